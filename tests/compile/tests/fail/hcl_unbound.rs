//! Names in expressions that nothing is known about.

use formwork::prelude::*;

fn declare(zones: Value<List<Str>>) {
    let _: Value<Str> = hcl!(Str, "element(zone, 1)", zones = &zones);
    let _: Value<Str> = hcl!(Str, "upper(var.region)");
    let _: Value<Str> = hcl!(Str, "aws_vpc.main.id");
    let _: Value<Str> = hcl!(Str, "each.name");
    let _: Value<List<Str>> = hcl!(List<Str>, "[for zone in zones : zon]", zones = &zones);
    let _: Value<Str> = hcl!(Str, "upper(\"a\")", zones = &zones);
}

fn main() {}
