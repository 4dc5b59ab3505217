//! Where root modules say that their state is kept.

use formwork_emit::terraform;
use formwork_model::backend::{Backend, Cloud, Local, S3, StatePattern, Workspaces};
use formwork_model::{App, Conventions, Model, NamePattern};

use crate::{NoTags, Production};

/// Keeps the states of its stacks in a bucket, but for one.
struct Kept;

impl Conventions for Kept {
    type Environment = Production;
    type Tags = NoTags;
    const PROJECT: &'static str = "shop";
    const NAME: NamePattern = NamePattern::new("{project}-{purpose}");

    fn backend(_: &Production, stack: &str) -> Option<Backend> {
        let backend = S3::new("states", KEY).region("eu-central-1");
        (stack != "bare").then(|| backend.into())
    }
}

const KEY: StatePattern = StatePattern::new("{project}/{environment}/{stack}.tfstate");

fn model(name: &'static str, backend: Option<Backend>) -> Model {
    let mut app = App::<Kept>::new(0);
    app.stack(name, NoTags, |stack| {
        if let Some(backend) = backend {
            stack.backend(backend);
        }
    });
    app.freeze()
}

/// The block `terraform`.
fn settings(model: &Model) -> serde_json::Value {
    let text = &terraform(model)[0].text;
    let document: serde_json::Value = serde_json::from_str(text).expect("it is JSON");
    document["terraform"].clone()
}

#[test]
fn conventions_say_where_each_stack_keeps_its_state() {
    assert_eq!(
        settings(&model("network", None))["backend"],
        serde_json::json!({ "s3": { "bucket": "states", "key": "shop/production/network.tfstate", "region": "eu-central-1" } })
    );
    assert_eq!(
        settings(&model("bare", None))["backend"],
        serde_json::Value::Null
    );
}

#[test]
fn a_stack_says_otherwise_and_a_dollar_is_text() {
    let local = Local::new().path("${path.root}/states").into();
    assert_eq!(
        settings(&model("network", Some(local)))["backend"],
        serde_json::json!({ "local": { "path": "${path.root}/states" } })
    );
}

#[test]
fn hcp_terraform_has_a_block_of_its_own() {
    const NAME: StatePattern = StatePattern::new("{environment}-{stack}");
    let workspaces = Workspaces::new().name(NAME).project("shop");
    let cloud = Cloud::new("shop", workspaces)
        .hostname("terraform.example.com")
        .into();
    assert_eq!(
        settings(&model("network", Some(cloud)))["cloud"],
        serde_json::json!({ "organization": "shop", "hostname": "terraform.example.com", "workspaces": { "name": "production-network", "project": "shop" } })
    );
}
