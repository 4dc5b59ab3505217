// Generated from the schema of hashicorp/aws 5.100.0
// by `cargo xtask codegen`. Do not edit.
//! Service `mediapackagev2`.

use crate::types::*;

formwork_model::resource_binding! {
    #[doc = "Resource [`aws_media_packagev2_channel_group`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/media_packagev2_channel_group)."]
    Managed "aws_media_packagev2_channel_group" MediaPackagev2ChannelGroup MediaPackagev2ChannelGroupAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 255, ""));
    tags Map;
    arguments {
        description: Str = "description optional";
        tags: Map<Str> = "tags optional";
    }
    unread {
        name: Str = "name required";
    }
    attributes {
        arn: Arn<kind::MediaPackagev2ChannelGroup> = "arn";
        egress_domain: Str = "egress_domain";
        name: Name<kind::MediaPackagev2ChannelGroup> = "name";
        tags_all: Map<Str> = "tags_all";
    }
}
