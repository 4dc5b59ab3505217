//! `#[derive(Tags)]`, and `tags!`, which lets the compiler check literal values of such a struct.

use proc_macro2::TokenStream;
use quote::{quote, quote_spanned};
use syn::{Data, DeriveInput, Expr, ExprLit, ExprStruct, Field, Fields, Ident, Lit, Member};

use crate::conventions::properties;

/// A field of the struct.
struct Tag {
    field: Ident,
    key: String,
    pattern: Option<String>,
}

pub(crate) fn derive(input: TokenStream) -> TokenStream {
    let expansion = syn::parse2::<DeriveInput>(input).and_then(|input| {
        let tags: Vec<Tag> = named_fields(&input)?.map(tag).collect::<syn::Result<_>>()?;
        Ok(implement(&input.ident, &tags))
    });
    expansion.unwrap_or_else(|error| error.to_compile_error())
}

fn named_fields(input: &DeriveInput) -> syn::Result<impl Iterator<Item = &Field>> {
    match &input.data {
        Data::Struct(data) if matches!(data.fields, Fields::Named(_)) => Ok(data.fields.iter()),
        _ => Err(syn::Error::new_spanned(
            &input.ident,
            "tags are a struct with named fields",
        )),
    }
}

fn tag(field: &Field) -> syn::Result<Tag> {
    let name = field
        .ident
        .clone()
        .expect("only structs with named fields get here");
    let given = properties(&field.attrs, "tag", &["key", "matches"])?;
    let property = |wanted: &str| {
        given
            .iter()
            .find(|(property, _)| property == wanted)
            .map(|(_, text)| text.value())
    };
    Ok(Tag {
        key: property("key").unwrap_or_else(|| pascal_case(&name.to_string())),
        pattern: property("matches"),
        field: name,
    })
}

fn implement(name: &Ident, tags: &[Tag]) -> TokenStream {
    let count = tags.len();
    let fields = tags.iter().map(|tag| &tag.field);
    let keys = tags.iter().map(|tag| &tag.key);
    let patterns = tags.iter().filter_map(|tag| {
        let (field, key, pattern) = (tag.field.to_string(), &tag.key, tag.pattern.as_ref()?);
        Some(
            quote!(::formwork::private::TagPattern { field: #field, tag: #key, pattern: #pattern }),
        )
    });
    quote! {
        impl ::formwork::private::Tags for #name {
            const PATTERNS: &'static [::formwork::private::TagPattern] = &[#(#patterns),*];
            fn tags(&self) -> ::std::vec::Vec<(&'static str, ::std::string::String)> {
                let values: [(&'static str, ::core::option::Option<::std::borrow::Cow<'_, str>>); #count] = [
                    #((#keys, ::formwork::private::TagValue::tag_value(&self.#fields)),)*
                ];
                values.into_iter().filter_map(|(key, value)| ::core::option::Option::Some((key, value?.into_owned()))).collect()
            }
        }
    }
}

fn pascal_case(name: &str) -> String {
    let words = name.trim_start_matches("r#").split('_');
    let capitalized = words.map(|word| {
        let mut characters = word.chars();
        characters.next().map_or_else(String::new, |first| {
            first.to_uppercase().to_string() + characters.as_str()
        })
    });
    capitalized.collect()
}

/// The struct literal as it stands, after a constant for each literal value.
pub(crate) fn literal(input: TokenStream) -> TokenStream {
    let literal = match syn::parse2::<ExprStruct>(input) {
        Ok(literal) => literal,
        Err(error) => return error.to_compile_error(),
    };
    let path = &literal.path;
    let checks = literal.fields.iter().filter_map(|field| {
        let (Member::Named(name), Some(text)) = (&field.member, literal_text(&field.expr)) else {
            return None;
        };
        let name = name.to_string();
        Some(quote_spanned!(text.span()=> const _: () = ::formwork::private::check_tag::<#path>(#name, #text);))
    });
    quote!({ #(#checks)* #literal })
}

/// The text of a literal, also inside `Some(..)`.
fn literal_text(expression: &Expr) -> Option<&syn::LitStr> {
    match expression {
        Expr::Lit(ExprLit {
            lit: Lit::Str(text),
            ..
        }) => Some(text),
        Expr::Call(call) if call.args.len() == 1 => literal_text(&call.args[0]),
        _ => None,
    }
}
