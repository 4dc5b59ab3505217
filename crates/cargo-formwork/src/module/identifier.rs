//! Names in Rust of what modules declare, by the rules of all bindings.

use formwork_bindgen::{type_identifier, value_identifier};

/// Methods that every handle has; an output of this name would never be reached.
const HANDLE_METHODS: &[&str] = &["clone", "into", "to_owned", "try_into"];

/// The setter of a variable. `module!` reads its name back: it cuts one `_` off the end, and takes a `-` for a `_`.
pub(crate) fn setter(name: &str) -> String {
    if name == "Self" || name.ends_with('_') {
        return format!("{}_", name.replace('-', "_"));
    }
    value_identifier(name)
}

/// The getter of an output.
pub(crate) fn getter(name: &str) -> String {
    if HANDLE_METHODS.contains(&name) {
        return format!("{name}_");
    }
    setter(name)
}

/// The type of an object.
pub(crate) fn object(name: &str) -> String {
    let identifier = type_identifier(name);
    let is_type = identifier.starts_with(char::is_alphabetic);
    if is_type {
        identifier
    } else {
        format!("Block{identifier}")
    }
}

/// Whether a module may be called so: lower-case letters, digits and `_`, beginning with a letter.
pub fn is_name(name: &str) -> bool {
    name.starts_with(|first: char| first.is_ascii_lowercase())
        && name
            .chars()
            .all(|other| matches!(other, 'a'..='z' | '0'..='9' | '_'))
}

/// What the module in a folder is called where nobody says.
///
/// ```
/// use cargo_formwork::module::folder_name;
/// assert_eq!(folder_name("../modules/VPC-network/"), "vpc_network");
/// ```
pub fn folder_name(folder: &str) -> String {
    let last = segments(folder).last().copied();
    name(last.unwrap_or_default())
}

/// What a module is called where nobody says, by where Terraform finds it: after its folder, or after the middle of its address in a registry.
///
/// ```
/// use cargo_formwork::module::source_name;
/// assert_eq!(source_name("terraform-aws-modules/vpc/aws"), "vpc");
/// assert_eq!(source_name("git::https://example.com/network.git//peering?ref=v1"), "peering");
/// ```
pub fn source_name(source: &str) -> String {
    let path = source.split('?').next().unwrap_or(source);
    if is_registry_address(path) {
        let segments = segments(path);
        return name(segments[segments.len() - 2]);
    }
    let last = segments(path).last().copied().unwrap_or_default();
    name(last.strip_suffix(".git").unwrap_or(last))
}

/// Whether Terraform would look for a source in a registry: `namespace/name/provider`, maybe after a host.
pub(crate) fn is_registry_address(source: &str) -> bool {
    let is_path = source.contains([':', '?']) || source.contains("//") || source.starts_with('.');
    let segments = segments(source);
    let has_host = segments.first().is_some_and(|first| first.contains('.'));
    !is_path && segments.len() == if has_host { 4 } else { 3 }
}

/// Whether a source says by itself that it is no folder: it names a protocol, a host or a registry.
pub fn is_remote(source: &str) -> bool {
    let first = segments(source).first().copied().unwrap_or_default();
    let has_host = first.contains('.') && !first.starts_with('.');
    let is_path = source.starts_with(['.', '/', '~']);
    !is_path && (source.contains(':') || has_host || is_registry_address(source))
}

fn segments(path: &str) -> Vec<&str> {
    path.split('/')
        .filter(|segment| !segment.is_empty())
        .collect()
}

fn name(segment: &str) -> String {
    let name: String = segment
        .chars()
        .map(|character| match character.to_ascii_lowercase() {
            known @ ('a'..='z' | '0'..='9') => known,
            _ => '_',
        })
        .collect();
    let name = name.trim_matches('_');
    if name.starts_with(|first: char| first.is_ascii_lowercase()) {
        name.to_owned()
    } else {
        format!("module_{name}").trim_end_matches('_').to_owned()
    }
}
