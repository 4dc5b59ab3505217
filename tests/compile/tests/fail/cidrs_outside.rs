//! A network outside of the one that holds it.

use formwork::prelude::*;

cidrs! {
    pub NETWORK("10.0.0.0/16") {
        pub WEB("10.0.1.0/24"),
        pub AWAY("10.1.0.0/24"),
    },
}

fn main() {}
