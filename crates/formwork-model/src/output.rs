//! Outputs: what a stack tells to whoever applied it, and to other stacks.

use std::borrow::Cow;

use crate::{
    Bool, Condition, Dependency, Expression, IntoValue, Kind, NodeId, Place, Reference, Str, Term,
    Value,
};

/// An output of a root module. `stack.output(..)` declares one.
#[derive(Debug, Clone, PartialEq)]
pub struct Output {
    /// Its name.
    pub name: Cow<'static, str>,
    /// What it tells.
    pub value: Term,
    /// What it is, in the user's words; may be empty.
    pub about: Cow<'static, str>,
    /// Terraform does not print it.
    pub is_sensitive: bool,
    /// It is never stored.
    pub is_ephemeral: bool,
    /// What must hold before it is told.
    pub preconditions: Vec<Condition>,
    /// What must exist before, beyond what the value refers to.
    pub depends_on: Vec<NodeId>,
    /// Why there is one.
    pub origin: OutputOrigin,
    /// Where it was declared; where it was made for another stack, where that reads it first.
    pub place: Place,
}

/// Why there is an output.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum OutputOrigin {
    /// The program declared it.
    Declared,
    /// Another stack reads the value.
    ReadElsewhere,
}

impl Output {
    /// An output of a value.
    pub fn new(name: impl Into<Cow<'static, str>>, value: impl OutputValue, place: Place) -> Self {
        let is_sensitive = value.is_secret();
        Self {
            is_sensitive,
            ..Self::of_term(name.into(), value.into_term(), place)
        }
    }

    pub(crate) fn of_term(name: Cow<'static, str>, value: Term, place: Place) -> Self {
        Self {
            name,
            value,
            about: Cow::Borrowed(""),
            is_sensitive: false,
            is_ephemeral: false,
            preconditions: Vec::new(),
            depends_on: Vec::new(),
            origin: OutputOrigin::Declared,
            place,
        }
    }

    /// What it is, for who reads the output or the generated documentation.
    pub fn about(&mut self, text: impl Into<Cow<'static, str>>) -> &mut Self {
        self.about = text.into();
        self
    }

    /// What must hold before Terraform tells the value, and what it says where it does not.
    ///
    /// ```
    /// use formwork_model::{Bool, Conventions, Stack, Str, Value};
    /// fn endpoint<C: Conventions>(stack: &mut Stack<C>, address: Value<Str>, is_ready: Value<Bool>) {
    ///     stack.output("endpoint", address).about("where the shop answers").precondition(is_ready, "the shop is not ready");
    /// }
    /// ```
    pub fn precondition(
        &mut self,
        condition: impl IntoValue<Bool>,
        message: impl IntoValue<Str>,
    ) -> &mut Self {
        self.preconditions.push(Condition::new(condition, message));
        self
    }

    /// Must exist before the value is told, though the value does not refer to it.
    pub fn depends_on(&mut self, dependency: impl Dependency) -> &mut Self {
        self.depends_on.push(dependency.dependency());
        self
    }

    /// The value is never stored: for modules that others call. Terraform knows no such output of a root module.
    pub fn ephemeral(&mut self) -> &mut Self {
        self.is_ephemeral = true;
        self
    }

    /// Whether it tells this attribute and nothing else.
    pub fn tells(&self, reference: &Reference) -> bool {
        match &self.value {
            Term::Expression(expression) => {
                matches!(&**expression, Expression::Reference(own) if own == reference)
            }
            _ => false,
        }
    }

    /// Every expression in it, with what it stands in: `value`, `precondition[0].condition`.
    pub fn expressions<'output>(&'output self, visit: &mut dyn FnMut(&str, &'output Expression)) {
        self.value.expressions("value", visit);
        for (position, condition) in self.preconditions.iter().enumerate() {
            let path = format!("precondition[{position}]");
            condition
                .condition
                .expressions(&format!("{path}.condition"), visit);
            condition
                .message
                .expressions(&format!("{path}.error_message"), visit);
        }
    }
}

/// What an output can tell: a value, a literal, or a list or object of these.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be the value of an output",
    label = "expected a value such as `vpc.id()`, a literal, or an array of these",
    note = "an array or `Vec` of (key, value) makes an object"
)]
pub trait OutputValue {
    /// Whether Terraform must not print it.
    fn is_secret(&self) -> bool;
    /// The untyped value.
    fn into_term(self) -> Term;
}

impl<T: Kind> OutputValue for Value<T> {
    fn is_secret(&self) -> bool {
        T::IS_SECRET
    }
    fn into_term(self) -> Term {
        Value::into_term(self)
    }
}

impl<T: Kind> OutputValue for &Value<T> {
    fn is_secret(&self) -> bool {
        T::IS_SECRET
    }
    fn into_term(self) -> Term {
        self.term().clone()
    }
}

macro_rules! literal_outputs {
    ($($rust:ty => $kind:ty),*) => {$(
        impl OutputValue for $rust {
            fn is_secret(&self) -> bool {
                false
            }
            fn into_term(self) -> Term {
                IntoValue::<$kind>::into_value(self).into_term()
            }
        }
    )*};
}
literal_outputs!(&str => Str, String => Str, bool => Bool, i32 => crate::Num, i64 => crate::Num, u32 => crate::Num, f64 => crate::Num);

macro_rules! list_outputs {
    ($([$($length:tt)*] $rust:ty),*) => {$(
        impl<V: OutputValue, $($length)*> OutputValue for $rust {
            fn is_secret(&self) -> bool {
                self.iter().any(V::is_secret)
            }
            fn into_term(self) -> Term {
                Term::List(self.into_iter().map(V::into_term).collect())
            }
        }
    )*};
}
list_outputs!([] Vec<V>, [const N: usize] [V; N]);

macro_rules! object_outputs {
    ($([$($length:tt)*] $rust:ty),*) => {$(
        impl<K: Into<Cow<'static, str>>, V: OutputValue, $($length)*> OutputValue for $rust {
            fn is_secret(&self) -> bool {
                self.iter().any(|(_, value)| value.is_secret())
            }
            fn into_term(self) -> Term {
                crate::value::ordered(self.into_iter().map(|(key, value)| (key, value.into_term())))
            }
        }
    )*};
}
object_outputs!([] Vec<(K, V)>, [const N: usize] [(K, V); N]);
