use formwork::prelude::*;

#[derive(Environment)]
enum Env {
    Dev,
    Review(u32),
}

fn main() {}
