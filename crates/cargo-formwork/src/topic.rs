//! What a heading or a label says that the lists below it are about.

use formwork_model::procedure::InputKind;

/// What a list is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Topic {
    Why,
    Problems,
    Success,
    Objective,
    Goals,
    Principles,
    GoodWork,
    RedFlags,
    Triggers,
    Agents,
    Tools,
    Inputs(InputKind),
    Remediation,
    Plan,
    Steps,
    Thresholds,
    DecisionPoints,
    Escalation,
    Checkpoints,
    Compensation,
    Recovery,
    Artifacts,
    StateChanges,
    Decisions,
    Signals,
    Tests,
    Reviews,
    Automated,
    Approvers,
    Done,
    Slos,
    TestScenarios,
    Downstream,
    Related,
    NextSteps,
    AuditLinks,
    AuditDates,
    Failure,
    Completed,
    Blocked,
    Aborted,
    Prompt,
    /// Something that is known and is no list of elements.
    Nothing,
}

/// Words that name a topic, the telling ones first: `Automatic Escalation Triggers` are limits, and no triggers.
const WORDS: &[(&str, Topic)] = &[
    ("failure scenario", Topic::Failure),
    ("test scenario", Topic::TestScenarios),
    ("escalation trigger", Topic::Thresholds),
    ("threshold", Topic::Thresholds),
    ("alert", Topic::Thresholds),
    ("decision point", Topic::DecisionPoints),
    ("escalation", Topic::Escalation),
    ("recovery validation", Topic::Recovery),
    ("rollback mechanism", Topic::Compensation),
    ("rollback procedure", Topic::Steps),
    ("rollback step", Topic::Steps),
    ("rollback", Topic::Compensation),
    ("checkpoint", Topic::Checkpoints),
    ("remediation", Topic::Remediation),
    ("exit state", Topic::Nothing),
    ("completed", Topic::Completed),
    ("blocked", Topic::Blocked),
    ("aborted", Topic::Aborted),
    ("why this", Topic::Why),
    ("what problem", Topic::Problems),
    ("problems it", Topic::Problems),
    ("success", Topic::Success),
    ("objective criteria", Topic::Done),
    ("definition of done", Topic::Done),
    ("done when", Topic::Done),
    ("plan includes", Topic::Plan),
    ("plan holds", Topic::Plan),
    ("red flag", Topic::RedFlags),
    ("good implementation", Topic::GoodWork),
    ("good work", Topic::GoodWork),
    ("when to use", Topic::Triggers),
    ("trigger", Topic::Triggers),
    ("causes this", Topic::Triggers),
    ("prerequisite", Topic::Inputs(InputKind::Knowledge)),
    ("before you begin", Topic::Inputs(InputKind::Knowledge)),
    ("required input", Topic::Inputs(InputKind::Artifact)),
    ("decisions already", Topic::Inputs(InputKind::Decision)),
    ("constraints", Topic::Inputs(InputKind::Constraint)),
    ("access", Topic::Inputs(InputKind::Access)),
    ("artifacts produced", Topic::Artifacts),
    ("expected output", Topic::Artifacts),
    ("deliverable", Topic::Artifacts),
    ("output → input", Topic::Downstream),
    ("depend on this", Topic::Downstream),
    ("downstream", Topic::Downstream),
    ("state change", Topic::StateChanges),
    ("decisions recorded", Topic::Decisions),
    ("signal", Topic::Signals),
    ("artifacts:", Topic::Inputs(InputKind::Artifact)),
    ("tests required", Topic::Tests),
    ("reviews required", Topic::Reviews),
    ("automated check", Topic::Automated),
    ("can approve", Topic::Approvers),
    ("approvers", Topic::Approvers),
    ("validation criteria", Topic::Tests),
    ("acceptance criteria", Topic::Tests),
    ("links to", Topic::AuditLinks),
    ("audit trail", Topic::AuditDates),
    ("slo", Topic::Slos),
    ("service level", Topic::Slos),
    ("related", Topic::Related),
    ("see also", Topic::Related),
    ("references", Topic::Related),
    ("next step", Topic::NextSteps),
    ("tool requirement", Topic::Tools),
    ("tools", Topic::Tools),
    ("agent", Topic::Agents),
    ("principle", Topic::Principles),
    ("practice", Topic::Principles),
    ("guideline", Topic::Principles),
    ("observability", Topic::Principles),
    ("configuration management", Topic::Principles),
    ("logging", Topic::Principles),
    ("prompt", Topic::Prompt),
    ("testing and validation", Topic::Tests),
    ("verification", Topic::Tests),
    ("workflow", Topic::Steps),
    ("instructions", Topic::Steps),
    ("steps", Topic::Steps),
    ("procedure", Topic::Steps),
    ("mitigation", Topic::Steps),
    ("resolution", Topic::Steps),
    ("objective", Topic::Objective),
    ("purpose", Topic::Objective),
    ("goal", Topic::Goals),
];

/// The topic of a heading or label.
pub(crate) fn topic(text: &str) -> Option<Topic> {
    let text = text.to_lowercase();
    let names = |word: &str| {
        text.match_indices(word).any(|(at, _)| {
            let before = text[..at].chars().next_back();
            !before.is_some_and(char::is_alphanumeric)
        })
    };
    WORDS
        .iter()
        .find(|(word, _)| names(word))
        .map(|(_, topic)| *topic)
}

#[cfg(test)]
mod tests {
    use super::{Topic, topic};

    #[test]
    fn the_most_telling_words_decide() {
        assert_eq!(
            topic("Automatic Escalation Triggers"),
            Some(Topic::Thresholds)
        );
        assert_eq!(
            topic("Escalation Response Procedures"),
            Some(Topic::Escalation)
        );
        assert_eq!(topic("2. Trigger"), Some(Topic::Triggers));
        assert_eq!(topic("Change history"), None);
    }

    #[test]
    fn words_count_from_their_beginning() {
        assert_eq!(topic("Reagents"), None);
        assert_eq!(topic("Agents"), Some(Topic::Agents));
    }
}
