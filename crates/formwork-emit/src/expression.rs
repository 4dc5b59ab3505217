//! Expressions in Terraform's language, on one line.

use std::borrow::Cow;
use std::fmt::{self, Formatter};

use formwork_model::{
    Body, Expression, For, ForResult, Model, Nested, NodeId, Reference, Step, Symbol, Syntax, Term,
    Unrolled,
};

use crate::literal::{Quoting, write_before_interpolation, write_literal, write_quoted};
use crate::members::{Member, Shape, syntax_below};
use crate::scope::Scope;

/// An expression as Terraform's language writes it, e.g. `aws_vpc.main.id`: for messages.
pub fn expression_text(model: &Model, expression: &Expression) -> String {
    let scope = &Scope::new(model);
    Printed { scope, expression }.to_string()
}

/// An expression in a string of Terraform JSON: `${aws_vpc.main.id}`.
pub(crate) struct Interpolated<'model> {
    pub(crate) scope: &'model Scope<'model>,
    pub(crate) expression: &'model Expression,
}

impl fmt::Display for Interpolated<'_> {
    fn fmt(&self, out: &mut Formatter<'_>) -> fmt::Result {
        let Self { scope, expression } = *self;
        match expression {
            Expression::Template(parts) => scope.template(out, parts, Quoting::Json),
            expression => {
                out.write_str("${")?;
                scope.expression(out, expression)?;
                out.write_str("}")
            }
        }
    }
}

/// Bodies of which Terraform repeats some, as a value in a string of Terraform JSON.
pub(crate) struct RepeatedValue<'model> {
    pub(crate) scope: &'model Scope<'model>,
    pub(crate) term: &'model Term,
    pub(crate) nested: Option<Nested>,
}

impl fmt::Display for RepeatedValue<'_> {
    fn fmt(&self, out: &mut Formatter<'_>) -> fmt::Result {
        let Self {
            scope,
            term,
            nested,
        } = *self;
        out.write_str("${")?;
        scope.term(out, term, nested)?;
        out.write_str("}")
    }
}

/// An expression within an expression.
struct Printed<'model> {
    scope: &'model Scope<'model>,
    expression: &'model Expression,
}

impl fmt::Display for Printed<'_> {
    fn fmt(&self, out: &mut Formatter<'_>) -> fmt::Result {
        self.scope.expression(out, self.expression)
    }
}

impl Scope<'_> {
    fn expression(&self, out: &mut Formatter<'_>, expression: &Expression) -> fmt::Result {
        match expression {
            Expression::Reference(reference) => self.reference(out, reference),
            Expression::Symbol(symbol) => write_symbol(out, symbol),
            Expression::Index { of, key } => {
                self.operand(out, of)?;
                out.write_str("[")?;
                self.term(out, key, None)?;
                out.write_str("]")
            }
            Expression::Member { of, name } => {
                self.operand(out, of)?;
                write_member(out, name)
            }
            Expression::Splat { of, path } => self.splat(out, of, path),
            Expression::Template(parts) => {
                out.write_str("\"")?;
                self.template(out, parts, Quoting::Quoted)?;
                out.write_str("\"")
            }
            Expression::Call {
                function,
                arguments,
                spreads,
            } => {
                write!(out, "{function}(")?;
                separated(out, arguments, |out, term| self.term(out, term, None))?;
                out.write_str(if *spreads { "...)" } else { ")" })
            }
            Expression::Unary { operator, operand } => {
                out.write_str(operator.text())?;
                self.beside_operator(out, operand)
            }
            Expression::Binary {
                left,
                operator,
                right,
            } => {
                self.beside_operator(out, left)?;
                write!(out, " {} ", operator.text())?;
                self.beside_operator(out, right)
            }
            Expression::Conditional {
                condition,
                then,
                otherwise,
            } => {
                self.beside_operator(out, condition)?;
                out.write_str(" ? ")?;
                self.beside_operator(out, then)?;
                out.write_str(" : ")?;
                self.beside_operator(out, otherwise)
            }
            Expression::For(parts) => self.for_expression(out, parts),
            Expression::Object(members) => object(out, members, |out, (key, value)| {
                self.computed_key(out, key)?;
                out.write_str(" = ")?;
                self.term(out, value, None)
            }),
        }
    }

    /// An attribute of a thing, of one of its instances where it is repeated.
    fn reference(&self, out: &mut Formatter<'_>, reference: &Reference) -> fmt::Result {
        if let Some(reading) = self.reading(reference) {
            return self.expression(out, reading);
        }
        self.instance(out, reference.node, reference.instance.as_ref())?;
        if reference.is_whole() {
            return Ok(());
        }
        write!(out, ".{}", reference.attribute)
    }

    /// A thing, or one of its instances.
    pub(crate) fn instance(
        &self,
        out: &mut Formatter<'_>,
        node: NodeId,
        instance: Option<&Term>,
    ) -> fmt::Result {
        write!(out, "{}", self.address(node))?;
        if let Some(instance) = instance {
            out.write_str("[")?;
            self.term(out, instance, None)?;
            out.write_str("]")?;
        }
        Ok(())
    }

    fn splat(&self, out: &mut Formatter<'_>, of: &Term, path: &[Step]) -> fmt::Result {
        self.operand(out, of)?;
        out.write_str("[*]")?;
        for step in path {
            match step {
                Step::Member(name) => write_member(out, name)?,
                Step::Index(key) => {
                    out.write_str("[")?;
                    self.term(out, key, None)?;
                    out.write_str("]")?;
                }
            }
        }
        Ok(())
    }

    fn for_expression(&self, out: &mut Formatter<'_>, parts: &For) -> fmt::Result {
        let (open, close) = match parts.result {
            ForResult::List(_) => ("[", "]"),
            ForResult::Object { .. } => ("{", "}"),
        };
        write!(out, "{open}for ")?;
        if let Some(key) = &parts.key {
            write!(out, "{key}, ")?;
        }
        write!(out, "{} in ", parts.value)?;
        self.beside_operator(out, &parts.over)?;
        out.write_str(" : ")?;
        match &parts.result {
            ForResult::List(value) => self.term(out, value, None)?,
            ForResult::Object { key, value, groups } => {
                self.term(out, key, None)?;
                out.write_str(" => ")?;
                self.term(out, value, None)?;
                out.write_str(if *groups { "..." } else { "" })?;
            }
        }
        if let Some(condition) = &parts.condition {
            out.write_str(" if ")?;
            self.term(out, condition, None)?;
        }
        out.write_str(close)
    }

    /// The key of an object: in parentheses, so that Terraform computes it.
    fn computed_key(&self, out: &mut Formatter<'_>, key: &Term) -> fmt::Result {
        match key {
            Term::Text(text) => write_quoted(out, text),
            key => self.in_parentheses(out, key),
        }
    }

    /// What stands before `[` or `.`: what does not bind as tightly is put in parentheses.
    fn operand(&self, out: &mut Formatter<'_>, term: &Term) -> fmt::Result {
        if binds_tightly(term) {
            return self.term(out, term, None);
        }
        self.in_parentheses(out, term)
    }

    /// What stands beside an operator: what holds another one is put in parentheses.
    fn beside_operator(&self, out: &mut Formatter<'_>, term: &Term) -> fmt::Result {
        if holds_operator(term) {
            return self.in_parentheses(out, term);
        }
        self.term(out, term, None)
    }

    fn in_parentheses(&self, out: &mut Formatter<'_>, term: &Term) -> fmt::Result {
        out.write_str("(")?;
        self.term(out, term, None)?;
        out.write_str(")")
    }

    pub(crate) fn term(
        &self,
        out: &mut Formatter<'_>,
        term: &Term,
        nested: Option<Nested>,
    ) -> fmt::Result {
        match term {
            Term::Null => out.write_str("null"),
            Term::Bool(known) => write!(out, "{known}"),
            Term::Integer(number) => write!(out, "{number}"),
            Term::Float(number) => write!(out, "{number:?}"),
            Term::Text(text) => write_quoted(out, text),
            Term::List(items) => list(out, items, |out, item| self.term(out, item, None)),
            Term::Map(entries) => object(out, entries, |out, (key, item)| {
                entry(out, key, |out| self.term(out, item, None))
            }),
            Term::Blocks(bodies) if bodies.iter().any(|body| body.repetition().is_some()) => {
                self.repeated(out, bodies, syntax_below(nested))
            }
            Term::Blocks(bodies) => self.shape(out, &Shape::of(bodies, nested), nested),
            Term::Object(body) => self.shape(out, &Shape::of_one(body, nested), nested),
            Term::BlockMap(bodies) => object(out, bodies, |out, (key, body)| {
                entry(out, key, |out| self.body(out, body, syntax_below(nested)))
            }),
            Term::Expression(expression) => self.expression(out, expression),
        }
    }

    fn shape(
        &self,
        out: &mut Formatter<'_>,
        shape: &Shape<'_>,
        nested: Option<Nested>,
    ) -> fmt::Result {
        let syntax = syntax_below(nested);
        match shape {
            Shape::One(body) => self.body(out, body, syntax),
            Shape::Many(bodies) => list(out, bodies, |out, body| self.body(out, body, syntax)),
        }
    }

    /// Bodies of which Terraform repeats some, where a value is expected: lists, put together where there are several.
    fn repeated(&self, out: &mut Formatter<'_>, bodies: &[Body], syntax: Syntax) -> fmt::Result {
        if let [only] = bodies {
            return self.repeated_one(out, only, syntax);
        }
        out.write_str("concat(")?;
        separated(out, bodies, |out, body| {
            self.repeated_one(out, body, syntax)
        })?;
        out.write_str(")")
    }

    fn repeated_one(&self, out: &mut Formatter<'_>, body: &Body, syntax: Syntax) -> fmt::Result {
        let Some(repeated) = body.repetition() else {
            out.write_str("[")?;
            self.body(out, body, syntax)?;
            return out.write_str("]");
        };
        let Unrolled { key, value, body } = repeated.unrolled(body);
        out.write_str("[for ")?;
        if let Some(key) = key {
            write!(out, "{key}, ")?;
        }
        write!(out, "{value} in ")?;
        self.beside_operator(out, &repeated.over)?;
        out.write_str(" : ")?;
        self.body(out, &body, syntax)?;
        out.write_str("]")
    }

    fn body(&self, out: &mut Formatter<'_>, body: &Body, syntax: Syntax) -> fmt::Result {
        let members = self.layouts.members(body, syntax);
        object(out, &members, |out, member| {
            let Member { name, term, nested } = *member;
            entry(out, name, |out| self.term(out, term, nested))
        })
    }

    fn template(&self, out: &mut Formatter<'_>, parts: &[Term], quoting: Quoting) -> fmt::Result {
        let mut pieces = Vec::with_capacity(parts.len());
        flatten(parts, &mut pieces);
        for (position, piece) in pieces.iter().enumerate() {
            match piece {
                Piece::Literal(text) if position + 1 == pieces.len() => {
                    write_literal(out, text, quoting)?;
                }
                Piece::Literal(text) => write_before_interpolation(out, text, quoting)?,
                Piece::Value(term) => {
                    out.write_str("${")?;
                    self.term(out, term, None)?;
                    out.write_str("}")?;
                }
            }
        }
        Ok(())
    }
}

/// Whether a term can stand before `[` or `.` as it is. A splat cannot: what follows would be read of each element.
fn binds_tightly(term: &Term) -> bool {
    match term {
        Term::Expression(expression) => matches!(
            **expression,
            Expression::Reference(_)
                | Expression::Symbol(_)
                | Expression::Index { .. }
                | Expression::Member { .. }
                | Expression::Call { .. }
                | Expression::For(_)
                | Expression::Object(_)
        ),
        _ => false,
    }
}

fn holds_operator(term: &Term) -> bool {
    match term {
        Term::Integer(number) => *number < 0,
        Term::Float(number) => *number < 0.0,
        Term::Expression(expression) => matches!(
            **expression,
            Expression::Unary { .. } | Expression::Binary { .. } | Expression::Conditional { .. }
        ),
        _ => false,
    }
}

fn write_symbol(out: &mut Formatter<'_>, symbol: &Symbol) -> fmt::Result {
    match symbol {
        Symbol::Variable(name) => write!(out, "var.{name}"),
        Symbol::Local(name) => write!(out, "local.{name}"),
        Symbol::EachKey => out.write_str("each.key"),
        Symbol::EachValue => out.write_str("each.value"),
        Symbol::CountIndex => out.write_str("count.index"),
        Symbol::Bound(name) => out.write_str(name),
        Symbol::ModuleFolder => out.write_str("path.module"),
        Symbol::RootFolder => out.write_str("path.root"),
        Symbol::WorkingFolder => out.write_str("path.cwd"),
        Symbol::Workspace => out.write_str("terraform.workspace"),
    }
}

/// A part of a template. Two literals never follow each other: a `$` and a `{` of two would go unnoticed.
enum Piece<'term> {
    Literal(Cow<'term, str>),
    Value(&'term Term),
}

/// Templates within templates become one, and known values become text.
fn flatten<'term>(parts: &'term [Term], pieces: &mut Vec<Piece<'term>>) {
    for part in parts {
        match part {
            Term::Text(text) => push_literal(pieces, Cow::Borrowed(text)),
            Term::Bool(known) => push_literal(pieces, Cow::Owned(known.to_string())),
            Term::Integer(number) => push_literal(pieces, Cow::Owned(number.to_string())),
            Term::Float(number) => push_literal(pieces, Cow::Owned(number.to_string())),
            Term::Expression(expression) => match &**expression {
                Expression::Template(parts) => flatten(parts, pieces),
                _ => pieces.push(Piece::Value(part)),
            },
            value => pieces.push(Piece::Value(value)),
        }
    }
}

fn push_literal<'term>(pieces: &mut Vec<Piece<'term>>, text: Cow<'term, str>) {
    match pieces.last_mut() {
        Some(Piece::Literal(last)) => last.to_mut().push_str(&text),
        _ => pieces.push(Piece::Literal(text)),
    }
}

/// `.name`, or `["name"]` where Terraform would not read the name as one.
fn write_member(out: &mut Formatter<'_>, name: &str) -> fmt::Result {
    if is_identifier(name) {
        return write!(out, ".{name}");
    }
    out.write_str("[")?;
    write_quoted(out, name)?;
    out.write_str("]")
}

fn is_identifier(name: &str) -> bool {
    let is_inner = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'_' || byte == b'-';
    let starts = |byte: &u8| byte.is_ascii_alphabetic() || *byte == b'_';
    name.as_bytes().first().is_some_and(starts) && name.bytes().all(is_inner)
}

/// Keys are quoted: without quotes, some would be read as references.
fn entry(
    out: &mut Formatter<'_>,
    key: &str,
    value: impl FnOnce(&mut Formatter<'_>) -> fmt::Result,
) -> fmt::Result {
    write_quoted(out, key)?;
    out.write_str(" = ")?;
    value(out)
}

fn list<T>(
    out: &mut Formatter<'_>,
    items: &[T],
    write: impl Fn(&mut Formatter<'_>, &T) -> fmt::Result,
) -> fmt::Result {
    out.write_str("[")?;
    separated(out, items, write)?;
    out.write_str("]")
}

fn object<T>(
    out: &mut Formatter<'_>,
    members: &[T],
    write: impl Fn(&mut Formatter<'_>, &T) -> fmt::Result,
) -> fmt::Result {
    out.write_str("{")?;
    separated(out, members, write)?;
    out.write_str("}")
}

fn separated<T>(
    out: &mut Formatter<'_>,
    items: &[T],
    write: impl Fn(&mut Formatter<'_>, &T) -> fmt::Result,
) -> fmt::Result {
    for (position, item) in items.iter().enumerate() {
        if position > 0 {
            out.write_str(", ")?;
        }
        write(out, item)?;
    }
    Ok(())
}
