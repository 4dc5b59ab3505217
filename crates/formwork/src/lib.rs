//! Formwork: infrastructure and procedures as typed Rust. The one crate that programs name beside their bindings.
//! In: a function that declares stacks. Out: a program with the commands `synth`, `check`, `list`, `graph` and `diff`.
//! It must not know: how Terraform JSON is written, what the rules are; both lie in crates of their own.
//! Change it when programs need another command, or another name of the language.

mod command;
mod consumed;
mod deviation;
mod diagram;
mod diff;
mod docs;
mod explain;
mod list;
mod lock;
mod locked;
mod output;
pub mod procedure;
mod program;
mod pulumi;
mod report;
mod run;
mod synth;
pub mod testing;

pub use program::main;
/// JSON literals, for the expectations of tests.
pub use serde_json::json;

/// A secret in the expression makes the result one, and the type must say so:
///
/// ```
/// use formwork::{IntoValue as _, List, Secret, Str, Value, hcl};
/// let zones: Value<List<Str>> = ["a", "b"].into_value();
/// let last: Value<Str> = hcl!(Str, "element(zones, length(zones) - 1)", zones = zones);
/// fn url(password: Value<Secret<Str>>) -> Value<Secret<Str>> {
///     hcl!(Secret<Str>, r#""postgres://shop:${urlencode(password)}@db""#, password = password)
/// }
/// assert!(last.is_expression());
/// ```
#[cfg(feature = "hcl")]
pub use formwork_hcl_macros::hcl;
pub use formwork_macros::{
    Environment, TagValue, Tags, action, block, data, ephemeral, module, object, provider,
    resource, tags, text,
};
pub use formwork_model::{
    ActionEvent, Any, AnyArn, App, Arn, Block, BlockMap, Blocks, Bool, Check, Cidr, Connection,
    Conventions, CopyFile, Counted, Declaration, Diagnostic, Dynamic, Elements, Entries,
    Environment, Fate, Fits, FormerAddress, Handle, Id, ImportId, InstanceKey, Instances, IntoText,
    IntoValue, Kind, Lifecycle, List, LocalExec, Map, Model, Name, NamePattern, NodeId, Num, OneOf,
    Optional, OutputValue, Place, PortRange, Provisioner, Region, RemoteExec, Resource, Schedule,
    Secret, Set, Severity, Sharing, Stack, Str, TagValue, Tags, Target, TestModel, TestRun, Text,
    Typed, Value, Variable, VariableType, Zone, argument, backend, cidr, cidrs, cron, duration,
    dynamic, dynamic_entries, former, not_secret, own, rate, region, size,
};
/// What bindings of modules are made of; `cargo formwork add module` writes them.
#[doc(hidden)]
pub use formwork_model::{module_binding, object_binding};

/// What Terraform itself brings: its functions, and the resources of its builtin provider.
pub use formwork_terraform as terraform;

/// What a program imports with one line.
pub mod prelude {
    pub use std::process::ExitCode;

    #[cfg(feature = "hcl")]
    pub use crate::hcl;
    pub use crate::procedure::{
        Approved, Context, Described, Failure, Output, Procedure, Procedures,
    };
    pub use crate::{
        App, Arn, Bool, Cidr, Conventions, Declaration, Environment, Handle, Id, IntoValue,
        Lifecycle, List, Map, Name, NamePattern, Num, PortRange, Region, Schedule, Secret, Set,
        Stack, Str, TagValue, Tags, Target, Value, Variable, Zone, block, cidr, cidrs, cron, data,
        duration, dynamic, dynamic_entries, ephemeral, module, name_pattern, not_secret, object,
        own, provider, rate, region, resource, size, state_pattern, tags, text,
    };
}

/// A [`NamePattern`] that is read by the compiler, so that a mistake in it does not compile.
///
/// ```
/// use formwork::{NamePattern, name_pattern};
/// const NAME: NamePattern = name_pattern!("{project}-{environment}-{purpose}");
/// ```
#[macro_export]
macro_rules! name_pattern {
    ($text:literal) => {
        const { $crate::NamePattern::new($text) }
    };
}

/// A [`StatePattern`](backend::StatePattern) that is read by the compiler, so that a mistake in it does not compile.
///
/// ```
/// use formwork::backend::StatePattern;
/// use formwork::state_pattern;
/// const KEY: StatePattern = state_pattern!("{project}/{environment}/{stack}.tfstate");
/// ```
#[macro_export]
macro_rules! state_pattern {
    ($text:literal) => {
        const { $crate::backend::StatePattern::new($text) }
    };
}

/// What the expansions of the macros call. Not for use by hand: no promise holds between versions.
#[doc(hidden)]
pub mod private {
    pub use formwork_model::private::{
        ConcreteConventions, GenericConventions, Literal, NamedKey, Part, Probe, broken_relation,
        check_block, check_block_value, check_class, check_ignored, check_key, check_name,
        check_nested, check_providers, check_required, check_tag, check_value, object_value,
        refuse_relation,
    };
    pub use formwork_model::{
        Accessor, Block, BlockSchema, Body, Class, Conventions, Declaration, Environment, Key,
        Lifecycle, Missing, Stack, TagPattern, TagValue, Tags, Term, Text,
    };
    pub use formwork_terraform::raw;
}
