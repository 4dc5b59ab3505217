//! The ledger's infrastructure, and how it is changed.

use formwork::prelude::*;

fn main() -> ExitCode {
    formwork::main(iac_update::declare)
}
