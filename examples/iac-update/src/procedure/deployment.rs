//! Step 5: the change is tried out where no customer is.

use formwork::prelude::*;
use formwork::procedure::ready::terraform::{self, Applied, Drift};
use formwork::procedure::{Action, Answer, FailureBranch, Output, decision, work, world::Request};
use serde::{Deserialize, Serialize};

use super::files::Files;
use super::plan::{Environment, Plan};
use super::review::Reviewed;
use super::{STACK, once_mended};
use crate::Infrastructure;

/// What is known after the step.
pub(super) struct Tested {
    /// The change is there.
    pub(super) applied: Output<Applied>,
    /// What was tested, and how it came out.
    pub(super) results: Output<Results>,
    /// The tests passed.
    pub(super) passed: Output<Answer>,
}

/// What tests found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Results {
    /// Nothing was found.
    passed: bool,
    /// A line for each test.
    pub(super) lines: Vec<String>,
    /// What implementation teams need to know: names and values.
    pub(super) endpoints: Vec<(String, String)>,
}

pub(super) fn deployment(
    procedure: &mut Procedure,
    infrastructure: &Infrastructure,
    plan: &Plan,
    files: &Files,
    review: &Reviewed,
) -> Tested {
    let applied = applied(procedure, files, review);
    let results = results(procedure, infrastructure, plan, files, &applied);
    let is_passed = async |_: &Context<'_>, results: Results| Ok(results.passed);
    let is_passed = procedure
        .step("is-tested", work(&results, is_passed).pure().title("See whether all tests passed"));
    let again = once_mended(files.made.again(3));
    let passed = procedure.step(
        "tests-passed",
        decision("Did all tests of the infrastructure pass?")
            .by_check(&is_passed)
            .go("on to the documents")
            .no_go("what the tests found is mended", again.clone())
            .on_failure(
                FailureBranch::new("A test of the infrastructure failed", again)
                    .action("Find out why, and mend the code; the run plans and tests again"),
            ),
    );
    Tested { applied, results, passed }
}

/// A plan that was begun is never applied again, so mending leads back to the files.
fn applied(procedure: &mut Procedure, files: &Files, review: &Reviewed) -> Output<Applied> {
    procedure.step(
        "apply",
        terraform::apply(&review.approved)
            .irreversible("nothing but the environment for trying out was changed")
            .title("Test Infrastructure Changes")
            .purpose([
                "Try the change out in development",
                "See that it works",
                "Find what is wrong before production has it",
            ])
            .actions(actions())
            .outputs(["Infrastructure that was deployed for its test"])
            .on_failure(
                FailureBranch::new("The deployment failed", once_mended(files.made.again(3)))
                    .action("Read Terraform's log in the archive and mend the code; then it is planned and deployed again"),
            ),
    )
}

fn results(
    procedure: &mut Procedure,
    infrastructure: &Infrastructure,
    plan: &Plan,
    files: &Files,
    applied: &Output<Applied>,
) -> Output<Results> {
    let drift = procedure.step(
        "drift",
        terraform::drift(STACK, applied).title("Plan once more, and expect nothing"),
    );
    let network = procedure.step(
        "network",
        terraform::read(applied, &infrastructure.network.id()).title("Read the network's id"),
    );
    let bucket = procedure.step(
        "statements",
        terraform::read(applied, &infrastructure.statements.bucket())
            .title("Read the bucket's name"),
    );
    let answers = connectivity(procedure, plan, files, applied);
    procedure.step(
        "test-results",
        work((&drift, &network, &bucket, &answers), judged)
            .pure()
            .title("Put the results together")
            .outputs(["Infrastructure that was tested, and the results"]),
    )
}

fn connectivity(
    procedure: &mut Procedure,
    plan: &Plan,
    files: &Files,
    applied: &Output<Applied>,
) -> Output<Vec<String>> {
    let again = once_mended(files.made.again(3));
    procedure.step(
        "connectivity",
        work(&plan.environment, answers)
            .pure()
            .after(applied)
            .attempts(3)
            .title("Ask what must answer")
            .on_failure(
                FailureBranch::new("Something does not answer", again)
                    .action("Find out what stands in the way, and mend the code"),
            ),
    )
}

/// Where the strategy names nothing, that is said, and does not count as passed.
async fn answers(context: &Context<'_>, environment: Environment) -> Result<Vec<String>, Failure> {
    let mut lines = Vec::new();
    for answer in &environment.answers {
        let request = Request {
            method: "GET",
            url: answer.url.clone(),
            headers: Vec::new(),
            body: Vec::new(),
            within: duration::seconds(10),
        };
        let status = context.request(&request)?.status;
        if status != answer.status {
            let what = format!("{} answered {status}, not {}", answer.url, answer.status);
            return Err(Failure::new(what));
        }
        lines.push(format!("{} answered {status}", answer.url));
    }
    if lines.is_empty() {
        lines.push("connections: skipped, because the strategy names no address".to_owned());
    }
    Ok(lines)
}

async fn judged(
    _: &Context<'_>,
    (drift, network, bucket, answers): (Drift, String, String, Vec<String>),
) -> Result<Results, Failure> {
    let mut lines = vec![format!("a second plan: {}", drift.changes)];
    lines
        .extend(drift.outside.iter().map(|address| format!("not as the apply left it: {address}")));
    lines.push(format!("the network is {network}"));
    lines.push(format!("the bucket is {bucket}"));
    lines.extend(answers);
    Ok(Results {
        passed: drift.is_clean(),
        lines,
        endpoints: vec![("network".to_owned(), network), ("statements".to_owned(), bucket)],
    })
}

fn actions() -> [Action; 3] {
    [
        Action::new("Plan the test: what is tried, where, and in which order"),
        Action::new("Watch the deployment, and take care of its errors"),
        Action::new("See that everything is as it should be").details([
            "each resource is there, with its settings",
            "connections come through, and no others",
            "it does what the feature needs, as fast as it must",
            "it is what was designed",
        ]),
    ]
}
