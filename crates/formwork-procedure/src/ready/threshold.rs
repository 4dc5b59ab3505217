//! Limits on what was measured.

use formwork_model::procedure::{FailureBranch, Sample, Then, Threshold, Unit, Verdict};
use serde::{Deserialize, Serialize};

use crate::step::{Described, Pure, Step};
use crate::{Context, Failure, Output, Record, work};

/// Something that was measured, so that a limit can judge it.
#[diagnostic::on_unimplemented(
    message = "a threshold cannot judge `{Self}`",
    label = "this is not what a measuring step produces",
    note = "implement `Measured` for it, which says what its samples are"
)]
pub trait Measured: Record {
    /// The values in a unit, in the order of their time. One that could not be measured, or not in this unit, is a sample without a value.
    fn samples(&self, unit: Unit) -> Vec<Sample>;
}

/// Values with their times, in milliseconds since 1970, in the unit of whatever limit judges them.
impl Measured for Vec<(i64, Option<f64>)> {
    fn samples(&self, _: Unit) -> Vec<Sample> {
        let samples = self.iter();
        samples.map(|&(at, value)| Sample { at, value }).collect()
    }
}

/// One value, in the unit of whatever limit judges it.
impl Measured for f64 {
    fn samples(&self, _: Unit) -> Vec<Sample> {
        vec![Sample {
            at: 0,
            value: Some(*self),
        }]
    }
}

/// A limit holds.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Judged {
    /// In words: `CVSS score of the worst finding: 4 is within the limit (not ≥ 7)`.
    pub verdict: String,
}

/// A limit must hold. Where it was passed, or where nobody can say, the step fails with the verdict in words, and people are called.
///
/// Use [`within`] where something else than calling people should follow.
#[track_caller]
pub fn threshold<T: Measured>(threshold: Threshold, output: &Output<T>) -> Step<T, Judged, Pure> {
    let failure = format!("{} {}", threshold.metric, limit(&threshold));
    let branch =
        FailureBranch::new(failure, Then::Escalate).action("Call people, and let them decide");
    let action = format!("Compare: {}", threshold.metric);
    let step = work(output, async move |context: &Context<'_>, output: T| {
        let samples = output.samples(threshold.unit);
        let verdict = judged(context, &threshold, &samples);
        let words = in_words(&threshold, verdict, &samples);
        match verdict {
            Verdict::Within => Ok(Judged { verdict: words }),
            // The same values are judged the same again.
            Verdict::Passed | Verdict::Unknown => Err(Failure::new(words).finally()),
        }
    });
    step.pure().actions([action]).on_failure(branch)
}

/// Whether a limit holds, for [`decision(..).by_check(..)`](crate::Decision::by_check). It does not where nobody can say.
#[track_caller]
pub fn within<T: Measured>(threshold: Threshold, output: &Output<T>) -> Step<T, bool, Pure> {
    let action = format!("Compare: {}", threshold.metric);
    let step = work(output, async move |context: &Context<'_>, output: T| {
        Ok(judged(context, &threshold, &output.samples(threshold.unit)) == Verdict::Within)
    });
    step.pure().actions([action])
}

/// A limit of other environments holds.
fn judged(context: &Context<'_>, threshold: &Threshold, samples: &[Sample]) -> Verdict {
    let environments = &threshold.environments;
    let is_for_all = environments.is_empty();
    if is_for_all
        || environments
            .iter()
            .any(|name| *name == context.run.environment)
    {
        return threshold.judge(samples);
    }
    Verdict::Within
}

fn limit(threshold: &Threshold) -> String {
    format!("{} {}", threshold.comparison.sign(), threshold.limit)
}

fn in_words(threshold: &Threshold, verdict: Verdict, samples: &[Sample]) -> String {
    let (metric, limit) = (&threshold.metric, limit(threshold));
    let worst = samples
        .iter()
        .filter_map(|sample| sample.value)
        .reduce(
            |worst, value| match threshold.comparison.passes(value, worst) {
                true => value,
                false => worst,
            },
        );
    match (verdict, worst) {
        (Verdict::Unknown, _) => format!("{metric}: not known, which counts as {limit}"),
        (Verdict::Passed, Some(worst)) => format!("{metric}: {worst} is {limit}"),
        (Verdict::Passed, None) => format!("{metric}: {limit}"),
        (Verdict::Within, Some(worst)) => format!("{metric}: {worst} is not {limit}"),
        (Verdict::Within, None) => format!("{metric}: nothing is {limit}"),
    }
}
