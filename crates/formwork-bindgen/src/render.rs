//! From distinct definitions to the text of one file per service, `lib.rs` and the manifest's features.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use formwork_schema::{Function, Mode, Nesting, Object, Provider, Syntax, Type};

use crate::annotate::Annotations;
use crate::constraint::ResourceConstraints;
use crate::facts::Facts;
use crate::identifier::{module_identifier, type_identifier, value_identifier};
use crate::intern::{Content, Definition, GroupId, Interner, Member, Role};
use crate::kinds::{self, Kinds};

/// A generated file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct File {
    /// Path below the crate's folder.
    pub path: String,
    /// Its whole content.
    pub text: String,
}

/// What a type is, which decides where it lies and how it is documented.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Class {
    Managed,
    Data,
    Ephemeral,
}

impl Class {
    /// The module that holds the types of this class, below a service.
    fn module(self) -> Option<&'static str> {
        match self {
            Self::Managed => None,
            Self::Data => Some("data"),
            Self::Ephemeral => Some("ephemeral"),
        }
    }

    /// What stands before the type in the facts about references.
    fn prefix(self) -> &'static str {
        match self {
            Self::Managed => "",
            Self::Data => "data.",
            Self::Ephemeral => "ephemeral.",
        }
    }

    fn documentation(self) -> &'static str {
        match self {
            Self::Managed => "resources",
            Self::Data => "data-sources",
            Self::Ephemeral => "ephemeral-resources",
        }
    }

    fn noun(self) -> &'static str {
        match self {
            Self::Managed => "Resource",
            Self::Data => "Data source",
            Self::Ephemeral => "Ephemeral resource",
        }
    }
}

/// A resource, data source or ephemeral resource on its way to text.
struct Entry {
    class: Class,
    type_name: String,
    service: String,
    written: Definition,
    read: Definition,
}

/// Generates the whole crate: `src/*.rs` and the `[features]` table of `Cargo.toml`.
///
/// `source` and `command` name the schema and the command in the header of each file.
pub fn generate(provider: &Provider, facts: &Facts, source: &str, command: &str) -> Vec<File> {
    let mut interner = Interner::default();
    let annotations = Annotations::of(provider, facts);
    let entries = entries(provider, &annotations, facts, &mut interner);
    let config = interner.written(&provider.config, &annotations.scope("provider.", ""));
    let mut renderer = Renderer {
        provider,
        facts,
        uses: uses(&interner, &entries, &config),
        interner,
        kinds: &annotations.kinds,
        places: BTreeMap::new(),
        shared: String::new(),
        page: facts.documentation.clone(),
        header: format!("// Generated from {source}\n// by `{command}`. Do not edit.\n"),
    };
    let mut files: Vec<File> = Vec::new();
    let services: BTreeSet<&str> = entries.iter().map(|entry| entry.service.as_str()).collect();
    for service in &services {
        let own: Vec<&Entry> = entries
            .iter()
            .filter(|entry| entry.service == *service)
            .collect();
        files.push(File {
            path: format!("src/services/{service}.rs"),
            text: renderer.service(service, &own),
        });
    }
    files.push(File {
        path: "src/services.rs".to_owned(),
        text: renderer.services(&services),
    });
    files.push(File {
        path: "src/provider.rs".to_owned(),
        text: renderer.provider(&config),
    });
    files.push(File {
        path: "src/kind.rs".to_owned(),
        text: renderer.kinds(),
    });
    files.push(File {
        path: "src/functions.rs".to_owned(),
        text: renderer.functions(),
    });
    files.push(File {
        path: "src/shared.rs".to_owned(),
        text: format!(
            "{}//! Blocks that several services use.\n\n{}",
            renderer.header, renderer.shared
        ),
    });
    files.push(File {
        path: "src/lib.rs".to_owned(),
        text: renderer.library(&services, &entries),
    });
    files.push(File {
        path: "features.toml".to_owned(),
        text: features(&services, facts),
    });
    for file in files.iter_mut().filter(|file| file.path.ends_with(".rs")) {
        file.text = indented(&file.text);
    }
    files
}

/// Indents each line by the braces that are open where it begins.
fn indented(text: &str) -> String {
    let mut indented = String::with_capacity(text.len() * 5 / 4);
    let mut depth: usize = 0;
    for line in text.lines().map(str::trim_start) {
        let is_comment = line.starts_with("//") || line.starts_with("#[doc");
        let closes = !is_comment && line.starts_with('}');
        let width = 4 * depth.saturating_sub(usize::from(closes));
        if !line.is_empty() {
            indented.extend(std::iter::repeat_n(' ', width));
        }
        indented.push_str(line);
        indented.push('\n');
        if !is_comment {
            depth = (depth + line.matches('{').count()).saturating_sub(line.matches('}').count());
        }
    }
    indented
}

fn entries(
    provider: &Provider,
    annotations: &Annotations<'_>,
    facts: &Facts,
    interner: &mut Interner,
) -> Vec<Entry> {
    let classes = [
        (Class::Managed, &provider.resources),
        (Class::Data, &provider.data_sources),
        (Class::Ephemeral, &provider.ephemeral_resources),
    ];
    let mut entries = Vec::new();
    for (class, objects) in classes {
        for (type_name, Object { block, .. }) in objects {
            let scope = annotations.scope(class.prefix(), type_name);
            entries.push(Entry {
                class,
                type_name: type_name.clone(),
                service: service_of(type_name, class, facts),
                written: interner.written(block, &scope),
                read: interner.read(block, &scope),
            });
        }
    }
    entries
}

/// The service of a type: as the facts say, else that of the resource with the longest common beginning.
fn service_of(type_name: &str, class: Class, facts: &Facts) -> String {
    let known = match class {
        Class::Managed => facts.resource_services.get(type_name),
        Class::Data | Class::Ephemeral => facts
            .data_services
            .get(type_name)
            .or_else(|| facts.resource_services.get(type_name)),
    };
    if let Some(service) = known {
        return service.clone();
    }
    let common = |other: &str| {
        other
            .bytes()
            .zip(type_name.bytes())
            .take_while(|(a, b)| a == b)
            .count()
    };
    facts
        .resource_services
        .iter()
        .max_by_key(|(other, _)| common(other))
        .map_or_else(|| "base".to_owned(), |(_, service)| service.clone())
}

/// Which services use each distinct group.
fn uses(
    interner: &Interner,
    entries: &[Entry],
    config: &Definition,
) -> BTreeMap<GroupId, BTreeSet<String>> {
    fn visit(
        interner: &Interner,
        definition: &Definition,
        service: &str,
        uses: &mut BTreeMap<GroupId, BTreeSet<String>>,
    ) {
        for member in &definition.members {
            if let Content::Group { id, .. } = member.content
                && uses.entry(id).or_default().insert(service.to_owned())
            {
                visit(interner, interner.definition(id), service, uses);
            }
        }
    }
    let mut uses = BTreeMap::new();
    for entry in entries {
        visit(interner, &entry.written, &entry.service, &mut uses);
        visit(interner, &entry.read, &entry.service, &mut uses);
    }
    visit(interner, config, PROVIDER, &mut uses);
    uses
}

/// Stands among services for the provider's own configuration, which needs no feature.
const PROVIDER: &str = "(provider)";

/// The attribute that leaves out what none of the enabled features uses.
fn condition(services: &BTreeSet<String>) -> String {
    if services.contains(PROVIDER) {
        return String::new();
    }
    let features: Vec<String> = services
        .iter()
        .map(|service| format!("feature = {service:?}"))
        .collect();
    format!("#[cfg(any({}))]\n", features.join(", "))
}

struct Renderer<'input> {
    provider: &'input Provider,
    facts: &'input Facts,
    interner: Interner,
    kinds: &'input Kinds,
    uses: BTreeMap<GroupId, BTreeSet<String>>,
    /// Where a group was written: the path of the module that holds it, and its type's name there.
    places: BTreeMap<GroupId, (String, String)>,
    /// The text of `shared.rs` so far.
    shared: String,
    /// The documentation page of the type whose groups are being written.
    page: String,
    header: String,
}

const IMPORTS: &str = "use crate::types::*;\n";

impl Renderer<'_> {
    fn service(&mut self, service: &str, entries: &[&Entry]) -> String {
        let mut text = format!("{}//! Service `{service}`.\n\n{IMPORTS}\n", self.header);
        for class in [Class::Managed, Class::Data, Class::Ephemeral] {
            let own: Vec<&&Entry> = entries
                .iter()
                .filter(|entry| entry.class == class)
                .collect();
            if own.is_empty() {
                continue;
            }
            let path = match class.module() {
                Some(module) => format!("crate::services::{}::{module}", value_identifier(service)),
                None => format!("crate::services::{}", value_identifier(service)),
            };
            if let Some(module) = class.module() {
                let _ = writeln!(
                    text,
                    "/// {}s.\npub(crate) mod {module} {{\n{IMPORTS}",
                    class.noun()
                );
            }
            for entry in own {
                self.entry(&mut text, entry, &path);
            }
            if class.module().is_some() {
                text.push_str("}\n");
            }
        }
        text
    }

    fn bare<'name>(&self, type_name: &'name str) -> &'name str {
        type_name
            .strip_prefix(self.provider.name())
            .and_then(|rest| rest.strip_prefix('_'))
            .unwrap_or(type_name)
    }

    fn entry(&mut self, text: &mut String, entry: &Entry, parent: &str) {
        let bare = self.bare(&entry.type_name).to_owned();
        let name = type_identifier(&bare);
        let module = module_identifier(&name);
        let path = format!("{parent}::{module}");
        let page = self.facts.pages.get(&entry.type_name).unwrap_or(&bare);
        let link = format!(
            "{}/{}/{page}",
            self.facts.documentation,
            entry.class.documentation()
        );
        self.page.clone_from(&link);
        let has_module = has_module(entry);
        if has_module {
            let _ = writeln!(
                text,
                "/// Blocks of [`{}`]({link}).\npub mod {module} {{\n{IMPORTS}",
                entry.type_name
            );
            self.groups(text, &entry.written, &path, "");
            self.groups(text, &entry.read, &path, "Attributes");
            text.push_str("}\n");
        }
        let prefix = if has_module {
            format!("{module}::")
        } else {
            String::new()
        };
        let naming = self.naming(entry);
        let tags = tag_style(entry, &self.interner);
        let noun = entry.class.noun();
        let _ = writeln!(
            text,
            "formwork_model::resource_binding! {{\n#[doc = \"{noun} [`{type_name}`]({link}).\"]\n{class:?} \"{type_name}\" {name} {name}Attributes\nnaming {naming};\ntags {tags};",
            type_name = entry.type_name,
            class = entry.class,
        );
        self.relations(text, entry);
        self.rows(text, &entry.written, &entry.read, &prefix, entry.class);
        self.attribute_rows(text, &entry.written, &entry.read, &prefix);
        text.push_str("}\n");
    }

    fn relations(&self, text: &mut String, entry: &Entry) {
        let constraints = self.facts.constraints.get(&entry.type_name);
        let relations = constraints.map(ResourceConstraints::relations);
        let mut relations = relations.unwrap_or_default();
        relations.extend(
            self.facts
                .relations
                .get(&entry.type_name)
                .into_iter()
                .flatten()
                .cloned(),
        );
        if entry.class != Class::Managed || relations.is_empty() {
            return;
        }
        text.push_str("relations {\n");
        for relation in relations {
            let _ = writeln!(text, "{relation:?};");
        }
        text.push_str("}\n");
    }

    /// The empty types that kinds name, and the sets of kinds that arguments take.
    fn kinds(&self) -> String {
        let provider = self.provider.name();
        let facts = self.facts;
        let mut text = format!(
            "{}//! What ids, names and ARNs belong to.\n\nuse formwork_model::{{Arn, Id, Name}};\n\nformwork_model::object_kinds! {{\n",
            self.header
        );
        for object in self.kinds.objects() {
            let service = kinds::arn_service(object, &facts.kinds, &facts.resource_services);
            let _ = writeln!(
                text,
                "{} {:?};",
                kinds::object_identifier(object, provider),
                service.unwrap_or_default()
            );
        }
        text.push_str("}\n\nformwork_model::kind_sets! {\n");
        for set in self.kinds.sets() {
            let members: Vec<String> = set
                .iter()
                .map(|(flavor, object)| {
                    format!("{flavor:?}<{}>", kinds::object_identifier(object, provider))
                })
                .collect();
            let _ = writeln!(
                text,
                "{}: {};",
                kinds::set_identifier(set, provider),
                members.join(", ")
            );
        }
        text.push_str("}\n");
        text
    }

    fn naming(&self, entry: &Entry) -> String {
        match self.facts.naming.get(&entry.type_name) {
            Some(fact) if entry.class == Class::Managed => format!(
                "Some(formwork_model::Naming::new({:?}, {:?}, {}, {}, {:?}))",
                fact.argument, fact.instead, fact.min_length, fact.max_length, fact.characters
            ),
            _ => "None".to_owned(),
        }
    }

    /// Writes, or re-exports, the types of all groups directly below `definition` into the module at `path`.
    fn groups(&mut self, text: &mut String, definition: &Definition, path: &str, suffix: &str) {
        for member in &definition.members {
            let Content::Group { id, .. } = member.content else {
                continue;
            };
            let name = type_identifier(&member.name) + suffix;
            let shared = self.uses[&id].len() > 1;
            if shared && !self.places.contains_key(&id) {
                let mut module = path
                    .trim_start_matches("crate::services::")
                    .replace("::", "_")
                    .replace("r#", "");
                let _ = write!(
                    module,
                    "_{}",
                    module_identifier(&name).trim_start_matches("r#")
                );
                let mut body = String::new();
                self.group(
                    &mut body,
                    id,
                    &name,
                    &format!("crate::shared::{module}"),
                    suffix,
                );
                let condition = condition(&self.uses[&id]);
                let _ = writeln!(
                    self.shared,
                    "{condition}pub(crate) mod {module} {{\n{IMPORTS}\n{body}}}"
                );
            }
            match self.places.get(&id).cloned() {
                None => self.group(text, id, &name, path, suffix),
                Some((module, original)) => self.alias(text, id, &name, &module, &original),
            }
        }
    }

    /// Writes the type of a group, and the module of the groups below it.
    fn group(&mut self, text: &mut String, id: GroupId, name: &str, path: &str, suffix: &str) {
        self.places.insert(id, (path.to_owned(), name.to_owned()));
        let definition = self.interner.definition(id).clone();
        let module = module_identifier(name);
        let page = self.page.clone();
        if has_groups(&definition) {
            let _ = writeln!(
                text,
                "/// Blocks of [`{name}`].\npub mod {module} {{\n{IMPORTS}"
            );
            self.groups(text, &definition, &format!("{path}::{module}"), suffix);
            text.push_str("}\n");
        }
        let prefix = format!("{module}::");
        match definition.role {
            Role::Written => {
                let _ = writeln!(
                    text,
                    "formwork_model::block_binding! {{\n#[doc = \"Block [`{name}`]({page}).\"]\n{name}"
                );
                self.rows(
                    text,
                    &definition,
                    &Definition::NOTHING_READ,
                    &prefix,
                    Class::Managed,
                );
                text.push_str("}\n");
            }
            Role::Read => {
                let _ = writeln!(
                    text,
                    "formwork_model::accessor_binding! {{\n#[doc = \"Attributes [`{name}`]({page}).\"]\n{name}"
                );
                self.attribute_rows(text, &Definition::NOTHING_WRITTEN, &definition, &prefix);
                text.push_str("}\n");
            }
        }
    }

    fn alias(&self, text: &mut String, id: GroupId, name: &str, module: &str, original: &str) {
        let renamed = |from: &str, to: &str| {
            if from == to {
                from.to_owned()
            } else {
                format!("{from} as {to}")
            }
        };
        let _ = writeln!(text, "pub use {module}::{};", renamed(original, name));
        if has_groups(self.interner.definition(id)) {
            let (from, to) = (module_identifier(original), module_identifier(name));
            let _ = writeln!(text, "pub use {module}::{};", renamed(&from, &to));
        }
    }

    /// The rows of what the user writes; types of groups lie in the module `prefix`.
    ///
    /// What was given to a data source and is not changed by it needs no getter.
    fn rows(
        &self,
        text: &mut String,
        definition: &Definition,
        read: &Definition,
        prefix: &str,
        class: Class,
    ) {
        let mut members: Vec<&Member> = definition.members.iter().collect();
        members.sort_by_key(|member| member.mode != Mode::Required);
        for section in [
            Section::Arguments,
            Section::Unread,
            Section::Many,
            Section::Single,
            Section::Keyed,
        ] {
            let own: Vec<&&Member> = members
                .iter()
                .filter(|member| Section::of(member, read, class) == section)
                .collect();
            if own.is_empty() {
                continue;
            }
            let _ = writeln!(text, "{} {{", section.keyword());
            for member in own {
                let _ = writeln!(
                    text,
                    "{}{}: {} = {:?};",
                    deprecation(member),
                    value_identifier(&member.name),
                    match &member.content {
                        Content::Plain(r#type) => member_type(member, r#type),
                        Content::Group { .. } =>
                            format!("{prefix}{}", type_identifier(&member.name)),
                    },
                    row(member)
                );
            }
            text.push_str("}\n");
        }
    }

    /// The rows of what can be read; plain arguments in `written` have their getters already.
    fn attribute_rows(
        &self,
        text: &mut String,
        written: &Definition,
        read: &Definition,
        prefix: &str,
    ) {
        let is_argument = |name: &str| {
            let argument = written
                .members
                .iter()
                .find(|argument| argument.name == name);
            argument.is_some_and(|argument| !is_read_as_another(argument, read))
        };
        let mut attributes = String::new();
        let mut objects = String::new();
        for member in &read.members {
            let name = value_identifier(&member.name);
            match &member.content {
                Content::Plain(_) if is_argument(&member.name) => {}
                Content::Plain(r#type) => {
                    let r#type = member_type(member, r#type);
                    let _ = writeln!(attributes, "{name}: {type} = {:?};", member.name);
                }
                Content::Group { nesting, .. } => {
                    let object = format!("{prefix}{}Attributes", type_identifier(&member.name));
                    let object = match nesting {
                        Nesting::Single | Nesting::Group => object,
                        Nesting::List => format!("List<{object}>"),
                        Nesting::Set => format!("Set<{object}>"),
                        Nesting::Map => format!("Map<{object}>"),
                    };
                    let _ = writeln!(objects, "{name}: {object} = {:?};", member.name);
                }
            }
        }
        for (section, rows) in [("attributes", attributes), ("objects", objects)] {
            if !rows.is_empty() {
                let _ = writeln!(text, "{section} {{\n{rows}}}");
            }
        }
    }

    fn provider(&mut self, config: &Definition) -> String {
        let mut text = format!(
            "{}//! Configuration of the provider.\n\n{IMPORTS}\n",
            self.header
        );
        self.page.clone_from(&self.facts.documentation);
        self.groups(&mut text, config, "crate::provider", "");
        let _ = writeln!(
            text,
            "formwork_model::block_binding! {{\n#[doc = \"Configuration of the [provider]({}).\"]\nProvider",
            self.facts.documentation
        );
        self.rows(
            &mut text,
            config,
            &Definition::NOTHING_READ,
            "",
            Class::Managed,
        );
        text.push_str("}\n\nimpl formwork_model::ProviderBlock for Provider {\n    const PROVIDER: &'static formwork_model::ProviderSchema = &crate::PROVIDER;\n}\n");
        text
    }

    /// What must be known to change infrastructure safely.
    fn safety(&self) -> String {
        let Facts {
            stateful,
            import_ids,
            ..
        } = self.facts;
        if stateful.is_empty() && import_ids.is_empty() {
            return "formwork_model::SafetyFacts::NONE".to_owned();
        }
        let kinds = stateful.iter();
        let kinds = kinds.map(|(kind, types)| {
            let types: Vec<String> = types.iter().map(|name| format!("{name:?}")).collect();
            format!("({kind:?}, &[{}])", types.join(", "))
        });
        let ids = import_ids.iter();
        let ids = ids.map(|(type_name, format)| format!("({type_name:?}, {format:?})"));
        format!(
            "formwork_model::SafetyFacts {{\n        stateful: {},\n        import_ids: {},\n    }}",
            table(kinds),
            table(ids)
        )
    }

    fn functions(&self) -> String {
        let mut text = format!(
            "{}//! Functions of the provider.\n\nuse formwork_model::{{Any, Bool, IntoValue, List, Map, Num, Set, Str, Value}};\n",
            self.header
        );
        for (name, function) in &self.provider.functions {
            self.function(&mut text, name, function);
        }
        text
    }

    fn function(&self, text: &mut String, name: &str, function: &Function) {
        let parameters: Vec<String> = function
            .parameters
            .iter()
            .map(|parameter| {
                format!(
                    "{}: impl IntoValue<{}>",
                    value_identifier(&parameter.name),
                    kind(&parameter.r#type)
                )
            })
            .chain(function.variadic.iter().map(|parameter| {
                format!(
                    "{}: impl IntoIterator<Item = Value<{}>>",
                    value_identifier(&parameter.name),
                    kind(&parameter.r#type)
                )
            }))
            .collect();
        let arguments: Vec<String> = function
            .parameters
            .iter()
            .map(|parameter| {
                format!(
                    "{}.into_value().into_term()",
                    value_identifier(&parameter.name)
                )
            })
            .collect();
        let rest = match &function.variadic {
            Some(parameter) => {
                format!(
                    ".into_iter().chain({}.into_iter().map(Value::into_term))",
                    value_identifier(&parameter.name)
                )
            }
            None => String::new(),
        };
        let _ = writeln!(
            text,
            "\n/// Function [`{name}`]({}/functions/{name}).\npub fn {}({}) -> Value<{}> {{\n    formwork_model::provider_function(&crate::PROVIDER, {name:?}, [{}]{rest})\n}}",
            self.facts.documentation,
            value_identifier(name),
            parameters.join(", "),
            kind(&function.returns),
            arguments.join(", ")
        );
    }

    /// One module for each service; users see what they hold at the top of the crate.
    fn services(&self, services: &BTreeSet<&str>) -> String {
        let mut text = format!(
            "{}//! The services, each behind its feature.\n\n",
            self.header
        );
        for service in services {
            let _ = writeln!(
                text,
                "#[cfg(feature = {service:?})]\n#[rustfmt::skip]\npub(crate) mod {};",
                value_identifier(service)
            );
        }
        text
    }

    fn library(&self, services: &BTreeSet<&str>, entries: &[Entry]) -> String {
        let provider = self.provider.name();
        let mut text = format!(
            "{}//! Typed bindings of the Terraform provider [`{}`]({}) {}.\n\
             //! In: the provider's schema, at generation. Out: types that `resource!` and `data!` take.\n\
             //! It must not know: anything that is the same for all resources; that lies in `formwork-model`.\n\
             //! Change it by changing the schema, a fixup or the generator, then running the command above.\n\n\
             // The rows of the binding macros are documented on the provider's page of each type.\n\
             #![allow(missing_docs)]\n\
             // Every module imports the types of arguments, also the few that use none.\n\
             #![allow(unused_imports)]\n\
             // A service and its main resource often have one name.\n\
             #![allow(clippy::module_inception)]\n\n",
            self.header,
            self.provider.source(),
            self.facts.documentation,
            self.facts.version
        );
        let _ = writeln!(
            text,
            "/// The provider these bindings were generated from.\n#[rustfmt::skip]\npub const PROVIDER: formwork_model::ProviderSchema = formwork_model::ProviderSchema {{\n    name: {provider:?},\n    source: {:?},\n    version: {:?},\n    documents: &[{}],\n    safety: {},\n}};\n",
            self.provider.source(),
            self.facts.version,
            self.facts.documents.join(", "),
            self.safety()
        );
        text.push_str("#[rustfmt::skip]\npub mod functions;\n#[rustfmt::skip]\npub mod kind;\n#[rustfmt::skip]\npub mod provider;\nmod services;\n#[rustfmt::skip]\nmod shared;\n\npub use provider::Provider;\n\n/// The types of arguments, which every module of this crate names.\n#[rustfmt::skip]\nmod types {\n    pub(crate) use crate::kind;\n    pub(crate) use formwork_model::{Any, AnyArn, Arn, Bool, Id, List, Map, Name, Num, OneOf, Secret, Set, Str};\n}\n");
        for (module, name) in &self.facts.modules {
            let _ = writeln!(text, "\npub use {name} as {module};");
        }
        for class in [Class::Managed, Class::Data, Class::Ephemeral] {
            if let Some(module) = class.module() {
                let _ = writeln!(text, "\n/// {}s.\npub mod {module} {{", class.noun());
            }
            for service in services {
                let own: Vec<String> = entries
                    .iter()
                    .filter(|entry| entry.class == class && entry.service == *service)
                    .flat_map(|entry| {
                        let name = type_identifier(self.bare(&entry.type_name));
                        let module = module_identifier(&name);
                        has_module(entry)
                            .then_some(module)
                            .into_iter()
                            .chain([name])
                    })
                    .collect();
                if own.is_empty() {
                    continue;
                }
                let path = match class.module() {
                    Some(module) => {
                        format!("crate::services::{}::{module}", value_identifier(service))
                    }
                    None => format!("crate::services::{}", value_identifier(service)),
                };
                let _ = writeln!(
                    text,
                    "#[cfg(feature = {service:?})]\n#[rustfmt::skip]\npub use {path}::{{\n    {},\n}};",
                    own.join(",\n    ")
                );
            }
            if class.module().is_some() {
                text.push_str("}\n");
            }
        }
        text
    }
}

/// Whether a type has blocks or objects, which lie in a module beside it.
fn has_module(entry: &Entry) -> bool {
    has_groups(&entry.written) || has_groups(&entry.read)
}

fn has_groups(definition: &Definition) -> bool {
    definition
        .members
        .iter()
        .any(|member| matches!(member.content, Content::Group { .. }))
}

fn deprecation(member: &Member) -> &'static str {
    if member.deprecated {
        "#[deprecated = \"the provider has deprecated this argument; its documentation names the replacement\"] "
    } else {
        ""
    }
}

/// Whether an argument takes any text and is then known for a kind: a resource's own name.
fn is_read_as_another(argument: &Member, read: &Definition) -> bool {
    let attribute = read
        .members
        .iter()
        .find(|member| member.name == argument.name);
    attribute.is_some_and(|attribute| attribute.kind != argument.kind)
}

/// The section of a binding that an argument stands in: what its setter accepts, and whether it has a getter.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Section {
    Arguments,
    Unread,
    Many,
    Single,
    Keyed,
}

impl Section {
    fn of(member: &Member, read: &Definition, class: Class) -> Self {
        let is_echo = class != Class::Managed && member.mode == Mode::Optional;
        match &member.content {
            Content::Plain(_) if is_echo || member.write_only && member.mode != Mode::Required => {
                Self::Unread
            }
            Content::Plain(_) if is_read_as_another(member, read) => Self::Unread,
            Content::Plain(_) => Self::Arguments,
            Content::Group { nesting, .. } => match nesting {
                Nesting::Single | Nesting::Group => Self::Single,
                Nesting::List | Nesting::Set => Self::Many,
                Nesting::Map => Self::Keyed,
            },
        }
    }

    fn keyword(self) -> &'static str {
        match self {
            Self::Arguments => "arguments",
            Self::Unread => "unread",
            Self::Many => "many",
            Self::Single => "single",
            Self::Keyed => "keyed",
        }
    }
}

/// An argument's name and facts, in the notation that `BlockSchema` reads.
fn row(member: &Member) -> String {
    let mut row = member.name.clone();
    row.push_str(match member.mode {
        Mode::Required => " required",
        Mode::Optional => " optional",
        Mode::OptionalComputed | Mode::Computed => " computed",
    });
    if let Content::Group {
        nesting,
        syntax,
        min_items,
        max_items,
        ..
    } = &member.content
    {
        let nesting = match nesting {
            Nesting::Single | Nesting::Group => "single",
            Nesting::List => "list",
            Nesting::Set => "set",
            Nesting::Map => "map",
        };
        let syntax = match syntax {
            Syntax::Block => "block",
            Syntax::NestedAttribute => "attribute",
            Syntax::ObjectAttribute => "object",
        };
        let _ = write!(row, " {nesting} {syntax} {min_items} {max_items}");
    }
    let facts = [
        (member.sensitive, " sensitive"),
        (member.write_only, " write_only"),
        (member.deprecated, " deprecated"),
    ];
    row.extend(
        facts
            .iter()
            .filter(|(holds, _)| *holds)
            .map(|(_, name)| *name),
    );
    for clause in &member.clauses {
        row.push('\t');
        row.push_str(clause);
    }
    row
}

/// A constant slice, a row a line.
fn table(rows: impl Iterator<Item = String>) -> String {
    let rows: String = rows.map(|row| format!("            {row},\n")).collect();
    format!("&[\n{rows}        ]")
}

/// What a setter takes and a getter gives: text may be of a kind, and anything may be secret.
fn member_type(member: &Member, r#type: &Type) -> String {
    let text = member.kind.as_deref().unwrap_or("Str");
    let r#type = typed(r#type, text);
    if member.sensitive || member.write_only {
        format!("Secret<{type}>")
    } else {
        r#type
    }
}

fn kind(r#type: &Type) -> String {
    typed(r#type, "Str")
}

/// The Rust type, in which `text` stands for text.
fn typed(r#type: &Type, text: &str) -> String {
    let kind = |element: &Type| typed(element, text);
    match r#type {
        Type::String => text.to_owned(),
        Type::Number => "Num".to_owned(),
        Type::Bool => "Bool".to_owned(),
        Type::Dynamic | Type::Object(_) => "Any".to_owned(),
        Type::List(element) => format!("List<{}>", kind(element)),
        Type::Set(element) => format!("Set<{}>", kind(element)),
        Type::Map(element) => format!("Map<{}>", kind(element)),
        Type::Tuple(_) => "List<Any>".to_owned(),
    }
}

/// A settable map `tags` of text, or repeatable blocks `tag` that say whether launched things inherit them.
fn tag_style(entry: &Entry, interner: &Interner) -> &'static str {
    if entry.class != Class::Managed {
        return "None";
    }
    for member in &entry.written.members {
        match (&member.content, member.name.as_str()) {
            (Content::Plain(Type::Map(element)), "tags") if **element == Type::String => {
                return "Map";
            }
            (
                Content::Group {
                    id, max_items: 0, ..
                },
                "tag",
            ) => {
                let names: Vec<&str> = interner
                    .definition(*id)
                    .members
                    .iter()
                    .map(|tag| tag.name.as_str())
                    .collect();
                if names == ["key", "propagate_at_launch", "value"] {
                    return "Blocks";
                }
            }
            _ => {}
        }
    }
    "None"
}

/// The `[features]` table: one per service, and the groups.
fn features(services: &BTreeSet<&str>, facts: &Facts) -> String {
    let default: &[&str] = if services.contains("base") {
        &["base"]
    } else {
        &[]
    };
    let mut text = format!("default = {default:?}\n");
    let quoted = |names: &[String]| {
        names
            .iter()
            .map(|name| format!("{name:?}"))
            .collect::<Vec<_>>()
            .join(", ")
    };
    for group in &facts.groups {
        let _ = writeln!(text, "{} = [{}]", group.name, quoted(&group.services));
    }
    for service in services {
        let _ = writeln!(text, "{service} = []");
    }
    text
}
