//! An action that changes something on any resource, without a reason.

use formwork_aws::iam::{Policy, policy};

fn writing() -> Policy {
    policy![allow("s3:GetObject", "s3:PutObject").on_any_resource()]
}

fn main() {}
