terraform {
  required_version = ">= 1.11"
  required_providers {
    aws       = { source = "hashicorp/aws", version = "~> 5.100" }
    terraform = { source = "terraform.io/builtin/terraform" }
  }
}

provider "aws" {
  region = "eu-central-1"
}

resource "aws_sns_topic" "alerts" {
  name = "book-dev-alerts"
  tags = { Environment = "dev", Project = "book" }
}

resource "terraform_data" "service" {
  input = "shop"
}
