//! Procedures as plain data: what people do, what is executed, who decides, and what is written down.
//!
//! A procedure is a row of [`Part`]s in the order of its document. Parts that are executed are [`StepModel`]s; `formwork-procedure` has
//! the typed surface that declares them, and the machine that runs them. Parts that a machine cannot use are kept as prose, so that no
//! document loses anything by becoming a program.

mod action;
mod approval;
mod code;
mod decision;
mod escalation;
mod exit;
mod failure;
mod input;
mod intent;
mod layout;
mod links;
mod outcome;
mod people;
mod recovery;
mod setting;
mod step;
mod threshold;
mod trigger;

use std::borrow::Cow;

use crate::Place;

pub use action::{Action, Command, Exits, Meaning};
pub use approval::{Approval, OnTimeout};
pub use code::{Code, CodeKind};
pub use decision::{DecidedBy, Decision};
pub use escalation::{Calendar, Escalation, Rung};
pub use exit::{Exit, Rollback};
pub use failure::{FailureBranch, FailureScenario, Impact, Then};
pub use input::{Input, InputKind, Remediation, Required};
pub use intent::{Principle, Purpose, Quality};
pub use layout::{Lead, ListStyle, Marker};
pub use links::{Downstream, NextStep, Related, Relation};
pub use outcome::{Acceptance, Approver, Artifact, Audit, DoneItem, Signal, TestScenario};
pub use people::{Agents, Role, Tool};
pub use recovery::{Checkpoint, CheckpointTime, Compensation};
pub use setting::{EnvironmentOverlay, SecretRef};
pub use step::{Effect, Need, Reason, Retry, StepId, StepKind, StepModel, Undo, Work};
pub use threshold::{Comparison, Missing, Sample, Slo, Standing, Threshold, Unit, Verdict};
pub use trigger::{Cause, Trigger};

/// A text of a document: Markdown without blocks, such as `Run **all** of \`verify\``.
pub type Words = Cow<'static, str>;

/// Several texts, for fields that hold them.
///
/// ```
/// use formwork_model::procedure::words;
/// assert_eq!(words(["on call", "the owner"]), ["on call", "the owner"]);
/// ```
pub fn words(texts: impl IntoIterator<Item = impl Into<Words>>) -> Vec<Words> {
    texts.into_iter().map(Into::into).collect()
}

/// A procedure of a program: its document and its steps.
#[derive(Debug, Clone, PartialEq)]
pub struct ProcedureModel {
    /// How commands name it: lower-case words joined with `-`, unique in a program.
    pub id: Words,
    /// The document's title.
    pub title: Words,
    /// What the field calls such a document.
    pub kind: Kind,
    /// The document's version; none where the program's history is enough.
    pub version: Option<Words>,
    /// For example `Active`; none where it is not said.
    pub status: Option<Words>,
    /// Who keeps it, and is told when a run is blocked.
    pub owner: Option<Words>,
    /// Where it was declared.
    pub place: Place,
    /// The document, from top to bottom.
    pub parts: Vec<Part>,
    /// What is executed, in the order of declaration. A step needs only earlier ones.
    pub steps: Vec<StepModel>,
    /// Positions of steps that were given a handle of another procedure; a rule reports them.
    pub foreign: Vec<u32>,
}

/// What the field calls a procedure's document.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Kind {
    /// Steps with inputs, gates and exit states.
    #[default]
    Procedure,
    /// Instructions for one task, with templates.
    Playbook,
    /// How a system is operated.
    Runbook,
    /// Provisioning with failure scenarios and escalation.
    Protocol,
    /// Rules that changes follow.
    Standard,
}

/// One part of a procedure's document.
#[derive(Debug, Clone, PartialEq)]
pub enum Part {
    /// A heading of the author's own. A document that has one has no others: its layout is the author's.
    Heading {
        /// From 1, the title's, to 6.
        level: u8,
        /// Its text.
        text: Words,
    },
    /// Markdown that is carried as it is: paragraphs, lists, tables.
    Prose(Words),
    /// A line between sections.
    Rule,
    /// How the next list is marked, where headings are the author's.
    ListStyle(ListStyle),
    /// A fenced block.
    Code(Code),
    /// Items that a person ticks.
    Checklist(Vec<Words>),
    /// Why the procedure exists.
    Purpose(Purpose),
    /// What it achieves, in a paragraph.
    Objective(Words),
    /// What it achieves, one line each.
    Goal(Words),
    /// What every change obeys.
    Principle(Principle),
    /// How good work and bad work look.
    Quality(Quality),
    /// What starts it.
    Trigger(Trigger),
    /// Who is responsible for what.
    Agents(Agents),
    /// A role that approves or decides.
    Role(Role),
    /// A tool that it needs.
    Tool(Tool),
    /// What must be there before the first step; executed as the step it names.
    Input(StepId),
    /// What is done when an input is missing.
    Remediation(Remediation),
    /// The plan that is made and reviewed before anything else.
    Plan(PlanSpec),
    /// Something executed.
    Step(StepId),
    /// What can go wrong as a whole, and what is done then.
    FailureScenario(FailureScenario),
    /// A limit that calls people.
    Threshold(Threshold),
    /// A question that only an expert answers.
    DecisionPoint(Words),
    /// Who is called when.
    Escalation(Escalation),
    /// What is recorded so that a run can be taken back to it.
    Checkpoint(Checkpoint),
    /// How one layer is taken back.
    Compensation(Compensation),
    /// What must hold after a rollback.
    RecoveryValidation(DoneItem),
    /// A file that a run leaves behind.
    Artifact(Artifact),
    /// What is different in the world afterwards.
    StateChange(Words),
    /// A decision that a run records.
    DecisionRecord(Words),
    /// What a completed run announces.
    Signal(Signal),
    /// What is checked before a run counts.
    Acceptance(Acceptance),
    /// Who approves the completion.
    Approver(Approver),
    /// A criterion that must hold, bound to the step that shows it.
    Done(DoneItem),
    /// A target across runs.
    Slo(Slo),
    /// A rehearsal of a failure.
    TestScenario(TestScenario),
    /// Who uses the outputs.
    Downstream(Downstream),
    /// Another procedure, and what it has to do with this one.
    Related(Related),
    /// What comes after.
    NextStep(NextStep),
    /// What is recorded, where, and for how long.
    Audit(Audit),
    /// An environment and where its settings come from.
    Environment(EnvironmentOverlay),
    /// A secret, by name.
    Secret(SecretRef),
    /// How a run ends.
    Exit(Exit),
}

/// The plan that a procedure begins with.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlanSpec {
    /// What it holds beside the steps: risks, strategy, scope.
    pub contents: Vec<Words>,
    /// After which points the work is validated.
    pub validation_points: Vec<Words>,
    /// The file it is written to.
    pub output: Words,
}

impl PlanSpec {
    /// A plan that is written to this file.
    pub fn new(output: impl Into<Words>) -> Self {
        Self {
            contents: Vec::new(),
            validation_points: Vec::new(),
            output: output.into(),
        }
    }

    /// What it holds beside the steps.
    pub fn contents(mut self, contents: impl IntoIterator<Item = impl Into<Words>>) -> Self {
        self.contents.extend(contents.into_iter().map(Into::into));
        self
    }

    /// After which points the work is validated.
    pub fn validated_after(mut self, points: impl IntoIterator<Item = impl Into<Words>>) -> Self {
        self.validation_points
            .extend(points.into_iter().map(Into::into));
        self
    }
}

impl ProcedureModel {
    /// A procedure without parts.
    pub fn new(id: impl Into<Words>, place: Place) -> Self {
        let id = id.into();
        Self {
            title: id.clone(),
            id,
            kind: Kind::default(),
            version: None,
            status: None,
            owner: None,
            place,
            parts: Vec::new(),
            steps: Vec::new(),
            foreign: Vec::new(),
        }
    }

    /// The step behind an identity; none if the identity belongs to another procedure.
    pub fn step(&self, id: StepId) -> Option<&StepModel> {
        self.steps.get(id.0 as usize)
    }

    /// The step with a key.
    pub fn find(&self, key: &str) -> Option<(StepId, &StepModel)> {
        self.ids()
            .zip(&self.steps)
            .find(|(_, step)| step.key == key)
    }

    /// The step whose output the approval with this key is about.
    pub fn subject(&self, key: &str) -> Option<StepId> {
        match &self.find(key)?.1.kind {
            StepKind::Approval(approval) => Some(approval.subject),
            _ => None,
        }
    }

    /// The identities of all steps, in the order of declaration.
    pub fn ids(&self) -> impl Iterator<Item = StepId> + use<> {
        (0..u32::try_from(self.steps.len()).expect("fewer than 2^32 steps")).map(StepId)
    }

    /// A role by its name, wherever the procedure names it.
    pub fn role(&self, name: &str) -> Option<&Role> {
        let named = self.parts.iter().filter_map(|part| match part {
            Part::Role(role) => Some(role),
            _ => None,
        });
        let approving = self.steps.iter().flat_map(StepModel::roles);
        named.chain(approving).find(|role| role.name == name)
    }

    /// The targets across runs, in the order of declaration.
    pub fn slos(&self) -> impl Iterator<Item = &Slo> {
        self.parts.iter().filter_map(|part| match part {
            Part::Slo(slo) => Some(slo),
            _ => None,
        })
    }

    /// Whom to call when a limit is passed.
    pub fn escalation(&self) -> Option<&Escalation> {
        self.parts.iter().find_map(|part| match part {
            Part::Escalation(escalation) => Some(escalation),
            _ => None,
        })
    }

    /// How runs end, in the order of declaration.
    pub fn exits(&self) -> impl Iterator<Item = &Exit> {
        self.parts.iter().filter_map(|part| match part {
            Part::Exit(exit) => Some(exit),
            _ => None,
        })
    }
}

macro_rules! parts {
    ($($name:ident = $kind:ident),+ $(,)?) => {
        $(impl From<$kind> for Part {
            fn from(part: $kind) -> Self {
                Self::$name(part)
            }
        })+
    };
}

parts!(
    Acceptance = Acceptance,
    Agents = Agents,
    Approver = Approver,
    Artifact = Artifact,
    Audit = Audit,
    Checkpoint = Checkpoint,
    Code = Code,
    Compensation = Compensation,
    Downstream = Downstream,
    Environment = EnvironmentOverlay,
    Escalation = Escalation,
    Exit = Exit,
    FailureScenario = FailureScenario,
    ListStyle = ListStyle,
    NextStep = NextStep,
    Plan = PlanSpec,
    Principle = Principle,
    Purpose = Purpose,
    Quality = Quality,
    Related = Related,
    Remediation = Remediation,
    Role = Role,
    Secret = SecretRef,
    Signal = Signal,
    Slo = Slo,
    TestScenario = TestScenario,
    Threshold = Threshold,
    Tool = Tool,
    Trigger = Trigger,
);
