//! Steps as users declare them: a function, its effect, and how it is taken back.

use std::marker::PhantomData;

use formwork_model::Place;
use formwork_model::duration::{Duration, seconds};
use formwork_model::procedure::{
    Action, Effect, FailureBranch, Need, Reason, Retry, StepKind, StepModel, Undo, Words, Work,
};

use crate::body::Body;
use crate::output::{self, Inputs, Output, Record};
use crate::{Context, Failure};

/// Work that a run does: a function with its effect. See [`work`].
///
/// `E` is what is known of its effect, `U` of its undo, and `D` of its destruction; [`Procedure::step`](crate::Procedure::step) takes it when all is said.
pub struct Step<V, T, E = Unsaid, U = Unsaid, D = Harmless> {
    draft: Draft,
    body: Body,
    read: fn(&[serde_json::Value]) -> Result<V, Failure>,
    effect: Effect,
    undo: Undo,
    destructive: bool,
    said: Said<(T, E, U, D)>,
}

/// What is known of a step, which is nothing that it holds.
type Said<T> = PhantomData<fn() -> T>;

/// Not said yet.
#[derive(Debug)]
pub enum Unsaid {}
/// It only reads.
#[derive(Debug)]
pub enum Pure {}
/// It changes something.
#[derive(Debug)]
pub enum Changing {}
/// How it is taken back is said, or why it is not.
#[derive(Debug)]
pub enum Undoable {}
/// It removes nothing that cannot be made again.
#[derive(Debug)]
pub enum Harmless {}
/// It removes something, and nothing verifies it yet.
#[derive(Debug)]
pub enum Destructive {}
/// It removes something, and something verifies it.
#[derive(Debug)]
pub enum Verified {}

/// A step's effect is known.
#[diagnostic::on_unimplemented(
    message = "this step does not say what it changes",
    label = "its effect is missing",
    note = "add `.pure()` if it only reads; otherwise `.idempotent()`, `.probed(..)` or `.at_most_once()`, which says what a run may do after a crash"
)]
pub trait EffectIsSaid {}
impl EffectIsSaid for Pure {}
impl EffectIsSaid for Changing {}

/// How a step that changes something is taken back is known.
#[diagnostic::on_unimplemented(
    message = "this step changes something and does not say how it is taken back",
    label = "its undo is missing",
    note = "add `.undo(..)`, or `.irreversible(\"why\")`"
)]
pub trait UndoIsSaid {}
impl<U> UndoIsSaid for (Unsaid, U) {}
impl<U> UndoIsSaid for (Pure, U) {}
impl UndoIsSaid for (Changing, Undoable) {}

/// A destructive step is verified.
#[diagnostic::on_unimplemented(
    message = "this step destroys something and nothing verifies it",
    label = "its verification is missing",
    note = "add `.verified_by(..)`, which looks at the world after the step and fails if it is not as it should be"
)]
pub trait VerificationIsSaid {}
impl VerificationIsSaid for Harmless {}
impl VerificationIsSaid for Verified {}

/// What can be declared in a procedure, and what its handle is.
pub trait IntoStep {
    /// What the step produces.
    type Produces;

    /// The step as the model keeps it, but for its key.
    fn into_step(self) -> Draft;
}

/// A step before it has a key.
#[derive(Debug)]
pub struct Draft {
    pub(crate) model: StepModel,
    /// The steps that it names, with their procedures, so that one of another procedure is found.
    pub(crate) named: Vec<Output<()>>,
}

impl Draft {
    #[track_caller]
    pub(crate) fn new(kind: StepKind) -> Self {
        Self {
            model: StepModel {
                key: Words::default(),
                title: Words::default(),
                kind,
                needs: Vec::new(),
                purpose: Vec::new(),
                inputs: Vec::new(),
                actions: Vec::new(),
                outputs: Vec::new(),
                on_failure: Vec::new(),
                retry: Retry::NEVER,
                timeout: None,
                escalate_after: None,
                actor: None,
                tools: Vec::new(),
                place: Place::caller(),
            },
            named: Vec::new(),
        }
    }

    pub(crate) fn need(&mut self, output: Output<()>, reason: Reason) {
        self.model.needs.push(Need {
            step: output.step,
            reason,
        });
        self.named.push(output);
    }

    pub(crate) fn takes(&mut self, inputs: &impl Inputs) {
        for (output, position) in inputs.outputs().into_iter().zip(0..) {
            self.need(output, Reason::Argument(position));
        }
    }
}

/// What can be said of every kind of step.
pub trait Described: Sized {
    /// Where it is said.
    fn draft(&mut self) -> &mut Draft;

    /// Its heading; made from its key where none is given.
    fn title(mut self, title: impl Into<Words>) -> Self {
        self.draft().model.title = title.into();
        self
    }

    /// What it is for.
    fn purpose(mut self, purpose: impl IntoIterator<Item = impl Into<Words>>) -> Self {
        let purpose = purpose.into_iter().map(Into::into);
        self.draft().model.purpose.extend(purpose);
        self
    }

    /// What it takes, for readers; the outputs of earlier steps that it takes are known without.
    fn inputs(mut self, inputs: impl IntoIterator<Item = impl Into<Words>>) -> Self {
        let inputs = inputs.into_iter().map(Into::into);
        self.draft().model.inputs.extend(inputs);
        self
    }

    /// What is done, for readers.
    fn actions(mut self, actions: impl IntoIterator<Item = impl Into<Action>>) -> Self {
        let actions = actions.into_iter().map(Into::into);
        self.draft().model.actions.extend(actions);
        self
    }

    /// What it leaves behind, for readers.
    fn outputs(mut self, outputs: impl IntoIterator<Item = impl Into<Words>>) -> Self {
        let outputs = outputs.into_iter().map(Into::into);
        self.draft().model.outputs.extend(outputs);
        self
    }

    /// It comes after another step, whose output it does not take.
    fn after<T>(mut self, other: &Output<T>) -> Self {
        let other = Output::new(other.step, other.procedure);
        self.draft().need(other, Reason::Order);
        self
    }

    /// It comes after several others: `.after_all([first.order(), second.order()])`.
    fn after_all(mut self, others: impl IntoIterator<Item = Output<()>>) -> Self {
        for other in others {
            self.draft().need(other, Reason::Order);
        }
        self
    }

    /// What follows a failure. The first branch that matches is taken; without one the run ends blocked.
    fn on_failure(mut self, branch: FailureBranch) -> Self {
        self.draft().model.on_failure.push(branch);
        self
    }

    /// How often it is tried before it counts as failed.
    fn retry(mut self, retry: Retry) -> Self {
        self.draft().model.retry = retry;
        self
    }

    /// Tried so often, with waits of 1, 2, 4, … seconds up to a minute.
    fn attempts(self, attempts: u32) -> Self {
        self.retry(Retry {
            attempts,
            first: seconds(1),
            factor: 2,
            longest: seconds(60),
        })
    }

    /// It is stopped and counts as failed after this time.
    fn timeout(mut self, timeout: Duration) -> Self {
        self.draft().model.timeout = Some(timeout);
        self
    }

    /// People are called after this time, by the procedure's escalation, while it goes on.
    fn escalate_after(mut self, limit: Duration) -> Self {
        self.draft().model.escalate_after = Some(limit);
        self
    }

    /// Who does it.
    fn actor(mut self, actor: impl Into<Words>) -> Self {
        self.draft().model.actor = Some(actor.into());
        self
    }

    /// Ids of the tools that it needs.
    fn tools(mut self, tools: impl IntoIterator<Item = impl Into<Words>>) -> Self {
        let tools = tools.into_iter().map(Into::into);
        self.draft().model.tools.extend(tools);
        self
    }
}

/// Work: an `async fn` or closure that takes the outputs of earlier steps and produces one.
///
/// ```
/// use formwork_procedure::{Context, Failure, Procedure, work};
///
/// async fn count(context: &Context<'_>, (): ()) -> Result<u32, Failure> {
///     let text = context.read("hosts.txt")?.ok_or_else(|| Failure::new("hosts.txt is missing"))?;
///     Ok(text.lines().count() as u32)
/// }
///
/// let mut procedure = Procedure::new("count-hosts");
/// let hosts = procedure.step("count", work((), count).pure());
/// procedure.step("judge", work(&hosts, async |_: &Context<'_>, hosts: u32| match hosts {
///     0 => Err(Failure::new("there are no hosts")),
///     _ => Ok(()),
/// }).pure());
/// ```
#[track_caller]
pub fn work<I: Inputs, T: Record, F>(inputs: I, function: F) -> Step<I::Values, T>
where
    F: AsyncFn(&Context<'_>, I::Values) -> Result<T, Failure> + Send + Sync + 'static,
{
    let mut draft = Draft::new(StepKind::Manual);
    draft.takes(&inputs);
    Step {
        draft,
        body: Body {
            run: Box::new(move |context, recorded| {
                let values = I::read(recorded)?;
                output::write(&pollster::block_on(function(context, values))?)
            }),
            probe: None,
            verify: None,
            undo: None,
        },
        read: I::read,
        effect: Effect::Pure,
        undo: Undo::Nothing,
        destructive: false,
        said: PhantomData,
    }
}

impl<V, T, E, U, D> Step<V, T, E, U, D> {
    fn said<E2, U2, D2>(self) -> Step<V, T, E2, U2, D2> {
        Step {
            draft: self.draft,
            body: self.body,
            read: self.read,
            effect: self.effect,
            undo: self.undo,
            destructive: self.destructive,
            said: PhantomData,
        }
    }
}

impl<V: 'static, T: Record> Step<V, T> {
    /// It only reads. After a crash it is done again, and `--rehearse` does it too.
    pub fn pure(self) -> Step<V, T, Pure> {
        self.said()
    }

    /// Done twice is done once for the same [`Context::key`]. After a crash it is done again, with the same key.
    pub fn idempotent(mut self) -> Step<V, T, Changing> {
        self.effect = Effect::Idempotent;
        self.said()
    }

    /// `probe` tells from the world whether it was done, and with what output. After a crash it is asked before anything is done again.
    pub fn probed<F>(mut self, probe: F) -> Step<V, T, Changing>
    where
        F: AsyncFn(&Context<'_>, V) -> Result<Option<T>, Failure> + Send + Sync + 'static,
    {
        let read = self.read;
        self.effect = Effect::Probed;
        self.body.probe = Some(Box::new(move |context, recorded| {
            let found = pollster::block_on(probe(context, read(recorded)?))?;
            found.as_ref().map(output::write).transpose()
        }));
        self.said()
    }

    /// It must not be done twice, and nothing can tell whether it was. After a crash, and when a run that its failure blocked is resumed, a person
    /// is asked whether it was done.
    pub fn at_most_once(mut self) -> Step<V, T, Changing> {
        self.effect = Effect::AtMostOnce;
        self.said()
    }
}

impl<V: 'static, T: Record, D> Step<V, T, Changing, Unsaid, D> {
    /// How it is taken back. The function is given what the step was given and, where it came to its end, what it produced.
    pub fn undo<F>(mut self, undo: F) -> Step<V, T, Changing, Undoable, D>
    where
        F: AsyncFn(&Context<'_>, V, Option<T>) -> Result<(), Failure> + Send + Sync + 'static,
    {
        let read = self.read;
        self.undo = Undo::Work;
        self.body.undo = Some(Box::new(move |context, recorded, output| {
            let output = output.map(output::read::<T>).transpose()?;
            pollster::block_on(undo(context, read(recorded)?, output))
        }));
        self.said()
    }

    /// It cannot be taken back, or need not be.
    pub fn irreversible(mut self, why: impl Into<Words>) -> Step<V, T, Changing, Undoable, D> {
        self.undo = Undo::Irreversible(why.into());
        self.said()
    }
}

impl<V, T: Record, U> Step<V, T, Changing, U, Harmless> {
    /// It removes what cannot be made again.
    pub fn destructive(mut self) -> Step<V, T, Changing, U, Destructive> {
        self.destructive = true;
        self.said()
    }
}

impl<V, T: Record, U> Step<V, T, Changing, U, Destructive> {
    /// Looks at the world after the step, and fails if it is not as it should be.
    pub fn verified_by<F>(mut self, verify: F) -> Step<V, T, Changing, U, Verified>
    where
        F: AsyncFn(&Context<'_>, T) -> Result<(), Failure> + Send + Sync + 'static,
    {
        self.body.verify = Some(Box::new(move |context, output| {
            pollster::block_on(verify(context, output::read(output)?))
        }));
        self.said()
    }
}

impl<V, T, E, U, D> Described for Step<V, T, E, U, D> {
    fn draft(&mut self) -> &mut Draft {
        &mut self.draft
    }
}

impl<V, T: Record, E: EffectIsSaid, U, D: VerificationIsSaid> IntoStep for Step<V, T, E, U, D>
where
    (E, U): UndoIsSaid,
{
    type Produces = T;

    fn into_step(self) -> Draft {
        let mut draft = self.draft;
        draft.model.kind = StepKind::Work {
            effect: self.effect,
            undo: self.undo,
            destructive: self.destructive,
            work: Work::new(self.body),
        };
        draft
    }
}

impl<V, T, E, U, D> std::fmt::Debug for Step<V, T, E, U, D> {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.draft.fmt(formatter)
    }
}
