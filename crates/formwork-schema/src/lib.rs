//! Reads the output of `terraform providers schema -json` and lowers it to a typed description of a provider.
//! In: JSON text. Out: [`Provider`], plus a list of what the lowering did not understand.
//! It must not know: Rust syntax, any provider's name, files.
//! Change it when Terraform's schema format gains a field.

mod lower;
mod mirror;

pub use lower::{
    Argument, Block, Function, Lowered, Mode, Nested, Nesting, Object, Parameter, Provider,
    SchemaError, Shape, Syntax, Type, lower,
};
