//! The storefront's conventions and settings.
//! In: an environment. Out: one stack, made from the shop's components.
//! It must not know: how the components look inside.
//! Change it when the storefront differs from other shops.

use formwork::prelude::*;
use shop::{Settings, shop};

/// Where the storefront runs.
#[derive(Environment)]
pub enum Env {
    /// For developers.
    Dev,
    /// For the last look.
    Staging,
    /// For customers.
    Production,
}

/// Who answers for a resource.
#[derive(TagValue)]
pub enum Owner {
    /// The team of the storefront.
    Storefront,
    /// The team of the platform.
    Platform,
}

/// What every resource of the storefront carries.
#[derive(Tags)]
pub struct StoreTags {
    owner: Owner,
    #[tag(matches = "[0-9]{4}")]
    cost_center: &'static str,
    data_class: Option<&'static str>,
}

/// The storefront's conventions.
pub struct Storefront;

impl Conventions for Storefront {
    type Environment = Env;
    type Tags = StoreTags;
    const PROJECT: &'static str = "store";
    const NAME: NamePattern = name_pattern!("{project}-{environment}-{purpose}");
}

const REGION: Region = region!("eu-central-1");

cidrs! {
    /// What belongs to the storefront; analytics has the next one.
    STOREFRONT("10.0.0.0/11") {
        DEV("10.10.0.0/16"),
        STAGING("10.20.0.0/16"),
        PRODUCTION("10.30.0.0/16"),
    },
}

/// Declares the storefront.
pub fn declare(app: &mut App<Storefront>) {
    let data_class = match app.environment() {
        Env::Dev | Env::Staging => None,
        Env::Production => Some("personal"),
    };
    let tags = tags!(StoreTags { owner: Owner::Storefront, cost_center: "4711", data_class });
    app.stack("shop", tags, |stack| {
        provider!(stack, formwork_aws::Provider { region: REGION });
        shop(stack, &settings(stack.environment()));
    });
}

fn settings(environment: Env) -> Settings {
    match environment {
        Env::Dev => Settings {
            network: DEV,
            region: REGION,
            domain: "dev.shop.example.com",
            zones: &['a', 'b'],
            instance_type: "t3.small",
            servers: (1, 2),
            database_class: "db.t4g.micro",
            retention_days: 7,
            is_critical: false,
        },
        Env::Staging => Settings {
            network: STAGING,
            domain: "staging.shop.example.com",
            servers: (2, 3),
            ..settings(Env::Dev)
        },
        Env::Production => Settings {
            network: PRODUCTION,
            region: REGION,
            domain: "shop.example.com",
            zones: &['a', 'b', 'c'],
            instance_type: "m7i.large",
            servers: (3, 12),
            database_class: "db.m7g.large",
            retention_days: 30,
            is_critical: true,
        },
    }
}
