//! A statement without a resource.

use formwork_aws::iam::{Policy, policy};

fn reading() -> Policy {
    policy![allow("s3:GetObject")]
}

fn main() {}
