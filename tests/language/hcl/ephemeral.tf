terraform {
  required_version = ">= 1.11"
  required_providers {
    aws = { source = "hashicorp/aws", version = "~> 5.100" }
  }
}

provider "aws" {
  region = "eu-central-1"
}

ephemeral "aws_secretsmanager_random_password" "password" {
  password_length = 32
}

resource "aws_secretsmanager_secret" "database" {
  name = "book-dev-database"
  tags = { Environment = "dev", Project = "book" }
}

resource "aws_secretsmanager_secret_version" "database" {
  secret_id                = aws_secretsmanager_secret.database.id
  secret_string_wo         = ephemeral.aws_secretsmanager_random_password.password.random_password
  secret_string_wo_version = 1
}
