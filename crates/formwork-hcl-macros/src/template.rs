//! Templates: text in quotes and heredocs, with values, conditions and repetitions in it.
//!
//! A template is first a row of pieces, as Terraform reads it, because `~` and the indentation of a heredoc change the text beside a
//! piece wherever it belongs. Then the pieces between directives become trees.

use std::iter::Peekable;
use std::vec::IntoIter;

use hcl_edit::Span as _;
use hcl_edit::expr::Expression;
use hcl_edit::template::{
    Directive, Element, ForTemplateExpr, HeredocTemplate, StringTemplate, Strip, Template,
};
use proc_macro2::TokenStream;
use quote::quote;

use crate::lower::{Locals, Reader, literal, option};
use crate::problem::Problem;

enum Piece<'text> {
    Literal(String),
    Value(&'text Expression),
    If(&'text Expression),
    Else,
    For(&'text ForTemplateExpr),
    End,
}

#[derive(Clone, Copy, PartialEq)]
enum Quoting {
    Quoted,
    Heredoc,
}

/// The pieces so far.
struct Row<'text> {
    pieces: Vec<Piece<'text>>,
    quoting: Quoting,
    /// The last piece takes the space after it away.
    trims: bool,
}

impl Reader<'_> {
    pub(crate) fn quoted(
        &self,
        template: &StringTemplate,
        locals: &Locals,
    ) -> Result<TokenStream, Problem> {
        let mut row = Row::new(Quoting::Quoted);
        self.flatten(template, &mut row)?;
        self.whole(row.pieces, locals)
    }

    pub(crate) fn heredoc(
        &self,
        expression: &Expression,
        heredoc: &HeredocTemplate,
        locals: &Locals,
    ) -> Result<TokenStream, Problem> {
        let mut row = Row::new(Quoting::Heredoc);
        self.flatten(&heredoc.template, &mut row)?;
        let start = expression.span().map_or(0, |span| span.start);
        if self.source[start..].starts_with("<<-") {
            dedent(&mut row.pieces);
        }
        self.whole(row.pieces, locals)
    }

    fn flatten<'text>(
        &self,
        template: &'text Template,
        row: &mut Row<'text>,
    ) -> Result<(), Problem> {
        for element in template.iter() {
            match element {
                Element::Literal(text) => {
                    let span = text.span().unwrap_or_default();
                    let written = self.source.get(span.clone()).unwrap_or_default();
                    row.literal(written)
                        .map_err(|(offset, what)| self.problem(span.start + offset, what))?;
                }
                Element::Interpolation(value) => row.piece(value.strip, Piece::Value(&value.expr)),
                Element::Directive(directive) => self.directive(directive, row)?,
            }
        }
        Ok(())
    }

    fn directive<'text>(
        &self,
        directive: &'text Directive,
        row: &mut Row<'text>,
    ) -> Result<(), Problem> {
        match directive {
            Directive::If(directive) => {
                let condition = &directive.if_expr;
                row.piece(condition.strip, Piece::If(&condition.cond_expr));
                self.flatten(&condition.template, row)?;
                if let Some(otherwise) = &directive.else_expr {
                    row.piece(otherwise.strip, Piece::Else);
                    self.flatten(&otherwise.template, row)?;
                }
                row.piece(directive.endif_expr.strip, Piece::End);
            }
            Directive::For(directive) => {
                let repetition = &directive.for_expr;
                row.piece(repetition.strip, Piece::For(repetition));
                self.flatten(&repetition.template, row)?;
                row.piece(directive.endfor_expr.strip, Piece::End);
            }
        }
        Ok(())
    }

    /// A template that is one value and nothing else keeps the value's type.
    fn whole(&self, pieces: Vec<Piece<'_>>, locals: &Locals) -> Result<TokenStream, Problem> {
        if let [Piece::Value(value)] = pieces[..] {
            return self.term(value, locals);
        }
        self.text(&mut pieces.into_iter().peekable(), locals)
    }

    /// The text up to the end of the directive around it.
    fn text(
        &self,
        pieces: &mut Peekable<IntoIter<Piece<'_>>>,
        locals: &Locals,
    ) -> Result<TokenStream, Problem> {
        let mut parts = Vec::new();
        while let Some(piece) = pieces.next_if(|piece| !matches!(piece, Piece::Else | Piece::End)) {
            parts.push(match piece {
                Piece::Literal(text) => literal(&text),
                Piece::Value(value) => self.term(value, locals)?,
                Piece::If(condition) => self.condition(condition, pieces, locals)?,
                Piece::For(parts) => self.repetition(parts, pieces, locals)?,
                Piece::Else | Piece::End => continue,
            });
        }
        Ok(quote!(::formwork::private::raw::template([#(#parts),*])))
    }

    /// `%{ if }` is a conditional.
    fn condition(
        &self,
        condition: &Expression,
        pieces: &mut Peekable<IntoIter<Piece<'_>>>,
        locals: &Locals,
    ) -> Result<TokenStream, Problem> {
        let condition = self.term(condition, locals)?;
        let then = self.text(pieces, locals)?;
        let otherwise = match pieces.next() {
            Some(Piece::Else) => {
                let otherwise = self.text(pieces, locals)?;
                pieces.next();
                otherwise
            }
            _ => literal(""),
        };
        Ok(quote!(::formwork::private::raw::conditional(#condition, #then, #otherwise)))
    }

    /// `%{ for }` joins what it makes of each element.
    fn repetition(
        &self,
        parts: &ForTemplateExpr,
        pieces: &mut Peekable<IntoIter<Piece<'_>>>,
        locals: &Locals,
    ) -> Result<TokenStream, Problem> {
        let over = self.term(&parts.collection_expr, locals)?;
        let key = parts.key_var.as_ref().map(|name| name.as_str());
        let value = parts.value_var.as_str();
        let text = self.text(pieces, &locals.with(key.into_iter().chain([value])))?;
        pieces.next();
        let (key, value) = (option(key.map(|name| self.local(name))), self.local(value));
        Ok(quote!(::formwork::private::raw::repeated(#key, #value, #over, #text)))
    }
}

impl<'text> Row<'text> {
    fn new(quoting: Quoting) -> Self {
        Self {
            pieces: Vec::new(),
            quoting,
            trims: false,
        }
    }

    /// Text as it is written. In a heredoc each line is a piece of its own, and `~` reaches to the end of its line.
    fn literal(&mut self, written: &str) -> Result<(), (usize, String)> {
        let whole = [written];
        let lines = written.split_inclusive('\n');
        let lines: Vec<&str> = match self.quoting {
            Quoting::Quoted => whole.to_vec(),
            Quoting::Heredoc => lines.collect(),
        };
        for line in lines {
            let mut text = unescaped(line, self.quoting)?;
            if std::mem::take(&mut self.trims) {
                text = text.trim_start().to_owned();
            }
            self.pieces.push(Piece::Literal(text));
        }
        Ok(())
    }

    fn piece(&mut self, strip: Strip, piece: Piece<'text>) {
        if strip.strip_start()
            && let Some(Piece::Literal(before)) = self.pieces.last_mut()
        {
            before.truncate(before.trim_end().len());
        }
        self.pieces.push(piece);
        self.trims = strip.strip_end();
    }
}

/// Takes from each line as much space as the least indented one has. What `~` has trimmed counts as it then is, and blank lines do not.
fn dedent(pieces: &mut [Piece<'_>]) {
    let mut starts = true;
    let mut least = usize::MAX;
    let mut lines = Vec::new();
    for (position, piece) in pieces.iter().enumerate() {
        let Piece::Literal(text) = piece else {
            least = if starts { 0 } else { least };
            starts = false;
            continue;
        };
        let is_blank = text.trim_start().is_empty() && text.ends_with('\n');
        if starts && !is_blank {
            least = least.min(text.len() - text.trim_start().len());
            lines.push(position);
        }
        starts = text.ends_with('\n');
    }
    for position in lines {
        if let Piece::Literal(text) = &mut pieces[position] {
            text.drain(..least);
        }
    }
}

/// The text that is meant; or what is wrong, and at which byte.
fn unescaped(written: &str, quoting: Quoting) -> Result<String, (usize, String)> {
    let mut text = String::with_capacity(written.len());
    let mut rest = written;
    while let Some(character) = rest.chars().next() {
        let doubled = rest.starts_with("$${") || rest.starts_with("%%{");
        if doubled {
            text.push_str(&rest[1..3]);
            rest = &rest[3..];
        } else if character == '\\' && quoting == Quoting::Quoted {
            let (meant, length) = escape(rest).ok_or_else(|| {
                let offset = written.len() - rest.len();
                (offset, "an unknown escape after `\\`".to_owned())
            })?;
            text.push(meant);
            rest = &rest[length..];
        } else {
            text.push(character);
            rest = &rest[character.len_utf8()..];
        }
    }
    Ok(text)
}

/// The character that an escape means, and the length of the escape.
fn escape(rest: &str) -> Option<(char, usize)> {
    let simple = |character| Some((character, 2));
    match rest.as_bytes().get(1)? {
        b'n' => simple('\n'),
        b'r' => simple('\r'),
        b't' => simple('\t'),
        b'"' => simple('"'),
        b'\\' => simple('\\'),
        b'u' => code_point(rest, 6),
        b'U' => code_point(rest, 10),
        _ => None,
    }
}

fn code_point(rest: &str, length: usize) -> Option<(char, usize)> {
    let digits = rest.get(2..length)?;
    let code = u32::from_str_radix(digits, 16).ok()?;
    Some((char::from_u32(code)?, length))
}
