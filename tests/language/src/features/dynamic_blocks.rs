//! A `dynamic` block is repeated for each element of a collection that only Terraform knows. Blocks for what is known are an array, a `Vec` or an iterator's
//! result; a pair holds both, and keeps their order. The closure writes the block as elsewhere in `resource!`. Some arguments look like blocks and are
//! attributes, such as `ingress` of a security group: Terraform knows no `dynamic` of those, so the same Rust is emitted as a `for` expression.

use formwork::dynamic_entries;
use formwork::prelude::*;
use formwork_aws as aws;

use crate::Lab;

object! {
    /// Who may come in.
    pub struct Door { port: Num, ranges: List<Str> }
}

pub(crate) fn declare(stack: &mut Stack<Lab>) {
    let doors = stack.variable(Variable::<Map<Door>>::new("doors").default([(
        "web",
        block!(Door {
            port: 443,
            ranges: ["0.0.0.0/0"]
        }),
    )]));
    let ports = stack.variable(Variable::<List<Num>>::new("ports").default([80, 443]));
    let disks = stack.variable(Variable::<List<Num>>::new("disks").default([20, 40]));
    provider!(
        stack,
        aws::Provider {
            region: "eu-central-1"
        }
    );
    resource!(
        stack,
        "web",
        aws::SecurityGroup {
            ingress: dynamic_entries(&doors, |name, door| Ingress {
                description: name,
                from_port: door.port(),
                to_port: door.port(),
                protocol: "tcp",
                cidr_blocks: door.ranges(),
            }),
            egress: (
                Egress {
                    from_port: 53,
                    to_port: 53,
                    protocol: "udp",
                    cidr_blocks: ["10.0.0.2/32"],
                },
                dynamic(&ports, |port| Egress {
                    from_port: &port,
                    to_port: port,
                    protocol: "tcp",
                    cidr_blocks: ["0.0.0.0/0"],
                })
            ),
        }
    );
    resource!(
        stack,
        "server",
        aws::Instance {
            ami: "ami-0123456789abcdef0",
            instance_type: "t3.micro",
            root_block_device: RootBlockDevice { encrypted: true },
            ebs_block_device: (
                [EbsBlockDevice {
                    device_name: "/dev/sdb",
                    volume_size: 8,
                }],
                dynamic(&disks, |size| EbsBlockDevice {
                    device_name: text!("/dev/sd{size}"),
                    volume_size: size,
                    tags: [("Kind", "extra")],
                })
            ),
        }
    );
}
