//! Secrets of kms that the provider does not mark as sensitive.

use crate::fixups::{Fixup, mark_sensitive};

pub(super) const KEY_STORE_PASSWORD: Fixup = Fixup {
    name: "the password of a key store is sensitive",
    link: "https://docs.aws.amazon.com/kms/latest/APIReference/API_CreateCustomKeyStore.html",
    apply: |provider, _| {
        mark_sensitive(
            provider,
            "aws_kms_custom_key_store",
            &["key_store_password"],
        )
    },
};
