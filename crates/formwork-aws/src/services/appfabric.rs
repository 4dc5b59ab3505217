// Generated from the schema of hashicorp/aws 5.100.0
// by `cargo xtask codegen`. Do not edit.
//! Service `appfabric`.

use crate::types::*;

/// Blocks of [`aws_appfabric_app_authorization`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appfabric_app_authorization).
pub mod appfabric_app_authorization {
    use crate::types::*;

    /// Blocks of [`Credential`].
    pub mod credential {
        use crate::types::*;

        formwork_model::block_binding! {
            #[doc = "Block [`ApiKeyCredential`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appfabric_app_authorization)."]
            ApiKeyCredential
            arguments {
                api_key: Secret<Str> = "api_key required sensitive\tlength 1 2048\tmay_replace";
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`Oauth2Credential`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appfabric_app_authorization)."]
            Oauth2Credential
            arguments {
                client_id: Str = "client_id required\tlength 1 2048\tmay_replace";
                client_secret: Secret<Str> = "client_secret required sensitive\tlength 1 2048\tmay_replace";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`Credential`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appfabric_app_authorization)."]
        Credential
        many {
            api_key_credential: credential::ApiKeyCredential = "api_key_credential optional list block 0 0";
            oauth2_credential: credential::Oauth2Credential = "oauth2_credential optional list block 0 0\titems - 1";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`Tenant`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appfabric_app_authorization)."]
        Tenant
        arguments {
            tenant_display_name: Str = "tenant_display_name required\tlength 1 2048\tmay_replace";
            tenant_identifier: Str = "tenant_identifier required\tlength 1 1024\tmay_replace";
        }
    }
    pub use crate::shared::amp_prometheus_scraper_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_appfabric_app_authorization`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appfabric_app_authorization)."]
    Managed "aws_appfabric_app_authorization" AppfabricAppAuthorization AppfabricAppAuthorizationAttributes
    naming None;
    tags Map;
    arguments {
        app: Str = "app required\tlength 1 255\tmay_replace";
        app_bundle_arn: Str = "app_bundle_arn required\tlength 1 -\tformat arn\tmay_replace";
        auth_type: Str = "auth_type required\tin oauth2|apiKey\tmay_replace";
        tags: Map<Str> = "tags optional\tmay_replace";
    }
    many {
        credential: appfabric_app_authorization::Credential = "credential required list block 1 0\titems - 1";
        tenant: appfabric_app_authorization::Tenant = "tenant required list block 1 0";
    }
    single {
        timeouts: appfabric_app_authorization::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Arn<kind::AppfabricAppAuthorization> = "arn";
        auth_url: Str = "auth_url";
        created_at: Str = "created_at";
        id: Id<kind::AppfabricAppAuthorization> = "id";
        persona: Str = "persona";
        tags_all: Map<Str> = "tags_all";
        updated_at: Str = "updated_at";
    }
}
/// Blocks of [`aws_appfabric_app_authorization_connection`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appfabric_app_authorization_connection).
pub mod appfabric_app_authorization_connection {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`AuthRequest`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appfabric_app_authorization_connection)."]
        AuthRequest
        arguments {
            code: Str = "code required";
            redirect_uri: Str = "redirect_uri required";
        }
    }
    pub use crate::shared::apigateway_api_gateway_rest_api_put_timeouts::Timeouts;
    formwork_model::accessor_binding! {
        #[doc = "Attributes [`TenantAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appfabric_app_authorization_connection)."]
        TenantAttributes
        attributes {
            tenant_display_name: Str = "tenant_display_name";
            tenant_identifier: Str = "tenant_identifier";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_appfabric_app_authorization_connection`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appfabric_app_authorization_connection)."]
    Managed "aws_appfabric_app_authorization_connection" AppfabricAppAuthorizationConnection AppfabricAppAuthorizationConnectionAttributes
    naming None;
    tags None;
    arguments {
        app_authorization_arn: Str = "app_authorization_arn required\tlength 1 -\tformat any_arn\treplaces";
        app_bundle_arn: Str = "app_bundle_arn required\tlength 1 -\tformat any_arn\treplaces";
    }
    many {
        auth_request: appfabric_app_authorization_connection::AuthRequest = "auth_request optional list block 0 0\titems - 1";
    }
    single {
        timeouts: appfabric_app_authorization_connection::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        app: Str = "app";
        id: Id<kind::AppfabricAppAuthorizationConnection> = "id";
    }
    objects {
        tenant: List<appfabric_app_authorization_connection::TenantAttributes> = "tenant";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_appfabric_app_bundle`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appfabric_app_bundle)."]
    Managed "aws_appfabric_app_bundle" AppfabricAppBundle AppfabricAppBundleAttributes
    naming None;
    tags Map;
    arguments {
        customer_managed_key_arn: Str = "customer_managed_key_arn optional\tlength 1 -\tformat any_arn\treplaces";
        tags: Map<Str> = "tags optional";
    }
    attributes {
        arn: Arn<kind::AppfabricAppBundle> = "arn";
        id: Id<kind::AppfabricAppBundle> = "id";
        tags_all: Map<Str> = "tags_all";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_appfabric_ingestion`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appfabric_ingestion)."]
    Managed "aws_appfabric_ingestion" AppfabricIngestion AppfabricIngestionAttributes
    naming None;
    tags Map;
    arguments {
        app: Str = "app required\tlength 1 255\treplaces";
        app_bundle_arn: Arn<kind::AppfabricAppBundle> = "app_bundle_arn required\tlength 1 -\tformat any_arn\treplaces";
        ingestion_type: Str = "ingestion_type required\tin auditLog\tmay_replace";
        tenant_id: Str = "tenant_id required\tlength 1 1024\treplaces";
        tags: Map<Str> = "tags optional";
    }
    attributes {
        arn: Arn<kind::AppfabricIngestion> = "arn";
        id: Id<kind::AppfabricIngestion> = "id";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_appfabric_ingestion_destination`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appfabric_ingestion_destination).
pub mod appfabric_ingestion_destination {
    use crate::types::*;

    /// Blocks of [`DestinationConfiguration`].
    pub mod destination_configuration {
        use crate::types::*;

        /// Blocks of [`AuditLog`].
        pub mod audit_log {
            use crate::types::*;

            /// Blocks of [`Destination`].
            pub mod destination {
                use crate::types::*;

                formwork_model::block_binding! {
                    #[doc = "Block [`FirehoseStream`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appfabric_ingestion_destination)."]
                    FirehoseStream
                    arguments {
                        stream_name: Str = "stream_name required\tlength 3 64";
                    }
                }
                formwork_model::block_binding! {
                    #[doc = "Block [`S3Bucket`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appfabric_ingestion_destination)."]
                    S3Bucket
                    arguments {
                        bucket_name: Name<kind::S3Bucket> = "bucket_name required\tlength 3 63";
                        prefix: Str = "prefix optional\tlength 1 120";
                    }
                }
            }
            formwork_model::block_binding! {
                #[doc = "Block [`Destination`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appfabric_ingestion_destination)."]
                Destination
                many {
                    firehose_stream: destination::FirehoseStream = "firehose_stream optional list block 0 0\titems - 1";
                    s3_bucket: destination::S3Bucket = "s3_bucket optional list block 0 0\titems - 1";
                }
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`AuditLog`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appfabric_ingestion_destination)."]
            AuditLog
            many {
                destination: audit_log::Destination = "destination required list block 1 0\titems - 1";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`DestinationConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appfabric_ingestion_destination)."]
        DestinationConfiguration
        many {
            audit_log: destination_configuration::AuditLog = "audit_log required list block 1 0\titems - 1";
        }
    }
    /// Blocks of [`ProcessingConfiguration`].
    pub mod processing_configuration {
        use crate::types::*;

        formwork_model::block_binding! {
            #[doc = "Block [`AuditLog`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appfabric_ingestion_destination)."]
            AuditLog
            arguments {
                format: Str = "format required\tin json|parquet\treplaces";
                schema: Str = "schema required\tin ocsf|raw\treplaces";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`ProcessingConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appfabric_ingestion_destination)."]
        ProcessingConfiguration
        many {
            audit_log: processing_configuration::AuditLog = "audit_log required list block 1 0\titems - 1";
        }
    }
    pub use crate::shared::amp_prometheus_scraper_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_appfabric_ingestion_destination`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appfabric_ingestion_destination)."]
    Managed "aws_appfabric_ingestion_destination" AppfabricIngestionDestination AppfabricIngestionDestinationAttributes
    naming None;
    tags Map;
    relations {
        "at_least_one destination_configuration.audit_log.destination.firehose_stream destination_configuration.audit_log.destination.s3_bucket";
    }
    arguments {
        app_bundle_arn: Arn<kind::AppfabricAppBundle> = "app_bundle_arn required\tlength 1 -\tformat arn\treplaces";
        ingestion_arn: Arn<kind::AppfabricIngestion> = "ingestion_arn required\tlength 1 -\tformat arn\treplaces";
        tags: Map<Str> = "tags optional";
    }
    many {
        destination_configuration: appfabric_ingestion_destination::DestinationConfiguration = "destination_configuration required list block 1 0\titems - 1";
        processing_configuration: appfabric_ingestion_destination::ProcessingConfiguration = "processing_configuration required list block 1 0\titems - 1";
    }
    single {
        timeouts: appfabric_ingestion_destination::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Arn<kind::AppfabricIngestionDestination> = "arn";
        id: Id<kind::AppfabricIngestionDestination> = "id";
        tags_all: Map<Str> = "tags_all";
    }
}
