terraform {
  required_version = ">= 1.11"
  required_providers {
    terraform = { source = "terraform.io/builtin/terraform" }
  }
}

variable "zones" {
  type    = list(string)
  default = ["a", "b"]
}

resource "terraform_data" "network" {
  input = "main"
}

resource "terraform_data" "fleet" {
  input = {
    for position, zone in var.zones :
    zone => "${upper(zone)} ${position + 1} of ${terraform_data.network.id}" if zone != "c"
  }
}

output "size" {
  value = length(var.zones) > 1 ? "large" : "small"
}
