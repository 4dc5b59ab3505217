//! `text!` puts values into text, whether the program knows them or Terraform alone; it is written like `format!`. Text that holds none is a plain
//! literal: nothing in it is ever interpreted, so a `${` of a shell script needs no escape. `if` and `for` within text (`%{ if … }`) have no counterpart:
//! choose or map the value before, in Rust where it is known.

use formwork::prelude::*;

use crate::{Lab, terraform};

pub(crate) fn declare(stack: &mut Stack<Lab>) {
    let name = stack.variable(Variable::<Str>::new("name").default("shop"));
    let port = stack.variable(Variable::<Num>::new("port").default(80));
    resource!(
        stack,
        "service",
        terraform::Data {
            input: [
                text!("https://{name}.internal:{port}/"),
                text!("{}-{}", name.clone(), 1),
                text!("echo ${{HOME}} %{{ {name} \"quoted\"\n"),
                "echo ${HOME} %{ if true }".into_value(),
            ],
        }
    );
}
