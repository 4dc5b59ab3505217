//! None of several arguments of which at least one is needed.

use formwork::prelude::*;
use formwork_aws as aws;
use formwork_compile_tests::Acme;

fn declare(stack: &mut Stack<Acme>) {
    resource!(stack, "readers", aws::IamPolicyAttachment {
        name: "readers",
        policy_arn: "arn:aws:iam::aws:policy/ReadOnlyAccess",
    });
}

fn main() {}
