// Generated from the schema of hashicorp/aws 5.100.0
// by `cargo xtask codegen`. Do not edit.
//! Service `networkmonitor`.

use crate::kinds::*;

formwork_model::resource_binding! {
    #[doc = "Resource [`aws_networkmonitor_monitor`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/networkmonitor_monitor)."]
    Managed "aws_networkmonitor_monitor" NetworkmonitorMonitor NetworkmonitorMonitorAttributes
    naming None;
    tags Map;
    arguments {
        monitor_name: Str = "monitor_name required";
        aggregation_period: Num = "aggregation_period computed";
        tags: Map<Str> = "tags optional";
    }
    attributes {
        arn: Str = "arn";
        id: Str = "id";
        tags_all: Map<Str> = "tags_all";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_networkmonitor_probe`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/networkmonitor_probe)."]
    Managed "aws_networkmonitor_probe" NetworkmonitorProbe NetworkmonitorProbeAttributes
    naming None;
    tags Map;
    arguments {
        destination: Str = "destination required";
        monitor_name: Str = "monitor_name required";
        protocol: Str = "protocol required";
        source_arn: Str = "source_arn required";
        destination_port: Num = "destination_port optional";
        packet_size: Num = "packet_size computed";
        tags: Map<Str> = "tags optional";
    }
    attributes {
        address_family: Str = "address_family";
        arn: Str = "arn";
        id: Str = "id";
        probe_id: Str = "probe_id";
        tags_all: Map<Str> = "tags_all";
        vpc_id: Str = "vpc_id";
    }
}
