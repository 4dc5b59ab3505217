terraform {
  required_version = ">= 1.11"
}

variable "zones" {
  type    = list(string)
  default = ["a", "b", "c"]
}

variable "networks" {
  type    = map(string)
  default = { test = "10.2.0.0/16" }
}

module "main" {
  source  = "./modules/subnets"
  network = "10.0.0.0/16"
  zones   = var.zones
}

module "spare" {
  source     = "./modules/subnets"
  network    = "10.1.0.0/16"
  depends_on = [module.main]
}

module "each" {
  source   = "./modules/subnets"
  for_each = var.networks
  network  = each.value
}

output "ranges" {
  value = module.main.ranges
}

output "how_many" {
  value = module.main.count_of_zones + module.spare.count_of_zones
}

output "tests" {
  value = module.each["test"].ranges
}
