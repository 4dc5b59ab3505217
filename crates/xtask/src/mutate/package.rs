//! The text of the packages that Formwork is asked about.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use crate::codegen::workspace;

/// The environment variable that names what a program does not declare, so that it need not be compiled again.
pub(crate) const SKIPPED: &str = "SKIPPED";

/// The manifest of one package.
pub(crate) fn manifest(name: &str, provider: &str, services: &BTreeSet<&str>) -> String {
    let crates = workspace().join("crates");
    let features: Vec<&str> = services.iter().copied().collect();
    format!(
        "[package]\nname = {name:?}\nversion = \"0.0.0\"\nedition = \"2024\"\n\n[dependencies]\n\
         formwork = {{ path = {:?} }}\n\
         formwork-{provider} = {{ path = {:?}, default-features = false, features = {features:?} }}\n",
        crates.join("formwork"),
        crates.join(format!("formwork-{provider}")),
    )
}

/// The manifest of the packages together.
pub(crate) fn workspace_manifest(parts: &[String]) -> String {
    format!(
        "[workspace]\nresolver = \"3\"\nmembers = {parts:?}\n\n[profile.dev]\ndebug = false\nincremental = false\n"
    )
}

/// The package of a module. It depends on the module alone, so that it stays where it is when others are refused.
pub(crate) fn part_of(module: &str, parts: usize) -> usize {
    let digits = module.trim_start_matches(|one: char| !one.is_ascii_digit());
    digits.parse::<usize>().unwrap_or(0) % parts
}

/// The program: conventions that add no tags, and one stack. The modules say whether they can be called.
pub(crate) fn main(provider: &str, modules: &BTreeMap<&str, bool>) -> String {
    let mut text = String::from(
        "#![allow(deprecated, dead_code, unused)]\n\nuse formwork::prelude::*;\n\n\
         #[derive(Environment)]\npub(crate) enum Only { T }\n\n\
         #[derive(Tags)]\npub(crate) struct NoTags {}\n\n\
         pub(crate) struct Plain;\n\
         impl Conventions for Plain {\n    type Environment = Only;\n    type Tags = NoTags;\n    \
         const PROJECT: &'static str = \"p\";\n    \
         const NAME: NamePattern = name_pattern!(\"{project}-{environment}-{purpose}\");\n}\n\n",
    );
    for name in modules.keys() {
        let _ = writeln!(text, "mod {name};");
    }
    text.push_str("\nconst MODULES: &[(&str, fn(&mut Stack<Plain>))] = &[\n");
    for (name, _) in modules.iter().filter(|(_, runs)| **runs) {
        let _ = writeln!(text, "    ({name:?}, {name}::declare),");
    }
    let _ = write!(
        text,
        "];\n\nfn declare(stack: &mut Stack<Plain>) {{\n    \
         let skipped = std::env::var({SKIPPED:?}).unwrap_or_default();\n    \
         let skipped: std::collections::HashSet<&str> = skipped.split(' ').collect();\n    \
         for (name, declare) in MODULES {{\n        \
         if !skipped.contains(name) {{\n            declare(stack);\n        }}\n    }}\n}}\n\n\
         fn main() -> ExitCode {{\n    let _ = formwork_{provider}::PROVIDER;\n    \
         formwork::main(|app: &mut App<Plain>| app.stack(\"main\", tags!(NoTags {{}}), declare))\n}}\n"
    );
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_needs_a_handle_is_compiled_and_not_called() {
        let text = main("acme", &BTreeMap::from([("m1", true), ("m2", false)]));
        assert!(text.contains("mod m2;"), "{text}");
        assert!(text.contains("(\"m1\", m1::declare)"), "{text}");
        assert!(!text.contains("m2::declare"), "{text}");
    }
}
