//! Every mistake that the compiler must refuse, with its words; and what it must accept.

// A part of this test, not of trybuild, for which all bindings would be compiled once more.
#[path = "pass/every_form.rs"]
mod every_form;
#[path = "pass/every_kind.rs"]
mod every_kind;

use formwork::json;
use formwork::testing::Infrastructure;

#[test]
fn mistakes_are_refused_at_the_argument_they_are_about() {
    let cases = trybuild::TestCases::new();
    cases.compile_fail("tests/fail/*.rs");
}

#[test]
fn every_form_of_a_declaration_is_accepted() {
    let infrastructure = Infrastructure::of("production", every_form::declare);
    let addresses = infrastructure.everything().addresses();
    assert_eq!(
        addresses,
        [
            "aws_vpc.main",
            "aws_subnet.web-a",
            "aws_subnet.web-b",
            "aws_security_group.web",
            "aws_security_group.one",
            "aws_security_group.based",
            "aws_lb_listener.all",
            "aws_lb.lb",
            "data.aws_ami.image",
            "ephemeral.aws_ssm_parameter.token",
            "aws_instance.worker",
            "aws_s3_bucket.by-hand",
            "aws_s3_bucket.store_logs",
        ]
    );
}

#[test]
fn every_way_to_give_a_reference_or_a_secret_is_accepted() {
    let infrastructure = Infrastructure::of("production", every_kind::declare);
    infrastructure
        .at("aws_instance.assumed")
        .assert_contains(json!({
            "ami": "${data.aws_ssm_parameter.image.insecure_value}",
        }));
    infrastructure
        .at("aws_db_instance.public")
        .assert_contains(json!({
            "password": "${sensitive(\"changeme\")}",
        }));
}
