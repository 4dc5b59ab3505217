//! A repetition over a secret, whose keys would stand in addresses.

use formwork::prelude::*;
use formwork_aws as aws;
use formwork_compile_tests::Acme;

fn declare(stack: &mut Stack<Acme>) {
    let secret = stack.variable(Variable::<Secret<Map<Str>>>::new("passwords"));
    stack.for_each(secret, |stack, name, _password| {
        resource!(stack, "main", aws::S3Bucket { bucket_prefix: name });
    });
}

fn main() {}
