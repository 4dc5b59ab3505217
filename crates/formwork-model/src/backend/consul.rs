//! State in Consul.

use super::backend_binding;
use crate::{Bool, Str};

backend_binding! {
    /// State in the key-value store of Consul.
    ///
    /// Secrets come from the environment: the token from `CONSUL_HTTP_TOKEN`, name and password from `CONSUL_HTTP_AUTH`.
    Consul "consul"
    required { path: Str }
    optional {
        /// Host and port of the server.
        address: Str;
        /// `http` or `https`.
        scheme: Str;
        /// The datacenter.
        datacenter: Str;
        /// The state is compressed.
        gzip: Bool;
        /// `false` works without a lock.
        lock: Bool;
        /// The file of the authority behind the server's certificate.
        ca_file: Str;
        /// The file of the certificate shown to the server.
        cert_file: Str;
        /// The file of its key.
        key_file: Str;
    }
    secrets {
        "access_token" "the environment variable `CONSUL_HTTP_TOKEN`";
        "http_auth" "the environment variable `CONSUL_HTTP_AUTH`";
    }
}
