output "word" {
  value = "shared"
}
