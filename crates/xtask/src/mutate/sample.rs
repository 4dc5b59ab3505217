//! Values that obey what is known about an argument.

use formwork_schema::Type;
use serde_json::Value;

use super::catalog::{Catalog, Constraint};
use super::kinds;
use super::literal::Literal;
use super::pattern::Limits;

/// Where a value is asked for.
pub(crate) struct Place<'catalog> {
    pub(crate) catalog: &'catalog Catalog,
    pub(crate) type_name: &'catalog str,
    /// Dotted names.
    pub(crate) path: &'catalog str,
}

impl Place<'_> {
    fn name(&self) -> &str {
        self.path.rsplit('.').next().unwrap_or(self.path)
    }

    /// A value for this argument; nothing where none is known that would be accepted.
    pub(crate) fn value(&self, r#type: &Type) -> Option<Literal> {
        let unconstrained = Constraint::default();
        let constraint = self
            .catalog
            .constraint(self.type_name, self.path)
            .unwrap_or(&unconstrained);
        self.of_type(r#type, constraint)
    }

    fn of_type(&self, r#type: &Type, constraint: &Constraint) -> Option<Literal> {
        match r#type {
            Type::String | Type::Dynamic => self.text(constraint).map(Literal::Text),
            Type::Number => number(constraint).map(Literal::Number),
            Type::Bool => Some(Literal::Bool(true)),
            Type::List(element) | Type::Set(element) => self.list(element, constraint),
            Type::Map(element) => self.map(element, constraint),
            Type::Tuple(_) | Type::Object(_) => None,
        }
    }

    fn list(&self, element: &Type, constraint: &Constraint) -> Option<Literal> {
        let api = constraint.api.as_ref().and_then(|api| api.min_items);
        let count = constraint.min_items.or(api).unwrap_or(1).max(1);
        let unconstrained = Constraint::default();
        let items = constraint.items.as_deref().unwrap_or(&unconstrained);
        let first = self.of_type(element, items)?;
        let others = (1..count).map(|number| another(&first, number, items));
        let all = std::iter::once(Some(first.clone())).chain(others);
        Some(Literal::List(all.collect::<Option<_>>()?))
    }

    fn map(&self, element: &Type, constraint: &Constraint) -> Option<Literal> {
        let unconstrained = Constraint::default();
        let key = match constraint.keys.as_deref() {
            Some(keys) => plain_text(keys)?,
            None => "Example".to_owned(),
        };
        let values = constraint.values.as_deref().unwrap_or(&unconstrained);
        Some(Literal::Map(vec![(key, self.of_type(element, values)?)]))
    }

    fn text(&self, constraint: &Constraint) -> Option<String> {
        if let Some(listed) = listed(constraint) {
            return Some(match listed {
                Value::String(text) => text.clone(),
                other => other.to_string(),
            });
        }
        let limits = Limits::of(constraint)?;
        let format = constraint.format.as_deref().and_then(kinds::formatted);
        let candidates = [
            self.catalog
                .targets(self.type_name, self.path)
                .first()
                .and_then(|target| self.catalog.sample_of(target)),
            self.catalog.literal(self.type_name, self.path),
            format.map(str::to_owned),
        ];
        let fits = candidates
            .into_iter()
            .flatten()
            .find(|text| limits.accept(text) && self.is_of_its_kind(text));
        if fits.is_some() || constraint.format.is_some() {
            return fits;
        }
        let by_name = by_name(self.name()).filter(|text| limits.accept(text));
        by_name.map(str::to_owned).or_else(|| limits.sample())
    }
}

impl Place<'_> {
    /// Whether the bindings would take a literal id or ARN for one of the argument's kind.
    fn is_of_its_kind(&self, text: &str) -> bool {
        let Some(literal) = self.catalog.literal(self.type_name, self.path) else {
            return true;
        };
        let beginning = |text: &str| -> String {
            match text.strip_prefix("arn:") {
                Some(rest) => rest.split(':').take(2).collect::<Vec<_>>().join(":"),
                None => text.split('-').next().unwrap_or(text).to_owned(),
            }
        };
        beginning(&literal) == beginning(text)
    }
}

/// What names of arguments suggest.
fn by_name(name: &str) -> Option<&'static str> {
    let ends = |end: &str| name.ends_with(end);
    if ends("vpc_id") {
        Some("vpc-0123456789abcdef0")
    } else if ends("security_group_ids") {
        Some("sg-0123456789abcdef0")
    } else if ends("subnet_ids") || ends("subnets") {
        Some("subnet-0123456789abcdef0")
    } else if ends("arn") || ends("arns") {
        kinds::formatted("arn")
    } else if ends("policy") || ends("policy_document") {
        kinds::formatted("json")
    } else if ends("cidr") || ends("cidr_block") || ends("cidr_blocks") {
        kinds::formatted("cidr")
    } else if ends("account_id") {
        kinds::formatted("account_id")
    } else if ends("region") || ends("regions") {
        kinds::formatted("region")
    } else if ends("availability_zone") || ends("availability_zones") {
        Some("eu-central-1a")
    } else if ends("email") || ends("email_address") {
        Some("someone@example.com")
    } else if ends("user_pool_id") {
        Some("eu-central-1_Example12")
    } else if ends("server_id") {
        Some("s-0123456789abcdef0")
    } else if ends("core_network_id") {
        Some("core-network-0123456789abcdef0")
    } else if ends("container_definitions") {
        Some(r#"[{"name":"example","image":"example"}]"#)
    } else if ends("action") {
        Some("lambda:InvokeFunction")
    } else if ends("domain_name") {
        Some("example.com")
    } else {
        None
    }
}

fn plain_text(constraint: &Constraint) -> Option<String> {
    match listed(constraint) {
        Some(Value::String(text)) => Some(text.clone()),
        Some(_) => None,
        None => Limits::of(constraint)?.sample(),
    }
}

/// The first of the listed values that is not empty, of the provider or else of the cloud.
fn listed(constraint: &Constraint) -> Option<&Value> {
    let api = constraint.api.as_ref().map(|api| &api.one_of);
    [Some(&constraint.one_of), api]
        .into_iter()
        .flatten()
        .flatten()
        .find(|value| value.as_str() != Some(""))
}

/// A number within bounds, whole.
pub(crate) fn number(constraint: &Constraint) -> Option<String> {
    if let Some(value) = listed(constraint) {
        return Some(match value {
            Value::String(text) => text.clone(),
            other => other.to_string(),
        });
    }
    let api = constraint.api.as_deref();
    let min = constraint.min.or_else(|| api.and_then(|api| api.min));
    let max = constraint.max.or_else(|| api.and_then(|api| api.max));
    let step = constraint.divisible_by.unwrap_or(1.0);
    let wanted = match (min, max) {
        (Some(min), Some(max)) if min > max => min,
        (Some(min), _) => min.max(1.0_f64.min(max.unwrap_or(1.0))),
        (None, Some(max)) => max.min(1.0),
        (None, None) => 1.0,
    };
    Some(((wanted / step).ceil() * step).to_string())
}

/// Another element like `first`, for lists that hold several.
pub(crate) fn another(first: &Literal, number: usize, items: &Constraint) -> Option<Literal> {
    if let Some(value) = items.one_of.get(number) {
        return Some(match value {
            Value::String(text) => Literal::text(text),
            other => Literal::Number(other.to_string()),
        });
    }
    if !items.one_of.is_empty() {
        return None;
    }
    match first {
        Literal::Text(text) => changed(text, number, items).map(Literal::Text),
        Literal::Number(value) => {
            let value: f64 = value.parse().ok()?;
            Some(Literal::number(value + number as f64))
        }
        Literal::Body(_) | Literal::Bool(_) => Some(first.clone()),
        _ => None,
    }
}

/// A text that differs from `text` in a digit or at its end and is accepted as it is.
fn changed(text: &str, number: usize, constraint: &Constraint) -> Option<String> {
    let limits = Limits::of(constraint)?;
    let letter = char::from(b'a' + u8::try_from(number % 26).ok()?);
    let without_last: String = {
        let count = text.chars().count().saturating_sub(1);
        text.chars().take(count).collect()
    };
    let tries = [
        text.replacen(
            "0123456789abcdef0",
            &format!("0123456789abcde{number:02}"),
            1,
        ),
        text.replacen("10.0.", &format!("10.{number}."), 1),
        format!("{text}{number}"),
        format!("{text}{letter}"),
        format!("{without_last}{letter}"),
        format!("{without_last}{}", number % 10),
    ];
    tries
        .into_iter()
        .find(|changed| changed != text && limits.accept(changed))
}
