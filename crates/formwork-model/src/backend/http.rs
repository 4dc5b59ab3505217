//! State behind an address.

use super::backend_binding;
use crate::{Bool, Num, Str};

backend_binding! {
    /// State behind an address that answers GET, POST and DELETE.
    ///
    /// Secrets come from the environment: the password from `TF_HTTP_PASSWORD`, the client's key from `TF_HTTP_CLIENT_PRIVATE_KEY_PEM`.
    Http "http"
    required { address: Str }
    optional {
        /// The method that writes the state; `POST` if nothing is said.
        update_method: Str;
        /// Where the lock is taken; without it the state is not locked.
        lock_address: Str;
        /// The method that takes it.
        lock_method: Str;
        /// Where the lock is given back.
        unlock_address: Str;
        /// The method that gives it back.
        unlock_method: Str;
        /// Who asks. The password is in the environment variable `TF_HTTP_PASSWORD`.
        username: Str;
        /// Any certificate of the server will do.
        skip_cert_verification: Bool;
        /// How often a request is tried again.
        retry_max: Num;
        /// Seconds between tries, at least.
        retry_wait_min: Num;
        /// Seconds between tries, at most.
        retry_wait_max: Num;
        /// The authority behind the server's certificate, as PEM.
        client_ca_certificate_pem: Str;
        /// The certificate shown to the server, as PEM.
        client_certificate_pem: Str;
    }
    secrets {
        "password" "the environment variable `TF_HTTP_PASSWORD`";
        "client_private_key_pem" "the environment variable `TF_HTTP_CLIENT_PRIVATE_KEY_PEM`";
    }
}
