//! An attribute of a resource in a backend, which Terraform reads before anything else.

use formwork::backend::S3;
use formwork::prelude::*;
use formwork_aws as aws;
use formwork_compile_tests::Acme;

fn declare(stack: &mut Stack<Acme>) {
    let bucket = resource!(stack, "states", aws::S3Bucket {});
    stack.backend(S3::new(bucket.id(), "main.tfstate").use_lockfile(true));
}

fn main() {}
