// Generated from the schema of hashicorp/aws 5.100.0
// by `cargo xtask codegen`. Do not edit.
//! Service `mediastore`.

use crate::kinds::*;

formwork_model::resource_binding! {
    #[doc = "Resource [`aws_media_store_container`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/media_store_container)."]
    Managed "aws_media_store_container" MediaStoreContainer MediaStoreContainerAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 255, ""));
    tags Map;
    arguments {
        name: Str = "name required";
        tags: Map<Str> = "tags optional";
    }
    attributes {
        arn: Str = "arn";
        endpoint: Str = "endpoint";
        id: Str = "id";
        tags_all: Map<Str> = "tags_all";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_media_store_container_policy`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/media_store_container_policy)."]
    Managed "aws_media_store_container_policy" MediaStoreContainerPolicy MediaStoreContainerPolicyAttributes
    naming None;
    tags None;
    arguments {
        container_name: Str = "container_name required";
        policy: Str = "policy required";
    }
    attributes {
        id: Str = "id";
    }
}
