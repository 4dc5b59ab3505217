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

resource "terraform_data" "ledger" {}

import {
  to = terraform_data.ledger
  id = "6a3b2c10-0000-4000-8000-000000000001"
}

resource "terraform_data" "cache" {
  for_each = toset(var.zones)
}

import {
  for_each = { a = "cache-1", b = "cache-2" }
  to       = terraform_data.cache[each.key]
  id       = each.value
}
