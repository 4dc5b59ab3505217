// Generated from the schema of hashicorp/aws 5.100.0
// by `cargo xtask codegen`. Do not edit.
//! Service `elastictranscoder`.

use crate::types::*;

/// Blocks of [`aws_elastictranscoder_pipeline`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/elastictranscoder_pipeline).
pub mod elastictranscoder_pipeline {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`ContentConfig`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/elastictranscoder_pipeline)."]
        ContentConfig
        arguments {
            bucket: Name<kind::S3Bucket> = "bucket computed";
            storage_class: Str = "storage_class optional\tin Standard|ReducedRedundancy";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`ContentConfigPermissions`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/elastictranscoder_pipeline)."]
        ContentConfigPermissions
        arguments {
            access: List<Str> = "access optional\teach in Read|ReadAcp|WriteAcp|FullControl";
            grantee: Str = "grantee optional";
            grantee_type: Str = "grantee_type optional\tin Canonical|Email|Group";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`Notifications`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/elastictranscoder_pipeline)."]
        Notifications
        arguments {
            completed: Str = "completed optional\tformat arn";
            error: Str = "error optional\tformat arn";
            progressing: Str = "progressing optional\tformat arn";
            warning: Str = "warning optional\tformat arn";
        }
    }
    pub use crate::services::elastictranscoder::elastictranscoder_pipeline::ContentConfig as ThumbnailConfig;
    pub use crate::services::elastictranscoder::elastictranscoder_pipeline::ContentConfigPermissions as ThumbnailConfigPermissions;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_elastictranscoder_pipeline`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/elastictranscoder_pipeline)."]
    Managed "aws_elastictranscoder_pipeline" ElastictranscoderPipeline ElastictranscoderPipelineAttributes
    naming None;
    tags None;
    arguments {
        input_bucket: Name<kind::S3Bucket> = "input_bucket required";
        role: Arn<kind::IamRole> = "role required\tformat arn\tservice iam";
        aws_kms_key_arn: Arn<kind::KmsKey> = "aws_kms_key_arn optional\tformat arn\tservice kms";
        output_bucket: Name<kind::S3Bucket> = "output_bucket computed";
    }
    unread {
        name: Str = "name computed\tlength 1 40\tmatch ^[.0-9A-Za-z-_]+$";
    }
    many {
        content_config: elastictranscoder_pipeline::ContentConfig = "content_config optional list block 0 1";
        content_config_permissions: elastictranscoder_pipeline::ContentConfigPermissions = "content_config_permissions optional set block 0 0";
        notifications: elastictranscoder_pipeline::Notifications = "notifications optional list block 0 1";
        thumbnail_config: elastictranscoder_pipeline::ThumbnailConfig = "thumbnail_config optional list block 0 1";
        thumbnail_config_permissions: elastictranscoder_pipeline::ThumbnailConfigPermissions = "thumbnail_config_permissions optional set block 0 0";
    }
    attributes {
        arn: Arn<kind::ElastictranscoderPipeline> = "arn";
        id: Id<kind::ElastictranscoderPipeline> = "id";
        name: Name<kind::ElastictranscoderPipeline> = "name";
    }
}
/// Blocks of [`aws_elastictranscoder_preset`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/elastictranscoder_preset).
pub mod elastictranscoder_preset {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`Audio`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/elastictranscoder_preset)."]
        Audio
        arguments {
            audio_packing_mode: Str = "audio_packing_mode optional\tin SingleTrack|OneChannelPerTrack|OneChannelPerTrackWithMosTo8Tracks";
            bit_rate: Str = "bit_rate computed";
            channels: Str = "channels optional\tin auto|0|1|2";
            codec: Str = "codec optional\tin AAC|flac|mp2|mp3|pcm|vorbis";
            sample_rate: Str = "sample_rate optional\tin auto|22050|32000|44100|48000|96000";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`AudioCodecOptions`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/elastictranscoder_preset)."]
        AudioCodecOptions
        arguments {
            bit_depth: Str = "bit_depth computed\tin 8|16|24|32";
            bit_order: Str = "bit_order computed\tin LittleEndian";
            profile: Str = "profile computed\tin auto|AAC-LC|HE-AAC|HE-AACv2";
            signed: Str = "signed computed\tin Signed|Unsigned";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`Thumbnails`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/elastictranscoder_preset)."]
        Thumbnails
        arguments {
            aspect_ratio: Str = "aspect_ratio optional\tin auto|1:1|4:3|3:2|16:9";
            format: Str = "format optional\tin jpg|png";
            interval: Str = "interval optional";
            max_height: Str = "max_height optional";
            max_width: Str = "max_width optional";
            padding_policy: Str = "padding_policy optional\tin Pad|NoPad";
            resolution: Str = "resolution optional";
            sizing_policy: Str = "sizing_policy optional\tin Fit|Fill|Stretch|Keep|ShrinkToFit|ShrinkToFill";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`Video`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/elastictranscoder_preset)."]
        Video
        arguments {
            aspect_ratio: Str = "aspect_ratio optional\tin auto|1:1|4:3|3:2|16:9";
            bit_rate: Str = "bit_rate computed";
            codec: Str = "codec optional\tin gif|H.264|mpeg2|vp8|vp9";
            display_aspect_ratio: Str = "display_aspect_ratio optional\tin auto|1:1|4:3|3:2|16:9";
            fixed_gop: Str = "fixed_gop optional\tin true|false";
            frame_rate: Str = "frame_rate optional\tin auto|10|15|23.97|24|25|29.97|30|50|60";
            keyframes_max_dist: Str = "keyframes_max_dist optional";
            max_frame_rate: Str = "max_frame_rate computed\tin 10|15|23.97|24|25|29.97|30|50|60";
            max_height: Str = "max_height optional";
            max_width: Str = "max_width optional";
            padding_policy: Str = "padding_policy optional\tin Pad|NoPad";
            resolution: Str = "resolution optional";
            sizing_policy: Str = "sizing_policy optional\tin Fit|Fill|Stretch|Keep|ShrinkToFit|ShrinkToFill";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`VideoWatermarks`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/elastictranscoder_preset)."]
        VideoWatermarks
        arguments {
            horizontal_align: Str = "horizontal_align optional\tin Left|Right|Center";
            horizontal_offset: Str = "horizontal_offset optional";
            id: Str = "id optional\tlength 1 40";
            max_height: Str = "max_height optional";
            max_width: Str = "max_width optional";
            opacity: Str = "opacity optional";
            sizing_policy: Str = "sizing_policy optional\tin Fit|Stretch|ShrinkToFit";
            target: Str = "target optional\tin Content|Frame";
            vertical_align: Str = "vertical_align optional\tin Top|Bottom|Center";
            vertical_offset: Str = "vertical_offset optional";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_elastictranscoder_preset`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/elastictranscoder_preset)."]
    Managed "aws_elastictranscoder_preset" ElastictranscoderPreset ElastictranscoderPresetAttributes
    naming None;
    tags None;
    arguments {
        container: Str = "container required\tin flac|flv|fmp4|gif|mp2|mp3|mp4|mpg|mxf|oga|ogg|ts|wav|webm";
        description: Str = "description optional";
        r#type: Str = "type computed\tin Custom|System";
        video_codec_options: Map<Str> = "video_codec_options optional";
    }
    unread {
        name: Str = "name computed";
    }
    many {
        audio: elastictranscoder_preset::Audio = "audio optional list block 0 1";
        audio_codec_options: elastictranscoder_preset::AudioCodecOptions = "audio_codec_options optional list block 0 1";
        thumbnails: elastictranscoder_preset::Thumbnails = "thumbnails optional list block 0 1";
        video: elastictranscoder_preset::Video = "video optional list block 0 1";
        video_watermarks: elastictranscoder_preset::VideoWatermarks = "video_watermarks optional set block 0 0";
    }
    attributes {
        arn: Arn<kind::ElastictranscoderPreset> = "arn";
        id: Id<kind::ElastictranscoderPreset> = "id";
        name: Name<kind::ElastictranscoderPreset> = "name";
    }
}
