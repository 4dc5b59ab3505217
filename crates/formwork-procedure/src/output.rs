//! Handles to what steps produce.

use std::fmt;
use std::marker::PhantomData;

use formwork_model::procedure::{StepId, Then};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

use crate::Failure;

/// What a step produces once it is done. Only declaring a step makes one, so nothing can be used before its step.
pub struct Output<T> {
    pub(crate) step: StepId,
    pub(crate) procedure: Token,
    produced: PhantomData<fn() -> T>,
}

/// Tells the procedures of a program apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Token(pub(crate) u32);

impl<T> Output<T> {
    pub(crate) fn new(step: StepId, procedure: Token) -> Self {
        Self {
            step,
            procedure,
            produced: PhantomData,
        }
    }

    /// The step's identity in its procedure.
    pub fn step(&self) -> StepId {
        self.step
    }

    /// Going back to this step: it and all that need it are done again, so often at most.
    pub fn again(&self, most: u32) -> Then {
        Then::GoTo {
            step: self.step,
            most,
        }
    }
}

impl<T> Clone for Output<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Output<T> {}

impl<T> fmt::Debug for Output<T> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "Output({})", self.step.0)
    }
}

impl<T> From<&Output<T>> for StepId {
    fn from(output: &Output<T>) -> Self {
        output.step
    }
}

/// What a step may produce: it is written to the journal, and read from it when a run is resumed.
#[diagnostic::on_unimplemented(
    message = "a step cannot produce `{Self}`",
    label = "the journal cannot record this",
    note = "derive `serde::Serialize` and `serde::Deserialize` for it"
)]
pub trait Record: Serialize + DeserializeOwned + 'static {}

impl<T: Serialize + DeserializeOwned + 'static> Record for T {}

/// The outputs that a step takes: none `()`, one `&output`, or several `(&first, &second)`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not the output of earlier steps",
    label = "expected `()`, `&output` or a tuple such as `(&first, &second)`",
    note = "declaring a step with `procedure.step(..)` returns the handle to its output"
)]
pub trait Inputs {
    /// What the step's function is given.
    type Values: 'static;

    /// The steps that produce them.
    fn outputs(&self) -> Vec<Output<()>>;

    /// Reads them from what the journal recorded.
    ///
    /// # Errors
    /// When the program has changed and reads another type than the one that was recorded.
    fn read(recorded: &[Value]) -> Result<Self::Values, Failure>;
}

pub(crate) fn read<T: Record>(recorded: &Value) -> Result<T, Failure> {
    T::deserialize(recorded).map_err(|error| {
        Failure::new("an earlier step's output is not what this step takes")
            .detail(format!("{error}\nrecorded: {recorded}"))
            .finally()
    })
}

pub(crate) fn write<T: Record>(value: &T) -> Result<Value, Failure> {
    serde_json::to_value(value).map_err(|error| {
        Failure::new("the step's output cannot be recorded")
            .detail(error.to_string())
            .finally()
    })
}

impl<T> Output<T> {
    fn untyped(&self) -> Output<()> {
        Output::new(self.step, self.procedure)
    }
}

impl Inputs for () {
    type Values = ();

    fn outputs(&self) -> Vec<Output<()>> {
        Vec::new()
    }

    fn read(_: &[Value]) -> Result<(), Failure> {
        Ok(())
    }
}

impl<T: Record> Inputs for &Output<T> {
    type Values = T;

    fn outputs(&self) -> Vec<Output<()>> {
        vec![self.untyped()]
    }

    fn read(recorded: &[Value]) -> Result<T, Failure> {
        read(recorded.first().unwrap_or(&Value::Null))
    }
}

macro_rules! inputs_of_tuples {
    ($($name:ident $position:tt),+) => {
        impl<$($name: Record),+> Inputs for ($(&Output<$name>,)+) {
            type Values = ($($name,)+);

            fn outputs(&self) -> Vec<Output<()>> {
                vec![$(self.$position.untyped()),+]
            }

            fn read(recorded: &[Value]) -> Result<Self::Values, Failure> {
                Ok(($(read::<$name>(recorded.get($position).unwrap_or(&Value::Null))?,)+))
            }
        }
    };
}

inputs_of_tuples!(A 0);
inputs_of_tuples!(A 0, B 1);
inputs_of_tuples!(A 0, B 1, C 2);
inputs_of_tuples!(A 0, B 1, C 2, D 3);
inputs_of_tuples!(A 0, B 1, C 2, D 3, E 4);
inputs_of_tuples!(A 0, B 1, C 2, D 3, E 4, F 5);

impl<T: Record> Inputs for &[Output<T>] {
    type Values = Vec<T>;

    fn outputs(&self) -> Vec<Output<()>> {
        self.iter().map(Output::untyped).collect()
    }

    fn read(recorded: &[Value]) -> Result<Vec<T>, Failure> {
        recorded.iter().map(read).collect()
    }
}
