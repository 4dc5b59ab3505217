//! Arguments that functions do not take.

use formwork::prelude::*;
use formwork::terraform::functions::{element, join, keys, upper};

fn declare(names: Value<Set<Str>>) {
    upper(1_i32);
    upper(&names);
    join("-", "a");
    element(&names, 0);
    keys(["a"]);
}

fn main() {}
