// Generated from the schema of hashicorp/aws 5.100.0
// by `cargo xtask codegen`. Do not edit.
//! Service `elb`.

use crate::types::*;

formwork_model::resource_binding! {
    #[doc = "Resource [`aws_app_cookie_stickiness_policy`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/app_cookie_stickiness_policy)."]
    Managed "aws_app_cookie_stickiness_policy" AppCookieStickinessPolicy AppCookieStickinessPolicyAttributes
    naming None;
    tags None;
    arguments {
        cookie_name: Str = "cookie_name required\treplaces";
        lb_port: Num = "lb_port required\twhole\treplaces";
        load_balancer: Name<kind::Elb> = "load_balancer required\treplaces";
    }
    unread {
        name: Str = "name required\tmatch ^[0-9A-Za-z-]*$\treplaces";
    }
    attributes {
        id: Id<kind::AppCookieStickinessPolicy> = "id";
        name: Name<kind::AppCookieStickinessPolicy> = "name";
    }
}
/// Blocks of [`aws_elb`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/elb).
pub mod elb {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`AccessLogs`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/elb)."]
        AccessLogs
        arguments {
            bucket: Name<kind::S3Bucket> = "bucket required";
            bucket_prefix: Str = "bucket_prefix optional";
            enabled: Bool = "enabled optional";
            interval: Num = "interval optional\twhole";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`HealthCheck`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/elb)."]
        HealthCheck
        arguments {
            healthy_threshold: Num = "healthy_threshold required\trange 2 10\twhole";
            interval: Num = "interval required\trange 5 300\twhole";
            target: Str = "target required\tmatch (?i)^((TCP|SSL):[0-9]+$|HTTPS?:[0-9]+[^0-9])";
            timeout: Num = "timeout required\trange 2 60\twhole";
            unhealthy_threshold: Num = "unhealthy_threshold required\trange 2 10\twhole";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`Listener`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/elb)."]
        Listener
        arguments {
            instance_port: Num = "instance_port required\trange 1 65535\twhole";
            instance_protocol: Str = "instance_protocol required\tin/i HTTP|HTTPS|SSL|TCP";
            lb_port: Num = "lb_port required\trange 1 65535\twhole";
            lb_protocol: Str = "lb_protocol required\tin/i HTTP|HTTPS|SSL|TCP";
            ssl_certificate_id: Arn<kind::IamServerCertificate> = "ssl_certificate_id optional\tformat arn\tservice iam";
        }
    }
    pub use crate::shared::account_account_region_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_elb`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/elb)."]
    Managed "aws_elb" Elb ElbAttributes
    naming Some(formwork_model::Naming::new("name", "name_prefix", 1, 32, "0-9A-Za-z-"));
    tags Map;
    relations {
        "conflict name name_prefix";
    }
    arguments {
        availability_zones: Set<Str> = "availability_zones computed";
        connection_draining: Bool = "connection_draining optional";
        connection_draining_timeout: Num = "connection_draining_timeout optional\twhole";
        cross_zone_load_balancing: Bool = "cross_zone_load_balancing optional";
        desync_mitigation_mode: Str = "desync_mitigation_mode optional\tin monitor|defensive|strictest";
        idle_timeout: Num = "idle_timeout optional\trange 1 4000\twhole";
        instances: Set<Id<kind::Instance>> = "instances computed\tprefix i-";
        internal: Bool = "internal computed\treplaces";
        name_prefix: Str = "name_prefix computed\tlength - 6\tmatch ^[0-9A-Za-z-]*$\treplaces";
        security_groups: Set<Id<kind::SecurityGroup>> = "security_groups computed\tprefix sg-";
        source_security_group: Str = "source_security_group computed";
        subnets: Set<Id<kind::Subnet>> = "subnets computed\tprefix subnet-\treplaces";
        tags: Map<Str> = "tags optional";
    }
    unread {
        name: Str = "name computed\tlength - 32\tmatch ^[0-9A-Za-z-]*$\treplaces";
    }
    many {
        listener: elb::Listener = "listener required set block 1 0";
        access_logs: elb::AccessLogs = "access_logs optional list block 0 1";
        health_check: elb::HealthCheck = "health_check optional list block 0 1";
    }
    single {
        timeouts: elb::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Arn<kind::Elb> = "arn";
        dns_name: Str = "dns_name";
        id: Name<kind::Elb> = "id";
        name: Name<kind::Elb> = "name";
        source_security_group_id: Str = "source_security_group_id";
        tags_all: Map<Str> = "tags_all";
        zone_id: Id<kind::Route53Zone> = "zone_id";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_elb_attachment`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/elb_attachment)."]
    Managed "aws_elb_attachment" ElbAttachment ElbAttachmentAttributes
    naming None;
    tags None;
    arguments {
        elb: Name<kind::Elb> = "elb required\treplaces";
        instance: Id<kind::Instance> = "instance required\tprefix i-\treplaces";
    }
    attributes {
        id: Id<kind::ElbAttachment> = "id";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_lb_cookie_stickiness_policy`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/lb_cookie_stickiness_policy)."]
    Managed "aws_lb_cookie_stickiness_policy" LbCookieStickinessPolicy LbCookieStickinessPolicyAttributes
    naming None;
    tags None;
    arguments {
        lb_port: Num = "lb_port required\twhole\treplaces";
        load_balancer: Name<kind::Elb> = "load_balancer required\treplaces";
        cookie_expiration_period: Num = "cookie_expiration_period optional\trange 0 -\twhole\treplaces";
    }
    unread {
        name: Str = "name required\treplaces";
    }
    attributes {
        id: Id<kind::LbCookieStickinessPolicy> = "id";
        name: Name<kind::LbCookieStickinessPolicy> = "name";
    }
}
/// Blocks of [`aws_lb_ssl_negotiation_policy`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/lb_ssl_negotiation_policy).
pub mod lb_ssl_negotiation_policy {
    use crate::types::*;

    pub use crate::shared::appautoscaling_appautoscaling_policy_target_tracking_scaling_policy_configuration_customized_metric_specification_dimensions::Dimensions as Attribute;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_lb_ssl_negotiation_policy`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/lb_ssl_negotiation_policy)."]
    Managed "aws_lb_ssl_negotiation_policy" LbSslNegotiationPolicy LbSslNegotiationPolicyAttributes
    naming None;
    tags None;
    arguments {
        lb_port: Num = "lb_port required\twhole\treplaces";
        load_balancer: Name<kind::Elb> = "load_balancer required\treplaces";
        triggers: Map<Str> = "triggers optional\treplaces";
    }
    unread {
        name: Str = "name required\treplaces";
    }
    many {
        attribute: lb_ssl_negotiation_policy::Attribute = "attribute optional set block 0 0";
    }
    attributes {
        id: Id<kind::LbSslNegotiationPolicy> = "id";
        name: Name<kind::LbSslNegotiationPolicy> = "name";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_load_balancer_backend_server_policy`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/load_balancer_backend_server_policy)."]
    Managed "aws_load_balancer_backend_server_policy" LoadBalancerBackendServerPolicy LoadBalancerBackendServerPolicyAttributes
    naming None;
    tags None;
    arguments {
        instance_port: Num = "instance_port required\twhole";
        load_balancer_name: Name<kind::Elb> = "load_balancer_name required";
        policy_names: Set<Name<kind::LoadBalancerPolicy>> = "policy_names optional";
    }
    attributes {
        id: Id<kind::LoadBalancerBackendServerPolicy> = "id";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_load_balancer_listener_policy`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/load_balancer_listener_policy)."]
    Managed "aws_load_balancer_listener_policy" LoadBalancerListenerPolicy LoadBalancerListenerPolicyAttributes
    naming None;
    tags None;
    arguments {
        load_balancer_name: Name<kind::Elb> = "load_balancer_name required";
        load_balancer_port: Num = "load_balancer_port required\twhole";
        policy_names: Set<Name<kind::LoadBalancerPolicy>> = "policy_names optional";
        triggers: Map<Str> = "triggers optional";
    }
    attributes {
        id: Id<kind::LoadBalancerListenerPolicy> = "id";
    }
}
/// Blocks of [`aws_load_balancer_policy`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/load_balancer_policy).
pub mod load_balancer_policy {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`PolicyAttribute`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/load_balancer_policy)."]
        PolicyAttribute
        arguments {
            name: Str = "name optional";
            value: Name<kind::LoadBalancerPolicy> = "value optional";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_load_balancer_policy`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/load_balancer_policy)."]
    Managed "aws_load_balancer_policy" LoadBalancerPolicy LoadBalancerPolicyAttributes
    naming None;
    tags None;
    arguments {
        load_balancer_name: Name<kind::Elb> = "load_balancer_name required\treplaces";
        policy_type_name: Str = "policy_type_name required\treplaces";
    }
    unread {
        policy_name: Str = "policy_name required\treplaces";
    }
    many {
        policy_attribute: load_balancer_policy::PolicyAttribute = "policy_attribute optional set block 0 0";
    }
    attributes {
        id: Id<kind::LoadBalancerPolicy> = "id";
        policy_name: Name<kind::LoadBalancerPolicy> = "policy_name";
    }
}
/// Data sources.
pub(crate) mod data {
    use crate::types::*;

    /// Blocks of [`aws_elb`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/elb).
    pub mod elb {
        use crate::types::*;

        formwork_model::accessor_binding! {
            #[doc = "Attributes [`AccessLogsAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/elb)."]
            AccessLogsAttributes
            attributes {
                bucket: Str = "bucket";
                bucket_prefix: Str = "bucket_prefix";
                enabled: Bool = "enabled";
                interval: Num = "interval";
            }
        }
        formwork_model::accessor_binding! {
            #[doc = "Attributes [`HealthCheckAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/elb)."]
            HealthCheckAttributes
            attributes {
                healthy_threshold: Num = "healthy_threshold";
                interval: Num = "interval";
                target: Str = "target";
                timeout: Num = "timeout";
                unhealthy_threshold: Num = "unhealthy_threshold";
            }
        }
        formwork_model::accessor_binding! {
            #[doc = "Attributes [`ListenerAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/elb)."]
            ListenerAttributes
            attributes {
                instance_port: Num = "instance_port";
                instance_protocol: Str = "instance_protocol";
                lb_port: Num = "lb_port";
                lb_protocol: Str = "lb_protocol";
                ssl_certificate_id: Str = "ssl_certificate_id";
            }
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_elb`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/elb)."]
        Data "aws_elb" Elb ElbAttributes
        naming None;
        tags None;
        arguments {
            tags: Map<Str> = "tags computed";
        }
        unread {
            name: Str = "name required";
            id: Str = "id computed";
        }
        attributes {
            arn: Arn<kind::Elb> = "arn";
            availability_zones: Set<Str> = "availability_zones";
            connection_draining: Bool = "connection_draining";
            connection_draining_timeout: Num = "connection_draining_timeout";
            cross_zone_load_balancing: Bool = "cross_zone_load_balancing";
            desync_mitigation_mode: Str = "desync_mitigation_mode";
            dns_name: Str = "dns_name";
            id: Name<kind::Elb> = "id";
            idle_timeout: Num = "idle_timeout";
            instances: Set<Str> = "instances";
            internal: Bool = "internal";
            name: Name<kind::Elb> = "name";
            security_groups: Set<Str> = "security_groups";
            source_security_group: Str = "source_security_group";
            source_security_group_id: Str = "source_security_group_id";
            subnets: Set<Id<kind::Subnet>> = "subnets";
            zone_id: Id<kind::Route53Zone> = "zone_id";
        }
        objects {
            access_logs: List<elb::AccessLogsAttributes> = "access_logs";
            health_check: List<elb::HealthCheckAttributes> = "health_check";
            listener: Set<elb::ListenerAttributes> = "listener";
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_elb_hosted_zone_id`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/elb_hosted_zone_id)."]
        Data "aws_elb_hosted_zone_id" ElbHostedZoneId ElbHostedZoneIdAttributes
        naming None;
        tags None;
        arguments {
            id: Str = "id computed";
        }
        unread {
            region: Str = "region optional";
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_elb_service_account`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/elb_service_account)."]
        Data "aws_elb_service_account" ElbServiceAccount ElbServiceAccountAttributes
        naming None;
        tags None;
        arguments {
            id: Str = "id computed";
        }
        unread {
            region: Str = "region optional";
        }
        attributes {
            arn: Str = "arn";
        }
    }
}
