//! Operators and conditionals on values.

use std::ops::{Add, Div, Mul, Neg, Rem, Sub};

use crate::{BinaryOperator, Bool, Expression, IntoValue, Num, Term, Typed, UnaryOperator, Value};

fn binary<T>(left: Term, operator: BinaryOperator, right: Term) -> Value<T> {
    let expression = Expression::Binary {
        left,
        operator,
        right,
    };
    Value::from_term(expression.into())
}

fn unary<T>(operator: UnaryOperator, operand: Term) -> Value<T> {
    Value::from_term(Expression::Unary { operator, operand }.into())
}

impl<T> Value<T> {
    /// Whether the two are equal (`==`).
    ///
    /// ```
    /// use formwork_model::{Bool, Str, Value};
    /// fn is_large(size: Value<Str>) -> Value<Bool> {
    ///     size.equals("large").or(size.equals("huge"))
    /// }
    /// ```
    pub fn equals(&self, other: impl IntoValue<T>) -> Value<Bool> {
        self.compared(BinaryOperator::Equal, other)
    }

    /// Whether the two differ (`!=`).
    pub fn differs_from(&self, other: impl IntoValue<T>) -> Value<Bool> {
        self.compared(BinaryOperator::NotEqual, other)
    }

    /// Whether it has no value (`== null`).
    pub fn is_null(&self) -> Value<Bool> {
        binary(self.term().clone(), BinaryOperator::Equal, Term::Null)
    }

    /// Whether it has a value (`!= null`).
    pub fn is_given(&self) -> Value<Bool> {
        binary(self.term().clone(), BinaryOperator::NotEqual, Term::Null)
    }

    fn compared(&self, operator: BinaryOperator, other: impl IntoValue<T>) -> Value<Bool> {
        let other = other.into_value().into_term();
        binary(self.term().clone(), operator, other)
    }
}

impl Value<Num> {
    /// `<`
    pub fn less_than(&self, other: impl IntoValue<Num>) -> Value<Bool> {
        self.compared(BinaryOperator::Less, other)
    }

    /// `<=`
    pub fn at_most(&self, other: impl IntoValue<Num>) -> Value<Bool> {
        self.compared(BinaryOperator::LessOrEqual, other)
    }

    /// `>`
    pub fn more_than(&self, other: impl IntoValue<Num>) -> Value<Bool> {
        self.compared(BinaryOperator::Greater, other)
    }

    /// `>=`
    pub fn at_least(&self, other: impl IntoValue<Num>) -> Value<Bool> {
        self.compared(BinaryOperator::GreaterOrEqual, other)
    }
}

impl Value<Bool> {
    /// Whether both hold (`&&`).
    pub fn and(&self, other: impl IntoValue<Bool>) -> Value<Bool> {
        self.compared(BinaryOperator::And, other)
    }

    /// Whether one of them holds (`||`).
    pub fn or(&self, other: impl IntoValue<Bool>) -> Value<Bool> {
        self.compared(BinaryOperator::Or, other)
    }

    /// One value or the other (`condition ? then : otherwise`). The first says of which kind both are.
    ///
    /// ```
    /// use formwork_model::{Bool, Num, Value};
    /// fn servers(is_busy: Value<Bool>) -> Value<Num> {
    ///     is_busy.choose(4, 1)
    /// }
    /// ```
    pub fn choose<V: Typed>(&self, then: V, otherwise: impl IntoValue<V::Type>) -> Value<V::Type> {
        let (then, otherwise) = (then.typed(), otherwise.into_value());
        match self.term() {
            Term::Bool(true) => then,
            Term::Bool(false) => otherwise,
            condition => {
                let expression = Expression::Conditional {
                    condition: condition.clone(),
                    then: then.into_term(),
                    otherwise: otherwise.into_term(),
                };
                Value::from_term(expression.into())
            }
        }
    }
}

impl std::ops::Not for Value<Bool> {
    type Output = Self;
    fn not(self) -> Self {
        unary(UnaryOperator::Not, self.into_term())
    }
}

impl Neg for Value<Num> {
    type Output = Self;
    fn neg(self) -> Self {
        unary(UnaryOperator::Negate, self.into_term())
    }
}

macro_rules! arithmetic {
    ($($Trait:ident $method:ident $operator:ident;)*) => {$(
        impl<V: IntoValue<Num>> $Trait<V> for Value<Num> {
            type Output = Self;
            fn $method(self, other: V) -> Self {
                binary(self.into_term(), BinaryOperator::$operator, other.into_value().into_term())
            }
        }
    )*};
}
arithmetic! {
    Add add Add;
    Sub sub Subtract;
    Mul mul Multiply;
    Div div Divide;
    Rem rem Remainder;
}
