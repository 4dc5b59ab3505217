//! What the components promise to every program, under conventions of nobody.

use formwork::json;
use formwork::prelude::*;
use formwork::testing::Infrastructure;
use formwork_aws as aws;
use shop::Settings;
use shop::network::network;
use shop::security::security;

#[derive(Environment)]
enum Env {
    Test,
}

#[derive(Tags)]
struct NoTags {}

struct Nobody;

impl Conventions for Nobody {
    type Environment = Env;
    type Tags = NoTags;
    const PROJECT: &'static str = "t";
    const NAME: NamePattern = name_pattern!("{project}-{environment}-{purpose}");
}

fn settings(zones: &'static [char]) -> Settings {
    Settings {
        network: cidr!("10.0.0.0/16"),
        region: region!("eu-central-1"),
        domain: "shop.example.com",
        zones,
        instance_type: "t3.micro",
        servers: (1, 1),
        database_class: "db.t4g.micro",
        retention_days: 1,
        is_critical: false,
    }
}

#[test]
fn a_network_has_three_subnets_in_each_zone() {
    for zones in [&['a'][..], &['a', 'b', 'c']] {
        let infrastructure = Infrastructure::of("test", |app: &mut App<Nobody>| {
            app.stack("net", NoTags {}, |stack| {
                let network = network(stack, &settings(zones));
                assert_eq!(network.public.len(), zones.len());
            });
        });
        infrastructure.all::<aws::Subnet>().assert_count(3 * zones.len());
        infrastructure.all::<aws::RouteTableAssociation>().assert_count(3 * zones.len());
        infrastructure.all::<aws::NatGateway>().assert_count(1);
    }
}

#[test]
fn only_the_balancer_is_open_to_everybody() {
    let infrastructure = Infrastructure::of("test", |app: &mut App<Nobody>| {
        app.stack("net", NoTags {}, |stack| {
            let settings = settings(&['a']);
            let network = network(stack, &settings);
            security(stack, &settings, &network);
        });
    });
    let rules = infrastructure.all::<aws::VpcSecurityGroupIngressRule>();
    rules.assert_count(3);
    let open = rules.matching("customers");
    open.assert_each_contains(json!({
        "cidr_ipv4": "0.0.0.0/0",
        "security_group_id": "${aws_security_group.security_balancer.id}",
    }));
    rules.matching("-to-").assert_each_contains(json!({ "cidr_ipv4": null }));
}
