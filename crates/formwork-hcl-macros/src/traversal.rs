//! Reads of members, elements, and of every element at once.

use hcl_edit::Decorated;
use hcl_edit::expr::{Expression, Traversal, TraversalOperator};
use proc_macro2::TokenStream;
use quote::quote;

use crate::lower::{Locals, Reader, example, literal};
use crate::problem::Problem;

type Operators<'text> = &'text [Decorated<TraversalOperator>];

impl Reader<'_> {
    pub(crate) fn traversal(
        &self,
        traversal: &Traversal,
        locals: &Locals,
    ) -> Result<TokenStream, Problem> {
        let operators = &traversal.operators[..];
        if let Expression::Variable(name) = &traversal.expr
            && !self.is_own(name, locals)
            && let Some((of, rest)) = self.terraform_name(traversal, name, operators)?
        {
            return self.read(of, rest, locals);
        }
        let of = self.term(&traversal.expr, locals)?;
        self.read(of, operators, locals)
    }

    /// What Terraform itself knows by a name, and what is read of it.
    fn terraform_name<'text>(
        &self,
        traversal: &Traversal,
        name: &str,
        operators: Operators<'text>,
    ) -> Result<Option<(TokenStream, Operators<'text>)>, Problem> {
        if !matches!(name, "each" | "count" | "self" | "path" | "terraform") {
            return Ok(None);
        }
        let Some((first, rest)) = operators.split_first() else {
            return Ok(None);
        };
        let member = match &**first {
            TraversalOperator::GetAttr(member) => member.as_str(),
            _ => {
                return self.wrong(
                    traversal,
                    format!("`{name}` has members only, such as `{}`", example(name)),
                );
            }
        };
        let symbol = match (name, member) {
            ("self", _) => return Ok(Some((quote!(::formwork::private::raw::own(#member)), rest))),
            ("each", "key") => quote!(EachKey),
            ("each", "value") => quote!(EachValue),
            ("count", "index") => quote!(CountIndex),
            ("path", "module") => quote!(ModuleFolder),
            ("path", "root") => quote!(RootFolder),
            ("path", "cwd") => quote!(WorkingFolder),
            ("terraform", "workspace") => quote!(Workspace),
            _ => {
                return self.wrong(
                    traversal,
                    format!(
                        "`{name}` has no member `{member}`; there is `{}`",
                        example(name)
                    ),
                );
            }
        };
        let symbol =
            quote!(::formwork::private::raw::symbol(::formwork::private::raw::Symbol::#symbol));
        Ok(Some((symbol, rest)))
    }

    fn read(
        &self,
        mut of: TokenStream,
        mut operators: Operators<'_>,
        locals: &Locals,
    ) -> Result<TokenStream, Problem> {
        while let Some((first, rest)) = operators.split_first() {
            operators = rest;
            of = match &**first {
                TraversalOperator::GetAttr(name) => {
                    let name = name.as_str();
                    quote!(::formwork::private::raw::member(#of, #name))
                }
                TraversalOperator::Index(key) => {
                    let key = self.key(key, locals)?;
                    quote!(::formwork::private::raw::index(#of, #key))
                }
                TraversalOperator::LegacyIndex(position) => {
                    let key = integer(**position);
                    quote!(::formwork::private::raw::index(#of, #key))
                }
                TraversalOperator::AttrSplat(_) => {
                    let length = rest.iter().take_while(|next| is_attribute(next)).count();
                    let (each, after) = rest.split_at(length);
                    operators = after;
                    self.splat(of, each, locals)?
                }
                // All that follows is read of each element, also what a second splat reads.
                TraversalOperator::FullSplat(_) => {
                    operators = &[];
                    self.splat(of, rest, locals)?
                }
            };
        }
        Ok(of)
    }

    fn splat(
        &self,
        of: TokenStream,
        each: Operators<'_>,
        locals: &Locals,
    ) -> Result<TokenStream, Problem> {
        if each.iter().any(|step| is_splat(step)) {
            let name = self.local(&locals.free("element"));
            let element = quote!(::formwork::private::raw::bound(#name));
            let element = self.read(element, each, locals)?;
            let of = quote!(::formwork::private::raw::splat(#of, []));
            return Ok(quote!(::formwork::private::raw::for_list(
                ::core::option::Option::None, #name, #of, ::core::option::Option::None, #element
            )));
        }
        let mut steps = Vec::new();
        for step in each {
            steps.push(match &**step {
                TraversalOperator::GetAttr(name) => {
                    let name = name.as_str();
                    quote!(::formwork::private::raw::step_member(#name))
                }
                TraversalOperator::LegacyIndex(position) => {
                    let key = integer(**position);
                    quote!(::formwork::private::raw::step_index(#key))
                }
                TraversalOperator::Index(key) => {
                    let key = self.key(key, locals)?;
                    quote!(::formwork::private::raw::step_index(#key))
                }
                TraversalOperator::AttrSplat(_) | TraversalOperator::FullSplat(_) => continue,
            });
        }
        Ok(quote!(::formwork::private::raw::splat(#of, [#(#steps),*])))
    }

    fn key(&self, key: &Expression, locals: &Locals) -> Result<TokenStream, Problem> {
        match key {
            Expression::String(text) => Ok(literal(text)),
            key => self.term(key, locals),
        }
    }
}

fn integer(position: u64) -> TokenStream {
    let position = i64::try_from(position).unwrap_or(i64::MAX);
    quote!(::formwork::private::raw::integer(#position))
}

fn is_attribute(operator: &TraversalOperator) -> bool {
    matches!(
        operator,
        TraversalOperator::GetAttr(_) | TraversalOperator::LegacyIndex(_)
    )
}

fn is_splat(operator: &TraversalOperator) -> bool {
    matches!(
        operator,
        TraversalOperator::AttrSplat(_) | TraversalOperator::FullSplat(_)
    )
}
