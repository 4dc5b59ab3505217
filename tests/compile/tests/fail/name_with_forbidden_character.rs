//! A name with a character that the cloud refuses.

use formwork::prelude::*;
use formwork_aws as aws;
use formwork_compile_tests::Acme;

fn declare(stack: &mut Stack<Acme>) {
    resource!(stack, "access_logs", aws::S3Bucket {});
}

fn main() {}
