terraform {
  required_providers {
    aws = {
      source                = "hashicorp/aws"
      version               = ">= 5.0"
      configuration_aliases = [aws.peer]
    }
  }
}

variable "cidr" {
  type        = string
  description = "Range of the network."

  validation {
    condition     = can(cidrhost(var.cidr, 0))
    error_message = "This is no CIDR range."
  }
}

resource "aws_vpc" "this" {
  cidr_block = var.cidr
}

resource "aws_vpc" "peer" {
  provider   = aws.peer
  cidr_block = var.cidr
}

output "vpc_id" {
  value = aws_vpc.this.id
}

output "peer_arn" {
  value = aws_vpc.peer.arn
}
