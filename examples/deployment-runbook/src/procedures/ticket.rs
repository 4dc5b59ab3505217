//! The ticket that a change belongs to, and what is attached to it.

use formwork::prelude::*;
use formwork::procedure::ready::terraform::Plan;
use formwork::procedure::{Given, Input, InputKind, IntoStep, input, work};

/// The ticket of a run; each change has one.
pub(super) fn ticket() -> Input {
    input(InputKind::Artifact, "Deployment ticket")
        .text("The id of the ticket that asks for the change, such as `OPS-12`")
}

/// Attaches an archived plan to the run's ticket.
pub(super) fn attach(
    ticket: &Output<Option<Given>>,
    plan: &Output<Plan>,
) -> impl IntoStep<Produces = ()> {
    work((ticket, plan), async |context: &Context<'_>, (ticket, plan): (Option<Given>, Plan)| {
        let ticket = ticket.ok_or_else(|| Failure::new("there is no ticket").finally())?;
        let text = format!("plan: {}\n{}/plan.txt", plan.changes, plan.archive.display());
        context.world.tell(&[format!("jira:{}", ticket.value)], &text)
    })
    .idempotent()
    .irreversible("a comment on a ticket stays")
    .title("Put the plan on the ticket")
    .actions(["Link the archived plan on the ticket"])
}
