// Generated from the schema of hashicorp/aws 5.100.0
// by `cargo xtask codegen`. Do not edit.
//! Service `mediaconvert`.

use crate::types::*;

/// Blocks of [`aws_media_convert_queue`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/media_convert_queue).
pub mod media_convert_queue {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`ReservationPlanSettings`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/media_convert_queue)."]
        ReservationPlanSettings
        arguments {
            commitment: Str = "commitment required\tin ONE_YEAR";
            renewal_type: Str = "renewal_type required\tin AUTO_RENEW|EXPIRE";
            reserved_slots: Num = "reserved_slots required\twhole";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_media_convert_queue`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/media_convert_queue)."]
    Managed "aws_media_convert_queue" MediaConvertQueue MediaConvertQueueAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 255, ""));
    tags Map;
    arguments {
        concurrent_jobs: Num = "concurrent_jobs computed\twhole";
        description: Str = "description optional";
        pricing_plan: Str = "pricing_plan optional\tin ON_DEMAND|RESERVED\treplaces";
        status: Str = "status optional\tin ACTIVE|PAUSED";
        tags: Map<Str> = "tags optional";
    }
    unread {
        name: Str = "name required\treplaces";
    }
    many {
        reservation_plan_settings: media_convert_queue::ReservationPlanSettings = "reservation_plan_settings optional list block 0 1";
    }
    attributes {
        arn: Arn<kind::MediaConvertQueue> = "arn";
        id: Id<kind::MediaConvertQueue> = "id";
        name: Name<kind::MediaConvertQueue> = "name";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Data sources.
pub(crate) mod data {
    use crate::types::*;

    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_media_convert_queue`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/media_convert_queue)."]
        Data "aws_media_convert_queue" MediaConvertQueue MediaConvertQueueAttributes
        naming None;
        tags None;
        arguments {
            tags: Map<Str> = "tags computed";
        }
        unread {
            id: Str = "id required";
        }
        attributes {
            arn: Arn<kind::MediaConvertQueue> = "arn";
            id: Id<kind::MediaConvertQueue> = "id";
            name: Name<kind::MediaConvertQueue> = "name";
            status: Str = "status";
        }
    }
}
