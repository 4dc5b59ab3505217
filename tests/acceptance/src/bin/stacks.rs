//! Three stacks that use values of each other, with their states in files or in a bucket of the cloud on this machine.

use formwork::Sharing;
use formwork::backend::{Backend, Endpoints, S3, StatePattern};
use formwork::prelude::*;
use formwork_aws as aws;

#[derive(Environment)]
enum Env {
    /// States in files.
    Dev,
    /// States in a bucket.
    Production,
    /// States in files, and values that cross in parameters.
    Parameters,
}

#[derive(Tags)]
struct NoTags {}

struct Shop;

const KEY: StatePattern = state_pattern!("{project}/{environment}/{stack}.tfstate");

impl Conventions for Shop {
    type Environment = Env;
    type Tags = NoTags;
    const PROJECT: &'static str = "stacks";
    const NAME: NamePattern = name_pattern!("{project}-{environment}-{purpose}");

    fn backend(environment: &Env, _stack: &str) -> Option<Backend> {
        match environment {
            Env::Dev | Env::Parameters => None,
            Env::Production => Some(bucket().into()),
        }
    }

    fn sharing(environment: &Env, _stack: &str) -> Sharing {
        match environment {
            Env::Dev | Env::Production => Sharing::State,
            Env::Parameters => Sharing::Parameters(&formwork_secrets::aws::PARAMETERS),
        }
    }
}

/// The bucket of the cloud whose address the test says.
fn bucket() -> S3 {
    let address = std::env::var("MOTO").unwrap_or_else(|_| "http://127.0.0.1:1".to_owned());
    let endpoints = Endpoints::new().s3(address.clone()).sts(address);
    S3::new("states", KEY)
        .region("eu-central-1")
        .use_lockfile(true)
        .endpoints(endpoints)
        .use_path_style(true)
        .skip_credentials_validation(true)
        .skip_metadata_api_check(true)
        .skip_requesting_account_id(true)
}

/// A mistake that a test asks for.
fn has_mistake(name: &str) -> bool {
    std::env::var("MISTAKE").is_ok_and(|mistake| mistake == name)
}

fn network(stack: &mut Stack<Shop>) -> Option<Handle<aws::Vpc>> {
    if has_mistake("circle") {
        stack.depends_on_stack("web");
    }
    if has_mistake("dropped") {
        return None;
    }
    // Only Terraform knows what comes of it.
    let wrong: Value<Str> = "\"somewhere\"".into_value();
    let range: Value<Str> = if has_mistake("argument") {
        wrong.decode_json().assume()
    } else {
        "10.0.0.0/16".into_value()
    };
    let key = if has_mistake("renamed") {
        "primary"
    } else {
        "main"
    };
    let vpc = resource!(stack, key, aws::Vpc { cidr_block: range });
    if has_mistake("backend") {
        stack.backend(bucket().argument("kms_key_id", vpc.id()));
    }
    Some(vpc)
}

fn secrets(stack: &mut Stack<Shop>) -> Handle<aws::SsmParameter> {
    let password = stack.secret_variable("password");
    resource!(
        stack,
        "password",
        aws::SsmParameter {
            r#type: "SecureString",
            value: password
        }
    )
}

fn web(
    stack: &mut Stack<Shop>,
    vpc: Option<&Handle<aws::Vpc>>,
    password: &Handle<aws::SsmParameter>,
) {
    resource!(
        stack,
        "copy",
        aws::SsmParameter {
            r#type: "SecureString",
            value: password.value()
        }
    );
    if let Some(vpc) = vpc {
        let subnet = resource!(
            stack,
            "a",
            aws::Subnet {
                vpc_id: vpc.id(),
                cidr_block: "10.0.1.0/24"
            }
        );
        stack
            .output("subnet", subnet.id())
            .about("where machines go");
    }
}

fn declare(app: &mut App<Shop>) {
    let vpc = app.stack("network", NoTags {}, network);
    let password = app.stack("secrets", NoTags {}, secrets);
    let vpc = vpc.filter(|_| !has_mistake("released"));
    app.stack("web", NoTags {}, |stack| {
        web(stack, vpc.as_ref(), &password)
    });
}

fn main() -> ExitCode {
    formwork::main(declare)
}
