//! Which members a body is printed with, and in what shape nested bodies stand: the same in JSON and in expressions.

use std::cell::RefCell;
use std::collections::HashMap;
use std::rc::Rc;

use formwork_model::{BlockSchema, Body, Nested, Nesting, Syntax, Term};

static NULL: Term = Term::Null;

/// One member of a body.
pub(crate) struct Member<'body> {
    pub(crate) name: &'static str,
    pub(crate) term: &'body Term,
    pub(crate) nested: Option<Nested>,
}

/// What a schema says of its arguments, by name. Schemas are text; each is read once for a file.
#[derive(Default)]
pub(crate) struct Layouts {
    known: RefCell<HashMap<*const BlockSchema, Layout>>,
}

/// The names in order, each with what stands below it.
type Layout = Rc<[(&'static str, Option<Nested>)]>;

impl Layouts {
    /// The members of `body`, by name. Terraform wants all members of an object attribute, also those without a value.
    pub(crate) fn members<'body>(&self, body: &'body Body, syntax: Syntax) -> Vec<Member<'body>> {
        if syntax == Syntax::ObjectAttribute {
            return self.all_members(body);
        }
        let needs_layout = body.arguments().any(|(_, term)| holds_bodies(term));
        let layout = needs_layout.then(|| self.layout(body.schema()));
        let given = body.arguments().map(|(name, term)| Member {
            name,
            term,
            nested: layout.as_deref().and_then(|layout| nested(layout, name)),
        });
        given.collect()
    }

    fn all_members<'body>(&self, body: &'body Body) -> Vec<Member<'body>> {
        let layout = self.layout(body.schema());
        let member = |&(name, nested)| Member {
            name,
            term: body.get(name).unwrap_or(&NULL),
            nested,
        };
        layout.iter().map(member).collect()
    }

    fn layout(&self, schema: &'static BlockSchema) -> Layout {
        let mut known = self.known.borrow_mut();
        let layout = known
            .entry(std::ptr::from_ref(schema))
            .or_insert_with(|| read(schema));
        Rc::clone(layout)
    }
}

fn read(schema: &'static BlockSchema) -> Layout {
    let arguments = schema.arguments();
    let mut layout: Vec<_> = arguments
        .map(|argument| (argument.name, argument.nested))
        .collect();
    layout.sort_unstable_by_key(|(name, _)| *name);
    layout.into()
}

fn nested(layout: &[(&'static str, Option<Nested>)], name: &str) -> Option<Nested> {
    let position = layout.binary_search_by(|(known, _)| (*known).cmp(name));
    layout[position.ok()?].1
}

fn holds_bodies(term: &Term) -> bool {
    matches!(term, Term::Blocks(_) | Term::Object(_) | Term::BlockMap(_))
}

/// Nested bodies as Terraform wants to read them.
pub(crate) enum Shape<'body> {
    /// One object.
    One(&'body Body),
    /// An array of objects.
    Many(&'body [Body]),
}

impl<'body> Shape<'body> {
    /// A block that may stand once is an object, and so is the value of an attribute that holds one.
    pub(crate) fn of(bodies: &'body [Body], nested: Option<Nested>) -> Self {
        match (bodies, nested) {
            ([only], Some(nested)) if is_single(nested) => Self::One(only),
            _ => Self::Many(bodies),
        }
    }

    /// The same for a body that the binding gave alone, in a list or not.
    pub(crate) fn of_one(body: &'body Body, nested: Option<Nested>) -> Self {
        match nested {
            Some(nested) if !is_single(nested) => Self::Many(std::slice::from_ref(body)),
            _ => Self::One(body),
        }
    }
}

fn is_single(nested: Nested) -> bool {
    match nested.syntax {
        Syntax::Block => nested.nesting == Nesting::Single || nested.max_items == 1,
        Syntax::NestedAttribute | Syntax::ObjectAttribute => nested.nesting == Nesting::Single,
    }
}

/// How the members below an argument are written; those of a value without a schema as they were given.
pub(crate) fn syntax_below(nested: Option<Nested>) -> Syntax {
    nested.map_or(Syntax::NestedAttribute, |nested| nested.syntax)
}
