//! Every mistake that the compiler must refuse, with its words; and what it must accept.

#[test]
fn mistakes_are_refused_at_the_argument_they_are_about() {
    let cases = trybuild::TestCases::new();
    cases.compile_fail("tests/fail/*.rs");
}

#[test]
fn every_form_of_a_declaration_is_accepted() {
    let cases = trybuild::TestCases::new();
    cases.pass("tests/pass/*.rs");
}
