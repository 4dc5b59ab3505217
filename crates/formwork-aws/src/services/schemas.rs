// Generated from the schema of hashicorp/aws 5.100.0
// by `cargo xtask codegen`. Do not edit.
//! Service `schemas`.

use crate::kinds::*;

formwork_model::resource_binding! {
    #[doc = "Resource [`aws_schemas_discoverer`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/schemas_discoverer)."]
    Managed "aws_schemas_discoverer" SchemasDiscoverer SchemasDiscovererAttributes
    naming None;
    tags Map;
    arguments {
        source_arn: Str = "source_arn required";
        description: Str = "description optional";
        tags: Map<Str> = "tags optional";
    }
    attributes {
        arn: Str = "arn";
        id: Str = "id";
        tags_all: Map<Str> = "tags_all";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_schemas_registry`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/schemas_registry)."]
    Managed "aws_schemas_registry" SchemasRegistry SchemasRegistryAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 64, "0-9A-Za-z._-"));
    tags Map;
    arguments {
        name: Str = "name required";
        description: Str = "description optional";
        tags: Map<Str> = "tags optional";
    }
    attributes {
        arn: Str = "arn";
        id: Str = "id";
        tags_all: Map<Str> = "tags_all";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_schemas_registry_policy`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/schemas_registry_policy)."]
    Managed "aws_schemas_registry_policy" SchemasRegistryPolicy SchemasRegistryPolicyAttributes
    naming None;
    tags None;
    arguments {
        policy: Str = "policy required";
        registry_name: Str = "registry_name required";
    }
    attributes {
        id: Str = "id";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_schemas_schema`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/schemas_schema)."]
    Managed "aws_schemas_schema" SchemasSchema SchemasSchemaAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 385, "A-Za-z.@_-"));
    tags Map;
    arguments {
        content: Str = "content required";
        name: Str = "name required";
        registry_name: Str = "registry_name required";
        r#type: Str = "type required";
        description: Str = "description optional";
        tags: Map<Str> = "tags optional";
    }
    attributes {
        arn: Str = "arn";
        id: Str = "id";
        last_modified: Str = "last_modified";
        tags_all: Map<Str> = "tags_all";
        version: Str = "version";
        version_created_date: Str = "version_created_date";
    }
}
