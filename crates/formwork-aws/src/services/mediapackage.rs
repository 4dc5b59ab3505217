// Generated from the schema of hashicorp/aws 5.100.0
// by `cargo xtask codegen`. Do not edit.
//! Service `mediapackage`.

use crate::types::*;

/// Blocks of [`aws_media_package_channel`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/media_package_channel).
pub mod media_package_channel {
    use crate::types::*;

    /// Blocks of [`HlsIngestAttributes`].
    pub mod hls_ingest_attributes {
        use crate::types::*;

        formwork_model::accessor_binding! {
            #[doc = "Attributes [`IngestEndpointsAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/media_package_channel)."]
            IngestEndpointsAttributes
            attributes {
                password: Str = "password";
                url: Str = "url";
                username: Str = "username";
            }
        }
    }
    formwork_model::accessor_binding! {
        #[doc = "Attributes [`HlsIngestAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/media_package_channel)."]
        HlsIngestAttributes
        objects {
            ingest_endpoints: List<hls_ingest_attributes::IngestEndpointsAttributes> = "ingest_endpoints";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_media_package_channel`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/media_package_channel)."]
    Managed "aws_media_package_channel" MediaPackageChannel MediaPackageChannelAttributes
    naming None;
    tags Map;
    arguments {
        description: Str = "description optional";
        tags: Map<Str> = "tags optional";
    }
    unread {
        channel_id: Str = "channel_id required\tmatch ^[\\w-]+$\treplaces";
    }
    attributes {
        arn: Arn<kind::MediaPackageChannel> = "arn";
        channel_id: Id<kind::MediaPackageChannel> = "channel_id";
        id: Id<kind::MediaPackageChannel> = "id";
        tags_all: Map<Str> = "tags_all";
    }
    objects {
        hls_ingest: List<media_package_channel::HlsIngestAttributes> = "hls_ingest";
    }
}
