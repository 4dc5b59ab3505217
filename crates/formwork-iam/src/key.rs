//! Keys of conditions: those of every service, and those of one.

use formwork_model::Message;

use crate::action::{is_everything, service_of};
use crate::glob::matches;
use crate::nearest::nearest_row;
use crate::table::{Rows, Service, row, same, service, split_once};

/// Keys that hold in every service, in the order of their bytes. See
/// <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html>.
const GLOBAL: &str = "\
aws:AssumedRoot
aws:CalledVia
aws:CalledViaFirst
aws:CalledViaLast
aws:ChatbotSourceArn
aws:CurrentTime
aws:Ec2InstanceSourcePrivateIPv4
aws:Ec2InstanceSourceVpc
aws:EpochTime
aws:FederatedProvider
aws:MultiFactorAuthAge
aws:MultiFactorAuthPresent
aws:PrincipalAccount
aws:PrincipalArn
aws:PrincipalIsAWSService
aws:PrincipalOrgID
aws:PrincipalOrgPaths
aws:PrincipalServiceName
aws:PrincipalServiceNamesList
aws:PrincipalType
aws:RequestedRegion
aws:ResourceAccount
aws:ResourceOrgID
aws:ResourceOrgPaths
aws:SecureTransport
aws:SourceAccount
aws:SourceArn
aws:SourceIdentity
aws:SourceIp
aws:SourceOrgID
aws:SourceOrgPaths
aws:SourceVpc
aws:SourceVpcArn
aws:SourceVpce
aws:TagKeys
aws:TokenIssueTime
aws:UserAgent
aws:ViaAWSService
aws:VpcSourceIp
aws:VpceAccount
aws:VpceOrgID
aws:VpceOrgPaths
aws:referer
aws:userid
aws:username
";

/// Keys with a part that varies, and keys that the credentials of some services carry into every call.
const GLOBAL_PATTERNS: &str = "\
aws:PrincipalTag/*
aws:RequestTag/*
aws:ResourceTag/*
codebuild:BuildArn
codebuild:ProjectArn
ec2:RoleDelivery
ec2:SourceInstanceARN
glue:CredentialIssuingService
glue:RoleAssumedBy
identitystore:UserId
lambda:SourceFunctionArn
ssm:SourceInstanceARN
";

/// Whether `key` may stand in a condition of a statement about `actions`. Beside unknown actions any key may.
///
/// ```
/// use formwork_iam::is_condition_key;
/// assert!(is_condition_key(&["s3:ListBucket"], "s3:prefix"));
/// assert!(is_condition_key(&["s3:ListBucket"], "aws:PrincipalTag/team"));
/// assert!(!is_condition_key(&["kms:Decrypt"], "s3:prefix"));
/// ```
pub const fn is_condition_key(actions: &[&str], key: &str) -> bool {
    if actions.is_empty() || (is_global(key) && row(GLOBAL, key).is_some()) {
        return true;
    }
    let mut at = 0;
    while at < actions.len() && !is_global(key) {
        if fits_action(actions[at], key) {
            return true;
        }
        at += 1;
    }
    matches_one(GLOBAL_PATTERNS, key)
}

const fn is_global(key: &str) -> bool {
    match split_once(key, b':') {
        Some((prefix, _)) => same(prefix, "aws"),
        None => false,
    }
}

const fn fits_action(action: &str, key: &str) -> bool {
    let service = if is_everything(action) {
        service_of(key)
    } else {
        service_of(action)
    };
    match service {
        Some(service) => {
            row(service.keys, key).is_some()
                || matches_one(service.key_patterns, key)
                || is_of_provider(service, key)
        }
        None => true,
    }
}

const fn matches_one(patterns: &'static str, key: &str) -> bool {
    let mut patterns = Rows::all(patterns);
    while let Some((pattern, _)) = patterns.next() {
        if matches(pattern, key) {
            return true;
        }
    }
    false
}

/// Whether a key is one that a provider of identities defines: it begins with the provider's host,
/// as in `token.actions.githubusercontent.com:sub`.
const fn is_of_provider(service: &Service, key: &str) -> bool {
    let Some((host, name)) = split_once(key, b':') else {
        return false;
    };
    same(service.name, "sts") && split_once(host, b'.').is_some() && !name.is_empty()
}

/// What is wrong with `key`, in words, with the nearest known key.
pub const fn describe_condition_key(message: Message, actions: &[&str], key: &str) -> Message {
    let message = message.text("`").text(key).text("` is no condition key");
    let (message, near) = match (split_once(key, b':'), actions) {
        _ if is_global(key) => (message, nearest_row(GLOBAL, key)),
        (Some((prefix, _)), [action, ..]) => match service_of(action) {
            Some(own) => {
                let near = match service(prefix) {
                    Some(other) if !same(other.name, own.name) => None,
                    _ => nearest_row(own.keys, key),
                };
                (message.text(" of `").text(own.name).text("`"), near)
            }
            None => (message, None),
        },
        _ => (message.text(": a key is written `service:Key`"), None),
    };
    match near {
        Some(near) => message.text("; did you mean `").text(near).text("`?"),
        None => message,
    }
}

#[cfg(test)]
mod tests {
    use super::{GLOBAL, GLOBAL_PATTERNS, describe_condition_key, is_condition_key};
    use formwork_model::Message;

    #[test]
    fn keys_must_exist_in_the_service_of_an_action_or_everywhere() {
        for (action, key, expected) in [
            ("s3:ListBucket", "s3:prefix", true),
            ("s3:GetObject", "s3:ExistingObjectTag/team", true),
            ("s3:GetObject", "aws:RequestTag/team", true),
            ("s3:GetObject", "aws:SourceAccount", true),
            ("s3:GetObject", "aws:SourceAcount", false),
            ("s3:GetObject", "kms:ViaService", false),
            ("kms:Decrypt", "kms:EncryptionContext:purpose", true),
            ("*", "kms:ViaService", true),
            ("*", "kms:Nothing", false),
            (
                "sts:AssumeRoleWithWebIdentity",
                "token.actions.githubusercontent.com:sub",
                true,
            ),
            (
                "s3:GetObject",
                "token.actions.githubusercontent.com:sub",
                false,
            ),
            ("s3:Get*", "prefix", false),
        ] {
            assert_eq!(is_condition_key(&[action], key), expected, "{action} {key}");
        }
    }

    #[test]
    fn unknown_keys_are_answered_with_the_nearest_one() {
        for (action, key, words) in [
            (
                "s3:GetObject",
                "aws:SourceAcount",
                "`aws:SourceAcount` is no condition key; did you mean `aws:SourceAccount`?",
            ),
            (
                "s3:ListBucket",
                "s3:prefx",
                "`s3:prefx` is no condition key of `s3`; did you mean `s3:prefix`?",
            ),
            (
                "s3:ListBucket",
                "kms:ViaService",
                "`kms:ViaService` is no condition key of `s3`",
            ),
            (
                "s3:ListBucket",
                "prefix",
                "`prefix` is no condition key: a key is written `service:Key`",
            ),
        ] {
            let message = describe_condition_key(Message::new(), &[action], key);
            assert_eq!(message.as_str(), words);
        }
    }

    #[test]
    fn lists_of_keys_stand_in_order() {
        assert!(GLOBAL.lines().is_sorted());
        assert!(GLOBAL_PATTERNS.lines().is_sorted());
    }
}
