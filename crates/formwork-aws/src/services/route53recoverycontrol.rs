// Generated from the schema of hashicorp/aws 5.100.0
// by `cargo xtask codegen`. Do not edit.
//! Service `route53recoverycontrol`.

use crate::types::*;

/// Blocks of [`aws_route53recoverycontrolconfig_cluster`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/route53recoverycontrolconfig_cluster).
pub mod route53recoverycontrolconfig_cluster {
    use crate::types::*;

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
    unread {
        name: Str = "name required\tapi length 1 64\tapi match ^\\S+$\treplaces";
    }
    attributes {
        arn: Arn<kind::Route53recoverycontrolconfigCluster> = "arn";
        id: Id<kind::Route53recoverycontrolconfigCluster> = "id";
        name: Name<kind::Route53recoverycontrolconfigCluster> = "name";
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
        cluster_arn: Arn<kind::Route53recoverycontrolconfigCluster> = "cluster_arn required\tapi length 1 256\tapi match ^[A-Za-z0-9:\\/_-]*$\treplaces";
    }
    unread {
        name: Str = "name required\tapi length 1 64\tapi match ^\\S+$";
    }
    attributes {
        arn: Arn<kind::Route53recoverycontrolconfigControlPanel> = "arn";
        default_control_panel: Bool = "default_control_panel";
        id: Id<kind::Route53recoverycontrolconfigControlPanel> = "id";
        name: Name<kind::Route53recoverycontrolconfigControlPanel> = "name";
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
        cluster_arn: Arn<kind::Route53recoverycontrolconfigCluster> = "cluster_arn required\tapi length 1 256\tapi match ^[A-Za-z0-9:\\/_-]*$\treplaces";
        control_panel_arn: Arn<kind::Route53recoverycontrolconfigControlPanel> = "control_panel_arn computed\tapi length 1 256\tapi match ^[A-Za-z0-9:\\/_-]*$";
    }
    unread {
        name: Str = "name required\tapi length 1 64\tapi match ^\\S+$";
    }
    attributes {
        arn: Arn<kind::Route53recoverycontrolconfigRoutingControl> = "arn";
        id: Id<kind::Route53recoverycontrolconfigRoutingControl> = "id";
        name: Name<kind::Route53recoverycontrolconfigRoutingControl> = "name";
        status: Str = "status";
    }
}
/// Blocks of [`aws_route53recoverycontrolconfig_safety_rule`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/route53recoverycontrolconfig_safety_rule).
pub mod route53recoverycontrolconfig_safety_rule {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`RuleConfig`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/route53recoverycontrolconfig_safety_rule)."]
        RuleConfig
        arguments {
            inverted: Bool = "inverted required";
            threshold: Num = "threshold required\twhole";
            r#type: Str = "type required\tin ATLEAST|AND|OR";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_route53recoverycontrolconfig_safety_rule`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/route53recoverycontrolconfig_safety_rule)."]
    Managed "aws_route53recoverycontrolconfig_safety_rule" Route53recoverycontrolconfigSafetyRule Route53recoverycontrolconfigSafetyRuleAttributes
    naming None;
    tags None;
    relations {
        "exactly_one asserted_controls gating_controls";
        "together target_controls gating_controls";
    }
    arguments {
        control_panel_arn: Arn<kind::Route53recoverycontrolconfigControlPanel> = "control_panel_arn required\tapi length 1 256\tapi match ^[A-Za-z0-9:\\/_-]*$\treplaces";
        wait_period_ms: Num = "wait_period_ms required\twhole";
        asserted_controls: List<Arn<kind::Route53recoverycontrolconfigRoutingControl>> = "asserted_controls optional\tapi each length 1 256\tapi each match ^[A-Za-z0-9:\\/_-]*$\treplaces";
        gating_controls: List<Arn<kind::Route53recoverycontrolconfigRoutingControl>> = "gating_controls optional\tapi each length 1 256\tapi each match ^[A-Za-z0-9:\\/_-]*$\treplaces";
        target_controls: List<Arn<kind::Route53recoverycontrolconfigRoutingControl>> = "target_controls optional\tapi each length 1 256\tapi each match ^[A-Za-z0-9:\\/_-]*$\treplaces";
    }
    unread {
        name: Str = "name required\tapi length 1 64\tapi match ^\\S+$";
    }
    many {
        rule_config: route53recoverycontrolconfig_safety_rule::RuleConfig = "rule_config required list block 1 1";
    }
    attributes {
        arn: Arn<kind::Route53recoverycontrolconfigSafetyRule> = "arn";
        id: Id<kind::Route53recoverycontrolconfigSafetyRule> = "id";
        name: Name<kind::Route53recoverycontrolconfigSafetyRule> = "name";
        status: Str = "status";
    }
}
