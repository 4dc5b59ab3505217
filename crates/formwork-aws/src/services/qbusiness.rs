// Generated from the schema of hashicorp/aws 5.100.0
// by `cargo xtask codegen`. Do not edit.
//! Service `qbusiness`.

use crate::types::*;

/// Blocks of [`aws_qbusiness_application`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/qbusiness_application).
pub mod qbusiness_application {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`AttachmentsConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/qbusiness_application)."]
        AttachmentsConfiguration
        arguments {
            attachments_control_mode: Str = "attachments_control_mode required\tin ENABLED|DISABLED";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`EncryptionConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/qbusiness_application)."]
        EncryptionConfiguration
        arguments {
            kms_key_id: Str = "kms_key_id required\tlength 1 2048";
        }
    }
    pub use crate::shared::amp_prometheus_scraper_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_qbusiness_application`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/qbusiness_application)."]
    Managed "aws_qbusiness_application" QbusinessApplication QbusinessApplicationAttributes
    naming None;
    tags Map;
    arguments {
        display_name: Str = "display_name required\tlength 1 100\tnot [\\x00-\\x1f\\x7f]";
        iam_service_role_arn: Arn<kind::IamRole> = "iam_service_role_arn required\tlength 1 -\tformat arn\tservice iam";
        identity_center_instance_arn: Str = "identity_center_instance_arn required\tlength 1 -\tformat arn";
        description: Str = "description optional\tlength - 1000\tnot [\\x00-\\x1f\\x7f]";
        tags: Map<Str> = "tags optional";
    }
    many {
        attachments_configuration: qbusiness_application::AttachmentsConfiguration = "attachments_configuration required list block 1 0\titems - 1";
        encryption_configuration: qbusiness_application::EncryptionConfiguration = "encryption_configuration optional list block 0 0\titems - 1";
    }
    single {
        timeouts: qbusiness_application::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Arn<kind::QbusinessApplication> = "arn";
        id: Id<kind::QbusinessApplication> = "id";
        identity_center_application_arn: Str = "identity_center_application_arn";
        tags_all: Map<Str> = "tags_all";
    }
}
