//! Secrets of directoryservice that the provider does not mark as sensitive.

use crate::fixups::{Fixup, mark_sensitive};

pub(super) const TRUST_PASSWORD: Fixup = Fixup {
    name: "the password of a trust is sensitive",
    link: "https://docs.aws.amazon.com/directoryservice/latest/devguide/API_CreateTrust.html",
    apply: |provider, _| {
        mark_sensitive(provider, "aws_directory_service_trust", &["trust_password"])
    },
};
