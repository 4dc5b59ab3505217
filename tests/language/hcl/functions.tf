terraform {
  required_version = ">= 1.11"
  required_providers {
    terraform = { source = "terraform.io/builtin/terraform" }
  }
}

variable "range" {
  type    = string
  default = "10.0.0.0/16"
}

variable "zones" {
  type    = list(string)
  default = ["b", "a"]
}

variable "sizes" {
  type    = map(number)
  default = { a = 2 }
}

variable "port" {
  type    = string
  default = "443"
}

variable "password" {
  type      = string
  sensitive = true
}

resource "terraform_data" "service" {
  input = {
    known     = upper("eu")
    subnet    = cidrsubnet(var.range, 8, 1)
    zones     = join(", ", sort(var.zones))
    servers   = lookup(var.sizes, "a", 1)
    port      = try(tonumber(var.port), 80)
    year      = formatdate("YYYY", "2018-01-02T23:12:01Z")
    policy    = jsonencode({ zones = var.zones })
    variables = provider::terraform::encode_tfvars({ range = var.range, zones = var.zones })
  }
}

output "digest" {
  value     = sha256(var.password)
  sensitive = true
}
