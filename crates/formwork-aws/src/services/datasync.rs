// Generated from the schema of hashicorp/aws 5.100.0
// by `cargo xtask codegen`. Do not edit.
//! Service `datasync`.

use crate::types::*;

/// Blocks of [`aws_datasync_agent`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/datasync_agent).
pub mod datasync_agent {
    use crate::types::*;

    pub use crate::shared::acm_acm_certificate_validation_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_datasync_agent`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/datasync_agent)."]
    Managed "aws_datasync_agent" DatasyncAgent DatasyncAgentAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 256, ""));
    tags Map;
    relations {
        "conflict activation_key ip_address";
        "conflict activation_key private_link_endpoint";
    }
    arguments {
        activation_key: Str = "activation_key computed\tapi length - 29\tapi match [A-Z0-9]{5}(-[A-Z0-9]{5}){4}\treplaces";
        ip_address: Str = "ip_address computed\treplaces";
        private_link_endpoint: Str = "private_link_endpoint computed\treplaces";
        security_group_arns: Set<Arn<kind::SecurityGroup>> = "security_group_arns optional\tservice ec2\treplaces";
        subnet_arns: Set<Arn<kind::Subnet>> = "subnet_arns optional\tservice ec2\treplaces";
        tags: Map<Str> = "tags optional\tapi items - 50";
        vpc_endpoint_id: Id<kind::VpcEndpoint> = "vpc_endpoint_id optional\tprefix vpce-\treplaces";
    }
    unread {
        name: Str = "name optional\tapi length - 256\tapi match ^[a-zA-Z0-9\\s+=._:@/-]+$";
    }
    single {
        timeouts: datasync_agent::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Arn<kind::DatasyncAgent> = "arn";
        id: Id<kind::DatasyncAgent> = "id";
        name: Name<kind::DatasyncAgent> = "name";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_datasync_location_azure_blob`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/datasync_location_azure_blob).
pub mod datasync_location_azure_blob {
    use crate::types::*;

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
        agent_arns: Set<Arn<kind::DatasyncAgent>> = "agent_arns required\teach format arn\tservice datasync";
        authentication_type: Str = "authentication_type required\tin SAS|NONE";
        container_url: Str = "container_url required\treplaces";
        access_tier: Str = "access_tier optional\tin HOT|COOL|ARCHIVE";
        blob_type: Str = "blob_type optional\tin BLOCK";
        subdirectory: Str = "subdirectory computed";
        tags: Map<Str> = "tags optional";
    }
    many {
        sas_configuration: datasync_location_azure_blob::SasConfiguration = "sas_configuration optional list block 0 1";
    }
    attributes {
        arn: Arn<kind::DatasyncLocationAzureBlob> = "arn";
        id: Id<kind::DatasyncLocationAzureBlob> = "id";
        tags_all: Map<Str> = "tags_all";
        uri: Str = "uri";
    }
}
/// Blocks of [`aws_datasync_location_efs`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/datasync_location_efs).
pub mod datasync_location_efs {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`Ec2Config`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/datasync_location_efs)."]
        Ec2Config
        arguments {
            security_group_arns: Set<Arn<kind::SecurityGroup>> = "security_group_arns required\tservice ec2\treplaces";
            subnet_arn: Arn<kind::Subnet> = "subnet_arn required\tformat arn\tservice ec2\treplaces";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_datasync_location_efs`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/datasync_location_efs)."]
    Managed "aws_datasync_location_efs" DatasyncLocationEfs DatasyncLocationEfsAttributes
    naming None;
    tags Map;
    arguments {
        efs_file_system_arn: Str = "efs_file_system_arn required\tformat arn\tapi length - 128\tapi match ^arn:(aws|aws-cn|aws-us-gov|aws-iso|aws-iso-b):elasticfilesystem:[a-z\\-0-9]*:[0-9]{12}:file-system/fs-.*$\treplaces";
        access_point_arn: Arn<kind::EfsAccessPoint> = "access_point_arn optional\tformat arn\tservice elasticfilesystem\treplaces";
        file_system_access_role_arn: Str = "file_system_access_role_arn optional\tformat arn\treplaces";
        in_transit_encryption: Str = "in_transit_encryption optional\tin NONE|TLS1_2\treplaces";
        subdirectory: Str = "subdirectory optional\tapi length - 4096\tapi match ^[a-zA-Z0-9_\\-\\+\\./\\(\\)\\p{Zs}]*$\treplaces";
        tags: Map<Str> = "tags optional\tapi items - 50";
    }
    many {
        ec2_config: datasync_location_efs::Ec2Config = "ec2_config required list block 1 1";
    }
    attributes {
        arn: Arn<kind::DatasyncLocationEfs> = "arn";
        id: Id<kind::DatasyncLocationEfs> = "id";
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
        fsx_filesystem_arn: Arn<kind::FsxLustreFileSystem> = "fsx_filesystem_arn required\tformat arn\tservice fsx\treplaces";
        security_group_arns: Set<Arn<kind::SecurityGroup>> = "security_group_arns required\titems 1 5\teach format arn\tservice ec2\treplaces";
        subdirectory: Str = "subdirectory computed\tlength 1 4096\treplaces";
        tags: Map<Str> = "tags optional";
    }
    attributes {
        arn: Arn<kind::DatasyncLocationFsxLustreFileSystem> = "arn";
        creation_time: Str = "creation_time";
        id: Id<kind::DatasyncLocationFsxLustreFileSystem> = "id";
        tags_all: Map<Str> = "tags_all";
        uri: Str = "uri";
    }
}
/// Blocks of [`aws_datasync_location_fsx_ontap_file_system`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/datasync_location_fsx_ontap_file_system).
pub mod datasync_location_fsx_ontap_file_system {
    use crate::types::*;

    /// Blocks of [`Protocol`].
    pub mod protocol {
        use crate::types::*;

        /// Blocks of [`Nfs`].
        pub mod nfs {
            use crate::types::*;

            formwork_model::block_binding! {
                #[doc = "Block [`MountOptions`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/datasync_location_fsx_ontap_file_system)."]
                MountOptions
                arguments {
                    version: Str = "version optional\tin NFS3\treplaces";
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
            use crate::types::*;

            pub use crate::services::datasync::datasync_location_fsx_ontap_file_system::protocol::nfs::MountOptions;
        }
        formwork_model::block_binding! {
            #[doc = "Block [`Smb`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/datasync_location_fsx_ontap_file_system)."]
            Smb
            arguments {
                password: Secret<Str> = "password required sensitive\tlength 1 104\treplaces";
                user: Str = "user required\tlength 1 104\treplaces";
                domain: Str = "domain optional\tlength 1 253\treplaces";
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
    relations {
        "exactly_one protocol.nfs protocol.smb";
    }
    arguments {
        storage_virtual_machine_arn: Str = "storage_virtual_machine_arn required\tformat arn\treplaces";
        subdirectory: Str = "subdirectory computed\tlength 1 4096\treplaces";
        tags: Map<Str> = "tags optional";
    }
    unread {
        security_group_arns: Set<Str> = "security_group_arns required\titems 1 5\teach format arn\treplaces";
    }
    many {
        protocol: datasync_location_fsx_ontap_file_system::Protocol = "protocol required list block 1 1";
    }
    attributes {
        arn: Arn<kind::DatasyncLocationFsxOntapFileSystem> = "arn";
        creation_time: Str = "creation_time";
        fsx_filesystem_arn: Str = "fsx_filesystem_arn";
        id: Id<kind::DatasyncLocationFsxOntapFileSystem> = "id";
        security_group_arns: Set<Arn<kind::SecurityGroup>> = "security_group_arns";
        tags_all: Map<Str> = "tags_all";
        uri: Str = "uri";
    }
}
/// Blocks of [`aws_datasync_location_fsx_openzfs_file_system`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/datasync_location_fsx_openzfs_file_system).
pub mod datasync_location_fsx_openzfs_file_system {
    use crate::types::*;

    /// Blocks of [`Protocol`].
    pub mod protocol {
        use crate::types::*;

        /// Blocks of [`Nfs`].
        pub mod nfs {
            use crate::types::*;

            formwork_model::block_binding! {
                #[doc = "Block [`MountOptions`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/datasync_location_fsx_openzfs_file_system)."]
                MountOptions
                arguments {
                    version: Str = "version optional\tin AUTOMATIC|NFS3|NFS4_0|NFS4_1\treplaces";
                }
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`Nfs`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/datasync_location_fsx_openzfs_file_system)."]
            Nfs
            many {
                mount_options: nfs::MountOptions = "mount_options required list block 1 1";
            }
        }
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
        fsx_filesystem_arn: Arn<kind::FsxOpenzfsFileSystem> = "fsx_filesystem_arn required\tformat arn\tservice fsx\treplaces";
        security_group_arns: Set<Arn<kind::SecurityGroup>> = "security_group_arns required\titems 1 5\teach format arn\tservice ec2\treplaces";
        subdirectory: Str = "subdirectory computed\tlength 1 4096\treplaces";
        tags: Map<Str> = "tags optional";
    }
    many {
        protocol: datasync_location_fsx_openzfs_file_system::Protocol = "protocol required list block 1 1";
    }
    attributes {
        arn: Arn<kind::DatasyncLocationFsxOpenzfsFileSystem> = "arn";
        creation_time: Str = "creation_time";
        id: Id<kind::DatasyncLocationFsxOpenzfsFileSystem> = "id";
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
        fsx_filesystem_arn: Arn<kind::FsxWindowsFileSystem> = "fsx_filesystem_arn required\tformat arn\tapi length - 128\tapi match ^arn:(aws|aws-cn|aws-us-gov|aws-iso|aws-iso-b):fsx:[a-z\\-0-9]*:[0-9]{12}:file-system/fs-.*$\tservice fsx\treplaces";
        password: Secret<Str> = "password required sensitive\tlength 1 104\tapi match ^.{0,104}$\treplaces";
        security_group_arns: Set<Arn<kind::SecurityGroup>> = "security_group_arns required\titems 1 5\teach format arn\tservice ec2\treplaces";
        user: Str = "user required\tlength 1 104\tapi match ^[^\\x22\\x5B\\x5D/\\\\:;|=,+*?\\x3C\\x3E]{1,104}$\treplaces";
        domain: Str = "domain optional\tlength 1 253\tapi match ^[A-Za-z0-9]((\\.|-+)?[A-Za-z0-9]){0,252}$\treplaces";
        subdirectory: Str = "subdirectory computed\tlength 1 4096\tapi match ^[a-zA-Z0-9_\\-\\+\\./\\(\\)\\$\\p{Zs}]+$\treplaces";
        tags: Map<Str> = "tags optional\tapi items - 50";
    }
    attributes {
        arn: Arn<kind::DatasyncLocationFsxWindowsFileSystem> = "arn";
        creation_time: Str = "creation_time";
        id: Id<kind::DatasyncLocationFsxWindowsFileSystem> = "id";
        tags_all: Map<Str> = "tags_all";
        uri: Str = "uri";
    }
}
/// Blocks of [`aws_datasync_location_hdfs`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/datasync_location_hdfs).
pub mod datasync_location_hdfs {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`NameNode`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/datasync_location_hdfs)."]
        NameNode
        arguments {
            hostname: Str = "hostname required\tlength 1 255";
            port: Num = "port required\trange 1 65535\twhole";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`QopConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/datasync_location_hdfs)."]
        QopConfiguration
        arguments {
            data_transfer_protection: Str = "data_transfer_protection computed\tin DISABLED|AUTHENTICATION|INTEGRITY|PRIVACY";
            rpc_protection: Str = "rpc_protection computed\tin DISABLED|AUTHENTICATION|INTEGRITY|PRIVACY";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_datasync_location_hdfs`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/datasync_location_hdfs)."]
    Managed "aws_datasync_location_hdfs" DatasyncLocationHdfs DatasyncLocationHdfsAttributes
    naming None;
    tags Map;
    relations {
        "conflict kerberos_keytab kerberos_keytab_base64";
        "conflict kerberos_krb5_conf kerberos_krb5_conf_base64";
    }
    arguments {
        agent_arns: Set<Arn<kind::DatasyncAgent>> = "agent_arns required\teach format arn\tservice datasync";
        authentication_type: Str = "authentication_type optional\tin SIMPLE|KERBEROS";
        block_size: Num = "block_size optional\trange 1048576 1073741824\twhole";
        kerberos_keytab: Str = "kerberos_keytab optional";
        kerberos_keytab_base64: Str = "kerberos_keytab_base64 optional\tformat base64";
        kerberos_krb5_conf: Str = "kerberos_krb5_conf optional";
        kerberos_krb5_conf_base64: Str = "kerberos_krb5_conf_base64 optional\tformat base64";
        kerberos_principal: Str = "kerberos_principal optional\tlength 1 255";
        kms_key_provider_uri: Str = "kms_key_provider_uri optional\tlength 1 255";
        replication_factor: Num = "replication_factor optional\trange 1 512\twhole";
        simple_user: Str = "simple_user optional\tlength 1 255";
        subdirectory: Str = "subdirectory optional\tlength 1 4096";
        tags: Map<Str> = "tags optional";
    }
    many {
        name_node: datasync_location_hdfs::NameNode = "name_node required set block 1 0";
        qop_configuration: datasync_location_hdfs::QopConfiguration = "qop_configuration optional list block 0 1";
    }
    attributes {
        arn: Arn<kind::DatasyncLocationHdfs> = "arn";
        id: Id<kind::DatasyncLocationHdfs> = "id";
        tags_all: Map<Str> = "tags_all";
        uri: Str = "uri";
    }
}
/// Blocks of [`aws_datasync_location_nfs`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/datasync_location_nfs).
pub mod datasync_location_nfs {
    use crate::types::*;

    pub use crate::services::datasync::datasync_location_fsx_openzfs_file_system::protocol::nfs::MountOptions;
    formwork_model::block_binding! {
        #[doc = "Block [`OnPremConfig`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/datasync_location_nfs)."]
        OnPremConfig
        arguments {
            agent_arns: Set<Arn<kind::DatasyncAgent>> = "agent_arns required\teach format arn\tservice datasync\treplaces";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_datasync_location_nfs`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/datasync_location_nfs)."]
    Managed "aws_datasync_location_nfs" DatasyncLocationNfs DatasyncLocationNfsAttributes
    naming None;
    tags Map;
    arguments {
        server_hostname: Str = "server_hostname required\tlength 1 255\tapi match ^(([a-zA-Z0-9\\-]*[a-zA-Z0-9])\\.)*([A-Za-z0-9\\-]*[A-Za-z0-9])$\treplaces";
        subdirectory: Str = "subdirectory required\tlength 1 4096\tapi match ^[a-zA-Z0-9_\\-\\+\\./\\(\\)\\p{Zs}]*$";
        tags: Map<Str> = "tags optional\tapi items - 50";
    }
    many {
        on_prem_config: datasync_location_nfs::OnPremConfig = "on_prem_config required list block 1 1";
        mount_options: datasync_location_nfs::MountOptions = "mount_options optional list block 0 1";
    }
    attributes {
        arn: Arn<kind::DatasyncLocationNfs> = "arn";
        id: Id<kind::DatasyncLocationNfs> = "id";
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
        agent_arns: Set<Arn<kind::DatasyncAgent>> = "agent_arns required\teach format arn\tservice datasync";
        bucket_name: Str = "bucket_name required\tlength 3 63\treplaces";
        server_hostname: Str = "server_hostname required\tlength - 255\treplaces";
        access_key: Str = "access_key optional\tlength 8 200";
        secret_key: Secret<Str> = "secret_key optional sensitive\tlength 8 200";
        server_certificate: Str = "server_certificate optional";
        server_port: Num = "server_port optional\trange 1 65535\twhole";
        server_protocol: Str = "server_protocol optional\tin HTTPS|HTTP";
        subdirectory: Str = "subdirectory computed\tlength 1 4096";
        tags: Map<Str> = "tags optional";
    }
    attributes {
        arn: Arn<kind::DatasyncLocationObjectStorage> = "arn";
        id: Id<kind::DatasyncLocationObjectStorage> = "id";
        tags_all: Map<Str> = "tags_all";
        uri: Str = "uri";
    }
}
/// Blocks of [`aws_datasync_location_s3`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/datasync_location_s3).
pub mod datasync_location_s3 {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`S3Config`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/datasync_location_s3)."]
        S3Config
        arguments {
            bucket_access_role_arn: Arn<kind::IamRole> = "bucket_access_role_arn required\tformat arn\tservice iam\treplaces";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_datasync_location_s3`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/datasync_location_s3)."]
    Managed "aws_datasync_location_s3" DatasyncLocationS3 DatasyncLocationS3Attributes
    naming None;
    tags Map;
    arguments {
        s3_bucket_arn: AnyArn = "s3_bucket_arn required\tformat arn\tapi length - 268\tapi match ^arn:(aws|aws-cn|aws-us-gov|aws-iso|aws-iso-b):s3:[a-z\\-0-9]*:[0-9]{12}:accesspoint[/:][a-zA-Z0-9\\-.]{1,63}$|^arn:(aws|aws-cn|aws-us-gov|aws-iso|aws-iso-b):s3-outposts:[a-z\\-0-9]+:[0-9]{12}:outpost[/:][a-zA-Z0-9\\-]{1,63}[/:]accesspoint[/:][a-zA-Z0-9\\-]{1,63}$|^arn:(aws|aws-cn|aws-us-gov|aws-iso|aws-iso-b):s3:::[a-zA-Z0-9.\\-_]{1,255}$\treplaces";
        subdirectory: Str = "subdirectory required\tapi length - 4096\tapi match ^[a-zA-Z0-9_\\-\\+\\./\\(\\)\\p{Zs}]*$\treplaces";
        agent_arns: Set<Arn<kind::DatasyncAgent>> = "agent_arns optional\teach format arn\tservice datasync\treplaces";
        s3_storage_class: Str = "s3_storage_class computed\tin STANDARD|STANDARD_IA|ONEZONE_IA|INTELLIGENT_TIERING|GLACIER|DEEP_ARCHIVE|OUTPOSTS|GLACIER_INSTANT_RETRIEVAL\treplaces";
        tags: Map<Str> = "tags optional\tapi items - 50";
    }
    many {
        s3_config: datasync_location_s3::S3Config = "s3_config required list block 1 1";
    }
    attributes {
        arn: Arn<kind::DatasyncLocationS3> = "arn";
        id: Id<kind::DatasyncLocationS3> = "id";
        tags_all: Map<Str> = "tags_all";
        uri: Str = "uri";
    }
}
/// Blocks of [`aws_datasync_location_smb`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/datasync_location_smb).
pub mod datasync_location_smb {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`MountOptions`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/datasync_location_smb)."]
        MountOptions
        arguments {
            version: Str = "version optional\tin AUTOMATIC|SMB2|SMB3|SMB1|SMB2_0";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_datasync_location_smb`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/datasync_location_smb)."]
    Managed "aws_datasync_location_smb" DatasyncLocationSmb DatasyncLocationSmbAttributes
    naming None;
    tags Map;
    arguments {
        agent_arns: Set<Arn<kind::DatasyncAgent>> = "agent_arns required\teach format arn\tapi items - 4\tservice datasync";
        password: Secret<Str> = "password required sensitive\tlength 1 104\tapi match ^.{0,104}$";
        server_hostname: Str = "server_hostname required\tlength 1 255\tapi match ^(([a-zA-Z0-9\\-]*[a-zA-Z0-9])\\.)*([A-Za-z0-9\\-]*[A-Za-z0-9])$\treplaces";
        subdirectory: Str = "subdirectory required\tlength 1 4096\tapi match ^[a-zA-Z0-9_\\-\\+\\./\\(\\)\\$\\p{Zs}]+$";
        user: Str = "user required\tlength 1 104\tapi match ^[^\\x22\\x5B\\x5D/\\\\:;|=,+*?\\x3C\\x3E]{1,104}$";
        domain: Str = "domain computed\tlength 1 253\tapi match ^[A-Za-z0-9]((\\.|-+)?[A-Za-z0-9]){0,252}$";
        tags: Map<Str> = "tags optional\tapi items - 50";
    }
    many {
        mount_options: datasync_location_smb::MountOptions = "mount_options optional list block 0 1";
    }
    attributes {
        arn: Arn<kind::DatasyncLocationSmb> = "arn";
        id: Id<kind::DatasyncLocationSmb> = "id";
        tags_all: Map<Str> = "tags_all";
        uri: Str = "uri";
    }
}
/// Blocks of [`aws_datasync_task`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/datasync_task).
pub mod datasync_task {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`Excludes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/datasync_task)."]
        Excludes
        arguments {
            filter_type: Str = "filter_type optional\tin SIMPLE_PATTERN";
            value: Str = "value optional";
        }
    }
    pub use crate::services::datasync::datasync_task::Excludes as Includes;
    formwork_model::block_binding! {
        #[doc = "Block [`Options`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/datasync_task)."]
        Options
        arguments {
            atime: Str = "atime optional\tin NONE|BEST_EFFORT";
            bytes_per_second: Num = "bytes_per_second optional\trange -1 -\twhole";
            gid: Str = "gid optional\tin NONE|INT_VALUE|NAME|BOTH";
            log_level: Str = "log_level optional\tin OFF|BASIC|TRANSFER";
            mtime: Str = "mtime optional\tin NONE|PRESERVE";
            object_tags: Str = "object_tags optional\tin PRESERVE|NONE";
            overwrite_mode: Str = "overwrite_mode optional\tin ALWAYS|NEVER";
            posix_permissions: Str = "posix_permissions optional\tin NONE|PRESERVE";
            preserve_deleted_files: Str = "preserve_deleted_files optional\tin PRESERVE|REMOVE";
            preserve_devices: Str = "preserve_devices optional\tin NONE|PRESERVE";
            security_descriptor_copy_flags: Str = "security_descriptor_copy_flags computed\tin NONE|OWNER_DACL|OWNER_DACL_SACL";
            task_queueing: Str = "task_queueing optional\tin ENABLED|DISABLED";
            transfer_mode: Str = "transfer_mode optional\tin CHANGED|ALL";
            uid: Str = "uid optional\tin NONE|INT_VALUE|NAME|BOTH";
            verify_mode: Str = "verify_mode optional\tin POINT_IN_TIME_CONSISTENT|ONLY_FILES_TRANSFERRED|NONE";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`Schedule`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/datasync_task)."]
        Schedule
        arguments {
            schedule_expression: Str = "schedule_expression required\tlength 1 256\tmatch ^[a-zA-Z0-9\\ \\_\\*\\?\\,\\|\\^\\-\\/\\#\\s\\(\\)\\+]*$";
        }
    }
    /// Blocks of [`TaskReportConfig`].
    pub mod task_report_config {
        use crate::types::*;

        formwork_model::block_binding! {
            #[doc = "Block [`ReportOverrides`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/datasync_task)."]
            ReportOverrides
            arguments {
                deleted_override: Str = "deleted_override optional\tin ERRORS_ONLY|SUCCESSES_AND_ERRORS";
                skipped_override: Str = "skipped_override optional\tin ERRORS_ONLY|SUCCESSES_AND_ERRORS";
                transferred_override: Str = "transferred_override optional\tin ERRORS_ONLY|SUCCESSES_AND_ERRORS";
                verified_override: Str = "verified_override optional\tin ERRORS_ONLY|SUCCESSES_AND_ERRORS";
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`S3Destination`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/datasync_task)."]
            S3Destination
            arguments {
                bucket_access_role_arn: Str = "bucket_access_role_arn required\tformat arn";
                s3_bucket_arn: Str = "s3_bucket_arn required\tformat arn";
                subdirectory: Str = "subdirectory optional";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`TaskReportConfig`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/datasync_task)."]
        TaskReportConfig
        arguments {
            output_type: Str = "output_type optional\tin SUMMARY_ONLY|STANDARD";
            report_level: Str = "report_level optional\tin ERRORS_ONLY|SUCCESSES_AND_ERRORS";
            s3_object_versioning: Str = "s3_object_versioning optional\tin INCLUDE|NONE";
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
        destination_location_arn: Arn<kind::DatasyncLocationS3> = "destination_location_arn required\tformat arn\tapi length - 128\tapi match ^arn:(aws|aws-cn|aws-us-gov|aws-iso|aws-iso-b):datasync:[a-z\\-0-9]+:[0-9]{12}:location/loc-[0-9a-z]{17}$\tservice datasync\treplaces";
        source_location_arn: AnyArn = "source_location_arn required\tformat arn\tapi length - 128\tapi match ^arn:(aws|aws-cn|aws-us-gov|aws-iso|aws-iso-b):datasync:[a-z\\-0-9]+:[0-9]{12}:location/loc-[0-9a-z]{17}$\treplaces";
        cloudwatch_log_group_arn: Arn<kind::CloudwatchLogGroup> = "cloudwatch_log_group_arn optional\tformat arn\tapi length - 562\tapi match ^arn:(aws|aws-cn|aws-us-gov|aws-iso|aws-iso-b):logs:[a-z\\-0-9]+:[0-9]{12}:log-group:([^:\\*]*)(:\\*)?$\tservice logs";
        tags: Map<Str> = "tags optional\tapi items - 50";
        task_mode: Str = "task_mode computed\tin BASIC|ENHANCED\treplaces";
    }
    unread {
        name: Str = "name optional\tapi length - 256\tapi match ^[a-zA-Z0-9\\s+=._:@/-]+$";
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
        arn: Arn<kind::DatasyncTask> = "arn";
        id: Id<kind::DatasyncTask> = "id";
        name: Name<kind::DatasyncTask> = "name";
        tags_all: Map<Str> = "tags_all";
    }
}
