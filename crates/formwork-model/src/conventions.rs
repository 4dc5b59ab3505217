//! An organisation's rules as Rust types: environments, tags, names.

use std::borrow::Cow;
use std::marker::PhantomData;
use std::panic::RefUnwindSafe;

use crate::backend::Backend;
use crate::message::same;
use crate::name::NamedKey;
use crate::procedure::Role;
use crate::{Message, NamePattern, Sharing, Target, is_understood, matches};

/// The rules that a program's stacks follow.
///
/// ```
/// use formwork_model::{Conventions, Environment, NamePattern, Tags};
/// enum Env { Dev, Production }
/// impl Environment for Env {
///     const NAMES: &'static [&'static str] = &["dev", "production"];
///     fn nth(position: usize) -> Self {
///         if position == 0 { Env::Dev } else { Env::Production }
///     }
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
    /// The versions of Terraform and OpenTofu that must be able to read the output. What one of them does not know is refused.
    const TARGET: Target = Target::terraform(1, 11);
    /// Who may approve what the commands `apply` and `destroy` are about to do. With [`Role::ANYONE`], who starts a command may approve it too.
    const APPROVERS: &'static [Role] = &[Role::ANYONE];

    /// Where the state of each stack is kept; beside its root module, if nothing is said. A stack says otherwise with [`Stack::backend`](crate::Stack::backend).
    ///
    /// ```
    /// use formwork_model::backend::{Backend, S3, StatePattern};
    /// # enum Env { Dev, Production }
    /// fn backend(environment: &Env, _stack: &str) -> Option<Backend> {
    ///     const KEY: StatePattern = StatePattern::new("{project}/{environment}/{stack}.tfstate");
    ///     let bucket = match environment {
    ///         Env::Dev => "shop-states-dev",
    ///         Env::Production => "shop-states",
    ///     };
    ///     Some(S3::new(bucket, KEY).region("eu-central-1").use_lockfile(true).into())
    /// }
    /// ```
    fn backend(_environment: &Self::Environment, _stack: &str) -> Option<Backend> {
        None
    }

    /// How a stack tells others what they use of it: by its state, if nothing is said.
    fn sharing(_environment: &Self::Environment, _stack: &str) -> Sharing {
        Sharing::State
    }
}

/// The places a program's stacks run in. `#[derive(Environment)]` writes it for an enum without data.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a set of environments",
    note = "write `#[derive(Environment)]` on an enum without data"
)]
pub trait Environment: Sized {
    /// The names, in order, as they stand in folders, names and the tag `Environment`.
    const NAMES: &'static [&'static str];

    /// The environment whose name has this position in [`Self::NAMES`].
    fn nth(position: usize) -> Self;
}

/// Tags that every taggable resource carries. `#[derive(Tags)]` writes it for a struct.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a set of tags",
    note = "write `#[derive(Tags)]` on a struct whose fields are text or enums"
)]
pub trait Tags {
    /// Key and value of each tag.
    fn tags(&self) -> Vec<(&'static str, String)>;

    /// What values must look like.
    const PATTERNS: &'static [TagPattern] = &[];
}

/// What the value of a tag must look like.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TagPattern {
    /// The field that holds the value.
    pub field: &'static str,
    /// The tag's key.
    pub tag: &'static str,
    /// What [`matches()`] reads.
    pub pattern: &'static str,
}

impl TagPattern {
    /// What is wrong with `value`, if anything: ``tag `CostCenter`: `4x` does not match `[0-9]{4}` ``.
    pub const fn problem(&self, value: &str) -> Option<Message> {
        if !is_understood(self.pattern) {
            let message = Message::new()
                .text("tag `")
                .text(self.tag)
                .text("`: the pattern `")
                .text(self.pattern)
                .text("` is not understood");
            return Some(message);
        }
        if matches(self.pattern, value) {
            return None;
        }
        let message = Message::new()
            .text("tag `")
            .text(self.tag)
            .text("`: `")
            .text(value)
            .text("` does not match `")
            .text(self.pattern)
            .text("`");
        Some(message)
    }
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

/// Refuses the value of the tag in `field` that does not match its pattern.
pub const fn check_tag<T: Tags>(field: &str, value: &str) {
    let mut at = 0;
    while at < T::PATTERNS.len() {
        let pattern = &T::PATTERNS[at];
        if same(pattern.field, field)
            && let Some(message) = pattern.problem(value)
        {
            panic!("{}", message.as_str());
        }
        at += 1;
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
#[derive(Debug)]
pub struct Nowhere;

impl Environment for Nowhere {
    const NAMES: &'static [&'static str] = &[""];
    fn nth(_: usize) -> Self {
        Self
    }
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
