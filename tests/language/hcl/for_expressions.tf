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

variable "sizes" {
  type    = map(number)
  default = { web = 2, db = 0 }
}

variable "people" {
  type = list(object({ name = string, team = string, ports = list(number) }))
  default = [
    { name = "ann", team = "web", ports = [80] },
    { name = "bob", team = "web", ports = [81, 82] },
  ]
}

resource "terraform_data" "lists" {
  input = {
    map     = [for zone in var.zones : "eu-central-1${zone}"]
    filter  = [for zone in var.zones : zone if zone != "a"]
    entries = [for name, size in var.sizes : "${name}=${size}"]
    nested  = [for person in var.people : [for port in person.ports : "${person.name}:${port}"]]
  }
}

resource "terraform_data" "maps" {
  input = {
    to_map  = { for person in var.people : person.name => person.team }
    group   = { for person in var.people : person.team => person.name... }
    values  = { for name, size in var.sizes : name => size * 2 }
    some    = { for name, size in var.sizes : name => size if size > 0 }
    objects = { for zone in var.zones : zone => { zone = zone, is_main = true } }
  }
}
