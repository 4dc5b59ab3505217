terraform {
  required_version = ">= 1.11"
  required_providers {
    terraform = { source = "terraform.io/builtin/terraform" }
  }
}

variable "zones" {
  type    = set(string)
  default = ["a", "b"]
}

resource "terraform_data" "release" {
  input = "v1"
}

resource "terraform_data" "image" {
  input = "image"
}

resource "terraform_data" "database" {
  input            = { size = "small", owner = "web" }
  triggers_replace = ["v1"]
  lifecycle {
    create_before_destroy = true
    prevent_destroy       = true
    ignore_changes        = [input["owner"], triggers_replace[0]]
    replace_triggered_by  = [terraform_data.release, terraform_data.image.output]
  }
}

resource "terraform_data" "cache" {
  for_each = var.zones
  input    = each.value
  lifecycle {
    ignore_changes = [input]
  }
}

resource "terraform_data" "proxy" {
  for_each = var.zones
  input    = "proxy"
  lifecycle {
    ignore_changes       = all
    replace_triggered_by = [terraform_data.cache[each.key], terraform_data.cache[each.key].id]
  }
}

resource "terraform_data" "balancer" {
  input = "balancer"
  lifecycle {
    replace_triggered_by = [terraform_data.cache, terraform_data.cache["a"].id]
  }
}
