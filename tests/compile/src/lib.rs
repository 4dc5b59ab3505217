//! Conventions that the programs under test share.
//! In: nothing. Out: conventions with a long environment, and their tags.
//! It must not know: the programs.
//! Change it when a program under test needs other conventions; their messages then change with it.

use formwork::prelude::*;

/// Where the programs under test run.
#[derive(Environment)]
pub enum Env {
    /// Short.
    Dev,
    /// Long.
    Production,
}

/// What the programs under test tag.
#[derive(Tags)]
pub struct TestTags {
    /// Four digits.
    #[tag(matches = "[0-9]{4}")]
    pub cost_center: &'static str,
}

/// The conventions of the programs under test.
pub struct Acme;

impl Conventions for Acme {
    type Environment = Env;
    type Tags = TestTags;
    const PROJECT: &'static str = "acme";
    const NAME: NamePattern = name_pattern!("{project}-{environment}-{purpose}");
}
