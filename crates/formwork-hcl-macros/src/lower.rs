//! An expression of Terraform's language as calls that build its tree.

use std::cell::{Cell, RefCell};
use std::collections::BTreeSet;

use hcl_edit::Span as _;
use hcl_edit::expr::{
    BinaryOperator, Expression, ForExpr, FuncCall, FuncName, Object, ObjectKey, UnaryOperator,
};
use hcl_edit::parser::{Error, parse_expr};
use proc_macro2::TokenStream;
use quote::quote;

use crate::functions;
use crate::input::variable;
use crate::problem::Problem;

/// The calls that build the tree, and which names they use.
pub(crate) struct Lowered {
    pub(crate) term: TokenStream,
    /// A `for` in it binds names.
    pub(crate) binds: bool,
    used: BTreeSet<String>,
}

impl Lowered {
    pub(crate) fn uses(&self, name: &str) -> bool {
        self.used.contains(name)
    }
}

/// Reads `text`, in which the user binds `names`.
pub(crate) fn lowered(text: &str, names: &[String]) -> Result<Lowered, Problem> {
    if text.trim().is_empty() {
        return Err(Problem::new(1, 1, EXPECTED.to_owned()));
    }
    // In parentheses an expression may go over several lines.
    let source = format!("({text}\n)");
    let expression = parse_expr(&source).map_err(|error| syntax(text, &error))?;
    let Expression::Parenthesis(whole) = &expression else {
        let closing = closing(&expression).saturating_sub(1);
        return Err(Problem::at(
            text,
            closing,
            "a `)` without its `(`".to_owned(),
        ));
    };
    let reader = Reader {
        source: &source,
        names,
        used: RefCell::default(),
        binds: Cell::new(false),
    };
    let term = reader.term(whole.inner(), &Locals::default())?;
    let used = reader.used.into_inner();
    let binds = reader.binds.get();
    Ok(Lowered { term, binds, used })
}

const EXPECTED: &str =
    "expected an expression: a literal, a name, a call, or something in brackets";

/// What the parser has refused, without the parentheses that the user has not written.
fn syntax(text: &str, error: &Error) -> Problem {
    let offset = error.location().offset().saturating_sub(1).min(text.len());
    let what = match error.message() {
        "unexpected token"
            if text
                .get(offset..)
                .is_some_and(|rest| rest.starts_with("%{")) =>
        {
            "expected a whole directive: `%{ if .. }` ends with `%{ endif }`, and `%{ for .. }` with `%{ endfor }`"
        }
        "unexpected token" => "this does not belong here",
        message if message.starts_with("invalid expression;") => EXPECTED,
        message => message,
    };
    Problem::at(text, offset, what.to_owned())
}

/// Where the parenthesis around the text was closed by one in it.
fn closing(expression: &Expression) -> usize {
    match expression {
        Expression::BinaryOp(operation) => closing(&operation.lhs_expr),
        Expression::Conditional(parts) => closing(&parts.cond_expr),
        Expression::Traversal(traversal) => closing(&traversal.expr),
        first => first.span().map_or(0, |span| span.end - 1),
    }
}

/// The text, and what is known about its names.
pub(crate) struct Reader<'text> {
    pub(crate) source: &'text str,
    names: &'text [String],
    used: RefCell<BTreeSet<String>>,
    binds: Cell<bool>,
}

/// The names that the `for` expressions around have bound.
#[derive(Clone, Default)]
pub(crate) struct Locals(BTreeSet<String>);

impl Locals {
    pub(crate) fn with<'name>(&self, names: impl IntoIterator<Item = &'name str>) -> Self {
        let mut locals = self.0.clone();
        locals.extend(names.into_iter().map(str::to_owned));
        Self(locals)
    }

    /// A name like `name` that none of them has.
    pub(crate) fn free(&self, name: &str) -> String {
        let mut free = name.to_owned();
        while self.0.contains(&free) {
            free.push('_');
        }
        free
    }
}

impl Reader<'_> {
    /// Something wrong in the user's text, without the parenthesis before it.
    pub(crate) fn problem(&self, offset: usize, what: String) -> Problem {
        Problem::at(&self.source[1..], offset.saturating_sub(1), what)
    }

    pub(crate) fn wrong<T>(
        &self,
        expression: &impl hcl_edit::Span,
        what: String,
    ) -> Result<T, Problem> {
        let offset = expression.span().map_or(0, |span| span.start);
        Err(self.problem(offset, what))
    }

    pub(crate) fn term(
        &self,
        expression: &Expression,
        locals: &Locals,
    ) -> Result<TokenStream, Problem> {
        Ok(match expression {
            Expression::Null(_) => quote!(::formwork::private::raw::null()),
            Expression::Bool(known) => {
                let known = **known;
                quote!(::formwork::private::raw::boolean(#known))
            }
            Expression::Number(_) => self.number(expression)?,
            Expression::String(text) => literal(text),
            Expression::Array(items) => {
                let items = self.terms(items.iter(), locals)?;
                quote!(::formwork::private::raw::list([#(#items),*]))
            }
            Expression::Object(object) => self.object(object, locals)?,
            Expression::StringTemplate(template) => self.quoted(template, locals)?,
            Expression::HeredocTemplate(template) => self.heredoc(expression, template, locals)?,
            Expression::Parenthesis(inner) => self.term(inner.inner(), locals)?,
            Expression::Variable(name) => self.name(expression, name, locals)?,
            Expression::Conditional(parts) => {
                let condition = self.term(&parts.cond_expr, locals)?;
                let then = self.term(&parts.true_expr, locals)?;
                let otherwise = self.term(&parts.false_expr, locals)?;
                quote!(::formwork::private::raw::conditional(#condition, #then, #otherwise))
            }
            Expression::FuncCall(call) => self.call(expression, call, locals)?,
            Expression::Traversal(traversal) => self.traversal(traversal, locals)?,
            Expression::UnaryOp(operation) => {
                let operator = match *operation.operator {
                    UnaryOperator::Neg => quote!(Negate),
                    UnaryOperator::Not => quote!(Not),
                };
                let operand = self.term(&operation.expr, locals)?;
                quote!(::formwork::private::raw::unary(::formwork::private::raw::UnaryOperator::#operator, #operand))
            }
            Expression::BinaryOp(operation) => {
                let operator = binary(*operation.operator);
                let left = self.term(&operation.lhs_expr, locals)?;
                let right = self.term(&operation.rhs_expr, locals)?;
                quote!(::formwork::private::raw::binary(#left, ::formwork::private::raw::BinaryOperator::#operator, #right))
            }
            Expression::ForExpr(parts) => self.for_expression(parts, locals)?,
        })
    }

    fn terms<'expression>(
        &self,
        expressions: impl Iterator<Item = &'expression Expression>,
        locals: &Locals,
    ) -> Result<Vec<TokenStream>, Problem> {
        expressions
            .map(|expression| self.term(expression, locals))
            .collect()
    }

    /// A number as it is written. Terraform's have more digits than a computer's: one that would lose some stays text.
    fn number(&self, expression: &Expression) -> Result<TokenStream, Problem> {
        let span = expression.span().unwrap_or_default();
        // Space may stand after the sign.
        let written = self.source.get(span).unwrap_or_default();
        let written = &written.split_whitespace().collect::<String>();
        if let Ok(whole) = written.parse::<i64>() {
            return Ok(quote!(::formwork::private::raw::integer(#whole)));
        }
        let mantissa = written.split(['e', 'E']).next().unwrap_or_default();
        let digits = mantissa.bytes().filter(u8::is_ascii_digit).count();
        match written.parse::<f64>() {
            Ok(number) if digits <= 15 && number.is_finite() => {
                Ok(quote!(::formwork::private::raw::float(#number)))
            }
            Ok(_) => Ok(quote!(::formwork::private::raw::number(#written))),
            Err(_) => self.wrong(expression, format!("`{written}` is not a number")),
        }
    }

    fn object(&self, object: &Object, locals: &Locals) -> Result<TokenStream, Problem> {
        let mut members = Vec::new();
        for (key, value) in object.iter() {
            let key = match key {
                ObjectKey::Ident(name) => literal(name.as_str()),
                // As in Terraform, a name by itself is not looked up.
                ObjectKey::Expression(Expression::Variable(name)) => literal(name.as_str()),
                ObjectKey::Expression(expression) => self.term(expression, locals)?,
            };
            let value = self.term(value.expr(), locals)?;
            members.push(quote!((#key, #value)));
        }
        Ok(quote!(::formwork::private::raw::object([#(#members),*])))
    }

    fn for_expression(&self, parts: &ForExpr, locals: &Locals) -> Result<TokenStream, Problem> {
        let over = self.term(&parts.intro.collection_expr, locals)?;
        let key = parts.intro.key_var.as_ref().map(|name| name.as_str());
        let value = parts.intro.value_var.as_str();
        let inside = &locals.with(key.into_iter().chain([value]));
        let (key, value) = (option(key.map(|name| self.local(name))), self.local(value));
        let condition = match &parts.cond {
            Some(condition) => Some(self.term(&condition.expr, inside)?),
            None => None,
        };
        let condition = option(condition);
        let result = self.term(&parts.value_expr, inside)?;
        let Some(result_key) = &parts.key_expr else {
            return Ok(
                quote!(::formwork::private::raw::for_list(#key, #value, #over, #condition, #result)),
            );
        };
        let result_key = self.term(result_key, inside)?;
        let make = if parts.grouping {
            quote!(for_groups)
        } else {
            quote!(for_object)
        };
        Ok(
            quote!(::formwork::private::raw::#make(#key, #value, #over, #condition, #result_key, #result)),
        )
    }

    fn call(
        &self,
        expression: &Expression,
        call: &FuncCall,
        locals: &Locals,
    ) -> Result<TokenStream, Problem> {
        let name = match function(&call.name) {
            Ok(name) => name,
            Err(what) => return self.wrong(expression, what),
        };
        let arguments = self.terms(call.args.iter(), locals)?;
        let make = if call.args.expand_final() {
            quote!(call_spreading)
        } else {
            quote!(call)
        };
        Ok(quote!(::formwork::private::raw::#make(#name, [#(#arguments),*])))
    }

    /// A name by itself: one that the user or a `for` has bound.
    pub(crate) fn name(
        &self,
        expression: &Expression,
        name: &str,
        locals: &Locals,
    ) -> Result<TokenStream, Problem> {
        if locals.0.contains(name) {
            let name = self.local(name);
            return Ok(quote!(::formwork::private::raw::bound(#name)));
        }
        if self.is_bound(name) {
            self.used.borrow_mut().insert(name.to_owned());
            let variable = variable(name);
            return Ok(quote!(#variable.term()));
        }
        self.wrong(expression, unbound(name))
    }

    /// What a `for` calls by this name.
    pub(crate) fn local(&self, name: &str) -> TokenStream {
        self.binds.set(true);
        quote!(__hcl_names.of(#name))
    }

    /// Whether the user binds `name`.
    pub(crate) fn is_bound(&self, name: &str) -> bool {
        self.names.iter().any(|bound| bound == name)
    }

    /// Whether a name is the user's or a `for`'s, and not Terraform's.
    pub(crate) fn is_own(&self, name: &str, locals: &Locals) -> bool {
        locals.0.contains(name) || self.is_bound(name)
    }
}

pub(crate) fn literal(text: &str) -> TokenStream {
    quote!(::formwork::private::raw::text(#text))
}

pub(crate) fn option(tokens: Option<TokenStream>) -> TokenStream {
    match tokens {
        Some(tokens) => quote!(::core::option::Option::Some(#tokens)),
        None => quote!(::core::option::Option::None),
    }
}

/// The function's name, or what is wrong with it.
fn function(name: &FuncName) -> Result<String, String> {
    let namespace: Vec<&str> = name.namespace.iter().map(|part| part.as_str()).collect();
    let name = name.name.as_str();
    match namespace[..] {
        [] | ["core"] if functions::is_known(name) => Ok(name.to_owned()),
        [] | ["core"] => Err(match functions::nearest(name) {
            Some(near) => format!("Terraform has no function `{name}`; there is `{near}`"),
            None => format!("Terraform has no function `{name}`"),
        }),
        ["provider", provider] => Ok(format!("provider::{provider}::{name}")),
        _ => Err(format!(
            "there are no functions in `{}`; a provider's are called `provider::<provider>::{name}`",
            namespace.join("::")
        )),
    }
}

/// What to do with a name that nothing is known about.
fn unbound(name: &str) -> String {
    match name {
        "each" | "count" | "self" | "path" | "terraform" => {
            format!(
                "`{name}` is read with a member, such as `{}`",
                example(name)
            )
        }
        "var" | "local" | "data" | "module" | "ephemeral" | "resource" => format!(
            "`{name}` is not looked up by its text: bind the value to a name behind the expression, as in `hcl!(.., \"upper(region)\", region = region)`"
        ),
        _ => format!(
            "`{name}` is not bound: give its value behind the expression, `{name} = ..`, such as an attribute of a handle"
        ),
    }
}

pub(crate) fn example(name: &str) -> &'static str {
    match name {
        "each" => "each.key",
        "count" => "count.index",
        "self" => "self.id",
        "path" => "path.module",
        _ => "terraform.workspace",
    }
}

fn binary(operator: BinaryOperator) -> TokenStream {
    match operator {
        BinaryOperator::Eq => quote!(Equal),
        BinaryOperator::NotEq => quote!(NotEqual),
        BinaryOperator::LessEq => quote!(LessOrEqual),
        BinaryOperator::GreaterEq => quote!(GreaterOrEqual),
        BinaryOperator::Less => quote!(Less),
        BinaryOperator::Greater => quote!(Greater),
        BinaryOperator::Plus => quote!(Add),
        BinaryOperator::Minus => quote!(Subtract),
        BinaryOperator::Mul => quote!(Multiply),
        BinaryOperator::Div => quote!(Divide),
        BinaryOperator::Mod => quote!(Remainder),
        BinaryOperator::And => quote!(And),
        BinaryOperator::Or => quote!(Or),
    }
}

#[cfg(test)]
mod tests {
    use super::lowered;

    const TEXTS: [&str; 9] = [
        "upper(\"a ${x[0].b} %{ if true ~} c %{ else } d %{ endif }\")",
        "{ for k, v in { a = 1, (\"b\") : 2 } : k => v... if v > 1.5e3 }",
        "<<-EOT\n  a ${x}\n    %{ for e in [1] ~}\n ${e}%{ endfor }\nEOT\n",
        "x[*].a[*].b.0.c + (-1 - !y ? [null, true] : provider::p::f(z...))",
        "x.*.a[\"k\"] // \u{e9}",
        "\"\\u00e9 \\U0001F600 $${ %%{ \u{1F600}\"",
        "each.value.x == count.index && self.id != path.module || terraform.workspace",
        "12345678901234567890.5 % 3",
        "\"%{ if true }\\x%{ endif }\"",
    ];

    /// All beginnings of each text, and the text without each character and with it twice.
    #[test]
    fn no_text_makes_the_macro_panic() {
        let names = ["x", "y", "z"].map(str::to_owned);
        let mut refused = 0;
        for text in TEXTS {
            for (start, character) in text.char_indices() {
                let end = start + character.len_utf8();
                let (before, after) = (&text[..start], &text[end..]);
                for changed in [
                    before.to_owned(),
                    format!("{before}{after}"),
                    format!("{before}{character}{character}{after}"),
                ] {
                    if let Err(problem) = lowered(&changed, &names) {
                        refused += 1;
                        assert!(problem.message(&changed).contains("of the expression: "));
                    }
                }
            }
        }
        assert!(refused > 100, "{refused}");
    }

    #[test]
    fn an_escape_within_a_directive_is_refused_where_it_stands() {
        let problem = lowered(TEXTS[8], &[]).err().expect("`\\x` means nothing");
        let message = problem.message(TEXTS[8]);
        assert!(
            message.starts_with("line 1, column 14 of the expression: an unknown escape"),
            "{message}"
        );
    }
}
