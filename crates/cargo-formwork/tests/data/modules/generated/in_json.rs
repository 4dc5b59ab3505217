// Generated from tests/data/modules/in_json
// by `cargo formwork add module tests/data/modules/in_json --out tests/data/modules/generated/in_json.rs`. Do not edit.

//! The module `in_json`: [`InJson`] declares a call of it.

#![allow(clippy::all)]
#![allow(dead_code)]
#![allow(missing_docs)]
#![allow(non_camel_case_types)]
#![allow(non_snake_case)]
#![allow(rustdoc::all)]
#![allow(unreachable_pub)]

pub mod in_json {
    formwork::object_binding! {
        /// Objects in `peers`.
        Peers
        unread {
            name: formwork::Str = "name required";
            /// Default: `true`
            open: formwork::Bool = "open optional";
        }
    }
}

formwork::module_binding! {
    /// The module `tests/data/modules/in_json`.
    ///
    /// It needs Terraform `>= 1.5`.
    ///
    /// It uses the provider `cloud` (`example/cloud`, `~> 1.0`).
    ///
    /// It must be given the provider `cloud.peer` (`example/cloud`, `~> 1.0`).
    ///
    /// It uses the provider `old` (`hashicorp/old`, `~> 2.0`).
    InJson InJsonOutputs
    source "./modules/in_json";
    version "";
    tags None;
    files {
        "modules/in_json/main.tf.json" = include_str!("../in_json/main.tf.json");
        "modules/in_json/size_override.tf.json" = include_str!("../in_json/size_override.tf.json");
    }
    providers {
        "cloud" = "example/cloud";
        "cloud.peer" = "example/cloud";
        "old" = "hashicorp/old";
    }
    variables {
        /// A ${literal}.
        ///
        /// Type: `string`
        ///
        /// Default: `overridden`
        ///
        /// It must satisfy: `${length(var.range) > 1}`
        ///
        /// Otherwise Terraform says: `Longer.`
        range: formwork::Str = "range optional";
    }
    many {
        /// Type: `list(object({ name = string, open = optional(bool, true) }))`
        ///
        /// Default: `[]`
        peers: in_json::Peers = "peers optional list attribute 0 0";
    }
    outputs {
        both: formwork::List<formwork::Str> = "both";
        range: formwork::Str = "range";
        secret: formwork::Secret<formwork::Str> = "secret";
        text: formwork::Str = "text";
        three: formwork::Num = "three";
    }
}
