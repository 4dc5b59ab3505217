terraform {
  required_version = ">= 1.11"
  required_providers {
    terraform = { source = "terraform.io/builtin/terraform" }
  }
}

variable "servers" {
  type    = number
  default = 2
}

resource "terraform_data" "disk" {
  count = var.servers
  input = "disk ${count.index}"
}

resource "terraform_data" "server" {
  count = var.servers
  input = {
    number = count.index + 1
    disk   = terraform_data.disk[count.index].id
  }
}

output "first" {
  value = terraform_data.server[0].id
}

output "all" {
  value = terraform_data.server[*].id
}
