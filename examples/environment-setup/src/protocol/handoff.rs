//! Step 10: everything is written down, tested by somebody else, and handed over.

use formwork::prelude::*;
use formwork::procedure::ready::{Written, document, notify};
use formwork::procedure::{
    Answer, Approved, Command, FailureBranch, Then, approval, decision, work,
};

use super::roles::{ORCHESTRATOR, TESTER};
use super::validation::Validation;

/// Environments in other hands.
pub(super) struct Handoff {
    pub(super) runbook: Output<Written>,
    pub(super) diagram: Output<Written>,
    pub(super) gate: Output<Answer>,
    pub(super) transition: Output<Approved<Written>>,
}

/// Nothing is handed over before every verdict is there.
pub(super) fn handoff(
    procedure: &mut Procedure,
    validation: &Validation,
    verdicts: Vec<Output<()>>,
) -> Handoff {
    let runbook = document("docs/environments/runbook.md", RUNBOOK)
        .after_all(verdicts)
        .after(&validation.connected)
        .after(&validation.zones)
        .after(&validation.guarded)
        .after(&validation.baseline)
        .title("Write the runbook of the environments");
    let runbook = procedure.step("runbook", runbook);
    let drawn = work((), drawn).pure().after(&runbook).title("Draw what is deployed");
    let drawn = procedure.step("draw", drawn);
    let diagram = document("docs/environments/staging.mmd", &drawn).title("Keep the diagram");
    let diagram = procedure.step("diagram", diagram);
    let told = notify(["QA-Tester"], "Development and staging can be tested for QG-PHASE3")
        .after(&diagram)
        .title("Hand over to the QA-Tester");
    let told = procedure.step("hand-over", told);
    let gate = procedure.step(
        "qg-phase3",
        decision("Does the setup pass QG-PHASE3?")
            .by(TESTER)
            .after(&told)
            .go("Phase 3 is done")
            .no_go("what is missing is made good", Then::MendAndRetry { most: 3 })
            .on_failure(
                FailureBranch::new("The gate does not pass", Then::MendAndRetry { most: 3 })
                    .action("Make good what the tester names"),
            ),
    );
    let told = notify(["Orchestrator"], "The deliverables of Phase 3 are ready for the gate");
    let told =
        procedure.step("tell-orchestrator", told.after(&gate).title("Tell the Orchestrator"));
    let transition = procedure.step(
        "phase-4",
        approval(&runbook)
            .by(ORCHESTRATOR)
            .after(&told)
            .title("Agree to Phase 4: backend development"),
    );
    Handoff { runbook, diagram, gate, transition }
}

const RUNBOOK: &str = "\
# Environments

- Where they are: `dev.md` and `staging.md` beside this page. Credentials lie in the vault, under the names that stand there.
- How they are made: each layer is a stack in `src/infrastructure`; `environment-setup run environment-setup --env staging` provisions them.
- How one gets in: through Session Manager; no port is open for it.
- When something fails: the scenarios of the protocol, and `environment-setup run recover`.
";

async fn drawn(context: &Context<'_>, (): ()) -> Result<String, Failure> {
    let graph = ["run", "--quiet", "--", "graph", "--env", "staging", "--format", "mermaid"];
    let (_, finished) = context.execute(&Command::new("cargo", graph).captured())?;
    Ok(String::from_utf8_lossy(&finished.printed).into_owned())
}
