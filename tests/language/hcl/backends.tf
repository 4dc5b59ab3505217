terraform {
  required_version = ">= 1.11"
  required_providers {
    terraform = { source = "terraform.io/builtin/terraform" }
  }
  backend "local" {
    path = "states/main.tfstate"
  }
}

resource "terraform_data" "service" {
  input = "shop"
}
