// Generated from the schema of hashicorp/aws 5.100.0
// by `cargo xtask codegen`. Do not edit.
//! Service `transfer`.

use crate::kinds::*;

/// Blocks of [`aws_transfer_access`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/transfer_access).
pub mod transfer_access {
    use crate::kinds::*;

    formwork_model::block_binding! {
        #[doc = "Block [`HomeDirectoryMappings`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/transfer_access)."]
        HomeDirectoryMappings
        arguments {
            entry: Str = "entry required";
            target: Str = "target required";
        }
    }
    pub use crate::shared::efs_efs_access_point_posix_user::PosixUser as PosixProfile;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_transfer_access`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/transfer_access)."]
    Managed "aws_transfer_access" TransferAccess TransferAccessAttributes
    naming None;
    tags None;
    arguments {
        external_id: Str = "external_id required";
        server_id: Str = "server_id required";
        home_directory: Str = "home_directory optional";
        home_directory_type: Str = "home_directory_type optional";
        policy: Str = "policy optional";
        role: Str = "role optional";
    }
    many {
        home_directory_mappings: transfer_access::HomeDirectoryMappings = "home_directory_mappings optional list block 0 50";
        posix_profile: transfer_access::PosixProfile = "posix_profile optional list block 0 1";
    }
    attributes {
        id: Str = "id";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_transfer_agreement`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/transfer_agreement)."]
    Managed "aws_transfer_agreement" TransferAgreement TransferAgreementAttributes
    naming None;
    tags Map;
    arguments {
        access_role: Str = "access_role required";
        base_directory: Str = "base_directory required";
        local_profile_id: Str = "local_profile_id required";
        partner_profile_id: Str = "partner_profile_id required";
        server_id: Str = "server_id required";
        description: Str = "description optional";
        tags: Map<Str> = "tags optional";
    }
    attributes {
        agreement_id: Str = "agreement_id";
        arn: Str = "arn";
        id: Str = "id";
        status: Str = "status";
        tags_all: Map<Str> = "tags_all";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_transfer_certificate`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/transfer_certificate)."]
    Managed "aws_transfer_certificate" TransferCertificate TransferCertificateAttributes
    naming None;
    tags Map;
    arguments {
        certificate: Str = "certificate required sensitive";
        usage: Str = "usage required";
        certificate_chain: Str = "certificate_chain optional sensitive";
        description: Str = "description optional";
        private_key: Str = "private_key optional sensitive";
        tags: Map<Str> = "tags optional";
    }
    attributes {
        active_date: Str = "active_date";
        arn: Str = "arn";
        certificate_id: Str = "certificate_id";
        id: Str = "id";
        inactive_date: Str = "inactive_date";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_transfer_connector`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/transfer_connector).
pub mod transfer_connector {
    use crate::kinds::*;

    formwork_model::block_binding! {
        #[doc = "Block [`As2Config`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/transfer_connector)."]
        As2Config
        arguments {
            compression: Str = "compression required";
            encryption_algorithm: Str = "encryption_algorithm required";
            local_profile_id: Str = "local_profile_id required";
            mdn_response: Str = "mdn_response required";
            partner_profile_id: Str = "partner_profile_id required";
            signing_algorithm: Str = "signing_algorithm required";
            mdn_signing_algorithm: Str = "mdn_signing_algorithm optional";
            message_subject: Str = "message_subject optional";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`SftpConfig`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/transfer_connector)."]
        SftpConfig
        arguments {
            trusted_host_keys: Set<Str> = "trusted_host_keys optional";
            user_secret_id: Str = "user_secret_id optional";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_transfer_connector`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/transfer_connector)."]
    Managed "aws_transfer_connector" TransferConnector TransferConnectorAttributes
    naming None;
    tags Map;
    arguments {
        access_role: Str = "access_role required";
        url: Str = "url required";
        logging_role: Str = "logging_role optional";
        security_policy_name: Str = "security_policy_name computed";
        tags: Map<Str> = "tags optional";
    }
    many {
        as2_config: transfer_connector::As2Config = "as2_config optional list block 0 1";
        sftp_config: transfer_connector::SftpConfig = "sftp_config optional list block 0 1";
    }
    attributes {
        arn: Str = "arn";
        connector_id: Str = "connector_id";
        id: Str = "id";
        tags_all: Map<Str> = "tags_all";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_transfer_profile`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/transfer_profile)."]
    Managed "aws_transfer_profile" TransferProfile TransferProfileAttributes
    naming None;
    tags Map;
    arguments {
        as2_id: Str = "as2_id required";
        profile_type: Str = "profile_type required";
        certificate_ids: Set<Str> = "certificate_ids optional";
        tags: Map<Str> = "tags optional";
    }
    attributes {
        arn: Str = "arn";
        id: Str = "id";
        profile_id: Str = "profile_id";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_transfer_server`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/transfer_server).
pub mod transfer_server {
    use crate::kinds::*;

    formwork_model::block_binding! {
        #[doc = "Block [`EndpointDetails`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/transfer_server)."]
        EndpointDetails
        arguments {
            address_allocation_ids: Set<Str> = "address_allocation_ids optional";
            security_group_ids: Set<Str> = "security_group_ids computed";
            subnet_ids: Set<Str> = "subnet_ids optional";
            vpc_endpoint_id: Str = "vpc_endpoint_id computed";
            vpc_id: Str = "vpc_id optional";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`ProtocolDetails`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/transfer_server)."]
        ProtocolDetails
        arguments {
            as2_transports: Set<Str> = "as2_transports computed";
            passive_ip: Str = "passive_ip computed";
            set_stat_option: Str = "set_stat_option computed";
            tls_session_resumption_mode: Str = "tls_session_resumption_mode computed";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`S3StorageOptions`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/transfer_server)."]
        S3StorageOptions
        arguments {
            directory_listing_optimization: Str = "directory_listing_optimization computed";
        }
    }
    /// Blocks of [`WorkflowDetails`].
    pub mod workflow_details {
        use crate::kinds::*;

        formwork_model::block_binding! {
            #[doc = "Block [`OnPartialUpload`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/transfer_server)."]
            OnPartialUpload
            arguments {
                execution_role: Str = "execution_role required";
                workflow_id: Str = "workflow_id required";
            }
        }
        pub use crate::services::transfer::transfer_server::workflow_details::OnPartialUpload as OnUpload;
    }
    formwork_model::block_binding! {
        #[doc = "Block [`WorkflowDetails`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/transfer_server)."]
        WorkflowDetails
        many {
            on_partial_upload: workflow_details::OnPartialUpload = "on_partial_upload optional list block 0 1";
            on_upload: workflow_details::OnUpload = "on_upload optional list block 0 1";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_transfer_server`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/transfer_server)."]
    Managed "aws_transfer_server" TransferServer TransferServerAttributes
    naming None;
    tags Map;
    arguments {
        certificate: Str = "certificate optional";
        directory_id: Str = "directory_id optional";
        domain: Str = "domain optional";
        endpoint_type: Str = "endpoint_type optional";
        force_destroy: Bool = "force_destroy optional";
        function: Str = "function optional";
        host_key: Str = "host_key optional sensitive";
        identity_provider_type: Str = "identity_provider_type optional";
        invocation_role: Str = "invocation_role optional";
        logging_role: Str = "logging_role optional";
        post_authentication_login_banner: Str = "post_authentication_login_banner optional sensitive";
        pre_authentication_login_banner: Str = "pre_authentication_login_banner optional sensitive";
        protocols: Set<Str> = "protocols computed";
        security_policy_name: Str = "security_policy_name optional";
        sftp_authentication_methods: Str = "sftp_authentication_methods computed";
        structured_log_destinations: Set<Str> = "structured_log_destinations optional";
        tags: Map<Str> = "tags optional";
        url: Str = "url optional";
    }
    many {
        endpoint_details: transfer_server::EndpointDetails = "endpoint_details optional list block 0 1";
        protocol_details: transfer_server::ProtocolDetails = "protocol_details optional list block 0 1";
        s3_storage_options: transfer_server::S3StorageOptions = "s3_storage_options optional list block 0 1";
        workflow_details: transfer_server::WorkflowDetails = "workflow_details optional list block 0 1";
    }
    attributes {
        arn: Str = "arn";
        endpoint: Str = "endpoint";
        host_key_fingerprint: Str = "host_key_fingerprint";
        id: Str = "id";
        tags_all: Map<Str> = "tags_all";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_transfer_ssh_key`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/transfer_ssh_key)."]
    Managed "aws_transfer_ssh_key" TransferSshKey TransferSshKeyAttributes
    naming None;
    tags None;
    arguments {
        body: Str = "body required";
        server_id: Str = "server_id required";
        user_name: Str = "user_name required";
    }
    attributes {
        id: Str = "id";
        ssh_key_id: Str = "ssh_key_id";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_transfer_tag`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/transfer_tag)."]
    Managed "aws_transfer_tag" TransferTag TransferTagAttributes
    naming None;
    tags None;
    arguments {
        key: Str = "key required";
        resource_arn: Str = "resource_arn required";
        value: Str = "value required";
    }
    attributes {
        id: Str = "id";
    }
}
/// Blocks of [`aws_transfer_user`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/transfer_user).
pub mod transfer_user {
    use crate::kinds::*;

    pub use crate::services::transfer::transfer_access::HomeDirectoryMappings;
    pub use crate::shared::efs_efs_access_point_posix_user::PosixUser as PosixProfile;
    pub use crate::shared::apigatewayv2_apigatewayv2_authorizer_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_transfer_user`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/transfer_user)."]
    Managed "aws_transfer_user" TransferUser TransferUserAttributes
    naming None;
    tags Map;
    arguments {
        role: Str = "role required";
        server_id: Str = "server_id required";
        user_name: Str = "user_name required";
        home_directory: Str = "home_directory optional";
        home_directory_type: Str = "home_directory_type optional";
        policy: Str = "policy optional";
        tags: Map<Str> = "tags optional";
    }
    many {
        home_directory_mappings: transfer_user::HomeDirectoryMappings = "home_directory_mappings optional list block 0 0";
        posix_profile: transfer_user::PosixProfile = "posix_profile optional list block 0 1";
    }
    single {
        timeouts: transfer_user::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Str = "arn";
        id: Str = "id";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_transfer_workflow`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/transfer_workflow).
pub mod transfer_workflow {
    use crate::kinds::*;

    /// Blocks of [`OnExceptionSteps`].
    pub mod on_exception_steps {
        use crate::kinds::*;

        /// Blocks of [`CopyStepDetails`].
        pub mod copy_step_details {
            use crate::kinds::*;

            /// Blocks of [`DestinationFileLocation`].
            pub mod destination_file_location {
                use crate::kinds::*;

                formwork_model::block_binding! {
                    #[doc = "Block [`EfsFileLocation`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/transfer_workflow)."]
                    EfsFileLocation
                    arguments {
                        file_system_id: Str = "file_system_id optional";
                        path: Str = "path optional";
                    }
                }
                formwork_model::block_binding! {
                    #[doc = "Block [`S3FileLocation`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/transfer_workflow)."]
                    S3FileLocation
                    arguments {
                        bucket: Str = "bucket optional";
                        key: Str = "key optional";
                    }
                }
            }
            formwork_model::block_binding! {
                #[doc = "Block [`DestinationFileLocation`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/transfer_workflow)."]
                DestinationFileLocation
                many {
                    efs_file_location: destination_file_location::EfsFileLocation = "efs_file_location optional list block 0 1";
                    s3_file_location: destination_file_location::S3FileLocation = "s3_file_location optional list block 0 1";
                }
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`CopyStepDetails`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/transfer_workflow)."]
            CopyStepDetails
            arguments {
                name: Str = "name optional";
                overwrite_existing: Str = "overwrite_existing optional";
                source_file_location: Str = "source_file_location optional";
            }
            many {
                destination_file_location: copy_step_details::DestinationFileLocation = "destination_file_location optional list block 0 1";
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`CustomStepDetails`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/transfer_workflow)."]
            CustomStepDetails
            arguments {
                name: Str = "name optional";
                source_file_location: Str = "source_file_location optional";
                target: Str = "target optional";
                timeout_seconds: Num = "timeout_seconds optional";
            }
        }
        /// Blocks of [`DecryptStepDetails`].
        pub mod decrypt_step_details {
            use crate::kinds::*;

            pub use crate::services::transfer::transfer_workflow::on_exception_steps::copy_step_details::DestinationFileLocation;
            pub use crate::services::transfer::transfer_workflow::on_exception_steps::copy_step_details::destination_file_location;
        }
        formwork_model::block_binding! {
            #[doc = "Block [`DecryptStepDetails`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/transfer_workflow)."]
            DecryptStepDetails
            arguments {
                r#type: Str = "type required";
                name: Str = "name optional";
                overwrite_existing: Str = "overwrite_existing optional";
                source_file_location: Str = "source_file_location optional";
            }
            many {
                destination_file_location: decrypt_step_details::DestinationFileLocation = "destination_file_location optional list block 0 1";
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`DeleteStepDetails`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/transfer_workflow)."]
            DeleteStepDetails
            arguments {
                name: Str = "name optional";
                source_file_location: Str = "source_file_location optional";
            }
        }
        /// Blocks of [`TagStepDetails`].
        pub mod tag_step_details {
            use crate::kinds::*;

            pub use crate::shared::appmesh_appmesh_virtual_gateway_spec_logging_access_log_file_format_json::Json as Tags;
        }
        formwork_model::block_binding! {
            #[doc = "Block [`TagStepDetails`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/transfer_workflow)."]
            TagStepDetails
            arguments {
                name: Str = "name optional";
                source_file_location: Str = "source_file_location optional";
            }
            many {
                tags: tag_step_details::Tags = "tags optional list block 0 10";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`OnExceptionSteps`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/transfer_workflow)."]
        OnExceptionSteps
        arguments {
            r#type: Str = "type required";
        }
        many {
            copy_step_details: on_exception_steps::CopyStepDetails = "copy_step_details optional list block 0 1";
            custom_step_details: on_exception_steps::CustomStepDetails = "custom_step_details optional list block 0 1";
            decrypt_step_details: on_exception_steps::DecryptStepDetails = "decrypt_step_details optional list block 0 1";
            delete_step_details: on_exception_steps::DeleteStepDetails = "delete_step_details optional list block 0 1";
            tag_step_details: on_exception_steps::TagStepDetails = "tag_step_details optional list block 0 1";
        }
    }
    pub use crate::services::transfer::transfer_workflow::OnExceptionSteps as Steps;
    pub use crate::services::transfer::transfer_workflow::on_exception_steps as steps;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_transfer_workflow`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/transfer_workflow)."]
    Managed "aws_transfer_workflow" TransferWorkflow TransferWorkflowAttributes
    naming None;
    tags Map;
    arguments {
        description: Str = "description optional";
        tags: Map<Str> = "tags optional";
    }
    many {
        steps: transfer_workflow::Steps = "steps required list block 1 8";
        on_exception_steps: transfer_workflow::OnExceptionSteps = "on_exception_steps optional list block 0 8";
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

    /// Blocks of [`aws_transfer_connector`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/transfer_connector).
    pub mod transfer_connector {
        use crate::kinds::*;

        formwork_model::accessor_binding! {
            #[doc = "Attributes [`As2ConfigAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/transfer_connector)."]
            As2ConfigAttributes
            attributes {
                basic_auth_secret_id: Str = "basic_auth_secret_id";
                compression: Str = "compression";
                encryption_algorithm: Str = "encryption_algorithm";
                local_profile_id: Str = "local_profile_id";
                mdn_response: Str = "mdn_response";
                mdn_signing_algorithm: Str = "mdn_signing_algorithm";
                message_subject: Str = "message_subject";
                partner_profile_id: Str = "partner_profile_id";
                singing_algorithm: Str = "singing_algorithm";
            }
        }
        formwork_model::accessor_binding! {
            #[doc = "Attributes [`SftpConfigAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/transfer_connector)."]
            SftpConfigAttributes
            attributes {
                trusted_host_keys: List<Str> = "trusted_host_keys";
                user_secret_id: Str = "user_secret_id";
            }
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_transfer_connector`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/transfer_connector)."]
        Data "aws_transfer_connector" TransferConnector TransferConnectorAttributes
        naming None;
        tags None;
        arguments {
            id: Str = "id required";
        }
        attributes {
            access_role: Str = "access_role";
            arn: Str = "arn";
            logging_role: Str = "logging_role";
            security_policy_name: Str = "security_policy_name";
            service_managed_egress_ip_addresses: List<Str> = "service_managed_egress_ip_addresses";
            tags: Map<Str> = "tags";
            url: Str = "url";
        }
        objects {
            as2_config: List<transfer_connector::As2ConfigAttributes> = "as2_config";
            sftp_config: List<transfer_connector::SftpConfigAttributes> = "sftp_config";
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_transfer_server`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/transfer_server)."]
        Data "aws_transfer_server" TransferServer TransferServerAttributes
        naming None;
        tags None;
        arguments {
            server_id: Str = "server_id required";
            id: Str = "id computed";
            tags: Map<Str> = "tags computed";
        }
        attributes {
            arn: Str = "arn";
            certificate: Str = "certificate";
            domain: Str = "domain";
            endpoint: Str = "endpoint";
            endpoint_type: Str = "endpoint_type";
            identity_provider_type: Str = "identity_provider_type";
            invocation_role: Str = "invocation_role";
            logging_role: Str = "logging_role";
            protocols: List<Str> = "protocols";
            security_policy_name: Str = "security_policy_name";
            structured_log_destinations: List<Str> = "structured_log_destinations";
            url: Str = "url";
        }
    }
}
