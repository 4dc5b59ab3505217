// Generated from the schema of hashicorp/aws 5.100.0
// by `cargo xtask codegen`. Do not edit.
//! Service `qldb`.

use crate::kinds::*;

/// Blocks of [`aws_qldb_ledger`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/qldb_ledger).
pub mod qldb_ledger {
    use crate::kinds::*;

    pub use crate::shared::autoscaling_autoscaling_traffic_source_attachment_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_qldb_ledger`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/qldb_ledger)."]
    Managed "aws_qldb_ledger" QldbLedger QldbLedgerAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 32, "0-9A-Za-z_-"));
    tags Map;
    arguments {
        permissions_mode: Str = "permissions_mode required";
        deletion_protection: Bool = "deletion_protection optional";
        kms_key: Str = "kms_key computed";
        name: Str = "name computed";
        tags: Map<Str> = "tags optional";
    }
    single {
        timeouts: qldb_ledger::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Str = "arn";
        id: Str = "id";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_qldb_stream`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/qldb_stream).
pub mod qldb_stream {
    use crate::kinds::*;

    formwork_model::block_binding! {
        #[doc = "Block [`KinesisConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/qldb_stream)."]
        KinesisConfiguration
        arguments {
            stream_arn: Str = "stream_arn required";
            aggregation_enabled: Bool = "aggregation_enabled optional";
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
        inclusive_start_time: Str = "inclusive_start_time required";
        ledger_name: Str = "ledger_name required";
        role_arn: Str = "role_arn required";
        stream_name: Str = "stream_name required";
        exclusive_end_time: Str = "exclusive_end_time optional";
        tags: Map<Str> = "tags optional";
    }
    many {
        kinesis_configuration: qldb_stream::KinesisConfiguration = "kinesis_configuration required list block 1 1";
    }
    single {
        timeouts: qldb_stream::Timeouts = "timeouts optional single block 0 0";
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
        #[doc = "Data source [`aws_qldb_ledger`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/qldb_ledger)."]
        Data "aws_qldb_ledger" QldbLedger QldbLedgerAttributes
        naming None;
        tags None;
        arguments {
            name: Str = "name required";
            id: Str = "id computed";
            tags: Map<Str> = "tags computed";
        }
        attributes {
            arn: Str = "arn";
            deletion_protection: Bool = "deletion_protection";
            kms_key: Str = "kms_key";
            permissions_mode: Str = "permissions_mode";
        }
    }
}
