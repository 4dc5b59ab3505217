//! Texts that are known when a procedure is declared, or that an earlier step produces.

use crate::{Inputs, Output};

/// A text that is known when the procedure is declared, the output of an earlier step, or the first with the second in the place of `{}`.
///
/// ```
/// use formwork_model::duration::minutes;
/// use formwork_procedure::ready::smoke;
/// use formwork_procedure::{Context, Procedure, work};
///
/// let mut procedure = Procedure::new("look");
/// let host = procedure.step("host", work((), async |_: &Context<'_>, ()| Ok("shop.example".to_owned())).pure());
/// procedure.step("home", smoke::http("https://shop.example/", 200, minutes(1)));
/// procedure.step("name", smoke::dns(&host, minutes(1)));
/// procedure.step("health", smoke::http(("https://{}/health", &host), 200, minutes(1)));
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` is no text that a step can take",
    label = "expected a text, `&output` of a step that produces a `String`, or `(\"https://{{}}/health\", &output)`"
)]
pub trait Text {
    /// The steps that it needs.
    type Inputs: Inputs;

    /// The steps that it needs, and how their outputs become the text.
    fn split(
        self,
    ) -> (
        Self::Inputs,
        impl Fn(<Self::Inputs as Inputs>::Values) -> String + Send + Sync + 'static,
    );
}

impl Text for String {
    type Inputs = ();

    fn split(self) -> ((), impl Fn(()) -> String + Send + Sync + 'static) {
        ((), move |()| self.clone())
    }
}

impl Text for &str {
    type Inputs = ();

    fn split(self) -> ((), impl Fn(()) -> String + Send + Sync + 'static) {
        self.to_owned().split()
    }
}

impl<'output> Text for &'output Output<String> {
    type Inputs = &'output Output<String>;

    fn split(
        self,
    ) -> (
        Self::Inputs,
        impl Fn(String) -> String + Send + Sync + 'static,
    ) {
        (self, |text| text)
    }
}

impl<'output> Text for (&'static str, &'output Output<String>) {
    type Inputs = &'output Output<String>;

    fn split(
        self,
    ) -> (
        Self::Inputs,
        impl Fn(String) -> String + Send + Sync + 'static,
    ) {
        let (pattern, output) = self;
        (output, move |text: String| pattern.replace("{}", &text))
    }
}
