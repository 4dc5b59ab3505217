// Generated from the schema of hashicorp/aws 5.100.0
// by `cargo xtask codegen`. Do not edit.
//! Service `globalaccelerator`.

use crate::types::*;

/// Blocks of [`aws_globalaccelerator_accelerator`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/globalaccelerator_accelerator).
pub mod globalaccelerator_accelerator {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`Attributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/globalaccelerator_accelerator)."]
        Attributes
        arguments {
            flow_logs_enabled: Bool = "flow_logs_enabled optional";
            flow_logs_s3_bucket: Name<kind::S3Bucket> = "flow_logs_s3_bucket optional\tlength - 255";
            flow_logs_s3_prefix: Str = "flow_logs_s3_prefix optional\tlength - 255";
        }
    }
    pub use crate::shared::account_account_region_timeouts::Timeouts;
    formwork_model::accessor_binding! {
        #[doc = "Attributes [`IpSetsAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/globalaccelerator_accelerator)."]
        IpSetsAttributes
        attributes {
            ip_addresses: List<Str> = "ip_addresses";
            ip_family: Str = "ip_family";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_globalaccelerator_accelerator`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/globalaccelerator_accelerator)."]
    Managed "aws_globalaccelerator_accelerator" GlobalacceleratorAccelerator GlobalacceleratorAcceleratorAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 255, "0-9A-Za-z-"));
    tags Map;
    arguments {
        enabled: Bool = "enabled optional";
        ip_address_type: Str = "ip_address_type optional\tin IPV4|DUAL_STACK";
        ip_addresses: List<Str> = "ip_addresses optional\treplaces";
        tags: Map<Str> = "tags optional";
    }
    unread {
        name: Str = "name required\tlength 1 255\tmatch ^[0-9A-Za-z-]*$\tmatch ^[0-9A-Za-z-]+$";
    }
    many {
        attributes: globalaccelerator_accelerator::Attributes = "attributes optional list block 0 1";
    }
    single {
        timeouts: globalaccelerator_accelerator::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Arn<kind::GlobalacceleratorAccelerator> = "arn";
        dns_name: Str = "dns_name";
        dual_stack_dns_name: Str = "dual_stack_dns_name";
        hosted_zone_id: Id<kind::Route53Zone> = "hosted_zone_id";
        id: Arn<kind::GlobalacceleratorAccelerator> = "id";
        name: Name<kind::GlobalacceleratorAccelerator> = "name";
        tags_all: Map<Str> = "tags_all";
    }
    objects {
        ip_sets: List<globalaccelerator_accelerator::IpSetsAttributes> = "ip_sets";
    }
}
/// Blocks of [`aws_globalaccelerator_cross_account_attachment`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/globalaccelerator_cross_account_attachment).
pub mod globalaccelerator_cross_account_attachment {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`Resource`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/globalaccelerator_cross_account_attachment)."]
        Resource
        arguments {
            cidr_block: Str = "cidr_block optional";
            endpoint_id: Str = "endpoint_id optional";
            region: Str = "region optional";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_globalaccelerator_cross_account_attachment`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/globalaccelerator_cross_account_attachment)."]
    Managed "aws_globalaccelerator_cross_account_attachment" GlobalacceleratorCrossAccountAttachment GlobalacceleratorCrossAccountAttachmentAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 255, ""));
    tags Map;
    arguments {
        principals: Set<Str> = "principals optional";
        tags: Map<Str> = "tags optional";
    }
    unread {
        name: Str = "name required";
    }
    many {
        resource: globalaccelerator_cross_account_attachment::Resource = "resource optional set block 0 0";
    }
    attributes {
        arn: Arn<kind::GlobalacceleratorCrossAccountAttachment> = "arn";
        created_time: Str = "created_time";
        id: Id<kind::GlobalacceleratorCrossAccountAttachment> = "id";
        last_modified_time: Str = "last_modified_time";
        name: Name<kind::GlobalacceleratorCrossAccountAttachment> = "name";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_globalaccelerator_custom_routing_accelerator`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/globalaccelerator_custom_routing_accelerator).
pub mod globalaccelerator_custom_routing_accelerator {
    use crate::types::*;

    pub use crate::services::globalaccelerator::globalaccelerator_accelerator::Attributes;
    pub use crate::shared::account_account_region_timeouts::Timeouts;
    pub use crate::services::globalaccelerator::globalaccelerator_accelerator::IpSetsAttributes;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_globalaccelerator_custom_routing_accelerator`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/globalaccelerator_custom_routing_accelerator)."]
    Managed "aws_globalaccelerator_custom_routing_accelerator" GlobalacceleratorCustomRoutingAccelerator GlobalacceleratorCustomRoutingAcceleratorAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 255, "0-9A-Za-z-"));
    tags Map;
    arguments {
        enabled: Bool = "enabled optional";
        ip_address_type: Str = "ip_address_type optional\tin IPV4|DUAL_STACK";
        ip_addresses: List<Str> = "ip_addresses optional\treplaces";
        tags: Map<Str> = "tags optional";
    }
    unread {
        name: Str = "name required\tlength 1 255\tmatch ^[0-9A-Za-z-]*$";
    }
    many {
        attributes: globalaccelerator_custom_routing_accelerator::Attributes = "attributes optional list block 0 1";
    }
    single {
        timeouts: globalaccelerator_custom_routing_accelerator::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Arn<kind::GlobalacceleratorCustomRoutingAccelerator> = "arn";
        dns_name: Str = "dns_name";
        hosted_zone_id: Id<kind::Route53Zone> = "hosted_zone_id";
        id: Id<kind::GlobalacceleratorCustomRoutingAccelerator> = "id";
        name: Name<kind::GlobalacceleratorCustomRoutingAccelerator> = "name";
        tags_all: Map<Str> = "tags_all";
    }
    objects {
        ip_sets: List<globalaccelerator_custom_routing_accelerator::IpSetsAttributes> = "ip_sets";
    }
}
/// Blocks of [`aws_globalaccelerator_custom_routing_endpoint_group`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/globalaccelerator_custom_routing_endpoint_group).
pub mod globalaccelerator_custom_routing_endpoint_group {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`DestinationConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/globalaccelerator_custom_routing_endpoint_group)."]
        DestinationConfiguration
        arguments {
            from_port: Num = "from_port required\trange 1 65535\twhole";
            protocols: Set<Str> = "protocols required\teach in TCP|UDP";
            to_port: Num = "to_port required\trange 1 65535\twhole";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`EndpointConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/globalaccelerator_custom_routing_endpoint_group)."]
        EndpointConfiguration
        arguments {
            endpoint_id: Id<kind::Subnet> = "endpoint_id optional\tlength 1 255\tprefix subnet-";
        }
    }
    pub use crate::shared::autoscaling_autoscaling_traffic_source_attachment_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_globalaccelerator_custom_routing_endpoint_group`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/globalaccelerator_custom_routing_endpoint_group)."]
    Managed "aws_globalaccelerator_custom_routing_endpoint_group" GlobalacceleratorCustomRoutingEndpointGroup GlobalacceleratorCustomRoutingEndpointGroupAttributes
    naming None;
    tags None;
    arguments {
        listener_arn: Arn<kind::GlobalacceleratorCustomRoutingListener> = "listener_arn required\tformat arn\tservice globalaccelerator\treplaces";
        endpoint_group_region: Str = "endpoint_group_region computed\tformat region\treplaces";
    }
    many {
        destination_configuration: globalaccelerator_custom_routing_endpoint_group::DestinationConfiguration = "destination_configuration required set block 1 0";
        endpoint_configuration: globalaccelerator_custom_routing_endpoint_group::EndpointConfiguration = "endpoint_configuration optional set block 0 0";
    }
    single {
        timeouts: globalaccelerator_custom_routing_endpoint_group::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Arn<kind::GlobalacceleratorCustomRoutingEndpointGroup> = "arn";
        id: Id<kind::GlobalacceleratorCustomRoutingEndpointGroup> = "id";
    }
}
/// Blocks of [`aws_globalaccelerator_custom_routing_listener`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/globalaccelerator_custom_routing_listener).
pub mod globalaccelerator_custom_routing_listener {
    use crate::types::*;

    pub use crate::shared::ec2_ec2_traffic_mirror_filter_rule_destination_port_range::DestinationPortRange as PortRange;
    pub use crate::shared::account_account_alternate_contact_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_globalaccelerator_custom_routing_listener`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/globalaccelerator_custom_routing_listener)."]
    Managed "aws_globalaccelerator_custom_routing_listener" GlobalacceleratorCustomRoutingListener GlobalacceleratorCustomRoutingListenerAttributes
    naming None;
    tags None;
    arguments {
        accelerator_arn: Arn<kind::GlobalacceleratorCustomRoutingAccelerator> = "accelerator_arn required\tservice globalaccelerator\treplaces";
    }
    many {
        port_range: globalaccelerator_custom_routing_listener::PortRange = "port_range required set block 1 10\titems - 10";
    }
    single {
        timeouts: globalaccelerator_custom_routing_listener::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Arn<kind::GlobalacceleratorCustomRoutingListener> = "arn";
        id: Id<kind::GlobalacceleratorCustomRoutingListener> = "id";
    }
}
/// Blocks of [`aws_globalaccelerator_endpoint_group`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/globalaccelerator_endpoint_group).
pub mod globalaccelerator_endpoint_group {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`EndpointConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/globalaccelerator_endpoint_group)."]
        EndpointConfiguration
        arguments {
            attachment_arn: Str = "attachment_arn optional\tformat arn";
            client_ip_preservation_enabled: Bool = "client_ip_preservation_enabled computed";
            endpoint_id: OneOf<kind::EipIdOrInstanceIdOrLbArn> = "endpoint_id optional\tlength 1 255";
            weight: Num = "weight optional\trange 0 255\twhole";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`PortOverride`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/globalaccelerator_endpoint_group)."]
        PortOverride
        arguments {
            endpoint_port: Num = "endpoint_port required\trange 1 65535\twhole";
            listener_port: Num = "listener_port required\trange 1 65535\twhole";
        }
    }
    pub use crate::shared::account_account_alternate_contact_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_globalaccelerator_endpoint_group`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/globalaccelerator_endpoint_group)."]
    Managed "aws_globalaccelerator_endpoint_group" GlobalacceleratorEndpointGroup GlobalacceleratorEndpointGroupAttributes
    naming None;
    tags None;
    arguments {
        listener_arn: Arn<kind::GlobalacceleratorListener> = "listener_arn required\tformat arn\tapi length - 255\tservice globalaccelerator\treplaces";
        endpoint_group_region: Str = "endpoint_group_region computed\tformat region\treplaces";
        health_check_interval_seconds: Num = "health_check_interval_seconds optional\trange 10 30\twhole";
        health_check_path: Str = "health_check_path computed\tlength 1 255";
        health_check_port: Num = "health_check_port computed\trange 1 65535\twhole";
        health_check_protocol: Str = "health_check_protocol optional\tin TCP|HTTP|HTTPS";
        threshold_count: Num = "threshold_count optional\trange 1 10\twhole";
        traffic_dial_percentage: Num = "traffic_dial_percentage optional\trange 0 100";
    }
    many {
        endpoint_configuration: globalaccelerator_endpoint_group::EndpointConfiguration = "endpoint_configuration optional set block 0 0";
        port_override: globalaccelerator_endpoint_group::PortOverride = "port_override optional set block 0 10\titems - 10";
    }
    single {
        timeouts: globalaccelerator_endpoint_group::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Arn<kind::GlobalacceleratorEndpointGroup> = "arn";
        id: Id<kind::GlobalacceleratorEndpointGroup> = "id";
    }
}
/// Blocks of [`aws_globalaccelerator_listener`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/globalaccelerator_listener).
pub mod globalaccelerator_listener {
    use crate::types::*;

    pub use crate::shared::ec2_ec2_traffic_mirror_filter_rule_destination_port_range::DestinationPortRange as PortRange;
    pub use crate::shared::account_account_alternate_contact_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_globalaccelerator_listener`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/globalaccelerator_listener)."]
    Managed "aws_globalaccelerator_listener" GlobalacceleratorListener GlobalacceleratorListenerAttributes
    naming None;
    tags None;
    arguments {
        accelerator_arn: Arn<kind::GlobalacceleratorAccelerator> = "accelerator_arn required\tapi length - 255\tservice globalaccelerator\treplaces";
        protocol: Str = "protocol required\tin TCP|UDP";
        client_affinity: Str = "client_affinity optional\tin NONE|SOURCE_IP";
    }
    many {
        port_range: globalaccelerator_listener::PortRange = "port_range required set block 1 10\titems - 10";
    }
    single {
        timeouts: globalaccelerator_listener::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Arn<kind::GlobalacceleratorListener> = "arn";
        id: Arn<kind::GlobalacceleratorListener> = "id";
    }
}
/// Data sources.
pub(crate) mod data {
    use crate::types::*;

    /// Blocks of [`aws_globalaccelerator_accelerator`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/globalaccelerator_accelerator).
    pub mod globalaccelerator_accelerator {
        use crate::types::*;

        formwork_model::accessor_binding! {
            #[doc = "Attributes [`AttributesAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/globalaccelerator_accelerator)."]
            AttributesAttributes
            attributes {
                flow_logs_enabled: Bool = "flow_logs_enabled";
                flow_logs_s3_bucket: Str = "flow_logs_s3_bucket";
                flow_logs_s3_prefix: Str = "flow_logs_s3_prefix";
            }
        }
        pub use crate::services::globalaccelerator::globalaccelerator_accelerator::IpSetsAttributes;
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_globalaccelerator_accelerator`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/globalaccelerator_accelerator)."]
        Data "aws_globalaccelerator_accelerator" GlobalacceleratorAccelerator GlobalacceleratorAcceleratorAttributes
        naming None;
        tags None;
        unread {
            arn: Str = "arn computed";
            id: Str = "id computed";
            name: Str = "name computed";
        }
        attributes {
            arn: Arn<kind::GlobalacceleratorAccelerator> = "arn";
            dns_name: Str = "dns_name";
            dual_stack_dns_name: Str = "dual_stack_dns_name";
            enabled: Bool = "enabled";
            hosted_zone_id: Id<kind::Route53Zone> = "hosted_zone_id";
            id: Arn<kind::GlobalacceleratorAccelerator> = "id";
            ip_address_type: Str = "ip_address_type";
            name: Name<kind::GlobalacceleratorAccelerator> = "name";
            tags: Map<Str> = "tags";
        }
        objects {
            attributes: List<globalaccelerator_accelerator::AttributesAttributes> = "attributes";
            ip_sets: List<globalaccelerator_accelerator::IpSetsAttributes> = "ip_sets";
        }
    }
    /// Blocks of [`aws_globalaccelerator_custom_routing_accelerator`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/globalaccelerator_custom_routing_accelerator).
    pub mod globalaccelerator_custom_routing_accelerator {
        use crate::types::*;

        pub use crate::services::globalaccelerator::data::globalaccelerator_accelerator::AttributesAttributes;
        pub use crate::services::globalaccelerator::globalaccelerator_accelerator::IpSetsAttributes;
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_globalaccelerator_custom_routing_accelerator`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/globalaccelerator_custom_routing_accelerator)."]
        Data "aws_globalaccelerator_custom_routing_accelerator" GlobalacceleratorCustomRoutingAccelerator GlobalacceleratorCustomRoutingAcceleratorAttributes
        naming None;
        tags None;
        arguments {
            tags: Map<Str> = "tags computed";
        }
        unread {
            arn: Str = "arn computed";
            id: Str = "id computed";
            name: Str = "name computed";
        }
        attributes {
            arn: Arn<kind::GlobalacceleratorCustomRoutingAccelerator> = "arn";
            dns_name: Str = "dns_name";
            enabled: Bool = "enabled";
            hosted_zone_id: Id<kind::Route53Zone> = "hosted_zone_id";
            id: Id<kind::GlobalacceleratorCustomRoutingAccelerator> = "id";
            ip_address_type: Str = "ip_address_type";
            name: Name<kind::GlobalacceleratorCustomRoutingAccelerator> = "name";
        }
        objects {
            attributes: List<globalaccelerator_custom_routing_accelerator::AttributesAttributes> = "attributes";
            ip_sets: List<globalaccelerator_custom_routing_accelerator::IpSetsAttributes> = "ip_sets";
        }
    }
}
