// Generated from the schema of hashicorp/aws 5.100.0
// by `cargo xtask codegen`. Do not edit.
//! Service `lakeformation`.

use crate::types::*;

/// Blocks of [`aws_lakeformation_data_cells_filter`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/lakeformation_data_cells_filter).
pub mod lakeformation_data_cells_filter {
    use crate::types::*;

    /// Blocks of [`TableData`].
    pub mod table_data {
        use crate::types::*;

        formwork_model::block_binding! {
            #[doc = "Block [`ColumnWildcard`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/lakeformation_data_cells_filter)."]
            ColumnWildcard
            arguments {
                excluded_column_names: List<Str> = "excluded_column_names optional";
            }
        }
        /// Blocks of [`RowFilter`].
        pub mod row_filter {
            use crate::types::*;

            pub use crate::shared::appflow_appflow_connector_profile_connector_profile_config_connector_profile_properties_amplitude::Amplitude as AllRowsWildcard;
        }
        formwork_model::block_binding! {
            #[doc = "Block [`RowFilter`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/lakeformation_data_cells_filter)."]
            RowFilter
            arguments {
                filter_expression: Str = "filter_expression computed";
            }
            many {
                all_rows_wildcard: row_filter::AllRowsWildcard = "all_rows_wildcard optional list block 0 0\titems - 1";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`TableData`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/lakeformation_data_cells_filter)."]
        TableData
        arguments {
            database_name: Str = "database_name required\treplaces";
            name: Str = "name required\treplaces";
            table_catalog_id: Str = "table_catalog_id required\treplaces";
            table_name: Name<kind::GlueCatalogTable> = "table_name required\treplaces";
            column_names: Set<Str> = "column_names computed";
            version_id: Str = "version_id computed\tmatch ^[0-9]+$";
        }
        many {
            row_filter: table_data::RowFilter = "row_filter required list block 1 0\titems - 1";
            column_wildcard: table_data::ColumnWildcard = "column_wildcard optional list block 0 0\titems - 1";
        }
    }
    pub use crate::shared::apigateway_api_gateway_rest_api_put_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_lakeformation_data_cells_filter`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/lakeformation_data_cells_filter)."]
    Managed "aws_lakeformation_data_cells_filter" LakeformationDataCellsFilter LakeformationDataCellsFilterAttributes
    naming None;
    tags None;
    relations {
        "exactly_one table_data.column_names table_data.column_wildcard";
        "exactly_one table_data.row_filter.all_rows_wildcard table_data.row_filter.filter_expression";
    }
    many {
        table_data: lakeformation_data_cells_filter::TableData = "table_data required list block 1 0\titems - 1";
    }
    single {
        timeouts: lakeformation_data_cells_filter::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        id: Id<kind::LakeformationDataCellsFilter> = "id";
    }
}
/// Blocks of [`aws_lakeformation_data_lake_settings`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/lakeformation_data_lake_settings).
pub mod lakeformation_data_lake_settings {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`CreateDatabaseDefaultPermissions`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/lakeformation_data_lake_settings)."]
        CreateDatabaseDefaultPermissions
        arguments {
            permissions: Set<Str> = "permissions computed\teach in ALL|SELECT|ALTER|DROP|DELETE|INSERT|DESCRIBE|CREATE_DATABASE|CREATE_TABLE|DATA_LOCATION_ACCESS|CREATE_LF_TAG|ASSOCIATE|GRANT_WITH_LF_TAG_EXPRESSION|CREATE_LF_TAG_EXPRESSION|CREATE_CATALOG|SUPER_USER";
            principal: Str = "principal computed\tformat arn";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`CreateTableDefaultPermissions`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/lakeformation_data_lake_settings)."]
        CreateTableDefaultPermissions
        arguments {
            permissions: Set<Str> = "permissions computed\teach in ALL|SELECT|ALTER|DROP|DELETE|INSERT|DESCRIBE|CREATE_DATABASE|CREATE_TABLE|DATA_LOCATION_ACCESS|CREATE_LF_TAG|ASSOCIATE|GRANT_WITH_LF_TAG_EXPRESSION|CREATE_LF_TAG_EXPRESSION|CREATE_CATALOG|SUPER_USER";
            principal: Arn<kind::IamRole> = "principal computed\tformat arn\tservice iam";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_lakeformation_data_lake_settings`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/lakeformation_data_lake_settings)."]
    Managed "aws_lakeformation_data_lake_settings" LakeformationDataLakeSettings LakeformationDataLakeSettingsAttributes
    naming None;
    tags None;
    arguments {
        admins: Set<AnyArn> = "admins computed\teach format arn\tapi items - 30";
        allow_external_data_filtering: Bool = "allow_external_data_filtering optional";
        allow_full_table_external_data_access: Bool = "allow_full_table_external_data_access optional";
        authorized_session_tag_value_list: List<Str> = "authorized_session_tag_value_list computed";
        catalog_id: Str = "catalog_id optional\treplaces";
        external_data_filtering_allow_list: Set<Str> = "external_data_filtering_allow_list computed\teach format arn";
        parameters: Map<Str> = "parameters computed";
        read_only_admins: Set<Str> = "read_only_admins computed\teach format arn";
        trusted_resource_owners: List<Str> = "trusted_resource_owners computed\teach format account_id";
    }
    many {
        create_database_default_permissions: lakeformation_data_lake_settings::CreateDatabaseDefaultPermissions = "create_database_default_permissions optional list block 0 3\titems - 3";
        create_table_default_permissions: lakeformation_data_lake_settings::CreateTableDefaultPermissions = "create_table_default_permissions optional list block 0 3\titems - 3";
    }
    attributes {
        id: Id<kind::LakeformationDataLakeSettings> = "id";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_lakeformation_lf_tag`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/lakeformation_lf_tag)."]
    Managed "aws_lakeformation_lf_tag" LakeformationLfTag LakeformationLfTagAttributes
    naming None;
    tags None;
    arguments {
        key: Str = "key required\tlength 1 128\treplaces";
        values: Set<Str> = "values required\titems 1 -\teach length 1 255\teach match ^([\\p{L}\\p{Z}\\p{N}_.:\\*\\/=+\\-@%]*)$";
        catalog_id: Str = "catalog_id computed\treplaces";
    }
    attributes {
        id: Id<kind::LakeformationLfTag> = "id";
    }
}
/// Blocks of [`aws_lakeformation_opt_in`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/lakeformation_opt_in).
pub mod lakeformation_opt_in {
    use crate::types::*;

    pub use crate::shared::appflow_appflow_connector_profile_connector_profile_config_connector_profile_properties_amplitude::Amplitude as Condition;
    formwork_model::block_binding! {
        #[doc = "Block [`Principal`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/lakeformation_opt_in)."]
        Principal
        arguments {
            data_lake_principal_identifier: Str = "data_lake_principal_identifier required\tmay_replace";
        }
    }
    /// Blocks of [`ResourceData`].
    pub mod resource_data {
        use crate::types::*;

        formwork_model::block_binding! {
            #[doc = "Block [`Catalog`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/lakeformation_opt_in)."]
            Catalog
            arguments {
                id: Str = "id optional\tmay_replace";
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`DataCellsFilter`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/lakeformation_opt_in)."]
            DataCellsFilter
            arguments {
                database_name: Str = "database_name optional\tmay_replace";
                name: Str = "name optional\tmay_replace";
                table_catalog_id: Str = "table_catalog_id optional\tmay_replace";
                table_name: Str = "table_name optional\tmay_replace";
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`DataLocation`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/lakeformation_opt_in)."]
            DataLocation
            arguments {
                resource_arn: Str = "resource_arn required\tmay_replace";
                catalog_id: Str = "catalog_id computed\tmay_replace";
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`Database`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/lakeformation_opt_in)."]
            Database
            arguments {
                name: Name<kind::GlueCatalogDatabase> = "name required\tmay_replace";
                catalog_id: Str = "catalog_id optional\tmay_replace";
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`LfTag`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/lakeformation_opt_in)."]
            LfTag
            arguments {
                key: Str = "key required\tlength 1 128\tmay_replace";
                value: Str = "value required\tlength 1 255\tmatch ^([\\p{L}\\p{Z}\\p{N}_.:\\*\\/=+\\-@%]*)$\tmay_replace";
                catalog_id: Str = "catalog_id computed\tmay_replace";
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`LfTagExpression`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/lakeformation_opt_in)."]
            LfTagExpression
            arguments {
                name: Str = "name required\tmay_replace";
                catalog_id: Str = "catalog_id optional\tmay_replace";
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`LfTagPolicy`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/lakeformation_opt_in)."]
            LfTagPolicy
            arguments {
                resource_type: Str = "resource_type required\tin DATABASE|TABLE\tmay_replace";
                catalog_id: Str = "catalog_id computed\tmay_replace";
                expression: List<Str> = "expression optional\tmay_replace";
                expression_name: Str = "expression_name optional\tmay_replace";
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`Table`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/lakeformation_opt_in)."]
            Table
            arguments {
                database_name: Str = "database_name required\tmay_replace";
                catalog_id: Str = "catalog_id optional\tmay_replace";
                name: Str = "name optional\tmay_replace";
                wildcard: Bool = "wildcard optional\tmay_replace";
            }
        }
        /// Blocks of [`TableWithColumns`].
        pub mod table_with_columns {
            use crate::types::*;

            formwork_model::block_binding! {
                #[doc = "Block [`ColumnWildcard`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/lakeformation_opt_in)."]
                ColumnWildcard
                arguments {
                    excluded_column_names: Set<Str> = "excluded_column_names optional\tmay_replace";
                }
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`TableWithColumns`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/lakeformation_opt_in)."]
            TableWithColumns
            arguments {
                database_name: Str = "database_name required\tmay_replace";
                name: Str = "name required\tmay_replace";
                catalog_id: Str = "catalog_id optional\tmay_replace";
                column_names: Set<Str> = "column_names optional\tmay_replace";
            }
            many {
                column_wildcard: table_with_columns::ColumnWildcard = "column_wildcard optional list block 0 0\titems - 1";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`ResourceData`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/lakeformation_opt_in)."]
        ResourceData
        many {
            catalog: resource_data::Catalog = "catalog optional list block 0 0";
            data_cells_filter: resource_data::DataCellsFilter = "data_cells_filter optional list block 0 0";
            data_location: resource_data::DataLocation = "data_location optional list block 0 0";
            database: resource_data::Database = "database optional list block 0 0\titems - 1";
            lf_tag: resource_data::LfTag = "lf_tag optional list block 0 0\titems - 1";
            lf_tag_expression: resource_data::LfTagExpression = "lf_tag_expression optional list block 0 0";
            lf_tag_policy: resource_data::LfTagPolicy = "lf_tag_policy optional list block 0 0";
            table: resource_data::Table = "table optional list block 0 0\titems - 1";
            table_with_columns: resource_data::TableWithColumns = "table_with_columns optional list block 0 0\titems - 1";
        }
    }
    formwork_model::accessor_binding! {
        #[doc = "Attributes [`ConditionAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/lakeformation_opt_in)."]
        ConditionAttributes
        attributes {
            expression: Str = "expression";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_lakeformation_opt_in`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/lakeformation_opt_in)."]
    Managed "aws_lakeformation_opt_in" LakeformationOptIn LakeformationOptInAttributes
    naming None;
    tags None;
    relations {
        "exactly_one resource_data.catalog resource_data.data_cells_filter resource_data.data_location resource_data.database resource_data.lf_tag resource_data.lf_tag_expression resource_data.lf_tag_policy resource_data.table resource_data.table_with_columns";
    }
    many {
        resource_data: lakeformation_opt_in::ResourceData = "resource_data required list block 1 0";
        condition: lakeformation_opt_in::Condition = "condition optional list block 0 0";
        principal: lakeformation_opt_in::Principal = "principal optional list block 0 0";
    }
    attributes {
        last_modified: Str = "last_modified";
        last_updated_by: Str = "last_updated_by";
    }
    objects {
        condition: List<lakeformation_opt_in::ConditionAttributes> = "condition";
    }
}
/// Blocks of [`aws_lakeformation_permissions`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/lakeformation_permissions).
pub mod lakeformation_permissions {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`DataCellsFilter`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/lakeformation_permissions)."]
        DataCellsFilter
        arguments {
            database_name: Str = "database_name required";
            name: Str = "name required";
            table_catalog_id: Str = "table_catalog_id required";
            table_name: Str = "table_name required";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`DataLocation`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/lakeformation_permissions)."]
        DataLocation
        arguments {
            arn: Str = "arn required\tformat arn\treplaces";
            catalog_id: Str = "catalog_id computed\tformat account_id\treplaces";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`Database`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/lakeformation_permissions)."]
        Database
        arguments {
            name: Name<kind::GlueCatalogDatabase> = "name required\treplaces";
            catalog_id: Str = "catalog_id computed\tformat account_id\treplaces";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`LfTag`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/lakeformation_permissions)."]
        LfTag
        arguments {
            key: Str = "key required\tlength 1 128\treplaces";
            values: Set<Str> = "values required\titems 1 -\teach length 1 255\teach match ^([\\p{L}\\p{Z}\\p{N}_.:\\*\\/=+\\-@%]*)$\treplaces";
            catalog_id: Str = "catalog_id computed\treplaces";
        }
    }
    /// Blocks of [`LfTagPolicy`].
    pub mod lf_tag_policy {
        use crate::types::*;

        formwork_model::block_binding! {
            #[doc = "Block [`Expression`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/lakeformation_permissions)."]
            Expression
            arguments {
                key: Str = "key required\tlength 1 128\treplaces";
                values: Set<Str> = "values required\titems 1 -\teach length 1 255\teach match ^([\\p{L}\\p{Z}\\p{N}_.:\\*\\/=+\\-@%]*)$\treplaces";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`LfTagPolicy`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/lakeformation_permissions)."]
        LfTagPolicy
        arguments {
            resource_type: Str = "resource_type required\tin DATABASE|TABLE\treplaces";
            catalog_id: Str = "catalog_id computed\tformat account_id";
        }
        many {
            expression: lf_tag_policy::Expression = "expression required set block 1 0";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`Table`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/lakeformation_permissions)."]
        Table
        arguments {
            database_name: Name<kind::GlueCatalogDatabase> = "database_name required\treplaces";
            catalog_id: Str = "catalog_id computed\tformat account_id\treplaces";
            name: Name<kind::GlueCatalogTable> = "name computed\treplaces";
            wildcard: Bool = "wildcard optional\treplaces";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`TableWithColumns`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/lakeformation_permissions)."]
        TableWithColumns
        arguments {
            database_name: Name<kind::GlueCatalogDatabase> = "database_name required\treplaces";
            name: Name<kind::GlueCatalogTable> = "name required\treplaces";
            catalog_id: Str = "catalog_id computed\tformat account_id\treplaces";
            column_names: Set<Str> = "column_names optional\teach length 1 -\treplaces";
            excluded_column_names: Set<Str> = "excluded_column_names optional\teach length 1 -\treplaces";
            wildcard: Bool = "wildcard optional\treplaces";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_lakeformation_permissions`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/lakeformation_permissions)."]
    Managed "aws_lakeformation_permissions" LakeformationPermissions LakeformationPermissionsAttributes
    naming None;
    tags None;
    relations {
        "exactly_one catalog_resource data_cells_filter data_location database lf_tag lf_tag_policy table table_with_columns";
        "at_least_one table.name table.wildcard";
        "at_least_one table_with_columns.column_names table_with_columns.wildcard";
    }
    arguments {
        permissions: Set<Str> = "permissions required\titems 1 -\teach in ALL|SELECT|ALTER|DROP|DELETE|INSERT|DESCRIBE|CREATE_DATABASE|CREATE_TABLE|DATA_LOCATION_ACCESS|CREATE_LF_TAG|ASSOCIATE|GRANT_WITH_LF_TAG_EXPRESSION|CREATE_LF_TAG_EXPRESSION|CREATE_CATALOG|SUPER_USER\treplaces";
        principal: Arn<kind::IamRole> = "principal required\tformat arn\tservice iam\treplaces";
        catalog_id: Str = "catalog_id optional\tformat account_id\treplaces";
        catalog_resource: Bool = "catalog_resource optional\treplaces";
        permissions_with_grant_option: Set<Str> = "permissions_with_grant_option computed\teach in ALL|SELECT|ALTER|DROP|DELETE|INSERT|DESCRIBE|CREATE_DATABASE|CREATE_TABLE|DATA_LOCATION_ACCESS|CREATE_LF_TAG|ASSOCIATE|GRANT_WITH_LF_TAG_EXPRESSION|CREATE_LF_TAG_EXPRESSION|CREATE_CATALOG|SUPER_USER\treplaces";
    }
    many {
        data_cells_filter: lakeformation_permissions::DataCellsFilter = "data_cells_filter optional list block 0 1";
        data_location: lakeformation_permissions::DataLocation = "data_location optional list block 0 1";
        database: lakeformation_permissions::Database = "database optional list block 0 1";
        lf_tag: lakeformation_permissions::LfTag = "lf_tag optional list block 0 1";
        lf_tag_policy: lakeformation_permissions::LfTagPolicy = "lf_tag_policy optional list block 0 1";
        table: lakeformation_permissions::Table = "table optional list block 0 1";
        table_with_columns: lakeformation_permissions::TableWithColumns = "table_with_columns optional list block 0 1";
    }
    attributes {
        id: Id<kind::LakeformationPermissions> = "id";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_lakeformation_resource`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/lakeformation_resource)."]
    Managed "aws_lakeformation_resource" LakeformationResource LakeformationResourceAttributes
    naming None;
    tags None;
    arguments {
        hybrid_access_enabled: Bool = "hybrid_access_enabled computed\treplaces";
        role_arn: Arn<kind::IamRole> = "role_arn computed\tformat arn\tapi match arn:aws:iam::[0-9]*:role/.*\tservice iam\treplaces";
        use_service_linked_role: Bool = "use_service_linked_role optional\treplaces";
        with_federation: Bool = "with_federation computed\treplaces";
    }
    unread {
        arn: Str = "arn required\tformat arn\treplaces";
    }
    attributes {
        arn: Arn<kind::LakeformationResource> = "arn";
        id: Id<kind::LakeformationResource> = "id";
        last_modified: Str = "last_modified";
    }
}
/// Blocks of [`aws_lakeformation_resource_lf_tag`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/lakeformation_resource_lf_tag).
pub mod lakeformation_resource_lf_tag {
    use crate::types::*;

    pub use crate::services::lakeformation::lakeformation_opt_in::resource_data::Database;
    pub use crate::services::lakeformation::lakeformation_opt_in::resource_data::LfTag;
    pub use crate::services::lakeformation::lakeformation_opt_in::resource_data::Table;
    pub use crate::services::lakeformation::lakeformation_opt_in::resource_data::TableWithColumns;
    pub use crate::services::lakeformation::lakeformation_opt_in::resource_data::table_with_columns;
    pub use crate::shared::bedrock_bedrock_custom_model_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_lakeformation_resource_lf_tag`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/lakeformation_resource_lf_tag)."]
    Managed "aws_lakeformation_resource_lf_tag" LakeformationResourceLfTag LakeformationResourceLfTagAttributes
    naming None;
    tags None;
    relations {
        "exactly_one database table table_with_columns";
    }
    arguments {
        catalog_id: Str = "catalog_id optional\treplaces";
    }
    many {
        lf_tag: lakeformation_resource_lf_tag::LfTag = "lf_tag required list block 1 0\titems - 1";
        database: lakeformation_resource_lf_tag::Database = "database optional list block 0 0\titems - 1";
        table: lakeformation_resource_lf_tag::Table = "table optional list block 0 0\titems - 1";
        table_with_columns: lakeformation_resource_lf_tag::TableWithColumns = "table_with_columns optional list block 0 0\titems - 1";
    }
    single {
        timeouts: lakeformation_resource_lf_tag::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        id: Id<kind::LakeformationResourceLfTag> = "id";
    }
}
/// Blocks of [`aws_lakeformation_resource_lf_tags`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/lakeformation_resource_lf_tags).
pub mod lakeformation_resource_lf_tags {
    use crate::types::*;

    pub use crate::services::lakeformation::lakeformation_permissions::Database;
    pub use crate::services::lakeformation::lakeformation_opt_in::resource_data::LfTag;
    pub use crate::services::lakeformation::lakeformation_permissions::Table;
    pub use crate::services::lakeformation::lakeformation_permissions::TableWithColumns;
    pub use crate::shared::bedrock_bedrock_custom_model_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_lakeformation_resource_lf_tags`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/lakeformation_resource_lf_tags)."]
    Managed "aws_lakeformation_resource_lf_tags" LakeformationResourceLfTags LakeformationResourceLfTagsAttributes
    naming None;
    tags None;
    relations {
        "exactly_one database table table_with_columns";
        "at_least_one table.name table.wildcard";
        "at_least_one table_with_columns.column_names table_with_columns.wildcard";
    }
    arguments {
        catalog_id: Str = "catalog_id computed\tformat account_id\treplaces";
    }
    many {
        lf_tag: lakeformation_resource_lf_tags::LfTag = "lf_tag required set block 1 0";
        database: lakeformation_resource_lf_tags::Database = "database optional list block 0 1";
        table: lakeformation_resource_lf_tags::Table = "table optional list block 0 1";
        table_with_columns: lakeformation_resource_lf_tags::TableWithColumns = "table_with_columns optional list block 0 1";
    }
    single {
        timeouts: lakeformation_resource_lf_tags::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        id: Id<kind::LakeformationResourceLfTags> = "id";
    }
}
/// Data sources.
pub(crate) mod data {
    use crate::types::*;

    /// Blocks of [`aws_lakeformation_data_lake_settings`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/lakeformation_data_lake_settings).
    pub mod lakeformation_data_lake_settings {
        use crate::types::*;

        formwork_model::accessor_binding! {
            #[doc = "Attributes [`CreateDatabaseDefaultPermissionsAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/lakeformation_data_lake_settings)."]
            CreateDatabaseDefaultPermissionsAttributes
            attributes {
                permissions: Set<Str> = "permissions";
                principal: Str = "principal";
            }
        }
        pub use crate::services::lakeformation::data::lakeformation_data_lake_settings::CreateDatabaseDefaultPermissionsAttributes as CreateTableDefaultPermissionsAttributes;
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_lakeformation_data_lake_settings`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/lakeformation_data_lake_settings)."]
        Data "aws_lakeformation_data_lake_settings" LakeformationDataLakeSettings LakeformationDataLakeSettingsAttributes
        naming None;
        tags None;
        unread {
            catalog_id: Str = "catalog_id optional";
            id: Str = "id computed";
        }
        attributes {
            admins: Set<Str> = "admins";
            allow_external_data_filtering: Bool = "allow_external_data_filtering";
            allow_full_table_external_data_access: Bool = "allow_full_table_external_data_access";
            authorized_session_tag_value_list: List<Str> = "authorized_session_tag_value_list";
            external_data_filtering_allow_list: Set<Str> = "external_data_filtering_allow_list";
            id: Id<kind::LakeformationDataLakeSettings> = "id";
            parameters: Map<Str> = "parameters";
            read_only_admins: Set<Str> = "read_only_admins";
            trusted_resource_owners: List<Str> = "trusted_resource_owners";
        }
        objects {
            create_database_default_permissions: List<lakeformation_data_lake_settings::CreateDatabaseDefaultPermissionsAttributes> = "create_database_default_permissions";
            create_table_default_permissions: List<lakeformation_data_lake_settings::CreateTableDefaultPermissionsAttributes> = "create_table_default_permissions";
        }
    }
    /// Blocks of [`aws_lakeformation_permissions`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/lakeformation_permissions).
    pub mod lakeformation_permissions {
        use crate::types::*;

        pub use crate::services::lakeformation::lakeformation_permissions::DataCellsFilter;
        formwork_model::block_binding! {
            #[doc = "Block [`DataLocation`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/lakeformation_permissions)."]
            DataLocation
            arguments {
                arn: Str = "arn required";
                catalog_id: Str = "catalog_id computed";
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`Database`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/lakeformation_permissions)."]
            Database
            arguments {
                name: Str = "name required";
                catalog_id: Str = "catalog_id computed";
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`LfTag`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/lakeformation_permissions)."]
            LfTag
            arguments {
                key: Str = "key required";
                values: Set<Str> = "values required";
                catalog_id: Str = "catalog_id computed";
            }
        }
        /// Blocks of [`LfTagPolicy`].
        pub mod lf_tag_policy {
            use crate::types::*;

            pub use crate::shared::lakeformation_data_lakeformation_permissions_lf_tag_policy_expression::Expression;
        }
        formwork_model::block_binding! {
            #[doc = "Block [`LfTagPolicy`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/lakeformation_permissions)."]
            LfTagPolicy
            arguments {
                resource_type: Str = "resource_type required";
                catalog_id: Str = "catalog_id computed";
            }
            many {
                expression: lf_tag_policy::Expression = "expression required set block 1 0";
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`Table`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/lakeformation_permissions)."]
            Table
            arguments {
                database_name: Str = "database_name required";
                catalog_id: Str = "catalog_id computed";
                name: Str = "name computed";
                wildcard: Bool = "wildcard optional";
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`TableWithColumns`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/lakeformation_permissions)."]
            TableWithColumns
            arguments {
                database_name: Str = "database_name required";
                name: Str = "name required";
                catalog_id: Str = "catalog_id computed";
                column_names: Set<Str> = "column_names optional";
                excluded_column_names: Set<Str> = "excluded_column_names optional";
                wildcard: Bool = "wildcard optional";
            }
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_lakeformation_permissions`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/lakeformation_permissions)."]
        Data "aws_lakeformation_permissions" LakeformationPermissions LakeformationPermissionsAttributes
        naming None;
        tags None;
        arguments {
            principal: Str = "principal required";
        }
        unread {
            catalog_id: Str = "catalog_id optional";
            catalog_resource: Bool = "catalog_resource optional";
            id: Str = "id computed";
        }
        many {
            data_cells_filter: lakeformation_permissions::DataCellsFilter = "data_cells_filter optional list block 0 1";
            data_location: lakeformation_permissions::DataLocation = "data_location optional list block 0 1";
            database: lakeformation_permissions::Database = "database optional list block 0 1";
            lf_tag: lakeformation_permissions::LfTag = "lf_tag optional list block 0 1";
            lf_tag_policy: lakeformation_permissions::LfTagPolicy = "lf_tag_policy optional list block 0 1";
            table: lakeformation_permissions::Table = "table optional list block 0 1";
            table_with_columns: lakeformation_permissions::TableWithColumns = "table_with_columns optional list block 0 1";
        }
        attributes {
            id: Id<kind::LakeformationPermissions> = "id";
            permissions: List<Str> = "permissions";
            permissions_with_grant_option: List<Str> = "permissions_with_grant_option";
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_lakeformation_resource`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/lakeformation_resource)."]
        Data "aws_lakeformation_resource" LakeformationResource LakeformationResourceAttributes
        naming None;
        tags None;
        unread {
            arn: Str = "arn required";
            id: Str = "id computed";
        }
        attributes {
            arn: Arn<kind::LakeformationResource> = "arn";
            id: Id<kind::LakeformationResource> = "id";
            last_modified: Str = "last_modified";
            role_arn: Str = "role_arn";
        }
    }
}
