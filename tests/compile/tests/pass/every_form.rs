//! Every form of a declaration.

use formwork::prelude::*;
use formwork::{Block as _, argument};
use formwork_aws as aws;
use formwork_compile_tests::{Acme, TestTags};

/// Generic over conventions, with names that only a program can check.
fn network<C: Conventions>(
    stack: &mut Stack<C>,
    zones: &[&'static str],
) -> Vec<Handle<aws::Subnet>> {
    let vpc = resource!(
        stack,
        "main",
        /// Everything runs in it.
        aws::Vpc { cidr_block: "10.0.0.0/16" }
    );
    zones
        .iter()
        .zip(0..)
        .map(|(zone, number)| {
            resource!(
                stack,
                format!("web-{zone}"),
                aws::Subnet {
                    vpc_id: vpc.id(),
                    cidr_block: cidr!("10.0.0.0/16").subnet(8, number)
                }
            )
        })
        .collect()
}

fn everything(stack: &mut Stack<Acme>) {
    provider!(
        stack,
        aws::Provider {
            region: "eu-central-1"
        }
    );
    let west = provider!(
        stack,
        "west",
        aws::Provider {
            region: "us-west-2"
        }
    );
    let subnets = network(stack, &["a", "b"]);

    // Attributes written as blocks, one and several, from an array, an iterator and a function of ours.
    let web = |port: u16| {
        block!(aws::security_group::Ingress {
            from_port: port,
            to_port: port,
            protocol: "tcp",
            self_: true
        })
    };
    let group = resource!(
        stack,
        "web",
        aws::SecurityGroup {
            ingress: [80, 443].map(web),
            egress: (1..3)
                .map(|port| Egress {
                    from_port: port,
                    to_port: port,
                    protocol: "tcp"
                })
                .collect::<Vec<_>>(),
        }
    );
    resource!(stack, "one", aws::SecurityGroup { ingress: web(22) });
    resource!(
        stack,
        "based",
        aws::SecurityGroup {
            ingress: Ingress {
                description: "as ever",
                ..web(8080)
            },
        }
    );

    // Arguments that Rust reserves, blocks at a depth of three.
    resource!(
        stack,
        "all",
        aws::LbListener {
            load_balancer_arn: "arn:aws:elasticloadbalancing:eu-central-1:123456789012:loadbalancer/app/web/0123456789abcdef",
            default_action: [DefaultAction {
                r#type: "forward",
                forward: Forward {
                    target_group: [
                        TargetGroup {
                            arn: "arn:aws:elasticloadbalancing:eu-central-1:123456789012:targetgroup/a/0123456789abcdef",
                            weight: 1
                        },
                        TargetGroup {
                            arn: "arn:aws:elasticloadbalancing:eu-central-1:123456789012:targetgroup/b/0123456789abcdef",
                            weight: 2
                        }
                    ]
                },
            }],
        }
    );

    // Optional blocks and arguments.
    let is_public = subnets.len() > 1;
    resource!(
        stack,
        "lb",
        aws::Lb {
            internal: !is_public,
            subnets: subnets.iter().map(|subnet| subnet.id()).collect::<Vec<_>>(),
            security_groups: [group.id()],
            access_logs: is_public.then(|| AccessLogs { bucket: "logs" }),
            idle_timeout: None::<u32>,
        },
        depends_on(&group),
        lifecycle(
            create_before_destroy,
            ignore_changes(security_groups),
            replace_triggered_by(&group)
        )
    );

    let image = data!(
        stack,
        "image",
        aws::data::Ami {
            most_recent: true,
            filter: [Filter {
                name: "name",
                values: ["al2023-*"]
            }],
        }
    );
    ephemeral!(
        stack,
        "token",
        aws::ephemeral::SsmParameter {
            arn: "arn:aws:ssm:eu-central-1:123456789012:parameter/token"
        }
    );
    let name = "${not} an expression";
    resource!(
        stack,
        "worker",
        aws::Instance {
            ami: image.id(),
            instance_type: "t3.micro",
            user_data: text!("echo {name} {} {0}", group.arn()),
            root_block_device: RootBlockDevice { encrypted: true },
            tags: [("Shift", "night")],
        },
        about("Nightly imports"),
        provider(west),
        lifecycle(ignore_changes(all))
    );

    // By hand, as the macro writes it.
    let bucket = stack.declare(
        format!("by-{}", "hand"),
        aws::S3Bucket::empty().force_destroy(argument(true)),
    );
    stack.component("store", |stack| {
        resource!(
            stack,
            "logs",
            aws::S3Bucket {
                bucket: text!("{}-logs", bucket.id())
            }
        )
    });
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
