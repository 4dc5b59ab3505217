# The second one.

  variable "a" {
  type = number
}
