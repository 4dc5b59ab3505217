// Generated from the schema of hashicorp/aws 5.100.0
// by `cargo xtask codegen`. Do not edit.
//! Service `rum`.

use crate::kinds::*;

/// Blocks of [`aws_rum_app_monitor`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/rum_app_monitor).
pub mod rum_app_monitor {
    use crate::kinds::*;

    formwork_model::block_binding! {
        #[doc = "Block [`AppMonitorConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/rum_app_monitor)."]
        AppMonitorConfiguration
        arguments {
            allow_cookies: Bool = "allow_cookies optional";
            enable_xray: Bool = "enable_xray optional";
            excluded_pages: Set<Str> = "excluded_pages optional";
            favorite_pages: Set<Str> = "favorite_pages optional";
            guest_role_arn: Str = "guest_role_arn optional";
            identity_pool_id: Str = "identity_pool_id optional";
            included_pages: Set<Str> = "included_pages optional";
            session_sample_rate: Num = "session_sample_rate optional";
            telemetries: Set<Str> = "telemetries optional";
        }
    }
    pub use crate::shared::guardduty_guardduty_malware_protection_plan_actions_tagging::Tagging as CustomEvents;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_rum_app_monitor`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/rum_app_monitor)."]
    Managed "aws_rum_app_monitor" RumAppMonitor RumAppMonitorAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 255, ""));
    tags Map;
    arguments {
        name: Str = "name required";
        cw_log_enabled: Bool = "cw_log_enabled optional";
        domain: Str = "domain optional";
        domain_list: List<Str> = "domain_list optional";
        tags: Map<Str> = "tags optional";
    }
    many {
        app_monitor_configuration: rum_app_monitor::AppMonitorConfiguration = "app_monitor_configuration optional list block 0 1";
        custom_events: rum_app_monitor::CustomEvents = "custom_events optional list block 0 1";
    }
    attributes {
        app_monitor_id: Str = "app_monitor_id";
        arn: Str = "arn";
        cw_log_group: Str = "cw_log_group";
        id: Str = "id";
        tags_all: Map<Str> = "tags_all";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_rum_metrics_destination`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/rum_metrics_destination)."]
    Managed "aws_rum_metrics_destination" RumMetricsDestination RumMetricsDestinationAttributes
    naming None;
    tags None;
    arguments {
        app_monitor_name: Str = "app_monitor_name required";
        destination: Str = "destination required";
        destination_arn: Str = "destination_arn optional";
        iam_role_arn: Str = "iam_role_arn optional";
    }
    attributes {
        id: Str = "id";
    }
}
