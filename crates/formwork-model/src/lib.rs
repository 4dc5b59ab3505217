//! The model that programs declare into, and the types that provider bindings are made of.
//! In: calls of the user's program. Out: [`Model`], frozen, which nothing changes any more.
//! It must not know: files, clock, environment variables, processes, how anything is printed, any provider.
//! Change it when users must be able to say something new; what a single provider needs belongs into its bindings.

pub mod backend;
mod binding;
mod change;
mod check;
mod comprehension;
mod condition;
mod constraint;
mod content;
mod conventions;
mod crossing;
mod diagnostic;
pub mod duration;
mod expression;
mod format;
mod function;
mod handle;
mod kind;
mod lifecycle;
mod message;
mod model;
mod module;
mod name;
mod network;
mod operation;
mod output;
mod overrides;
mod pattern;
mod place;
mod ports;
pub mod procedure;
mod provisioner;
mod refactor;
mod region;
mod relation;
mod remote_state;
mod repetition;
mod required;
mod rewrite;
mod schedule;
mod schema;
mod sharing;
pub mod size;
mod stack;
mod tagging;
mod target;
mod term;
mod test;
mod text;
mod typed;
mod usage;
mod value;
mod variable;

pub use binding::{
    Block, BlockMap, Blocks, Body, IntoArgument, IntoBlockMap, IntoBlocks, Missing, ProviderBlock,
    Resource, argument,
};
pub use change::Effect;
pub use check::{Check, CheckModel};
pub use comprehension::{Dynamic, Elements, Entries, Repeated, Unrolled, dynamic, dynamic_entries};
pub use condition::Condition;
pub use constraint::{Authority, Literal, Part, Violation, violation};
pub use conventions::{Conventions, Environment, TagPattern, TagValue, Tags};
pub use crossing::{Crossing, Obstacle, Way};
pub use diagnostic::{Diagnostic, Severity};
pub use expression::{
    BinaryOperator, Expression, For, ForResult, NodeId, Reference, Step, Symbol, UnaryOperator,
};
pub use format::{Format, check_format};
pub use handle::{Accessor, Attributes, Dependency, Handle, ProviderHandle, own};
pub use kind::{
    AnyArn, Arn, Fits, Id, In, Name, Object, OneOf, Plain, Secret, WrittenInProgram, not_secret,
};
pub use lifecycle::{ActionEvent, ActionTrigger, IgnoreChanges, IntoTrigger, Lifecycle, Trigger};
pub use message::Message;
pub use model::{
    Component, GivenProvider, Model, Node, NodeState, ObjectName, ProviderConfig, ProviderId,
    SchemaOf, StackDependency, StackModel, Within,
};
pub use module::{ModuleFile, ModuleProvider, ModuleSchema, ObjectBlock, ProviderProblem};
pub use name::{Key, NamePattern, NameProblem, is_valid_key};
pub use network::Cidr;
pub use output::{Output, OutputOrigin, OutputValue};
pub use overrides::{Overridden, OverrideModel};
pub use pattern::{finds, is_understood, matches};
pub use place::Place;
pub use ports::PortRange;
pub use provisioner::{
    Connection, CopyFile, LocalExec, OnFailure, Provisioner, ProvisionerBlock, Provisioning,
    RemoteExec, When,
};
pub use refactor::{
    AddressOf, AddressProblem, Destination, Fate, FormerAddress, Import, ImportId, InstanceKey,
    Move, Refactorings, Removal, Takeover, address_problem, former,
};
pub use region::{Region, Zone};
pub use relation::{Broken, Given, broken, common_block, is_about_arguments};
pub use repetition::{Counted, Instances, Optional, Over, RepetitionModel};
pub use schedule::Schedule;
pub use schema::{
    ArgumentSchema, Arguments, BlockSchema, CheckDocument, Class, DocumentProblem, Miscount, Mode,
    Naming, Nested, Nesting, Origin, ProviderSchema, ResourceSchema, SafetyFacts, Syntax, TagStyle,
};
pub use sharing::{Parameter, ParameterStore, Sharing};
pub use stack::{App, Declaration, Stack};
pub use target::{Feature, Target, Version};
pub use term::Term;
pub use test::{Expected, TestCommand, TestModel, TestRun};
pub use text::{IntoText, Text};
pub use typed::Typed;
pub use usage::Use;
pub use value::{Any, Bool, IntoValue, Kind, List, Map, Num, Set, Str, Value, provider_function};
pub use variable::{LocalModel, Variable, VariableModel, VariableType};

/// What the expansion of Formwork's macros calls. Not for use by hand: no promise holds between versions.
#[doc(hidden)]
pub mod private {
    pub use crate::binding::object_value;
    pub use crate::constraint::{Literal, Part, check_block_value, check_value};
    pub use crate::conventions::{ConcreteConventions, GenericConventions, Probe, check_tag};
    pub use crate::module::check_providers;
    pub use crate::name::{NamedKey, check_key, check_name};
    pub use crate::network::plan_cidr;
    pub use crate::relation::{broken_relation, refuse_relation};
    pub use crate::required::{
        check_block, check_class, check_ignored, check_nested, check_required,
    };
}
