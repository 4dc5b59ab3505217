//! A network with public, private and database subnets in each zone.

use formwork::prelude::*;
use formwork_aws as aws;

use crate::Settings;

/// Handles of the network.
pub struct Network {
    /// The network itself.
    pub vpc: Handle<aws::Vpc>,
    /// Where balancers stand.
    pub public: Vec<Handle<aws::Subnet>>,
    /// Where servers stand.
    pub private: Vec<Handle<aws::Subnet>>,
    /// Where databases stand: without any route to the internet.
    pub database: Vec<Handle<aws::Subnet>>,
}

/// Declares the network.
pub fn network<C: Conventions>(stack: &mut Stack<C>, settings: &Settings) -> Network {
    stack.component("network", |stack| {
        let vpc = resource!(
            stack,
            "main",
            aws::Vpc { cidr_block: settings.network, enable_dns_hostnames: true },
            about("Everything of the shop runs in it")
        );
        let public = subnets(stack, settings, &vpc, "public", 0);
        let private = subnets(stack, settings, &vpc, "private", 10);
        let database = subnets(stack, settings, &vpc, "database", 20);
        let gateway = resource!(stack, "internet", aws::InternetGateway { vpc_id: vpc.id() });
        let address = resource!(
            stack,
            "outbound",
            aws::Eip { domain: "vpc" },
            about("The address that partners see"),
            depends_on(&gateway)
        );
        let nat = resource!(
            stack,
            "outbound",
            aws::NatGateway { subnet_id: public[0].id(), allocation_id: address.id() },
            depends_on(&gateway)
        );
        let to_internet = routes(stack, &vpc, "public", &public);
        resource!(
            stack,
            "public-default",
            aws::Route {
                route_table_id: to_internet.id(),
                destination_cidr_block: "0.0.0.0/0",
                gateway_id: gateway.id(),
            }
        );
        let outbound = routes(stack, &vpc, "private", &private);
        resource!(
            stack,
            "private-default",
            aws::Route {
                route_table_id: outbound.id(),
                destination_cidr_block: "0.0.0.0/0",
                nat_gateway_id: nat.id(),
            }
        );
        routes(stack, &vpc, "database", &database);
        Network { vpc, public, private, database }
    })
}

/// A subnet in each zone; the first one has the number `first`.
fn subnets<C: Conventions>(
    stack: &mut Stack<C>,
    settings: &Settings,
    vpc: &Handle<aws::Vpc>,
    kind: &str,
    first: u32,
) -> Vec<Handle<aws::Subnet>> {
    let zones = settings.zones.iter().zip(first..);
    zones
        .map(|(zone, number)| {
            resource!(
                stack,
                format!("{kind}-{zone}"),
                aws::Subnet {
                    vpc_id: vpc.id(),
                    cidr_block: settings.network.subnet(8, number),
                    availability_zone: settings.region.zone(*zone),
                    map_public_ip_on_launch: kind == "public",
                }
            )
        })
        .collect()
}

/// A route table for `subnets`.
fn routes<C: Conventions>(
    stack: &mut Stack<C>,
    vpc: &Handle<aws::Vpc>,
    kind: &str,
    subnets: &[Handle<aws::Subnet>],
) -> Handle<aws::RouteTable> {
    let table = resource!(stack, kind.to_owned(), aws::RouteTable { vpc_id: vpc.id() });
    for (number, subnet) in subnets.iter().enumerate() {
        resource!(
            stack,
            format!("{kind}-{number}"),
            aws::RouteTableAssociation { route_table_id: table.id(), subnet_id: subnet.id() }
        );
    }
    table
}
