//! From what a call means to ordinary Rust. It cannot fail.

use proc_macro2::{Span, TokenStream};
use quote::{quote, quote_spanned};
use syn::{Ident, Path};

use super::check::{Owner, key_text};
use super::literal::{Literal, Part};
use super::model::{
    Argument, Body, Declaration, Key, Kind, Lifecycle, Meta, Provider, Value, argument_name,
};
use super::parse::path_span;

pub(super) fn declaration(declaration: &Declaration) -> TokenStream {
    let Declaration {
        kind,
        stack,
        key,
        body,
        meta,
    } = declaration;
    let path = &body.path;
    let span = path_span(path);
    let class = match kind {
        Kind::Managed => quote!(Managed),
        Kind::Data => quote!(Data),
        Kind::Ephemeral => quote!(Ephemeral),
        Kind::Module => quote!(Module),
        Kind::Action => quote!(Action),
    };
    let value = value(body);
    let meta = meta.iter().map(meta_argument);
    let checks = meta_checks(declaration);
    let providers = provider_check(declaration);
    let key_text = key_text(key);
    let whole = match &body.base {
        Some(_) => TokenStream::new(),
        None => {
            let (names, relations) = (given(body), relations(body, &key_text));
            quote_spanned!(span=>
                const _: () = ::formwork::private::check_required::<#path>(#key_text, &[#(#names),*]);
                #relations
            )
        }
    };
    let values = value_checks(
        body,
        &mut |argument, part, literal, span| quote_spanned!(span=> const _: () = ::formwork::private::check_value::<#path, #path>(#key_text, #argument, #argument, #part, #literal);),
    );
    let check_class = quote_spanned!(span=>
        const _: () = ::formwork::private::check_class::<#path>(::formwork::private::Class::#class);
    );
    let declare = declare(key, body);
    quote!({
        #whole
        #values
        #checks
        #check_class
        #providers
        let declaration = ::formwork::private::Declaration::<#path>::of(#value)#(#meta)*;
        let stack: &mut ::formwork::private::Stack<_> = #stack;
        #declare
    })
}

/// A constant that refuses arguments which exclude or need each other. It computes once which one is at fault, and has an arm for
/// each, so that the compiler points at it.
fn relations(body: &Body, key: &str) -> TokenStream {
    let path = &body.path;
    let paths = body.given.iter().map(|given| &given.path);
    let broken = Ident::new("broken", Span::call_site());
    let refuse =
        |span| quote_spanned!(span=> ::formwork::private::refuse_relation::<#path>(#key, &#broken));
    let arms = body.given.iter().enumerate().map(|(at, given)| {
        let refuse = refuse(given.span);
        quote!(::core::option::Option::Some(#at) => #refuse,)
    });
    let otherwise = refuse(path_span(path));
    quote! {
        const _: () = if let ::core::option::Option::Some(#broken) = ::formwork::private::broken_relation::<#path>(&[#(#paths),*]) {
            match #broken.at() {
                #(#arms)*
                _ => #otherwise,
            }
        };
    }
}

/// The call that declares; for a literal key with the constants by which the compiler checks it.
fn declare(key: &Key, body: &Body) -> TokenStream {
    let path = &body.path;
    let literal = match key {
        Key::Computed(key) => return quote!(stack.declare(#key, declaration)),
        Key::Literal(literal) => literal,
    };
    let given = given(body);
    let span = literal.span();
    let name = quote_spanned!(span=> ::formwork::private::check_name::<C, #path, __Key>());
    let check =
        quote_spanned!(span=> const _: () = ::formwork::private::check_key::<#path>(#literal););
    quote!({
        #check
        struct __Key;
        impl ::formwork::private::Key for __Key {
            const VALUE: &'static str = #literal;
            const GIVEN: &'static [&'static str] = &[#(#given),*];
        }
        impl<C: ::formwork::private::Conventions> ::formwork::private::NamedKey<C> for __Key {
            const NAME: ::core::marker::PhantomData<(C, Self)> = #name;
        }
        {
            use ::formwork::private::{ConcreteConventions as _, GenericConventions as _};
            match (&&::formwork::private::Probe::of(stack)).conventions::<__Key>() {
                <__Key as ::formwork::private::NamedKey<_>>::NAME => {}
            }
        }
        stack.declare_key::<#path, __Key>(declaration)
    })
}

pub(super) fn provider(provider: &Provider) -> TokenStream {
    let Provider { stack, alias, body } = provider;
    let checks = lone_value_checks(body);
    let value = value(body);
    let configure = match alias {
        Some(alias) => quote!(stack.provider_alias(#alias, config)),
        None => quote!(stack.provider(config)),
    };
    quote!({
        #checks
        let config = #value;
        let stack: &mut ::formwork::private::Stack<_> = #stack;
        #configure
    })
}

/// A block that stands alone.
pub(super) fn block(body: &Body) -> TokenStream {
    let (path, label) = (&body.path, &body.label);
    let span = path_span(path);
    let given = given(body);
    let required = quote_spanned!(span=> const _: () = ::formwork::private::check_block::<#path>(#label, &[#(#given),*]););
    checked(body, required, lone_value_checks(body))
}

/// The checks of the literals in what belongs to no resource that is known.
fn lone_value_checks(body: &Body) -> TokenStream {
    let (path, label) = (&body.path, &body.label);
    value_checks(body, &mut |argument, part, literal, span| {
        let argument_path = below(label, argument);
        quote_spanned!(span=> const _: () = ::formwork::private::check_block_value::<#path>(#argument_path, #argument, #part, #literal);)
    })
}

/// A block of a declaration.
pub(super) fn nested(body: &Body, owner: &Owner) -> TokenStream {
    let Owner { resource, key } = owner;
    let (path, label) = (&body.path, &body.label);
    let span = path_span(path);
    let given = given(body);
    let required = quote_spanned!(span=> const _: () = ::formwork::private::check_nested::<#resource, #path>(#key, #label, &[#(#given),*]););
    let values = value_checks(body, &mut |argument, part, literal, span| {
        let argument_path = below(label, argument);
        quote_spanned!(span=> const _: () = ::formwork::private::check_value::<#resource, #path>(#key, #argument_path, #argument, #part, #literal);)
    });
    checked(body, required, values)
}

fn below(label: &str, argument: &str) -> String {
    if label.is_empty() {
        argument.to_owned()
    } else {
        format!("{label}.{argument}")
    }
}

/// The value of a body, after a check for what it must hold and those of its literals; a base may hold what is missing.
fn checked(body: &Body, required: TokenStream, values: TokenStream) -> TokenStream {
    let value = value(body);
    let required = body.base.is_none().then_some(required);
    quote!({ #required #values #value })
}

/// One constant for each literal, so that the compiler points at it.
fn value_checks(
    body: &Body,
    check: &mut dyn FnMut(&str, TokenStream, TokenStream, Span) -> TokenStream,
) -> TokenStream {
    let mut checks = TokenStream::new();
    for argument in &body.arguments {
        let name = argument_name(&argument.name);
        for Literal { part, value, span } in &argument.literals {
            let part = match part {
                Part::Whole => quote!(Whole),
                Part::Element => quote!(Element),
                Part::Key => quote!(Key),
            };
            let part = quote!(::formwork::private::Part::#part);
            let literal = quote!(::formwork::private::Literal::#value);
            checks.extend(check(&name, part, literal, *span));
        }
    }
    checks
}

fn value(body: &Body) -> TokenStream {
    let path = &body.path;
    let start = match &body.base {
        Some(base) => quote!(#base),
        None => empty(path),
    };
    let setters = body.arguments.iter().map(setter);
    quote!(#start #(#setters)*)
}

fn empty(path: &Path) -> TokenStream {
    let span = path_span(path);
    quote_spanned!(span=> <#path as ::formwork::private::Block>::empty())
}

fn setter(argument: &Argument) -> TokenStream {
    let name = &argument.name;
    let argument_function = quote_spanned!(name.span()=> ::formwork::argument);
    match &argument.value {
        Value::Missing => quote!(.#name(#argument_function(::formwork::private::Missing))),
        Value::Tokens(value) => quote!(.#name(#argument_function(#value))),
        Value::Unfinished(value) => {
            // The compiler complains at the parenthesis after it.
            let last = value.clone().into_iter().last();
            let end = last.map_or_else(|| name.span(), |token| token.span());
            let given = quote_spanned!(end=> (#value));
            quote!(.#name(#argument_function #given))
        }
    }
}

fn given(body: &Body) -> Vec<String> {
    body.arguments
        .iter()
        .map(|argument| argument_name(&argument.name))
        .collect()
}

fn meta_argument(meta: &Meta) -> TokenStream {
    match meta {
        Meta::About(text) => quote!(.about(#text)),
        Meta::DependsOn(handles) => quote!(#(.depends_on(#handles))*),
        Meta::Provider(handle) => quote!(.provider(#handle)),
        Meta::Provisioner(provisioner) => quote!(.provisioner(#provisioner)),
        Meta::Connection(connection) => quote!(.connection(#connection)),
        Meta::NamedProvider { name, handle } => quote!(.provider_named(#name, #handle)),
        Meta::Lifecycle(parts) => {
            let parts = parts.iter().map(lifecycle);
            quote!(.lifecycle(::formwork::private::Lifecycle::new()#(#parts)*))
        }
    }
}

fn lifecycle(part: &Lifecycle) -> TokenStream {
    match part {
        Lifecycle::Switch(name) => quote!(.#name()),
        Lifecycle::IgnoreAllChanges => quote!(.ignore_all_changes()),
        Lifecycle::ReplaceTriggeredBy(handles) => quote!(#(.replace_triggered_by(#handles))*),
        Lifecycle::Call(name, values) => quote!(.#name(#(#values),*)),
        Lifecycle::IgnoreChanges(ignored) => {
            let paths = ignored
                .iter()
                .map(|one| argument_name(&one.argument) + &one.below);
            quote!(#(.ignore_changes(#paths))*)
        }
    }
}

/// Constants that refuse `ignore_changes` of what is no argument.
fn meta_checks(declaration: &Declaration) -> TokenStream {
    let path = &declaration.body.path;
    let key = key_text(&declaration.key);
    let ignored = declaration.meta.iter().flat_map(|meta| match meta {
        Meta::Lifecycle(parts) => parts.as_slice(),
        _ => &[],
    });
    let names = ignored.flat_map(|part| match part {
        Lifecycle::IgnoreChanges(ignored) => ignored.as_slice(),
        _ => &[],
    });
    names
        .map(|one| ignored_check(path, &key, &one.argument))
        .collect()
}

/// A constant that refuses providers that a module does not know, and their absence.
fn provider_check(declaration: &Declaration) -> Option<TokenStream> {
    if declaration.kind != Kind::Module {
        return None;
    }
    let path = &declaration.body.path;
    let key = key_text(&declaration.key);
    let names = declaration.meta.iter().filter_map(|meta| match meta {
        Meta::NamedProvider { name, .. } => Some(name),
        _ => None,
    });
    Some(
        quote_spanned!(path_span(path)=> const _: () = ::formwork::private::check_providers::<#path>(#key, &[#(#names),*]);),
    )
}

fn ignored_check(path: &Path, key: &str, name: &Ident) -> TokenStream {
    let argument = argument_name(name);
    quote_spanned!(name.span()=> const _: () = ::formwork::private::check_ignored::<#path>(#key, #argument);)
}
