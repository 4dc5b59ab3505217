//! The stack that a deployment is imported into, as `pulumi stack export` prints it.

use formwork_model::Diagnostic;
use serde_json::Value;

use super::{Order, pulumi_names, root_urn};
use crate::finding::refused;

/// What is kept of it.
pub(super) struct Base {
    pub(super) secrets_provider: Option<Value>,
}

impl Base {
    pub(super) fn read(text: &str, order: &Order<'_>) -> Result<Self, Box<Diagnostic>> {
        let mut document: Value = serde_json::from_str(text).map_err(|error| {
            wrong(
                format!("the file of --base is no JSON: {error}"),
                "it is what `pulumi stack export` prints",
            )
        })?;
        if document["version"] != 3 || !document["deployment"].is_object() {
            return Err(wrong(
                "the file of --base is no deployment of version 3".to_owned(),
                "it is what `pulumi stack export` prints",
            ));
        }
        let deployment = &mut document["deployment"];
        let (project, stack) = pulumi_names(order);
        let expected = root_urn(order);
        for resource in deployment["resources"].as_array().into_iter().flatten() {
            let urn = resource["urn"].as_str().unwrap_or_default();
            if urn != expected {
                return Err(wrong(
                    format!("the file of --base holds `{urn}`"),
                    &format!(
                        "the stack to import into must be the stack `{stack}` of the project `{project}`, and hold nothing yet"
                    ),
                ));
            }
        }
        let provider = deployment["secrets_providers"].take();
        Ok(Self {
            secrets_provider: provider.is_object().then_some(provider),
        })
    }
}

fn wrong(summary: String, detail: &str) -> Box<Diagnostic> {
    refused(
        "FW0817",
        summary,
        detail,
        "run `pulumi stack init`, and save `pulumi stack export` of the new stack",
    )
}
