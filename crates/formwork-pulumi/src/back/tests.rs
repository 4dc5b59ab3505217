//! Deployments that others made.

use serde_json::json;

use super::*;
use crate::sample::Sample;

#[test]
fn what_is_not_declared_and_what_is_not_held_is_told() {
    let model = Sample::new()
        .node("aws_vpc", "main", &[], |_| ())
        .node("aws_vpc", "spare", &[], |_| ())
        .model();
    let resource = |urn: &str, kind: &str, id: &str| json!({ "urn": urn, "custom": true, "type": kind, "id": id });
    let deployment = json!({ "version": 3, "deployment": { "resources": [
        resource("urn:pulumi:dev::p::aws:ec2/vpc:Vpc::main", "aws:ec2/vpc:Vpc", "vpc-1"),
        resource("urn:pulumi:dev::p::aws:ec2/vpc:Vpc::other", "aws:ec2/vpc:Vpc", "vpc-2"),
        resource("urn:pulumi:dev::p::pulumi:providers:aws::aws", "pulumi:providers:aws", "1"),
    ] } });
    let found =
        imports(&model, 0, PulumiAws::V6_83, &deployment.to_string()).expect("it is a deployment");
    assert_eq!(
        found.imports,
        [("aws_vpc.main".to_owned(), "vpc-1".to_owned())]
    );
    assert_eq!(found.missing, ["aws_vpc.spare"]);
    assert_eq!(found.others, ["urn:pulumi:dev::p::aws:ec2/vpc:Vpc::other"]);
}

#[test]
fn texts_that_are_no_deployment_of_this_stack_are_refused() {
    let model = Sample::new().node("aws_vpc", "main", &[], |_| ()).model();
    let refused = |text: &str| {
        imports(&model, 0, PulumiAws::V6_83, text)
            .expect_err("it is none")
            .code
    };
    assert_eq!(refused("{\"version\":"), "FW0811");
    assert_eq!(refused("{\"version\":3}"), "FW0811");
    assert_eq!(refused(r#"{"version":4,"deployment":{}}"#), "FW0812");
    assert_eq!(
        refused(r#"{"version":3,"deployment":{"resources":[]}}"#),
        "FW0818"
    );
}
