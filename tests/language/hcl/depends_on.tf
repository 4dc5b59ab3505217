terraform {
  required_version = ">= 1.11"
  required_providers {
    terraform = { source = "terraform.io/builtin/terraform" }
  }
}

variable "servers" {
  type    = number
  default = 2
}

resource "terraform_data" "policy" {
  input = "policy"
}

data "terraform_remote_state" "state" {
  backend    = "local"
  config     = { path = "network.tfstate" }
  depends_on = [terraform_data.policy]
}

resource "terraform_data" "cache" {
  count = var.servers
  input = "cache"
}

resource "terraform_data" "service" {
  input = "service"
  depends_on = [
    terraform_data.policy,
    data.terraform_remote_state.state,
    terraform_data.cache,
  ]
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
