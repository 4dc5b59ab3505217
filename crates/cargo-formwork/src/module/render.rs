//! From a module to the Rust text of its bindings.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use formwork_bindgen::{module_identifier, type_identifier};

use super::bundle::{Bundle, way};
use super::constraint::{Constraint, Member};
use super::declared::{Module, Output, Variable};
use super::identifier::{getter, object, setter};
use super::problem::{Place, Problem};

/// How bindings are to be written.
#[derive(Debug)]
pub struct Binding<'module> {
    /// The module.
    pub module: &'module Module,
    /// What it is called.
    pub name: &'module str,
    /// What was named on the command line.
    pub given: &'module str,
    /// The command that writes the same again.
    pub command: &'module str,
    /// Where Terraform finds the module.
    pub origin: Origin,
}

/// Where Terraform finds a module.
#[derive(Debug)]
pub enum Origin {
    /// Beside the root module, where its files are written.
    Bundle {
        /// The files.
        bundle: Bundle,
        /// The folder of the bindings, from which the compiler reads them.
        from: PathBuf,
    },
    /// Where this source says.
    Source {
        /// As Terraform reads it.
        source: String,
        /// Which versions are accepted; may be empty.
        version: String,
    },
}

const BEGINNING: &str = "// Generated from ";
const COMMAND: &str = "// by `cargo formwork add module ";

/// Whether a file was written by this command.
pub fn is_ours(text: &str) -> bool {
    let mut lines = text.lines();
    lines.next().is_some_and(|line| line.starts_with(BEGINNING))
        && lines.next().is_some_and(|line| line.starts_with(COMMAND))
}

/// The text of the bindings.
///
/// # Errors
/// Names that cannot be told apart in Rust.
pub fn render(binding: &Binding<'_>) -> Result<String, Vec<Problem>> {
    let mut rows = Vec::new();
    let mut problems = Vec::new();
    let type_name = type_identifier(binding.name);
    let blocks = module_identifier(&type_name);
    for variable in &binding.module.variables {
        rows.push(variable_row(variable, &blocks));
    }
    collisions(&rows, &mut problems);
    let outputs: Vec<OutputRow> = binding.module.outputs.iter().map(output_row).collect();
    output_collisions(&outputs, &mut problems);
    let mut text = Text::default();
    header(&mut text, binding, &type_name);
    objects_module(&mut text, &blocks, &rows, &mut problems);
    binding_call(&mut text, binding, &type_name, &rows, &outputs);
    if problems.is_empty() {
        Ok(text.text)
    } else {
        Err(problems)
    }
}

/// Lines, each as deep as the braces around it.
#[derive(Default)]
struct Text {
    text: String,
    depth: usize,
}

impl Text {
    fn line(&mut self, line: &str) {
        if line.starts_with('}') {
            self.depth -= 1;
        }
        let width = if line.is_empty() { 0 } else { 4 * self.depth };
        let _ = writeln!(self.text, "{:width$}{line}", "");
        if line.ends_with('{') {
            self.depth += 1;
        }
    }

    /// Text for the documentation, which may hold anything.
    fn docs(&mut self, marker: &str, docs: &[String]) {
        let text = docs.join("\n");
        let text = text.trim_start_matches('\n');
        for line in text.split('\n').filter(|_| !text.is_empty()) {
            let line = line.replace('\r', "");
            let width = 4 * self.depth;
            let text = format!("{marker} {line}");
            let _ = writeln!(self.text, "{:width$}{}", "", text.trim_end());
        }
    }
}

/// What a row of a binding says.
struct Row {
    docs: Vec<String>,
    identifier: String,
    /// Its type in Rust, with the path of its module.
    kind: String,
    /// The text of the row.
    facts: String,
    is_required: bool,
    section: Section,
    /// The members of the objects in it.
    members: Option<Members>,
    name: String,
    place: Option<Place>,
}

/// The members of an object, and what they are called in Rust.
struct Members {
    type_name: String,
    rows: Vec<Row>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Section {
    Plain,
    Many,
    Single,
    Keyed,
}

/// What is said of a value: by a variable, or by the variable that holds it.
struct Named<'name> {
    name: &'name str,
    constraint: &'name Constraint,
    is_required: bool,
    is_sensitive: bool,
    is_ephemeral: bool,
    docs: Vec<String>,
    place: Option<Place>,
}

fn variable_row(variable: &Variable, blocks: &str) -> Row {
    row(
        Named {
            name: &variable.name,
            constraint: &variable.constraint,
            is_required: variable.default.is_none(),
            is_sensitive: variable.is_sensitive,
            is_ephemeral: variable.is_ephemeral,
            docs: variable_docs(variable),
            place: Some(variable.place.clone()),
        },
        blocks,
    )
}

fn member_row(member: &Member, outer: &Named<'_>, blocks: &str) -> Row {
    row(
        Named {
            name: &member.name,
            constraint: &member.constraint,
            is_required: !member.is_optional,
            is_sensitive: outer.is_sensitive,
            is_ephemeral: outer.is_ephemeral,
            docs: member_docs(member),
            place: outer.place.clone(),
        },
        blocks,
    )
}

/// A row; `blocks` is the module that holds the types of its objects.
fn row(named: Named<'_>, blocks: &str) -> Row {
    let (section, nesting, members) = shape(named.constraint);
    let mode = if named.is_required {
        "required"
    } else {
        "optional"
    };
    let mut facts = format!("{} {mode}{nesting}", named.name);
    if named.is_sensitive {
        facts.push_str(" sensitive");
    }
    if named.is_ephemeral {
        facts.push_str(" write_only");
    }
    let type_name = object(named.name);
    let inner = module_identifier(&type_name);
    let members = members.map(|members| Members {
        rows: members
            .iter()
            .map(|member| member_row(member, &named, &inner))
            .collect(),
        type_name: type_name.clone(),
    });
    Row {
        identifier: setter(named.name),
        kind: match section {
            Section::Plain => plain(named.constraint, named.is_sensitive),
            _ => format!("{blocks}::{type_name}"),
        },
        facts,
        is_required: named.is_required,
        section,
        members,
        name: named.name.to_owned(),
        docs: named.docs,
        place: named.place,
    }
}

/// How objects stand in a type, and the members of each.
fn shape(constraint: &Constraint) -> (Section, &'static str, Option<&[Member]>) {
    match constraint {
        Constraint::Object(members) => (Section::Single, " single attribute 0 1", Some(members)),
        Constraint::List(inner) => of_objects(Section::Many, " list attribute 0 0", inner),
        Constraint::Set(inner) => of_objects(Section::Many, " set attribute 0 0", inner),
        Constraint::Map(inner) => of_objects(Section::Keyed, " map attribute 0 0", inner),
        _ => (Section::Plain, "", None),
    }
}

fn of_objects<'module>(
    section: Section,
    nesting: &'static str,
    inner: &'module Constraint,
) -> (Section, &'static str, Option<&'module [Member]>) {
    match inner {
        Constraint::Object(members) => (section, nesting, Some(members)),
        _ => (Section::Plain, "", None),
    }
}

/// The Rust type of a value that holds no block. A secret is one as a whole, except in a list, which a program writes down.
fn plain(constraint: &Constraint, is_sensitive: bool) -> String {
    let inner = |element: &Constraint| plain(element, is_sensitive);
    let open = match constraint {
        Constraint::List(element) => return format!("formwork::List<{}>", inner(element)),
        Constraint::Set(element) => return format!("formwork::Set<{}>", inner(element)),
        Constraint::Tuple(_) => return format!("formwork::List<{}>", inner(&Constraint::Any)),
        Constraint::Map(element) => format!("formwork::Map<{}>", plain(element, false)),
        Constraint::Str => "formwork::Str".to_owned(),
        Constraint::Num => "formwork::Num".to_owned(),
        Constraint::Bool => "formwork::Bool".to_owned(),
        Constraint::Any | Constraint::Object(_) => "formwork::Any".to_owned(),
    };
    if is_sensitive {
        format!("formwork::Secret<{open}>")
    } else {
        open
    }
}

struct OutputRow {
    docs: Vec<String>,
    identifier: String,
    kind: String,
    name: String,
    place: Place,
}

fn output_row(output: &Output) -> OutputRow {
    let open = plain(&output.constraint, false);
    OutputRow {
        docs: described(&output.description),
        identifier: getter(&output.name),
        kind: if output.is_sensitive {
            format!("formwork::Secret<{open}>")
        } else {
            open
        },
        name: output.name.clone(),
        place: output.place.clone(),
    }
}

fn header(text: &mut Text, binding: &Binding<'_>, type_name: &str) {
    text.line(&format!("{BEGINNING}{}", binding.given));
    text.line(&format!("{}. Do not edit.", written_by(binding.command)));
    text.line("");
    text.line(&format!(
        "//! The module `{}`: [`{type_name}`] declares a call of it.",
        binding.name
    ));
    text.line("");
    // A program uses some of it; names and texts are those of the module's authors.
    for group in [
        "clippy::all",
        "dead_code",
        "missing_docs",
        "non_camel_case_types",
        "non_snake_case",
        "rustdoc::all",
        "unreachable_pub",
    ] {
        text.line(&format!("#![allow({group})]"));
    }
    text.line("");
}

fn written_by(command: &str) -> String {
    format!("// by `{command}`")
}

/// The types of the objects in `rows`, each with the module of those in it.
fn objects_module(text: &mut Text, module: &str, rows: &[Row], problems: &mut Vec<Problem>) {
    if rows.iter().all(|row| row.members.is_none()) {
        return;
    }
    text.line(&format!("pub mod {module} {{"));
    type_collisions(rows, problems);
    let mut is_first = true;
    for (row, members) in rows
        .iter()
        .filter_map(|row| Some((row, row.members.as_ref()?)))
    {
        if !is_first {
            text.line("");
        }
        is_first = false;
        collisions(&members.rows, problems);
        let inner = module_identifier(&members.type_name);
        objects_module(text, &inner, &members.rows, problems);
        text.line("formwork::object_binding! {");
        text.line(&format!("/// Objects in `{}`.", row.name));
        text.line(&members.type_name);
        sections(text, "unread", &members.rows);
        text.line("}");
    }
    text.line("}");
    text.line("");
}

fn binding_call(
    text: &mut Text,
    binding: &Binding<'_>,
    type_name: &str,
    rows: &[Row],
    outputs: &[OutputRow],
) {
    text.line("formwork::module_binding! {");
    text.docs("///", &module_docs(binding));
    text.line(&format!("{type_name} {type_name}Outputs"));
    origin(text, binding);
    providers(text, binding.module);
    sections(text, "variables", rows);
    if !outputs.is_empty() {
        text.line("outputs {");
        for output in outputs {
            text.docs("///", &output.docs);
            let OutputRow {
                identifier,
                kind,
                name,
                ..
            } = output;
            text.line(&format!("{identifier}: {kind} = {name:?};"));
        }
        text.line("}");
    }
    text.line("}");
}

fn origin(text: &mut Text, binding: &Binding<'_>) {
    let (source, version) = match &binding.origin {
        Origin::Source { source, version } => (source.clone(), version.as_str()),
        Origin::Bundle { bundle, .. } => (place_of(binding.name, &bundle.entry), ""),
    };
    text.line(&format!("source {source:?};"));
    text.line(&format!("version {version:?};"));
    text.line(&format!("tags {};", tag_style(binding.module)));
    if let Origin::Bundle { bundle, from } = &binding.origin {
        files(text, binding.name, bundle, from);
    }
}

/// `./modules/network`, with the folder of the module among its files.
fn place_of(name: &str, entry: &str) -> String {
    format!("./modules/{name}/{entry}")
        .trim_end_matches('/')
        .to_owned()
}

fn files(text: &mut Text, name: &str, bundle: &Bundle, from: &Path) {
    text.line("files {");
    for (path, file) in &bundle.files {
        let target = format!("modules/{name}/{path}");
        let source = way(from, file);
        text.line(&format!("{target:?} = include_str!({source:?});"));
    }
    text.line("}");
}

/// A module with a map of tags puts them on what it declares, so the tags of the conventions go there.
fn tag_style(module: &Module) -> &'static str {
    let is_tags = |variable: &Variable| {
        variable.name == "tags"
            && variable.constraint == Constraint::Map(Box::new(Constraint::Str))
            && !variable.is_sensitive
    };
    if module.variables.iter().any(is_tags) {
        "Shared"
    } else {
        "None"
    }
}

fn providers(text: &mut Text, module: &Module) {
    if module.providers.is_empty() {
        return;
    }
    text.line("providers {");
    for provider in &module.providers {
        text.line(&format!("{:?} = {:?};", provider.name, provider.source));
    }
    text.line("}");
}

/// Rows by section, in each the required ones first: constant evaluation relies on it.
fn sections(text: &mut Text, plain: &str, rows: &[Row]) {
    let mut by_section: BTreeMap<Section, Vec<&Row>> = BTreeMap::new();
    for row in rows {
        by_section.entry(row.section).or_default().push(row);
    }
    for (section, mut rows) in by_section {
        rows.sort_by_key(|row| !row.is_required);
        let name = match section {
            Section::Plain => plain,
            Section::Many => "many",
            Section::Single => "single",
            Section::Keyed => "keyed",
        };
        text.line(&format!("{name} {{"));
        for row in rows {
            text.docs("///", &row.docs);
            let Row {
                identifier,
                kind,
                facts,
                ..
            } = row;
            text.line(&format!("{identifier}: {kind} = {facts:?};"));
        }
        text.line("}");
    }
}

fn module_docs(binding: &Binding<'_>) -> Vec<String> {
    let module = binding.module;
    let mut docs = vec![format!("The module `{}`.", binding.given)];
    if let Some(version) = &module.required_version {
        docs.push(format!("\nIt needs Terraform `{version}`."));
    }
    for provider in &module.providers {
        let version = match provider.version.as_str() {
            "" => String::new(),
            version => format!(", `{version}`"),
        };
        let how = if provider.name.contains('.') {
            "It must be given the provider"
        } else {
            "It uses the provider"
        };
        docs.push(format!(
            "\n{how} `{}` (`{}`{version}).",
            provider.name, provider.source
        ));
    }
    docs
}

fn variable_docs(variable: &Variable) -> Vec<String> {
    let mut docs = described(&variable.description);
    if let Some(written) = &variable.written_type {
        docs.push(fact("Type", written));
    }
    if let Some(default) = &variable.default {
        docs.push(fact("Default", default));
    }
    if variable.default.is_some() && !variable.is_nullable {
        docs.push("\nIt is never `null`: that means the default.".to_owned());
    }
    for validation in &variable.validations {
        docs.push(fact("It must satisfy", &validation.condition));
        docs.push(fact("Otherwise Terraform says", &validation.message));
    }
    docs
}

fn member_docs(member: &Member) -> Vec<String> {
    let default = member.default.iter();
    default.map(|default| fact("Default", default)).collect()
}

fn described(description: &str) -> Vec<String> {
    let text = description.trim();
    if text.is_empty() {
        Vec::new()
    } else {
        vec![text.to_owned()]
    }
}

/// A paragraph with something as it is written: in the line where it fits there.
fn fact(what: &str, written: &str) -> String {
    let is_short = !written.contains('\n') && !written.contains('`');
    if is_short {
        format!("\n{what}: `{written}`")
    } else {
        format!("\n{what}:\n````text\n{written}\n````")
    }
}

/// Variables or members of one name in Rust.
fn collisions(rows: &[Row], problems: &mut Vec<Problem>) {
    let mut known = BTreeMap::new();
    for row in rows {
        if let Some(first) = known.insert(&row.identifier, &row.name) {
            let summary = one_name(first, &row.name, &row.identifier);
            problems.push(renamed(row.place.clone(), summary));
        }
    }
}

fn output_collisions(outputs: &[OutputRow], problems: &mut Vec<Problem>) {
    let mut known = BTreeMap::new();
    for output in outputs {
        if let Some(first) = known.insert(&output.identifier, &output.name) {
            let summary = one_name(first, &output.name, &output.identifier);
            problems.push(renamed(Some(output.place.clone()), summary));
        }
    }
}

fn type_collisions(rows: &[Row], problems: &mut Vec<Problem>) {
    let mut known = BTreeMap::new();
    for row in rows {
        let Some(members) = &row.members else {
            continue;
        };
        let module = module_identifier(&members.type_name);
        if let Some(first) = known.insert(module, &row.name) {
            let summary = one_name(first, &row.name, &members.type_name);
            problems.push(renamed(row.place.clone(), summary));
        }
    }
}

fn one_name(first: &str, second: &str, identifier: &str) -> String {
    format!("`{first}` and `{second}` are both `{identifier}` in Rust")
}

fn renamed(place: Option<Place>, summary: String) -> Problem {
    Problem {
        place,
        summary,
        help: "give one of them another name in the module".to_owned(),
    }
}
