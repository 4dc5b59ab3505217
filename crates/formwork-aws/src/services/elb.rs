// Generated from the schema of hashicorp/aws 5.100.0
// by `cargo xtask codegen`. Do not edit.
//! Service `elb`.

use crate::kinds::*;

formwork_model::resource_binding! {
    #[doc = "Resource [`aws_app_cookie_stickiness_policy`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/app_cookie_stickiness_policy)."]
    Managed "aws_app_cookie_stickiness_policy" AppCookieStickinessPolicy AppCookieStickinessPolicyAttributes
    naming None;
    tags None;
    arguments {
        cookie_name: Str = "cookie_name required";
        lb_port: Num = "lb_port required";
        load_balancer: Str = "load_balancer required";
        name: Str = "name required";
    }
    attributes {
        id: Str = "id";
    }
}
/// Blocks of [`aws_elb`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/elb).
pub mod elb {
    use crate::kinds::*;

    formwork_model::block_binding! {
        #[doc = "Block [`AccessLogs`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/elb)."]
        AccessLogs
        arguments {
            bucket: Str = "bucket required";
            bucket_prefix: Str = "bucket_prefix optional";
            enabled: Bool = "enabled optional";
            interval: Num = "interval optional";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`HealthCheck`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/elb)."]
        HealthCheck
        arguments {
            healthy_threshold: Num = "healthy_threshold required";
            interval: Num = "interval required";
            target: Str = "target required";
            timeout: Num = "timeout required";
            unhealthy_threshold: Num = "unhealthy_threshold required";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`Listener`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/elb)."]
        Listener
        arguments {
            instance_port: Num = "instance_port required";
            instance_protocol: Str = "instance_protocol required";
            lb_port: Num = "lb_port required";
            lb_protocol: Str = "lb_protocol required";
            ssl_certificate_id: Str = "ssl_certificate_id optional";
        }
    }
    pub use crate::shared::account_account_region_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_elb`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/elb)."]
    Managed "aws_elb" Elb ElbAttributes
    naming Some(formwork_model::Naming::new("name", "name_prefix", 1, 32, "0-9A-Za-z-"));
    tags Map;
    arguments {
        availability_zones: Set<Str> = "availability_zones computed";
        connection_draining: Bool = "connection_draining optional";
        connection_draining_timeout: Num = "connection_draining_timeout optional";
        cross_zone_load_balancing: Bool = "cross_zone_load_balancing optional";
        desync_mitigation_mode: Str = "desync_mitigation_mode optional";
        idle_timeout: Num = "idle_timeout optional";
        instances: Set<Str> = "instances computed";
        internal: Bool = "internal computed";
        name: Str = "name computed";
        name_prefix: Str = "name_prefix computed";
        security_groups: Set<Str> = "security_groups computed";
        source_security_group: Str = "source_security_group computed";
        subnets: Set<Str> = "subnets computed";
        tags: Map<Str> = "tags optional";
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
        arn: Str = "arn";
        dns_name: Str = "dns_name";
        id: Str = "id";
        source_security_group_id: Str = "source_security_group_id";
        tags_all: Map<Str> = "tags_all";
        zone_id: Str = "zone_id";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_elb_attachment`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/elb_attachment)."]
    Managed "aws_elb_attachment" ElbAttachment ElbAttachmentAttributes
    naming None;
    tags None;
    arguments {
        elb: Str = "elb required";
        instance: Str = "instance required";
    }
    attributes {
        id: Str = "id";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_lb_cookie_stickiness_policy`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/lb_cookie_stickiness_policy)."]
    Managed "aws_lb_cookie_stickiness_policy" LbCookieStickinessPolicy LbCookieStickinessPolicyAttributes
    naming None;
    tags None;
    arguments {
        lb_port: Num = "lb_port required";
        load_balancer: Str = "load_balancer required";
        name: Str = "name required";
        cookie_expiration_period: Num = "cookie_expiration_period optional";
    }
    attributes {
        id: Str = "id";
    }
}
/// Blocks of [`aws_lb_ssl_negotiation_policy`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/lb_ssl_negotiation_policy).
pub mod lb_ssl_negotiation_policy {
    use crate::kinds::*;

    pub use crate::shared::appautoscaling_appautoscaling_policy_target_tracking_scaling_policy_configuration_customized_metric_specification_dimensions::Dimensions as Attribute;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_lb_ssl_negotiation_policy`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/lb_ssl_negotiation_policy)."]
    Managed "aws_lb_ssl_negotiation_policy" LbSslNegotiationPolicy LbSslNegotiationPolicyAttributes
    naming None;
    tags None;
    arguments {
        lb_port: Num = "lb_port required";
        load_balancer: Str = "load_balancer required";
        name: Str = "name required";
        triggers: Map<Str> = "triggers optional";
    }
    many {
        attribute: lb_ssl_negotiation_policy::Attribute = "attribute optional set block 0 0";
    }
    attributes {
        id: Str = "id";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_load_balancer_backend_server_policy`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/load_balancer_backend_server_policy)."]
    Managed "aws_load_balancer_backend_server_policy" LoadBalancerBackendServerPolicy LoadBalancerBackendServerPolicyAttributes
    naming None;
    tags None;
    arguments {
        instance_port: Num = "instance_port required";
        load_balancer_name: Str = "load_balancer_name required";
        policy_names: Set<Str> = "policy_names optional";
    }
    attributes {
        id: Str = "id";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_load_balancer_listener_policy`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/load_balancer_listener_policy)."]
    Managed "aws_load_balancer_listener_policy" LoadBalancerListenerPolicy LoadBalancerListenerPolicyAttributes
    naming None;
    tags None;
    arguments {
        load_balancer_name: Str = "load_balancer_name required";
        load_balancer_port: Num = "load_balancer_port required";
        policy_names: Set<Str> = "policy_names optional";
        triggers: Map<Str> = "triggers optional";
    }
    attributes {
        id: Str = "id";
    }
}
/// Blocks of [`aws_load_balancer_policy`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/load_balancer_policy).
pub mod load_balancer_policy {
    use crate::kinds::*;

    pub use crate::shared::backup_backup_framework_control_input_parameter::InputParameter as PolicyAttribute;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_load_balancer_policy`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/load_balancer_policy)."]
    Managed "aws_load_balancer_policy" LoadBalancerPolicy LoadBalancerPolicyAttributes
    naming None;
    tags None;
    arguments {
        load_balancer_name: Str = "load_balancer_name required";
        policy_name: Str = "policy_name required";
        policy_type_name: Str = "policy_type_name required";
    }
    many {
        policy_attribute: load_balancer_policy::PolicyAttribute = "policy_attribute optional set block 0 0";
    }
    attributes {
        id: Str = "id";
    }
}
/// Data sources.
pub(crate) mod data {
    use crate::kinds::*;

    /// Blocks of [`aws_elb`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/elb).
    pub mod elb {
        use crate::kinds::*;

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
            name: Str = "name required";
            id: Str = "id computed";
            tags: Map<Str> = "tags computed";
        }
        attributes {
            arn: Str = "arn";
            availability_zones: Set<Str> = "availability_zones";
            connection_draining: Bool = "connection_draining";
            connection_draining_timeout: Num = "connection_draining_timeout";
            cross_zone_load_balancing: Bool = "cross_zone_load_balancing";
            desync_mitigation_mode: Str = "desync_mitigation_mode";
            dns_name: Str = "dns_name";
            idle_timeout: Num = "idle_timeout";
            instances: Set<Str> = "instances";
            internal: Bool = "internal";
            security_groups: Set<Str> = "security_groups";
            source_security_group: Str = "source_security_group";
            source_security_group_id: Str = "source_security_group_id";
            subnets: Set<Str> = "subnets";
            zone_id: Str = "zone_id";
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
