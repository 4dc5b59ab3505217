variable "network" {
  description = "The range that is divided."
  type        = string
}

variable "zones" {
  description = "The zones that each take a part of it."
  type        = list(string)
  default     = ["a", "b"]
}

resource "terraform_data" "subnet" {
  for_each = { for position, zone in var.zones : zone => cidrsubnet(var.network, 8, position) }
  input    = each.value
}

output "ranges" {
  description = "The part that each zone takes."
  value       = { for zone, subnet in terraform_data.subnet : zone => subnet.input }
}

output "count_of_zones" {
  description = "How many zones there are."
  value       = length(var.zones)
}
