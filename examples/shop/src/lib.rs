//! Components of a web shop: what several programs, each with conventions of its own, build their stacks from.
//! In: a stack and settings. Out: handles of what was declared.
//! It must not know: environments, tags and names; those are the conventions of the program.
//! Change it when every shop should change.

pub mod compute;
pub mod data;
pub mod monitoring;
pub mod network;
pub mod security;

use formwork::prelude::*;

/// What differs between environments.
#[derive(Debug, Clone)]
pub struct Settings {
    /// Addresses of the network, such as `10.20.0.0/16`. Each subnet takes a 256th part.
    pub network: Cidr,
    /// Where all of it runs.
    pub region: Region,
    /// What customers type; its certificate is issued outside of the program.
    pub domain: &'static str,
    /// Letters of the availability zones.
    pub zones: &'static [char],
    /// Type of the web servers.
    pub instance_type: &'static str,
    /// Fewest and most web servers.
    pub servers: (u32, u32),
    /// Type of the database.
    pub database_class: &'static str,
    /// Days that backups and logs are kept.
    pub retention_days: u32,
    /// Whether the database has a standby in a second zone and cannot be deleted.
    pub is_critical: bool,
}

/// The whole shop in one stack.
pub fn shop<C: Conventions>(stack: &mut Stack<C>, settings: &Settings) {
    let network = network::network(stack, settings);
    let security = security::security(stack, settings, &network);
    let data = data::data(stack, settings, &network, &security);
    let compute = compute::compute(stack, settings, &network, &security, &data);
    monitoring::monitoring(stack, settings, &security, &data, &compute);
}
