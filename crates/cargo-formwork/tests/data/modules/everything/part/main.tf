variable "word" {
  type = string
}

output "word" {
  value = "part of ${var.word}"
}
