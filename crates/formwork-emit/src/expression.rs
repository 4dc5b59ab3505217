//! Expressions in Terraform's language. Nothing outside this file knows how they are marked in text.

use std::borrow::Cow;
use std::fmt::Write as _;

use formwork_model::{Body, Expression, Model, Term};

/// Literal text as Terraform's templates write it: `${` becomes `$${`, `%{` becomes `%%{`.
pub(crate) fn escaped(text: &str) -> Cow<'_, str> {
    if text.contains('{') && (text.contains("${") || text.contains("%{")) {
        Cow::Owned(text.replace("${", "$${").replace("%{", "%%{"))
    } else {
        Cow::Borrowed(text)
    }
}

/// The text of a JSON string that Terraform evaluates to the expression's value.
pub(crate) fn interpolation(model: &Model, expression: &Expression) -> String {
    let mut text = String::new();
    match expression {
        Expression::Template(parts) => Printer {
            model,
            text: &mut text,
        }
        .template(parts, |text, literal| {
            text.push_str(&escaped(literal));
        }),
        expression => {
            text.push_str("${");
            Printer {
                model,
                text: &mut text,
            }
            .expression(expression);
            text.push('}');
        }
    }
    text
}

struct Printer<'output> {
    model: &'output Model,
    text: &'output mut String,
}

impl Printer<'_> {
    fn expression(&mut self, expression: &Expression) {
        match expression {
            Expression::Reference(reference) => {
                if let Some(node) = self.model.node(reference.node) {
                    self.text.extend(node.address_parts());
                }
                self.text.push('.');
                self.text.push_str(&reference.attribute);
            }
            Expression::Index { of, key } => {
                self.operand(of);
                self.text.push('[');
                self.term(key);
                self.text.push(']');
            }
            Expression::Member { of, name } => {
                self.operand(of);
                self.text.push('.');
                self.text.push_str(name);
            }
            Expression::Template(parts) => {
                self.text.push('"');
                self.template(parts, quoted_content);
                self.text.push('"');
            }
            Expression::Call {
                function,
                arguments,
            } => {
                self.text.push_str(function);
                self.text.push('(');
                self.separated(arguments, Self::term);
                self.text.push(')');
            }
        }
    }

    /// The parts of a template; `literal` writes what is not evaluated.
    fn template(&mut self, parts: &[Term], literal: fn(&mut String, &str)) {
        for part in parts {
            match part {
                Term::Text(text) => literal(self.text, text),
                Term::Expression(expression) => match &**expression {
                    Expression::Template(parts) => self.template(parts, literal),
                    expression => {
                        self.text.push_str("${");
                        self.expression(expression);
                        self.text.push('}');
                    }
                },
                other => {
                    self.text.push_str("${");
                    self.term(other);
                    self.text.push('}');
                }
            }
        }
    }

    /// What stands before `[` or `.`: collections are put in parentheses.
    fn operand(&mut self, term: &Term) {
        if let Term::Expression(expression) = term {
            return self.expression(expression);
        }
        self.text.push('(');
        self.term(term);
        self.text.push(')');
    }

    fn term(&mut self, term: &Term) {
        match term {
            Term::Null => self.text.push_str("null"),
            Term::Bool(known) => self.text.push_str(if *known { "true" } else { "false" }),
            Term::Integer(number) => {
                let _ = write!(self.text, "{number}");
            }
            Term::Float(number) => {
                let _ = write!(self.text, "{number}");
            }
            Term::Text(text) => self.quoted(text),
            Term::Expression(expression) => self.expression(expression),
            Term::List(items) => {
                self.text.push('[');
                self.separated(items, Self::term);
                self.text.push(']');
            }
            Term::Blocks(blocks) => {
                self.text.push('[');
                self.separated(blocks, Self::body);
                self.text.push(']');
            }
            Term::Map(entries) => {
                self.text.push('{');
                self.separated(entries, |printer, (key, term)| {
                    printer.entry(key, |printer| printer.term(term))
                });
                self.text.push('}');
            }
            Term::BlockMap(blocks) => {
                self.text.push('{');
                self.separated(blocks, |printer, (key, body)| {
                    printer.entry(key, |printer| printer.body(body))
                });
                self.text.push('}');
            }
            Term::Object(body) => self.body(body),
        }
    }

    fn body(&mut self, body: &Body) {
        self.text.push('{');
        self.separated(body.arguments(), |printer, (name, term)| {
            printer.entry(name, |printer| printer.term(term))
        });
        self.text.push('}');
    }

    fn entry(&mut self, key: &str, value: impl FnOnce(&mut Self)) {
        self.quoted(key);
        self.text.push_str(" = ");
        value(self);
    }

    fn separated<T>(&mut self, items: &[T], mut write: impl FnMut(&mut Self, &T)) {
        for (position, item) in items.iter().enumerate() {
            if position > 0 {
                self.text.push_str(", ");
            }
            write(self, item);
        }
    }

    fn quoted(&mut self, text: &str) {
        self.text.push('"');
        quoted_content(self.text, text);
        self.text.push('"');
    }
}

/// What stands between the quotes of a literal in Terraform's language.
fn quoted_content(output: &mut String, text: &str) {
    for character in escaped(text).chars() {
        match character {
            '"' => output.push_str("\\\""),
            '\\' => output.push_str("\\\\"),
            '\n' => output.push_str("\\n"),
            '\r' => output.push_str("\\r"),
            '\t' => output.push_str("\\t"),
            control if control.is_control() => {
                let _ = write!(output, "\\u{:04x}", u32::from(control));
            }
            other => output.push(other),
        }
    }
}
