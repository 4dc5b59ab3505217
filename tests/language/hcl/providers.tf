terraform {
  required_version = ">= 1.11"
  required_providers {
    aws = { source = "hashicorp/aws", version = "~> 5.100" }
  }
}

provider "aws" {
  region = "eu-central-1"
}

provider "aws" {
  alias  = "eu-west-1"
  region = "eu-west-1"
}

provider "aws" {
  alias  = "us-east-1"
  region = "us-east-1"
}

resource "aws_sns_topic" "alerts" {
  name = "book-dev-alerts"
  tags = { Environment = "dev", Project = "book" }
}

resource "aws_sns_topic" "alerts-eu-west-1" {
  provider = aws.eu-west-1
  name     = "book-dev-alerts-eu-west-1"
  tags     = { Environment = "dev", Project = "book" }
}

resource "aws_sns_topic" "alerts-us-east-1" {
  provider = aws.us-east-1
  name     = "book-dev-alerts-us-east-1"
  tags     = { Environment = "dev", Project = "book" }
}
