// Generated from the schema of hashicorp/aws 5.100.0
// by `cargo xtask codegen`. Do not edit.
//! Service `schemas`.

use crate::types::*;

formwork_model::resource_binding! {
    #[doc = "Resource [`aws_schemas_discoverer`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/schemas_discoverer)."]
    Managed "aws_schemas_discoverer" SchemasDiscoverer SchemasDiscovererAttributes
    naming None;
    tags Map;
    arguments {
        source_arn: Arn<kind::CloudwatchEventBus> = "source_arn required\tformat arn\tapi length 20 1600\tservice events\treplaces";
        description: Str = "description optional\tlength - 256";
        tags: Map<Str> = "tags optional";
    }
    attributes {
        arn: Arn<kind::SchemasDiscoverer> = "arn";
        id: Id<kind::SchemasDiscoverer> = "id";
        tags_all: Map<Str> = "tags_all";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_schemas_registry`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/schemas_registry)."]
    Managed "aws_schemas_registry" SchemasRegistry SchemasRegistryAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 64, "0-9A-Za-z._-"));
    tags Map;
    arguments {
        description: Str = "description optional\tlength - 256";
        tags: Map<Str> = "tags optional";
    }
    unread {
        name: Str = "name required\tlength 1 64\tmatch ^[0-9A-Za-z_.-]+\tmatch ^[\\.\\-_A-Za-z0-9]+\treplaces";
    }
    attributes {
        arn: Arn<kind::SchemasRegistry> = "arn";
        id: Id<kind::SchemasRegistry> = "id";
        name: Name<kind::SchemasRegistry> = "name";
        tags_all: Map<Str> = "tags_all";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_schemas_registry_policy`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/schemas_registry_policy)."]
    Managed "aws_schemas_registry_policy" SchemasRegistryPolicy SchemasRegistryPolicyAttributes
    naming None;
    tags None;
    arguments {
        policy: Str = "policy required\tformat json";
        registry_name: Str = "registry_name required\treplaces";
    }
    attributes {
        id: Id<kind::SchemasRegistryPolicy> = "id";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_schemas_schema`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/schemas_schema)."]
    Managed "aws_schemas_schema" SchemasSchema SchemasSchemaAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 385, "A-Za-z.@_-"));
    tags Map;
    arguments {
        content: Str = "content required\tapi length 1 100000";
        registry_name: Name<kind::SchemasRegistry> = "registry_name required\treplaces";
        r#type: Str = "type required\tin OpenApi3|JSONSchemaDraft4";
        description: Str = "description optional\tlength - 256";
        tags: Map<Str> = "tags optional";
    }
    unread {
        name: Str = "name required\tlength 1 385\tmatch ^[A-Za-z_.@-]+\treplaces";
    }
    attributes {
        arn: Arn<kind::SchemasSchema> = "arn";
        id: Id<kind::SchemasSchema> = "id";
        last_modified: Str = "last_modified";
        name: Name<kind::SchemasSchema> = "name";
        tags_all: Map<Str> = "tags_all";
        version: Str = "version";
        version_created_date: Str = "version_created_date";
    }
}
