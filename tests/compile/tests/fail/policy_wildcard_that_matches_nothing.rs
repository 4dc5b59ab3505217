//! A wildcard that matches no action.

use formwork_aws::iam::{Policy, policy};

fn reading() -> Policy {
    policy![allow("s3:Grab*").on("arn:aws:s3:::logs/*")]
}

fn main() {}
