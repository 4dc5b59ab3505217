//! Outputs, and what stacks tell each other.

use expect_test::expect;
use formwork_emit::infrastructure_markdown;
use formwork_model::{Block as _, Bool, Value};

use crate::bindings::Vpc;
use crate::{check_section, model};

#[test]
fn an_output_says_what_it_tells_and_when() {
    let model = model(|stack| {
        let vpc = stack.declare("main", Vpc::empty());
        let is_ready: Value<Bool> = vpc.id().to_text().assume();
        stack
            .output("vpc_id", vpc.id())
            .about("costs ${5}")
            .precondition(is_ready, "not yet")
            .depends_on(&vpc);
        let token = stack.secret_variable("token");
        stack.output("token", [("api", token)]);
        stack.output("count", 2);
    });
    check_section(
        &model,
        "output",
        expect![[r#"
        "count": {
          "//": {
            "source": "main.rs:1"
          },
          "value": 2
        },
        "token": {
          "//": {
            "source": "main.rs:1"
          },
          "value": {
            "api": "${var.token}"
          },
          "sensitive": true
        },
        "vpc_id": {
          "//": {
            "source": "main.rs:1"
          },
          "description": "costs ${5}",
          "value": "${aws_vpc.main.id}",
          "depends_on": [
            "aws_vpc.main"
          ],
          "precondition": [
            {
              "condition": "${aws_vpc.main.id}",
              "error_message": "not yet"
            }
          ]
        }
    "#]],
    );
}

#[test]
fn outputs_are_endpoints_in_the_documents() {
    let model = model(|stack| {
        let vpc = stack.declare("main", Vpc::empty());
        stack.output("vpc_id", vpc.id()).about("the network");
        let token = stack.secret_variable("token");
        stack.output("token", token);
    });
    let text = infrastructure_markdown(&model);
    let rows: Vec<&str> = text
        .lines()
        .filter(|line| line.starts_with("| `token`") || line.starts_with("| `vpc_id`"))
        .collect();
    let place = model.stacks[0].outputs[0].place;
    let secret = model.stacks[0].outputs[1].place;
    assert_eq!(
        rows,
        [
            format!("| `vpc_id` | `aws_vpc.main.id` | the network | `{place}` |"),
            format!("| `token` | secret |  | `{secret}` |"),
        ]
    );
}
