//! The infrastructure that releases go through, and how it is improved.

use formwork::prelude::*;

fn main() -> ExitCode {
    formwork::main(implement_infrastructure::declare)
}
