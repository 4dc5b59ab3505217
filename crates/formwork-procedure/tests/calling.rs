//! Procedures that call others.

use formwork_model::procedure::InputKind;
use formwork_model::{App, Conventions, Environment, NamePattern, Tags};
use formwork_procedure::{
    Context, Given, Output, Played, Procedure, Procedures, Script, input, work,
};

struct Only;
impl Environment for Only {
    const NAMES: &'static [&'static str] = &["dev"];

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

struct Plain;
impl Conventions for Plain {
    type Environment = Only;
    type Tags = NoTags;
    const PROJECT: &'static str = "plain";
    const NAME: NamePattern = NamePattern::new("{project}-{environment}-{purpose}");
}

/// Takes an input, and a step that needs nothing else.
fn greet(procedure: &mut Procedure) -> Output<String> {
    let name = procedure.step("name", input(InputKind::Knowledge, "A name"));
    let greeting = async |_: &Context<'_>, name: Option<Given>| {
        Ok(format!(
            "hello {}",
            name.map(|name| name.value).unwrap_or_default()
        ))
    };
    procedure.step("greeting", work(&name, greeting).pure())
}

/// Plays a procedure that calls [`greet`] after a step of its own.
fn called(script: &Script) -> Played {
    let mut app = App::<Plain>::new(0);
    let greet = app.procedure("greet", greet);
    app.procedure("meet", |procedure| {
        let nothing = async |_: &Context<'_>, ()| Ok(());
        let opened = procedure.step("open", work((), nothing).pure());
        let greeting = procedure.call("first", &greet, &[opened.order()]);
        let said = async |_: &Context<'_>, greeting: String| Ok(greeting);
        procedure.step("say", work(&greeting, said).pure());
    });
    script.run(&app.freeze().procedures[1])
}

#[test]
fn inputs_of_a_called_procedure_come_first_and_its_steps_when_it_is_called() {
    let played = called(&Script::new().input("first/name", "ada"));
    played.assert_completed();
    let done = played.steps_done();
    assert_eq!(done[..3], ["first/name", "open", "first/greeting"]);
    assert_eq!(played.output("say"), Some("hello ada".to_owned()));
}

#[test]
fn a_missing_input_of_a_called_procedure_blocks_the_run_before_its_first_step() {
    let played = called(&Script::new());
    played.assert_blocked("the input `first/name` is missing");
    assert!(played.steps_done().is_empty(), "{played}");
}
