//! A program of any size, to measure synthesis with: groups of a network, a subnet, a security group and an instance.
//! In: `RESOURCES` in the environment. Out: what any program writes.
//! It must not know: how it is measured; `cargo xtask bench` does that from outside.
//! Change it when the measured program should look different; figures before and after cannot be compared then.

use formwork::prelude::*;
use formwork_aws as aws;

#[derive(Environment)]
enum Env {
    Production,
}

#[derive(Tags)]
struct BenchTags {
    owner: &'static str,
    cost_center: &'static str,
}

struct Bench;

impl Conventions for Bench {
    type Environment = Env;
    type Tags = BenchTags;
    const PROJECT: &'static str = "bench";
    const NAME: NamePattern = name_pattern!("{project}-{environment}-{purpose}");
}

fn group(stack: &mut Stack<Bench>, number: usize) {
    let vpc = resource!(
        stack,
        format!("vpc-{number}"),
        aws::Vpc {
            cidr_block: "10.0.0.0/16",
            enable_dns_hostnames: true,
        }
    );
    let subnet = resource!(
        stack,
        format!("subnet-{number}"),
        aws::Subnet {
            vpc_id: vpc.id(),
            cidr_block: "10.0.1.0/24",
        }
    );
    let web = resource!(
        stack,
        format!("web-{number}"),
        aws::SecurityGroup {
            vpc_id: vpc.id(),
            ingress: [
                Ingress {
                    from_port: 80,
                    to_port: 80,
                    protocol: "tcp",
                    cidr_blocks: ["0.0.0.0/0"]
                },
                Ingress {
                    from_port: 443,
                    to_port: 443,
                    protocol: "tcp",
                    cidr_blocks: ["0.0.0.0/0"]
                },
            ],
        }
    );
    resource!(
        stack,
        format!("instance-{number}"),
        aws::Instance {
            ami: "ami-0123456789abcdef0",
            instance_type: "t3.micro",
            subnet_id: subnet.id(),
            vpc_security_group_ids: [web.id()],
        }
    );
}

fn main() -> ExitCode {
    let resources: usize = std::env::var("RESOURCES")
        .ok()
        .and_then(|text| text.parse().ok())
        .unwrap_or(100);
    formwork::main(|app: &mut App<Bench>| {
        let tags = tags!(BenchTags {
            owner: "platform",
            cost_center: "4711"
        });
        app.stack("main", tags, |stack| {
            (0..resources / 4).for_each(|number| group(stack, number))
        });
    })
}
