// Generated from the schema of hashicorp/aws 5.100.0
// by `cargo xtask codegen`. Do not edit.
//! Service `rekognition`.

use crate::kinds::*;

/// Blocks of [`aws_rekognition_collection`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/rekognition_collection).
pub mod rekognition_collection {
    use crate::kinds::*;

    pub use crate::shared::acm_acm_certificate_validation_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_rekognition_collection`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/rekognition_collection)."]
    Managed "aws_rekognition_collection" RekognitionCollection RekognitionCollectionAttributes
    naming None;
    tags Map;
    arguments {
        collection_id: Str = "collection_id required";
        tags: Map<Str> = "tags optional";
    }
    single {
        timeouts: rekognition_collection::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Str = "arn";
        face_model_version: Str = "face_model_version";
        id: Str = "id";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_rekognition_project`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/rekognition_project).
pub mod rekognition_project {
    use crate::kinds::*;

    pub use crate::shared::autoscaling_autoscaling_traffic_source_attachment_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_rekognition_project`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/rekognition_project)."]
    Managed "aws_rekognition_project" RekognitionProject RekognitionProjectAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 255, ""));
    tags Map;
    arguments {
        name: Str = "name required";
        auto_update: Str = "auto_update computed";
        feature: Str = "feature optional";
        tags: Map<Str> = "tags optional";
    }
    single {
        timeouts: rekognition_project::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Str = "arn";
        id: Str = "id";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_rekognition_stream_processor`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/rekognition_stream_processor).
pub mod rekognition_stream_processor {
    use crate::kinds::*;

    formwork_model::block_binding! {
        #[doc = "Block [`DataSharingPreference`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/rekognition_stream_processor)."]
        DataSharingPreference
        arguments {
            opt_in: Bool = "opt_in required";
        }
    }
    /// Blocks of [`Input`].
    pub mod input {
        use crate::kinds::*;

        pub use crate::shared::quicksight_quicksight_template_source_entity_source_template::SourceTemplate as KinesisVideoStream;
    }
    formwork_model::block_binding! {
        #[doc = "Block [`Input`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/rekognition_stream_processor)."]
        Input
        many {
            kinesis_video_stream: input::KinesisVideoStream = "kinesis_video_stream optional list block 0 0";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`NotificationChannel`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/rekognition_stream_processor)."]
        NotificationChannel
        arguments {
            sns_topic_arn: Str = "sns_topic_arn optional";
        }
    }
    /// Blocks of [`Output`].
    pub mod output {
        use crate::kinds::*;

        pub use crate::shared::cloudwatch_cloudwatch_event_bus_dead_letter_config::DeadLetterConfig as KinesisDataStream;
        formwork_model::block_binding! {
            #[doc = "Block [`S3Destination`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/rekognition_stream_processor)."]
            S3Destination
            arguments {
                bucket: Str = "bucket optional";
                key_prefix: Str = "key_prefix optional";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`Output`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/rekognition_stream_processor)."]
        Output
        many {
            kinesis_data_stream: output::KinesisDataStream = "kinesis_data_stream optional list block 0 0";
            s3_destination: output::S3Destination = "s3_destination optional list block 0 0";
        }
    }
    /// Blocks of [`RegionsOfInterest`].
    pub mod regions_of_interest {
        use crate::kinds::*;

        formwork_model::block_binding! {
            #[doc = "Block [`BoundingBox`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/rekognition_stream_processor)."]
            BoundingBox
            arguments {
                height: Num = "height optional";
                left: Num = "left optional";
                top: Num = "top optional";
                width: Num = "width optional";
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`Polygon`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/rekognition_stream_processor)."]
            Polygon
            arguments {
                x: Num = "x optional";
                y: Num = "y optional";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`RegionsOfInterest`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/rekognition_stream_processor)."]
        RegionsOfInterest
        many {
            polygon: regions_of_interest::Polygon = "polygon optional list block 0 0";
        }
        single {
            bounding_box: regions_of_interest::BoundingBox = "bounding_box optional single block 0 0";
        }
    }
    /// Blocks of [`Settings`].
    pub mod settings {
        use crate::kinds::*;

        formwork_model::block_binding! {
            #[doc = "Block [`ConnectedHome`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/rekognition_stream_processor)."]
            ConnectedHome
            arguments {
                labels: List<Str> = "labels optional";
                min_confidence: Num = "min_confidence computed";
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`FaceSearch`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/rekognition_stream_processor)."]
            FaceSearch
            arguments {
                collection_id: Str = "collection_id required";
                face_match_threshold: Num = "face_match_threshold computed";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`Settings`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/rekognition_stream_processor)."]
        Settings
        many {
            connected_home: settings::ConnectedHome = "connected_home optional list block 0 0";
            face_search: settings::FaceSearch = "face_search optional list block 0 0";
        }
    }
    pub use crate::shared::account_account_alternate_contact_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_rekognition_stream_processor`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/rekognition_stream_processor)."]
    Managed "aws_rekognition_stream_processor" RekognitionStreamProcessor RekognitionStreamProcessorAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 128, "0-9A-Za-z._-"));
    tags Map;
    arguments {
        name: Str = "name required";
        role_arn: Str = "role_arn required";
        kms_key_id: Str = "kms_key_id optional";
        tags: Map<Str> = "tags optional";
    }
    many {
        data_sharing_preference: rekognition_stream_processor::DataSharingPreference = "data_sharing_preference optional list block 0 0";
        input: rekognition_stream_processor::Input = "input optional list block 0 0";
        notification_channel: rekognition_stream_processor::NotificationChannel = "notification_channel optional list block 0 0";
        output: rekognition_stream_processor::Output = "output optional list block 0 0";
        regions_of_interest: rekognition_stream_processor::RegionsOfInterest = "regions_of_interest optional list block 0 0";
        settings: rekognition_stream_processor::Settings = "settings optional list block 0 0";
    }
    single {
        timeouts: rekognition_stream_processor::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Str = "arn";
        stream_processor_arn: Str = "stream_processor_arn";
        tags_all: Map<Str> = "tags_all";
    }
}
