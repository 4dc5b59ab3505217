//! `object!`: the type of a variable that holds several members.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use syn::ext::IdentExt as _;
use syn::parse::{Parse, ParseStream};
use syn::punctuated::Punctuated;
use syn::{Attribute, Expr, Ident, Lit, Token, Type, Visibility, braced};

/// `pub struct Listener { host: Str, optional port: Num = 80 }`.
struct Object {
    attributes: Vec<Attribute>,
    visibility: Visibility,
    name: Ident,
    members: Punctuated<Member, Token![,]>,
}

struct Member {
    attributes: Vec<Attribute>,
    is_optional: bool,
    name: Ident,
    kind: Type,
    /// What an optional member is where it is not given.
    default: Option<Expr>,
}

mod keyword {
    syn::custom_keyword!(optional);
}

impl Parse for Object {
    fn parse(input: ParseStream) -> syn::Result<Self> {
        let attributes = input.call(Attribute::parse_outer)?;
        let visibility = input.parse()?;
        input.parse::<Token![struct]>()?;
        let name = input.parse()?;
        let members;
        braced!(members in input);
        Ok(Self {
            attributes,
            visibility,
            name,
            members: members.parse_terminated(Member::parse, Token![,])?,
        })
    }
}

impl Parse for Member {
    fn parse(input: ParseStream) -> syn::Result<Self> {
        let attributes = input.call(Attribute::parse_outer)?;
        let is_optional = input.peek(keyword::optional) && !input.peek2(Token![:]);
        if is_optional {
            input.parse::<keyword::optional>()?;
        }
        let name = input.call(Ident::parse_any)?;
        input.parse::<Token![:]>()?;
        let kind = input.parse()?;
        let default = match input.parse::<Option<Token![=]>>()? {
            Some(_) => Some(input.parse()?),
            None => None,
        };
        Ok(Self {
            attributes,
            is_optional,
            name,
            kind,
            default,
        })
    }
}

pub(crate) fn expand(input: TokenStream) -> TokenStream {
    let object: Object = match syn::parse2(input) {
        Ok(object) => object,
        Err(error) => return error.to_compile_error(),
    };
    let mut errors = TokenStream::new();
    let types: Vec<TokenStream> = object
        .members
        .iter()
        .map(|member| {
            member.type_text().unwrap_or_else(|error| {
                errors.extend(error.to_compile_error());
                TokenStream::new()
            })
        })
        .collect();
    let (written, read) = (object.written(), object.read());
    let name = &object.name;
    quote! {
        #errors
        #written
        #read
        impl ::formwork::VariableType for #name {
            fn type_text() -> ::std::string::String {
                let members: &[::std::string::String] = &[#(#types),*];
                ::std::format!("object({{{}}})", members.join(", "))
            }
        }
    }
}

impl Object {
    /// The type itself: what is written of it in a program, with a setter for each member.
    fn written(&self) -> TokenStream {
        let Self {
            attributes,
            visibility,
            name,
            members,
        } = self;
        let rows = members.iter().map(Member::row);
        let setters = members.iter().map(|member| {
            let (setter, kind, row) = (&member.name, &member.kind, member.row());
            let attributes = &member.attributes;
            quote! {
                #(#attributes)*
                #[allow(missing_docs)]
                pub fn #setter(self, value: ::formwork::Value<#kind>) -> Self {
                    Self(self.0.with(#row, value))
                }
            }
        });
        quote! {
            #(#attributes)*
            #visibility struct #name(::formwork::private::Body);

            impl ::formwork::private::Block for #name {
                const SCHEMA: &'static ::formwork::private::BlockSchema =
                    &::formwork::private::BlockSchema::new(&[], &[#(#rows),*], &[], &[]);
                fn from_body(body: ::formwork::private::Body) -> Self {
                    Self(body)
                }
                fn into_body(self) -> ::formwork::private::Body {
                    self.0
                }
            }

            #[allow(dead_code)]
            impl #name {
                #(#setters)*
            }

            impl ::formwork::IntoValue<#name> for #name {
                fn into_value(self) -> ::formwork::Value<#name> {
                    ::formwork::private::object_value(self)
                }
            }

            impl ::formwork::Typed for #name {
                type Type = Self;
                fn typed(self) -> ::formwork::Value<Self> {
                    ::formwork::private::object_value(self)
                }
            }

            impl ::formwork::IntoValue<::formwork::Any> for #name {
                fn into_value(self) -> ::formwork::Value<::formwork::Any> {
                    ::formwork::private::object_value(self)
                }
            }
        }
    }

    /// What is read of it, with a getter for each member.
    fn read(&self) -> TokenStream {
        let (name, visibility) = (&self.name, &self.visibility);
        let kinds = self.members.iter().map(|member| &member.kind);
        let read = format_ident!("{name}Value");
        let about = format!("A [`{name}`] that Terraform knows.");
        let getters = self.members.iter().map(|member| {
            let (getter, kind, row) = (&member.name, &member.kind, member.row());
            let attributes = &member.attributes;
            quote! {
                #(#attributes)*
                #[allow(missing_docs)]
                pub fn #getter(&self) -> <#kind as ::formwork::Kind>::Read {
                    self.0.object::<#kind>(#row)
                }
            }
        });
        let conversions = [quote!(#name), quote!(::formwork::Any)].map(|kind| {
            quote! {
                impl ::formwork::IntoValue<#kind> for #read {
                    fn into_value(self) -> ::formwork::Value<#kind> {
                        self.0.into_value()
                    }
                }
                impl ::formwork::IntoValue<#kind> for &#read {
                    fn into_value(self) -> ::formwork::Value<#kind> {
                        ::core::clone::Clone::clone(&self.0).into_value()
                    }
                }
            }
        });
        quote! {
            #[doc = #about]
            #[derive(Debug, Clone)]
            #visibility struct #read(::formwork::private::Accessor);

            impl ::formwork::Kind for #name {
                type Read = #read;
                const IS_SECRET: bool = false #(|| <#kinds as ::formwork::Kind>::IS_SECRET)*;
                fn read(term: ::formwork::private::Term) -> #read {
                    #read(::formwork::private::Accessor::new(term))
                }
            }

            #[allow(dead_code)]
            impl #read {
                #(#getters)*
            }

            #(#conversions)*

            impl ::formwork::Typed for #read {
                type Type = #name;
                fn typed(self) -> ::formwork::Value<#name> {
                    self.0.into_value()
                }
            }

            impl ::formwork::IntoValue<#name> for ::formwork::Value<::formwork::Any> {
                fn into_value(self) -> ::formwork::Value<#name> {
                    ::formwork::Value::from_term(self.into_term())
                }
            }
        }
    }
}

impl Member {
    fn text(&self) -> String {
        self.name.unraw().to_string()
    }

    /// As in the row of a binding.
    fn row(&self) -> String {
        let mode = if self.is_optional {
            "optional"
        } else {
            "required"
        };
        format!("{} {mode}", self.text())
    }

    /// `port = optional(number, 80)`, as an expression of type `String`.
    fn type_text(&self) -> syn::Result<TokenStream> {
        let (name, kind) = (self.text(), &self.kind);
        let text = quote!(<#kind as ::formwork::VariableType>::type_text());
        Ok(match (&self.default, self.is_optional) {
            (None, false) => quote!(::std::format!("{} = {}", #name, #text)),
            (None, true) => quote!(::std::format!("{} = optional({})", #name, #text)),
            (Some(default), true) => {
                let default = literal(default)?;
                quote!(::std::format!("{} = optional({}, {})", #name, #text, #default))
            }
            (Some(default), false) => {
                return Err(syn::Error::new_spanned(
                    default,
                    "only an `optional` member has a default",
                ));
            }
        })
    }
}

/// A literal as Terraform writes it in the type of a variable.
fn literal(expression: &Expr) -> syn::Result<String> {
    let refused = |problem| Err(syn::Error::new_spanned(expression, problem));
    let Expr::Lit(literal) = expression else {
        return refused("the default of a member is a literal: text, a number, `true` or `false`");
    };
    match &literal.lit {
        Lit::Bool(known) => Ok(known.value.to_string()),
        Lit::Int(number) => Ok(number.base10_digits().to_owned()),
        Lit::Float(number) => Ok(number.base10_digits().to_owned()),
        Lit::Str(text) => {
            let text = text.value();
            if text.contains("${") || text.contains("%{") || text.contains(char::is_control) {
                return refused(
                    "the default of a member is plain text: Terraform would read more into this",
                );
            }
            Ok(format!("{text:?}"))
        }
        _ => refused("the default of a member is a literal: text, a number, `true` or `false`"),
    }
}
