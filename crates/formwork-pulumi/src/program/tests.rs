//! Programs of small stacks, and what Pulumi YAML cannot say.

use formwork_model::{
    Expression, NodeId, Over, Place, RepetitionModel, Severity, Symbol, Term, Trigger,
};
use serde_json::{Value, json};

use super::*;
use crate::sample::{Sample, attribute, block, text};

fn main_of(sample: Sample) -> (Value, Vec<&'static str>) {
    let (files, findings) = program(&sample.model(), 0, PulumiAws::V6_83);
    let paths: Vec<&str> = files.iter().map(|file| file.path.as_str()).collect();
    assert_eq!(
        paths,
        [
            "dev/main/Pulumi.yaml",
            "dev/main/Pulumi.dev.yaml",
            "dev/main/Main.json"
        ]
    );
    let main = serde_json::from_str(&files[2].text).expect("a program is JSON");
    (main, findings.iter().map(|finding| finding.code).collect())
}

fn properties(sample: Sample, key: &str) -> Value {
    let (main, findings) = main_of(sample);
    assert_eq!(findings, Vec::<&str>::new());
    main["resources"][key]["properties"].clone()
}

#[test]
fn lists_are_plural_and_lists_of_one_are_their_only_element() {
    let ingress = block(
        "ingress",
        &[
            ("from_port", Term::Integer(80)),
            ("security_groups", Term::List(vec![text("sg-1")])),
        ],
    );
    let sample = Sample::new().node("aws_vpc", "main", &[], |_| ()).node(
        "aws_security_group",
        "web",
        &[
            ("vpc_id", attribute(0, "id")),
            ("ingress", Term::Blocks(vec![ingress])),
        ],
        |_| (),
    );
    assert_eq!(
        properties(sample, "SecurityGroup_web"),
        json!({ "vpcId": "${Vpc_main.id}", "ingress": [{ "fromPort": 80, "securityGroups": ["sg-1"] }] })
    );
    let check = block("health_check", &[]);
    let sample = Sample::new().node(
        "aws_lb_target_group",
        "web",
        &[("health_check", Term::Blocks(vec![check]))],
        |_| (),
    );
    assert_eq!(
        properties(sample, "LbTargetGroup_web"),
        json!({ "healthCheck": {} })
    );
}

#[test]
fn files_and_names_that_no_rule_gives_are_those_of_the_package() {
    let arguments = [
        ("filename", text("thumbs.zip")),
        ("function_name", text("thumbs")),
        ("role", text("arn")),
    ];
    let sample = Sample::new().node("aws_lambda_function", "thumbs", &arguments, |_| ());
    assert_eq!(
        properties(sample, "LambdaFunction_thumbs"),
        json!({ "code": { "fn::fileArchive": "thumbs.zip" }, "name": "thumbs", "role": "arn" })
    );
}

#[test]
fn text_is_never_taken_for_a_property() {
    for (given, expected) in [
        ("${aws:username}", "$${aws:username}"),
        ("$5", "$5"),
        ("a$$b", "a$$$$b"),
    ] {
        let sample = Sample::new().node("aws_vpc", "main", &[("cidr_block", text(given))], |_| ());
        assert_eq!(
            properties(sample, "Vpc_main"),
            json!({ "cidrBlock": expected })
        );
    }
    let parts = Expression::Template(vec![text("cost $"), attribute(0, "id"), text("/${x}")]);
    let sample = Sample::new().node("aws_vpc", "main", &[], |_| ()).node(
        "aws_s3_bucket",
        "logs",
        &[("bucket", parts.into())],
        |_| (),
    );
    assert_eq!(
        properties(sample, "S3Bucket_logs"),
        json!({ "bucket": "cost $$${Vpc_main.id}/$${x}" })
    );
}

#[test]
fn functions_with_a_twin_become_it_and_stand_in_texts_under_a_name() {
    let list = Term::List(vec![attribute(0, "id"), text("b")]);
    let joined: Term = Expression::call("join", [text("-"), list]).into();
    let parts = Expression::Template(vec![text("x-"), joined.clone()]);
    let sample = Sample::new()
        .node("aws_vpc", "main", &[], |_| ())
        .node("aws_s3_bucket", "a", &[("bucket", joined)], |_| ())
        .node("aws_s3_bucket", "b", &[("bucket", parts.into())], |_| ());
    let (main, findings) = main_of(sample);
    assert_eq!(findings, Vec::<&str>::new());
    let join = json!({ "fn::join": ["-", ["${Vpc_main.id}", "b"]] });
    assert_eq!(
        main["resources"]["S3Bucket_a"]["properties"]["bucket"],
        join
    );
    assert_eq!(main["variables"]["Value_1"], join);
    assert_eq!(
        main["resources"]["S3Bucket_b"]["properties"]["bucket"],
        "x-${Value_1}"
    );
}

#[test]
fn meta_arguments_become_options() {
    let sample = Sample::new()
        .component("data", 0)
        .node("aws_vpc", "main", &[], |node| {
            node.lifecycle = node.lifecycle.clone().create_before_destroy()
        })
        .node(
            "aws_s3_bucket",
            "data_logs",
            &[
                ("bucket", text("b")),
                (
                    "timeouts",
                    Term::Object(Box::new(block("timeouts", &[("create", text("5m"))]))),
                ),
            ],
            |node| {
                node.component = 1;
                node.depends_on.push(NodeId { stack: 0, index: 0 });
                node.lifecycle = node
                    .lifecycle
                    .clone()
                    .prevent_destroy()
                    .ignore_changes("bucket");
            },
        );
    let (main, findings) = main_of(sample);
    assert_eq!(findings, Vec::<&str>::new());
    assert_eq!(main["resources"]["Vpc_main"].get("options"), None);
    assert_eq!(
        main["resources"]["S3Bucket_data_logs"],
        json!({
            "type": "aws:s3/bucketV2:BucketV2",
            "name": "data_logs",
            "properties": { "bucket": "b" },
            "options": {
                "protect": true,
                "deleteBeforeReplace": true,
                "ignoreChanges": ["bucket"],
                "dependsOn": ["${Vpc_main}"],
                "customTimeouts": { "create": "5m" },
                "aliases": ["urn:pulumi:dev::shop-main::formwork:index:Component$aws:s3/bucketV2:BucketV2::data_logs"],
            },
        })
    );
}

#[test]
fn data_sources_are_functions_and_the_version_is_that_of_the_default_provider() {
    let sample = Sample::new().node("aws_region", "here", &[], |_| ());
    let (main, findings) = main_of(sample);
    assert_eq!(findings, Vec::<&str>::new());
    let invoke =
        json!({ "fn::invoke": { "function": "aws:index/getRegion:getRegion", "arguments": {} } });
    assert_eq!(main["variables"]["GetRegion_here"], invoke);
    let provider = json!({ "type": "pulumi:providers:aws", "name": "aws", "defaultProvider": true, "options": { "version": "6.83.4" } });
    assert_eq!(main["resources"]["Provider_aws"], provider);
}

#[test]
fn what_pulumi_yaml_cannot_say_is_said_with_its_line_and_nothing_of_it_is_left_out_in_silence() {
    let conditional = Expression::Conditional {
        condition: Term::Bool(true),
        then: text("a"),
        otherwise: text("b"),
    };
    let cases: Vec<(&str, Sample)> = vec![
        (
            "FW0803",
            Sample::new().node(
                "aws_vpc",
                "main",
                &[("cidr_block", conditional.into())],
                |_| (),
            ),
        ),
        (
            "FW0803",
            Sample::new().node(
                "aws_vpc",
                "main",
                &[("cidr_block", Expression::call("upper", [text("x")]).into())],
                |_| (),
            ),
        ),
        (
            "FW0803",
            Sample::new().node(
                "aws_vpc",
                "main",
                &[("cidr_block", Expression::Symbol(Symbol::Workspace).into())],
                |_| (),
            ),
        ),
        (
            "FW0804",
            Sample::new().node("aws_lambda_invocation", "once", &[], |_| ()),
        ),
        (
            "FW0806",
            Sample::new().node("aws_vpc", "main", &[], |node| {
                node.provisioning = Some(Box::default())
            }),
        ),
        (
            "FW0806",
            Sample::new().node("aws_vpc", "main", &[], |node| {
                node.lifecycle.replace_triggered_by.push(Trigger::Node {
                    node: NodeId { stack: 0, index: 0 },
                    instance: None,
                })
            }),
        ),
        (
            "FW0801",
            Sample::new().with(|stack| {
                stack.repetitions.push(RepetitionModel {
                    over: Over::Count(Term::Integer(2)),
                    place: Place::caller(),
                    is_nested: false,
                })
            }),
        ),
    ];
    for (code, sample) in cases {
        let (_, findings) = program(&sample.model(), 0, PulumiAws::V6_83);
        let [finding] = &findings[..] else {
            panic!("{code}: {findings:?}")
        };
        assert_eq!((finding.code, finding.severity), (code, Severity::Error));
        assert!(
            finding
                .place
                .is_some_and(|place| place.file().contains("formwork-pulumi")),
            "{finding:?}"
        );
    }
}

#[test]
fn what_only_looks_is_a_warning_and_the_rest_is_written() {
    let sample = Sample::new().node(
        "aws_vpc",
        "main",
        &[("cidr_block", text("10.0.0.0/16"))],
        |node| {
            node.lifecycle = node.lifecycle.clone().precondition(true, "never");
        },
    );
    let (files, findings) = program(&sample.model(), 0, PulumiAws::V6_83);
    assert_eq!(
        (findings[0].code, findings[0].severity),
        ("FW0807", Severity::Warning)
    );
    assert!(files[2].text.contains("10.0.0.0/16"));
}

#[test]
fn a_type_that_the_chosen_version_lacks_is_a_finding() {
    let sample = || {
        Sample::new()
            .node("aws_simpledb_domain", "old", &[], |_| ())
            .model()
    };
    assert_eq!(program(&sample(), 0, PulumiAws::V6_83).1, []);
    let (_, findings) = program(&sample(), 0, PulumiAws::V7);
    assert_eq!(findings[0].code, "FW0804");
    assert!(
        findings[0].summary.contains("7.51.1"),
        "{}",
        findings[0].summary
    );
}

#[test]
fn a_write_only_argument_is_its_stored_twin_where_the_version_has_no_other() {
    let arguments = [
        ("password_wo", text("p")),
        ("password_wo_version", Term::Integer(1)),
    ];
    let sample = || {
        Sample::new()
            .node("aws_db_instance", "orders", &arguments, |_| ())
            .model()
    };
    let (files, findings) = program(&sample(), 0, PulumiAws::V6_83);
    assert_eq!(
        findings
            .iter()
            .map(|finding| finding.code)
            .collect::<Vec<_>>(),
        ["FW0809"]
    );
    let main: Value = serde_json::from_str(&files[2].text).expect("a program is JSON");
    let orders = &main["resources"]["DbInstance_orders"];
    assert_eq!(orders["properties"], json!({ "password": "p" }));
    assert_eq!(orders["options"]["ignoreChanges"], json!(["password"]));
    let (files, findings) = program(&sample(), 0, PulumiAws::V7);
    assert_eq!(findings, []);
    let main: Value = serde_json::from_str(&files[2].text).expect("a program is JSON");
    assert_eq!(
        main["resources"]["DbInstance_orders"]["properties"],
        json!({ "passwordWo": "p", "passwordWoVersion": 1 })
    );
}
