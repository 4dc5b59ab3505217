// Generated from the schema of hashicorp/aws 5.100.0
// by `cargo xtask codegen`. Do not edit.
//! Service `rekognition`.

use crate::types::*;

/// Blocks of [`aws_rekognition_collection`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/rekognition_collection).
pub mod rekognition_collection {
    use crate::types::*;

    pub use crate::shared::apigateway_api_gateway_rest_api_put_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_rekognition_collection`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/rekognition_collection)."]
    Managed "aws_rekognition_collection" RekognitionCollection RekognitionCollectionAttributes
    naming None;
    tags Map;
    arguments {
        tags: Map<Str> = "tags optional";
    }
    unread {
        collection_id: Str = "collection_id required\tlength - 255\tmatch ^[a-zA-Z0-9_.\\-]+$\treplaces";
    }
    single {
        timeouts: rekognition_collection::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Arn<kind::RekognitionCollection> = "arn";
        collection_id: Id<kind::RekognitionCollection> = "collection_id";
        face_model_version: Str = "face_model_version";
        id: Id<kind::RekognitionCollection> = "id";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_rekognition_project`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/rekognition_project).
pub mod rekognition_project {
    use crate::types::*;

    pub use crate::shared::bedrock_bedrock_custom_model_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_rekognition_project`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/rekognition_project)."]
    Managed "aws_rekognition_project" RekognitionProject RekognitionProjectAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 255, ""));
    tags Map;
    arguments {
        auto_update: Str = "auto_update computed\tin ENABLED|DISABLED\treplaces";
        feature: Str = "feature optional\tin CONTENT_MODERATION|CUSTOM_LABELS\treplaces";
        tags: Map<Str> = "tags optional";
    }
    unread {
        name: Str = "name required\treplaces";
    }
    single {
        timeouts: rekognition_project::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Arn<kind::RekognitionProject> = "arn";
        id: Id<kind::RekognitionProject> = "id";
        name: Name<kind::RekognitionProject> = "name";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_rekognition_stream_processor`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/rekognition_stream_processor).
pub mod rekognition_stream_processor {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`DataSharingPreference`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/rekognition_stream_processor)."]
        DataSharingPreference
        arguments {
            opt_in: Bool = "opt_in required";
        }
    }
    /// Blocks of [`Input`].
    pub mod input {
        use crate::types::*;

        formwork_model::block_binding! {
            #[doc = "Block [`KinesisVideoStream`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/rekognition_stream_processor)."]
            KinesisVideoStream
            arguments {
                arn: Arn<kind::KinesisVideoStream> = "arn required\tlength 1 -\tformat arn\treplaces";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`Input`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/rekognition_stream_processor)."]
        Input
        many {
            kinesis_video_stream: input::KinesisVideoStream = "kinesis_video_stream required list block 1 0\titems - 1";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`NotificationChannel`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/rekognition_stream_processor)."]
        NotificationChannel
        arguments {
            sns_topic_arn: Arn<kind::SnsTopic> = "sns_topic_arn optional\tlength 1 -\tformat arn\tservice sns\treplaces";
        }
    }
    /// Blocks of [`Output`].
    pub mod output {
        use crate::types::*;

        formwork_model::block_binding! {
            #[doc = "Block [`KinesisDataStream`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/rekognition_stream_processor)."]
            KinesisDataStream
            arguments {
                arn: Arn<kind::KinesisStream> = "arn optional\tlength 1 -\tformat arn\tservice kinesis\treplaces";
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`S3Destination`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/rekognition_stream_processor)."]
            S3Destination
            arguments {
                bucket: Name<kind::S3Bucket> = "bucket optional\tlength 3 255\treplaces";
                key_prefix: Str = "key_prefix optional\tlength - 1024\treplaces";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`Output`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/rekognition_stream_processor)."]
        Output
        many {
            kinesis_data_stream: output::KinesisDataStream = "kinesis_data_stream optional list block 0 0\titems - 1";
            s3_destination: output::S3Destination = "s3_destination optional list block 0 0\titems - 1";
        }
    }
    /// Blocks of [`RegionsOfInterest`].
    pub mod regions_of_interest {
        use crate::types::*;

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
            polygon: regions_of_interest::Polygon = "polygon optional list block 0 0\titems 3 10";
        }
        single {
            bounding_box: regions_of_interest::BoundingBox = "bounding_box optional single block 0 0";
        }
    }
    /// Blocks of [`Settings`].
    pub mod settings {
        use crate::types::*;

        formwork_model::block_binding! {
            #[doc = "Block [`ConnectedHome`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/rekognition_stream_processor)."]
            ConnectedHome
            arguments {
                labels: List<Str> = "labels optional\titems 1 -\teach in PERSON|PET|PACKAGE|ALL";
                min_confidence: Num = "min_confidence computed\trange 0 100";
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`FaceSearch`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/rekognition_stream_processor)."]
            FaceSearch
            arguments {
                collection_id: Id<kind::RekognitionCollection> = "collection_id required\tlength - 2048\tmatch [a-zA-Z0-9_.\\-]+\treplaces";
                face_match_threshold: Num = "face_match_threshold computed\trange 0 100\treplaces";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`Settings`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/rekognition_stream_processor)."]
        Settings
        many {
            connected_home: settings::ConnectedHome = "connected_home optional list block 0 0\titems - 1";
            face_search: settings::FaceSearch = "face_search optional list block 0 0\titems - 1";
        }
    }
    pub use crate::shared::amp_prometheus_scraper_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_rekognition_stream_processor`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/rekognition_stream_processor)."]
    Managed "aws_rekognition_stream_processor" RekognitionStreamProcessor RekognitionStreamProcessorAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 128, "0-9A-Za-z._-"));
    tags Map;
    relations {
        "conflict output.kinesis_data_stream output.s3_destination";
        "conflict regions_of_interest.bounding_box regions_of_interest.polygon";
        "conflict settings.connected_home settings.face_search";
        "at_least_one output output.kinesis_data_stream output.s3_destination";
        "at_least_one settings settings.connected_home settings.face_search";
        "together regions_of_interest.bounding_box regions_of_interest.bounding_box.height";
        "together regions_of_interest.bounding_box regions_of_interest.bounding_box.left";
        "together regions_of_interest.bounding_box regions_of_interest.bounding_box.top";
        "together regions_of_interest.bounding_box regions_of_interest.bounding_box.width";
    }
    arguments {
        role_arn: Arn<kind::IamRole> = "role_arn required\tlength 1 -\tformat arn\tservice iam\treplaces";
        kms_key_id: Str = "kms_key_id optional\tlength 1 2048\treplaces";
        tags: Map<Str> = "tags optional";
    }
    unread {
        name: Str = "name required\tlength - 128\tmatch [a-zA-Z0-9_.\\-]+\treplaces";
    }
    many {
        input: rekognition_stream_processor::Input = "input required list block 1 0\titems - 1";
        output: rekognition_stream_processor::Output = "output required list block 1 0\titems - 1";
        settings: rekognition_stream_processor::Settings = "settings required list block 1 0\titems - 1";
        data_sharing_preference: rekognition_stream_processor::DataSharingPreference = "data_sharing_preference optional list block 0 0\titems - 1";
        notification_channel: rekognition_stream_processor::NotificationChannel = "notification_channel optional list block 0 0\titems - 1";
        regions_of_interest: rekognition_stream_processor::RegionsOfInterest = "regions_of_interest optional list block 0 0\titems - 10";
    }
    single {
        timeouts: rekognition_stream_processor::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Arn<kind::RekognitionStreamProcessor> = "arn";
        name: Name<kind::RekognitionStreamProcessor> = "name";
        stream_processor_arn: Arn<kind::RekognitionStreamProcessor> = "stream_processor_arn";
        tags_all: Map<Str> = "tags_all";
    }
}
