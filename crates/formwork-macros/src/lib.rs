//! The macros of Formwork: `resource!` and its kin, `text!`, `tags!`, and the derives of conventions.
//! In: tokens of the user's program. Out: ordinary calls on ordinary types, and constants that the compiler evaluates.
//! It must not know: files, the environment, networks, any provider; facts come from bindings.
//! Change it when the surface of the language changes; what a check means lies in `formwork-model`.

mod conventions;
mod object;
mod resource;
mod tags;
mod text;

use proc_macro::TokenStream;

use resource::Kind;

/// Declares a resource and returns its handle.
///
/// ```text
/// resource!(stack, "key", aws::Vpc { argument: value, block: Block { .. } }, meta_argument(..))
/// ```
///
/// The key is a literal, or an expression of type `String` or `&'static str`. A struct literal with a path of one word is a
/// block of the resource; several stand in an array. Meta-arguments are `about("text")`, `depends_on(&handle)`,
/// `lifecycle(create_before_destroy, prevent_destroy, ignore_changes(argument, tags["Name"]), replace_triggered_by(&handle, image.id()),
/// precondition(holds, "message"), postcondition(holds, "message"), action([ActionEvent::AfterCreate], &action), action_if(holds, [..], &action))`, `provider(handle)`, `provisioner(..)` and `connection(..)`. The compiler refuses unknown and missing arguments, wrong types, and names that the cloud would refuse.
#[proc_macro]
pub fn resource(input: TokenStream) -> TokenStream {
    resource::declare(input.into(), Kind::Managed).into()
}

/// Declares a data source and returns its handle; written like `resource!`, with a `lifecycle` of conditions alone.
#[proc_macro]
pub fn data(input: TokenStream) -> TokenStream {
    resource::declare(input.into(), Kind::Data).into()
}

/// Declares an ephemeral resource and returns its handle; written like `resource!`, with a `lifecycle` of conditions alone.
#[proc_macro]
pub fn ephemeral(input: TokenStream) -> TokenStream {
    resource::declare(input.into(), Kind::Ephemeral).into()
}

/// Calls a module that others wrote and returns its handle; written like `resource!`, without `lifecycle`.
///
/// `cargo formwork add module` writes the bindings of a module. Besides `provider(handle)` a call takes `provider("aws.peer", handle)`, once for each provider
/// that the module wants from its caller.
#[proc_macro]
pub fn module(input: TokenStream) -> TokenStream {
    resource::declare(input.into(), Kind::Module).into()
}

/// Declares an action and returns its handle, which `lifecycle(action(..))` of a resource takes; written like `resource!`, and of its meta-arguments it
/// has `about(..)` and `provider(..)` only.
#[proc_macro]
pub fn action(input: TokenStream) -> TokenStream {
    resource::declare(input.into(), Kind::Action).into()
}

/// Configures a provider: `provider!(stack, aws::Provider { region: "eu-central-1" })`, or with an alias
/// `provider!(stack, "west", aws::Provider { .. })`. Returns a handle for the meta-argument `provider(..)`.
#[proc_macro]
pub fn provider(input: TokenStream) -> TokenStream {
    resource::provider(input.into()).into()
}

/// Builds a block outside of `resource!`: `block!(aws::security_group::Ingress { from_port: 443, .. })`.
#[proc_macro]
pub fn block(input: TokenStream) -> TokenStream {
    resource::block(input.into()).into()
}

/// Declares an object type: what a variable of several members holds.
///
/// `block!(Listener { host: "localhost" })` writes one, for a default; what is read has a getter for each member.
///
/// ```text
/// object! {
///     /// Where a service answers.
///     pub struct Listener { host: Str, optional port: Num = 80, optional tags: Map<Str> }
/// }
/// let listener = stack.variable(Variable::<Listener>::new("listener").default(block!(Listener { host: "localhost" })));
/// let port = listener.port();
/// ```
#[proc_macro]
pub fn object(input: TokenStream) -> TokenStream {
    object::expand(input.into()).into()
}

/// Text with values in it, known or not: `text!("{}/*", bucket.arn())`. Written like `format!`, without format specifications.
#[proc_macro]
pub fn text(input: TokenStream) -> TokenStream {
    text::expand(input.into()).into()
}

/// A literal of a `#[derive(Tags)]` struct whose literal values are checked: `tags!(ShopTags { cost_center: "4711", .. })`.
#[proc_macro]
pub fn tags(input: TokenStream) -> TokenStream {
    tags::literal(input.into()).into()
}

/// Implements `Tags` for a struct with named fields. A tag's key is its field's name in `PascalCase`.
///
/// `#[tag(key = "cost-center")]` gives another key, `#[tag(matches = "[0-9]{4}")]` a pattern that values must match.
#[proc_macro_derive(Tags, attributes(tag))]
pub fn derive_tags(input: TokenStream) -> TokenStream {
    tags::derive(input.into()).into()
}

/// Implements `TagValue` for an enum without data. The value is the variant's name in `kebab-case`, or what
/// `#[tag(value = "..")]` says.
#[proc_macro_derive(TagValue, attributes(tag))]
pub fn derive_tag_value(input: TokenStream) -> TokenStream {
    conventions::tag_value(input.into()).into()
}

/// Implements `Environment` for an enum without data. The name is the variant's name in `kebab-case`, or what
/// `#[environment(name = "..")]` says.
#[proc_macro_derive(Environment, attributes(environment))]
pub fn derive_environment(input: TokenStream) -> TokenStream {
    conventions::environment(input.into()).into()
}
