//! Identifiers as the cloud writes them: what stands in an argument that refers to a resource.

/// How ids of a type begin.
const ID_PREFIXES: &[(&str, &str)] = &[
    ("aws_ami", "ami"),
    ("aws_customer_gateway", "cgw"),
    ("aws_default_subnet", "subnet"),
    ("aws_ebs_snapshot", "snap"),
    ("aws_ebs_volume", "vol"),
    ("aws_ec2_carrier_gateway", "cagw"),
    ("aws_ec2_client_vpn_endpoint", "cvpn-endpoint"),
    ("aws_ec2_managed_prefix_list", "pl"),
    ("aws_ec2_traffic_mirror_filter", "tmf"),
    ("aws_ec2_traffic_mirror_target", "tmt"),
    ("aws_ec2_transit_gateway", "tgw"),
    ("aws_ec2_transit_gateway_route_table", "tgw-rtb"),
    ("aws_ec2_transit_gateway_vpc_attachment", "tgw-attach"),
    ("aws_ec2_transit_gateway_peering_attachment", "tgw-attach"),
    ("aws_efs_access_point", "fsap"),
    ("aws_efs_file_system", "fs"),
    ("aws_egress_only_internet_gateway", "eigw"),
    ("aws_eip", "eipalloc"),
    ("aws_fsx_lustre_file_system", "fs"),
    ("aws_fsx_ontap_file_system", "fs"),
    ("aws_fsx_openzfs_file_system", "fs"),
    ("aws_instance", "i"),
    ("aws_internet_gateway", "igw"),
    ("aws_launch_template", "lt"),
    ("aws_nat_gateway", "nat"),
    ("aws_network_acl", "acl"),
    ("aws_network_interface", "eni"),
    ("aws_placement_group", "pg"),
    ("aws_route_table", "rtb"),
    ("aws_security_group", "sg"),
    ("aws_subnet", "subnet"),
    ("aws_vpc", "vpc"),
    ("aws_vpc_dhcp_options", "dopt"),
    ("aws_vpc_endpoint", "vpce"),
    ("aws_vpc_endpoint_service", "vpce-svc"),
    ("aws_vpc_ipam", "ipam"),
    ("aws_vpc_ipam_pool", "ipam-pool"),
    ("aws_vpc_peering_connection", "pcx"),
    ("aws_vpn_connection", "vpn"),
    ("aws_vpn_gateway", "vgw"),
];

/// What stands after `arn:aws:` for resources that several others refer to.
const ARNS: &[(&str, &str)] = &[
    (
        "aws_acm_certificate",
        "acm:eu-central-1:123456789012:certificate/12345678-1234-1234-1234-123456789012",
    ),
    (
        "aws_acmpca_certificate_authority",
        "acm-pca:eu-central-1:123456789012:certificate-authority/12345678-1234-1234-1234-123456789012",
    ),
    (
        "aws_cloudwatch_event_api_destination",
        "events:eu-central-1:123456789012:api-destination/example",
    ),
    (
        "aws_cloudwatch_event_bus",
        "events:eu-central-1:123456789012:event-bus/example",
    ),
    (
        "aws_cloudwatch_event_connection",
        "events:eu-central-1:123456789012:connection/example",
    ),
    (
        "aws_cloudwatch_log_group",
        "logs:eu-central-1:123456789012:log-group:example",
    ),
    (
        "aws_cognito_user_pool",
        "cognito-idp:eu-central-1:123456789012:userpool/eu-central-1_Example12",
    ),
    (
        "aws_dynamodb_table",
        "dynamodb:eu-central-1:123456789012:table/example",
    ),
    (
        "aws_ecs_cluster",
        "ecs:eu-central-1:123456789012:cluster/example",
    ),
    (
        "aws_ecs_task_definition",
        "ecs:eu-central-1:123456789012:task-definition/example:1",
    ),
    (
        "aws_efs_file_system",
        "elasticfilesystem:eu-central-1:123456789012:file-system/fs-0123456789abcdef0",
    ),
    (
        "aws_iam_instance_profile",
        "iam::123456789012:instance-profile/example",
    ),
    ("aws_iam_policy", "iam::123456789012:policy/example"),
    ("aws_iam_role", "iam::123456789012:role/example"),
    ("aws_iam_user", "iam::123456789012:user/example"),
    (
        "aws_kinesis_firehose_delivery_stream",
        "firehose:eu-central-1:123456789012:deliverystream/example",
    ),
    (
        "aws_kinesis_stream",
        "kinesis:eu-central-1:123456789012:stream/example",
    ),
    (
        "aws_kms_key",
        "kms:eu-central-1:123456789012:key/12345678-1234-1234-1234-123456789012",
    ),
    (
        "aws_lambda_function",
        "lambda:eu-central-1:123456789012:function:example",
    ),
    (
        "aws_lb",
        "elasticloadbalancing:eu-central-1:123456789012:loadbalancer/app/example/0123456789abcdef",
    ),
    (
        "aws_lb_listener",
        "elasticloadbalancing:eu-central-1:123456789012:listener/app/example/0123456789abcdef/0123456789abcdef",
    ),
    (
        "aws_lb_target_group",
        "elasticloadbalancing:eu-central-1:123456789012:targetgroup/example/0123456789abcdef",
    ),
    (
        "aws_msk_cluster",
        "kafka:eu-central-1:123456789012:cluster/example/12345678-1234-1234-1234-123456789012-1",
    ),
    ("aws_s3_bucket", "s3:::example"),
    (
        "aws_secretsmanager_secret",
        "secretsmanager:eu-central-1:123456789012:secret:example-AbCdEf",
    ),
    (
        "aws_security_group",
        "ec2:eu-central-1:123456789012:security-group/sg-0123456789abcdef0",
    ),
    (
        "aws_sfn_state_machine",
        "states:eu-central-1:123456789012:stateMachine:example",
    ),
    ("aws_sns_topic", "sns:eu-central-1:123456789012:example"),
    ("aws_sqs_queue", "sqs:eu-central-1:123456789012:example"),
    (
        "aws_subnet",
        "ec2:eu-central-1:123456789012:subnet/subnet-0123456789abcdef0",
    ),
    (
        "aws_wafv2_web_acl",
        "wafv2:eu-central-1:123456789012:regional/webacl/example/12345678-1234-1234-1234-123456789012",
    ),
];

const UUID: &str = "12345678-1234-1234-1234-123456789012";
const DOCUMENT: &str = r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"s3:GetObject","Resource":"*"}]}"#;

/// What an attribute such as `aws_vpc.id` may look like, where it has a form of its own.
///
/// `service` says which service a resource type belongs to.
pub(crate) fn sample<'facts>(
    target: &str,
    service: impl FnOnce(&str) -> &'facts str,
) -> Option<String> {
    let target = target.strip_prefix("data.").unwrap_or(target);
    let (type_name, attribute) = target.split_once('.')?;
    match (type_name, attribute) {
        ("aws_caller_identity", "account_id") => Some("123456789012".to_owned()),
        ("aws_iam_policy_document", "json") => Some(DOCUMENT.to_owned()),
        ("aws_availability_zones", "names") => Some("eu-central-1a".to_owned()),
        ("aws_region", _) => Some("eu-central-1".to_owned()),
        ("aws_vpc" | "aws_subnet", "cidr_block") => Some("10.0.0.0/16".to_owned()),
        ("aws_kms_key", "id" | "key_id") => Some(UUID.to_owned()),
        (_, "arn") => Some(arn(type_name, service(type_name))),
        (_, "id") => id(type_name),
        _ => None,
    }
}

/// An id of a type whose ids have a prefix.
pub(crate) fn id(type_name: &str) -> Option<String> {
    let prefix = prefix(type_name)?;
    Some(format!("{prefix}-0123456789abcdef0"))
}

fn prefix(type_name: &str) -> Option<&'static str> {
    let (_, prefix) = ID_PREFIXES.iter().find(|(known, _)| *known == type_name)?;
    Some(prefix)
}

/// The ARN of a resource of that type, where its form is known.
pub(crate) fn known_arn(type_name: &str) -> Option<String> {
    let (_, rest) = ARNS.iter().find(|(known, _)| *known == type_name)?;
    Some(format!("arn:aws:{rest}"))
}

/// Services whose ARNs call them otherwise than the bindings do.
const NAMESPACES: &[(&str, &str)] = &[
    ("acmpca", "acm-pca"),
    ("alb", "elasticloadbalancing"),
    ("amp", "aps"),
    ("apigatewayv2", "apigateway"),
    ("chimesdkmediapipelines", "chime"),
    ("codestarconnections", "codestar-connections"),
    ("cognito", "cognito-idp"),
    ("costexplorer", "ce"),
    ("directoryservice", "ds"),
    ("docdb", "rds"),
    ("ec2clientvpn", "ec2"),
    ("ec2transitgateway", "ec2"),
    ("efs", "elasticfilesystem"),
    ("elasticsearch", "es"),
    ("elb", "elasticloadbalancing"),
    ("emr", "elasticmapreduce"),
    ("lb", "elasticloadbalancing"),
    ("licensemanager", "license-manager"),
    ("msk", "kafka"),
    ("mskconnect", "kafkaconnect"),
    ("neptune", "rds"),
    ("networkfirewall", "network-firewall"),
    ("pinpoint", "mobiletargeting"),
    ("redshiftserverless", "redshift-serverless"),
    ("resourcegroups", "resource-groups"),
    ("route53recoverycontrol", "route53-recovery-control"),
    ("route53recoveryreadiness", "route53-recovery-readiness"),
    ("s3control", "s3"),
    ("sfn", "states"),
    ("ssmcontacts", "ssm-contacts"),
    ("ssoadmin", "sso"),
    ("vpc", "ec2"),
    ("vpclattice", "vpc-lattice"),
];

/// The ARN of a resource of that type; where its form is not known, one with the type's service and name.
fn arn(type_name: &str, service: &str) -> String {
    known_arn(type_name).unwrap_or_else(|| {
        let namespace = NAMESPACES.iter().find(|(known, _)| *known == service);
        let namespace = namespace.map_or(service, |(_, namespace)| namespace);
        let bare = type_name
            .split_once('_')
            .map_or(type_name, |(_, bare)| bare);
        let kind = bare.strip_prefix(service).unwrap_or(bare);
        let kind = kind.trim_start_matches('_').replace('_', "-");
        let kind = if kind.is_empty() { "example" } else { &kind };
        format!("arn:aws:{namespace}:eu-central-1:123456789012:{kind}/example")
    })
}

/// A text of a format that the constraints name.
pub(crate) fn formatted(format: &str) -> Option<&'static str> {
    Some(match format {
        "arn" => "arn:aws:iam::123456789012:role/example",
        "json" => DOCUMENT,
        "account_id" => "123456789012",
        "rfc3339" => "2030-01-01T00:00:00Z",
        "cidr" | "ipv4cidr" => "10.0.0.0/16",
        "ipv6cidr" => "2001:db8::/56",
        "url" => "https://example.com",
        "float_string" => "0.5",
        "bool_string" => "true",
        "region" => "eu-central-1",
        "duration" => "10m",
        "ipv4" | "ip" => "10.0.0.1",
        "ipv6" => "2001:db8::1",
        "weekly_window" => "mon:03:00-mon:04:00",
        "daily_window" => "03:00-04:00",
        "int_string" => "10",
        "base64" => "ZXhhbXBsZQ==",
        "uuid" => UUID,
        _ => return None,
    })
}

/// The name of a format, and a text that is nearly of it.
pub(crate) fn malformed(format: &str) -> Option<(&'static str, &'static str)> {
    let known = [
        ("arn", "arn:aws:iam"),
        ("json", "{\"Version\": "),
        ("account_id", "12345678901"),
        ("rfc3339", "2030-01-01"),
        ("cidr", "10.0.0.0/33"),
        ("ipv4cidr", "10.0.0.0/33"),
        ("ipv6cidr", "2001:db8::/129"),
        ("url", "example"),
        ("float_string", "half"),
        ("bool_string", "perhaps"),
        ("region", "Frankfurt"),
        ("duration", "10 minutes"),
        ("ipv4", "10.0.0.256"),
        ("ip", "10.0.0.256"),
        ("ipv6", "2001:db8::g"),
        ("weekly_window", "monday:03:00-monday:04:00"),
        ("daily_window", "03:00-4pm"),
        ("int_string", "ten"),
        ("base64", "not base64!"),
        ("uuid", "12345678-1234"),
    ];
    known.into_iter().find(|(name, _)| *name == format)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_arn_of_unknown_form_names_the_service_and_the_kind() {
        let arn = sample("aws_networkfirewall_rule_group.arn", |_| "networkfirewall");
        let expected = "arn:aws:network-firewall:eu-central-1:123456789012:rule-group/example";
        assert_eq!(arn.as_deref(), Some(expected));
    }
}
