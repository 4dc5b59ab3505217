terraform {
  required_version = ">= 1.11"
  required_providers {
    terraform = { source = "terraform.io/builtin/terraform" }
  }
}

variable "zones" {
  type    = map(string)
  default = { a = "a", b = "b" }
}

resource "terraform_data" "ledger" {
  input = "ledger"
}

moved {
  from = terraform_data.book
  to   = terraform_data.ledger
}

resource "terraform_data" "cache" {
  for_each = var.zones
  input    = each.key
}

moved {
  from = terraform_data.single
  to   = terraform_data.cache["a"]
}
# file: terraform.tfstate
{
  "version": 4,
  "terraform_version": "1.11.4",
  "serial": 1,
  "lineage": "6a3b2c10-0000-4000-8000-000000000000",
  "outputs": {},
  "resources": [
    {
      "mode": "managed",
      "type": "terraform_data",
      "name": "book",
      "provider": "provider[\"terraform.io/builtin/terraform\"]",
      "instances": [
        {
          "schema_version": 0,
          "attributes": {
            "id": "book-1",
            "input": { "value": "ledger", "type": "string" },
            "output": { "value": "ledger", "type": "string" },
            "triggers_replace": null
          }
        }
      ]
    },
    {
      "mode": "managed",
      "type": "terraform_data",
      "name": "single",
      "provider": "provider[\"terraform.io/builtin/terraform\"]",
      "instances": [
        {
          "schema_version": 0,
          "attributes": {
            "id": "single-1",
            "input": { "value": "a", "type": "string" },
            "output": { "value": "a", "type": "string" },
            "triggers_replace": null
          }
        }
      ]
    }
  ]
}
