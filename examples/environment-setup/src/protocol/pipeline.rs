//! Step 5: a pipeline that leads from a commit to production, and a sample that went through it.

use formwork::prelude::*;
use formwork::procedure::ready::terraform::Applied;
use formwork::procedure::ready::{Judged, Measured, Written, document, threshold};
use formwork::procedure::{Command, FailureBranch, IntoStep, Meaning, Sample, Unit, work};
use serde::{Deserialize, Serialize};

use super::thresholds;

/// The pipeline, and what a sample deployment said about it.
pub(super) struct Pipeline {
    pub(super) workflow: Output<Written>,
    pub(super) judged: Output<Judged>,
    pub(super) works: Output<()>,
}

/// How a sample deployment went.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Attempts {
    /// The errors of those that failed in a row, in their order.
    errors: Vec<String>,
    /// The last one did not fail.
    succeeded: bool,
}

impl Measured for Attempts {
    fn samples(&self, _: Unit) -> Vec<Sample> {
        let mut different: Vec<&String> = self.errors.iter().collect();
        different.sort();
        different.dedup();
        let value = Some(different.len() as f64).filter(|_| !self.succeeded).or(Some(0.0));
        vec![Sample { at: 0, value }]
    }
}

pub(super) fn pipeline(procedure: &mut Procedure, compute: &Output<Applied>) -> Pipeline {
    let workflow = procedure.step("pipeline", workflow(compute));
    let attempts = procedure.step(
        "pipeline-runs",
        attempts_of_a_sample().after(&workflow).title("Deploy a sample, three times at most"),
    );
    let judged = procedure.step("pipeline-failures", threshold(thresholds::pipeline(), &attempts));
    let works = procedure.step(
        "pipeline-works",
        work(&attempts, async |_: &Context<'_>, attempts: Attempts| match attempts.succeeded {
            true => Ok(()),
            false => Err(Failure::new("the sample was not deployed")
                .detail(attempts.errors.join("\n"))
                .finally()),
        })
        .pure()
        .after(&judged)
        .title("The sample was deployed")
        .on_failure(
            FailureBranch::new("The pipeline fails in the same way each time", attempts.again(3))
                .action("See scenario 3"),
        ),
    );
    Pipeline { workflow, judged, works }
}

fn workflow(compute: &Output<Applied>) -> impl IntoStep<Produces = Written> {
    document(".github/workflows/deploy.yaml", WORKFLOW)
        .after(compute)
        .title("Configure the pipeline")
        .tools(["TOOL-INFRA-002"])
        .actions([
            "Build each commit, and test it: unit, integration, end to end",
            "Keep what was built in the registry of images",
            "Deploy to dev, then to staging, then to production, each behind a gate of its own",
        ])
}

const WORKFLOW: &str = "\
name: deploy
on:
  push:
    branches: [main]
jobs:
  build:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
      - run: make test-unit test-integration test-end-to-end
      - run: make push-image
  dev:
    needs: build
    environment: dev
    runs-on: ubuntu-latest
    steps: [{ uses: actions/checkout@v4 }, { run: make deploy ENV=dev }]
  staging:
    needs: dev
    environment: staging
    runs-on: ubuntu-latest
    steps: [{ uses: actions/checkout@v4 }, { run: make deploy ENV=staging }]
  production:
    needs: staging
    environment: production
    runs-on: ubuntu-latest
    steps: [{ uses: actions/checkout@v4 }, { run: make deploy ENV=production }]
";

/// The last line that a failed deployment prints is taken for its error.
pub(super) fn attempts_of_a_sample() -> impl Described + IntoStep<Produces = Attempts> {
    work((), async |context: &Context<'_>, ()| {
        let mut errors = Vec::new();
        while errors.len() < 3 {
            let command = Command::new("gh", ["workflow", "run", "deploy", "--ref", "sample"]);
            context.execute(&command)?;
            let watch = Command::new("gh", ["run", "watch", "--exit-status"]).captured();
            let (meaning, finished) = context.execute(&watch.exit(1, Meaning::Changed))?;
            if meaning == Meaning::Clean {
                return Ok(Attempts { errors, succeeded: true });
            }
            let printed = String::from_utf8_lossy(&finished.printed).into_owned();
            errors.push(printed.lines().last().unwrap_or_default().to_owned());
        }
        Ok(Attempts { errors, succeeded: false })
    })
    .idempotent()
    .irreversible("the next deployment replaces the sample")
}
