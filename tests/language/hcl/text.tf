terraform {
  required_version = ">= 1.11"
  required_providers {
    terraform = { source = "terraform.io/builtin/terraform" }
  }
}

variable "name" {
  type    = string
  default = "shop"
}

variable "port" {
  type    = number
  default = 80
}

resource "terraform_data" "service" {
  input = [
    "https://${var.name}.internal:${var.port}/",
    "${var.name}-1",
    "echo $${HOME} %%{ ${var.name} \"quoted\"\n",
    "echo $${HOME} %%{ if true }",
  ]
}
