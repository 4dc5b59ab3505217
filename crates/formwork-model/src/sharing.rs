//! Ways by which stacks tell each other values.

use crate::{Body, ResourceSchema, Term};

/// How a stack tells values to the stacks that use them.
#[derive(Debug, Clone, Copy)]
pub enum Sharing {
    /// By outputs, which others read in its state.
    State,
    /// By parameters in a store, which others read by name: they need no access to the state.
    Parameters(&'static ParameterStore),
}

/// A store of parameters, which a crate of bindings offers.
#[derive(Debug)]
pub struct ParameterStore {
    /// The resource that writes a parameter with a value, which is text.
    pub write: fn(&Parameter, Term) -> (&'static ResourceSchema, Body),
    /// The data source that reads it.
    pub read: fn(&Parameter) -> (&'static ResourceSchema, Body),
    /// The attribute of the data source that holds the value.
    pub attribute: fn(&Parameter) -> &'static str,
}

/// A value that one stack tells others by name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Parameter {
    /// `/project/environment/stack/type-name-attribute`.
    pub name: String,
    /// It is stored encrypted, and Terraform does not print it.
    pub is_secret: bool,
}
