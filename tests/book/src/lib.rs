//! Every code block of `README.md` and of the book, as a test.
//! In: the documents. Out: tests.
//! It must not know: what the documents say.
//! Change it when a document is added.

macro_rules! documents {
    ($($name:ident $path:literal;)*) => {$(
        #[doc = include_str!($path)]
        pub mod $name {}
    )*};
}

documents! {
    readme "../../../README.md";
    getting_started "../../../book/src/getting-started.md";
    resources_and_values "../../../book/src/resources-and-values.md";
    policies "../../../book/src/policies.md";
    conventions "../../../book/src/conventions.md";
    components "../../../book/src/components.md";
    stacks "../../../book/src/stacks.md";
    safe_change "../../../book/src/safe-change.md";
    modules "../../../book/src/modules.md";
    procedures "../../../book/src/procedures.md";
    testing "../../../book/src/testing.md";
    commands "../../../book/src/commands.md";
    terraform "../../../book/src/terraform.md";
    pulumi "../../../book/src/pulumi.md";
    limits "../../../book/src/limits.md";
    repetitions_are_closures "../../../book/src/decisions/repetitions-are-closures.md";
}
