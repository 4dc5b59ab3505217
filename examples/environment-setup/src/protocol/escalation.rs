//! Who is called when, and what only people decide.

use formwork::duration::{hours, minutes};
use formwork::procedure::{Escalation, Part, Procedure, Rung};

use super::roles::CHANNEL;
use super::target::TARGETS;
use super::thresholds;

pub(super) fn escalation(procedure: &mut Procedure) {
    for target in &TARGETS {
        procedure.add(thresholds::time(target));
    }
    for threshold in [
        thresholds::vulnerabilities(),
        thresholds::zones(),
        thresholds::quotas(),
        thresholds::connectivity(),
        thresholds::database_seconds(),
        thresholds::database_failures(),
        thresholds::pipeline(),
        thresholds::monitoring(),
        thresholds::certificates(),
        thresholds::backups(),
        thresholds::validation(),
        thresholds::parity(),
        thresholds::cost(),
        thresholds::compliance(),
    ] {
        procedure.add(threshold);
    }
    for (title, text) in DECISIONS {
        procedure.add(Part::DecisionPoint(format!("**{title}**: {text}").into()));
    }
    procedure.add(ladder());
}

/// Their names, and when an expert must say.
pub(super) const DECISIONS: [(&str, &str); 7] = [
    ("Alternative architecture", "the chosen way fails, and other technologies must be weighed"),
    ("Security or performance", "a control costs more speed than the application can spare"),
    ("Another cloud", "the provider loses a region, and work could go to another one"),
    ("Resource scaling", "metrics do not say how much is enough"),
    ("Priorities of recovery", "the budget does not reach for a second site of every system"),
    (
        "Mapping of controls",
        "a law of the industry must be met by controls that are worded otherwise",
    ),
    ("Legacy systems", "something on premises must be reached, and no pattern fits"),
];

pub(crate) fn ladder() -> Escalation {
    Escalation::new([
        Rung::new("Immediate notification", "Look at this now").within(minutes(2)).notify([CHANNEL]),
        Rung::new(
            "Context package",
            "The journal, the logs, the configuration and the error lie in the folder of the run",
        )
        .within(minutes(2))
        .notify([CHANNEL]),
        Rung::new("Expert triage", "A senior of DevOps or SRE takes it on")
            .within(minutes(15))
            .in_business_hours()
            .notify(["DevOps-Engineer", "SRE"]),
        Rung::new("Decision", "The way out must be chosen by now")
            .within(minutes(30))
            .notify(["Cloud-Architect", CHANNEL]),
        Rung::new("Fallback", "Deploy in the other way: the first one takes too long")
            .within(minutes(60))
            .notify(["Orchestrator", CHANNEL]),
        Rung::new("Learning", "Find the root cause, and better this protocol")
            .within(hours(24))
            .notify(["DevOps-Engineer", "SRE"]),
    ])
    .fallback("The environment is deployed in the other way that was prepared: another region, or blue and green")
}
