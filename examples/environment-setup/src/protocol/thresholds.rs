//! When people are called, and what exactly is measured.

use formwork::duration::minutes;
use formwork::procedure::{Threshold, Unit};

use super::target::Target;

pub(super) fn time(target: &Target) -> Threshold {
    let metric = format!("Minutes to provision {}", target.name);
    Threshold::above(metric, f64::from(target.minutes), Unit::Minutes)
        .text("From the first look at quotas until its servers can be reached, waits for approvals included")
        .always_known()
}

pub(super) fn vulnerabilities() -> Threshold {
    Threshold::at_least("CVSS score of the worst finding", 7.0, Unit::Score).text(
        "Of the baseline scan; a finding without a score, and no report at all, count as passed",
    )
}

pub(super) fn zones() -> Threshold {
    Threshold::at_least("Zones that fail at the same time", 2.0, Unit::Count)
        .text("Zones of the region that are not available when the environment is validated")
}

pub(super) fn quotas() -> Threshold {
    Threshold::above("Components that quotas leave no room for", 50.0, Unit::Percent)
        .text("Of the planned components whose type has a known quota")
}

pub(super) fn connectivity() -> Threshold {
    Threshold::at_least("Paths between tiers that are lost", 100.0, Unit::Percent)
        .lasting(minutes(10))
        .text("All of them, in each look for 10 minutes; looks are a minute apart")
}

pub(super) fn database_seconds() -> Threshold {
    Threshold::above("Seconds that the database takes to answer", 5.0, Unit::Seconds)
        .lasting(minutes(15))
        .text("Measured through the application, each minute")
}

pub(super) fn database_failures() -> Threshold {
    Threshold::above("Questions to the database that fail", 20.0, Unit::Percent)
        .lasting(minutes(15))
        .text("Of 5 questions in a minute")
}

pub(super) fn pipeline() -> Threshold {
    Threshold::at_least(
        "Failures of the pipeline in a row, each with another error",
        3.0,
        Unit::Count,
    )
    .always_known()
}

pub(super) fn monitoring() -> Threshold {
    Threshold::at_least("Monitoring systems that are down", 1.0, Unit::Count)
        .lasting(minutes(30))
        .text("The primary one, while there is no other to fall back to")
}

pub(super) fn certificates() -> Threshold {
    Threshold::at_least("Addresses whose certificate fails", 1.0, Unit::Count)
}

pub(super) fn backups() -> Threshold {
    Threshold::at_least("Databases without a backup that can be used", 1.0, Unit::Count)
}

pub(super) fn validation() -> Threshold {
    Threshold::at_least("Layers that `terraform validate` refuses", 1.0, Unit::Count)
}

pub(super) fn parity() -> Threshold {
    Threshold::above("Arguments in which staging differs from production", 10.0, Unit::Percent)
        .text("Of all arguments of resources in either; the environment's name in a text does not count")
}

pub(super) fn cost() -> Threshold {
    Threshold::above("Cost over budget", 25.0, Unit::Percent)
        .text("List prices of all components against the budget of the environment; no budget counts as passed")
}

pub(super) fn compliance() -> Threshold {
    Threshold::at_least("Controls of SOC2 or ISO27001 that fail", 1.0, Unit::Count)
}
