//! A default of another type than its variable's.

use formwork::prelude::*;
use formwork_compile_tests::Acme;

fn declare(stack: &mut Stack<Acme>) {
    stack.variable(Variable::<Num>::new("servers").default("two"));
}

fn main() {}
