variable "a-b" { type = string }
variable "a_b" { type = string }
