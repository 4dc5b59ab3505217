//! The places of a configuration in which a mistake can be made: its values and its bodies, at every depth.

use formwork_schema::{Block, Nested, Shape, Type};

use super::Subject;
use crate::mutate::catalog::Constraint;
use crate::mutate::literal::{Body, Literal, Path};
use crate::mutate::valid::joined;

/// A value, or an element of a list.
pub(super) struct Site<'subject> {
    pub(super) path: Path,
    /// Without positions.
    pub(super) dotted: String,
    pub(super) kind: Kind<'subject>,
    pub(super) constraint: Option<&'subject Constraint>,
    pub(super) value: &'subject Literal,
    pub(super) is_element: bool,
}

/// What belongs into a site.
pub(super) enum Kind<'subject> {
    Plain(&'subject Type),
    Nested(&'subject Nested),
}

/// The resource's arguments, or those of a block.
pub(super) struct Group<'subject> {
    pub(super) path: Path,
    /// Without positions; empty for the resource.
    pub(super) dotted: String,
    pub(super) block: &'subject Block,
    pub(super) body: &'subject Body,
}

/// The resource and all blocks in it; of equal blocks the first.
pub(super) fn groups<'subject>(subject: &'subject Subject<'_>) -> Vec<Group<'subject>> {
    let mut groups = Vec::new();
    collect(
        Group {
            path: Path::default(),
            dotted: String::new(),
            block: subject.block,
            body: subject.body,
        },
        &mut groups,
    );
    groups
}

fn collect<'subject>(group: Group<'subject>, groups: &mut Vec<Group<'subject>>) {
    for (name, value) in &group.body.0 {
        let shape = group
            .block
            .arguments
            .get(name)
            .map(|argument| &argument.shape);
        let Some(Shape::Nested(nested)) = shape else {
            continue;
        };
        let path = group.path.name(name);
        let first = match value {
            Literal::Body(body) => Some((path, body)),
            Literal::List(items) => match items.first() {
                Some(Literal::Body(body)) => Some((path.position(0), body)),
                _ => None,
            },
            Literal::Map(entries) => match entries.first() {
                Some((key, Literal::Body(body))) => Some((path.name(key), body)),
                _ => None,
            },
            _ => None,
        };
        if let Some((path, body)) = first {
            let dotted = joined(&group.dotted, name);
            let block = &nested.block;
            collect(
                Group {
                    path,
                    dotted,
                    block,
                    body,
                },
                groups,
            );
        }
    }
    groups.push(group);
}

/// Every value, and the first element of every list.
pub(super) fn sites<'subject>(subject: &'subject Subject<'_>) -> Vec<Site<'subject>> {
    groups(subject)
        .into_iter()
        .flat_map(|group| sites_of(subject, &group))
        .collect()
}

fn sites_of<'subject>(
    subject: &'subject Subject<'_>,
    group: &Group<'subject>,
) -> Vec<Site<'subject>> {
    let mut sites = Vec::new();
    for (name, value) in &group.body.0 {
        let Some(argument) = group.block.arguments.get(name) else {
            continue;
        };
        let dotted = joined(&group.dotted, name);
        let site = Site {
            path: group.path.name(name),
            constraint: subject.catalog.constraint(subject.type_name, &dotted),
            dotted,
            kind: match &argument.shape {
                Shape::Type(r#type) => Kind::Plain(r#type),
                Shape::Nested(nested) => Kind::Nested(nested),
            },
            value,
            is_element: false,
        };
        sites.extend(element(&site));
        sites.push(site);
    }
    sites
}

/// The first element of a list of plain values.
fn element<'subject>(site: &Site<'subject>) -> Option<Site<'subject>> {
    let Kind::Plain(Type::List(element) | Type::Set(element)) = site.kind else {
        return None;
    };
    let Literal::List(items) = site.value else {
        return None;
    };
    Some(Site {
        path: site.path.position(0),
        dotted: site.dotted.clone(),
        kind: Kind::Plain(element),
        constraint: site.constraint.and_then(|list| list.items.as_deref()),
        value: items.first()?,
        is_element: true,
    })
}
