terraform {
  required_version = ">= 1.11"
  required_providers {
    aws = { source = "hashicorp/aws", version = "~> 5.100" }
  }
}

variable "retention" {
  type    = number
  default = 30
}

resource "aws_cloudwatch_log_group" "shop" {
  name              = "book-dev-shop"
  retention_in_days = var.retention
  tags              = { Environment = "dev", Project = "book" }
}
# file: tests/logs.tftest.hcl
mock_provider "aws" {}

run "keep_as_long_as_said" {
  command = apply
  variables {
    retention = 7
  }
  assert {
    condition     = aws_cloudwatch_log_group.shop.retention_in_days == 7
    error_message = "A week was asked for."
  }
}
