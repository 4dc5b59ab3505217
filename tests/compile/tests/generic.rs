//! Names inside components that are generic over conventions: only the program that uses them can be refused, and it is.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

const LIBRARY: &str = r#"
use formwork::prelude::*;
use formwork_aws as aws;

pub fn web<C: Conventions>(stack: &mut Stack<C>) {
    resource!(stack, "storefront-public", aws::Lb { internal: false, subnets: ["subnet-0123456789abcdef0"] });
}
"#;

const PROGRAM: &str = r#"
use formwork::prelude::*;

#[derive(Environment)]
enum Env {
    Dev,
    Production,
}

#[derive(Tags)]
struct NoTags {}

struct Acme;

impl Conventions for Acme {
    type Environment = Env;
    type Tags = NoTags;
    const PROJECT: &'static str = "acme";
    const NAME: NamePattern = name_pattern!("{project}-{environment}-{purpose}");
}

fn main() -> ExitCode {
    formwork::main(|app: &mut App<Acme>| app.stack("web", tags!(NoTags {}), generic::web))
}
"#;

fn workspace() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .ancestors()
        .nth(2)
        .expect("two folders below the workspace")
        .to_owned()
}

/// A package outside of the workspace, as a stranger would write it. It stays where it is, and so do the bindings that
/// are compiled for it: those of one service.
fn package() -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("generic");
    let workspace = workspace();
    let manifest = format!(
        "[package]\nname = \"generic\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n[workspace]\n\n[dependencies]\n\
         formwork = {{ path = {:?} }}\n\
         formwork-aws = {{ path = {:?}, default-features = false, features = [\"lb\"] }}\n",
        workspace.join("crates/formwork"),
        workspace.join("crates/formwork-aws"),
    );
    fs::create_dir_all(folder.join("src")).expect("the folder is writable");
    fs::write(folder.join("Cargo.toml"), manifest).expect("the folder is writable");
    // The versions that the workspace uses are certainly there.
    fs::copy(workspace.join("Cargo.lock"), folder.join("Cargo.lock"))
        .expect("the workspace has a lock file");
    fs::write(folder.join("src/lib.rs"), LIBRARY).expect("the folder is writable");
    fs::write(folder.join("src/main.rs"), PROGRAM).expect("the folder is writable");
    folder
}

fn cargo(command: &str, folder: &Path) -> Output {
    Command::new(env!("CARGO"))
        .args([command, "--quiet", "--offline"])
        .current_dir(folder)
        .env("CARGO_TARGET_DIR", folder.join("target"))
        .env("CARGO_TERM_COLOR", "never")
        .output()
        .expect("cargo runs")
}

#[test]
fn a_name_that_is_too_long_for_the_program_is_refused_at_its_line_in_the_library() {
    let folder = package();

    let checked = cargo("check", &folder);
    assert!(
        checked.status.success(),
        "{}",
        String::from_utf8_lossy(&checked.stderr)
    );

    let built = cargo("build", &folder);
    let message = String::from_utf8_lossy(&built.stderr).into_owned();
    assert!(!built.status.success(), "the program builds");
    assert!(
        message.contains(
            "aws_lb \"storefront-public\": name `acme-production-storefront-public` is too long: 33 characters, \
             where `name` takes at most 32, in the longest environment"
        ),
        "{message}"
    );
    assert!(message.contains("src/lib.rs:6:"), "{message}");
}
