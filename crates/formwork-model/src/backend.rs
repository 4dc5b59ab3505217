//! Backends: where the state of a stack is kept.
//!
//! Terraform reads a backend before it evaluates anything, so that all of it is literal. There is no setter for a secret: what is written here
//! lies in the repository, in the emitted file and in plans. Each kind says which environment variable holds its secrets.

mod azure;
mod cloud;
mod consul;
mod database;
mod google;
mod http;
mod kubernetes;
mod local;
mod pattern;
mod s3;

use std::borrow::Cow;

use crate::{IntoValue, List, Map, Num, Place, Region, Str, Term};

pub use azure::AzureRm;
pub use cloud::{Cloud, Workspaces};
pub use consul::Consul;
pub use database::Pg;
pub use google::Gcs;
pub use http::Http;
pub use kubernetes::{Exec, Kubernetes};
pub use local::Local;
pub use pattern::StatePattern;
pub use s3::{AssumeRole, AssumeRoleWithWebIdentity, Endpoints, S3};

/// A kind of backend.
#[derive(Debug)]
pub struct BackendSchema {
    /// Its name in Terraform, e.g. `s3`; `cloud` has a block of its own.
    pub name: &'static str,
    /// The arguments that hold secrets, each with what says them instead.
    pub secrets: &'static [(&'static str, &'static str)],
}

/// Kinds are equal by their names.
impl PartialEq for BackendSchema {
    fn eq(&self, other: &Self) -> bool {
        self.name == other.name
    }
}

/// Where the state of a stack is kept, with texts that its project, environment and name still complete.
///
/// Each kind makes one: `S3::new(..).into()`.
#[derive(Debug, Clone, PartialEq)]
pub struct Backend {
    schema: &'static BackendSchema,
    settings: Settings,
    place: Place,
}

/// Where the state of one stack is kept.
#[derive(Debug, Clone, PartialEq)]
pub struct StateBackend {
    /// Its kind.
    pub schema: &'static BackendSchema,
    /// The arguments, in the order of their names; blocks are maps.
    pub arguments: Vec<(Cow<'static, str>, Term)>,
    /// Where it was declared.
    pub place: Place,
}

impl StateBackend {
    /// The argument `name`, where it was given.
    pub fn get(&self, name: &str) -> Option<&Term> {
        let mut arguments = self.arguments.iter();
        arguments.find(|(own, _)| own == name).map(|(_, term)| term)
    }
}

/// The arguments of a backend or of a block in it, in the order of their names.
#[derive(Debug, Clone, PartialEq, Default)]
struct Settings(Vec<(Cow<'static, str>, Setting)>);

/// What one argument of a backend holds. [`BackendValue`] makes it.
#[derive(Debug, Clone, PartialEq)]
pub struct Setting(Content);

#[derive(Debug, Clone, PartialEq)]
enum Content {
    Term(Term),
    Pattern(StatePattern),
    Block(Settings),
}

impl Settings {
    fn set(&mut self, name: Cow<'static, str>, setting: Setting) {
        match self.0.binary_search_by(|(own, _)| own.cmp(&name)) {
            Ok(position) => self.0[position].1 = setting,
            Err(position) => self.0.insert(position, (name, setting)),
        }
    }

    fn complete(self, complete: &dyn Fn(StatePattern) -> String) -> Vec<(Cow<'static, str>, Term)> {
        let settings = self.0.into_iter();
        settings
            .map(|(name, setting)| (name, setting.complete(complete)))
            .collect()
    }
}

impl Setting {
    fn complete(self, complete: &dyn Fn(StatePattern) -> String) -> Term {
        match self.0 {
            Content::Term(term) => term,
            Content::Pattern(pattern) => Term::Text(Cow::Owned(complete(pattern))),
            Content::Block(settings) => Term::Map(settings.complete(complete)),
        }
    }
}

impl Backend {
    pub(crate) fn new(schema: &'static BackendSchema, place: Place) -> Self {
        Self {
            schema,
            settings: Settings::default(),
            place,
        }
    }

    pub(crate) fn with(mut self, name: &'static str, setting: Setting) -> Self {
        self.settings.set(Cow::Borrowed(name), setting);
        self
    }

    fn argument(mut self, name: Cow<'static, str>, term: Term) -> Self {
        self.settings.set(name, Setting(Content::Term(term)));
        self
    }

    /// The backend of one stack: patterns are completed.
    pub fn of_stack(self, project: &str, environment: &str, stack: &str) -> StateBackend {
        let complete = |pattern: StatePattern| pattern.text(project, environment, stack);
        StateBackend {
            schema: self.schema,
            arguments: self.settings.complete(&complete),
            place: self.place,
        }
    }
}

/// What an argument of a backend accepts: literals of type `T`, and for text a [`StatePattern`].
#[diagnostic::on_unimplemented(
    message = "this argument of a backend takes a literal `{T}`, not `{Self}`",
    label = "expected a literal",
    note = "Terraform reads a backend before it evaluates anything: no variable, and no attribute of a resource, is known there",
    note = "`state_pattern!(\"{{project}}/{{environment}}/{{stack}}.tfstate\")` is completed for each stack"
)]
pub trait BackendValue<T> {
    /// What the argument then holds.
    fn into_setting(self) -> Setting;
}

macro_rules! literal_settings {
    ($($kind:ty: $($rust:ty),*;)*) => {$($(
        impl BackendValue<$kind> for $rust {
            fn into_setting(self) -> Setting {
                Setting(Content::Term(IntoValue::<$kind>::into_value(self).into_term()))
            }
        }
    )*)*};
}
literal_settings! {
    Str: &str, String, &String, Cow<'static, str>, Region;
    Num: i32, u8, u16, u32;
    crate::Bool: bool;
}

impl BackendValue<Str> for StatePattern {
    fn into_setting(self) -> Setting {
        Setting(Content::Pattern(self))
    }
}

fn list<V: BackendValue<Str>>(items: impl IntoIterator<Item = V>) -> Setting {
    let term = |item: V| {
        item.into_setting()
            .complete(&|pattern| pattern.as_str().to_owned())
    };
    Setting(Content::Term(Term::List(
        items.into_iter().map(term).collect(),
    )))
}

impl<V: BackendValue<Str>> BackendValue<List<Str>> for Vec<V> {
    fn into_setting(self) -> Setting {
        list(self)
    }
}

impl<V: BackendValue<Str>, const N: usize> BackendValue<List<Str>> for [V; N] {
    fn into_setting(self) -> Setting {
        list(self)
    }
}

fn map<K: Into<Cow<'static, str>>, V: BackendValue<Str>>(
    entries: impl IntoIterator<Item = (K, V)>,
) -> Setting {
    let mut settings = Settings::default();
    for (key, value) in entries {
        settings.set(key.into(), value.into_setting());
    }
    Setting(Content::Block(settings))
}

impl<K: Into<Cow<'static, str>>, V: BackendValue<Str>> BackendValue<Map<Str>> for Vec<(K, V)> {
    fn into_setting(self) -> Setting {
        map(self)
    }
}

impl<K: Into<Cow<'static, str>>, V: BackendValue<Str>, const N: usize> BackendValue<Map<Str>>
    for [(K, V); N]
{
    fn into_setting(self) -> Setting {
        map(self)
    }
}

/// Declares a kind of backend, or a block in one: a struct, what makes it with all that is required, and a setter for each other argument.
macro_rules! backend_binding {
    (
        $(#[$meta:meta])*
        $Name:ident $name:literal
        required { $($required:ident: $Required:ty),* }
        optional { $($(#[$argument_meta:meta])* $argument:ident: $type:ty;)* }
        secrets { $($secret:literal $instead:literal;)* }
    ) => {
        $(#[$meta])*
        #[derive(Debug, Clone, PartialEq)]
        pub struct $Name($crate::backend::Backend);

        impl $Name {
            /// With all that it needs.
            #[track_caller]
            #[allow(clippy::new_without_default)] // Its place is that of the caller.
            pub fn new($($required: impl $crate::backend::BackendValue<$Required>),*) -> Self {
                static SCHEMA: $crate::backend::BackendSchema = $crate::backend::BackendSchema {
                    name: $name,
                    secrets: &[$(($secret, $instead)),*],
                };
                let backend = $crate::backend::Backend::new(&SCHEMA, $crate::Place::caller());
                Self(backend $(.with(stringify!($required), $required.into_setting()))*)
            }

            $($(#[$argument_meta])*
            pub fn $argument(self, value: impl $crate::backend::BackendValue<$type>) -> Self {
                Self(self.0.with(stringify!($argument), value.into_setting()))
            })*

            /// An argument that this version of Formwork has no setter for. What only Terraform can evaluate, and secrets, are refused at synthesis.
            pub fn argument(
                self,
                name: impl Into<std::borrow::Cow<'static, str>>,
                value: impl $crate::IntoValue<$crate::Any>,
            ) -> Self {
                Self(self.0.argument(name.into(), value.into_value().into_term()))
            }
        }

        impl From<$Name> for $crate::backend::Backend {
            fn from(backend: $Name) -> Self {
                backend.0
            }
        }
    };
}
use backend_binding;

/// Declares a block in a backend.
macro_rules! backend_block {
    (
        $(#[$meta:meta])*
        $Name:ident
        required { $($required:ident: $Required:ty),* }
        optional { $($(#[$argument_meta:meta])* $argument:ident: $type:ty;)* }
    ) => {
        $(#[$meta])*
        #[derive(Debug, Clone, PartialEq)]
        pub struct $Name($crate::backend::Settings);

        impl $Name {
            /// With all that it needs.
            #[allow(clippy::new_without_default)] // Some have required arguments, and all are made alike.
            pub fn new($($required: impl $crate::backend::BackendValue<$Required>),*) -> Self {
                Self($crate::backend::Settings::default())
                    $(.with(stringify!($required), $required.into_setting()))*
            }

            $($(#[$argument_meta])*
            pub fn $argument(self, value: impl $crate::backend::BackendValue<$type>) -> Self {
                self.with(stringify!($argument), value.into_setting())
            })*

            fn with(mut self, name: &'static str, setting: $crate::backend::Setting) -> Self {
                self.0.set(std::borrow::Cow::Borrowed(name), setting);
                self
            }
        }

        impl $crate::backend::BackendValue<$Name> for $Name {
            fn into_setting(self) -> $crate::backend::Setting {
                $crate::backend::Setting($crate::backend::Content::Block(self.0))
            }
        }
    };
}
use backend_block;
