//! An action that cannot be limited to the resource.

use formwork_aws::iam::{Policy, policy};

fn reading() -> Policy {
    policy![
        allow("s3:GetObject", "s3:ListBucket").on("arn:aws:s3:::logs/*"),
        allow("s3:ListAllMyBuckets").on("arn:aws:s3:::logs"),
    ]
}

fn main() {}
