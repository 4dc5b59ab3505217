terraform {
  required_version = ">= 1.11"
  required_providers {
    terraform = { source = "terraform.io/builtin/terraform" }
  }
}

variable "is_watched" {
  type    = bool
  default = true
}

resource "terraform_data" "alarm" {
  count = var.is_watched ? 1 : 0
  input = "alarm"
}

output "alarm" {
  value = one(terraform_data.alarm[*].id)
}
