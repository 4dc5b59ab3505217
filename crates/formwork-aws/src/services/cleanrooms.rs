// Generated from the schema of hashicorp/aws 5.100.0
// by `cargo xtask codegen`. Do not edit.
//! Service `cleanrooms`.

use crate::types::*;

/// Blocks of [`aws_cleanrooms_collaboration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cleanrooms_collaboration).
pub mod cleanrooms_collaboration {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`DataEncryptionMetadata`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cleanrooms_collaboration)."]
        DataEncryptionMetadata
        arguments {
            allow_clear_text: Bool = "allow_clear_text required\treplaces";
            allow_duplicates: Bool = "allow_duplicates required\treplaces";
            allow_joins_on_columns_with_different_names: Bool = "allow_joins_on_columns_with_different_names required\treplaces";
            preserve_nulls: Bool = "preserve_nulls required\treplaces";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`Member`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cleanrooms_collaboration)."]
        Member
        arguments {
            account_id: Str = "account_id required\treplaces";
            display_name: Str = "display_name required\treplaces";
            member_abilities: List<Str> = "member_abilities required\treplaces";
        }
    }
    pub use crate::shared::account_account_alternate_contact_timeouts::Timeouts;
    formwork_model::accessor_binding! {
        #[doc = "Attributes [`MemberAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cleanrooms_collaboration)."]
        MemberAttributes
        attributes {
            account_id: Str = "account_id";
            display_name: Str = "display_name";
            member_abilities: List<Str> = "member_abilities";
            status: Str = "status";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_cleanrooms_collaboration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cleanrooms_collaboration)."]
    Managed "aws_cleanrooms_collaboration" CleanroomsCollaboration CleanroomsCollaborationAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 255, ""));
    tags Map;
    arguments {
        creator_display_name: Str = "creator_display_name required\treplaces";
        creator_member_abilities: List<Str> = "creator_member_abilities required\treplaces";
        description: Str = "description required";
        query_log_status: Str = "query_log_status required\treplaces";
        tags: Map<Str> = "tags optional";
    }
    unread {
        name: Str = "name required";
    }
    many {
        data_encryption_metadata: cleanrooms_collaboration::DataEncryptionMetadata = "data_encryption_metadata optional list block 0 1";
        member: cleanrooms_collaboration::Member = "member optional set block 0 0";
    }
    single {
        timeouts: cleanrooms_collaboration::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Arn<kind::CleanroomsCollaboration> = "arn";
        create_time: Str = "create_time";
        id: Id<kind::CleanroomsCollaboration> = "id";
        name: Name<kind::CleanroomsCollaboration> = "name";
        tags_all: Map<Str> = "tags_all";
        update_time: Str = "update_time";
    }
    objects {
        member: Set<cleanrooms_collaboration::MemberAttributes> = "member";
    }
}
/// Blocks of [`aws_cleanrooms_configured_table`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cleanrooms_configured_table).
pub mod cleanrooms_configured_table {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`TableReference`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cleanrooms_configured_table)."]
        TableReference
        arguments {
            database_name: Str = "database_name required\treplaces";
            table_name: Str = "table_name required\treplaces";
        }
    }
    pub use crate::shared::account_account_alternate_contact_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_cleanrooms_configured_table`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cleanrooms_configured_table)."]
    Managed "aws_cleanrooms_configured_table" CleanroomsConfiguredTable CleanroomsConfiguredTableAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 255, ""));
    tags Map;
    arguments {
        allowed_columns: Set<Str> = "allowed_columns required\titems 1 225\treplaces";
        analysis_method: Str = "analysis_method required";
        description: Str = "description optional";
        tags: Map<Str> = "tags optional";
    }
    unread {
        name: Str = "name required";
    }
    many {
        table_reference: cleanrooms_configured_table::TableReference = "table_reference required list block 1 1";
    }
    single {
        timeouts: cleanrooms_configured_table::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Arn<kind::CleanroomsConfiguredTable> = "arn";
        create_time: Str = "create_time";
        id: Id<kind::CleanroomsConfiguredTable> = "id";
        name: Name<kind::CleanroomsConfiguredTable> = "name";
        tags_all: Map<Str> = "tags_all";
        update_time: Str = "update_time";
    }
}
/// Blocks of [`aws_cleanrooms_membership`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cleanrooms_membership).
pub mod cleanrooms_membership {
    use crate::types::*;

    /// Blocks of [`DefaultResultConfiguration`].
    pub mod default_result_configuration {
        use crate::types::*;

        /// Blocks of [`OutputConfiguration`].
        pub mod output_configuration {
            use crate::types::*;

            formwork_model::block_binding! {
                #[doc = "Block [`S3`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cleanrooms_membership)."]
                S3
                arguments {
                    bucket: Str = "bucket required";
                    result_format: Str = "result_format required";
                    key_prefix: Str = "key_prefix optional";
                }
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`OutputConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cleanrooms_membership)."]
            OutputConfiguration
            many {
                s3: output_configuration::S3 = "s3 required list block 1 0\titems - 1";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`DefaultResultConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cleanrooms_membership)."]
        DefaultResultConfiguration
        arguments {
            role_arn: Str = "role_arn optional\tlength 1 -\tformat arn";
        }
        many {
            output_configuration: default_result_configuration::OutputConfiguration = "output_configuration required list block 1 0\titems - 1";
        }
    }
    /// Blocks of [`PaymentConfiguration`].
    pub mod payment_configuration {
        use crate::types::*;

        formwork_model::block_binding! {
            #[doc = "Block [`QueryCompute`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cleanrooms_membership)."]
            QueryCompute
            arguments {
                is_responsible: Bool = "is_responsible required";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`PaymentConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cleanrooms_membership)."]
        PaymentConfiguration
        many {
            query_compute: payment_configuration::QueryCompute = "query_compute required list block 1 0\titems - 1";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_cleanrooms_membership`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cleanrooms_membership)."]
    Managed "aws_cleanrooms_membership" CleanroomsMembership CleanroomsMembershipAttributes
    naming None;
    tags Map;
    arguments {
        collaboration_id: Str = "collaboration_id required\treplaces";
        query_log_status: Str = "query_log_status required\tin ENABLED|DISABLED";
        tags: Map<Str> = "tags optional";
    }
    many {
        default_result_configuration: cleanrooms_membership::DefaultResultConfiguration = "default_result_configuration optional list block 0 0\titems - 1";
        payment_configuration: cleanrooms_membership::PaymentConfiguration = "payment_configuration optional list block 0 0\titems - 1";
    }
    attributes {
        arn: Arn<kind::CleanroomsMembership> = "arn";
        collaboration_arn: Str = "collaboration_arn";
        collaboration_creator_account_id: Str = "collaboration_creator_account_id";
        collaboration_creator_display_name: Str = "collaboration_creator_display_name";
        collaboration_name: Str = "collaboration_name";
        create_time: Str = "create_time";
        id: Id<kind::CleanroomsMembership> = "id";
        member_abilities: List<Str> = "member_abilities";
        status: Str = "status";
        tags_all: Map<Str> = "tags_all";
        update_time: Str = "update_time";
    }
}
