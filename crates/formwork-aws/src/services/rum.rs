// Generated from the schema of hashicorp/aws 5.100.0
// by `cargo xtask codegen`. Do not edit.
//! Service `rum`.

use crate::types::*;

/// Blocks of [`aws_rum_app_monitor`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/rum_app_monitor).
pub mod rum_app_monitor {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`AppMonitorConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/rum_app_monitor)."]
        AppMonitorConfiguration
        arguments {
            allow_cookies: Bool = "allow_cookies optional";
            enable_xray: Bool = "enable_xray optional";
            excluded_pages: Set<Str> = "excluded_pages optional\titems - 50";
            favorite_pages: Set<Str> = "favorite_pages optional\titems - 50";
            guest_role_arn: Str = "guest_role_arn optional\tformat arn";
            identity_pool_id: Str = "identity_pool_id optional";
            included_pages: Set<Str> = "included_pages optional\titems - 50";
            session_sample_rate: Num = "session_sample_rate optional\trange 0 1";
            telemetries: Set<Str> = "telemetries optional\teach in errors|performance|http";
        }
    }
    pub use crate::shared::quicksight_quicksight_analysis_definition_sheets_layouts_configuration_section_based_layout_body_sections_page_break_configuration_after::After as CustomEvents;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_rum_app_monitor`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/rum_app_monitor)."]
    Managed "aws_rum_app_monitor" RumAppMonitor RumAppMonitorAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 255, ""));
    tags Map;
    relations {
        "exactly_one domain domain_list";
    }
    arguments {
        cw_log_enabled: Bool = "cw_log_enabled optional";
        domain: Str = "domain optional\tlength 1 253";
        domain_list: List<Str> = "domain_list optional\titems - 5\teach length 1 253";
        tags: Map<Str> = "tags optional";
    }
    unread {
        name: Str = "name required\tlength 1 255\treplaces";
    }
    many {
        app_monitor_configuration: rum_app_monitor::AppMonitorConfiguration = "app_monitor_configuration optional list block 0 1";
        custom_events: rum_app_monitor::CustomEvents = "custom_events optional list block 0 1";
    }
    attributes {
        app_monitor_id: Id<kind::RumAppMonitor> = "app_monitor_id";
        arn: Arn<kind::RumAppMonitor> = "arn";
        cw_log_group: Str = "cw_log_group";
        id: Id<kind::RumAppMonitor> = "id";
        name: Name<kind::RumAppMonitor> = "name";
        tags_all: Map<Str> = "tags_all";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_rum_metrics_destination`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/rum_metrics_destination)."]
    Managed "aws_rum_metrics_destination" RumMetricsDestination RumMetricsDestinationAttributes
    naming None;
    tags None;
    arguments {
        app_monitor_name: Name<kind::RumAppMonitor> = "app_monitor_name required";
        destination: Str = "destination required\tin CloudWatch|Evidently";
        iam_role_arn: Arn<kind::IamRole> = "iam_role_arn optional\tformat arn\tservice iam";
    }
    unread {
        destination_arn: Str = "destination_arn optional\tformat arn";
    }
    attributes {
        destination_arn: Arn<kind::RumMetricsDestination> = "destination_arn";
        id: Id<kind::RumMetricsDestination> = "id";
    }
}
