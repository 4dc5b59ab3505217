//! States of small stacks.

use formwork_model::NodeId;
use serde_json::{Value, json};

use super::*;
use crate::back::imports;
use crate::sample::{Sample, attribute, text};

fn sample() -> Model {
    Sample::new()
        .component("data", 0)
        .component("disks", 1)
        // Declared before what it depends on.
        .node(
            "aws_security_group",
            "web",
            &[("vpc_id", attribute(1, "id"))],
            |_| (),
        )
        .node(
            "aws_vpc",
            "main",
            &[("cidr_block", text("10.0.0.0/16"))],
            |node| node.lifecycle = node.lifecycle.clone().prevent_destroy(),
        )
        .node(
            "aws_s3_bucket",
            "data_disks_logs",
            &[("bucket", text("logs"))],
            |node| {
                node.component = 2;
                node.depends_on.push(NodeId { stack: 0, index: 0 });
            },
        )
        .model()
}

fn instance(kind: &str, name: &str, attributes: Value) -> Value {
    json!({
        "mode": "managed", "type": kind, "name": name,
        "provider": "provider[\"registry.terraform.io/hashicorp/aws\"]",
        "instances": [{ "schema_version": 1, "attributes": attributes, "sensitive_attributes": [] }],
    })
}

fn state() -> Value {
    json!({ "version": 4, "lineage": "l", "serial": 1, "outputs": { "vpc": { "value": "vpc-1" } }, "resources": [
        instance("aws_security_group", "web", json!({ "id": "sg-1", "vpc_id": "vpc-1", "description": "", "ingress": [{ "from_port": 80, "security_groups": [] }], "arn": "arn:sg" })),
        instance("aws_vpc", "main", json!({ "id": "vpc-1", "cidr_block": "10.0.0.0/16", "tags": { "a_b": "c" }, "main_route_table_id": "rtb-1", "enable_dns_support": null })),
        instance("aws_s3_bucket", "data_disks_logs", json!({ "id": "logs", "bucket": "logs" })),
    ] })
}

fn order<'order>(model: &'order Model, state: &'order str) -> Order<'order> {
    Order {
        model,
        position: 0,
        version: PulumiAws::V6_83,
        tree: Tree::Components,
        state,
        base: None,
    }
}

fn resources(model: &Model, state: &Value, tree: Tree) -> Vec<Value> {
    let text = state.to_string();
    let export = export(&Order {
        tree,
        ..order(model, &text)
    })
    .expect("the state is of this stack");
    let document: Value = serde_json::from_str(&export.deployment).expect("a deployment is JSON");
    document["deployment"]["resources"]
        .as_array()
        .expect("it has resources")
        .clone()
}

#[test]
fn everything_stands_after_what_it_depends_on_and_below_its_components() {
    let urns: Vec<String> = resources(&sample(), &state(), Tree::Components)
        .iter()
        .map(|resource| {
            resource["urn"]
                .as_str()
                .unwrap_or_default()
                .replace("urn:pulumi:dev::shop-main::", "")
        })
        .collect();
    assert_eq!(
        urns,
        [
            "pulumi:pulumi:Stack::shop-main-dev",
            "pulumi:providers:aws::aws",
            "formwork:index:Component::data",
            "formwork:index:Component$formwork:index:Component::data-disks",
            "aws:ec2/vpc:Vpc::main",
            "aws:ec2/securityGroup:SecurityGroup::web",
            "formwork:index:Component$formwork:index:Component$aws:s3/bucketV2:BucketV2::data_disks_logs",
        ]
    );
    let flat = resources(&sample(), &state(), Tree::Flat);
    assert_eq!(
        flat[4]["urn"],
        "urn:pulumi:dev::shop-main::aws:s3/bucketV2:BucketV2::data_disks_logs"
    );
    assert!(
        flat.iter()
            .skip(1)
            .all(|resource| resource["parent"] == flat[0]["urn"])
    );
}

#[test]
fn inputs_are_what_a_user_gives_and_outputs_what_the_provider_tells() {
    let resources = resources(&sample(), &state(), Tree::Components);
    let (vpc, group) = (&resources[4], &resources[5]);
    assert_eq!(
        vpc["inputs"],
        json!({ "__defaults": [], "cidrBlock": "10.0.0.0/16", "tags": { "a_b": "c" } })
    );
    assert_eq!(
        vpc["outputs"],
        json!({
            "__meta": "{\"schema_version\":\"1\"}", "id": "vpc-1", "cidrBlock": "10.0.0.0/16",
            "tags": { "a_b": "c" }, "mainRouteTableId": "rtb-1",
        })
    );
    assert_eq!(
        (&vpc["protect"], &vpc["id"]),
        (&json!(true), &json!("vpc-1"))
    );
    assert_eq!(
        group["inputs"],
        json!({ "__defaults": [], "vpcId": "vpc-1", "ingress": [{ "__defaults": [], "fromPort": 80 }] })
    );
    assert_eq!(group["dependencies"], json!([vpc["urn"]]));
    assert_eq!(
        group["propertyDependencies"],
        json!({ "vpcId": [vpc["urn"]], "ingress": [] })
    );
    assert_eq!(resources[0]["outputs"], json!({ "vpc": "vpc-1" }));
}

#[test]
fn secrets_are_marked_and_need_somebody_who_encrypts_them() {
    let mut state = state();
    state["resources"][1]["instances"][0]["sensitive_attributes"] =
        json!([[{ "type": "get_attr", "value": "cidr_block" }]]);
    let (model, text) = (sample(), state.to_string());
    let refused = export(&order(&model, &text)).expect_err("nobody encrypts them");
    assert_eq!(refused.code, "FW0816");
    let root = "urn:pulumi:dev::shop-main::pulumi:pulumi:Stack::shop-main-dev";
    let base = |urn: &str| {
        json!({ "version": 3, "deployment": { "secrets_providers": { "type": "passphrase" }, "resources": [{ "urn": urn }] } }).to_string()
    };
    let own = base(root);
    let export_of = |base: &str| {
        export(&Order {
            base: Some(base),
            ..order(&model, &text)
        })
        .map_err(|refused| refused.code)
    };
    let export = export_of(&own).expect("the stack is empty and its own");
    let document: Value = serde_json::from_str(&export.deployment).expect("a deployment is JSON");
    assert_eq!(
        document["deployment"]["secrets_providers"],
        json!({ "type": "passphrase" })
    );
    assert_eq!(
        document["deployment"]["resources"][4]["outputs"]["cidrBlock"]["plaintext"],
        "\"10.0.0.0/16\""
    );
    assert_eq!(
        export_of(&base(
            "urn:pulumi:live::shop-main::pulumi:pulumi:Stack::shop-main-live"
        )),
        Err("FW0817")
    );
}

#[test]
fn texts_that_are_no_state_of_this_stack_are_refused_with_their_reason() {
    let model = sample();
    let refused = |text: &str| {
        export(&order(&model, text))
            .expect_err("it is no state of this stack")
            .code
    };
    assert_eq!(refused("{"), "FW0811");
    assert_eq!(refused("{}"), "FW0811");
    assert_eq!(refused(r#"{"version":5,"lineage":"l"}"#), "FW0812");
    assert_eq!(refused(r#"{"format_version":"2.0","values":{}}"#), "FW0812");
    assert_eq!(
        refused(r#"{"format_version":"1.2","planned_values":{}}"#),
        "FW0815"
    );
    assert_eq!(refused(r#"{"format_version":"1.0"}"#), "FW0815");
    let changed = |change: fn(&mut Value)| {
        let mut state = state();
        change(&mut state);
        state.to_string()
    };
    assert_eq!(
        refused(&changed(
            |state| state["resources"][0]["name"] = json!("other")
        )),
        "FW0813"
    );
    assert_eq!(
        refused(&changed(
            |state| state["resources"][0]["module"] = json!("module.m")
        )),
        "FW0813"
    );
    assert_eq!(
        refused(&changed(|state| state["resources"][0]["provider"] =
            json!("provider[\"registry.terraform.io/hashicorp/google\"]"))),
        "FW0814"
    );
    assert_eq!(
        refused(&changed(
            |state| state["resources"][0]["instances"][0]["attributes"] = json!({})
        )),
        "FW0811"
    );
    assert_eq!(
        refused(&changed(
            |state| state["resources"][0]["instances"][0]["deposed"] = json!("1")
        )),
        "FW0811"
    );
}

#[test]
fn the_same_state_makes_the_same_bytes_in_whatever_order_it_lists_resources() {
    let (model, mut turned) = (sample(), state());
    turned["resources"]
        .as_array_mut()
        .expect("it has resources")
        .reverse();
    let (first, second) = (state().to_string(), turned.to_string());
    let export = |text: &str| export(&order(&model, text)).expect("the state is of this stack");
    assert_eq!(export(&first), export(&second));
}

#[test]
fn ids_for_imports_are_made_of_attributes_where_providers_want_that() {
    let attributes = json!({ "cluster": "arn:aws:ecs:eu:1:cluster/main", "name": "web" });
    let names = PulumiAws::V6_83
        .names()
        .of_type(formwork_model::Class::Managed, "aws_ecs_service");
    let id = import_id(
        &names.expect("it is known"),
        attributes.as_object().expect("an object"),
    );
    assert_eq!(id.as_deref(), Some("main/web"));
}

#[test]
fn a_deployment_comes_back_with_the_same_addresses_and_ids() {
    let (model, text) = (sample(), state().to_string());
    let deployment = export(&order(&model, &text))
        .expect("the state is of this stack")
        .deployment;
    let found = imports(&model, 0, PulumiAws::V6_83, &deployment).expect("it is a deployment");
    let expected = [
        ("aws_security_group.web", "sg-1"),
        ("aws_vpc.main", "vpc-1"),
        ("aws_s3_bucket.data_disks_logs", "logs"),
    ];
    assert_eq!(
        found.imports,
        expected.map(|(address, id)| (address.to_owned(), id.to_owned()))
    );
    assert_eq!((found.missing.len(), found.others.len()), (0, 0));
}
