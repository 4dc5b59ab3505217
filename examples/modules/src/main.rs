//! Calls of modules that are written in Terraform's language, and a stack that others call from there.

use formwork::prelude::*;
use formwork_aws as aws;

/// What `cargo formwork add module modules/greeting` wrote, and so on.
mod modules {
    pub mod greeting;
    pub mod peering;
}
use modules::{greeting, peering};

#[derive(Environment)]
enum Env {
    Production,
}

#[derive(Tags)]
struct OfficeTags {
    owner: &'static str,
}

struct Office;

impl Conventions for Office {
    type Environment = Env;
    type Tags = OfficeTags;
    const PROJECT: &'static str = "office";
    const NAME: NamePattern = name_pattern!("{project}-{environment}-{purpose}");
}

/// One module called twice; the second call needs what the first one tells.
fn office(stack: &mut Stack<Office>) {
    let staff = module!(
        stack,
        "staff",
        greeting::Greeting {
            people: [
                ("ada", People { title: "Countess", since: 1842 }),
                ("grace", People { since: 1952 })
            ],
        }
    );
    let guests = module!(
        stack,
        "guests",
        greeting::Greeting {
            word: "Welcome",
            people: [("alan", People { since: staff.how_many() })],
        },
        about("Who comes to visit"),
        depends_on(&staff)
    );
    stack.output("guests", guests.greetings()).about("What guests read at the door");
    stack.output("first_id", staff.first_id());
}

/// A module that works in two regions takes a provider for each.
fn peered(stack: &mut Stack<Office>) {
    let main = provider!(stack, aws::Provider { region: "eu-central-1" });
    let west = provider!(stack, "west", aws::Provider { region: "us-west-2" });
    let network = module!(
        stack,
        "network",
        peering::Peering { cidr: "10.0.0.0/16" },
        provider(main),
        provider("aws.peer", west)
    );
    stack.output("vpc_id", network.vpc_id());
}

/// What `cargo run -p modules -- module --stack library` hands to users of Terraform's own language.
fn library(stack: &mut Stack<Office>) {
    let password = stack.secret_variable("password");
    let greetings = module!(
        stack,
        "readers",
        greeting::Greeting { people: [("joan", People { since: 1999 })], password }
    );
    stack.output("greetings", greetings.greetings()).about("The greetings of all readers");
    stack.output("password", greetings.password());
}

fn declare(app: &mut App<Office>) {
    let tags = || tags!(OfficeTags { owner: "reception" });
    app.stack("office", tags(), office);
    app.stack("peered", tags(), peered);
    app.stack("library", tags(), library);
}

fn main() -> ExitCode {
    formwork::main(declare)
}

#[cfg(test)]
mod tests;
