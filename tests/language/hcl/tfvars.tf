terraform {
  required_version = ">= 1.11"
  required_providers {
    terraform = { source = "terraform.io/builtin/terraform" }
  }
}

variable "servers" {
  type = number
}

variable "zones" {
  type = list(string)
}

resource "terraform_data" "fleet" {
  input = {
    servers = var.servers
    zones   = var.zones
  }
}
# file: terraform.tfvars
servers = 1
zones   = ["a", "b"]
