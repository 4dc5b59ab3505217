//! Pages that are generated are current, and what pages quote is what programs say. `UPDATE_PAGES=1` writes them.

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use formwork_checks::RULES;

#[path = "pages/coverage.rs"]
mod coverage;
#[path = "pages/language.rs"]
mod language;
#[path = "pages/refused.rs"]
mod refused;

fn document(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .ancestors()
        .nth(2)
        .expect("two folders below the workspace")
        .join(path)
}

fn text_of(path: &str) -> String {
    let path = document(path);
    fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

#[track_caller]
fn check(path: &str, expected: &str) {
    if std::env::var_os("UPDATE_PAGES").is_some() {
        fs::write(document(path), expected).expect("the page is writable");
    }
    let actual = text_of(path);
    let differing = actual
        .lines()
        .zip(expected.lines())
        .find(|(actual, expected)| actual != expected);
    assert!(
        actual == expected,
        "{path} is not current; run with UPDATE_PAGES=1\n{differing:#?}"
    );
}

/// The text between `<!-- mark -->` and `<!-- /mark -->`, and what stands around it.
fn marked<'text>(text: &'text str, mark: &str) -> (&'text str, &'text str, &'text str) {
    let (start, end) = (format!("<!-- {mark} -->\n"), format!("<!-- /{mark} -->"));
    let (before, rest) = text.split_once(&start).expect("the text is marked");
    let (inner, after) = rest.split_once(&end).expect("the text is marked");
    (before, inner, after)
}

/// All pages of the book below `folder`, as paths from the workspace.
fn pages(folder: &str) -> Vec<String> {
    let mut pages = Vec::new();
    for entry in fs::read_dir(document(folder)).expect("there is a book") {
        let entry = entry.expect("the folder can be read");
        let path = format!("{folder}/{}", entry.file_name().to_string_lossy());
        if entry.path().is_dir() {
            pages.extend(self::pages(&path));
        } else if path.ends_with(".md") {
            pages.push(path);
        }
    }
    pages.sort();
    pages
}

/// What the quickstart prints: messages first, then data.
fn quickstart(arguments: &[&str], folder: &Path) -> String {
    let output = Command::new(env!("CARGO"))
        .args(["run", "--quiet", "--package", "quickstart"])
        .arg("--manifest-path")
        .arg(document("Cargo.toml"))
        .arg("--")
        .args(arguments)
        .current_dir(folder)
        .env("CARGO_TERM_COLOR", "never")
        .output()
        .expect("cargo runs");
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).expect("output is text");
    text(output.stderr) + &text(output.stdout)
}

/// What is found on the way to Pulumi and back: code, title, severity and explanation.
const PULUMI: [(&str, &str, &str, &str); 19] = [
    (
        "FW0801",
        "Pulumi YAML has no loops",
        "error",
        "Terraform repeats something with `for_each` or `count`. A loop in Rust is carried out before anything is written.",
    ),
    (
        "FW0802",
        "Pulumi YAML has no dynamic blocks",
        "error",
        "How many blocks there are is only known when Terraform plans.",
    ),
    (
        "FW0803",
        "Pulumi YAML cannot say an expression",
        "error",
        "It knows properties, texts with properties in them, and a few functions. The message names what it does not know.",
    ),
    (
        "FW0804",
        "A type does not exist in Pulumi",
        "error",
        "The chosen version of Pulumi AWS lacks it, or it is of another provider, an ephemeral resource without a twin, an action, or the call of a module.",
    ),
    (
        "FW0805",
        "An argument has no property in Pulumi",
        "error",
        "The chosen version of Pulumi AWS lacks it, or takes one element where several were given.",
    ),
    (
        "FW0806",
        "A meta-argument has no twin in Pulumi",
        "error",
        "Provisioners, `replace_triggered_by`, actions, conditions of existence and some timeouts change what happens to a resource, and Pulumi YAML cannot say them.",
    ),
    (
        "FW0807",
        "A condition is not in the Pulumi program",
        "warning",
        "Checks, conditions, validations and tests only look. The program is written without them.",
    ),
    (
        "FW0808",
        "Two things have one name in the Pulumi program",
        "error",
        "Configuration, variables and resources share one space of names there.",
    ),
    (
        "FW0809",
        "A write-only argument is stored by Pulumi",
        "warning",
        "The chosen version has no write-only properties. The value is stored encrypted, and not written again when its version changes.",
    ),
    (
        "FW0810",
        "What is ephemeral is read at every run by Pulumi",
        "warning",
        "A function takes the place of the ephemeral resource, and its value is secret.",
    ),
    (
        "FW0811",
        "A state cannot be read",
        "error",
        "It is cut off, is no state, or holds an object without an id or one that waits to be destroyed.",
    ),
    (
        "FW0812",
        "A state is of a newer version",
        "error",
        "What its fields mean is not known.",
    ),
    (
        "FW0813",
        "A state is of another stack",
        "error",
        "It holds what the stack does not declare, or resources of modules. Pulumi would plan to destroy what no program declares.",
    ),
    (
        "FW0814",
        "A state holds another provider",
        "error",
        "Pulumi's names are known of AWS only.",
    ),
    (
        "FW0815",
        "There is nothing to export",
        "error",
        "Pulumi's state describes only what exists. A plan, an empty state and no state hold nothing that does.",
    ),
    (
        "FW0816",
        "Nobody encrypts the secrets of a state",
        "error",
        "Pulumi encrypts them on import, with the secrets provider that the file names. `--base` gives the file that names it.",
    ),
    (
        "FW0817",
        "The base is not an empty stack of this name",
        "error",
        "It is what `pulumi stack export` prints of the stack that is imported into, before anything is in it.",
    ),
    (
        "FW0818",
        "A deployment holds nothing of the stack",
        "error",
        "What belongs together is found by type and name.",
    ),
    (
        "FW0819",
        "A resource is not exported as it is declared",
        "warning",
        "It is not in the state, or is tainted there.",
    ),
];

#[test]
fn the_page_of_codes_lists_every_rule() {
    let mut page = String::from(
        "# Codes\n\nThis page is generated from the rules.\n\nA code never changes its meaning. Errors keep anything from being written, notes do not.\n",
    );
    for rule in RULES {
        let _ = write!(
            page,
            "\n## {}: {}\n\n*{}.* {}\n",
            rule.code,
            rule.title,
            rule.severity.name(),
            rule.explanation
        );
    }
    for (code, title, severity, explanation) in PULUMI {
        let _ = write!(
            page,
            "\n## {code}: {title}\n\n*{severity}.* {explanation}\n"
        );
    }
    for (code, title, explanation) in [
        (
            "FW0901",
            "A file cannot be written",
            "The operating system refused; its reason stands in the message. The files of the last run are as they were.",
        ),
        (
            "FW0902",
            "A file belongs to somebody else",
            "The folder holds another project, or a file that this program did not write. Nothing was written.",
        ),
        (
            "FW0903",
            "The graph cannot be drawn",
            "The layout failed; print the graph with `--format dot` instead.",
        ),
        (
            "FW0904",
            "A run cannot be started, driven or answered",
            "The message says why: a procedure, a run or a name that is not known, a run that somebody else drives or that is over, a procedure that was changed since, or a journal that is not as it was written.",
        ),
        (
            "FW0905",
            "What holds data would be dropped",
            "The lock remembers a database, a bucket, a key or a volume that the program no longer declares, or instances of one. Declare it again, or say `removed` with `Fate::Forget` or `Fate::Destroy`.",
        ),
        (
            "FW0906",
            "The id of what goes to another stack is not known",
            "The other stack imports it by its id, which only the state holds. `lock record` puts it into the lock.",
        ),
        (
            "FW0907",
            "A move cannot be done in this way",
            "Only one of two stacks is selected, or the stack that gives a thing is gone, or a former address is used again before a state has seen the move. The message says what to do first.",
        ),
        (
            "FW0908",
            "A rename would destroy what a thing holds",
            "A new key makes a new name, and the provider cannot rename the thing. Keep the name by giving it, or say `moved` if it may be made anew.",
        ),
        (
            "FW0909",
            "No state can be read",
            "`lock record` asks Terraform for the state of a stack, or reads a file with what it printed. The lock is as it was.",
        ),
        (
            "FW0911",
            "What another stack still uses would vanish",
            "The root modules on disk read a value of a thing that the program no longer declares. The stack that told it is applied first, so that it would be destroyed while it is in use. Synthesize and apply the other stack without it first. Nothing was written.",
        ),
        (
            "FW0912",
            "What Terraform printed cannot be explained",
            "`explain` reads the root module that was synthesized, and what Terraform printed with `-json`, from a file or from standard input. One of them cannot be read.",
        ),
        (
            "FW0913",
            "The lock cannot be read",
            "`formwork.lock` was edited by hand, torn, merged badly, or written by a newer Formwork. The message says at which line. Nothing was written.",
        ),
        (
            "FW0914",
            "A rename is not clear",
            "Something vanished and something of its type came, and neither keys nor content say that they are one. Say `moved` of what was renamed, and `removed` of what is gone. Nothing was written.",
        ),
    ] {
        let _ = write!(page, "\n## {code}: {title}\n\n*error.* {explanation}\n");
    }
    check("book/src/codes.md", &page);
}

#[test]
fn the_readme_lists_the_commands_that_the_help_lists() {
    let help = quickstart(&["--help"], &document(""));
    let (_, rest) = help.split_once("Commands:\n").expect("help lists commands");
    let commands = rest
        .lines()
        .take_while(|line| !line.is_empty())
        .filter_map(|line| line.trim().split_once("  "));
    let mut table = String::from("| command | does |\n|---|---|\n");
    for (name, does) in commands.filter(|(name, _)| *name != "help") {
        let _ = writeln!(table, "| `{name}` | {} |", does.trim());
    }
    let readme = text_of("README.md");
    let (before, _, after) = marked(&readme, "commands");
    check(
        "README.md",
        &format!("{before}<!-- commands -->\n{table}<!-- /commands -->{after}"),
    );
}

#[test]
fn the_readme_quotes_what_the_compiler_says() {
    let mut said = String::new();
    for entry in fs::read_dir(document("tests/compile/tests/fail")).expect("there are cases") {
        let path = entry.expect("the folder can be read").path();
        if path
            .extension()
            .is_some_and(|extension| extension == "stderr")
        {
            said += &fs::read_to_string(path).expect("messages are text");
        }
    }
    let readme = text_of("README.md");
    let (_, table, _) = marked(&readme, "refused");
    let quotes: Vec<&str> = table
        .split("``")
        .skip(1)
        .step_by(2)
        .map(str::trim)
        .collect();
    assert!(quotes.len() >= table.lines().count() - 2, "{quotes:?}");
    for quote in quotes {
        assert!(said.contains(quote), "the compiler never says: {quote}");
    }
}

/// Blocks that begin with `$ cargo run -q -p quickstart -- ` are run one after the other in one folder.
#[test]
fn the_page_of_commands_shows_what_the_quickstart_prints() {
    const PROMPT: &str = "```console\n$ cargo run -q -p quickstart -- ";
    let folder = tempfile::tempdir().expect("a temporary folder");
    let page = text_of("book/src/commands.md");
    let mut blocks = page.split(PROMPT);
    let mut expected = blocks
        .next()
        .expect("splitting gives a first part")
        .to_owned();
    let mut count = 0;
    for block in blocks {
        let (command, rest) = block
            .split_once('\n')
            .expect("a command ends with its line");
        let after = match rest.strip_prefix("```") {
            Some(after) => after,
            None => rest.split_once("\n```").expect("a block ends").1,
        };
        let arguments: Vec<&str> = command.split(' ').collect();
        let printed = quickstart(&arguments, folder.path());
        let _ = write!(expected, "{PROMPT}{command}\n{printed}```{after}");
        count += 1;
    }
    assert!(count >= 4, "the page shows {count} commands");
    check("book/src/commands.md", &expected);
}

#[test]
fn every_page_of_the_book_is_listed_and_its_code_is_tested() {
    let summary = text_of("book/src/SUMMARY.md");
    let tested = text_of("tests/book/src/lib.rs");
    for page in pages("book/src") {
        let name = page.trim_start_matches("book/src/");
        assert!(
            name == "SUMMARY.md" || summary.contains(&format!("({name})")),
            "SUMMARY.md lacks {name}"
        );
        assert!(
            // What the pages of the language show is the source of a crate, which is compiled as such.
            name.starts_with("language/")
                || tested.contains(&format!("/{page}\""))
                || !text_of(&page).contains("```rust"),
            "{name} holds code and is not tested"
        );
    }
}

#[test]
fn every_link_to_a_file_leads_somewhere() {
    let mut documents = pages("book/src");
    for name in ["README.md", "ARCHITECTURE.md", "CONTRIBUTING.md"] {
        documents.push(name.to_owned());
    }
    for page in documents {
        let text = text_of(&page);
        let folder = document(&page);
        let folder = folder.parent().expect("a page lies in a folder");
        let links = text
            .split("](")
            .skip(1)
            .filter_map(|rest| rest.split(')').next());
        for link in links.filter(|link| link.contains(".md") && !link.contains("://")) {
            let file = link.split('#').next().unwrap_or_default();
            assert!(folder.join(file).is_file(), "{page} links to {link}");
        }
    }
}
