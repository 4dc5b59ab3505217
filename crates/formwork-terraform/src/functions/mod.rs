//! Terraform's functions, by name.
//!
//! Each is a call that Terraform evaluates at plan time, or at apply time where an argument is not known before. A call of
//! literals becomes a literal where the result is certainly the same: then the output shows it and the checks read it.
//!
//! An argument is a literal or a value of its kind. A function of a [`Secret`](formwork_model::Secret) gives a secret;
//! [`nonsensitive`] makes plain of it what everybody may read. Several arguments of a kind are an array, a `Vec` or a tuple.
//!
//! ```
//! use formwork_model::{List, Str, Value};
//! use formwork_terraform::functions::{concat, format, join, upper};
//! let names: Value<List<Str>> = concat([["a", "b"], ["c", "d"]]);
//! assert_eq!(join("-", names).known(), Some("a-b-c-d"));
//! assert_eq!(upper("eu").known(), Some("EU"));
//! let padded: Value<Str> = format("%03d-%s", (7, "web"));
//! assert!(padded.is_expression());
//! ```

mod collection;
mod conversion;
mod date;
mod encoding;
mod file;
mod hash;
mod known;
mod network;
mod number;
mod provider;
mod secrecy;
mod set;
mod shape;
mod text;

use formwork_model::{Expression, Term, Value};

pub use collection::{
    alltrue, anytrue, chunklist, coalesce, coalescelist, compact, concat, contains, distinct,
    element, flatten, index, keys, length, lookup, matchkeys, merge, one, range, range_by,
    range_from, reverse, slice, sort, sum, transpose, values, zipmap,
};
pub use conversion::{can, tobool, tolist, tomap, tonumber, toset, tostring, try_};
pub use date::{formatdate, plantimestamp, timeadd, timecmp, timestamp};
pub use encoding::{
    base64decode, base64encode, base64gunzip, base64gzip, csvdecode, jsondecode, jsonencode,
    textdecodebase64, textencodebase64, urldecode, urlencode, yamldecode, yamlencode,
};
pub use file::{
    abspath, basename, dirname, file, filebase64, filebase64sha256, filebase64sha512, fileexists,
    filemd5, fileset, filesha1, filesha256, filesha512, pathexpand, templatefile, templatestring,
};
pub use hash::{
    base64sha256, base64sha512, bcrypt, bcrypt_cost, md5, rsadecrypt, sha1, sha256, sha512, uuid,
    uuidv5,
};
pub use network::{cidrcontains, cidrhost, cidrnetmask, cidrsubnet, cidrsubnets};
pub use number::{abs, ceil, floor, log, max, min, parseint, pow, signum};
pub use provider::{decode_tfvars, encode_expr, encode_tfvars};
pub use secrecy::{ephemeralasnull, issensitive, nonsensitive, sensitive};
pub use set::{setintersection, setproduct, setsubtract, setunion};
pub use shape::{Gathered, Mapping, Measured, Nested, Sequence};
pub use text::{
    chomp, endswith, format, formatlist, indent, join, lower, regex, regex_groups, regex_named,
    regexall, regexall_groups, regexall_named, replace, split, startswith, strcontains, strrev,
    substr, title, trim, trimprefix, trimspace, trimsuffix, upper,
};

/// The call of a function; that it gives a `T` is the caller's promise.
fn call<T>(function: &'static str, arguments: impl IntoIterator<Item = Term>) -> Value<T> {
    Value::from_term(Expression::call(function, arguments).into())
}

/// A literal where the result is certain, otherwise the call.
fn known_or_call<T>(
    known: Option<Term>,
    function: &'static str,
    arguments: impl IntoIterator<Item = Term>,
) -> Value<T> {
    match known {
        Some(term) => Value::from_term(term),
        None => call(function, arguments),
    }
}

#[cfg(test)]
mod tests {
    use formwork_model::{Expression, IntoValue, Str, Term};

    use super::{base64gunzip, cidrcontains, urldecode};

    fn text(text: &str) -> Term {
        IntoValue::<Str>::into_value(text).into_term()
    }

    fn call(function: &'static str, arguments: &[&str]) -> Term {
        let arguments = arguments.iter().map(|argument| text(argument));
        Expression::call(function, arguments).into()
    }

    /// Terraform does not know them, so that no test can ask it.
    #[test]
    fn functions_of_opentofu_are_calls() {
        let found = [
            base64gunzip("a").into_term(),
            cidrcontains("10.0.0.0/8", "10.0.0.1").into_term(),
            urldecode("a+b").into_term(),
        ];
        let expected = [
            call("base64gunzip", &["a"]),
            call("cidrcontains", &["10.0.0.0/8", "10.0.0.1"]),
            call("urldecode", &["a+b"]),
        ];
        assert_eq!(found, expected);
    }
}
