// Generated from the schema of hashicorp/aws 5.100.0
// by `cargo xtask codegen`. Do not edit.
//! Service `mediaconvert`.

use crate::kinds::*;

/// Blocks of [`aws_media_convert_queue`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/media_convert_queue).
pub mod media_convert_queue {
    use crate::kinds::*;

    formwork_model::block_binding! {
        #[doc = "Block [`ReservationPlanSettings`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/media_convert_queue)."]
        ReservationPlanSettings
        arguments {
            commitment: Str = "commitment required";
            renewal_type: Str = "renewal_type required";
            reserved_slots: Num = "reserved_slots required";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_media_convert_queue`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/media_convert_queue)."]
    Managed "aws_media_convert_queue" MediaConvertQueue MediaConvertQueueAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 255, ""));
    tags Map;
    arguments {
        name: Str = "name required";
        concurrent_jobs: Num = "concurrent_jobs computed";
        description: Str = "description optional";
        pricing_plan: Str = "pricing_plan optional";
        status: Str = "status optional";
        tags: Map<Str> = "tags optional";
    }
    many {
        reservation_plan_settings: media_convert_queue::ReservationPlanSettings = "reservation_plan_settings optional list block 0 1";
    }
    attributes {
        arn: Str = "arn";
        id: Str = "id";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Data sources.
pub(crate) mod data {
    use crate::kinds::*;

    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_media_convert_queue`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/media_convert_queue)."]
        Data "aws_media_convert_queue" MediaConvertQueue MediaConvertQueueAttributes
        naming None;
        tags None;
        arguments {
            id: Str = "id required";
            tags: Map<Str> = "tags computed";
        }
        attributes {
            arn: Str = "arn";
            name: Str = "name";
            status: Str = "status";
        }
    }
}
