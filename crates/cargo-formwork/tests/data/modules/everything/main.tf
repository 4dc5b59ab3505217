terraform {
  required_version = ">= 1.10"
}

locals {
  title  = upper(var.plain)
  circle = local.circle_too
  # Nothing refers to these two: Terraform would refuse it.
  ids = terraform_data.many[*].id
}

locals {
  circle_too = join("-", var.names)
}

resource "terraform_data" "this" {
  input = {
    plain  = var.plain
    size   = var.size
    rules  = var.rules
    users  = var.users
    hosts  = var.hosts
    limits = var.limits
    tags   = var.tags
    hyphen = var.with-hyphen
    text   = templatefile("${path.module}/templates/greeting.tftpl", { name = local.title })
  }
}

resource "terraform_data" "many" {
  count = var.size
  input = count.index
}

module "part" {
  source = "./part"
  word   = var.plain
}

module "shared" {
  source = "../shared"
}
