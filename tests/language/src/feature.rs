//! A feature of the language: its example, and how far it is proved.

use std::borrow::Cow;

use formwork::{App, Conventions, Model, Stack, tags};
use formwork_checks::{Checked, check};
use formwork_emit::{File, companions, stack_file};

use crate::{Lab, LabTags, Newest, OpenTofu, features};

/// A feature with its example.
#[derive(Debug)]
pub struct Feature {
    /// The name of its files.
    pub name: &'static str,
    /// What the book calls it.
    pub title: &'static str,
    /// The Rust file: the page's text as its `//!` lines, then the example.
    pub source: &'static str,
    /// The HCL that the example replaces.
    pub hcl: &'static str,
    /// How far Terraform has seen it.
    pub proof: Proof,
    declare: fn() -> Model,
}

/// How far Terraform has seen an example. Whatever it is, a test of the feature's name does it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Proof {
    /// The emitted files and the HCL are validated, and their plans are equal.
    Planned,
    /// Both are validated; a plan would need what is said here.
    Validated(&'static str),
    /// Nothing here can read it, for this reason; what is emitted is compared with the page alone.
    Emitted(&'static str),
}

impl Proof {
    /// Whether real Terraform reads the example.
    pub fn is_validated(self) -> bool {
        matches!(self, Self::Planned | Self::Validated(_))
    }
}

impl Feature {
    /// The prose of its page: the `//!` lines of the source.
    pub fn prose(&self) -> String {
        let lines = self
            .source
            .lines()
            .map_while(|line| line.strip_prefix("//!"));
        let lines: Vec<&str> = lines.map(str::trim_start).collect();
        lines.join("\n")
    }

    /// The example: the source below its `//!` lines.
    pub fn rust(&self) -> String {
        let lines = self
            .source
            .lines()
            .skip_while(|line| line.starts_with("//!"));
        let lines: Vec<&str> = lines.collect();
        lines.join("\n").trim().to_owned()
    }

    /// The files of the root module, by their path in its folder, the root module first.
    pub fn emitted(&self) -> Vec<File> {
        let checked = self.checked();
        let model = checked.model();
        let mut files = vec![stack_file(model, 0)];
        files.extend(companions(model, 0));
        for file in &mut files {
            file.path = file.path.replacen("dev/main/", "", 1);
        }
        files
    }

    fn checked(&self) -> Checked {
        check((self.declare)()).unwrap_or_else(|findings| {
            panic!("the example `{}` breaks rules: {findings:#?}", self.name)
        })
    }
}

/// The files that a text of HCL holds. A line `# file: <path>` begins another one; the first is `main.tf`.
pub fn parts(hcl: &str) -> Vec<(&str, Cow<'_, str>)> {
    let mut parts = vec![("main.tf", String::new())];
    for line in hcl.lines() {
        match line.strip_prefix("# file: ") {
            Some(path) => parts.push((path, String::new())),
            None => {
                let (_, text) = parts.last_mut().expect("there is a first part");
                text.push_str(line);
                text.push('\n');
            }
        }
    }
    parts
        .into_iter()
        .map(|(path, text)| (path, Cow::Owned(text)))
        .collect()
}

/// Declares one stack.
fn model<C: Conventions<Tags = LabTags>>(declare: fn(&mut Stack<C>)) -> Model {
    let mut app = App::<C>::new(0);
    app.stack("main", tags!(LabTags {}), declare);
    app.freeze()
}

/// Calls a macro with every feature: the name of its files, its conventions, its title, and its proof.
#[macro_export]
macro_rules! each_feature {
    ($callback:ident) => {
        $callback! {
            variables: Lab, "Variables", Planned;
            tfvars: Lab, "Values of variables", Planned;
            locals: Lab, "Local values", Planned;
            outputs: Lab, "Outputs", Planned;
            text: Lab, "Text with values in it", Planned;
            operators: Lab, "Operators", Planned;
            conditionals: Lab, "Conditionals", Planned;
            for_expressions: Lab, "For expressions", Planned;
            splats: Lab, "Splats", Planned;
            functions: Lab, "Functions", Planned;
            hcl: Lab, "Expressions in Terraform's words", Planned;
            count: Lab, "Count", Planned;
            for_each: Lab, "For each", Planned;
            only_if: Lab, "Resources under a condition", Planned;
            dynamic_blocks: Lab, "Dynamic blocks", Planned;
            data_sources: Lab, "Data sources", Planned;
            ephemeral: Lab, "Ephemeral resources and write-only arguments", Validated("opening an ephemeral resource asks the cloud");
            providers: Lab, "Providers and aliases", Planned;
            modules: Lab, "Modules", Planned;
            depends_on: Lab, "Dependencies", Planned;
            lifecycle: Lab, "Lifecycle", Planned;
            conditions: Lab, "Conditions", Planned;
            checks: Lab, "Checks", Planned;
            moved: Lab, "Moves", Planned;
            imports: Lab, "Imports", Planned;
            removed: Lab, "Removals", Planned;
            provisioners: Lab, "Provisioners and connections", Planned;
            timeouts: Lab, "Timeouts", Planned;
            actions: Newest, "Actions", Emitted("Terraform 1.14 brought them, and these tests run 1.11");
            enabled: OpenTofu, "Enabled", Emitted("OpenTofu 1.11 alone knows it, and these tests run Terraform");
            tests: Lab, "Tests", Planned;
            mocks: Lab, "Mocked providers", Validated("a plan would ask the cloud that is mocked");
            overrides: Lab, "Overrides", Planned;
            backends: Lab, "Backends", Planned;
            settings: features::settings::Both, "Versions and required providers", Validated("a plan shows no versions");
        }
    };
}

macro_rules! list {
    ($($name:ident: $Conventions:path, $title:literal, $proof:expr;)*) => {
        /// Every feature, in the order of the book.
        pub const FEATURES: &[Feature] = {
            use Proof::{Emitted, Planned, Validated};
            &[$(Feature {
                name: stringify!($name),
                title: $title,
                source: include_str!(concat!("features/", stringify!($name), ".rs")),
                hcl: include_str!(concat!("../hcl/", stringify!($name), ".tf")),
                proof: $proof,
                declare: || model::<$Conventions>(features::$name::declare),
            }),*]
        };
    };
}
each_feature!(list);
