//! Functions that Terraform does not have.

use formwork::Any;
use formwork::prelude::*;

fn declare(name: Value<Str>) {
    let _: Value<Str> = hcl!(Str, "uper(name)", name = &name);
    let _: Value<Str> = hcl!(Str, "aws::arn_parse(name)", name = &name);
    let _: Value<Any> = hcl!(Any, "provider::aws::arn_parse(name)", name = &name);
}

fn main() {}
