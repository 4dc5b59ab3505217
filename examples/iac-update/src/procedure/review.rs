//! Step 4: others look at the change, at its security and its costs, and agree.

use formwork::prelude::*;
use formwork::procedure::ready::terraform::{self, Plan, Review};
use formwork::procedure::ready::within;
use formwork::procedure::{
    Action, Answer, Approved, FailureBranch, Then, approval, decision, work,
};

use super::cost;
use super::files::Files;
use super::inputs::Basis;
use super::{LEAD, SECURITY, STACK, once_mended};

/// What is known after the step.
pub(super) struct Reviewed {
    /// What changes, by class.
    pub(super) changes: Output<Review>,
    /// It costs no more than agreed.
    pub(super) affordable: Output<Answer>,
    /// It is secure.
    pub(super) secure: Output<Answer>,
    /// The plan that was agreed to.
    pub(super) approved: Output<Approved<Plan>>,
}

pub(super) fn review(procedure: &mut Procedure, basis: &Basis, files: &Files) -> Reviewed {
    let plan = procedure.step(
        "plan",
        terraform::plan(STACK, &files.valid).after(&files.accepted).title("Plan the change"),
    );
    let changes = procedure.step(
        "review",
        terraform::review(&plan)
            .title("Review Infrastructure Changes")
            .purpose([
                "See that the change does what it should",
                "See what it means for security",
                "See what it costs",
                "Have others agree",
            ])
            .actions(actions())
            .outputs(["A change that was looked at, also for security and costs"]),
    );
    let affordable = costs(procedure, basis, files, &changes);
    let secure = secure(procedure, files, &affordable);
    let approved = agreed(procedure, files, &plan, &secure);
    Reviewed { changes, affordable, secure, approved }
}

fn costs(
    procedure: &mut Procedure,
    basis: &Basis,
    files: &Files,
    changes: &Output<Review>,
) -> Output<Answer> {
    procedure.add(cost::budget());
    let cost = procedure.step(
        "cost",
        work((&files.components, &basis.costs), cost::estimate)
            .pure()
            .after(changes)
            .title("Estimate what a month costs")
            .actions(["Multiply resources by their prices, and look for what would be cheaper"]),
    );
    let is_within = procedure.step(
        "within-budget",
        within(cost::budget(), &cost).title("Compare the estimate with the budget"),
    );
    let choice = Then::Choose(vec![
        ("optimise".into(), files.made.again(3)),
        ("budget-raised".into(), cost.again(3)),
        ("give-up".into(), Then::Abort),
    ]);
    procedure.step(
        "affordable",
        decision("Does the change cost no more than the budget?")
            .by_check(&is_within)
            .go("on to security")
            .no_go("it is made cheaper, or a larger budget is agreed", choice.clone())
            .on_failure(FailureBranch::new("The change costs more than the budget", choice).action(
                "Make it cheaper and say `optimise`, or have a larger budget agreed, write it into the cost constraints and say `budget-raised`",
            )),
    )
}

fn secure(procedure: &mut Procedure, files: &Files, affordable: &Output<Answer>) -> Output<Answer> {
    let again = once_mended(files.made.again(3));
    procedure.step(
        "security-review",
        decision("Does the change keep to the security requirements, as far as it touches them?")
            .by(SECURITY)
            .after(affordable)
            .actions([Action::new("Look at security").details([
                "IAM roles, and what they may do",
                "security groups, and who reaches what",
                "encryption",
                "each of the security requirements",
            ])])
            .go("on to the approval")
            .no_go("what was found is mended in the code", again.clone())
            .on_failure(
                FailureBranch::new("The security review found something", again)
                    .action("Mend it in the code; the files are made and reviewed again"),
            ),
    )
}

/// What changed the code made other files and another plan, so an objection leads back to them.
fn agreed(
    procedure: &mut Procedure,
    files: &Files,
    plan: &Output<Plan>,
    secure: &Output<Answer>,
) -> Output<Approved<Plan>> {
    let again = once_mended(files.made.again(3));
    procedure.step(
        "approve-changes",
        approval(plan)
            .by(LEAD)
            .after(secure)
            .title("Agree to the change")
            .scope("design and change of infrastructure, by the digest of the saved plan")
            .outputs(["A plan that may be applied"])
            .on_reject(again.clone())
            .on_failure(
                FailureBranch::new("The review found something", again)
                    .action("Take up what was said and change the code; the plan is made again"),
            ),
    )
}

fn actions() -> [Action; 3] {
    [
        Action::new("Look at the change").details([
            "its design",
            "the quality of its code",
            "the settings of resources",
            "what it opens, and to whom",
        ]),
        Action::new("Hold it against the standards, where there are any").details([
            "names: the conventions make them, and refuse others",
            "tags: a stack without them does not compile",
        ]),
        Action::new("Ask the infrastructure team, and the security team where it matters"),
    ]
}
