terraform {
  required_version = ">= 1.11"
  required_providers {
    terraform = { source = "terraform.io/builtin/terraform" }
  }
}

variable "zones" {
  type    = list(string)
  default = ["a", "b"]
}

data "terraform_remote_state" "network" {
  backend = "local"
  config  = { path = "network.tfstate" }
  lifecycle {
    postcondition {
      condition     = self.outputs != null
      error_message = "The network was never applied."
    }
  }
}

resource "terraform_data" "service" {
  input = data.terraform_remote_state.network.outputs.vpc_id
  lifecycle {
    precondition {
      condition     = length(var.zones) >= 2
      error_message = "Two zones are needed, not ${length(var.zones)}."
    }
    postcondition {
      condition     = self.id != ""
      error_message = "It has no id."
    }
  }
}
# file: network.tfstate
{
  "version": 4,
  "terraform_version": "1.11.4",
  "serial": 1,
  "lineage": "6a3b2c10-0000-4000-8000-000000000000",
  "outputs": { "vpc_id": { "value": "vpc-1", "type": "string" } },
  "resources": []
}
