//! A procedure that calls itself: its handle is there when it is declared, and not before.

use formwork::prelude::*;
use formwork_compile_tests::Acme;

fn declare(app: &mut App<Acme>) {
    let update = app.procedure("update", |procedure| {
        procedure.call("again", &update, &[]);
    });
}

fn main() {}
