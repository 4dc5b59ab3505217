//! What facts add to the arguments of a schema: clauses, relations, kinds, and blocks that the provider demands.

use formwork_bindgen::{Facts, generate};
use serde_json::{Map, Value, json};

/// An invented provider with one service, and what is known about it.
struct Cloud {
    resources: Map<String, Value>,
    facts: Facts,
}

/// Resources `cloud_net` and `cloud_disk`, each with an id, an ARN and a name.
fn cloud() -> Cloud {
    let object = json!({"id": computed(), "arn": computed(), "name": optional()});
    let cloud = Cloud {
        resources: Map::new(),
        facts: Facts::default(),
    };
    cloud
        .resource("cloud_net", object.clone(), json!({}))
        .resource("cloud_disk", object, json!({}))
}

fn optional() -> Value {
    json!({"type": "string", "optional": true})
}

fn computed() -> Value {
    json!({"type": "string", "computed": true})
}

fn of_type(r#type: Value) -> Value {
    json!({"type": r#type, "optional": true})
}

/// Nested blocks of one type, with optional text arguments.
fn block(arguments: &[&str]) -> Value {
    let attributes: Map<String, Value> = arguments
        .iter()
        .map(|name| ((*name).to_owned(), optional()))
        .collect();
    json!({"nesting_mode": "list", "block": {"attributes": attributes}})
}

impl Cloud {
    fn resource(mut self, name: &str, attributes: Value, blocks: Value) -> Self {
        let block = json!({"attributes": attributes, "block_types": blocks});
        self.resources
            .insert(name.to_owned(), json!({"version": 0, "block": block}));
        let services = &mut self.facts.resource_services;
        services.insert(name.to_owned(), "compute".to_owned());
        self
    }

    fn constraints(mut self, resource: &str, constraints: Value) -> Self {
        let constraints = serde_json::from_value(constraints).expect("constraints are well-formed");
        self.facts
            .constraints
            .insert(resource.to_owned(), constraints);
        self
    }

    /// The argument at `path` was seen to refer to `target` so many times.
    fn reference(mut self, path: &str, target: &str, count: usize) -> Self {
        let references = self.facts.references.entry(path.to_owned()).or_default();
        references.push((target.to_owned(), count));
        self
    }

    fn knowing(mut self, tell: impl FnOnce(&mut Facts)) -> Self {
        tell(&mut self.facts);
        self
    }

    /// The lines of a file of the bindings.
    fn lines(&self, path: &str) -> Vec<String> {
        let provider = json!({"version": 0, "block": {}});
        let source = "registry.terraform.io/example/cloud";
        let schema = json!({
            "format_version": "1.0",
            "provider_schemas": {source: {"provider": provider, "resource_schemas": self.resources}},
        });
        let lowered = formwork_schema::lower(&schema.to_string()).expect("well-formed");
        let files = generate(&lowered.providers[0], &self.facts, "a schema", "a command");
        let file = files.iter().find(|file| file.path == path);
        let text = &file.expect("the file is generated").text;
        text.lines().map(|line| line.trim().to_owned()).collect()
    }

    /// The rows of the service hold these ones, as often as they stand here.
    #[track_caller]
    fn check(&self, rows: &[&str]) {
        self.check_file("src/services/compute.rs", rows);
    }

    #[track_caller]
    fn check_file(&self, path: &str, rows: &[&str]) {
        let lines = self.lines(path);
        for row in rows {
            let expected = rows.iter().filter(|other| *other == row).count();
            let found = lines.iter().filter(|line| line == row).count();
            assert_eq!(found, expected, "`{row}` in\n{}", lines.join("\n"));
        }
    }
}

#[test]
fn each_constraint_becomes_a_clause() {
    let texts = |names: &[&str]| -> Map<String, Value> {
        let names = names.iter();
        names.map(|name| ((*name).to_owned(), optional())).collect()
    };
    let mut attributes = texts(&["word", "loose", "long", "form", "shape", "shout"]);
    for name in ["port", "step", "day"] {
        attributes.insert(name.to_owned(), of_type(json!("number")));
    }
    attributes.insert("zones".to_owned(), of_type(json!(["set", "string"])));
    attributes.insert("labels".to_owned(), of_type(json!(["map", "string"])));
    cloud()
        .resource("cloud_machine", json!(attributes), json!({}))
        .constraints(
            "cloud_machine",
            json!({
                "word": {"enum": ["fast", "cold"]},
                "loose": {"enum": ["a", "b"], "ignore_case": true},
                "long": {"min_len": 1, "max_len": 32},
                "form": {"format": "arn"},
                "shape": {"patterns": ["^[a-z]+$"], "not_patterns": ["^-"]},
                "shout": {"max_len": 9, "api": {"pattern": "^[A-Z]+$"}},
                "port": {"min": 1, "max": 65535, "int": true},
                "step": {"divisible_by": 60, "enum": [10, 30]},
                "day": {"min": 7, "enum": [0]},
                "zones": {"min_items": 1, "items": {"max_len": 8}, "api": {"max_items": 3}},
                "labels": {"values": {"max_len": 9}, "keys": {"pattern": "^[a-z]+$"}},
            }),
        )
        .check(&[
            r#"word: Str = "word optional\tin fast|cold";"#,
            r#"loose: Str = "loose optional\tin/i a|b";"#,
            r#"long: Str = "long optional\tlength 1 32";"#,
            r#"form: Str = "form optional\tformat arn";"#,
            r#"shape: Str = "shape optional\tmatch ^[a-z]+$\tnot ^-";"#,
            r#"shout: Str = "shout optional\tlength - 9\tapi match ^[A-Z]+$";"#,
            r#"port: Num = "port optional\trange 1 65535\twhole";"#,
            r#"step: Num = "step optional\tmultiple 60 10|30";"#,
            r#"day: Num = "day optional\trange 7 - 0";"#,
            r#"zones: Set<Str> = "zones optional\titems 1 -\teach length - 8\tapi items - 3";"#,
            r#"labels: Map<Str> = "labels optional\teach length - 9\tkey match ^[a-z]+$";"#,
        ]);
}

#[test]
fn what_cannot_stand_in_a_row_or_is_not_understood_is_left_out() {
    let attributes = json!({
        "bar": optional(), "share": of_type(json!("number")), "look": optional(), "form": optional(), "new": optional(),
    });
    cloud()
        .resource("cloud_machine", attributes, json!({}))
        .constraints(
            "cloud_machine",
            json!({
                "bar": {"enum": ["a|b", "c"]},
                "share": {"min": 0.5},
                "look": {"patterns": ["(?<=a)b"]},
                "form": {"format": "unheard-of"},
                // What the cloud lists grows with time.
                "new": {"api": {"enum": ["a"], "items": {"enum": ["b"]}}},
            }),
        )
        .check(&[
            r#"bar: Str = "bar optional";"#,
            r#"share: Num = "share optional";"#,
            r#"look: Str = "look optional";"#,
            r#"form: Str = "form optional";"#,
            r#"new: Str = "new optional";"#,
        ]);
}

#[test]
fn a_format_about_which_the_constraints_are_mistaken_is_corrected() {
    let attributes = json!({"role": optional(), "range": optional()});
    cloud()
        .resource("cloud_machine", attributes, json!({}))
        .constraints(
            "cloud_machine",
            json!({"role": {"format": "arn", "max_len": 9}, "range": {"format": "cidr"}}),
        )
        .knowing(|facts| {
            facts
                .formats
                .insert("cloud_machine.role".into(), "none".into());
            facts
                .formats
                .insert("cloud_machine.range".into(), "network".into());
        })
        .check(&[
            r#"role: Str = "role optional\tlength - 9";"#,
            r#"range: Str = "range optional\tformat network";"#,
        ]);
}

#[test]
fn relations_are_rows_of_their_resource() {
    let attributes = json!({"a": optional(), "b": optional(), "c": optional()});
    cloud()
        .resource("cloud_machine", attributes, json!({}))
        .constraints(
            "cloud_machine",
            json!({
                "_conflicts": [["a", "b"]],
                "_exactly_one_of": [["a", "b", "c"]],
                "_at_least_one_of": [["b", "c"]],
                "_required_with": {"a": ["b", "c"]},
            }),
        )
        .knowing(|facts| {
            let network = vec!["network a b range".to_owned()];
            facts.relations.insert("cloud_machine".into(), network);
        })
        .check(&[
            "relations {",
            r#""conflict a b";"#,
            r#""exactly_one a b c";"#,
            r#""at_least_one b c";"#,
            r#""together a b";"#,
            r#""together a c";"#,
            r#""network a b range";"#,
        ]);
}

#[test]
fn an_argument_takes_the_id_the_name_or_the_arn_of_what_it_was_seen_to_refer_to() {
    let attributes = json!({
        "net_id": optional(), "net_name": optional(), "net_arn": optional(), "net_ids": of_type(json!(["set", "string"])),
    });
    cloud()
        .resource("cloud_machine", attributes, json!({}))
        .reference("cloud_machine.net_id", "cloud_net.id", 1)
        .reference("cloud_machine.net_name", "cloud_net.name", 1)
        .reference("cloud_machine.net_arn", "data.cloud_net.arn", 1)
        .reference("cloud_machine.net_ids", "cloud_net.id", 1)
        .knowing(|facts| {
            facts
                .kinds
                .id_prefixes
                .insert("cloud_net".into(), "net-".into());
            facts
                .kinds
                .arn_services
                .insert("compute".into(), "machines".into());
        })
        .check(&[
            r#"net_id: Id<kind::Net> = "net_id optional\tprefix net-";"#,
            r#"net_name: Name<kind::Net> = "net_name optional";"#,
            r#"net_arn: Arn<kind::Net> = "net_arn optional\tservice machines";"#,
            r#"net_ids: Set<Id<kind::Net>> = "net_ids optional\tprefix net-";"#,
            r#"id: Id<kind::Net> = "id";"#,
            r#"arn: Arn<kind::Net> = "arn";"#,
        ]);
}

#[test]
fn an_id_that_is_a_name_or_an_arn_has_that_kind() {
    let attributes = json!({"net": optional(), "disk": optional()});
    cloud()
        .resource("cloud_machine", attributes, json!({}))
        .reference("cloud_machine.net", "cloud_net.id", 1)
        .reference("cloud_machine.disk", "cloud_disk.id", 1)
        .knowing(|facts| {
            facts.kinds.id_is_name.insert("cloud_net".into());
            facts.kinds.id_is_arn.insert("cloud_disk".into());
        })
        .check(&[
            r#"net: Name<kind::Net> = "net optional";"#,
            r#"disk: Arn<kind::Disk> = "disk optional";"#,
        ]);
}

#[test]
fn an_argument_that_takes_several_kinds_takes_one_of_a_set() {
    let attributes = json!({"source_id": optional(), "key_id": optional()});
    let cloud = cloud()
        .resource("cloud_machine", attributes, json!({}))
        .resource(
            "cloud_key",
            json!({"id": computed(), "arn": computed()}),
            json!({}),
        )
        .reference("cloud_machine.source_id", "cloud_net.id", 1)
        .reference("cloud_machine.source_id", "cloud_disk.id", 1)
        .reference("cloud_machine.key_id", "cloud_key.id", 1)
        .knowing(|facts| {
            facts.kinds.id_or_arn.insert("cloud_key".into());
        });
    cloud.check(&[
        r#"source_id: OneOf<kind::DiskIdOrNetId> = "source_id optional";"#,
        r#"key_id: OneOf<kind::KeyIdOrArn> = "key_id optional";"#,
    ]);
    cloud.check_file(
        "src/kind.rs",
        &[
            "DiskIdOrNetId: Id<Disk>, Id<Net>;",
            "KeyIdOrArn: Id<Key>, Arn<Key>;",
        ],
    );
}

#[test]
fn where_arns_of_several_types_were_seen_every_arn_is_right() {
    let attributes =
        json!({"target_arn": optional(), "any_arn": optional(), "open_arn": optional()});
    cloud()
        .resource("cloud_machine", attributes, json!({}))
        .reference("cloud_machine.target_arn", "cloud_net.arn", 1)
        .reference("cloud_machine.target_arn", "cloud_disk.arn", 1)
        .reference("cloud_machine.any_arn", "cloud_disk.arn", 1)
        .reference("cloud_machine.open_arn", "cloud_disk.arn", 1)
        .knowing(|facts| {
            facts.kinds.any_arn.insert("cloud_machine.any_arn".into());
            facts.kinds.open.insert("cloud_machine.open_arn".into());
        })
        .check(&[
            r#"target_arn: AnyArn = "target_arn optional";"#,
            r#"any_arn: AnyArn = "any_arn optional";"#,
            r#"open_arn: Str = "open_arn optional";"#,
        ]);
}

#[test]
fn one_reference_shows_a_kind_only_where_the_name_speaks_of_it() {
    let attributes = json!({"thing": optional(), "often": optional(), "net": optional()});
    cloud()
        .resource("cloud_machine", attributes, json!({}))
        .reference("cloud_machine.thing", "cloud_net.id", 2)
        .reference("cloud_machine.often", "cloud_net.id", 3)
        .reference("cloud_machine.net", "cloud_net.id", 1)
        .check(&[
            r#"thing: Str = "thing optional";"#,
            r#"often: Id<kind::Net> = "often optional";"#,
            r#"net: Id<kind::Net> = "net optional";"#,
        ]);
}

#[test]
fn a_type_that_manages_the_object_of_another_one_has_its_kinds() {
    let attributes = json!({"net_id": optional()});
    cloud()
        .resource("cloud_machine", attributes, json!({}))
        .resource("cloud_default_net", json!({"id": computed()}), json!({}))
        .reference("cloud_machine.net_id", "cloud_default_net.id", 1)
        .knowing(|facts| {
            let same = &mut facts.kinds.same_object;
            same.insert("cloud_default_net".into(), "cloud_net".into());
        })
        .check(&[
            r#"net_id: Id<kind::Net> = "net_id optional";"#,
            // Of the net and of the default net.
            r#"id: Id<kind::Net> = "id";"#,
            r#"id: Id<kind::Net> = "id";"#,
        ]);
}

#[test]
fn the_own_name_is_text_to_its_setter_and_a_kind_to_its_getter() {
    cloud()
        .reference("cloud_net.name", "cloud_disk.name", 5)
        .check(&[
            r#"name: Str = "name optional";"#,
            r#"name: Str = "name optional";"#,
            r#"name: Name<kind::Net> = "name";"#,
            r#"name: Name<kind::Disk> = "name";"#,
        ]);
}

#[test]
fn an_attribute_has_the_kind_on_which_all_arguments_of_its_name_agree() {
    let machine = |name: &str| (format!("cloud_{name}"), format!("cloud_{name}.net_id"));
    let attributes = json!({"net_id": optional()});
    let mut cloud = cloud().resource("cloud_report", json!({"net_id": computed()}), json!({}));
    for name in ["one", "two", "three"] {
        let (resource, path) = machine(name);
        cloud = cloud
            .resource(&resource, attributes.clone(), json!({}))
            .reference(&path, "cloud_net.id", 1);
    }
    cloud.check(&[r#"net_id: Id<kind::Net> = "net_id";"#]);
    let (resource, path) = machine("four");
    cloud
        .resource(&resource, attributes, json!({}))
        .reference(&path, "cloud_disk.id", 1)
        .check(&[r#"net_id: Str = "net_id";"#]);
}

#[test]
fn what_the_provider_hides_is_a_secret_whatever_it_holds() {
    let hidden = |r#type: Value| json!({"type": r#type, "optional": true, "sensitive": true});
    let attributes = json!({
        "password": hidden(json!("string")), "pairs": hidden(json!(["map", "string"])), "net_id": hidden(json!("string")),
        "once": {"type": "string", "optional": true, "write_only": true},
    });
    cloud()
        .resource("cloud_machine", attributes, json!({}))
        .reference("cloud_machine.net_id", "cloud_net.id", 1)
        .check(&[
            r#"password: Secret<Str> = "password optional sensitive";"#,
            r#"pairs: Secret<Map<Str>> = "pairs optional sensitive";"#,
            r#"net_id: Secret<Id<kind::Net>> = "net_id optional sensitive";"#,
            r#"once: Secret<Str> = "once optional write_only";"#,
        ]);
}

#[test]
fn a_block_that_the_provider_demands_is_required() {
    let blocks = json!({"site": block(&["zone"]), "note": block(&["text"])});
    cloud()
        .resource("cloud_machine", json!({}), blocks)
        .constraints("cloud_machine", json!({"_required_blocks": ["site"]}))
        .check(&[
            r#"site: machine::Site = "site required list block 1 0";"#,
            r#"note: machine::Note = "note optional list block 0 0";"#,
        ]);
}

#[test]
fn a_block_that_was_looked_at_elsewhere_has_what_was_found_there() {
    let blocks = json!({"first": block(&["zone"]), "second": block(&["zone"])});
    let constraints = json!({"_same": {"second": "first"}, "first.zone": {"enum": ["a", "b"]}});
    let row = r#"zone: Str = "zone optional\tin a|b";"#;
    let cloud = cloud()
        .resource("cloud_machine", json!({}), blocks)
        .constraints("cloud_machine", constraints);
    // Equal blocks are generated once.
    cloud.check(&[
        row,
        "pub use crate::services::compute::machine::First as Second;",
    ]);
}

/// Two resources with an equal block `site`, about which different things are known.
fn with_equal_blocks(first: Value, second: Value) -> Cloud {
    let blocks = json!({"site": block(&["zone", "size"])});
    cloud()
        .resource("cloud_one", json!({}), blocks.clone())
        .resource("cloud_two", json!({}), blocks)
        .constraints("cloud_one", first)
        .constraints("cloud_two", second)
}

#[test]
fn equal_blocks_complete_each_other() {
    let one = json!({"site.zone": {"enum": ["a"]}});
    let two = json!({"site.size": {"enum": ["s"]}});
    with_equal_blocks(one, two).check(&[
        r#"zone: Str = "zone optional\tin a";"#,
        r#"size: Str = "size optional\tin s";"#,
        "pub use crate::services::compute::one::Site;",
    ]);
}

#[test]
fn equal_blocks_in_which_the_provider_takes_different_things_are_kept_apart() {
    let one = json!({"site.zone": {"enum": ["a"]}});
    let two = json!({"site.zone": {"enum": ["b"]}});
    with_equal_blocks(one, two).check(&[
        r#"zone: Str = "zone optional\tin a";"#,
        r#"zone: Str = "zone optional\tin b";"#,
    ]);
}

#[test]
fn blended_services_keep_what_holds_for_all_equal_blocks() {
    let one = json!({"site.zone": {"enum": ["a"], "max_len": 3}});
    let two = json!({"site.zone": {"enum": ["b"], "max_len": 3}});
    with_equal_blocks(one, two)
        .knowing(|facts| {
            facts.blended_services.insert("compute".into());
        })
        .check(&[
            r#"zone: Str = "zone optional\tlength - 3";"#,
            "pub use crate::services::compute::one::Site;",
        ]);
}

#[test]
fn blocks_that_are_said_to_be_unlike_do_not_complete_each_other() {
    let one = json!({"site.zone": {"enum": ["a"]}});
    with_equal_blocks(one, json!({}))
        .knowing(|facts| {
            let names = ["site".to_owned()].into();
            facts.unlike_blocks.insert("compute".into(), names);
        })
        .check(&[
            r#"zone: Str = "zone optional\tin a";"#,
            r#"zone: Str = "zone optional";"#,
        ]);
}

#[test]
fn small_blocks_with_different_names_are_equal_by_chance() {
    let blocks = json!({"site": block(&["zone"]), "place": block(&["zone"])});
    cloud()
        .resource("cloud_machine", json!({}), blocks)
        .constraints("cloud_machine", json!({"site.zone": {"enum": ["a"]}}))
        .check(&[
            r#"zone: Str = "zone optional\tin a";"#,
            r#"zone: Str = "zone optional";"#,
        ]);
}

#[test]
fn large_blocks_are_one_to_the_provider_whatever_their_names() {
    let arguments = ["a", "b", "c", "d", "zone"];
    let blocks = json!({"site": block(&arguments), "place": block(&arguments)});
    cloud()
        .resource("cloud_machine", json!({}), blocks)
        .constraints("cloud_machine", json!({"site.zone": {"enum": ["a"]}}))
        .check(&[
            r#"zone: Str = "zone optional\tin a";"#,
            "pub use crate::services::compute::machine::Place as Site;",
        ]);
}
