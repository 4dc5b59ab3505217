//! What was recognized, and the procedure that is declared from it.

use std::collections::BTreeMap;

use formwork_model::procedure::{
    Action, DoneItem, FailureBranch, InputKind, Part, ProcedureModel, Role, StepId, Words,
};
use formwork_procedure::{Answer, Described, Output, Procedure, decision, input, manual};

use crate::field::{key, step_number};

/// How often a step is tried again after a person mended what was wrong, where a runbook does not say.
const ROUNDS: u32 = 3;

/// One declaration of the program.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Declaration {
    /// Something that is no step.
    Part(Part),
    /// Something that must be there before the first step.
    Input(Given),
    /// Something that a person does.
    Step(Step),
    /// Go or no-go, after the step before.
    Gate(Gate),
    /// A criterion of the definition of done.
    Done(String),
    /// What must hold after a rollback.
    Recovery(String),
}

#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Given {
    pub(crate) kind: InputKind,
    pub(crate) title: String,
    pub(crate) text: String,
    pub(crate) from: Option<String>,
    pub(crate) only_if: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub(crate) struct Step {
    /// The number that the runbook gives it.
    pub(crate) number: Option<u32>,
    pub(crate) title: String,
    pub(crate) purpose: Vec<String>,
    pub(crate) inputs: Vec<String>,
    pub(crate) actions: Vec<Action>,
    pub(crate) outputs: Vec<String>,
    pub(crate) failures: Vec<Failure>,
}

#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Failure {
    pub(crate) failure: String,
    pub(crate) action: String,
    pub(crate) retry: String,
}

#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Gate {
    pub(crate) question: String,
    pub(crate) go: String,
    pub(crate) no_go: String,
}

/// Declares a procedure.
pub(crate) struct Builder {
    pub(crate) procedure: Procedure,
    decider: Role,
    /// The keys, and how often each was wanted.
    keys: BTreeMap<String, u32>,
    /// The steps by the numbers that the runbook gives them.
    numbered: BTreeMap<u32, Output<Answer>>,
    /// The last thing that a person does or decides.
    last: Option<Output<Answer>>,
}

impl Builder {
    /// Nothing yet. Gates are decided by this role.
    pub(crate) fn new(id: impl Into<Words>, decider: Role) -> Self {
        Self {
            procedure: Procedure::new(id),
            decider,
            keys: BTreeMap::new(),
            numbered: BTreeMap::new(),
            last: None,
        }
    }

    pub(crate) fn declare(&mut self, declaration: Declaration) {
        match declaration {
            Declaration::Part(part) => {
                self.procedure.add(part);
            }
            Declaration::Input(given) => self.input(given),
            Declaration::Step(step) => self.step(step),
            Declaration::Gate(gate) => self.gate(gate),
            Declaration::Done(text) => {
                let item = self.shown(text);
                self.procedure.add(Part::Done(item));
            }
            Declaration::Recovery(text) => {
                let item = self.shown(text);
                self.procedure.add(Part::RecoveryValidation(item));
            }
        }
    }

    pub(crate) fn into_model(self) -> ProcedureModel {
        self.procedure.into_model()
    }

    /// A runbook does not say which step shows a criterion. The last one does at the latest.
    fn shown(&self, text: String) -> DoneItem {
        DoneItem {
            text: text.into(),
            shown_by: self.last.map_or(StepId(0), |last| last.step()),
        }
    }

    /// A key that no other step has.
    fn key(&mut self, title: &str) -> String {
        let first = key(title);
        let mut free = first.clone();
        while self.keys.contains_key(&free) {
            let count = self.keys.entry(first.clone()).or_insert(1);
            *count += 1;
            free = format!("{first}-{count}");
        }
        self.keys.insert(free.clone(), 1);
        free
    }

    fn input(&mut self, given: Given) {
        let title = if given.title.is_empty() {
            given.text.clone()
        } else {
            given.title.clone()
        };
        let key = self.key(&title);
        let mut step = input(given.kind, title);
        if !given.title.is_empty() && !given.text.is_empty() {
            step = step.text(given.text);
        }
        if let Some(from) = given.from {
            step = step.from(from);
        }
        if let Some(condition) = given.only_if {
            step = step.only_if(condition);
        }
        self.procedure.step(key, step);
    }

    fn step(&mut self, step: Step) {
        let key = self.key(&step.title);
        let mut declared = manual()
            .title(step.title)
            .purpose(step.purpose)
            .inputs(step.inputs)
            .actions(step.actions)
            .outputs(step.outputs);
        if let Some(last) = &self.last {
            declared = declared.after(last);
        }
        for failure in step.failures {
            declared = declared.on_failure(self.branch(failure, step.number));
        }
        let output = self.procedure.step(key, declared);
        self.last = Some(output);
        if let Some(number) = step.number {
            self.numbered.insert(number, output);
        }
    }

    /// A runbook that says `Retry: Step 3` means an earlier step, or the one that failed.
    fn branch(&self, failure: Failure, own: Option<u32>) -> FailureBranch {
        let number = step_number(&failure.retry).filter(|number| Some(*number) != own);
        let earlier = number.and_then(|number| self.numbered.get(&number));
        FailureBranch {
            failure: failure.failure.into(),
            contains: None,
            action: failure.action.into(),
            retry: failure.retry.into(),
            then: earlier.map_or(
                formwork_model::procedure::Then::MendAndRetry { most: ROUNDS },
                |step| step.again(ROUNDS),
            ),
        }
    }

    fn gate(&mut self, gate: Gate) {
        let key = self.key(&gate.question);
        let mut declared = decision(gate.question).by(self.decider);
        if !gate.go.is_empty() {
            declared = declared.go(gate.go);
        }
        if let Some(last) = &self.last {
            declared = declared.no_go(gate.no_go, last.again(ROUNDS)).after(last);
        }
        self.last = Some(self.procedure.step(key, declared));
    }
}
