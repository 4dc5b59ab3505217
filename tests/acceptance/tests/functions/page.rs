//! The page of the book that lists every function, made of what is evaluated here. `UPDATE_PAGES=1` writes it.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use formwork_terraform::{FUNCTIONS, Function, Since};

use crate::{inputs, is_known_to_plans_only};

const PAGE: &str = "../../book/src/language/functions-table.md";

fn page() -> String {
    let mut page = String::from(
        "# All functions\n\n\
        This page is generated. Each function has the same name in `formwork::terraform::functions`; `try` is `try_` there. The inputs are those that a test \
        evaluates in a real `terraform console` and compares with what they must give. The versions are the first ones that know it (1.0: it was there before). \
        These tests do not run OpenTofu.\n\n\
        | | about | since | inputs |\n|---|---|---|---|\n",
    );
    let inputs = inputs();
    for function in FUNCTIONS {
        let count = inputs.get(function.name).copied().unwrap_or_default();
        row(&mut page, function, count);
    }
    page
}

fn row(page: &mut String, function: &Function, count: usize) {
    let Function { name, group, since } = function;
    let about = format!("{group:?}").to_lowercase();
    let (since, inputs) = match since {
        Since::Terraform(version) if is_known_to_plans_only(name) => {
            (*version, "known to plans only: applied instead".to_owned())
        }
        Since::Terraform(version) => (*version, count.to_string()),
        Since::OpenTofu => ("OpenTofu only", "none".to_owned()),
    };
    let _ = writeln!(page, "| `{name}` | {about} | {since} | {inputs} |");
}

#[test]
fn the_page_of_functions_says_what_is_evaluated() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(PAGE);
    let expected = page();
    if std::env::var_os("UPDATE_PAGES").is_some() {
        fs::write(&path, &expected).expect("the page is writable");
    }
    let actual = fs::read_to_string(&path).expect("there is a page");
    assert!(
        actual == expected,
        "{PAGE} is not current; run with UPDATE_PAGES=1"
    );
}
