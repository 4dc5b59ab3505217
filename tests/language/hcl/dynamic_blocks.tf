terraform {
  required_version = ">= 1.11"
  required_providers {
    aws = { source = "hashicorp/aws", version = "~> 5.100" }
  }
}

provider "aws" {
  region = "eu-central-1"
}

variable "doors" {
  type    = map(object({ port = number, ranges = list(string) }))
  default = { web = { port = 443, ranges = ["0.0.0.0/0"] } }
}

variable "ports" {
  type    = list(number)
  default = [80, 443]
}

variable "disks" {
  type    = list(number)
  default = [20, 40]
}

resource "aws_security_group" "web" {
  name = "book-dev-web"
  tags = { Environment = "dev", Project = "book" }
  dynamic "ingress" {
    for_each = var.doors
    content {
      description = ingress.key
      from_port   = ingress.value.port
      to_port     = ingress.value.port
      protocol    = "tcp"
      cidr_blocks = ingress.value.ranges
    }
  }
  egress {
    from_port   = 53
    to_port     = 53
    protocol    = "udp"
    cidr_blocks = ["10.0.0.2/32"]
  }
  dynamic "egress" {
    for_each = var.ports
    content {
      from_port   = egress.value
      to_port     = egress.value
      protocol    = "tcp"
      cidr_blocks = ["0.0.0.0/0"]
    }
  }
}

resource "aws_instance" "server" {
  ami           = "ami-0123456789abcdef0"
  instance_type = "t3.micro"
  tags          = { Name = "book-dev-server", Environment = "dev", Project = "book" }
  root_block_device {
    encrypted = true
  }
  ebs_block_device {
    device_name = "/dev/sdb"
    volume_size = 8
  }
  dynamic "ebs_block_device" {
    for_each = var.disks
    content {
      device_name = "/dev/sd${ebs_block_device.value}"
      volume_size = ebs_block_device.value
      tags        = { Kind = "extra" }
    }
  }
}
