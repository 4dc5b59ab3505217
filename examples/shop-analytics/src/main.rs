//! Analytics: where the shop's figures are made.

use formwork::prelude::*;

fn main() -> ExitCode {
    formwork::main(shop_analytics::declare)
}
