//! Step 1: what the feature needs.

use formwork::prelude::*;
use formwork::procedure::{Action, Answer, FailureBranch, decision, manual};

use super::ARCHITECTURE;
use super::plan::Plan;

/// Requirements are clear afterwards.
pub(super) fn analysis(procedure: &mut Procedure, plan: &Plan) -> Output<Answer> {
    let listed = procedure.step(
        "analyze",
        manual()
            .after(&plan.reviewed)
            .title("Analyze Infrastructure Requirements")
            .purpose([
                "Find out what infrastructure the feature needs",
                "See what architecture decisions mean for it",
                "Name the components",
            ])
            .actions(actions())
            .outputs(["Requirements, known and written down", "A list of components"]),
    );
    let again = listed.again(3);
    procedure.step(
        "requirements-clear",
        decision("Is it clear what infrastructure must do?")
            .by(ARCHITECTURE)
            .after(&listed)
            .go("on to the design")
            .no_go("the architecture team helps to make it clear", again.clone())
            .on_failure(
                FailureBranch::new("Requirements are unclear", again).action(
                    "Read decisions and requirements once more, with the architecture team",
                ),
            ),
    )
}

fn actions() -> [Action; 5] {
    [
        Action::new("Go through the architecture decisions").details([
            "which components follow from them",
            "where services begin and end, and what each asks for",
            "what chosen technologies bring with them",
        ]),
        Action::new("Go through the data design, where there is one").details([
            "databases",
            "other stores, such as Postgres or DynamoDB",
            "how data is read and written, and what that asks for",
        ]),
        Action::new("Go through the feature's requirements").details([
            "what only this feature needs",
            "how fast it must be",
            "how far it must grow",
        ]),
        Action::new("List components by class").details([
            "compute: servers, containers, functions",
            "storage: databases, objects, files",
            "network: VPCs, subnets, balancers, CDN",
            "security: roles, rules for traffic, filters such as WAF",
            "monitoring: logs, metrics, alarms",
        ]),
        Action::new("Write the list down, and name its place when you say done"),
    ]
}
