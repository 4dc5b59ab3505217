//! Web servers behind a balancer, a worker, and a function.

use aws::iam::{Principal, policy};
use formwork::prelude::*;
use formwork_aws as aws;

use crate::Settings;
use crate::data::Data;
use crate::network::Network;
use crate::security::{SERVER_PORT, Security, role};

/// Where customers' pictures arrive in the bucket.
const ORIGINALS: &str = "originals/";

/// Handles of what computes.
pub struct Compute {
    /// Takes the customers' requests.
    pub balancer: Handle<aws::Lb>,
    /// The web servers.
    pub servers: Handle<aws::AutoscalingGroup>,
    /// Makes small pictures of products.
    pub thumbnails: Handle<aws::LambdaFunction>,
}

/// Declares servers, worker and function.
pub fn compute<C: Conventions>(
    stack: &mut Stack<C>,
    settings: &Settings,
    network: &Network,
    security: &Security,
    data: &Data,
) -> Compute {
    stack.component("web", |stack| {
        let image = image(stack);
        let targets = resource!(
            stack,
            "servers",
            aws::LbTargetGroup {
                port: SERVER_PORT,
                protocol: "HTTP",
                vpc_id: network.vpc.id(),
                health_check: HealthCheck { path: "/health", matcher: "200" },
            }
        );
        let balancer = balancer(stack, settings, network, security, &targets.arn());
        let servers = servers(stack, settings, network, security, &image, &targets.arn());
        resource!(
            stack,
            "worker",
            aws::Instance {
                ami: image,
                instance_type: settings.instance_type,
                subnet_id: network.private[0].id(),
                vpc_security_group_ids: [security.servers.id()],
                iam_instance_profile: security.server_profile.name(),
                metadata_options: MetadataOptions { http_tokens: "required" },
                root_block_device: RootBlockDevice { encrypted: true, volume_size: 30 },
            },
            about("Nightly imports"),
            lifecycle(ignore_changes(ami))
        );
        let thumbnails = function(stack, settings, security, data);
        Compute { balancer, servers, thumbnails }
    })
}

/// The newest Amazon Linux.
fn image<C: Conventions>(stack: &mut Stack<C>) -> Value<Id<aws::kind::Ami>> {
    let image = data!(
        stack,
        "image",
        aws::data::Ami {
            owners: ["amazon"],
            most_recent: true,
            filter: Filter { name: "name", values: ["al2023-ami-2023.*-x86_64"] },
        }
    );
    image.id()
}

fn balancer<C: Conventions>(
    stack: &mut Stack<C>,
    settings: &Settings,
    network: &Network,
    security: &Security,
    targets: &Value<Arn<aws::kind::LbTargetGroup>>,
) -> Handle<aws::Lb> {
    let balancer = resource!(
        stack,
        "lb",
        aws::Lb {
            load_balancer_type: "application",
            security_groups: [security.balancer.id()],
            subnets: network.public.iter().map(|subnet| subnet.id()).collect::<Vec<_>>(),
            drop_invalid_header_fields: true,
        }
    );
    let certificate = data!(
        stack,
        "https",
        aws::data::AcmCertificate {
            domain: settings.domain,
            statuses: ["ISSUED"],
            most_recent: true,
        }
    );
    resource!(
        stack,
        "https",
        aws::LbListener {
            load_balancer_arn: balancer.arn(),
            port: 443,
            protocol: "HTTPS",
            ssl_policy: "ELBSecurityPolicy-TLS13-1-2-2021-06",
            certificate_arn: certificate.arn(),
            default_action: DefaultAction { r#type: "forward", target_group_arn: targets },
        }
    );
    balancer
}

fn servers<C: Conventions>(
    stack: &mut Stack<C>,
    settings: &Settings,
    network: &Network,
    security: &Security,
    image: &Value<Id<aws::kind::Ami>>,
    targets: &Value<Arn<aws::kind::LbTargetGroup>>,
) -> Handle<aws::AutoscalingGroup> {
    let template = resource!(
        stack,
        "servers",
        aws::LaunchTemplate {
            image_id: image,
            instance_type: settings.instance_type,
            vpc_security_group_ids: [security.servers.id()],
            iam_instance_profile: IamInstanceProfile { arn: security.server_profile.arn() },
            metadata_options: MetadataOptions { http_tokens: "required" },
            block_device_mappings: BlockDeviceMappings {
                device_name: "/dev/xvda",
                ebs: Ebs { encrypted: "true", volume_size: 20 },
            },
        }
    );
    let servers = resource!(
        stack,
        "servers",
        aws::AutoscalingGroup {
            min_size: settings.servers.0,
            max_size: settings.servers.1,
            vpc_zone_identifier: network
                .private
                .iter()
                .map(|subnet| subnet.id())
                .collect::<Vec<_>>(),
            target_group_arns: [targets],
            health_check_type: "ELB",
            launch_template: LaunchTemplate { id: template.id(), version: "$Latest" },
        },
        lifecycle(create_before_destroy, ignore_changes(desired_capacity))
    );
    resource!(
        stack,
        "busy",
        aws::AutoscalingPolicy {
            autoscaling_group_name: servers.name(),
            policy_type: "TargetTrackingScaling",
            target_tracking_configuration: TargetTrackingConfiguration {
                target_value: 60,
                predefined_metric_specification: PredefinedMetricSpecification {
                    predefined_metric_type: "ASGAverageCPUUtilization",
                },
            },
        }
    );
    servers
}

fn function<C: Conventions>(
    stack: &mut Stack<C>,
    settings: &Settings,
    security: &Security,
    data: &Data,
) -> Handle<aws::LambdaFunction> {
    let role = role(stack, "thumbs", Principal::service("lambda.amazonaws.com"));
    let function = resource!(
        stack,
        "thumbs",
        aws::LambdaFunction {
            role: role.arn(),
            runtime: "python3.13",
            handler: "thumbnails.handle",
            s3_bucket: data.artifacts.bucket(),
            s3_key: "thumbnails.zip",
            timeout: 30,
            kms_key_arn: security.key.arn(),
            environment: Environment { variables: [("ASSETS", data.assets.bucket())] },
        },
        about("Makes small pictures of products")
    );
    let log = resource!(
        stack,
        "thumbs",
        aws::CloudwatchLogGroup {
            name: text!("/aws/lambda/{}", function.function_name()),
            retention_in_days: settings.retention_days,
            kms_key_id: security.key.arn(),
        }
    );
    let assets = data.assets.arn();
    let may = policy![
        allow("s3:GetObject").on(text!("{assets}/{ORIGINALS}*")),
        allow("s3:PutObject").on(text!("{assets}/small/*")),
        allow("kms:Decrypt", "kms:GenerateDataKey").on(security.key.arn()),
        allow("logs:CreateLogStream", "logs:PutLogEvents").on(text!("{}:*", log.arn())),
    ];
    resource!(stack, "thumbs", aws::IamRolePolicy { role: role.id(), policy: may });
    when_uploaded(stack, security, data, &function);
    function
}

/// Calls the function for each original that is uploaded.
fn when_uploaded<C: Conventions>(
    stack: &mut Stack<C>,
    security: &Security,
    data: &Data,
    function: &Handle<aws::LambdaFunction>,
) {
    let allowed = resource!(
        stack,
        "thumbs",
        aws::LambdaPermission {
            action: "lambda:InvokeFunction",
            function_name: function.function_name(),
            principal: "s3.amazonaws.com",
            source_arn: data.assets.arn(),
            // The name of a deleted bucket is free for other accounts.
            source_account: &security.account,
        }
    );
    resource!(
        stack,
        "thumbs",
        aws::S3BucketNotification {
            bucket: data.assets.id(),
            lambda_function: LambdaFunction {
                lambda_function_arn: function.arn(),
                events: ["s3:ObjectCreated:*"],
                filter_prefix: ORIGINALS,
            },
        },
        depends_on(&allowed)
    );
}
