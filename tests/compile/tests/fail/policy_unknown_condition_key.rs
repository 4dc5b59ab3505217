//! A condition key that does not exist.

use formwork_aws::iam::{Policy, policy};

fn reading() -> Policy {
    policy![
        allow("s3:ListBucket")
            .on("arn:aws:s3:::logs")
            .when(string_like("s3:prefx", "2024/*"))
            .when(string_equals("aws:SourceAcount", "111122223333")),
    ]
}

fn main() {}
