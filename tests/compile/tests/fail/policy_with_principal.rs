//! A principal where the policy has none, and none where it needs one.

use formwork_aws::iam::{Policy, Principal, policy, trust_policy};

fn reading() -> Policy {
    policy![
        allow("s3:GetObject")
            .on("arn:aws:s3:::logs/*")
            .by(Principal::service("lambda.amazonaws.com")),
    ]
}

fn running() -> Policy {
    trust_policy![allow("sts:AssumeRole")]
}

fn starting() -> Policy {
    trust_policy![allow("s3:GetObject").by(Principal::service("lambda"))]
}

fn main() {}
