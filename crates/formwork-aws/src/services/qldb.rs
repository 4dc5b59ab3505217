// Generated from the schema of hashicorp/aws 5.100.0
// by `cargo xtask codegen`. Do not edit.
//! Service `qldb`.

use crate::types::*;

/// Blocks of [`aws_qldb_ledger`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/qldb_ledger).
pub mod qldb_ledger {
    use crate::types::*;

    pub use crate::shared::autoscaling_autoscaling_traffic_source_attachment_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_qldb_ledger`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/qldb_ledger)."]
    Managed "aws_qldb_ledger" QldbLedger QldbLedgerAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 32, "0-9A-Za-z_-"));
    tags Map;
    arguments {
        permissions_mode: Str = "permissions_mode required\tin ALLOW_ALL|STANDARD";
        deletion_protection: Bool = "deletion_protection optional";
        kms_key: OneOf<kind::KmsKeyIdOrArn> = "kms_key computed\tformat arn AWS_OWNED_KMS_KEY";
        tags: Map<Str> = "tags optional";
    }
    unread {
        name: Str = "name computed\tlength 1 32\tmatch ^[A-Za-z0-9_-]+\treplaces";
    }
    single {
        timeouts: qldb_ledger::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Arn<kind::QldbLedger> = "arn";
        id: Id<kind::QldbLedger> = "id";
        name: Name<kind::QldbLedger> = "name";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_qldb_stream`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/qldb_stream).
pub mod qldb_stream {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`KinesisConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/qldb_stream)."]
        KinesisConfiguration
        arguments {
            stream_arn: Arn<kind::KinesisStream> = "stream_arn required\tformat arn\tservice kinesis\treplaces";
            aggregation_enabled: Bool = "aggregation_enabled optional\treplaces";
        }
    }
    pub use crate::shared::autoscaling_autoscaling_traffic_source_attachment_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_qldb_stream`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/qldb_stream)."]
    Managed "aws_qldb_stream" QldbStream QldbStreamAttributes
    naming None;
    tags Map;
    arguments {
        inclusive_start_time: Str = "inclusive_start_time required\tformat rfc3339\treplaces";
        ledger_name: Id<kind::QldbLedger> = "ledger_name required\tlength 1 32\treplaces";
        role_arn: Arn<kind::IamRole> = "role_arn required\tformat arn\tservice iam\treplaces";
        exclusive_end_time: Str = "exclusive_end_time optional\tformat rfc3339\treplaces";
        tags: Map<Str> = "tags optional";
    }
    unread {
        stream_name: Str = "stream_name required\tlength 1 32\treplaces";
    }
    many {
        kinesis_configuration: qldb_stream::KinesisConfiguration = "kinesis_configuration required list block 1 1";
    }
    single {
        timeouts: qldb_stream::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Arn<kind::QldbStream> = "arn";
        id: Id<kind::QldbStream> = "id";
        stream_name: Name<kind::QldbStream> = "stream_name";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Data sources.
pub(crate) mod data {
    use crate::types::*;

    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_qldb_ledger`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/qldb_ledger)."]
        Data "aws_qldb_ledger" QldbLedger QldbLedgerAttributes
        naming None;
        tags None;
        arguments {
            tags: Map<Str> = "tags computed";
        }
        unread {
            name: Str = "name required";
            id: Str = "id computed";
        }
        attributes {
            arn: Arn<kind::QldbLedger> = "arn";
            deletion_protection: Bool = "deletion_protection";
            id: Id<kind::QldbLedger> = "id";
            kms_key: Str = "kms_key";
            name: Name<kind::QldbLedger> = "name";
            permissions_mode: Str = "permissions_mode";
        }
    }
}
