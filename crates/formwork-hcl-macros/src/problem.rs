//! What is wrong in an expression, and where in its text.

/// Something wrong at a place of the text.
#[derive(Debug, PartialEq)]
pub(crate) struct Problem {
    line: usize,
    column: usize,
    what: String,
}

impl Problem {
    pub(crate) fn new(line: usize, column: usize, what: String) -> Self {
        Self { line, column, what }
    }

    /// At a byte of `text`.
    pub(crate) fn at(text: &str, offset: usize, what: String) -> Self {
        let before = text.get(..offset).unwrap_or(text);
        let line = before.matches('\n').count() + 1;
        let column = before.rsplit('\n').next().unwrap_or(before).chars().count() + 1;
        Self { line, column, what }
    }

    /// The message, with the line of `text` that it is about.
    pub(crate) fn message(&self, text: &str) -> String {
        let Self { line, column, what } = self;
        let shown = text.lines().nth(line - 1).unwrap_or_default();
        let space = " ".repeat(column - 1);
        format!("line {line}, column {column} of the expression: {what}\n  {shown}\n  {space}^")
    }
}
