//! The encyclopedia's infrastructure, and how it is deployed.

use formwork::prelude::*;

fn main() -> ExitCode {
    formwork::main(deployment_runbook::declare)
}
