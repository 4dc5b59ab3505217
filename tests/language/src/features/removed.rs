//! What a program declares no more is destroyed. `removed` says otherwise: with `Fate::Forget` it stays where it is, and Terraform forgets it. To drop what
//! holds data is refused until one of the two is said. `removed_address` is for what lies in modules, and for types that are bound no more.

use formwork::Fate;
use formwork::prelude::*;

use crate::{Lab, terraform};

pub(crate) fn declare(stack: &mut Stack<Lab>) {
    resource!(stack, "ledger", terraform::Data { input: "ledger" });
    stack.removed::<terraform::Data>("archive", Fate::Forget);
    stack.removed_address("terraform_data.cache", Fate::Destroy);
}
