//! Programs, and the Terraform JSON that they become.

mod backends;
mod bindings;
mod bodies;
mod crossings;
mod expressions;
mod modules;
mod outputs;
mod refactorings;
mod root_modules;
mod secrets;

use expect_test::Expect;
use formwork_emit::terraform;
use formwork_model::{App, Conventions, Environment, Model, NamePattern, Resource, Stack, Tags};

const PROVIDER: formwork_model::ProviderSchema = bindings::AWS;

struct Shop;

impl Conventions for Shop {
    type Environment = Production;
    type Tags = NoTags;
    const PROJECT: &'static str = "shop";
    const NAME: NamePattern = NamePattern::new("{project}-{purpose}");
}

struct Production;

impl Environment for Production {
    const NAMES: &'static [&'static str] = &["production"];
    fn nth(_: usize) -> Self {
        Self
    }
}

struct NoTags;

impl Tags for NoTags {
    fn tags(&self) -> Vec<(&'static str, String)> {
        Vec::new()
    }
}

/// A model with one stack.
fn model(build: impl FnOnce(&mut Stack<Shop>)) -> Model {
    let mut app = App::<Shop>::new(0);
    app.stack("network", NoTags, build);
    app.freeze()
}

/// The files of a model. Places are written as `main.rs:1`, so that tests can be moved.
fn check(model: &Model, expected: Expect) {
    let mut text = String::new();
    for file in terraform(model) {
        text.push_str(&format!("# {}\n{}", file.path, file.text));
    }
    expected.assert_eq(&without_places(&text));
}

/// The text with `main.rs:1` for each place of these tests.
fn without_places(text: &str) -> String {
    let is_here = |word: &&str| word.starts_with("crates/formwork-emit/tests/emission/");
    let places = text.split('"').filter(is_here);
    places.fold(text.to_owned(), |text, place| {
        text.replace(&format!("\"{place}\""), "\"main.rs:1\"")
    })
}

/// One section of the only stack's root module. Places are written as `main.rs:1`, as in [`check`].
fn check_section(model: &Model, section: &str, expected: Expect) {
    let text = without_places(&terraform(model)[0].text);
    let start = format!("  \"{section}\": {{");
    let lines = text.lines().skip_while(|line| *line != start).skip(1);
    let lines = lines.take_while(|line| line.starts_with("    "));
    let text: String = lines.map(|line| format!("{}\n", &line[4..])).collect();
    expected.assert_eq(&text);
}

/// The body of one resource, without the comment of its origin.
fn check_body<R: Resource>(resource: R, expected: Expect) {
    let model = model(|stack| {
        stack.declare("main", resource);
    });
    check_body_of(&model, "main", expected);
}

/// The body of the resource called `name`, without the comment of its origin.
fn check_body_of(model: &Model, name: &str, expected: Expect) {
    let file = &terraform(model)[0].text;
    let body = file
        .lines()
        .skip_while(|line| *line != format!("      \"{name}\": {{"))
        .skip(1)
        .take_while(|line| line.starts_with("        "))
        .skip_while(|line| *line != "        },")
        .skip(1);
    let text: String = body.map(|line| format!("{}\n", &line[8..])).collect();
    expected.assert_eq(&text);
}
