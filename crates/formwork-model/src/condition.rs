//! What must hold, and what Terraform says where it does not.

use crate::{Bool, IntoValue, Str, Term};

/// A condition with its message: of a precondition, a postcondition, a validation or an assertion.
#[derive(Debug, Clone, PartialEq)]
pub struct Condition {
    /// What must hold. Terraform wants it to refer to something.
    pub condition: Term,
    /// What Terraform says where it does not.
    pub message: Term,
}

impl Condition {
    /// Terraform refuses to go on, with `message`, where `condition` does not hold.
    ///
    /// ```
    /// use formwork_model::{Bool, Condition, Value};
    /// fn enough(is_enough: Value<Bool>) -> Condition {
    ///     Condition::new(is_enough, "three zones are needed")
    /// }
    /// ```
    pub fn new(condition: impl IntoValue<Bool>, message: impl IntoValue<Str>) -> Self {
        Self {
            condition: condition.into_value().into_term(),
            message: message.into_value().into_term(),
        }
    }
}
