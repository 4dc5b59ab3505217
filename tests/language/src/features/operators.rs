//! Operators work on values that only Terraform knows; numbers have Rust's `+ - * / %` and comparisons are methods, since Rust's `==` and `<`
//! answer with a `bool`, which nobody knows yet. What is known now is computed in Rust, where an overflow or a division by zero shows at once.

use formwork::prelude::*;

use crate::{Lab, terraform};

pub(crate) fn declare(stack: &mut Stack<Lab>) {
    let servers = stack.variable(Variable::<Num>::new("servers").default(3));
    let spare = stack.variable(Variable::<Num>::new("spare").default(2));
    let size = stack.variable(Variable::<Str>::new("size").default("large"));
    let is_public = stack.variable(Variable::<Bool>::new("is_public").default(true));
    resource!(
        stack,
        "sums",
        terraform::Data {
            input: [
                servers.clone() + 1,
                servers.clone() - &spare,
                (servers.clone() + &spare) * 2,
                servers.clone() / 2,
                servers.clone() % 2,
                -servers.clone() - (-1),
                servers.clone() - (spare.clone() - 1),
            ],
        }
    );
    resource!(
        stack,
        "facts",
        terraform::Data {
            input: [
                servers.less_than(4),
                servers.at_most(&spare),
                servers.more_than(4).or(size.equals("large")),
                servers.at_least(4).and(!is_public.clone()),
                size.differs_from("small"),
                size.is_null(),
                size.is_given(),
                !(is_public.and(size.is_given())),
            ],
        }
    );
}
