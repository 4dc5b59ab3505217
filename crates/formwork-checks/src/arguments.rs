//! The arguments of a node, at any depth, with what the binding knows about them.

use std::ptr;

use foldhash::{HashMap, HashMapExt as _};
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
    /// Its row in the binding; empty where the binding has none.
    pub(crate) row: &'static str,
}

impl Argument<'_> {
    /// `ingress.from_port`.
    pub(crate) fn path(&self) -> String {
        joined(self.block, self.name)
    }
}

/// The path to an argument of the block at `block`.
pub(crate) fn joined(block: &str, name: &str) -> String {
    if block.is_empty() {
        name.to_owned()
    } else {
        format!("{block}.{name}")
    }
}

/// Which schemas have rows of interest, so that the arguments of all others need not be looked at.
pub(crate) struct Interest {
    is_interesting: fn(&str) -> bool,
    known: HashMap<*const BlockSchema, bool>,
}

impl Interest {
    pub(crate) fn new(is_interesting: fn(&str) -> bool) -> Self {
        Self {
            is_interesting,
            known: HashMap::new(),
        }
    }

    /// Whether a row of `schema`, or of a block in it, is of interest.
    pub(crate) fn finds(&mut self, schema: &'static BlockSchema) -> bool {
        if let Some(known) = self.known.get(&ptr::from_ref(schema)) {
            return *known;
        }
        let finds = schema.rows().any(|(row, nested)| {
            (self.is_interesting)(row) || nested.is_some_and(|nested| self.finds(nested))
        });
        self.known.insert(schema, finds);
        finds
    }
}

/// Calls `visit` for every argument in `body`, blocks after what holds them.
pub(crate) fn each(body: &Body, visit: &mut dyn FnMut(Argument<'_>)) {
    below(body, "", visit);
}

fn below(body: &Body, block: &str, visit: &mut dyn FnMut(Argument<'_>)) {
    for (name, term, row) in body.described_arguments() {
        visit(Argument {
            schema: body.schema(),
            block,
            name,
            term,
            row: row.unwrap_or_else(|| looked_up(body, name, term)),
        });
        let mut path = None;
        each_body(term, &mut |inner| {
            below(
                inner,
                path.get_or_insert_with(|| joined(block, name)),
                visit,
            );
        });
    }
}

/// The row of an argument that no setter gave. Only names are looked up: tags, the other thing that conventions give, have nothing in theirs.
fn looked_up(body: &Body, name: &str, term: &Term) -> &'static str {
    match term {
        Term::Text(_) => body.schema().row(name).unwrap_or_default(),
        _ => "",
    }
}

/// Whether an argument never reaches the state; the facts of its row, which end at the first tab, say so.
pub(crate) fn is_write_only(row: &str) -> bool {
    let facts = row.split('\t').next().unwrap_or_default();
    facts.split(' ').any(|fact| fact == "write_only")
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
        // How often Terraform repeats a block is not known yet.
        Term::Blocks(bodies) if bodies.iter().any(|body| body.repetition().is_some()) => {}
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
