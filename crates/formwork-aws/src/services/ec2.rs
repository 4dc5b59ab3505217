// Generated from the schema of hashicorp/aws 5.100.0
// by `cargo xtask codegen`. Do not edit.
//! Service `ec2`.

use crate::types::*;

/// Blocks of [`aws_ami`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ami).
pub mod ami {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`EbsBlockDevice`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ami)."]
        EbsBlockDevice
        arguments {
            device_name: Str = "device_name required\treplaces";
            delete_on_termination: Bool = "delete_on_termination optional\tmay_replace";
            encrypted: Bool = "encrypted optional\tmay_replace";
            iops: Num = "iops optional\twhole\tmay_replace";
            outpost_arn: Str = "outpost_arn optional\tformat arn\tmay_replace";
            snapshot_id: Id<kind::EbsSnapshot> = "snapshot_id optional\tprefix snap-\treplaces";
            throughput: Num = "throughput computed\twhole\tmay_replace";
            volume_size: Num = "volume_size computed\twhole\tmay_replace";
            volume_type: Str = "volume_type optional\tin standard|io1|io2|gp2|sc1|st1|gp3\tmay_replace";
        }
    }
    pub use crate::shared::ec2_ami_ephemeral_block_device::EphemeralBlockDevice;
    pub use crate::shared::amp_prometheus_scraper_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_ami`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ami)."]
    Managed "aws_ami" Ami AmiAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 255, ""));
    tags Map;
    arguments {
        architecture: Str = "architecture optional\tin i386|x86_64|arm64|x86_64_mac|arm64_mac\treplaces";
        boot_mode: Str = "boot_mode optional\tin legacy-bios|uefi|uefi-preferred\treplaces";
        deprecation_time: Str = "deprecation_time optional\tlength 1 -\tformat rfc3339";
        description: Str = "description optional";
        ena_support: Bool = "ena_support optional\treplaces";
        image_location: Str = "image_location computed\treplaces";
        imds_support: Str = "imds_support optional\tin v2.0\treplaces";
        kernel_id: Str = "kernel_id optional\treplaces";
        ramdisk_id: Str = "ramdisk_id optional\treplaces";
        root_device_name: Str = "root_device_name optional\treplaces";
        sriov_net_support: Str = "sriov_net_support optional\treplaces";
        tags: Map<Str> = "tags optional";
        tpm_support: Str = "tpm_support optional\tin v2.0\treplaces";
        uefi_data: Str = "uefi_data optional\treplaces";
        virtualization_type: Str = "virtualization_type optional\tin hvm|paravirtual\treplaces";
    }
    unread {
        name: Str = "name required\treplaces";
    }
    many {
        ebs_block_device: ami::EbsBlockDevice = "ebs_block_device optional set block 0 0";
        ephemeral_block_device: ami::EphemeralBlockDevice = "ephemeral_block_device optional set block 0 0";
    }
    single {
        timeouts: ami::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Arn<kind::Ami> = "arn";
        hypervisor: Str = "hypervisor";
        id: Id<kind::Ami> = "id";
        image_owner_alias: Str = "image_owner_alias";
        image_type: Str = "image_type";
        last_launched_time: Str = "last_launched_time";
        manage_ebs_snapshots: Bool = "manage_ebs_snapshots";
        name: Name<kind::Ami> = "name";
        owner_id: Str = "owner_id";
        platform: Str = "platform";
        platform_details: Str = "platform_details";
        public: Bool = "public";
        root_snapshot_id: Str = "root_snapshot_id";
        tags_all: Map<Str> = "tags_all";
        usage_operation: Str = "usage_operation";
    }
}
/// Blocks of [`aws_ami_copy`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ami_copy).
pub mod ami_copy {
    use crate::types::*;

    pub use crate::shared::appflow_appflow_connector_profile_connector_profile_config_connector_profile_properties_amplitude::Amplitude as EbsBlockDevice;
    pub use crate::shared::appflow_appflow_connector_profile_connector_profile_config_connector_profile_properties_amplitude::Amplitude as EphemeralBlockDevice;
    pub use crate::shared::amp_prometheus_scraper_timeouts::Timeouts;
    formwork_model::accessor_binding! {
        #[doc = "Attributes [`EbsBlockDeviceAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ami_copy)."]
        EbsBlockDeviceAttributes
        attributes {
            delete_on_termination: Bool = "delete_on_termination";
            device_name: Str = "device_name";
            encrypted: Bool = "encrypted";
            iops: Num = "iops";
            outpost_arn: Str = "outpost_arn";
            snapshot_id: Id<kind::EbsSnapshot> = "snapshot_id";
            throughput: Num = "throughput";
            volume_size: Num = "volume_size";
            volume_type: Str = "volume_type";
        }
    }
    formwork_model::accessor_binding! {
        #[doc = "Attributes [`EphemeralBlockDeviceAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ami_copy)."]
        EphemeralBlockDeviceAttributes
        attributes {
            device_name: Str = "device_name";
            virtual_name: Str = "virtual_name";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_ami_copy`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ami_copy)."]
    Managed "aws_ami_copy" AmiCopy AmiCopyAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 255, ""));
    tags Map;
    arguments {
        source_ami_id: Id<kind::Ami> = "source_ami_id required\tprefix ami-|resolve:ssm:\treplaces";
        source_ami_region: Str = "source_ami_region required\treplaces";
        deprecation_time: Str = "deprecation_time optional\tlength 1 -\tformat rfc3339";
        description: Str = "description optional";
        destination_outpost_arn: Str = "destination_outpost_arn optional\tformat arn";
        encrypted: Bool = "encrypted optional\treplaces";
        kms_key_id: OneOf<kind::KmsKeyIdOrArn> = "kms_key_id computed\tformat arn\treplaces";
        tags: Map<Str> = "tags optional";
    }
    unread {
        name: Str = "name required\treplaces";
    }
    many {
        ebs_block_device: ami_copy::EbsBlockDevice = "ebs_block_device optional set block 0 0";
        ephemeral_block_device: ami_copy::EphemeralBlockDevice = "ephemeral_block_device optional set block 0 0";
    }
    single {
        timeouts: ami_copy::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        architecture: Str = "architecture";
        arn: Arn<kind::Ami> = "arn";
        boot_mode: Str = "boot_mode";
        ena_support: Bool = "ena_support";
        hypervisor: Str = "hypervisor";
        id: Id<kind::Ami> = "id";
        image_location: Str = "image_location";
        image_owner_alias: Str = "image_owner_alias";
        image_type: Str = "image_type";
        imds_support: Str = "imds_support";
        kernel_id: Str = "kernel_id";
        last_launched_time: Str = "last_launched_time";
        manage_ebs_snapshots: Bool = "manage_ebs_snapshots";
        name: Name<kind::Ami> = "name";
        owner_id: Str = "owner_id";
        platform: Str = "platform";
        platform_details: Str = "platform_details";
        public: Bool = "public";
        ramdisk_id: Str = "ramdisk_id";
        root_device_name: Str = "root_device_name";
        root_snapshot_id: Str = "root_snapshot_id";
        sriov_net_support: Str = "sriov_net_support";
        tags_all: Map<Str> = "tags_all";
        tpm_support: Str = "tpm_support";
        uefi_data: Str = "uefi_data";
        usage_operation: Str = "usage_operation";
        virtualization_type: Str = "virtualization_type";
    }
    objects {
        ebs_block_device: Set<ami_copy::EbsBlockDeviceAttributes> = "ebs_block_device";
        ephemeral_block_device: Set<ami_copy::EphemeralBlockDeviceAttributes> = "ephemeral_block_device";
    }
}
/// Blocks of [`aws_ami_from_instance`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ami_from_instance).
pub mod ami_from_instance {
    use crate::types::*;

    pub use crate::shared::appflow_appflow_connector_profile_connector_profile_config_connector_profile_properties_amplitude::Amplitude as EbsBlockDevice;
    pub use crate::shared::appflow_appflow_connector_profile_connector_profile_config_connector_profile_properties_amplitude::Amplitude as EphemeralBlockDevice;
    pub use crate::shared::amp_prometheus_scraper_timeouts::Timeouts;
    pub use crate::services::ec2::ami_copy::EbsBlockDeviceAttributes;
    pub use crate::services::ec2::ami_copy::EphemeralBlockDeviceAttributes;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_ami_from_instance`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ami_from_instance)."]
    Managed "aws_ami_from_instance" AmiFromInstance AmiFromInstanceAttributes
    naming None;
    tags Map;
    arguments {
        source_instance_id: Id<kind::Instance> = "source_instance_id required\tprefix i-\treplaces";
        deprecation_time: Str = "deprecation_time optional\tlength 1 -\tformat rfc3339";
        description: Str = "description optional";
        snapshot_without_reboot: Bool = "snapshot_without_reboot optional\treplaces";
        tags: Map<Str> = "tags optional";
    }
    unread {
        name: Str = "name required\treplaces";
    }
    many {
        ebs_block_device: ami_from_instance::EbsBlockDevice = "ebs_block_device optional set block 0 0";
        ephemeral_block_device: ami_from_instance::EphemeralBlockDevice = "ephemeral_block_device optional set block 0 0";
    }
    single {
        timeouts: ami_from_instance::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        architecture: Str = "architecture";
        arn: Arn<kind::Ami> = "arn";
        boot_mode: Str = "boot_mode";
        ena_support: Bool = "ena_support";
        hypervisor: Str = "hypervisor";
        id: Id<kind::Ami> = "id";
        image_location: Str = "image_location";
        image_owner_alias: Str = "image_owner_alias";
        image_type: Str = "image_type";
        imds_support: Str = "imds_support";
        kernel_id: Str = "kernel_id";
        last_launched_time: Str = "last_launched_time";
        manage_ebs_snapshots: Bool = "manage_ebs_snapshots";
        name: Name<kind::Ami> = "name";
        owner_id: Str = "owner_id";
        platform: Str = "platform";
        platform_details: Str = "platform_details";
        public: Bool = "public";
        ramdisk_id: Str = "ramdisk_id";
        root_device_name: Str = "root_device_name";
        root_snapshot_id: Str = "root_snapshot_id";
        sriov_net_support: Str = "sriov_net_support";
        tags_all: Map<Str> = "tags_all";
        tpm_support: Str = "tpm_support";
        uefi_data: Str = "uefi_data";
        usage_operation: Str = "usage_operation";
        virtualization_type: Str = "virtualization_type";
    }
    objects {
        ebs_block_device: Set<ami_from_instance::EbsBlockDeviceAttributes> = "ebs_block_device";
        ephemeral_block_device: Set<ami_from_instance::EphemeralBlockDeviceAttributes> = "ephemeral_block_device";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_ami_launch_permission`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ami_launch_permission)."]
    Managed "aws_ami_launch_permission" AmiLaunchPermission AmiLaunchPermissionAttributes
    naming None;
    tags None;
    relations {
        "exactly_one account_id group organization_arn organizational_unit_arn";
    }
    arguments {
        image_id: Id<kind::Ami> = "image_id required\tprefix ami-|resolve:ssm:\treplaces";
        account_id: Str = "account_id optional\treplaces";
        organization_arn: Arn<kind::OrganizationsOrganization> = "organization_arn optional\tformat arn\tservice organizations\treplaces";
        organizational_unit_arn: Arn<kind::OrganizationsOrganizationalUnit> = "organizational_unit_arn optional\tformat arn\tservice organizations\treplaces";
    }
    unread {
        group: Str = "group optional\tin all\treplaces";
    }
    attributes {
        group: Name<kind::IamGroup> = "group";
        id: Id<kind::AmiLaunchPermission> = "id";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_customer_gateway`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/customer_gateway)."]
    Managed "aws_customer_gateway" CustomerGateway CustomerGatewayAttributes
    naming None;
    tags Map;
    relations {
        "conflict bgp_asn bgp_asn_extended";
    }
    arguments {
        r#type: Str = "type required\tin ipsec.1\treplaces";
        bgp_asn: Str = "bgp_asn optional\tlength 1 -\tformat int_string\treplaces";
        bgp_asn_extended: Str = "bgp_asn_extended optional\tlength 1 -\tformat int_string\treplaces";
        certificate_arn: Arn<kind::AcmCertificate> = "certificate_arn optional\tformat arn\tservice acm\treplaces";
        device_name: Str = "device_name optional\tlength 1 255\treplaces";
        ip_address: Str = "ip_address optional\tformat ipv4\treplaces";
        tags: Map<Str> = "tags optional";
    }
    attributes {
        arn: Arn<kind::CustomerGateway> = "arn";
        id: Id<kind::CustomerGateway> = "id";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_default_network_acl`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/default_network_acl).
pub mod default_network_acl {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`Egress`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/default_network_acl)."]
        Egress
        arguments {
            action: Str = "action required\tin/i allow|deny";
            from_port: Num = "from_port required\trange 1 65535\twhole";
            protocol: Str = "protocol required\tmatch [0-9A-Za-z]";
            rule_no: Num = "rule_no required\trange 1 32766\twhole";
            to_port: Num = "to_port required\trange 1 65535\twhole";
            cidr_block: Str = "cidr_block optional\tformat cidr";
            icmp_code: Num = "icmp_code optional\twhole";
            icmp_type: Num = "icmp_type optional\twhole";
            ipv6_cidr_block: Str = "ipv6_cidr_block optional\tformat cidr";
        }
    }
    pub use crate::services::ec2::default_network_acl::Egress as Ingress;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_default_network_acl`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/default_network_acl)."]
    Managed "aws_default_network_acl" DefaultNetworkAcl DefaultNetworkAclAttributes
    naming None;
    tags Map;
    arguments {
        default_network_acl_id: Str = "default_network_acl_id required\treplaces";
        subnet_ids: Set<Id<kind::Subnet>> = "subnet_ids optional\tprefix subnet-";
        tags: Map<Str> = "tags optional";
    }
    many {
        egress: default_network_acl::Egress = "egress optional set block 0 0";
        ingress: default_network_acl::Ingress = "ingress optional set block 0 0";
    }
    attributes {
        arn: Arn<kind::NetworkAcl> = "arn";
        id: Id<kind::NetworkAcl> = "id";
        owner_id: Str = "owner_id";
        tags_all: Map<Str> = "tags_all";
        vpc_id: Id<kind::Vpc> = "vpc_id";
    }
}
/// Blocks of [`aws_default_route_table`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/default_route_table).
pub mod default_route_table {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`Route`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/default_route_table)."]
        Route
        arguments {
            cidr_block: Str = "cidr_block optional\tlength 1 -\tformat cidr";
            core_network_arn: Str = "core_network_arn optional";
            destination_prefix_list_id: Id<kind::Ec2ManagedPrefixList> = "destination_prefix_list_id optional\tprefix pl-";
            egress_only_gateway_id: Id<kind::EgressOnlyInternetGateway> = "egress_only_gateway_id optional\tprefix eigw-";
            gateway_id: Str = "gateway_id optional";
            instance_id: Str = "instance_id optional";
            ipv6_cidr_block: Str = "ipv6_cidr_block optional\tlength 1 -\tformat cidr";
            nat_gateway_id: Str = "nat_gateway_id optional";
            network_interface_id: Str = "network_interface_id optional";
            transit_gateway_id: Id<kind::Ec2TransitGateway> = "transit_gateway_id optional\tprefix tgw-";
            vpc_endpoint_id: Id<kind::VpcEndpoint> = "vpc_endpoint_id optional\tprefix vpce-";
            vpc_peering_connection_id: Str = "vpc_peering_connection_id optional";
        }
    }
    pub use crate::shared::amp_prometheus_workspace_configuration_timeouts::Timeouts;
    formwork_model::accessor_binding! {
        #[doc = "Attributes [`RouteAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/default_route_table)."]
        RouteAttributes
        attributes {
            cidr_block: Str = "cidr_block";
            core_network_arn: Str = "core_network_arn";
            destination_prefix_list_id: Id<kind::Ec2ManagedPrefixList> = "destination_prefix_list_id";
            egress_only_gateway_id: Id<kind::EgressOnlyInternetGateway> = "egress_only_gateway_id";
            gateway_id: Str = "gateway_id";
            instance_id: Str = "instance_id";
            ipv6_cidr_block: Str = "ipv6_cidr_block";
            nat_gateway_id: Str = "nat_gateway_id";
            network_interface_id: Id<kind::NetworkInterface> = "network_interface_id";
            transit_gateway_id: Id<kind::Ec2TransitGateway> = "transit_gateway_id";
            vpc_endpoint_id: Id<kind::VpcEndpoint> = "vpc_endpoint_id";
            vpc_peering_connection_id: Id<kind::VpcPeeringConnection> = "vpc_peering_connection_id";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_default_route_table`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/default_route_table)."]
    Managed "aws_default_route_table" DefaultRouteTable DefaultRouteTableAttributes
    naming None;
    tags Map;
    arguments {
        default_route_table_id: Id<kind::RouteTable> = "default_route_table_id required\tprefix rtb-\treplaces";
        propagating_vgws: Set<Str> = "propagating_vgws optional";
        tags: Map<Str> = "tags optional";
    }
    many {
        route: default_route_table::Route = "route computed set object 0 0";
    }
    single {
        timeouts: default_route_table::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Arn<kind::RouteTable> = "arn";
        id: Id<kind::RouteTable> = "id";
        owner_id: Str = "owner_id";
        tags_all: Map<Str> = "tags_all";
        vpc_id: Id<kind::Vpc> = "vpc_id";
    }
    objects {
        route: Set<default_route_table::RouteAttributes> = "route";
    }
}
/// Blocks of [`aws_default_security_group`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/default_security_group).
pub mod default_security_group {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`Egress`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/default_security_group)."]
        Egress
        arguments {
            cidr_blocks: List<Str> = "cidr_blocks optional\teach length 1 -\teach format cidr";
            description: Str = "description optional";
            from_port: Num = "from_port optional\twhole";
            ipv6_cidr_blocks: List<Str> = "ipv6_cidr_blocks optional\teach length 1 -\teach format cidr";
            prefix_list_ids: List<Str> = "prefix_list_ids optional";
            protocol: Str = "protocol optional";
            security_groups: Set<Id<kind::SecurityGroup>> = "security_groups optional\tprefix sg-";
            self_: Bool = "self optional";
            to_port: Num = "to_port optional\twhole";
        }
    }
    pub use crate::services::ec2::default_security_group::Egress as Ingress;
    formwork_model::accessor_binding! {
        #[doc = "Attributes [`EgressAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/default_security_group)."]
        EgressAttributes
        attributes {
            cidr_blocks: List<Str> = "cidr_blocks";
            description: Str = "description";
            from_port: Num = "from_port";
            ipv6_cidr_blocks: List<Str> = "ipv6_cidr_blocks";
            prefix_list_ids: List<Str> = "prefix_list_ids";
            protocol: Str = "protocol";
            security_groups: Set<Id<kind::SecurityGroup>> = "security_groups";
            self_: Bool = "self";
            to_port: Num = "to_port";
        }
    }
    pub use crate::services::ec2::default_security_group::EgressAttributes as IngressAttributes;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_default_security_group`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/default_security_group)."]
    Managed "aws_default_security_group" DefaultSecurityGroup DefaultSecurityGroupAttributes
    naming None;
    tags Map;
    arguments {
        revoke_rules_on_delete: Bool = "revoke_rules_on_delete optional";
        tags: Map<Str> = "tags optional";
        vpc_id: Id<kind::Vpc> = "vpc_id computed\tprefix vpc-\treplaces";
    }
    many {
        egress: default_security_group::Egress = "egress computed set object 0 0";
        ingress: default_security_group::Ingress = "ingress computed set object 0 0";
    }
    attributes {
        arn: Arn<kind::SecurityGroup> = "arn";
        description: Str = "description";
        id: Id<kind::SecurityGroup> = "id";
        name: Name<kind::SecurityGroup> = "name";
        name_prefix: Str = "name_prefix";
        owner_id: Str = "owner_id";
        tags_all: Map<Str> = "tags_all";
    }
    objects {
        egress: Set<default_security_group::EgressAttributes> = "egress";
        ingress: Set<default_security_group::IngressAttributes> = "ingress";
    }
}
/// Blocks of [`aws_default_subnet`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/default_subnet).
pub mod default_subnet {
    use crate::types::*;

    pub use crate::shared::bedrock_bedrock_custom_model_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_default_subnet`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/default_subnet)."]
    Managed "aws_default_subnet" DefaultSubnet DefaultSubnetAttributes
    naming None;
    tags Map;
    relations {
        "together customer_owned_ipv4_pool map_customer_owned_ip_on_launch";
        "together map_customer_owned_ip_on_launch customer_owned_ipv4_pool";
        "together map_customer_owned_ip_on_launch outpost_arn";
    }
    arguments {
        availability_zone: Str = "availability_zone required\treplaces";
        assign_ipv6_address_on_creation: Bool = "assign_ipv6_address_on_creation optional";
        customer_owned_ipv4_pool: Str = "customer_owned_ipv4_pool optional";
        enable_dns64: Bool = "enable_dns64 optional";
        enable_resource_name_dns_a_record_on_launch: Bool = "enable_resource_name_dns_a_record_on_launch optional";
        enable_resource_name_dns_aaaa_record_on_launch: Bool = "enable_resource_name_dns_aaaa_record_on_launch optional";
        force_destroy: Bool = "force_destroy optional";
        ipv6_cidr_block: Str = "ipv6_cidr_block computed\tformat ipv6cidr";
        ipv6_native: Bool = "ipv6_native optional\treplaces";
        map_customer_owned_ip_on_launch: Bool = "map_customer_owned_ip_on_launch optional";
        map_public_ip_on_launch: Bool = "map_public_ip_on_launch optional";
        private_dns_hostname_type_on_launch: Str = "private_dns_hostname_type_on_launch computed\tin ip-name|resource-name";
        tags: Map<Str> = "tags optional";
    }
    single {
        timeouts: default_subnet::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Arn<kind::Subnet> = "arn";
        availability_zone_id: Str = "availability_zone_id";
        cidr_block: Str = "cidr_block";
        enable_lni_at_device_index: Num = "enable_lni_at_device_index";
        existing_default_subnet: Bool = "existing_default_subnet";
        id: Id<kind::Subnet> = "id";
        ipv6_cidr_block_association_id: Str = "ipv6_cidr_block_association_id";
        outpost_arn: Str = "outpost_arn";
        owner_id: Str = "owner_id";
        tags_all: Map<Str> = "tags_all";
        vpc_id: Id<kind::Vpc> = "vpc_id";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_default_vpc`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/default_vpc)."]
    Managed "aws_default_vpc" DefaultVpc DefaultVpcAttributes
    naming None;
    tags Map;
    relations {
        "conflict assign_generated_ipv6_cidr_block ipv6_cidr_block";
        "conflict assign_generated_ipv6_cidr_block ipv6_ipam_pool_id";
        "conflict ipv6_cidr_block ipv6_netmask_length";
        "together ipv6_cidr_block ipv6_ipam_pool_id";
        "together ipv6_cidr_block_network_border_group assign_generated_ipv6_cidr_block";
        "together ipv6_netmask_length ipv6_ipam_pool_id";
    }
    arguments {
        assign_generated_ipv6_cidr_block: Bool = "assign_generated_ipv6_cidr_block optional";
        enable_dns_hostnames: Bool = "enable_dns_hostnames optional";
        enable_dns_support: Bool = "enable_dns_support optional";
        enable_network_address_usage_metrics: Bool = "enable_network_address_usage_metrics computed";
        force_destroy: Bool = "force_destroy optional";
        ipv6_cidr_block: Str = "ipv6_cidr_block computed\tformat cidr";
        ipv6_cidr_block_network_border_group: Str = "ipv6_cidr_block_network_border_group computed";
        ipv6_ipam_pool_id: Str = "ipv6_ipam_pool_id optional";
        ipv6_netmask_length: Num = "ipv6_netmask_length optional\tin 44|48|52|56|60\twhole";
        tags: Map<Str> = "tags optional";
    }
    attributes {
        arn: Arn<kind::Vpc> = "arn";
        cidr_block: Str = "cidr_block";
        default_network_acl_id: Str = "default_network_acl_id";
        default_route_table_id: Str = "default_route_table_id";
        default_security_group_id: Str = "default_security_group_id";
        dhcp_options_id: Str = "dhcp_options_id";
        existing_default_vpc: Bool = "existing_default_vpc";
        id: Id<kind::Vpc> = "id";
        instance_tenancy: Str = "instance_tenancy";
        ipv6_association_id: Str = "ipv6_association_id";
        main_route_table_id: Str = "main_route_table_id";
        owner_id: Str = "owner_id";
        tags_all: Map<Str> = "tags_all";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_default_vpc_dhcp_options`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/default_vpc_dhcp_options)."]
    Managed "aws_default_vpc_dhcp_options" DefaultVpcDhcpOptions DefaultVpcDhcpOptionsAttributes
    naming None;
    tags Map;
    arguments {
        owner_id: Str = "owner_id computed";
        tags: Map<Str> = "tags optional";
    }
    attributes {
        arn: Arn<kind::VpcDhcpOptions> = "arn";
        domain_name: Str = "domain_name";
        domain_name_servers: Str = "domain_name_servers";
        id: Id<kind::VpcDhcpOptions> = "id";
        ipv6_address_preferred_lease_time: Str = "ipv6_address_preferred_lease_time";
        netbios_name_servers: Str = "netbios_name_servers";
        netbios_node_type: Str = "netbios_node_type";
        ntp_servers: Str = "ntp_servers";
        tags_all: Map<Str> = "tags_all";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_ec2_availability_zone_group`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ec2_availability_zone_group)."]
    Managed "aws_ec2_availability_zone_group" Ec2AvailabilityZoneGroup Ec2AvailabilityZoneGroupAttributes
    naming None;
    tags None;
    arguments {
        opt_in_status: Str = "opt_in_status required\tin opted-in|not-opted-in";
    }
    unread {
        group_name: Str = "group_name required\treplaces";
    }
    attributes {
        group_name: Name<kind::Ec2AvailabilityZoneGroup> = "group_name";
        id: Id<kind::Ec2AvailabilityZoneGroup> = "id";
    }
}
/// Blocks of [`aws_ec2_capacity_block_reservation`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ec2_capacity_block_reservation).
pub mod ec2_capacity_block_reservation {
    use crate::types::*;

    pub use crate::shared::apigateway_api_gateway_rest_api_put_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_ec2_capacity_block_reservation`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ec2_capacity_block_reservation)."]
    Managed "aws_ec2_capacity_block_reservation" Ec2CapacityBlockReservation Ec2CapacityBlockReservationAttributes
    naming None;
    tags Map;
    arguments {
        capacity_block_offering_id: Str = "capacity_block_offering_id required\tmay_replace";
        instance_platform: Str = "instance_platform required\tin Linux/UNIX|Red Hat Enterprise Linux|SUSE Linux|Windows|Windows with SQL Server|Windows with SQL Server Enterprise|Windows with SQL Server Standard|Windows with SQL Server Web|Linux with SQL Server Standard|Linux with SQL Server Web|Linux with SQL Server Enterprise|RHEL with SQL Server Standard|RHEL with SQL Server Enterprise|RHEL with SQL Server Web|RHEL with HA|RHEL with HA and SQL Server Standard|RHEL with HA and SQL Server Enterprise|Ubuntu Pro\tmay_replace";
        tags: Map<Str> = "tags optional\tmay_replace";
    }
    single {
        timeouts: ec2_capacity_block_reservation::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Arn<kind::Ec2CapacityBlockReservation> = "arn";
        availability_zone: Str = "availability_zone";
        created_date: Str = "created_date";
        ebs_optimized: Bool = "ebs_optimized";
        end_date: Str = "end_date";
        end_date_type: Str = "end_date_type";
        id: Id<kind::Ec2CapacityBlockReservation> = "id";
        instance_count: Num = "instance_count";
        instance_type: Str = "instance_type";
        outpost_arn: Str = "outpost_arn";
        placement_group_arn: Str = "placement_group_arn";
        reservation_type: Str = "reservation_type";
        start_date: Str = "start_date";
        tags_all: Map<Str> = "tags_all";
        tenancy: Str = "tenancy";
    }
}
/// Blocks of [`aws_ec2_capacity_reservation`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ec2_capacity_reservation).
pub mod ec2_capacity_reservation {
    use crate::types::*;

    pub use crate::shared::amp_prometheus_scraper_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_ec2_capacity_reservation`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ec2_capacity_reservation)."]
    Managed "aws_ec2_capacity_reservation" Ec2CapacityReservation Ec2CapacityReservationAttributes
    naming None;
    tags Map;
    arguments {
        availability_zone: Str = "availability_zone required\treplaces";
        instance_count: Num = "instance_count required\twhole";
        instance_platform: Str = "instance_platform required\tin Linux/UNIX|Red Hat Enterprise Linux|SUSE Linux|Windows|Windows with SQL Server|Windows with SQL Server Enterprise|Windows with SQL Server Standard|Windows with SQL Server Web|Linux with SQL Server Standard|Linux with SQL Server Web|Linux with SQL Server Enterprise|RHEL with SQL Server Standard|RHEL with SQL Server Enterprise|RHEL with SQL Server Web|RHEL with HA|RHEL with HA and SQL Server Standard|RHEL with HA and SQL Server Enterprise|Ubuntu Pro\treplaces";
        instance_type: Str = "instance_type required\treplaces";
        ebs_optimized: Bool = "ebs_optimized optional\treplaces";
        end_date: Str = "end_date optional\tformat rfc3339";
        end_date_type: Str = "end_date_type optional\tin unlimited|limited";
        ephemeral_storage: Bool = "ephemeral_storage optional\treplaces";
        instance_match_criteria: Str = "instance_match_criteria optional\tin open|targeted\treplaces";
        outpost_arn: Str = "outpost_arn optional\tformat arn";
        placement_group_arn: Str = "placement_group_arn optional\tformat arn";
        tags: Map<Str> = "tags optional";
        tenancy: Str = "tenancy optional\tin default|dedicated\treplaces";
    }
    single {
        timeouts: ec2_capacity_reservation::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Arn<kind::Ec2CapacityReservation> = "arn";
        id: Id<kind::Ec2CapacityReservation> = "id";
        owner_id: Str = "owner_id";
        tags_all: Map<Str> = "tags_all";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_ec2_carrier_gateway`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ec2_carrier_gateway)."]
    Managed "aws_ec2_carrier_gateway" Ec2CarrierGateway Ec2CarrierGatewayAttributes
    naming None;
    tags Map;
    arguments {
        vpc_id: Id<kind::Vpc> = "vpc_id required\tprefix vpc-\treplaces";
        tags: Map<Str> = "tags optional";
    }
    attributes {
        arn: Arn<kind::Ec2CarrierGateway> = "arn";
        id: Id<kind::Ec2CarrierGateway> = "id";
        owner_id: Str = "owner_id";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_ec2_default_credit_specification`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ec2_default_credit_specification).
pub mod ec2_default_credit_specification {
    use crate::types::*;

    pub use crate::shared::amp_prometheus_workspace_configuration_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_ec2_default_credit_specification`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ec2_default_credit_specification)."]
    Managed "aws_ec2_default_credit_specification" Ec2DefaultCreditSpecification Ec2DefaultCreditSpecificationAttributes
    naming None;
    tags None;
    arguments {
        cpu_credits: Str = "cpu_credits required\tin standard|unlimited";
        instance_family: Str = "instance_family required\tin t2|t3|t3a|t4g\treplaces";
    }
    single {
        timeouts: ec2_default_credit_specification::Timeouts = "timeouts optional single block 0 0";
    }
}
/// Blocks of [`aws_ec2_fleet`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ec2_fleet).
pub mod ec2_fleet {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`FleetInstanceSet`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ec2_fleet)."]
        FleetInstanceSet
        arguments {
            instance_ids: List<Str> = "instance_ids computed";
            instance_type: Str = "instance_type computed";
            lifecycle: Str = "lifecycle computed";
            platform: Str = "platform computed";
        }
    }
    /// Blocks of [`LaunchTemplateConfig`].
    pub mod launch_template_config {
        use crate::types::*;

        formwork_model::block_binding! {
            #[doc = "Block [`LaunchTemplateSpecification`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ec2_fleet)."]
            LaunchTemplateSpecification
            arguments {
                version: Str = "version required";
                launch_template_id: Id<kind::LaunchTemplate> = "launch_template_id optional\tprefix lt-";
                launch_template_name: Str = "launch_template_name optional\tlength - 125\tmatch ^[0-9A-Za-z()./_-]+$";
            }
        }
        /// Blocks of [`Override`].
        pub mod r#override {
            use crate::types::*;

            /// Blocks of [`InstanceRequirements`].
            pub mod instance_requirements {
                use crate::types::*;

                formwork_model::block_binding! {
                    #[doc = "Block [`AcceleratorCount`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ec2_fleet)."]
                    AcceleratorCount
                    arguments {
                        max: Num = "max optional\trange 0 -\twhole\tmay_replace";
                        min: Num = "min optional\trange 1 -\twhole\tmay_replace";
                    }
                }
                formwork_model::block_binding! {
                    #[doc = "Block [`AcceleratorTotalMemoryMib`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ec2_fleet)."]
                    AcceleratorTotalMemoryMib
                    arguments {
                        max: Num = "max optional\trange 1 -\twhole\tmay_replace";
                        min: Num = "min optional\trange 1 -\twhole\tmay_replace";
                    }
                }
                pub use crate::services::ec2::ec2_fleet::launch_template_config::r#override::instance_requirements::AcceleratorTotalMemoryMib as BaselineEbsBandwidthMbps;
                formwork_model::block_binding! {
                    #[doc = "Block [`MemoryGibPerVcpu`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ec2_fleet)."]
                    MemoryGibPerVcpu
                    arguments {
                        max: Num = "max optional\tmay_replace";
                        min: Num = "min optional\tmay_replace";
                    }
                }
                formwork_model::block_binding! {
                    #[doc = "Block [`MemoryMib`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ec2_fleet)."]
                    MemoryMib
                    arguments {
                        min: Num = "min required\trange 1 -\twhole";
                        max: Num = "max optional\trange 1 -\twhole";
                    }
                }
                pub use crate::services::ec2::ec2_fleet::launch_template_config::r#override::instance_requirements::MemoryGibPerVcpu as NetworkBandwidthGbps;
                pub use crate::services::ec2::ec2_fleet::launch_template_config::r#override::instance_requirements::AcceleratorTotalMemoryMib as NetworkInterfaceCount;
                pub use crate::services::ec2::ec2_fleet::launch_template_config::r#override::instance_requirements::MemoryGibPerVcpu as TotalLocalStorageGb;
                pub use crate::services::ec2::ec2_fleet::launch_template_config::r#override::instance_requirements::MemoryMib as VcpuCount;
            }
            formwork_model::block_binding! {
                #[doc = "Block [`InstanceRequirements`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ec2_fleet)."]
                InstanceRequirements
                arguments {
                    accelerator_manufacturers: Set<Str> = "accelerator_manufacturers optional\teach in amazon-web-services|amd|nvidia|xilinx|habana";
                    accelerator_names: Set<Str> = "accelerator_names optional\teach in a100|inferentia|k520|k80|m60|radeon-pro-v520|t4|vu9p|v100|a10g|h100|t4g";
                    accelerator_types: Set<Str> = "accelerator_types optional\teach in gpu|fpga|inference";
                    allowed_instance_types: Set<Str> = "allowed_instance_types optional";
                    bare_metal: Str = "bare_metal optional\tin included|required|excluded";
                    burstable_performance: Str = "burstable_performance optional\tin included|required|excluded";
                    cpu_manufacturers: Set<Str> = "cpu_manufacturers optional\teach in intel|amd|amazon-web-services|apple";
                    excluded_instance_types: Set<Str> = "excluded_instance_types optional";
                    instance_generations: Set<Str> = "instance_generations optional\teach in current|previous";
                    local_storage: Str = "local_storage optional\tin included|required|excluded";
                    local_storage_types: Set<Str> = "local_storage_types optional\teach in hdd|ssd";
                    max_spot_price_as_percentage_of_optimal_on_demand_price: Num = "max_spot_price_as_percentage_of_optimal_on_demand_price optional\trange 1 -\twhole";
                    on_demand_max_price_percentage_over_lowest_price: Num = "on_demand_max_price_percentage_over_lowest_price optional\trange 1 -\twhole";
                    require_hibernate_support: Bool = "require_hibernate_support optional";
                    spot_max_price_percentage_over_lowest_price: Num = "spot_max_price_percentage_over_lowest_price optional\trange 1 -\twhole";
                }
                many {
                    memory_mib: instance_requirements::MemoryMib = "memory_mib required list block 1 1";
                    vcpu_count: instance_requirements::VcpuCount = "vcpu_count required list block 1 1";
                    accelerator_count: instance_requirements::AcceleratorCount = "accelerator_count optional list block 0 1";
                    accelerator_total_memory_mib: instance_requirements::AcceleratorTotalMemoryMib = "accelerator_total_memory_mib optional list block 0 1";
                    baseline_ebs_bandwidth_mbps: instance_requirements::BaselineEbsBandwidthMbps = "baseline_ebs_bandwidth_mbps optional list block 0 1";
                    memory_gib_per_vcpu: instance_requirements::MemoryGibPerVcpu = "memory_gib_per_vcpu optional list block 0 1";
                    network_bandwidth_gbps: instance_requirements::NetworkBandwidthGbps = "network_bandwidth_gbps optional list block 0 1";
                    network_interface_count: instance_requirements::NetworkInterfaceCount = "network_interface_count optional list block 0 1";
                    total_local_storage_gb: instance_requirements::TotalLocalStorageGb = "total_local_storage_gb optional list block 0 1";
                }
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`Override`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ec2_fleet)."]
            Override
            arguments {
                availability_zone: Str = "availability_zone optional";
                instance_type: Str = "instance_type optional";
                max_price: Str = "max_price optional";
                priority: Num = "priority optional";
                subnet_id: Id<kind::Subnet> = "subnet_id optional\tprefix subnet-";
                weighted_capacity: Num = "weighted_capacity optional";
            }
            many {
                instance_requirements: r#override::InstanceRequirements = "instance_requirements optional list block 0 1";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`LaunchTemplateConfig`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ec2_fleet)."]
        LaunchTemplateConfig
        many {
            launch_template_specification: launch_template_config::LaunchTemplateSpecification = "launch_template_specification optional list block 0 1";
            r#override: launch_template_config::Override = "override optional list block 0 300";
        }
    }
    /// Blocks of [`OnDemandOptions`].
    pub mod on_demand_options {
        use crate::types::*;

        formwork_model::block_binding! {
            #[doc = "Block [`CapacityReservationOptions`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ec2_fleet)."]
            CapacityReservationOptions
            arguments {
                usage_strategy: Str = "usage_strategy optional\tin use-capacity-reservations-first";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`OnDemandOptions`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ec2_fleet)."]
        OnDemandOptions
        arguments {
            allocation_strategy: Str = "allocation_strategy optional\tin prioritized|lowestPrice\treplaces";
            max_total_price: Str = "max_total_price optional";
            min_target_capacity: Num = "min_target_capacity optional\twhole";
            single_availability_zone: Bool = "single_availability_zone optional";
            single_instance_type: Bool = "single_instance_type optional";
        }
        many {
            capacity_reservation_options: on_demand_options::CapacityReservationOptions = "capacity_reservation_options optional list block 0 1";
        }
    }
    /// Blocks of [`SpotOptions`].
    pub mod spot_options {
        use crate::types::*;

        /// Blocks of [`MaintenanceStrategies`].
        pub mod maintenance_strategies {
            use crate::types::*;

            formwork_model::block_binding! {
                #[doc = "Block [`CapacityRebalance`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ec2_fleet)."]
                CapacityRebalance
                arguments {
                    replacement_strategy: Str = "replacement_strategy optional\tin launch|launch-before-terminate\treplaces";
                    termination_delay: Num = "termination_delay optional\trange 120 7200\twhole";
                }
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`MaintenanceStrategies`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ec2_fleet)."]
            MaintenanceStrategies
            many {
                capacity_rebalance: maintenance_strategies::CapacityRebalance = "capacity_rebalance optional list block 0 1";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`SpotOptions`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ec2_fleet)."]
        SpotOptions
        arguments {
            allocation_strategy: Str = "allocation_strategy optional\tin diversified|capacity-optimized|capacity-optimized-prioritized|price-capacity-optimized|lowestPrice\treplaces";
            instance_interruption_behavior: Str = "instance_interruption_behavior optional\tin hibernate|stop|terminate\treplaces";
            instance_pools_to_use_count: Num = "instance_pools_to_use_count optional\trange 1 -\twhole\treplaces";
            max_total_price: Str = "max_total_price optional\treplaces";
            min_target_capacity: Num = "min_target_capacity optional\twhole\treplaces";
            single_availability_zone: Bool = "single_availability_zone optional\treplaces";
            single_instance_type: Bool = "single_instance_type optional\treplaces";
        }
        many {
            maintenance_strategies: spot_options::MaintenanceStrategies = "maintenance_strategies optional list block 0 1";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`TargetCapacitySpecification`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ec2_fleet)."]
        TargetCapacitySpecification
        arguments {
            default_target_capacity_type: Str = "default_target_capacity_type required\tin spot|on-demand|capacity-block\treplaces";
            total_target_capacity: Num = "total_target_capacity required\twhole";
            on_demand_target_capacity: Num = "on_demand_target_capacity optional\twhole\treplaces";
            spot_target_capacity: Num = "spot_target_capacity optional\twhole\treplaces";
            target_capacity_unit_type: Str = "target_capacity_unit_type optional\tin vcpu|memory-mib|units\treplaces";
        }
    }
    pub use crate::shared::amp_prometheus_scraper_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_ec2_fleet`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ec2_fleet)."]
    Managed "aws_ec2_fleet" Ec2Fleet Ec2FleetAttributes
    naming None;
    tags Map;
    arguments {
        context: Str = "context optional";
        excess_capacity_termination_policy: Str = "excess_capacity_termination_policy optional\tin no-termination|termination";
        fleet_state: Str = "fleet_state computed";
        fulfilled_capacity: Num = "fulfilled_capacity computed";
        fulfilled_on_demand_capacity: Num = "fulfilled_on_demand_capacity computed";
        replace_unhealthy_instances: Bool = "replace_unhealthy_instances optional\treplaces";
        tags: Map<Str> = "tags optional";
        terminate_instances: Bool = "terminate_instances optional";
        terminate_instances_with_expiration: Bool = "terminate_instances_with_expiration optional\treplaces";
        r#type: Str = "type optional\tin request|maintain|instant\treplaces";
        valid_from: Str = "valid_from optional\tformat rfc3339\treplaces";
        valid_until: Str = "valid_until optional\tformat rfc3339\treplaces";
    }
    many {
        launch_template_config: ec2_fleet::LaunchTemplateConfig = "launch_template_config required list block 1 50\titems - 50";
        target_capacity_specification: ec2_fleet::TargetCapacitySpecification = "target_capacity_specification required list block 1 1";
        fleet_instance_set: ec2_fleet::FleetInstanceSet = "fleet_instance_set optional list block 0 0";
        on_demand_options: ec2_fleet::OnDemandOptions = "on_demand_options optional list block 0 1";
        spot_options: ec2_fleet::SpotOptions = "spot_options optional list block 0 1";
    }
    single {
        timeouts: ec2_fleet::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Arn<kind::Ec2Fleet> = "arn";
        id: Id<kind::Ec2Fleet> = "id";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_ec2_host`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ec2_host).
pub mod ec2_host {
    use crate::types::*;

    pub use crate::shared::amp_prometheus_scraper_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_ec2_host`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ec2_host)."]
    Managed "aws_ec2_host" Ec2Host Ec2HostAttributes
    naming None;
    tags Map;
    relations {
        "exactly_one instance_family instance_type";
        "together asset_id outpost_arn";
    }
    arguments {
        availability_zone: Str = "availability_zone required\treplaces";
        asset_id: Str = "asset_id computed\treplaces";
        auto_placement: Str = "auto_placement optional\tin on|off";
        host_recovery: Str = "host_recovery optional\tin on|off";
        instance_family: Str = "instance_family optional";
        instance_type: Str = "instance_type optional";
        outpost_arn: Str = "outpost_arn optional\treplaces";
        tags: Map<Str> = "tags optional";
    }
    single {
        timeouts: ec2_host::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Arn<kind::Ec2Host> = "arn";
        id: Id<kind::Ec2Host> = "id";
        owner_id: Str = "owner_id";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_ec2_image_block_public_access`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ec2_image_block_public_access).
pub mod ec2_image_block_public_access {
    use crate::types::*;

    pub use crate::shared::cloudformation_cloudformation_stack_set_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_ec2_image_block_public_access`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ec2_image_block_public_access)."]
    Managed "aws_ec2_image_block_public_access" Ec2ImageBlockPublicAccess Ec2ImageBlockPublicAccessAttributes
    naming None;
    tags None;
    arguments {
        state: Str = "state required\tin block-new-sharing|unblocked";
    }
    single {
        timeouts: ec2_image_block_public_access::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        id: Id<kind::Ec2ImageBlockPublicAccess> = "id";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_ec2_instance_metadata_defaults`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ec2_instance_metadata_defaults)."]
    Managed "aws_ec2_instance_metadata_defaults" Ec2InstanceMetadataDefaults Ec2InstanceMetadataDefaultsAttributes
    naming None;
    tags None;
    relations {
        "at_least_one http_endpoint http_put_response_hop_limit http_tokens instance_metadata_tags";
    }
    arguments {
        http_endpoint: Str = "http_endpoint computed\tin disabled|enabled|no-preference";
        http_put_response_hop_limit: Num = "http_put_response_hop_limit computed\trange 1 64 -1\twhole";
        http_tokens: Str = "http_tokens computed\tin optional|required|no-preference";
        instance_metadata_tags: Str = "instance_metadata_tags computed\tin disabled|enabled|no-preference";
    }
    attributes {
        id: Id<kind::Ec2InstanceMetadataDefaults> = "id";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_ec2_local_gateway_route`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ec2_local_gateway_route)."]
    Managed "aws_ec2_local_gateway_route" Ec2LocalGatewayRoute Ec2LocalGatewayRouteAttributes
    naming None;
    tags None;
    arguments {
        destination_cidr_block: Str = "destination_cidr_block required\tformat network\treplaces";
        local_gateway_route_table_id: Str = "local_gateway_route_table_id required\treplaces";
        local_gateway_virtual_interface_group_id: Str = "local_gateway_virtual_interface_group_id required\treplaces";
    }
    attributes {
        id: Id<kind::Ec2LocalGatewayRoute> = "id";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_ec2_local_gateway_route_table_vpc_association`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ec2_local_gateway_route_table_vpc_association)."]
    Managed "aws_ec2_local_gateway_route_table_vpc_association" Ec2LocalGatewayRouteTableVpcAssociation Ec2LocalGatewayRouteTableVpcAssociationAttributes
    naming None;
    tags Map;
    arguments {
        local_gateway_route_table_id: Str = "local_gateway_route_table_id required\treplaces";
        vpc_id: Id<kind::Vpc> = "vpc_id required\tprefix vpc-\treplaces";
        tags: Map<Str> = "tags optional";
    }
    attributes {
        id: Id<kind::Ec2LocalGatewayRouteTableVpcAssociation> = "id";
        local_gateway_id: Str = "local_gateway_id";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_ec2_managed_prefix_list`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ec2_managed_prefix_list).
pub mod ec2_managed_prefix_list {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`Entry`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ec2_managed_prefix_list)."]
        Entry
        arguments {
            cidr: Str = "cidr required\tformat cidr";
            description: Str = "description optional\tlength - 255";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_ec2_managed_prefix_list`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ec2_managed_prefix_list)."]
    Managed "aws_ec2_managed_prefix_list" Ec2ManagedPrefixList Ec2ManagedPrefixListAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 255, ""));
    tags Map;
    arguments {
        address_family: Str = "address_family required\tin IPv4|IPv6\treplaces";
        max_entries: Num = "max_entries required\trange 1 -\twhole";
        tags: Map<Str> = "tags optional";
    }
    unread {
        name: Str = "name required\tlength 1 255";
    }
    many {
        entry: ec2_managed_prefix_list::Entry = "entry optional set block 0 0";
    }
    attributes {
        arn: Arn<kind::Ec2ManagedPrefixList> = "arn";
        id: Id<kind::Ec2ManagedPrefixList> = "id";
        name: Name<kind::Ec2ManagedPrefixList> = "name";
        owner_id: Str = "owner_id";
        tags_all: Map<Str> = "tags_all";
        version: Num = "version";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_ec2_managed_prefix_list_entry`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ec2_managed_prefix_list_entry)."]
    Managed "aws_ec2_managed_prefix_list_entry" Ec2ManagedPrefixListEntry Ec2ManagedPrefixListEntryAttributes
    naming None;
    tags None;
    arguments {
        cidr: Str = "cidr required\tformat cidr\treplaces";
        prefix_list_id: Id<kind::Ec2ManagedPrefixList> = "prefix_list_id required\tprefix pl-\treplaces";
        description: Str = "description optional\tlength - 255\treplaces";
    }
    attributes {
        id: Id<kind::Ec2ManagedPrefixListEntry> = "id";
    }
}
/// Blocks of [`aws_ec2_network_insights_analysis`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ec2_network_insights_analysis).
pub mod ec2_network_insights_analysis {
    use crate::types::*;

    formwork_model::accessor_binding! {
        #[doc = "Attributes [`AlternatePathHintsAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ec2_network_insights_analysis)."]
        AlternatePathHintsAttributes
        attributes {
            component_arn: Str = "component_arn";
            component_id: Str = "component_id";
        }
    }
    /// Blocks of [`ExplanationsAttributes`].
    pub mod explanations_attributes {
        use crate::types::*;

        pub use crate::shared::connect_connect_user_hierarchy_group_hierarchy_path_attributes_level_five_attributes::LevelFiveAttributes as AclAttributes;
        /// Blocks of [`AclRuleAttributes`].
        pub mod acl_rule_attributes {
            use crate::types::*;

            pub use crate::shared::ec2_ec2_network_insights_analysis_explanations_attributes_acl_rule_attributes_port_range_attributes::PortRangeAttributes;
        }
        formwork_model::accessor_binding! {
            #[doc = "Attributes [`AclRuleAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ec2_network_insights_analysis)."]
            AclRuleAttributes
            attributes {
                cidr: Str = "cidr";
                egress: Bool = "egress";
                protocol: Str = "protocol";
                rule_action: Str = "rule_action";
                rule_number: Num = "rule_number";
            }
            objects {
                port_range: List<acl_rule_attributes::PortRangeAttributes> = "port_range";
            }
        }
        pub use crate::shared::connect_connect_user_hierarchy_group_hierarchy_path_attributes_level_five_attributes::LevelFiveAttributes as AttachedToAttributes;
        formwork_model::accessor_binding! {
            #[doc = "Attributes [`ClassicLoadBalancerListenerAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ec2_network_insights_analysis)."]
            ClassicLoadBalancerListenerAttributes
            attributes {
                instance_port: Num = "instance_port";
                load_balancer_port: Num = "load_balancer_port";
            }
        }
        pub use crate::shared::connect_connect_user_hierarchy_group_hierarchy_path_attributes_level_five_attributes::LevelFiveAttributes as ComponentAttributes;
        pub use crate::shared::connect_connect_user_hierarchy_group_hierarchy_path_attributes_level_five_attributes::LevelFiveAttributes as CustomerGatewayAttributes;
        pub use crate::shared::connect_connect_user_hierarchy_group_hierarchy_path_attributes_level_five_attributes::LevelFiveAttributes as DestinationAttributes;
        pub use crate::shared::connect_connect_user_hierarchy_group_hierarchy_path_attributes_level_five_attributes::LevelFiveAttributes as DestinationVpcAttributes;
        pub use crate::shared::connect_connect_user_hierarchy_group_hierarchy_path_attributes_level_five_attributes::LevelFiveAttributes as ElasticLoadBalancerListenerAttributes;
        pub use crate::shared::connect_connect_user_hierarchy_group_hierarchy_path_attributes_level_five_attributes::LevelFiveAttributes as IngressRouteTableAttributes;
        pub use crate::shared::connect_connect_user_hierarchy_group_hierarchy_path_attributes_level_five_attributes::LevelFiveAttributes as InternetGatewayAttributes;
        pub use crate::shared::connect_connect_user_hierarchy_group_hierarchy_path_attributes_level_five_attributes::LevelFiveAttributes as LoadBalancerTargetGroupAttributes;
        pub use crate::shared::connect_connect_user_hierarchy_group_hierarchy_path_attributes_level_five_attributes::LevelFiveAttributes as LoadBalancerTargetGroupsAttributes;
        pub use crate::shared::connect_connect_user_hierarchy_group_hierarchy_path_attributes_level_five_attributes::LevelFiveAttributes as NatGatewayAttributes;
        pub use crate::shared::connect_connect_user_hierarchy_group_hierarchy_path_attributes_level_five_attributes::LevelFiveAttributes as NetworkInterfaceAttributes;
        pub use crate::shared::ec2_ec2_network_insights_analysis_explanations_attributes_acl_rule_attributes_port_range_attributes::PortRangeAttributes as PortRangesAttributes;
        pub use crate::shared::connect_connect_user_hierarchy_group_hierarchy_path_attributes_level_five_attributes::LevelFiveAttributes as PrefixListAttributes;
        pub use crate::shared::connect_connect_user_hierarchy_group_hierarchy_path_attributes_level_five_attributes::LevelFiveAttributes as RouteTableAttributes;
        formwork_model::accessor_binding! {
            #[doc = "Attributes [`RouteTableRouteAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ec2_network_insights_analysis)."]
            RouteTableRouteAttributes
            attributes {
                destination_cidr: Str = "destination_cidr";
                destination_prefix_list_id: Str = "destination_prefix_list_id";
                egress_only_internet_gateway_id: Str = "egress_only_internet_gateway_id";
                gateway_id: Str = "gateway_id";
                instance_id: Str = "instance_id";
                nat_gateway_id: Str = "nat_gateway_id";
                network_interface_id: Id<kind::NetworkInterface> = "network_interface_id";
                origin: Str = "origin";
                transit_gateway_id: Id<kind::Ec2TransitGateway> = "transit_gateway_id";
                vpc_peering_connection_id: Id<kind::VpcPeeringConnection> = "vpc_peering_connection_id";
            }
        }
        pub use crate::shared::connect_connect_user_hierarchy_group_hierarchy_path_attributes_level_five_attributes::LevelFiveAttributes as SecurityGroupAttributes;
        /// Blocks of [`SecurityGroupRuleAttributes`].
        pub mod security_group_rule_attributes {
            use crate::types::*;

            pub use crate::shared::ec2_ec2_network_insights_analysis_explanations_attributes_acl_rule_attributes_port_range_attributes::PortRangeAttributes;
        }
        formwork_model::accessor_binding! {
            #[doc = "Attributes [`SecurityGroupRuleAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ec2_network_insights_analysis)."]
            SecurityGroupRuleAttributes
            attributes {
                cidr: Str = "cidr";
                direction: Str = "direction";
                prefix_list_id: Id<kind::Ec2ManagedPrefixList> = "prefix_list_id";
                protocol: Str = "protocol";
                security_group_id: Id<kind::SecurityGroup> = "security_group_id";
            }
            objects {
                port_range: List<security_group_rule_attributes::PortRangeAttributes> = "port_range";
            }
        }
        pub use crate::shared::connect_connect_user_hierarchy_group_hierarchy_path_attributes_level_five_attributes::LevelFiveAttributes as SecurityGroupsAttributes;
        pub use crate::shared::connect_connect_user_hierarchy_group_hierarchy_path_attributes_level_five_attributes::LevelFiveAttributes as SourceVpcAttributes;
        pub use crate::shared::connect_connect_user_hierarchy_group_hierarchy_path_attributes_level_five_attributes::LevelFiveAttributes as SubnetAttributes;
        pub use crate::shared::connect_connect_user_hierarchy_group_hierarchy_path_attributes_level_five_attributes::LevelFiveAttributes as SubnetRouteTableAttributes;
        pub use crate::shared::connect_connect_user_hierarchy_group_hierarchy_path_attributes_level_five_attributes::LevelFiveAttributes as TransitGatewayAttributes;
        pub use crate::shared::connect_connect_user_hierarchy_group_hierarchy_path_attributes_level_five_attributes::LevelFiveAttributes as TransitGatewayAttachmentAttributes;
        pub use crate::shared::connect_connect_user_hierarchy_group_hierarchy_path_attributes_level_five_attributes::LevelFiveAttributes as TransitGatewayRouteTableAttributes;
        formwork_model::accessor_binding! {
            #[doc = "Attributes [`TransitGatewayRouteTableRouteAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ec2_network_insights_analysis)."]
            TransitGatewayRouteTableRouteAttributes
            attributes {
                attachment_id: Str = "attachment_id";
                destination_cidr: Str = "destination_cidr";
                prefix_list_id: Id<kind::Ec2ManagedPrefixList> = "prefix_list_id";
                resource_id: Str = "resource_id";
                resource_type: Str = "resource_type";
                route_origin: Str = "route_origin";
                state: Str = "state";
            }
        }
        pub use crate::shared::connect_connect_user_hierarchy_group_hierarchy_path_attributes_level_five_attributes::LevelFiveAttributes as VpcAttributes;
        pub use crate::shared::connect_connect_user_hierarchy_group_hierarchy_path_attributes_level_five_attributes::LevelFiveAttributes as VpcEndpointAttributes;
        pub use crate::shared::connect_connect_user_hierarchy_group_hierarchy_path_attributes_level_five_attributes::LevelFiveAttributes as VpcPeeringConnectionAttributes;
        pub use crate::shared::connect_connect_user_hierarchy_group_hierarchy_path_attributes_level_five_attributes::LevelFiveAttributes as VpnConnectionAttributes;
        pub use crate::shared::connect_connect_user_hierarchy_group_hierarchy_path_attributes_level_five_attributes::LevelFiveAttributes as VpnGatewayAttributes;
    }
    formwork_model::accessor_binding! {
        #[doc = "Attributes [`ExplanationsAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ec2_network_insights_analysis)."]
        ExplanationsAttributes
        attributes {
            address: Str = "address";
            addresses: List<Str> = "addresses";
            availability_zones: List<Str> = "availability_zones";
            cidrs: List<Str> = "cidrs";
            direction: Str = "direction";
            explanation_code: Str = "explanation_code";
            load_balancer_arn: Arn<kind::Lb> = "load_balancer_arn";
            load_balancer_listener_port: Num = "load_balancer_listener_port";
            load_balancer_target_port: Num = "load_balancer_target_port";
            missing_component: Str = "missing_component";
            packet_field: Str = "packet_field";
            port: Num = "port";
            protocols: List<Str> = "protocols";
            state: Str = "state";
        }
        objects {
            acl: List<explanations_attributes::AclAttributes> = "acl";
            acl_rule: List<explanations_attributes::AclRuleAttributes> = "acl_rule";
            attached_to: List<explanations_attributes::AttachedToAttributes> = "attached_to";
            classic_load_balancer_listener: List<explanations_attributes::ClassicLoadBalancerListenerAttributes> = "classic_load_balancer_listener";
            component: List<explanations_attributes::ComponentAttributes> = "component";
            customer_gateway: List<explanations_attributes::CustomerGatewayAttributes> = "customer_gateway";
            destination: List<explanations_attributes::DestinationAttributes> = "destination";
            destination_vpc: List<explanations_attributes::DestinationVpcAttributes> = "destination_vpc";
            elastic_load_balancer_listener: List<explanations_attributes::ElasticLoadBalancerListenerAttributes> = "elastic_load_balancer_listener";
            ingress_route_table: List<explanations_attributes::IngressRouteTableAttributes> = "ingress_route_table";
            internet_gateway: List<explanations_attributes::InternetGatewayAttributes> = "internet_gateway";
            load_balancer_target_group: List<explanations_attributes::LoadBalancerTargetGroupAttributes> = "load_balancer_target_group";
            load_balancer_target_groups: List<explanations_attributes::LoadBalancerTargetGroupsAttributes> = "load_balancer_target_groups";
            nat_gateway: List<explanations_attributes::NatGatewayAttributes> = "nat_gateway";
            network_interface: List<explanations_attributes::NetworkInterfaceAttributes> = "network_interface";
            port_ranges: List<explanations_attributes::PortRangesAttributes> = "port_ranges";
            prefix_list: List<explanations_attributes::PrefixListAttributes> = "prefix_list";
            route_table: List<explanations_attributes::RouteTableAttributes> = "route_table";
            route_table_route: List<explanations_attributes::RouteTableRouteAttributes> = "route_table_route";
            security_group: List<explanations_attributes::SecurityGroupAttributes> = "security_group";
            security_group_rule: List<explanations_attributes::SecurityGroupRuleAttributes> = "security_group_rule";
            security_groups: List<explanations_attributes::SecurityGroupsAttributes> = "security_groups";
            source_vpc: List<explanations_attributes::SourceVpcAttributes> = "source_vpc";
            subnet: List<explanations_attributes::SubnetAttributes> = "subnet";
            subnet_route_table: List<explanations_attributes::SubnetRouteTableAttributes> = "subnet_route_table";
            transit_gateway: List<explanations_attributes::TransitGatewayAttributes> = "transit_gateway";
            transit_gateway_attachment: List<explanations_attributes::TransitGatewayAttachmentAttributes> = "transit_gateway_attachment";
            transit_gateway_route_table: List<explanations_attributes::TransitGatewayRouteTableAttributes> = "transit_gateway_route_table";
            transit_gateway_route_table_route: List<explanations_attributes::TransitGatewayRouteTableRouteAttributes> = "transit_gateway_route_table_route";
            vpc: List<explanations_attributes::VpcAttributes> = "vpc";
            vpc_endpoint: List<explanations_attributes::VpcEndpointAttributes> = "vpc_endpoint";
            vpc_peering_connection: List<explanations_attributes::VpcPeeringConnectionAttributes> = "vpc_peering_connection";
            vpn_connection: List<explanations_attributes::VpnConnectionAttributes> = "vpn_connection";
            vpn_gateway: List<explanations_attributes::VpnGatewayAttributes> = "vpn_gateway";
        }
    }
    /// Blocks of [`ForwardPathComponentsAttributes`].
    pub mod forward_path_components_attributes {
        use crate::types::*;

        pub use crate::services::ec2::ec2_network_insights_analysis::explanations_attributes::AclRuleAttributes;
        pub use crate::services::ec2::ec2_network_insights_analysis::explanations_attributes::acl_rule_attributes;
        /// Blocks of [`AdditionalDetailsAttributes`].
        pub mod additional_details_attributes {
            use crate::types::*;

            pub use crate::shared::connect_connect_user_hierarchy_group_hierarchy_path_attributes_level_five_attributes::LevelFiveAttributes as ComponentAttributes;
        }
        formwork_model::accessor_binding! {
            #[doc = "Attributes [`AdditionalDetailsAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ec2_network_insights_analysis)."]
            AdditionalDetailsAttributes
            attributes {
                additional_detail_type: Str = "additional_detail_type";
            }
            objects {
                component: List<additional_details_attributes::ComponentAttributes> = "component";
            }
        }
        pub use crate::shared::connect_connect_user_hierarchy_group_hierarchy_path_attributes_level_five_attributes::LevelFiveAttributes as AttachedToAttributes;
        pub use crate::shared::connect_connect_user_hierarchy_group_hierarchy_path_attributes_level_five_attributes::LevelFiveAttributes as ComponentAttributes;
        pub use crate::shared::connect_connect_user_hierarchy_group_hierarchy_path_attributes_level_five_attributes::LevelFiveAttributes as DestinationVpcAttributes;
        /// Blocks of [`InboundHeaderAttributes`].
        pub mod inbound_header_attributes {
            use crate::types::*;

            pub use crate::shared::ec2_ec2_network_insights_analysis_explanations_attributes_acl_rule_attributes_port_range_attributes::PortRangeAttributes as DestinationPortRangesAttributes;
            pub use crate::shared::ec2_ec2_network_insights_analysis_explanations_attributes_acl_rule_attributes_port_range_attributes::PortRangeAttributes as SourcePortRangesAttributes;
        }
        formwork_model::accessor_binding! {
            #[doc = "Attributes [`InboundHeaderAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ec2_network_insights_analysis)."]
            InboundHeaderAttributes
            attributes {
                destination_addresses: List<Str> = "destination_addresses";
                protocol: Str = "protocol";
                source_addresses: List<Str> = "source_addresses";
            }
            objects {
                destination_port_ranges: List<inbound_header_attributes::DestinationPortRangesAttributes> = "destination_port_ranges";
                source_port_ranges: List<inbound_header_attributes::SourcePortRangesAttributes> = "source_port_ranges";
            }
        }
        pub use crate::services::ec2::ec2_network_insights_analysis::forward_path_components_attributes::InboundHeaderAttributes as OutboundHeaderAttributes;
        pub use crate::services::ec2::ec2_network_insights_analysis::forward_path_components_attributes::inbound_header_attributes as outbound_header_attributes;
        pub use crate::services::ec2::ec2_network_insights_analysis::explanations_attributes::RouteTableRouteAttributes;
        pub use crate::services::ec2::ec2_network_insights_analysis::explanations_attributes::SecurityGroupRuleAttributes;
        pub use crate::services::ec2::ec2_network_insights_analysis::explanations_attributes::security_group_rule_attributes;
        pub use crate::shared::connect_connect_user_hierarchy_group_hierarchy_path_attributes_level_five_attributes::LevelFiveAttributes as SourceVpcAttributes;
        pub use crate::shared::connect_connect_user_hierarchy_group_hierarchy_path_attributes_level_five_attributes::LevelFiveAttributes as SubnetAttributes;
        pub use crate::shared::connect_connect_user_hierarchy_group_hierarchy_path_attributes_level_five_attributes::LevelFiveAttributes as TransitGatewayAttributes;
        pub use crate::services::ec2::ec2_network_insights_analysis::explanations_attributes::TransitGatewayRouteTableRouteAttributes;
        pub use crate::shared::connect_connect_user_hierarchy_group_hierarchy_path_attributes_level_five_attributes::LevelFiveAttributes as VpcAttributes;
    }
    formwork_model::accessor_binding! {
        #[doc = "Attributes [`ForwardPathComponentsAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ec2_network_insights_analysis)."]
        ForwardPathComponentsAttributes
        attributes {
            sequence_number: Num = "sequence_number";
        }
        objects {
            acl_rule: List<forward_path_components_attributes::AclRuleAttributes> = "acl_rule";
            additional_details: List<forward_path_components_attributes::AdditionalDetailsAttributes> = "additional_details";
            attached_to: List<forward_path_components_attributes::AttachedToAttributes> = "attached_to";
            component: List<forward_path_components_attributes::ComponentAttributes> = "component";
            destination_vpc: List<forward_path_components_attributes::DestinationVpcAttributes> = "destination_vpc";
            inbound_header: List<forward_path_components_attributes::InboundHeaderAttributes> = "inbound_header";
            outbound_header: List<forward_path_components_attributes::OutboundHeaderAttributes> = "outbound_header";
            route_table_route: List<forward_path_components_attributes::RouteTableRouteAttributes> = "route_table_route";
            security_group_rule: List<forward_path_components_attributes::SecurityGroupRuleAttributes> = "security_group_rule";
            source_vpc: List<forward_path_components_attributes::SourceVpcAttributes> = "source_vpc";
            subnet: List<forward_path_components_attributes::SubnetAttributes> = "subnet";
            transit_gateway: List<forward_path_components_attributes::TransitGatewayAttributes> = "transit_gateway";
            transit_gateway_route_table_route: List<forward_path_components_attributes::TransitGatewayRouteTableRouteAttributes> = "transit_gateway_route_table_route";
            vpc: List<forward_path_components_attributes::VpcAttributes> = "vpc";
        }
    }
    pub use crate::services::ec2::ec2_network_insights_analysis::ForwardPathComponentsAttributes as ReturnPathComponentsAttributes;
    pub use crate::services::ec2::ec2_network_insights_analysis::forward_path_components_attributes as return_path_components_attributes;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_ec2_network_insights_analysis`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ec2_network_insights_analysis)."]
    Managed "aws_ec2_network_insights_analysis" Ec2NetworkInsightsAnalysis Ec2NetworkInsightsAnalysisAttributes
    naming None;
    tags Map;
    arguments {
        network_insights_path_id: Id<kind::Ec2NetworkInsightsPath> = "network_insights_path_id required\treplaces";
        filter_in_arns: Set<Str> = "filter_in_arns optional\teach format arn\treplaces";
        tags: Map<Str> = "tags optional";
        wait_for_completion: Bool = "wait_for_completion optional";
    }
    attributes {
        arn: Arn<kind::Ec2NetworkInsightsAnalysis> = "arn";
        id: Id<kind::Ec2NetworkInsightsAnalysis> = "id";
        path_found: Bool = "path_found";
        start_date: Str = "start_date";
        status: Str = "status";
        status_message: Str = "status_message";
        tags_all: Map<Str> = "tags_all";
        warning_message: Str = "warning_message";
    }
    objects {
        alternate_path_hints: List<ec2_network_insights_analysis::AlternatePathHintsAttributes> = "alternate_path_hints";
        explanations: List<ec2_network_insights_analysis::ExplanationsAttributes> = "explanations";
        forward_path_components: List<ec2_network_insights_analysis::ForwardPathComponentsAttributes> = "forward_path_components";
        return_path_components: List<ec2_network_insights_analysis::ReturnPathComponentsAttributes> = "return_path_components";
    }
}
/// Blocks of [`aws_ec2_network_insights_path`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ec2_network_insights_path).
pub mod ec2_network_insights_path {
    use crate::types::*;

    /// Blocks of [`FilterAtDestination`].
    pub mod filter_at_destination {
        use crate::types::*;

        formwork_model::block_binding! {
            #[doc = "Block [`DestinationPortRange`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ec2_network_insights_path)."]
            DestinationPortRange
            arguments {
                from_port: Num = "from_port optional\trange 0 65535\twhole";
                to_port: Num = "to_port optional\trange 0 65535\twhole";
            }
        }
        pub use crate::services::ec2::ec2_network_insights_path::filter_at_destination::DestinationPortRange as SourcePortRange;
    }
    formwork_model::block_binding! {
        #[doc = "Block [`FilterAtDestination`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ec2_network_insights_path)."]
        FilterAtDestination
        arguments {
            destination_address: Str = "destination_address optional\tlength - 15";
            source_address: Str = "source_address optional\tlength - 15";
        }
        many {
            destination_port_range: filter_at_destination::DestinationPortRange = "destination_port_range optional list block 0 1";
            source_port_range: filter_at_destination::SourcePortRange = "source_port_range optional list block 0 1";
        }
    }
    pub use crate::services::ec2::ec2_network_insights_path::FilterAtDestination as FilterAtSource;
    pub use crate::services::ec2::ec2_network_insights_path::filter_at_destination as filter_at_source;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_ec2_network_insights_path`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ec2_network_insights_path)."]
    Managed "aws_ec2_network_insights_path" Ec2NetworkInsightsPath Ec2NetworkInsightsPathAttributes
    naming None;
    tags Map;
    arguments {
        protocol: Str = "protocol required\tin tcp|udp\treplaces";
        source: Id<kind::NetworkInterface> = "source required\tprefix eni-\treplaces";
        destination: Id<kind::NetworkInterface> = "destination optional\tprefix eni-\treplaces";
        destination_ip: Str = "destination_ip optional\treplaces";
        destination_port: Num = "destination_port optional\twhole\treplaces";
        source_ip: Str = "source_ip optional\treplaces";
        tags: Map<Str> = "tags optional";
    }
    many {
        filter_at_destination: ec2_network_insights_path::FilterAtDestination = "filter_at_destination optional list block 0 1";
        filter_at_source: ec2_network_insights_path::FilterAtSource = "filter_at_source optional list block 0 1";
    }
    attributes {
        arn: Arn<kind::Ec2NetworkInsightsPath> = "arn";
        destination_arn: Str = "destination_arn";
        id: Id<kind::Ec2NetworkInsightsPath> = "id";
        source_arn: Str = "source_arn";
        tags_all: Map<Str> = "tags_all";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_ec2_serial_console_access`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ec2_serial_console_access)."]
    Managed "aws_ec2_serial_console_access" Ec2SerialConsoleAccess Ec2SerialConsoleAccessAttributes
    naming None;
    tags None;
    arguments {
        enabled: Bool = "enabled optional";
    }
    attributes {
        id: Id<kind::Ec2SerialConsoleAccess> = "id";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_ec2_subnet_cidr_reservation`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ec2_subnet_cidr_reservation)."]
    Managed "aws_ec2_subnet_cidr_reservation" Ec2SubnetCidrReservation Ec2SubnetCidrReservationAttributes
    naming None;
    tags None;
    arguments {
        cidr_block: Str = "cidr_block required\tformat network\treplaces";
        reservation_type: Str = "reservation_type required\tin prefix|explicit\treplaces";
        subnet_id: Id<kind::Subnet> = "subnet_id required\tprefix subnet-\treplaces";
        description: Str = "description optional\treplaces";
    }
    attributes {
        id: Id<kind::Ec2SubnetCidrReservation> = "id";
        owner_id: Str = "owner_id";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_ec2_tag`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ec2_tag)."]
    Managed "aws_ec2_tag" Ec2Tag Ec2TagAttributes
    naming None;
    tags None;
    arguments {
        key: Str = "key required\treplaces";
        resource_id: Str = "resource_id required\treplaces";
        value: Str = "value required";
    }
    attributes {
        id: Id<kind::Ec2Tag> = "id";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_ec2_traffic_mirror_filter`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ec2_traffic_mirror_filter)."]
    Managed "aws_ec2_traffic_mirror_filter" Ec2TrafficMirrorFilter Ec2TrafficMirrorFilterAttributes
    naming None;
    tags Map;
    arguments {
        description: Str = "description optional\treplaces";
        network_services: Set<Str> = "network_services optional\teach in amazon-dns";
        tags: Map<Str> = "tags optional";
    }
    attributes {
        arn: Arn<kind::Ec2TrafficMirrorFilter> = "arn";
        id: Id<kind::Ec2TrafficMirrorFilter> = "id";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_ec2_traffic_mirror_filter_rule`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ec2_traffic_mirror_filter_rule).
pub mod ec2_traffic_mirror_filter_rule {
    use crate::types::*;

    pub use crate::shared::ec2_ec2_traffic_mirror_filter_rule_destination_port_range::DestinationPortRange;
    pub use crate::shared::ec2_ec2_traffic_mirror_filter_rule_destination_port_range::DestinationPortRange as SourcePortRange;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_ec2_traffic_mirror_filter_rule`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ec2_traffic_mirror_filter_rule)."]
    Managed "aws_ec2_traffic_mirror_filter_rule" Ec2TrafficMirrorFilterRule Ec2TrafficMirrorFilterRuleAttributes
    naming None;
    tags None;
    arguments {
        destination_cidr_block: Str = "destination_cidr_block required\tformat network";
        rule_action: Str = "rule_action required\tin accept|reject";
        rule_number: Num = "rule_number required\twhole";
        source_cidr_block: Str = "source_cidr_block required\tformat network";
        traffic_direction: Str = "traffic_direction required\tin ingress|egress";
        traffic_mirror_filter_id: Id<kind::Ec2TrafficMirrorFilter> = "traffic_mirror_filter_id required\treplaces";
        description: Str = "description optional";
        protocol: Num = "protocol optional\twhole";
    }
    many {
        destination_port_range: ec2_traffic_mirror_filter_rule::DestinationPortRange = "destination_port_range optional list block 0 1";
        source_port_range: ec2_traffic_mirror_filter_rule::SourcePortRange = "source_port_range optional list block 0 1";
    }
    attributes {
        arn: Arn<kind::Ec2TrafficMirrorFilterRule> = "arn";
        id: Id<kind::Ec2TrafficMirrorFilterRule> = "id";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_ec2_traffic_mirror_session`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ec2_traffic_mirror_session)."]
    Managed "aws_ec2_traffic_mirror_session" Ec2TrafficMirrorSession Ec2TrafficMirrorSessionAttributes
    naming None;
    tags Map;
    arguments {
        session_number: Num = "session_number required\trange 1 32766\twhole";
        traffic_mirror_filter_id: Id<kind::Ec2TrafficMirrorFilter> = "traffic_mirror_filter_id required";
        traffic_mirror_target_id: Id<kind::Ec2TrafficMirrorTarget> = "traffic_mirror_target_id required";
        description: Str = "description optional";
        packet_length: Num = "packet_length computed\twhole";
        tags: Map<Str> = "tags optional";
        virtual_network_id: Num = "virtual_network_id computed\trange 1 16777216\twhole";
    }
    unread {
        network_interface_id: Str = "network_interface_id required\treplaces";
    }
    attributes {
        arn: Arn<kind::Ec2TrafficMirrorSession> = "arn";
        id: Id<kind::Ec2TrafficMirrorSession> = "id";
        network_interface_id: Id<kind::NetworkInterface> = "network_interface_id";
        owner_id: Str = "owner_id";
        tags_all: Map<Str> = "tags_all";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_ec2_traffic_mirror_target`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ec2_traffic_mirror_target)."]
    Managed "aws_ec2_traffic_mirror_target" Ec2TrafficMirrorTarget Ec2TrafficMirrorTargetAttributes
    naming None;
    tags Map;
    relations {
        "exactly_one gateway_load_balancer_endpoint_id network_interface_id network_load_balancer_arn";
    }
    arguments {
        description: Str = "description optional\treplaces";
        gateway_load_balancer_endpoint_id: Str = "gateway_load_balancer_endpoint_id optional\treplaces";
        network_load_balancer_arn: Arn<kind::Lb> = "network_load_balancer_arn optional\tformat arn\tservice elasticloadbalancing\treplaces";
        tags: Map<Str> = "tags optional";
    }
    unread {
        network_interface_id: Str = "network_interface_id optional\treplaces";
    }
    attributes {
        arn: Arn<kind::Ec2TrafficMirrorTarget> = "arn";
        id: Id<kind::Ec2TrafficMirrorTarget> = "id";
        network_interface_id: Id<kind::NetworkInterface> = "network_interface_id";
        owner_id: Str = "owner_id";
        tags_all: Map<Str> = "tags_all";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_egress_only_internet_gateway`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/egress_only_internet_gateway)."]
    Managed "aws_egress_only_internet_gateway" EgressOnlyInternetGateway EgressOnlyInternetGatewayAttributes
    naming None;
    tags Map;
    arguments {
        vpc_id: Id<kind::Vpc> = "vpc_id required\tprefix vpc-\treplaces";
        tags: Map<Str> = "tags optional";
    }
    attributes {
        id: Id<kind::EgressOnlyInternetGateway> = "id";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_eip`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/eip).
pub mod eip {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`Timeouts`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/eip)."]
        Timeouts
        arguments {
            delete: Str = "delete optional";
            read: Str = "read optional";
            update: Str = "update optional";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_eip`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/eip)."]
    Managed "aws_eip" Eip EipAttributes
    naming None;
    tags Map;
    relations {
        "conflict domain vpc";
    }
    arguments {
        address: Str = "address optional\treplaces";
        associate_with_private_ip: Str = "associate_with_private_ip optional";
        customer_owned_ipv4_pool: Str = "customer_owned_ipv4_pool optional";
        domain: Str = "domain computed\tin vpc|standard\treplaces";
        instance: Id<kind::Instance> = "instance computed\tprefix i-";
        network_border_group: Str = "network_border_group computed\treplaces";
        network_interface: Id<kind::NetworkInterface> = "network_interface computed\tprefix eni-";
        public_ipv4_pool: Str = "public_ipv4_pool computed\treplaces";
        tags: Map<Str> = "tags optional";
        #[deprecated = "the provider has deprecated this argument; its documentation names the replacement"] vpc: Bool = "vpc computed deprecated\treplaces";
    }
    unread {
        ipam_pool_id: Str = "ipam_pool_id computed\treplaces";
    }
    single {
        timeouts: eip::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        allocation_id: Id<kind::Eip> = "allocation_id";
        arn: Arn<kind::Eip> = "arn";
        association_id: Str = "association_id";
        carrier_ip: Str = "carrier_ip";
        customer_owned_ip: Str = "customer_owned_ip";
        id: Id<kind::Eip> = "id";
        ipam_pool_id: Id<kind::VpcIpamPool> = "ipam_pool_id";
        private_dns: Str = "private_dns";
        private_ip: Str = "private_ip";
        ptr_record: Str = "ptr_record";
        public_dns: Str = "public_dns";
        public_ip: Str = "public_ip";
        tags_all: Map<Str> = "tags_all";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_eip_association`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/eip_association)."]
    Managed "aws_eip_association" EipAssociation EipAssociationAttributes
    naming None;
    tags None;
    relations {
        "exactly_one instance_id network_interface_id";
    }
    arguments {
        allocation_id: Id<kind::Eip> = "allocation_id computed\tprefix eipalloc-\treplaces";
        allow_reassociation: Bool = "allow_reassociation optional\treplaces";
        instance_id: Id<kind::Instance> = "instance_id computed\tprefix i-\treplaces";
        network_interface_id: Id<kind::NetworkInterface> = "network_interface_id computed\tprefix eni-\treplaces";
        private_ip_address: Str = "private_ip_address computed\treplaces";
        public_ip: Str = "public_ip computed\treplaces";
    }
    attributes {
        id: Id<kind::EipAssociation> = "id";
    }
}
/// Blocks of [`aws_eip_domain_name`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/eip_domain_name).
pub mod eip_domain_name {
    use crate::types::*;

    pub use crate::shared::amp_prometheus_scraper_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_eip_domain_name`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/eip_domain_name)."]
    Managed "aws_eip_domain_name" EipDomainName EipDomainNameAttributes
    naming None;
    tags None;
    arguments {
        domain_name: Str = "domain_name required";
    }
    unread {
        allocation_id: Str = "allocation_id required\treplaces";
    }
    single {
        timeouts: eip_domain_name::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        allocation_id: Id<kind::Eip> = "allocation_id";
        id: Id<kind::EipDomainName> = "id";
        ptr_record: Str = "ptr_record";
    }
}
/// Blocks of [`aws_flow_log`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/flow_log).
pub mod flow_log {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`DestinationOptions`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/flow_log)."]
        DestinationOptions
        arguments {
            file_format: Str = "file_format optional\tin plain-text|parquet\treplaces";
            hive_compatible_partitions: Bool = "hive_compatible_partitions optional\treplaces";
            per_hour_partition: Bool = "per_hour_partition optional\treplaces";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_flow_log`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/flow_log)."]
    Managed "aws_flow_log" FlowLog FlowLogAttributes
    naming None;
    tags Map;
    relations {
        "conflict log_destination log_group_name";
        "exactly_one eni_id subnet_id transit_gateway_attachment_id transit_gateway_id vpc_id";
    }
    arguments {
        deliver_cross_account_role: Arn<kind::IamRole> = "deliver_cross_account_role optional\tformat arn\tservice iam\treplaces";
        eni_id: Str = "eni_id optional\treplaces";
        iam_role_arn: Arn<kind::IamRole> = "iam_role_arn optional\tformat arn\tservice iam\treplaces";
        log_destination: Str = "log_destination computed\tformat arn\treplaces";
        log_destination_type: Str = "log_destination_type optional\tin cloud-watch-logs|s3|kinesis-data-firehose\treplaces";
        log_format: Str = "log_format computed\treplaces";
        #[deprecated = "the provider has deprecated this argument; its documentation names the replacement"] log_group_name: Name<kind::CloudwatchLogGroup> = "log_group_name computed deprecated\treplaces";
        max_aggregation_interval: Num = "max_aggregation_interval optional\tin 60|600\twhole\treplaces";
        subnet_id: Id<kind::Subnet> = "subnet_id optional\tprefix subnet-\treplaces";
        tags: Map<Str> = "tags optional";
        traffic_type: Str = "traffic_type optional\tin ACCEPT|REJECT|ALL\treplaces";
        transit_gateway_attachment_id: Id<kind::Ec2TransitGatewayVpcAttachment> = "transit_gateway_attachment_id optional\treplaces";
        transit_gateway_id: Id<kind::Ec2TransitGateway> = "transit_gateway_id optional\tprefix tgw-\treplaces";
        vpc_id: Id<kind::Vpc> = "vpc_id optional\tprefix vpc-\treplaces";
    }
    many {
        destination_options: flow_log::DestinationOptions = "destination_options optional list block 0 1";
    }
    attributes {
        arn: Arn<kind::FlowLog> = "arn";
        id: Id<kind::FlowLog> = "id";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_instance`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/instance).
pub mod instance {
    use crate::types::*;

    /// Blocks of [`CapacityReservationSpecification`].
    pub mod capacity_reservation_specification {
        use crate::types::*;

        formwork_model::block_binding! {
            #[doc = "Block [`CapacityReservationTarget`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/instance)."]
            CapacityReservationTarget
            arguments {
                capacity_reservation_id: Id<kind::Ec2CapacityReservation> = "capacity_reservation_id optional";
                capacity_reservation_resource_group_arn: Str = "capacity_reservation_resource_group_arn optional\tformat arn";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`CapacityReservationSpecification`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/instance)."]
        CapacityReservationSpecification
        arguments {
            capacity_reservation_preference: Str = "capacity_reservation_preference optional\tin capacity-reservations-only|open|none";
        }
        many {
            capacity_reservation_target: capacity_reservation_specification::CapacityReservationTarget = "capacity_reservation_target optional list block 0 1";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`CpuOptions`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/instance)."]
        CpuOptions
        arguments {
            amd_sev_snp: Str = "amd_sev_snp computed\tin enabled|disabled\treplaces";
            core_count: Num = "core_count computed\twhole\treplaces";
            threads_per_core: Num = "threads_per_core computed\twhole\treplaces";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`CreditSpecification`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/instance)."]
        CreditSpecification
        arguments {
            cpu_credits: Str = "cpu_credits optional\tin standard|unlimited";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`EbsBlockDevice`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/instance)."]
        EbsBlockDevice
        arguments {
            device_name: Str = "device_name required\treplaces";
            delete_on_termination: Bool = "delete_on_termination optional\tmay_replace";
            encrypted: Bool = "encrypted computed\tmay_replace";
            iops: Num = "iops computed\twhole\tmay_replace";
            kms_key_id: OneOf<kind::KmsKeyIdOrArn> = "kms_key_id computed\tmay_replace";
            snapshot_id: Str = "snapshot_id computed\treplaces";
            tags: Map<Str> = "tags optional";
            tags_all: Map<Str> = "tags_all computed";
            throughput: Num = "throughput computed\twhole\tmay_replace";
            volume_size: Num = "volume_size computed\twhole\tmay_replace";
            volume_type: Str = "volume_type computed\tin standard|io1|io2|gp2|sc1|st1|gp3\tmay_replace";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`EnclaveOptions`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/instance)."]
        EnclaveOptions
        arguments {
            enabled: Bool = "enabled computed\treplaces";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`EphemeralBlockDevice`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/instance)."]
        EphemeralBlockDevice
        arguments {
            device_name: Str = "device_name required\tmay_replace";
            no_device: Bool = "no_device optional\tmay_replace";
            virtual_name: Str = "virtual_name optional\tmay_replace";
        }
    }
    /// Blocks of [`InstanceMarketOptions`].
    pub mod instance_market_options {
        use crate::types::*;

        formwork_model::block_binding! {
            #[doc = "Block [`SpotOptions`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/instance)."]
            SpotOptions
            arguments {
                instance_interruption_behavior: Str = "instance_interruption_behavior computed\tin hibernate|stop|terminate\treplaces";
                max_price: Str = "max_price computed\treplaces";
                spot_instance_type: Str = "spot_instance_type computed\tin one-time|persistent\treplaces";
                valid_until: Str = "valid_until computed\tformat rfc3339\treplaces";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`InstanceMarketOptions`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/instance)."]
        InstanceMarketOptions
        arguments {
            market_type: Str = "market_type computed\tin spot|capacity-block\treplaces";
        }
        many {
            spot_options: instance_market_options::SpotOptions = "spot_options optional list block 0 1";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`LaunchTemplate`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/instance)."]
        LaunchTemplate
        arguments {
            id: Id<kind::LaunchTemplate> = "id computed\tlength 1 255\tmatch ^lt-[0-9a-z]+$\tprefix lt-\tmay_replace";
            name: Name<kind::LaunchTemplate> = "name computed\tlength - 125\tmatch ^[0-9A-Za-z()./_-]+$\tmay_replace";
            version: Str = "version optional\tlength 1 255\tmay_replace";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`MaintenanceOptions`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/instance)."]
        MaintenanceOptions
        arguments {
            auto_recovery: Str = "auto_recovery computed\tin disabled|default";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`MetadataOptions`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/instance)."]
        MetadataOptions
        arguments {
            http_endpoint: Str = "http_endpoint optional\tin disabled|enabled";
            http_protocol_ipv6: Str = "http_protocol_ipv6 optional\tin disabled|enabled";
            http_put_response_hop_limit: Num = "http_put_response_hop_limit computed\trange 1 64\twhole";
            http_tokens: Str = "http_tokens computed\tin optional|required";
            instance_metadata_tags: Str = "instance_metadata_tags computed\tin disabled|enabled";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`NetworkInterface`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/instance)."]
        NetworkInterface
        arguments {
            device_index: Num = "device_index required\twhole\treplaces";
            network_interface_id: Id<kind::NetworkInterface> = "network_interface_id required\tprefix eni-\treplaces";
            delete_on_termination: Bool = "delete_on_termination optional\treplaces";
            network_card_index: Num = "network_card_index optional\twhole\treplaces";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`PrivateDnsNameOptions`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/instance)."]
        PrivateDnsNameOptions
        arguments {
            enable_resource_name_dns_a_record: Bool = "enable_resource_name_dns_a_record computed\tmay_replace";
            enable_resource_name_dns_aaaa_record: Bool = "enable_resource_name_dns_aaaa_record computed\tmay_replace";
            hostname_type: Str = "hostname_type computed\tin ip-name|resource-name\tmay_replace";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`RootBlockDevice`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/instance)."]
        RootBlockDevice
        arguments {
            delete_on_termination: Bool = "delete_on_termination optional";
            encrypted: Bool = "encrypted computed\treplaces";
            iops: Num = "iops computed\twhole";
            kms_key_id: OneOf<kind::KmsKeyIdOrArn> = "kms_key_id computed\treplaces";
            tags: Map<Str> = "tags optional";
            tags_all: Map<Str> = "tags_all computed";
            throughput: Num = "throughput computed\twhole";
            volume_size: Num = "volume_size computed\twhole";
            volume_type: Str = "volume_type computed\tin standard|io1|io2|gp2|sc1|st1|gp3";
        }
    }
    pub use crate::shared::ec2_instance_timeouts::Timeouts;
    formwork_model::accessor_binding! {
        #[doc = "Attributes [`EbsBlockDeviceAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/instance)."]
        EbsBlockDeviceAttributes
        attributes {
            delete_on_termination: Bool = "delete_on_termination";
            device_name: Str = "device_name";
            encrypted: Bool = "encrypted";
            iops: Num = "iops";
            kms_key_id: OneOf<kind::KmsKeyIdOrArn> = "kms_key_id";
            snapshot_id: Id<kind::EbsSnapshot> = "snapshot_id";
            tags: Map<Str> = "tags";
            tags_all: Map<Str> = "tags_all";
            throughput: Num = "throughput";
            volume_id: Str = "volume_id";
            volume_size: Num = "volume_size";
            volume_type: Str = "volume_type";
        }
    }
    formwork_model::accessor_binding! {
        #[doc = "Attributes [`RootBlockDeviceAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/instance)."]
        RootBlockDeviceAttributes
        attributes {
            delete_on_termination: Bool = "delete_on_termination";
            device_name: Str = "device_name";
            encrypted: Bool = "encrypted";
            iops: Num = "iops";
            kms_key_id: OneOf<kind::KmsKeyIdOrArn> = "kms_key_id";
            tags: Map<Str> = "tags";
            tags_all: Map<Str> = "tags_all";
            throughput: Num = "throughput";
            volume_id: Str = "volume_id";
            volume_size: Num = "volume_size";
            volume_type: Str = "volume_type";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_instance`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/instance)."]
    Managed "aws_instance" Instance InstanceAttributes
    naming None;
    tags Map;
    relations {
        "conflict associate_public_ip_address network_interface";
        "conflict cpu_core_count cpu_options.core_count";
        "conflict cpu_options.threads_per_core cpu_threads_per_core";
        "conflict ebs_block_device.tags volume_tags";
        "conflict enable_primary_ipv6 network_interface";
        "conflict host_resource_group_arn placement_group";
        "conflict ipv6_address_count ipv6_addresses";
        "conflict ipv6_address_count network_interface";
        "conflict ipv6_addresses network_interface";
        "conflict network_interface private_ip";
        "conflict network_interface secondary_private_ips";
        "conflict network_interface security_groups";
        "conflict network_interface source_dest_check";
        "conflict network_interface subnet_id";
        "conflict network_interface vpc_security_group_ids";
        "conflict root_block_device.tags volume_tags";
        "conflict user_data user_data_base64";
        "exactly_one capacity_reservation_specification.capacity_reservation_preference capacity_reservation_specification.capacity_reservation_target";
        "exactly_one launch_template.id launch_template.name";
        "at_least_one ami instance_type launch_template";
        "at_least_one ami launch_template";
        "at_least_one instance_type launch_template";
    }
    arguments {
        ami: Id<kind::Ami> = "ami computed\tprefix ami-|resolve:ssm:\treplaces";
        associate_public_ip_address: Bool = "associate_public_ip_address computed\treplaces";
        availability_zone: Str = "availability_zone computed\treplaces";
        #[deprecated = "the provider has deprecated this argument; its documentation names the replacement"] cpu_core_count: Num = "cpu_core_count computed deprecated\twhole\treplaces";
        #[deprecated = "the provider has deprecated this argument; its documentation names the replacement"] cpu_threads_per_core: Num = "cpu_threads_per_core computed deprecated\twhole\treplaces";
        disable_api_stop: Bool = "disable_api_stop computed";
        disable_api_termination: Bool = "disable_api_termination computed";
        ebs_optimized: Bool = "ebs_optimized computed\treplaces";
        enable_primary_ipv6: Bool = "enable_primary_ipv6 computed";
        get_password_data: Bool = "get_password_data optional";
        hibernation: Bool = "hibernation optional\treplaces";
        host_id: Str = "host_id computed\treplaces";
        host_resource_group_arn: Str = "host_resource_group_arn computed";
        iam_instance_profile: Name<kind::IamInstanceProfile> = "iam_instance_profile computed";
        instance_initiated_shutdown_behavior: Str = "instance_initiated_shutdown_behavior computed";
        instance_type: Str = "instance_type computed";
        ipv6_address_count: Num = "ipv6_address_count computed\twhole\tmay_replace";
        ipv6_addresses: List<Str> = "ipv6_addresses computed\teach format ipv6\treplaces";
        key_name: Name<kind::KeyPair> = "key_name computed\treplaces";
        monitoring: Bool = "monitoring computed";
        placement_group: Name<kind::PlacementGroup> = "placement_group computed\treplaces";
        placement_partition_number: Num = "placement_partition_number computed\twhole\treplaces";
        private_ip: Str = "private_ip computed\tformat ipv4\treplaces";
        secondary_private_ips: Set<Str> = "secondary_private_ips computed\teach format ipv4";
        security_groups: Set<OneOf<kind::SecurityGroupIdOrName>> = "security_groups computed\treplaces";
        source_dest_check: Bool = "source_dest_check optional";
        subnet_id: Id<kind::Subnet> = "subnet_id computed\tprefix subnet-\treplaces";
        tags: Map<Str> = "tags optional";
        tenancy: Str = "tenancy computed\tin default|dedicated|host\treplaces";
        user_data: Str = "user_data computed\tlength - 16384";
        user_data_base64: Str = "user_data_base64 computed\tformat base64";
        user_data_replace_on_change: Bool = "user_data_replace_on_change optional";
        volume_tags: Map<Str> = "volume_tags optional";
        vpc_security_group_ids: Set<Id<kind::SecurityGroup>> = "vpc_security_group_ids computed\tprefix sg-";
    }
    many {
        capacity_reservation_specification: instance::CapacityReservationSpecification = "capacity_reservation_specification optional list block 0 1";
        cpu_options: instance::CpuOptions = "cpu_options optional list block 0 1";
        credit_specification: instance::CreditSpecification = "credit_specification optional list block 0 1";
        ebs_block_device: instance::EbsBlockDevice = "ebs_block_device optional set block 0 0";
        enclave_options: instance::EnclaveOptions = "enclave_options optional list block 0 1";
        ephemeral_block_device: instance::EphemeralBlockDevice = "ephemeral_block_device optional set block 0 0";
        instance_market_options: instance::InstanceMarketOptions = "instance_market_options optional list block 0 1";
        launch_template: instance::LaunchTemplate = "launch_template optional list block 0 1";
        maintenance_options: instance::MaintenanceOptions = "maintenance_options optional list block 0 1";
        metadata_options: instance::MetadataOptions = "metadata_options optional list block 0 1";
        network_interface: instance::NetworkInterface = "network_interface optional set block 0 0";
        private_dns_name_options: instance::PrivateDnsNameOptions = "private_dns_name_options optional list block 0 1";
        root_block_device: instance::RootBlockDevice = "root_block_device optional list block 0 1";
    }
    single {
        timeouts: instance::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Arn<kind::Instance> = "arn";
        id: Id<kind::Instance> = "id";
        instance_lifecycle: Str = "instance_lifecycle";
        instance_state: Str = "instance_state";
        outpost_arn: Str = "outpost_arn";
        password_data: Str = "password_data";
        primary_network_interface_id: Id<kind::NetworkInterface> = "primary_network_interface_id";
        private_dns: Str = "private_dns";
        public_dns: Str = "public_dns";
        public_ip: Str = "public_ip";
        spot_instance_request_id: Str = "spot_instance_request_id";
        tags_all: Map<Str> = "tags_all";
    }
    objects {
        ebs_block_device: Set<instance::EbsBlockDeviceAttributes> = "ebs_block_device";
        root_block_device: List<instance::RootBlockDeviceAttributes> = "root_block_device";
    }
}
/// Blocks of [`aws_internet_gateway`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/internet_gateway).
pub mod internet_gateway {
    use crate::types::*;

    pub use crate::shared::amp_prometheus_scraper_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_internet_gateway`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/internet_gateway)."]
    Managed "aws_internet_gateway" InternetGateway InternetGatewayAttributes
    naming None;
    tags Map;
    arguments {
        tags: Map<Str> = "tags optional";
        vpc_id: Id<kind::Vpc> = "vpc_id computed\tprefix vpc-";
    }
    single {
        timeouts: internet_gateway::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Arn<kind::InternetGateway> = "arn";
        id: Id<kind::InternetGateway> = "id";
        owner_id: Str = "owner_id";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_internet_gateway_attachment`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/internet_gateway_attachment).
pub mod internet_gateway_attachment {
    use crate::types::*;

    pub use crate::shared::bedrock_bedrock_custom_model_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_internet_gateway_attachment`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/internet_gateway_attachment)."]
    Managed "aws_internet_gateway_attachment" InternetGatewayAttachment InternetGatewayAttachmentAttributes
    naming None;
    tags None;
    arguments {
        internet_gateway_id: Id<kind::InternetGateway> = "internet_gateway_id required\tprefix igw-\treplaces";
        vpc_id: Id<kind::Vpc> = "vpc_id required\tprefix vpc-\treplaces";
    }
    single {
        timeouts: internet_gateway_attachment::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        id: Id<kind::InternetGatewayAttachment> = "id";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_key_pair`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/key_pair)."]
    Managed "aws_key_pair" KeyPair KeyPairAttributes
    naming Some(formwork_model::Naming::new("key_name", "key_name_prefix", 1, 255, ""));
    tags Map;
    relations {
        "conflict key_name key_name_prefix";
    }
    arguments {
        public_key: Str = "public_key required\treplaces";
        key_name_prefix: Str = "key_name_prefix computed\tlength - 229\treplaces";
        tags: Map<Str> = "tags optional";
    }
    unread {
        key_name: Str = "key_name computed\tlength - 255\treplaces";
    }
    attributes {
        arn: Arn<kind::KeyPair> = "arn";
        fingerprint: Str = "fingerprint";
        id: Name<kind::KeyPair> = "id";
        key_name: Name<kind::KeyPair> = "key_name";
        key_pair_id: Name<kind::KeyPair> = "key_pair_id";
        key_type: Str = "key_type";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_launch_configuration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/launch_configuration).
pub mod launch_configuration {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`EbsBlockDevice`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/launch_configuration)."]
        EbsBlockDevice
        arguments {
            device_name: Str = "device_name required\treplaces";
            delete_on_termination: Bool = "delete_on_termination optional\treplaces";
            encrypted: Bool = "encrypted computed\treplaces";
            iops: Num = "iops computed\twhole\treplaces";
            no_device: Bool = "no_device optional\treplaces";
            snapshot_id: Str = "snapshot_id computed\treplaces";
            throughput: Num = "throughput computed\twhole\treplaces";
            volume_size: Num = "volume_size computed\twhole\treplaces";
            volume_type: Str = "volume_type computed\treplaces";
        }
    }
    pub use crate::services::ec2::instance::EphemeralBlockDevice;
    formwork_model::block_binding! {
        #[doc = "Block [`MetadataOptions`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/launch_configuration)."]
        MetadataOptions
        arguments {
            http_endpoint: Str = "http_endpoint computed\tin enabled|disabled\treplaces";
            http_put_response_hop_limit: Num = "http_put_response_hop_limit computed\trange 1 64\twhole\treplaces";
            http_tokens: Str = "http_tokens computed\tin optional|required\treplaces";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`RootBlockDevice`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/launch_configuration)."]
        RootBlockDevice
        arguments {
            delete_on_termination: Bool = "delete_on_termination optional\treplaces";
            encrypted: Bool = "encrypted computed\treplaces";
            iops: Num = "iops computed\twhole\treplaces";
            throughput: Num = "throughput computed\twhole\treplaces";
            volume_size: Num = "volume_size computed\twhole\treplaces";
            volume_type: Str = "volume_type computed\treplaces";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_launch_configuration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/launch_configuration)."]
    Managed "aws_launch_configuration" LaunchConfiguration LaunchConfigurationAttributes
    naming Some(formwork_model::Naming::new("name", "name_prefix", 1, 255, ""));
    tags None;
    relations {
        "conflict name name_prefix";
        "conflict user_data user_data_base64";
    }
    arguments {
        image_id: Id<kind::Ami> = "image_id required\tprefix ami-|resolve:ssm:\treplaces";
        instance_type: Str = "instance_type required\treplaces";
        associate_public_ip_address: Bool = "associate_public_ip_address computed\treplaces";
        ebs_optimized: Bool = "ebs_optimized computed\treplaces";
        enable_monitoring: Bool = "enable_monitoring optional\treplaces";
        iam_instance_profile: Name<kind::IamInstanceProfile> = "iam_instance_profile optional\treplaces";
        name_prefix: Str = "name_prefix computed\tlength 1 229\treplaces";
        placement_tenancy: Str = "placement_tenancy optional\treplaces";
        security_groups: Set<Id<kind::SecurityGroup>> = "security_groups optional\tapi each match [\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\r\\n\\t]*\tprefix sg-\treplaces";
        spot_price: Str = "spot_price optional\tapi length 1 255\treplaces";
        user_data: Str = "user_data optional\tlength 1 16384\treplaces";
        user_data_base64: Str = "user_data_base64 optional\tformat base64\treplaces";
    }
    unread {
        key_name: Str = "key_name computed\treplaces";
        name: Str = "name computed\tlength 1 255\treplaces";
    }
    many {
        ebs_block_device: launch_configuration::EbsBlockDevice = "ebs_block_device optional set block 0 0";
        ephemeral_block_device: launch_configuration::EphemeralBlockDevice = "ephemeral_block_device optional set block 0 0";
        metadata_options: launch_configuration::MetadataOptions = "metadata_options optional list block 0 1";
        root_block_device: launch_configuration::RootBlockDevice = "root_block_device optional list block 0 1";
    }
    attributes {
        arn: Arn<kind::LaunchConfiguration> = "arn";
        id: Name<kind::LaunchConfiguration> = "id";
        key_name: Name<kind::KeyPair> = "key_name";
        name: Name<kind::LaunchConfiguration> = "name";
    }
}
/// Blocks of [`aws_launch_template`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/launch_template).
pub mod launch_template {
    use crate::types::*;

    /// Blocks of [`BlockDeviceMappings`].
    pub mod block_device_mappings {
        use crate::types::*;

        formwork_model::block_binding! {
            #[doc = "Block [`Ebs`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/launch_template)."]
            Ebs
            arguments {
                delete_on_termination: Str = "delete_on_termination optional\tformat bool_string true|false";
                encrypted: Str = "encrypted optional\tformat bool_string true|false";
                iops: Num = "iops computed\twhole";
                kms_key_id: OneOf<kind::KmsKeyIdOrArn> = "kms_key_id optional\tformat arn";
                snapshot_id: Str = "snapshot_id optional";
                throughput: Num = "throughput computed\trange 125 1000\twhole";
                volume_initialization_rate: Num = "volume_initialization_rate computed\trange 100 300\twhole";
                volume_size: Num = "volume_size computed\twhole";
                volume_type: Str = "volume_type computed\tin standard|io1|io2|gp2|sc1|st1|gp3";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`BlockDeviceMappings`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/launch_template)."]
        BlockDeviceMappings
        arguments {
            device_name: Str = "device_name optional";
            no_device: Str = "no_device optional";
            virtual_name: Str = "virtual_name optional";
        }
        many {
            ebs: block_device_mappings::Ebs = "ebs optional list block 0 1";
        }
    }
    pub use crate::services::ec2::instance::CapacityReservationSpecification;
    pub use crate::services::ec2::instance::capacity_reservation_specification;
    formwork_model::block_binding! {
        #[doc = "Block [`CpuOptions`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/launch_template)."]
        CpuOptions
        arguments {
            amd_sev_snp: Str = "amd_sev_snp optional\tin enabled|disabled";
            core_count: Num = "core_count optional\twhole";
            threads_per_core: Num = "threads_per_core optional\twhole";
        }
    }
    pub use crate::services::ec2::instance::CreditSpecification;
    pub use crate::shared::ec2_launch_template_elastic_gpu_specifications::ElasticGpuSpecifications;
    pub use crate::shared::ec2_launch_template_elastic_gpu_specifications::ElasticGpuSpecifications as ElasticInferenceAccelerator;
    pub use crate::shared::ec2_launch_template_enclave_options::EnclaveOptions;
    formwork_model::block_binding! {
        #[doc = "Block [`HibernationOptions`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/launch_template)."]
        HibernationOptions
        arguments {
            configured: Bool = "configured required";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`IamInstanceProfile`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/launch_template)."]
        IamInstanceProfile
        arguments {
            arn: Arn<kind::IamInstanceProfile> = "arn optional\tformat arn\tservice iam";
            name: Str = "name optional";
        }
    }
    /// Blocks of [`InstanceMarketOptions`].
    pub mod instance_market_options {
        use crate::types::*;

        formwork_model::block_binding! {
            #[doc = "Block [`SpotOptions`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/launch_template)."]
            SpotOptions
            arguments {
                block_duration_minutes: Num = "block_duration_minutes optional\tmultiple 60\twhole";
                instance_interruption_behavior: Str = "instance_interruption_behavior optional\tin hibernate|stop|terminate";
                max_price: Str = "max_price optional";
                spot_instance_type: Str = "spot_instance_type optional\tin one-time|persistent";
                valid_until: Str = "valid_until computed\tformat rfc3339";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`InstanceMarketOptions`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/launch_template)."]
        InstanceMarketOptions
        arguments {
            market_type: Str = "market_type optional\tin spot|capacity-block";
        }
        many {
            spot_options: instance_market_options::SpotOptions = "spot_options optional list block 0 1";
        }
    }
    pub use crate::services::ec2::ec2_fleet::launch_template_config::r#override::InstanceRequirements;
    pub use crate::services::ec2::ec2_fleet::launch_template_config::r#override::instance_requirements;
    formwork_model::block_binding! {
        #[doc = "Block [`LicenseSpecification`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/launch_template)."]
        LicenseSpecification
        arguments {
            license_configuration_arn: Arn<kind::LicensemanagerLicenseConfiguration> = "license_configuration_arn required\tformat arn";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`MaintenanceOptions`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/launch_template)."]
        MaintenanceOptions
        arguments {
            auto_recovery: Str = "auto_recovery optional\tin default|disabled";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`MetadataOptions`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/launch_template)."]
        MetadataOptions
        arguments {
            http_endpoint: Str = "http_endpoint computed\tin disabled|enabled";
            http_protocol_ipv6: Str = "http_protocol_ipv6 computed\tin disabled|enabled";
            http_put_response_hop_limit: Num = "http_put_response_hop_limit computed\trange 1 64\twhole";
            http_tokens: Str = "http_tokens computed\tin optional|required";
            instance_metadata_tags: Str = "instance_metadata_tags computed\tin disabled|enabled";
        }
    }
    pub use crate::shared::ec2_launch_template_enclave_options::EnclaveOptions as Monitoring;
    /// Blocks of [`NetworkInterfaces`].
    pub mod network_interfaces {
        use crate::types::*;

        formwork_model::block_binding! {
            #[doc = "Block [`ConnectionTrackingSpecification`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/launch_template)."]
            ConnectionTrackingSpecification
            arguments {
                tcp_established_timeout: Num = "tcp_established_timeout optional\trange 60 432000\twhole";
                udp_stream_timeout: Num = "udp_stream_timeout optional\trange 60 180\twhole";
                udp_timeout: Num = "udp_timeout optional\trange 30 60\twhole";
            }
        }
        /// Blocks of [`EnaSrdSpecification`].
        pub mod ena_srd_specification {
            use crate::types::*;

            formwork_model::block_binding! {
                #[doc = "Block [`EnaSrdUdpSpecification`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/launch_template)."]
                EnaSrdUdpSpecification
                arguments {
                    ena_srd_udp_enabled: Bool = "ena_srd_udp_enabled optional";
                }
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`EnaSrdSpecification`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/launch_template)."]
            EnaSrdSpecification
            arguments {
                ena_srd_enabled: Bool = "ena_srd_enabled optional";
            }
            many {
                ena_srd_udp_specification: ena_srd_specification::EnaSrdUdpSpecification = "ena_srd_udp_specification optional list block 0 1";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`NetworkInterfaces`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/launch_template)."]
        NetworkInterfaces
        arguments {
            associate_carrier_ip_address: Str = "associate_carrier_ip_address optional\tformat bool_string true|false";
            associate_public_ip_address: Str = "associate_public_ip_address optional\tformat bool_string true|false";
            delete_on_termination: Str = "delete_on_termination optional\tformat bool_string true|false";
            description: Str = "description optional";
            device_index: Num = "device_index optional\twhole";
            interface_type: Str = "interface_type optional\tin efa|efa-only|interface";
            ipv4_address_count: Num = "ipv4_address_count optional\twhole";
            ipv4_addresses: Set<Str> = "ipv4_addresses optional\teach format ipv4";
            ipv4_prefix_count: Num = "ipv4_prefix_count optional\twhole";
            ipv4_prefixes: Set<Str> = "ipv4_prefixes optional\teach format ipv4cidr";
            ipv6_address_count: Num = "ipv6_address_count optional\twhole";
            ipv6_addresses: Set<Str> = "ipv6_addresses optional\teach format ipv6";
            ipv6_prefix_count: Num = "ipv6_prefix_count optional\twhole";
            ipv6_prefixes: Set<Str> = "ipv6_prefixes optional\teach format ipv6cidr";
            network_card_index: Num = "network_card_index optional\twhole";
            network_interface_id: Id<kind::NetworkInterface> = "network_interface_id optional\tprefix eni-";
            primary_ipv6: Str = "primary_ipv6 optional\tformat bool_string true|false";
            private_ip_address: Str = "private_ip_address optional\tformat ipv4";
            security_groups: Set<Id<kind::SecurityGroup>> = "security_groups optional\tprefix sg-";
            subnet_id: Id<kind::Subnet> = "subnet_id optional\tprefix subnet-";
        }
        many {
            connection_tracking_specification: network_interfaces::ConnectionTrackingSpecification = "connection_tracking_specification optional list block 0 1";
            ena_srd_specification: network_interfaces::EnaSrdSpecification = "ena_srd_specification optional list block 0 1";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`Placement`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/launch_template)."]
        Placement
        arguments {
            affinity: Str = "affinity optional";
            availability_zone: Str = "availability_zone optional";
            group_name: Name<kind::PlacementGroup> = "group_name optional";
            host_id: Str = "host_id optional";
            host_resource_group_arn: Arn<kind::ResourcegroupsGroup> = "host_resource_group_arn optional\tformat arn";
            partition_number: Num = "partition_number optional\twhole";
            spread_domain: Str = "spread_domain optional";
            tenancy: Str = "tenancy optional\tin default|dedicated|host";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`PrivateDnsNameOptions`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/launch_template)."]
        PrivateDnsNameOptions
        arguments {
            enable_resource_name_dns_a_record: Bool = "enable_resource_name_dns_a_record optional";
            enable_resource_name_dns_aaaa_record: Bool = "enable_resource_name_dns_aaaa_record optional";
            hostname_type: Str = "hostname_type optional\tin ip-name|resource-name";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`TagSpecifications`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/launch_template)."]
        TagSpecifications
        arguments {
            resource_type: Str = "resource_type optional\tin capacity-reservation|client-vpn-endpoint|customer-gateway|carrier-gateway|coip-pool|declarative-policies-report|dedicated-host|dhcp-options|egress-only-internet-gateway|elastic-ip|elastic-gpu|export-image-task|export-instance-task|fleet|fpga-image|host-reservation|image|import-image-task|import-snapshot-task|instance|instance-event-window|internet-gateway|ipam|ipam-pool|ipam-scope|ipv4pool-ec2|ipv6pool-ec2|key-pair|launch-template|local-gateway|local-gateway-route-table|local-gateway-virtual-interface|local-gateway-virtual-interface-group|local-gateway-route-table-vpc-association|local-gateway-route-table-virtual-interface-group-association|natgateway|network-acl|network-interface|network-insights-analysis|network-insights-path|network-insights-access-scope|network-insights-access-scope-analysis|outpost-lag|placement-group|prefix-list|replace-root-volume-task|reserved-instances|route-table|security-group|security-group-rule|service-link-virtual-interface|snapshot|spot-fleet-request|spot-instances-request|subnet|subnet-cidr-reservation|traffic-mirror-filter|traffic-mirror-session|traffic-mirror-target|transit-gateway|transit-gateway-attachment|transit-gateway-connect-peer|transit-gateway-multicast-domain|transit-gateway-policy-table|transit-gateway-route-table|transit-gateway-route-table-announcement|volume|vpc|vpc-endpoint|vpc-endpoint-connection|vpc-endpoint-service|vpc-endpoint-service-permission|vpc-peering-connection|vpn-connection|vpn-gateway|vpc-flow-log|capacity-reservation-fleet|traffic-mirror-filter-rule|vpc-endpoint-connection-device-type|verified-access-instance|verified-access-group|verified-access-endpoint|verified-access-policy|verified-access-trust-provider|vpn-connection-device-type|vpc-block-public-access-exclusion|route-server|route-server-endpoint|route-server-peer|ipam-resource-discovery|ipam-resource-discovery-association|instance-connect-endpoint|verified-access-endpoint-target|ipam-external-resource-verification-token|mac-modification-task";
            tags: Map<Str> = "tags optional";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_launch_template`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/launch_template)."]
    Managed "aws_launch_template" LaunchTemplate LaunchTemplateAttributes
    naming Some(formwork_model::Naming::new("name", "name_prefix", 1, 125, ""));
    tags Map;
    relations {
        "conflict capacity_reservation_specification.capacity_reservation_target.capacity_reservation_id capacity_reservation_specification.capacity_reservation_target.capacity_reservation_resource_group_arn";
        "conflict default_version update_default_version";
        "conflict iam_instance_profile.arn iam_instance_profile.name";
        "conflict instance_requirements instance_type";
        "conflict name name_prefix";
        "conflict placement.host_id placement.host_resource_group_arn";
        "conflict security_group_names vpc_security_group_ids";
    }
    arguments {
        default_version: Num = "default_version computed\trange 1 -\twhole";
        description: Str = "description optional\tlength - 255";
        disable_api_stop: Bool = "disable_api_stop optional";
        disable_api_termination: Bool = "disable_api_termination optional";
        ebs_optimized: Str = "ebs_optimized optional\tformat bool_string true|false";
        image_id: Id<kind::Ami> = "image_id optional\tprefix ami-|resolve:ssm:";
        instance_initiated_shutdown_behavior: Str = "instance_initiated_shutdown_behavior optional\tin stop|terminate";
        instance_type: Str = "instance_type optional";
        kernel_id: Str = "kernel_id optional";
        key_name: Name<kind::KeyPair> = "key_name optional";
        name_prefix: Str = "name_prefix computed\tlength - 99\tmatch ^[0-9A-Za-z()./_-]+$\treplaces";
        ram_disk_id: Str = "ram_disk_id optional";
        security_group_names: Set<Name<kind::SecurityGroup>> = "security_group_names optional";
        tags: Map<Str> = "tags optional";
        update_default_version: Bool = "update_default_version optional";
        user_data: Str = "user_data optional";
        vpc_security_group_ids: Set<Id<kind::SecurityGroup>> = "vpc_security_group_ids optional\tprefix sg-";
    }
    unread {
        name: Str = "name computed\tlength - 125\tmatch ^[0-9A-Za-z()./_-]+$\treplaces";
    }
    many {
        block_device_mappings: launch_template::BlockDeviceMappings = "block_device_mappings optional list block 0 0";
        capacity_reservation_specification: launch_template::CapacityReservationSpecification = "capacity_reservation_specification optional list block 0 1";
        cpu_options: launch_template::CpuOptions = "cpu_options optional list block 0 1";
        credit_specification: launch_template::CreditSpecification = "credit_specification optional list block 0 1";
        #[deprecated = "the provider has deprecated this argument; its documentation names the replacement"] elastic_gpu_specifications: launch_template::ElasticGpuSpecifications = "elastic_gpu_specifications optional list block 0 0 deprecated";
        #[deprecated = "the provider has deprecated this argument; its documentation names the replacement"] elastic_inference_accelerator: launch_template::ElasticInferenceAccelerator = "elastic_inference_accelerator optional list block 0 1 deprecated";
        enclave_options: launch_template::EnclaveOptions = "enclave_options optional list block 0 1";
        hibernation_options: launch_template::HibernationOptions = "hibernation_options optional list block 0 1";
        iam_instance_profile: launch_template::IamInstanceProfile = "iam_instance_profile optional list block 0 1";
        instance_market_options: launch_template::InstanceMarketOptions = "instance_market_options optional list block 0 1";
        instance_requirements: launch_template::InstanceRequirements = "instance_requirements optional list block 0 1";
        license_specification: launch_template::LicenseSpecification = "license_specification optional set block 0 0";
        maintenance_options: launch_template::MaintenanceOptions = "maintenance_options optional list block 0 1";
        metadata_options: launch_template::MetadataOptions = "metadata_options optional list block 0 1";
        monitoring: launch_template::Monitoring = "monitoring optional list block 0 1";
        network_interfaces: launch_template::NetworkInterfaces = "network_interfaces optional list block 0 0";
        placement: launch_template::Placement = "placement optional list block 0 1";
        private_dns_name_options: launch_template::PrivateDnsNameOptions = "private_dns_name_options optional list block 0 1";
        tag_specifications: launch_template::TagSpecifications = "tag_specifications optional list block 0 0";
    }
    attributes {
        arn: Arn<kind::LaunchTemplate> = "arn";
        id: Id<kind::LaunchTemplate> = "id";
        latest_version: Num = "latest_version";
        name: Name<kind::LaunchTemplate> = "name";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_main_route_table_association`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/main_route_table_association).
pub mod main_route_table_association {
    use crate::types::*;

    pub use crate::shared::amp_prometheus_scraper_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_main_route_table_association`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/main_route_table_association)."]
    Managed "aws_main_route_table_association" MainRouteTableAssociation MainRouteTableAssociationAttributes
    naming None;
    tags None;
    arguments {
        route_table_id: Id<kind::RouteTable> = "route_table_id required\tprefix rtb-";
        vpc_id: Id<kind::Vpc> = "vpc_id required\tprefix vpc-";
    }
    single {
        timeouts: main_route_table_association::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        id: Id<kind::MainRouteTableAssociation> = "id";
        original_route_table_id: Str = "original_route_table_id";
    }
}
/// Blocks of [`aws_nat_gateway`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/nat_gateway).
pub mod nat_gateway {
    use crate::types::*;

    pub use crate::shared::amp_prometheus_scraper_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_nat_gateway`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/nat_gateway)."]
    Managed "aws_nat_gateway" NatGateway NatGatewayAttributes
    naming None;
    tags Map;
    relations {
        "conflict secondary_private_ip_address_count secondary_private_ip_addresses";
    }
    arguments {
        subnet_id: Id<kind::Subnet> = "subnet_id required\tprefix subnet-\treplaces";
        allocation_id: Id<kind::Eip> = "allocation_id optional\tprefix eipalloc-\treplaces";
        connectivity_type: Str = "connectivity_type optional\tin private|public\treplaces";
        private_ip: Str = "private_ip computed\tformat ipv4\treplaces";
        secondary_allocation_ids: Set<Id<kind::Eip>> = "secondary_allocation_ids optional\tprefix eipalloc-";
        secondary_private_ip_address_count: Num = "secondary_private_ip_address_count computed\twhole\tmay_replace";
        secondary_private_ip_addresses: Set<Str> = "secondary_private_ip_addresses computed";
        tags: Map<Str> = "tags optional";
    }
    single {
        timeouts: nat_gateway::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        association_id: Str = "association_id";
        id: Id<kind::NatGateway> = "id";
        network_interface_id: Id<kind::NetworkInterface> = "network_interface_id";
        public_ip: Str = "public_ip";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_network_acl`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/network_acl).
pub mod network_acl {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`Egress`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/network_acl)."]
        Egress
        arguments {
            action: Str = "action optional\tin/i allow|deny";
            cidr_block: Str = "cidr_block optional\tlength 1 -\tformat cidr";
            from_port: Num = "from_port optional\twhole";
            icmp_code: Num = "icmp_code optional\twhole";
            icmp_type: Num = "icmp_type optional\twhole";
            ipv6_cidr_block: Str = "ipv6_cidr_block optional\tlength 1 -\tformat cidr";
            protocol: Str = "protocol optional\tmatch [0-9A-Za-z]";
            rule_no: Num = "rule_no optional\twhole";
            to_port: Num = "to_port optional\twhole";
        }
    }
    pub use crate::services::ec2::network_acl::Egress as Ingress;
    formwork_model::accessor_binding! {
        #[doc = "Attributes [`EgressAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/network_acl)."]
        EgressAttributes
        attributes {
            action: Str = "action";
            cidr_block: Str = "cidr_block";
            from_port: Num = "from_port";
            icmp_code: Num = "icmp_code";
            icmp_type: Num = "icmp_type";
            ipv6_cidr_block: Str = "ipv6_cidr_block";
            protocol: Str = "protocol";
            rule_no: Num = "rule_no";
            to_port: Num = "to_port";
        }
    }
    pub use crate::services::ec2::network_acl::EgressAttributes as IngressAttributes;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_network_acl`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/network_acl)."]
    Managed "aws_network_acl" NetworkAcl NetworkAclAttributes
    naming None;
    tags Map;
    arguments {
        vpc_id: Id<kind::Vpc> = "vpc_id required\tprefix vpc-\treplaces";
        subnet_ids: Set<Id<kind::Subnet>> = "subnet_ids computed\tprefix subnet-";
        tags: Map<Str> = "tags optional";
    }
    many {
        egress: network_acl::Egress = "egress computed set object 0 0";
        ingress: network_acl::Ingress = "ingress computed set object 0 0";
    }
    attributes {
        arn: Arn<kind::NetworkAcl> = "arn";
        id: Id<kind::NetworkAcl> = "id";
        owner_id: Str = "owner_id";
        tags_all: Map<Str> = "tags_all";
    }
    objects {
        egress: Set<network_acl::EgressAttributes> = "egress";
        ingress: Set<network_acl::IngressAttributes> = "ingress";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_network_acl_association`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/network_acl_association)."]
    Managed "aws_network_acl_association" NetworkAclAssociation NetworkAclAssociationAttributes
    naming None;
    tags None;
    arguments {
        network_acl_id: Id<kind::NetworkAcl> = "network_acl_id required\tprefix acl-\treplaces";
        subnet_id: Id<kind::Subnet> = "subnet_id required\tprefix subnet-\treplaces";
    }
    attributes {
        id: Id<kind::NetworkAclAssociation> = "id";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_network_acl_rule`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/network_acl_rule)."]
    Managed "aws_network_acl_rule" NetworkAclRule NetworkAclRuleAttributes
    naming None;
    tags None;
    relations {
        "exactly_one cidr_block ipv6_cidr_block";
    }
    arguments {
        network_acl_id: Id<kind::NetworkAcl> = "network_acl_id required\tprefix acl-\treplaces";
        protocol: Str = "protocol required\tmatch [0-9A-Za-z]\treplaces";
        rule_action: Str = "rule_action required\tin allow|deny\treplaces";
        rule_number: Num = "rule_number required\twhole\treplaces";
        cidr_block: Str = "cidr_block optional\treplaces";
        egress: Bool = "egress optional\treplaces";
        from_port: Num = "from_port optional\twhole\treplaces";
        icmp_code: Num = "icmp_code optional\twhole\treplaces";
        icmp_type: Num = "icmp_type optional\twhole\treplaces";
        ipv6_cidr_block: Str = "ipv6_cidr_block optional\treplaces";
        to_port: Num = "to_port optional\twhole\treplaces";
    }
    attributes {
        id: Id<kind::NetworkAclRule> = "id";
    }
}
/// Blocks of [`aws_network_interface`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/network_interface).
pub mod network_interface {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`Attachment`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/network_interface)."]
        Attachment
        arguments {
            device_index: Num = "device_index required\twhole";
            instance: Id<kind::Instance> = "instance required\tprefix i-";
        }
    }
    formwork_model::accessor_binding! {
        #[doc = "Attributes [`AttachmentAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/network_interface)."]
        AttachmentAttributes
        attributes {
            attachment_id: Str = "attachment_id";
            device_index: Num = "device_index";
            instance: Id<kind::Instance> = "instance";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_network_interface`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/network_interface)."]
    Managed "aws_network_interface" NetworkInterface NetworkInterfaceAttributes
    naming None;
    tags Map;
    relations {
        "conflict ipv4_prefix_count ipv4_prefixes";
        "conflict ipv6_address_count ipv6_address_list";
        "conflict ipv6_address_count ipv6_addresses";
        "conflict ipv6_address_list ipv6_addresses";
        "conflict ipv6_prefix_count ipv6_prefixes";
        "conflict private_ip_list private_ips";
        "conflict private_ip_list private_ips_count";
    }
    arguments {
        subnet_id: Id<kind::Subnet> = "subnet_id required\tprefix subnet-\treplaces";
        description: Str = "description optional";
        enable_primary_ipv6: Bool = "enable_primary_ipv6 computed";
        interface_type: Str = "interface_type computed\tin efa|efa-only|branch|trunk\treplaces";
        ipv4_prefix_count: Num = "ipv4_prefix_count computed\twhole";
        ipv4_prefixes: Set<Str> = "ipv4_prefixes computed\teach format ipv4cidr";
        ipv6_address_count: Num = "ipv6_address_count computed\twhole";
        ipv6_address_list: List<Str> = "ipv6_address_list computed";
        ipv6_address_list_enabled: Bool = "ipv6_address_list_enabled optional";
        ipv6_addresses: Set<Str> = "ipv6_addresses computed\teach format ipv6";
        ipv6_prefix_count: Num = "ipv6_prefix_count computed\twhole";
        ipv6_prefixes: Set<Str> = "ipv6_prefixes computed\teach format ipv6cidr";
        private_ip: Str = "private_ip computed";
        private_ip_list: List<Str> = "private_ip_list computed";
        private_ip_list_enabled: Bool = "private_ip_list_enabled optional";
        private_ips: Set<Str> = "private_ips computed\treplaces";
        private_ips_count: Num = "private_ips_count computed\twhole";
        security_groups: Set<Id<kind::SecurityGroup>> = "security_groups computed\tprefix sg-";
        source_dest_check: Bool = "source_dest_check optional";
        tags: Map<Str> = "tags optional";
    }
    many {
        attachment: network_interface::Attachment = "attachment optional set block 0 0";
    }
    attributes {
        arn: Arn<kind::NetworkInterface> = "arn";
        id: Id<kind::NetworkInterface> = "id";
        mac_address: Str = "mac_address";
        outpost_arn: Str = "outpost_arn";
        owner_id: Str = "owner_id";
        private_dns_name: Str = "private_dns_name";
        tags_all: Map<Str> = "tags_all";
    }
    objects {
        attachment: Set<network_interface::AttachmentAttributes> = "attachment";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_network_interface_attachment`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/network_interface_attachment)."]
    Managed "aws_network_interface_attachment" NetworkInterfaceAttachment NetworkInterfaceAttachmentAttributes
    naming None;
    tags None;
    arguments {
        device_index: Num = "device_index required\twhole\treplaces";
        instance_id: Id<kind::Instance> = "instance_id required\tprefix i-\treplaces";
        network_interface_id: Id<kind::NetworkInterface> = "network_interface_id required\tprefix eni-\treplaces";
    }
    attributes {
        attachment_id: Id<kind::NetworkInterfaceAttachment> = "attachment_id";
        id: Id<kind::NetworkInterfaceAttachment> = "id";
        status: Str = "status";
    }
}
/// Blocks of [`aws_network_interface_permission`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/network_interface_permission).
pub mod network_interface_permission {
    use crate::types::*;

    pub use crate::shared::bedrock_bedrock_custom_model_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_network_interface_permission`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/network_interface_permission)."]
    Managed "aws_network_interface_permission" NetworkInterfacePermission NetworkInterfacePermissionAttributes
    naming None;
    tags None;
    arguments {
        aws_account_id: Str = "aws_account_id required\tformat account_id\treplaces";
        network_interface_id: Id<kind::NetworkInterface> = "network_interface_id required\tprefix eni-\treplaces";
        permission: Str = "permission required\tin INSTANCE-ATTACH|EIP-ASSOCIATE\treplaces";
    }
    single {
        timeouts: network_interface_permission::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        network_interface_permission_id: Id<kind::NetworkInterfacePermission> = "network_interface_permission_id";
    }
}
/// Blocks of [`aws_network_interface_sg_attachment`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/network_interface_sg_attachment).
pub mod network_interface_sg_attachment {
    use crate::types::*;

    pub use crate::shared::ec2_network_interface_sg_attachment_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_network_interface_sg_attachment`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/network_interface_sg_attachment)."]
    Managed "aws_network_interface_sg_attachment" NetworkInterfaceSgAttachment NetworkInterfaceSgAttachmentAttributes
    naming None;
    tags None;
    arguments {
        network_interface_id: Id<kind::NetworkInterface> = "network_interface_id required\tprefix eni-\treplaces";
        security_group_id: Id<kind::SecurityGroup> = "security_group_id required\tprefix sg-\treplaces";
    }
    single {
        timeouts: network_interface_sg_attachment::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        id: Id<kind::NetworkInterfaceSgAttachment> = "id";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_placement_group`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/placement_group)."]
    Managed "aws_placement_group" PlacementGroup PlacementGroupAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 255, ""));
    tags Map;
    arguments {
        strategy: Str = "strategy required\tin cluster|spread|partition\treplaces";
        partition_count: Num = "partition_count computed\trange 0 7\twhole\treplaces";
        spread_level: Str = "spread_level computed\tin host|rack\treplaces";
        tags: Map<Str> = "tags optional";
    }
    unread {
        name: Str = "name required\treplaces";
    }
    attributes {
        arn: Arn<kind::PlacementGroup> = "arn";
        id: Name<kind::PlacementGroup> = "id";
        name: Name<kind::PlacementGroup> = "name";
        placement_group_id: Name<kind::PlacementGroup> = "placement_group_id";
        tags_all: Map<Str> = "tags_all";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_proxy_protocol_policy`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/proxy_protocol_policy)."]
    Managed "aws_proxy_protocol_policy" ProxyProtocolPolicy ProxyProtocolPolicyAttributes
    naming None;
    tags None;
    arguments {
        instance_ports: Set<Str> = "instance_ports required\teach length 1 -\teach format int_string";
        load_balancer: Name<kind::Elb> = "load_balancer required";
    }
    attributes {
        id: Id<kind::ProxyProtocolPolicy> = "id";
    }
}
/// Blocks of [`aws_route`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/route).
pub mod route {
    use crate::types::*;

    pub use crate::shared::amp_prometheus_scraper_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_route`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/route)."]
    Managed "aws_route" Route RouteAttributes
    naming None;
    tags None;
    relations {
        "exactly_one carrier_gateway_id core_network_arn egress_only_gateway_id gateway_id local_gateway_id nat_gateway_id network_interface_id transit_gateway_id vpc_endpoint_id vpc_peering_connection_id";
        "exactly_one destination_cidr_block destination_ipv6_cidr_block destination_prefix_list_id";
    }
    arguments {
        route_table_id: Id<kind::RouteTable> = "route_table_id required\tprefix rtb-\treplaces";
        carrier_gateway_id: Id<kind::Ec2CarrierGateway> = "carrier_gateway_id optional";
        core_network_arn: Str = "core_network_arn optional";
        destination_cidr_block: Str = "destination_cidr_block optional\tformat cidr\treplaces";
        destination_ipv6_cidr_block: Str = "destination_ipv6_cidr_block optional\tformat cidr\treplaces";
        destination_prefix_list_id: Id<kind::Ec2ManagedPrefixList> = "destination_prefix_list_id optional\tprefix pl-\treplaces";
        egress_only_gateway_id: Id<kind::EgressOnlyInternetGateway> = "egress_only_gateway_id optional\tprefix eigw-";
        gateway_id: Str = "gateway_id optional";
        local_gateway_id: Str = "local_gateway_id optional";
        nat_gateway_id: Id<kind::NatGateway> = "nat_gateway_id optional\tprefix nat-";
        network_interface_id: Id<kind::NetworkInterface> = "network_interface_id computed\tprefix eni-";
        transit_gateway_id: Id<kind::Ec2TransitGateway> = "transit_gateway_id optional\tprefix tgw-";
        vpc_endpoint_id: Id<kind::VpcEndpoint> = "vpc_endpoint_id optional\tprefix vpce-";
        vpc_peering_connection_id: Id<kind::VpcPeeringConnection> = "vpc_peering_connection_id optional\tprefix pcx-";
    }
    single {
        timeouts: route::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        id: Id<kind::Route> = "id";
        instance_id: Str = "instance_id";
        instance_owner_id: Str = "instance_owner_id";
        origin: Str = "origin";
        state: Str = "state";
    }
}
/// Blocks of [`aws_route_table`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/route_table).
pub mod route_table {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`Route`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/route_table)."]
        Route
        arguments {
            carrier_gateway_id: Str = "carrier_gateway_id optional";
            cidr_block: Str = "cidr_block optional\tlength 1 -\tformat cidr";
            core_network_arn: Str = "core_network_arn optional";
            destination_prefix_list_id: Str = "destination_prefix_list_id optional";
            egress_only_gateway_id: Id<kind::EgressOnlyInternetGateway> = "egress_only_gateway_id optional\tprefix eigw-";
            gateway_id: Str = "gateway_id optional";
            ipv6_cidr_block: Str = "ipv6_cidr_block optional\tlength 1 -\tformat cidr";
            local_gateway_id: Str = "local_gateway_id optional";
            nat_gateway_id: Id<kind::NatGateway> = "nat_gateway_id optional\tprefix nat-";
            network_interface_id: Id<kind::NetworkInterface> = "network_interface_id optional\tprefix eni-";
            transit_gateway_id: Str = "transit_gateway_id optional";
            vpc_endpoint_id: Str = "vpc_endpoint_id optional";
            vpc_peering_connection_id: Str = "vpc_peering_connection_id optional";
        }
    }
    pub use crate::shared::amp_prometheus_scraper_timeouts::Timeouts;
    formwork_model::accessor_binding! {
        #[doc = "Attributes [`RouteAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/route_table)."]
        RouteAttributes
        attributes {
            carrier_gateway_id: Str = "carrier_gateway_id";
            cidr_block: Str = "cidr_block";
            core_network_arn: Str = "core_network_arn";
            destination_prefix_list_id: Str = "destination_prefix_list_id";
            egress_only_gateway_id: Id<kind::EgressOnlyInternetGateway> = "egress_only_gateway_id";
            gateway_id: Str = "gateway_id";
            ipv6_cidr_block: Str = "ipv6_cidr_block";
            local_gateway_id: Str = "local_gateway_id";
            nat_gateway_id: Id<kind::NatGateway> = "nat_gateway_id";
            network_interface_id: Id<kind::NetworkInterface> = "network_interface_id";
            transit_gateway_id: Id<kind::Ec2TransitGateway> = "transit_gateway_id";
            vpc_endpoint_id: Id<kind::VpcEndpoint> = "vpc_endpoint_id";
            vpc_peering_connection_id: Id<kind::VpcPeeringConnection> = "vpc_peering_connection_id";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_route_table`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/route_table)."]
    Managed "aws_route_table" RouteTable RouteTableAttributes
    naming None;
    tags Map;
    arguments {
        vpc_id: Id<kind::Vpc> = "vpc_id required\tprefix vpc-\treplaces";
        propagating_vgws: Set<Str> = "propagating_vgws computed";
        tags: Map<Str> = "tags optional";
    }
    many {
        route: route_table::Route = "route computed set object 0 0";
    }
    single {
        timeouts: route_table::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Arn<kind::RouteTable> = "arn";
        id: Id<kind::RouteTable> = "id";
        owner_id: Str = "owner_id";
        tags_all: Map<Str> = "tags_all";
    }
    objects {
        route: Set<route_table::RouteAttributes> = "route";
    }
}
/// Blocks of [`aws_route_table_association`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/route_table_association).
pub mod route_table_association {
    use crate::types::*;

    pub use crate::shared::amp_prometheus_scraper_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_route_table_association`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/route_table_association)."]
    Managed "aws_route_table_association" RouteTableAssociation RouteTableAssociationAttributes
    naming None;
    tags None;
    relations {
        "exactly_one gateway_id subnet_id";
    }
    arguments {
        route_table_id: Id<kind::RouteTable> = "route_table_id required\tprefix rtb-";
        gateway_id: Id<kind::InternetGateway> = "gateway_id optional\tprefix igw-\treplaces";
        subnet_id: Id<kind::Subnet> = "subnet_id optional\tprefix subnet-\treplaces";
    }
    single {
        timeouts: route_table_association::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        id: Id<kind::RouteTableAssociation> = "id";
    }
}
/// Blocks of [`aws_security_group`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/security_group).
pub mod security_group {
    use crate::types::*;

    pub use crate::services::ec2::default_security_group::Egress;
    pub use crate::services::ec2::default_security_group::Egress as Ingress;
    pub use crate::shared::bedrock_bedrock_custom_model_timeouts::Timeouts;
    pub use crate::services::ec2::default_security_group::EgressAttributes;
    pub use crate::services::ec2::default_security_group::EgressAttributes as IngressAttributes;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_security_group`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/security_group)."]
    Managed "aws_security_group" SecurityGroup SecurityGroupAttributes
    naming Some(formwork_model::Naming::new("name", "name_prefix", 1, 255, ""));
    tags Map;
    relations {
        "conflict name name_prefix";
    }
    arguments {
        description: Str = "description optional\tlength - 255\treplaces";
        name_prefix: Str = "name_prefix computed\tlength - 229\treplaces";
        revoke_rules_on_delete: Bool = "revoke_rules_on_delete optional";
        tags: Map<Str> = "tags optional";
        vpc_id: Id<kind::Vpc> = "vpc_id computed\tprefix vpc-\treplaces";
    }
    unread {
        name: Str = "name computed\tlength - 255\treplaces";
    }
    many {
        egress: security_group::Egress = "egress computed set object 0 0";
        ingress: security_group::Ingress = "ingress computed set object 0 0";
    }
    single {
        timeouts: security_group::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Arn<kind::SecurityGroup> = "arn";
        id: Id<kind::SecurityGroup> = "id";
        name: Name<kind::SecurityGroup> = "name";
        owner_id: Str = "owner_id";
        tags_all: Map<Str> = "tags_all";
    }
    objects {
        egress: Set<security_group::EgressAttributes> = "egress";
        ingress: Set<security_group::IngressAttributes> = "ingress";
    }
}
/// Blocks of [`aws_security_group_rule`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/security_group_rule).
pub mod security_group_rule {
    use crate::types::*;

    pub use crate::shared::apigateway_api_gateway_rest_api_put_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_security_group_rule`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/security_group_rule)."]
    Managed "aws_security_group_rule" SecurityGroupRule SecurityGroupRuleAttributes
    naming None;
    tags None;
    relations {
        "conflict cidr_blocks self";
        "conflict cidr_blocks source_security_group_id";
        "conflict ipv6_cidr_blocks self";
        "conflict ipv6_cidr_blocks source_security_group_id";
        "conflict self source_security_group_id";
        "at_least_one cidr_blocks ipv6_cidr_blocks prefix_list_ids self source_security_group_id";
    }
    arguments {
        from_port: Num = "from_port required\twhole\treplaces";
        protocol: Str = "protocol required\treplaces";
        security_group_id: Id<kind::SecurityGroup> = "security_group_id required\tprefix sg-\treplaces";
        to_port: Num = "to_port required\twhole\treplaces";
        r#type: Str = "type required\tin egress|ingress\treplaces";
        cidr_blocks: List<Str> = "cidr_blocks optional\teach format ipv4cidr\treplaces";
        description: Str = "description optional\tlength - 255\tmatch ^[0-9A-Za-z_ .:/()#,@\\[\\]+=&;{}!$*-]*$";
        ipv6_cidr_blocks: List<Str> = "ipv6_cidr_blocks optional\teach format ipv6cidr\treplaces";
        prefix_list_ids: List<Id<kind::Ec2ManagedPrefixList>> = "prefix_list_ids optional\teach length 1 -\tprefix pl-\treplaces";
        self_: Bool = "self optional\treplaces";
        source_security_group_id: Id<kind::SecurityGroup> = "source_security_group_id computed\tprefix sg-\treplaces";
    }
    single {
        timeouts: security_group_rule::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        id: Id<kind::SecurityGroupRule> = "id";
        security_group_rule_id: Id<kind::SecurityGroupRule> = "security_group_rule_id";
    }
}
/// Blocks of [`aws_snapshot_create_volume_permission`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/snapshot_create_volume_permission).
pub mod snapshot_create_volume_permission {
    use crate::types::*;

    pub use crate::shared::bedrock_bedrock_custom_model_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_snapshot_create_volume_permission`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/snapshot_create_volume_permission)."]
    Managed "aws_snapshot_create_volume_permission" SnapshotCreateVolumePermission SnapshotCreateVolumePermissionAttributes
    naming None;
    tags None;
    arguments {
        account_id: Str = "account_id required\treplaces";
        snapshot_id: Id<kind::EbsSnapshot> = "snapshot_id required\tprefix snap-\treplaces";
    }
    single {
        timeouts: snapshot_create_volume_permission::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        id: Id<kind::SnapshotCreateVolumePermission> = "id";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_spot_datafeed_subscription`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/spot_datafeed_subscription)."]
    Managed "aws_spot_datafeed_subscription" SpotDatafeedSubscription SpotDatafeedSubscriptionAttributes
    naming None;
    tags None;
    arguments {
        bucket: Name<kind::S3Bucket> = "bucket required\treplaces";
        prefix: Str = "prefix optional\treplaces";
    }
    attributes {
        id: Id<kind::SpotDatafeedSubscription> = "id";
    }
}
/// Blocks of [`aws_spot_fleet_request`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/spot_fleet_request).
pub mod spot_fleet_request {
    use crate::types::*;

    /// Blocks of [`LaunchSpecification`].
    pub mod launch_specification {
        use crate::types::*;

        formwork_model::block_binding! {
            #[doc = "Block [`EbsBlockDevice`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/spot_fleet_request)."]
            EbsBlockDevice
            arguments {
                device_name: Str = "device_name required\tmay_replace";
                delete_on_termination: Bool = "delete_on_termination optional\tmay_replace";
                encrypted: Bool = "encrypted computed\tmay_replace";
                iops: Num = "iops computed\twhole\tmay_replace";
                kms_key_id: OneOf<kind::KmsKeyIdOrArn> = "kms_key_id computed\tmay_replace";
                snapshot_id: Str = "snapshot_id computed\tmay_replace";
                throughput: Num = "throughput computed\twhole\tmay_replace";
                volume_size: Num = "volume_size computed\twhole\tmay_replace";
                volume_type: Str = "volume_type computed\tin standard|io1|io2|gp2|sc1|st1|gp3\tmay_replace";
            }
        }
        pub use crate::shared::ec2_ami_ephemeral_block_device::EphemeralBlockDevice;
        formwork_model::block_binding! {
            #[doc = "Block [`RootBlockDevice`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/spot_fleet_request)."]
            RootBlockDevice
            arguments {
                delete_on_termination: Bool = "delete_on_termination optional\tmay_replace";
                encrypted: Bool = "encrypted computed\tmay_replace";
                iops: Num = "iops computed\twhole\tmay_replace";
                kms_key_id: OneOf<kind::KmsKeyIdOrArn> = "kms_key_id computed\tmay_replace";
                throughput: Num = "throughput computed\twhole\tmay_replace";
                volume_size: Num = "volume_size computed\twhole\tmay_replace";
                volume_type: Str = "volume_type computed\tin standard|io1|io2|gp2|sc1|st1|gp3\tmay_replace";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`LaunchSpecification`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/spot_fleet_request)."]
        LaunchSpecification
        arguments {
            ami: Id<kind::Ami> = "ami required\tprefix ami-|resolve:ssm:\treplaces";
            instance_type: Str = "instance_type required\treplaces";
            associate_public_ip_address: Bool = "associate_public_ip_address optional";
            availability_zone: Str = "availability_zone computed\treplaces";
            ebs_optimized: Bool = "ebs_optimized optional";
            iam_instance_profile: Str = "iam_instance_profile optional\tmay_replace";
            iam_instance_profile_arn: Arn<kind::IamInstanceProfile> = "iam_instance_profile_arn optional\tformat arn\tservice iam\tmay_replace";
            key_name: Name<kind::KeyPair> = "key_name computed\tlength 1 -\tmay_replace";
            monitoring: Bool = "monitoring optional";
            placement_group: Name<kind::PlacementGroup> = "placement_group computed\tmay_replace";
            placement_tenancy: Str = "placement_tenancy optional\tin default|dedicated|host\tmay_replace";
            spot_price: Str = "spot_price optional\treplaces";
            subnet_id: Id<kind::Subnet> = "subnet_id computed\tprefix subnet-\treplaces";
            tags: Map<Str> = "tags optional";
            user_data: Str = "user_data optional\tmay_replace";
            vpc_security_group_ids: Set<Str> = "vpc_security_group_ids computed";
            weighted_capacity: Str = "weighted_capacity optional\tmay_replace";
        }
        many {
            ebs_block_device: launch_specification::EbsBlockDevice = "ebs_block_device optional set block 0 0";
            ephemeral_block_device: launch_specification::EphemeralBlockDevice = "ephemeral_block_device optional set block 0 0";
            root_block_device: launch_specification::RootBlockDevice = "root_block_device optional set block 0 0";
        }
    }
    /// Blocks of [`LaunchTemplateConfig`].
    pub mod launch_template_config {
        use crate::types::*;

        formwork_model::block_binding! {
            #[doc = "Block [`LaunchTemplateSpecification`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/spot_fleet_request)."]
            LaunchTemplateSpecification
            arguments {
                id: Id<kind::LaunchTemplate> = "id optional\tlength 1 255\tmatch ^lt-[0-9a-z]+$\tprefix lt-\treplaces";
                name: Name<kind::LaunchTemplate> = "name optional\tlength - 125\tmatch ^[0-9A-Za-z()./_-]+$\treplaces";
                version: Str = "version optional\tlength 1 255\treplaces";
            }
        }
        /// Blocks of [`Overrides`].
        pub mod overrides {
            use crate::types::*;

            /// Blocks of [`InstanceRequirements`].
            pub mod instance_requirements {
                use crate::types::*;

                pub use crate::services::ec2::ec2_fleet::launch_template_config::r#override::instance_requirements::AcceleratorCount;
                pub use crate::services::ec2::ec2_fleet::launch_template_config::r#override::instance_requirements::AcceleratorTotalMemoryMib;
                pub use crate::services::ec2::ec2_fleet::launch_template_config::r#override::instance_requirements::AcceleratorTotalMemoryMib as BaselineEbsBandwidthMbps;
                pub use crate::services::ec2::ec2_fleet::launch_template_config::r#override::instance_requirements::MemoryGibPerVcpu;
                formwork_model::block_binding! {
                    #[doc = "Block [`MemoryMib`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/spot_fleet_request)."]
                    MemoryMib
                    arguments {
                        max: Num = "max optional\trange 1 -\twhole\treplaces";
                        min: Num = "min optional\trange 1 -\twhole\treplaces";
                    }
                }
                pub use crate::services::ec2::ec2_fleet::launch_template_config::r#override::instance_requirements::MemoryGibPerVcpu as NetworkBandwidthGbps;
                pub use crate::services::ec2::ec2_fleet::launch_template_config::r#override::instance_requirements::AcceleratorTotalMemoryMib as NetworkInterfaceCount;
                pub use crate::services::ec2::ec2_fleet::launch_template_config::r#override::instance_requirements::MemoryGibPerVcpu as TotalLocalStorageGb;
                pub use crate::services::ec2::spot_fleet_request::launch_template_config::overrides::instance_requirements::MemoryMib as VcpuCount;
            }
            formwork_model::block_binding! {
                #[doc = "Block [`InstanceRequirements`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/spot_fleet_request)."]
                InstanceRequirements
                arguments {
                    accelerator_manufacturers: Set<Str> = "accelerator_manufacturers optional\teach in amazon-web-services|amd|nvidia|xilinx|habana\treplaces";
                    accelerator_names: Set<Str> = "accelerator_names optional\teach in a100|inferentia|k520|k80|m60|radeon-pro-v520|t4|vu9p|v100|a10g|h100|t4g\treplaces";
                    accelerator_types: Set<Str> = "accelerator_types optional\teach in gpu|fpga|inference\treplaces";
                    allowed_instance_types: Set<Str> = "allowed_instance_types optional\treplaces";
                    bare_metal: Str = "bare_metal optional\tin included|required|excluded\treplaces";
                    burstable_performance: Str = "burstable_performance optional\tin included|required|excluded\treplaces";
                    cpu_manufacturers: Set<Str> = "cpu_manufacturers optional\teach in intel|amd|amazon-web-services|apple\treplaces";
                    excluded_instance_types: Set<Str> = "excluded_instance_types optional\treplaces";
                    instance_generations: Set<Str> = "instance_generations optional\teach in current|previous\treplaces";
                    local_storage: Str = "local_storage optional\tin included|required|excluded\treplaces";
                    local_storage_types: Set<Str> = "local_storage_types optional\teach in hdd|ssd\treplaces";
                    on_demand_max_price_percentage_over_lowest_price: Num = "on_demand_max_price_percentage_over_lowest_price optional\trange 1 -\twhole\treplaces";
                    require_hibernate_support: Bool = "require_hibernate_support optional\treplaces";
                    spot_max_price_percentage_over_lowest_price: Num = "spot_max_price_percentage_over_lowest_price optional\trange 1 -\twhole\treplaces";
                }
                many {
                    accelerator_count: instance_requirements::AcceleratorCount = "accelerator_count optional list block 0 1";
                    accelerator_total_memory_mib: instance_requirements::AcceleratorTotalMemoryMib = "accelerator_total_memory_mib optional list block 0 1";
                    baseline_ebs_bandwidth_mbps: instance_requirements::BaselineEbsBandwidthMbps = "baseline_ebs_bandwidth_mbps optional list block 0 1";
                    memory_gib_per_vcpu: instance_requirements::MemoryGibPerVcpu = "memory_gib_per_vcpu optional list block 0 1";
                    memory_mib: instance_requirements::MemoryMib = "memory_mib optional list block 0 1";
                    network_bandwidth_gbps: instance_requirements::NetworkBandwidthGbps = "network_bandwidth_gbps optional list block 0 1";
                    network_interface_count: instance_requirements::NetworkInterfaceCount = "network_interface_count optional list block 0 1";
                    total_local_storage_gb: instance_requirements::TotalLocalStorageGb = "total_local_storage_gb optional list block 0 1";
                    vcpu_count: instance_requirements::VcpuCount = "vcpu_count optional list block 0 1";
                }
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`Overrides`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/spot_fleet_request)."]
            Overrides
            arguments {
                availability_zone: Str = "availability_zone optional\treplaces";
                instance_type: Str = "instance_type optional\treplaces";
                priority: Num = "priority computed\treplaces";
                spot_price: Str = "spot_price computed\treplaces";
                subnet_id: Str = "subnet_id computed\treplaces";
                weighted_capacity: Num = "weighted_capacity computed\treplaces";
            }
            many {
                instance_requirements: overrides::InstanceRequirements = "instance_requirements optional list block 0 1";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`LaunchTemplateConfig`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/spot_fleet_request)."]
        LaunchTemplateConfig
        many {
            launch_template_specification: launch_template_config::LaunchTemplateSpecification = "launch_template_specification required list block 1 1";
            overrides: launch_template_config::Overrides = "overrides optional set block 0 0";
        }
    }
    /// Blocks of [`SpotMaintenanceStrategies`].
    pub mod spot_maintenance_strategies {
        use crate::types::*;

        formwork_model::block_binding! {
            #[doc = "Block [`CapacityRebalance`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/spot_fleet_request)."]
            CapacityRebalance
            arguments {
                replacement_strategy: Str = "replacement_strategy optional\tin launch|launch-before-terminate\treplaces";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`SpotMaintenanceStrategies`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/spot_fleet_request)."]
        SpotMaintenanceStrategies
        many {
            capacity_rebalance: spot_maintenance_strategies::CapacityRebalance = "capacity_rebalance optional list block 0 1";
        }
    }
    pub use crate::shared::amp_prometheus_scraper_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_spot_fleet_request`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/spot_fleet_request)."]
    Managed "aws_spot_fleet_request" SpotFleetRequest SpotFleetRequestAttributes
    naming None;
    tags Map;
    relations {
        "exactly_one launch_specification launch_template_config";
    }
    arguments {
        iam_fleet_role: Arn<kind::IamRole> = "iam_fleet_role required\tformat arn\tservice iam\treplaces";
        target_capacity: Num = "target_capacity required\twhole";
        allocation_strategy: Str = "allocation_strategy optional\tin lowestPrice|diversified|capacityOptimized|capacityOptimizedPrioritized|priceCapacityOptimized\treplaces";
        context: Str = "context optional\tlength 1 -\treplaces";
        excess_capacity_termination_policy: Str = "excess_capacity_termination_policy optional\tin Default|NoTermination";
        fleet_type: Str = "fleet_type optional\tin request|maintain|instant\treplaces";
        instance_interruption_behaviour: Str = "instance_interruption_behaviour optional\tin hibernate|stop|terminate\treplaces";
        instance_pools_to_use_count: Num = "instance_pools_to_use_count optional\twhole\treplaces";
        load_balancers: Set<Str> = "load_balancers computed\treplaces";
        on_demand_allocation_strategy: Str = "on_demand_allocation_strategy optional\tin lowestPrice|prioritized\treplaces";
        on_demand_max_total_price: Str = "on_demand_max_total_price optional\treplaces";
        on_demand_target_capacity: Num = "on_demand_target_capacity optional\twhole";
        replace_unhealthy_instances: Bool = "replace_unhealthy_instances optional\treplaces";
        spot_price: Str = "spot_price optional\treplaces";
        tags: Map<Str> = "tags optional";
        target_capacity_unit_type: Str = "target_capacity_unit_type optional\tin vcpu|memory-mib|units\treplaces";
        target_group_arns: Set<Arn<kind::LbTargetGroup>> = "target_group_arns computed\teach format arn\tservice elasticloadbalancing\treplaces";
        terminate_instances_on_delete: Str = "terminate_instances_on_delete optional\tformat bool_string true|false";
        terminate_instances_with_expiration: Bool = "terminate_instances_with_expiration optional\treplaces";
        valid_from: Str = "valid_from optional\tformat rfc3339\treplaces";
        valid_until: Str = "valid_until optional\tformat rfc3339\treplaces";
        wait_for_fulfillment: Bool = "wait_for_fulfillment optional";
    }
    many {
        launch_specification: spot_fleet_request::LaunchSpecification = "launch_specification optional set block 0 0";
        launch_template_config: spot_fleet_request::LaunchTemplateConfig = "launch_template_config optional set block 0 0";
        spot_maintenance_strategies: spot_fleet_request::SpotMaintenanceStrategies = "spot_maintenance_strategies optional list block 0 1";
    }
    single {
        timeouts: spot_fleet_request::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        client_token: Str = "client_token";
        id: Id<kind::SpotFleetRequest> = "id";
        spot_request_state: Str = "spot_request_state";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_spot_instance_request`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/spot_instance_request).
pub mod spot_instance_request {
    use crate::types::*;

    pub use crate::services::ec2::instance::CapacityReservationSpecification;
    pub use crate::services::ec2::instance::capacity_reservation_specification;
    pub use crate::services::ec2::instance::CpuOptions;
    pub use crate::services::ec2::instance::CreditSpecification;
    pub use crate::services::ec2::instance::EbsBlockDevice;
    pub use crate::services::ec2::instance::EnclaveOptions;
    pub use crate::services::ec2::instance::EphemeralBlockDevice;
    formwork_model::block_binding! {
        #[doc = "Block [`LaunchTemplate`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/spot_instance_request)."]
        LaunchTemplate
        arguments {
            id: Str = "id computed\tlength 1 255\tmatch ^lt-[0-9a-z]+$\treplaces";
            name: Str = "name computed\tlength - 125\tmatch ^[0-9A-Za-z()./_-]+$\treplaces";
            version: Str = "version optional\tlength 1 255";
        }
    }
    pub use crate::services::ec2::instance::MaintenanceOptions;
    pub use crate::services::ec2::instance::MetadataOptions;
    pub use crate::services::ec2::instance::NetworkInterface;
    pub use crate::services::ec2::instance::PrivateDnsNameOptions;
    pub use crate::services::ec2::instance::RootBlockDevice;
    pub use crate::shared::ec2_network_interface_sg_attachment_timeouts::Timeouts;
    pub use crate::services::ec2::instance::EbsBlockDeviceAttributes;
    pub use crate::services::ec2::instance::RootBlockDeviceAttributes;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_spot_instance_request`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/spot_instance_request)."]
    Managed "aws_spot_instance_request" SpotInstanceRequest SpotInstanceRequestAttributes
    naming None;
    tags Map;
    relations {
        "conflict associate_public_ip_address network_interface";
        "conflict cpu_core_count cpu_options.core_count";
        "conflict cpu_options.threads_per_core cpu_threads_per_core";
        "conflict ebs_block_device.tags volume_tags";
        "conflict enable_primary_ipv6 network_interface";
        "conflict host_resource_group_arn placement_group";
        "conflict ipv6_address_count ipv6_addresses";
        "conflict ipv6_address_count network_interface";
        "conflict ipv6_addresses network_interface";
        "conflict network_interface private_ip";
        "conflict network_interface secondary_private_ips";
        "conflict network_interface security_groups";
        "conflict network_interface source_dest_check";
        "conflict network_interface subnet_id";
        "conflict network_interface vpc_security_group_ids";
        "conflict root_block_device.tags volume_tags";
        "conflict user_data user_data_base64";
        "exactly_one capacity_reservation_specification.capacity_reservation_preference capacity_reservation_specification.capacity_reservation_target";
        "exactly_one launch_template.id launch_template.name";
        "at_least_one ami instance_type launch_template";
        "at_least_one ami launch_template";
        "at_least_one instance_type launch_template";
    }
    arguments {
        ami: Id<kind::Ami> = "ami computed\tprefix ami-|resolve:ssm:\treplaces";
        associate_public_ip_address: Bool = "associate_public_ip_address computed\treplaces";
        availability_zone: Str = "availability_zone computed\treplaces";
        block_duration_minutes: Num = "block_duration_minutes optional\tmultiple 60\twhole\treplaces";
        #[deprecated = "the provider has deprecated this argument; its documentation names the replacement"] cpu_core_count: Num = "cpu_core_count computed deprecated\twhole\treplaces";
        #[deprecated = "the provider has deprecated this argument; its documentation names the replacement"] cpu_threads_per_core: Num = "cpu_threads_per_core computed deprecated\twhole\treplaces";
        disable_api_stop: Bool = "disable_api_stop computed\treplaces";
        disable_api_termination: Bool = "disable_api_termination computed\treplaces";
        ebs_optimized: Bool = "ebs_optimized computed\treplaces";
        enable_primary_ipv6: Bool = "enable_primary_ipv6 computed\treplaces";
        get_password_data: Bool = "get_password_data optional\treplaces";
        hibernation: Bool = "hibernation optional\treplaces";
        host_id: Str = "host_id computed\treplaces";
        host_resource_group_arn: Str = "host_resource_group_arn computed\treplaces";
        iam_instance_profile: Str = "iam_instance_profile computed\treplaces";
        instance_initiated_shutdown_behavior: Str = "instance_initiated_shutdown_behavior computed\treplaces";
        instance_interruption_behavior: Str = "instance_interruption_behavior optional\tin hibernate|stop|terminate\treplaces";
        instance_type: Str = "instance_type computed\treplaces";
        ipv6_address_count: Num = "ipv6_address_count computed\twhole\treplaces";
        ipv6_addresses: List<Str> = "ipv6_addresses computed\teach format ipv6\treplaces";
        key_name: Name<kind::KeyPair> = "key_name computed\treplaces";
        launch_group: Str = "launch_group optional\treplaces";
        monitoring: Bool = "monitoring computed\treplaces";
        placement_partition_number: Num = "placement_partition_number computed\twhole\treplaces";
        private_ip: Str = "private_ip computed\tformat ipv4\treplaces";
        secondary_private_ips: Set<Str> = "secondary_private_ips computed\teach format ipv4\treplaces";
        security_groups: Set<Str> = "security_groups computed\treplaces";
        source_dest_check: Bool = "source_dest_check optional\treplaces";
        spot_price: Str = "spot_price computed";
        spot_type: Str = "spot_type optional\tin one-time|persistent";
        subnet_id: Id<kind::Subnet> = "subnet_id computed\tprefix subnet-\treplaces";
        tags: Map<Str> = "tags optional";
        tenancy: Str = "tenancy computed\tin default|dedicated|host\treplaces";
        user_data: Str = "user_data computed\tlength - 16384\treplaces";
        user_data_base64: Str = "user_data_base64 computed\tformat base64\treplaces";
        user_data_replace_on_change: Bool = "user_data_replace_on_change optional\treplaces";
        valid_from: Str = "valid_from computed\tformat rfc3339\treplaces";
        valid_until: Str = "valid_until computed\tformat rfc3339\treplaces";
        volume_tags: Map<Str> = "volume_tags optional";
        vpc_security_group_ids: Set<Id<kind::SecurityGroup>> = "vpc_security_group_ids computed\tprefix sg-\treplaces";
        wait_for_fulfillment: Bool = "wait_for_fulfillment optional";
    }
    unread {
        placement_group: Str = "placement_group computed\treplaces";
    }
    many {
        capacity_reservation_specification: spot_instance_request::CapacityReservationSpecification = "capacity_reservation_specification optional list block 0 1";
        cpu_options: spot_instance_request::CpuOptions = "cpu_options optional list block 0 1";
        credit_specification: spot_instance_request::CreditSpecification = "credit_specification optional list block 0 1";
        ebs_block_device: spot_instance_request::EbsBlockDevice = "ebs_block_device optional set block 0 0";
        enclave_options: spot_instance_request::EnclaveOptions = "enclave_options optional list block 0 1";
        ephemeral_block_device: spot_instance_request::EphemeralBlockDevice = "ephemeral_block_device optional set block 0 0";
        launch_template: spot_instance_request::LaunchTemplate = "launch_template optional list block 0 1";
        maintenance_options: spot_instance_request::MaintenanceOptions = "maintenance_options optional list block 0 1";
        metadata_options: spot_instance_request::MetadataOptions = "metadata_options optional list block 0 1";
        network_interface: spot_instance_request::NetworkInterface = "network_interface optional set block 0 0";
        private_dns_name_options: spot_instance_request::PrivateDnsNameOptions = "private_dns_name_options optional list block 0 1";
        root_block_device: spot_instance_request::RootBlockDevice = "root_block_device optional list block 0 1";
    }
    single {
        timeouts: spot_instance_request::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Arn<kind::SpotInstanceRequest> = "arn";
        id: Id<kind::SpotInstanceRequest> = "id";
        instance_state: Str = "instance_state";
        outpost_arn: Str = "outpost_arn";
        password_data: Str = "password_data";
        placement_group: Name<kind::PlacementGroup> = "placement_group";
        primary_network_interface_id: Str = "primary_network_interface_id";
        private_dns: Str = "private_dns";
        public_dns: Str = "public_dns";
        public_ip: Str = "public_ip";
        spot_bid_status: Str = "spot_bid_status";
        spot_instance_id: Id<kind::Instance> = "spot_instance_id";
        spot_request_state: Str = "spot_request_state";
        tags_all: Map<Str> = "tags_all";
    }
    objects {
        ebs_block_device: Set<spot_instance_request::EbsBlockDeviceAttributes> = "ebs_block_device";
        root_block_device: List<spot_instance_request::RootBlockDeviceAttributes> = "root_block_device";
    }
}
/// Blocks of [`aws_subnet`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/subnet).
pub mod subnet {
    use crate::types::*;

    pub use crate::shared::bedrock_bedrock_custom_model_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_subnet`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/subnet)."]
    Managed "aws_subnet" Subnet SubnetAttributes
    naming None;
    tags Map;
    relations {
        "conflict availability_zone availability_zone_id";
        "together customer_owned_ipv4_pool map_customer_owned_ip_on_launch";
        "together customer_owned_ipv4_pool outpost_arn";
        "together map_customer_owned_ip_on_launch customer_owned_ipv4_pool";
        "together map_customer_owned_ip_on_launch outpost_arn";
        "network cidr_block vpc_id cidr_block";
    }
    arguments {
        vpc_id: Id<kind::Vpc> = "vpc_id required\tprefix vpc-\treplaces";
        assign_ipv6_address_on_creation: Bool = "assign_ipv6_address_on_creation optional";
        availability_zone: Str = "availability_zone computed\treplaces";
        availability_zone_id: Str = "availability_zone_id computed\treplaces";
        cidr_block: Str = "cidr_block optional\tformat ipv4cidr\treplaces";
        customer_owned_ipv4_pool: Str = "customer_owned_ipv4_pool optional";
        enable_dns64: Bool = "enable_dns64 optional";
        enable_lni_at_device_index: Num = "enable_lni_at_device_index optional\twhole";
        enable_resource_name_dns_a_record_on_launch: Bool = "enable_resource_name_dns_a_record_on_launch optional";
        enable_resource_name_dns_aaaa_record_on_launch: Bool = "enable_resource_name_dns_aaaa_record_on_launch optional";
        ipv6_cidr_block: Str = "ipv6_cidr_block optional\tformat ipv6cidr";
        ipv6_native: Bool = "ipv6_native optional\treplaces";
        map_customer_owned_ip_on_launch: Bool = "map_customer_owned_ip_on_launch optional";
        map_public_ip_on_launch: Bool = "map_public_ip_on_launch optional";
        outpost_arn: Str = "outpost_arn optional\tformat arn\treplaces";
        private_dns_hostname_type_on_launch: Str = "private_dns_hostname_type_on_launch computed\tin ip-name|resource-name";
        tags: Map<Str> = "tags optional";
    }
    single {
        timeouts: subnet::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Arn<kind::Subnet> = "arn";
        id: Id<kind::Subnet> = "id";
        ipv6_cidr_block_association_id: Str = "ipv6_cidr_block_association_id";
        owner_id: Str = "owner_id";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_volume_attachment`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/volume_attachment).
pub mod volume_attachment {
    use crate::types::*;

    pub use crate::shared::bedrock_bedrock_custom_model_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_volume_attachment`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/volume_attachment)."]
    Managed "aws_volume_attachment" VolumeAttachment VolumeAttachmentAttributes
    naming None;
    tags None;
    arguments {
        device_name: Str = "device_name required\treplaces";
        instance_id: Id<kind::Instance> = "instance_id required\tprefix i-\treplaces";
        volume_id: Id<kind::EbsVolume> = "volume_id required\tprefix vol-\treplaces";
        force_detach: Bool = "force_detach optional";
        skip_destroy: Bool = "skip_destroy optional";
        stop_instance_before_detaching: Bool = "stop_instance_before_detaching optional";
    }
    single {
        timeouts: volume_attachment::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        id: Id<kind::VolumeAttachment> = "id";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_vpc`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/vpc)."]
    Managed "aws_vpc" Vpc VpcAttributes
    naming None;
    tags Map;
    relations {
        "conflict assign_generated_ipv6_cidr_block ipv6_cidr_block";
        "conflict assign_generated_ipv6_cidr_block ipv6_ipam_pool_id";
        "conflict cidr_block ipv4_netmask_length";
        "conflict ipv6_cidr_block ipv6_netmask_length";
        "together ipv4_netmask_length ipv4_ipam_pool_id";
        "together ipv6_cidr_block ipv6_ipam_pool_id";
        "together ipv6_cidr_block_network_border_group assign_generated_ipv6_cidr_block";
        "together ipv6_netmask_length ipv6_ipam_pool_id";
    }
    arguments {
        assign_generated_ipv6_cidr_block: Bool = "assign_generated_ipv6_cidr_block optional";
        cidr_block: Str = "cidr_block computed\tformat ipv4cidr\treplaces";
        enable_dns_hostnames: Bool = "enable_dns_hostnames computed";
        enable_dns_support: Bool = "enable_dns_support optional";
        enable_network_address_usage_metrics: Bool = "enable_network_address_usage_metrics computed";
        instance_tenancy: Str = "instance_tenancy optional\tin default|dedicated\treplaces";
        ipv4_ipam_pool_id: Id<kind::VpcIpamPool> = "ipv4_ipam_pool_id optional\tprefix ipam-pool-\treplaces";
        ipv4_netmask_length: Num = "ipv4_netmask_length optional\trange 16 28\twhole\treplaces";
        ipv6_cidr_block: Str = "ipv6_cidr_block computed\tformat cidr";
        ipv6_cidr_block_network_border_group: Str = "ipv6_cidr_block_network_border_group computed";
        ipv6_ipam_pool_id: Id<kind::VpcIpamPool> = "ipv6_ipam_pool_id optional\tprefix ipam-pool-";
        ipv6_netmask_length: Num = "ipv6_netmask_length optional\tin 44|48|52|56|60\twhole";
        tags: Map<Str> = "tags optional";
    }
    attributes {
        arn: Arn<kind::Vpc> = "arn";
        default_network_acl_id: Id<kind::NetworkAcl> = "default_network_acl_id";
        default_route_table_id: Id<kind::RouteTable> = "default_route_table_id";
        default_security_group_id: Id<kind::SecurityGroup> = "default_security_group_id";
        dhcp_options_id: Str = "dhcp_options_id";
        id: Id<kind::Vpc> = "id";
        ipv6_association_id: Str = "ipv6_association_id";
        main_route_table_id: Id<kind::RouteTable> = "main_route_table_id";
        owner_id: Str = "owner_id";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_vpc_block_public_access_exclusion`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/vpc_block_public_access_exclusion).
pub mod vpc_block_public_access_exclusion {
    use crate::types::*;

    pub use crate::shared::amp_prometheus_scraper_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_vpc_block_public_access_exclusion`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/vpc_block_public_access_exclusion)."]
    Managed "aws_vpc_block_public_access_exclusion" VpcBlockPublicAccessExclusion VpcBlockPublicAccessExclusionAttributes
    naming None;
    tags Map;
    relations {
        "exactly_one subnet_id vpc_id";
    }
    arguments {
        internet_gateway_exclusion_mode: Str = "internet_gateway_exclusion_mode required\tin allow-bidirectional|allow-egress";
        subnet_id: Id<kind::Subnet> = "subnet_id optional\tprefix subnet-\treplaces";
        tags: Map<Str> = "tags optional";
        vpc_id: Id<kind::Vpc> = "vpc_id optional\tprefix vpc-\treplaces";
    }
    single {
        timeouts: vpc_block_public_access_exclusion::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        id: Id<kind::VpcBlockPublicAccessExclusion> = "id";
        resource_arn: Str = "resource_arn";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_vpc_block_public_access_options`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/vpc_block_public_access_options).
pub mod vpc_block_public_access_options {
    use crate::types::*;

    pub use crate::shared::amp_prometheus_scraper_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_vpc_block_public_access_options`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/vpc_block_public_access_options)."]
    Managed "aws_vpc_block_public_access_options" VpcBlockPublicAccessOptions VpcBlockPublicAccessOptionsAttributes
    naming None;
    tags None;
    arguments {
        internet_gateway_block_mode: Str = "internet_gateway_block_mode required\tin off|block-bidirectional|block-ingress";
    }
    single {
        timeouts: vpc_block_public_access_options::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        aws_account_id: Str = "aws_account_id";
        aws_region: Str = "aws_region";
        id: Id<kind::VpcBlockPublicAccessOptions> = "id";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_vpc_dhcp_options`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/vpc_dhcp_options)."]
    Managed "aws_vpc_dhcp_options" VpcDhcpOptions VpcDhcpOptionsAttributes
    naming None;
    tags Map;
    relations {
        "at_least_one domain_name domain_name_servers ipv6_address_preferred_lease_time netbios_name_servers netbios_node_type ntp_servers";
    }
    arguments {
        domain_name: Name<kind::DirectoryServiceDirectory> = "domain_name optional\treplaces";
        domain_name_servers: List<Str> = "domain_name_servers optional\treplaces";
        ipv6_address_preferred_lease_time: Str = "ipv6_address_preferred_lease_time optional\treplaces";
        netbios_name_servers: List<Str> = "netbios_name_servers optional\treplaces";
        netbios_node_type: Str = "netbios_node_type optional\treplaces";
        ntp_servers: List<Str> = "ntp_servers optional\treplaces";
        tags: Map<Str> = "tags optional";
    }
    attributes {
        arn: Arn<kind::VpcDhcpOptions> = "arn";
        id: Id<kind::VpcDhcpOptions> = "id";
        owner_id: Str = "owner_id";
        tags_all: Map<Str> = "tags_all";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_vpc_dhcp_options_association`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/vpc_dhcp_options_association)."]
    Managed "aws_vpc_dhcp_options_association" VpcDhcpOptionsAssociation VpcDhcpOptionsAssociationAttributes
    naming None;
    tags None;
    arguments {
        dhcp_options_id: Id<kind::VpcDhcpOptions> = "dhcp_options_id required\tprefix dopt-";
        vpc_id: Id<kind::Vpc> = "vpc_id required\tprefix vpc-\treplaces";
    }
    attributes {
        id: Id<kind::VpcDhcpOptionsAssociation> = "id";
    }
}
/// Blocks of [`aws_vpc_endpoint`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/vpc_endpoint).
pub mod vpc_endpoint {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`DnsOptions`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/vpc_endpoint)."]
        DnsOptions
        arguments {
            dns_record_ip_type: Str = "dns_record_ip_type computed\tin ipv4|dualstack|ipv6|service-defined";
            private_dns_only_for_inbound_resolver_endpoint: Bool = "private_dns_only_for_inbound_resolver_endpoint optional";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`SubnetConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/vpc_endpoint)."]
        SubnetConfiguration
        arguments {
            ipv4: Str = "ipv4 optional";
            ipv6: Str = "ipv6 optional";
            subnet_id: Id<kind::Subnet> = "subnet_id optional\tprefix subnet-";
        }
    }
    pub use crate::shared::amp_prometheus_scraper_timeouts::Timeouts;
    pub use crate::shared::ec2_vpc_endpoint_dns_entry_attributes::DnsEntryAttributes;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_vpc_endpoint`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/vpc_endpoint)."]
    Managed "aws_vpc_endpoint" VpcEndpoint VpcEndpointAttributes
    naming None;
    tags Map;
    relations {
        "conflict resource_configuration_arn service_name";
        "conflict resource_configuration_arn service_network_arn";
        "conflict service_name service_network_arn";
    }
    arguments {
        vpc_id: Id<kind::Vpc> = "vpc_id required\tprefix vpc-\treplaces";
        auto_accept: Bool = "auto_accept optional";
        ip_address_type: Str = "ip_address_type computed\tin ipv4|dualstack|ipv6";
        policy: Str = "policy computed\tformat json";
        private_dns_enabled: Bool = "private_dns_enabled computed";
        resource_configuration_arn: Arn<kind::VpclatticeResourceConfiguration> = "resource_configuration_arn optional\tformat arn\treplaces";
        route_table_ids: Set<Id<kind::RouteTable>> = "route_table_ids computed\tprefix rtb-";
        security_group_ids: Set<Id<kind::SecurityGroup>> = "security_group_ids computed\tprefix sg-";
        service_name: Name<kind::VpcEndpointService> = "service_name optional\treplaces";
        service_network_arn: Arn<kind::VpclatticeServiceNetwork> = "service_network_arn optional\tformat arn\treplaces";
        service_region: Str = "service_region computed\treplaces";
        subnet_ids: Set<Id<kind::Subnet>> = "subnet_ids computed\tprefix subnet-";
        tags: Map<Str> = "tags optional";
        vpc_endpoint_type: Str = "vpc_endpoint_type optional\tin Interface|Gateway|GatewayLoadBalancer|Resource|ServiceNetwork\treplaces";
    }
    many {
        dns_options: vpc_endpoint::DnsOptions = "dns_options optional list block 0 1";
        subnet_configuration: vpc_endpoint::SubnetConfiguration = "subnet_configuration optional set block 0 0";
    }
    single {
        timeouts: vpc_endpoint::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Arn<kind::VpcEndpoint> = "arn";
        cidr_blocks: List<Str> = "cidr_blocks";
        id: Id<kind::VpcEndpoint> = "id";
        network_interface_ids: Set<Str> = "network_interface_ids";
        owner_id: Str = "owner_id";
        prefix_list_id: Id<kind::Ec2ManagedPrefixList> = "prefix_list_id";
        requester_managed: Bool = "requester_managed";
        state: Str = "state";
        tags_all: Map<Str> = "tags_all";
    }
    objects {
        dns_entry: List<vpc_endpoint::DnsEntryAttributes> = "dns_entry";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_vpc_endpoint_connection_accepter`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/vpc_endpoint_connection_accepter)."]
    Managed "aws_vpc_endpoint_connection_accepter" VpcEndpointConnectionAccepter VpcEndpointConnectionAccepterAttributes
    naming None;
    tags None;
    arguments {
        vpc_endpoint_id: Id<kind::VpcEndpoint> = "vpc_endpoint_id required\tprefix vpce-\treplaces";
        vpc_endpoint_service_id: Id<kind::VpcEndpointService> = "vpc_endpoint_service_id required\treplaces";
    }
    attributes {
        id: Id<kind::VpcEndpointConnectionAccepter> = "id";
        vpc_endpoint_state: Str = "vpc_endpoint_state";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_vpc_endpoint_connection_notification`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/vpc_endpoint_connection_notification)."]
    Managed "aws_vpc_endpoint_connection_notification" VpcEndpointConnectionNotification VpcEndpointConnectionNotificationAttributes
    naming None;
    tags None;
    relations {
        "exactly_one vpc_endpoint_id vpc_endpoint_service_id";
    }
    arguments {
        connection_events: Set<Str> = "connection_events required\titems 1 -";
        connection_notification_arn: Arn<kind::SnsTopic> = "connection_notification_arn required\tformat arn\tservice sns";
        vpc_endpoint_service_id: Id<kind::VpcEndpointService> = "vpc_endpoint_service_id optional\treplaces";
    }
    unread {
        vpc_endpoint_id: Str = "vpc_endpoint_id optional\treplaces";
    }
    attributes {
        id: Id<kind::VpcEndpointConnectionNotification> = "id";
        notification_type: Str = "notification_type";
        state: Str = "state";
        vpc_endpoint_id: Id<kind::VpcEndpoint> = "vpc_endpoint_id";
    }
}
/// Blocks of [`aws_vpc_endpoint_policy`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/vpc_endpoint_policy).
pub mod vpc_endpoint_policy {
    use crate::types::*;

    pub use crate::shared::bedrock_bedrock_custom_model_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_vpc_endpoint_policy`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/vpc_endpoint_policy)."]
    Managed "aws_vpc_endpoint_policy" VpcEndpointPolicy VpcEndpointPolicyAttributes
    naming None;
    tags None;
    arguments {
        vpc_endpoint_id: Id<kind::VpcEndpoint> = "vpc_endpoint_id required\tprefix vpce-\treplaces";
        policy: Str = "policy computed\tformat json";
    }
    single {
        timeouts: vpc_endpoint_policy::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        id: Id<kind::VpcEndpointPolicy> = "id";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_vpc_endpoint_route_table_association`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/vpc_endpoint_route_table_association)."]
    Managed "aws_vpc_endpoint_route_table_association" VpcEndpointRouteTableAssociation VpcEndpointRouteTableAssociationAttributes
    naming None;
    tags None;
    arguments {
        route_table_id: Id<kind::RouteTable> = "route_table_id required\tprefix rtb-\treplaces";
        vpc_endpoint_id: Id<kind::VpcEndpoint> = "vpc_endpoint_id required\tprefix vpce-\treplaces";
    }
    attributes {
        id: Id<kind::VpcEndpointRouteTableAssociation> = "id";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_vpc_endpoint_security_group_association`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/vpc_endpoint_security_group_association)."]
    Managed "aws_vpc_endpoint_security_group_association" VpcEndpointSecurityGroupAssociation VpcEndpointSecurityGroupAssociationAttributes
    naming None;
    tags None;
    arguments {
        security_group_id: Id<kind::SecurityGroup> = "security_group_id required\tprefix sg-\treplaces";
        vpc_endpoint_id: Id<kind::VpcEndpoint> = "vpc_endpoint_id required\tprefix vpce-\treplaces";
        replace_default_association: Bool = "replace_default_association optional\treplaces";
    }
    attributes {
        id: Id<kind::VpcEndpointSecurityGroupAssociation> = "id";
    }
}
/// Blocks of [`aws_vpc_endpoint_service`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/vpc_endpoint_service).
pub mod vpc_endpoint_service {
    use crate::types::*;

    pub use crate::shared::amp_prometheus_scraper_timeouts::Timeouts;
    formwork_model::accessor_binding! {
        #[doc = "Attributes [`PrivateDnsNameConfigurationAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/vpc_endpoint_service)."]
        PrivateDnsNameConfigurationAttributes
        attributes {
            name: Str = "name";
            state: Str = "state";
            r#type: Str = "type";
            value: Str = "value";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_vpc_endpoint_service`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/vpc_endpoint_service)."]
    Managed "aws_vpc_endpoint_service" VpcEndpointService VpcEndpointServiceAttributes
    naming None;
    tags Map;
    arguments {
        acceptance_required: Bool = "acceptance_required required";
        allowed_principals: Set<Str> = "allowed_principals computed";
        gateway_load_balancer_arns: Set<Arn<kind::Lb>> = "gateway_load_balancer_arns optional\titems 1 -\teach format arn\tservice elasticloadbalancing";
        network_load_balancer_arns: Set<Arn<kind::Lb>> = "network_load_balancer_arns optional\titems 1 -\teach format arn\tservice elasticloadbalancing";
        private_dns_name: Str = "private_dns_name computed";
        supported_ip_address_types: Set<Str> = "supported_ip_address_types computed\teach in ipv4|ipv6";
        supported_regions: Set<Str> = "supported_regions computed";
        tags: Map<Str> = "tags optional";
    }
    single {
        timeouts: vpc_endpoint_service::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Arn<kind::VpcEndpointService> = "arn";
        availability_zones: Set<Str> = "availability_zones";
        base_endpoint_dns_names: Set<Str> = "base_endpoint_dns_names";
        id: Id<kind::VpcEndpointService> = "id";
        manages_vpc_endpoints: Bool = "manages_vpc_endpoints";
        service_name: Name<kind::VpcEndpointService> = "service_name";
        service_type: Str = "service_type";
        state: Str = "state";
        tags_all: Map<Str> = "tags_all";
    }
    objects {
        private_dns_name_configuration: List<vpc_endpoint_service::PrivateDnsNameConfigurationAttributes> = "private_dns_name_configuration";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_vpc_endpoint_service_allowed_principal`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/vpc_endpoint_service_allowed_principal)."]
    Managed "aws_vpc_endpoint_service_allowed_principal" VpcEndpointServiceAllowedPrincipal VpcEndpointServiceAllowedPrincipalAttributes
    naming None;
    tags None;
    arguments {
        vpc_endpoint_service_id: Id<kind::VpcEndpointService> = "vpc_endpoint_service_id required\treplaces";
    }
    unread {
        principal_arn: Str = "principal_arn required\treplaces";
    }
    attributes {
        id: Id<kind::VpcEndpointServiceAllowedPrincipal> = "id";
        principal_arn: Arn<kind::VpcEndpointServiceAllowedPrincipal> = "principal_arn";
    }
}
/// Blocks of [`aws_vpc_endpoint_subnet_association`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/vpc_endpoint_subnet_association).
pub mod vpc_endpoint_subnet_association {
    use crate::types::*;

    pub use crate::shared::bedrock_bedrock_custom_model_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_vpc_endpoint_subnet_association`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/vpc_endpoint_subnet_association)."]
    Managed "aws_vpc_endpoint_subnet_association" VpcEndpointSubnetAssociation VpcEndpointSubnetAssociationAttributes
    naming None;
    tags None;
    arguments {
        subnet_id: Id<kind::Subnet> = "subnet_id required\tprefix subnet-\treplaces";
        vpc_endpoint_id: Id<kind::VpcEndpoint> = "vpc_endpoint_id required\tprefix vpce-\treplaces";
    }
    single {
        timeouts: vpc_endpoint_subnet_association::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        id: Id<kind::VpcEndpointSubnetAssociation> = "id";
    }
}
/// Blocks of [`aws_vpc_ipam`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/vpc_ipam).
pub mod vpc_ipam {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`OperatingRegions`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/vpc_ipam)."]
        OperatingRegions
        arguments {
            region_name: Str = "region_name required\tformat region";
        }
    }
    pub use crate::shared::amp_prometheus_scraper_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_vpc_ipam`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/vpc_ipam)."]
    Managed "aws_vpc_ipam" VpcIpam VpcIpamAttributes
    naming None;
    tags Map;
    arguments {
        cascade: Bool = "cascade optional";
        description: Str = "description optional";
        enable_private_gua: Bool = "enable_private_gua optional";
        tags: Map<Str> = "tags optional";
        tier: Str = "tier optional\tin free|advanced";
    }
    many {
        operating_regions: vpc_ipam::OperatingRegions = "operating_regions required set block 1 0";
    }
    single {
        timeouts: vpc_ipam::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Arn<kind::VpcIpam> = "arn";
        default_resource_discovery_association_id: Str = "default_resource_discovery_association_id";
        default_resource_discovery_id: Str = "default_resource_discovery_id";
        id: Id<kind::VpcIpam> = "id";
        private_default_scope_id: Id<kind::VpcIpamScope> = "private_default_scope_id";
        public_default_scope_id: Id<kind::VpcIpamScope> = "public_default_scope_id";
        scope_count: Num = "scope_count";
        tags_all: Map<Str> = "tags_all";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_vpc_ipam_organization_admin_account`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/vpc_ipam_organization_admin_account)."]
    Managed "aws_vpc_ipam_organization_admin_account" VpcIpamOrganizationAdminAccount VpcIpamOrganizationAdminAccountAttributes
    naming None;
    tags None;
    arguments {
        delegated_admin_account_id: Str = "delegated_admin_account_id required\tformat account_id\treplaces";
    }
    attributes {
        arn: Arn<kind::VpcIpamOrganizationAdminAccount> = "arn";
        email: Str = "email";
        id: Id<kind::VpcIpamOrganizationAdminAccount> = "id";
        name: Name<kind::VpcIpamOrganizationAdminAccount> = "name";
        service_principal: Str = "service_principal";
    }
}
/// Blocks of [`aws_vpc_ipam_pool`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/vpc_ipam_pool).
pub mod vpc_ipam_pool {
    use crate::types::*;

    pub use crate::shared::amp_prometheus_scraper_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_vpc_ipam_pool`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/vpc_ipam_pool)."]
    Managed "aws_vpc_ipam_pool" VpcIpamPool VpcIpamPoolAttributes
    naming None;
    tags Map;
    arguments {
        address_family: Str = "address_family required\tin ipv4|ipv6\treplaces";
        ipam_scope_id: Id<kind::VpcIpamScope> = "ipam_scope_id required\tprefix ipam-scope-\treplaces";
        allocation_default_netmask_length: Num = "allocation_default_netmask_length optional\trange 0 128\twhole";
        allocation_max_netmask_length: Num = "allocation_max_netmask_length optional\trange 0 128\twhole";
        allocation_min_netmask_length: Num = "allocation_min_netmask_length optional\trange 0 128\twhole";
        allocation_resource_tags: Map<Str> = "allocation_resource_tags optional";
        auto_import: Bool = "auto_import optional";
        aws_service: Str = "aws_service optional\tin ec2\treplaces";
        cascade: Bool = "cascade optional";
        description: Str = "description optional";
        locale: Str = "locale optional\treplaces";
        public_ip_source: Str = "public_ip_source optional\tin amazon|byoip\treplaces";
        publicly_advertisable: Bool = "publicly_advertisable optional\treplaces";
        source_ipam_pool_id: Id<kind::VpcIpamPool> = "source_ipam_pool_id optional\tprefix ipam-pool-\treplaces";
        tags: Map<Str> = "tags optional";
    }
    single {
        timeouts: vpc_ipam_pool::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Arn<kind::VpcIpamPool> = "arn";
        id: Id<kind::VpcIpamPool> = "id";
        ipam_scope_type: Str = "ipam_scope_type";
        pool_depth: Num = "pool_depth";
        state: Str = "state";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_vpc_ipam_pool_cidr`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/vpc_ipam_pool_cidr).
pub mod vpc_ipam_pool_cidr {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`CidrAuthorizationContext`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/vpc_ipam_pool_cidr)."]
        CidrAuthorizationContext
        arguments {
            message: Str = "message optional\treplaces";
            signature: Str = "signature optional\treplaces";
        }
    }
    pub use crate::shared::bedrock_bedrock_custom_model_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_vpc_ipam_pool_cidr`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/vpc_ipam_pool_cidr)."]
    Managed "aws_vpc_ipam_pool_cidr" VpcIpamPoolCidr VpcIpamPoolCidrAttributes
    naming None;
    tags None;
    relations {
        "conflict cidr netmask_length";
    }
    arguments {
        ipam_pool_id: Id<kind::VpcIpamPool> = "ipam_pool_id required\tprefix ipam-pool-\treplaces";
        cidr: Str = "cidr computed\tformat network\treplaces";
        netmask_length: Num = "netmask_length optional\trange 0 128\twhole\treplaces";
    }
    many {
        cidr_authorization_context: vpc_ipam_pool_cidr::CidrAuthorizationContext = "cidr_authorization_context optional list block 0 1";
    }
    single {
        timeouts: vpc_ipam_pool_cidr::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        id: Id<kind::VpcIpamPoolCidr> = "id";
        ipam_pool_cidr_id: Id<kind::VpcIpamPoolCidr> = "ipam_pool_cidr_id";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_vpc_ipam_pool_cidr_allocation`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/vpc_ipam_pool_cidr_allocation)."]
    Managed "aws_vpc_ipam_pool_cidr_allocation" VpcIpamPoolCidrAllocation VpcIpamPoolCidrAllocationAttributes
    naming None;
    tags None;
    relations {
        "conflict cidr netmask_length";
    }
    arguments {
        ipam_pool_id: Id<kind::VpcIpamPool> = "ipam_pool_id required\tprefix ipam-pool-\treplaces";
        cidr: Str = "cidr computed\tformat network\treplaces";
        description: Str = "description optional\treplaces";
        disallowed_cidrs: Set<Str> = "disallowed_cidrs optional\teach format network\treplaces";
        netmask_length: Num = "netmask_length computed\trange 0 128\twhole\treplaces";
    }
    attributes {
        id: Id<kind::VpcIpamPoolCidrAllocation> = "id";
        ipam_pool_allocation_id: Str = "ipam_pool_allocation_id";
        resource_id: Str = "resource_id";
        resource_owner: Str = "resource_owner";
        resource_type: Str = "resource_type";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_vpc_ipam_preview_next_cidr`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/vpc_ipam_preview_next_cidr)."]
    Managed "aws_vpc_ipam_preview_next_cidr" VpcIpamPreviewNextCidr VpcIpamPreviewNextCidrAttributes
    naming None;
    tags None;
    arguments {
        ipam_pool_id: Id<kind::VpcIpamPool> = "ipam_pool_id required\tprefix ipam-pool-\treplaces";
        disallowed_cidrs: Set<Str> = "disallowed_cidrs optional\teach format network\treplaces";
        netmask_length: Num = "netmask_length optional\trange 0 32\twhole\treplaces";
    }
    attributes {
        cidr: Str = "cidr";
        id: Id<kind::VpcIpamPreviewNextCidr> = "id";
    }
}
/// Blocks of [`aws_vpc_ipam_resource_discovery`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/vpc_ipam_resource_discovery).
pub mod vpc_ipam_resource_discovery {
    use crate::types::*;

    pub use crate::services::ec2::vpc_ipam::OperatingRegions;
    pub use crate::shared::amp_prometheus_scraper_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_vpc_ipam_resource_discovery`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/vpc_ipam_resource_discovery)."]
    Managed "aws_vpc_ipam_resource_discovery" VpcIpamResourceDiscovery VpcIpamResourceDiscoveryAttributes
    naming None;
    tags Map;
    arguments {
        description: Str = "description optional";
        tags: Map<Str> = "tags optional";
    }
    many {
        operating_regions: vpc_ipam_resource_discovery::OperatingRegions = "operating_regions required set block 1 0";
    }
    single {
        timeouts: vpc_ipam_resource_discovery::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Arn<kind::VpcIpamResourceDiscovery> = "arn";
        id: Id<kind::VpcIpamResourceDiscovery> = "id";
        ipam_resource_discovery_region: Str = "ipam_resource_discovery_region";
        is_default: Bool = "is_default";
        owner_id: Str = "owner_id";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_vpc_ipam_resource_discovery_association`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/vpc_ipam_resource_discovery_association).
pub mod vpc_ipam_resource_discovery_association {
    use crate::types::*;

    pub use crate::shared::amp_prometheus_scraper_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_vpc_ipam_resource_discovery_association`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/vpc_ipam_resource_discovery_association)."]
    Managed "aws_vpc_ipam_resource_discovery_association" VpcIpamResourceDiscoveryAssociation VpcIpamResourceDiscoveryAssociationAttributes
    naming None;
    tags Map;
    arguments {
        ipam_id: Id<kind::VpcIpam> = "ipam_id required\tprefix ipam-";
        ipam_resource_discovery_id: Id<kind::VpcIpamResourceDiscovery> = "ipam_resource_discovery_id required";
        tags: Map<Str> = "tags optional";
    }
    single {
        timeouts: vpc_ipam_resource_discovery_association::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Arn<kind::VpcIpamResourceDiscoveryAssociation> = "arn";
        id: Id<kind::VpcIpamResourceDiscoveryAssociation> = "id";
        ipam_arn: Str = "ipam_arn";
        ipam_region: Str = "ipam_region";
        is_default: Bool = "is_default";
        owner_id: Str = "owner_id";
        state: Str = "state";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_vpc_ipam_scope`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/vpc_ipam_scope).
pub mod vpc_ipam_scope {
    use crate::types::*;

    pub use crate::shared::amp_prometheus_scraper_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_vpc_ipam_scope`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/vpc_ipam_scope)."]
    Managed "aws_vpc_ipam_scope" VpcIpamScope VpcIpamScopeAttributes
    naming None;
    tags Map;
    arguments {
        ipam_id: Id<kind::VpcIpam> = "ipam_id required\tprefix ipam-";
        description: Str = "description optional";
        tags: Map<Str> = "tags optional";
    }
    single {
        timeouts: vpc_ipam_scope::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Arn<kind::VpcIpamScope> = "arn";
        id: Id<kind::VpcIpamScope> = "id";
        ipam_arn: Str = "ipam_arn";
        ipam_scope_type: Str = "ipam_scope_type";
        is_default: Bool = "is_default";
        pool_count: Num = "pool_count";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_vpc_ipv4_cidr_block_association`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/vpc_ipv4_cidr_block_association).
pub mod vpc_ipv4_cidr_block_association {
    use crate::types::*;

    pub use crate::shared::bedrock_bedrock_custom_model_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_vpc_ipv4_cidr_block_association`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/vpc_ipv4_cidr_block_association)."]
    Managed "aws_vpc_ipv4_cidr_block_association" VpcIpv4CidrBlockAssociation VpcIpv4CidrBlockAssociationAttributes
    naming None;
    tags None;
    relations {
        "extends cidr_block vpc_id cidr_block";
    }
    arguments {
        vpc_id: Id<kind::Vpc> = "vpc_id required\tprefix vpc-\treplaces";
        cidr_block: Str = "cidr_block computed\tformat ipv4cidr\treplaces";
        ipv4_ipam_pool_id: Id<kind::VpcIpamPool> = "ipv4_ipam_pool_id optional\tprefix ipam-pool-\treplaces";
        ipv4_netmask_length: Num = "ipv4_netmask_length optional\trange 16 28\twhole\treplaces";
    }
    single {
        timeouts: vpc_ipv4_cidr_block_association::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        id: Id<kind::VpcIpv4CidrBlockAssociation> = "id";
    }
}
/// Blocks of [`aws_vpc_ipv6_cidr_block_association`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/vpc_ipv6_cidr_block_association).
pub mod vpc_ipv6_cidr_block_association {
    use crate::types::*;

    pub use crate::shared::bedrock_bedrock_custom_model_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_vpc_ipv6_cidr_block_association`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/vpc_ipv6_cidr_block_association)."]
    Managed "aws_vpc_ipv6_cidr_block_association" VpcIpv6CidrBlockAssociation VpcIpv6CidrBlockAssociationAttributes
    naming None;
    tags None;
    relations {
        "conflict assign_generated_ipv6_cidr_block ipv6_cidr_block";
        "conflict assign_generated_ipv6_cidr_block ipv6_ipam_pool_id";
        "conflict assign_generated_ipv6_cidr_block ipv6_netmask_length";
        "conflict assign_generated_ipv6_cidr_block ipv6_pool";
        "conflict ipv6_cidr_block ipv6_netmask_length";
        "conflict ipv6_ipam_pool_id ipv6_pool";
    }
    arguments {
        vpc_id: Id<kind::Vpc> = "vpc_id required\tprefix vpc-\treplaces";
        assign_generated_ipv6_cidr_block: Bool = "assign_generated_ipv6_cidr_block computed\treplaces";
        ipv6_cidr_block: Str = "ipv6_cidr_block computed\tformat cidr\treplaces";
        ipv6_ipam_pool_id: Id<kind::VpcIpamPool> = "ipv6_ipam_pool_id optional\tprefix ipam-pool-\treplaces";
        ipv6_netmask_length: Num = "ipv6_netmask_length optional\tin 44|48|52|56|60\twhole\treplaces";
        ipv6_pool: Str = "ipv6_pool computed\treplaces";
    }
    single {
        timeouts: vpc_ipv6_cidr_block_association::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        id: Id<kind::VpcIpv6CidrBlockAssociation> = "id";
        ip_source: Str = "ip_source";
        ipv6_address_attribute: Str = "ipv6_address_attribute";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_vpc_network_performance_metric_subscription`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/vpc_network_performance_metric_subscription)."]
    Managed "aws_vpc_network_performance_metric_subscription" VpcNetworkPerformanceMetricSubscription VpcNetworkPerformanceMetricSubscriptionAttributes
    naming None;
    tags None;
    arguments {
        destination: Str = "destination required\treplaces";
        source: Str = "source required\treplaces";
        metric: Str = "metric optional\tin aggregate-latency\treplaces";
        statistic: Str = "statistic optional\tin p50\treplaces";
    }
    attributes {
        id: Id<kind::VpcNetworkPerformanceMetricSubscription> = "id";
        period: Str = "period";
    }
}
/// Blocks of [`aws_vpc_peering_connection`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/vpc_peering_connection).
pub mod vpc_peering_connection {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`Accepter`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/vpc_peering_connection)."]
        Accepter
        arguments {
            allow_remote_vpc_dns_resolution: Bool = "allow_remote_vpc_dns_resolution optional";
        }
    }
    pub use crate::services::ec2::vpc_peering_connection::Accepter as Requester;
    pub use crate::shared::amp_prometheus_scraper_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_vpc_peering_connection`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/vpc_peering_connection)."]
    Managed "aws_vpc_peering_connection" VpcPeeringConnection VpcPeeringConnectionAttributes
    naming None;
    tags Map;
    arguments {
        peer_vpc_id: Id<kind::Vpc> = "peer_vpc_id required\tprefix vpc-\treplaces";
        vpc_id: Id<kind::Vpc> = "vpc_id required\tprefix vpc-\treplaces";
        auto_accept: Bool = "auto_accept optional";
        peer_owner_id: Str = "peer_owner_id computed\treplaces";
        peer_region: Str = "peer_region computed\treplaces";
        tags: Map<Str> = "tags optional";
    }
    many {
        accepter: vpc_peering_connection::Accepter = "accepter optional list block 0 1";
        requester: vpc_peering_connection::Requester = "requester optional list block 0 1";
    }
    single {
        timeouts: vpc_peering_connection::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        accept_status: Str = "accept_status";
        id: Id<kind::VpcPeeringConnection> = "id";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_vpc_peering_connection_accepter`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/vpc_peering_connection_accepter).
pub mod vpc_peering_connection_accepter {
    use crate::types::*;

    pub use crate::services::ec2::vpc_peering_connection::Accepter;
    pub use crate::services::ec2::vpc_peering_connection::Accepter as Requester;
    pub use crate::shared::amp_prometheus_workspace_configuration_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_vpc_peering_connection_accepter`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/vpc_peering_connection_accepter)."]
    Managed "aws_vpc_peering_connection_accepter" VpcPeeringConnectionAccepter VpcPeeringConnectionAccepterAttributes
    naming None;
    tags Map;
    arguments {
        vpc_peering_connection_id: Id<kind::VpcPeeringConnection> = "vpc_peering_connection_id required\tprefix pcx-\treplaces";
        auto_accept: Bool = "auto_accept optional";
        tags: Map<Str> = "tags optional";
    }
    many {
        accepter: vpc_peering_connection_accepter::Accepter = "accepter optional list block 0 1";
        requester: vpc_peering_connection_accepter::Requester = "requester optional list block 0 1";
    }
    single {
        timeouts: vpc_peering_connection_accepter::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        accept_status: Str = "accept_status";
        id: Id<kind::VpcPeeringConnection> = "id";
        peer_owner_id: Str = "peer_owner_id";
        peer_region: Str = "peer_region";
        peer_vpc_id: Str = "peer_vpc_id";
        tags_all: Map<Str> = "tags_all";
        vpc_id: Id<kind::Vpc> = "vpc_id";
    }
}
/// Blocks of [`aws_vpc_peering_connection_options`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/vpc_peering_connection_options).
pub mod vpc_peering_connection_options {
    use crate::types::*;

    pub use crate::services::ec2::vpc_peering_connection::Accepter;
    pub use crate::services::ec2::vpc_peering_connection::Accepter as Requester;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_vpc_peering_connection_options`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/vpc_peering_connection_options)."]
    Managed "aws_vpc_peering_connection_options" VpcPeeringConnectionOptions VpcPeeringConnectionOptionsAttributes
    naming None;
    tags None;
    arguments {
        vpc_peering_connection_id: Id<kind::VpcPeeringConnection> = "vpc_peering_connection_id required\tprefix pcx-\treplaces";
    }
    many {
        accepter: vpc_peering_connection_options::Accepter = "accepter optional list block 0 1";
        requester: vpc_peering_connection_options::Requester = "requester optional list block 0 1";
    }
    attributes {
        id: Id<kind::VpcPeeringConnectionOptions> = "id";
    }
}
/// Blocks of [`aws_vpn_connection`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/vpn_connection).
pub mod vpn_connection {
    use crate::types::*;

    /// Blocks of [`Tunnel1LogOptions`].
    pub mod tunnel1_log_options {
        use crate::types::*;

        formwork_model::block_binding! {
            #[doc = "Block [`CloudwatchLogOptions`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/vpn_connection)."]
            CloudwatchLogOptions
            arguments {
                log_enabled: Bool = "log_enabled optional";
                log_group_arn: Str = "log_group_arn optional";
                log_output_format: Str = "log_output_format optional\tin json|text";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`Tunnel1LogOptions`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/vpn_connection)."]
        Tunnel1LogOptions
        many {
            cloudwatch_log_options: tunnel1_log_options::CloudwatchLogOptions = "cloudwatch_log_options optional list block 0 1";
        }
    }
    pub use crate::services::ec2::vpn_connection::Tunnel1LogOptions as Tunnel2LogOptions;
    pub use crate::services::ec2::vpn_connection::tunnel1_log_options as tunnel2_log_options;
    formwork_model::accessor_binding! {
        #[doc = "Attributes [`RoutesAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/vpn_connection)."]
        RoutesAttributes
        attributes {
            destination_cidr_block: Str = "destination_cidr_block";
            source: Str = "source";
            state: Str = "state";
        }
    }
    formwork_model::accessor_binding! {
        #[doc = "Attributes [`VgwTelemetryAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/vpn_connection)."]
        VgwTelemetryAttributes
        attributes {
            accepted_route_count: Num = "accepted_route_count";
            certificate_arn: Str = "certificate_arn";
            last_status_change: Str = "last_status_change";
            outside_ip_address: Str = "outside_ip_address";
            status: Str = "status";
            status_message: Str = "status_message";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_vpn_connection`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/vpn_connection)."]
    Managed "aws_vpn_connection" VpnConnection VpnConnectionAttributes
    naming None;
    tags Map;
    relations {
        "conflict transit_gateway_id vpn_gateway_id";
        "together enable_acceleration transit_gateway_id";
    }
    arguments {
        customer_gateway_id: Id<kind::CustomerGateway> = "customer_gateway_id required\tprefix cgw-";
        r#type: Str = "type required\tin ipsec.1|ipsec.1-aes256\treplaces";
        enable_acceleration: Bool = "enable_acceleration computed\treplaces";
        local_ipv4_network_cidr: Str = "local_ipv4_network_cidr computed\tformat network";
        local_ipv6_network_cidr: Str = "local_ipv6_network_cidr computed\tformat network";
        outside_ip_address_type: Str = "outside_ip_address_type computed\tin PrivateIpv4|PublicIpv4";
        preshared_key_storage: Str = "preshared_key_storage computed\tin SecretsManager|Standard";
        remote_ipv4_network_cidr: Str = "remote_ipv4_network_cidr computed\tformat network";
        remote_ipv6_network_cidr: Str = "remote_ipv6_network_cidr computed\tformat network";
        static_routes_only: Bool = "static_routes_only computed\treplaces";
        tags: Map<Str> = "tags optional";
        transit_gateway_id: Id<kind::Ec2TransitGateway> = "transit_gateway_id optional\tprefix tgw-";
        transport_transit_gateway_attachment_id: Str = "transport_transit_gateway_attachment_id optional";
        tunnel1_dpd_timeout_action: Str = "tunnel1_dpd_timeout_action optional\tin clear|none|restart";
        tunnel1_dpd_timeout_seconds: Num = "tunnel1_dpd_timeout_seconds optional\trange 30 -\twhole";
        tunnel1_enable_tunnel_lifecycle_control: Bool = "tunnel1_enable_tunnel_lifecycle_control optional";
        tunnel1_ike_versions: Set<Str> = "tunnel1_ike_versions optional\teach in ikev1|ikev2";
        tunnel1_inside_cidr: Str = "tunnel1_inside_cidr computed\tlength 1 -\tformat ipv4cidr\treplaces";
        tunnel1_inside_ipv6_cidr: Str = "tunnel1_inside_ipv6_cidr computed\tlength 1 -\tformat ipv6cidr\treplaces";
        tunnel1_phase1_dh_group_numbers: Set<Num> = "tunnel1_phase1_dh_group_numbers optional\teach whole";
        tunnel1_phase1_encryption_algorithms: Set<Str> = "tunnel1_phase1_encryption_algorithms optional\teach in AES128|AES256|AES128-GCM-16|AES256-GCM-16";
        tunnel1_phase1_integrity_algorithms: Set<Str> = "tunnel1_phase1_integrity_algorithms optional\teach in SHA1|SHA2-256|SHA2-384|SHA2-512";
        tunnel1_phase1_lifetime_seconds: Num = "tunnel1_phase1_lifetime_seconds optional\trange 900 28800\twhole";
        tunnel1_phase2_dh_group_numbers: Set<Num> = "tunnel1_phase2_dh_group_numbers optional\teach whole";
        tunnel1_phase2_encryption_algorithms: Set<Str> = "tunnel1_phase2_encryption_algorithms optional\teach in AES128|AES256|AES128-GCM-16|AES256-GCM-16";
        tunnel1_phase2_integrity_algorithms: Set<Str> = "tunnel1_phase2_integrity_algorithms optional\teach in SHA1|SHA2-256|SHA2-384|SHA2-512";
        tunnel1_phase2_lifetime_seconds: Num = "tunnel1_phase2_lifetime_seconds optional\trange 900 3600\twhole";
        tunnel1_preshared_key: Secret<Str> = "tunnel1_preshared_key computed sensitive\tlength 8 64\tmatch ^[0-9A-Za-z._]{8,64}$";
        tunnel1_rekey_fuzz_percentage: Num = "tunnel1_rekey_fuzz_percentage optional\trange 0 100\twhole";
        tunnel1_rekey_margin_time_seconds: Num = "tunnel1_rekey_margin_time_seconds optional\trange 60 1800\twhole";
        tunnel1_replay_window_size: Num = "tunnel1_replay_window_size optional\trange 64 2048\twhole";
        tunnel1_startup_action: Str = "tunnel1_startup_action optional\tin add|start";
        tunnel2_dpd_timeout_action: Str = "tunnel2_dpd_timeout_action optional\tin clear|none|restart";
        tunnel2_dpd_timeout_seconds: Num = "tunnel2_dpd_timeout_seconds optional\trange 30 -\twhole";
        tunnel2_enable_tunnel_lifecycle_control: Bool = "tunnel2_enable_tunnel_lifecycle_control optional";
        tunnel2_ike_versions: Set<Str> = "tunnel2_ike_versions optional\teach in ikev1|ikev2";
        tunnel2_inside_cidr: Str = "tunnel2_inside_cidr computed\tlength 1 -\tformat ipv4cidr\treplaces";
        tunnel2_inside_ipv6_cidr: Str = "tunnel2_inside_ipv6_cidr computed\tlength 1 -\tformat ipv6cidr\treplaces";
        tunnel2_phase1_dh_group_numbers: Set<Num> = "tunnel2_phase1_dh_group_numbers optional\teach whole";
        tunnel2_phase1_encryption_algorithms: Set<Str> = "tunnel2_phase1_encryption_algorithms optional\teach in AES128|AES256|AES128-GCM-16|AES256-GCM-16";
        tunnel2_phase1_integrity_algorithms: Set<Str> = "tunnel2_phase1_integrity_algorithms optional\teach in SHA1|SHA2-256|SHA2-384|SHA2-512";
        tunnel2_phase1_lifetime_seconds: Num = "tunnel2_phase1_lifetime_seconds optional\trange 900 28800\twhole";
        tunnel2_phase2_dh_group_numbers: Set<Num> = "tunnel2_phase2_dh_group_numbers optional\teach whole";
        tunnel2_phase2_encryption_algorithms: Set<Str> = "tunnel2_phase2_encryption_algorithms optional\teach in AES128|AES256|AES128-GCM-16|AES256-GCM-16";
        tunnel2_phase2_integrity_algorithms: Set<Str> = "tunnel2_phase2_integrity_algorithms optional\teach in SHA1|SHA2-256|SHA2-384|SHA2-512";
        tunnel2_phase2_lifetime_seconds: Num = "tunnel2_phase2_lifetime_seconds optional\trange 900 3600\twhole";
        tunnel2_preshared_key: Secret<Str> = "tunnel2_preshared_key computed sensitive\tlength 8 64\tmatch ^[0-9A-Za-z._]{8,64}$";
        tunnel2_rekey_fuzz_percentage: Num = "tunnel2_rekey_fuzz_percentage optional\trange 0 100\twhole";
        tunnel2_rekey_margin_time_seconds: Num = "tunnel2_rekey_margin_time_seconds optional\trange 60 1800\twhole";
        tunnel2_replay_window_size: Num = "tunnel2_replay_window_size optional\trange 64 2048\twhole";
        tunnel2_startup_action: Str = "tunnel2_startup_action optional\tin add|start";
        tunnel_inside_ip_version: Str = "tunnel_inside_ip_version computed\tin ipv4|ipv6\treplaces";
        vpn_gateway_id: Id<kind::VpnGateway> = "vpn_gateway_id optional\tprefix vgw-";
    }
    many {
        tunnel1_log_options: vpn_connection::Tunnel1LogOptions = "tunnel1_log_options optional list block 0 1";
        tunnel2_log_options: vpn_connection::Tunnel2LogOptions = "tunnel2_log_options optional list block 0 1";
    }
    attributes {
        arn: Arn<kind::VpnConnection> = "arn";
        core_network_arn: Str = "core_network_arn";
        core_network_attachment_arn: Str = "core_network_attachment_arn";
        customer_gateway_configuration: Secret<Str> = "customer_gateway_configuration";
        id: Id<kind::VpnConnection> = "id";
        preshared_key_arn: Str = "preshared_key_arn";
        tags_all: Map<Str> = "tags_all";
        transit_gateway_attachment_id: Str = "transit_gateway_attachment_id";
        tunnel1_address: Str = "tunnel1_address";
        tunnel1_bgp_asn: Str = "tunnel1_bgp_asn";
        tunnel1_bgp_holdtime: Num = "tunnel1_bgp_holdtime";
        tunnel1_cgw_inside_address: Str = "tunnel1_cgw_inside_address";
        tunnel1_vgw_inside_address: Str = "tunnel1_vgw_inside_address";
        tunnel2_address: Str = "tunnel2_address";
        tunnel2_bgp_asn: Str = "tunnel2_bgp_asn";
        tunnel2_bgp_holdtime: Num = "tunnel2_bgp_holdtime";
        tunnel2_cgw_inside_address: Str = "tunnel2_cgw_inside_address";
        tunnel2_vgw_inside_address: Str = "tunnel2_vgw_inside_address";
    }
    objects {
        routes: Set<vpn_connection::RoutesAttributes> = "routes";
        vgw_telemetry: Set<vpn_connection::VgwTelemetryAttributes> = "vgw_telemetry";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_vpn_connection_route`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/vpn_connection_route)."]
    Managed "aws_vpn_connection_route" VpnConnectionRoute VpnConnectionRouteAttributes
    naming None;
    tags None;
    arguments {
        destination_cidr_block: Str = "destination_cidr_block required\treplaces";
        vpn_connection_id: Id<kind::VpnConnection> = "vpn_connection_id required\tprefix vpn-\treplaces";
    }
    attributes {
        id: Id<kind::VpnConnectionRoute> = "id";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_vpn_gateway`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/vpn_gateway)."]
    Managed "aws_vpn_gateway" VpnGateway VpnGatewayAttributes
    naming None;
    tags Map;
    arguments {
        amazon_side_asn: Str = "amazon_side_asn computed\tmatch ^[-+]?[0-9]+$\treplaces";
        availability_zone: Str = "availability_zone optional\treplaces";
        tags: Map<Str> = "tags optional";
        vpc_id: Id<kind::Vpc> = "vpc_id computed\tprefix vpc-";
    }
    attributes {
        arn: Arn<kind::VpnGateway> = "arn";
        id: Id<kind::VpnGateway> = "id";
        tags_all: Map<Str> = "tags_all";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_vpn_gateway_attachment`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/vpn_gateway_attachment)."]
    Managed "aws_vpn_gateway_attachment" VpnGatewayAttachment VpnGatewayAttachmentAttributes
    naming None;
    tags None;
    arguments {
        vpc_id: Id<kind::Vpc> = "vpc_id required\tprefix vpc-\treplaces";
        vpn_gateway_id: Id<kind::VpnGateway> = "vpn_gateway_id required\tprefix vgw-\treplaces";
    }
    attributes {
        id: Id<kind::VpnGatewayAttachment> = "id";
    }
}
/// Blocks of [`aws_vpn_gateway_route_propagation`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/vpn_gateway_route_propagation).
pub mod vpn_gateway_route_propagation {
    use crate::types::*;

    pub use crate::shared::bedrock_bedrock_custom_model_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_vpn_gateway_route_propagation`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/vpn_gateway_route_propagation)."]
    Managed "aws_vpn_gateway_route_propagation" VpnGatewayRoutePropagation VpnGatewayRoutePropagationAttributes
    naming None;
    tags None;
    arguments {
        route_table_id: Id<kind::RouteTable> = "route_table_id required\tprefix rtb-\treplaces";
        vpn_gateway_id: Id<kind::VpnGateway> = "vpn_gateway_id required\tprefix vgw-\treplaces";
    }
    single {
        timeouts: vpn_gateway_route_propagation::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        id: Id<kind::VpnGatewayRoutePropagation> = "id";
    }
}
/// Data sources.
pub(crate) mod data {
    use crate::types::*;

    /// Blocks of [`aws_ami`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/ami).
    pub mod ami {
        use crate::types::*;

        pub use crate::shared::base_data_availability_zone_filter::Filter;
        pub use crate::shared::alb_data_alb_timeouts::Timeouts;
        formwork_model::accessor_binding! {
            #[doc = "Attributes [`BlockDeviceMappingsAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/ami)."]
            BlockDeviceMappingsAttributes
            attributes {
                device_name: Str = "device_name";
                ebs: Map<Str> = "ebs";
                no_device: Str = "no_device";
                virtual_name: Str = "virtual_name";
            }
        }
        formwork_model::accessor_binding! {
            #[doc = "Attributes [`ProductCodesAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/ami)."]
            ProductCodesAttributes
            attributes {
                product_code_id: Str = "product_code_id";
                product_code_type: Str = "product_code_type";
            }
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_ami`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/ami)."]
        Data "aws_ami" Ami AmiAttributes
        naming None;
        tags None;
        arguments {
            tags: Map<Str> = "tags computed";
        }
        unread {
            executable_users: List<Str> = "executable_users optional";
            id: Str = "id computed";
            include_deprecated: Bool = "include_deprecated optional";
            most_recent: Bool = "most_recent optional";
            name_regex: Str = "name_regex optional";
            owners: List<Str> = "owners optional";
            uefi_data: Str = "uefi_data optional";
        }
        many {
            filter: ami::Filter = "filter optional set block 0 0";
        }
        single {
            timeouts: ami::Timeouts = "timeouts optional single block 0 0";
        }
        attributes {
            architecture: Str = "architecture";
            arn: Arn<kind::Ami> = "arn";
            boot_mode: Str = "boot_mode";
            creation_date: Str = "creation_date";
            deprecation_time: Str = "deprecation_time";
            description: Str = "description";
            ena_support: Bool = "ena_support";
            hypervisor: Str = "hypervisor";
            id: Id<kind::Ami> = "id";
            image_id: Id<kind::Ami> = "image_id";
            image_location: Str = "image_location";
            image_owner_alias: Str = "image_owner_alias";
            image_type: Str = "image_type";
            imds_support: Str = "imds_support";
            kernel_id: Str = "kernel_id";
            last_launched_time: Str = "last_launched_time";
            name: Name<kind::Ami> = "name";
            owner_id: Str = "owner_id";
            platform: Str = "platform";
            platform_details: Str = "platform_details";
            public: Bool = "public";
            ramdisk_id: Str = "ramdisk_id";
            root_device_name: Str = "root_device_name";
            root_device_type: Str = "root_device_type";
            root_snapshot_id: Str = "root_snapshot_id";
            sriov_net_support: Str = "sriov_net_support";
            state: Str = "state";
            state_reason: Map<Str> = "state_reason";
            tpm_support: Str = "tpm_support";
            usage_operation: Str = "usage_operation";
            virtualization_type: Str = "virtualization_type";
        }
        objects {
            block_device_mappings: Set<ami::BlockDeviceMappingsAttributes> = "block_device_mappings";
            product_codes: Set<ami::ProductCodesAttributes> = "product_codes";
        }
    }
    /// Blocks of [`aws_ami_ids`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/ami_ids).
    pub mod ami_ids {
        use crate::types::*;

        pub use crate::shared::base_data_availability_zone_filter::Filter;
        pub use crate::shared::alb_data_alb_timeouts::Timeouts;
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_ami_ids`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/ami_ids)."]
        Data "aws_ami_ids" AmiIds AmiIdsAttributes
        naming None;
        tags None;
        arguments {
            owners: List<Str> = "owners required";
            id: Str = "id computed";
        }
        unread {
            executable_users: List<Str> = "executable_users optional";
            include_deprecated: Bool = "include_deprecated optional";
            name_regex: Str = "name_regex optional";
            sort_ascending: Bool = "sort_ascending optional";
        }
        many {
            filter: ami_ids::Filter = "filter optional set block 0 0";
        }
        single {
            timeouts: ami_ids::Timeouts = "timeouts optional single block 0 0";
        }
        attributes {
            ids: List<Str> = "ids";
        }
    }
    /// Blocks of [`aws_customer_gateway`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/customer_gateway).
    pub mod customer_gateway {
        use crate::types::*;

        pub use crate::shared::base_data_availability_zone_filter::Filter;
        pub use crate::shared::alb_data_alb_timeouts::Timeouts;
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_customer_gateway`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/customer_gateway)."]
        Data "aws_customer_gateway" CustomerGateway CustomerGatewayAttributes
        naming None;
        tags None;
        arguments {
            tags: Map<Str> = "tags computed";
        }
        unread {
            id: Str = "id computed";
        }
        many {
            filter: customer_gateway::Filter = "filter optional set block 0 0";
        }
        single {
            timeouts: customer_gateway::Timeouts = "timeouts optional single block 0 0";
        }
        attributes {
            arn: Arn<kind::CustomerGateway> = "arn";
            bgp_asn: Num = "bgp_asn";
            bgp_asn_extended: Num = "bgp_asn_extended";
            certificate_arn: Str = "certificate_arn";
            device_name: Str = "device_name";
            id: Id<kind::CustomerGateway> = "id";
            ip_address: Str = "ip_address";
            r#type: Str = "type";
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_ec2_capacity_block_offering`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/ec2_capacity_block_offering)."]
        Data "aws_ec2_capacity_block_offering" Ec2CapacityBlockOffering Ec2CapacityBlockOfferingAttributes
        naming None;
        tags None;
        arguments {
            capacity_duration_hours: Num = "capacity_duration_hours required";
            instance_count: Num = "instance_count required";
            instance_type: Str = "instance_type required";
            end_date_range: Str = "end_date_range computed";
            start_date_range: Str = "start_date_range computed";
        }
        attributes {
            availability_zone: Str = "availability_zone";
            capacity_block_offering_id: Str = "capacity_block_offering_id";
            currency_code: Str = "currency_code";
            tenancy: Str = "tenancy";
            upfront_fee: Str = "upfront_fee";
        }
    }
    /// Blocks of [`aws_ec2_coip_pool`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/ec2_coip_pool).
    pub mod ec2_coip_pool {
        use crate::types::*;

        pub use crate::shared::base_data_availability_zone_filter::Filter;
        pub use crate::shared::alb_data_alb_timeouts::Timeouts;
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_ec2_coip_pool`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/ec2_coip_pool)."]
        Data "aws_ec2_coip_pool" Ec2CoipPool Ec2CoipPoolAttributes
        naming None;
        tags None;
        arguments {
            id: Str = "id computed";
            local_gateway_route_table_id: Str = "local_gateway_route_table_id computed";
            pool_id: Str = "pool_id computed";
            tags: Map<Str> = "tags computed";
        }
        many {
            filter: ec2_coip_pool::Filter = "filter optional set block 0 0";
        }
        single {
            timeouts: ec2_coip_pool::Timeouts = "timeouts optional single block 0 0";
        }
        attributes {
            arn: Str = "arn";
            pool_cidrs: Set<Str> = "pool_cidrs";
        }
    }
    /// Blocks of [`aws_ec2_coip_pools`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/ec2_coip_pools).
    pub mod ec2_coip_pools {
        use crate::types::*;

        pub use crate::shared::base_data_availability_zone_filter::Filter;
        pub use crate::shared::alb_data_alb_timeouts::Timeouts;
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_ec2_coip_pools`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/ec2_coip_pools)."]
        Data "aws_ec2_coip_pools" Ec2CoipPools Ec2CoipPoolsAttributes
        naming None;
        tags None;
        arguments {
            id: Str = "id computed";
        }
        unread {
            tags: Map<Str> = "tags optional";
        }
        many {
            filter: ec2_coip_pools::Filter = "filter optional set block 0 0";
        }
        single {
            timeouts: ec2_coip_pools::Timeouts = "timeouts optional single block 0 0";
        }
        attributes {
            pool_ids: List<Str> = "pool_ids";
        }
    }
    /// Blocks of [`aws_ec2_host`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/ec2_host).
    pub mod ec2_host {
        use crate::types::*;

        pub use crate::shared::base_data_availability_zone_filter::Filter;
        pub use crate::shared::alb_data_alb_timeouts::Timeouts;
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_ec2_host`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/ec2_host)."]
        Data "aws_ec2_host" Ec2Host Ec2HostAttributes
        naming None;
        tags None;
        arguments {
            tags: Map<Str> = "tags computed";
        }
        unread {
            host_id: Str = "host_id computed";
            id: Str = "id computed";
        }
        many {
            filter: ec2_host::Filter = "filter optional set block 0 0";
        }
        single {
            timeouts: ec2_host::Timeouts = "timeouts optional single block 0 0";
        }
        attributes {
            arn: Arn<kind::Ec2Host> = "arn";
            asset_id: Str = "asset_id";
            auto_placement: Str = "auto_placement";
            availability_zone: Str = "availability_zone";
            cores: Num = "cores";
            host_id: Id<kind::Ec2Host> = "host_id";
            host_recovery: Str = "host_recovery";
            id: Id<kind::Ec2Host> = "id";
            instance_family: Str = "instance_family";
            instance_type: Str = "instance_type";
            outpost_arn: Str = "outpost_arn";
            owner_id: Str = "owner_id";
            sockets: Num = "sockets";
            total_vcpus: Num = "total_vcpus";
        }
    }
    /// Blocks of [`aws_ec2_instance_type`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/ec2_instance_type).
    pub mod ec2_instance_type {
        use crate::types::*;

        pub use crate::shared::alb_data_alb_timeouts::Timeouts;
        formwork_model::accessor_binding! {
            #[doc = "Attributes [`FpgasAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/ec2_instance_type)."]
            FpgasAttributes
            attributes {
                count: Num = "count";
                manufacturer: Str = "manufacturer";
                memory_size: Num = "memory_size";
                name: Str = "name";
            }
        }
        pub use crate::services::ec2::data::ec2_instance_type::FpgasAttributes as GpusAttributes;
        pub use crate::services::ec2::data::ec2_instance_type::FpgasAttributes as InferenceAcceleratorsAttributes;
        formwork_model::accessor_binding! {
            #[doc = "Attributes [`InstanceDisksAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/ec2_instance_type)."]
            InstanceDisksAttributes
            attributes {
                count: Num = "count";
                size: Num = "size";
                r#type: Str = "type";
            }
        }
        pub use crate::services::ec2::data::ec2_instance_type::FpgasAttributes as MediaAcceleratorsAttributes;
        formwork_model::accessor_binding! {
            #[doc = "Attributes [`NetworkCardsAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/ec2_instance_type)."]
            NetworkCardsAttributes
            attributes {
                baseline_bandwidth: Num = "baseline_bandwidth";
                index: Num = "index";
                maximum_interfaces: Num = "maximum_interfaces";
                peak_bandwidth: Num = "peak_bandwidth";
                performance: Str = "performance";
            }
        }
        formwork_model::accessor_binding! {
            #[doc = "Attributes [`NeuronDevicesAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/ec2_instance_type)."]
            NeuronDevicesAttributes
            attributes {
                core_count: Num = "core_count";
                core_version: Num = "core_version";
                count: Num = "count";
                memory_size: Num = "memory_size";
                name: Str = "name";
            }
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_ec2_instance_type`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/ec2_instance_type)."]
        Data "aws_ec2_instance_type" Ec2InstanceType Ec2InstanceTypeAttributes
        naming None;
        tags None;
        arguments {
            instance_type: Str = "instance_type required";
            id: Str = "id computed";
        }
        single {
            timeouts: ec2_instance_type::Timeouts = "timeouts optional single block 0 0";
        }
        attributes {
            auto_recovery_supported: Bool = "auto_recovery_supported";
            bandwidth_weightings: Set<Str> = "bandwidth_weightings";
            bare_metal: Bool = "bare_metal";
            boot_modes: Set<Str> = "boot_modes";
            burstable_performance_supported: Bool = "burstable_performance_supported";
            current_generation: Bool = "current_generation";
            dedicated_hosts_supported: Bool = "dedicated_hosts_supported";
            default_cores: Num = "default_cores";
            default_network_card_index: Num = "default_network_card_index";
            default_threads_per_core: Num = "default_threads_per_core";
            default_vcpus: Num = "default_vcpus";
            ebs_encryption_support: Str = "ebs_encryption_support";
            ebs_nvme_support: Str = "ebs_nvme_support";
            ebs_optimized_support: Str = "ebs_optimized_support";
            ebs_performance_baseline_bandwidth: Num = "ebs_performance_baseline_bandwidth";
            ebs_performance_baseline_iops: Num = "ebs_performance_baseline_iops";
            ebs_performance_baseline_throughput: Num = "ebs_performance_baseline_throughput";
            ebs_performance_maximum_bandwidth: Num = "ebs_performance_maximum_bandwidth";
            ebs_performance_maximum_iops: Num = "ebs_performance_maximum_iops";
            ebs_performance_maximum_throughput: Num = "ebs_performance_maximum_throughput";
            efa_maximum_interfaces: Num = "efa_maximum_interfaces";
            efa_supported: Bool = "efa_supported";
            ena_srd_supported: Bool = "ena_srd_supported";
            ena_support: Str = "ena_support";
            encryption_in_transit_supported: Bool = "encryption_in_transit_supported";
            free_tier_eligible: Bool = "free_tier_eligible";
            hibernation_supported: Bool = "hibernation_supported";
            hypervisor: Str = "hypervisor";
            instance_storage_supported: Bool = "instance_storage_supported";
            ipv6_supported: Bool = "ipv6_supported";
            maximum_ipv4_addresses_per_interface: Num = "maximum_ipv4_addresses_per_interface";
            maximum_ipv6_addresses_per_interface: Num = "maximum_ipv6_addresses_per_interface";
            maximum_network_cards: Num = "maximum_network_cards";
            maximum_network_interfaces: Num = "maximum_network_interfaces";
            memory_size: Num = "memory_size";
            network_performance: Str = "network_performance";
            nitro_enclaves_support: Str = "nitro_enclaves_support";
            nitro_tpm_support: Str = "nitro_tpm_support";
            nitro_tpm_supported_versions: Set<Str> = "nitro_tpm_supported_versions";
            phc_support: Str = "phc_support";
            supported_architectures: List<Str> = "supported_architectures";
            supported_cpu_features: Set<Str> = "supported_cpu_features";
            supported_placement_strategies: List<Str> = "supported_placement_strategies";
            supported_root_device_types: List<Str> = "supported_root_device_types";
            supported_usages_classes: List<Str> = "supported_usages_classes";
            supported_virtualization_types: List<Str> = "supported_virtualization_types";
            sustained_clock_speed: Num = "sustained_clock_speed";
            total_fpga_memory: Num = "total_fpga_memory";
            total_gpu_memory: Num = "total_gpu_memory";
            total_inference_memory: Num = "total_inference_memory";
            total_instance_storage: Num = "total_instance_storage";
            total_media_memory: Num = "total_media_memory";
            total_neuron_device_memory: Num = "total_neuron_device_memory";
            valid_cores: List<Num> = "valid_cores";
            valid_threads_per_core: List<Num> = "valid_threads_per_core";
        }
        objects {
            fpgas: Set<ec2_instance_type::FpgasAttributes> = "fpgas";
            gpus: Set<ec2_instance_type::GpusAttributes> = "gpus";
            inference_accelerators: Set<ec2_instance_type::InferenceAcceleratorsAttributes> = "inference_accelerators";
            instance_disks: Set<ec2_instance_type::InstanceDisksAttributes> = "instance_disks";
            media_accelerators: Set<ec2_instance_type::MediaAcceleratorsAttributes> = "media_accelerators";
            network_cards: Set<ec2_instance_type::NetworkCardsAttributes> = "network_cards";
            neuron_devices: Set<ec2_instance_type::NeuronDevicesAttributes> = "neuron_devices";
        }
    }
    /// Blocks of [`aws_ec2_instance_type_offering`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/ec2_instance_type_offering).
    pub mod ec2_instance_type_offering {
        use crate::types::*;

        pub use crate::shared::base_data_availability_zone_filter::Filter;
        pub use crate::shared::alb_data_alb_timeouts::Timeouts;
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_ec2_instance_type_offering`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/ec2_instance_type_offering)."]
        Data "aws_ec2_instance_type_offering" Ec2InstanceTypeOffering Ec2InstanceTypeOfferingAttributes
        naming None;
        tags None;
        arguments {
            id: Str = "id computed";
        }
        unread {
            location_type: Str = "location_type optional";
            preferred_instance_types: List<Str> = "preferred_instance_types optional";
        }
        many {
            filter: ec2_instance_type_offering::Filter = "filter optional set block 0 0";
        }
        single {
            timeouts: ec2_instance_type_offering::Timeouts = "timeouts optional single block 0 0";
        }
        attributes {
            instance_type: Str = "instance_type";
        }
    }
    /// Blocks of [`aws_ec2_instance_type_offerings`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/ec2_instance_type_offerings).
    pub mod ec2_instance_type_offerings {
        use crate::types::*;

        pub use crate::shared::base_data_availability_zone_filter::Filter;
        pub use crate::shared::alb_data_alb_timeouts::Timeouts;
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_ec2_instance_type_offerings`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/ec2_instance_type_offerings)."]
        Data "aws_ec2_instance_type_offerings" Ec2InstanceTypeOfferings Ec2InstanceTypeOfferingsAttributes
        naming None;
        tags None;
        arguments {
            id: Str = "id computed";
        }
        unread {
            location_type: Str = "location_type optional";
        }
        many {
            filter: ec2_instance_type_offerings::Filter = "filter optional set block 0 0";
        }
        single {
            timeouts: ec2_instance_type_offerings::Timeouts = "timeouts optional single block 0 0";
        }
        attributes {
            instance_types: List<Str> = "instance_types";
            location_types: List<Str> = "location_types";
            locations: List<Str> = "locations";
        }
    }
    /// Blocks of [`aws_ec2_instance_types`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/ec2_instance_types).
    pub mod ec2_instance_types {
        use crate::types::*;

        pub use crate::shared::base_data_availability_zone_filter::Filter;
        pub use crate::shared::alb_data_alb_timeouts::Timeouts;
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_ec2_instance_types`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/ec2_instance_types)."]
        Data "aws_ec2_instance_types" Ec2InstanceTypes Ec2InstanceTypesAttributes
        naming None;
        tags None;
        arguments {
            id: Str = "id computed";
        }
        many {
            filter: ec2_instance_types::Filter = "filter optional set block 0 0";
        }
        single {
            timeouts: ec2_instance_types::Timeouts = "timeouts optional single block 0 0";
        }
        attributes {
            instance_types: List<Str> = "instance_types";
        }
    }
    /// Blocks of [`aws_ec2_local_gateway`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/ec2_local_gateway).
    pub mod ec2_local_gateway {
        use crate::types::*;

        pub use crate::shared::base_data_availability_zone_filter::Filter;
        pub use crate::shared::alb_data_alb_timeouts::Timeouts;
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_ec2_local_gateway`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/ec2_local_gateway)."]
        Data "aws_ec2_local_gateway" Ec2LocalGateway Ec2LocalGatewayAttributes
        naming None;
        tags None;
        arguments {
            id: Str = "id computed";
            state: Str = "state computed";
            tags: Map<Str> = "tags computed";
        }
        many {
            filter: ec2_local_gateway::Filter = "filter optional set block 0 0";
        }
        single {
            timeouts: ec2_local_gateway::Timeouts = "timeouts optional single block 0 0";
        }
        attributes {
            outpost_arn: Str = "outpost_arn";
            owner_id: Str = "owner_id";
        }
    }
    /// Blocks of [`aws_ec2_local_gateway_route_table`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/ec2_local_gateway_route_table).
    pub mod ec2_local_gateway_route_table {
        use crate::types::*;

        pub use crate::shared::base_data_availability_zone_filter::Filter;
        pub use crate::shared::alb_data_alb_timeouts::Timeouts;
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_ec2_local_gateway_route_table`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/ec2_local_gateway_route_table)."]
        Data "aws_ec2_local_gateway_route_table" Ec2LocalGatewayRouteTable Ec2LocalGatewayRouteTableAttributes
        naming None;
        tags None;
        arguments {
            id: Str = "id computed";
            local_gateway_id: Str = "local_gateway_id computed";
            local_gateway_route_table_id: Str = "local_gateway_route_table_id computed";
            outpost_arn: Str = "outpost_arn computed";
            state: Str = "state computed";
            tags: Map<Str> = "tags computed";
        }
        many {
            filter: ec2_local_gateway_route_table::Filter = "filter optional set block 0 0";
        }
        single {
            timeouts: ec2_local_gateway_route_table::Timeouts = "timeouts optional single block 0 0";
        }
    }
    /// Blocks of [`aws_ec2_local_gateway_route_tables`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/ec2_local_gateway_route_tables).
    pub mod ec2_local_gateway_route_tables {
        use crate::types::*;

        pub use crate::shared::base_data_availability_zone_filter::Filter;
        pub use crate::shared::alb_data_alb_timeouts::Timeouts;
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_ec2_local_gateway_route_tables`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/ec2_local_gateway_route_tables)."]
        Data "aws_ec2_local_gateway_route_tables" Ec2LocalGatewayRouteTables Ec2LocalGatewayRouteTablesAttributes
        naming None;
        tags None;
        arguments {
            id: Str = "id computed";
            tags: Map<Str> = "tags computed";
        }
        many {
            filter: ec2_local_gateway_route_tables::Filter = "filter optional set block 0 0";
        }
        single {
            timeouts: ec2_local_gateway_route_tables::Timeouts = "timeouts optional single block 0 0";
        }
        attributes {
            ids: List<Str> = "ids";
        }
    }
    /// Blocks of [`aws_ec2_local_gateway_virtual_interface`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/ec2_local_gateway_virtual_interface).
    pub mod ec2_local_gateway_virtual_interface {
        use crate::types::*;

        pub use crate::shared::base_data_availability_zone_filter::Filter;
        pub use crate::shared::alb_data_alb_timeouts::Timeouts;
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_ec2_local_gateway_virtual_interface`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/ec2_local_gateway_virtual_interface)."]
        Data "aws_ec2_local_gateway_virtual_interface" Ec2LocalGatewayVirtualInterface Ec2LocalGatewayVirtualInterfaceAttributes
        naming None;
        tags None;
        arguments {
            id: Str = "id computed";
            tags: Map<Str> = "tags computed";
        }
        many {
            filter: ec2_local_gateway_virtual_interface::Filter = "filter optional set block 0 0";
        }
        single {
            timeouts: ec2_local_gateway_virtual_interface::Timeouts = "timeouts optional single block 0 0";
        }
        attributes {
            local_address: Str = "local_address";
            local_bgp_asn: Num = "local_bgp_asn";
            local_gateway_id: Str = "local_gateway_id";
            local_gateway_virtual_interface_ids: Set<Str> = "local_gateway_virtual_interface_ids";
            peer_address: Str = "peer_address";
            peer_bgp_asn: Num = "peer_bgp_asn";
            vlan: Num = "vlan";
        }
    }
    /// Blocks of [`aws_ec2_local_gateway_virtual_interface_group`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/ec2_local_gateway_virtual_interface_group).
    pub mod ec2_local_gateway_virtual_interface_group {
        use crate::types::*;

        pub use crate::shared::base_data_availability_zone_filter::Filter;
        pub use crate::shared::alb_data_alb_timeouts::Timeouts;
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_ec2_local_gateway_virtual_interface_group`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/ec2_local_gateway_virtual_interface_group)."]
        Data "aws_ec2_local_gateway_virtual_interface_group" Ec2LocalGatewayVirtualInterfaceGroup Ec2LocalGatewayVirtualInterfaceGroupAttributes
        naming None;
        tags None;
        arguments {
            id: Str = "id computed";
            local_gateway_id: Str = "local_gateway_id computed";
            tags: Map<Str> = "tags computed";
        }
        many {
            filter: ec2_local_gateway_virtual_interface_group::Filter = "filter optional set block 0 0";
        }
        single {
            timeouts: ec2_local_gateway_virtual_interface_group::Timeouts = "timeouts optional single block 0 0";
        }
        attributes {
            local_gateway_virtual_interface_ids: Set<Str> = "local_gateway_virtual_interface_ids";
        }
    }
    /// Blocks of [`aws_ec2_local_gateway_virtual_interface_groups`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/ec2_local_gateway_virtual_interface_groups).
    pub mod ec2_local_gateway_virtual_interface_groups {
        use crate::types::*;

        pub use crate::shared::base_data_availability_zone_filter::Filter;
        pub use crate::shared::alb_data_alb_timeouts::Timeouts;
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_ec2_local_gateway_virtual_interface_groups`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/ec2_local_gateway_virtual_interface_groups)."]
        Data "aws_ec2_local_gateway_virtual_interface_groups" Ec2LocalGatewayVirtualInterfaceGroups Ec2LocalGatewayVirtualInterfaceGroupsAttributes
        naming None;
        tags None;
        arguments {
            id: Str = "id computed";
        }
        unread {
            tags: Map<Str> = "tags optional";
        }
        many {
            filter: ec2_local_gateway_virtual_interface_groups::Filter = "filter optional set block 0 0";
        }
        single {
            timeouts: ec2_local_gateway_virtual_interface_groups::Timeouts = "timeouts optional single block 0 0";
        }
        attributes {
            ids: List<Str> = "ids";
            local_gateway_virtual_interface_ids: List<Str> = "local_gateway_virtual_interface_ids";
        }
    }
    /// Blocks of [`aws_ec2_local_gateways`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/ec2_local_gateways).
    pub mod ec2_local_gateways {
        use crate::types::*;

        pub use crate::shared::base_data_availability_zone_filter::Filter;
        pub use crate::shared::alb_data_alb_timeouts::Timeouts;
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_ec2_local_gateways`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/ec2_local_gateways)."]
        Data "aws_ec2_local_gateways" Ec2LocalGateways Ec2LocalGatewaysAttributes
        naming None;
        tags None;
        arguments {
            id: Str = "id computed";
            tags: Map<Str> = "tags computed";
        }
        many {
            filter: ec2_local_gateways::Filter = "filter optional set block 0 0";
        }
        single {
            timeouts: ec2_local_gateways::Timeouts = "timeouts optional single block 0 0";
        }
        attributes {
            ids: List<Str> = "ids";
        }
    }
    /// Blocks of [`aws_ec2_managed_prefix_list`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/ec2_managed_prefix_list).
    pub mod ec2_managed_prefix_list {
        use crate::types::*;

        pub use crate::shared::base_data_availability_zone_filter::Filter;
        pub use crate::shared::alb_data_alb_timeouts::Timeouts;
        formwork_model::accessor_binding! {
            #[doc = "Attributes [`EntriesAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/ec2_managed_prefix_list)."]
            EntriesAttributes
            attributes {
                cidr: Str = "cidr";
                description: Str = "description";
            }
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_ec2_managed_prefix_list`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/ec2_managed_prefix_list)."]
        Data "aws_ec2_managed_prefix_list" Ec2ManagedPrefixList Ec2ManagedPrefixListAttributes
        naming None;
        tags None;
        arguments {
            tags: Map<Str> = "tags computed";
        }
        unread {
            id: Str = "id computed";
            name: Str = "name computed";
        }
        many {
            filter: ec2_managed_prefix_list::Filter = "filter optional set block 0 0";
        }
        single {
            timeouts: ec2_managed_prefix_list::Timeouts = "timeouts optional single block 0 0";
        }
        attributes {
            address_family: Str = "address_family";
            arn: Arn<kind::Ec2ManagedPrefixList> = "arn";
            id: Id<kind::Ec2ManagedPrefixList> = "id";
            max_entries: Num = "max_entries";
            name: Name<kind::Ec2ManagedPrefixList> = "name";
            owner_id: Str = "owner_id";
            version: Num = "version";
        }
        objects {
            entries: Set<ec2_managed_prefix_list::EntriesAttributes> = "entries";
        }
    }
    /// Blocks of [`aws_ec2_managed_prefix_lists`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/ec2_managed_prefix_lists).
    pub mod ec2_managed_prefix_lists {
        use crate::types::*;

        pub use crate::shared::base_data_availability_zone_filter::Filter;
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_ec2_managed_prefix_lists`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/ec2_managed_prefix_lists)."]
        Data "aws_ec2_managed_prefix_lists" Ec2ManagedPrefixLists Ec2ManagedPrefixListsAttributes
        naming None;
        tags None;
        arguments {
            id: Str = "id computed";
            tags: Map<Str> = "tags computed";
        }
        many {
            filter: ec2_managed_prefix_lists::Filter = "filter optional set block 0 0";
        }
        attributes {
            ids: List<Str> = "ids";
        }
    }
    /// Blocks of [`aws_ec2_network_insights_analysis`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/ec2_network_insights_analysis).
    pub mod ec2_network_insights_analysis {
        use crate::types::*;

        pub use crate::shared::base_data_availability_zone_filter::Filter;
        pub use crate::services::ec2::ec2_network_insights_analysis::AlternatePathHintsAttributes;
        pub use crate::services::ec2::ec2_network_insights_analysis::ExplanationsAttributes;
        pub use crate::services::ec2::ec2_network_insights_analysis::explanations_attributes;
        pub use crate::services::ec2::ec2_network_insights_analysis::ForwardPathComponentsAttributes;
        pub use crate::services::ec2::ec2_network_insights_analysis::forward_path_components_attributes;
        pub use crate::services::ec2::ec2_network_insights_analysis::ForwardPathComponentsAttributes as ReturnPathComponentsAttributes;
        pub use crate::services::ec2::ec2_network_insights_analysis::forward_path_components_attributes as return_path_components_attributes;
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_ec2_network_insights_analysis`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/ec2_network_insights_analysis)."]
        Data "aws_ec2_network_insights_analysis" Ec2NetworkInsightsAnalysis Ec2NetworkInsightsAnalysisAttributes
        naming None;
        tags None;
        arguments {
            tags: Map<Str> = "tags computed";
        }
        unread {
            id: Str = "id computed";
            network_insights_analysis_id: Str = "network_insights_analysis_id computed";
        }
        many {
            filter: ec2_network_insights_analysis::Filter = "filter optional set block 0 0";
        }
        attributes {
            arn: Arn<kind::Ec2NetworkInsightsAnalysis> = "arn";
            filter_in_arns: List<Str> = "filter_in_arns";
            id: Id<kind::Ec2NetworkInsightsAnalysis> = "id";
            network_insights_analysis_id: Id<kind::Ec2NetworkInsightsAnalysis> = "network_insights_analysis_id";
            network_insights_path_id: Str = "network_insights_path_id";
            path_found: Bool = "path_found";
            start_date: Str = "start_date";
            status: Str = "status";
            status_message: Str = "status_message";
            warning_message: Str = "warning_message";
        }
        objects {
            alternate_path_hints: List<ec2_network_insights_analysis::AlternatePathHintsAttributes> = "alternate_path_hints";
            explanations: List<ec2_network_insights_analysis::ExplanationsAttributes> = "explanations";
            forward_path_components: List<ec2_network_insights_analysis::ForwardPathComponentsAttributes> = "forward_path_components";
            return_path_components: List<ec2_network_insights_analysis::ReturnPathComponentsAttributes> = "return_path_components";
        }
    }
    /// Blocks of [`aws_ec2_network_insights_path`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/ec2_network_insights_path).
    pub mod ec2_network_insights_path {
        use crate::types::*;

        pub use crate::shared::base_data_availability_zone_filter::Filter;
        /// Blocks of [`FilterAtDestinationAttributes`].
        pub mod filter_at_destination_attributes {
            use crate::types::*;

            formwork_model::accessor_binding! {
                #[doc = "Attributes [`DestinationPortRangeAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/ec2_network_insights_path)."]
                DestinationPortRangeAttributes
                attributes {
                    from_port: Num = "from_port";
                    to_port: Num = "to_port";
                }
            }
            pub use crate::services::ec2::data::ec2_network_insights_path::filter_at_destination_attributes::DestinationPortRangeAttributes as SourcePortRangeAttributes;
        }
        formwork_model::accessor_binding! {
            #[doc = "Attributes [`FilterAtDestinationAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/ec2_network_insights_path)."]
            FilterAtDestinationAttributes
            attributes {
                destination_address: Str = "destination_address";
                source_address: Str = "source_address";
            }
            objects {
                destination_port_range: List<filter_at_destination_attributes::DestinationPortRangeAttributes> = "destination_port_range";
                source_port_range: List<filter_at_destination_attributes::SourcePortRangeAttributes> = "source_port_range";
            }
        }
        pub use crate::services::ec2::data::ec2_network_insights_path::FilterAtDestinationAttributes as FilterAtSourceAttributes;
        pub use crate::services::ec2::data::ec2_network_insights_path::filter_at_destination_attributes as filter_at_source_attributes;
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_ec2_network_insights_path`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/ec2_network_insights_path)."]
        Data "aws_ec2_network_insights_path" Ec2NetworkInsightsPath Ec2NetworkInsightsPathAttributes
        naming None;
        tags None;
        arguments {
            tags: Map<Str> = "tags computed";
        }
        unread {
            id: Str = "id computed";
            network_insights_path_id: Str = "network_insights_path_id computed";
        }
        many {
            filter: ec2_network_insights_path::Filter = "filter optional set block 0 0";
        }
        attributes {
            arn: Arn<kind::Ec2NetworkInsightsPath> = "arn";
            destination: Str = "destination";
            destination_arn: Str = "destination_arn";
            destination_ip: Str = "destination_ip";
            destination_port: Num = "destination_port";
            id: Id<kind::Ec2NetworkInsightsPath> = "id";
            network_insights_path_id: Id<kind::Ec2NetworkInsightsPath> = "network_insights_path_id";
            protocol: Str = "protocol";
            source: Str = "source";
            source_arn: Str = "source_arn";
            source_ip: Str = "source_ip";
        }
        objects {
            filter_at_destination: List<ec2_network_insights_path::FilterAtDestinationAttributes> = "filter_at_destination";
            filter_at_source: List<ec2_network_insights_path::FilterAtSourceAttributes> = "filter_at_source";
        }
    }
    /// Blocks of [`aws_ec2_public_ipv4_pool`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/ec2_public_ipv4_pool).
    pub mod ec2_public_ipv4_pool {
        use crate::types::*;

        formwork_model::accessor_binding! {
            #[doc = "Attributes [`PoolAddressRangesAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/ec2_public_ipv4_pool)."]
            PoolAddressRangesAttributes
            attributes {
                address_count: Num = "address_count";
                available_address_count: Num = "available_address_count";
                first_address: Str = "first_address";
                last_address: Str = "last_address";
            }
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_ec2_public_ipv4_pool`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/ec2_public_ipv4_pool)."]
        Data "aws_ec2_public_ipv4_pool" Ec2PublicIpv4Pool Ec2PublicIpv4PoolAttributes
        naming None;
        tags None;
        arguments {
            pool_id: Str = "pool_id required";
            id: Str = "id computed";
            tags: Map<Str> = "tags computed";
        }
        attributes {
            description: Str = "description";
            network_border_group: Str = "network_border_group";
            total_address_count: Num = "total_address_count";
            total_available_address_count: Num = "total_available_address_count";
        }
        objects {
            pool_address_ranges: List<ec2_public_ipv4_pool::PoolAddressRangesAttributes> = "pool_address_ranges";
        }
    }
    /// Blocks of [`aws_ec2_public_ipv4_pools`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/ec2_public_ipv4_pools).
    pub mod ec2_public_ipv4_pools {
        use crate::types::*;

        pub use crate::shared::base_data_availability_zone_filter::Filter;
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_ec2_public_ipv4_pools`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/ec2_public_ipv4_pools)."]
        Data "aws_ec2_public_ipv4_pools" Ec2PublicIpv4Pools Ec2PublicIpv4PoolsAttributes
        naming None;
        tags None;
        arguments {
            id: Str = "id computed";
            tags: Map<Str> = "tags computed";
        }
        many {
            filter: ec2_public_ipv4_pools::Filter = "filter optional set block 0 0";
        }
        attributes {
            pool_ids: List<Str> = "pool_ids";
        }
    }
    /// Blocks of [`aws_ec2_serial_console_access`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/ec2_serial_console_access).
    pub mod ec2_serial_console_access {
        use crate::types::*;

        pub use crate::shared::alb_data_alb_timeouts::Timeouts;
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_ec2_serial_console_access`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/ec2_serial_console_access)."]
        Data "aws_ec2_serial_console_access" Ec2SerialConsoleAccess Ec2SerialConsoleAccessAttributes
        naming None;
        tags None;
        unread {
            id: Str = "id computed";
        }
        single {
            timeouts: ec2_serial_console_access::Timeouts = "timeouts optional single block 0 0";
        }
        attributes {
            enabled: Bool = "enabled";
            id: Id<kind::Ec2SerialConsoleAccess> = "id";
        }
    }
    /// Blocks of [`aws_ec2_spot_price`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/ec2_spot_price).
    pub mod ec2_spot_price {
        use crate::types::*;

        pub use crate::shared::base_data_availability_zone_filter::Filter;
        pub use crate::shared::alb_data_alb_timeouts::Timeouts;
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_ec2_spot_price`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/ec2_spot_price)."]
        Data "aws_ec2_spot_price" Ec2SpotPrice Ec2SpotPriceAttributes
        naming None;
        tags None;
        arguments {
            id: Str = "id computed";
        }
        unread {
            availability_zone: Str = "availability_zone optional";
            instance_type: Str = "instance_type optional";
        }
        many {
            filter: ec2_spot_price::Filter = "filter optional set block 0 0";
        }
        single {
            timeouts: ec2_spot_price::Timeouts = "timeouts optional single block 0 0";
        }
        attributes {
            spot_price: Str = "spot_price";
            spot_price_timestamp: Str = "spot_price_timestamp";
        }
    }
    /// Blocks of [`aws_ec2_transit_gateway_route_tables`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/ec2_transit_gateway_route_tables).
    pub mod ec2_transit_gateway_route_tables {
        use crate::types::*;

        pub use crate::shared::base_data_availability_zone_filter::Filter;
        pub use crate::shared::alb_data_alb_timeouts::Timeouts;
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_ec2_transit_gateway_route_tables`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/ec2_transit_gateway_route_tables)."]
        Data "aws_ec2_transit_gateway_route_tables" Ec2TransitGatewayRouteTables Ec2TransitGatewayRouteTablesAttributes
        naming None;
        tags None;
        arguments {
            id: Str = "id computed";
            tags: Map<Str> = "tags computed";
        }
        many {
            filter: ec2_transit_gateway_route_tables::Filter = "filter optional set block 0 0";
        }
        single {
            timeouts: ec2_transit_gateway_route_tables::Timeouts = "timeouts optional single block 0 0";
        }
        attributes {
            ids: List<Str> = "ids";
        }
    }
    /// Blocks of [`aws_eip`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/eip).
    pub mod eip {
        use crate::types::*;

        pub use crate::shared::base_data_availability_zone_filter::Filter;
        pub use crate::shared::alb_data_alb_timeouts::Timeouts;
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_eip`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/eip)."]
        Data "aws_eip" Eip EipAttributes
        naming None;
        tags None;
        arguments {
            public_ip: Str = "public_ip computed";
            tags: Map<Str> = "tags computed";
        }
        unread {
            id: Str = "id computed";
        }
        many {
            filter: eip::Filter = "filter optional set block 0 0";
        }
        single {
            timeouts: eip::Timeouts = "timeouts optional single block 0 0";
        }
        attributes {
            arn: Arn<kind::Eip> = "arn";
            association_id: Str = "association_id";
            carrier_ip: Str = "carrier_ip";
            customer_owned_ip: Str = "customer_owned_ip";
            customer_owned_ipv4_pool: Str = "customer_owned_ipv4_pool";
            domain: Str = "domain";
            id: Id<kind::Eip> = "id";
            instance_id: Str = "instance_id";
            ipam_pool_id: Id<kind::VpcIpamPool> = "ipam_pool_id";
            network_interface_id: Id<kind::NetworkInterface> = "network_interface_id";
            network_interface_owner_id: Str = "network_interface_owner_id";
            private_dns: Str = "private_dns";
            private_ip: Str = "private_ip";
            ptr_record: Str = "ptr_record";
            public_dns: Str = "public_dns";
            public_ipv4_pool: Str = "public_ipv4_pool";
        }
    }
    /// Blocks of [`aws_eips`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/eips).
    pub mod eips {
        use crate::types::*;

        pub use crate::shared::base_data_availability_zone_filter::Filter;
        pub use crate::shared::alb_data_alb_timeouts::Timeouts;
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_eips`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/eips)."]
        Data "aws_eips" Eips EipsAttributes
        naming None;
        tags None;
        arguments {
            id: Str = "id computed";
        }
        unread {
            tags: Map<Str> = "tags optional";
        }
        many {
            filter: eips::Filter = "filter optional set block 0 0";
        }
        single {
            timeouts: eips::Timeouts = "timeouts optional single block 0 0";
        }
        attributes {
            allocation_ids: List<Str> = "allocation_ids";
            public_ips: List<Str> = "public_ips";
        }
    }
    /// Blocks of [`aws_instance`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/instance).
    pub mod instance {
        use crate::types::*;

        pub use crate::shared::base_data_availability_zone_filter::Filter;
        pub use crate::shared::alb_data_alb_timeouts::Timeouts;
        formwork_model::accessor_binding! {
            #[doc = "Attributes [`CreditSpecificationAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/instance)."]
            CreditSpecificationAttributes
            attributes {
                cpu_credits: Str = "cpu_credits";
            }
        }
        formwork_model::accessor_binding! {
            #[doc = "Attributes [`EbsBlockDeviceAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/instance)."]
            EbsBlockDeviceAttributes
            attributes {
                delete_on_termination: Bool = "delete_on_termination";
                device_name: Str = "device_name";
                encrypted: Bool = "encrypted";
                iops: Num = "iops";
                kms_key_id: Str = "kms_key_id";
                snapshot_id: Id<kind::EbsSnapshot> = "snapshot_id";
                tags: Map<Str> = "tags";
                throughput: Num = "throughput";
                volume_id: Str = "volume_id";
                volume_size: Num = "volume_size";
                volume_type: Str = "volume_type";
            }
        }
        pub use crate::shared::ec2_data_instance_enclave_options_attributes::EnclaveOptionsAttributes;
        formwork_model::accessor_binding! {
            #[doc = "Attributes [`EphemeralBlockDeviceAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/instance)."]
            EphemeralBlockDeviceAttributes
            attributes {
                device_name: Str = "device_name";
                no_device: Bool = "no_device";
                virtual_name: Str = "virtual_name";
            }
        }
        formwork_model::accessor_binding! {
            #[doc = "Attributes [`MaintenanceOptionsAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/instance)."]
            MaintenanceOptionsAttributes
            attributes {
                auto_recovery: Str = "auto_recovery";
            }
        }
        formwork_model::accessor_binding! {
            #[doc = "Attributes [`MetadataOptionsAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/instance)."]
            MetadataOptionsAttributes
            attributes {
                http_endpoint: Str = "http_endpoint";
                http_protocol_ipv6: Str = "http_protocol_ipv6";
                http_put_response_hop_limit: Num = "http_put_response_hop_limit";
                http_tokens: Str = "http_tokens";
                instance_metadata_tags: Str = "instance_metadata_tags";
            }
        }
        formwork_model::accessor_binding! {
            #[doc = "Attributes [`PrivateDnsNameOptionsAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/instance)."]
            PrivateDnsNameOptionsAttributes
            attributes {
                enable_resource_name_dns_a_record: Bool = "enable_resource_name_dns_a_record";
                enable_resource_name_dns_aaaa_record: Bool = "enable_resource_name_dns_aaaa_record";
                hostname_type: Str = "hostname_type";
            }
        }
        formwork_model::accessor_binding! {
            #[doc = "Attributes [`RootBlockDeviceAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/instance)."]
            RootBlockDeviceAttributes
            attributes {
                delete_on_termination: Bool = "delete_on_termination";
                device_name: Str = "device_name";
                encrypted: Bool = "encrypted";
                iops: Num = "iops";
                kms_key_id: Str = "kms_key_id";
                tags: Map<Str> = "tags";
                throughput: Num = "throughput";
                volume_id: Str = "volume_id";
                volume_size: Num = "volume_size";
                volume_type: Str = "volume_type";
            }
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_instance`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/instance)."]
        Data "aws_instance" Instance InstanceAttributes
        naming None;
        tags None;
        arguments {
            instance_tags: Map<Str> = "instance_tags computed";
            tags: Map<Str> = "tags computed";
        }
        unread {
            get_password_data: Bool = "get_password_data optional";
            get_user_data: Bool = "get_user_data optional";
            id: Str = "id computed";
            instance_id: Str = "instance_id optional";
        }
        many {
            filter: instance::Filter = "filter optional set block 0 0";
        }
        single {
            timeouts: instance::Timeouts = "timeouts optional single block 0 0";
        }
        attributes {
            ami: Id<kind::Ami> = "ami";
            arn: Arn<kind::Instance> = "arn";
            associate_public_ip_address: Bool = "associate_public_ip_address";
            availability_zone: Str = "availability_zone";
            disable_api_stop: Bool = "disable_api_stop";
            disable_api_termination: Bool = "disable_api_termination";
            ebs_optimized: Bool = "ebs_optimized";
            host_id: Str = "host_id";
            host_resource_group_arn: Str = "host_resource_group_arn";
            iam_instance_profile: Str = "iam_instance_profile";
            id: Id<kind::Instance> = "id";
            instance_id: Id<kind::Instance> = "instance_id";
            instance_state: Str = "instance_state";
            instance_type: Str = "instance_type";
            ipv6_addresses: Set<Str> = "ipv6_addresses";
            key_name: Name<kind::KeyPair> = "key_name";
            launch_time: Str = "launch_time";
            monitoring: Bool = "monitoring";
            network_interface_id: Id<kind::NetworkInterface> = "network_interface_id";
            outpost_arn: Str = "outpost_arn";
            password_data: Str = "password_data";
            placement_group: Name<kind::PlacementGroup> = "placement_group";
            placement_partition_number: Num = "placement_partition_number";
            private_dns: Str = "private_dns";
            private_ip: Str = "private_ip";
            public_dns: Str = "public_dns";
            public_ip: Str = "public_ip";
            secondary_private_ips: Set<Str> = "secondary_private_ips";
            security_groups: Set<Str> = "security_groups";
            source_dest_check: Bool = "source_dest_check";
            subnet_id: Id<kind::Subnet> = "subnet_id";
            tenancy: Str = "tenancy";
            user_data: Str = "user_data";
            user_data_base64: Str = "user_data_base64";
            vpc_security_group_ids: Set<Id<kind::SecurityGroup>> = "vpc_security_group_ids";
        }
        objects {
            credit_specification: List<instance::CreditSpecificationAttributes> = "credit_specification";
            ebs_block_device: Set<instance::EbsBlockDeviceAttributes> = "ebs_block_device";
            enclave_options: List<instance::EnclaveOptionsAttributes> = "enclave_options";
            ephemeral_block_device: List<instance::EphemeralBlockDeviceAttributes> = "ephemeral_block_device";
            maintenance_options: List<instance::MaintenanceOptionsAttributes> = "maintenance_options";
            metadata_options: List<instance::MetadataOptionsAttributes> = "metadata_options";
            private_dns_name_options: List<instance::PrivateDnsNameOptionsAttributes> = "private_dns_name_options";
            root_block_device: Set<instance::RootBlockDeviceAttributes> = "root_block_device";
        }
    }
    /// Blocks of [`aws_instances`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/instances).
    pub mod instances {
        use crate::types::*;

        pub use crate::shared::base_data_availability_zone_filter::Filter;
        pub use crate::shared::alb_data_alb_timeouts::Timeouts;
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_instances`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/instances)."]
        Data "aws_instances" Instances InstancesAttributes
        naming None;
        tags None;
        arguments {
            id: Str = "id computed";
            instance_tags: Map<Str> = "instance_tags computed";
        }
        unread {
            instance_state_names: Set<Str> = "instance_state_names optional";
        }
        many {
            filter: instances::Filter = "filter optional set block 0 0";
        }
        single {
            timeouts: instances::Timeouts = "timeouts optional single block 0 0";
        }
        attributes {
            ids: List<Str> = "ids";
            ipv6_addresses: List<Str> = "ipv6_addresses";
            private_ips: List<Str> = "private_ips";
            public_ips: List<Str> = "public_ips";
        }
    }
    /// Blocks of [`aws_internet_gateway`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/internet_gateway).
    pub mod internet_gateway {
        use crate::types::*;

        pub use crate::shared::base_data_availability_zone_filter::Filter;
        pub use crate::shared::alb_data_alb_timeouts::Timeouts;
        formwork_model::accessor_binding! {
            #[doc = "Attributes [`AttachmentsAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/internet_gateway)."]
            AttachmentsAttributes
            attributes {
                state: Str = "state";
                vpc_id: Id<kind::Vpc> = "vpc_id";
            }
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_internet_gateway`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/internet_gateway)."]
        Data "aws_internet_gateway" InternetGateway InternetGatewayAttributes
        naming None;
        tags None;
        arguments {
            tags: Map<Str> = "tags computed";
        }
        unread {
            id: Str = "id computed";
            internet_gateway_id: Str = "internet_gateway_id computed";
        }
        many {
            filter: internet_gateway::Filter = "filter optional set block 0 0";
        }
        single {
            timeouts: internet_gateway::Timeouts = "timeouts optional single block 0 0";
        }
        attributes {
            arn: Arn<kind::InternetGateway> = "arn";
            id: Id<kind::InternetGateway> = "id";
            internet_gateway_id: Id<kind::InternetGateway> = "internet_gateway_id";
            owner_id: Str = "owner_id";
        }
        objects {
            attachments: List<internet_gateway::AttachmentsAttributes> = "attachments";
        }
    }
    /// Blocks of [`aws_key_pair`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/key_pair).
    pub mod key_pair {
        use crate::types::*;

        pub use crate::shared::base_data_availability_zone_filter::Filter;
        pub use crate::shared::alb_data_alb_timeouts::Timeouts;
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_key_pair`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/key_pair)."]
        Data "aws_key_pair" KeyPair KeyPairAttributes
        naming None;
        tags None;
        arguments {
            tags: Map<Str> = "tags computed";
        }
        unread {
            id: Str = "id computed";
            include_public_key: Bool = "include_public_key optional";
            key_name: Str = "key_name optional";
            key_pair_id: Str = "key_pair_id optional";
        }
        many {
            filter: key_pair::Filter = "filter optional set block 0 0";
        }
        single {
            timeouts: key_pair::Timeouts = "timeouts optional single block 0 0";
        }
        attributes {
            arn: Arn<kind::KeyPair> = "arn";
            create_time: Str = "create_time";
            fingerprint: Str = "fingerprint";
            id: Name<kind::KeyPair> = "id";
            key_name: Name<kind::KeyPair> = "key_name";
            key_pair_id: Name<kind::KeyPair> = "key_pair_id";
            key_type: Str = "key_type";
            public_key: Str = "public_key";
        }
    }
    /// Blocks of [`aws_launch_configuration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/launch_configuration).
    pub mod launch_configuration {
        use crate::types::*;

        formwork_model::accessor_binding! {
            #[doc = "Attributes [`EbsBlockDeviceAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/launch_configuration)."]
            EbsBlockDeviceAttributes
            attributes {
                delete_on_termination: Bool = "delete_on_termination";
                device_name: Str = "device_name";
                encrypted: Bool = "encrypted";
                iops: Num = "iops";
                no_device: Bool = "no_device";
                snapshot_id: Id<kind::EbsSnapshot> = "snapshot_id";
                throughput: Num = "throughput";
                volume_size: Num = "volume_size";
                volume_type: Str = "volume_type";
            }
        }
        pub use crate::services::ec2::ami_copy::EphemeralBlockDeviceAttributes;
        formwork_model::accessor_binding! {
            #[doc = "Attributes [`MetadataOptionsAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/launch_configuration)."]
            MetadataOptionsAttributes
            attributes {
                http_endpoint: Str = "http_endpoint";
                http_put_response_hop_limit: Num = "http_put_response_hop_limit";
                http_tokens: Str = "http_tokens";
            }
        }
        formwork_model::accessor_binding! {
            #[doc = "Attributes [`RootBlockDeviceAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/launch_configuration)."]
            RootBlockDeviceAttributes
            attributes {
                delete_on_termination: Bool = "delete_on_termination";
                encrypted: Bool = "encrypted";
                iops: Num = "iops";
                throughput: Num = "throughput";
                volume_size: Num = "volume_size";
                volume_type: Str = "volume_type";
            }
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_launch_configuration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/launch_configuration)."]
        Data "aws_launch_configuration" LaunchConfiguration LaunchConfigurationAttributes
        naming None;
        tags None;
        unread {
            name: Str = "name required";
            id: Str = "id computed";
        }
        attributes {
            arn: Arn<kind::LaunchConfiguration> = "arn";
            associate_public_ip_address: Bool = "associate_public_ip_address";
            ebs_optimized: Bool = "ebs_optimized";
            enable_monitoring: Bool = "enable_monitoring";
            iam_instance_profile: Str = "iam_instance_profile";
            id: Name<kind::LaunchConfiguration> = "id";
            image_id: Id<kind::Ami> = "image_id";
            instance_type: Str = "instance_type";
            key_name: Name<kind::KeyPair> = "key_name";
            name: Name<kind::LaunchConfiguration> = "name";
            placement_tenancy: Str = "placement_tenancy";
            security_groups: Set<Str> = "security_groups";
            spot_price: Str = "spot_price";
            user_data: Str = "user_data";
        }
        objects {
            ebs_block_device: Set<launch_configuration::EbsBlockDeviceAttributes> = "ebs_block_device";
            ephemeral_block_device: Set<launch_configuration::EphemeralBlockDeviceAttributes> = "ephemeral_block_device";
            metadata_options: List<launch_configuration::MetadataOptionsAttributes> = "metadata_options";
            root_block_device: List<launch_configuration::RootBlockDeviceAttributes> = "root_block_device";
        }
    }
    /// Blocks of [`aws_launch_template`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/launch_template).
    pub mod launch_template {
        use crate::types::*;

        pub use crate::shared::base_data_availability_zone_filter::Filter;
        pub use crate::shared::alb_data_alb_timeouts::Timeouts;
        /// Blocks of [`BlockDeviceMappingsAttributes`].
        pub mod block_device_mappings_attributes {
            use crate::types::*;

            formwork_model::accessor_binding! {
                #[doc = "Attributes [`EbsAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/launch_template)."]
                EbsAttributes
                attributes {
                    delete_on_termination: Str = "delete_on_termination";
                    encrypted: Str = "encrypted";
                    iops: Num = "iops";
                    kms_key_id: Str = "kms_key_id";
                    snapshot_id: Id<kind::EbsSnapshot> = "snapshot_id";
                    throughput: Num = "throughput";
                    volume_initialization_rate: Num = "volume_initialization_rate";
                    volume_size: Num = "volume_size";
                    volume_type: Str = "volume_type";
                }
            }
        }
        formwork_model::accessor_binding! {
            #[doc = "Attributes [`BlockDeviceMappingsAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/launch_template)."]
            BlockDeviceMappingsAttributes
            attributes {
                device_name: Str = "device_name";
                no_device: Str = "no_device";
                virtual_name: Str = "virtual_name";
            }
            objects {
                ebs: List<block_device_mappings_attributes::EbsAttributes> = "ebs";
            }
        }
        /// Blocks of [`CapacityReservationSpecificationAttributes`].
        pub mod capacity_reservation_specification_attributes {
            use crate::types::*;

            formwork_model::accessor_binding! {
                #[doc = "Attributes [`CapacityReservationTargetAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/launch_template)."]
                CapacityReservationTargetAttributes
                attributes {
                    capacity_reservation_id: Str = "capacity_reservation_id";
                    capacity_reservation_resource_group_arn: Str = "capacity_reservation_resource_group_arn";
                }
            }
        }
        formwork_model::accessor_binding! {
            #[doc = "Attributes [`CapacityReservationSpecificationAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/launch_template)."]
            CapacityReservationSpecificationAttributes
            attributes {
                capacity_reservation_preference: Str = "capacity_reservation_preference";
            }
            objects {
                capacity_reservation_target: List<capacity_reservation_specification_attributes::CapacityReservationTargetAttributes> = "capacity_reservation_target";
            }
        }
        formwork_model::accessor_binding! {
            #[doc = "Attributes [`CpuOptionsAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/launch_template)."]
            CpuOptionsAttributes
            attributes {
                amd_sev_snp: Str = "amd_sev_snp";
                core_count: Num = "core_count";
                threads_per_core: Num = "threads_per_core";
            }
        }
        pub use crate::services::ec2::data::instance::CreditSpecificationAttributes;
        pub use crate::shared::appmesh_data_appmesh_mesh_spec_attributes_egress_filter_attributes::EgressFilterAttributes as ElasticGpuSpecificationsAttributes;
        pub use crate::shared::appmesh_data_appmesh_mesh_spec_attributes_egress_filter_attributes::EgressFilterAttributes as ElasticInferenceAcceleratorAttributes;
        pub use crate::shared::ec2_data_instance_enclave_options_attributes::EnclaveOptionsAttributes;
        formwork_model::accessor_binding! {
            #[doc = "Attributes [`HibernationOptionsAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/launch_template)."]
            HibernationOptionsAttributes
            attributes {
                configured: Bool = "configured";
            }
        }
        formwork_model::accessor_binding! {
            #[doc = "Attributes [`IamInstanceProfileAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/launch_template)."]
            IamInstanceProfileAttributes
            attributes {
                arn: Str = "arn";
                name: Str = "name";
            }
        }
        /// Blocks of [`InstanceMarketOptionsAttributes`].
        pub mod instance_market_options_attributes {
            use crate::types::*;

            formwork_model::accessor_binding! {
                #[doc = "Attributes [`SpotOptionsAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/launch_template)."]
                SpotOptionsAttributes
                attributes {
                    block_duration_minutes: Num = "block_duration_minutes";
                    instance_interruption_behavior: Str = "instance_interruption_behavior";
                    max_price: Str = "max_price";
                    spot_instance_type: Str = "spot_instance_type";
                    valid_until: Str = "valid_until";
                }
            }
        }
        formwork_model::accessor_binding! {
            #[doc = "Attributes [`InstanceMarketOptionsAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/launch_template)."]
            InstanceMarketOptionsAttributes
            attributes {
                market_type: Str = "market_type";
            }
            objects {
                spot_options: List<instance_market_options_attributes::SpotOptionsAttributes> = "spot_options";
            }
        }
        pub use crate::shared::autoscaling_data_autoscaling_group_mixed_instances_policy_attributes_launch_template_attributes_override_attributes_instance_requirements_attributes::InstanceRequirementsAttributes;
        pub use crate::shared::autoscaling_data_autoscaling_group_mixed_instances_policy_attributes_launch_template_attributes_override_attributes_instance_requirements_attributes::instance_requirements_attributes;
        formwork_model::accessor_binding! {
            #[doc = "Attributes [`LicenseSpecificationAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/launch_template)."]
            LicenseSpecificationAttributes
            attributes {
                license_configuration_arn: Str = "license_configuration_arn";
            }
        }
        pub use crate::services::ec2::data::instance::MaintenanceOptionsAttributes;
        pub use crate::services::ec2::data::instance::MetadataOptionsAttributes;
        pub use crate::shared::ec2_data_instance_enclave_options_attributes::EnclaveOptionsAttributes as MonitoringAttributes;
        /// Blocks of [`NetworkInterfacesAttributes`].
        pub mod network_interfaces_attributes {
            use crate::types::*;

            formwork_model::accessor_binding! {
                #[doc = "Attributes [`ConnectionTrackingSpecificationAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/launch_template)."]
                ConnectionTrackingSpecificationAttributes
                attributes {
                    tcp_established_timeout: Num = "tcp_established_timeout";
                    udp_stream_timeout: Num = "udp_stream_timeout";
                    udp_timeout: Num = "udp_timeout";
                }
            }
        }
        formwork_model::accessor_binding! {
            #[doc = "Attributes [`NetworkInterfacesAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/launch_template)."]
            NetworkInterfacesAttributes
            attributes {
                associate_carrier_ip_address: Str = "associate_carrier_ip_address";
                associate_public_ip_address: Str = "associate_public_ip_address";
                delete_on_termination: Str = "delete_on_termination";
                description: Str = "description";
                device_index: Num = "device_index";
                interface_type: Str = "interface_type";
                ipv4_address_count: Num = "ipv4_address_count";
                ipv4_addresses: Set<Str> = "ipv4_addresses";
                ipv4_prefix_count: Num = "ipv4_prefix_count";
                ipv4_prefixes: Set<Str> = "ipv4_prefixes";
                ipv6_address_count: Num = "ipv6_address_count";
                ipv6_addresses: Set<Str> = "ipv6_addresses";
                ipv6_prefix_count: Num = "ipv6_prefix_count";
                ipv6_prefixes: Set<Str> = "ipv6_prefixes";
                network_card_index: Num = "network_card_index";
                network_interface_id: Id<kind::NetworkInterface> = "network_interface_id";
                primary_ipv6: Str = "primary_ipv6";
                private_ip_address: Str = "private_ip_address";
                security_groups: Set<Str> = "security_groups";
                subnet_id: Id<kind::Subnet> = "subnet_id";
            }
            objects {
                connection_tracking_specification: List<network_interfaces_attributes::ConnectionTrackingSpecificationAttributes> = "connection_tracking_specification";
            }
        }
        formwork_model::accessor_binding! {
            #[doc = "Attributes [`PlacementAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/launch_template)."]
            PlacementAttributes
            attributes {
                affinity: Str = "affinity";
                availability_zone: Str = "availability_zone";
                group_name: Str = "group_name";
                host_id: Str = "host_id";
                host_resource_group_arn: Str = "host_resource_group_arn";
                partition_number: Num = "partition_number";
                spread_domain: Str = "spread_domain";
                tenancy: Str = "tenancy";
            }
        }
        pub use crate::services::ec2::data::instance::PrivateDnsNameOptionsAttributes;
        formwork_model::accessor_binding! {
            #[doc = "Attributes [`TagSpecificationsAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/launch_template)."]
            TagSpecificationsAttributes
            attributes {
                resource_type: Str = "resource_type";
                tags: Map<Str> = "tags";
            }
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_launch_template`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/launch_template)."]
        Data "aws_launch_template" LaunchTemplate LaunchTemplateAttributes
        naming None;
        tags None;
        arguments {
            tags: Map<Str> = "tags computed";
        }
        unread {
            id: Str = "id computed";
            name: Str = "name computed";
        }
        many {
            filter: launch_template::Filter = "filter optional set block 0 0";
        }
        single {
            timeouts: launch_template::Timeouts = "timeouts optional single block 0 0";
        }
        attributes {
            arn: Arn<kind::LaunchTemplate> = "arn";
            default_version: Num = "default_version";
            description: Str = "description";
            disable_api_stop: Bool = "disable_api_stop";
            disable_api_termination: Bool = "disable_api_termination";
            ebs_optimized: Str = "ebs_optimized";
            id: Id<kind::LaunchTemplate> = "id";
            image_id: Id<kind::Ami> = "image_id";
            instance_initiated_shutdown_behavior: Str = "instance_initiated_shutdown_behavior";
            instance_type: Str = "instance_type";
            kernel_id: Str = "kernel_id";
            key_name: Name<kind::KeyPair> = "key_name";
            latest_version: Num = "latest_version";
            name: Name<kind::LaunchTemplate> = "name";
            ram_disk_id: Str = "ram_disk_id";
            security_group_names: Set<Str> = "security_group_names";
            user_data: Str = "user_data";
            vpc_security_group_ids: Set<Id<kind::SecurityGroup>> = "vpc_security_group_ids";
        }
        objects {
            block_device_mappings: List<launch_template::BlockDeviceMappingsAttributes> = "block_device_mappings";
            capacity_reservation_specification: List<launch_template::CapacityReservationSpecificationAttributes> = "capacity_reservation_specification";
            cpu_options: List<launch_template::CpuOptionsAttributes> = "cpu_options";
            credit_specification: List<launch_template::CreditSpecificationAttributes> = "credit_specification";
            elastic_gpu_specifications: List<launch_template::ElasticGpuSpecificationsAttributes> = "elastic_gpu_specifications";
            elastic_inference_accelerator: List<launch_template::ElasticInferenceAcceleratorAttributes> = "elastic_inference_accelerator";
            enclave_options: List<launch_template::EnclaveOptionsAttributes> = "enclave_options";
            hibernation_options: List<launch_template::HibernationOptionsAttributes> = "hibernation_options";
            iam_instance_profile: List<launch_template::IamInstanceProfileAttributes> = "iam_instance_profile";
            instance_market_options: List<launch_template::InstanceMarketOptionsAttributes> = "instance_market_options";
            instance_requirements: List<launch_template::InstanceRequirementsAttributes> = "instance_requirements";
            license_specification: List<launch_template::LicenseSpecificationAttributes> = "license_specification";
            maintenance_options: List<launch_template::MaintenanceOptionsAttributes> = "maintenance_options";
            metadata_options: List<launch_template::MetadataOptionsAttributes> = "metadata_options";
            monitoring: List<launch_template::MonitoringAttributes> = "monitoring";
            network_interfaces: List<launch_template::NetworkInterfacesAttributes> = "network_interfaces";
            placement: List<launch_template::PlacementAttributes> = "placement";
            private_dns_name_options: List<launch_template::PrivateDnsNameOptionsAttributes> = "private_dns_name_options";
            tag_specifications: List<launch_template::TagSpecificationsAttributes> = "tag_specifications";
        }
    }
    /// Blocks of [`aws_nat_gateway`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/nat_gateway).
    pub mod nat_gateway {
        use crate::types::*;

        pub use crate::shared::base_data_availability_zone_filter::Filter;
        pub use crate::shared::alb_data_alb_timeouts::Timeouts;
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_nat_gateway`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/nat_gateway)."]
        Data "aws_nat_gateway" NatGateway NatGatewayAttributes
        naming None;
        tags None;
        arguments {
            state: Str = "state computed";
            tags: Map<Str> = "tags computed";
        }
        unread {
            id: Str = "id computed";
            subnet_id: Str = "subnet_id computed";
            vpc_id: Str = "vpc_id computed";
        }
        many {
            filter: nat_gateway::Filter = "filter optional set block 0 0";
        }
        single {
            timeouts: nat_gateway::Timeouts = "timeouts optional single block 0 0";
        }
        attributes {
            allocation_id: Id<kind::Eip> = "allocation_id";
            association_id: Str = "association_id";
            connectivity_type: Str = "connectivity_type";
            id: Id<kind::NatGateway> = "id";
            network_interface_id: Id<kind::NetworkInterface> = "network_interface_id";
            private_ip: Str = "private_ip";
            public_ip: Str = "public_ip";
            secondary_allocation_ids: List<Str> = "secondary_allocation_ids";
            secondary_private_ip_address_count: Num = "secondary_private_ip_address_count";
            secondary_private_ip_addresses: List<Str> = "secondary_private_ip_addresses";
            subnet_id: Id<kind::Subnet> = "subnet_id";
            vpc_id: Id<kind::Vpc> = "vpc_id";
        }
    }
    /// Blocks of [`aws_nat_gateways`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/nat_gateways).
    pub mod nat_gateways {
        use crate::types::*;

        pub use crate::shared::base_data_availability_zone_filter::Filter;
        pub use crate::shared::alb_data_alb_timeouts::Timeouts;
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_nat_gateways`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/nat_gateways)."]
        Data "aws_nat_gateways" NatGateways NatGatewaysAttributes
        naming None;
        tags None;
        arguments {
            id: Str = "id computed";
            tags: Map<Str> = "tags computed";
        }
        unread {
            vpc_id: Str = "vpc_id optional";
        }
        many {
            filter: nat_gateways::Filter = "filter optional set block 0 0";
        }
        single {
            timeouts: nat_gateways::Timeouts = "timeouts optional single block 0 0";
        }
        attributes {
            ids: List<Str> = "ids";
            vpc_id: Id<kind::Vpc> = "vpc_id";
        }
    }
    /// Blocks of [`aws_network_acls`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/network_acls).
    pub mod network_acls {
        use crate::types::*;

        pub use crate::shared::base_data_availability_zone_filter::Filter;
        pub use crate::shared::alb_data_alb_timeouts::Timeouts;
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_network_acls`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/network_acls)."]
        Data "aws_network_acls" NetworkAcls NetworkAclsAttributes
        naming None;
        tags None;
        arguments {
            id: Str = "id computed";
            tags: Map<Str> = "tags computed";
        }
        unread {
            vpc_id: Str = "vpc_id optional";
        }
        many {
            filter: network_acls::Filter = "filter optional set block 0 0";
        }
        single {
            timeouts: network_acls::Timeouts = "timeouts optional single block 0 0";
        }
        attributes {
            ids: List<Str> = "ids";
            vpc_id: Id<kind::Vpc> = "vpc_id";
        }
    }
    /// Blocks of [`aws_network_interface`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/network_interface).
    pub mod network_interface {
        use crate::types::*;

        pub use crate::shared::base_data_availability_zone_filter::Filter;
        pub use crate::shared::alb_data_alb_timeouts::Timeouts;
        formwork_model::accessor_binding! {
            #[doc = "Attributes [`AssociationAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/network_interface)."]
            AssociationAttributes
            attributes {
                allocation_id: Id<kind::Eip> = "allocation_id";
                association_id: Str = "association_id";
                carrier_ip: Str = "carrier_ip";
                customer_owned_ip: Str = "customer_owned_ip";
                ip_owner_id: Str = "ip_owner_id";
                public_dns_name: Str = "public_dns_name";
                public_ip: Str = "public_ip";
            }
        }
        formwork_model::accessor_binding! {
            #[doc = "Attributes [`AttachmentAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/network_interface)."]
            AttachmentAttributes
            attributes {
                attachment_id: Str = "attachment_id";
                device_index: Num = "device_index";
                instance_id: Str = "instance_id";
                instance_owner_id: Str = "instance_owner_id";
            }
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_network_interface`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/network_interface)."]
        Data "aws_network_interface" NetworkInterface NetworkInterfaceAttributes
        naming None;
        tags None;
        arguments {
            tags: Map<Str> = "tags computed";
        }
        unread {
            id: Str = "id computed";
        }
        many {
            filter: network_interface::Filter = "filter optional set block 0 0";
        }
        single {
            timeouts: network_interface::Timeouts = "timeouts optional single block 0 0";
        }
        attributes {
            arn: Arn<kind::NetworkInterface> = "arn";
            availability_zone: Str = "availability_zone";
            description: Str = "description";
            id: Id<kind::NetworkInterface> = "id";
            interface_type: Str = "interface_type";
            ipv6_addresses: Set<Str> = "ipv6_addresses";
            mac_address: Str = "mac_address";
            outpost_arn: Str = "outpost_arn";
            owner_id: Str = "owner_id";
            private_dns_name: Str = "private_dns_name";
            private_ip: Str = "private_ip";
            private_ips: List<Str> = "private_ips";
            requester_id: Str = "requester_id";
            security_groups: Set<Str> = "security_groups";
            subnet_id: Id<kind::Subnet> = "subnet_id";
            vpc_id: Id<kind::Vpc> = "vpc_id";
        }
        objects {
            association: List<network_interface::AssociationAttributes> = "association";
            attachment: List<network_interface::AttachmentAttributes> = "attachment";
        }
    }
    /// Blocks of [`aws_network_interfaces`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/network_interfaces).
    pub mod network_interfaces {
        use crate::types::*;

        pub use crate::shared::base_data_availability_zone_filter::Filter;
        pub use crate::shared::alb_data_alb_timeouts::Timeouts;
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_network_interfaces`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/network_interfaces)."]
        Data "aws_network_interfaces" NetworkInterfaces NetworkInterfacesAttributes
        naming None;
        tags None;
        arguments {
            id: Str = "id computed";
            tags: Map<Str> = "tags computed";
        }
        many {
            filter: network_interfaces::Filter = "filter optional set block 0 0";
        }
        single {
            timeouts: network_interfaces::Timeouts = "timeouts optional single block 0 0";
        }
        attributes {
            ids: List<Str> = "ids";
        }
    }
    /// Blocks of [`aws_prefix_list`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/prefix_list).
    pub mod prefix_list {
        use crate::types::*;

        pub use crate::shared::base_data_availability_zone_filter::Filter;
        pub use crate::shared::alb_data_alb_timeouts::Timeouts;
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_prefix_list`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/prefix_list)."]
        Data "aws_prefix_list" PrefixList PrefixListAttributes
        naming None;
        tags None;
        arguments {
            id: Str = "id computed";
            name: Str = "name computed";
        }
        unread {
            prefix_list_id: Str = "prefix_list_id optional";
        }
        many {
            filter: prefix_list::Filter = "filter optional set block 0 0";
        }
        single {
            timeouts: prefix_list::Timeouts = "timeouts optional single block 0 0";
        }
        attributes {
            cidr_blocks: List<Str> = "cidr_blocks";
            prefix_list_id: Id<kind::Ec2ManagedPrefixList> = "prefix_list_id";
        }
    }
    /// Blocks of [`aws_route`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/route).
    pub mod route {
        use crate::types::*;

        pub use crate::shared::alb_data_alb_timeouts::Timeouts;
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_route`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/route)."]
        Data "aws_route" Route RouteAttributes
        naming None;
        tags None;
        arguments {
            carrier_gateway_id: Str = "carrier_gateway_id computed";
            core_network_arn: Str = "core_network_arn computed";
            destination_cidr_block: Str = "destination_cidr_block computed";
            destination_ipv6_cidr_block: Str = "destination_ipv6_cidr_block computed";
            destination_prefix_list_id: Str = "destination_prefix_list_id computed";
            gateway_id: Str = "gateway_id computed";
            instance_id: Str = "instance_id computed";
            local_gateway_id: Str = "local_gateway_id computed";
            nat_gateway_id: Str = "nat_gateway_id computed";
        }
        unread {
            route_table_id: Str = "route_table_id required";
            egress_only_gateway_id: Str = "egress_only_gateway_id computed";
            id: Str = "id computed";
            network_interface_id: Str = "network_interface_id computed";
            transit_gateway_id: Str = "transit_gateway_id computed";
            vpc_peering_connection_id: Str = "vpc_peering_connection_id computed";
        }
        single {
            timeouts: route::Timeouts = "timeouts optional single block 0 0";
        }
        attributes {
            egress_only_gateway_id: Id<kind::EgressOnlyInternetGateway> = "egress_only_gateway_id";
            id: Id<kind::Route> = "id";
            network_interface_id: Id<kind::NetworkInterface> = "network_interface_id";
            route_table_id: Id<kind::RouteTable> = "route_table_id";
            transit_gateway_id: Id<kind::Ec2TransitGateway> = "transit_gateway_id";
            vpc_peering_connection_id: Id<kind::VpcPeeringConnection> = "vpc_peering_connection_id";
        }
    }
    /// Blocks of [`aws_route_table`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/route_table).
    pub mod route_table {
        use crate::types::*;

        pub use crate::shared::base_data_availability_zone_filter::Filter;
        pub use crate::shared::alb_data_alb_timeouts::Timeouts;
        formwork_model::accessor_binding! {
            #[doc = "Attributes [`AssociationsAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/route_table)."]
            AssociationsAttributes
            attributes {
                gateway_id: Str = "gateway_id";
                main: Bool = "main";
                route_table_association_id: Str = "route_table_association_id";
                route_table_id: Id<kind::RouteTable> = "route_table_id";
                subnet_id: Id<kind::Subnet> = "subnet_id";
            }
        }
        formwork_model::accessor_binding! {
            #[doc = "Attributes [`RoutesAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/route_table)."]
            RoutesAttributes
            attributes {
                carrier_gateway_id: Str = "carrier_gateway_id";
                cidr_block: Str = "cidr_block";
                core_network_arn: Str = "core_network_arn";
                destination_prefix_list_id: Str = "destination_prefix_list_id";
                egress_only_gateway_id: Id<kind::EgressOnlyInternetGateway> = "egress_only_gateway_id";
                gateway_id: Str = "gateway_id";
                instance_id: Str = "instance_id";
                ipv6_cidr_block: Str = "ipv6_cidr_block";
                local_gateway_id: Str = "local_gateway_id";
                nat_gateway_id: Str = "nat_gateway_id";
                network_interface_id: Id<kind::NetworkInterface> = "network_interface_id";
                transit_gateway_id: Id<kind::Ec2TransitGateway> = "transit_gateway_id";
                vpc_endpoint_id: Id<kind::VpcEndpoint> = "vpc_endpoint_id";
                vpc_peering_connection_id: Id<kind::VpcPeeringConnection> = "vpc_peering_connection_id";
            }
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_route_table`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/route_table)."]
        Data "aws_route_table" RouteTable RouteTableAttributes
        naming None;
        tags None;
        arguments {
            gateway_id: Str = "gateway_id computed";
            tags: Map<Str> = "tags computed";
        }
        unread {
            id: Str = "id computed";
            route_table_id: Str = "route_table_id computed";
            subnet_id: Str = "subnet_id computed";
            vpc_id: Str = "vpc_id computed";
        }
        many {
            filter: route_table::Filter = "filter optional set block 0 0";
        }
        single {
            timeouts: route_table::Timeouts = "timeouts optional single block 0 0";
        }
        attributes {
            arn: Arn<kind::RouteTable> = "arn";
            id: Id<kind::RouteTable> = "id";
            owner_id: Str = "owner_id";
            route_table_id: Id<kind::RouteTable> = "route_table_id";
            subnet_id: Id<kind::Subnet> = "subnet_id";
            vpc_id: Id<kind::Vpc> = "vpc_id";
        }
        objects {
            associations: List<route_table::AssociationsAttributes> = "associations";
            routes: List<route_table::RoutesAttributes> = "routes";
        }
    }
    /// Blocks of [`aws_route_tables`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/route_tables).
    pub mod route_tables {
        use crate::types::*;

        pub use crate::shared::base_data_availability_zone_filter::Filter;
        pub use crate::shared::alb_data_alb_timeouts::Timeouts;
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_route_tables`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/route_tables)."]
        Data "aws_route_tables" RouteTables RouteTablesAttributes
        naming None;
        tags None;
        arguments {
            id: Str = "id computed";
            tags: Map<Str> = "tags computed";
        }
        unread {
            vpc_id: Str = "vpc_id optional";
        }
        many {
            filter: route_tables::Filter = "filter optional set block 0 0";
        }
        single {
            timeouts: route_tables::Timeouts = "timeouts optional single block 0 0";
        }
        attributes {
            ids: List<Str> = "ids";
            vpc_id: Id<kind::Vpc> = "vpc_id";
        }
    }
    /// Blocks of [`aws_security_group`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/security_group).
    pub mod security_group {
        use crate::types::*;

        pub use crate::shared::base_data_availability_zone_filter::Filter;
        pub use crate::shared::alb_data_alb_timeouts::Timeouts;
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_security_group`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/security_group)."]
        Data "aws_security_group" SecurityGroup SecurityGroupAttributes
        naming None;
        tags None;
        arguments {
            tags: Map<Str> = "tags computed";
        }
        unread {
            id: Str = "id computed";
            name: Str = "name computed";
            vpc_id: Str = "vpc_id computed";
        }
        many {
            filter: security_group::Filter = "filter optional set block 0 0";
        }
        single {
            timeouts: security_group::Timeouts = "timeouts optional single block 0 0";
        }
        attributes {
            arn: Arn<kind::SecurityGroup> = "arn";
            description: Str = "description";
            id: Id<kind::SecurityGroup> = "id";
            name: Name<kind::SecurityGroup> = "name";
            vpc_id: Id<kind::Vpc> = "vpc_id";
        }
    }
    /// Blocks of [`aws_security_groups`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/security_groups).
    pub mod security_groups {
        use crate::types::*;

        pub use crate::shared::base_data_availability_zone_filter::Filter;
        pub use crate::shared::alb_data_alb_timeouts::Timeouts;
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_security_groups`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/security_groups)."]
        Data "aws_security_groups" SecurityGroups SecurityGroupsAttributes
        naming None;
        tags None;
        arguments {
            id: Str = "id computed";
            tags: Map<Str> = "tags computed";
        }
        many {
            filter: security_groups::Filter = "filter optional set block 0 0";
        }
        single {
            timeouts: security_groups::Timeouts = "timeouts optional single block 0 0";
        }
        attributes {
            arns: List<Str> = "arns";
            ids: List<Id<kind::SecurityGroup>> = "ids";
            vpc_ids: List<Str> = "vpc_ids";
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_spot_datafeed_subscription`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/spot_datafeed_subscription)."]
        Data "aws_spot_datafeed_subscription" SpotDatafeedSubscription SpotDatafeedSubscriptionAttributes
        naming None;
        tags None;
        attributes {
            bucket: Str = "bucket";
            prefix: Str = "prefix";
        }
    }
    /// Blocks of [`aws_subnet`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/subnet).
    pub mod subnet {
        use crate::types::*;

        pub use crate::shared::base_data_availability_zone_filter::Filter;
        pub use crate::shared::alb_data_alb_timeouts::Timeouts;
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_subnet`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/subnet)."]
        Data "aws_subnet" Subnet SubnetAttributes
        naming None;
        tags None;
        arguments {
            availability_zone: Str = "availability_zone computed";
            availability_zone_id: Str = "availability_zone_id computed";
            cidr_block: Str = "cidr_block computed";
            default_for_az: Bool = "default_for_az computed";
            ipv6_cidr_block: Str = "ipv6_cidr_block computed";
            state: Str = "state computed";
            tags: Map<Str> = "tags computed";
        }
        unread {
            id: Str = "id computed";
            vpc_id: Str = "vpc_id computed";
        }
        many {
            filter: subnet::Filter = "filter optional set block 0 0";
        }
        single {
            timeouts: subnet::Timeouts = "timeouts optional single block 0 0";
        }
        attributes {
            arn: Arn<kind::Subnet> = "arn";
            assign_ipv6_address_on_creation: Bool = "assign_ipv6_address_on_creation";
            available_ip_address_count: Num = "available_ip_address_count";
            customer_owned_ipv4_pool: Str = "customer_owned_ipv4_pool";
            enable_dns64: Bool = "enable_dns64";
            enable_lni_at_device_index: Num = "enable_lni_at_device_index";
            enable_resource_name_dns_a_record_on_launch: Bool = "enable_resource_name_dns_a_record_on_launch";
            enable_resource_name_dns_aaaa_record_on_launch: Bool = "enable_resource_name_dns_aaaa_record_on_launch";
            id: Id<kind::Subnet> = "id";
            ipv6_cidr_block_association_id: Str = "ipv6_cidr_block_association_id";
            ipv6_native: Bool = "ipv6_native";
            map_customer_owned_ip_on_launch: Bool = "map_customer_owned_ip_on_launch";
            map_public_ip_on_launch: Bool = "map_public_ip_on_launch";
            outpost_arn: Str = "outpost_arn";
            owner_id: Str = "owner_id";
            private_dns_hostname_type_on_launch: Str = "private_dns_hostname_type_on_launch";
            vpc_id: Id<kind::Vpc> = "vpc_id";
        }
    }
    /// Blocks of [`aws_subnets`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/subnets).
    pub mod subnets {
        use crate::types::*;

        pub use crate::shared::base_data_availability_zone_filter::Filter;
        pub use crate::shared::alb_data_alb_timeouts::Timeouts;
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_subnets`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/subnets)."]
        Data "aws_subnets" Subnets SubnetsAttributes
        naming None;
        tags None;
        arguments {
            id: Str = "id computed";
            tags: Map<Str> = "tags computed";
        }
        many {
            filter: subnets::Filter = "filter optional set block 0 0";
        }
        single {
            timeouts: subnets::Timeouts = "timeouts optional single block 0 0";
        }
        attributes {
            ids: List<Id<kind::Subnet>> = "ids";
        }
    }
    /// Blocks of [`aws_vpc`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/vpc).
    pub mod vpc {
        use crate::types::*;

        pub use crate::shared::base_data_availability_zone_filter::Filter;
        pub use crate::shared::alb_data_alb_timeouts::Timeouts;
        formwork_model::accessor_binding! {
            #[doc = "Attributes [`CidrBlockAssociationsAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/vpc)."]
            CidrBlockAssociationsAttributes
            attributes {
                association_id: Str = "association_id";
                cidr_block: Str = "cidr_block";
                state: Str = "state";
            }
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_vpc`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/vpc)."]
        Data "aws_vpc" Vpc VpcAttributes
        naming None;
        tags None;
        arguments {
            cidr_block: Str = "cidr_block computed";
            default: Bool = "default computed";
            dhcp_options_id: Str = "dhcp_options_id computed";
            state: Str = "state computed";
            tags: Map<Str> = "tags computed";
        }
        unread {
            id: Str = "id computed";
        }
        many {
            filter: vpc::Filter = "filter optional set block 0 0";
        }
        single {
            timeouts: vpc::Timeouts = "timeouts optional single block 0 0";
        }
        attributes {
            arn: Arn<kind::Vpc> = "arn";
            enable_dns_hostnames: Bool = "enable_dns_hostnames";
            enable_dns_support: Bool = "enable_dns_support";
            enable_network_address_usage_metrics: Bool = "enable_network_address_usage_metrics";
            id: Id<kind::Vpc> = "id";
            instance_tenancy: Str = "instance_tenancy";
            ipv6_association_id: Str = "ipv6_association_id";
            ipv6_cidr_block: Str = "ipv6_cidr_block";
            main_route_table_id: Str = "main_route_table_id";
            owner_id: Str = "owner_id";
        }
        objects {
            cidr_block_associations: List<vpc::CidrBlockAssociationsAttributes> = "cidr_block_associations";
        }
    }
    /// Blocks of [`aws_vpc_dhcp_options`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/vpc_dhcp_options).
    pub mod vpc_dhcp_options {
        use crate::types::*;

        pub use crate::shared::base_data_availability_zone_filter::Filter;
        pub use crate::shared::alb_data_alb_timeouts::Timeouts;
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_vpc_dhcp_options`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/vpc_dhcp_options)."]
        Data "aws_vpc_dhcp_options" VpcDhcpOptions VpcDhcpOptionsAttributes
        naming None;
        tags None;
        arguments {
            tags: Map<Str> = "tags computed";
        }
        unread {
            dhcp_options_id: Str = "dhcp_options_id computed";
            id: Str = "id computed";
        }
        many {
            filter: vpc_dhcp_options::Filter = "filter optional set block 0 0";
        }
        single {
            timeouts: vpc_dhcp_options::Timeouts = "timeouts optional single block 0 0";
        }
        attributes {
            arn: Arn<kind::VpcDhcpOptions> = "arn";
            dhcp_options_id: Id<kind::VpcDhcpOptions> = "dhcp_options_id";
            domain_name: Str = "domain_name";
            domain_name_servers: List<Str> = "domain_name_servers";
            id: Id<kind::VpcDhcpOptions> = "id";
            ipv6_address_preferred_lease_time: Str = "ipv6_address_preferred_lease_time";
            netbios_name_servers: List<Str> = "netbios_name_servers";
            netbios_node_type: Str = "netbios_node_type";
            ntp_servers: List<Str> = "ntp_servers";
            owner_id: Str = "owner_id";
        }
    }
    /// Blocks of [`aws_vpc_endpoint`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/vpc_endpoint).
    pub mod vpc_endpoint {
        use crate::types::*;

        pub use crate::shared::base_data_availability_zone_filter::Filter;
        pub use crate::shared::alb_data_alb_timeouts::Timeouts;
        pub use crate::shared::ec2_vpc_endpoint_dns_entry_attributes::DnsEntryAttributes;
        formwork_model::accessor_binding! {
            #[doc = "Attributes [`DnsOptionsAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/vpc_endpoint)."]
            DnsOptionsAttributes
            attributes {
                dns_record_ip_type: Str = "dns_record_ip_type";
                private_dns_only_for_inbound_resolver_endpoint: Bool = "private_dns_only_for_inbound_resolver_endpoint";
            }
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_vpc_endpoint`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/vpc_endpoint)."]
        Data "aws_vpc_endpoint" VpcEndpoint VpcEndpointAttributes
        naming None;
        tags None;
        arguments {
            service_name: Str = "service_name computed";
            state: Str = "state computed";
            tags: Map<Str> = "tags computed";
        }
        unread {
            id: Str = "id computed";
            vpc_id: Str = "vpc_id computed";
        }
        many {
            filter: vpc_endpoint::Filter = "filter optional set block 0 0";
        }
        single {
            timeouts: vpc_endpoint::Timeouts = "timeouts optional single block 0 0";
        }
        attributes {
            arn: Arn<kind::VpcEndpoint> = "arn";
            cidr_blocks: List<Str> = "cidr_blocks";
            id: Id<kind::VpcEndpoint> = "id";
            ip_address_type: Str = "ip_address_type";
            network_interface_ids: Set<Str> = "network_interface_ids";
            owner_id: Str = "owner_id";
            policy: Str = "policy";
            prefix_list_id: Id<kind::Ec2ManagedPrefixList> = "prefix_list_id";
            private_dns_enabled: Bool = "private_dns_enabled";
            requester_managed: Bool = "requester_managed";
            route_table_ids: Set<Str> = "route_table_ids";
            security_group_ids: Set<Id<kind::SecurityGroup>> = "security_group_ids";
            subnet_ids: Set<Id<kind::Subnet>> = "subnet_ids";
            vpc_endpoint_type: Str = "vpc_endpoint_type";
            vpc_id: Id<kind::Vpc> = "vpc_id";
        }
        objects {
            dns_entry: List<vpc_endpoint::DnsEntryAttributes> = "dns_entry";
            dns_options: List<vpc_endpoint::DnsOptionsAttributes> = "dns_options";
        }
    }
    /// Blocks of [`aws_vpc_endpoint_service`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/vpc_endpoint_service).
    pub mod vpc_endpoint_service {
        use crate::types::*;

        pub use crate::shared::base_data_availability_zone_filter::Filter;
        pub use crate::shared::alb_data_alb_timeouts::Timeouts;
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_vpc_endpoint_service`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/vpc_endpoint_service)."]
        Data "aws_vpc_endpoint_service" VpcEndpointService VpcEndpointServiceAttributes
        naming None;
        tags None;
        arguments {
            service_type: Str = "service_type computed";
            tags: Map<Str> = "tags computed";
        }
        unread {
            id: Str = "id computed";
            service: Str = "service optional";
            service_name: Str = "service_name computed";
            service_regions: Set<Str> = "service_regions optional";
        }
        many {
            filter: vpc_endpoint_service::Filter = "filter optional set block 0 0";
        }
        single {
            timeouts: vpc_endpoint_service::Timeouts = "timeouts optional single block 0 0";
        }
        attributes {
            acceptance_required: Bool = "acceptance_required";
            arn: Arn<kind::VpcEndpointService> = "arn";
            availability_zones: Set<Str> = "availability_zones";
            base_endpoint_dns_names: Set<Str> = "base_endpoint_dns_names";
            id: Id<kind::VpcEndpointService> = "id";
            manages_vpc_endpoints: Bool = "manages_vpc_endpoints";
            owner: Str = "owner";
            private_dns_name: Str = "private_dns_name";
            private_dns_names: Set<Str> = "private_dns_names";
            region: Str = "region";
            service_id: Id<kind::VpcEndpointService> = "service_id";
            service_name: Name<kind::VpcEndpointService> = "service_name";
            supported_ip_address_types: Set<Str> = "supported_ip_address_types";
            vpc_endpoint_policy_supported: Bool = "vpc_endpoint_policy_supported";
        }
    }
    /// Blocks of [`aws_vpc_ipam`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/vpc_ipam).
    pub mod vpc_ipam {
        use crate::types::*;

        formwork_model::accessor_binding! {
            #[doc = "Attributes [`OperatingRegionsAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/vpc_ipam)."]
            OperatingRegionsAttributes
            attributes {
                region_name: Str = "region_name";
            }
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_vpc_ipam`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/vpc_ipam)."]
        Data "aws_vpc_ipam" VpcIpam VpcIpamAttributes
        naming None;
        tags None;
        unread {
            id: Str = "id required";
        }
        attributes {
            arn: Arn<kind::VpcIpam> = "arn";
            default_resource_discovery_association_id: Str = "default_resource_discovery_association_id";
            default_resource_discovery_id: Str = "default_resource_discovery_id";
            description: Str = "description";
            enable_private_gua: Bool = "enable_private_gua";
            id: Id<kind::VpcIpam> = "id";
            ipam_region: Str = "ipam_region";
            owner_id: Str = "owner_id";
            private_default_scope_id: Str = "private_default_scope_id";
            public_default_scope_id: Str = "public_default_scope_id";
            resource_discovery_association_count: Num = "resource_discovery_association_count";
            scope_count: Num = "scope_count";
            state: Str = "state";
            state_message: Str = "state_message";
            tags: Map<Str> = "tags";
            tier: Str = "tier";
        }
        objects {
            operating_regions: List<vpc_ipam::OperatingRegionsAttributes> = "operating_regions";
        }
    }
    /// Blocks of [`aws_vpc_ipam_pool`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/vpc_ipam_pool).
    pub mod vpc_ipam_pool {
        use crate::types::*;

        pub use crate::shared::base_data_availability_zone_filter::Filter;
        pub use crate::shared::alb_data_alb_timeouts::Timeouts;
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_vpc_ipam_pool`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/vpc_ipam_pool)."]
        Data "aws_vpc_ipam_pool" VpcIpamPool VpcIpamPoolAttributes
        naming None;
        tags None;
        arguments {
            allocation_resource_tags: Map<Str> = "allocation_resource_tags computed";
            tags: Map<Str> = "tags computed";
        }
        unread {
            id: Str = "id optional";
            ipam_pool_id: Str = "ipam_pool_id optional";
        }
        many {
            filter: vpc_ipam_pool::Filter = "filter optional set block 0 0";
        }
        single {
            timeouts: vpc_ipam_pool::Timeouts = "timeouts optional single block 0 0";
        }
        attributes {
            address_family: Str = "address_family";
            allocation_default_netmask_length: Num = "allocation_default_netmask_length";
            allocation_max_netmask_length: Num = "allocation_max_netmask_length";
            allocation_min_netmask_length: Num = "allocation_min_netmask_length";
            arn: Arn<kind::VpcIpamPool> = "arn";
            auto_import: Bool = "auto_import";
            aws_service: Str = "aws_service";
            description: Str = "description";
            id: Id<kind::VpcIpamPool> = "id";
            ipam_pool_id: Id<kind::VpcIpamPool> = "ipam_pool_id";
            ipam_scope_id: Str = "ipam_scope_id";
            ipam_scope_type: Str = "ipam_scope_type";
            locale: Str = "locale";
            pool_depth: Num = "pool_depth";
            publicly_advertisable: Bool = "publicly_advertisable";
            source_ipam_pool_id: Str = "source_ipam_pool_id";
            state: Str = "state";
        }
    }
    /// Blocks of [`aws_vpc_ipam_pool_cidrs`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/vpc_ipam_pool_cidrs).
    pub mod vpc_ipam_pool_cidrs {
        use crate::types::*;

        pub use crate::shared::base_data_availability_zone_filter::Filter;
        pub use crate::shared::alb_data_alb_timeouts::Timeouts;
        formwork_model::accessor_binding! {
            #[doc = "Attributes [`IpamPoolCidrsAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/vpc_ipam_pool_cidrs)."]
            IpamPoolCidrsAttributes
            attributes {
                cidr: Str = "cidr";
                state: Str = "state";
            }
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_vpc_ipam_pool_cidrs`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/vpc_ipam_pool_cidrs)."]
        Data "aws_vpc_ipam_pool_cidrs" VpcIpamPoolCidrs VpcIpamPoolCidrsAttributes
        naming None;
        tags None;
        arguments {
            id: Str = "id computed";
        }
        unread {
            ipam_pool_id: Str = "ipam_pool_id required";
        }
        many {
            filter: vpc_ipam_pool_cidrs::Filter = "filter optional set block 0 0";
        }
        single {
            timeouts: vpc_ipam_pool_cidrs::Timeouts = "timeouts optional single block 0 0";
        }
        attributes {
            ipam_pool_id: Id<kind::VpcIpamPool> = "ipam_pool_id";
        }
        objects {
            ipam_pool_cidrs: Set<vpc_ipam_pool_cidrs::IpamPoolCidrsAttributes> = "ipam_pool_cidrs";
        }
    }
    /// Blocks of [`aws_vpc_ipam_pools`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/vpc_ipam_pools).
    pub mod vpc_ipam_pools {
        use crate::types::*;

        pub use crate::shared::base_data_availability_zone_filter::Filter;
        formwork_model::accessor_binding! {
            #[doc = "Attributes [`IpamPoolsAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/vpc_ipam_pools)."]
            IpamPoolsAttributes
            attributes {
                address_family: Str = "address_family";
                allocation_default_netmask_length: Num = "allocation_default_netmask_length";
                allocation_max_netmask_length: Num = "allocation_max_netmask_length";
                allocation_min_netmask_length: Num = "allocation_min_netmask_length";
                allocation_resource_tags: Map<Str> = "allocation_resource_tags";
                arn: Str = "arn";
                auto_import: Bool = "auto_import";
                aws_service: Str = "aws_service";
                description: Str = "description";
                id: Str = "id";
                ipam_scope_id: Str = "ipam_scope_id";
                ipam_scope_type: Str = "ipam_scope_type";
                locale: Str = "locale";
                pool_depth: Num = "pool_depth";
                publicly_advertisable: Bool = "publicly_advertisable";
                source_ipam_pool_id: Str = "source_ipam_pool_id";
                state: Str = "state";
                tags: Map<Str> = "tags";
            }
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_vpc_ipam_pools`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/vpc_ipam_pools)."]
        Data "aws_vpc_ipam_pools" VpcIpamPools VpcIpamPoolsAttributes
        naming None;
        tags None;
        arguments {
            id: Str = "id computed";
        }
        many {
            filter: vpc_ipam_pools::Filter = "filter optional set block 0 0";
        }
        objects {
            ipam_pools: Set<vpc_ipam_pools::IpamPoolsAttributes> = "ipam_pools";
        }
    }
    /// Blocks of [`aws_vpc_ipam_preview_next_cidr`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/vpc_ipam_preview_next_cidr).
    pub mod vpc_ipam_preview_next_cidr {
        use crate::types::*;

        pub use crate::shared::alb_data_alb_timeouts::Timeouts;
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_vpc_ipam_preview_next_cidr`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/vpc_ipam_preview_next_cidr)."]
        Data "aws_vpc_ipam_preview_next_cidr" VpcIpamPreviewNextCidr VpcIpamPreviewNextCidrAttributes
        naming None;
        tags None;
        unread {
            ipam_pool_id: Str = "ipam_pool_id required";
            disallowed_cidrs: Set<Str> = "disallowed_cidrs optional";
            id: Str = "id computed";
            netmask_length: Num = "netmask_length optional";
        }
        single {
            timeouts: vpc_ipam_preview_next_cidr::Timeouts = "timeouts optional single block 0 0";
        }
        attributes {
            cidr: Str = "cidr";
            id: Id<kind::VpcIpamPreviewNextCidr> = "id";
            ipam_pool_id: Id<kind::VpcIpamPool> = "ipam_pool_id";
        }
    }
    /// Blocks of [`aws_vpc_ipams`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/vpc_ipams).
    pub mod vpc_ipams {
        use crate::types::*;

        pub use crate::shared::base_data_availability_zone_filter::Filter;
        /// Blocks of [`IpamsAttributes`].
        pub mod ipams_attributes {
            use crate::types::*;

            pub use crate::services::ec2::data::vpc_ipam::OperatingRegionsAttributes;
        }
        formwork_model::accessor_binding! {
            #[doc = "Attributes [`IpamsAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/vpc_ipams)."]
            IpamsAttributes
            attributes {
                arn: Str = "arn";
                default_resource_discovery_association_id: Str = "default_resource_discovery_association_id";
                default_resource_discovery_id: Str = "default_resource_discovery_id";
                description: Str = "description";
                enable_private_gua: Bool = "enable_private_gua";
                id: Str = "id";
                ipam_region: Str = "ipam_region";
                owner_id: Str = "owner_id";
                private_default_scope_id: Str = "private_default_scope_id";
                public_default_scope_id: Str = "public_default_scope_id";
                resource_discovery_association_count: Num = "resource_discovery_association_count";
                scope_count: Num = "scope_count";
                state: Str = "state";
                state_message: Str = "state_message";
                tier: Str = "tier";
            }
            objects {
                operating_regions: List<ipams_attributes::OperatingRegionsAttributes> = "operating_regions";
            }
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_vpc_ipams`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/vpc_ipams)."]
        Data "aws_vpc_ipams" VpcIpams VpcIpamsAttributes
        naming None;
        tags None;
        unread {
            ipam_ids: List<Str> = "ipam_ids optional";
        }
        many {
            filter: vpc_ipams::Filter = "filter optional set block 0 0";
        }
        objects {
            ipams: List<vpc_ipams::IpamsAttributes> = "ipams";
        }
    }
    /// Blocks of [`aws_vpc_peering_connection`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/vpc_peering_connection).
    pub mod vpc_peering_connection {
        use crate::types::*;

        pub use crate::shared::base_data_availability_zone_filter::Filter;
        pub use crate::shared::alb_data_alb_timeouts::Timeouts;
        formwork_model::accessor_binding! {
            #[doc = "Attributes [`CidrBlockSetAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/vpc_peering_connection)."]
            CidrBlockSetAttributes
            attributes {
                cidr_block: Str = "cidr_block";
            }
        }
        formwork_model::accessor_binding! {
            #[doc = "Attributes [`Ipv6CidrBlockSetAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/vpc_peering_connection)."]
            Ipv6CidrBlockSetAttributes
            attributes {
                ipv6_cidr_block: Str = "ipv6_cidr_block";
            }
        }
        pub use crate::services::ec2::data::vpc_peering_connection::CidrBlockSetAttributes as PeerCidrBlockSetAttributes;
        pub use crate::services::ec2::data::vpc_peering_connection::Ipv6CidrBlockSetAttributes as PeerIpv6CidrBlockSetAttributes;
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_vpc_peering_connection`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/vpc_peering_connection)."]
        Data "aws_vpc_peering_connection" VpcPeeringConnection VpcPeeringConnectionAttributes
        naming None;
        tags None;
        arguments {
            cidr_block: Str = "cidr_block computed";
            owner_id: Str = "owner_id computed";
            peer_cidr_block: Str = "peer_cidr_block computed";
            peer_owner_id: Str = "peer_owner_id computed";
            peer_region: Str = "peer_region computed";
            peer_vpc_id: Str = "peer_vpc_id computed";
            region: Str = "region computed";
            status: Str = "status computed";
            tags: Map<Str> = "tags computed";
        }
        unread {
            id: Str = "id computed";
            vpc_id: Str = "vpc_id computed";
        }
        many {
            filter: vpc_peering_connection::Filter = "filter optional set block 0 0";
        }
        single {
            timeouts: vpc_peering_connection::Timeouts = "timeouts optional single block 0 0";
        }
        attributes {
            accepter: Map<Bool> = "accepter";
            id: Id<kind::VpcPeeringConnection> = "id";
            requester: Map<Bool> = "requester";
            vpc_id: Id<kind::Vpc> = "vpc_id";
        }
        objects {
            cidr_block_set: List<vpc_peering_connection::CidrBlockSetAttributes> = "cidr_block_set";
            ipv6_cidr_block_set: List<vpc_peering_connection::Ipv6CidrBlockSetAttributes> = "ipv6_cidr_block_set";
            peer_cidr_block_set: List<vpc_peering_connection::PeerCidrBlockSetAttributes> = "peer_cidr_block_set";
            peer_ipv6_cidr_block_set: List<vpc_peering_connection::PeerIpv6CidrBlockSetAttributes> = "peer_ipv6_cidr_block_set";
        }
    }
    /// Blocks of [`aws_vpc_peering_connections`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/vpc_peering_connections).
    pub mod vpc_peering_connections {
        use crate::types::*;

        pub use crate::shared::base_data_availability_zone_filter::Filter;
        pub use crate::shared::alb_data_alb_timeouts::Timeouts;
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_vpc_peering_connections`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/vpc_peering_connections)."]
        Data "aws_vpc_peering_connections" VpcPeeringConnections VpcPeeringConnectionsAttributes
        naming None;
        tags None;
        arguments {
            id: Str = "id computed";
            tags: Map<Str> = "tags computed";
        }
        many {
            filter: vpc_peering_connections::Filter = "filter optional set block 0 0";
        }
        single {
            timeouts: vpc_peering_connections::Timeouts = "timeouts optional single block 0 0";
        }
        attributes {
            ids: List<Str> = "ids";
        }
    }
    /// Blocks of [`aws_vpcs`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/vpcs).
    pub mod vpcs {
        use crate::types::*;

        pub use crate::shared::base_data_availability_zone_filter::Filter;
        pub use crate::shared::alb_data_alb_timeouts::Timeouts;
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_vpcs`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/vpcs)."]
        Data "aws_vpcs" Vpcs VpcsAttributes
        naming None;
        tags None;
        arguments {
            id: Str = "id computed";
            tags: Map<Str> = "tags computed";
        }
        many {
            filter: vpcs::Filter = "filter optional set block 0 0";
        }
        single {
            timeouts: vpcs::Timeouts = "timeouts optional single block 0 0";
        }
        attributes {
            ids: List<Id<kind::Vpc>> = "ids";
        }
    }
    /// Blocks of [`aws_vpn_gateway`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/vpn_gateway).
    pub mod vpn_gateway {
        use crate::types::*;

        pub use crate::shared::base_data_availability_zone_filter::Filter;
        pub use crate::shared::alb_data_alb_timeouts::Timeouts;
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_vpn_gateway`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/vpn_gateway)."]
        Data "aws_vpn_gateway" VpnGateway VpnGatewayAttributes
        naming None;
        tags None;
        arguments {
            amazon_side_asn: Str = "amazon_side_asn computed";
            attached_vpc_id: Str = "attached_vpc_id computed";
            availability_zone: Str = "availability_zone computed";
            state: Str = "state computed";
            tags: Map<Str> = "tags computed";
        }
        unread {
            id: Str = "id computed";
        }
        many {
            filter: vpn_gateway::Filter = "filter optional set block 0 0";
        }
        single {
            timeouts: vpn_gateway::Timeouts = "timeouts optional single block 0 0";
        }
        attributes {
            arn: Arn<kind::VpnGateway> = "arn";
            id: Id<kind::VpnGateway> = "id";
        }
    }
}
