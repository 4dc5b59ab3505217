// Generated from the schema of hashicorp/aws 5.100.0
// by `cargo xtask codegen`. Do not edit.
//! Service `bcmdata`.

use crate::types::*;

/// Blocks of [`aws_bcmdataexports_export`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/bcmdataexports_export).
pub mod bcmdataexports_export {
    use crate::types::*;

    /// Blocks of [`Export`].
    pub mod export {
        use crate::types::*;

        formwork_model::block_binding! {
            #[doc = "Block [`DataQuery`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/bcmdataexports_export)."]
            DataQuery
            arguments {
                query_statement: Str = "query_statement required";
                table_configurations: Map<Map<Str>> = "table_configurations optional\treplaces";
            }
        }
        /// Blocks of [`DestinationConfigurations`].
        pub mod destination_configurations {
            use crate::types::*;

            /// Blocks of [`S3Destination`].
            pub mod s3_destination {
                use crate::types::*;

                formwork_model::block_binding! {
                    #[doc = "Block [`S3OutputConfigurations`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/bcmdataexports_export)."]
                    S3OutputConfigurations
                    arguments {
                        compression: Str = "compression required\tin GZIP|PARQUET\treplaces";
                        format: Str = "format required\tin TEXT_OR_CSV|PARQUET\treplaces";
                        output_type: Str = "output_type required\tin CUSTOM\tmay_replace";
                        overwrite: Str = "overwrite required\tin CREATE_NEW_REPORT|OVERWRITE_REPORT";
                    }
                }
            }
            formwork_model::block_binding! {
                #[doc = "Block [`S3Destination`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/bcmdataexports_export)."]
                S3Destination
                arguments {
                    s3_bucket: Name<kind::S3Bucket> = "s3_bucket required\treplaces";
                    s3_prefix: Str = "s3_prefix required\treplaces";
                    s3_region: Str = "s3_region required\treplaces";
                }
                many {
                    s3_output_configurations: s3_destination::S3OutputConfigurations = "s3_output_configurations optional list block 0 0";
                }
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`DestinationConfigurations`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/bcmdataexports_export)."]
            DestinationConfigurations
            many {
                s3_destination: destination_configurations::S3Destination = "s3_destination optional list block 0 0";
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`RefreshCadence`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/bcmdataexports_export)."]
            RefreshCadence
            arguments {
                frequency: Str = "frequency required\tin SYNCHRONOUS\tmay_replace";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`Export`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/bcmdataexports_export)."]
        Export
        arguments {
            name: Str = "name required\treplaces";
            description: Str = "description optional\treplaces";
        }
        many {
            data_query: export::DataQuery = "data_query optional list block 0 0";
            destination_configurations: export::DestinationConfigurations = "destination_configurations optional list block 0 0";
            refresh_cadence: export::RefreshCadence = "refresh_cadence optional list block 0 0";
        }
    }
    pub use crate::shared::amp_prometheus_workspace_configuration_timeouts::Timeouts;
    formwork_model::accessor_binding! {
        #[doc = "Attributes [`ExportAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/bcmdataexports_export)."]
        ExportAttributes
        attributes {
            description: Str = "description";
            export_arn: Str = "export_arn";
            name: Str = "name";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_bcmdataexports_export`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/bcmdataexports_export)."]
    Managed "aws_bcmdataexports_export" BcmdataexportsExport BcmdataexportsExportAttributes
    naming None;
    tags Map;
    arguments {
        tags: Map<Str> = "tags optional";
    }
    many {
        export: bcmdataexports_export::Export = "export optional list block 0 0\titems - 1";
    }
    single {
        timeouts: bcmdataexports_export::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        id: Id<kind::BcmdataexportsExport> = "id";
        tags_all: Map<Str> = "tags_all";
    }
    objects {
        export: List<bcmdataexports_export::ExportAttributes> = "export";
    }
}
