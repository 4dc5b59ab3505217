//! The lock as text: a line of JSON for each thing, in order, so that two branches merge line by line.
//!
//! A line ends with a digest of itself and of its stack: what was edited by hand is found out, and two lines that were merged are not.

use std::collections::BTreeSet;
use std::path::Path;

use formwork_model::Diagnostic;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};

use super::entry::{Entry, digest};
use super::{Lock, StackLock, StackName, error};

const VERSION: u64 = 1;
const NOTE: &str = "Written by synth. Commit it, and do not edit it.";
const END: &str = "{\"end\":true}";

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Header {
    formwork: u64,
    note: String,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Section {
    project: String,
    environment: String,
    stack: String,
}

#[derive(Serialize, Deserialize)]
struct Resource {
    address: String,
    #[serde(flatten)]
    entry: Entry,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Moved {
    moved: String,
    to: String,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Forgotten {
    forgotten: String,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Imported {
    imported: String,
    id: String,
}

pub(super) fn write(lock: &Lock) -> String {
    let header = Header {
        formwork: VERSION,
        note: NOTE.to_owned(),
    };
    let mut text = json_text(&header) + "\n";
    for (name, stack) in &lock.stacks {
        let section = section_text(name);
        let mut line = |content: String| {
            text.push_str(&signed(&section, content));
            text.push('\n');
        };
        line(section.clone());
        for (address, entry) in &stack.resources {
            let (address, entry) = (address.clone(), entry.clone());
            line(json_text(&Resource { address, entry }));
        }
        for (moved, to) in &stack.moves {
            let (moved, to) = (moved.clone(), to.clone());
            line(json_text(&Moved { moved, to }));
        }
        for forgotten in &stack.forgotten {
            let forgotten = forgotten.clone();
            line(json_text(&Forgotten { forgotten }));
        }
        for (imported, id) in &stack.imported {
            let (imported, id) = (imported.clone(), id.clone());
            line(json_text(&Imported { imported, id }));
        }
    }
    text + END + "\n"
}

fn section_text(name: &StackName) -> String {
    json_text(&Section {
        project: name.project.clone(),
        environment: name.environment.clone(),
        stack: name.stack.clone(),
    })
}

fn json_text(thing: &impl Serialize) -> String {
    serde_json::to_string(thing).expect("all keys are text")
}

/// A line with its digest.
fn signed(section: &str, content: String) -> String {
    let check = check(section, &content);
    let open = content.strip_suffix('}').unwrap_or(&content);
    format!("{open},\"check\":\"{check}\"}}")
}

fn check(section: &str, content: &str) -> String {
    let digest = digest(format!("{section}\n{content}").as_bytes());
    format!("{:08x}", (digest >> 32) ^ (digest & 0xffff_ffff))
}

pub(super) fn read(path: &Path, text: &str) -> Result<Lock, Box<Diagnostic>> {
    let mut reader = Reader {
        lock: Lock {
            path: path.to_owned(),
            ..Lock::default()
        },
        section: None,
        seen: BTreeSet::new(),
        has_ended: false,
    };
    let mut last = 0;
    for (position, line) in text.lines().enumerate() {
        last = position + 1;
        let read = if position == 0 {
            header(line)
        } else {
            reader.line(line)
        };
        read.map_err(|problem| problem.at(path, last))?;
    }
    if !reader.has_ended {
        return Err(Problem::new("the file ends before its last line", RESTORE).at(path, last + 1));
    }
    Ok(reader.lock)
}

const RESTORE: &str = "restore the file from version control, and synthesize again";
const MERGE: &str = "keep the lines of both sides of a merge, and delete the lines that git added";

/// What is wrong with a line.
struct Problem {
    what: String,
    help: &'static str,
}

impl Problem {
    fn new(what: impl Into<String>, help: &'static str) -> Self {
        Self {
            what: what.into(),
            help,
        }
    }

    fn at(self, path: &Path, line: usize) -> Box<Diagnostic> {
        Box::new(error(
            "FW0913",
            format!("{}:{line}: {}", path.display(), self.what),
            "the lock remembers addresses, to tell a rename from a removal; without it resources could be destroyed".to_owned(),
            self.help.to_owned(),
        ))
    }
}

fn header(line: &str) -> Result<(), Problem> {
    let value = parsed(line)?;
    match value.get("formwork").and_then(Value::as_u64) {
        Some(VERSION) => Ok(()),
        Some(other) => Err(Problem::new(
            format!("it has version {other}, and this program reads version {VERSION}"),
            "update Formwork to the version that the others of the team use",
        )),
        None => Err(Problem::new(
            "this is no lock: its first line says no version",
            "restore the file from version control, or name another with --lock",
        )),
    }
}

fn parsed(line: &str) -> Result<Map<String, Value>, Problem> {
    let is_mark = ["<<<<<<<", "=======", ">>>>>>>", "|||||||"]
        .iter()
        .any(|mark| line.starts_with(mark));
    if is_mark {
        return Err(Problem::new("a merge left its marks here", MERGE));
    }
    serde_json::from_str(line)
        .map_err(|error| Problem::new(format!("this line is not JSON: {error}"), RESTORE))
}

/// Reads line by line.
struct Reader {
    lock: Lock,
    section: Option<(StackName, String)>,
    /// What was there already, to find what is there twice.
    seen: BTreeSet<String>,
    has_ended: bool,
}

impl Reader {
    fn line(&mut self, line: &str) -> Result<(), Problem> {
        if self.has_ended {
            return Err(Problem::new(
                "this line stands behind the last one",
                RESTORE,
            ));
        }
        if line == END {
            self.has_ended = true;
            return Ok(());
        }
        let mut value = parsed(line)?;
        let check = value.remove("check");
        let value = Value::Object(value);
        if value.get("stack").is_some() {
            return self.section(value, check);
        }
        let Some((name, section)) = self.section.clone() else {
            return Err(Problem::new("this line belongs to no stack", RESTORE));
        };
        let stack = self.lock.stacks.entry(name.clone()).or_default();
        let (what, content) = added(stack, value)?;
        verify(&section, &content, check)?;
        self.once(
            &format!("{what} in stack `{}` of {}", name.stack, name.environment),
            &section,
        )
    }

    fn section(&mut self, value: Value, check: Option<Value>) -> Result<(), Problem> {
        let Section {
            project,
            environment,
            stack,
        } = shaped(value)?;
        let name = StackName {
            project,
            environment,
            stack,
        };
        let section = section_text(&name);
        verify(&section, &section, check)?;
        let what = format!("stack `{}` of {}", name.stack, name.environment);
        self.lock.stacks.entry(name.clone()).or_default();
        self.section = Some((name, section.clone()));
        self.once(&what, &section)
    }

    fn once(&mut self, what: &str, section: &str) -> Result<(), Problem> {
        if self.seen.insert(format!("{section}{what}")) {
            Ok(())
        } else {
            Err(Problem::new(
                format!("{what} stands here a second time"),
                "two branches changed it: keep one of the lines, and synthesize again",
            ))
        }
    }
}

/// Adds what a line says; gives what it is about, and the line as it is written.
fn added(stack: &mut StackLock, value: Value) -> Result<(String, String), Problem> {
    if value.get("address").is_some() {
        let resource: Resource = shaped(value)?;
        let content = json_text(&resource);
        let what = resource.address.clone();
        stack.resources.insert(resource.address, resource.entry);
        return Ok((what, content));
    }
    if value.get("moved").is_some() {
        let moved: Moved = shaped(value)?;
        let content = json_text(&moved);
        let what = format!("the move of {}", moved.moved);
        stack.moves.insert(moved.moved, moved.to);
        return Ok((what, content));
    }
    if value.get("forgotten").is_some() {
        let forgotten: Forgotten = shaped(value)?;
        let content = json_text(&forgotten);
        let what = format!("that {} is forgotten", forgotten.forgotten);
        stack.forgotten.insert(forgotten.forgotten);
        return Ok((what, content));
    }
    let imported: Imported = shaped(value)?;
    let content = json_text(&imported);
    let what = format!("the import of {}", imported.imported);
    stack.imported.insert(imported.imported, imported.id);
    Ok((what, content))
}

fn shaped<T: DeserializeOwned>(value: Value) -> Result<T, Problem> {
    serde_json::from_value(value).map_err(|error| {
        Problem::new(
            format!("this line is not as it was written: {error}"),
            RESTORE,
        )
    })
}

fn verify(section: &str, content: &str, found: Option<Value>) -> Result<(), Problem> {
    if found == Some(json!(check(section, content))) {
        return Ok(());
    }
    Err(Problem::new(
        "this line was edited by hand: its digest does not fit",
        "restore the line from version control; a move is said in Rust, with `stack.moved(\"old address\", &handle)`",
    ))
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::super::Repeated;
    use super::*;

    fn entry(key: &str) -> Entry {
        Entry {
            component: String::new(),
            key: key.to_owned(),
            name: None,
            content: "0123456789abcdef".to_owned(),
            repeated: Repeated::ForEach(Some(vec!["eu".to_owned()])),
            holds: Some("bucket".to_owned()),
            ids: BTreeMap::from([("[\"eu\"]".to_owned(), "logs-eu".to_owned())]),
            file: "src/main.rs".to_owned(),
        }
    }

    fn lock() -> Lock {
        let mut lock = Lock {
            path: "formwork.lock".into(),
            ..Lock::default()
        };
        for stack in ["network", "web"] {
            let name = StackName {
                project: "shop".to_owned(),
                environment: "dev".to_owned(),
                stack: stack.to_owned(),
            };
            let resources = ["a", "b"].map(|key| (format!("cloud_net.{key}"), entry(key)));
            let stack = StackLock {
                resources: resources.into(),
                moves: [("cloud_net.x".to_owned(), "cloud_net.a".to_owned())].into(),
                forgotten: ["cloud_net.y".to_owned()].into(),
                imported: [("cloud_net.b".to_owned(), "net-1".to_owned())].into(),
            };
            lock.set(name, stack);
        }
        lock
    }

    /// What is wrong with the lock after `edit`.
    #[track_caller]
    fn check(edit: impl FnOnce(&str) -> String, expected: &str) {
        let found = read(Path::new("formwork.lock"), &edit(&lock().text()));
        let problem = found.expect_err("the lock was edited");
        assert_eq!(
            (problem.code, problem.summary.as_str()),
            ("FW0913", expected)
        );
    }

    #[test]
    fn what_was_written_is_read_again() {
        let text = lock().text();
        assert_eq!(read(Path::new("formwork.lock"), &text).ok(), Some(lock()));
        assert_eq!(text.lines().count(), 14);
    }

    #[test]
    fn an_edited_line_is_refused() {
        check(
            |text| text.replacen("\"key\":\"b\"", "\"key\":\"c\"", 1),
            "formwork.lock:4: this line was edited by hand: its digest does not fit",
        );
    }

    #[test]
    fn a_line_that_was_put_into_another_stack_is_refused() {
        check(
            |text| {
                let mut lines: Vec<&str> = text.lines().collect();
                let line = lines.remove(2);
                lines.insert(8, line);
                lines.join("\n")
            },
            "formwork.lock:9: this line was edited by hand: its digest does not fit",
        );
    }

    #[test]
    fn a_torn_file_is_refused() {
        check(
            |text| text.lines().take(4).collect::<Vec<_>>().join("\n"),
            "formwork.lock:5: the file ends before its last line",
        );
        check(
            |_| String::new(),
            "formwork.lock:1: the file ends before its last line",
        );
    }

    #[test]
    fn what_is_not_json_is_refused_at_its_line() {
        check(
            |text| text.replacen("{\"address\":\"cloud_net.b\"", "address: cloud_net.b", 1),
            "formwork.lock:4: this line is not JSON: expected value at line 1 column 1",
        );
    }

    #[test]
    fn an_unknown_version_and_an_unknown_file_are_refused() {
        check(
            |text| text.replacen("\"formwork\":1", "\"formwork\":2", 1),
            "formwork.lock:1: it has version 2, and this program reads version 1",
        );
        check(
            |_| "{}".to_owned(),
            "formwork.lock:1: this is no lock: its first line says no version",
        );
    }

    #[test]
    fn a_line_that_stands_there_twice_is_refused() {
        check(
            |text| {
                let mut lines: Vec<&str> = text.lines().collect();
                lines.insert(3, lines[2]);
                lines.join("\n")
            },
            "formwork.lock:4: cloud_net.a in stack `network` of dev stands here a second time",
        );
    }

    #[test]
    fn marks_of_a_merge_are_told() {
        check(
            |text| text.replacen("{\"address\"", "<<<<<<< HEAD\n{\"address\"", 1),
            "formwork.lock:3: a merge left its marks here",
        );
    }

    #[test]
    fn a_field_that_no_version_wrote_is_refused() {
        check(
            |text| text.replacen("{\"moved\"", "{\"why\":1,\"moved\"", 1),
            "formwork.lock:5: this line is not as it was written: unknown field `why`, expected `moved` or `to`",
        );
    }
}
