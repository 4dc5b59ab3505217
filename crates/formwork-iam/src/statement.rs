//! Statements: what is allowed or denied. Which parts are there and which are missing is in the type.

use std::borrow::Cow;
use std::marker::PhantomData;

use formwork_model::{Message, Term};

use crate::arn::service_fits;
use crate::condition::Condition;
use crate::principal::Principal;
use crate::resource::IntoResource;

/// Why a statement is wider than one would expect. It stays in the program.
#[derive(Debug, Clone, Copy)]
pub struct Reason(());

/// Says why a statement is wider than one would expect. Readers of the program see it, AWS does not.
pub fn because(_reason: &'static str) -> Reason {
    Reason(())
}

/// The actions of a statement, where the compiler knows them.
pub trait Actions {
    /// As they are written; empty where they are known only when the program runs.
    const LIST: &'static [&'static str];
}

/// Actions that are known only when the program runs.
#[derive(Debug)]
pub enum Computed {}

impl Actions for Computed {
    const LIST: &'static [&'static str] = &[];
}

macro_rules! states {
    ($($(#[$documentation:meta])* $state:ident)*) => {$(
        $(#[$documentation])*
        #[derive(Debug)]
        pub enum $state {}
    )*};
}
states! {
    /// The statement allows.
    Allow
    /// The statement denies.
    Deny
    /// No resource is named yet.
    NoResource
    /// Resources are named.
    Resources
    /// Resources are named that the statement is not about.
    AllButResources
    /// The statement is about any resource.
    AnyResource
    /// No principal is named yet.
    NoPrincipal
    /// Principals are named.
    Principals
    /// Principals are named that the statement is not about.
    AllButPrincipals
}

/// A state of a statement from which a call leads to the state `To`.
#[diagnostic::on_unimplemented(
    message = "a statement that names `{Self}` cannot also name `{To}`",
    label = "make two statements of it"
)]
pub trait LeadsTo<To> {}
impl LeadsTo<Resources> for NoResource {}
impl LeadsTo<Resources> for Resources {}
impl LeadsTo<AllButResources> for NoResource {}
impl LeadsTo<AllButResources> for AllButResources {}
impl LeadsTo<Principals> for NoPrincipal {}
impl LeadsTo<Principals> for Principals {}
impl LeadsTo<AllButPrincipals> for NoPrincipal {}
impl LeadsTo<AllButPrincipals> for AllButPrincipals {}

/// A statement on its way. `NEEDS_REASON` tells whether it may be about any resource without a reason.
#[derive(Debug, Clone)]
pub struct Draft<E, A, R, P, const NEEDS_REASON: bool> {
    pub(crate) clause: Clause,
    state: PhantomData<(E, A, R, P)>,
}

/// A statement without its types.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Clause {
    pub(crate) effect: &'static str,
    pub(crate) sid: Option<Cow<'static, str>>,
    pub(crate) actions: (&'static str, Vec<Term>),
    pub(crate) resources: Option<(&'static str, Term)>,
    pub(crate) principals: Option<(&'static str, Vec<Principal>)>,
    pub(crate) conditions: Vec<Condition>,
}

/// Allows actions that are known only when the program runs; they are checked before anything is written.
pub fn allow<I>(actions: I) -> Draft<Allow, Computed, NoResource, NoPrincipal, true>
where
    I: IntoIterator<Item: Into<Cow<'static, str>>>,
{
    Draft::new("Allow", "Action", texts(actions))
}

/// Denies actions that are known only when the program runs; they are checked before anything is written.
pub fn deny<I>(actions: I) -> Draft<Deny, Computed, NoResource, NoPrincipal, false>
where
    I: IntoIterator<Item: Into<Cow<'static, str>>>,
{
    Draft::new("Deny", "Action", texts(actions))
}

/// Allows every action of AWS but these, which are known only when the program runs.
pub fn allow_all_but<I>(actions: I) -> Draft<Allow, Computed, NoResource, NoPrincipal, true>
where
    I: IntoIterator<Item: Into<Cow<'static, str>>>,
{
    Draft::new("Allow", "NotAction", texts(actions))
}

/// Denies every action of AWS but these, which are known only when the program runs.
pub fn deny_all_but<I>(actions: I) -> Draft<Deny, Computed, NoResource, NoPrincipal, false>
where
    I: IntoIterator<Item: Into<Cow<'static, str>>>,
{
    Draft::new("Deny", "NotAction", texts(actions))
}

fn texts<I>(actions: I) -> Vec<Term>
where
    I: IntoIterator<Item: Into<Cow<'static, str>>>,
{
    let actions = actions.into_iter();
    actions.map(|action| Term::Text(action.into())).collect()
}

/// The same with actions that the compiler knows: what the macros call.
pub(crate) mod literal {
    use super::{Actions, Allow, Computed, Deny, Draft, NoPrincipal, NoResource, texts};

    /// Of the actions `A`.
    pub fn allow<A: Actions, const NEEDS_REASON: bool>()
    -> Draft<Allow, A, NoResource, NoPrincipal, NEEDS_REASON> {
        Draft::new("Allow", "Action", texts(A::LIST.iter().copied()))
    }

    /// Of the actions `A`. What is denied needs no reason.
    pub fn deny<A: Actions, const NEEDS_REASON: bool>()
    -> Draft<Deny, A, NoResource, NoPrincipal, false> {
        Draft::new("Deny", "Action", texts(A::LIST.iter().copied()))
    }

    /// Of all actions but `A`: whatever they are, some of them change something, and any resource is one of theirs.
    pub fn allow_all_but<A: Actions, const NEEDS_REASON: bool>()
    -> Draft<Allow, Computed, NoResource, NoPrincipal, true> {
        Draft::new("Allow", "NotAction", texts(A::LIST.iter().copied()))
    }

    /// Of all actions but `A`.
    pub fn deny_all_but<A: Actions, const NEEDS_REASON: bool>()
    -> Draft<Deny, Computed, NoResource, NoPrincipal, false> {
        Draft::new("Deny", "NotAction", texts(A::LIST.iter().copied()))
    }
}

impl<E, A, const N: bool> Draft<E, A, NoResource, NoPrincipal, N> {
    fn new(effect: &'static str, member: &'static str, actions: Vec<Term>) -> Self {
        Self::of(Clause {
            effect,
            sid: None,
            actions: (member, actions),
            resources: None,
            principals: None,
            conditions: Vec::new(),
        })
    }
}

impl<E, A, R, P, const N: bool> Draft<E, A, R, P, N> {
    fn of(clause: Clause) -> Self {
        Self {
            clause,
            state: PhantomData,
        }
    }

    /// Names the statement, with letters and digits.
    pub fn sid(mut self, sid: impl Into<Cow<'static, str>>) -> Self {
        self.clause.sid = Some(sid.into());
        self
    }

    /// Holds only under this condition. Of many conditions all must hold.
    ///
    /// In the macros for policies the operators need no import, and a literal key is checked by the compiler.
    pub fn when(mut self, condition: Condition) -> Self {
        self.clause.conditions.push(condition);
        self
    }

    /// Is about this resource, too.
    pub fn on<T: IntoResource>(self, resource: T) -> Draft<E, A, Resources, P, N>
    where
        A: Actions,
        R: LeadsTo<Resources>,
    {
        const { check_service(A::LIST, T::SERVICE) }
        Draft::of(self.clause.resource("Resource", resource.into_resource()))
    }

    /// Is about every resource but this one.
    pub fn on_all_but<T: IntoResource>(self, resource: T) -> Draft<E, A, AllButResources, P, N>
    where
        A: Actions,
        R: LeadsTo<AllButResources>,
    {
        const { check_service(A::LIST, T::SERVICE) }
        Draft::of(
            self.clause
                .resource("NotResource", resource.into_resource()),
        )
    }

    /// Is about this principal, too.
    pub fn by(self, principal: Principal) -> Draft<E, A, R, Principals, N>
    where
        P: LeadsTo<Principals>,
    {
        Draft::of(self.clause.principal("Principal", principal))
    }

    /// Is about every principal but this one.
    pub fn by_all_but(self, principal: Principal) -> Draft<E, A, R, AllButPrincipals, N>
    where
        P: LeadsTo<AllButPrincipals>,
    {
        Draft::of(self.clause.principal("NotPrincipal", principal))
    }
}

impl<E, A, P> Draft<E, A, NoResource, P, false> {
    /// Is about any resource. These actions only read or list, or are denied: that needs no reason.
    pub fn on_any_resource(self) -> Draft<E, A, AnyResource, P, false> {
        Draft::of(self.clause.any_resource())
    }
}

impl<E, A, P> Draft<E, A, NoResource, P, true> {
    /// Is about any resource. One of these actions changes something: say why it may change anything.
    pub fn on_any_resource(self, _reason: Reason) -> Draft<E, A, AnyResource, P, true> {
        Draft::of(self.clause.any_resource())
    }
}

impl<A, R, const N: bool> Draft<Allow, A, R, NoPrincipal, N> {
    /// Allows it to anyone at all, without credentials.
    pub fn by_anyone(self, _reason: Reason) -> Draft<Allow, A, R, Principals, N> {
        Draft::of(self.clause.principal("Principal", Principal::anyone()))
    }
}

impl<A, R, const N: bool> Draft<Deny, A, R, NoPrincipal, N> {
    /// Denies it to anyone.
    pub fn by_anyone(self) -> Draft<Deny, A, R, Principals, N> {
        Draft::of(self.clause.principal("Principal", Principal::anyone()))
    }
}

impl Clause {
    fn resource(mut self, member: &'static str, resource: Term) -> Self {
        let (_, resources) = self
            .resources
            .get_or_insert_with(|| (member, Term::List(Vec::new())));
        if let Term::List(resources) = resources {
            resources.push(resource);
        }
        self
    }

    /// Written without a list, so that the check of documents tells it from an ARN that happens to be `*`.
    fn any_resource(mut self) -> Self {
        self.resources = Some(("Resource", Term::Text(Cow::Borrowed("*"))));
        self
    }

    fn principal(mut self, member: &'static str, principal: Principal) -> Self {
        let (_, principals) = self.principals.get_or_insert_with(|| (member, Vec::new()));
        principals.push(principal);
        self
    }
}

/// Refuses a typed ARN of a service that none of the actions is about.
const fn check_service(actions: &[&str], service: &str) {
    if !service.is_empty() && !service_fits(actions, service) {
        let message = Message::new()
            .text("an ARN of `")
            .text(service)
            .text("` is no resource of `")
            .text(actions[0])
            .text("`");
        panic!("{}", message.as_str());
    }
}

/// Whether `sid` holds nothing but letters and digits, as IAM wants it.
pub const fn is_sid(sid: &str) -> bool {
    let mut at = 0;
    while at < sid.len() {
        if !sid.as_bytes()[at].is_ascii_alphanumeric() {
            return false;
        }
        at += 1;
    }
    !sid.is_empty()
}
