//! An environment that holds data.

use formwork::prelude::*;

#[derive(Environment)]
enum Env {
    Dev,
    Review(u32),
}

fn main() {}
