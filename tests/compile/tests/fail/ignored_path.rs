//! A lifecycle that ignores what is computed.

use formwork::prelude::*;
use formwork_aws as aws;
use formwork_compile_tests::Acme;

fn declare(stack: &mut Stack<Acme>, tag: &str) {
    resource!(stack, "main", aws::Vpc { cidr_block: "10.0.0.0/16" }, lifecycle(ignore_changes(tags[tag])));
}

fn main() {}
