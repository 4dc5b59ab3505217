// Generated from the schema of hashicorp/aws 5.100.0
// by `cargo xtask codegen`. Do not edit.
//! Service `transfer`.

use crate::types::*;

/// Blocks of [`aws_transfer_access`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/transfer_access).
pub mod transfer_access {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`HomeDirectoryMappings`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/transfer_access)."]
        HomeDirectoryMappings
        arguments {
            entry: Str = "entry required\tlength - 1024";
            target: Str = "target required\tlength - 1024";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`PosixProfile`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/transfer_access)."]
        PosixProfile
        arguments {
            gid: Num = "gid required\twhole";
            uid: Num = "uid required\twhole";
            secondary_gids: Set<Num> = "secondary_gids optional\teach whole";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_transfer_access`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/transfer_access)."]
    Managed "aws_transfer_access" TransferAccess TransferAccessAttributes
    naming None;
    tags None;
    arguments {
        external_id: Str = "external_id required\tlength 1 256\tapi match S-1-[\\d-]+";
        server_id: Id<kind::TransferServer> = "server_id required\tmatch ^s-[0-9a-f]{17}$\tapi length 19 19\tapi match s-([0-9a-f]{17})\treplaces";
        home_directory: Str = "home_directory optional\tlength - 1024\tapi match (|/.*)";
        home_directory_type: Str = "home_directory_type optional\tin PATH|LOGICAL";
        policy: Str = "policy optional\tlength 1 -\tformat json\tapi length - 2048";
        role: Arn<kind::IamRole> = "role optional\tformat arn\tapi length 20 2048\tapi match arn:.*role/\\S+\tservice iam";
    }
    many {
        home_directory_mappings: transfer_access::HomeDirectoryMappings = "home_directory_mappings optional list block 0 50\titems - 50";
        posix_profile: transfer_access::PosixProfile = "posix_profile optional list block 0 1";
    }
    attributes {
        id: Id<kind::TransferAccess> = "id";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_transfer_agreement`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/transfer_agreement)."]
    Managed "aws_transfer_agreement" TransferAgreement TransferAgreementAttributes
    naming None;
    tags Map;
    arguments {
        access_role: Str = "access_role required\tformat arn";
        base_directory: Str = "base_directory required";
        local_profile_id: Str = "local_profile_id required";
        partner_profile_id: Str = "partner_profile_id required";
        server_id: Id<kind::TransferServer> = "server_id required";
        description: Str = "description optional";
        tags: Map<Str> = "tags optional";
    }
    attributes {
        agreement_id: Id<kind::TransferAgreement> = "agreement_id";
        arn: Arn<kind::TransferAgreement> = "arn";
        id: Id<kind::TransferAgreement> = "id";
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
        certificate: Secret<Str> = "certificate required sensitive\tlength - 16384\treplaces";
        usage: Str = "usage required\tin SIGNING|ENCRYPTION|TLS\treplaces";
        certificate_chain: Secret<Str> = "certificate_chain optional sensitive\treplaces";
        description: Str = "description optional\tlength - 200";
        private_key: Secret<Str> = "private_key optional sensitive\tlength - 16384\treplaces";
        tags: Map<Str> = "tags optional";
    }
    attributes {
        active_date: Str = "active_date";
        arn: Arn<kind::TransferCertificate> = "arn";
        certificate_id: Id<kind::TransferCertificate> = "certificate_id";
        id: Id<kind::TransferCertificate> = "id";
        inactive_date: Str = "inactive_date";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_transfer_connector`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/transfer_connector).
pub mod transfer_connector {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`As2Config`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/transfer_connector)."]
        As2Config
        arguments {
            compression: Str = "compression required\tin ZLIB|DISABLED";
            encryption_algorithm: Str = "encryption_algorithm required\tin AES128_CBC|AES192_CBC|AES256_CBC|DES_EDE3_CBC|NONE";
            local_profile_id: Str = "local_profile_id required";
            mdn_response: Str = "mdn_response required\tin SYNC|NONE";
            partner_profile_id: Str = "partner_profile_id required";
            signing_algorithm: Str = "signing_algorithm required\tin SHA256|SHA384|SHA512|SHA1|NONE";
            mdn_signing_algorithm: Str = "mdn_signing_algorithm optional\tin SHA256|SHA384|SHA512|SHA1|NONE|DEFAULT";
            message_subject: Str = "message_subject optional";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`SftpConfig`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/transfer_connector)."]
        SftpConfig
        arguments {
            trusted_host_keys: Set<Str> = "trusted_host_keys optional\titems 1 10\teach length 1 2028";
            user_secret_id: Arn<kind::SecretsmanagerSecret> = "user_secret_id optional\tlength 1 2028\tservice secretsmanager";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_transfer_connector`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/transfer_connector)."]
    Managed "aws_transfer_connector" TransferConnector TransferConnectorAttributes
    naming None;
    tags Map;
    arguments {
        access_role: Arn<kind::IamRole> = "access_role required\tservice iam";
        url: Str = "url required";
        logging_role: Str = "logging_role optional";
        security_policy_name: Str = "security_policy_name computed\tlength - 100\tmatch ^TransferSFTPConnectorSecurityPolicy-[0-9A-Za-z-]+$";
        tags: Map<Str> = "tags optional";
    }
    many {
        as2_config: transfer_connector::As2Config = "as2_config optional list block 0 1";
        sftp_config: transfer_connector::SftpConfig = "sftp_config optional list block 0 1";
    }
    attributes {
        arn: Arn<kind::TransferConnector> = "arn";
        connector_id: Id<kind::TransferConnector> = "connector_id";
        id: Id<kind::TransferConnector> = "id";
        tags_all: Map<Str> = "tags_all";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_transfer_profile`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/transfer_profile)."]
    Managed "aws_transfer_profile" TransferProfile TransferProfileAttributes
    naming None;
    tags Map;
    arguments {
        as2_id: Str = "as2_id required\treplaces";
        profile_type: Str = "profile_type required\tin LOCAL|PARTNER\treplaces";
        certificate_ids: Set<Str> = "certificate_ids optional";
        tags: Map<Str> = "tags optional";
    }
    attributes {
        arn: Arn<kind::TransferProfile> = "arn";
        id: Id<kind::TransferProfile> = "id";
        profile_id: Id<kind::TransferProfile> = "profile_id";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_transfer_server`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/transfer_server).
pub mod transfer_server {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`EndpointDetails`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/transfer_server)."]
        EndpointDetails
        arguments {
            address_allocation_ids: Set<Id<kind::Eip>> = "address_allocation_ids optional\tprefix eipalloc-";
            security_group_ids: Set<Id<kind::SecurityGroup>> = "security_group_ids computed\tprefix sg-";
            subnet_ids: Set<Id<kind::Subnet>> = "subnet_ids optional\tprefix subnet-";
            vpc_endpoint_id: Id<kind::VpcEndpoint> = "vpc_endpoint_id computed\tprefix vpce-";
            vpc_id: Id<kind::Vpc> = "vpc_id optional\tlength 1 -\tprefix vpc-\treplaces";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`ProtocolDetails`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/transfer_server)."]
        ProtocolDetails
        arguments {
            as2_transports: Set<Str> = "as2_transports computed\teach in HTTP";
            passive_ip: Str = "passive_ip computed\tlength - 15";
            set_stat_option: Str = "set_stat_option computed\tin DEFAULT|ENABLE_NO_OP";
            tls_session_resumption_mode: Str = "tls_session_resumption_mode computed\tin DISABLED|ENABLED|ENFORCED";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`S3StorageOptions`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/transfer_server)."]
        S3StorageOptions
        arguments {
            directory_listing_optimization: Str = "directory_listing_optimization computed\tin ENABLED|DISABLED";
        }
    }
    /// Blocks of [`WorkflowDetails`].
    pub mod workflow_details {
        use crate::types::*;

        formwork_model::block_binding! {
            #[doc = "Block [`OnPartialUpload`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/transfer_server)."]
            OnPartialUpload
            arguments {
                execution_role: Str = "execution_role required\tformat arn";
                workflow_id: Str = "workflow_id required";
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`OnUpload`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/transfer_server)."]
            OnUpload
            arguments {
                execution_role: Arn<kind::IamRole> = "execution_role required\tformat arn\tservice iam";
                workflow_id: Id<kind::TransferWorkflow> = "workflow_id required";
            }
        }
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
    relations {
        "conflict endpoint_details.address_allocation_ids endpoint_details.vpc_endpoint_id";
        "conflict endpoint_details.security_group_ids endpoint_details.vpc_endpoint_id";
        "conflict endpoint_details.subnet_ids endpoint_details.vpc_endpoint_id";
        "conflict endpoint_details.vpc_endpoint_id endpoint_details.vpc_id";
        "at_least_one workflow_details.on_partial_upload workflow_details.on_upload";
    }
    arguments {
        certificate: Arn<kind::AcmCertificate> = "certificate optional\tformat arn\tservice acm";
        directory_id: Id<kind::DirectoryServiceDirectory> = "directory_id optional";
        domain: Str = "domain optional\tin S3|EFS\treplaces";
        endpoint_type: Str = "endpoint_type optional\tin PUBLIC|VPC|VPC_ENDPOINT";
        force_destroy: Bool = "force_destroy optional";
        function: Arn<kind::LambdaFunction> = "function optional\tformat arn\tservice lambda";
        host_key: Secret<Str> = "host_key optional sensitive\tlength - 4096";
        identity_provider_type: Str = "identity_provider_type optional\tin SERVICE_MANAGED|API_GATEWAY|AWS_DIRECTORY_SERVICE|AWS_LAMBDA\treplaces";
        invocation_role: Arn<kind::IamRole> = "invocation_role optional\tformat arn\tapi length 20 2048\tapi match arn:.*role/\\S+\tservice iam";
        logging_role: Arn<kind::IamRole> = "logging_role optional\tformat arn\tapi length 20 2048\tapi match arn:.*role/\\S+\tservice iam";
        post_authentication_login_banner: Secret<Str> = "post_authentication_login_banner optional sensitive\tlength - 4096";
        pre_authentication_login_banner: Secret<Str> = "pre_authentication_login_banner optional sensitive\tlength - 4096";
        protocols: Set<Str> = "protocols computed\titems 1 3\teach in SFTP|FTP|FTPS|AS2";
        security_policy_name: Str = "security_policy_name optional\tin TransferSecurityPolicy-2018-11|TransferSecurityPolicy-2020-06|TransferSecurityPolicy-2022-03|TransferSecurityPolicy-2023-05|TransferSecurityPolicy-2024-01|TransferSecurityPolicy-2025-03|TransferSecurityPolicy-FIPS-2020-06|TransferSecurityPolicy-FIPS-2023-05|TransferSecurityPolicy-FIPS-2024-01|TransferSecurityPolicy-FIPS-2024-05|TransferSecurityPolicy-FIPS-2025-03|TransferSecurityPolicy-PQ-SSH-Experimental-2023-04|TransferSecurityPolicy-PQ-SSH-FIPS-Experimental-2023-04|TransferSecurityPolicy-Restricted-2018-11|TransferSecurityPolicy-Restricted-2020-06|TransferSecurityPolicy-Restricted-2024-06|TransferSecurityPolicy-SshAuditCompliant-2025-02";
        sftp_authentication_methods: Str = "sftp_authentication_methods computed\tin PASSWORD|PUBLIC_KEY|PUBLIC_KEY_OR_PASSWORD|PUBLIC_KEY_AND_PASSWORD";
        structured_log_destinations: Set<Str> = "structured_log_destinations optional\teach format arn";
        tags: Map<Str> = "tags optional\tapi items - 50";
        url: Str = "url optional\tapi length - 255";
    }
    many {
        endpoint_details: transfer_server::EndpointDetails = "endpoint_details optional list block 0 1";
        protocol_details: transfer_server::ProtocolDetails = "protocol_details optional list block 0 1";
        s3_storage_options: transfer_server::S3StorageOptions = "s3_storage_options optional list block 0 1";
        workflow_details: transfer_server::WorkflowDetails = "workflow_details optional list block 0 1";
    }
    attributes {
        arn: Arn<kind::TransferServer> = "arn";
        endpoint: Str = "endpoint";
        host_key_fingerprint: Str = "host_key_fingerprint";
        id: Id<kind::TransferServer> = "id";
        tags_all: Map<Str> = "tags_all";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_transfer_ssh_key`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/transfer_ssh_key)."]
    Managed "aws_transfer_ssh_key" TransferSshKey TransferSshKeyAttributes
    naming None;
    tags None;
    arguments {
        body: Str = "body required\tapi length - 2048\tapi match \\s*(ssh|ecdsa)-[a-z0-9-]+[ \\t]+(([A-Za-z0-9+/]{4})*([A-Za-z0-9+/]{1,3})?(={0,3})?)(\\s*|[ \\t]+[\\S \\t]*\\s*)\treplaces";
        server_id: Id<kind::TransferServer> = "server_id required\tmatch ^s-[0-9a-f]{17}$\tapi length 19 19\tapi match s-([0-9a-f]{17})\treplaces";
        user_name: Name<kind::TransferUser> = "user_name required\tlength 3 100\tapi match [\\w][\\w@.-]{2,99}\treplaces";
    }
    attributes {
        id: Id<kind::TransferSshKey> = "id";
        ssh_key_id: Id<kind::TransferSshKey> = "ssh_key_id";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_transfer_tag`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/transfer_tag)."]
    Managed "aws_transfer_tag" TransferTag TransferTagAttributes
    naming None;
    tags None;
    arguments {
        key: Str = "key required\treplaces";
        resource_arn: Arn<kind::TransferServer> = "resource_arn required\tservice transfer\treplaces";
        value: Str = "value required";
    }
    attributes {
        id: Id<kind::TransferTag> = "id";
    }
}
/// Blocks of [`aws_transfer_user`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/transfer_user).
pub mod transfer_user {
    use crate::types::*;

    pub use crate::services::transfer::transfer_access::HomeDirectoryMappings;
    pub use crate::services::transfer::transfer_access::PosixProfile;
    pub use crate::shared::apigatewayv2_apigatewayv2_authorizer_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_transfer_user`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/transfer_user)."]
    Managed "aws_transfer_user" TransferUser TransferUserAttributes
    naming None;
    tags Map;
    arguments {
        role: Arn<kind::IamRole> = "role required\tformat arn\tapi length 20 2048\tapi match arn:.*role/\\S+\tservice iam";
        server_id: Id<kind::TransferServer> = "server_id required\tmatch ^s-[0-9a-f]{17}$\tapi length 19 19\tapi match s-([0-9a-f]{17})\treplaces";
        home_directory: Str = "home_directory optional\tlength - 1024\tapi match (|/.*)";
        home_directory_type: Str = "home_directory_type optional\tin PATH|LOGICAL";
        policy: Str = "policy optional\tlength 1 -\tformat json\tapi length - 2048";
        tags: Map<Str> = "tags optional\tapi items - 50";
    }
    unread {
        user_name: Str = "user_name required\tlength 3 100\tapi match [\\w][\\w@.-]{2,99}\treplaces";
    }
    many {
        home_directory_mappings: transfer_user::HomeDirectoryMappings = "home_directory_mappings optional list block 0 0";
        posix_profile: transfer_user::PosixProfile = "posix_profile optional list block 0 1";
    }
    single {
        timeouts: transfer_user::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Arn<kind::TransferUser> = "arn";
        id: Id<kind::TransferUser> = "id";
        tags_all: Map<Str> = "tags_all";
        user_name: Name<kind::TransferUser> = "user_name";
    }
}
/// Blocks of [`aws_transfer_workflow`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/transfer_workflow).
pub mod transfer_workflow {
    use crate::types::*;

    /// Blocks of [`OnExceptionSteps`].
    pub mod on_exception_steps {
        use crate::types::*;

        /// Blocks of [`CopyStepDetails`].
        pub mod copy_step_details {
            use crate::types::*;

            /// Blocks of [`DestinationFileLocation`].
            pub mod destination_file_location {
                use crate::types::*;

                formwork_model::block_binding! {
                    #[doc = "Block [`EfsFileLocation`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/transfer_workflow)."]
                    EfsFileLocation
                    arguments {
                        file_system_id: Str = "file_system_id optional\tmay_replace";
                        path: Str = "path optional\tlength 1 65536\tmay_replace";
                    }
                }
                formwork_model::block_binding! {
                    #[doc = "Block [`S3FileLocation`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/transfer_workflow)."]
                    S3FileLocation
                    arguments {
                        bucket: Str = "bucket optional\tmay_replace";
                        key: Str = "key optional\tlength - 1024\tmay_replace";
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
                name: Str = "name optional\tlength - 30\tmatch ^[\\w-]*$\treplaces";
                overwrite_existing: Str = "overwrite_existing optional\tin TRUE|FALSE\treplaces";
                source_file_location: Str = "source_file_location optional\tlength - 256\tmatch ^\\$\\{(\\w+.)+\\w+\\}$\treplaces";
            }
            many {
                destination_file_location: copy_step_details::DestinationFileLocation = "destination_file_location optional list block 0 1";
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`CustomStepDetails`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/transfer_workflow)."]
            CustomStepDetails
            arguments {
                name: Str = "name optional\tlength - 30\tmatch ^[\\w-]*$\treplaces";
                source_file_location: Str = "source_file_location optional\tlength - 256\tmatch ^\\$\\{(\\w+.)+\\w+\\}$\treplaces";
                target: Str = "target optional\tformat arn\treplaces";
                timeout_seconds: Num = "timeout_seconds optional\trange 1 1800\twhole\treplaces";
            }
        }
        /// Blocks of [`DecryptStepDetails`].
        pub mod decrypt_step_details {
            use crate::types::*;

            pub use crate::services::transfer::transfer_workflow::on_exception_steps::copy_step_details::DestinationFileLocation;
            pub use crate::services::transfer::transfer_workflow::on_exception_steps::copy_step_details::destination_file_location;
        }
        formwork_model::block_binding! {
            #[doc = "Block [`DecryptStepDetails`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/transfer_workflow)."]
            DecryptStepDetails
            arguments {
                r#type: Str = "type required\tin PGP\treplaces";
                name: Str = "name optional\tlength - 30\tmatch ^[\\w-]*$\treplaces";
                overwrite_existing: Str = "overwrite_existing optional\tin TRUE|FALSE\treplaces";
                source_file_location: Str = "source_file_location optional\tlength - 256\tmatch ^\\$\\{(\\w+.)+\\w+\\}$\treplaces";
            }
            many {
                destination_file_location: decrypt_step_details::DestinationFileLocation = "destination_file_location optional list block 0 1";
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`DeleteStepDetails`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/transfer_workflow)."]
            DeleteStepDetails
            arguments {
                name: Str = "name optional\tlength - 30\tmatch ^[\\w-]*$\treplaces";
                source_file_location: Str = "source_file_location optional\tlength - 256\tmatch ^\\$\\{(\\w+.)+\\w+\\}$\treplaces";
            }
        }
        /// Blocks of [`TagStepDetails`].
        pub mod tag_step_details {
            use crate::types::*;

            formwork_model::block_binding! {
                #[doc = "Block [`Tags`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/transfer_workflow)."]
                Tags
                arguments {
                    key: Str = "key required\tlength - 128\treplaces";
                    value: Str = "value required\tlength - 256\treplaces";
                }
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`TagStepDetails`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/transfer_workflow)."]
            TagStepDetails
            arguments {
                name: Str = "name optional\tlength - 30\tmatch ^[\\w-]*$\treplaces";
                source_file_location: Str = "source_file_location optional\tlength - 256\tmatch ^\\$\\{(\\w+.)+\\w+\\}$\treplaces";
            }
            many {
                tags: tag_step_details::Tags = "tags optional list block 0 10\titems - 10";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`OnExceptionSteps`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/transfer_workflow)."]
        OnExceptionSteps
        arguments {
            r#type: Str = "type required\tin COPY|CUSTOM|TAG|DELETE|DECRYPT\treplaces";
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
        description: Str = "description optional\treplaces";
        tags: Map<Str> = "tags optional";
    }
    many {
        steps: transfer_workflow::Steps = "steps required list block 1 8\titems - 8";
        on_exception_steps: transfer_workflow::OnExceptionSteps = "on_exception_steps optional list block 0 8\titems - 8";
    }
    attributes {
        arn: Arn<kind::TransferWorkflow> = "arn";
        id: Id<kind::TransferWorkflow> = "id";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Data sources.
pub(crate) mod data {
    use crate::types::*;

    /// Blocks of [`aws_transfer_connector`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/transfer_connector).
    pub mod transfer_connector {
        use crate::types::*;

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
        unread {
            id: Str = "id required";
        }
        attributes {
            access_role: Str = "access_role";
            arn: Arn<kind::TransferConnector> = "arn";
            id: Id<kind::TransferConnector> = "id";
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
            tags: Map<Str> = "tags computed";
        }
        unread {
            server_id: Str = "server_id required";
            id: Str = "id computed";
        }
        attributes {
            arn: Arn<kind::TransferServer> = "arn";
            certificate: Str = "certificate";
            domain: Str = "domain";
            endpoint: Str = "endpoint";
            endpoint_type: Str = "endpoint_type";
            id: Id<kind::TransferServer> = "id";
            identity_provider_type: Str = "identity_provider_type";
            invocation_role: Str = "invocation_role";
            logging_role: Str = "logging_role";
            protocols: List<Str> = "protocols";
            security_policy_name: Str = "security_policy_name";
            server_id: Id<kind::TransferServer> = "server_id";
            structured_log_destinations: List<Str> = "structured_log_destinations";
            url: Str = "url";
        }
    }
}
