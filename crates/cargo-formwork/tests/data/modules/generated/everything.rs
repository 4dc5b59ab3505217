// Generated from tests/data/modules/everything
// by `cargo formwork add module tests/data/modules/everything --out tests/data/modules/generated/everything.rs`. Do not edit.

//! The module `everything`: [`Everything`] declares a call of it.

#![allow(clippy::all)]
#![allow(dead_code)]
#![allow(missing_docs)]
#![allow(non_camel_case_types)]
#![allow(non_snake_case)]
#![allow(rustdoc::all)]
#![allow(unreachable_pub)]

pub mod everything {
    formwork::object_binding! {
        /// Objects in `account`.
        Account
        unread {
            user: formwork::Secret<formwork::Str> = "user required sensitive";
            password: formwork::Secret<formwork::Str> = "password required sensitive";
            /// Default: `[]`
            ports: formwork::List<formwork::Secret<formwork::Num>> = "ports optional sensitive";
        }
    }

    formwork::object_binding! {
        /// Objects in `hosts`.
        Hosts
        unread {
            name: formwork::Str = "name required";
            number: formwork::Num = "number required";
        }
    }

    pub mod limits {
        formwork::object_binding! {
            /// Objects in `alarm`.
            Alarm
            unread {
                address: formwork::Str = "address required";
                /// Default: `5`
                after: formwork::Num = "after optional";
            }
        }
    }

    formwork::object_binding! {
        /// Objects in `limits`.
        Limits
        unread {
            most: formwork::Num = "most required";
            /// Default: `1`
            least: formwork::Num = "least optional";
            r#type: formwork::Str = "type optional";
        }
        single {
            alarm: limits::Alarm = "alarm optional single attribute 0 1";
        }
    }

    pub mod rules {
        formwork::object_binding! {
            /// Objects in `allow`.
            Allow
            unread {
                from: formwork::Str = "from required";
            }
        }
    }

    formwork::object_binding! {
        /// Objects in `rules`.
        Rules
        unread {
            port: formwork::Num = "port required";
            note: formwork::Str = "note optional";
            /// Default: `[]`
            peers: formwork::List<formwork::Str> = "peers optional";
        }
        keyed {
            /// Default: `{}`
            allow: rules::Allow = "allow optional map attribute 0 0";
        }
    }

    formwork::object_binding! {
        /// Objects in `users`.
        Users
        unread {
            email: formwork::Str = "email required";
            /// Default: `false`
            admin: formwork::Bool = "admin optional";
        }
    }
}

formwork::module_binding! {
    /// The module `tests/data/modules/everything`.
    ///
    /// It needs Terraform `>= 1.10`.
    Everything EverythingOutputs
    source "./modules/everything/everything";
    version "";
    tags Shared;
    files {
        "modules/everything/everything/main.tf" = include_str!("../everything/main.tf");
        "modules/everything/everything/outputs.tf" = include_str!("../everything/outputs.tf");
        "modules/everything/everything/part/main.tf" = include_str!("../everything/part/main.tf");
        "modules/everything/everything/templates/greeting.tftpl" = include_str!("../everything/templates/greeting.tftpl");
        "modules/everything/everything/variables.tf" = include_str!("../everything/variables.tf");
        "modules/everything/shared/main.tf" = include_str!("../shared/main.tf");
    }
    variables {
        /// Text that must be given.
        ///
        /// Type: `string`
        plain: formwork::Str = "plain required";
        /// Type: `string`
        with_hyphen: formwork::Str = "with-hyphen required";
        /// Type: `string`
        ///
        /// Default: `""`
        Upper: formwork::Str = "Upper optional";
        /// Type: `any`
        ///
        /// Default: `null`
        anything: formwork::Any = "anything optional";
        /// Type: `list(list(object({ a = string })))`
        ///
        /// Default: `[]`
        deep: formwork::List<formwork::List<formwork::Any>> = "deep optional";
        /// Type: `string`
        ///
        /// Default: `""`
        ends__: formwork::Str = "ends_ optional";
        /// Type: `map(string)`
        ///
        /// Default: `{}`
        keys: formwork::Secret<formwork::Map<formwork::Str>> = "keys optional sensitive";
        /// Names of what is made.
        ///
        /// Each is used <once>, see [names].
        ///
        /// Type: `list(string)`
        ///
        /// Default: `["a", "b"]`
        names: formwork::List<formwork::Str> = "names optional";
        /// Type: `bool`
        ///
        /// Default: `false`
        open: formwork::Bool = "open optional";
        /// Type: `tuple([string, number])`
        ///
        /// Default: `["a", 1]`
        pair: formwork::List<formwork::Any> = "pair optional";
        /// Type: `string`
        ///
        /// Default: `""`
        password: formwork::Secret<formwork::Str> = "password optional sensitive";
        /// Type: `list(string)`
        ///
        /// Default: `[]`
        passwords: formwork::List<formwork::Secret<formwork::Str>> = "passwords optional sensitive";
        /// Type: `string`
        ///
        /// Default: `"no raw identifier"`
        self_: formwork::Str = "self optional";
        /// Type: `number`
        ///
        /// Default: `3`
        ///
        /// It is never `null`: that means the default.
        ///
        /// It must satisfy: `var.size > 0 && var.size < 10`
        ///
        /// Otherwise Terraform says: `The size is from 1 to 9.`
        size: formwork::Num = "size optional";
        /// Type: `map(string)`
        ///
        /// Default: `{}`
        tags: formwork::Map<formwork::Str> = "tags optional";
        /// Type: `string`
        ///
        /// Default: `null`
        token: formwork::Str = "token optional write_only";
        /// Type: `string`
        ///
        /// Default: `"keyword"`
        r#type: formwork::Str = "type optional";
        /// Default:
        /// ````text
        /// {
        ///   one = 1
        ///   two = "2"
        /// }
        /// ````
        untyped: formwork::Any = "untyped optional";
        /// Type: `set(string)`
        ///
        /// Default: `[]`
        zones: formwork::Set<formwork::Str> = "zones optional";
    }
    many {
        /// Type:
        /// ````text
        /// list(object({
        ///   port  = number
        ///   note  = optional(string)
        ///   peers = optional(list(string), [])
        ///   allow = optional(map(object({ from = string })), {})
        /// }))
        /// ````
        rules: everything::Rules = "rules required list attribute 0 0";
        /// Type: `set(object({ name = string, number = number }))`
        ///
        /// Default: `[]`
        hosts: everything::Hosts = "hosts optional set attribute 0 0";
    }
    single {
        /// Type:
        /// ````text
        /// object({
        ///   user     = string
        ///   password = string
        ///   ports    = optional(list(number), [])
        /// })
        /// ````
        ///
        /// Default: `null`
        account: everything::Account = "account optional single attribute 0 1 sensitive";
        /// Type:
        /// ````text
        /// object({
        ///   most  = number
        ///   least = optional(number, 1)
        ///   type  = optional(string)
        ///   alarm = optional(object({
        ///     address = string
        ///     after   = optional(number, 5)
        ///   }))
        /// })
        /// ````
        ///
        /// Default: `null`
        limits: everything::Limits = "limits optional single attribute 0 1";
    }
    keyed {
        /// Type: `map(object({ email = string, admin = optional(bool, false) }))`
        ///
        /// Default: `{}`
        users: everything::Users = "users optional map attribute 0 0";
    }
    outputs {
        by_name: formwork::Map<formwork::Any> = "by_name";
        clone_: formwork::Str = "clone";
        count_of_names: formwork::Num = "count_of_names";
        either: formwork::Str = "either";
        emails: formwork::List<formwork::Str> = "emails";
        first: formwork::Str = "first";
        /// The id of what was made.
        id: formwork::Str = "id";
        ids: formwork::List<formwork::Str> = "ids";
        is_open: formwork::Bool = "is_open";
        /// All that was given, as it was made.
        made: formwork::Any = "made";
        mixed: formwork::Any = "mixed";
        most: formwork::Num = "most";
        names: formwork::List<formwork::Any> = "names";
        object: formwork::Any = "object";
        part: formwork::Any = "part";
        password: formwork::Secret<formwork::Str> = "password";
        ports: formwork::List<formwork::Num> = "ports";
        sentence: formwork::Str = "sentence";
        shared: formwork::Any = "shared";
        size: formwork::Num = "size";
        title: formwork::Str = "title";
        r#type: formwork::Str = "type";
    }
}
