//! What stands around the declarations in the main file.

use formwork_model::procedure::ProcedureModel;

use crate::code;
use crate::roles::roles;
use crate::rust::Rust;

/// What the document says about itself.
pub(crate) fn identity(model: &ProcedureModel) -> String {
    let quoted = |text: &str| Rust::Atom(code::literal(text));
    let kind = Rust::Atom(format!("Kind::{:?}", model.kind));
    let mut code = Rust::atom("procedure")
        .then("title", [quoted(&model.title)])
        .then("kind", [kind]);
    let facts = [
        ("version", &model.version),
        ("status", &model.status),
        ("owner", &model.owner),
    ];
    for (name, fact) in facts {
        if let Some(fact) = fact {
            code = code.then(name, [quoted(fact)]);
        }
    }
    format!("    {};\n", code.text(4, 1))
}

/// The main file.
pub(crate) fn main(model: &ProcedureModel, source: &str, modules: &str, body: &str) -> String {
    let about = one_line(&format!("{}, adopted from `{source}`.", model.title));
    let id = &model.id;
    let roles = roles(model);
    let modules = if modules.is_empty() {
        String::new()
    } else {
        format!("{modules}\n")
    };
    format!(
        r##"//! {about}

{modules}use formwork::prelude::*;
use formwork::procedure::*;

/// Where the procedure runs.
#[derive(Environment)]
enum Env {{
    Production,
}}

/// The program declares no resources yet, so there is nothing to tag.
#[derive(Tags)]
struct NoTags {{}}

/// The conventions of the program.
struct Runbook;

impl Conventions for Runbook {{
    type Environment = Env;
    type Tags = NoTags;
    const PROJECT: &'static str = "{id}";
    const NAME: NamePattern = name_pattern!("{{project}}-{{environment}}-{{purpose}}");
}}

{roles}fn declare(procedure: &mut Procedure) {{
{body}}}

fn main() -> ExitCode {{
    formwork::main(|app: &mut App<Runbook>| {{
        app.procedure("{id}", declare);
    }})
}}
"##
    )
}

/// The same in one line, for the first line of a file.
pub(crate) fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
