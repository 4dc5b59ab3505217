// Generated from the schema of hashicorp/aws 5.100.0
// by `cargo xtask codegen`. Do not edit.
//! Service `route53recoverycontrol`.

use crate::kinds::*;

/// Blocks of [`aws_route53recoverycontrolconfig_cluster`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/route53recoverycontrolconfig_cluster).
pub mod route53recoverycontrolconfig_cluster {
    use crate::kinds::*;

    formwork_model::accessor_binding! {
        #[doc = "Attributes [`ClusterEndpointsAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/route53recoverycontrolconfig_cluster)."]
        ClusterEndpointsAttributes
        attributes {
            endpoint: Str = "endpoint";
            region: Str = "region";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_route53recoverycontrolconfig_cluster`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/route53recoverycontrolconfig_cluster)."]
    Managed "aws_route53recoverycontrolconfig_cluster" Route53recoverycontrolconfigCluster Route53recoverycontrolconfigClusterAttributes
    naming None;
    tags None;
    arguments {
        name: Str = "name required";
    }
    attributes {
        arn: Str = "arn";
        id: Str = "id";
        status: Str = "status";
    }
    objects {
        cluster_endpoints: List<route53recoverycontrolconfig_cluster::ClusterEndpointsAttributes> = "cluster_endpoints";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_route53recoverycontrolconfig_control_panel`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/route53recoverycontrolconfig_control_panel)."]
    Managed "aws_route53recoverycontrolconfig_control_panel" Route53recoverycontrolconfigControlPanel Route53recoverycontrolconfigControlPanelAttributes
    naming None;
    tags None;
    arguments {
        cluster_arn: Str = "cluster_arn required";
        name: Str = "name required";
    }
    attributes {
        arn: Str = "arn";
        default_control_panel: Bool = "default_control_panel";
        id: Str = "id";
        routing_control_count: Num = "routing_control_count";
        status: Str = "status";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_route53recoverycontrolconfig_routing_control`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/route53recoverycontrolconfig_routing_control)."]
    Managed "aws_route53recoverycontrolconfig_routing_control" Route53recoverycontrolconfigRoutingControl Route53recoverycontrolconfigRoutingControlAttributes
    naming None;
    tags None;
    arguments {
        cluster_arn: Str = "cluster_arn required";
        name: Str = "name required";
        control_panel_arn: Str = "control_panel_arn computed";
    }
    attributes {
        arn: Str = "arn";
        id: Str = "id";
        status: Str = "status";
    }
}
/// Blocks of [`aws_route53recoverycontrolconfig_safety_rule`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/route53recoverycontrolconfig_safety_rule).
pub mod route53recoverycontrolconfig_safety_rule {
    use crate::kinds::*;

    formwork_model::block_binding! {
        #[doc = "Block [`RuleConfig`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/route53recoverycontrolconfig_safety_rule)."]
        RuleConfig
        arguments {
            inverted: Bool = "inverted required";
            threshold: Num = "threshold required";
            r#type: Str = "type required";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_route53recoverycontrolconfig_safety_rule`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/route53recoverycontrolconfig_safety_rule)."]
    Managed "aws_route53recoverycontrolconfig_safety_rule" Route53recoverycontrolconfigSafetyRule Route53recoverycontrolconfigSafetyRuleAttributes
    naming None;
    tags None;
    arguments {
        control_panel_arn: Str = "control_panel_arn required";
        name: Str = "name required";
        wait_period_ms: Num = "wait_period_ms required";
        asserted_controls: List<Str> = "asserted_controls optional";
        gating_controls: List<Str> = "gating_controls optional";
        target_controls: List<Str> = "target_controls optional";
    }
    many {
        rule_config: route53recoverycontrolconfig_safety_rule::RuleConfig = "rule_config required list block 1 1";
    }
    attributes {
        arn: Str = "arn";
        id: Str = "id";
        status: Str = "status";
    }
}
