terraform {
  required_version = ">= 1.11"
  required_providers {
    terraform = { source = "terraform.io/builtin/terraform" }
  }
}

variable "region" {
  type    = string
  default = "eu-central-1"
}

locals {
  prefix = "shop-${var.region}"
  labels = { prefix = local.prefix, region = var.region }
  sizes  = { small = 1, large = 8 }
}

resource "terraform_data" "service" {
  input = {
    name   = "${local.prefix}-service"
    labels = local.labels
    size   = local.sizes["small"]
  }
}
