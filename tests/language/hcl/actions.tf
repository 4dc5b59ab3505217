terraform {
  required_version = ">= 1.14"
  required_providers {
    aws       = { source = "hashicorp/aws", version = "~> 5.100" }
    terraform = { source = "terraform.io/builtin/terraform" }
  }
}

variable "is_warmed" {
  type    = bool
  default = true
}

action "aws_lambda_invoke" "warm_up" {
  config {
    function_name = "warm-caches"
    payload       = "{}"
  }
}

resource "terraform_data" "release" {
  input = "v1"
  lifecycle {
    action_trigger {
      events  = [after_create]
      actions = [action.aws_lambda_invoke.warm_up]
    }
    action_trigger {
      events    = [after_update]
      condition = var.is_warmed
      actions   = [action.aws_lambda_invoke.warm_up]
    }
  }
}
