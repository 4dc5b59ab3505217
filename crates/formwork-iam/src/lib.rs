//! IAM policies of AWS: what is written in Rust, checked in the compiler, and handed over as JSON.
//! In: statements of the user's program. Out: a [`Policy`], which is a value of text; and what is wrong with a document.
//! It must not know: files, Terraform's syntax, resources of the provider; a typed ARN says its service itself.
//! Change it when IAM's language of policies changes; its actions come from the facts of `formwork-bindgen`.

mod action;
mod arn;
mod check;
pub mod condition;
mod document;
mod glob;
mod key;
mod nearest;
mod policy;
mod principal;
mod resource;
#[rustfmt::skip]
mod services;
mod statement;
mod table;

pub use action::{ActionProblem, action_problem, needs_reason, takes_resources};
pub use arn::{ResourceProblem, fits, resource_problem, service_fits};
pub use condition::Condition;
pub use document::{check_document, is_document};
pub use key::{describe_condition_key, is_condition_key};
pub use policy::{
    Attached, HasNoPrincipal, HasNoResource, HasPrincipal, HasResource, Identity, IntoStatements,
    Key, Policy, PolicyKind, Statements, Trust, trust,
};
pub use principal::{Principal, describe_service_principal, is_service_principal};
pub use resource::IntoResource;
pub use statement::{
    Actions, AllButPrincipals, AllButResources, Allow, AnyResource, Computed, Deny, Draft, LeadsTo,
    NoPrincipal, NoResource, Principals, Reason, Resources, allow, allow_all_but, because, deny,
    deny_all_but, is_sid,
};

/// A policy of users, groups and roles.
///
/// ```
/// use formwork_iam::policy;
/// let document = policy![
///     allow("s3:GetObject").on("arn:aws:s3:::logs/*"),
///     allow("s3:ListBucket").on("arn:aws:s3:::logs").when(string_like("s3:prefix", "2024/*")),
///     allow("ec2:DescribeInstances").on_any_resource(),
///     allow("ec2:CreateVpc").on_any_resource(because("the network is made by this role")),
///     deny("s3:DeleteObject*").on_any_resource(),
/// ];
/// ```
#[macro_export]
macro_rules! policy {
    ($($statements:tt)*) => {
        $crate::private::expand!([$crate] identity; $($statements)*)
    };
}

/// A policy that lies with a resource, such as a bucket or a queue.
///
/// ```
/// use formwork_iam::resource_policy;
/// let document = resource_policy![
///     deny("s3:*")
///         .by_anyone()
///         .on("arn:aws:s3:::logs")
///         .on("arn:aws:s3:::logs/*")
///         .when(bool("aws:SecureTransport", false)),
/// ];
/// ```
#[macro_export]
macro_rules! resource_policy {
    ($($statements:tt)*) => {
        $crate::private::expand!([$crate] resource; $($statements)*)
    };
}

/// A policy of a key of KMS. Its resource is the key.
///
/// ```
/// use formwork_iam::{Principal, key_policy};
/// let document = key_policy![allow("kms:*").by(Principal::account("111122223333"))];
/// ```
#[macro_export]
macro_rules! key_policy {
    ($($statements:tt)*) => {
        $crate::private::expand!([$crate] key; $($statements)*)
    };
}

/// A policy that says who may take on a role, and when. See [`trust()`] for the usual case.
///
/// ```
/// use formwork_iam::{Principal, trust_policy};
/// let document = trust_policy![
///     allow("sts:AssumeRoleWithWebIdentity")
///         .by(Principal::federated("arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com"))
///         .when(string_equals("token.actions.githubusercontent.com:sub", "repo:shop/web:ref:refs/heads/main")),
/// ];
/// ```
#[macro_export]
macro_rules! trust_policy {
    ($($statements:tt)*) => {
        $crate::private::expand!([$crate] trust; $($statements)*)
    };
}

/// Statements for a policy that another function puts together.
///
/// ```
/// use formwork_iam::{Statements, policy, statements};
/// fn reading() -> Statements {
///     statements![allow("s3:GetObject").on("arn:aws:s3:::logs/*")]
/// }
/// let document = policy![reading(), allow("s3:ListBucket").on("arn:aws:s3:::logs")];
/// ```
#[macro_export]
macro_rules! statements {
    ($($statements:tt)*) => {
        $crate::private::expand!([$crate] statements; $($statements)*)
    };
}

/// What the expansion of the macros calls. Not for use by hand: no promise holds between versions.
#[doc(hidden)]
pub mod private {
    pub use crate::action::needs_reason;
    pub use crate::check::{
        check_action, check_action_fits, check_action_of, check_action_on, check_condition_key,
        check_resource, check_service_principal, check_sid,
    };
    pub use crate::statement::Actions;
    pub use crate::statement::literal::{allow, allow_all_but, deny, deny_all_but};
    pub use formwork_iam_macros::expand;
}
