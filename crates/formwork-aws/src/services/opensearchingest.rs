// Generated from the schema of hashicorp/aws 5.100.0
// by `cargo xtask codegen`. Do not edit.
//! Service `opensearchingest`.

use crate::kinds::*;

/// Blocks of [`aws_osis_pipeline`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/osis_pipeline).
pub mod osis_pipeline {
    use crate::kinds::*;

    formwork_model::block_binding! {
        #[doc = "Block [`BufferOptions`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/osis_pipeline)."]
        BufferOptions
        arguments {
            persistent_buffer_enabled: Bool = "persistent_buffer_enabled required";
        }
    }
    pub use crate::shared::chime_chimesdkvoice_voice_profile_domain_server_side_encryption_configuration::ServerSideEncryptionConfiguration as EncryptionAtRestOptions;
    /// Blocks of [`LogPublishingOptions`].
    pub mod log_publishing_options {
        use crate::kinds::*;

        pub use crate::shared::cloudwatch_data_cloudwatch_log_data_protection_policy_document_statement_operation_audit_findings_destination_cloudwatch_logs::CloudwatchLogs as CloudwatchLogDestination;
    }
    formwork_model::block_binding! {
        #[doc = "Block [`LogPublishingOptions`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/osis_pipeline)."]
        LogPublishingOptions
        arguments {
            is_logging_enabled: Bool = "is_logging_enabled optional";
        }
        many {
            cloudwatch_log_destination: log_publishing_options::CloudwatchLogDestination = "cloudwatch_log_destination optional list block 0 0";
        }
    }
    pub use crate::shared::account_account_alternate_contact_timeouts::Timeouts;
    formwork_model::block_binding! {
        #[doc = "Block [`VpcOptions`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/osis_pipeline)."]
        VpcOptions
        arguments {
            subnet_ids: Set<Str> = "subnet_ids required";
            security_group_ids: Set<Str> = "security_group_ids optional";
            vpc_endpoint_management: Str = "vpc_endpoint_management optional";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_osis_pipeline`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/osis_pipeline)."]
    Managed "aws_osis_pipeline" OsisPipeline OsisPipelineAttributes
    naming None;
    tags Map;
    arguments {
        max_units: Num = "max_units required";
        min_units: Num = "min_units required";
        pipeline_configuration_body: Str = "pipeline_configuration_body required";
        pipeline_name: Str = "pipeline_name required";
        tags: Map<Str> = "tags optional";
    }
    many {
        buffer_options: osis_pipeline::BufferOptions = "buffer_options optional list block 0 0";
        encryption_at_rest_options: osis_pipeline::EncryptionAtRestOptions = "encryption_at_rest_options optional list block 0 0";
        log_publishing_options: osis_pipeline::LogPublishingOptions = "log_publishing_options optional list block 0 0";
        vpc_options: osis_pipeline::VpcOptions = "vpc_options optional list block 0 0";
    }
    single {
        timeouts: osis_pipeline::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        id: Str = "id";
        ingest_endpoint_urls: Set<Str> = "ingest_endpoint_urls";
        pipeline_arn: Str = "pipeline_arn";
        tags_all: Map<Str> = "tags_all";
    }
}
