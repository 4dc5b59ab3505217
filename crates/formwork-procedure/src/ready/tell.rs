//! What people and tickets are told.

use super::Text;
use crate::step::{Changing, Described, Step, Undoable};
use crate::{Context, Inputs, work};

type Values<T> = <<T as Text>::Inputs as Inputs>::Values;
type Told<T> = Step<Values<T>, (), Changing, Undoable>;

/// Tells people something. After a crash they may be told twice.
#[track_caller]
pub fn notify<T: Text>(whom: impl IntoIterator<Item = impl Into<String>>, message: T) -> Told<T> {
    let whom: Vec<String> = whom.into_iter().map(Into::into).collect();
    let action = format!("Tell {}", whom.join(", "));
    told(whom, message).actions([action])
}

/// Adds a comment to an issue of Jira, such as `SHOP-12`. After a crash it may be added twice.
///
/// It goes where [`World::tell`](crate::World::tell) brings what is for `jira:SHOP-12`.
#[track_caller]
pub fn ticket<T: Text>(ticket: impl Into<String>, comment: T) -> Told<T> {
    let ticket = ticket.into();
    let action = format!("Update the ticket {ticket}");
    told(vec![format!("jira:{ticket}")], comment).actions([action])
}

#[track_caller]
fn told<T: Text>(whom: Vec<String>, message: T) -> Told<T> {
    let (inputs, text) = message.split();
    let step = work(inputs, async move |context: &Context<'_>, values| {
        context.world.tell(&whom, &text(values))
    });
    step.idempotent().irreversible("what was said was said")
}
