//! The conventions of the examples, one for each target.

use formwork::prelude::*;

/// Where the examples run.
#[derive(Environment)]
pub enum Env {
    /// The only place.
    Dev,
}

/// The examples need no tags of their own.
#[derive(Tags)]
pub struct LabTags {}

macro_rules! conventions {
    ($($(#[$meta:meta])* $Name:ident $target:expr;)*) => {$(
        $(#[$meta])*
        #[derive(Debug)]
        pub struct $Name;

        impl Conventions for $Name {
            type Environment = Env;
            type Tags = LabTags;
            const PROJECT: &'static str = "book";
            const NAME: NamePattern = name_pattern!("{project}-{environment}-{purpose}");
            const TARGET: Target = $target;
        }
    )*};
}

conventions! {
    /// For the Terraform that validates the examples.
    Lab Target::terraform(1, 11);
    /// For what only a newer Terraform knows.
    Newest Target::terraform(1, 14);
    /// For what only OpenTofu knows.
    OpenTofu Target::opentofu(1, 11);
}
