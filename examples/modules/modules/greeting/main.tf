# Greets people. It needs no provider but the one that is part of Terraform.

variable "people" {
  description = "Who is greeted, by what they are called."
  type = map(object({
    title = optional(string, "dear")
    since = number
  }))
}

variable "word" {
  description = "The word that begins each greeting."
  type        = string
  default     = "Hello"

  validation {
    condition     = length(var.word) > 1
    error_message = "A word has at least two letters."
  }
}

variable "password" {
  description = "Something that nobody sees."
  type        = string
  sensitive   = true
  default     = null
}

locals {
  greetings = {
    for name, person in var.people :
    name => templatefile("${path.module}/words/greeting.tftpl", {
      word  = var.word
      title = person.title
      name  = name
      year  = person.since
    })
  }
}

resource "terraform_data" "greeting" {
  for_each = local.greetings
  input    = each.value
}

resource "terraform_data" "secret" {
  input = var.password
}

module "count" {
  source = "./count"
  names  = keys(var.people)
}

output "greetings" {
  description = "The greetings, by what the people are called."
  value       = { for name, greeting in terraform_data.greeting : name => greeting.output }
}

output "first_id" {
  description = "The id of one of them."
  value       = one(slice(values(terraform_data.greeting)[*].id, 0, 1))
}

output "how_many" {
  description = "How many people there are."
  value       = length(var.people)
}

output "password" {
  value     = var.password
  sensitive = true
}
