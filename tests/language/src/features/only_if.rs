//! `only_if` declares something only where a condition holds that only Terraform knows (HCL says `count = condition ? 1 : 0`). A condition that is
//! known now is a Rust `if`, and leaves nothing in the files. `one` reads what was declared, or `null` where it does not exist.

use formwork::prelude::*;

use crate::{Lab, terraform};

pub(crate) fn declare(stack: &mut Stack<Lab>) {
    let is_watched = stack.variable(Variable::<Bool>::new("is_watched").default(true));
    let alarm = stack.only_if(is_watched, |stack| {
        resource!(stack, "alarm", terraform::Data { input: "alarm" })
    });
    if stack.environment_name() == "production" {
        resource!(stack, "pager", terraform::Data { input: "pager" });
    }
    stack.output("alarm", alarm.one(|alarm| alarm.id()));
}
