//! An organisation's standard for infrastructure, and the procedure that every change follows.

use formwork::prelude::*;

fn main() -> ExitCode {
    formwork::main(standards::declare)
}
