//! A test may let a provider only pretend: nothing is asked of a cloud, and what it would compute is invented. So a root module that needs an account is
//! tested without one. What a single resource or data source would answer cannot be set yet.

use formwork::prelude::*;
use formwork_aws as aws;

use crate::Lab;

pub(crate) fn declare(stack: &mut Stack<Lab>) {
    let retention = stack.variable(Variable::<Num>::new("retention").default(30));
    let log = resource!(
        stack,
        "shop",
        aws::CloudwatchLogGroup {
            retention_in_days: retention
        }
    );
    stack.test("logs", |test| {
        test.mock_provider::<aws::Provider>();
        test.apply("keep_as_long_as_said")
            .variable("retention", 7)
            .assert(log.retention_in_days().equals(7), "A week was asked for.");
    });
}
