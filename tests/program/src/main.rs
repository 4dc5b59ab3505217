//! A program that makes the mistake that `MISTAKE` names, for tests of the command line.
//! In: an environment variable. Out: what any program does about such a mistake.
//! It must not know: what is expected of it.
//! Change it when another mistake should be shown.

use formwork::prelude::*;
use formwork::procedure::{Role, Signal, approval, criterion, work};
use formwork_aws as aws;

#[derive(Environment)]
enum Env {
    Dev,
    Production,
}

#[derive(Tags)]
struct TestTags {
    #[tag(matches = "T-[0-9]+")]
    ticket: String,
}

struct Mistaken;

impl Conventions for Mistaken {
    type Environment = Env;
    type Tags = TestTags;
    const PROJECT: &'static str = "mistaken";
    const NAME: NamePattern = name_pattern!("{project}-{environment}-{purpose}");
}

fn bucket(stack: &mut Stack<Mistaken>) {
    // Next line: duplicate name
    resource!(
        stack,
        "logs",
        aws::S3Bucket {
            force_destroy: true
        }
    );
}

fn group(stack: &mut Stack<Mistaken>) {
    resource!(
        stack,
        "logs",
        aws::SecurityGroup {
            description: "Where logs go"
        }
    );
}

fn cycle(stack: &mut Stack<Mistaken>) {
    let back = stack.forward::<aws::SecurityGroup>("back");
    let group = |id: Value<Id<aws::kind::SecurityGroup>>| {
        block!(aws::security_group::Ingress {
            from_port: 1,
            to_port: 1,
            protocol: "tcp",
            security_groups: [id]
        })
    };
    let front = resource!(
        stack,
        "front",
        aws::SecurityGroup {
            ingress: group(back.id())
        }
    );
    // Next line: cycle
    resource!(
        stack,
        "back",
        aws::SecurityGroup {
            ingress: group(front.id())
        }
    );
}

/// Not a mistake: something to run, that somebody else has to agree to.
fn greet(procedure: &mut Procedure) {
    procedure.title("Greet").owner("Reception");
    let word = procedure.step(
        "word",
        work((), async |_: &Context<'_>, ()| Ok("hello".to_owned())).pure(),
    );
    let agreed = procedure.step("agree", approval(&word).by(RECEPTION));
    let said = procedure.step(
        "say",
        work(&agreed, async |_: &Context<'_>, word: Approved<String>| {
            Ok(word.value().len())
        })
        .at_most_once()
        .irreversible("what was said was heard"),
    );
    procedure.done(criterion("The word was said").shown_by(&said));
    procedure.add(Signal::new("Greeted", "Guests may come in"));
}

const RECEPTION: Role = Role::new("Reception", &["ada", "grace"]);

fn main() -> ExitCode {
    let mistake = std::env::var("MISTAKE").unwrap_or_default();
    formwork::main(|app: &mut App<Mistaken>| {
        let ticket = if mistake == "dynamic value" {
            "4711"
        } else {
            "T-1"
        }
        .to_owned();
        // Next line: dynamic value
        app.stack("main", TestTags { ticket }, |stack| {
            bucket(stack);
            match mistake.as_str() {
                "duplicate name" => bucket(stack),
                "cycle" => cycle(stack),
                "unknown stack" => {
                    // Next line: unknown stack
                    stack.depends_on_stack("network");
                }
                "dynamic name" => {
                    resource!(stack, format!("logs-{}", "x".repeat(60)), aws::S3Bucket {});
                }
                "two components" => {
                    stack.component("web", |_| ());
                    // Next line: two components
                    stack.component("web", |_| ());
                }
                _ => {}
            }
        });
        if mistake == "a procedure" {
            app.procedure("greet", greet);
        }
        if mistake != "one stack fewer" {
            app.stack(
                "second",
                TestTags {
                    ticket: "T-2".to_owned(),
                },
                group,
            );
        }
    })
}
