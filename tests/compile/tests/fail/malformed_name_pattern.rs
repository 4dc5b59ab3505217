//! Patterns of names with an unknown part, or without the purpose.

use formwork::prelude::*;

const NAME: NamePattern = name_pattern!("{project}-{stage}-{purpose}");
const SAME: NamePattern = name_pattern!("{project}-{environment}");

fn main() {}
