//! An organisation's rules as Rust types: environments, tags, names.

use std::borrow::Cow;
use std::marker::PhantomData;
use std::panic::RefUnwindSafe;

use crate::name::NamedKey;
use crate::{Message, NamePattern, matches};

/// The rules that a program's stacks follow.
///
/// ```
/// use formwork_model::{Conventions, Environment, NamePattern, Tags};
/// #[derive(Clone, Copy, PartialEq, Debug)]
/// enum Env { Dev, Production }
/// impl Environment for Env {
///     const ALL: &'static [Self] = &[Env::Dev, Env::Production];
///     const NAMES: &'static [&'static str] = &["dev", "production"];
/// }
/// struct NoTags;
/// impl Tags for NoTags {
///     fn tags(&self) -> Vec<(&'static str, String)> { Vec::new() }
/// }
/// struct Shop;
/// impl Conventions for Shop {
///     type Environment = Env;
///     type Tags = NoTags;
///     const PROJECT: &'static str = "shop";
///     const NAME: NamePattern = NamePattern::new("{project}-{environment}-{purpose}");
/// }
/// ```
pub trait Conventions {
    /// Where the program's stacks run; usually an enum with `#[derive(Environment)]`.
    type Environment: Environment;
    /// The tags that every taggable resource carries; usually a struct with `#[derive(Tags)]`.
    type Tags: Tags;
    /// The project's name, as it stands in names and in the tag `Project`.
    const PROJECT: &'static str;
    /// How names of things in the cloud are made.
    const NAME: NamePattern;
}

/// The places a program's stacks run in. `#[derive(Environment)]` writes it for an enum without data.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a set of environments",
    note = "write `#[derive(Environment)]` on an enum without data"
)]
pub trait Environment: Copy + PartialEq + 'static {
    /// Every environment, in order.
    const ALL: &'static [Self];
    /// Their names, in the same order.
    const NAMES: &'static [&'static str];

    /// The name, as it stands in folders, names and the tag `Environment`.
    fn name(self) -> &'static str {
        let position = Self::ALL
            .iter()
            .position(|environment| *environment == self);
        position
            .and_then(|position| Self::NAMES.get(position))
            .copied()
            .unwrap_or_default()
    }
}

/// Tags that every taggable resource carries. `#[derive(Tags)]` writes it for a struct.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a set of tags",
    note = "write `#[derive(Tags)]` on a struct whose fields are text or enums"
)]
pub trait Tags {
    /// Key and value of each tag.
    fn tags(&self) -> Vec<(&'static str, String)>;

    /// The tags whose values do not match their patterns.
    fn mismatches(&self) -> Vec<TagMismatch> {
        Vec::new()
    }
}

/// A tag whose value does not match its pattern.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TagMismatch {
    /// The tag's key.
    pub tag: &'static str,
    /// Its value.
    pub value: String,
    /// What the value should match.
    pub pattern: &'static str,
}

/// What a field of a `#[derive(Tags)]` struct may hold. `#[derive(TagValue)]` writes it for an enum without data.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be the value of a tag",
    note = "a tag is text, an enum with `#[derive(TagValue)]`, or an `Option` of these"
)]
pub trait TagValue {
    /// The text, or nothing where the tag is left out.
    fn tag_value(&self) -> Option<Cow<'_, str>>;
}

impl TagValue for &str {
    fn tag_value(&self) -> Option<Cow<'_, str>> {
        Some(Cow::Borrowed(self))
    }
}

impl TagValue for String {
    fn tag_value(&self) -> Option<Cow<'_, str>> {
        Some(Cow::Borrowed(self))
    }
}

impl<V: TagValue> TagValue for Option<V> {
    fn tag_value(&self) -> Option<Cow<'_, str>> {
        self.as_ref().and_then(V::tag_value)
    }
}

/// The first of the longest names.
pub(crate) const fn longest_name(names: &'static [&'static str]) -> &'static str {
    let mut longest = "";
    let mut at = 0;
    while at < names.len() {
        if names[at].len() > longest.len() {
            longest = names[at];
        }
        at += 1;
    }
    longest
}

/// Refuses the value of a tag that does not match its pattern.
pub const fn check_tag(tag: &str, pattern: &str, value: &str) {
    if !matches(pattern, value) {
        let message = Message::new()
            .text("tag `")
            .text(tag)
            .text("`: `")
            .text(value)
            .text("` does not match `")
            .text(pattern)
            .text("`");
        panic!("{}", message.as_str());
    }
}

/// Finds out, by which method resolves, whether the conventions of a stack are known where a macro stands.
///
/// A constant in a pattern is evaluated by `cargo check`, but may not depend on a type parameter. A concrete
/// type is [`RefUnwindSafe`]; of a parameter `C: Conventions` that is not known, so the second trait applies.
#[derive(Debug)]
pub struct Probe<C>(PhantomData<C>);

impl<C: Conventions> Probe<C> {
    /// Of the conventions of a stack.
    pub fn of(_: &crate::Stack<C>) -> Self {
        Self(PhantomData)
    }
}

/// The conventions are known.
pub trait ConcreteConventions {
    /// Which they are.
    type Conventions;
    /// A value to match the constant of `K` against.
    fn conventions<K: NamedKey<Self::Conventions>>(&self) -> PhantomData<(Self::Conventions, K)>
    where
        Self::Conventions: Conventions,
    {
        PhantomData
    }
}

impl<C: Conventions + RefUnwindSafe> ConcreteConventions for &Probe<C> {
    type Conventions = C;
}

/// The conventions are a type parameter.
pub trait GenericConventions {
    /// A value to match the constant of `K` against: of conventions under which every name is right.
    fn conventions<K: NamedKey<Unknown>>(&self) -> PhantomData<(Unknown, K)> {
        PhantomData
    }
}

impl<C> GenericConventions for Probe<C> {}

/// Conventions under which names are as short as can be.
#[derive(Debug)]
pub struct Unknown;

/// The environment of [`Unknown`].
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Nowhere;

impl Environment for Nowhere {
    const ALL: &'static [Self] = &[Self];
    const NAMES: &'static [&'static str] = &[""];
}

impl Tags for Nowhere {
    fn tags(&self) -> Vec<(&'static str, String)> {
        Vec::new()
    }
}

impl Conventions for Unknown {
    type Environment = Nowhere;
    type Tags = Nowhere;
    const PROJECT: &'static str = "";
    const NAME: NamePattern = NamePattern::new("{purpose}");
}
