//! `terraform test` plans or applies the emitted root module with variables of a test, and asserts what came out. What the program itself decides is
//! tested faster and without Terraform by `Infrastructure` (page [Testing](../testing.md)); such a file is for what only Terraform computes, and for refusals:
//! that a validation, a condition or a check refuses what it should. A mocked provider makes nothing.

use formwork::prelude::*;

use crate::{Lab, terraform};

pub(crate) fn declare(stack: &mut Stack<Lab>) {
    let servers = stack.variable(Variable::<Num>::new("servers").default(2).validation(
        |servers| servers.at_least(1),
        "At least one server must answer.",
    ));
    let service = resource!(
        stack,
        "service",
        terraform::Data {
            input: servers.clone() * 2
        },
        lifecycle(precondition(servers.at_most(9), "Nine servers are enough."))
    );
    stack
        .output("threads", service.output())
        .precondition(servers.differs_from(7), "Seven is an unlucky number.");
    stack.check("answers", |check| {
        check.assert(
            servers.differs_from(6),
            "Six servers are too few and too many.",
        );
    });
    stack.test("service", |test| {
        test.variable("servers", 3);
        test.plan("three").assert(
            service.input().assume::<Num>().equals(6),
            "Two threads each.",
        );
        test.apply("as_given").variable("servers", 4).assert(
            service.output().assume::<Num>().equals(8),
            "Two threads each.",
        );
        test.plan("none")
            .variable("servers", 0)
            .expect_refused_variable("servers");
        test.plan("many")
            .variable("servers", 10)
            .expect_failure(&service);
        test.plan("unlucky")
            .variable("servers", 7)
            .expect_refused_output("threads");
        test.plan("six")
            .variable("servers", 6)
            .expect_failed_check("answers");
    });
}
