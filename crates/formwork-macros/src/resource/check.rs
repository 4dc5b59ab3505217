//! From what was written to what it means; every mistake is collected, none ends the work.

use std::collections::BTreeSet;

use proc_macro2::{Delimiter, Group, Span, TokenStream, TokenTree};
use quote::ToTokens as _;
use syn::visit_mut::{VisitMut, visit_expr_mut};
use syn::{Attribute, Expr, ExprLit, Ident, Lit, LitStr, Meta as AttributeMeta, Path, PathSegment};

use super::model::{
    Argument, Body, Declaration, Given, Ignored, Key, Kind, Lifecycle, Meta, Provider, Value,
    argument_name,
};
use super::parse::{self, Call, FieldValue};
use super::{expand, literal};

type Errors = Vec<syn::Error>;

/// The declaration that owns nested blocks, for their messages.
pub(super) struct Owner {
    pub(super) resource: Path,
    pub(super) key: String,
}

pub(super) fn declaration(call: Call, kind: Kind, errors: &mut Errors) -> Declaration {
    let key = match call.key {
        Some(Expr::Lit(ExprLit {
            lit: Lit::Str(literal),
            ..
        })) => Key::Literal(literal),
        Some(computed) => Key::Computed(Box::new(computed)),
        None => {
            let span = parse::path_span(&call.body.path);
            errors.push(syn::Error::new(
                span,
                "expected the declaration's key before its type, such as \"main\"",
            ));
            Key::Literal(LitStr::new("unnamed", span))
        }
    };
    let owner = Owner {
        resource: call.body.path.clone(),
        key: key_text(&key),
    };
    let mut meta: Vec<Meta> = about(&call.body.attributes).into_iter().collect();
    for expression in call.meta {
        meta.extend(meta_argument(expression, kind, errors));
    }
    Declaration {
        kind,
        stack: call.stack,
        key,
        body: body(call.body, "", Some(&owner), errors),
        meta,
    }
}

pub(super) fn provider(call: Call, errors: &mut Errors) -> Provider {
    for expression in &call.meta {
        errors.push(syn::Error::new_spanned(
            expression,
            "a provider takes no meta-arguments",
        ));
    }
    Provider {
        stack: call.stack,
        alias: call.key,
        body: body(call.body, "", None, errors),
    }
}

pub(super) fn block(parsed: parse::Body, errors: &mut Errors) -> Body {
    let label = parsed
        .path
        .segments
        .last()
        .map(|segment| segment.ident.to_string());
    body(parsed, &label.unwrap_or_default(), None, errors)
}

/// What messages call the key; a computed one is not known yet.
pub(super) fn key_text(key: &Key) -> String {
    match key {
        Key::Literal(literal) => literal.value(),
        Key::Computed(_) => "\u{2026}".to_owned(),
    }
}

fn body(parsed: parse::Body, label: &str, owner: Option<&Owner>, errors: &mut Errors) -> Body {
    errors.extend(parsed.problems);
    let mut names = BTreeSet::new();
    let mut arguments = Vec::new();
    let mut given = Vec::new();
    for field in parsed.fields {
        let name = argument_name(&field.name);
        if !names.insert(name.clone()) {
            errors.push(syn::Error::new(
                field.name.span(),
                format!("argument `{name}` is given twice"),
            ));
        }
        let mut literals = Vec::new();
        let mut mark = '?';
        let value = match field.value {
            FieldValue::Missing => {
                errors.push(syn::Error::new(
                    field.name.span(),
                    format!("argument `{name}` has no value yet"),
                ));
                Value::Missing
            }
            FieldValue::Shorthand => Value::Tokens(field.name.to_token_stream()),
            FieldValue::Incomplete(tokens) => {
                let mut blocks = Blocks::of(&parsed.path, label, &name, owner, errors);
                Value::Unfinished(blocks.unfinished(tokens))
            }
            FieldValue::Given(mut expression) => {
                literals = literal::literals(&expression);
                if literal::is_present(&expression) {
                    mark = '!';
                }
                let mut blocks = Blocks::of(&parsed.path, label, &name, owner, errors);
                blocks.visit_expr_mut(&mut expression);
                given.extend(below(&name, blocks.given, &mut mark));
                Value::Tokens(expression.into_token_stream())
            }
        };
        given.push(Given {
            path: format!("{mark}{name}"),
            span: field.name.span(),
        });
        arguments.push(Argument {
            name: field.name,
            value,
            literals,
        });
    }
    Body {
        path: parsed.path,
        label: label.to_owned(),
        arguments,
        given,
        base: parsed.base,
    }
}

/// The paths given in the blocks of an argument. What only some of several blocks hold is not sure, nor what a base holds.
fn below(argument: &str, blocks: Vec<Option<Vec<Given>>>, mark: &mut char) -> Vec<Given> {
    let is_several = blocks.len() > 1;
    let mut given = Vec::new();
    for block in blocks {
        let Some(inner) = block else {
            *mark = '?';
            continue;
        };
        given.extend(inner.into_iter().map(|Given { path, span }| {
            let (own_mark, path) = path.split_at(1);
            let own_mark = if is_several { "?" } else { own_mark };
            let path = format!("{own_mark}{argument}.{path}");
            Given { path, span }
        }));
    }
    given
}

/// Replaces struct literals with paths of one word by the blocks that they stand for.
struct Blocks<'context> {
    parent: &'context Path,
    label: String,
    owner: Option<&'context Owner>,
    errors: &'context mut Errors,
    /// What each block gives; none where it starts from another one.
    given: Vec<Option<Vec<Given>>>,
}

impl<'context> Blocks<'context> {
    fn of(
        parent: &'context Path,
        label: &str,
        argument: &str,
        owner: Option<&'context Owner>,
        errors: &'context mut Errors,
    ) -> Self {
        let label = if label.is_empty() {
            argument.to_owned()
        } else {
            format!("{label}.{argument}")
        };
        Self {
            parent,
            label,
            owner,
            errors,
            given: Vec::new(),
        }
    }

    fn expand(&mut self, mut parsed: parse::Body) -> TokenStream {
        parsed.path = block_path(self.parent, &parsed.path);
        let block = body(parsed, &self.label, self.owner, self.errors);
        let is_whole = block.base.is_none();
        self.given.push(is_whole.then(|| block.given.clone()));
        match self.owner {
            Some(owner) => expand::nested(&block, owner),
            None => expand::block(&block),
        }
    }

    /// Replaces blocks in what is no expression yet: most often one of the blocks in it is being typed.
    fn unfinished(&mut self, tokens: TokenStream) -> TokenStream {
        let mut replaced = TokenStream::new();
        let mut tokens = tokens.into_iter().peekable();
        let mut colons = 0;
        while let Some(token) = tokens.next() {
            let after_path = colons == 2;
            colons = match &token {
                TokenTree::Punct(punct) if punct.as_char() == ':' => colons + 1,
                _ => 0,
            };
            match (&token, tokens.peek()) {
                (TokenTree::Ident(name), Some(TokenTree::Group(fields)))
                    if !after_path
                        && names_type(name)
                        && fields.delimiter() == Delimiter::Brace =>
                {
                    let fields = tokens.next();
                    let block = parse::block([token].into_iter().chain(fields).collect());
                    match block {
                        Ok(parsed) => replaced.extend(self.expand(parsed)),
                        Err(error) => self.errors.push(error),
                    }
                }
                (TokenTree::Group(group), _) => {
                    let mut inner = Group::new(group.delimiter(), self.unfinished(group.stream()));
                    inner.set_span(group.span());
                    replaced.extend([TokenTree::from(inner)]);
                }
                _ => replaced.extend([token]),
            }
        }
        replaced
    }
}

fn names_type(name: &Ident) -> bool {
    name.to_string()
        .starts_with(|first: char| first.is_ascii_uppercase())
}

impl VisitMut for Blocks<'_> {
    fn visit_expr_mut(&mut self, expression: &mut Expr) {
        match expression {
            Expr::Struct(literal) if literal.path.get_ident().is_some() => {
                *expression = Expr::Verbatim(self.expand(parse::nested(literal.clone())));
            }
            _ => visit_expr_mut(self, expression),
        }
    }
}

/// Where bindings keep the blocks of a type: `Ingress` in `aws::SecurityGroup` is `aws::security_group::Ingress`.
fn block_path(parent: &Path, name: &Path) -> Path {
    let mut path = parent.clone();
    if let Some(last) = path.segments.last_mut() {
        *last = PathSegment::from(module(&last.ident));
    }
    path.segments.extend(name.segments.iter().cloned());
    path
}

/// The module beside a type: `S3Bucket` has `s3_bucket`, `Match` has `r#match`. Bindings are generated by the same rule.
fn module(type_name: &Ident) -> Ident {
    let mut module = String::new();
    for (position, character) in type_name.to_string().chars().enumerate() {
        if character.is_ascii_uppercase() && position > 0 {
            module.push('_');
        }
        module.push(character.to_ascii_lowercase());
    }
    syn::parse_str::<Ident>(&module).map_or_else(
        |_| Ident::new_raw(&module, Span::call_site()),
        |_| Ident::new(&module, Span::call_site()),
    )
}

/// Doc text before the type says what the resource is for, as `about(..)` does.
fn about(attributes: &[Attribute]) -> Option<Meta> {
    let lines: Vec<String> = attributes
        .iter()
        .filter_map(|attribute| match &attribute.meta {
            AttributeMeta::NameValue(pair) if pair.path.is_ident("doc") => match &pair.value {
                Expr::Lit(ExprLit {
                    lit: Lit::Str(text),
                    ..
                }) => Some(text.value().trim().to_owned()),
                _ => None,
            },
            _ => None,
        })
        .collect();
    let text = lines.join(" ");
    (!lines.is_empty())
        .then(|| Meta::About(LitStr::new(&text, Span::call_site()).into_token_stream()))
}

const KNOWN: &str = "expected `about(..)`, `depends_on(..)`, `lifecycle(..)`, `provider(..)`, `provisioner(..)` or `connection(..)`";

fn meta_argument(expression: Expr, kind: Kind, errors: &mut Errors) -> Option<Meta> {
    let Some((name, arguments)) = named_call(&expression) else {
        errors.push(syn::Error::new_spanned(expression, KNOWN));
        return None;
    };
    match (name.to_string().as_str(), arguments.as_slice()) {
        ("about", [text]) => Some(Meta::About(text.to_token_stream())),
        ("depends_on", [_, ..]) => Some(Meta::DependsOn(arguments)),
        ("provider", [handle]) => Some(Meta::Provider(Box::new(handle.clone()))),
        ("depends_on" | "lifecycle", _) if kind == Kind::Action => {
            errors.push(syn::Error::new(
                name.span(),
                format!("an action has no `{name}`; what triggers it has"),
            ));
            None
        }
        ("provisioner" | "connection", _) if kind != Kind::Managed => {
            errors.push(syn::Error::new(
                name.span(),
                format!("only a resource has a `{name}`; this is only read"),
            ));
            None
        }
        ("provider", [name, handle]) if kind == Kind::Module => {
            named_provider(name, handle, errors)
        }
        ("lifecycle", [_, ..]) if kind == Kind::Module => {
            errors.push(syn::Error::new(
                name.span(),
                "only a resource has a `lifecycle`, and a module has many of them",
            ));
            None
        }
        ("provisioner", [provisioner]) => Some(Meta::Provisioner(Box::new(provisioner.clone()))),
        ("connection", [connection]) => Some(Meta::Connection(Box::new(connection.clone()))),
        ("lifecycle", [_, ..]) => Some(Meta::Lifecycle(
            arguments
                .into_iter()
                .filter_map(|part| lifecycle(part, kind, errors))
                .collect(),
        )),
        ("about" | "provider" | "provisioner" | "connection", _) => {
            errors.push(syn::Error::new(
                name.span(),
                format!("`{name}` takes one argument"),
            ));
            None
        }
        ("depends_on" | "lifecycle", []) => {
            errors.push(syn::Error::new(
                name.span(),
                format!("`{name}` takes at least one argument"),
            ));
            None
        }
        _ => {
            errors.push(syn::Error::new(name.span(), KNOWN));
            None
        }
    }
}

const KNOWN_LIFECYCLE: &str = "expected `create_before_destroy`, `prevent_destroy`, `ignore_changes(..)`, `replace_triggered_by(..)`, \
    `precondition(..)`, `postcondition(..)`, `action(..)`, `action_if(..)` or `enabled(..)`";

/// `provider("aws.peer", handle)`.
fn named_provider(name: &Expr, handle: &Expr, errors: &mut Errors) -> Option<Meta> {
    match name {
        Expr::Lit(ExprLit {
            lit: Lit::Str(name),
            ..
        }) => Some(Meta::NamedProvider {
            name: name.clone(),
            handle: Box::new(handle.clone()),
        }),
        other => {
            errors.push(syn::Error::new_spanned(
                other,
                "expected the name that the module has for the provider, such as \"aws.peer\"",
            ));
            None
        }
    }
}

const KNOWN_READ_LIFECYCLE: &str =
    "what is only read has a `lifecycle` of `precondition(..)` and `postcondition(..)`";

fn lifecycle(part: Expr, kind: Kind, errors: &mut Errors) -> Option<Lifecycle> {
    if let Some((name, values)) = named_call(&part) {
        let is_condition = name == "precondition" || name == "postcondition";
        let count = match name.to_string().as_str() {
            "precondition" | "postcondition" | "action" => 2,
            "action_if" => 3,
            "enabled" => 1,
            _ => 0,
        };
        if values.len() == count && count > 0 && (is_condition || kind == Kind::Managed) {
            return Some(Lifecycle::Call(name, values));
        }
    }
    if kind != Kind::Managed {
        errors.push(syn::Error::new_spanned(part, KNOWN_READ_LIFECYCLE));
        return None;
    }
    if let Some(name) = single_word(&part) {
        if name == "create_before_destroy" || name == "prevent_destroy" {
            return Some(Lifecycle::Switch(name));
        }
    } else if let Some((name, arguments)) = named_call(&part) {
        if name == "replace_triggered_by" && !arguments.is_empty() {
            return Some(Lifecycle::ReplaceTriggeredBy(arguments));
        }
        if name == "ignore_changes" && !arguments.is_empty() {
            let ignored: Option<Vec<Ignored>> = arguments.iter().map(ignored).collect();
            return match ignored {
                Some(ignored) if is_all(&ignored) => Some(Lifecycle::IgnoreAllChanges),
                Some(ignored) => Some(Lifecycle::IgnoreChanges(ignored)),
                None => {
                    errors.push(syn::Error::new_spanned(part, KNOWN_IGNORED));
                    None
                }
            };
        }
    }
    errors.push(syn::Error::new_spanned(part, KNOWN_LIFECYCLE));
    None
}

const KNOWN_IGNORED: &str = "`ignore_changes` takes names of arguments, what lies below one (`tags[\"Name\"]`, `disk[0].size`), or `all`";

fn is_all(ignored: &[Ignored]) -> bool {
    matches!(ignored, [only] if only.argument == "all" && only.below.is_empty())
}

/// An argument's name, with the keys, positions and members below it.
fn ignored(expression: &Expr) -> Option<Ignored> {
    let (of, step) = match expression {
        Expr::Index(index) => (&index.expr, index_text(&index.index)?),
        Expr::Field(field) => match &field.member {
            syn::Member::Named(name) => (&field.base, format!(".{}", argument_name(name))),
            syn::Member::Unnamed(_) => return None,
        },
        _ => {
            return Some(Ignored {
                argument: single_word(expression)?,
                below: String::new(),
            });
        }
    };
    let mut ignored = ignored(of)?;
    ignored.below.push_str(&step);
    Some(ignored)
}

/// `["Name"]` or `[0]`. Terraform reads a template in the text, so that text with one is no key.
fn index_text(index: &Expr) -> Option<String> {
    let Expr::Lit(literal) = index else {
        return None;
    };
    match &literal.lit {
        Lit::Str(key) => {
            let key = key.value();
            let is_plain = !key.contains("${") && !key.contains("%{") && !key.contains('\n');
            is_plain.then(|| format!("[{key:?}]"))
        }
        Lit::Int(position) => Some(format!("[{}]", position.base10_digits())),
        _ => None,
    }
}

fn single_word(expression: &Expr) -> Option<Ident> {
    match expression {
        Expr::Path(path) => path.path.get_ident().cloned(),
        _ => None,
    }
}

fn named_call(expression: &Expr) -> Option<(Ident, Vec<Expr>)> {
    match expression {
        Expr::Call(call) => Some((
            single_word(&call.func)?,
            call.args.iter().cloned().collect(),
        )),
        _ => None,
    }
}
