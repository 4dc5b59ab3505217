//! Networks that overlap.

use formwork::prelude::*;

cidrs! {
    NETWORK("10.0.0.0/16") {
        WEB("10.0.1.0/24"),
        DATA("10.0.0.0/23"),
    },
}

fn main() {}
