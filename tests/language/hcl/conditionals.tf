terraform {
  required_version = ">= 1.11"
  required_providers {
    terraform = { source = "terraform.io/builtin/terraform" }
  }
}

variable "is_busy" {
  type    = bool
  default = false
}

variable "size" {
  type    = string
  default = "small"
}

resource "terraform_data" "service" {
  input = {
    servers = var.is_busy ? 4 : 1
    class   = var.size == "large" ? "m7.4xlarge" : (var.size == "medium" ? "m7.large" : "t4.micro")
    zones   = var.is_busy ? ["a", "b"] : ["a"]
    label   = var.is_busy ? "busy" : null
    budget  = 10
  }
}
