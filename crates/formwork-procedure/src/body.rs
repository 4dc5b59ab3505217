//! The function of a step, without its types.

use std::fmt;

use serde_json::Value;

use crate::{Context, Failure};

type Run = dyn Fn(&Context<'_>, &[Value]) -> Result<Value, Failure> + Send + Sync;
type Probe = dyn Fn(&Context<'_>, &[Value]) -> Result<Option<Value>, Failure> + Send + Sync;
type Verify = dyn Fn(&Context<'_>, &Value) -> Result<(), Failure> + Send + Sync;
type Undo = dyn Fn(&Context<'_>, &[Value], Option<&Value>) -> Result<(), Failure> + Send + Sync;

/// The function of a step and what belongs to it, with inputs and outputs as the journal records them.
pub struct Body {
    pub(crate) run: Box<Run>,
    pub(crate) probe: Option<Box<Probe>>,
    pub(crate) verify: Option<Box<Verify>>,
    pub(crate) undo: Option<Box<Undo>>,
}

impl Body {
    /// Does the step's work, and verifies it where the step says how.
    ///
    /// # Errors
    /// What the step's function says.
    pub fn run(&self, context: &Context<'_>, inputs: &[Value]) -> Result<Value, Failure> {
        let output = (self.run)(context, inputs)?;
        self.verify(context, &output)?;
        Ok(output)
    }

    /// Whether the work was done, and with what output; [`Body::run`] where it was not.
    ///
    /// # Errors
    /// What the step's functions say.
    pub fn recover(&self, context: &Context<'_>, inputs: &[Value]) -> Result<Value, Failure> {
        let Some(probe) = &self.probe else {
            return self.run(context, inputs);
        };
        match probe(context, inputs)? {
            Some(output) => {
                self.verify(context, &output)?;
                Ok(output)
            }
            None => self.run(context, inputs),
        }
    }

    /// Takes the work back. `output` is none where the work did not come to its end.
    ///
    /// # Errors
    /// What the step's undo says.
    pub fn undo(
        &self,
        context: &Context<'_>,
        inputs: &[Value],
        output: Option<&Value>,
    ) -> Result<(), Failure> {
        match &self.undo {
            Some(undo) => undo(context, inputs, output),
            None => Ok(()),
        }
    }

    fn verify(&self, context: &Context<'_>, output: &Value) -> Result<(), Failure> {
        match &self.verify {
            Some(verify) => verify(context, output),
            None => Ok(()),
        }
    }
}

impl fmt::Debug for Body {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("Body")
    }
}
