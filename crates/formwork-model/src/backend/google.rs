//! State in Google Cloud Storage.

use super::backend_binding;
use crate::{List, Str};

backend_binding! {
    /// State in a bucket of Google Cloud Storage.
    ///
    /// Secrets come from the environment: credentials from `GOOGLE_BACKEND_CREDENTIALS` or `GOOGLE_CREDENTIALS`, a token from
    /// `GOOGLE_OAUTH_ACCESS_TOKEN`, a key of one's own from `GOOGLE_ENCRYPTION_KEY`.
    Gcs "gcs"
    required { bucket: Str }
    optional {
        /// What the names of the objects begin with. Each stack needs its own.
        prefix: Str;
        /// The service account in whose name it is read and written.
        impersonate_service_account: Str;
        /// The chain of accounts that leads to that one.
        impersonate_service_account_delegates: List<Str>;
        /// The key of the key management service that encrypts the state.
        kms_encryption_key: Str;
        /// Another address of the service.
        storage_custom_endpoint: Str;
    }
    secrets {
        "credentials" "the environment variable `GOOGLE_BACKEND_CREDENTIALS`";
        "access_token" "the environment variable `GOOGLE_OAUTH_ACCESS_TOKEN`";
        "encryption_key" "the environment variable `GOOGLE_ENCRYPTION_KEY`";
    }
}
