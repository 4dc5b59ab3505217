variable "a" {
  type = text
}
