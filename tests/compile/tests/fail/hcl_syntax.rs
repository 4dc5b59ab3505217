//! Expressions that are not Terraform's.

use formwork::prelude::*;

fn declare(zones: Value<List<Str>>) {
    let _: Value<Str> = hcl!(Str, "upper(\"a\"");
    let _: Value<Num> = hcl!(Num, "1 +\n  * 2");
    let _: Value<Str> = hcl!(Str, "zones[0]) + (1", zones = &zones);
    let _: Value<Str> = hcl!(Str, "\"%{ if true }a\"");
    let _: Value<Str> = hcl!(Str, "");
}

fn main() {}
