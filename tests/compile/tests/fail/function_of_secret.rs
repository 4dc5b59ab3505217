//! What a function makes of a secret, where plain text is expected.

use formwork::prelude::*;
use formwork::terraform::functions::{cidrsubnet, join, sha256};

fn declare(password: Value<Secret<Str>>) {
    let _: Value<Str> = sha256(&password);
    let _: Value<Str> = join("-", [&password, &password]);
    let _: Value<Str> = cidrsubnet(&password, 8, 1);
}

fn main() {}
