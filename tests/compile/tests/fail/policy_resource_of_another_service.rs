//! A resource of another service than the action.

use formwork_aws::iam::{Policy, policy};

fn reading() -> Policy {
    policy![
        allow("kms:Decrypt").on("arn:aws:s3:::logs"),
        allow("s3:GetObject").on("*"),
    ]
}

fn main() {}
