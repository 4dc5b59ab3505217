//! Mistakes about what an argument refers to: the id, the ARN or the attribute of a resource of another kind.

use super::sites::{Kind, Site, sites};
use super::{Class, Mutant, Subject};
use crate::mutate::kinds;
use crate::mutate::literal::Literal;

/// Resources that are taken for others, the first that fits.
const OTHERS: &[&str] = &["aws_subnet", "aws_vpc", "aws_s3_bucket", "aws_iam_role"];

pub(super) fn mutants(subject: &Subject<'_>) -> Vec<Mutant> {
    sites(subject)
        .iter()
        .flat_map(|site| of_other_kind(subject, site))
        .collect()
}

fn of_other_kind(subject: &Subject<'_>, site: &Site<'_>) -> Vec<Mutant> {
    if !matches!((&site.kind, site.value), (Kind::Plain(_), Literal::Text(_))) {
        return Vec::new();
    }
    let targets = subject.catalog.targets(subject.type_name, &site.dotted);
    let Some((kind, attribute)) = targets.first().and_then(|first| first.split_once('.')) else {
        return Vec::new();
    };
    // An attribute of a data source may be anything, and only ids and ARNs belong to one kind of resource.
    if kind == "data"
        || !matches!(attribute, "id" | "arn")
        || subject.catalog.sample_of(&targets[0]).is_none()
    {
        return Vec::new();
    }
    let is_target = |other: &str| {
        targets
            .iter()
            .any(|target| target.split('.').any(|part| part == other))
    };
    let literal = |other: &str| match attribute {
        "arn" => kinds::known_arn(other),
        _ => kinds::id(other),
    };
    let Some((other, text)) = OTHERS
        .iter()
        .filter(|other| !is_target(other))
        .find_map(|other| Some((*other, literal(other)?)))
    else {
        return Vec::new();
    };
    let handle = Literal::Reference {
        type_name: other.to_owned(),
        attribute: attribute.to_owned(),
    };
    [
        (Class::OtherKindLiteral, Literal::Text(text)),
        (Class::OtherKindHandle, handle),
    ]
    .into_iter()
    .filter(|(class, _)| *class == Class::OtherKindLiteral || is_alone(subject, site))
    .filter_map(|(class, value)| subject.replaced(class, &site.path, value))
    .collect()
}

/// Whether the attribute does not stand beside literals, with which it could not share an array of Rust.
fn is_alone(subject: &Subject<'_>, site: &Site<'_>) -> bool {
    let mut body = subject.body.clone();
    let list = site.path.parent().filter(|_| site.is_element);
    match list.map(|list| body.value_at(&list).cloned()) {
        Some(Some(Literal::List(items))) => items.len() == 1,
        _ => true,
    }
}
