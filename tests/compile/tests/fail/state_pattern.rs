//! A pattern of a backend with a placeholder that there is none of.

use formwork::backend::{S3, StatePattern};
use formwork::prelude::*;
use formwork_compile_tests::Acme;

const KEY: StatePattern = state_pattern!("{project}/{env}/{stack}.tfstate");

fn declare(stack: &mut Stack<Acme>) {
    stack.backend(S3::new("states", KEY).use_lockfile(true));
}

fn main() {}
