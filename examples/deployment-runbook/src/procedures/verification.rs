//! What must answer before readers are sent to what was deployed.

use formwork::prelude::*;
use formwork::procedure::ready::smoke::{self, Answered};
use formwork::procedure::ready::terraform::Applied;
use formwork::procedure::{FailureBranch, Then};

use super::Site;

/// The three answers.
pub(super) struct Verified {
    /// Readers get pages.
    pub(super) ingress: Output<Answered>,
    /// The database takes connections.
    pub(super) database: Output<Answered>,
    /// The dashboards see the environment.
    pub(super) observability: Output<Answered>,
}

pub(super) fn verification(
    procedure: &mut Procedure,
    site: &Site,
    applied: &Output<Applied>,
) -> Verified {
    let within = duration::minutes(5);
    let health = format!("https://{}/health", site.domain);
    let ingress = smoke::http(health, 200, within).title("Readers get pages");
    let database = smoke::tcp(site.database, 5432, within).title("The database can be reached");
    let observability = smoke::http(site.dashboards, 200, within).title("Dashboards show it");
    Verified {
        ingress: procedure.step("smoke-ingress", ingress.after(applied).on_failure(silent())),
        database: procedure.step("smoke-database", database.after(applied).on_failure(silent())),
        observability: procedure
            .step("smoke-observability", observability.after(applied).on_failure(silent())),
    }
}

fn silent() -> FailureBranch {
    FailureBranch::new("Something does not answer", Then::Block)
        .action("Leave readers where they are; start `roll-back`, or mend it and resume the run")
}
