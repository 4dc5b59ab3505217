//! What was there before a change, so that a run can be taken back to it.

use formwork_model::procedure::{Command, Meaning};
use serde::{Deserialize, Serialize};

use super::terraform::{Configured, State, Terraform};
use crate::step::{Described, Pure, Step};
use crate::{Context, Failure, Output, work};

/// What was there before a change.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Checkpoint {
    /// The commit of the program.
    pub revision: String,
    /// The same for people, by the nearest tag: `v1.2.0-3-gabcdef0`; ends with `-dirty` where files differ from the commit.
    pub description: String,
    /// The stack's state; none before the first apply.
    pub state: Option<State>,
    /// Names of tools, with their versions.
    pub tools: Vec<(String, String)>,
}

/// Records what a run can be taken back to: the program's commit, the stack's state, and versions of tools.
#[track_caller]
pub fn checkpoint<C: Configured>(
    stack: impl Into<String>,
    configured: &Output<C>,
) -> Step<C, Checkpoint, Pure> {
    let stack = stack.into();
    let step = work(
        configured,
        async move |context: &Context<'_>, configured: C| {
            let configuration = configured.configuration();
            let terraform = Terraform::new(context, &configuration.module(&stack)?.folder);
            terraform.init()?;
            Ok(Checkpoint {
                revision: printed(context, &["rev-parse", "HEAD"])?,
                description: printed(context, &["describe", "--tags", "--always", "--dirty"])?,
                state: terraform.state()?,
                tools: vec![
                    (
                        terraform.program().to_owned(),
                        first_line(terraform.printed(&["version"])?),
                    ),
                    ("git".to_owned(), printed(context, &["version"])?),
                ],
            })
        },
    );
    step.pure()
        .actions(["Record the commit, the state's serial, and versions of tools"])
}

fn printed(context: &Context<'_>, arguments: &[&str]) -> Result<String, Failure> {
    let command = Command::new("git", arguments.iter().copied()).captured();
    let (_, finished): (Meaning, _) = context.execute(&command)?;
    Ok(first_line(
        String::from_utf8_lossy(&finished.printed).into_owned(),
    ))
}

fn first_line(text: String) -> String {
    text.lines().next().unwrap_or_default().to_owned()
}
