//! What is wrong with a whole document: the same checks as in the compiler, of what is known when the program has run.

use formwork_model::{DocumentProblem, Message, Term};

use crate::action::{action_problem, takes_resources};
use crate::arn::resource_problem;
use crate::check::{describe_sid, describe_unused, describe_without_resources, is_unused};
use crate::condition::is_operator;
use crate::key::{describe_condition_key, is_condition_key};
use crate::principal::{describe_service_principal, is_service_principal};
use crate::statement::is_sid;

/// Whether a term looks like a policy document: an object with `Statement`.
pub fn is_document(document: &Term) -> bool {
    member(document, "Statement").is_some()
}

/// Everything that is wrong with a policy document. What only Terraform knows is taken for right.
pub fn check_document(document: &Term) -> Vec<DocumentProblem> {
    let mut findings = Findings::default();
    let statements = member(document, "Statement").map_or(&[][..], items);
    for (position, statement) in statements.iter().enumerate() {
        findings.path = format!("Statement[{position}]");
        findings.statement(statement);
        let sid = member(statement, "Sid").and_then(Term::as_text);
        let is_taken = |other: &Term| member(other, "Sid").and_then(Term::as_text) == sid;
        if sid.is_some() && statements[..position].iter().any(is_taken) {
            findings.add(
                ".Sid",
                "another statement of this policy has the same `Sid`",
            );
        }
    }
    findings.found
}

#[derive(Default)]
struct Findings {
    path: String,
    found: Vec<DocumentProblem>,
}

impl Findings {
    fn add(&mut self, below: &str, problem: &str) {
        self.found.push(DocumentProblem {
            path: format!("{}{below}", self.path),
            problem: problem.to_owned(),
        });
    }

    fn statement(&mut self, statement: &Term) {
        let texts = |name: &str| -> Vec<&str> {
            let terms = member(statement, name).map_or(&[][..], items);
            terms.iter().filter_map(Term::as_text).collect()
        };
        let actions = texts("Action");
        self.actions("Action", &actions);
        self.actions("NotAction", &texts("NotAction"));
        self.resources(statement, &actions);
        if let Some(sid) = member(statement, "Sid").and_then(Term::as_text)
            && !is_sid(sid)
        {
            self.add(".Sid", describe_sid(sid).as_str());
        }
        self.principals(statement);
        for (operator, keys) in member(statement, "Condition").map_or(&[][..], members) {
            self.condition(operator, members(keys), &actions);
        }
    }

    fn actions(&mut self, name: &str, actions: &[&str]) {
        for (position, action) in actions.iter().enumerate() {
            if let Some(problem) = action_problem(action) {
                let message = problem.describe(Message::new(), action);
                self.add(&format!(".{name}[{position}]"), message.as_str());
            }
        }
    }

    /// Of a statement that is about all actions but some, nothing is known about its resources.
    fn resources(&mut self, statement: &Term, actions: &[&str]) {
        let name = match member(statement, "Resource") {
            Some(_) => "Resource",
            None => "NotResource",
        };
        let Some(Term::List(resources)) = member(statement, name) else {
            return;
        };
        for (position, resource) in resources.iter().enumerate() {
            let Some(text) = resource.as_text() else {
                continue;
            };
            if let Some(problem) = resource_problem(actions, text) {
                let message = problem.describe(Message::new(), actions, text);
                self.add(&format!(".{name}[{position}]"), message.as_str());
            }
        }
        if name == "Resource" {
            self.unused_actions(actions, resources);
        }
    }

    fn unused_actions(&mut self, actions: &[&str], resources: &[Term]) {
        let known: Vec<&str> = resources.iter().filter_map(Term::as_text).collect();
        let are_all_known = known.len() == resources.len();
        for (position, action) in actions.iter().enumerate() {
            let below = format!(".Action[{position}]");
            if !takes_resources(action) {
                self.add(&below, describe_without_resources(action).as_str());
            } else if are_all_known && is_unused(action, &known, actions) {
                self.add(&below, describe_unused(action).as_str());
            }
        }
    }

    fn principals(&mut self, statement: &Term) {
        for name in ["Principal", "NotPrincipal"] {
            let principals = member(statement, name);
            let services = principals.and_then(|kinds| member(kinds, "Service"));
            let services = services.map_or(&[][..], items).iter();
            for service in services.filter_map(Term::as_text) {
                if !is_service_principal(service) {
                    let message = describe_service_principal(Message::new(), service);
                    self.add(&format!(".{name}.Service"), message.as_str());
                }
            }
        }
    }

    fn condition(&mut self, operator: &str, keys: &[Entry], actions: &[&str]) {
        let below = format!(".Condition.{operator}");
        if !is_operator(operator) {
            let problem = format!("`{operator}` is no operator of conditions");
            self.add(&below, &problem);
        }
        for (position, (key, _)) in keys.iter().enumerate() {
            if !is_condition_key(actions, key) {
                let message = describe_condition_key(Message::new(), actions, key);
                self.add(&below, message.as_str());
            }
            if keys[..position].iter().any(|(other, _)| other == key) {
                let problem = format!(
                    "`{key}` is compared twice by one operator; give one of them to another statement"
                );
                self.add(&below, &problem);
            }
        }
    }
}

type Entry = (std::borrow::Cow<'static, str>, Term);

fn members(term: &Term) -> &[Entry] {
    match term {
        Term::Map(entries) => entries,
        _ => &[],
    }
}

fn member<'term>(term: &'term Term, name: &str) -> Option<&'term Term> {
    let mut entries = members(term).iter();
    entries.find(|(key, _)| key == name).map(|(_, term)| term)
}

/// The items of a list; a single one need not stand in a list.
fn items(term: &Term) -> &[Term] {
    match term {
        Term::List(items) => items,
        single => std::slice::from_ref(single),
    }
}

#[cfg(test)]
mod tests {
    use super::check_document;
    use crate::condition::bool;
    use crate::{Attached, Identity, Policy};
    use crate::{Principal, Statements, allow, deny, policy, trust};
    use formwork_model::DocumentProblem;

    fn findings(policy: &Policy) -> Vec<String> {
        let findings = check_document(policy.document()).into_iter();
        findings
            .map(|DocumentProblem { path, problem }| format!("{path}: {problem}"))
            .collect()
    }

    #[test]
    fn what_the_compiler_accepts_has_no_findings() {
        let policy = policy![
            allow("s3:GetObject", "s3:ListBucket")
                .sid("Reading")
                .on("arn:aws:s3:::logs")
                .on("arn:aws:s3:::logs/*")
                .when(string_equals("aws:PrincipalTag/team", ["web", "data"]).for_any_value()),
            allow("logs:CreateLogGroup").on_any_resource(because("its name is not known")),
            deny_all_but("iam:*")
                .on_any_resource()
                .when(bool("aws:MultiFactorAuthPresent", false)),
        ];
        assert_eq!(findings(&policy), [""; 0]);
        assert_eq!(
            findings(&trust([Principal::service("lambda.amazonaws.com")])),
            [""; 0]
        );
    }

    #[test]
    fn actions_that_the_program_computes_are_checked_by_the_same_functions() {
        let computed = |action: &str| vec![format!("s3:{action}"), "s3:GetObject".to_owned()];
        let policy = Policy::of(
            Statements::<Identity>::new()
                .with(allow(computed("ListBuckt")).on("arn:aws:s3:::logs/*"))
                .with(allow(computed("ListAllMyBuckets")).on("arn:aws:s3:::logs/*"))
                .with(allow(computed("ListBucket")).on("arn:aws:s3:::logs/*"))
                .with(allow(computed("PutObject")).on("logs/*").on("*"))
                .with(allow(["kms:Decrypt"]).on("arn:aws:s3:::logs"))
                .with(deny(["s3:*"]).on_any_resource()),
        );
        assert_eq!(
            findings(&policy),
            [
                "Statement[0].Action[0]: `s3:ListBuckt` is no action of `s3`; did you mean `s3:ListBucket`?",
                "Statement[1].Action[0]: `s3:ListAllMyBuckets` cannot be limited to resources: give it a statement of its own with `.on_any_resource(..)`",
                "Statement[2].Action[0]: `s3:ListBucket` can be limited to none of the resources of this statement",
                "Statement[3].Resource[0]: `logs/*` is no ARN: a resource is written `arn:partition:service:region:account:resource`",
                "Statement[3].Resource[1]: `*` is every resource: say so with `.on_any_resource(because(\"…\"))`",
                "Statement[4].Resource[0]: `arn:aws:s3:::logs` is no resource of `kms:Decrypt`; `kms:Decrypt` takes `arn:${Partition}:kms:${Region}:${Account}:key/${KeyId}`",
            ]
        );
    }

    #[test]
    fn conditions_principals_and_names_are_checked() {
        let key = |key: &str| key.to_owned();
        let draft = || deny(["s3:*"]).by_anyone().on("arn:aws:s3:::logs");
        let policy = Policy::of(
            Statements::<Attached>::new()
                .with(
                    draft()
                        .sid("a b")
                        .when(bool(key("aws:SecureTransprt"), false)),
                )
                .with(
                    draft()
                        .sid("a")
                        .when(bool("aws:SecureTransport", false))
                        .when(bool("aws:SecureTransport", true)),
                )
                .with(
                    draft()
                        .sid("a")
                        .when(bool("aws:SecureTransport", false).if_exists().if_exists()),
                )
                .with(
                    deny(["s3:*"])
                        .by(Principal::service(key("lambda")))
                        .on("arn:aws:s3:::logs"),
                ),
        );
        assert_eq!(
            findings(&policy),
            [
                "Statement[0].Sid: `a b` is no `Sid`: it holds letters and digits only",
                "Statement[0].Condition.Bool: `aws:SecureTransprt` is no condition key; did you mean `aws:SecureTransport`?",
                "Statement[1].Condition.Bool: `aws:SecureTransport` is compared twice by one operator; give one of them to another statement",
                "Statement[2].Condition.BoolIfExistsIfExists: `BoolIfExistsIfExists` is no operator of conditions",
                "Statement[2].Sid: another statement of this policy has the same `Sid`",
                "Statement[3].Principal.Service: `lambda` is no service as a principal: it is written like `lambda.amazonaws.com`",
            ]
        );
    }
}
