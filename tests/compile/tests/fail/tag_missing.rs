//! A tag that the conventions demand and nobody gave.

use formwork::prelude::*;
use formwork_compile_tests::TestTags;

fn main() {
    tags!(TestTags {});
}
