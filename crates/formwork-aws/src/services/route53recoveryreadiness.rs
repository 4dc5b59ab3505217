// Generated from the schema of hashicorp/aws 5.100.0
// by `cargo xtask codegen`. Do not edit.
//! Service `route53recoveryreadiness`.

use crate::types::*;

/// Blocks of [`aws_route53recoveryreadiness_cell`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/route53recoveryreadiness_cell).
pub mod route53recoveryreadiness_cell {
    use crate::types::*;

    pub use crate::shared::apigatewayv2_apigatewayv2_authorizer_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_route53recoveryreadiness_cell`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/route53recoveryreadiness_cell)."]
    Managed "aws_route53recoveryreadiness_cell" Route53recoveryreadinessCell Route53recoveryreadinessCellAttributes
    naming None;
    tags Map;
    arguments {
        cells: List<Arn<kind::Route53recoveryreadinessCell>> = "cells optional";
        tags: Map<Str> = "tags optional";
    }
    unread {
        cell_name: Str = "cell_name required\treplaces";
    }
    single {
        timeouts: route53recoveryreadiness_cell::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Arn<kind::Route53recoveryreadinessCell> = "arn";
        cell_name: Name<kind::Route53recoveryreadinessCell> = "cell_name";
        id: Id<kind::Route53recoveryreadinessCell> = "id";
        parent_readiness_scopes: List<Str> = "parent_readiness_scopes";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_route53recoveryreadiness_readiness_check`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/route53recoveryreadiness_readiness_check).
pub mod route53recoveryreadiness_readiness_check {
    use crate::types::*;

    pub use crate::shared::apigatewayv2_apigatewayv2_authorizer_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_route53recoveryreadiness_readiness_check`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/route53recoveryreadiness_readiness_check)."]
    Managed "aws_route53recoveryreadiness_readiness_check" Route53recoveryreadinessReadinessCheck Route53recoveryreadinessReadinessCheckAttributes
    naming None;
    tags Map;
    arguments {
        resource_set_name: Name<kind::Route53recoveryreadinessResourceSet> = "resource_set_name required";
        tags: Map<Str> = "tags optional";
    }
    unread {
        readiness_check_name: Str = "readiness_check_name required\treplaces";
    }
    single {
        timeouts: route53recoveryreadiness_readiness_check::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Arn<kind::Route53recoveryreadinessReadinessCheck> = "arn";
        id: Id<kind::Route53recoveryreadinessReadinessCheck> = "id";
        readiness_check_name: Name<kind::Route53recoveryreadinessReadinessCheck> = "readiness_check_name";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_route53recoveryreadiness_recovery_group`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/route53recoveryreadiness_recovery_group).
pub mod route53recoveryreadiness_recovery_group {
    use crate::types::*;

    pub use crate::shared::apigatewayv2_apigatewayv2_authorizer_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_route53recoveryreadiness_recovery_group`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/route53recoveryreadiness_recovery_group)."]
    Managed "aws_route53recoveryreadiness_recovery_group" Route53recoveryreadinessRecoveryGroup Route53recoveryreadinessRecoveryGroupAttributes
    naming None;
    tags Map;
    arguments {
        cells: List<Arn<kind::Route53recoveryreadinessCell>> = "cells optional";
        tags: Map<Str> = "tags optional";
    }
    unread {
        recovery_group_name: Str = "recovery_group_name required\treplaces";
    }
    single {
        timeouts: route53recoveryreadiness_recovery_group::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Arn<kind::Route53recoveryreadinessRecoveryGroup> = "arn";
        id: Id<kind::Route53recoveryreadinessRecoveryGroup> = "id";
        recovery_group_name: Name<kind::Route53recoveryreadinessRecoveryGroup> = "recovery_group_name";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_route53recoveryreadiness_resource_set`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/route53recoveryreadiness_resource_set).
pub mod route53recoveryreadiness_resource_set {
    use crate::types::*;

    /// Blocks of [`Resources`].
    pub mod resources {
        use crate::types::*;

        /// Blocks of [`DnsTargetResource`].
        pub mod dns_target_resource {
            use crate::types::*;

            /// Blocks of [`TargetResource`].
            pub mod target_resource {
                use crate::types::*;

                formwork_model::block_binding! {
                    #[doc = "Block [`NlbResource`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/route53recoveryreadiness_resource_set)."]
                    NlbResource
                    arguments {
                        arn: Str = "arn optional";
                    }
                }
                formwork_model::block_binding! {
                    #[doc = "Block [`R53Resource`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/route53recoveryreadiness_resource_set)."]
                    R53Resource
                    arguments {
                        domain_name: Str = "domain_name optional";
                        record_set_id: Str = "record_set_id optional";
                    }
                }
            }
            formwork_model::block_binding! {
                #[doc = "Block [`TargetResource`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/route53recoveryreadiness_resource_set)."]
                TargetResource
                many {
                    nlb_resource: target_resource::NlbResource = "nlb_resource optional list block 0 1";
                    r53_resource: target_resource::R53Resource = "r53_resource optional list block 0 1";
                }
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`DnsTargetResource`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/route53recoveryreadiness_resource_set)."]
            DnsTargetResource
            arguments {
                domain_name: Str = "domain_name required";
                hosted_zone_arn: Str = "hosted_zone_arn optional";
                record_set_id: Str = "record_set_id optional";
                record_type: Str = "record_type optional";
            }
            many {
                target_resource: dns_target_resource::TargetResource = "target_resource optional list block 0 1";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`Resources`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/route53recoveryreadiness_resource_set)."]
        Resources
        arguments {
            readiness_scopes: List<Str> = "readiness_scopes optional";
            resource_arn: Arn<kind::CloudwatchMetricAlarm> = "resource_arn optional\tservice cloudwatch";
        }
        many {
            dns_target_resource: resources::DnsTargetResource = "dns_target_resource optional list block 0 1";
        }
    }
    pub use crate::shared::apigatewayv2_apigatewayv2_authorizer_timeouts::Timeouts;
    formwork_model::accessor_binding! {
        #[doc = "Attributes [`ResourcesAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/route53recoveryreadiness_resource_set)."]
        ResourcesAttributes
        attributes {
            component_id: Str = "component_id";
            readiness_scopes: List<Str> = "readiness_scopes";
            resource_arn: Arn<kind::CloudwatchMetricAlarm> = "resource_arn";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_route53recoveryreadiness_resource_set`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/route53recoveryreadiness_resource_set)."]
    Managed "aws_route53recoveryreadiness_resource_set" Route53recoveryreadinessResourceSet Route53recoveryreadinessResourceSetAttributes
    naming None;
    tags Map;
    arguments {
        resource_set_type: Str = "resource_set_type required\tapi match AWS::[A-Za-z0-9]+::[A-Za-z0-9]+\treplaces";
        tags: Map<Str> = "tags optional";
    }
    unread {
        resource_set_name: Str = "resource_set_name required\treplaces";
    }
    many {
        resources: route53recoveryreadiness_resource_set::Resources = "resources required list block 1 0";
    }
    single {
        timeouts: route53recoveryreadiness_resource_set::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Arn<kind::Route53recoveryreadinessResourceSet> = "arn";
        id: Id<kind::Route53recoveryreadinessResourceSet> = "id";
        resource_set_name: Name<kind::Route53recoveryreadinessResourceSet> = "resource_set_name";
        tags_all: Map<Str> = "tags_all";
    }
    objects {
        resources: List<route53recoveryreadiness_resource_set::ResourcesAttributes> = "resources";
    }
}
