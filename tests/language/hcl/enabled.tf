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
  input = "alarm"
  lifecycle {
    enabled = var.is_watched
  }
}
