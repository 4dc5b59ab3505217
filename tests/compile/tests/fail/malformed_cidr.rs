//! Networks that are none.

use formwork::prelude::*;

const NETWORK: Cidr = cidr!("10.0.0/16");
const OFFICE: Cidr = cidr!("203.0.113.7/24");
const SMALL: Cidr = cidr!("10.0.0.0/24").subnet(8, 256);

fn main() {}
