terraform {
  required_version = ">= 1.11"
  required_providers {
    terraform = { source = "terraform.io/builtin/terraform" }
  }
}

variable "region" {
  type        = string
  description = "Where everything runs"
  default     = "eu-central-1"
  validation {
    condition     = var.region != "us-east-1"
    error_message = "The law keeps us in Europe."
  }
}

variable "servers" {
  type     = number
  default  = 2
  nullable = false
  validation {
    condition     = var.servers >= 1 && var.servers <= 9
    error_message = "From one to nine servers."
  }
}

variable "is_public" {
  type    = bool
  default = false
}

variable "zones" {
  type    = list(string)
  default = ["a", "b"]
}

variable "ports" {
  type    = set(number)
  default = [80, 443]
}

variable "labels" {
  type    = map(string)
  default = { tier = "web" }
}

variable "extra" {
  type    = any
  default = { depth = 3 }
}

variable "listener" {
  type    = object({ host = string, port = optional(number, 80), paths = optional(list(string)) })
  default = { host = "localhost", paths = ["/", "/shop"] }
}

variable "listeners" {
  type    = map(object({ host = string, port = optional(number, 80), paths = optional(list(string)) }))
  default = { main = { host = "main.internal" } }
}

variable "password" {
  type      = string
  sensitive = true
}

variable "token" {
  type      = string
  ephemeral = true
  default   = "none"
}

resource "terraform_data" "service" {
  input = {
    region    = var.region
    servers   = var.servers
    is_public = var.is_public
    zones     = var.zones[0]
    ports     = var.ports
    labels    = var.labels
    extra     = var.extra.depth
    port      = var.listener.port
    host      = var.listeners["main"].host
  }
  triggers_replace = var.password
}
