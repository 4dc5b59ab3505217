//! Step 6: only what is named may pass, everything is encrypted and recorded, and a scan says so.

use formwork::prelude::*;
use formwork::procedure::ready::{Judged, command, scan, threshold};
use formwork::procedure::{Command, Meaning, Related, Relation, work};
use serde_json::Value;

use super::environment::Environment;
use super::layer::{Layer, provision};
use super::probe::Series;
use super::target::{DEV, STAGING};
use super::thresholds;

/// Hardened layers, and the verdicts about them.
pub(super) struct Hardening {
    pub(super) layers: [Layer; 2],
    pub(super) scanned: Output<Judged>,
    pub(super) compliant: Output<Judged>,
}

pub(super) fn hardening<T>(
    procedure: &mut Procedure,
    dev: &Environment,
    staging: &Environment,
    before: &Output<T>,
) -> Hardening {
    let first = provision(procedure, &DEV, "security", &dev.configuration, before);
    let second =
        provision(procedure, &STAGING, "security", &staging.configuration, &first.checkpoint);
    let (scanned, compliant) = verdicts(procedure, &second.checkpoint);
    procedure.add(Related::new(
        "P-SECURITY",
        Relation::During(second.applied.step()),
        "says how each control is put in place",
    ));
    Hardening { layers: [first, second], scanned, compliant }
}

/// Scans the configuration of staging, and compares it with controls.
pub(super) fn verdicts<T>(
    procedure: &mut Procedure,
    before: &Output<T>,
) -> (Output<Judged>, Output<Judged>) {
    let look = ["-d", "infra.out/staging", "-o", "json", "--output-file-path", "reports"];
    let checkov = Command::new("checkov", look).exit(1, Meaning::Changed);
    let looked = procedure.step(
        "security-scan",
        command(checkov)
            .pure()
            .after(before)
            .title("Scan the security baseline")
            .tools(["TOOL-SEC-009"]),
    );
    let findings = procedure.step(
        "findings",
        scan("reports/results_json.json").after(&looked).title("Read what was found"),
    );
    let scanned =
        procedure.step("vulnerabilities", threshold(thresholds::vulnerabilities(), &findings));
    let failed = procedure.step(
        "controls",
        work((), controls).pure().after(&looked).title("Count controls that fail"),
    );
    let compliant = procedure.step("compliance", threshold(thresholds::compliance(), &failed));
    (scanned, compliant)
}

/// The report on controls: `{ "controls": [{ "id": "CC6.1", "passed": true }] }`. Without it, nobody can say.
async fn controls(context: &Context<'_>, (): ()) -> Result<Series, Failure> {
    let text = context.read("reports/controls.json")?.unwrap_or_default();
    let report: Value = serde_json::from_str(&text).unwrap_or_default();
    let failed = report["controls"]
        .as_array()
        .map(|controls| controls.iter().filter(|control| control["passed"] != true).count() as f64);
    Ok(vec![(context.world.now(), failed)])
}
