//! Step 2: how the infrastructure will look.

use formwork::prelude::*;
use formwork::procedure::{Action, Answer, FailureBranch, decision, manual};

use super::{ARCHITECTURE, LEAD};

/// What is known after the step.
pub(super) struct Design {
    /// Who designed, and where it lies.
    pub(super) drawn: Output<Answer>,
    /// It fits the architecture.
    pub(super) aligned: Output<Answer>,
}

pub(super) fn design(procedure: &mut Procedure, requirements: &Output<Answer>) -> Design {
    let drawn = procedure.step(
        "design",
        manual()
            .after(requirements)
            .title("Design Infrastructure Changes")
            .purpose([
                "Decide on the architecture of the infrastructure",
                "Plan what changes",
                "Keep to what architecture decided",
            ])
            .actions(actions())
            .outputs(["A design that is finished and written down", "The changes it asks for"]),
    );
    let again = drawn.again(3);
    let aligned = procedure.step(
        "design-aligned",
        decision("Is the design finished, and does it follow the architecture?")
            .by(ARCHITECTURE)
            .by(LEAD)
            .after(&drawn)
            .go("on to the files")
            .no_go("the design is worked over", again.clone())
            .on_failure(
                FailureBranch::new("The design departs from the architecture", again)
                    .action("Read the decisions once more and bring the design in line"),
            ),
    );
    Design { drawn, aligned }
}

fn actions() -> [Action; 5] {
    [
        Action::new("Look at what is there").details([
            "the code",
            "what runs",
            "what will be new, and what only changes",
        ]),
        Action::new("Design each class: compute, storage, network, security, monitoring"),
        Action::new("Plan the changes").details([
            "what is made",
            "what is changed",
            "what goes, if anything does",
        ]),
        Action::new("Compare with the architecture").details([
            "services keep their borders",
            "patterns can be followed",
            "technologies are the chosen ones",
        ]),
        Action::new(
            "Write the number of resources of each type into `inputs/design.json`, and the reasons where people find them",
        ),
    ]
}
