//! Findings of scanners.

use formwork_model::procedure::{Sample, Unit};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use sha2::{Digest, Sha256};

use super::{Measured, place};
use crate::step::{Described, Pure, Step};
use crate::{Context, work};

/// What a scanner found.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Findings {
    /// When the report was read, in milliseconds since 1970.
    pub at: i64,
    /// What was found; none where there is no report that can be read.
    pub findings: Option<Vec<Finding>>,
    /// The SHA-256 of the report, in hexadecimal digits; none where there is none.
    pub digest: Option<String>,
    /// Why there are no findings to be judged; empty where there are.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub missing: String,
}

/// One finding.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Finding {
    /// The check or vulnerability.
    pub id: String,
    /// What it is about; may be empty.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub place: String,
    /// Its CVSS score; none where the report says nothing.
    pub score: Option<f64>,
}

/// The number of findings, or their scores, one sample each; 0 where nothing was found. A finding without a score is a missing value, and so
/// is a missing report.
impl Measured for Findings {
    fn samples(&self, unit: Unit) -> Vec<Sample> {
        let sample = |value| Sample { at: self.at, value };
        match &self.findings {
            Some(findings) if unit == Unit::Count => vec![sample(Some(findings.len() as f64))],
            Some(_) if unit != Unit::Score => vec![sample(None)],
            None => vec![sample(None)],
            Some(findings) if findings.is_empty() => vec![sample(Some(0.0))],
            Some(findings) => findings.iter().map(|found| sample(found.score)).collect(),
        }
    }
}

/// Reads the report of a scanner; `<env>`, `<run>` and `YYYY-MM-DD` in the path are filled in. A missing report, or one that is none of these,
/// fails no step: it is missing data, with which a threshold calls people.
///
/// - A list of findings, or an object with such a list as `findings`: objects with `id`, a score as `cvss` or `score` or a word as `severity`,
///   and a place as `place`, `resource` or `package`.
/// - The JSON report of checkov: its failed checks, with their severity where it has one.
/// - SARIF: results that are not suppressed, with the `security-severity` of the result or of its rule.
///
/// A word counts as the lowest score of its range in CVSS: critical 9, high 7, medium 4, low 0.1.
#[track_caller]
pub fn scan(path: impl Into<String>) -> Step<(), Findings, Pure> {
    let path = path.into();
    let action = format!("Read the findings in `{path}`");
    let step = work((), async move |context: &Context<'_>, ()| {
        let at = context.world.now();
        let path = place::filled(context, &path);
        let Some(content) = context.world.read(&path)? else {
            let missing = format!("there is no report {}", path.display());
            return Ok(Findings {
                at,
                findings: None,
                digest: None,
                missing,
            });
        };
        let report = serde_json::from_slice(&content).unwrap_or_default();
        let findings = findings(&report);
        let missing = match &findings {
            Some(_) => String::new(),
            None => format!("{} is no report that can be read", path.display()),
        };
        Ok(Findings {
            at,
            findings,
            digest: Some(format!("{:x}", Sha256::digest(&content))),
            missing,
        })
    });
    step.pure().actions([action])
}

fn findings(report: &Value) -> Option<Vec<Finding>> {
    let findings = if let Some(runs) = report["runs"].as_array() {
        runs.iter().map(of_sarif).collect::<Option<Vec<_>>>()?
    } else if let Some(findings) = report["findings"].as_array() {
        vec![of_list(findings)?]
    } else if report["results"].is_object() || report["passed"].is_number() {
        vec![of_checkov(report)?]
    } else {
        let list = report.as_array()?;
        // Checkov writes a list where it looked at files of several kinds.
        if list.iter().any(|report| report["check_type"].is_string()) {
            list.iter().map(of_checkov).collect::<Option<Vec<_>>>()?
        } else {
            vec![of_list(list)?]
        }
    };
    Some(findings.into_iter().flatten().collect())
}

fn of_list(list: &[Value]) -> Option<Vec<Finding>> {
    list.iter()
        .map(|found| {
            let object = found.as_object()?;
            let text = |names: &[&str]| names.iter().find_map(|name| object.get(*name)?.as_str());
            let number = |name: &str| object.get(name).and_then(number);
            Some(Finding {
                id: text(&["id", "check_id", "rule"])?.to_owned(),
                place: text(&["place", "resource", "package"])
                    .unwrap_or_default()
                    .to_owned(),
                score: number("cvss")
                    .or_else(|| number("score"))
                    .or_else(|| severity(object.get("severity")?)),
            })
        })
        .collect()
}

/// A report on nothing has no `results`.
fn of_checkov(report: &Value) -> Option<Vec<Finding>> {
    match &report["results"]["failed_checks"] {
        Value::Array(failed) => of_list(failed),
        Value::Null if report["failed"] == 0 => Some(Vec::new()),
        _ => None,
    }
}

fn of_sarif(run: &Value) -> Option<Vec<Finding>> {
    let rules = run["tool"]["driver"]["rules"].as_array();
    let results = run["results"].as_array()?.iter();
    let is_open = |result: &&Value| {
        let suppressions = result["suppressions"].as_array();
        suppressions.is_none_or(|suppressions| suppressions.is_empty())
    };
    results
        .filter(is_open)
        .map(|result| {
            let id = result["ruleId"].as_str()?;
            let rule = rules.and_then(|rules| rules.iter().find(|rule| rule["id"] == id));
            let score = |of: &Value| number(&of["properties"]["security-severity"]);
            let place = &result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"];
            Some(Finding {
                id: id.to_owned(),
                place: place.as_str().unwrap_or_default().to_owned(),
                score: score(result).or_else(|| score(rule?)),
            })
        })
        .collect()
}

fn number(value: &Value) -> Option<f64> {
    match value {
        Value::Number(number) => number.as_f64(),
        Value::String(text) => text.parse().ok(),
        _ => None,
    }
}

fn severity(word: &Value) -> Option<f64> {
    match word.as_str()?.to_ascii_lowercase().as_str() {
        "critical" => Some(9.0),
        "high" => Some(7.0),
        "medium" | "moderate" => Some(4.0),
        "low" => Some(0.1),
        "none" | "info" | "informational" => Some(0.0),
        _ => None,
    }
}
