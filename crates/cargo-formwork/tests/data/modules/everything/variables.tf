variable "plain" {
  type        = string
  description = "Text that must be given."
}

variable "size" {
  type     = number
  default  = 3
  nullable = false

  validation {
    condition     = var.size > 0 && var.size < 10
    error_message = "The size is from 1 to 9."
  }
}

variable "open" {
  type    = bool
  default = false
}

variable "names" {
  description = <<-TEXT
    Names of what is made.

    Each is used <once>, see [names].
  TEXT
  type        = list(string)
  default     = ["a", "b"]
}

variable "zones" {
  type    = set(string)
  default = []
}

variable "tags" {
  type    = map(string)
  default = {}
}

variable "anything" {
  type    = any
  default = null
}

variable "untyped" {
  default = {
    one = 1
    two = "2"
  }
}

variable "pair" {
  type    = tuple([string, number])
  default = ["a", 1]
}

variable "password" {
  type      = string
  sensitive = true
  default   = ""
}

variable "passwords" {
  type      = list(string)
  sensitive = true
  default   = []
}

variable "keys" {
  type      = map(string)
  sensitive = true
  default   = {}
}

variable "token" {
  type      = string
  ephemeral = true
  default   = null
}

variable "limits" {
  type = object({
    most  = number
    least = optional(number, 1)
    type  = optional(string)
    alarm = optional(object({
      address = string
      after   = optional(number, 5)
    }))
  })
  default = null
}

variable "rules" {
  type = list(object({
    port  = number
    note  = optional(string)
    peers = optional(list(string), [])
    allow = optional(map(object({ from = string })), {})
  }))
}

variable "hosts" {
  type    = set(object({ name = string, number = number }))
  default = []
}

variable "users" {
  type    = map(object({ email = string, admin = optional(bool, false) }))
  default = {}
}

variable "deep" {
  type    = list(list(object({ a = string })))
  default = []
}

variable "account" {
  type = object({
    user     = string
    password = string
    ports    = optional(list(number), [])
  })
  sensitive = true
  default   = null
}

variable "type" {
  type    = string
  default = "keyword"
}

variable "self" {
  type    = string
  default = "no raw identifier"
}

variable "with-hyphen" {
  type = string
}

variable "ends_" {
  type    = string
  default = ""
}

variable "Upper" {
  type    = string
  default = ""
}
