//! An id where the ARN of anything is accepted.

use formwork::prelude::*;
use formwork_aws as aws;
use formwork_compile_tests::Acme;

fn declare(stack: &mut Stack<Acme>, vpc: &Handle<aws::Vpc>, listener: &Handle<aws::LbListener>) {
    resource!(stack, "web", aws::LbListenerCertificate {
        certificate_arn: vpc.id(),
        listener_arn: listener.arn(),
    });
}

fn main() {}
