//! Functions of files. Terraform reads them when it plans, in the folder that it was started in; a file of the module is
//! found through [`module_folder`](crate::module_folder). What does not exist is refused.

use formwork_model::{Bool, IntoValue, Set, Str, Value};

use super::call;
use crate::given::{Given, Members};
use crate::level::Of;

macro_rules! of_a_path {
    ($($(#[$meta:meta])* $function:ident -> $kind:ty;)*) => {$(
        $(#[$meta])*
        pub fn $function(path: impl IntoValue<Str>) -> Value<$kind> {
            call(stringify!($function), [path.into_value().into_term()])
        }
    )*};
}

of_a_path! {
    /// The path from the root of the file system on. It differs between machines, so what is planned with it differs too.
    abspath -> Str;
    /// The last part of a path.
    ///
    /// ```
    /// use formwork_terraform::functions::{basename, dirname};
    /// assert!(basename("etc/app/config.json").is_expression());
    /// assert!(dirname("etc/app/config.json").is_expression());
    /// ```
    basename -> Str;
    /// A path without its last part.
    dirname -> Str;
    /// The text in a file. Terraform refuses a file that is not UTF-8.
    file -> Str;
    /// The bytes of a file in Base64.
    filebase64 -> Str;
    /// The SHA-256 of a file in Base64, as AWS Lambda wants it.
    ///
    /// ```
    /// use formwork_terraform::functions::filebase64sha256;
    /// let hash = filebase64sha256("function.zip");
    /// assert!(hash.is_expression());
    /// ```
    filebase64sha256 -> Str;
    /// The SHA-512 of a file in Base64.
    filebase64sha512 -> Str;
    /// Whether a file exists. Terraform refuses a folder.
    fileexists -> Bool;
    /// The MD5 of a file in hexadecimal digits.
    filemd5 -> Str;
    /// The SHA-1 of a file in hexadecimal digits.
    filesha1 -> Str;
    /// The SHA-256 of a file in hexadecimal digits.
    filesha256 -> Str;
    /// The SHA-512 of a file in hexadecimal digits.
    filesha512 -> Str;
    /// The path with the user's folder in place of a leading `~`. It differs between machines.
    pathexpand -> Str;
}

/// The paths of the files in a folder that match a pattern such as `**/*.json`, below that folder.
///
/// ```
/// use formwork_model::{Set, Str, Value};
/// use formwork_terraform::{functions::fileset, module_folder};
/// let pages: Value<Set<Str>> = fileset(module_folder(), "pages/*.html");
/// ```
pub fn fileset(folder: impl IntoValue<Str>, pattern: impl IntoValue<Str>) -> Value<Set<Str>> {
    call(
        "fileset",
        [
            folder.into_value().into_term(),
            pattern.into_value().into_term(),
        ],
    )
}

/// The text that a template in a file makes with these variables; the same template language as in an expression. Terraform
/// refuses a template that names another variable.
///
/// ```
/// use formwork_terraform::functions::templatefile;
/// let unit = templatefile("app.service.tftpl", (("port", 8080), ("name", "app")));
/// assert!(unit.is_expression());
/// ```
pub fn templatefile<V: Members>(
    path: impl IntoValue<Str>,
    variables: V,
) -> Value<Of<V::Level, Str>> {
    call(
        "templatefile",
        [path.into_value().into_term(), variables.members()],
    )
}

/// The text that a template makes with these variables. Terraform takes a template only from elsewhere, such as an attribute of
/// a data source, and refuses one that is written in the expression.
pub fn templatestring<T: Given<Str>, V: Members>(
    template: T,
    variables: V,
) -> Value<Of<(T::Level, V::Level), Str>> {
    call("templatestring", [template.given(), variables.members()])
}
