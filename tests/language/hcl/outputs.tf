terraform {
  required_version = ">= 1.11"
  required_providers {
    terraform = { source = "terraform.io/builtin/terraform" }
  }
}

variable "password" {
  type      = string
  sensitive = true
}

variable "zones" {
  type    = list(string)
  default = ["a", "b"]
}

resource "terraform_data" "warm_up" {
  input = "caches"
}

resource "terraform_data" "service" {
  input = "shop"
}

output "service_id" {
  value       = terraform_data.service.id
  description = "What support asks for"
  depends_on  = [terraform_data.warm_up]
  precondition {
    condition     = length(var.zones) >= 2
    error_message = "One zone is not enough."
  }
}

output "password" {
  value     = var.password
  sensitive = true
}

output "names" {
  value = ["shop", "store"]
}

output "by_zone" {
  value = { first = var.zones[0], second = var.zones[1] }
}
