// Generated from the schema of hashicorp/aws 5.100.0
// by `cargo xtask codegen`. Do not edit.
//! Service `oam`.

use crate::types::*;

/// Blocks of [`aws_oam_link`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/oam_link).
pub mod oam_link {
    use crate::types::*;

    /// Blocks of [`LinkConfiguration`].
    pub mod link_configuration {
        use crate::types::*;

        formwork_model::block_binding! {
            #[doc = "Block [`LogGroupConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/oam_link)."]
            LogGroupConfiguration
            arguments {
                filter: Str = "filter required\tlength 1 2000";
            }
        }
        pub use crate::services::oam::oam_link::link_configuration::LogGroupConfiguration as MetricConfiguration;
    }
    formwork_model::block_binding! {
        #[doc = "Block [`LinkConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/oam_link)."]
        LinkConfiguration
        many {
            log_group_configuration: link_configuration::LogGroupConfiguration = "log_group_configuration optional list block 0 1";
            metric_configuration: link_configuration::MetricConfiguration = "metric_configuration optional list block 0 1";
        }
    }
    pub use crate::shared::account_account_alternate_contact_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_oam_link`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/oam_link)."]
    Managed "aws_oam_link" OamLink OamLinkAttributes
    naming None;
    tags Map;
    arguments {
        label_template: Str = "label_template required\treplaces";
        resource_types: Set<Str> = "resource_types required\titems 1 50\teach in AWS::CloudWatch::Metric|AWS::Logs::LogGroup|AWS::XRay::Trace|AWS::ApplicationInsights::Application|AWS::InternetMonitor::Monitor|AWS::ApplicationSignals::Service|AWS::ApplicationSignals::ServiceLevelObjective";
        sink_identifier: Arn<kind::OamSink> = "sink_identifier required\treplaces";
        tags: Map<Str> = "tags optional";
    }
    many {
        link_configuration: oam_link::LinkConfiguration = "link_configuration optional list block 0 1";
    }
    single {
        timeouts: oam_link::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Arn<kind::OamLink> = "arn";
        id: Id<kind::OamLink> = "id";
        label: Str = "label";
        link_id: Id<kind::OamLink> = "link_id";
        sink_arn: Str = "sink_arn";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_oam_sink`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/oam_sink).
pub mod oam_sink {
    use crate::types::*;

    pub use crate::shared::account_account_alternate_contact_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_oam_sink`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/oam_sink)."]
    Managed "aws_oam_sink" OamSink OamSinkAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 255, ""));
    tags Map;
    arguments {
        tags: Map<Str> = "tags optional";
    }
    unread {
        name: Str = "name required\treplaces";
    }
    single {
        timeouts: oam_sink::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Arn<kind::OamSink> = "arn";
        id: Id<kind::OamSink> = "id";
        name: Name<kind::OamSink> = "name";
        sink_id: Id<kind::OamSink> = "sink_id";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_oam_sink_policy`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/oam_sink_policy).
pub mod oam_sink_policy {
    use crate::types::*;

    pub use crate::shared::account_account_alternate_contact_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_oam_sink_policy`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/oam_sink_policy)."]
    Managed "aws_oam_sink_policy" OamSinkPolicy OamSinkPolicyAttributes
    naming None;
    tags None;
    arguments {
        policy: Str = "policy required\tformat json";
        sink_identifier: Arn<kind::OamSink> = "sink_identifier required\treplaces";
    }
    single {
        timeouts: oam_sink_policy::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Arn<kind::OamSinkPolicy> = "arn";
        id: Id<kind::OamSinkPolicy> = "id";
        sink_id: Str = "sink_id";
    }
}
/// Data sources.
pub(crate) mod data {
    use crate::types::*;

    /// Blocks of [`aws_oam_link`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/oam_link).
    pub mod oam_link {
        use crate::types::*;

        /// Blocks of [`LinkConfigurationAttributes`].
        pub mod link_configuration_attributes {
            use crate::types::*;

            formwork_model::accessor_binding! {
                #[doc = "Attributes [`LogGroupConfigurationAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/oam_link)."]
                LogGroupConfigurationAttributes
                attributes {
                    filter: Str = "filter";
                }
            }
            pub use crate::services::oam::data::oam_link::link_configuration_attributes::LogGroupConfigurationAttributes as MetricConfigurationAttributes;
        }
        formwork_model::accessor_binding! {
            #[doc = "Attributes [`LinkConfigurationAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/oam_link)."]
            LinkConfigurationAttributes
            objects {
                log_group_configuration: List<link_configuration_attributes::LogGroupConfigurationAttributes> = "log_group_configuration";
                metric_configuration: List<link_configuration_attributes::MetricConfigurationAttributes> = "metric_configuration";
            }
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_oam_link`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/oam_link)."]
        Data "aws_oam_link" OamLink OamLinkAttributes
        naming None;
        tags None;
        arguments {
            tags: Map<Str> = "tags computed";
        }
        unread {
            link_identifier: Str = "link_identifier required";
            id: Str = "id computed";
        }
        attributes {
            arn: Arn<kind::OamLink> = "arn";
            id: Id<kind::OamLink> = "id";
            label: Str = "label";
            label_template: Str = "label_template";
            link_id: Id<kind::OamLink> = "link_id";
            link_identifier: Id<kind::OamLink> = "link_identifier";
            resource_types: Set<Str> = "resource_types";
            sink_arn: Str = "sink_arn";
        }
        objects {
            link_configuration: List<oam_link::LinkConfigurationAttributes> = "link_configuration";
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_oam_links`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/oam_links)."]
        Data "aws_oam_links" OamLinks OamLinksAttributes
        naming None;
        tags None;
        arguments {
            id: Str = "id computed";
        }
        attributes {
            arns: Set<Str> = "arns";
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_oam_sink`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/oam_sink)."]
        Data "aws_oam_sink" OamSink OamSinkAttributes
        naming None;
        tags None;
        arguments {
            tags: Map<Str> = "tags computed";
        }
        unread {
            sink_identifier: Str = "sink_identifier required";
            id: Str = "id computed";
        }
        attributes {
            arn: Arn<kind::OamSink> = "arn";
            id: Id<kind::OamSink> = "id";
            name: Name<kind::OamSink> = "name";
            sink_id: Id<kind::OamSink> = "sink_id";
            sink_identifier: Id<kind::OamSink> = "sink_identifier";
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_oam_sinks`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/oam_sinks)."]
        Data "aws_oam_sinks" OamSinks OamSinksAttributes
        naming None;
        tags None;
        arguments {
            id: Str = "id computed";
        }
        attributes {
            arns: Set<Str> = "arns";
        }
    }
}
