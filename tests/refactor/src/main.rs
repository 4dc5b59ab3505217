//! A program that was refactored as `VARIANT` names, for tests of what becomes of what was applied.
//! In: an environment variable. Out: what any program does that declares the same in another way.
//! It must not know: what is expected of it.
//! Change it when another refactoring should be shown.

use formwork::prelude::*;
use formwork::{Fate, former};
use formwork_aws as aws;

#[derive(Environment)]
enum Env {
    Dev,
    Staging,
}

#[derive(Tags)]
struct NoTags {}

struct Refactored;

impl Conventions for Refactored {
    type Environment = Env;
    type Tags = NoTags;
    const PROJECT: &'static str = "refactored";
    const NAME: NamePattern = name_pattern!("{project}-{environment}-{purpose}");
}

type Declaring<'stack> = &'stack mut Stack<Refactored>;

fn vpc(stack: Declaring<'_>, key: &'static str) -> Handle<aws::Vpc> {
    // Next line: vpc
    resource!(
        stack,
        key,
        aws::Vpc {
            cidr_block: "10.0.0.0/16"
        }
    )
}

fn subnet(stack: Declaring<'_>, key: &'static str, vpc: &Handle<aws::Vpc>, range: &str) {
    let range = range.to_owned();
    resource!(
        stack,
        key,
        aws::Subnet {
            vpc_id: vpc.id(),
            cidr_block: range
        }
    );
}

fn key(stack: Declaring<'_>, key: &'static str) -> Handle<aws::KmsKey> {
    // Next line: key
    resource!(
        stack,
        key,
        aws::KmsKey {
            description: "What data is encrypted with"
        }
    )
}

fn network(stack: Declaring<'_>, variant: &str) {
    provider!(
        stack,
        aws::Provider {
            region: "eu-central-1"
        }
    );
    match variant {
        "rename" => {
            let vpc = vpc(stack, "core");
            subnet(stack, "a", &vpc, "10.0.1.0/24");
        }
        "rename twice" => {
            let vpc = vpc(stack, "heart");
            subnet(stack, "a", &vpc, "10.0.1.0/24");
        }
        "said rename" => {
            let renamed = vpc(stack, "core");
            stack.moved(former::<aws::Vpc>("", "main"), &renamed);
            subnet(stack, "a", &renamed, "10.0.1.0/24");
        }
        "component" => stack.component("net", |stack| {
            let vpc = vpc(stack, "main");
            subnet(stack, "a", &vpc, "10.0.1.0/24");
        }),
        "ambiguous" => {
            // Neither key nor content of the VPC is as it was.
            let vpc = resource!(
                stack,
                "core",
                aws::Vpc {
                    cidr_block: "10.0.0.0/15"
                }
            );
            subnet(stack, "a", &vpc, "10.0.1.0/24");
        }
        "used again" => {
            let heart = vpc(stack, "core");
            subnet(stack, "a", &heart, "10.0.1.0/24");
            resource!(
                stack,
                "main",
                aws::Vpc {
                    cidr_block: "10.9.0.0/16"
                }
            );
        }
        "other range" => {
            let vpc = vpc(stack, "main");
            subnet(stack, "a", &vpc, "10.0.2.0/24");
        }
        "smaller" if matches!(stack.environment(), Env::Dev) => {
            let vpc = vpc(stack, "main");
            subnet(stack, "a", &vpc, "10.0.1.0/28");
            subnet(stack, "b", &vpc, "10.0.3.0/28");
        }
        _ => {
            let vpc = vpc(stack, "main");
            subnet(stack, "a", &vpc, "10.0.1.0/24");
        }
    }
}

fn exit(stack: Declaring<'_>) {
    resource!(stack, "exit", aws::Eip { domain: "vpc" });
}

/// Addresses that are the same but for where they are repeated.
fn addresses(stack: Declaring<'_>, variant: &str) {
    if matches!(variant, "for each" | "between stacks") {
        let zones: Value<List<Str>> = ["a", "b"].into_value();
        stack.for_each_of(zones, |stack, _zone: Value<Str>| exit(stack));
    } else {
        stack.count(2, |stack, _position| exit(stack));
    }
}

fn data(stack: Declaring<'_>, variant: &str) {
    provider!(
        stack,
        aws::Provider {
            region: "eu-central-1"
        }
    );
    addresses(stack, variant);
    match variant {
        "between stacks" | "dropped" => {}
        "forgotten" => stack.removed::<aws::KmsKey>("data", Fate::Forget),
        _ => {
            key(stack, "data");
        }
    }
    let bucket = if variant == "renamed bucket" {
        "archive"
    } else {
        "logs"
    };
    // Next line: bucket
    resource!(
        stack,
        bucket,
        aws::S3Bucket {
            force_destroy: true
        }
    );
}

fn keys(stack: Declaring<'_>, variant: &str) {
    provider!(
        stack,
        aws::Provider {
            region: "eu-central-1"
        }
    );
    if variant == "between stacks" {
        key(stack, "data");
    }
    if variant == "claimed" {
        let one = key(stack, "claimed");
        stack.import(&one, "1234abcd-12ab-34cd-56ef-1234567890ab");
    }
}

fn others(stack: Declaring<'_>) {
    let other = key(stack, "claimed");
    // Next line: claimed
    stack.import(&other, "1234abcd-12ab-34cd-56ef-1234567890ab");
}

fn main() -> ExitCode {
    let variant = std::env::var("VARIANT").unwrap_or_default();
    let variant = variant.as_str();
    formwork::main(|app: &mut App<Refactored>| {
        app.stack("network", NoTags {}, |stack| network(stack, variant));
        app.stack("data", NoTags {}, |stack| data(stack, variant));
        app.stack("keys", NoTags {}, |stack| keys(stack, variant));
        if variant == "claimed" {
            app.stack("others", NoTags {}, others);
        }
    })
}
