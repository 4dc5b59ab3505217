terraform {
  required_version = ">= 1.11"
  required_providers {
    terraform = { source = "terraform.io/builtin/terraform" }
  }
}

variable "servers" {
  type    = number
  default = 2
  validation {
    condition     = var.servers >= 1
    error_message = "At least one server must answer."
  }
}

resource "terraform_data" "service" {
  input = var.servers * 2
  lifecycle {
    precondition {
      condition     = var.servers <= 9
      error_message = "Nine servers are enough."
    }
  }
}

output "threads" {
  value = terraform_data.service.output
  precondition {
    condition     = var.servers != 7
    error_message = "Seven is an unlucky number."
  }
}

check "answers" {
  assert {
    condition     = var.servers != 6
    error_message = "Six servers are too few and too many."
  }
}
# file: tests/service.tftest.hcl
variables {
  servers = 3
}

run "three" {
  command = plan
  assert {
    condition     = terraform_data.service.input == 6
    error_message = "Two threads each."
  }
}

run "as_given" {
  command = apply
  variables {
    servers = 4
  }
  assert {
    condition     = terraform_data.service.output == 8
    error_message = "Two threads each."
  }
}

run "none" {
  command = plan
  variables {
    servers = 0
  }
  expect_failures = [var.servers]
}

run "many" {
  command = plan
  variables {
    servers = 10
  }
  expect_failures = [terraform_data.service]
}

run "unlucky" {
  command = plan
  variables {
    servers = 7
  }
  expect_failures = [output.threads]
}

run "six" {
  command = plan
  variables {
    servers = 6
  }
  expect_failures = [check.answers]
}
