//! Modules with real Terraform: called from a program, written as bindings from wherever Terraform finds them, and emitted for others.

use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use formwork::prelude::*;
use formwork_acceptance_tests::{
    Program, assert_succeeded, has, has_terraform, synthesize, terraform,
};
use serde_json::{Value as Json, json};

// Bindings of a module that has every shape; the tests of `cargo-formwork` keep them up to date.
#[path = "../../../crates/cargo-formwork/tests/data/modules/generated/everything.rs"]
mod everything_file;

fn run(folder: &Path, arguments: &[&str]) -> Output {
    let output = terraform(folder, arguments);
    assert_succeeded(&output, &format!("terraform {}", arguments.join(" ")));
    output
}

fn valid(folder: &Path) {
    run(folder, &["init", "-no-color", "-input=false"]);
    run(folder, &["validate", "-no-color"]);
}

/// What Terraform tells after it has applied a folder.
fn outputs(folder: &Path) -> Json {
    run(
        folder,
        &["apply", "-no-color", "-input=false", "-auto-approve"],
    );
    let output = run(folder, &["output", "-no-color", "-json"]);
    serde_json::from_slice(&output.stdout).expect("terraform prints JSON")
}

fn stack(folders: &[PathBuf], name: &str) -> PathBuf {
    let found = folders.iter().find(|folder| folder.ends_with(name));
    found.expect("the example has this stack").clone()
}

#[test]
fn calls_of_a_module_are_applied_with_what_they_bring_along() {
    if !has("terraform", "version") {
        return;
    }
    let out = tempfile::tempdir().expect("a temporary folder");
    let office = stack(&synthesize("modules", out.path()), "office");
    valid(&office);
    let told = outputs(&office);
    assert_eq!(
        told["guests"]["value"],
        json!({ "alan": "Welcome, dear alan (since 2)" })
    );
    let id = told["first_id"]["value"].as_str();
    assert!(id.is_some_and(|id| id.len() == 36), "{told:#}");
}

#[test]
fn a_module_that_takes_two_providers_is_valid() {
    if !has_terraform() {
        return;
    }
    let out = tempfile::tempdir().expect("a temporary folder");
    valid(&stack(&synthesize("modules", out.path()), "peered"));
}

#[test]
fn a_stack_as_a_module_is_called_from_terraforms_own_language() {
    if !has_terraform() {
        return;
    }
    let program = Program::new("modules");
    let (is_done, said) = program.says("module --stack library --stack peered --out handed");
    assert!(is_done, "{said}");
    let root = "
        variable \"password\" {
          sensitive = true
        }
        provider \"aws\" {
          region = \"eu-west-1\"
        }
        provider \"aws\" {
          alias  = \"other\"
          region = \"eu-west-2\"
        }
        module \"library\" {
          source   = \"./handed/production/library\"
          password = var.password
        }
        module \"peered\" {
          source    = \"./handed/production/peered\"
          providers = { aws = aws, aws.west = aws.other }
        }
        output \"greetings\" {
          value = module.library.greetings
        }
        output \"vpc_id\" {
          value = module.peered.vpc_id
        }
    ";
    std::fs::write(program.folder().join("main.tf"), root).expect("the folder is writable");
    valid(program.folder());
    let page = program.folder().join("handed/production/library/README.md");
    let page = std::fs::read_to_string(page).expect("the page is there");
    for row in [
        "| `password` | `string` | required | (sensitive) |",
        "| `greetings` | The greetings of all readers |",
        "| `password` | (sensitive) |",
    ] {
        assert!(page.contains(row), "{row} is not in\n{page}");
    }
}

#[derive(Environment)]
enum Env {
    Production,
}

#[derive(Tags)]
struct ShopTags {
    owner: &'static str,
}

struct Shop;

impl Conventions for Shop {
    type Environment = Env;
    type Tags = ShopTags;
    const PROJECT: &'static str = "shop";
    const NAME: NamePattern = name_pattern!("{project}-{purpose}");
}

/// A call of a module that gives every shape of a value, and outputs of what it tells.
fn everything(stack: &mut Stack<Shop>) {
    let password = stack.secret_variable("password");
    let all = module!(
        stack,
        "all",
        everything_file::Everything {
            plain: "text",
            with_hyphen: "hyphen",
            r#type: "keyword",
            self_: "self",
            size: 2,
            names: ["x", "y"],
            zones: ["a"],
            anything: [("any", 1)],
            pair: ("a", 1),
            deep: [[[("a", "b")]]],
            password: password.clone(),
            passwords: [password.clone()],
            rules: [
                Rules {
                    port: 443,
                    allow: [("web", Allow { from: "10.0.0.0/8" })]
                },
                Rules {
                    port: 80,
                    peers: ["a"]
                },
            ],
            hosts: [Hosts {
                name: "one",
                number: 1
            }],
            users: [(
                "ada",
                Users {
                    email: "ada@example.com"
                }
            )],
            limits: Limits {
                most: 9,
                alarm: Alarm {
                    address: "team@example.com"
                }
            },
            account: Account {
                user: not_secret("admin", "it is in the manual"),
                password: password.clone(),
            },
        }
    );
    let none: Vec<everything_file::everything::Hosts> = Vec::new();
    let again = module!(
        stack,
        "again",
        everything_file::Everything {
            plain: all.title(),
            with_hyphen: all.first(),
            names: all.ids(),
            size: all.count_of_names(),
            rules: all.made().member("rules"),
            limits: all.made().member("limits"),
            users: all.made().member("users"),
            hosts: none,
            password: all.password(),
        }
    );
    stack.output("made", all.made());
    stack.output("again", again.made());
    stack.output("ports", again.ports());
    stack.output("emails", all.emails());
    stack.output("shared", all.shared());
    stack.output("clone", all.clone_());
    stack.output("sentence", all.sentence());
    stack.output("most", again.most());
}

#[test]
fn every_shape_of_a_variable_reaches_the_module() {
    if !has("terraform", "version") {
        return;
    }
    let mut app = App::<Shop>::new(0);
    app.stack("main", tags!(ShopTags { owner: "web" }), everything);
    let model = app.freeze();
    let out = tempfile::tempdir().expect("a temporary folder");
    let mut files = formwork_emit::terraform(&model);
    files.extend(formwork_emit::companions(&model, 0));
    for file in files {
        let path = out.path().join(&file.path);
        let folder = path.parent().expect("files lie in folders");
        std::fs::create_dir_all(folder).expect("the folder is writable");
        std::fs::write(&path, file.text).expect("the folder is writable");
    }
    let folder = out.path().join("production/main");
    std::fs::write(
        folder.join("secrets.auto.tfvars"),
        "password = \"hunter2\"\n",
    )
    .expect("the folder is writable");
    valid(&folder);
    let told = outputs(&folder);
    assert_eq!(
        told["made"]["value"]["limits"],
        json!({ "most": 9, "least": 1, "type": null, "alarm": { "address": "team@example.com", "after": 5 } })
    );
    assert_eq!(told["made"]["value"]["hyphen"], "hyphen");
    assert_eq!(
        told["made"]["value"]["tags"],
        json!({ "Environment": "production", "Owner": "web", "Project": "shop" })
    );
    assert_eq!(
        told["made"]["value"]["rules"],
        told["again"]["value"]["rules"]
    );
    assert_eq!(told["again"]["value"]["hosts"], json!([]));
    assert_eq!(told["again"]["value"]["plain"], "TEXT");
    assert_eq!(told["ports"]["value"], json!([443, 80]));
    assert_eq!(told["emails"]["value"], json!(["ada@example.com"]));
    assert_eq!(told["shared"]["value"], "shared");
    assert_eq!(told["clone"]["value"], "a name that every handle has");
    assert_eq!(told["sentence"]["value"], "There are 2.");
    assert_eq!(told["most"]["value"], 9);
}

/// `cargo formwork`, as cargo calls it, in `folder`.
fn cargo_formwork(folder: &Path, arguments: &[&str]) -> Output {
    let manifest = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../Cargo.toml");
    Command::new(env!("CARGO"))
        .args(["run", "--quiet", "--manifest-path"])
        .arg(manifest)
        .args(["--package", "cargo-formwork", "--", "formwork"])
        .args(arguments)
        .current_dir(folder)
        .output()
        .expect("cargo runs")
}

fn git(folder: &Path, arguments: &[&str]) {
    let identity = ["-c", "user.name=Test", "-c", "user.email=test@example.com"];
    let output = Command::new("git")
        .args(identity)
        .args(arguments)
        .current_dir(folder)
        .output()
        .expect("git runs");
    assert_succeeded(&output, "git");
}

#[test]
fn bindings_of_a_fetched_module_say_where_it_was_fetched() {
    if !has("terraform", "version") || !has("git", "--version") {
        return;
    }
    let folder = tempfile::tempdir().expect("a temporary folder");
    let repository = folder.path().join("words");
    std::fs::create_dir(&repository).expect("the folder is writable");
    let text = "variable \"word\" {\n  type = string\n}\noutput \"twice\" {\n  value = \"${var.word} ${var.word}\"\n}\n";
    std::fs::write(repository.join("main.tf"), text).expect("the folder is writable");
    git(&repository, &["init", "--quiet"]);
    git(&repository, &["add", "."]);
    git(&repository, &["commit", "--quiet", "--message", "Words"]);
    let source = format!("git::file://{}", repository.display());
    let output = cargo_formwork(
        folder.path(),
        &["add", "module", &source, "--out", "words.rs"],
    );
    assert_succeeded(&output, "cargo formwork add module");
    let bindings = std::fs::read_to_string(folder.path().join("words.rs")).expect("it is written");
    for line in [
        &format!("source {source:?};"),
        "word: formwork::Str = \"word required\";",
        "twice: formwork::Str = \"twice\";",
        "Words WordsOutputs",
    ] {
        assert!(bindings.contains(line), "{line} is not in\n{bindings}");
    }
    assert!(!bindings.contains("include_str"), "{bindings}");
}

#[test]
fn what_terraform_cannot_fetch_is_said_and_nothing_is_written() {
    if !has("terraform", "version") || !has("git", "--version") {
        return;
    }
    let folder = tempfile::tempdir().expect("a temporary folder");
    let source = format!("git::file://{}/nowhere", folder.path().display());
    let output = cargo_formwork(
        folder.path(),
        &["add", "module", &source, "--out", "words.rs"],
    );
    let said = String::from_utf8_lossy(&output.stderr);
    assert_eq!(output.status.code(), Some(1), "{said}");
    assert!(
        said.starts_with(&format!("error: terraform cannot fetch `{source}`:")),
        "{said}"
    );
    assert!(!folder.path().join("words.rs").exists());
}
