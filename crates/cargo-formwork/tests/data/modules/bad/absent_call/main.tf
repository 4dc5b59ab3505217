module "x" {
  source = "../nowhere"
}
