//! An action that does not exist.

use formwork_aws::iam::{Policy, policy};

fn reading() -> Policy {
    policy![
        allow("s3:GetObjct", "s3:ListBucket").on("arn:aws:s3:::logs").on("arn:aws:s3:::logs/*"),
        allow("dynamdb:GetItem").on_any_resource(),
    ]
}

fn main() {}
