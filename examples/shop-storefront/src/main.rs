//! The storefront: where customers buy.

use formwork::prelude::*;

fn main() -> ExitCode {
    formwork::main(shop_storefront::declare)
}
