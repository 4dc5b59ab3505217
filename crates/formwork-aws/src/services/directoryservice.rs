// Generated from the schema of hashicorp/aws 5.100.0
// by `cargo xtask codegen`. Do not edit.
//! Service `directoryservice`.

use crate::types::*;

formwork_model::resource_binding! {
    #[doc = "Resource [`aws_directory_service_conditional_forwarder`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/directory_service_conditional_forwarder)."]
    Managed "aws_directory_service_conditional_forwarder" DirectoryServiceConditionalForwarder DirectoryServiceConditionalForwarderAttributes
    naming None;
    tags None;
    arguments {
        directory_id: Id<kind::DirectoryServiceDirectory> = "directory_id required\tapi match ^d-[0-9a-f]{10}$\treplaces";
        dns_ips: List<Str> = "dns_ips required\titems 1 -\tapi each match ^(?:(?:25[0-5]|2[0-4][0-9]|[01]?[0-9][0-9]?)\\.){3}(?:25[0-5]|2[0-4][0-9]|[01]?[0-9][0-9]?)$";
        remote_domain_name: Str = "remote_domain_name required\tmatch [0-9A-Za-z]$\tmatch ^[0-9A-Za-z.\\\\-]+$\tmatch ^[0-9A-Za-z]\tapi length - 1024\tapi match ^([a-zA-Z0-9]+[\\\\.-])+([a-zA-Z0-9])+[.]?$\treplaces";
    }
    attributes {
        id: Id<kind::DirectoryServiceConditionalForwarder> = "id";
    }
}
/// Blocks of [`aws_directory_service_directory`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/directory_service_directory).
pub mod directory_service_directory {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`ConnectSettings`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/directory_service_directory)."]
        ConnectSettings
        arguments {
            customer_dns_ips: Set<Str> = "customer_dns_ips required\teach format ip\treplaces";
            customer_username: Str = "customer_username required\treplaces";
            subnet_ids: Set<Id<kind::Subnet>> = "subnet_ids required\tprefix subnet-\treplaces";
            vpc_id: Id<kind::Vpc> = "vpc_id required\tprefix vpc-\treplaces";
        }
    }
    pub use crate::shared::account_account_alternate_contact_timeouts::Timeouts;
    formwork_model::block_binding! {
        #[doc = "Block [`VpcSettings`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/directory_service_directory)."]
        VpcSettings
        arguments {
            subnet_ids: Set<Id<kind::Subnet>> = "subnet_ids required\tprefix subnet-\treplaces";
            vpc_id: Id<kind::Vpc> = "vpc_id required\tprefix vpc-\treplaces";
        }
    }
    formwork_model::accessor_binding! {
        #[doc = "Attributes [`ConnectSettingsAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/directory_service_directory)."]
        ConnectSettingsAttributes
        attributes {
            availability_zones: Set<Str> = "availability_zones";
            connect_ips: Set<Str> = "connect_ips";
            customer_dns_ips: Set<Str> = "customer_dns_ips";
            customer_username: Str = "customer_username";
            subnet_ids: Set<Id<kind::Subnet>> = "subnet_ids";
            vpc_id: Id<kind::Vpc> = "vpc_id";
        }
    }
    formwork_model::accessor_binding! {
        #[doc = "Attributes [`VpcSettingsAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/directory_service_directory)."]
        VpcSettingsAttributes
        attributes {
            availability_zones: Set<Str> = "availability_zones";
            subnet_ids: Set<Id<kind::Subnet>> = "subnet_ids";
            vpc_id: Id<kind::Vpc> = "vpc_id";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_directory_service_directory`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/directory_service_directory)."]
    Managed "aws_directory_service_directory" DirectoryServiceDirectory DirectoryServiceDirectoryAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 255, ""));
    tags Map;
    arguments {
        password: Secret<Str> = "password required sensitive\tapi length 1 128\treplaces";
        alias: Str = "alias computed\treplaces";
        description: Str = "description optional\tapi length - 128\tapi match ^([a-zA-Z0-9_])[\\\\a-zA-Z0-9_@#%*+=:?./!\\s-]*$\treplaces";
        desired_number_of_domain_controllers: Num = "desired_number_of_domain_controllers computed\trange 2 -\twhole";
        edition: Str = "edition computed\tin Enterprise|Standard\treplaces";
        enable_sso: Bool = "enable_sso optional";
        short_name: Str = "short_name computed\tapi match ^[^\\\\/:*?\"<>|.]+[^\\\\/:*?\"<>|]*$\treplaces";
        size: Str = "size computed\tin Small|Large\treplaces";
        tags: Map<Str> = "tags optional";
        r#type: Str = "type optional\tin SimpleAD|ADConnector|MicrosoftAD|SharedMicrosoftAD\treplaces";
    }
    unread {
        name: Str = "name required\tmatch [0-9A-Za-z]$\tmatch ^[0-9A-Za-z.\\\\-]+$\tmatch ^[0-9A-Za-z]\tapi match ^([a-zA-Z0-9]+[\\\\.-])+([a-zA-Z0-9])+$\treplaces";
    }
    many {
        connect_settings: directory_service_directory::ConnectSettings = "connect_settings optional list block 0 1";
        vpc_settings: directory_service_directory::VpcSettings = "vpc_settings optional list block 0 1";
    }
    single {
        timeouts: directory_service_directory::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        access_url: Str = "access_url";
        dns_ip_addresses: Set<Str> = "dns_ip_addresses";
        id: Id<kind::DirectoryServiceDirectory> = "id";
        name: Name<kind::DirectoryServiceDirectory> = "name";
        security_group_id: Id<kind::SecurityGroup> = "security_group_id";
        tags_all: Map<Str> = "tags_all";
    }
    objects {
        connect_settings: List<directory_service_directory::ConnectSettingsAttributes> = "connect_settings";
        vpc_settings: List<directory_service_directory::VpcSettingsAttributes> = "vpc_settings";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_directory_service_log_subscription`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/directory_service_log_subscription)."]
    Managed "aws_directory_service_log_subscription" DirectoryServiceLogSubscription DirectoryServiceLogSubscriptionAttributes
    naming None;
    tags None;
    arguments {
        directory_id: Id<kind::DirectoryServiceDirectory> = "directory_id required\tapi match ^d-[0-9a-f]{10}$\treplaces";
        log_group_name: Name<kind::CloudwatchLogGroup> = "log_group_name required\tapi length 1 512\tapi match [-._/#A-Za-z0-9]+\treplaces";
    }
    attributes {
        id: Id<kind::DirectoryServiceLogSubscription> = "id";
    }
}
/// Blocks of [`aws_directory_service_radius_settings`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/directory_service_radius_settings).
pub mod directory_service_radius_settings {
    use crate::types::*;

    pub use crate::shared::account_account_region_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_directory_service_radius_settings`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/directory_service_radius_settings)."]
    Managed "aws_directory_service_radius_settings" DirectoryServiceRadiusSettings DirectoryServiceRadiusSettingsAttributes
    naming None;
    tags None;
    arguments {
        authentication_protocol: Str = "authentication_protocol required\tin PAP|CHAP|MS-CHAPv1|MS-CHAPv2";
        directory_id: Id<kind::DirectoryServiceDirectory> = "directory_id required\treplaces";
        display_label: Str = "display_label required\tlength 1 64";
        radius_port: Num = "radius_port required\trange 1 65535\twhole";
        radius_retries: Num = "radius_retries required\trange 0 10\twhole";
        radius_servers: Set<Str> = "radius_servers required\teach length 1 256";
        radius_timeout: Num = "radius_timeout required\trange 1 50\twhole";
        shared_secret: Secret<Str> = "shared_secret required sensitive\tlength 8 512";
        use_same_username: Bool = "use_same_username optional";
    }
    single {
        timeouts: directory_service_radius_settings::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        id: Id<kind::DirectoryServiceRadiusSettings> = "id";
    }
}
/// Blocks of [`aws_directory_service_region`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/directory_service_region).
pub mod directory_service_region {
    use crate::types::*;

    pub use crate::shared::account_account_alternate_contact_timeouts::Timeouts;
    pub use crate::services::directoryservice::directory_service_directory::VpcSettings;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_directory_service_region`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/directory_service_region)."]
    Managed "aws_directory_service_region" DirectoryServiceRegion DirectoryServiceRegionAttributes
    naming None;
    tags Map;
    arguments {
        directory_id: Id<kind::DirectoryServiceDirectory> = "directory_id required\treplaces";
        desired_number_of_domain_controllers: Num = "desired_number_of_domain_controllers computed\trange 2 -\twhole";
        tags: Map<Str> = "tags optional";
    }
    unread {
        region_name: Str = "region_name required\tformat region\treplaces";
    }
    many {
        vpc_settings: directory_service_region::VpcSettings = "vpc_settings required list block 1 1";
    }
    single {
        timeouts: directory_service_region::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        id: Id<kind::DirectoryServiceRegion> = "id";
        region_name: Name<kind::DirectoryServiceRegion> = "region_name";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_directory_service_shared_directory`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/directory_service_shared_directory).
pub mod directory_service_shared_directory {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`Target`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/directory_service_shared_directory)."]
        Target
        arguments {
            id: Str = "id required\treplaces";
            r#type: Str = "type optional\tin ACCOUNT";
        }
    }
    pub use crate::shared::apigatewayv2_apigatewayv2_authorizer_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_directory_service_shared_directory`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/directory_service_shared_directory)."]
    Managed "aws_directory_service_shared_directory" DirectoryServiceSharedDirectory DirectoryServiceSharedDirectoryAttributes
    naming None;
    tags None;
    arguments {
        directory_id: Id<kind::DirectoryServiceDirectory> = "directory_id required\treplaces";
        method: Str = "method optional\tin ORGANIZATIONS|HANDSHAKE\treplaces";
        notes: Secret<Str> = "notes optional sensitive\treplaces";
    }
    many {
        target: directory_service_shared_directory::Target = "target required list block 1 1";
    }
    single {
        timeouts: directory_service_shared_directory::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        id: Id<kind::DirectoryServiceSharedDirectory> = "id";
        shared_directory_id: Id<kind::DirectoryServiceSharedDirectory> = "shared_directory_id";
    }
}
/// Blocks of [`aws_directory_service_shared_directory_accepter`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/directory_service_shared_directory_accepter).
pub mod directory_service_shared_directory_accepter {
    use crate::types::*;

    pub use crate::shared::autoscaling_autoscaling_traffic_source_attachment_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_directory_service_shared_directory_accepter`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/directory_service_shared_directory_accepter)."]
    Managed "aws_directory_service_shared_directory_accepter" DirectoryServiceSharedDirectoryAccepter DirectoryServiceSharedDirectoryAccepterAttributes
    naming None;
    tags None;
    arguments {
        shared_directory_id: Id<kind::DirectoryServiceSharedDirectory> = "shared_directory_id required\treplaces";
    }
    single {
        timeouts: directory_service_shared_directory_accepter::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        id: Id<kind::DirectoryServiceSharedDirectoryAccepter> = "id";
        method: Str = "method";
        notes: Str = "notes";
        owner_account_id: Str = "owner_account_id";
        owner_directory_id: Str = "owner_directory_id";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_directory_service_trust`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/directory_service_trust)."]
    Managed "aws_directory_service_trust" DirectoryServiceTrust DirectoryServiceTrustAttributes
    naming None;
    tags None;
    arguments {
        directory_id: Id<kind::DirectoryServiceDirectory> = "directory_id required\tmatch ^d-[0-9a-f]{10}$\treplaces";
        remote_domain_name: Name<kind::DirectoryServiceDirectory> = "remote_domain_name required\tlength - 1024\tmatch ^[0-9A-Za-z.\\\\-]+$\tmatch ^[0-9A-Za-z]\tmatch [0-9A-Za-z.]$\treplaces";
        trust_direction: Str = "trust_direction required\tin One-Way: Outgoing|One-Way: Incoming|Two-Way\treplaces";
        trust_password: Secret<Str> = "trust_password required sensitive\tlength - 128\treplaces";
        conditional_forwarder_ip_addrs: Set<Str> = "conditional_forwarder_ip_addrs optional\titems 1 4\teach format ipv4";
        delete_associated_conditional_forwarder: Bool = "delete_associated_conditional_forwarder computed";
        selective_auth: Str = "selective_auth computed\tin Enabled|Disabled";
        trust_type: Str = "trust_type computed\tin Forest|External";
    }
    attributes {
        created_date_time: Str = "created_date_time";
        id: Id<kind::DirectoryServiceTrust> = "id";
        last_updated_date_time: Str = "last_updated_date_time";
        state_last_updated_date_time: Str = "state_last_updated_date_time";
        trust_state: Str = "trust_state";
        trust_state_reason: Str = "trust_state_reason";
    }
}
/// Data sources.
pub(crate) mod data {
    use crate::types::*;

    /// Blocks of [`aws_directory_service_directory`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/directory_service_directory).
    pub mod directory_service_directory {
        use crate::types::*;

        pub use crate::services::directoryservice::directory_service_directory::ConnectSettingsAttributes;
        formwork_model::accessor_binding! {
            #[doc = "Attributes [`RadiusSettingsAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/directory_service_directory)."]
            RadiusSettingsAttributes
            attributes {
                authentication_protocol: Str = "authentication_protocol";
                display_label: Str = "display_label";
                radius_port: Num = "radius_port";
                radius_retries: Num = "radius_retries";
                radius_servers: Set<Str> = "radius_servers";
                radius_timeout: Num = "radius_timeout";
                use_same_username: Bool = "use_same_username";
            }
        }
        pub use crate::services::directoryservice::directory_service_directory::VpcSettingsAttributes;
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_directory_service_directory`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/directory_service_directory)."]
        Data "aws_directory_service_directory" DirectoryServiceDirectory DirectoryServiceDirectoryAttributes
        naming None;
        tags None;
        arguments {
            tags: Map<Str> = "tags computed";
        }
        unread {
            directory_id: Str = "directory_id required";
            id: Str = "id computed";
        }
        attributes {
            access_url: Str = "access_url";
            alias: Str = "alias";
            description: Str = "description";
            directory_id: Id<kind::DirectoryServiceDirectory> = "directory_id";
            dns_ip_addresses: Set<Str> = "dns_ip_addresses";
            edition: Str = "edition";
            enable_sso: Bool = "enable_sso";
            id: Id<kind::DirectoryServiceDirectory> = "id";
            name: Name<kind::DirectoryServiceDirectory> = "name";
            security_group_id: Id<kind::SecurityGroup> = "security_group_id";
            short_name: Str = "short_name";
            size: Str = "size";
            r#type: Str = "type";
        }
        objects {
            connect_settings: List<directory_service_directory::ConnectSettingsAttributes> = "connect_settings";
            radius_settings: List<directory_service_directory::RadiusSettingsAttributes> = "radius_settings";
            vpc_settings: List<directory_service_directory::VpcSettingsAttributes> = "vpc_settings";
        }
    }
}
