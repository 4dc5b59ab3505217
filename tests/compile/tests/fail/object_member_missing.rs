//! An object that lacks a member which it requires.

use formwork::prelude::*;
use formwork_compile_tests::Acme;

object! {
    struct Listener { host: Str, port: Num, optional path: Str = "/" }
}

fn declare(stack: &mut Stack<Acme>) {
    let default = block!(Listener { host: "localhost" });
    stack.variable(Variable::<Listener>::new("listener").default(default));
}

fn main() {}
