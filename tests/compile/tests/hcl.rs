//! An expression in Terraform's own words is a tree: its references are edges of the graph, and secrets stay secrets.

use formwork::json;
use formwork::prelude::*;
use formwork::terraform;
use formwork::testing::Infrastructure;
use formwork_aws as aws;
use formwork_compile_tests::{Acme, TestTags};

fn declare(app: &mut App<Acme>) {
    let tags = TestTags {
        cost_center: "4711",
    };
    app.stack("main", tags, |stack| {
        let vpc = resource!(
            stack,
            "main",
            aws::Vpc {
                cidr_block: "10.0.0.0/16"
            }
        );
        let range = hcl!(Str, "cidrsubnet(range, 8, 1)", range = vpc.cidr_block());
        resource!(
            stack,
            "a",
            aws::Subnet {
                vpc_id: vpc.id(),
                cidr_block: range,
            }
        );
        resource!(
            stack,
            "b",
            terraform::Data {
                input: hcl!(Str, r#""${self.id} of ${network}""#, network = vpc.id()),
            }
        );
    });
}

#[test]
fn references_in_an_expression_are_edges_of_the_graph() {
    let infrastructure = Infrastructure::of("production", declare);
    infrastructure.at("aws_subnet.a").assert_contains(json!({
        "cidr_block": "${cidrsubnet(aws_vpc.main.cidr_block, 8, 1)}",
    }));
    infrastructure
        .at("terraform_data.b")
        .assert_contains(json!({ "input": "${self.id} of ${aws_vpc.main.id}" }));
    infrastructure.assert_depends(
        &infrastructure.all::<terraform::Data>(),
        &infrastructure.all::<aws::Vpc>(),
    );
}
