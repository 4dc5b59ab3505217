terraform {
  required_version = ">= 1.11"
  required_providers {
    terraform = { source = "terraform.io/builtin/terraform" }
  }
}

variable "people" {
  type    = list(object({ name = string, ports = list(number) }))
  default = [{ name = "ann", ports = [80] }]
}

resource "terraform_data" "cache_a" {
  input = "a"
}

resource "terraform_data" "cache_b" {
  input = "b"
}

resource "terraform_data" "service" {
  input = {
    names  = var.people[*].name
    ports  = var.people[*].ports[0]
    caches = [terraform_data.cache_a.output, terraform_data.cache_b.output]
  }
}
