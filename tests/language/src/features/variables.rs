//! A variable is given by whoever runs Terraform. In Rust most settings are better a `match` on the environment, an argument of a function or a
//! constant: they are reviewed with the program, and the compiler knows them. A variable is for what the program cannot know: a value that a
//! pipeline passes, or a secret.
//!
//! Its type is Rust's: `Str`, `Num`, `Bool`, `List`, `Set`, `Map`, an id or ARN, an `object!`, a `Secret` of any of these. A default of another
//! type does not compile. A `Secret` makes the variable sensitive, and has no default, since nothing that a program writes down is secret. The default
//! of an optional member of an `object!` is plain text, a number, `true` or `false`.

use formwork::Any;
use formwork::prelude::*;

use crate::{Lab, terraform};

object! {
    /// Where a service answers.
    pub struct Listener { host: Str, optional port: Num = 80, optional paths: List<Str> }
}

pub(crate) fn declare(stack: &mut Stack<Lab>) {
    let region = stack.variable(
        Variable::<Str>::new("region")
            .about("Where everything runs")
            .default("eu-central-1")
            .validation(
                |region| region.differs_from("us-east-1"),
                "The law keeps us in Europe.",
            ),
    );
    let servers = Variable::<Num>::new("servers").default(2).not_null();
    let servers = stack.variable(servers.validation(
        |servers| servers.at_least(1).and(servers.at_most(9)),
        "From one to nine servers.",
    ));
    let is_public = stack.variable(Variable::<Bool>::new("is_public").default(false));
    let zones = stack.variable(Variable::<List<Str>>::new("zones").default(["a", "b"]));
    let ports = stack.variable(Variable::<Set<Num>>::new("ports").default([80, 443]));
    let labels = stack.variable(Variable::<Map<Str>>::new("labels").default([("tier", "web")]));
    let extra = stack.variable(Variable::<Any>::new("extra").default([("depth", 3)]));
    let listener = stack.variable(Variable::<Listener>::new("listener").default(block!(
        Listener {
            host: "localhost",
            paths: ["/", "/shop"]
        }
    )));
    let by_name = stack.variable(Variable::<Map<Listener>>::new("listeners").default([(
        "main",
        block!(Listener {
            host: "main.internal"
        }),
    )]));
    let password = stack.variable(Variable::<Secret<Str>>::new("password"));
    stack.variable(Variable::<Str>::new("token").ephemeral().default("none"));
    resource!(
        stack,
        "service",
        terraform::Data {
            input: (
                ("region", region),
                ("servers", servers),
                ("is_public", is_public),
                ("zones", zones.at(0)),
                ("ports", ports),
                ("labels", labels),
                ("extra", extra.member("depth")),
                ("port", listener.port()),
                ("host", by_name.get("main").host())
            ),
            triggers_replace: password.reveal("the state of this example is never kept"),
        }
    );
}
