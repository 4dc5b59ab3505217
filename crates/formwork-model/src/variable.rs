//! Variables and local values of a root module.

use std::borrow::Cow;

use crate::{
    Any, AnyArn, Arn, Bool, Condition, Expression, Id, IntoValue, Kind, List, Map, Name, Num,
    OneOf, Place, Secret, Set, Str, Symbol, Term, Value,
};

/// A variable, as a program declares it: [`crate::Stack::variable`] takes it, and gives back its value.
///
/// ```
/// use formwork_model::{Conventions, Num, Stack, Value, Variable};
/// fn replicas<C: Conventions>(stack: &mut Stack<C>) -> Value<Num> {
///     let replicas = Variable::<Num>::new("replicas")
///         .about("How many servers answer")
///         .default(2)
///         .validation(|replicas| replicas.at_least(1), "at least one server must answer");
///     stack.variable(replicas)
/// }
/// ```
#[derive(Debug)]
pub struct Variable<T> {
    model: VariableModel,
    kind: std::marker::PhantomData<fn() -> T>,
}

/// A variable of a root module.
#[derive(Debug, Clone, PartialEq)]
pub struct VariableModel {
    /// Its name.
    pub name: Cow<'static, str>,
    /// Where it was declared first.
    pub place: Place,
    /// Its type as Terraform writes it: `list(string)`.
    pub type_text: String,
    /// Terraform does not print it.
    pub sensitive: bool,
    /// Terraform does not store it.
    pub ephemeral: bool,
    /// It may be `null`; Terraform's default.
    pub nullable: bool,
    /// What it is for; may be empty.
    pub about: Cow<'static, str>,
    /// Its value where none is given.
    pub default: Option<Term>,
    /// What its value must meet.
    pub validations: Vec<Condition>,
    /// Its value in this environment, which `terraform.tfvars.json` holds.
    pub value: Option<Term>,
}

/// A local value of a root module.
#[derive(Debug, Clone, PartialEq)]
pub struct LocalModel {
    /// Its name.
    pub name: Cow<'static, str>,
    /// Where it was declared.
    pub place: Place,
    /// What it stands for.
    pub value: Term,
}

/// A type that a variable can have.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not the type of a variable",
    note = "a variable is `Str`, `Num`, `Bool`, `Any`, a `List`, `Set` or `Map` of these, an id, name or ARN, an `object!`, or a `Secret` of any"
)]
pub trait VariableType: Kind {
    /// The type as Terraform writes it.
    fn type_text() -> String;
}

macro_rules! variable_types {
    ($([$($parameter:ident)?] $kind:ty => $text:literal;)*) => {$(
        impl<$($parameter)?> VariableType for $kind {
            fn type_text() -> String {
                $text.to_owned()
            }
        }
    )*};
}
variable_types! {
    [] Str => "string";
    [] Num => "number";
    [] Bool => "bool";
    [] Any => "any";
    [] AnyArn => "string";
    [R] Id<R> => "string";
    [R] Name<R> => "string";
    [R] Arn<R> => "string";
    [S] OneOf<S> => "string";
}

macro_rules! collection_types {
    ($($kind:ident $text:literal;)*) => {$(
        impl<T: VariableType> VariableType for $kind<T> {
            fn type_text() -> String {
                format!(concat!($text, "({})"), T::type_text())
            }
        }
    )*};
}
collection_types! { List "list"; Set "set"; Map "map"; }

impl<T: VariableType> VariableType for Secret<T> {
    fn type_text() -> String {
        T::type_text()
    }
}

impl<T: VariableType> Variable<T> {
    /// A variable that must be given when Terraform plans, unless it gets a default.
    #[track_caller]
    pub fn new(name: impl Into<Cow<'static, str>>) -> Self {
        Self {
            model: VariableModel {
                name: name.into(),
                place: Place::caller(),
                type_text: T::type_text(),
                sensitive: T::IS_SECRET,
                ephemeral: false,
                nullable: true,
                about: Cow::Borrowed(""),
                default: None,
                validations: Vec::new(),
                value: None,
            },
            kind: std::marker::PhantomData,
        }
    }

    /// What it is for.
    pub fn about(mut self, text: impl Into<Cow<'static, str>>) -> Self {
        self.model.about = text.into();
        self
    }

    /// Its value where none is given; a literal.
    pub fn default(mut self, value: impl IntoValue<T>) -> Self {
        self.model.default = Some(value.into_value().into_term());
        self
    }

    /// Its value in this environment. It is written to `terraform.tfvars.json`, which Terraform reads by itself.
    pub fn value(mut self, value: impl IntoValue<T>) -> Self {
        self.model.value = Some(value.into_value().into_term());
        self
    }

    /// Refuses values for which `condition` does not hold, with `message`.
    pub fn validation(
        mut self,
        condition: impl FnOnce(T::Read) -> Value<Bool>,
        message: impl IntoValue<Str>,
    ) -> Self {
        let holds = condition(T::read(self.model.term()));
        self.model.validations.push(Condition::new(holds, message));
        self
    }

    /// Its value reaches neither plan nor state, and may only stand where nothing is stored.
    pub fn ephemeral(mut self) -> Self {
        self.model.ephemeral = true;
        self
    }

    /// It may not be `null`: where `null` is given, its default counts.
    pub fn not_null(mut self) -> Self {
        self.model.nullable = false;
        self
    }

    pub(crate) fn into_model(self) -> VariableModel {
        self.model
    }
}

impl VariableModel {
    /// The variable in an expression.
    pub(crate) fn term(&self) -> Term {
        Expression::Symbol(Symbol::Variable(self.name.clone())).into()
    }

    /// Whether two declarations say the same of one variable.
    pub fn is_same(&self, other: &Self) -> bool {
        let place = other.place;
        Self {
            place,
            ..self.clone()
        } == *other
    }
}
