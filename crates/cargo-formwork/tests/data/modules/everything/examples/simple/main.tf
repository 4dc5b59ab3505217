module "example" { source = "../.." }
