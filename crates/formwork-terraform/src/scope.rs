//! What Terraform knows by a name of its own wherever an expression stands.

use formwork_model::{Expression, Str, Symbol, Value};

/// The folder of the module that the expression stands in: `path.module`.
///
/// ```
/// use formwork_terraform::{functions::file, module_folder};
/// use formwork_model::{Str, Text, Value};
/// let page: Value<Str> = file(Text::new().value(module_folder()).literal("/page.html").finish());
/// assert!(page.is_expression());
/// ```
pub fn module_folder() -> Value<Str> {
    symbol(Symbol::ModuleFolder)
}

/// The folder of the root module: `path.root`.
pub fn root_folder() -> Value<Str> {
    symbol(Symbol::RootFolder)
}

/// The folder that Terraform was started in: `path.cwd`. It differs between machines, so what is planned with it differs too.
pub fn working_folder() -> Value<Str> {
    symbol(Symbol::WorkingFolder)
}

/// The name of the workspace that Terraform works in: `terraform.workspace`; `default` where none was chosen.
pub fn workspace() -> Value<Str> {
    symbol(Symbol::Workspace)
}

fn symbol(symbol: Symbol) -> Value<Str> {
    Value::from_term(Expression::Symbol(symbol).into())
}
