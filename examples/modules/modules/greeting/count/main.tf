variable "names" {
  type = list(string)
}

output "count" {
  value = length(var.names)
}
