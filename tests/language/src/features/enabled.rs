//! OpenTofu lets a resource exist only where a condition holds, without `count`: its address then needs no index. Terraform does not know it, so that a target that
//! includes Terraform refuses it (`FW0141`); `only_if` does the same for both.

use formwork::prelude::*;

use crate::{OpenTofu, terraform};

pub(crate) fn declare(stack: &mut Stack<OpenTofu>) {
    let is_watched = stack.variable(Variable::<Bool>::new("is_watched").default(true));
    resource!(
        stack,
        "alarm",
        terraform::Data { input: "alarm" },
        lifecycle(enabled(is_watched))
    );
}
