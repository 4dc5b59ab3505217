//! Web servers behind a balancer, a worker, and a function.

use formwork::prelude::*;
use formwork_aws as aws;

use crate::Settings;
use crate::data::Data;
use crate::network::Network;
use crate::security::{Security, role};

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
        let image = data!(
            stack,
            "image",
            aws::data::SsmParameter {
                name: "/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-x86_64",
            }
        );
        // A parameter holds any text; AWS documents that this one holds an id.
        let image: Value<Id<aws::kind::Ami>> = image.insecure_value().assume();
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
        let targets = resource!(
            stack,
            "servers",
            aws::LbTargetGroup {
                port: 8080,
                protocol: "HTTP",
                vpc_id: network.vpc.id(),
                health_check: HealthCheck { path: "/health", matcher: "200" },
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
                default_action: DefaultAction {
                    r#type: "forward",
                    target_group_arn: targets.arn(),
                },
            }
        );
        let template = resource!(
            stack,
            "servers",
            aws::LaunchTemplate {
                image_id: image.clone(),
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
                target_group_arns: [targets.arn()],
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
        resource!(
            stack,
            "worker",
            aws::Instance {
                ami: image.clone(),
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

fn function<C: Conventions>(
    stack: &mut Stack<C>,
    settings: &Settings,
    security: &Security,
    data: &Data,
) -> Handle<aws::LambdaFunction> {
    let role = role(stack, "thumbs", "lambda.amazonaws.com");
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
    let may = data!(
        stack,
        "thumbs",
        aws::data::IamPolicyDocument {
            statement: [
                Statement {
                    actions: ["s3:GetObject", "s3:PutObject"],
                    resources: [text!("{}/*", data.assets.arn())],
                },
                Statement {
                    actions: ["kms:Decrypt", "kms:GenerateDataKey"],
                    resources: [security.key.arn()],
                },
                Statement {
                    actions: ["logs:CreateLogStream", "logs:PutLogEvents"],
                    resources: [text!("{}:*", log.arn())],
                },
            ],
        }
    );
    resource!(stack, "thumbs", aws::IamRolePolicy { role: role.id(), policy: may.json() });
    let allowed = resource!(
        stack,
        "thumbs",
        aws::LambdaPermission {
            action: "lambda:InvokeFunction",
            function_name: function.function_name(),
            principal: "s3.amazonaws.com",
            source_arn: data.assets.arn(),
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
                filter_prefix: "originals/",
            },
        },
        depends_on(&allowed)
    );
    function
}
