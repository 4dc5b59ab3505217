//! The data source `terraform_remote_state`, which Terraform itself has: a look at the outputs of another root module.

use std::borrow::Cow;

use crate::backend::StateBackend;
use crate::crossing::Obstacle;
use crate::{
    BlockSchema, Body, Class, Expression, NodeId, Origin, ProviderSchema, Reference,
    ResourceSchema, TagStyle, Term,
};

static BLOCK: BlockSchema = BlockSchema::new(
    &[
        "backend required",
        "config optional",
        "defaults optional",
        "workspace optional",
    ],
    &[],
    &[],
    &[],
);

pub(crate) static SCHEMA: ResourceSchema = ResourceSchema {
    type_name: "terraform_remote_state",
    class: Class::Data,
    origin: Origin::Provider(&ProviderSchema::BUILTIN),
    block: &BLOCK,
    naming: None,
    tags: TagStyle::None,
    relations: &[],
};

/// Where the state of a stack lies if nothing is said: beside its root module.
const BESIDE: &str = "terraform.tfstate";

/// The arguments that find the state of a stack, seen from the root module of another one of the same environment.
pub(crate) fn body(stack: &str, backend: Option<&StateBackend>) -> Result<Body, Obstacle> {
    let (kind, config) = match backend {
        None => ("local", local(stack, None)),
        Some(backend) => match backend.schema.name {
            "local" => ("local", local(stack, backend.get("path"))),
            "cloud" => ("remote", workspace(backend)?),
            kind => (kind, backend.arguments.clone()),
        },
    };
    let mut body = Body::new(&BLOCK);
    body.set("backend", Term::Text(Cow::Borrowed(kind)));
    body.set("config", Term::Map(config));
    Ok(body)
}

/// A path that does not begin at the root is seen from the folder of its own root module.
fn local(stack: &str, path: Option<&Term>) -> Vec<(Cow<'static, str>, Term)> {
    let path = path.and_then(Term::as_text).unwrap_or(BESIDE);
    let path = if path.starts_with('/') {
        path.to_owned()
    } else {
        format!("../{stack}/{path}")
    };
    vec![(Cow::Borrowed("path"), Term::Text(Cow::Owned(path)))]
}

/// The backend `remote` reads what the block `cloud` keeps, of one workspace.
fn workspace(backend: &StateBackend) -> Result<Vec<(Cow<'static, str>, Term)>, Obstacle> {
    let Some(Term::Map(workspaces)) = backend.get("workspaces") else {
        return Err(Obstacle::UnnamedWorkspace);
    };
    let mut workspaces = workspaces.iter();
    let name = workspaces.find(|(argument, _)| argument == "name");
    let (_, name) = name.ok_or(Obstacle::UnnamedWorkspace)?;
    let named = Term::Map(vec![(Cow::Borrowed("name"), name.clone())]);
    let others = backend.arguments.iter();
    let others = others.filter(|(argument, _)| argument != "workspaces");
    let mut config: Vec<_> = others.cloned().collect();
    config.push((Cow::Borrowed("workspaces"), named));
    Ok(config)
}

/// What reads one output: `data.terraform_remote_state.network.outputs.vpc_id`.
pub(crate) fn reading(node: NodeId, output: &str) -> Expression {
    let outputs = Reference {
        node,
        instance: None,
        attribute: Cow::Borrowed("outputs"),
    };
    Expression::Member {
        of: Expression::Reference(outputs).into(),
        name: Cow::Owned(output.to_owned()),
    }
}
