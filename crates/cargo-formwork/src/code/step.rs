//! Steps, as calls one after the other.

use formwork_model::procedure::{
    Action, Command, DecidedBy, Decision, FailureBranch, Input, ProcedureModel, Required, StepKind,
    StepModel, Then,
};

use super::{array, constant, option, quoted, structure, variant, words};
use crate::program::handle;
use crate::rust::Rust;

/// A step as it is declared; none for kinds that a runbook does not become.
pub(crate) fn step(step: &StepModel, model: &ProcedureModel) -> Option<Rust> {
    let mut code = match &step.kind {
        StepKind::Manual => Rust::call("manual", []).then("title", [quoted(&step.title)]),
        StepKind::Input { input, .. } => self::input(input),
        StepKind::Decision(decision) => self::decision(decision, model)?,
        _ => return None,
    };
    let texts = [
        ("purpose", array(&step.purpose)),
        ("inputs", array(&step.inputs)),
        ("actions", actions(&step.actions)),
        ("outputs", array(&step.outputs)),
    ];
    for (name, texts) in texts {
        if texts != Rust::array([]) {
            code = code.then(name, [texts]);
        }
    }
    for need in &step.needs {
        let step = handle(model.step(need.step)?);
        code = code.then("after", [Rust::Atom(format!("&{step}"))]);
    }
    for branch in &step.on_failure {
        code = code.then("on_failure", [self::branch(branch, model)?]);
    }
    Some(code)
}

fn branch(branch: &FailureBranch, model: &ProcedureModel) -> Option<Rust> {
    let fields = [
        ("failure", words(&branch.failure)),
        ("contains", option(branch.contains.as_ref())),
        ("action", words(&branch.action)),
        ("retry", words(&branch.retry)),
        ("then", then(&branch.then, model)?),
    ];
    Some(structure("FailureBranch", fields))
}

fn input(input: &Input) -> Rust {
    let kind = variant("InputKind", input.kind);
    let mut code = Rust::call("input", [kind, quoted(&input.title)]);
    if !input.text.is_empty() {
        code = code.then("text", [quoted(&input.text)]);
    }
    if let Some(from) = &input.from {
        code = code.then("from", [quoted(from)]);
    }
    if let Required::If(condition) = &input.required {
        code = code.then("only_if", [quoted(condition)]);
    }
    code
}

fn decision(decision: &Decision, model: &ProcedureModel) -> Option<Rust> {
    let DecidedBy::Roles(roles) = &decision.by else {
        return None;
    };
    let mut code = Rust::call("decision", [quoted(&decision.question)]);
    for role in roles {
        code = code.then("by", [constant(role.name)]);
    }
    if !decision.go.is_empty() {
        code = code.then("go", [quoted(&decision.go)]);
    }
    Some(code.then(
        "no_go",
        [quoted(&decision.no_go), then(&decision.then, model)?],
    ))
}

fn then(then: &Then, model: &ProcedureModel) -> Option<Rust> {
    Some(match then {
        Then::Block => Rust::atom("Then::Block"),
        Then::Abort => Rust::atom("Then::Abort"),
        Then::Escalate => Rust::atom("Then::Escalate"),
        Then::MendAndRetry { most } => Rust::Atom(format!("Then::MendAndRetry {{ most: {most} }}")),
        Then::GoTo { step, most } => {
            Rust::Atom(format!("{}.again({most})", handle(model.step(*step)?)))
        }
        Then::Choose(_) => return None,
    })
}

/// Plain lines are texts; as soon as one has more, all are actions.
fn actions(actions: &[Action]) -> Rust {
    if actions
        .iter()
        .all(|action| action.details.is_empty() && action.command.is_none())
    {
        return Rust::array(actions.iter().map(|action| quoted(&action.text)));
    }
    Rust::array(actions.iter().map(action))
}

fn action(action: &Action) -> Rust {
    let mut code = Rust::call("Action::new", [quoted(&action.text)]);
    if !action.details.is_empty() {
        code = code.then("details", [array(&action.details)]);
    }
    if let Some(command) = &action.command {
        code = code.then("command", [self::command(command)]);
    }
    code
}

fn command(command: &Command) -> Rust {
    let arguments = if command.arguments.is_empty() {
        Rust::atom("[\"\"; 0]")
    } else {
        array(&command.arguments)
    };
    Rust::call("Command::new", [quoted(&command.program), arguments])
}
