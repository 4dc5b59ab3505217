// Generated from modules/greeting
// by `cargo formwork add module modules/greeting`. Do not edit.

//! The module `greeting`: [`Greeting`] declares a call of it.

#![allow(clippy::all)]
#![allow(dead_code)]
#![allow(missing_docs)]
#![allow(non_camel_case_types)]
#![allow(non_snake_case)]
#![allow(rustdoc::all)]
#![allow(unreachable_pub)]

pub mod greeting {
    formwork::object_binding! {
        /// Objects in `people`.
        People
        unread {
            since: formwork::Num = "since required";
            /// Default: `"dear"`
            title: formwork::Str = "title optional";
        }
    }
}

formwork::module_binding! {
    /// The module `modules/greeting`.
    Greeting GreetingOutputs
    source "./modules/greeting";
    version "";
    tags None;
    files {
        "modules/greeting/count/main.tf" = include_str!("../../modules/greeting/count/main.tf");
        "modules/greeting/main.tf" = include_str!("../../modules/greeting/main.tf");
        "modules/greeting/words/greeting.tftpl" = include_str!("../../modules/greeting/words/greeting.tftpl");
    }
    variables {
        /// Something that nobody sees.
        ///
        /// Type: `string`
        ///
        /// Default: `null`
        password: formwork::Secret<formwork::Str> = "password optional sensitive";
        /// The word that begins each greeting.
        ///
        /// Type: `string`
        ///
        /// Default: `"Hello"`
        ///
        /// It must satisfy: `length(var.word) > 1`
        ///
        /// Otherwise Terraform says: `A word has at least two letters.`
        word: formwork::Str = "word optional";
    }
    keyed {
        /// Who is greeted, by what they are called.
        ///
        /// Type:
        /// ````text
        /// map(object({
        ///   title = optional(string, "dear")
        ///   since = number
        /// }))
        /// ````
        people: greeting::People = "people required map attribute 0 0";
    }
    outputs {
        /// The id of one of them.
        first_id: formwork::Any = "first_id";
        /// The greetings, by what the people are called.
        greetings: formwork::Map<formwork::Any> = "greetings";
        /// How many people there are.
        how_many: formwork::Num = "how_many";
        password: formwork::Secret<formwork::Str> = "password";
    }
}
