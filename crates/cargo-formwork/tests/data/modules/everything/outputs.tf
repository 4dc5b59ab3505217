output "id" {
  description = "The id of what was made."
  value       = terraform_data.this.id
}

output "ids" {
  value = local.ids
}

output "first" {
  value = terraform_data.many[0].id
}

output "made" {
  description = "All that was given, as it was made."
  value       = terraform_data.this.output
}

output "count_of_names" {
  value = length(var.names) + 1
}

output "is_open" {
  value = var.open || var.size > 3
}

output "title" {
  value = local.title
}

output "sentence" {
  value = "There are ${var.size}."
}

output "size" {
  value = "${var.size}"
}

output "names" {
  value = [for name in var.names : upper(name)]
}

output "by_name" {
  value = { for name in var.names : name => length(name) }
}

output "object" {
  value = { size = var.size }
}

output "either" {
  value = var.open ? "yes" : null
}

output "mixed" {
  value = var.open ? "yes" : 1
}

output "most" {
  value = try(var.limits.most, 0)
}

output "emails" {
  value = values(var.users)[*].email
}

output "ports" {
  value = var.rules[*].port
}

output "password" {
  value     = var.password
  sensitive = true
}

output "part" {
  value = module.part.word
}

output "shared" {
  value = module.shared.word
}

output "type" {
  value = var.type
}

output "clone" {
  value = "a name that every handle has"
}
