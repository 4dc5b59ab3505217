//! `#[derive(Environment)]` and `#[derive(TagValue)]`: enums without data whose variants stand for texts.

use proc_macro2::TokenStream;
use quote::quote;
use syn::{Attribute, Data, DeriveInput, Fields, LitStr, Variant};

pub(crate) fn environment(input: TokenStream) -> TokenStream {
    derive(input, "environment", "name", |name, variants, texts| {
        let positions = 0..variants.len();
        let last = variants.len() - 1;
        let positions = positions.take(last);
        let (first, last) = (&variants[..last], &variants[last]);
        quote! {
            impl ::formwork::private::Environment for #name {
                const NAMES: &'static [&'static str] = &[#(#texts),*];
                fn nth(position: usize) -> Self {
                    match position {
                        #(#positions => Self::#first,)*
                        _ => Self::#last,
                    }
                }
            }
        }
    })
}

pub(crate) fn tag_value(input: TokenStream) -> TokenStream {
    derive(input, "tag", "value", |name, variants, texts| {
        quote! {
            impl ::formwork::private::TagValue for #name {
                fn tag_value(&self) -> ::core::option::Option<::std::borrow::Cow<'_, str>> {
                    ::core::option::Option::Some(::std::borrow::Cow::Borrowed(match self {
                        #(Self::#variants => #texts,)*
                    }))
                }
            }
        }
    })
}

fn derive(
    input: TokenStream,
    attribute: &str,
    property: &str,
    implement: impl FnOnce(&syn::Ident, &[&syn::Ident], &[String]) -> TokenStream,
) -> TokenStream {
    let expansion = syn::parse2::<DeriveInput>(input).and_then(|input| {
        let variants = plain_variants(&input)?;
        let texts: Vec<String> = variants
            .iter()
            .map(|variant| text(variant, attribute, property))
            .collect::<syn::Result<_>>()?;
        let names: Vec<&syn::Ident> = variants.iter().map(|variant| &variant.ident).collect();
        Ok(implement(&input.ident, &names, &texts))
    });
    expansion.unwrap_or_else(|error| error.to_compile_error())
}

fn plain_variants(input: &DeriveInput) -> syn::Result<Vec<&Variant>> {
    let Data::Enum(data) = &input.data else {
        return Err(syn::Error::new_spanned(
            &input.ident,
            "only an enum without data can be derived here",
        ));
    };
    if let Some(variant) = data
        .variants
        .iter()
        .find(|variant| !matches!(variant.fields, Fields::Unit))
    {
        return Err(syn::Error::new_spanned(
            variant,
            "a variant must not hold data here",
        ));
    }
    if data.variants.is_empty() {
        return Err(syn::Error::new_spanned(
            &input.ident,
            "at least one variant is needed",
        ));
    }
    Ok(data.variants.iter().collect())
}

/// What an attribute says, else the variant's name in `kebab-case`.
fn text(variant: &Variant, attribute: &str, property: &str) -> syn::Result<String> {
    let given = properties(&variant.attrs, attribute, &[property])?;
    Ok(match given.into_iter().next() {
        Some((_, text)) => text.value(),
        None => kebab_case(&variant.ident.to_string()),
    })
}

/// The pairs of `#[attribute(property = "text", ..)]`.
pub(crate) fn properties(
    attributes: &[Attribute],
    attribute: &str,
    known: &[&str],
) -> syn::Result<Vec<(String, LitStr)>> {
    let mut properties = Vec::new();
    for attribute in attributes
        .iter()
        .filter(|candidate| candidate.path().is_ident(attribute))
    {
        attribute.parse_nested_meta(|meta| {
            match known.iter().find(|property| meta.path.is_ident(property)) {
                Some(property) => {
                    properties.push(((*property).to_owned(), meta.value()?.parse()?));
                    Ok(())
                }
                None => Err(meta.error(format!("expected `{} = \"..\"`", known.join("` or `")))),
            }
        })?;
    }
    Ok(properties)
}

fn kebab_case(name: &str) -> String {
    let mut text = String::new();
    for (position, character) in name.chars().enumerate() {
        if character.is_uppercase() && position > 0 {
            text.push('-');
        }
        text.extend(character.to_lowercase());
    }
    text
}
