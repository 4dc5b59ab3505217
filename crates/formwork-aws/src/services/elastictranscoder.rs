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
        name: Str = "name computed\tlength 1 40\tmatch ^[.0-9A-Za-z-_]+$\treplaces";
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
            audio_packing_mode: Str = "audio_packing_mode optional\tin SingleTrack|OneChannelPerTrack|OneChannelPerTrackWithMosTo8Tracks\treplaces";
            bit_rate: Str = "bit_rate computed\treplaces";
            channels: Str = "channels optional\tin auto|0|1|2\treplaces";
            codec: Str = "codec optional\tin AAC|flac|mp2|mp3|pcm|vorbis\treplaces";
            sample_rate: Str = "sample_rate optional\tin auto|22050|32000|44100|48000|96000\treplaces";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`AudioCodecOptions`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/elastictranscoder_preset)."]
        AudioCodecOptions
        arguments {
            bit_depth: Str = "bit_depth computed\tin 8|16|24|32\treplaces";
            bit_order: Str = "bit_order computed\tin LittleEndian\treplaces";
            profile: Str = "profile computed\tin auto|AAC-LC|HE-AAC|HE-AACv2\treplaces";
            signed: Str = "signed computed\tin Signed|Unsigned\treplaces";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`Thumbnails`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/elastictranscoder_preset)."]
        Thumbnails
        arguments {
            aspect_ratio: Str = "aspect_ratio optional\tin auto|1:1|4:3|3:2|16:9\treplaces";
            format: Str = "format optional\tin jpg|png\treplaces";
            interval: Str = "interval optional\treplaces";
            max_height: Str = "max_height optional\treplaces";
            max_width: Str = "max_width optional\treplaces";
            padding_policy: Str = "padding_policy optional\tin Pad|NoPad\treplaces";
            resolution: Str = "resolution optional\treplaces";
            sizing_policy: Str = "sizing_policy optional\tin Fit|Fill|Stretch|Keep|ShrinkToFit|ShrinkToFill\treplaces";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`Video`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/elastictranscoder_preset)."]
        Video
        arguments {
            aspect_ratio: Str = "aspect_ratio optional\tin auto|1:1|4:3|3:2|16:9\treplaces";
            bit_rate: Str = "bit_rate computed\treplaces";
            codec: Str = "codec optional\tin gif|H.264|mpeg2|vp8|vp9\treplaces";
            display_aspect_ratio: Str = "display_aspect_ratio optional\tin auto|1:1|4:3|3:2|16:9\treplaces";
            fixed_gop: Str = "fixed_gop optional\tin true|false\treplaces";
            frame_rate: Str = "frame_rate optional\tin auto|10|15|23.97|24|25|29.97|30|50|60\treplaces";
            keyframes_max_dist: Str = "keyframes_max_dist optional\treplaces";
            max_frame_rate: Str = "max_frame_rate computed\tin 10|15|23.97|24|25|29.97|30|50|60\treplaces";
            max_height: Str = "max_height optional\treplaces";
            max_width: Str = "max_width optional\treplaces";
            padding_policy: Str = "padding_policy optional\tin Pad|NoPad\treplaces";
            resolution: Str = "resolution optional\treplaces";
            sizing_policy: Str = "sizing_policy optional\tin Fit|Fill|Stretch|Keep|ShrinkToFit|ShrinkToFill\treplaces";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`VideoWatermarks`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/elastictranscoder_preset)."]
        VideoWatermarks
        arguments {
            horizontal_align: Str = "horizontal_align optional\tin Left|Right|Center\treplaces";
            horizontal_offset: Str = "horizontal_offset optional\treplaces";
            id: Str = "id optional\tlength 1 40\treplaces";
            max_height: Str = "max_height optional\treplaces";
            max_width: Str = "max_width optional\treplaces";
            opacity: Str = "opacity optional\treplaces";
            sizing_policy: Str = "sizing_policy optional\tin Fit|Stretch|ShrinkToFit\treplaces";
            target: Str = "target optional\tin Content|Frame\treplaces";
            vertical_align: Str = "vertical_align optional\tin Top|Bottom|Center\treplaces";
            vertical_offset: Str = "vertical_offset optional\treplaces";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_elastictranscoder_preset`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/elastictranscoder_preset)."]
    Managed "aws_elastictranscoder_preset" ElastictranscoderPreset ElastictranscoderPresetAttributes
    naming None;
    tags None;
    arguments {
        container: Str = "container required\tin flac|flv|fmp4|gif|mp2|mp3|mp4|mpg|mxf|oga|ogg|ts|wav|webm\treplaces";
        description: Str = "description optional\treplaces";
        r#type: Str = "type computed\tin Custom|System";
        video_codec_options: Map<Str> = "video_codec_options optional\treplaces";
    }
    unread {
        name: Str = "name computed\treplaces";
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
