//! Where the state of a stack is kept stands in the conventions, for all stacks at once (`Conventions::backend`); a stack may say otherwise. Each backend is a type with its
//! arguments as methods. A pattern makes the place of each state from the names of its project, environment and stack; one that would put two states in one place is refused.

use formwork::backend::Local;
use formwork::prelude::*;

use crate::{Lab, terraform};

pub(crate) fn declare(stack: &mut Stack<Lab>) {
    stack.backend(Local::new().path("states/main.tfstate"));
    resource!(stack, "service", terraform::Data { input: "shop" });
}
