//! Who takes part.

use formwork::procedure::Role;

pub(super) const DEVOPS: Role = Role::new("DevOps-Engineer", &["ada", "grace"]);
pub(super) const ARCHITECT: Role = Role::new("Cloud-Architect", &["edsger", "barbara"]);
pub(super) const SRE: Role = Role::new("SRE", &["margaret", "leslie"]);
pub(super) const ORCHESTRATOR: Role = Role::new("Orchestrator", &["donald"]);
pub(super) const TESTER: Role = Role::new("QA-Tester", &["frances"]);
pub(super) const COMMAND: Role = Role::new("Human Command Group", &["radia", "shafi"]);

/// Where people are called.
pub(super) const CHANNEL: &str = "#infrastructure-critical";
