terraform {
  required_version = ">= 1.11"
  required_providers {
    terraform = { source = "terraform.io/builtin/terraform" }
  }
}

variable "zones" {
  type    = map(string)
  default = { a = "10.0.0.0/24" }
}

variable "people" {
  type    = list(string)
  default = ["ann", "bob"]
}

resource "terraform_data" "network" {
  input = "main"
}

resource "terraform_data" "store" {
  input = "store"
}

resource "terraform_data" "table" {
  for_each = var.zones
  input    = each.key
}

resource "terraform_data" "subnet" {
  for_each = var.zones
  input = {
    zone  = each.key
    range = each.value
    table = terraform_data.table[each.key].id
  }
  depends_on = [terraform_data.network]
}

resource "terraform_data" "volume" {
  for_each = {
    network = terraform_data.network.id
    store   = terraform_data.store.id
  }
  input = "${each.key} of ${each.value}"
}

resource "terraform_data" "account" {
  for_each = toset(var.people)
  input    = each.value
}

output "subnet_a" {
  value = terraform_data.subnet["a"].id
}

output "subnets" {
  value = { for zone, subnet in terraform_data.subnet : zone => subnet.id }
}

output "volumes" {
  value = { for name, volume in terraform_data.volume : name => volume.output }
}
