//! The names of all types and fields, against Terraform's schema and against Pulumi's own package.

use std::collections::{BTreeMap, BTreeSet, HashSet};
use std::fs::File;
use std::io::BufReader;
use std::path::Path;

use serde_json::Value;

use super::*;

fn unpacked(path: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(path);
    let file = File::open(&path).expect("the file is committed");
    let mut text = Vec::new();
    lzma_rs::xz_decompress(&mut BufReader::new(file), &mut text).expect("the file is an archive");
    String::from_utf8(text).expect("it is text")
}

/// The provider in Terraform's schema.
fn schema() -> Value {
    let text = unpacked("../formwork-bindgen/facts/aws/schema.json.xz");
    let mut document: Value = serde_json::from_str(&text).expect("the schema is JSON");
    let providers = document["provider_schemas"].as_object_mut();
    let (_, provider) = std::mem::take(providers.expect("it has providers"))
        .into_iter()
        .next()
        .expect("it has one");
    provider
}

/// All types with the keys of the tables.
fn types(provider: &Value) -> Vec<(String, &Value)> {
    let mut all = Vec::new();
    for (section, prefix) in [("resource_schemas", ""), ("data_source_schemas", "data.")] {
        for (name, schema) in provider[section].as_object().expect("a section") {
            all.push((format!("{prefix}{name}"), &schema["block"]));
        }
    }
    all.push(("provider".to_owned(), &provider["provider"]["block"]));
    all.sort_by(|left, right| left.0.cmp(&right.0));
    all
}

/// A field as the schema describes it.
struct Described<'schema> {
    name: &'schema str,
    /// In the notation of the table, but with the members of objects in place of the number of a block.
    collections: String,
    members: Option<Members<'schema>>,
    is_given: bool,
}

#[derive(Clone, Copy)]
enum Members<'schema> {
    Block(&'schema Value),
    Type(&'schema Value),
}

fn fields(members: Members<'_>) -> Vec<Described<'_>> {
    match members {
        Members::Type(members) => {
            let members = members.as_object().into_iter().flatten();
            members
                .map(|(name, kind)| typed(name, kind, false))
                .collect()
        }
        Members::Block(block) => {
            let attributes = block["attributes"].as_object().into_iter().flatten();
            let attributes = attributes.map(|(name, attribute)| {
                let is_given = attribute["optional"] == true || attribute["required"] == true;
                match attribute.get("nested_type") {
                    Some(nested) => Described {
                        name,
                        collections: collection(nested, 0),
                        members: Some(Members::Block(nested)),
                        is_given,
                    },
                    None => typed(name, &attribute["type"], is_given),
                }
            });
            let blocks = block["block_types"].as_object().into_iter().flatten();
            let blocks = blocks.map(|(name, block)| Described {
                name,
                collections: collection(block, block["max_items"].as_u64().unwrap_or_default()),
                members: Some(Members::Block(&block["block"])),
                is_given: true,
            });
            attributes.chain(blocks).collect()
        }
    }
}

fn collection(nested: &Value, most: u64) -> String {
    match nested["nesting_mode"].as_str() {
        Some("list" | "set") if most == 1 => "?".to_owned(),
        Some("list" | "set") => "*".to_owned(),
        Some("map") => "%".to_owned(),
        _ => String::new(),
    }
}

fn typed<'schema>(name: &'schema str, kind: &'schema Value, is_given: bool) -> Described<'schema> {
    let (mut kind, mut collections) = (kind, String::new());
    loop {
        match kind[0].as_str() {
            Some("list" | "set") => collections.push('*'),
            Some("map") => collections.push('%'),
            Some("object") => {
                let members = Some(Members::Type(&kind[1]));
                return Described {
                    name,
                    collections,
                    members,
                    is_given,
                };
            }
            _ => {
                return Described {
                    name,
                    collections,
                    members: None,
                    is_given,
                };
            }
        }
        kind = &kind[1];
    }
}

/// The table of shapes, as the schema makes it.
#[derive(Default)]
struct Writer {
    blocks: Vec<String>,
    numbers: BTreeMap<String, usize>,
}

impl Writer {
    fn block(&mut self, members: Members<'_>) -> usize {
        let fields = fields(members);
        let plurals: BTreeSet<String> = fields
            .iter()
            .filter(|field| field.collections.starts_with(['*', '?']))
            .map(|field| rule::plural(field.name))
            .collect();
        let mut words: Vec<String> = Vec::new();
        for field in &fields {
            let members = field.members.map(|members| self.block(members));
            let object = members
                .map(|number| format!(".{number}"))
                .unwrap_or_default();
            let shape = format!("{}{object}", field.collections);
            if !shape.is_empty() || plurals.contains(field.name) {
                words.push(format!("{}{shape}", field.name));
            }
        }
        // By name, which the notation follows.
        words.sort_by(|left, right| name_of(left).cmp(name_of(right)));
        let line = words.join(" ");
        let next = self.blocks.len();
        let number = *self.numbers.entry(line.clone()).or_insert(next);
        if number == next {
            self.blocks.push(line);
        }
        number
    }
}

fn name_of(word: &str) -> &str {
    &word[..word.find(['*', '?', '%', '.']).unwrap_or(word.len())]
}

#[test]
fn the_table_of_shapes_is_what_the_schema_says() {
    let provider = schema();
    let mut writer = Writer::default();
    let types: Vec<String> = types(&provider)
        .iter()
        .map(|(name, block)| format!("{name} {}", writer.block(Members::Block(block))))
        .collect();
    let text = format!(
        "# What Terraform AWS 5.100.0 holds in lists (*), lists of at most one (?), maps (%) and objects (.block); UPDATE_EXPECT=1 writes it\n{}\n--\n{}\n",
        writer.blocks.join("\n"),
        types.join("\n")
    );
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("data/aws/shapes.txt");
    expect_test::expect_file![path].assert_eq(&text);
}

/// Pulumi's own package: each property of each type, with its shape.
struct Package {
    blocks: Vec<BTreeMap<String, String>>,
    /// What is given, and what is told, by token.
    types: BTreeMap<String, [BTreeMap<String, String>; 2]>,
}

impl Package {
    fn read() -> Self {
        let text = unpacked("facts/pulumi-aws-6.83.4.txt.xz");
        let (blocks, types) = text.split_once("\n--\n").expect("it has two parts");
        let types = types.lines().map(|line| {
            let mut parts = line.split('\t');
            let token = parts.next().unwrap_or_default().to_owned();
            (
                token,
                [(); 2].map(|()| properties(parts.next().unwrap_or_default())),
            )
        });
        Self {
            types: types.collect(),
            blocks: blocks.lines().map(properties).collect(),
        }
    }

    fn below(&self, block: usize) -> Vec<usize> {
        let shapes = self.blocks[block].values();
        shapes.filter_map(|shape| self.block(shape)).collect()
    }

    fn block(&self, shape: &str) -> Option<usize> {
        shape.split_once('.')?.1.parse().ok()
    }
}

fn properties(line: &str) -> BTreeMap<String, String> {
    line.split_ascii_whitespace()
        .map(|word| {
            let end = word.find(['*', '%', '.', '@']).unwrap_or(word.len());
            (word[..end].to_owned(), word[end..].to_owned())
        })
        .collect()
}

/// Compares our names with those of the package, and collects what differs.
struct Comparison<'facts> {
    package: &'facts Package,
    names: TypeNames,
    type_name: &'facts str,
    fields: usize,
    named_otherwise: usize,
    flattened_otherwise: usize,
    used: HashSet<String>,
    differences: Vec<String>,
}

type Sides<'package> = [Option<&'package BTreeMap<String, String>>; 2];

impl Comparison<'_> {
    fn compare(&mut self, at: &Fields, members: Members<'_>, sides: Sides<'_>, within: &[usize]) {
        let described = fields(members);
        let mut seen: BTreeSet<String> = BTreeSet::new();
        for field in &described {
            self.fields += 1;
            if let Some(name) = self.compare_field(at, field, sides, within, &described) {
                seen.insert(name);
            }
        }
        if matches!(members, Members::Block(_)) || !described.is_empty() {
            self.look_for_others(at, sides, &seen, within);
        }
    }

    fn compare_field(
        &mut self,
        at: &Fields,
        field: &Described<'_>,
        sides: Sides<'_>,
        within: &[usize],
        siblings: &[Described<'_>],
    ) -> Option<String> {
        let path = match at.path.as_str() {
            "" => field.name.to_owned(),
            path => format!("{path}.$.{}", field.name),
        };
        let Some(property) = self.names.property(at, field.name) else {
            self.used.insert(path.clone());
            return None;
        };
        self.count(&property, field, siblings);
        if path == "id" {
            return None;
        }
        let name = property.name.to_string();
        let mut found = false;
        let mut below = [None, None];
        for (side, below) in sides.iter().zip(&mut below) {
            let Some(shape) = side.and_then(|side| side.get(&name)) else {
                continue;
            };
            found = true;
            let is_list = matches!(property.shape.kind(), Kind::List(_) | Kind::ListOfOne(_));
            let expected = match property.shape.kind() {
                Kind::Map(_) => shape.starts_with('%'),
                _ => shape.starts_with('*') == (is_list && !property.is_flattened),
            };
            if !expected {
                self.differ(&path, &format!("is `{shape}` in Pulumi"));
            }
            if shape.starts_with('@') != self.names.asset(&path).is_some() {
                self.differ(&path, "is a file in only one of both");
            }
            *below = self.package.block(shape);
        }
        if !found {
            self.differ(&path, &format!("has no property `{name}`"));
        }
        let is_taken = sides[0].is_some_and(|side| side.contains_key(&name));
        if found
            && at.path.is_empty()
            && !self.type_name.starts_with("data.")
            && is_taken != (field.is_given && is_input(at, field.name))
        {
            self.differ(&path, "is given in only one of both");
        }
        if let Some(members) = field.members {
            self.compare_members(&property, members, below, within);
        }
        Some(name)
    }

    fn compare_members(
        &mut self,
        property: &Property,
        members: Members<'_>,
        below: [Option<usize>; 2],
        within: &[usize],
    ) {
        let mut shape = property.shape;
        let block = loop {
            match shape.kind() {
                Kind::List(inner) | Kind::ListOfOne(inner) | Kind::Map(inner) => shape = inner,
                Kind::Object(block) => break block,
                Kind::Scalar => return self.differ(&property.path, "is no object in the table"),
            }
        };
        let sides = below.map(|number| number.and_then(|number| self.package.blocks.get(number)));
        let within: Vec<usize> = within
            .iter()
            .copied()
            .chain(below.into_iter().flatten())
            .collect();
        self.compare(
            &Fields::new(block, property.path.clone()),
            members,
            sides,
            &within,
        );
    }

    /// What Pulumi has and we do not make. Its objects may hold themselves, where Terraform's end at some depth.
    fn look_for_others(
        &mut self,
        at: &Fields,
        sides: Sides<'_>,
        seen: &BTreeSet<String>,
        within: &[usize],
    ) {
        for name in sides.into_iter().flatten().flat_map(BTreeMap::keys) {
            let is_own = at.path.is_empty() && matches!(name.as_str(), "id" | "urn");
            let is_added = matches!(
                (self.type_name, name.as_str()),
                ("aws_db_instance", "name")
                    | (
                        "aws_eks_cluster",
                        "certificateAuthority" | "defaultAddonsToRemoves"
                    )
                    | ("data.aws_efs_file_system", "lifecyclePolicy")
            );
            if !seen.contains(name) && !is_own && !is_added && !self.is_recursive(within) {
                self.differ(&at.path, &format!("lacks the property `{name}` "));
            }
        }
    }

    /// Whether one of these objects may hold itself, at whatever depth.
    fn is_recursive(&self, within: &[usize]) -> bool {
        within.iter().any(|block| {
            let mut waiting = self.package.below(*block);
            let mut known = HashSet::new();
            while let Some(next) = waiting.pop() {
                if next == *block {
                    return true;
                }
                if known.insert(next) {
                    waiting.extend(self.package.below(next));
                }
            }
            false
        })
    }

    /// How the rule alone would have done.
    fn count(&mut self, property: &Property, field: &Described<'_>, siblings: &[Described<'_>]) {
        let by_schema = field.collections.starts_with('?');
        if property.is_flattened != by_schema {
            self.flattened_otherwise += 1;
            self.used.insert(property.path.clone());
        }
        let is_list = field.collections.starts_with(['*', '?']);
        let plural = rule::plural(field.name);
        let is_free = siblings.iter().all(|sibling| sibling.name != plural);
        let name = if is_list && !property.is_flattened && is_free {
            &plural
        } else {
            field.name
        };
        if property.name != camel(name) {
            self.named_otherwise += 1;
            self.used.insert(property.path.clone());
        }
    }

    fn differ(&mut self, path: &str, how: &str) {
        self.differences
            .push(format!("{} {path}: {how}", self.type_name));
    }
}

#[test]
fn every_field_of_every_type_has_the_name_and_shape_of_pulumis_own_package() {
    let (provider, package) = (schema(), Package::read());
    let names = PulumiAws::V6_83.names();
    let (mut resources, mut data, mut fields, mut named, mut flattened) = (0, 0, 0, 0, 0);
    let mut differences = Vec::new();
    for (key, block) in types(&provider) {
        let type_names = names.of_key(&key).expect("each type is in the table");
        let token = match key.as_str() {
            "provider" => "aws".to_owned(),
            _ => type_names.token().to_string(),
        };
        let Some([given, told]) = package.types.get(&token) else {
            differences.push(format!("{key}: Pulumi has no `{token}`"));
            continue;
        };
        match key.as_str() {
            "provider" => {}
            key if key.starts_with("data.") => data += 1,
            _ => resources += 1,
        }
        let mut comparison = Comparison {
            package: &package,
            names: type_names,
            type_name: &key,
            fields: 0,
            named_otherwise: 0,
            flattened_otherwise: 0,
            used: HashSet::new(),
            differences: Vec::new(),
        };
        comparison.compare(
            &type_names.fields(),
            Members::Block(block),
            [Some(given), Some(told)],
            &[],
        );
        comparison.look_for_unused();
        differences.extend(comparison.differences);
        fields += comparison.fields;
        named += comparison.named_otherwise;
        flattened += comparison.flattened_otherwise;
    }
    assert_eq!(differences, Vec::<String>::new());
    let told = format!(
        "{resources} resources, {data} data sources, {fields} fields; {named} named and {flattened} flattened by exception"
    );
    expect_test::expect![
        "1526 resources, 608 data sources, 76949 fields; 40 named and 1144 flattened by exception"
    ]
    .assert_eq(&told);
}

impl Comparison<'_> {
    fn look_for_unused(&mut self) {
        let facts = self.names.facts;
        let paths = facts
            .flattened
            .iter()
            .chain(&facts.not_flattened)
            .chain(&facts.missing);
        let unused: Vec<&str> = paths
            .chain(facts.names.keys())
            .copied()
            .filter(|path| !self.used.contains(*path))
            .collect();
        for path in unused {
            self.differ(path, "is an exception that nothing needs");
        }
    }
}

#[test]
fn what_is_ephemeral_and_has_a_twin_takes_and_tells_no_more_than_that() {
    let provider = schema();
    let names_in = |section: &str, name: &str| -> BTreeSet<String> {
        let block = &provider[section][name]["block"];
        let fields = fields(Members::Block(block));
        fields.iter().map(|field| field.name.to_owned()).collect()
    };
    for name in TWINS {
        let own = names_in("ephemeral_resource_schemas", name);
        assert!(!own.is_empty(), "{name}");
        assert!(
            own.is_subset(&names_in("data_source_schemas", name)),
            "{name}"
        );
    }
}

#[test]
fn each_token_is_that_of_one_type() {
    for version in [PulumiAws::V6_83, PulumiAws::V7] {
        let names = version.names();
        let managed = names.table.keys().filter(|name| name.starts_with("aws_"));
        assert_eq!(names.by_token.len(), managed.count());
    }
}

#[test]
fn version_7_lacks_what_is_gone_and_calls_buckets_otherwise() {
    let token = |version: PulumiAws, name| {
        let names = version.names().of_type(Class::Managed, name);
        names.map(|names| names.token().to_string())
    };
    assert_eq!(token(PulumiAws::V7, "aws_simpledb_domain"), None);
    assert_eq!(
        token(PulumiAws::V6_83, "aws_s3_bucket").as_deref(),
        Some("aws:s3/bucketV2:BucketV2")
    );
    assert_eq!(
        token(PulumiAws::V7, "aws_s3_bucket").as_deref(),
        Some("aws:s3/bucket:Bucket")
    );
    assert_eq!(
        PulumiAws::V7.names().table.len(),
        PulumiAws::V6_83.names().table.len() - 20
    );
}
