//! Functions of numbers.

use formwork_model::{IntoValue, Num, Str, Value};

use super::{call, known, known_or_call};
use crate::given::{Alike, Given};
use crate::level::Of;

/// The number without its sign.
///
/// ```
/// use formwork_terraform::functions::{abs, ceil, max};
/// assert!(abs(ceil(-2.5)).is_expression());
/// assert_eq!(max([2, 12, 9]).term(), &formwork_model::Term::Integer(12));
/// ```
pub fn abs(number: impl IntoValue<Num>) -> Value<Num> {
    call("abs", [number.into_value().into_term()])
}

/// The smallest whole number that is not less.
pub fn ceil(number: impl IntoValue<Num>) -> Value<Num> {
    call("ceil", [number.into_value().into_term()])
}

/// The largest whole number that is not greater.
pub fn floor(number: impl IntoValue<Num>) -> Value<Num> {
    call("floor", [number.into_value().into_term()])
}

/// The logarithm of a number to a base.
///
/// ```
/// use formwork_terraform::functions::{ceil, log};
/// let bits = ceil(log(6, 2));
/// assert!(bits.is_expression());
/// ```
pub fn log(number: impl IntoValue<Num>, base: impl IntoValue<Num>) -> Value<Num> {
    call(
        "log",
        [
            number.into_value().into_term(),
            base.into_value().into_term(),
        ],
    )
}

/// The greatest of the numbers. Terraform refuses none.
pub fn max(numbers: impl Alike<Type = Num>) -> Value<Num> {
    let numbers = numbers.terms();
    known_or_call(known::chosen(&numbers, Iterator::max), "max", numbers)
}

/// The smallest of the numbers. Terraform refuses none.
pub fn min(numbers: impl Alike<Type = Num>) -> Value<Num> {
    let numbers = numbers.terms();
    known_or_call(known::chosen(&numbers, Iterator::min), "min", numbers)
}

/// The whole number that the text writes to a base from 2 to 62. Terraform refuses other text.
///
/// ```
/// use formwork_terraform::functions::parseint;
/// assert!(parseint("ff", 16).is_expression());
/// ```
pub fn parseint<T: Given<Str>>(text: T, base: impl IntoValue<Num>) -> Value<Of<T::Level, Num>> {
    call("parseint", [text.given(), base.into_value().into_term()])
}

/// The number raised to a power.
pub fn pow(number: impl IntoValue<Num>, power: impl IntoValue<Num>) -> Value<Num> {
    call(
        "pow",
        [
            number.into_value().into_term(),
            power.into_value().into_term(),
        ],
    )
}

/// -1, 0 or 1, as the number is negative, zero or positive.
pub fn signum(number: impl IntoValue<Num>) -> Value<Num> {
    call("signum", [number.into_value().into_term()])
}
