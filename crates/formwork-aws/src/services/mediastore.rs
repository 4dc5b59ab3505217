// Generated from the schema of hashicorp/aws 5.100.0
// by `cargo xtask codegen`. Do not edit.
//! Service `mediastore`.

use crate::types::*;

formwork_model::resource_binding! {
    #[doc = "Resource [`aws_media_store_container`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/media_store_container)."]
    Managed "aws_media_store_container" MediaStoreContainer MediaStoreContainerAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 255, ""));
    tags Map;
    arguments {
        tags: Map<Str> = "tags optional";
    }
    unread {
        name: Str = "name required\tmatch ^\\w+$\tapi length 1 255\treplaces";
    }
    attributes {
        arn: Arn<kind::MediaStoreContainer> = "arn";
        endpoint: Str = "endpoint";
        id: Id<kind::MediaStoreContainer> = "id";
        name: Name<kind::MediaStoreContainer> = "name";
        tags_all: Map<Str> = "tags_all";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_media_store_container_policy`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/media_store_container_policy)."]
    Managed "aws_media_store_container_policy" MediaStoreContainerPolicy MediaStoreContainerPolicyAttributes
    naming None;
    tags None;
    arguments {
        container_name: Name<kind::MediaStoreContainer> = "container_name required\tapi length 1 255\tapi match [\\w-]+\treplaces";
        policy: Str = "policy required\tlength 1 -\tformat json";
    }
    attributes {
        id: Id<kind::MediaStoreContainerPolicy> = "id";
    }
}
