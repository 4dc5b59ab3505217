// Generated from modules/subnets
// by `cargo formwork add module modules/subnets --out src/features/modules/subnets.rs`. Do not edit.

//! The module `subnets`: [`Subnets`] declares a call of it.

#![allow(clippy::all)]
#![allow(dead_code)]
#![allow(missing_docs)]
#![allow(non_camel_case_types)]
#![allow(non_snake_case)]
#![allow(rustdoc::all)]
#![allow(unreachable_pub)]

formwork::module_binding! {
    /// The module `modules/subnets`.
    Subnets SubnetsOutputs
    source "./modules/subnets";
    version "";
    tags None;
    files {
        "modules/subnets/main.tf" = include_str!("../../../modules/subnets/main.tf");
    }
    variables {
        /// The range that is divided.
        ///
        /// Type: `string`
        network: formwork::Str = "network required";
        /// The zones that each take a part of it.
        ///
        /// Type: `list(string)`
        ///
        /// Default: `["a", "b"]`
        zones: formwork::List<formwork::Str> = "zones optional";
    }
    outputs {
        /// How many zones there are.
        count_of_zones: formwork::Num = "count_of_zones";
        /// The part that each zone takes.
        ranges: formwork::Map<formwork::Any> = "ranges";
    }
}
