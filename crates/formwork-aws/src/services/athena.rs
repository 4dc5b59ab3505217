// Generated from the schema of hashicorp/aws 5.100.0
// by `cargo xtask codegen`. Do not edit.
//! Service `athena`.

use crate::types::*;

/// Blocks of [`aws_athena_capacity_reservation`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/athena_capacity_reservation).
pub mod athena_capacity_reservation {
    use crate::types::*;

    pub use crate::shared::amp_prometheus_scraper_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_athena_capacity_reservation`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/athena_capacity_reservation)."]
    Managed "aws_athena_capacity_reservation" AthenaCapacityReservation AthenaCapacityReservationAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 255, ""));
    tags Map;
    arguments {
        target_dpus: Num = "target_dpus required\trange 24 -\twhole";
        tags: Map<Str> = "tags optional";
    }
    unread {
        name: Str = "name required\treplaces";
    }
    single {
        timeouts: athena_capacity_reservation::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        allocated_dpus: Num = "allocated_dpus";
        arn: Arn<kind::AthenaCapacityReservation> = "arn";
        name: Name<kind::AthenaCapacityReservation> = "name";
        status: Str = "status";
        tags_all: Map<Str> = "tags_all";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_athena_data_catalog`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/athena_data_catalog)."]
    Managed "aws_athena_data_catalog" AthenaDataCatalog AthenaDataCatalogAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 129, ""));
    tags Map;
    arguments {
        description: Str = "description required";
        parameters: Map<Str> = "parameters required\tkey length 1 255";
        r#type: Str = "type required\tin LAMBDA|GLUE|HIVE|FEDERATED";
        tags: Map<Str> = "tags optional";
    }
    unread {
        name: Str = "name required\tlength 1 129\treplaces";
    }
    attributes {
        arn: Arn<kind::AthenaDataCatalog> = "arn";
        id: Id<kind::AthenaDataCatalog> = "id";
        name: Name<kind::AthenaDataCatalog> = "name";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_athena_database`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/athena_database).
pub mod athena_database {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`AclConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/athena_database)."]
        AclConfiguration
        arguments {
            s3_acl_option: Str = "s3_acl_option required\tin BUCKET_OWNER_FULL_CONTROL\tmay_replace";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`EncryptionConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/athena_database)."]
        EncryptionConfiguration
        arguments {
            encryption_option: Str = "encryption_option required\tin SSE_S3|SSE_KMS|CSE_KMS\treplaces";
            kms_key: OneOf<kind::KmsKeyIdOrArn> = "kms_key optional\treplaces";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_athena_database`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/athena_database)."]
    Managed "aws_athena_database" AthenaDatabase AthenaDatabaseAttributes
    naming None;
    tags None;
    arguments {
        bucket: Name<kind::S3Bucket> = "bucket optional";
        comment: Str = "comment optional\treplaces";
        expected_bucket_owner: Str = "expected_bucket_owner optional\treplaces";
        force_destroy: Bool = "force_destroy optional";
        properties: Map<Str> = "properties optional\treplaces";
    }
    unread {
        name: Str = "name required\tmatch ^[_a-z0-9]+$\tapi length 1 255\treplaces";
    }
    many {
        acl_configuration: athena_database::AclConfiguration = "acl_configuration optional list block 0 1";
        encryption_configuration: athena_database::EncryptionConfiguration = "encryption_configuration optional list block 0 1";
    }
    attributes {
        id: Id<kind::AthenaDatabase> = "id";
        name: Name<kind::AthenaDatabase> = "name";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_athena_named_query`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/athena_named_query)."]
    Managed "aws_athena_named_query" AthenaNamedQuery AthenaNamedQueryAttributes
    naming None;
    tags None;
    arguments {
        database: Name<kind::AthenaDatabase> = "database required\tapi length 1 255\treplaces";
        query: Str = "query required\tapi length 1 262144\treplaces";
        description: Str = "description optional\tapi length 1 1024\treplaces";
        workgroup: Name<kind::AthenaWorkgroup> = "workgroup optional\treplaces";
    }
    unread {
        name: Str = "name required\tapi length 1 128\treplaces";
    }
    attributes {
        id: Id<kind::AthenaNamedQuery> = "id";
        name: Name<kind::AthenaNamedQuery> = "name";
    }
}
/// Blocks of [`aws_athena_prepared_statement`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/athena_prepared_statement).
pub mod athena_prepared_statement {
    use crate::types::*;

    pub use crate::shared::amp_prometheus_scraper_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_athena_prepared_statement`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/athena_prepared_statement)."]
    Managed "aws_athena_prepared_statement" AthenaPreparedStatement AthenaPreparedStatementAttributes
    naming None;
    tags None;
    arguments {
        query_statement: Str = "query_statement required\tlength 1 262144";
        workgroup: Name<kind::AthenaWorkgroup> = "workgroup required\tmatch ^[a-zA-Z0-9._-]{1,128}$\treplaces";
        description: Str = "description optional\tlength 1 1024";
    }
    unread {
        name: Str = "name required\tmatch ^[a-zA-Z_][a-zA-Z0-9_@:]{1,256}$\treplaces";
    }
    single {
        timeouts: athena_prepared_statement::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        id: Id<kind::AthenaPreparedStatement> = "id";
        name: Name<kind::AthenaPreparedStatement> = "name";
    }
}
/// Blocks of [`aws_athena_workgroup`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/athena_workgroup).
pub mod athena_workgroup {
    use crate::types::*;

    /// Blocks of [`Configuration`].
    pub mod configuration {
        use crate::types::*;

        formwork_model::block_binding! {
            #[doc = "Block [`EngineVersion`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/athena_workgroup)."]
            EngineVersion
            arguments {
                selected_engine_version: Str = "selected_engine_version optional";
            }
        }
        /// Blocks of [`ResultConfiguration`].
        pub mod result_configuration {
            use crate::types::*;

            pub use crate::services::athena::athena_database::AclConfiguration;
            formwork_model::block_binding! {
                #[doc = "Block [`EncryptionConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/athena_workgroup)."]
                EncryptionConfiguration
                arguments {
                    encryption_option: Str = "encryption_option optional\tin SSE_S3|SSE_KMS|CSE_KMS";
                    kms_key_arn: Arn<kind::KmsKey> = "kms_key_arn optional\tformat arn\tservice kms";
                }
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`ResultConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/athena_workgroup)."]
            ResultConfiguration
            arguments {
                expected_bucket_owner: Str = "expected_bucket_owner optional";
                output_location: Str = "output_location optional";
            }
            many {
                acl_configuration: result_configuration::AclConfiguration = "acl_configuration optional list block 0 1";
                encryption_configuration: result_configuration::EncryptionConfiguration = "encryption_configuration optional list block 0 1";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`Configuration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/athena_workgroup)."]
        Configuration
        arguments {
            bytes_scanned_cutoff_per_query: Num = "bytes_scanned_cutoff_per_query optional\trange 10485760 - 0\twhole";
            enforce_workgroup_configuration: Bool = "enforce_workgroup_configuration optional";
            execution_role: Str = "execution_role optional\tformat arn";
            publish_cloudwatch_metrics_enabled: Bool = "publish_cloudwatch_metrics_enabled optional";
            requester_pays_enabled: Bool = "requester_pays_enabled optional";
        }
        many {
            engine_version: configuration::EngineVersion = "engine_version optional list block 0 1";
            result_configuration: configuration::ResultConfiguration = "result_configuration optional list block 0 1";
        }
    }
    /// Blocks of [`ConfigurationAttributes`].
    pub mod configuration_attributes {
        use crate::types::*;

        formwork_model::accessor_binding! {
            #[doc = "Attributes [`EngineVersionAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/athena_workgroup)."]
            EngineVersionAttributes
            attributes {
                effective_engine_version: Str = "effective_engine_version";
                selected_engine_version: Str = "selected_engine_version";
            }
        }
    }
    formwork_model::accessor_binding! {
        #[doc = "Attributes [`ConfigurationAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/athena_workgroup)."]
        ConfigurationAttributes
        attributes {
            bytes_scanned_cutoff_per_query: Num = "bytes_scanned_cutoff_per_query";
            enforce_workgroup_configuration: Bool = "enforce_workgroup_configuration";
            execution_role: Arn<kind::IamRole> = "execution_role";
            publish_cloudwatch_metrics_enabled: Bool = "publish_cloudwatch_metrics_enabled";
            requester_pays_enabled: Bool = "requester_pays_enabled";
        }
        objects {
            engine_version: List<configuration_attributes::EngineVersionAttributes> = "engine_version";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_athena_workgroup`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/athena_workgroup)."]
    Managed "aws_athena_workgroup" AthenaWorkgroup AthenaWorkgroupAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 128, "0-9A-Za-z._-"));
    tags Map;
    arguments {
        description: Str = "description optional\tlength - 1024";
        force_destroy: Bool = "force_destroy optional";
        state: Str = "state optional\tin ENABLED|DISABLED";
        tags: Map<Str> = "tags optional";
    }
    unread {
        name: Str = "name required\tlength 1 128\tmatch ^[a-zA-Z0-9._-]+$\treplaces";
    }
    many {
        configuration: athena_workgroup::Configuration = "configuration optional list block 0 1";
    }
    attributes {
        arn: Arn<kind::AthenaWorkgroup> = "arn";
        id: Name<kind::AthenaWorkgroup> = "id";
        name: Name<kind::AthenaWorkgroup> = "name";
        tags_all: Map<Str> = "tags_all";
    }
    objects {
        configuration: List<athena_workgroup::ConfigurationAttributes> = "configuration";
    }
}
/// Data sources.
pub(crate) mod data {
    use crate::types::*;

    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_athena_named_query`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/athena_named_query)."]
        Data "aws_athena_named_query" AthenaNamedQuery AthenaNamedQueryAttributes
        naming None;
        tags None;
        unread {
            name: Str = "name required";
            id: Str = "id computed";
            workgroup: Str = "workgroup optional";
        }
        attributes {
            database: Str = "database";
            description: Str = "description";
            id: Id<kind::AthenaNamedQuery> = "id";
            name: Name<kind::AthenaNamedQuery> = "name";
            querystring: Str = "querystring";
        }
    }
}
