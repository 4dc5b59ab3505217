//! Principals: whom a statement is about.

use formwork_model::{IntoValue, Message, Str, Term};

use crate::resource::IntoResource;

/// Whom a statement is about.
#[derive(Debug, Clone, PartialEq)]
pub struct Principal {
    /// As IAM names the kind of principal.
    pub(crate) kind: &'static str,
    pub(crate) name: Term,
}

impl Principal {
    /// A service of AWS: `lambda.amazonaws.com`.
    pub fn service(name: impl IntoValue<Str>) -> Self {
        Self::new("Service", name)
    }

    /// All users and roles of an account, as far as the account itself lets them.
    pub fn account(id: impl IntoValue<Str>) -> Self {
        Self::new("AWS", id)
    }

    /// One role, user or session, by its ARN.
    pub fn arn(arn: impl IntoResource) -> Self {
        Self {
            kind: "AWS",
            name: arn.into_resource(),
        }
    }

    /// A provider of identities, by its ARN or host.
    pub fn federated(provider: impl IntoResource) -> Self {
        Self {
            kind: "Federated",
            name: provider.into_resource(),
        }
    }

    /// An account by the identifier that only S3 and CloudFront use.
    pub fn canonical_user(id: impl IntoValue<Str>) -> Self {
        Self::new("CanonicalUser", id)
    }

    pub(crate) fn anyone() -> Self {
        Self::new("AWS", "*")
    }

    fn new(kind: &'static str, name: impl IntoValue<Str>) -> Self {
        Self {
            kind,
            name: name.into_value().into_term(),
        }
    }
}

const HOSTS: &[&str] = &[
    ".amazonaws.com",
    ".amazonaws.com.cn",
    ".amazon.com",
    ".aws.internal",
];

/// Whether `name` is written like a service of AWS as a principal: `lambda.amazonaws.com`.
pub const fn is_service_principal(name: &str) -> bool {
    let mut at = 0;
    while at < HOSTS.len() {
        if crate::table::ends_with(name, HOSTS[at]) {
            return true;
        }
        at += 1;
    }
    false
}

/// What is wrong with `name`, in words.
pub const fn describe_service_principal(message: Message, name: &str) -> Message {
    message
        .text("`")
        .text(name)
        .text("` is no service as a principal: it is written like `lambda.amazonaws.com`")
}

#[cfg(test)]
mod tests {
    use super::is_service_principal;

    #[test]
    fn services_are_written_with_their_host() {
        assert!(is_service_principal("lambda.amazonaws.com"));
        assert!(is_service_principal("logs.eu-central-1.amazonaws.com"));
        assert!(!is_service_principal("lambda"));
        assert!(!is_service_principal("amazonaws.com.example.org"));
    }
}
