// Generated from the schema of hashicorp/aws 5.100.0
// by `cargo xtask codegen`. Do not edit.
//! Service `opensearchingest`.

use crate::types::*;

/// Blocks of [`aws_osis_pipeline`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/osis_pipeline).
pub mod osis_pipeline {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`BufferOptions`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/osis_pipeline)."]
        BufferOptions
        arguments {
            persistent_buffer_enabled: Bool = "persistent_buffer_enabled required";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`EncryptionAtRestOptions`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/osis_pipeline)."]
        EncryptionAtRestOptions
        arguments {
            kms_key_arn: Str = "kms_key_arn required\tlength 1 -\tformat any_arn";
        }
    }
    /// Blocks of [`LogPublishingOptions`].
    pub mod log_publishing_options {
        use crate::types::*;

        formwork_model::block_binding! {
            #[doc = "Block [`CloudwatchLogDestination`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/osis_pipeline)."]
            CloudwatchLogDestination
            arguments {
                log_group: Str = "log_group required\tlength 1 512";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`LogPublishingOptions`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/osis_pipeline)."]
        LogPublishingOptions
        arguments {
            is_logging_enabled: Bool = "is_logging_enabled optional";
        }
        many {
            cloudwatch_log_destination: log_publishing_options::CloudwatchLogDestination = "cloudwatch_log_destination optional list block 0 0\titems - 1";
        }
    }
    pub use crate::shared::amp_prometheus_scraper_timeouts::Timeouts;
    formwork_model::block_binding! {
        #[doc = "Block [`VpcOptions`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/osis_pipeline)."]
        VpcOptions
        arguments {
            subnet_ids: Set<Str> = "subnet_ids required\titems 1 12\treplaces";
            security_group_ids: Set<Str> = "security_group_ids optional\titems 1 12\treplaces";
            vpc_endpoint_management: Str = "vpc_endpoint_management optional\tin CUSTOMER|SERVICE\treplaces";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_osis_pipeline`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/osis_pipeline)."]
    Managed "aws_osis_pipeline" OsisPipeline OsisPipelineAttributes
    naming None;
    tags Map;
    arguments {
        max_units: Num = "max_units required\trange 1 -\twhole";
        min_units: Num = "min_units required\trange 1 -\twhole";
        pipeline_configuration_body: Str = "pipeline_configuration_body required\tlength 1 24000";
        tags: Map<Str> = "tags optional";
    }
    unread {
        pipeline_name: Str = "pipeline_name required\tlength 3 28\treplaces";
    }
    many {
        buffer_options: osis_pipeline::BufferOptions = "buffer_options optional list block 0 0\titems - 1";
        encryption_at_rest_options: osis_pipeline::EncryptionAtRestOptions = "encryption_at_rest_options optional list block 0 0\titems - 1";
        log_publishing_options: osis_pipeline::LogPublishingOptions = "log_publishing_options optional list block 0 0\titems - 1";
        vpc_options: osis_pipeline::VpcOptions = "vpc_options optional list block 0 0\titems - 1";
    }
    single {
        timeouts: osis_pipeline::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        id: Id<kind::OsisPipeline> = "id";
        ingest_endpoint_urls: Set<Str> = "ingest_endpoint_urls";
        pipeline_arn: Arn<kind::OsisPipeline> = "pipeline_arn";
        pipeline_name: Name<kind::OsisPipeline> = "pipeline_name";
        tags_all: Map<Str> = "tags_all";
    }
}
