//! Handles: what declaring gives back, and what later declarations refer to.

use std::borrow::Cow;
use std::fmt;
use std::marker::PhantomData;
use std::ops::Deref;

use crate::{Expression, Kind, NodeId, ProviderId, Reference, Resource, Term, Value};

/// The getters of a resource's handle. Bindings implement it.
pub trait Attributes {
    /// The getters of `node`.
    fn of(node: NodeId) -> Self;
}

/// For what has no attributes, such as an action.
impl Attributes for () {
    fn of(_: NodeId) -> Self {}
}

/// A declared resource or data source. Its getters (`vpc.id()`) are references that Terraform resolves.
///
/// Functions of the handle itself are called as `Handle::node(&vpc)`, so that they never hide an attribute.
/// It is not `Copy`: that would take one more implementation for each of a provider's thousands of types.
pub struct Handle<R: Resource> {
    node: NodeId,
    attributes: R::Attributes,
}

impl<R: Resource> Handle<R> {
    pub(crate) fn new(node: NodeId) -> Self {
        Self {
            node,
            attributes: R::Attributes::of(node),
        }
    }

    /// Identity of the declared thing.
    pub fn node(handle: &Self) -> NodeId {
        handle.node
    }
}

impl<R: Resource> Clone for Handle<R> {
    fn clone(&self) -> Self {
        Self::new(self.node)
    }
}

impl<R: Resource> fmt::Debug for Handle<R> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            formatter,
            "Handle<{}>({:?})",
            R::RESOURCE.type_name,
            Handle::node(self)
        )
    }
}

impl<R: Resource> Deref for Handle<R> {
    type Target = R::Attributes;

    fn deref(&self) -> &R::Attributes {
        &self.attributes
    }
}

/// The getters of the resource in whose own block they stand: in its postconditions, provisioners and connection (Terraform's `self`).
///
/// ```
/// use formwork_model::{Attributes, Resource, own};
/// fn own_attributes<R: Resource>() -> R::Attributes {
///     own::<R>()
/// }
/// ```
pub fn own<R: Resource>() -> R::Attributes {
    R::Attributes::of(NodeId::OWN)
}

/// Something that `depends_on` and `replace_triggered_by` can name.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a handle of a declared resource",
    label = "expected the handle that `resource!` or `data!` returned"
)]
pub trait Dependency {
    /// Identity of the declared thing.
    fn dependency(&self) -> NodeId;
}

impl<R: Resource> Dependency for Handle<R> {
    fn dependency(&self) -> NodeId {
        Handle::node(self)
    }
}

impl<D: Dependency + ?Sized> Dependency for &D {
    fn dependency(&self) -> NodeId {
        (**self).dependency()
    }
}

impl Dependency for NodeId {
    fn dependency(&self) -> NodeId {
        *self
    }
}

/// A configured provider: what the meta-argument `provider(..)` takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ProviderHandle<B> {
    pub(crate) id: ProviderId,
    pub(crate) provider: PhantomData<fn() -> B>,
}

impl NodeId {
    #[doc(hidden)]
    pub fn attribute<T>(self, name: &'static str) -> Value<T> {
        Value::from_term(self.term(name))
    }

    #[doc(hidden)]
    pub fn object<T: Kind>(self, name: &'static str) -> T::Read {
        T::read(self.term(name))
    }

    fn term(self, name: &'static str) -> Term {
        let reference = Reference {
            node: self,
            instance: None,
            attribute: Cow::Borrowed(crate::binding::name_of(name)),
        };
        Expression::Reference(reference).into()
    }
}

/// An object that the provider computes, behind the typed getters of a binding.
#[derive(Debug, Clone)]
pub struct Accessor {
    term: Term,
}

impl Accessor {
    #[doc(hidden)]
    pub fn new(term: Term) -> Self {
        Self { term }
    }

    #[doc(hidden)]
    pub fn attribute<T>(&self, name: &'static str) -> Value<T> {
        Value::from_term(self.member(name))
    }

    #[doc(hidden)]
    pub fn object<T: Kind>(&self, name: &'static str) -> T::Read {
        T::read(self.member(name))
    }

    /// The whole object, as a value of a kind that holds it.
    #[doc(hidden)]
    pub fn into_value<T>(self) -> Value<T> {
        Value::from_term(self.term)
    }

    fn member(&self, name: &'static str) -> Term {
        let member = Expression::Member {
            of: self.term.clone(),
            name: Cow::Borrowed(crate::binding::name_of(name)),
        };
        member.into()
    }
}
