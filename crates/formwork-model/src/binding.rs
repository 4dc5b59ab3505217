//! What provider bindings are made of: an untyped body, and the macros that put typed methods around it.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::marker::PhantomData;

use crate::schema::is_attribute;
use crate::{
    Any, Attributes, BlockSchema, Expression, Fits, IntoValue, Naming, ObjectBlock, Repeated,
    ResourceSchema, Term, Value,
};

/// The arguments given so far, in the order of their names.
#[derive(Debug, Clone, PartialEq)]
pub struct Body {
    schema: SchemaRef,
    arguments: Vec<Argument>,
    /// Where Terraform repeats it: over what. Boxed, since hardly any body is.
    repeated: Option<Box<Repeated>>,
}

/// Bodies are equal by their arguments; the schema only describes them.
#[derive(Debug, Clone, Copy)]
struct SchemaRef(&'static BlockSchema);

impl PartialEq for SchemaRef {
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

/// An argument that was given.
#[derive(Debug, Clone)]
struct Argument {
    name: &'static str,
    /// Its row in the binding, where a setter gave it.
    row: Option<&'static str>,
    term: Term,
}

impl PartialEq for Argument {
    fn eq(&self, other: &Self) -> bool {
        (self.name, &self.term) == (other.name, &other.term)
    }
}

impl Body {
    /// No arguments yet.
    pub fn new(schema: &'static BlockSchema) -> Self {
        Self {
            schema: SchemaRef(schema),
            arguments: Vec::new(),
            repeated: None,
        }
    }

    /// What Terraform repeats it over, where it does (a dynamic block).
    pub fn repetition(&self) -> Option<&Repeated> {
        self.repeated.as_deref()
    }

    pub(crate) fn set_repeated(&mut self, repeated: Repeated) {
        self.repeated = Some(Box::new(repeated));
    }

    /// What may be given.
    pub fn schema(&self) -> &'static BlockSchema {
        self.schema.0
    }

    /// The arguments given, by name; none is `null`.
    pub fn arguments(&self) -> impl ExactSizeIterator<Item = (&'static str, &Term)> {
        let arguments = self.arguments.iter();
        arguments.map(|argument| (argument.name, &argument.term))
    }

    /// The arguments with their rows, where setters gave them.
    pub fn described_arguments(
        &self,
    ) -> impl ExactSizeIterator<Item = (&'static str, &Term, Option<&'static str>)> {
        let arguments = self.arguments.iter();
        arguments.map(|argument| (argument.name, &argument.term, argument.row))
    }

    /// The argument `name`, where it was given.
    pub fn get(&self, name: &str) -> Option<&Term> {
        let position = self.position(name).ok()?;
        Some(&self.arguments[position].term)
    }

    /// Where the argument `name` is, or would be.
    fn position(&self, name: &str) -> Result<usize, usize> {
        self.arguments
            .binary_search_by(|argument| argument.name.cmp(name))
    }

    /// Gives an argument, or takes it back with `null`.
    pub fn set(&mut self, name: &'static str, term: Term) {
        self.give(name, None, term);
    }

    fn give(&mut self, name: &'static str, row: Option<&'static str>, term: Term) {
        match (self.position(name), term) {
            (Ok(position), Term::Null) => {
                self.arguments.remove(position);
            }
            (Ok(position), term) => self.arguments[position].term = term,
            (Err(_), Term::Null) => {}
            (Err(position), term) => {
                let argument = Argument { name, row, term };
                self.arguments.insert(position, argument);
            }
        }
    }

    /// Gives all arguments of another body; what was given before under the same names is replaced.
    pub(crate) fn merge(&mut self, other: Self) {
        for Argument { name, row, term } in other.arguments {
            self.give(name, row, term);
        }
    }

    /// Takes an argument out.
    pub(crate) fn take(&mut self, name: &str) -> Option<Term> {
        let position = self.position(name).ok()?;
        Some(self.arguments.remove(position).term)
    }

    /// Calls `change` for each argument, and for what the body is repeated over.
    pub(crate) fn change_terms(&mut self, change: &mut dyn FnMut(&mut Term)) {
        for argument in &mut self.arguments {
            change(&mut argument.term);
        }
        if let Some(repeated) = &mut self.repeated {
            change(&mut repeated.over);
        }
    }

    /// Calls `visit` for every expression in this body, with the path to it.
    pub fn expressions<'body>(&'body self, visit: &mut dyn FnMut(&str, &'body Expression)) {
        for (name, term) in self.arguments() {
            if !term.is_plain() {
                term.expressions(name, visit);
            }
        }
    }

    pub(crate) fn expressions_below<'body>(
        &'body self,
        path: &str,
        visit: &mut dyn FnMut(&str, &'body Expression),
    ) {
        if let Some(repeated) = &self.repeated {
            repeated.over.expressions(path, visit);
        }
        for (name, term) in self.arguments() {
            if !term.is_plain() {
                term.expressions(&format!("{path}.{name}"), visit);
            }
        }
    }

    #[doc(hidden)]
    pub fn with<T>(mut self, row: &'static str, value: Value<T>) -> Self {
        self.give(name_of(row), Some(row), value.into_term());
        self
    }

    #[doc(hidden)]
    pub fn with_blocks<B>(mut self, row: &'static str, blocks: Blocks<B>) -> Self {
        if let Some(term) = blocks.into_term(row) {
            self.give(name_of(row), Some(row), term);
        }
        self
    }

    #[doc(hidden)]
    pub fn with_object<B>(mut self, row: &'static str, mut blocks: Blocks<B>) -> Self {
        let term = match &mut blocks.given {
            GivenBlocks::Bodies(bodies) => bodies.pop().map(|body| Term::Object(Box::new(body))),
            GivenBlocks::Absent | GivenBlocks::Whole(_) => blocks.into_term(row),
        };
        if let Some(term) = term {
            self.give(name_of(row), Some(row), term);
        }
        self
    }

    #[doc(hidden)]
    pub fn with_map<B>(mut self, row: &'static str, blocks: BlockMap<B>) -> Self {
        let term = match blocks.given {
            GivenBlockMap::Bodies(bodies) => Term::BlockMap(bodies),
            GivenBlockMap::Whole(term) => term,
        };
        self.give(name_of(row), Some(row), term);
        self
    }
}

/// The argument's name in a row of a binding: what stands before its facts.
pub(crate) fn name_of(row: &'static str) -> &'static str {
    row.split_once(' ').map_or(row, |(name, _)| name)
}

/// A group of arguments of a provider: a resource, or a block in one. Bindings implement it.
pub trait Block: Sized {
    /// What may be given.
    const SCHEMA: &'static BlockSchema;
    /// Puts the typed methods around a body.
    fn from_body(body: Body) -> Self;
    /// The arguments given.
    fn into_body(self) -> Body;
    /// No arguments yet.
    fn empty() -> Self {
        Self::from_body(Body::new(Self::SCHEMA))
    }
}

/// A resource, data source or ephemeral resource of a provider. Bindings implement it.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a resource, data source or ephemeral resource",
    label = "not a resource type"
)]
pub trait Resource: Block {
    /// Getters for what Terraform knows about it once it exists.
    type Attributes: Attributes;
    /// Its type.
    const RESOURCE: &'static ResourceSchema;
}

/// The configuration of a provider. Bindings implement it.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not the configuration of a provider",
    label = "not a provider"
)]
pub trait ProviderBlock: Block {
    /// Which provider.
    const PROVIDER: &'static crate::ProviderSchema;
}

/// Blocks of type `B`, in order.
#[derive(Debug)]
pub struct Blocks<B> {
    given: GivenBlocks,
    block: PhantomData<fn() -> B>,
}

#[derive(Debug)]
enum GivenBlocks {
    /// As if the argument were not given.
    Absent,
    Bodies(Vec<Body>),
    /// A value that holds all of them.
    Whole(Term),
}

impl<B> Blocks<B> {
    fn of(given: GivenBlocks) -> Self {
        Self {
            given,
            block: PhantomData,
        }
    }

    /// What the argument of `row` holds. No blocks are the same as nothing said, but an attribute may be an empty list.
    fn into_term(self, row: &'static str) -> Option<Term> {
        match self.given {
            GivenBlocks::Absent => None,
            GivenBlocks::Bodies(bodies) => {
                (!bodies.is_empty() || is_attribute(row)).then_some(Term::Blocks(bodies))
            }
            GivenBlocks::Whole(term) => Some(term),
        }
    }
}

/// Blocks of type `B` by key, in the order of their keys.
#[derive(Debug)]
pub struct BlockMap<B> {
    given: GivenBlockMap,
    block: PhantomData<fn() -> B>,
}

#[derive(Debug)]
enum GivenBlockMap {
    Bodies(Vec<(Cow<'static, str>, Body)>),
    /// A value that holds all of them.
    Whole(Term),
}

/// What an argument that holds blocks accepts: one, several, or maybe one.
#[diagnostic::on_unimplemented(
    message = "this argument takes blocks of type `{B}`, not `{Self}`",
    label = "expected `{B}`, an array or `Vec` of it, or an `Option`"
)]
pub trait IntoBlocks<B: Block> {
    /// The blocks, in order.
    fn into_blocks(self) -> Blocks<B>;
}

impl<B: Block> Blocks<B> {
    pub(crate) fn of_bodies(bodies: Vec<Body>) -> Self {
        Self::of(GivenBlocks::Bodies(bodies))
    }
}

impl<B: Block> FromIterator<B> for Blocks<B> {
    fn from_iter<I: IntoIterator<Item = B>>(blocks: I) -> Self {
        let bodies = blocks.into_iter().map(B::into_body).collect();
        Self::of(GivenBlocks::Bodies(bodies))
    }
}

impl<B: Block> IntoBlocks<B> for B {
    fn into_blocks(self) -> Blocks<B> {
        [self].into_blocks()
    }
}

impl<B: Block> IntoBlocks<B> for Option<B> {
    fn into_blocks(self) -> Blocks<B> {
        self.map_or_else(|| Blocks::of(GivenBlocks::Absent), B::into_blocks)
    }
}

/// A variable of a module takes its objects as one value too, such as another module's output. Blocks of providers do not, so the compiler does not
/// suggest it.
#[diagnostic::do_not_recommend]
impl<B: ObjectBlock, T: Fits<Any>> IntoBlocks<B> for Value<T> {
    fn into_blocks(self) -> Blocks<B> {
        Blocks::of(GivenBlocks::Whole(self.into_term()))
    }
}

#[diagnostic::do_not_recommend]
impl<B: ObjectBlock, T: Fits<Any>> IntoBlocks<B> for &Value<T> {
    fn into_blocks(self) -> Blocks<B> {
        self.clone().into_blocks()
    }
}

impl<B: Block> IntoBlocks<B> for Vec<B> {
    fn into_blocks(self) -> Blocks<B> {
        self.into_iter().collect()
    }
}

impl<B: Block, const N: usize> IntoBlocks<B> for [B; N] {
    fn into_blocks(self) -> Blocks<B> {
        self.into_iter().collect()
    }
}

/// Those of the first, then those of the second: blocks that are known beside dynamic ones.
impl<B: Block, First: IntoBlocks<B>, Second: IntoBlocks<B>> IntoBlocks<B> for (First, Second) {
    fn into_blocks(self) -> Blocks<B> {
        let given = match (self.0.into_blocks().given, self.1.into_blocks().given) {
            (GivenBlocks::Absent, given) | (given, GivenBlocks::Absent) => given,
            (GivenBlocks::Bodies(mut first), GivenBlocks::Bodies(second)) => {
                first.extend(second);
                GivenBlocks::Bodies(first)
            }
            (first, second) => {
                let lists = [first.into_list(), second.into_list()];
                GivenBlocks::Whole(Expression::call("concat", lists).into())
            }
        };
        Blocks::of(given)
    }
}

impl GivenBlocks {
    /// All of them as one value.
    fn into_list(self) -> Term {
        match self {
            Self::Absent => Term::List(Vec::new()),
            Self::Bodies(bodies) => Term::Blocks(bodies),
            Self::Whole(term) => term,
        }
    }
}

/// What an argument that holds blocks by key accepts.
#[diagnostic::on_unimplemented(
    message = "this argument takes blocks of type `{B}` by key, not `{Self}`",
    label = "expected an array, `Vec` or `BTreeMap` of (key, `{B}`)"
)]
pub trait IntoBlockMap<B: Block> {
    /// The blocks, in the order of their keys.
    fn into_block_map(self) -> BlockMap<B>;
}

impl<K: Into<Cow<'static, str>>, B: Block> FromIterator<(K, B)> for BlockMap<B> {
    fn from_iter<I: IntoIterator<Item = (K, B)>>(blocks: I) -> Self {
        let ordered: BTreeMap<Cow<'static, str>, Body> = blocks
            .into_iter()
            .map(|(key, block)| (key.into(), block.into_body()))
            .collect();
        Self {
            given: GivenBlockMap::Bodies(ordered.into_iter().collect()),
            block: PhantomData,
        }
    }
}

impl<K: Into<Cow<'static, str>>, B: Block, const N: usize> IntoBlockMap<B> for [(K, B); N] {
    fn into_block_map(self) -> BlockMap<B> {
        self.into_iter().collect()
    }
}

impl<K: Into<Cow<'static, str>>, B: Block> IntoBlockMap<B> for Vec<(K, B)> {
    fn into_block_map(self) -> BlockMap<B> {
        self.into_iter().collect()
    }
}

impl<K: Into<Cow<'static, str>>, B: Block> IntoBlockMap<B> for BTreeMap<K, B> {
    fn into_block_map(self) -> BlockMap<B> {
        self.into_iter().collect()
    }
}

#[diagnostic::do_not_recommend]
impl<B: ObjectBlock, T: Fits<Any>> IntoBlockMap<B> for Value<T> {
    fn into_block_map(self) -> BlockMap<B> {
        BlockMap {
            given: GivenBlockMap::Whole(self.into_term()),
            block: PhantomData,
        }
    }
}

#[diagnostic::do_not_recommend]
impl<B: ObjectBlock, T: Fits<Any>> IntoBlockMap<B> for &Value<T> {
    fn into_block_map(self) -> BlockMap<B> {
        self.clone().into_block_map()
    }
}

/// What the setter of an argument takes, `A`, made of what a program gives: a [`Value`], [`Blocks`] or a [`BlockMap`].
#[diagnostic::on_unimplemented(
    message = "this argument takes `{A}`, not `{Self}`",
    label = "expected `{A}`",
    note = "`Str` is text, `Num` a number, `Bool` true or false, `List` and `Set` are arrays and `Vec`s, `Map` is an array of (key, value)",
    note = "each may also be a `Value`, such as an attribute of another resource (`vpc.id()`), and an `Option` of what is accepted"
)]
pub trait IntoArgument<A> {
    /// The argument.
    fn into_argument(self) -> A;
}

impl<T, V: IntoValue<T>> IntoArgument<Value<T>> for V {
    fn into_argument(self) -> Value<T> {
        self.into_value()
    }
}

impl<B: Block, V: IntoBlocks<B>> IntoArgument<Blocks<B>> for V {
    fn into_argument(self) -> Blocks<B> {
        self.into_blocks()
    }
}

impl<B: Block, V: IntoBlockMap<B>> IntoArgument<BlockMap<B>> for V {
    fn into_argument(self) -> BlockMap<B> {
        self.into_block_map()
    }
}

/// What no setter takes. Everything converts into two of it, so that the compiler cannot guess an argument before it has seen the setter:
/// its guess would be told as the mistake.
#[doc(hidden)]
#[derive(Debug)]
pub struct Undecided<const IS_ONE: bool>;

impl<V> IntoArgument<Undecided<true>> for V {
    fn into_argument(self) -> Undecided<true> {
        Undecided
    }
}

impl<V> IntoArgument<Undecided<false>> for V {
    fn into_argument(self) -> Undecided<false> {
        Undecided
    }
}

/// Makes what a setter takes, in a declaration by hand: `Vpc::empty().cidr_block(argument("10.0.0.0/16"))`. The macros write it.
pub fn argument<A>(given: impl IntoArgument<A>) -> A {
    given.into_argument()
}

/// An object that a program writes down, as a value. What `object!` declares calls it.
#[doc(hidden)]
pub fn object_value<B: Block, T>(object: B) -> Value<T> {
    Value::from_term(Term::Object(Box::new(object.into_body())))
}

/// Stands where a half-typed argument has no value yet, so that the rest still type-checks.
#[doc(hidden)]
#[derive(Debug)]
pub struct Missing;

impl<T> IntoValue<T> for Missing {
    fn into_value(self) -> Value<T> {
        Value::null()
    }
}

impl<B: Block> IntoBlocks<B> for Missing {
    fn into_blocks(self) -> Blocks<B> {
        Blocks::of(GivenBlocks::Absent)
    }
}

impl<B: Block> IntoBlockMap<B> for Missing {
    fn into_block_map(self) -> BlockMap<B> {
        std::iter::empty::<(&str, B)>().collect()
    }
}

impl Naming {
    /// A name in `argument`, with what the cloud accepts there.
    pub const fn new(
        argument: &'static str,
        instead: &'static str,
        min_length: usize,
        max_length: usize,
        characters: &'static str,
    ) -> Self {
        Self {
            argument,
            instead,
            min_length,
            max_length,
            characters,
        }
    }
}

/// Declares a block: a struct around a [`Body`], a setter for each argument, and its schema.
///
/// A row is `setter: Type = "name facts…";`, with the facts that [`BlockSchema`] reads. `arguments` can be read through a
/// handle and `unread` cannot; `many` are nested arguments in a list or set, `single` hold at most one, `keyed` are maps.
#[doc(hidden)]
#[macro_export]
macro_rules! block_binding {
    (
        $(#[$meta:meta])*
        $Name:ident
        $(arguments { $($(#[$argument_meta:meta])* $argument:ident: $type:ty = $row:literal;)* })?
        $(unread { $($(#[$unread_meta:meta])* $unread:ident: $unread_type:ty = $unread_row:literal;)* })?
        $(many { $($(#[$many_meta:meta])* $many:ident: $Many:ty = $many_row:literal;)* })?
        $(single { $($(#[$single_meta:meta])* $single:ident: $Single:ty = $single_row:literal;)* })?
        $(keyed { $($(#[$keyed_meta:meta])* $keyed:ident: $Keyed:ty = $keyed_row:literal;)* })?
    ) => {
        $(#[$meta])*
        pub struct $Name($crate::Body);

        impl $crate::Block for $Name {
            const SCHEMA: &'static $crate::BlockSchema = &$crate::BlockSchema::new(
                &[$($($row,)*)?],
                &[$($($unread_row,)*)?],
                &[$($($many_row,)*)? $($($single_row,)*)? $($($keyed_row,)*)?],
                &[
                    $($(<$Many as $crate::Block>::SCHEMA,)*)?
                    $($(<$Single as $crate::Block>::SCHEMA,)*)?
                    $($(<$Keyed as $crate::Block>::SCHEMA,)*)?
                ],
            );
            fn from_body(body: $crate::Body) -> Self {
                Self(body)
            }
            fn into_body(self) -> $crate::Body {
                self.0
            }
        }

        impl $Name {
            $($($(#[$argument_meta])* pub fn $argument(self, value: $crate::Value<$type>) -> Self {
                Self(self.0.with($row, value))
            })*)?
            $($($(#[$unread_meta])* pub fn $unread(self, value: $crate::Value<$unread_type>) -> Self {
                Self(self.0.with($unread_row, value))
            })*)?
            $($($(#[$many_meta])* pub fn $many(self, blocks: $crate::Blocks<$Many>) -> Self {
                Self(self.0.with_blocks($many_row, blocks))
            })*)?
            $($($(#[$single_meta])* pub fn $single(self, block: $crate::Blocks<$Single>) -> Self {
                Self(self.0.with_object($single_row, block))
            })*)?
            $($($(#[$keyed_meta])* pub fn $keyed(self, blocks: $crate::BlockMap<$Keyed>) -> Self {
                Self(self.0.with_map($keyed_row, blocks))
            })*)?
        }
    };
}

/// Declares a resource: its block, its type, and the getters of its handle.
///
/// What it shares with [`block_binding!`] is written out here: a call of that macro would parse every row twice, which
/// costs seconds over a whole provider.
#[doc(hidden)]
#[macro_export]
#[allow(clippy::crate_in_macro_def)] // `crate::PROVIDER` is the one of the crate of bindings.
macro_rules! resource_binding {
    (
        $(#[$meta:meta])*
        $class:ident $type_name:literal $Name:ident $Attributes:ident
        naming $naming:expr;
        tags $tags:ident;
        $(relations { $($relation:literal;)* })?
        $(arguments { $($(#[$argument_meta:meta])* $argument:ident: $type:ty = $row:literal;)* })?
        $(unread { $($(#[$unread_meta:meta])* $unread:ident: $unread_type:ty = $unread_row:literal;)* })?
        $(many { $($(#[$many_meta:meta])* $many:ident: $Many:ty = $many_row:literal;)* })?
        $(single { $($(#[$single_meta:meta])* $single:ident: $Single:ty = $single_row:literal;)* })?
        $(keyed { $($(#[$keyed_meta:meta])* $keyed:ident: $Keyed:ty = $keyed_row:literal;)* })?
        $(attributes { $($attribute:ident: $attribute_type:ty = $attribute_row:literal;)* })?
        $(objects { $($object:ident: $Object:ty = $object_row:literal;)* })?
    ) => {
        $(#[$meta])*
        pub struct $Name($crate::Body);

        impl $crate::Block for $Name {
            const SCHEMA: &'static $crate::BlockSchema = &$crate::BlockSchema::new(
                &[$($($row,)*)?],
                &[$($($unread_row,)*)?],
                &[$($($many_row,)*)? $($($single_row,)*)? $($($keyed_row,)*)?],
                &[
                    $($(<$Many as $crate::Block>::SCHEMA,)*)?
                    $($(<$Single as $crate::Block>::SCHEMA,)*)?
                    $($(<$Keyed as $crate::Block>::SCHEMA,)*)?
                ],
            );
            fn from_body(body: $crate::Body) -> Self {
                Self(body)
            }
            fn into_body(self) -> $crate::Body {
                self.0
            }
        }

        impl $Name {
            $($($(#[$argument_meta])* pub fn $argument(self, value: $crate::Value<$type>) -> Self {
                Self(self.0.with($row, value))
            })*)?
            $($($(#[$unread_meta])* pub fn $unread(self, value: $crate::Value<$unread_type>) -> Self {
                Self(self.0.with($unread_row, value))
            })*)?
            $($($(#[$many_meta])* pub fn $many(self, blocks: $crate::Blocks<$Many>) -> Self {
                Self(self.0.with_blocks($many_row, blocks))
            })*)?
            $($($(#[$single_meta])* pub fn $single(self, block: $crate::Blocks<$Single>) -> Self {
                Self(self.0.with_object($single_row, block))
            })*)?
            $($($(#[$keyed_meta])* pub fn $keyed(self, blocks: $crate::BlockMap<$Keyed>) -> Self {
                Self(self.0.with_map($keyed_row, blocks))
            })*)?
        }

        impl $crate::Resource for $Name {
            type Attributes = $Attributes;
            const RESOURCE: &'static $crate::ResourceSchema = &$crate::ResourceSchema {
                type_name: $type_name,
                class: $crate::Class::$class,
                origin: $crate::Origin::Provider(&crate::PROVIDER),
                block: <Self as $crate::Block>::SCHEMA,
                naming: $naming,
                tags: $crate::TagStyle::$tags,
                relations: &[$($($relation,)*)?],
            };
        }

        /// What can be read through the handle.
        pub struct $Attributes($crate::NodeId);

        impl $crate::Attributes for $Attributes {
            fn of(node: $crate::NodeId) -> Self {
                Self(node)
            }
        }

        impl $Attributes {
            $($(pub fn $argument(&self) -> $crate::Value<$type> {
                self.0.attribute($row)
            })*)?
            $($(pub fn $attribute(&self) -> $crate::Value<$attribute_type> {
                self.0.attribute($attribute_row)
            })*)?
            $($(pub fn $object(&self) -> <$Object as $crate::Kind>::Read {
                self.0.object::<$Object>($object_row)
            })*)?
        }
    };
}

/// Declares the typed accessor of an object that the provider computes.
#[doc(hidden)]
#[macro_export]
macro_rules! accessor_binding {
    (
        $(#[$meta:meta])*
        $Name:ident
        $(attributes { $($attribute:ident: $type:ty = $row:literal;)* })?
        $(objects { $($object:ident: $Object:ty = $object_row:literal;)* })?
    ) => {
        $(#[$meta])*
        pub struct $Name($crate::Accessor);

        impl $crate::Kind for $Name {
            type Read = Self;
            fn read(term: $crate::Term) -> Self {
                Self($crate::Accessor::new(term))
            }
        }

        impl $Name {
            $($(pub fn $attribute(&self) -> $crate::Value<$type> {
                self.0.attribute($row)
            })*)?
            $($(pub fn $object(&self) -> <$Object as $crate::Kind>::Read {
                self.0.object::<$Object>($object_row)
            })*)?
        }
    };
}

/// Declares the empty types that kinds name, each with the service in its ARNs.
#[doc(hidden)]
#[macro_export]
macro_rules! object_kinds {
    ($($Name:ident $service:literal;)*) => {$(
        pub enum $Name {}
        impl $crate::Object for $Name {
            const ARN_SERVICE: &'static str = $service;
        }
    )*};
}

/// Declares the sets of kinds that arguments take.
#[doc(hidden)]
#[macro_export]
macro_rules! kind_sets {
    ($($Name:ident: $($Kind:ty),*;)*) => {$(
        pub enum $Name {}
        $(impl $crate::In<$Name> for $Kind {})*
    )*};
}
