//! Fenced blocks.

use super::Words;

/// A fenced block of a document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Code {
    /// What it is.
    pub kind: CodeKind,
    /// After the opening fence; may be empty.
    pub language: Words,
    /// Its lines, without a newline at the end.
    pub body: Words,
}

impl Code {
    /// A block of this kind, in a language that may be empty.
    pub fn new(kind: CodeKind, language: impl Into<Words>, body: impl Into<Words>) -> Self {
        Self {
            kind,
            language: language.into(),
            body: body.into(),
        }
    }
}

/// What a fenced block is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CodeKind {
    /// Code to look at.
    Sample,
    /// A form, with places such as `[description]` to fill in.
    Template,
    /// A tree of folders.
    Tree,
    /// What a user can say to start the procedure.
    Prompt,
}

impl Code {
    /// The places of a template: texts in brackets that are neither links nor boxes to tick.
    ///
    /// ```
    /// use formwork_model::procedure::{Code, CodeKind};
    /// let form = Code { kind: CodeKind::Template, language: "".into(), body: "Task: [Task name]\n- [ ] done\n[a](b)".into() };
    /// assert_eq!(form.places(), ["Task name"]);
    /// ```
    pub fn places(&self) -> Vec<&str> {
        let mut places = Vec::new();
        let mut rest = &*self.body;
        while let Some((_, after)) = rest.split_once('[') {
            let Some((inside, behind)) = after.split_once(']') else {
                break;
            };
            rest = behind;
            let is_box = matches!(inside, " " | "x" | "X");
            if !is_box && !inside.is_empty() && !behind.starts_with('(') && !inside.contains('\n') {
                places.push(inside);
            }
        }
        places
    }
}
