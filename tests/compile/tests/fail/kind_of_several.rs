//! What is none of several kinds that are accepted.

use formwork::prelude::*;
use formwork_aws as aws;
use formwork_compile_tests::Acme;

fn declare(stack: &mut Stack<Acme>, role: &Handle<aws::IamRole>) {
    resource!(stack, "orders", aws::DbInstance {
        instance_class: "db.t4g.micro",
        kms_key_id: role.arn(),
    });
}

fn main() {}
