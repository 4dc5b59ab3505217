terraform {
  required_version = ">= 1.11"
  required_providers {
    aws = { source = "hashicorp/aws", version = "~> 5.100" }
  }
}

provider "aws" {
  region = "eu-central-1"
}

resource "aws_security_group" "web" {
  name = "book-dev-web"
  tags = { Environment = "dev", Project = "book" }
  timeouts {
    create = "5m"
    delete = "30m"
  }
}
