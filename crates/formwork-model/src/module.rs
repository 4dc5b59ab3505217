//! Modules that others wrote: where they come from, what they take, and the macros of their bindings.

use crate::message::{contains, same};
use crate::required::subject;
use crate::{Block, Message, Resource};

/// A module, as the block `module` names it.
#[derive(Debug, PartialEq, Eq)]
pub struct ModuleSchema {
    /// Where Terraform finds it; for a module whose files the binding holds, a folder beside the root module (`./modules/network`).
    pub source: &'static str,
    /// Which versions of it are accepted; empty where the source has none.
    pub version: &'static str,
    /// The files of a module that lies beside the program, each with its path in the folder of the root module. They are written there, so that what
    /// is emitted needs nothing else.
    pub files: &'static [ModuleFile],
    /// The providers that it takes from whoever calls it.
    pub providers: &'static [ModuleProvider],
}

/// A file of a module.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ModuleFile {
    /// Its path in the folder of the root module, with `/` between folders.
    pub path: &'static str,
    /// What it holds.
    pub text: &'static str,
}

/// A provider that a module takes from whoever calls it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ModuleProvider {
    /// Its name in the module: `aws`, or `aws.peer` for one that must be given.
    pub name: &'static str,
    /// The provider's source address, e.g. `hashicorp/aws`.
    pub source: &'static str,
}

/// The arguments of an object in a variable of a module, which may also be given as one value. Bindings implement it.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is a block, which is no value",
    label = "a block is written out: `{Self} {{ .. }}`"
)]
pub trait ObjectBlock: Block {}

/// What is wrong with the providers that a call gives to its module.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ProviderProblem<'given> {
    /// The module has no configuration of its own for this one, and none was given.
    Missing(&'static str),
    /// The module knows no provider by this name.
    Unknown(&'given str),
}

impl ModuleProvider {
    /// Whether the module works only if this one is given.
    pub const fn is_required(&self) -> bool {
        contains_dot(self.name)
    }
}

impl ModuleSchema {
    /// The first thing that is wrong with giving it providers under these names.
    pub const fn provider_problem<'given>(
        &self,
        given: &[&'given str],
    ) -> Option<ProviderProblem<'given>> {
        let mut at = 0;
        while at < given.len() {
            if !self.knows(given[at]) {
                return Some(ProviderProblem::Unknown(given[at]));
            }
            at += 1;
        }
        let mut at = 0;
        while at < self.providers.len() {
            let provider = &self.providers[at];
            if provider.is_required() && !contains(given, provider.name) {
                return Some(ProviderProblem::Missing(provider.name));
            }
            at += 1;
        }
        None
    }

    const fn knows(&self, name: &str) -> bool {
        let mut at = 0;
        while at < self.providers.len() {
            if same(self.providers[at].name, name) {
                return true;
            }
            at += 1;
        }
        false
    }
}

impl ProviderProblem<'_> {
    /// In words, to be put after what is meant.
    pub const fn explain(&self, message: Message) -> Message {
        match self {
            Self::Missing(name) => message
                .text("the module takes its provider `")
                .text(name)
                .text("` from its caller: add `provider(\"")
                .text(name)
                .text("\", handle)`"),
            Self::Unknown(name) => message
                .text("the module takes no provider `")
                .text(name)
                .text("`"),
        }
    }
}

/// Refuses a call that lacks a provider, or gives one that the module does not know.
#[track_caller]
pub const fn check_providers<R: Resource>(key: &str, given: &[&str]) {
    let Some(module) = R::RESOURCE.module() else {
        return;
    };
    if let Some(problem) = module.provider_problem(given) {
        panic!("{}", problem.explain(subject::<R>(key)).as_str());
    }
}

const fn contains_dot(text: &str) -> bool {
    let bytes = text.as_bytes();
    let mut at = 0;
    while at < bytes.len() {
        if bytes[at] == b'.' {
            return true;
        }
        at += 1;
    }
    false
}

/// Declares a module: its variables as setters, where it comes from, and its outputs as getters of the handle of a call.
///
/// The rows are those of [`block_binding!`](crate::block_binding).
#[doc(hidden)]
#[macro_export]
macro_rules! module_binding {
    (
        $(#[$meta:meta])*
        $Name:ident $Outputs:ident
        source $source:literal;
        version $version:literal;
        tags $tags:ident;
        $(files { $($file:literal = $text:expr;)* })?
        $(providers { $($provider:literal = $provider_source:literal;)* })?
        $(variables { $($(#[$variable_meta:meta])* $variable:ident: $type:ty = $row:literal;)* })?
        $(many { $($(#[$many_meta:meta])* $many:ident: $Many:ty = $many_row:literal;)* })?
        $(single { $($(#[$single_meta:meta])* $single:ident: $Single:ty = $single_row:literal;)* })?
        $(keyed { $($(#[$keyed_meta:meta])* $keyed:ident: $Keyed:ty = $keyed_row:literal;)* })?
        $(outputs { $($(#[$output_meta:meta])* $output:ident: $output_type:ty = $output_row:literal;)* })?
    ) => {
        $crate::block_binding! {
            $(#[$meta])*
            $Name
            $(unread { $($(#[$variable_meta])* $variable: $type = $row;)* })?
            $(many { $($(#[$many_meta])* $many: $Many = $many_row;)* })?
            $(single { $($(#[$single_meta])* $single: $Single = $single_row;)* })?
            $(keyed { $($(#[$keyed_meta])* $keyed: $Keyed = $keyed_row;)* })?
        }

        impl $crate::Resource for $Name {
            type Attributes = $Outputs;
            const RESOURCE: &'static $crate::ResourceSchema = &$crate::ResourceSchema {
                type_name: "module",
                class: $crate::Class::Module,
                origin: $crate::Origin::Module(&$crate::ModuleSchema {
                    source: $source,
                    version: $version,
                    files: &[$($($crate::ModuleFile { path: $file, text: $text },)*)?],
                    providers: &[$($($crate::ModuleProvider { name: $provider, source: $provider_source },)*)?],
                }),
                block: <Self as $crate::Block>::SCHEMA,
                naming: None,
                tags: $crate::TagStyle::$tags,
                relations: &[],
            };
        }

        /// What the module tells whoever calls it.
        pub struct $Outputs($crate::NodeId);

        impl $crate::Attributes for $Outputs {
            fn of(node: $crate::NodeId) -> Self {
                Self(node)
            }
        }

        impl $Outputs {
            $($($(#[$output_meta])* pub fn $output(&self) -> $crate::Value<$output_type> {
                self.0.attribute($output_row)
            })*)?
        }
    };
}

/// Declares an object in a variable of a module: a block that may also be given as one value.
#[doc(hidden)]
#[macro_export]
macro_rules! object_binding {
    ($(#[$meta:meta])* $Name:ident $($sections:tt)*) => {
        $crate::block_binding! { $(#[$meta])* $Name $($sections)* }

        impl $crate::ObjectBlock for $Name {}
    };
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_provider_under_an_alias_must_be_given_and_others_may_be() {
        let module = ModuleSchema {
            source: "./modules/network",
            version: "",
            files: &[],
            providers: &[
                ModuleProvider {
                    name: "cloud",
                    source: "example/cloud",
                },
                ModuleProvider {
                    name: "cloud.peer",
                    source: "example/cloud",
                },
            ],
        };
        assert_eq!(module.provider_problem(&["cloud.peer"]), None);
        assert_eq!(module.provider_problem(&["cloud", "cloud.peer"]), None);
        assert_eq!(
            module.provider_problem(&["cloud"]),
            Some(ProviderProblem::Missing("cloud.peer"))
        );
        assert_eq!(
            module.provider_problem(&["other", "cloud.peer"]),
            Some(ProviderProblem::Unknown("other"))
        );
    }
}
