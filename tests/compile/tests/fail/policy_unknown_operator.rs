//! An operator that does not exist.

use formwork_aws::iam::{Policy, policy};

fn reading() -> Policy {
    policy![
        allow("s3:GetObject")
            .on("arn:aws:s3:::logs/*")
            .when(string_equal("aws:SourceAccount", "111122223333")),
    ]
}

fn main() {}
