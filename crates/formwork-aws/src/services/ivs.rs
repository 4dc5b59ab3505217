// Generated from the schema of hashicorp/aws 5.100.0
// by `cargo xtask codegen`. Do not edit.
//! Service `ivs`.

use crate::types::*;

/// Blocks of [`aws_ivs_channel`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ivs_channel).
pub mod ivs_channel {
    use crate::types::*;

    pub use crate::shared::account_account_alternate_contact_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_ivs_channel`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ivs_channel)."]
    Managed "aws_ivs_channel" IvsChannel IvsChannelAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 255, ""));
    tags Map;
    arguments {
        authorized: Bool = "authorized computed";
        latency_mode: Str = "latency_mode computed\tin NORMAL|LOW";
        recording_configuration_arn: Str = "recording_configuration_arn computed\tformat arn";
        tags: Map<Str> = "tags optional";
        r#type: Str = "type computed\tin BASIC|STANDARD|ADVANCED_SD|ADVANCED_HD";
    }
    unread {
        name: Str = "name computed\tmatch ^[0-9A-Za-z_-]*$";
    }
    single {
        timeouts: ivs_channel::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Arn<kind::IvsChannel> = "arn";
        id: Id<kind::IvsChannel> = "id";
        ingest_endpoint: Str = "ingest_endpoint";
        name: Name<kind::IvsChannel> = "name";
        playback_url: Str = "playback_url";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_ivs_playback_key_pair`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ivs_playback_key_pair).
pub mod ivs_playback_key_pair {
    use crate::types::*;

    pub use crate::shared::autoscaling_autoscaling_traffic_source_attachment_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_ivs_playback_key_pair`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ivs_playback_key_pair)."]
    Managed "aws_ivs_playback_key_pair" IvsPlaybackKeyPair IvsPlaybackKeyPairAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 255, ""));
    tags Map;
    arguments {
        public_key: Str = "public_key required\treplaces";
        tags: Map<Str> = "tags optional\treplaces";
    }
    unread {
        name: Str = "name computed\treplaces";
    }
    single {
        timeouts: ivs_playback_key_pair::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Arn<kind::IvsPlaybackKeyPair> = "arn";
        fingerprint: Str = "fingerprint";
        id: Id<kind::IvsPlaybackKeyPair> = "id";
        name: Name<kind::IvsPlaybackKeyPair> = "name";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_ivs_recording_configuration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ivs_recording_configuration).
pub mod ivs_recording_configuration {
    use crate::types::*;

    /// Blocks of [`DestinationConfiguration`].
    pub mod destination_configuration {
        use crate::types::*;

        pub use crate::shared::ivs_ivs_recording_configuration_destination_configuration_s3::S3;
    }
    formwork_model::block_binding! {
        #[doc = "Block [`DestinationConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ivs_recording_configuration)."]
        DestinationConfiguration
        many {
            s3: destination_configuration::S3 = "s3 required list block 1 1";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`ThumbnailConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ivs_recording_configuration)."]
        ThumbnailConfiguration
        arguments {
            recording_mode: Str = "recording_mode computed\tin DISABLED|INTERVAL";
            target_interval_seconds: Num = "target_interval_seconds computed\trange 5 60\twhole";
        }
    }
    pub use crate::shared::autoscaling_autoscaling_traffic_source_attachment_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_ivs_recording_configuration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ivs_recording_configuration)."]
    Managed "aws_ivs_recording_configuration" IvsRecordingConfiguration IvsRecordingConfigurationAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 255, ""));
    tags Map;
    arguments {
        recording_reconnect_window_seconds: Num = "recording_reconnect_window_seconds computed\trange 0 300\twhole\treplaces";
        tags: Map<Str> = "tags optional\treplaces";
    }
    unread {
        name: Str = "name computed\tmatch ^[0-9A-Za-z_-]*$\treplaces";
    }
    many {
        destination_configuration: ivs_recording_configuration::DestinationConfiguration = "destination_configuration required list block 1 1";
        thumbnail_configuration: ivs_recording_configuration::ThumbnailConfiguration = "thumbnail_configuration optional list block 0 1";
    }
    single {
        timeouts: ivs_recording_configuration::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Arn<kind::IvsRecordingConfiguration> = "arn";
        id: Id<kind::IvsRecordingConfiguration> = "id";
        name: Name<kind::IvsRecordingConfiguration> = "name";
        state: Str = "state";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Data sources.
pub(crate) mod data {
    use crate::types::*;

    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_ivs_stream_key`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/ivs_stream_key)."]
        Data "aws_ivs_stream_key" IvsStreamKey IvsStreamKeyAttributes
        naming None;
        tags None;
        arguments {
            channel_arn: Str = "channel_arn required";
            id: Str = "id computed";
            tags: Map<Str> = "tags computed";
        }
        attributes {
            arn: Str = "arn";
            value: Str = "value";
        }
    }
}
