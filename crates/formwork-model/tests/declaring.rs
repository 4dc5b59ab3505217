//! Declaring into a stack: addresses, names, tags, promises, values.
#![allow(missing_docs, reason = "the bindings here are invented")]

use formwork_model::{
    Any, App, Bool, Conventions, Declaration, Environment, Handle, IntoValue, Lifecycle, List, Map,
    Model, NamePattern, Naming, NodeState, Num, ObjectName, ProviderSchema, Set, Stack, Str, Tags,
    Term, Text, Value,
};
use formwork_model::{Block as _, argument};

const PROVIDER: ProviderSchema = ProviderSchema {
    name: "cloud",
    source: "example/cloud",
    version: "1.2.3",
    documents: &[],
    safety: formwork_model::SafetyFacts::NONE,
};

formwork_model::resource_binding! {
    Managed "cloud_net" Net NetAttributes
    naming None;
    tags Map;
    arguments {
        range: Str = "range optional";
        r#type: Str = "type optional";
        self_: Bool = "self optional";
        peers: Set<Str> = "peers optional";
        tags: Map<Str> = "tags optional";
    }
    unread {
        token: Str = "token optional sensitive write_only";
    }
    single {
        limits: Limits = "limits optional single block 0 1";
    }
    keyed {
        routes: Limits = "routes optional map attribute 0 0";
    }
    attributes {
        id: Str = "id";
        zones: List<Str> = "zones";
    }
    objects {
        state: List<StateAttributes> = "state";
    }
}

formwork_model::block_binding! {
    Limits
    arguments {
        most: Num = "most required";
    }
}

formwork_model::accessor_binding! {
    StateAttributes
    attributes {
        phase: Str = "phase";
    }
}

formwork_model::resource_binding! {
    Managed "cloud_bucket" Bucket BucketAttributes
    naming Some(Naming::new("title", "title_prefix", 3, 63, "a-z0-9-"));
    tags None;
    arguments {
        title: Str = "title optional";
        title_prefix: Str = "title_prefix optional";
    }
}

formwork_model::resource_binding! {
    Managed "cloud_fleet" Fleet FleetAttributes
    naming None;
    tags Blocks;
    many {
        tag: Tag = "tag optional set block 0 0";
    }
}

formwork_model::block_binding! {
    Tag
    arguments {
        key: Str = "key required";
        propagate_at_launch: Bool = "propagate_at_launch required";
        value: Str = "value required";
    }
}

struct Env;

impl Environment for Env {
    const NAMES: &'static [&'static str] = &["dev"];
    fn nth(_: usize) -> Self {
        Self
    }
}

struct Owner(&'static str);

impl Tags for Owner {
    fn tags(&self) -> Vec<(&'static str, String)> {
        vec![("Owner", self.0.to_owned())]
    }
}

struct Acme;

impl Conventions for Acme {
    type Environment = Env;
    type Tags = Owner;
    const PROJECT: &'static str = "acme";
    const NAME: NamePattern = NamePattern::new("{project}-{environment}-{kind}-{purpose}");
}

fn model(declare: impl FnOnce(&mut Stack<Acme>)) -> Model {
    let mut app = App::new(0);
    app.stack("main", Owner("web"), declare);
    app.freeze()
}

fn addresses(model: &Model) -> Vec<String> {
    model.nodes().map(|(_, node)| node.address()).collect()
}

#[test]
fn an_address_is_made_of_components_and_key_whatever_the_order() {
    let one = model(|stack| {
        stack.declare("a", Net::empty());
        stack.component("web-tier", |stack| {
            stack.component("edge", |stack| stack.declare("b-1", Net::empty()))
        });
    });
    let other = model(|stack| {
        stack.component("web-tier", |stack| {
            stack.component("edge", |stack| stack.declare("b-1", Net::empty()));
            stack.declare("added", Net::empty());
        });
        stack.declare("a", Net::empty());
    });
    assert_eq!(
        addresses(&one),
        ["cloud_net.a", "cloud_net.web_tier_edge_b-1"]
    );
    assert_eq!(
        addresses(&other),
        [
            "cloud_net.web_tier_edge_b-1",
            "cloud_net.web_tier_added",
            "cloud_net.a"
        ]
    );
}

#[test]
fn names_come_from_the_pattern_unless_they_are_given() {
    let model = model(|stack| {
        stack.component("store", |stack| stack.declare("logs", Bucket::empty()));
        stack.declare("given", Bucket::empty().title(argument("mine")));
        stack.declare("begun", Bucket::empty().title_prefix(argument("mine-")));
        stack.declare("net", Net::empty());
        stack.declare("named", Net::empty().tags(argument([("Name", "own")])));
    });
    let names: Vec<(Option<&str>, &ObjectName)> = model
        .nodes()
        .map(|(_, node)| (node.object_name_text(), &node.object_name))
        .collect();
    assert_eq!(
        names,
        [
            (Some("acme-dev-bucket-store-logs"), &ObjectName::FromPattern),
            (Some("mine"), &ObjectName::Overridden("title")),
            (None, &ObjectName::Overridden("title")),
            (Some("acme-dev-net-net"), &ObjectName::FromPattern),
            (Some("own"), &ObjectName::Overridden("Name")),
        ]
    );
}

#[test]
fn tags_reach_maps_and_blocks_and_those_of_the_user_win() {
    let model = model(|stack| {
        stack.declare(
            "net",
            Net::empty().tags(argument([("Owner", "me"), ("Extra", "x")])),
        );
        stack.declare("fleet", Fleet::empty());
    });
    let tags = |position: usize| {
        let body = &model.stacks[0].nodes[position].body;
        ["Environment", "Extra", "Name", "Owner", "Project"].map(|key| body.tag(key))
    };
    assert_eq!(
        tags(0),
        [
            Some("dev"),
            Some("x"),
            Some("acme-dev-net-net"),
            Some("me"),
            Some("acme")
        ]
    );
    assert_eq!(
        tags(1),
        [
            Some("dev"),
            None,
            Some("acme-dev-fleet-fleet"),
            Some("web"),
            Some("acme")
        ]
    );
    let Some(Term::Blocks(blocks)) = model.stacks[0].nodes[1].body.get("tag") else {
        panic!("the fleet carries tags in blocks");
    };
    assert!(
        blocks
            .iter()
            .all(|block| block.get("propagate_at_launch") == Some(&Term::Bool(true)))
    );
}

#[test]
fn computed_tags_are_merged_by_terraform() {
    let model = model(|stack| {
        let net: Handle<Net> = stack.declare("a", Net::empty());
        stack.declare("b", Net::empty().tags(argument(net.tags())));
    });
    let tags = format!("{:?}", model.stacks[0].nodes[1].body.get("tags"));
    assert!(tags.contains("\"merge\""), "{tags}");
}

#[test]
fn a_promise_is_kept_in_its_place() {
    let model = model(|stack| {
        let later: Handle<Net> = stack.forward("later");
        stack.declare("first", Net::empty().range(argument(later.id())));
        let kept = stack.declare("later", Net::empty());
        assert_eq!(Handle::node(&kept), Handle::node(&later));
    });
    assert_eq!(addresses(&model), ["cloud_net.later", "cloud_net.first"]);
    assert!(
        model
            .nodes()
            .all(|(_, node)| node.state == NodeState::Declared)
    );
}

#[test]
fn meta_arguments_stay_apart_from_arguments() {
    let model = model(|stack| {
        let net: Handle<Net> = stack.declare("a", Net::empty());
        let lifecycle = Lifecycle::new()
            .prevent_destroy()
            .ignore_changes("range")
            .replace_triggered_by(&net);
        stack.declare(
            "b",
            Declaration::of(Bucket::empty())
                .about("for tests")
                .depends_on(&net)
                .lifecycle(lifecycle),
        );
    });
    let node = &model.stacks[0].nodes[1];
    assert_eq!(
        (node.about.as_ref(), node.depends_on.len()),
        ("for tests", 1)
    );
    assert!(node.lifecycle.prevent_destroy && !node.lifecycle.is_default());
    assert_eq!(node.body.arguments().len(), 1);
}

#[test]
fn argument_names_that_rust_reserves_keep_their_name_in_terraform() {
    let body = Net::empty()
        .r#type(argument("x"))
        .self_(argument(true))
        .token(argument("t"))
        .into_body();
    let names: Vec<&str> = body.arguments().map(|(name, _)| name).collect();
    assert_eq!(names, ["self", "token", "type"]);
}

#[test]
fn null_is_as_if_the_argument_were_not_given() {
    let body = Net::empty()
        .range(argument("r"))
        .range(argument(None::<&str>))
        .limits(argument(None::<Limits>))
        .into_body();
    assert_eq!(body.arguments().len(), 0);
}

#[test]
fn nested_arguments_are_one_object_or_objects_by_key() {
    let limits = || Limits::empty().most(argument(3));
    let body = Net::empty()
        .limits(argument(limits()))
        .routes(argument([("b", limits()), ("a", limits())]))
        .into_body();
    assert!(matches!(body.get("limits"), Some(Term::Object(_))));
    let Some(Term::BlockMap(routes)) = body.get("routes") else {
        panic!("routes are kept by key");
    };
    assert_eq!(
        routes
            .iter()
            .map(|(key, _)| key.as_ref())
            .collect::<Vec<_>>(),
        ["a", "b"]
    );
}

#[test]
fn what_only_the_provider_knows_takes_lists_and_objects_of_anything() {
    let number: Value<Any> = 1.into_value();
    let any: Value<Any> = [("b", vec![number, "x".into_value()]), ("a", vec![])].into_value();
    let expected = Term::Map(vec![
        ("a".into(), Term::List(Vec::new())),
        (
            "b".into(),
            Term::List(vec![Term::Integer(1), Term::Text("x".into())]),
        ),
    ]);
    assert_eq!(any.term(), &expected);
}

#[test]
fn elements_of_what_is_known_are_known() {
    let zones: Value<List<Str>> = ["a", "b"].into_value();
    assert_eq!(zones.at(1).known(), Some("b"));
    assert!(zones.at(2).is_expression());
}

#[test]
fn text_of_known_pieces_is_known_and_of_others_an_expression() {
    let known = Text::new()
        .literal("port ")
        .value(8080)
        .literal("/")
        .value("tcp")
        .finish();
    assert_eq!(known.known(), Some("port 8080/tcp"));
    let model = model(|stack| {
        let net: Handle<Net> = stack.declare("a", Net::empty());
        let unknown = Text::new().literal("net ").value(net.id()).finish();
        assert!(unknown.is_expression());
        stack.declare(
            "b",
            Net::empty()
                .range(argument(unknown))
                .peers(argument([net.zones().at(0), net.state().at(0).phase()])),
        );
    });
    let mut references = Vec::new();
    model.stacks[0].nodes[1]
        .body
        .expressions(&mut |path, expression| {
            expression.references(&mut |reference| {
                references.push(format!("{path} {}", reference.attribute))
            });
        });
    assert_eq!(references, ["peers[0] zones", "peers[1] state", "range id"]);
}

#[test]
fn members_of_several_types_stand_in_a_tuple() {
    let secret: Value<Str> = "b".into_value();
    let list: Value<List<Str>> = ("a", secret.clone(), String::from("c")).into_value();
    let texts: Vec<_> = (0..3).map(|position| list.at(position)).collect();
    let texts: Vec<_> = texts.iter().map(|text| text.known()).collect();
    assert_eq!(texts, [Some("a"), Some("b"), Some("c")]);
    let map: Value<Map<Str>> = (("y", secret), ("x", "z")).into_value();
    let expected: Value<Map<Str>> = [("x", "z"), ("y", "b")].into_value();
    assert_eq!(map.term(), expected.term());
}

#[test]
fn a_variable_with_a_secret_in_it_is_sensitive() {
    use formwork_model::{List, Map, Secret, Variable};
    let mut app = App::<Acme>::new(0);
    app.stack("main", Owner("web"), |stack| {
        stack.variable(Variable::<Map<List<Secret<Str>>>>::new("passwords"));
        stack.variable(Variable::<Map<Str>>::new("names"));
    });
    let variables = &app.freeze().stacks[0].variables;
    let sensitive: Vec<bool> = variables
        .iter()
        .map(|variable| variable.sensitive)
        .collect();
    assert_eq!(sensitive, [true, false]);
}
