// Generated from the schema of hashicorp/aws 5.100.0
// by `cargo xtask codegen`. Do not edit.
//! Service `datasync`.

use crate::kinds::*;

/// Blocks of [`aws_datasync_agent`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/datasync_agent).
pub mod datasync_agent {
    use crate::kinds::*;

    pub use crate::shared::acm_acm_certificate_validation_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_datasync_agent`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/datasync_agent)."]
    Managed "aws_datasync_agent" DatasyncAgent DatasyncAgentAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 256, ""));
    tags Map;
    arguments {
        activation_key: Str = "activation_key computed";
        ip_address: Str = "ip_address computed";
        name: Str = "name optional";
        private_link_endpoint: Str = "private_link_endpoint computed";
        security_group_arns: Set<Str> = "security_group_arns optional";
        subnet_arns: Set<Str> = "subnet_arns optional";
        tags: Map<Str> = "tags optional";
        vpc_endpoint_id: Str = "vpc_endpoint_id optional";
    }
    single {
        timeouts: datasync_agent::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Str = "arn";
        id: Str = "id";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_datasync_location_azure_blob`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/datasync_location_azure_blob).
pub mod datasync_location_azure_blob {
    use crate::kinds::*;

    formwork_model::block_binding! {
        #[doc = "Block [`SasConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/datasync_location_azure_blob)."]
        SasConfiguration
        arguments {
            token: Str = "token required";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_datasync_location_azure_blob`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/datasync_location_azure_blob)."]
    Managed "aws_datasync_location_azure_blob" DatasyncLocationAzureBlob DatasyncLocationAzureBlobAttributes
    naming None;
    tags Map;
    arguments {
        agent_arns: Set<Str> = "agent_arns required";
        authentication_type: Str = "authentication_type required";
        container_url: Str = "container_url required";
        access_tier: Str = "access_tier optional";
        blob_type: Str = "blob_type optional";
        subdirectory: Str = "subdirectory computed";
        tags: Map<Str> = "tags optional";
    }
    many {
        sas_configuration: datasync_location_azure_blob::SasConfiguration = "sas_configuration optional list block 0 1";
    }
    attributes {
        arn: Str = "arn";
        id: Str = "id";
        tags_all: Map<Str> = "tags_all";
        uri: Str = "uri";
    }
}
/// Blocks of [`aws_datasync_location_efs`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/datasync_location_efs).
pub mod datasync_location_efs {
    use crate::kinds::*;

    formwork_model::block_binding! {
        #[doc = "Block [`Ec2Config`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/datasync_location_efs)."]
        Ec2Config
        arguments {
            security_group_arns: Set<Str> = "security_group_arns required";
            subnet_arn: Str = "subnet_arn required";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_datasync_location_efs`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/datasync_location_efs)."]
    Managed "aws_datasync_location_efs" DatasyncLocationEfs DatasyncLocationEfsAttributes
    naming None;
    tags Map;
    arguments {
        efs_file_system_arn: Str = "efs_file_system_arn required";
        access_point_arn: Str = "access_point_arn optional";
        file_system_access_role_arn: Str = "file_system_access_role_arn optional";
        in_transit_encryption: Str = "in_transit_encryption optional";
        subdirectory: Str = "subdirectory optional";
        tags: Map<Str> = "tags optional";
    }
    many {
        ec2_config: datasync_location_efs::Ec2Config = "ec2_config required list block 1 1";
    }
    attributes {
        arn: Str = "arn";
        id: Str = "id";
        tags_all: Map<Str> = "tags_all";
        uri: Str = "uri";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_datasync_location_fsx_lustre_file_system`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/datasync_location_fsx_lustre_file_system)."]
    Managed "aws_datasync_location_fsx_lustre_file_system" DatasyncLocationFsxLustreFileSystem DatasyncLocationFsxLustreFileSystemAttributes
    naming None;
    tags Map;
    arguments {
        fsx_filesystem_arn: Str = "fsx_filesystem_arn required";
        security_group_arns: Set<Str> = "security_group_arns required";
        subdirectory: Str = "subdirectory computed";
        tags: Map<Str> = "tags optional";
    }
    attributes {
        arn: Str = "arn";
        creation_time: Str = "creation_time";
        id: Str = "id";
        tags_all: Map<Str> = "tags_all";
        uri: Str = "uri";
    }
}
/// Blocks of [`aws_datasync_location_fsx_ontap_file_system`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/datasync_location_fsx_ontap_file_system).
pub mod datasync_location_fsx_ontap_file_system {
    use crate::kinds::*;

    /// Blocks of [`Protocol`].
    pub mod protocol {
        use crate::kinds::*;

        /// Blocks of [`Nfs`].
        pub mod nfs {
            use crate::kinds::*;

            formwork_model::block_binding! {
                #[doc = "Block [`MountOptions`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/datasync_location_fsx_ontap_file_system)."]
                MountOptions
                arguments {
                    version: Str = "version optional";
                }
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`Nfs`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/datasync_location_fsx_ontap_file_system)."]
            Nfs
            many {
                mount_options: nfs::MountOptions = "mount_options required list block 1 1";
            }
        }
        /// Blocks of [`Smb`].
        pub mod smb {
            use crate::kinds::*;

            pub use crate::services::datasync::datasync_location_fsx_ontap_file_system::protocol::nfs::MountOptions;
        }
        formwork_model::block_binding! {
            #[doc = "Block [`Smb`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/datasync_location_fsx_ontap_file_system)."]
            Smb
            arguments {
                password: Str = "password required sensitive";
                user: Str = "user required";
                domain: Str = "domain optional";
            }
            many {
                mount_options: smb::MountOptions = "mount_options required list block 1 1";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`Protocol`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/datasync_location_fsx_ontap_file_system)."]
        Protocol
        many {
            nfs: protocol::Nfs = "nfs optional list block 0 1";
            smb: protocol::Smb = "smb optional list block 0 1";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_datasync_location_fsx_ontap_file_system`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/datasync_location_fsx_ontap_file_system)."]
    Managed "aws_datasync_location_fsx_ontap_file_system" DatasyncLocationFsxOntapFileSystem DatasyncLocationFsxOntapFileSystemAttributes
    naming None;
    tags Map;
    arguments {
        security_group_arns: Set<Str> = "security_group_arns required";
        storage_virtual_machine_arn: Str = "storage_virtual_machine_arn required";
        subdirectory: Str = "subdirectory computed";
        tags: Map<Str> = "tags optional";
    }
    many {
        protocol: datasync_location_fsx_ontap_file_system::Protocol = "protocol required list block 1 1";
    }
    attributes {
        arn: Str = "arn";
        creation_time: Str = "creation_time";
        fsx_filesystem_arn: Str = "fsx_filesystem_arn";
        id: Str = "id";
        tags_all: Map<Str> = "tags_all";
        uri: Str = "uri";
    }
}
/// Blocks of [`aws_datasync_location_fsx_openzfs_file_system`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/datasync_location_fsx_openzfs_file_system).
pub mod datasync_location_fsx_openzfs_file_system {
    use crate::kinds::*;

    /// Blocks of [`Protocol`].
    pub mod protocol {
        use crate::kinds::*;

        pub use crate::services::datasync::datasync_location_fsx_ontap_file_system::protocol::Nfs;
        pub use crate::services::datasync::datasync_location_fsx_ontap_file_system::protocol::nfs;
    }
    formwork_model::block_binding! {
        #[doc = "Block [`Protocol`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/datasync_location_fsx_openzfs_file_system)."]
        Protocol
        many {
            nfs: protocol::Nfs = "nfs required list block 1 1";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_datasync_location_fsx_openzfs_file_system`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/datasync_location_fsx_openzfs_file_system)."]
    Managed "aws_datasync_location_fsx_openzfs_file_system" DatasyncLocationFsxOpenzfsFileSystem DatasyncLocationFsxOpenzfsFileSystemAttributes
    naming None;
    tags Map;
    arguments {
        fsx_filesystem_arn: Str = "fsx_filesystem_arn required";
        security_group_arns: Set<Str> = "security_group_arns required";
        subdirectory: Str = "subdirectory computed";
        tags: Map<Str> = "tags optional";
    }
    many {
        protocol: datasync_location_fsx_openzfs_file_system::Protocol = "protocol required list block 1 1";
    }
    attributes {
        arn: Str = "arn";
        creation_time: Str = "creation_time";
        id: Str = "id";
        tags_all: Map<Str> = "tags_all";
        uri: Str = "uri";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_datasync_location_fsx_windows_file_system`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/datasync_location_fsx_windows_file_system)."]
    Managed "aws_datasync_location_fsx_windows_file_system" DatasyncLocationFsxWindowsFileSystem DatasyncLocationFsxWindowsFileSystemAttributes
    naming None;
    tags Map;
    arguments {
        fsx_filesystem_arn: Str = "fsx_filesystem_arn required";
        password: Str = "password required sensitive";
        security_group_arns: Set<Str> = "security_group_arns required";
        user: Str = "user required";
        domain: Str = "domain optional";
        subdirectory: Str = "subdirectory computed";
        tags: Map<Str> = "tags optional";
    }
    attributes {
        arn: Str = "arn";
        creation_time: Str = "creation_time";
        id: Str = "id";
        tags_all: Map<Str> = "tags_all";
        uri: Str = "uri";
    }
}
/// Blocks of [`aws_datasync_location_hdfs`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/datasync_location_hdfs).
pub mod datasync_location_hdfs {
    use crate::kinds::*;

    formwork_model::block_binding! {
        #[doc = "Block [`NameNode`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/datasync_location_hdfs)."]
        NameNode
        arguments {
            hostname: Str = "hostname required";
            port: Num = "port required";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`QopConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/datasync_location_hdfs)."]
        QopConfiguration
        arguments {
            data_transfer_protection: Str = "data_transfer_protection computed";
            rpc_protection: Str = "rpc_protection computed";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_datasync_location_hdfs`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/datasync_location_hdfs)."]
    Managed "aws_datasync_location_hdfs" DatasyncLocationHdfs DatasyncLocationHdfsAttributes
    naming None;
    tags Map;
    arguments {
        agent_arns: Set<Str> = "agent_arns required";
        authentication_type: Str = "authentication_type optional";
        block_size: Num = "block_size optional";
        kerberos_keytab: Str = "kerberos_keytab optional";
        kerberos_keytab_base64: Str = "kerberos_keytab_base64 optional";
        kerberos_krb5_conf: Str = "kerberos_krb5_conf optional";
        kerberos_krb5_conf_base64: Str = "kerberos_krb5_conf_base64 optional";
        kerberos_principal: Str = "kerberos_principal optional";
        kms_key_provider_uri: Str = "kms_key_provider_uri optional";
        replication_factor: Num = "replication_factor optional";
        simple_user: Str = "simple_user optional";
        subdirectory: Str = "subdirectory optional";
        tags: Map<Str> = "tags optional";
    }
    many {
        name_node: datasync_location_hdfs::NameNode = "name_node required set block 1 0";
        qop_configuration: datasync_location_hdfs::QopConfiguration = "qop_configuration optional list block 0 1";
    }
    attributes {
        arn: Str = "arn";
        id: Str = "id";
        tags_all: Map<Str> = "tags_all";
        uri: Str = "uri";
    }
}
/// Blocks of [`aws_datasync_location_nfs`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/datasync_location_nfs).
pub mod datasync_location_nfs {
    use crate::kinds::*;

    pub use crate::services::datasync::datasync_location_fsx_ontap_file_system::protocol::nfs::MountOptions;
    formwork_model::block_binding! {
        #[doc = "Block [`OnPremConfig`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/datasync_location_nfs)."]
        OnPremConfig
        arguments {
            agent_arns: Set<Str> = "agent_arns required";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_datasync_location_nfs`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/datasync_location_nfs)."]
    Managed "aws_datasync_location_nfs" DatasyncLocationNfs DatasyncLocationNfsAttributes
    naming None;
    tags Map;
    arguments {
        server_hostname: Str = "server_hostname required";
        subdirectory: Str = "subdirectory required";
        tags: Map<Str> = "tags optional";
    }
    many {
        on_prem_config: datasync_location_nfs::OnPremConfig = "on_prem_config required list block 1 1";
        mount_options: datasync_location_nfs::MountOptions = "mount_options optional list block 0 1";
    }
    attributes {
        arn: Str = "arn";
        id: Str = "id";
        tags_all: Map<Str> = "tags_all";
        uri: Str = "uri";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_datasync_location_object_storage`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/datasync_location_object_storage)."]
    Managed "aws_datasync_location_object_storage" DatasyncLocationObjectStorage DatasyncLocationObjectStorageAttributes
    naming None;
    tags Map;
    arguments {
        agent_arns: Set<Str> = "agent_arns required";
        bucket_name: Str = "bucket_name required";
        server_hostname: Str = "server_hostname required";
        access_key: Str = "access_key optional";
        secret_key: Str = "secret_key optional sensitive";
        server_certificate: Str = "server_certificate optional";
        server_port: Num = "server_port optional";
        server_protocol: Str = "server_protocol optional";
        subdirectory: Str = "subdirectory computed";
        tags: Map<Str> = "tags optional";
    }
    attributes {
        arn: Str = "arn";
        id: Str = "id";
        tags_all: Map<Str> = "tags_all";
        uri: Str = "uri";
    }
}
/// Blocks of [`aws_datasync_location_s3`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/datasync_location_s3).
pub mod datasync_location_s3 {
    use crate::kinds::*;

    formwork_model::block_binding! {
        #[doc = "Block [`S3Config`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/datasync_location_s3)."]
        S3Config
        arguments {
            bucket_access_role_arn: Str = "bucket_access_role_arn required";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_datasync_location_s3`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/datasync_location_s3)."]
    Managed "aws_datasync_location_s3" DatasyncLocationS3 DatasyncLocationS3Attributes
    naming None;
    tags Map;
    arguments {
        s3_bucket_arn: Str = "s3_bucket_arn required";
        subdirectory: Str = "subdirectory required";
        agent_arns: Set<Str> = "agent_arns optional";
        s3_storage_class: Str = "s3_storage_class computed";
        tags: Map<Str> = "tags optional";
    }
    many {
        s3_config: datasync_location_s3::S3Config = "s3_config required list block 1 1";
    }
    attributes {
        arn: Str = "arn";
        id: Str = "id";
        tags_all: Map<Str> = "tags_all";
        uri: Str = "uri";
    }
}
/// Blocks of [`aws_datasync_location_smb`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/datasync_location_smb).
pub mod datasync_location_smb {
    use crate::kinds::*;

    pub use crate::services::datasync::datasync_location_fsx_ontap_file_system::protocol::nfs::MountOptions;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_datasync_location_smb`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/datasync_location_smb)."]
    Managed "aws_datasync_location_smb" DatasyncLocationSmb DatasyncLocationSmbAttributes
    naming None;
    tags Map;
    arguments {
        agent_arns: Set<Str> = "agent_arns required";
        password: Str = "password required sensitive";
        server_hostname: Str = "server_hostname required";
        subdirectory: Str = "subdirectory required";
        user: Str = "user required";
        domain: Str = "domain computed";
        tags: Map<Str> = "tags optional";
    }
    many {
        mount_options: datasync_location_smb::MountOptions = "mount_options optional list block 0 1";
    }
    attributes {
        arn: Str = "arn";
        id: Str = "id";
        tags_all: Map<Str> = "tags_all";
        uri: Str = "uri";
    }
}
/// Blocks of [`aws_datasync_task`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/datasync_task).
pub mod datasync_task {
    use crate::kinds::*;

    formwork_model::block_binding! {
        #[doc = "Block [`Excludes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/datasync_task)."]
        Excludes
        arguments {
            filter_type: Str = "filter_type optional";
            value: Str = "value optional";
        }
    }
    pub use crate::services::datasync::datasync_task::Excludes as Includes;
    formwork_model::block_binding! {
        #[doc = "Block [`Options`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/datasync_task)."]
        Options
        arguments {
            atime: Str = "atime optional";
            bytes_per_second: Num = "bytes_per_second optional";
            gid: Str = "gid optional";
            log_level: Str = "log_level optional";
            mtime: Str = "mtime optional";
            object_tags: Str = "object_tags optional";
            overwrite_mode: Str = "overwrite_mode optional";
            posix_permissions: Str = "posix_permissions optional";
            preserve_deleted_files: Str = "preserve_deleted_files optional";
            preserve_devices: Str = "preserve_devices optional";
            security_descriptor_copy_flags: Str = "security_descriptor_copy_flags computed";
            task_queueing: Str = "task_queueing optional";
            transfer_mode: Str = "transfer_mode optional";
            uid: Str = "uid optional";
            verify_mode: Str = "verify_mode optional";
        }
    }
    pub use crate::shared::datasync_datasync_task_schedule::Schedule;
    /// Blocks of [`TaskReportConfig`].
    pub mod task_report_config {
        use crate::kinds::*;

        formwork_model::block_binding! {
            #[doc = "Block [`ReportOverrides`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/datasync_task)."]
            ReportOverrides
            arguments {
                deleted_override: Str = "deleted_override optional";
                skipped_override: Str = "skipped_override optional";
                transferred_override: Str = "transferred_override optional";
                verified_override: Str = "verified_override optional";
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`S3Destination`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/datasync_task)."]
            S3Destination
            arguments {
                bucket_access_role_arn: Str = "bucket_access_role_arn required";
                s3_bucket_arn: Str = "s3_bucket_arn required";
                subdirectory: Str = "subdirectory optional";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`TaskReportConfig`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/datasync_task)."]
        TaskReportConfig
        arguments {
            output_type: Str = "output_type optional";
            report_level: Str = "report_level optional";
            s3_object_versioning: Str = "s3_object_versioning optional";
        }
        many {
            s3_destination: task_report_config::S3Destination = "s3_destination required list block 1 1";
            report_overrides: task_report_config::ReportOverrides = "report_overrides optional list block 0 1";
        }
    }
    pub use crate::shared::acm_acm_certificate_validation_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_datasync_task`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/datasync_task)."]
    Managed "aws_datasync_task" DatasyncTask DatasyncTaskAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 256, ""));
    tags Map;
    arguments {
        destination_location_arn: Str = "destination_location_arn required";
        source_location_arn: Str = "source_location_arn required";
        cloudwatch_log_group_arn: Str = "cloudwatch_log_group_arn optional";
        name: Str = "name optional";
        tags: Map<Str> = "tags optional";
        task_mode: Str = "task_mode computed";
    }
    many {
        excludes: datasync_task::Excludes = "excludes optional list block 0 1";
        includes: datasync_task::Includes = "includes optional list block 0 1";
        options: datasync_task::Options = "options optional list block 0 1";
        schedule: datasync_task::Schedule = "schedule optional list block 0 1";
        task_report_config: datasync_task::TaskReportConfig = "task_report_config optional list block 0 1";
    }
    single {
        timeouts: datasync_task::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Str = "arn";
        id: Str = "id";
        tags_all: Map<Str> = "tags_all";
    }
}
