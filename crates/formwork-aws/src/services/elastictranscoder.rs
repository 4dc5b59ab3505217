// Generated from the schema of hashicorp/aws 5.100.0
// by `cargo xtask codegen`. Do not edit.
//! Service `elastictranscoder`.

use crate::kinds::*;

/// Blocks of [`aws_elastictranscoder_pipeline`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/elastictranscoder_pipeline).
pub mod elastictranscoder_pipeline {
    use crate::kinds::*;

    formwork_model::block_binding! {
        #[doc = "Block [`ContentConfig`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/elastictranscoder_pipeline)."]
        ContentConfig
        arguments {
            bucket: Str = "bucket computed";
            storage_class: Str = "storage_class optional";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`ContentConfigPermissions`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/elastictranscoder_pipeline)."]
        ContentConfigPermissions
        arguments {
            access: List<Str> = "access optional";
            grantee: Str = "grantee optional";
            grantee_type: Str = "grantee_type optional";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`Notifications`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/elastictranscoder_pipeline)."]
        Notifications
        arguments {
            completed: Str = "completed optional";
            error: Str = "error optional";
            progressing: Str = "progressing optional";
            warning: Str = "warning optional";
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
        input_bucket: Str = "input_bucket required";
        role: Str = "role required";
        aws_kms_key_arn: Str = "aws_kms_key_arn optional";
        name: Str = "name computed";
        output_bucket: Str = "output_bucket computed";
    }
    many {
        content_config: elastictranscoder_pipeline::ContentConfig = "content_config optional list block 0 1";
        content_config_permissions: elastictranscoder_pipeline::ContentConfigPermissions = "content_config_permissions optional set block 0 0";
        notifications: elastictranscoder_pipeline::Notifications = "notifications optional list block 0 1";
        thumbnail_config: elastictranscoder_pipeline::ThumbnailConfig = "thumbnail_config optional list block 0 1";
        thumbnail_config_permissions: elastictranscoder_pipeline::ThumbnailConfigPermissions = "thumbnail_config_permissions optional set block 0 0";
    }
    attributes {
        arn: Str = "arn";
        id: Str = "id";
    }
}
/// Blocks of [`aws_elastictranscoder_preset`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/elastictranscoder_preset).
pub mod elastictranscoder_preset {
    use crate::kinds::*;

    formwork_model::block_binding! {
        #[doc = "Block [`Audio`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/elastictranscoder_preset)."]
        Audio
        arguments {
            audio_packing_mode: Str = "audio_packing_mode optional";
            bit_rate: Str = "bit_rate computed";
            channels: Str = "channels optional";
            codec: Str = "codec optional";
            sample_rate: Str = "sample_rate optional";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`AudioCodecOptions`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/elastictranscoder_preset)."]
        AudioCodecOptions
        arguments {
            bit_depth: Str = "bit_depth computed";
            bit_order: Str = "bit_order computed";
            profile: Str = "profile computed";
            signed: Str = "signed computed";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`Thumbnails`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/elastictranscoder_preset)."]
        Thumbnails
        arguments {
            aspect_ratio: Str = "aspect_ratio optional";
            format: Str = "format optional";
            interval: Str = "interval optional";
            max_height: Str = "max_height optional";
            max_width: Str = "max_width optional";
            padding_policy: Str = "padding_policy optional";
            resolution: Str = "resolution optional";
            sizing_policy: Str = "sizing_policy optional";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`Video`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/elastictranscoder_preset)."]
        Video
        arguments {
            aspect_ratio: Str = "aspect_ratio optional";
            bit_rate: Str = "bit_rate computed";
            codec: Str = "codec optional";
            display_aspect_ratio: Str = "display_aspect_ratio optional";
            fixed_gop: Str = "fixed_gop optional";
            frame_rate: Str = "frame_rate optional";
            keyframes_max_dist: Str = "keyframes_max_dist optional";
            max_frame_rate: Str = "max_frame_rate computed";
            max_height: Str = "max_height optional";
            max_width: Str = "max_width optional";
            padding_policy: Str = "padding_policy optional";
            resolution: Str = "resolution optional";
            sizing_policy: Str = "sizing_policy optional";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`VideoWatermarks`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/elastictranscoder_preset)."]
        VideoWatermarks
        arguments {
            horizontal_align: Str = "horizontal_align optional";
            horizontal_offset: Str = "horizontal_offset optional";
            id: Str = "id optional";
            max_height: Str = "max_height optional";
            max_width: Str = "max_width optional";
            opacity: Str = "opacity optional";
            sizing_policy: Str = "sizing_policy optional";
            target: Str = "target optional";
            vertical_align: Str = "vertical_align optional";
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
        container: Str = "container required";
        description: Str = "description optional";
        name: Str = "name computed";
        r#type: Str = "type computed";
        video_codec_options: Map<Str> = "video_codec_options optional";
    }
    many {
        audio: elastictranscoder_preset::Audio = "audio optional list block 0 1";
        audio_codec_options: elastictranscoder_preset::AudioCodecOptions = "audio_codec_options optional list block 0 1";
        thumbnails: elastictranscoder_preset::Thumbnails = "thumbnails optional list block 0 1";
        video: elastictranscoder_preset::Video = "video optional list block 0 1";
        video_watermarks: elastictranscoder_preset::VideoWatermarks = "video_watermarks optional set block 0 0";
    }
    attributes {
        arn: Str = "arn";
        id: Str = "id";
    }
}
