//! What stacks use of each other.

use expect_test::expect;
use formwork_emit::{infrastructure_markdown, terraform};
use formwork_model::backend::{Cloud, Local, S3, StatePattern, Workspaces};
use formwork_model::{
    App, Block as _, Class, Declaration, Model, OutputOrigin, Secret as Hidden, Stack, Str, Text,
    Value, argument,
};
use serde_json::{Value as Json, json};

use crate::bindings::{Bucket, Subnet, Vpc};
use crate::{NoTags, Shop};

/// A stack `network` with a VPC, and a stack `web` that uses it.
fn model(
    network: impl FnOnce(&mut Stack<Shop>),
    web: impl FnOnce(&mut Stack<Shop>, &formwork_model::Handle<Vpc>),
) -> Model {
    let mut app = App::<Shop>::new(0);
    let vpc = app.stack("network", NoTags, |stack| {
        network(stack);
        stack.declare("main", Vpc::empty())
    });
    app.stack("web", NoTags, |stack| web(stack, &vpc));
    app.freeze()
}

fn subnet(stack: &mut Stack<Shop>, vpc: &formwork_model::Handle<Vpc>) {
    stack.declare("a", Subnet::empty().vpc_id(argument(vpc.id())));
}

fn document(model: &Model, position: usize) -> Json {
    let mut document: Json = serde_json::from_str(&terraform(model)[position].text).expect("JSON");
    without_comments(&mut document);
    document
}

fn without_comments(value: &mut Json) {
    match value {
        Json::Object(members) => {
            members.remove("//");
            members.values_mut().for_each(without_comments);
        }
        Json::Array(items) => items.iter_mut().for_each(without_comments),
        _ => {}
    }
}

#[test]
fn a_handle_of_another_stack_makes_the_output_there_and_the_look_into_its_state_here() {
    let model = model(|_| {}, subnet);
    assert_eq!(
        document(&model, 0)["output"],
        json!({ "aws_vpc-main-id": { "value": "${aws_vpc.main.id}" } })
    );
    let web = document(&model, 1);
    assert_eq!(
        web["data"]["terraform_remote_state"],
        json!({ "network": { "backend": "local", "config": { "path": "../network/terraform.tfstate" } } })
    );
    assert_eq!(
        web["resource"]["aws_subnet"]["a"]["vpc_id"],
        "${data.terraform_remote_state.network.outputs.aws_vpc-main-id}"
    );
}

#[test]
fn an_output_that_the_program_declares_is_read_instead_of_another_one() {
    let mut app = App::<Shop>::new(0);
    let vpc = app.stack("network", NoTags, |stack| {
        let vpc = stack.declare("main", Vpc::empty());
        stack.output("vpc_id", vpc.id());
        vpc
    });
    app.stack("web", NoTags, |stack| subnet(stack, &vpc));
    let model = app.freeze();
    assert_eq!(model.stacks[0].outputs.len(), 1);
    assert_eq!(
        document(&model, 1)["resource"]["aws_subnet"]["a"]["vpc_id"],
        "${data.terraform_remote_state.network.outputs.vpc_id}"
    );
}

#[test]
fn a_value_within_an_expression_is_read_where_it_stands() {
    let model = model(
        |_| {},
        |stack, vpc| {
            let text = Text::new().literal("for ").value(vpc.id()).finish();
            stack.output("about", text);
            stack.output("again", vpc.id());
        },
    );
    let web = document(&model, 1);
    assert_eq!(
        web["output"]["about"]["value"],
        "for ${data.terraform_remote_state.network.outputs.aws_vpc-main-id}"
    );
    assert_eq!(
        web["data"]["terraform_remote_state"]
            .as_object()
            .map(serde_json::Map::len),
        Some(1)
    );
    assert_eq!(model.stacks[0].outputs.len(), 1);
    assert_eq!(
        model.stacks[0].outputs[0].origin,
        OutputOrigin::ReadElsewhere
    );
}

#[test]
fn a_secret_that_crosses_is_a_sensitive_output() {
    let model = model(
        |_| {},
        |stack, vpc| {
            let hidden: Value<Hidden<Str>> = vpc.id().to_text().conceal();
            stack.output("token", hidden);
        },
    );
    assert_eq!(
        document(&model, 0)["output"]["aws_vpc-main-id"],
        json!({ "value": "${aws_vpc.main.id}", "sensitive": true })
    );
}

/// The block that reads the state of a stack `network` with this backend.
fn reading(network: impl FnOnce(&mut Stack<Shop>)) -> Json {
    let model = model(network, subnet);
    document(&model, 1)["data"]["terraform_remote_state"]["network"].clone()
}

#[test]
fn the_state_is_read_where_the_backend_keeps_it() {
    const KEY: StatePattern = StatePattern::new("{environment}/{stack}.tfstate");
    assert_eq!(
        reading(|stack| stack.backend(S3::new("states", KEY).region("eu-central-1"))),
        json!({ "backend": "s3", "config": { "bucket": "states", "key": "production/network.tfstate", "region": "eu-central-1" } })
    );
    assert_eq!(
        reading(|stack| stack.backend(Local::new().path("states/a.tfstate"))),
        json!({ "backend": "local", "config": { "path": "../network/states/a.tfstate" } })
    );
    assert_eq!(
        reading(|stack| stack.backend(Local::new().path("/var/a.tfstate"))),
        json!({ "backend": "local", "config": { "path": "/var/a.tfstate" } })
    );
    assert_eq!(
        reading(|stack| {
            let workspaces = Workspaces::new().name("network").project("shop");
            stack.backend(Cloud::new("shop", workspaces));
        }),
        json!({ "backend": "remote", "config": { "organization": "shop", "workspaces": { "name": "network" } } })
    );
}

#[test]
fn the_name_of_an_output_tells_types_names_and_attributes_apart() {
    let mut app = App::<Shop>::new(0);
    let (bucket, vpc) = app.stack("a", NoTags, |stack| {
        let bucket = stack.declare("policy-x", Bucket::empty());
        (bucket, stack.declare("s3-x", Vpc::empty()))
    });
    app.stack("b", NoTags, |stack| {
        let other = Declaration::of(Bucket::empty().bucket(argument(bucket.id())));
        stack.declare("b", other);
        subnet(stack, &vpc);
    });
    let model = app.freeze();
    let names: Vec<&str> = model.stacks[0]
        .outputs
        .iter()
        .map(|output| &*output.name)
        .collect();
    assert_eq!(names, ["aws_s3_bucket-policy-x-id", "aws_vpc-s3-x-id"]);
}

#[test]
fn the_reader_is_listed_like_any_data_source() {
    let model = model(|_| {}, subnet);
    let nodes = &model.stacks[1].nodes;
    let data: Vec<String> = nodes
        .iter()
        .filter(|node| node.schema.class == Class::Data)
        .map(formwork_model::Node::address)
        .collect();
    assert_eq!(data, ["data.terraform_remote_state.network"]);
}

#[test]
fn documents_say_which_stack_is_applied_first() {
    let text = infrastructure_markdown(&model(|_| {}, subnet));
    let line = text.lines().find(|line| line.contains("Applied after"));
    let line = line.unwrap_or_default();
    let (_, after) = line.split_once("`. ").unwrap_or_default();
    expect!["Applied after `network`."].assert_eq(after);
}
