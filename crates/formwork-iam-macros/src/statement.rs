//! One statement: `allow("s3:GetObject").on("arn:aws:s3:::logs/*")`, or any other expression.

use proc_macro::{Delimiter, Group, Span, TokenStream, TokenTree};

use crate::template::Template;
use crate::{parenthesized, punctuation};

/// A statement as far as it is understood.
pub(crate) enum Statement {
    /// It begins with literal actions.
    Literal(Chain),
    /// It begins with actions that are known only when the program runs.
    Computed {
        head: TokenTree,
        rest: Vec<TokenTree>,
    },
    /// An expression of the user's.
    Other(Vec<TokenTree>),
}

/// Literal actions and the calls that follow them.
pub(crate) struct Chain {
    head: TokenTree,
    actions: Vec<TokenTree>,
    calls: Vec<Call>,
}

/// A method call: what stands before its arguments, and they.
struct Call {
    name: String,
    before: Vec<TokenTree>,
    arguments: Option<Group>,
}

const HEADS: &[&str] = &["allow", "deny", "allow_all_but", "deny_all_but"];

impl Statement {
    pub(crate) fn parse(tokens: Vec<TokenTree>) -> Self {
        let is_head = HEADS.contains(&tokens[0].to_string().as_str());
        let Some(arguments) = parenthesized(tokens.get(1)).filter(|_| is_head) else {
            return Self::Other(tokens);
        };
        let mut rest = tokens.into_iter();
        let Some(head) = rest.next() else {
            return Self::Other(Vec::new());
        };
        match literals(&arguments) {
            Some(actions) => Self::Literal(Chain {
                head,
                actions,
                calls: calls(rest.skip(1)),
            }),
            None => Self::Computed {
                head,
                rest: rest.collect(),
            },
        }
    }

    pub(crate) fn expand(self, template: &Template, service: Option<&str>) -> TokenStream {
        match self {
            Self::Literal(chain) => chain.expand(template, service),
            Self::Computed { head, rest } => {
                let span = head.span();
                let mut tokens = template.code("__crate::__0", span, &[head.into()]);
                tokens.extend(written(&calls(rest.into_iter()), template));
                tokens
            }
            Self::Other(tokens) => tokens.into_iter().collect(),
        }
    }
}

/// Whether a token is a literal text, raw or not.
fn is_text(token: &TokenTree) -> bool {
    matches!(token, TokenTree::Literal(_)) && token.to_string().starts_with(['"', 'r'])
}

/// The literals, if there is nothing else between the commas.
fn literals(arguments: &[TokenTree]) -> Option<Vec<TokenTree>> {
    let mut literals = Vec::new();
    for (position, token) in arguments.iter().enumerate() {
        match (position % 2, token) {
            (0, token) if is_text(token) => literals.push(token.clone()),
            (1, token) if punctuation(token) == ',' => {}
            _ => return None,
        }
    }
    (!literals.is_empty()).then_some(literals)
}

fn calls(tokens: impl Iterator<Item = TokenTree>) -> Vec<Call> {
    let mut calls = Vec::new();
    let mut before: Vec<TokenTree> = Vec::new();
    for token in tokens {
        match token {
            TokenTree::Group(group) if group.delimiter() == Delimiter::Parenthesis => {
                calls.push(Call {
                    name: before.last().map(TokenTree::to_string).unwrap_or_default(),
                    before: std::mem::take(&mut before),
                    arguments: Some(group),
                });
            }
            token => before.push(token),
        }
    }
    calls.push(Call {
        name: String::new(),
        before,
        arguments: None,
    });
    calls
}

fn written(calls: &[Call], template: &Template) -> TokenStream {
    calls
        .iter()
        .flat_map(|call| call.expand(template))
        .collect()
}

impl Chain {
    fn expand(&self, template: &Template, service: Option<&str>) -> TokenStream {
        let span = self.head.span();
        let list = separated(&self.actions, span);
        let constructor = TokenStream::from(self.head.clone());
        let draft = format!(
            "__crate::private::__1::<__Actions, {{ {} }}>()",
            self.needs_reason()
        );
        let mut body = template.code(
            "struct __Actions; impl __crate::private::Actions for __Actions { const LIST: &'static [&'static str] = &[__0]; }",
            span,
            std::slice::from_ref(&list),
        );
        body.extend(self.checks(template, service));
        body.extend(template.code(&draft, span, &[list, constructor]));
        body.extend(written(&self.calls, template));
        template.code("{ __0 }", span, &[body])
    }

    /// Whether these actions need a reason is asked only where they are about any resource. Of unknown actions that is
    /// not known: then what is written is right.
    fn needs_reason(&self) -> &'static str {
        let any = self
            .calls
            .iter()
            .find(|call| call.name == "on_any_resource");
        match any {
            None => "true",
            Some(call) if call.tokens().is_empty() => {
                "__crate::private::needs_reason(&[__0], false)"
            }
            Some(_) => "__crate::private::needs_reason(&[__0], true)",
        }
    }

    fn checks(&self, template: &Template, service: Option<&str>) -> TokenStream {
        let mut checks = Checks {
            template,
            list: separated(&self.actions, self.head.span()),
            tokens: TokenStream::new(),
        };
        let resources = self.resources();
        for action in &self.actions {
            checks.add(
                if resources.is_empty() {
                    "action(__0)"
                } else {
                    "action_on(__0)"
                },
                action,
            );
            if let Some(service) = service {
                checks.add(&format!("action_of(\"{service}\", __0)"), action);
            }
        }
        self.check_use(&resources, &mut checks);
        for call in &self.calls {
            call.check(&mut checks);
        }
        checks.tokens
    }

    /// The resources that the actions are about. What all but some actions are about is not known.
    fn resources(&self) -> Vec<&Call> {
        if self.head.to_string().ends_with("all_but") {
            return Vec::new();
        }
        self.calls.iter().filter(|call| call.name == "on").collect()
    }

    /// Each of many actions must be of use: where all resources are literal, one of them must fit it.
    fn check_use(&self, resources: &[&Call], checks: &mut Checks<'_>) {
        let literal: Vec<TokenTree> = resources.iter().filter_map(|call| call.literal()).collect();
        if self.actions.len() < 2 || literal.is_empty() || literal.len() < resources.len() {
            return;
        }
        for action in &self.actions {
            let holes = [separated(&literal, action.span()), checks.list.clone()];
            checks.add_with("action_fits(__0, &[__1], &[__2])", action, &holes);
        }
    }
}

/// Checks of literals, each at the place of its literal.
struct Checks<'template> {
    template: &'template Template,
    list: TokenStream,
    tokens: TokenStream,
}

impl Checks<'_> {
    /// `call` is a call of a function that refuses the literal, `__1` the list of actions.
    fn add(&mut self, call: &str, literal: &TokenTree) {
        let list = self.list.clone();
        self.add_with(call, literal, &[list]);
    }

    fn add_with(&mut self, call: &str, literal: &TokenTree, lists: &[TokenStream]) {
        let (name, arguments) = call.split_once('(').unwrap_or((call, ""));
        // Called by a path of the macro's, the function would be shown, and not the literal.
        let text = format!(
            "const _: () = {{ use __crate::private::check_{name} as __check; __check({arguments} }};"
        );
        let mut holes = vec![TokenStream::from(literal.clone())];
        holes.extend_from_slice(lists);
        self.tokens
            .extend(self.template.code(&text, literal.span(), &holes));
    }
}

impl Call {
    fn tokens(&self) -> Vec<TokenTree> {
        let arguments = self.arguments.as_ref();
        arguments.map_or_else(Vec::new, |group| group.stream().into_iter().collect())
    }

    /// The only argument, where it is a literal.
    fn literal(&self) -> Option<TokenTree> {
        literals(&self.tokens()).and_then(|mut literals| literals.pop())
    }

    fn check(&self, checks: &mut Checks<'_>) {
        let tokens = self.tokens();
        match (self.name.as_str(), self.literal()) {
            ("on" | "on_all_but", Some(resource)) => checks.add("resource(__0, &[__1])", &resource),
            ("sid", Some(sid)) => checks.add("sid(__0)", &sid),
            ("when", _) => {
                let key = parenthesized(tokens.get(1)).and_then(|arguments| first(&arguments));
                if let Some(key) = key {
                    checks.add("condition_key(__0, &[__1])", &key);
                }
            }
            ("by" | "by_all_but", _) => {
                if let Some(name) = service_principal(&tokens) {
                    checks.add("service_principal(__0)", &name);
                }
            }
            _ => {}
        }
    }

    /// Operators of conditions and `because` need no import.
    fn expand(&self, template: &Template) -> TokenStream {
        let mut tokens: TokenStream = self.before.iter().cloned().collect();
        let Some(group) = &self.arguments else {
            return tokens;
        };
        let mut inner = TokenStream::new();
        let arguments = self.tokens();
        if let (Some(function @ TokenTree::Ident(_)), Some(_)) =
            (arguments.first(), parenthesized(arguments.get(1)))
        {
            if self.name == "when" {
                inner.extend(template.code("__crate::condition::", function.span(), &[]));
            } else if function.to_string() == "because" {
                inner.extend(template.code("__crate::", function.span(), &[]));
            }
        }
        inner.extend(arguments);
        let mut arguments = Group::new(Delimiter::Parenthesis, inner);
        arguments.set_span(group.span());
        tokens.extend([TokenTree::Group(arguments)]);
        tokens
    }
}

/// The first argument, where it is a literal.
fn first(arguments: &[TokenTree]) -> Option<TokenTree> {
    match arguments {
        [key, comma, ..] if is_text(key) && punctuation(comma) == ',' => Some(key.clone()),
        _ => None,
    }
}

/// The literal of `Principal::service("…")`.
fn service_principal(tokens: &[TokenTree]) -> Option<TokenTree> {
    let position = tokens
        .iter()
        .position(|token| token.to_string() == "service")?;
    parenthesized(tokens.get(position + 1)).and_then(|arguments| literals(&arguments)?.pop())
}

fn separated(literals: &[TokenTree], span: Span) -> TokenStream {
    let mut list = TokenStream::new();
    for literal in literals {
        let mut comma = proc_macro::Punct::new(',', proc_macro::Spacing::Alone);
        comma.set_span(span);
        list.extend([literal.clone(), TokenTree::Punct(comma)]);
    }
    list
}
