//! Where programs declare procedures.

use std::sync::atomic::{AtomicU32, Ordering};

use formwork_model::procedure::{
    DoneItem, Kind, Need, Part, ProcedureModel, Reason, StepId, StepKind, StepModel, Words,
};
use formwork_model::{App, Conventions, Place};

use crate::output::Token;
use crate::step::{Draft, IntoStep, Unsaid};
use crate::{Output, Record};

/// The scope that a procedure's steps and texts are declared into.
#[derive(Debug)]
pub struct Procedure {
    model: ProcedureModel,
    token: Token,
}

/// A declared procedure, for others that call it.
#[derive(Debug, Clone)]
pub struct ProcedureHandle<T> {
    model: ProcedureModel,
    token: Token,
    returned: T,
}

/// What a procedure can return to those that call it: handles of its steps.
pub trait Returned: Clone {
    /// The same handles, in the procedure that called.
    fn moved(&self, to: &mut dyn FnMut(Output<()>) -> Output<()>) -> Self;
}

impl Returned for () {
    fn moved(&self, _: &mut dyn FnMut(Output<()>) -> Output<()>) {}
}

impl<T> Returned for Output<T> {
    fn moved(&self, to: &mut dyn FnMut(Output<()>) -> Output<()>) -> Self {
        let moved = to(Output::new(self.step, self.procedure));
        Output::new(moved.step, moved.procedure)
    }
}

impl<A: Returned, B: Returned> Returned for (A, B) {
    fn moved(&self, to: &mut dyn FnMut(Output<()>) -> Output<()>) -> Self {
        (self.0.moved(to), self.1.moved(to))
    }
}

impl<A: Returned, B: Returned, C: Returned> Returned for (A, B, C) {
    fn moved(&self, to: &mut dyn FnMut(Output<()>) -> Output<()>) -> Self {
        (self.0.moved(to), self.1.moved(to), self.2.moved(to))
    }
}

/// Declares procedures in a program.
pub trait Procedures {
    /// Declares a procedure. Its handle is what other procedures call it by, so that none can call itself.
    #[track_caller]
    fn procedure<T>(
        &mut self,
        id: impl Into<Words>,
        build: impl FnOnce(&mut Procedure) -> T,
    ) -> ProcedureHandle<T>;
}

impl<C: Conventions> Procedures for App<C> {
    #[track_caller]
    fn procedure<T>(
        &mut self,
        id: impl Into<Words>,
        build: impl FnOnce(&mut Procedure) -> T,
    ) -> ProcedureHandle<T> {
        let mut procedure = Procedure::new(id);
        let returned = build(&mut procedure);
        self.add_procedure(procedure.model.clone());
        ProcedureHandle {
            model: procedure.model,
            token: procedure.token,
            returned,
        }
    }
}

impl Procedure {
    /// A procedure without steps, outside of any program.
    #[track_caller]
    pub fn new(id: impl Into<Words>) -> Self {
        static PROCEDURES: AtomicU32 = AtomicU32::new(0);
        Self {
            model: ProcedureModel::new(id, Place::caller()),
            token: Token(PROCEDURES.fetch_add(1, Ordering::Relaxed)),
        }
    }

    /// The document's title.
    pub fn title(&mut self, title: impl Into<Words>) -> &mut Self {
        self.model.title = title.into();
        self
    }

    /// What the field calls such a document.
    pub fn kind(&mut self, kind: Kind) -> &mut Self {
        self.model.kind = kind;
        self
    }

    /// The document's version.
    pub fn version(&mut self, version: impl Into<Words>) -> &mut Self {
        self.model.version = Some(version.into());
        self
    }

    /// The document's status, for example `Active`.
    pub fn status(&mut self, status: impl Into<Words>) -> &mut Self {
        self.model.status = Some(status.into());
        self
    }

    /// Who keeps it, and is told when a run is blocked.
    pub fn owner(&mut self, owner: impl Into<Words>) -> &mut Self {
        self.model.owner = Some(owner.into());
        self
    }

    /// Adds a part to the document, such as its purpose or a trigger.
    pub fn add(&mut self, part: impl Into<Part>) -> &mut Self {
        self.model.parts.push(part.into());
        self
    }

    /// A heading of the document's own layout. With one of them, all headings are the author's.
    pub fn heading(&mut self, level: u8, text: impl Into<Words>) -> &mut Self {
        self.model.parts.push(Part::Heading {
            level,
            text: text.into(),
        });
        self
    }

    /// Markdown that is carried as it is.
    pub fn prose(&mut self, markdown: impl Into<Words>) -> &mut Self {
        self.model.parts.push(Part::Prose(markdown.into()));
        self
    }

    /// Declares a step, and returns the handle to what it will produce.
    ///
    /// The key is its name in journals and commands: lower-case words joined with `-`, unique in the procedure.
    pub fn step<S: IntoStep>(&mut self, key: impl Into<Words>, step: S) -> Output<S::Produces> {
        let id = self.insert(key.into(), step.into_step());
        let part = match self.model.steps[id.0 as usize].kind {
            StepKind::Input { .. } => Part::Input(id),
            _ => Part::Step(id),
        };
        self.model.parts.push(part);
        Output::new(id, self.token)
    }

    /// Runs another procedure of the program as one step, after `after`. Its steps are called `KEY/STEP` here.
    ///
    /// Its inputs are inputs of this procedure: they are looked for before the first step.
    #[track_caller]
    pub fn call<T: Returned>(
        &mut self,
        key: impl Into<Words>,
        other: &ProcedureHandle<T>,
        after: &[Output<()>],
    ) -> T {
        let key = key.into();
        let offset = u32::try_from(self.model.steps.len()).expect("fewer than 2^32 steps");
        let mut last = Draft::new(StepKind::Call {
            procedure: other.model.id.clone(),
        });
        for step in &other.model.steps {
            let mut draft = Draft {
                model: step.clone(),
                named: Vec::new(),
            };
            draft
                .model
                .renumber(|StepId(number)| StepId(number + offset));
            // No step begins before all inputs are there, so an input that came after one would never be looked for.
            let inputs_alone = |need: &Need| is_input(&other.model.steps[need.step.0 as usize]);
            if !is_input(step) && step.needs.iter().all(inputs_alone) {
                for output in after {
                    draft.need(*output, Reason::Order);
                }
            }
            let id = self.insert(format!("{key}/{}", step.key).into(), draft);
            last.need(Output::new(id, self.token), Reason::Order);
        }
        last.model.title = other.model.title.clone();
        let id = self.insert(key, last);
        self.model.parts.push(Part::Step(id));
        let (token, foreign) = (self.token, other.token);
        other.returned.moved(&mut |output: Output<()>| {
            if output.procedure == foreign {
                Output::new(StepId(output.step.0 + offset), token)
            } else {
                output
            }
        })
    }

    /// A criterion of the definition of done. It is bound to the step whose success shows it: see [`criterion`].
    pub fn done<B: Bound>(&mut self, criterion: Criterion<B>) -> &mut Self {
        if let Some(output) = criterion.shown_by {
            self.notice(&[output]);
            self.model.parts.push(Part::Done(DoneItem {
                text: criterion.text,
                shown_by: output.step,
            }));
        }
        self
    }

    /// The procedure as the model keeps it.
    pub fn into_model(self) -> ProcedureModel {
        self.model
    }

    fn insert(&mut self, key: Words, draft: Draft) -> StepId {
        let id = StepId(u32::try_from(self.model.steps.len()).expect("fewer than 2^32 steps"));
        let Draft { mut model, named } = draft;
        self.notice(&named);
        if model.title.is_empty() {
            model.title = spoken(&key).into();
        }
        model.key = key;
        self.model.steps.push(model);
        id
    }

    /// Notes handles that were made by another procedure; a rule reports them.
    fn notice(&mut self, named: &[Output<()>]) {
        if named.iter().any(|output| output.procedure != self.token) {
            let position = self.model.steps.len();
            self.model.foreign.push(position as u32);
        }
    }
}

fn is_input(step: &StepModel) -> bool {
    matches!(step.kind, StepKind::Input { .. })
}

/// `check-hosts` as a heading: `Check hosts`.
fn spoken(key: &str) -> String {
    let mut text = key.replace(['-', '_', '/'], " ");
    if let Some(first) = text.get_mut(..1) {
        first.make_ascii_uppercase();
    }
    text
}

/// A criterion of the definition of done; see [`criterion`].
#[derive(Debug)]
pub struct Criterion<B = Unsaid> {
    text: Words,
    shown_by: Option<Output<()>>,
    bound: std::marker::PhantomData<fn() -> B>,
}

/// Bound to a step.
#[derive(Debug)]
pub enum Shown {}

/// A criterion is bound to a step.
#[diagnostic::on_unimplemented(
    message = "nothing shows that this criterion holds",
    label = "it is bound to no step",
    note = "add `.shown_by(&output)` with the handle of the step whose success shows it"
)]
pub trait Bound {}
impl Bound for Shown {}

/// A criterion that must hold when a run completes. It does not count as done by being written down: a step must show it.
///
/// ```
/// use formwork_procedure::{Context, Procedure, criterion, work};
/// let mut procedure = Procedure::new("tell");
/// let told = procedure.step("tell", work((), async |_: &Context<'_>, ()| Ok(())).pure());
/// procedure.done(criterion("Operations know").shown_by(&told));
/// ```
pub fn criterion(text: impl Into<Words>) -> Criterion {
    Criterion {
        text: text.into(),
        shown_by: None,
        bound: std::marker::PhantomData,
    }
}

impl Criterion {
    /// The step whose success shows it.
    pub fn shown_by<T>(self, output: &Output<T>) -> Criterion<Shown> {
        Criterion {
            text: self.text,
            shown_by: Some(Output::new(output.step, output.procedure)),
            bound: std::marker::PhantomData,
        }
    }
}

impl<T: Record> Output<T> {
    /// The handle without its type, for lists of steps of several types.
    pub fn order(&self) -> Output<()> {
        Output::new(self.step, self.procedure)
    }
}
