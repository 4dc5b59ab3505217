//! A platform's environments, and how they are provisioned.

use formwork::prelude::*;

fn main() -> ExitCode {
    formwork::main(environment_setup::declare)
}
