//! Variables and local values.

use std::collections::BTreeMap;

use formwork_model::{Model, StackModel, VariableModel};
use serde::ser::{Serialize, SerializeMap, Serializer};

use crate::body::{Literal, Plain};
use crate::condition::Conditions;
use crate::resource::Raw;
use crate::scope::Scope;
use crate::terraform::{File, folder};

/// The variables of a stack by name.
pub(crate) fn variables<'model>(
    scope: &'model Scope<'model>,
    stack: &'model StackModel,
) -> BTreeMap<&'model str, Variable<'model>> {
    let variables = stack.variables.iter();
    let blocks = variables.map(|variable| (&*variable.name, Variable { scope, variable }));
    blocks.collect()
}

/// The block of a variable. Switches stand only where they differ from Terraform's defaults: an explicit `"ephemeral": false` breaks
/// `terraform test`.
pub(crate) struct Variable<'model> {
    scope: &'model Scope<'model>,
    variable: &'model VariableModel,
}

impl Serialize for Variable<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Self { scope, variable } = *self;
        let mut block = serializer.serialize_map(None)?;
        block.serialize_entry("//", &BTreeMap::from([("source", Raw(variable.place))]))?;
        block.serialize_entry("type", &variable.type_text)?;
        if !variable.about.is_empty() {
            block.serialize_entry("description", &variable.about)?;
        }
        if let Some(default) = &variable.default {
            block.serialize_entry("default", &Literal(default))?;
        }
        for (name, is_on) in [
            ("sensitive", variable.sensitive),
            ("ephemeral", variable.ephemeral),
        ] {
            if is_on {
                block.serialize_entry(name, &true)?;
            }
        }
        if !variable.nullable {
            block.serialize_entry("nullable", &false)?;
        }
        if !variable.validations.is_empty() {
            let conditions = &variable.validations;
            block.serialize_entry("validation", &Conditions { scope, conditions })?;
        }
        block.end()
    }
}

/// The local values of a stack by name.
pub(crate) fn locals<'model>(
    scope: &'model Scope<'model>,
    stack: &'model StackModel,
) -> BTreeMap<&'model str, Plain<'model>> {
    let locals = stack.locals.iter();
    let values = locals.map(|local| {
        let term = &local.value;
        (&*local.name, Plain { scope, term })
    });
    values.collect()
}

/// The values that variables have in the model's environment: `terraform.tfvars.json`.
pub(crate) fn values_file(model: &Model, stack: &StackModel) -> Option<File> {
    let given = stack.variables.iter();
    let values: BTreeMap<&str, Literal<'_>> = given
        .filter_map(|variable| Some((&*variable.name, Literal(variable.value.as_ref()?))))
        .collect();
    if values.is_empty() {
        return None;
    }
    let text = serde_json::to_string_pretty(&values).expect("memory does not refuse to be written");
    Some(File {
        path: format!("{}/terraform.tfvars.json", folder(model, stack)),
        text: text + "\n",
    })
}
