//! Steps 3 and 4: the first two layers of an environment, and whether it can be reached.

use formwork::prelude::*;
use formwork::procedure::ready::smoke::{self, Answered};
use formwork::procedure::ready::terraform::{self, Configuration};
use formwork::procedure::ready::{Judged, Written, command, document, secrets, threshold};
use formwork::procedure::{Command, FailureBranch, Given, IntoStep, SecretRef, Then, work};

use super::components::components;
use super::estimate::estimate;
use super::layer::{Layer, provision};
use super::probe::Series;
use super::target::{STAGING, Target};
use super::thresholds;

/// An environment whose servers can be reached.
pub(super) struct Environment {
    pub(super) configuration: Output<Configuration>,
    /// Network and compute.
    pub(super) layers: [Layer; 2],
    pub(super) reachable: Output<Answered>,
    pub(super) in_time: Output<Judged>,
    pub(super) page: Output<Written>,
}

pub(super) fn environment<T>(
    procedure: &mut Procedure,
    target: &Target,
    before: &Output<T>,
    budget: &Output<Option<Given>>,
) -> Environment {
    let configuration = components(procedure, target.name, before);
    let begun = procedure.step(
        target.key("begun"),
        work((), async |context: &Context<'_>, ()| Ok(context.world.now()))
            .pure()
            .after(&configuration)
            .title(format!("Note when {} was begun", target.name)),
    );
    let estimate = estimate(procedure, target, &configuration, budget);
    let present = procedure.step(
        target.key("secrets"),
        secrets([secret(target)])
            .after(&estimate.quotas)
            .after(&estimate.cost)
            .after(&begun)
            .title(format!("{}: secrets and settings are there", target.title)),
    );
    let network = provision(procedure, target, "network", &configuration, &present);
    let compute = provision(procedure, target, "compute", &configuration, &network.checkpoint);
    let reachable = procedure.step(
        target.key("reachable"),
        smoke::http(target.url("/"), 200, duration::minutes(10))
            .after(&compute.checkpoint)
            .title(format!("{}: servers can be reached", target.title)),
    );
    let in_time = in_time(procedure, target, &begun, &reachable);
    let page = procedure.step(target.key("page"), page(target, &reachable));
    Environment { configuration, layers: [network, compute], reachable, in_time, page }
}

/// What services of an environment authenticate by; the value stays in the vault.
pub(super) fn secret(target: &Target) -> SecretRef {
    SecretRef(format!("PLATFORM_{}_TOKEN", target.name.to_uppercase()).into())
}

fn in_time(
    procedure: &mut Procedure,
    target: &Target,
    begun: &Output<i64>,
    reachable: &Output<Answered>,
) -> Output<Judged> {
    let minutes = procedure.step(
        target.key("minutes"),
        work(begun, async |context: &Context<'_>, begun: i64| {
            let now = context.world.now();
            Ok::<Series, _>(vec![(now, Some((now - begun) as f64 / 60_000.0))])
        })
        .pure()
        .after(reachable)
        .title(format!("Count the minutes that {} took", target.name)),
    );
    procedure.step(target.key("in-time"), threshold(thresholds::time(target), &minutes))
}

fn page(target: &Target, reachable: &Output<Answered>) -> impl IntoStep<Produces = Written> {
    let SecretRef(name) = secret(target);
    let text = format!(
        "# {}\n\nServers: {}\nDatabase: {}:5432\nCredentials: `{name}`, in the vault\n",
        target.title,
        target.url("/"),
        target.database,
    );
    document(format!("docs/environments/{}.md", target.name), text)
        .after(reachable)
        .title(format!("Document where {} is", target.name))
}

/// What only staging has: the likeness of production, and data to test with.
/// Gives the steps that show it.
pub(super) fn mirror(procedure: &mut Procedure, staging: &Environment) -> [Output<()>; 3] {
    let measured = procedure.step(
        "staging-parity",
        terraform::parity("staging", "production")
            .after(&staging.reachable)
            .title("Compare staging with production")
            .on_failure(
                FailureBranch::new("Nobody can say how alike they are", Then::Escalate)
                    .action("Look at what was synthesized for both"),
            ),
    );
    let alike = procedure.step("staging-alike", threshold(thresholds::parity(), &measured));
    let failing = procedure.step(
        "staging-certificates",
        work((), certificates)
            .pure()
            .after(&staging.reachable)
            .title("Look at the certificates of staging"),
    );
    let certificates =
        procedure.step("staging-tls", threshold(thresholds::certificates(), &failing));
    let load = ["s3", "sync", "samples", "s3://platform-staging-samples", "--delete"];
    let samples = procedure.step(
        "staging-samples",
        command(Command::new("aws", load))
            .idempotent()
            .irreversible("the next load replaces them")
            .after(&staging.reachable)
            .title("Load data that is like production's"),
    );
    [alike.order(), certificates.order(), samples.order()]
}

/// So many addresses of staging whose certificate is not accepted, or ends within a week.
async fn certificates(context: &Context<'_>, (): ()) -> Result<Series, Failure> {
    let mut failing = 0.0;
    for host in [STAGING.domain, "api.staging.platform.example"] {
        let connect = format!("{host}:443");
        let look = ["s_client", "-connect", &*connect, "-verify_return_error", "-brief"];
        if context.execute(&Command::new("openssl", look)).is_err() {
            failing += 1.0;
        }
    }
    Ok(vec![(context.world.now(), Some(failing))])
}
