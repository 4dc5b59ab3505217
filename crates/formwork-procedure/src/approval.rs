//! Approvals: what was agreed to cannot be exchanged for something else.

use std::marker::PhantomData;

use formwork_model::duration::Duration;
use formwork_model::procedure::{self, OnTimeout, Reason, Role, StepKind, Then, Words};
use serde::{Deserialize, Serialize};

use crate::step::{Described, Draft, IntoStep, Unsaid};
use crate::{Output, Record};

/// Something that people agreed to. Only an approval step makes one, so what takes it cannot run without.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Approved<T> {
    value: T,
    digest: String,
    by: Vec<String>,
}

impl<T> Approved<T> {
    /// What they agreed to.
    pub fn value(&self) -> &T {
        &self.value
    }

    /// The SHA-256 of what they saw, in hexadecimal digits.
    pub fn digest(&self) -> &str {
        &self.digest
    }

    /// Who agreed.
    pub fn by(&self) -> &[String] {
        &self.by
    }
}

/// What the machine records when enough people agreed.
pub(crate) fn approved(
    value: &serde_json::Value,
    digest: &str,
    by: &[String],
) -> serde_json::Value {
    serde_json::json!({ "value": value, "digest": digest, "by": by })
}

/// People agree to the output of a step; see [`approval`].
#[derive(Debug)]
pub struct Approval<T, R = Unsaid> {
    draft: Draft,
    approval: procedure::Approval,
    said: PhantomData<fn() -> (T, R)>,
}

/// Some role may approve.
#[derive(Debug)]
pub enum Named {}

/// Who may approve is known.
#[diagnostic::on_unimplemented(
    message = "nobody may give this approval",
    label = "its role is missing",
    note = "add `.by(ROLE)`, where `const ROLE: Role = Role::new(\"Infrastructure Lead\", &[\"ada\"])`"
)]
pub trait RolesAreSaid {}
impl RolesAreSaid for Named {}

/// People agree to the output of a step, and to nothing else: they are shown its digest, and what follows takes what they saw.
///
/// Who starts a run does not approve it, one approval is enough, there is no deadline, and a rejection ends the run blocked, where nothing else is said.
///
/// ```
/// use formwork_model::procedure::Role;
/// use formwork_procedure::{Approved, Context, Procedure, approval, work};
///
/// const LEAD: Role = Role::new("Infrastructure Lead", &["ada"]);
///
/// let mut procedure = Procedure::new("rename");
/// let name = procedure.step("choose", work((), async |_: &Context<'_>, ()| Ok("shop".to_owned())).pure());
/// let approved = procedure.step("approve", approval(&name).by(LEAD));
/// procedure.step("use", work(&approved, async |_: &Context<'_>, name: Approved<String>| Ok(name.value().len())).pure());
/// ```
#[track_caller]
pub fn approval<T: Record>(subject: &Output<T>) -> Approval<T> {
    let mut draft = Draft::new(StepKind::Manual);
    draft.need(
        Output::new(subject.step, subject.procedure),
        Reason::Argument(0),
    );
    Approval {
        draft,
        approval: procedure::Approval {
            subject: subject.step,
            roles: Vec::new(),
            quorum: 1,
            starter_may_approve: false,
            scope: None,
            condition: None,
            deadline: None,
            on_timeout: OnTimeout::default(),
            on_reject: Then::Block,
        },
        said: PhantomData,
    }
}

impl<T, R> Approval<T, R> {
    /// Somebody with this role may approve; several roles may be named.
    pub fn by(mut self, role: Role) -> Approval<T, Named> {
        self.approval.roles.push(role);
        Approval {
            draft: self.draft,
            approval: self.approval,
            said: PhantomData,
        }
    }

    /// So many people must approve.
    pub fn quorum(mut self, quorum: u32) -> Self {
        self.approval.quorum = quorum;
        self
    }

    /// Who started the run may approve it too, for a reason that the document shows.
    pub fn starter_may_approve(mut self) -> Self {
        self.approval.starter_may_approve = true;
        self
    }

    /// What they agree to, for readers.
    pub fn scope(mut self, scope: impl Into<Words>) -> Self {
        self.approval.scope = Some(scope.into());
        self
    }

    /// How long they have, and what happens then. No answer is never an agreement.
    pub fn deadline(mut self, deadline: Duration, on_timeout: OnTimeout) -> Self {
        self.approval.deadline = Some(deadline);
        self.approval.on_timeout = on_timeout;
        self
    }

    /// What follows a rejection.
    pub fn on_reject(mut self, then: Then) -> Self {
        self.approval.on_reject = then;
        self
    }
}

impl<T, R> Described for Approval<T, R> {
    fn draft(&mut self) -> &mut Draft {
        &mut self.draft
    }
}

impl<T: Record, R: RolesAreSaid> IntoStep for Approval<T, R> {
    type Produces = Approved<T>;

    fn into_step(self) -> Draft {
        let mut draft = self.draft;
        draft.model.kind = StepKind::Approval(self.approval);
        draft
    }
}
