//! Attributes of resources, after they were made.

use formwork_model::{Expression, Term, Value};
use serde_json::Value as Json;

use super::redact::marks_something;
use super::{Configured, Terraform};
use crate::step::{Described, Pure, Step};
use crate::{Context, Failure, Output, work};

/// Reads a value that only Terraform knows, such as `balancer.dns_name()`, from the state after an apply. Numbers and booleans are read as text.
///
/// It takes an attribute of a declared resource, an element or member of one, or a literal. A secret is refused, because the journal would show it.
#[track_caller]
pub fn read<C: Configured, T>(applied: &Output<C>, value: &Value<T>) -> Step<C, String, Pure> {
    let term = value.term().clone();
    let step = work(applied, async move |context: &Context<'_>, applied: C| {
        let environment = applied.configuration().environment;
        let found = resolved(context, &environment, &term)?;
        match found.value {
            _ if found.is_secret => Err(Failure::new(format!("{} is a secret", found.name))
                .detail("what a step produces stands in the journal")
                .finally()),
            Json::String(text) => Ok(text),
            Json::Number(number) => Ok(number.to_string()),
            Json::Bool(known) => Ok(known.to_string()),
            Json::Null => Err(Failure::new(format!("{} has no value", found.name))),
            Json::Array(_) | Json::Object(_) => {
                Err(Failure::new(format!("{} is no single value", found.name)).finally())
            }
        }
    });
    step.pure().actions(["Read an attribute from the state"])
}

struct Found {
    name: String,
    value: Json,
    is_secret: bool,
}

impl Found {
    fn literal(value: impl Into<Json>) -> Self {
        let value = value.into();
        Self {
            name: value.to_string(),
            value,
            is_secret: false,
        }
    }

    fn inner(self, key: &Json) -> Self {
        let value = match key {
            Json::String(name) => self.value.get(name),
            Json::Number(position) => position
                .as_u64()
                .and_then(|position| self.value.get(usize::try_from(position).ok()?)),
            _ => None,
        };
        Self {
            name: format!("{}[{key}]", self.name),
            value: value.cloned().unwrap_or_default(),
            is_secret: self.is_secret,
        }
    }
}

fn resolved(context: &Context<'_>, environment: &str, term: &Term) -> Result<Found, Failure> {
    let expression = match term {
        Term::Text(text) => return Ok(Found::literal(&**text)),
        Term::Integer(number) => return Ok(Found::literal(*number)),
        Term::Float(number) => return Ok(Found::literal(*number)),
        Term::Bool(known) => return Ok(Found::literal(*known)),
        Term::Expression(expression) => expression,
        _ => return Err(Failure::new("this is no single value").finally()),
    };
    let inner =
        |of: &Term, key: &Json| resolved(context, environment, of).map(|found| found.inner(key));
    match &**expression {
        Expression::Reference(reference) => attribute(context, environment, reference),
        Expression::Member { of, name } => inner(of, &Json::from(&**name)),
        Expression::Index { of, key } => {
            let key = resolved(context, environment, key)?;
            inner(of, &key.value)
        }
        _ => Err(
            Failure::new("only attributes can be read, and no texts or calls with them")
                .detail("read the attributes, and put them together in a step of your own")
                .finally(),
        ),
    }
}

fn attribute(
    context: &Context<'_>,
    environment: &str,
    reference: &formwork_model::Reference,
) -> Result<Found, Failure> {
    let located = context.world.locate(environment, reference.node);
    let located = located.ok_or_else(|| {
        Failure::new(format!("no stack of {environment} holds this resource"))
            .detail(format!("its attribute is `{}`", reference.attribute))
            .finally()
    })?;
    let terraform = Terraform::new(context, &located.folder);
    let state = terraform.json(&["show", "-json"])?;
    let resource = find(&state["values"]["root_module"], &located.address).ok_or_else(|| {
        Failure::new(format!("`{}` is not in the state", located.address))
            .detail(format!("the stack is `{}`", located.stack))
    })?;
    let name = &*reference.attribute;
    Ok(Found {
        name: format!("{}.{name}", located.address),
        value: resource["values"][name].clone(),
        // A part of it that is marked makes all of it secret: a mark may stand on an element that is read.
        is_secret: marks_something(&resource["sensitive_values"][name]),
    })
}

/// The resource with an address, in a module or one below it.
fn find<'state>(module: &'state Json, address: &str) -> Option<&'state Json> {
    let list = |name: &str| module[name].as_array().into_iter().flatten();
    list("resources")
        .find(|resource| resource["address"] == address)
        .or_else(|| list("child_modules").find_map(|module| find(module, address)))
}
