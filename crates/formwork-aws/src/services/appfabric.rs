// Generated from the schema of hashicorp/aws 5.100.0
// by `cargo xtask codegen`. Do not edit.
//! Service `appfabric`.

use crate::kinds::*;

/// Blocks of [`aws_appfabric_app_authorization`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appfabric_app_authorization).
pub mod appfabric_app_authorization {
    use crate::kinds::*;

    /// Blocks of [`Credential`].
    pub mod credential {
        use crate::kinds::*;

        formwork_model::block_binding! {
            #[doc = "Block [`ApiKeyCredential`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appfabric_app_authorization)."]
            ApiKeyCredential
            arguments {
                api_key: Str = "api_key required sensitive";
            }
        }
        pub use crate::shared::appfabric_appfabric_app_authorization_credential_oauth2_credential::Oauth2Credential;
    }
    formwork_model::block_binding! {
        #[doc = "Block [`Credential`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appfabric_app_authorization)."]
        Credential
        many {
            api_key_credential: credential::ApiKeyCredential = "api_key_credential optional list block 0 0";
            oauth2_credential: credential::Oauth2Credential = "oauth2_credential optional list block 0 0";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`Tenant`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appfabric_app_authorization)."]
        Tenant
        arguments {
            tenant_display_name: Str = "tenant_display_name required";
            tenant_identifier: Str = "tenant_identifier required";
        }
    }
    pub use crate::shared::account_account_alternate_contact_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_appfabric_app_authorization`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appfabric_app_authorization)."]
    Managed "aws_appfabric_app_authorization" AppfabricAppAuthorization AppfabricAppAuthorizationAttributes
    naming None;
    tags Map;
    arguments {
        app: Str = "app required";
        app_bundle_arn: Str = "app_bundle_arn required";
        auth_type: Str = "auth_type required";
        tags: Map<Str> = "tags optional";
    }
    many {
        credential: appfabric_app_authorization::Credential = "credential optional list block 0 0";
        tenant: appfabric_app_authorization::Tenant = "tenant optional list block 0 0";
    }
    single {
        timeouts: appfabric_app_authorization::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Str = "arn";
        auth_url: Str = "auth_url";
        created_at: Str = "created_at";
        id: Str = "id";
        persona: Str = "persona";
        tags_all: Map<Str> = "tags_all";
        updated_at: Str = "updated_at";
    }
}
/// Blocks of [`aws_appfabric_app_authorization_connection`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appfabric_app_authorization_connection).
pub mod appfabric_app_authorization_connection {
    use crate::kinds::*;

    formwork_model::block_binding! {
        #[doc = "Block [`AuthRequest`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appfabric_app_authorization_connection)."]
        AuthRequest
        arguments {
            code: Str = "code required";
            redirect_uri: Str = "redirect_uri required";
        }
    }
    pub use crate::shared::acm_acm_certificate_validation_timeouts::Timeouts;
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
        app_authorization_arn: Str = "app_authorization_arn required";
        app_bundle_arn: Str = "app_bundle_arn required";
    }
    many {
        auth_request: appfabric_app_authorization_connection::AuthRequest = "auth_request optional list block 0 0";
    }
    single {
        timeouts: appfabric_app_authorization_connection::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        app: Str = "app";
        id: Str = "id";
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
        customer_managed_key_arn: Str = "customer_managed_key_arn optional";
        tags: Map<Str> = "tags optional";
    }
    attributes {
        arn: Str = "arn";
        id: Str = "id";
        tags_all: Map<Str> = "tags_all";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_appfabric_ingestion`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appfabric_ingestion)."]
    Managed "aws_appfabric_ingestion" AppfabricIngestion AppfabricIngestionAttributes
    naming None;
    tags Map;
    arguments {
        app: Str = "app required";
        app_bundle_arn: Str = "app_bundle_arn required";
        ingestion_type: Str = "ingestion_type required";
        tenant_id: Str = "tenant_id required";
        tags: Map<Str> = "tags optional";
    }
    attributes {
        arn: Str = "arn";
        id: Str = "id";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_appfabric_ingestion_destination`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appfabric_ingestion_destination).
pub mod appfabric_ingestion_destination {
    use crate::kinds::*;

    /// Blocks of [`DestinationConfiguration`].
    pub mod destination_configuration {
        use crate::kinds::*;

        /// Blocks of [`AuditLog`].
        pub mod audit_log {
            use crate::kinds::*;

            /// Blocks of [`Destination`].
            pub mod destination {
                use crate::kinds::*;

                pub use crate::shared::appfabric_appfabric_ingestion_destination_destination_configuration_audit_log_destination_firehose_stream::FirehoseStream;
                pub use crate::shared::appfabric_appfabric_ingestion_destination_destination_configuration_audit_log_destination_s3_bucket::S3Bucket;
            }
            formwork_model::block_binding! {
                #[doc = "Block [`Destination`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appfabric_ingestion_destination)."]
                Destination
                many {
                    firehose_stream: destination::FirehoseStream = "firehose_stream optional list block 0 0";
                    s3_bucket: destination::S3Bucket = "s3_bucket optional list block 0 0";
                }
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`AuditLog`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appfabric_ingestion_destination)."]
            AuditLog
            many {
                destination: audit_log::Destination = "destination optional list block 0 0";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`DestinationConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appfabric_ingestion_destination)."]
        DestinationConfiguration
        many {
            audit_log: destination_configuration::AuditLog = "audit_log optional list block 0 0";
        }
    }
    /// Blocks of [`ProcessingConfiguration`].
    pub mod processing_configuration {
        use crate::kinds::*;

        formwork_model::block_binding! {
            #[doc = "Block [`AuditLog`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appfabric_ingestion_destination)."]
            AuditLog
            arguments {
                format: Str = "format required";
                schema: Str = "schema required";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`ProcessingConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appfabric_ingestion_destination)."]
        ProcessingConfiguration
        many {
            audit_log: processing_configuration::AuditLog = "audit_log optional list block 0 0";
        }
    }
    pub use crate::shared::account_account_alternate_contact_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_appfabric_ingestion_destination`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appfabric_ingestion_destination)."]
    Managed "aws_appfabric_ingestion_destination" AppfabricIngestionDestination AppfabricIngestionDestinationAttributes
    naming None;
    tags Map;
    arguments {
        app_bundle_arn: Str = "app_bundle_arn required";
        ingestion_arn: Str = "ingestion_arn required";
        tags: Map<Str> = "tags optional";
    }
    many {
        destination_configuration: appfabric_ingestion_destination::DestinationConfiguration = "destination_configuration optional list block 0 0";
        processing_configuration: appfabric_ingestion_destination::ProcessingConfiguration = "processing_configuration optional list block 0 0";
    }
    single {
        timeouts: appfabric_ingestion_destination::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Str = "arn";
        id: Str = "id";
        tags_all: Map<Str> = "tags_all";
    }
}
