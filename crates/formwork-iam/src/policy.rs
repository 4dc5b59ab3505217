//! Policies: statements, put together to a document.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::marker::PhantomData;

use formwork_model::{Any, Expression, IntoValue, Str, Term, Value};

use crate::condition::Condition;
use crate::principal::Principal;
use crate::statement::{
    AllButPrincipals, AllButResources, AnyResource, Clause, Draft, NoPrincipal, NoResource,
    Principals, Resources,
};

/// A policy of users, groups and roles: what they may do.
#[derive(Debug)]
pub enum Identity {}
/// A policy that lies with a resource, such as a bucket: who may do what with it.
#[derive(Debug)]
pub enum Attached {}
/// A policy of a key of KMS. Its resource is the key.
#[derive(Debug)]
pub enum Key {}
/// A policy that says who may take on a role.
#[derive(Debug)]
pub enum Trust {}

/// A kind of policy.
pub trait PolicyKind {
    /// What a statement is about when it names nothing.
    const RESOURCE: Option<&'static str>;
}

macro_rules! policy_kinds {
    ($($kind:ident $resource:expr;)*) => {$(
        impl PolicyKind for $kind {
            const RESOURCE: Option<&'static str> = $resource;
        }
    )*};
}
policy_kinds! {
    Identity None;
    Attached None;
    Key Some("*");
    Trust None;
}

/// Statements of one kind of policy.
#[derive(Debug, Clone, PartialEq)]
pub struct Statements<K = Identity> {
    clauses: Vec<Clause>,
    kind: PhantomData<fn() -> K>,
}

impl<K> Default for Statements<K> {
    fn default() -> Self {
        Self {
            clauses: Vec::new(),
            kind: PhantomData,
        }
    }
}

impl<K> Statements<K> {
    /// None.
    pub fn new() -> Self {
        Self::default()
    }

    /// These and `more`.
    pub fn with(mut self, more: impl IntoStatements<K>) -> Self {
        self.clauses.append(&mut more.into_statements().clauses);
        self
    }
}

/// What a policy of kind `K` is put together from: finished statements, one or many.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is no statement of this policy",
    label = "expected `allow(..)` or `deny(..)`, or `Statements` of the same kind of policy"
)]
pub trait IntoStatements<K> {
    /// The statements.
    fn into_statements(self) -> Statements<K>;
}

impl<K> IntoStatements<K> for Statements<K> {
    fn into_statements(self) -> Self {
        self
    }
}

impl<K, S: IntoStatements<K>> IntoStatements<K> for Option<S> {
    fn into_statements(self) -> Statements<K> {
        self.into_iter().collect::<Vec<S>>().into_statements()
    }
}

impl<K, S: IntoStatements<K>> IntoStatements<K> for Vec<S> {
    fn into_statements(self) -> Statements<K> {
        self.into_iter().fold(Statements::new(), Statements::with)
    }
}

/// A statement that says which resources it is about.
#[diagnostic::on_unimplemented(
    message = "this statement names no resource",
    label = "which resource is it about?",
    note = "say `.on(arn)`, or `.on_any_resource(because(\"…\"))` where any resource is meant"
)]
pub trait HasResource {}
impl HasResource for Resources {}
impl HasResource for AllButResources {}
impl HasResource for AnyResource {}

/// A statement without resources.
#[diagnostic::on_unimplemented(
    message = "a statement of this policy names no resource",
    label = "it names `{Self}`",
    note = "a key policy is about its key, a trust policy about its role"
)]
pub trait HasNoResource {}
impl HasNoResource for NoResource {}

/// A statement that says whom it is about.
#[diagnostic::on_unimplemented(
    message = "this statement names no principal",
    label = "who is it about?",
    note = "say `.by(Principal::service(\"…\"))` or the like: this policy lies with a resource, key or role"
)]
pub trait HasPrincipal {}
impl HasPrincipal for Principals {}
impl HasPrincipal for AllButPrincipals {}

/// A statement without principals.
#[diagnostic::on_unimplemented(
    message = "a statement of this policy names no principal",
    label = "it names `{Self}`",
    note = "the principal is the user, group or role that the policy is attached to; see `resource_policy!`"
)]
pub trait HasNoPrincipal {}
impl HasNoPrincipal for NoPrincipal {}

macro_rules! fits {
    ($($kind:ident $resource:ident $principal:ident;)*) => {$(
        impl<E, A, R: $resource, P: $principal, const N: bool> IntoStatements<$kind>
            for Draft<E, A, R, P, N>
        {
            fn into_statements(self) -> Statements<$kind> {
                Statements {
                    clauses: vec![self.clause],
                    kind: PhantomData,
                }
            }
        }
    )*};
}
fits! {
    Identity HasResource HasNoPrincipal;
    Attached HasResource HasPrincipal;
    Key HasNoResource HasPrincipal;
    Trust HasNoResource HasPrincipal;
}

/// A policy document. It fits wherever the provider takes one as JSON.
#[derive(Debug, Clone, PartialEq)]
pub struct Policy {
    document: Term,
}

impl Policy {
    /// The document of these statements.
    pub fn of<K: PolicyKind>(statements: Statements<K>) -> Self {
        let clauses = statements.clauses.into_iter();
        let list = clauses
            .map(|clause| clause.into_term(K::RESOURCE))
            .collect();
        let members = [
            ("Version", text("2012-10-17")),
            ("Statement", Term::List(list)),
        ];
        Self {
            document: map(members),
        }
    }

    /// The document as a tree.
    pub fn document(&self) -> &Term {
        &self.document
    }
}

/// As a call of Terraform's `jsonencode`: references in it stay references, and checks see the tree.
impl IntoValue<Str> for Policy {
    fn into_value(self) -> Value<Str> {
        Value::<Any>::from_term(self.document).to_json()
    }
}

impl IntoValue<Str> for &Policy {
    fn into_value(self) -> Value<Str> {
        self.clone().into_value()
    }
}

/// A trust policy that lets `principals` take on the role.
pub fn trust(principals: impl IntoIterator<Item = Principal>) -> Policy {
    let clause = Clause {
        effect: "Allow",
        sid: None,
        actions: ("Action", vec![text("sts:AssumeRole")]),
        resources: None,
        principals: Some(("Principal", principals.into_iter().collect())),
        conditions: Vec::new(),
    };
    Policy::of(Statements::<Trust> {
        clauses: vec![clause],
        kind: PhantomData,
    })
}

impl Clause {
    fn into_term(self, resource: Option<&'static str>) -> Term {
        let (action, actions) = self.actions;
        let mut members = vec![("Effect", text(self.effect)), (action, Term::List(actions))];
        members.extend(self.sid.map(|sid| ("Sid", Term::Text(sid))));
        members.extend(
            self.resources
                .or(resource.map(|any| ("Resource", text(any)))),
        );
        let principals = self
            .principals
            .map(|(member, list)| (member, by_kind(list)));
        members.extend(principals);
        if !self.conditions.is_empty() {
            members.push(("Condition", by_operator(self.conditions)));
        }
        map(members)
    }
}

fn by_kind(principals: Vec<Principal>) -> Term {
    let mut kinds: BTreeMap<&'static str, Vec<Term>> = BTreeMap::new();
    for principal in principals {
        kinds
            .entry(principal.kind)
            .or_default()
            .push(principal.name);
    }
    map(kinds
        .into_iter()
        .map(|(kind, names)| (kind, Term::List(names))))
}

fn by_operator(conditions: Vec<Condition>) -> Term {
    let mut operators: BTreeMap<String, Vec<(Term, Term)>> = BTreeMap::new();
    for condition in conditions {
        let keys = operators.entry(condition.operator).or_default();
        keys.push((condition.key, alone(condition.values)));
    }
    map(operators
        .into_iter()
        .map(|(operator, keys)| (operator, by_key(keys))))
}

/// A single value stands without a list, as AWS and the tools that read policies write it.
fn alone(values: Term) -> Term {
    match values {
        Term::List(mut values) if values.len() == 1 => values.swap_remove(0),
        values => values,
    }
}

/// A key that is given twice stays there twice: IAM has no way to say it, and the check of documents refuses it.
fn by_key(keys: Vec<(Term, Term)>) -> Term {
    let known: Option<Vec<(Cow<'static, str>, Term)>> = keys
        .iter()
        .map(|(key, values)| match key {
            Term::Text(key) => Some((key.clone(), values.clone())),
            _ => None,
        })
        .collect();
    known.map_or_else(|| zipped(keys), map)
}

/// A map with keys that only Terraform knows.
fn zipped(keys: Vec<(Term, Term)>) -> Term {
    let (keys, values) = keys.into_iter().unzip();
    Expression::call("zipmap", [Term::List(keys), Term::List(values)]).into()
}

fn map<K: Into<Cow<'static, str>>>(members: impl IntoIterator<Item = (K, Term)>) -> Term {
    let members = members.into_iter();
    let mut members: Vec<_> = members.map(|(name, term)| (name.into(), term)).collect();
    members.sort_by(|(left, _), (right, _)| left.cmp(right));
    Term::Map(members)
}

fn text(text: &'static str) -> Term {
    Term::Text(Cow::Borrowed(text))
}

#[cfg(test)]
mod tests {
    use super::{Policy, trust};
    use crate::{Principal, key_policy, policy, trust_policy};
    use formwork_model::{Expression, IntoValue, Str, Term, Value};

    /// The document on one line, with `<..>` for what only Terraform knows.
    fn written(term: &Term) -> String {
        let list = |items: &[Term]| items.iter().map(written).collect::<Vec<_>>().join(", ");
        match term {
            Term::Text(text) => text.to_string(),
            Term::List(items) => format!("[{}]", list(items)),
            Term::Map(members) => {
                let members = members.iter();
                let members: Vec<String> = members
                    .map(|(name, term)| format!("{name}: {}", written(term)))
                    .collect();
                format!("{{{}}}", members.join(", "))
            }
            Term::Expression(expression) => match &**expression {
                Expression::Call {
                    function,
                    arguments,
                    ..
                } => format!("<{function} {}>", list(arguments)),
                Expression::Member { name, .. } => format!("<{name}>"),
                other => format!("{other:?}"),
            },
            other => format!("{other:?}"),
        }
    }

    fn check(policy: &Policy, statements: &str) {
        let value: Value<Str> = policy.into_value();
        let expected = format!("<jsonencode {{Statement: [{statements}], Version: 2012-10-17}}>");
        assert_eq!(written(value.term()), expected);
    }

    fn unknown(name: &'static str) -> Value<Str> {
        let member = Expression::Member {
            of: Term::Null,
            name: name.into(),
        };
        Value::from_term(member.into())
    }

    #[test]
    fn references_stay_references_in_the_document() {
        check(
            &policy![
                allow("s3:GetObject")
                    .sid("Reading")
                    .on(unknown("bucket"))
                    .when(string_equals("aws:SourceAccount", unknown("account")))
            ],
            "{Action: [s3:GetObject], Condition: {StringEquals: {aws:SourceAccount: <account>}}, \
             Effect: Allow, Resource: [<bucket>], Sid: Reading}",
        );
    }

    #[test]
    fn any_resource_is_written_without_a_list() {
        check(
            &policy![
                allow("ec2:Describe*").on_any_resource(),
                allow("ec2:CreateVpc").on_any_resource(because("it makes the network")),
                deny_all_but("iam:*").on_any_resource(),
            ],
            "{Action: [ec2:Describe*], Effect: Allow, Resource: *}, \
             {Action: [ec2:CreateVpc], Effect: Allow, Resource: *}, \
             {Effect: Deny, NotAction: [iam:*], Resource: *}",
        );
    }

    #[test]
    fn a_key_policy_is_about_its_key_and_a_trust_policy_about_nothing() {
        check(
            &key_policy![allow("kms:*").by(Principal::account("111122223333"))],
            "{Action: [kms:*], Effect: Allow, Principal: {AWS: [111122223333]}, Resource: *}",
        );
        check(
            &trust([
                Principal::service("lambda.amazonaws.com"),
                Principal::service("ec2.amazonaws.com"),
            ]),
            "{Action: [sts:AssumeRole], Effect: Allow, \
             Principal: {Service: [lambda.amazonaws.com, ec2.amazonaws.com]}}",
        );
    }

    #[test]
    fn keys_that_only_terraform_knows_make_a_map_there() {
        let issuer = unknown("key");
        check(
            &trust_policy![
                allow("sts:AssumeRoleWithWebIdentity")
                    .by(Principal::federated(unknown("provider")))
                    .when(string_equals(issuer, "web"))
            ],
            "{Action: [sts:AssumeRoleWithWebIdentity], Condition: {StringEquals: <zipmap [<key>], [web]>}, \
             Effect: Allow, Principal: {Federated: [<provider>]}}",
        );
    }
}
