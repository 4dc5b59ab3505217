//! A block that the provider demands, although its schema does not say so.

use formwork::prelude::*;
use formwork_aws as aws;
use formwork_compile_tests::Acme;

fn declare(stack: &mut Stack<Acme>) {
    resource!(stack, "logs", aws::CloudwatchLogDeliveryDestination { output_format: "json" });
}

fn main() {}
