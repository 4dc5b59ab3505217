// Generated from the schema of hashicorp/aws 5.100.0
// by `cargo xtask codegen`. Do not edit.
//! Service `networkmonitor`.

use crate::types::*;

formwork_model::resource_binding! {
    #[doc = "Resource [`aws_networkmonitor_monitor`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/networkmonitor_monitor)."]
    Managed "aws_networkmonitor_monitor" NetworkmonitorMonitor NetworkmonitorMonitorAttributes
    naming None;
    tags Map;
    arguments {
        aggregation_period: Num = "aggregation_period computed\tin 30|60\twhole";
        tags: Map<Str> = "tags optional";
    }
    unread {
        monitor_name: Str = "monitor_name required\tlength 1 255\treplaces";
    }
    attributes {
        arn: Arn<kind::NetworkmonitorMonitor> = "arn";
        id: Id<kind::NetworkmonitorMonitor> = "id";
        monitor_name: Name<kind::NetworkmonitorMonitor> = "monitor_name";
        tags_all: Map<Str> = "tags_all";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_networkmonitor_probe`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/networkmonitor_probe)."]
    Managed "aws_networkmonitor_probe" NetworkmonitorProbe NetworkmonitorProbeAttributes
    naming None;
    tags Map;
    arguments {
        destination: Str = "destination required\tlength 1 255\tmay_replace";
        monitor_name: Name<kind::NetworkmonitorMonitor> = "monitor_name required\tlength 1 255\tmay_replace";
        protocol: Str = "protocol required\tin TCP|ICMP\tmay_replace";
        source_arn: Arn<kind::Subnet> = "source_arn required\tlength 1 -\tformat arn\tservice ec2\tmay_replace";
        destination_port: Num = "destination_port optional\trange 0 65536\twhole\tmay_replace";
        packet_size: Num = "packet_size computed\trange 56 8500\twhole\tmay_replace";
        tags: Map<Str> = "tags optional\tmay_replace";
    }
    attributes {
        address_family: Str = "address_family";
        arn: Arn<kind::NetworkmonitorProbe> = "arn";
        id: Id<kind::NetworkmonitorProbe> = "id";
        probe_id: Id<kind::NetworkmonitorProbe> = "probe_id";
        tags_all: Map<Str> = "tags_all";
        vpc_id: Id<kind::Vpc> = "vpc_id";
    }
}
