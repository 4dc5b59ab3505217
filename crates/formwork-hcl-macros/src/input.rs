//! The call of the macro: what stands in it, and what it expands to.

use proc_macro2::TokenStream;
use quote::{format_ident, quote, quote_spanned};
use syn::parse::{Parse, ParseStream};
use syn::spanned::Spanned as _;
use syn::{Expr, Ident, LitStr, Token, Type};

use crate::lower::lowered;

/// `Str, "upper(name)", name = vpc.id()`.
struct Input {
    kind: Type,
    text: LitStr,
    bindings: Vec<Binding>,
}

/// A name in the expression and its value.
struct Binding {
    name: Ident,
    value: Expr,
}

impl Parse for Input {
    fn parse(input: ParseStream) -> syn::Result<Self> {
        let kind = input.parse()?;
        input.parse::<Token![,]>()?;
        let text = input.parse()?;
        let mut bindings = Vec::new();
        while !input.is_empty() {
            input.parse::<Token![,]>()?;
            if !input.is_empty() {
                bindings.push(input.parse()?);
            }
        }
        Ok(Self {
            kind,
            text,
            bindings,
        })
    }
}

impl Parse for Binding {
    fn parse(input: ParseStream) -> syn::Result<Self> {
        let name = input.parse()?;
        input.parse::<Token![=]>()?;
        let value = input.parse()?;
        Ok(Self { name, value })
    }
}

pub(crate) fn expand(input: TokenStream) -> TokenStream {
    let expansion = syn::parse2::<Input>(input).and_then(|input| input.expand());
    expansion.unwrap_or_else(|error| error.to_compile_error())
}

/// The variable that holds the value of a name: no name of the user's is hidden by it.
pub(crate) fn variable(name: &str) -> Ident {
    format_ident!("__hcl_{}", name.replace('-', "_"))
}

impl Input {
    fn expand(&self) -> syn::Result<TokenStream> {
        self.check_names()?;
        let names: Vec<String> = self.bindings.iter().map(Binding::name).collect();
        let text = self.text.value();
        let lowered = lowered(&text, &names)
            .map_err(|problem| syn::Error::new(self.text.span(), problem.message(&text)))?;
        if let Some(unused) = self
            .bindings
            .iter()
            .find(|binding| !lowered.uses(&binding.name()))
        {
            let message = format!("`{}` does not stand in the expression", unused.name());
            return Err(syn::Error::new(unused.name.span(), message));
        }
        let kind = &self.kind;
        let term = lowered.term;
        let declared = self.bindings.iter().map(Binding::declare);
        let variables = self
            .bindings
            .iter()
            .map(|binding| variable(&binding.name()));
        let names = lowered.binds.then(|| {
            quote!(let __hcl_names = ::formwork::private::raw::Names::beside([#(#variables.term()),*]);)
        });
        let kept = self.bindings.iter().map(Binding::keep);
        Ok(quote!({
            #(#declared)*
            #names
            ::formwork::private::raw::Raw::<#kind>::new(#term)#(#kept)*.finish()
        }))
    }

    fn check_names(&self) -> syn::Result<()> {
        for (position, binding) in self.bindings.iter().enumerate() {
            if self.bindings[..position]
                .iter()
                .any(|earlier| earlier.name == binding.name)
            {
                let message = format!("`{}` is bound twice", binding.name());
                return Err(syn::Error::new(binding.name.span(), message));
            }
        }
        Ok(())
    }
}

impl Binding {
    fn name(&self) -> String {
        let name = self.name.to_string();
        name.strip_prefix("r#").map(str::to_owned).unwrap_or(name)
    }

    fn declare(&self) -> TokenStream {
        let (variable, value) = (variable(&self.name()), &self.value);
        quote_spanned!(value.span()=> let #variable = ::formwork::private::raw::binding(#value);)
    }

    /// The result is as secret as the value.
    fn keep(&self) -> TokenStream {
        let variable = variable(&self.name());
        quote_spanned!(self.value.span()=> .keeping(&#variable))
    }
}
