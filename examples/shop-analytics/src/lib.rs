//! The conventions and settings of analytics, which another department runs.
//! In: an environment. Out: one stack, made from the shop's components.
//! It must not know: how the components look inside.
//! Change it when analytics differs from other shops.

use formwork::prelude::*;
use shop::{Settings, shop};

/// Where analytics runs.
#[derive(Environment)]
pub enum Stage {
    /// For experiments.
    Sandbox,
    /// For checks before a release.
    Test,
    /// For the departments.
    Live,
}

/// What every resource of analytics carries.
#[derive(Tags)]
pub struct FigureTags {
    #[tag(key = "team")]
    team: &'static str,
    #[tag(key = "ticket", matches = "FIG-[0-9]+")]
    ticket: String,
}

/// The conventions of analytics.
pub struct Analytics;

impl Conventions for Analytics {
    type Environment = Stage;
    type Tags = FigureTags;
    const PROJECT: &'static str = "figures";
    const NAME: NamePattern = name_pattern!("{environment}-{project}-{purpose}");
}

const REGION: Region = region!("eu-central-1");

cidrs! {
    /// What belongs to analytics; the storefront has the one before.
    ANALYTICS("10.32.0.0/11") {
        SANDBOX("10.40.0.0/16"),
        TEST("10.50.0.0/16"),
        LIVE("10.60.0.0/16"),
    },
}

/// Declares analytics.
pub fn declare(app: &mut App<Analytics>) {
    let tags = FigureTags { team: "insight", ticket: format!("FIG-{}", 311) };
    app.stack("figures", tags, |stack| {
        provider!(stack, formwork_aws::Provider { region: REGION });
        let (network, domain, servers) = match stack.environment() {
            Stage::Sandbox => (SANDBOX, "sandbox.figures.example.com", (1, 1)),
            Stage::Test => (TEST, "test.figures.example.com", (1, 2)),
            Stage::Live => (LIVE, "figures.example.com", (2, 4)),
        };
        let settings = Settings {
            network,
            region: REGION,
            domain,
            zones: &['a', 'b'],
            instance_type: "r7i.large",
            servers,
            database_class: "db.r7g.large",
            retention_days: 14,
            is_critical: matches!(stack.environment(), Stage::Live),
        };
        shop(stack, &settings);
    });
}
