//! The page of what the compiler refuses: every case of `tests/compile/tests/fail`, with what is said about it.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::fs;

use super::{check, document, text_of};

const CASES: &str = "tests/compile/tests/fail";

const INTRODUCTION: &str = "# What the compiler refuses

This page is generated from the tests of messages. Each mistake is shown with what `cargo check` says about it; places in files, and what the compiler
tells about its own traits, are left out.
";

/// Mistakes of one class.
struct Group {
    title: &'static str,
    sentence: &'static str,
    /// Names of the cases.
    cases: &'static [&'static str],
}

const GROUPS: &[Group] = &[
    Group {
        title: "Arguments and blocks",
        sentence: "The provider's schema says which arguments and blocks there are, who sets them, and of what type they are.",
        cases: &[
            "unknown_argument",
            "unknown_argument_in_block",
            "read_only_argument",
            "read_only_id",
            "deprecated_argument",
            "unknown_block",
            "wrong_block",
            "block_count",
            "wrong_type",
            "handle_as_value",
            "list_in_text",
            "text_without_place",
            "argument_given_twice",
        ],
    },
    Group {
        title: "Missing arguments",
        sentence: "What the provider requires is given, at any depth.",
        cases: &[
            "missing_argument",
            "missing_argument_computed_key",
            "missing_argument_in_block",
            "missing_argument_in_nested_block",
            "missing_argument_in_block_alone",
            "missing_block",
        ],
    },
    Group {
        title: "References",
        sentence: "An id, a name and an ARN know what they belong to, and an argument takes those of what it refers to.",
        cases: &[
            "kind_of_another_resource",
            "wrong_kind",
            "kind_name_for_arn",
            "kind_in_list",
            "kind_in_block",
            "kind_of_several",
            "kind_any_arn",
            "kind_unknown",
            "literal_id_of_another_resource",
            "literal_arn_of_another_service",
        ],
    },
    Group {
        title: "Values",
        sentence: "Bindings know what the provider accepts in an argument, beyond its type; literals are compared with it.",
        cases: &[
            "refused_value",
            "literal_unknown_word",
            "literal_out_of_range",
            "literal_fraction",
            "literal_no_multiple",
            "literal_length",
            "literal_pattern",
            "literal_format",
            "literal_items",
            "literal_map_key",
        ],
    },
    Group {
        title: "Arguments that exclude or need each other",
        sentence: "The provider takes only one of some arguments, demands one of several, or demands one where another is given.",
        cases: &[
            "relation_conflict",
            "relation_none_of_exactly_one",
            "relation_two_of_exactly_one",
            "relation_none_of_at_least_one",
            "relation_needs_another",
            "relation_in_block",
            "related_arguments",
        ],
    },
    Group {
        title: "Secrets",
        sentence: "A secret has a type of its own: no literal becomes one, and it fits only where the provider keeps it.",
        cases: &[
            "secret_literal",
            "secret_in_program",
            "secret_made",
            "secret_in_plain_argument",
            "secret_in_text",
            "secret_in_tag",
            "secret_assumed",
        ],
    },
    Group {
        title: "Networks, schedules, ports, regions, units",
        sentence: "Each of them is a type whose literals the compiler reads.",
        cases: &[
            "malformed_cidr",
            "cidrs_outside",
            "cidrs_overlap",
            "malformed_schedule",
            "malformed_literals",
        ],
    },
    Group {
        title: "Policies",
        sentence: "The compiler knows the actions of IAM, what they can be limited to, and the keys of conditions.",
        cases: &[
            "policy_unknown_action",
            "policy_wildcard_that_matches_nothing",
            "policy_without_resource",
            "policy_any_resource_without_reason",
            "policy_resource_of_another_service",
            "policy_action_without_use",
            "policy_with_principal",
            "policy_unknown_operator",
            "policy_unknown_condition_key",
        ],
    },
    Group {
        title: "Names, keys, tags, environments",
        sentence: "Conventions are types, and names are computed for every environment.",
        cases: &[
            "name_too_long",
            "name_with_forbidden_character",
            "malformed_name_pattern",
            "malformed_key",
            "tag_missing",
            "tag_malformed",
            "environment_with_data",
        ],
    },
    Group {
        title: "Backends",
        sentence: "Where state is kept is literal, and completed for each stack by a pattern that the compiler reads.",
        cases: &["backend_expression", "state_pattern"],
    },
    Group {
        title: "Declarations",
        sentence: "A declaration has a type, a key and meta-arguments.",
        cases: &[
            "unknown_type",
            "data_source_as_resource",
            "resource_as_data",
            "missing_key",
            "unknown_meta_argument",
            "wrong_dependency",
            "wrong_provider",
            "lifecycle_of_data_source",
            "lifecycle_of_unknown_argument",
            "unknown_lifecycle",
            "ignored_path",
        ],
    },
    Group {
        title: "Variables and repetitions",
        sentence: "A variable has a type, which its default has as well; Terraform repeats only what the program cannot know.",
        cases: &[
            "variable_default_type",
            "object_member_missing",
            "for_each_of_literals",
            "for_each_of_secret",
        ],
    },
    Group {
        title: "Functions and Terraform's own words",
        sentence: "Functions take and give values of a type, and keep secrets secret; the compiler reads what stands in `hcl!`.",
        cases: &[
            "function_argument",
            "function_of_secret",
            "hcl_syntax",
            "hcl_unbound",
            "hcl_unknown_function",
            "hcl_secret",
        ],
    },
    Group {
        title: "Modules",
        sentence: "A call of a module is checked by what the module declares.",
        cases: &["module_call"],
    },
    Group {
        title: "While typing",
        sentence: "What is half written is one error where something is missing; the rest is checked all the same.",
        cases: &[
            "missing_comma",
            "missing_comma_in_block",
            "missing_value",
            "missing_value_in_block",
            "unfinished_value",
        ],
    },
    Group {
        title: "Procedures",
        sentence: "A step says what it changes and how it is taken back, and takes only what an earlier step produces or people approved.",
        cases: &[
            "procedure_step_without_effect",
            "procedure_step_without_undo",
            "procedure_destructive_step_without_verification",
            "procedure_unapproved",
            "procedure_approval_without_role",
            "procedure_unbound_criterion",
            "procedure_output_before_its_step",
            "procedure_calls_itself",
        ],
    },
];

#[test]
fn the_page_of_refusals_shows_every_case() {
    let listed: Vec<&str> = GROUPS
        .iter()
        .flat_map(|group| group.cases)
        .copied()
        .collect();
    let listed_once: BTreeSet<String> = listed.iter().map(|case| (*case).to_owned()).collect();
    assert_eq!(
        listed_once,
        cases(),
        "each case stands in one of the groups"
    );
    assert_eq!(
        listed_once.len(),
        listed.len(),
        "no case stands in two groups"
    );
    let mut page = INTRODUCTION.to_owned();
    for group in GROUPS {
        let _ = write!(page, "\n## {}\n\n{}\n", group.title, group.sentence);
        for case in group.cases {
            let title = title(&text_of(&format!("{CASES}/{case}.rs")), case);
            let said = essence(&text_of(&format!("{CASES}/{case}.stderr")));
            let _ = write!(page, "\n### {title}\n\n```text\n{said}```\n");
        }
    }
    check("book/src/refused.md", &page);
}

/// The names of all cases.
fn cases() -> BTreeSet<String> {
    let entries = fs::read_dir(document(CASES)).expect("there are cases");
    let paths = entries.map(|entry| entry.expect("the folder can be read").path());
    paths
        .filter(|path| path.extension().is_some_and(|extension| extension == "rs"))
        .filter_map(|path| Some(path.file_stem()?.to_str()?.to_owned()))
        .collect()
}

/// The first line of a case, without its full stop.
fn title(program: &str, case: &str) -> String {
    let line = program
        .lines()
        .next()
        .and_then(|line| line.strip_prefix("//! "));
    let title = line.and_then(|line| line.strip_suffix('.'));
    title
        .unwrap_or_else(|| panic!("{case} begins with a sentence that says which mistake it is"))
        .to_owned()
}

/// Messages without places in files and without what the compiler tells about traits.
fn essence(messages: &str) -> String {
    let mut essence = String::new();
    for part in parts(messages) {
        if part[0].starts_with("warning") || is_about_traits(&part) {
            continue;
        }
        if part[0].starts_with("error") && !essence.is_empty() {
            essence.push('\n');
        }
        for line in of_interest(&part) {
            essence.push_str(line.trim_end());
            essence.push('\n');
        }
    }
    essence
}

/// What begins without indentation, each with the lines below it.
fn parts(messages: &str) -> Vec<Vec<&str>> {
    let mut parts: Vec<Vec<&str>> = Vec::new();
    for line in messages.lines() {
        let is_beginning = ["error", "warning", "note", "help"]
            .iter()
            .any(|word| line.starts_with(word));
        match parts.last_mut() {
            Some(part) if !is_beginning => part.push(line),
            _ => parts.push(vec![line]),
        }
    }
    parts
}

fn is_about_traits(part: &[&str]) -> bool {
    let is_elsewhere = part
        .iter()
        .any(|line| line.contains("$WORKSPACE") || line.contains("$RUST"));
    let beginnings = [
        "note: required by",
        "note: erroneous constant",
        "help: the following other types",
        "help: the trait",
    ];
    !part[0].starts_with("error")
        && (is_elsewhere || beginnings.iter().any(|words| part[0].starts_with(words)))
}

/// The message, the lines of the program, and those notes that are not about traits.
fn of_interest<'text>(part: &[&'text str]) -> Vec<&'text str> {
    const OF_THE_COMPILER: &[&str] = &[
        "help: the trait",
        "help: the following other types",
        "note: required for",
        "note: this error originates",
        "note: the following trait",
    ];
    let mut lines = Vec::new();
    let mut is_kept = true;
    for line in part {
        let text = line.trim_start();
        if text.starts_with("-->") || text.starts_with(":::") {
            is_kept = !line.contains("$WORKSPACE");
            continue;
        }
        if let Some(note) = text.strip_prefix("= ") {
            let is_redundant = note.ends_with("redundant requirement hidden")
                || note.ends_with("redundant requirements hidden");
            is_kept = !is_redundant && !OF_THE_COMPILER.iter().any(|words| note.starts_with(words));
        }
        if is_kept && !text.is_empty() {
            lines.push(*line);
        }
    }
    while lines.last().is_some_and(|line| line.trim() == "|") {
        lines.pop();
    }
    lines
}
