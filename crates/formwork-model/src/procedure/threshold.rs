//! Limits, within a run and across runs.

use super::Words;
use crate::duration::Duration;

/// A limit within a run. Passing it, or not knowing, calls people.
#[derive(Debug, Clone, PartialEq)]
pub struct Threshold {
    /// What is measured: `CVSS score of the worst finding`.
    pub metric: Words,
    /// In words, for readers.
    pub text: Words,
    /// In which environments; all where empty.
    pub environments: Vec<Words>,
    /// How values are compared with the limit.
    pub comparison: Comparison,
    /// The limit.
    pub limit: f64,
    /// What it counts.
    pub unit: Unit,
    /// The limit must be passed for so long.
    pub lasting: Option<Duration>,
    /// The limit must be passed so often in a row.
    pub times: Option<u32>,
    /// What is done when there is no value.
    pub missing: Missing,
}

impl Threshold {
    /// People are called at this value and above. Without a value they are called too.
    pub fn at_least(metric: impl Into<Words>, limit: f64, unit: Unit) -> Self {
        Self::new(metric, Comparison::AtLeast, limit, unit)
    }

    /// People are called above this value. Without a value they are called too.
    pub fn above(metric: impl Into<Words>, limit: f64, unit: Unit) -> Self {
        Self::new(metric, Comparison::Above, limit, unit)
    }

    /// A limit in all environments, that one value passes. Without a value people are called too.
    pub fn new(metric: impl Into<Words>, comparison: Comparison, limit: f64, unit: Unit) -> Self {
        Self {
            metric: metric.into(),
            text: Words::default(),
            environments: Vec::new(),
            comparison,
            limit,
            unit,
            lasting: None,
            times: None,
            missing: Missing::Escalate,
        }
    }

    /// In words, for readers.
    pub fn text(mut self, text: impl Into<Words>) -> Self {
        self.text = text.into();
        self
    }

    /// In this environment; several may be named.
    pub fn environment(mut self, environment: impl Into<Words>) -> Self {
        self.environments.push(environment.into());
        self
    }

    /// The limit must be passed for so long.
    pub fn lasting(mut self, lasting: Duration) -> Self {
        self.lasting = Some(lasting);
        self
    }

    /// The limit must be passed so often in a row.
    pub fn times(mut self, times: u32) -> Self {
        self.times = Some(times);
        self
    }

    /// The value cannot be missing, such as a time.
    pub fn always_known(mut self) -> Self {
        self.missing = Missing::Impossible;
        self
    }
}

/// How a value passes a limit.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Comparison {
    /// Above it.
    Above,
    /// At it or above.
    AtLeast,
    /// Below it.
    Below,
    /// At it or below.
    AtMost,
}

/// What a limit counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unit {
    /// Things.
    Count,
    /// Hundredths.
    Percent,
    /// Points of a score.
    Score,
    /// Seconds.
    Seconds,
    /// Minutes.
    Minutes,
}

/// What is done without a value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Missing {
    /// The limit counts as passed.
    Escalate,
    /// The value cannot be missing, such as a time.
    Impossible,
}

/// One measured value.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Sample {
    /// When, in milliseconds since 1970.
    pub at: i64,
    /// What; none where the measuring failed.
    pub value: Option<f64>,
}

/// What a threshold says about values.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verdict {
    /// The limit holds.
    Within,
    /// It was passed.
    Passed,
    /// There is no value, and that counts as passed.
    Unknown,
}

impl Comparison {
    /// Whether the value passes the limit.
    pub fn passes(self, value: f64, limit: f64) -> bool {
        match self {
            Self::Above => value > limit,
            Self::AtLeast => value >= limit,
            Self::Below => value < limit,
            Self::AtMost => value <= limit,
        }
    }

    /// As documents write it: `>`, `≥`, `<`, `≤`.
    pub fn sign(self) -> &'static str {
        match self {
            Self::Above => ">",
            Self::AtLeast => "≥",
            Self::Below => "<",
            Self::AtMost => "≤",
        }
    }
}

impl Threshold {
    /// Judges values in the order of their time. A value that is not a number is one that is missing.
    ///
    /// ```
    /// use formwork_model::procedure::{Comparison, Sample, Threshold, Unit, Verdict};
    /// let scan = Threshold::new("CVSS score", Comparison::AtLeast, 7.0, Unit::Score);
    /// assert_eq!(scan.judge(&[Sample { at: 0, value: Some(6.9) }]), Verdict::Within);
    /// assert_eq!(scan.judge(&[Sample { at: 0, value: Some(7.0) }]), Verdict::Passed);
    /// assert_eq!(scan.judge(&[]), Verdict::Unknown);
    /// ```
    pub fn judge(&self, samples: &[Sample]) -> Verdict {
        let mut known = false;
        let mut missed = false;
        let mut row = 0;
        let mut since = None;
        for sample in samples {
            let value = sample.value.filter(|value| !value.is_nan());
            known |= value.is_some();
            missed |= value.is_none();
            if !value.is_some_and(|value| self.comparison.passes(value, self.limit)) {
                row = 0;
                since = None;
                continue;
            }
            row += 1;
            let lasted = sample.at.saturating_sub(*since.get_or_insert(sample.at));
            let long_enough = self
                .lasting
                .is_none_or(|lasting| lasted >= lasting.milliseconds());
            if long_enough && row >= self.times.unwrap_or(1) {
                return Verdict::Passed;
            }
        }
        match self.missing {
            Missing::Escalate if !known || missed => Verdict::Unknown,
            _ => Verdict::Within,
        }
    }
}

/// A target across runs, such as a duration that 95 of 100 runs stay below.
#[derive(Debug, Clone, PartialEq)]
pub struct Slo {
    /// What is measured.
    pub metric: Words,
    /// In words, for readers.
    pub text: Words,
    /// In which environment; all where none is given.
    pub environment: Option<Words>,
    /// The share of runs that must meet the target, in hundredths.
    pub percentile: f64,
    /// What their duration must be below.
    pub target: Duration,
    /// Without so many runs nothing is said.
    pub runs: u32,
}

impl Slo {
    /// So many of 100 runs stay below this duration. Without 20 runs nothing is said.
    pub fn new(metric: impl Into<Words>, percentile: f64, target: Duration) -> Self {
        Self {
            metric: metric.into(),
            text: Words::default(),
            environment: None,
            percentile,
            target,
            runs: 20,
        }
    }

    /// In words, for readers.
    pub fn text(mut self, text: impl Into<Words>) -> Self {
        self.text = text.into();
        self
    }

    /// In this environment only.
    pub fn environment(mut self, environment: impl Into<Words>) -> Self {
        self.environment = Some(environment.into());
        self
    }

    /// Without so many runs nothing is said.
    pub fn runs(mut self, runs: u32) -> Self {
        self.runs = runs;
        self
    }
}

/// What a target says about runs.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Standing {
    /// There are too few runs to say.
    InsufficientData {
        /// So many there are.
        runs: u32,
    },
    /// At the percentile, runs take so many seconds, which is below the target.
    Met(f64),
    /// Or which is not.
    Missed(f64),
}

impl Slo {
    /// Judges durations in seconds, by the smallest one that the wanted share of them does not exceed.
    ///
    /// ```
    /// use formwork_model::duration::minutes;
    /// use formwork_model::procedure::{Slo, Standing};
    /// let slo = Slo { metric: "".into(), text: "".into(), environment: None, percentile: 95.0, target: minutes(45), runs: 3 };
    /// assert_eq!(slo.judge(&mut [60.0]), Standing::InsufficientData { runs: 1 });
    /// assert_eq!(slo.judge(&mut [60.0, 120.0, 90.0]), Standing::Met(120.0));
    /// ```
    pub fn judge(&self, seconds: &mut [f64]) -> Standing {
        let runs = u32::try_from(seconds.len()).unwrap_or(u32::MAX);
        if runs < self.runs.max(1) {
            return Standing::InsufficientData { runs };
        }
        seconds.sort_by(f64::total_cmp);
        let rank = (self.percentile / 100.0 * f64::from(runs)).ceil();
        let at = seconds[(rank as usize).clamp(1, seconds.len()) - 1];
        if at < self.target.seconds() as f64 {
            Standing::Met(at)
        } else {
            Standing::Missed(at)
        }
    }
}
