terraform {
  required_version = ">= 1.11"
  required_providers {
    terraform = { source = "terraform.io/builtin/terraform" }
  }
}

resource "terraform_data" "service" {
  input = "shop"
}

check "network" {
  data "terraform_remote_state" "network" {
    backend = "local"
    config  = { path = "network.tfstate" }
  }
  assert {
    condition     = data.terraform_remote_state.network.outputs.vpc_id != null
    error_message = "The network has lost its id."
  }
  assert {
    condition     = terraform_data.service.output != null
    error_message = "The service says nothing."
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
