//! A secret in an expression whose result is said to be plain.

use formwork::prelude::*;

fn declare(password: Value<Secret<Str>>) {
    let _: Value<Secret<Str>> = hcl!(Secret<Str>, "upper(password)", password = &password);
    let _: Value<Str> = hcl!(Str, "upper(password)", password = &password);
}

fn main() {}
