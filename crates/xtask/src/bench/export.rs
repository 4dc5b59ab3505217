//! Measures the export of a state for Pulumi: one that Terraform could have written of what the measured program declares.

use std::fs;
use std::path::Path;

use serde_json::{Value, json};

use super::{Measurement, measured as measured_command, remove, scratch};
use crate::codegen::workspace;

/// What an export of so many resources uses, with reading and writing.
pub(super) fn measured(resources: usize) -> Result<Measurement, String> {
    let folder = scratch("export")?;
    let state = folder.join("state.json");
    write(&state, &of(resources))?;
    let program = workspace().join("target/release/formwork-bench");
    let state_text = state.display().to_string();
    let out = folder.display().to_string();
    let arguments = [
        "export",
        "pulumi",
        "--env",
        "production",
        "--state",
        &state_text,
        "--out",
        &out,
    ];
    let environment = [("RESOURCES", &*resources.to_string())];
    let measurement = measured_command(&environment, &program, &arguments)?;
    remove(&folder)?;
    Ok(measurement)
}

fn write(path: &Path, state: &Value) -> Result<(), String> {
    fs::write(path, state.to_string()).map_err(|error| format!("{}: {error}", path.display()))
}

/// The state of all groups of the measured program.
fn of(resources: usize) -> Value {
    let groups = 0..resources / 4;
    let resources: Vec<Value> = groups.flat_map(group).collect();
    json!({ "version": 4, "lineage": "bench", "serial": 1, "outputs": {}, "resources": resources })
}

fn group(number: usize) -> [Value; 4] {
    let tags = json!({ "Environment": "production", "Owner": "platform", "Project": "bench" });
    let vpc = format!("vpc-{number:017x}");
    let rule = |port: u16| {
        json!({
            "cidr_blocks": ["0.0.0.0/0"], "description": "", "from_port": port, "ipv6_cidr_blocks": [], "prefix_list_ids": [],
            "protocol": "tcp", "security_groups": [], "self": false, "to_port": port,
        })
    };
    [
        (
            "vpc",
            json!({
                "arn": "arn:aws:ec2:eu-central-1:123456789012:vpc/x", "cidr_block": "10.0.0.0/16", "enable_dns_hostnames": true,
                "enable_dns_support": true, "id": vpc, "instance_tenancy": "default", "main_route_table_id": "rtb-1",
                "tags": tags, "tags_all": tags,
            }),
        ),
        (
            "subnet",
            json!({
                "arn": "arn:aws:ec2:eu-central-1:123456789012:subnet/x", "cidr_block": "10.0.1.0/24", "id": format!("subnet-{number:017x}"),
                "map_public_ip_on_launch": false, "tags": tags, "tags_all": tags, "vpc_id": vpc,
            }),
        ),
        (
            "web",
            json!({
                "arn": "arn:aws:ec2:eu-central-1:123456789012:security-group/x", "description": "Managed by Terraform",
                "egress": [], "id": format!("sg-{number:017x}"), "ingress": [rule(80), rule(443)], "name": format!("bench-{number}"),
                "tags": tags, "tags_all": tags, "vpc_id": vpc,
            }),
        ),
        (
            "instance",
            json!({
                "ami": "ami-0123456789abcdef0", "arn": "arn:aws:ec2:eu-central-1:123456789012:instance/x",
                "id": format!("i-{number:017x}"), "instance_type": "t3.micro", "private_ip": "10.0.1.4",
                "subnet_id": format!("subnet-{number:017x}"), "tags": tags, "tags_all": tags,
                "vpc_security_group_ids": [format!("sg-{number:017x}")],
            }),
        ),
    ]
    .map(|(name, attributes)| {
        let kind = if name == "web" { "security_group" } else { name };
        json!({
            "mode": "managed",
            "type": format!("aws_{kind}"),
            "name": format!("{name}-{number}"),
            "provider": "provider[\"registry.terraform.io/hashicorp/aws\"]",
            "instances": [{ "schema_version": 1, "attributes": attributes, "sensitive_attributes": [] }],
        })
    })
}
