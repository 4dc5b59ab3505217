terraform {
  required_version = ">= 1.11"
  required_providers {
    terraform = { source = "terraform.io/builtin/terraform" }
  }
}

variable "servers" {
  type    = number
  default = 3
}

variable "spare" {
  type    = number
  default = 2
}

variable "size" {
  type    = string
  default = "large"
}

variable "is_public" {
  type    = bool
  default = true
}

resource "terraform_data" "sums" {
  input = [
    var.servers + 1,
    var.servers - var.spare,
    (var.servers + var.spare) * 2,
    var.servers / 2,
    var.servers % 2,
    -var.servers - -1,
    var.servers - (var.spare - 1),
  ]
}

resource "terraform_data" "facts" {
  input = [
    var.servers < 4,
    var.servers <= var.spare,
    var.servers > 4 || var.size == "large",
    var.servers >= 4 && !var.is_public,
    var.size != "small",
    var.size == null,
    var.size != null,
    !(var.is_public && var.size != null),
  ]
}
