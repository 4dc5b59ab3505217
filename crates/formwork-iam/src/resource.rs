//! What can stand in `.on(..)`.

use std::borrow::Cow;

use formwork_model::{AnyArn, Arn, IntoValue, Object, OneOf, Str, Term, Value};

/// A resource of a statement: an ARN.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is no resource of a statement",
    label = "an ARN is expected here: text, or an attribute such as `bucket.arn()`"
)]
pub trait IntoResource {
    /// The service as it stands in the ARN, where the type tells it; otherwise empty.
    /// The compiler refuses an ARN of another service than the actions', when it builds the program.
    ///
    /// ```compile_fail
    /// use formwork_iam::{IntoResource, policy};
    /// struct KeyArn;
    /// impl IntoResource for KeyArn {
    ///     const SERVICE: &'static str = "kms";
    ///     fn into_resource(self) -> formwork_model::Term {
    ///         formwork_model::Term::Null
    ///     }
    /// }
    /// let document = policy![allow("s3:GetObject").on(KeyArn)];
    /// ```
    const SERVICE: &'static str = "";

    /// The untyped ARN.
    fn into_resource(self) -> Term;
}

macro_rules! into_resource {
    ($($rust:ty),*) => {$(
        impl IntoResource for $rust {
            fn into_resource(self) -> Term {
                IntoValue::<Str>::into_value(self).into_term()
            }
        }
    )*};
}
into_resource!(
    &str,
    String,
    &String,
    Cow<'static, str>,
    Value<Str>,
    &Value<Str>,
    Value<AnyArn>,
    &Value<AnyArn>
);

impl<R: Object> IntoResource for Value<Arn<R>> {
    const SERVICE: &'static str = R::ARN_SERVICE;

    fn into_resource(self) -> Term {
        self.into_term()
    }
}

impl<R: Object> IntoResource for &Value<Arn<R>> {
    const SERVICE: &'static str = R::ARN_SERVICE;

    fn into_resource(self) -> Term {
        self.term().clone()
    }
}

impl<S> IntoResource for Value<OneOf<S>> {
    fn into_resource(self) -> Term {
        self.into_term()
    }
}
