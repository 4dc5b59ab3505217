//! Checks: what Terraform looks at after every plan and apply, without failing them.

use std::borrow::Cow;

use crate::{Bool, Condition, Conventions, IntoValue, Place, Stack, Str};

/// A `check` block of a root module.
#[derive(Debug, Clone, PartialEq)]
pub struct CheckModel {
    /// Its name.
    pub name: Cow<'static, str>,
    /// Where it was declared.
    pub place: Place,
    /// What must hold.
    pub assertions: Vec<Condition>,
}

/// A check that is being declared. A data source that is declared on its stack is read for the check alone.
#[derive(Debug)]
pub struct Check<'stack, C: Conventions> {
    stack: &'stack mut Stack<C>,
    assertions: Vec<Condition>,
}

impl<C: Conventions> Check<'_, C> {
    /// The stack, for a data source that the check reads: `data!(check.stack(), ..)`. Where it cannot be read, Terraform warns.
    pub fn stack(&mut self) -> &mut Stack<C> {
        self.stack
    }

    /// Terraform warns with `message` where `condition` does not hold.
    pub fn assert(&mut self, condition: impl IntoValue<Bool>, message: impl IntoValue<Str>) {
        self.assertions.push(Condition::new(condition, message));
    }
}

impl<C: Conventions> Stack<C> {
    /// Declares a check: what Terraform asserts after every plan and apply. It warns, and does not fail.
    ///
    /// ```
    /// use formwork_model::{Bool, Conventions, Stack, Value};
    /// fn watched<C: Conventions>(stack: &mut Stack<C>, is_encrypted: Value<Bool>) {
    ///     stack.check("encryption", |check| check.assert(is_encrypted, "the disk is not encrypted"));
    /// }
    /// ```
    #[track_caller]
    pub fn check(
        &mut self,
        name: impl Into<Cow<'static, str>>,
        build: impl FnOnce(&mut Check<'_, C>),
    ) {
        let (name, place) = (name.into(), Place::caller());
        let (within, position) = self.add_check(CheckModel {
            name,
            place,
            assertions: Vec::new(),
        });
        let (_, assertions) = self.declare_within(within, |stack| {
            let mut check = Check {
                stack,
                assertions: Vec::new(),
            };
            build(&mut check);
            check.assertions
        });
        self.assert_in(position, assertions);
    }
}
