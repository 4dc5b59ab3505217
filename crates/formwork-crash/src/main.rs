//! A program to be killed: a procedure of all effects whose steps leave marks of what they do, and one of any length to measure.
//! In: `STEPS` in the environment, the length of the long one. Out: what any program writes, and the file `marks` in the folder of each run.
//! It must not know: when it is killed and what must hold then; `cargo xtask crash` decides both from outside.
//! Change it when another kind of step should survive; figures before and after cannot be compared then.

mod long;
mod marks;
mod strike;

use formwork::prelude::*;

#[derive(Environment)]
enum Env {
    Production,
}

#[derive(Tags)]
struct CrashTags {}

struct Crash;

impl Conventions for Crash {
    type Environment = Env;
    type Tags = CrashTags;
    const PROJECT: &'static str = "crash";
    const NAME: NamePattern = name_pattern!("{project}-{environment}-{purpose}");
}

fn main() -> ExitCode {
    let steps = std::env::var("STEPS").ok();
    let steps: usize = steps.and_then(|text| text.parse().ok()).unwrap_or(10);
    formwork::main(|app: &mut App<Crash>| {
        app.procedure("strike", strike::declare);
        app.procedure("long", |procedure| long::declare(procedure, steps));
    })
}
