terraform {
  required_version = ">= 1.11"
  required_providers {
    terraform = { source = "terraform.io/builtin/terraform" }
  }
}

resource "terraform_data" "ledger" {
  input = "ledger"
}

removed {
  from = terraform_data.archive
  lifecycle {
    destroy = false
  }
}

removed {
  from = terraform_data.cache
  lifecycle {
    destroy = true
  }
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
      "name": "archive",
      "provider": "provider[\"terraform.io/builtin/terraform\"]",
      "instances": [
        {
          "schema_version": 0,
          "attributes": {
            "id": "archive-1",
            "input": { "value": "archive", "type": "string" },
            "output": { "value": "archive", "type": "string" },
            "triggers_replace": null
          }
        }
      ]
    },
    {
      "mode": "managed",
      "type": "terraform_data",
      "name": "cache",
      "provider": "provider[\"terraform.io/builtin/terraform\"]",
      "instances": [
        {
          "schema_version": 0,
          "attributes": {
            "id": "cache-1",
            "input": { "value": "cache", "type": "string" },
            "output": { "value": "cache", "type": "string" },
            "triggers_replace": null
          }
        }
      ]
    }
  ]
}
