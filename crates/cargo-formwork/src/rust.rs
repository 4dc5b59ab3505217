//! Rust expressions, and how they are laid out: nearly as rustfmt would, which gives up on long texts.

/// A line has so many signs at most, where it can.
const WIDTH: usize = 100;
/// Arguments, arrays and chains that are longer get a line for each part.
const SHORT: usize = 60;
/// Fields that are longer get a line each.
const SHORT_FIELDS: usize = 18;

/// An expression.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Rust {
    /// Literals, names, and what is never cut.
    Atom(String),
    /// What stands before the parts and after them: `Some(`, `vec![`, and their ends.
    Row(String, Vec<Rust>, &'static str),
    /// A structure with its fields.
    Structure(&'static str, Vec<(&'static str, Rust)>),
    /// Methods, one called on what the other returns.
    Chain(Box<Rust>, Vec<Rust>),
}

impl Rust {
    pub(crate) fn atom(text: impl Into<String>) -> Self {
        Self::Atom(text.into())
    }

    pub(crate) fn call(
        name: impl std::fmt::Display,
        arguments: impl IntoIterator<Item = Rust>,
    ) -> Self {
        Self::Row(format!("{name}("), arguments.into_iter().collect(), ")")
    }

    pub(crate) fn array(parts: impl IntoIterator<Item = Rust>) -> Self {
        Self::Row("[".to_owned(), parts.into_iter().collect(), "]")
    }

    pub(crate) fn vec(parts: impl IntoIterator<Item = Rust>) -> Self {
        Self::Row("vec![".to_owned(), parts.into_iter().collect(), "]")
    }

    /// Calls a method on it.
    pub(crate) fn then(self, name: &str, arguments: impl IntoIterator<Item = Rust>) -> Self {
        let call = Self::call(format!(".{name}"), arguments);
        match self {
            Self::Chain(root, mut calls) => {
                calls.push(call);
                Self::Chain(root, calls)
            }
            root => Self::Chain(Box::new(root), vec![call]),
        }
    }

    /// The expression, where what follows on its last line has `rest` signs.
    pub(crate) fn text(&self, indent: usize, rest: usize) -> String {
        let line = self.line();
        if self.is_short() && !line.contains('\n') && indent + line.len() + rest <= WIDTH {
            line
        } else {
            self.broken(indent, rest)
        }
    }

    fn line(&self) -> String {
        match self {
            Self::Atom(text) => text.clone(),
            Self::Row(before, parts, after) => {
                let parts: Vec<String> = parts.iter().map(Self::line).collect();
                format!("{before}{}{after}", parts.join(", "))
            }
            Self::Structure(name, fields) => {
                let fields: Vec<String> = fields
                    .iter()
                    .map(|(name, value)| format!("{name}: {}", value.line()))
                    .collect();
                format!("{name} {{ {} }}", fields.join(", "))
            }
            Self::Chain(root, calls) => {
                let calls: String = calls.iter().map(Self::line).collect();
                format!("{}{calls}", root.line())
            }
        }
    }

    /// Whether it may stand in one line, if there is room.
    fn is_short(&self) -> bool {
        let length =
            |longest: usize, frame: usize| self.line().len().saturating_sub(frame) <= longest;
        match self {
            Self::Atom(_) => true,
            Self::Row(before, parts, after) => {
                parts.iter().all(Self::is_short)
                    && (parts.len() == 1 || length(SHORT, before.len() + after.len()))
            }
            Self::Structure(name, fields) => {
                fields.iter().all(|(_, value)| value.is_short())
                    && length(SHORT_FIELDS, name.len() + 5)
            }
            Self::Chain(root, calls) => {
                let is_one = calls.len() == 1 && matches!(**root, Self::Atom(_));
                root.is_short() && calls.iter().all(Self::is_short) && (is_one || length(SHORT, 0))
            }
        }
    }

    fn has_lines(&self) -> bool {
        matches!(self, Self::Atom(text) if text.contains('\n'))
    }

    fn broken(&self, indent: usize, rest: usize) -> String {
        let inner = indent + 4;
        let margin = " ".repeat(indent);
        let lines = |parts: Vec<String>| -> String {
            parts
                .iter()
                .map(|part| format!("{}{part},\n", " ".repeat(inner)))
                .collect()
        };
        match self {
            Self::Atom(text) => text.clone(),
            Self::Row(before, parts, after) => match &**parts {
                // One argument opens and closes with the call, unless it is a text of several lines.
                [one] if !one.has_lines() => {
                    format!("{before}{}{after}", one.text(indent, after.len() + rest))
                }
                parts => {
                    let parts = parts.iter().map(|part| part.text(inner, 1)).collect();
                    format!("{before}\n{}{margin}{after}", lines(parts))
                }
            },
            Self::Structure(name, fields) => {
                let field =
                    |(name, value): &(&str, Self)| format!("{name}: {}", value.text(inner, 1));
                format!(
                    "{name} {{\n{}{margin}}}",
                    lines(fields.iter().map(field).collect())
                )
            }
            Self::Chain(root, calls) => match &**calls {
                [one] if matches!(**root, Self::Atom(_)) => {
                    format!("{}{}", root.line(), one.text(indent, rest))
                }
                calls => {
                    let calls: String = calls
                        .iter()
                        .map(|call| format!("\n{}{}", " ".repeat(inner), call.text(inner, rest)))
                        .collect();
                    format!("{}{calls}", root.text(indent, 0))
                }
            },
        }
    }
}

#[cfg(test)]
mod tests {
    use expect_test::{Expect, expect};

    use super::Rust;

    fn check(expression: Rust, expected: Expect) {
        expected.assert_eq(&expression.text(4, 1));
    }

    fn long() -> Rust {
        Rust::atom(format!("\"{}\"", "text ".repeat(15)))
    }

    #[test]
    fn what_is_short_stands_in_one_line() {
        let call =
            Rust::atom("procedure").then("heading", [Rust::atom("1"), Rust::atom("\"Title\"")]);
        check(call, expect![[r#"procedure.heading(1, "Title")"#]]);
    }

    #[test]
    fn what_is_long_has_a_line_for_each_part() {
        let fields = vec![("title", Rust::atom("\"Title\"")), ("text", long())];
        let add = Rust::atom("procedure").then("add", [Rust::Structure("Principle", fields)]);
        check(
            add,
            expect![[r#"
            procedure.add(Principle {
                    title: "Title",
                    text: "text text text text text text text text text text text text text text text ",
                })"#]],
        );
        let step = Rust::call("manual", [])
            .then("title", [long()])
            .then("purpose", [Rust::array([long(), long()])]);
        let step = Rust::atom("procedure").then("step", [Rust::atom("\"key\""), step]);
        check(
            step,
            expect![[r#"
            procedure.step(
                    "key",
                    manual()
                        .title("text text text text text text text text text text text text text text text ")
                        .purpose([
                            "text text text text text text text text text text text text text text text ",
                            "text text text text text text text text text text text text text text text ",
                        ]),
                )"#]],
        );
    }
}
