//! The arguments of a node, at any depth, with what the binding knows about them.

use formwork_model::{BlockSchema, Body, Literal, Part, Term};

/// An argument of a resource, or of a block in it.
#[derive(Clone, Copy)]
pub(crate) struct Argument<'model> {
    /// The block's schema.
    pub(crate) schema: &'static BlockSchema,
    /// The path to the block, empty for the resource itself.
    pub(crate) block: &'model str,
    pub(crate) name: &'static str,
    pub(crate) term: &'model Term,
}

impl Argument<'_> {
    /// `ingress.from_port`.
    pub(crate) fn path(&self) -> String {
        joined(self.block, self.name)
    }
}

fn joined(block: &str, name: &str) -> String {
    if block.is_empty() {
        name.to_owned()
    } else {
        format!("{block}.{name}")
    }
}

/// Calls `visit` for every argument in `body`, blocks after what holds them.
pub(crate) fn each(body: &Body, visit: &mut dyn FnMut(Argument<'_>)) {
    below(body, "", visit);
}

fn below(body: &Body, block: &str, visit: &mut dyn FnMut(Argument<'_>)) {
    for (name, term) in body.arguments() {
        visit(Argument {
            schema: body.schema(),
            block,
            name,
            term,
        });
        each_body(term, &mut |inner| below(inner, &joined(block, name), visit));
    }
}

/// Calls `visit` for each block that an argument holds.
pub(crate) fn each_body<'model>(term: &'model Term, visit: &mut dyn FnMut(&'model Body)) {
    match term {
        Term::Object(body) => visit(body),
        Term::Blocks(bodies) => bodies.iter().for_each(visit),
        Term::BlockMap(bodies) => bodies.iter().for_each(|(_, body)| visit(body)),
        _ => {}
    }
}

/// Calls `visit` for what is known in an argument's value.
pub(crate) fn each_literal<'model>(
    term: &'model Term,
    visit: &mut dyn FnMut(Part, Literal<'model>),
) {
    match term {
        Term::List(items) => {
            visit(Part::Whole, Literal::Items(items.len()));
            for literal in items.iter().filter_map(literal) {
                visit(Part::Element, literal);
            }
        }
        Term::Map(entries) => {
            visit(Part::Whole, Literal::Items(entries.len()));
            for (key, value) in entries {
                visit(Part::Key, Literal::Text(key));
                if let Some(literal) = literal(value) {
                    visit(Part::Element, literal);
                }
            }
        }
        Term::Blocks(bodies) => visit(Part::Whole, Literal::Items(bodies.len())),
        other => {
            if let Some(literal) = literal(other) {
                visit(Part::Whole, literal);
            }
        }
    }
}

fn literal(term: &Term) -> Option<Literal<'_>> {
    match term {
        Term::Text(text) => Some(Literal::Text(text)),
        Term::Integer(number) => Some(Literal::Integer(*number)),
        Term::Float(number) if number.fract() == 0.0 => Some(Literal::Integer(*number as i64)),
        Term::Float(_) => Some(Literal::Fraction),
        _ => None,
    }
}
