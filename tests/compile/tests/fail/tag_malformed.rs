//! A tag that does not match its pattern.

use formwork::prelude::*;
use formwork_compile_tests::TestTags;

fn main() {
    tags!(TestTags { cost_center: "47-11" });
}
