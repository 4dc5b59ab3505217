//! Who decides what.

use formwork::procedure::Role;

/// Agrees to plans, for deployments and for the way back.
pub const OPERATIONS: Role = Role::new("Operations Lead", &["ada", "grace"]);

/// The name under which operators are told something.
pub(super) const OPERATORS: &str = "#operations";
