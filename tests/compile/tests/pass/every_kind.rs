//! Every way to give an id, a name, an ARN or a secret that must be accepted.

use formwork::prelude::*;
use formwork::{AnyArn, Id, Value, not_secret};
use formwork_aws as aws;
use formwork_compile_tests::{Acme, TestTags};

/// Ids as text, in variables, from resources, and maybe none.
fn ids(stack: &mut Stack<Acme>, zone: Option<&str>, groups: Vec<String>) -> Handle<aws::Subnet> {
    let vpc = resource!(
        stack,
        "main",
        aws::Vpc {
            cidr_block: "10.0.0.0/16"
        }
    );
    let own: Value<Id<aws::kind::Vpc>> = vpc.id();
    let subnet = resource!(
        stack,
        "own",
        aws::Subnet {
            vpc_id: own,
            cidr_block: "10.0.1.0/24",
            availability_zone: zone
        }
    );
    let other = "vpc-0123456789abcdef0".to_owned();
    resource!(
        stack,
        "variable",
        aws::Subnet {
            vpc_id: &other,
            cidr_block: "10.0.2.0/24"
        }
    );
    resource!(
        stack,
        "literal",
        aws::Subnet {
            vpc_id: Some("vpc-0123456789abcdef0"),
            cidr_block: "10.0.3.0/24"
        }
    );
    let group = resource!(
        stack,
        "web",
        aws::SecurityGroup {
            vpc_id: Some(vpc.id())
        }
    );
    resource!(
        stack,
        "listed",
        aws::Lb {
            subnets: [subnet.id()],
            security_groups: vec![group.id(), group.id()]
        }
    );
    resource!(
        stack,
        "named",
        aws::Lb {
            subnets: ["subnet-0123456789abcdef0"],
            security_groups: groups
        }
    );
    let lb = resource!(
        stack,
        "mapped",
        aws::Lb {
            subnet_mapping: SubnetMapping {
                subnet_id: subnet.id()
            }
        }
    );
    resource!(
        stack,
        "same",
        aws::Lb {
            subnets: lb.subnets(),
            name: "same"
        }
    );
    // An empty word among those accepted, and two arguments of which only one has a value.
    resource!(
        stack,
        "default",
        aws::LbTargetGroup {
            vpc_id: vpc.id(),
            preserve_client_ip: ""
        }
    );
    resource!(
        stack,
        "worker",
        aws::Instance {
            ami: "ami-0123456789abcdef0",
            instance_type: "t3.micro",
            user_data: None::<&str>,
            user_data_base64: Some("ZWNobyBoZWxsbw=="),
        }
    );
    subnet
}

/// What is known to be of a kind although its type does not say so, and ids of several kinds as text.
fn assumed(stack: &mut Stack<Acme>, subnet: &Handle<aws::Subnet>) {
    let image = data!(
        stack,
        "image",
        aws::data::SsmParameter {
            name: "/images/worker"
        }
    );
    let worker = resource!(
        stack,
        "assumed",
        aws::Instance {
            ami: image.insecure_value().assume::<Id<aws::kind::Ami>>(),
            instance_type: "t3.micro",
            subnet_id: subnet.id(),
            user_data: text!("echo {} {}", subnet.id(), subnet.arn()),
        }
    );
    resource!(
        stack,
        "patch",
        aws::SsmAssociation {
            name: "AWS-RunPatchBaseline",
            targets: Targets {
                key: "InstanceIds",
                values: [worker.id().to_text(), subnet.id().to_text()]
            },
        }
    );
}

/// An argument that takes one of several kinds, and one that takes every ARN.
fn several(stack: &mut Stack<Acme>, role: &Handle<aws::IamRole>) {
    let key = resource!(
        stack,
        "orders",
        aws::KmsKey {
            enable_key_rotation: true
        }
    );
    let function = resource!(
        stack,
        "orders",
        aws::LambdaFunction {
            role: role.arn(),
            filename: "orders.zip",
            runtime: "python3.12",
            handler: "orders.run"
        }
    );
    resource!(
        stack,
        "by-id",
        aws::KmsGrant {
            key_id: key.key_id(),
            grantee_principal: role.arn(),
            operations: ["Decrypt"]
        }
    );
    resource!(
        stack,
        "by-arn",
        aws::KmsGrant {
            key_id: key.arn(),
            grantee_principal: role.arn(),
            operations: ["Decrypt"]
        }
    );
    resource!(
        stack,
        "by-text",
        aws::KmsGrant {
            key_id: "1234abcd-12ab-34cd-56ef-1234567890ab",
            grantee_principal: role.arn(),
            operations: ["Decrypt"]
        }
    );
    let log = resource!(
        stack,
        "orders",
        aws::CloudwatchLogGroup {
            retention_in_days: 30
        }
    );
    resource!(
        stack,
        "orders",
        aws::CloudwatchLogSubscriptionFilter {
            name: "orders",
            log_group_name: log.name(),
            filter_pattern: "",
            destination_arn: function.arn()
        }
    );
    let actions: [Value<AnyArn>; 2] = [function.arn().assume(), role.arn().assume()];
    resource!(
        stack,
        "errors",
        aws::CloudwatchMetricAlarm {
            comparison_operator: "GreaterThanThreshold",
            evaluation_periods: 1,
            metric_name: "Errors",
            namespace: "AWS/Lambda",
            period: 60,
            statistic: "Sum",
            alarm_actions: actions,
            ok_actions: ["arn:aws:sns:eu-central-1:123456789012:fine"],
        }
    );
}

/// Secrets from where they are kept, and text that is shown to be a secret or none.
fn secrets(stack: &mut Stack<Acme>) {
    let kept = data!(
        stack,
        "password",
        aws::data::SsmParameter {
            name: "/orders/password"
        }
    );
    let token = ephemeral!(
        stack,
        "token",
        aws::ephemeral::SsmParameter { arn: kept.arn() }
    );
    let passwords = [
        ("kept", kept.value()),
        ("variable", stack.secret_variable("orders_password")),
        ("concealed", kept.insecure_value().conceal()),
        ("public", not_secret("changeme", "an operator replaces it")),
        ("url", text!("shop:{}", kept.value())),
    ];
    for (name, password) in passwords {
        resource!(
            stack,
            name,
            aws::DbInstance {
                instance_class: "db.t4g.micro",
                password: Some(password)
            }
        );
    }
    resource!(
        stack,
        "write-only",
        aws::DbInstance {
            instance_class: "db.t4g.micro",
            password_wo: token.value(),
            password_wo_version: 1,
        }
    );
    resource!(
        stack,
        "revealed",
        aws::DbInstance {
            instance_class: "db.t4g.micro",
            username: kept.value().reveal("the user's name is no secret"),
        }
    );
}

fn everything(stack: &mut Stack<Acme>) {
    provider!(
        stack,
        aws::Provider {
            region: "eu-central-1"
        }
    );
    let subnet = ids(stack, None, vec!["sg-0123456789abcdef0".to_owned()]);
    assumed(stack, &subnet);
    let trust = r#"{"Version": "2012-10-17", "Statement": []}"#;
    let role = resource!(
        stack,
        "orders",
        aws::IamRole {
            assume_role_policy: trust
        }
    );
    several(stack, &role);
    secrets(stack);
}

pub(crate) fn declare(app: &mut App<Acme>) {
    app.stack(
        "main",
        tags!(TestTags {
            cost_center: "4711"
        }),
        everything,
    );
}
