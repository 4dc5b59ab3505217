//! Conditions of statements: one function for each of IAM's operators.

use std::borrow::Cow;

use formwork_model::{
    Arn, Bool, Id, IntoText, IntoValue, List, Name, Num, Set, Str, Term, Text, Value,
};

/// When a statement holds: an operator, a key, and values.
#[derive(Debug, Clone, PartialEq)]
pub struct Condition {
    pub(crate) operator: String,
    pub(crate) key: Term,
    pub(crate) values: Term,
}

impl Condition {
    fn new<T>(operator: &str, key: impl IntoValue<Str>, values: impl IntoValues<T>) -> Self {
        Self {
            operator: operator.to_owned(),
            key: key.into_value().into_term(),
            values: values.into_values(),
        }
    }

    /// Holds also where the request has no such key.
    pub fn if_exists(mut self) -> Self {
        self.operator.push_str("IfExists");
        self
    }

    /// For keys with many values: at least one of them must do.
    pub fn for_any_value(mut self) -> Self {
        self.operator.insert_str(0, "ForAnyValue:");
        self
    }

    /// For keys with many values: all of them must do, also where there are none.
    pub fn for_all_values(mut self) -> Self {
        self.operator.insert_str(0, "ForAllValues:");
        self
    }
}

macro_rules! operators {
    ($($function:ident $kind:ident $operator:literal;)*) => {
        /// Every operator, as IAM writes it.
        pub(crate) const OPERATORS: &[&str] = &[$($operator),*];

        $(
            #[doc = concat!("IAM's `", $operator, "`. Inside of the macros for policies the key is checked by the compiler.")]
            pub fn $function(key: impl IntoValue<Str>, values: impl IntoValues<$kind>) -> Condition {
                Condition::new($operator, key, values)
            }
        )*
    };
}

operators! {
    string_equals Str "StringEquals";
    string_not_equals Str "StringNotEquals";
    string_equals_ignore_case Str "StringEqualsIgnoreCase";
    string_not_equals_ignore_case Str "StringNotEqualsIgnoreCase";
    string_like Str "StringLike";
    string_not_like Str "StringNotLike";
    numeric_equals Num "NumericEquals";
    numeric_not_equals Num "NumericNotEquals";
    numeric_less_than Num "NumericLessThan";
    numeric_less_than_equals Num "NumericLessThanEquals";
    numeric_greater_than Num "NumericGreaterThan";
    numeric_greater_than_equals Num "NumericGreaterThanEquals";
    date_equals Str "DateEquals";
    date_not_equals Str "DateNotEquals";
    date_less_than Str "DateLessThan";
    date_less_than_equals Str "DateLessThanEquals";
    date_greater_than Str "DateGreaterThan";
    date_greater_than_equals Str "DateGreaterThanEquals";
    bool Bool "Bool";
    binary_equals Str "BinaryEquals";
    ip_address Str "IpAddress";
    not_ip_address Str "NotIpAddress";
    arn_equals Str "ArnEquals";
    arn_not_equals Str "ArnNotEquals";
    arn_like Str "ArnLike";
    arn_not_like Str "ArnNotLike";
    null Bool "Null";
}

/// Whether IAM knows the operator, with what may stand before and after it.
pub(crate) fn is_operator(operator: &str) -> bool {
    let plain = ["ForAnyValue:", "ForAllValues:"]
        .iter()
        .find_map(|quantifier| operator.strip_prefix(quantifier))
        .unwrap_or(operator);
    match plain.strip_suffix("IfExists") {
        // Whether a key is there is what `Null` asks.
        Some("Null") => false,
        Some(plain) => OPERATORS.contains(&plain),
        None => OPERATORS.contains(&plain),
    }
}

/// What a condition compares a key with: one value of type `T`, or many.
#[diagnostic::on_unimplemented(
    message = "this condition compares with `{T}`, not with `{Self}`",
    label = "expected one `{T}`, or an array or `Vec` of them"
)]
pub trait IntoValues<T>: Sized {
    /// A list of texts.
    fn into_values(self) -> Term;
}

/// What a condition compares a key with: one value of type `T`.
#[diagnostic::on_unimplemented(
    message = "this condition compares with `{T}`, not with `{Self}`",
    label = "expected a value of type `{T}`"
)]
pub trait OneValue<T> {
    /// A text, for IAM writes numbers and booleans as text too.
    fn one_value(self) -> Term;
}

macro_rules! one_value {
    ($($function:ident: $($rust:ty)|+ => $kind:ident;)*) => {$($(
        impl OneValue<$kind> for $rust {
            fn one_value(self) -> Term {
                $function(self)
            }
        }
        impl IntoValues<$kind> for $rust {
            fn into_values(self) -> Term {
                Term::List(vec![$function(self)])
            }
        }
    )+)*};
}

one_value! {
    text: &str | String | &String | Cow<'static, str> | Value<Str> | &Value<Str> => Str;
    converted: i32 | i64 | u32 | Value<Num> | &Value<Num> => Num;
    converted: bool | Value<Bool> | &Value<Bool> => Bool;
}

macro_rules! one_identity {
    ($($kind:ident)*) => {$(
        impl<R> OneValue<Str> for Value<$kind<R>> {
            fn one_value(self) -> Term {
                self.into_term()
            }
        }
        impl<R> IntoValues<Str> for Value<$kind<R>> {
            fn into_values(self) -> Term {
                Term::List(vec![self.into_term()])
            }
        }
    )*};
}

one_identity! { Id Name Arn }

fn text(value: impl IntoValue<Str>) -> Term {
    value.into_value().into_term()
}

fn converted(value: impl IntoText) -> Term {
    Text::new().value(value).finish().into_term()
}

impl<T, V: OneValue<T>, const N: usize> IntoValues<T> for [V; N] {
    fn into_values(self) -> Term {
        Term::List(self.into_iter().map(V::one_value).collect())
    }
}

impl<T, V: OneValue<T>> IntoValues<T> for Vec<V> {
    fn into_values(self) -> Term {
        Term::List(self.into_iter().map(V::one_value).collect())
    }
}

impl IntoValues<Str> for Value<List<Str>> {
    fn into_values(self) -> Term {
        self.into_term()
    }
}

impl IntoValues<Str> for Value<Set<Str>> {
    fn into_values(self) -> Term {
        self.into_term()
    }
}

#[cfg(test)]
mod tests {
    use super::{is_operator, numeric_less_than, string_equals};
    use formwork_model::Term;

    #[test]
    fn operators_may_be_quantified_and_optional() {
        for (operator, expected) in [
            ("StringEquals", true),
            ("StringEqualsIfExists", true),
            ("ForAnyValue:StringLike", true),
            ("ForAllValues:ArnLikeIfExists", true),
            ("NullIfExists", false),
            ("StringEqual", false),
            ("ForEach:StringEquals", false),
        ] {
            assert_eq!(is_operator(operator), expected, "{operator}");
        }
    }

    #[test]
    fn values_are_lists_of_texts() {
        let text = |text: &'static str| Term::Text(text.into());
        let condition = numeric_less_than("aws:MultiFactorAuthAge", 3600).if_exists();
        assert_eq!(condition.operator, "NumericLessThanIfExists");
        assert_eq!(condition.values, Term::List(vec![text("3600")]));
        let condition = string_equals("aws:TagKeys", ["a", "b"]).for_all_values();
        assert_eq!(condition.operator, "ForAllValues:StringEquals");
        assert_eq!(condition.values, Term::List(vec![text("a"), text("b")]));
    }
}
