//! Literal ARNs: whether they are written right, and whether the actions they stand beside can be limited to them.

use formwork_model::Message;

use crate::action::{Matching, is_everything, service_of};
use crate::glob::{has_wildcard, overlap};
use crate::table::{Rows, Service, lists, row, same, split_once};

/// What is wrong with a resource.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ResourceProblem {
    /// It is `*`, which needs its own method.
    Anything,
    /// It is not written as an ARN.
    NoArn,
    /// None of the actions can be limited to it.
    FitsNoAction,
}

/// The first thing that is wrong with a literal `resource` of a statement about `actions`.
///
/// ```
/// use formwork_iam::{ResourceProblem, resource_problem};
/// assert_eq!(resource_problem(&["s3:GetObject"], "arn:aws:s3:::logs/*"), None);
/// let other = resource_problem(&["s3:GetObject"], "arn:aws:sqs:eu-central-1:111122223333:orders");
/// assert_eq!(other, Some(ResourceProblem::FitsNoAction));
/// ```
pub const fn resource_problem(actions: &[&str], resource: &str) -> Option<ResourceProblem> {
    if same(resource, "*") {
        return Some(ResourceProblem::Anything);
    }
    if Arn::read(resource).is_none() {
        return Some(ResourceProblem::NoArn);
    }
    let mut at = 0;
    while at < actions.len() {
        if fits(actions[at], resource) {
            return None;
        }
        at += 1;
    }
    if actions.is_empty() {
        return None;
    }
    Some(ResourceProblem::FitsNoAction)
}

impl ResourceProblem {
    /// The problem in words.
    pub const fn describe(self, message: Message, actions: &[&str], resource: &str) -> Message {
        let message = message.text("`").text(resource).text("` ");
        match self {
            Self::Anything => {
                message.text("is every resource: say so with `.on_any_resource(because(\"…\"))`")
            }
            Self::NoArn => message.text(
                "is no ARN: a resource is written `arn:partition:service:region:account:resource`",
            ),
            Self::FitsNoAction => {
                formats(listed(message.text("is no resource of "), actions), actions)
            }
        }
    }
}

/// Whether `action` can be limited to the literal `resource`. What is not known can, and what takes no resources is
/// for [`crate::takes_resources`] to refuse.
pub const fn fits(action: &str, resource: &str) -> bool {
    match Arn::read(resource) {
        Some(arn) => has_format(action, Wanted::Arn(arn)),
        None => true,
    }
}

/// Whether some action can be limited to resources of `service`, as it stands in an ARN. What is not known can.
pub const fn service_fits(actions: &[&str], service: &str) -> bool {
    let mut at = 0;
    while at < actions.len() {
        if has_format(actions[at], Wanted::Service(service)) {
            return true;
        }
        at += 1;
    }
    actions.is_empty()
}

/// What a format must agree with.
#[derive(Clone, Copy)]
enum Wanted<'text> {
    Arn(Arn<'text>),
    Service(&'text str),
}

impl Wanted<'_> {
    const fn agrees(self, format: &'static str) -> bool {
        match (self, Arn::after_partition(format)) {
            (Self::Arn(arn), Some(format)) => arn.agrees(format),
            (Self::Service(service), Some(format)) => overlap(service, format.service),
            (_, None) => true,
        }
    }
}

const fn has_format(action: &str, wanted: Wanted<'_>) -> bool {
    if is_everything(action) {
        return true;
    }
    let Some(service) = service_of(action) else {
        return true;
    };
    if has_wildcard(action) {
        return has_format_of_many(service, action, wanted);
    }
    match Matching::of(action) {
        Some(mut actions) => match actions.next() {
            // An action without resources is refused by itself.
            Some((_, _, kinds)) => kinds.is_empty() || has_format_of(service, kinds, wanted),
            // Of an action that is not known nothing more is said.
            None => true,
        },
        None => true,
    }
}

/// Whether the format of one of `kinds`, which are separated by commas, is as wanted.
const fn has_format_of(service: &'static Service, kinds: &'static str, wanted: Wanted<'_>) -> bool {
    let mut rest = kinds;
    while !rest.is_empty() {
        let (kind, others) = match split_once(rest, b',') {
            Some(parts) => parts,
            None => (rest, ""),
        };
        if let Some(format) = row(service.resources, kind)
            && wanted.agrees(format)
        {
            return true;
        }
        rest = others;
    }
    false
}

/// For many actions formats are looked at first: few of them are as wanted.
const fn has_format_of_many(service: &'static Service, action: &str, wanted: Wanted<'_>) -> bool {
    let mut formats = Rows::all(service.resources);
    while let Some((kind, format)) = formats.next() {
        if wanted.agrees(format) && has_kind(action, kind) {
            return true;
        }
    }
    match Matching::of(action) {
        Some(mut actions) => actions.next().is_none(),
        None => true,
    }
}

const fn has_kind(action: &str, kind: &str) -> bool {
    let Some(mut actions) = Matching::of(action) else {
        return true;
    };
    while let Some((_, _, kinds)) = actions.next() {
        if lists(kinds, kind) {
            return true;
        }
    }
    false
}

/// The parts of an ARN or of a format.
#[derive(Clone, Copy)]
struct Arn<'text> {
    service: &'text str,
    region: &'text str,
    account: &'text str,
    resource: &'text str,
}

impl<'text> Arn<'text> {
    const fn read(text: &'text str) -> Option<Self> {
        let Some((scheme, rest)) = split_once(text, b':') else {
            return None;
        };
        let Some((partition, rest)) = split_once(rest, b':') else {
            return None;
        };
        if !same(scheme, "arn") || !is_partition(partition) {
            return None;
        }
        match Self::after_partition(rest) {
            Some(arn) if !arn.resource.is_empty() && !arn.service.is_empty() => Some(arn),
            _ => None,
        }
    }

    const fn after_partition(text: &'text str) -> Option<Self> {
        let Some((service, rest)) = split_once(text, b':') else {
            return None;
        };
        let Some((region, rest)) = split_once(rest, b':') else {
            return None;
        };
        match split_once(rest, b':') {
            Some((account, resource)) => Some(Self {
                service,
                region,
                account,
                resource,
            }),
            None => None,
        }
    }

    const fn agrees(self, format: Self) -> bool {
        overlap(self.service, format.service)
            && part_agrees(self.region, format.region)
            && part_agrees(self.account, format.account)
            && resource_agrees(self.resource, format.resource)
    }
}

/// `aws`, `aws-cn` and the like, or a wildcard.
const fn is_partition(partition: &str) -> bool {
    has_wildcard(partition)
        || same(partition, "aws")
        || (partition.len() > 4 && same(partition.split_at(4).0, "aws-"))
}

/// A region or an account: what the format leaves empty must be empty, and what it names must not be.
const fn part_agrees(part: &str, format: &str) -> bool {
    overlap(part, format) && (part.is_empty() == format.is_empty() || has_wildcard(part))
}

/// A resource that is nothing but a name holds no `/`: `arn:aws:s3:::bucket/*` is no bucket.
const fn resource_agrees(resource: &str, format: &str) -> bool {
    if is_only_a_name(format) && split_once(resource, b'/').is_some() {
        return false;
    }
    overlap(resource, format)
}

/// Whether a format is like `${BucketName}`.
const fn is_only_a_name(format: &str) -> bool {
    let bytes = format.as_bytes();
    match split_once(format, b'}') {
        Some((name, rest)) if rest.is_empty() => {
            bytes[0] == b'$' && name.len() > 4 && same(name.split_at(name.len() - 4).1, "Name")
        }
        _ => false,
    }
}

/// `` `s3:GetObject`, `s3:PutObject` ``.
const fn listed(mut message: Message, actions: &[&str]) -> Message {
    let mut at = 0;
    while at < actions.len() {
        message = message
            .text(if at == 0 { "`" } else { "`, `" })
            .text(actions[at]);
        at += 1;
    }
    message.text("`")
}

/// What the first action can be limited to.
const fn formats(message: Message, actions: &[&str]) -> Message {
    let Some(service) = service_of(actions[0]) else {
        return message;
    };
    let mut message = message;
    let mut formats = Rows::all(service.resources);
    let mut count = 0;
    while let Some((kind, format)) = formats.next() {
        if has_kind(actions[0], kind) && count < 3 {
            message = message
                .text(if count == 0 { "; `" } else { "`, `" })
                .text(if count == 0 { actions[0] } else { "" })
                .text(if count == 0 { "` takes `" } else { "" })
                .text("arn:${Partition}:")
                .text(format);
            count += 1;
        }
    }
    if count == 0 {
        return message;
    }
    message.text("`")
}

#[cfg(test)]
mod tests {
    use super::{ResourceProblem, fits, resource_problem, service_fits};
    use formwork_model::Message;

    #[test]
    fn an_arn_must_have_a_format_of_the_action() {
        for (action, resource, expected) in [
            ("s3:GetObject", "arn:aws:s3:::logs/*", true),
            ("s3:GetObject", "arn:aws:s3:::logs/${aws:username}/*", true),
            ("s3:GetObject", "arn:aws:s3:::logs", false),
            ("s3:ListBucket", "arn:aws:s3:::logs", true),
            ("s3:ListBucket", "arn:aws:s3:::logs*", true),
            ("s3:ListBucket", "arn:aws:s3:::logs/*", false),
            ("s3:*", "arn:aws:s3:::logs/*", true),
            ("s3:Get*", "arn:aws-cn:s3:::logs/*", true),
            (
                "s3:ListBucket",
                "arn:aws:s3:eu-central-1:111122223333:logs",
                false,
            ),
            (
                "dynamodb:GetItem",
                "arn:aws:dynamodb:*:*:table/orders",
                true,
            ),
            (
                "dynamodb:GetItem",
                "arn:aws:dynamodb:eu-central-1::table/orders",
                false,
            ),
            (
                "dynamodb:Query",
                "arn:aws:dynamodb:*:*:table/orders/index/*",
                true,
            ),
            (
                "iam:PassRole",
                "arn:aws:iam::111122223333:role/service/worker",
                true,
            ),
            (
                "iam:PassRole",
                "arn:aws:iam::111122223333:user/worker",
                false,
            ),
            ("kms:Decrypt", "arn:aws:s3:::logs", false),
            (
                "logs:CreateLogStream",
                "arn:aws:logs:*:*:log-group:/aws/lambda/x:*",
                true,
            ),
            ("*", "arn:aws:s3:::logs", true),
            ("s3:NotThere", "arn:aws:s3:::logs", true),
        ] {
            assert_eq!(fits(action, resource), expected, "{action} {resource}");
        }
    }

    #[test]
    fn the_service_of_an_arn_must_be_one_of_the_actions() {
        assert!(service_fits(&["s3:GetObject"], "s3"));
        assert!(!service_fits(&["s3:GetObject"], "kms"));
        assert!(service_fits(&["s3:GetObject", "kms:Decrypt"], "kms"));
        assert!(service_fits(&["ebs:GetSnapshotBlock"], "ec2"));
        assert!(service_fits(&[], "kms"));
    }

    #[test]
    fn problems_say_what_would_be_right() {
        for (resource, words) in [
            (
                "*",
                "`*` is every resource: say so with `.on_any_resource(because(\"…\"))`",
            ),
            (
                "logs/*",
                "`logs/*` is no ARN: a resource is written `arn:partition:service:region:account:resource`",
            ),
            (
                "arn:aws:sqs:*:*:orders",
                "`arn:aws:sqs:*:*:orders` is no resource of `kms:Decrypt`; `kms:Decrypt` takes \
                 `arn:${Partition}:kms:${Region}:${Account}:key/${KeyId}`",
            ),
        ] {
            let actions = ["kms:Decrypt"];
            let problem: Option<ResourceProblem> = resource_problem(&actions, resource);
            let found = problem.map(|problem| {
                let message = problem.describe(Message::new(), &actions, resource);
                message.as_str().to_owned()
            });
            assert_eq!(found.as_deref(), Some(words));
        }
    }
}
