//! Converts Terraform's names to Rust identifiers; the only place that does.

/// Names that Rust reserves; as a module or method they are written `r#name`.
const KEYWORDS: &[&str] = &[
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "do", "dyn",
    "else", "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let",
    "loop", "macro", "match", "mod", "move", "mut", "override", "priv", "pub", "ref", "return",
    "static", "struct", "trait", "true", "try", "type", "typeof", "unsafe", "unsized", "use",
    "virtual", "where", "while", "yield",
];

/// Names that Rust reserves and that have no raw form; they are written with a trailing underscore.
const PATH_KEYWORDS: &[&str] = &["self", "super", "crate"];

/// Types that bindings import into every module.
const TAKEN_TYPES: &[&str] = &["Any", "Bool", "List", "Map", "Num", "Set", "Str", "Self"];

/// The Rust identifier of an argument: `type` is `r#type`, `self` is `self_`.
///
/// ```
/// assert_eq!(formwork_bindgen::value_identifier("type"), "r#type");
/// assert_eq!(formwork_bindgen::value_identifier("self"), "self_");
/// ```
pub fn value_identifier(name: &str) -> String {
    let name = name.replace('-', "_");
    if KEYWORDS.contains(&name.as_str()) {
        format!("r#{name}")
    } else if PATH_KEYWORDS.contains(&name.as_str()) {
        format!("{name}_")
    } else {
        name
    }
}

/// The Rust type of a resource (without its provider) or block: `s3_bucket` is `S3Bucket`.
///
/// ```
/// assert_eq!(formwork_bindgen::type_identifier("s3_bucket"), "S3Bucket");
/// ```
pub fn type_identifier(name: &str) -> String {
    let pascal: String = name.split(['_', '-']).map(capitalized).collect();
    if TAKEN_TYPES.contains(&pascal.as_str()) || pascal.starts_with(|c: char| c.is_ascii_digit()) {
        format!("Block{pascal}")
    } else {
        pascal
    }
}

fn capitalized(word: &str) -> String {
    let mut characters = word.chars();
    match characters.next() {
        Some(first) => first.to_ascii_uppercase().to_string() + characters.as_str(),
        None => String::new(),
    }
}

/// The module that holds the blocks of a type: `S3Bucket` is `s3_bucket`. The macros compute the same.
///
/// ```
/// assert_eq!(formwork_bindgen::module_identifier("S3Bucket"), "s3_bucket");
/// assert_eq!(formwork_bindgen::module_identifier("Match"), "r#match");
/// ```
pub fn module_identifier(type_identifier: &str) -> String {
    let mut module = String::new();
    for (position, character) in type_identifier.chars().enumerate() {
        if character.is_ascii_uppercase() && position > 0 {
            module.push('_');
        }
        module.push(character.to_ascii_lowercase());
    }
    value_identifier(&module)
}
