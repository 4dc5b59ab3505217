//! Any command.

use formwork_model::procedure::{self, Action, Command};
use serde::{Deserialize, Serialize};

use crate::step::{Described, Step};
use crate::{Context, work};

/// What a command's exit code said.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Ran {
    /// The exit code.
    pub code: i32,
    /// What it says.
    pub meaning: Meaning,
}

/// What an exit code says that is no failure.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Meaning {
    /// It did what it should, and found nothing.
    Clean,
    /// It found differences.
    Changed,
}

/// Executes a command; its exit map says what its codes mean. Only you know what it changes, so say its effect.
///
/// ```
/// use formwork_model::procedure::{Command, Meaning};
/// use formwork_procedure::Procedure;
/// use formwork_procedure::ready::command;
///
/// let mut procedure = Procedure::new("check");
///
/// // 1 says that there are differences, all above that it failed.
/// let differences = Command::new("kubectl", ["diff", "--server-side", "-f", "k8s"]);
/// procedure.step("differences", command(differences.exit(1, Meaning::Changed)).pure());
///
/// // 1 says that checks failed: that is for `scan` to judge, which reads the report.
/// let checkov = Command::new("checkov", ["-d", "infra.out", "-o", "json", "--output-file-path", "reports"]);
/// procedure.step("checkov", command(checkov.exit(1, Meaning::Changed)).pure());
///
/// let restart = Command::new("systemctl", ["restart", "shop"]);
/// procedure.step("restart", command(restart).idempotent().irreversible("a restart leaves nothing behind"));
/// ```
#[track_caller]
pub fn command(command: Command) -> Step<(), Ran> {
    let action = Action {
        text: format!("Run `{}`", command.line()).into(),
        details: Vec::new(),
        command: Some(command.clone()),
    };
    let step = work((), async move |context: &Context<'_>, ()| {
        let (meaning, finished) = context.execute(&command)?;
        Ok(Ran {
            code: finished.code,
            meaning: match meaning {
                procedure::Meaning::Changed => Meaning::Changed,
                procedure::Meaning::Clean | procedure::Meaning::Failed => Meaning::Clean,
            },
        })
    });
    step.actions([action])
}
