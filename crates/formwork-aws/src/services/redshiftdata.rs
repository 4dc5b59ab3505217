// Generated from the schema of hashicorp/aws 5.100.0
// by `cargo xtask codegen`. Do not edit.
//! Service `redshiftdata`.

use crate::types::*;

/// Blocks of [`aws_redshiftdata_statement`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/redshiftdata_statement).
pub mod redshiftdata_statement {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`Parameters`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/redshiftdata_statement)."]
        Parameters
        arguments {
            name: Str = "name required\treplaces";
            value: Str = "value required\treplaces";
        }
    }
    pub use crate::shared::acm_acm_certificate_validation_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_redshiftdata_statement`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/redshiftdata_statement)."]
    Managed "aws_redshiftdata_statement" RedshiftdataStatement RedshiftdataStatementAttributes
    naming None;
    tags None;
    arguments {
        database: Str = "database required\treplaces";
        sql: Str = "sql required\treplaces";
        cluster_identifier: Name<kind::RedshiftCluster> = "cluster_identifier optional\treplaces";
        db_user: Str = "db_user optional\treplaces";
        with_event: Bool = "with_event optional\treplaces";
        workgroup_name: Name<kind::RedshiftserverlessWorkgroup> = "workgroup_name optional\treplaces";
    }
    unread {
        secret_arn: Str = "secret_arn optional\tformat arn\treplaces";
        statement_name: Str = "statement_name optional\treplaces";
    }
    many {
        parameters: redshiftdata_statement::Parameters = "parameters optional list block 0 0";
    }
    single {
        timeouts: redshiftdata_statement::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        id: Id<kind::RedshiftdataStatement> = "id";
        secret_arn: Arn<kind::SecretsmanagerSecret> = "secret_arn";
        statement_name: Name<kind::RedshiftdataStatement> = "statement_name";
    }
}
