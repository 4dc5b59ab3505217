//! The procedure, section by section; each file is one of them.

mod analysis;
mod completion;
mod cost;
mod deployment;
mod design;
mod documents;
mod files;
mod inputs;
mod intent;
mod outcome;
mod plan;
mod review;

use formwork::prelude::*;
use formwork::procedure::*;

use crate::Infrastructure;

/// The stack that is changed.
pub(crate) const STACK: &str = "main";

const LEAD: Role = Role::new("Infrastructure Lead", &["ada", "grace"]);
const ARCHITECTURE: Role = Role::new("Architecture Team", &["edsger", "grace"]);
const SECURITY: Role = Role::new("Security Team", &["barbara", "leslie"]);

pub(crate) fn iac_update(procedure: &mut Procedure, infrastructure: &Infrastructure) {
    procedure.title("Procedure: IaC/Infrastructure Update");
    procedure.status("Active").owner("Infrastructure Team / DevOps Team");
    procedure.add(LEAD).add(ARCHITECTURE).add(SECURITY);
    intent::intent(procedure);
    let inputs = inputs::inputs(procedure);
    let plan = plan::plan(procedure, &inputs);
    let requirements = analysis::analysis(procedure, &plan);
    let design = design::design(procedure, &requirements);
    let files = files::files(procedure, &design);
    let review = review::review(procedure, &inputs, &files);
    let tested = deployment::deployment(procedure, infrastructure, &plan, &files, &review);
    let documented = documents::documents(procedure, &files, &review, &tested);
    let completion = completion::completion(procedure, &tested, &documented);
    let work = outcome::Work {
        plan: &plan,
        requirements: &requirements,
        design: &design,
        files: &files,
        review: &review,
        tested: &tested,
        documented: &documented,
        completion: &completion,
    };
    outcome::outcome(procedure, &work);
}

/// Somebody mends what is wrong and says so; then the run goes back. Or nobody can, and it ends.
fn once_mended(again: Then) -> Then {
    Then::Choose(vec![("mended".into(), again), ("give-up".into(), Then::Abort)])
}
