//! State in Kubernetes.

use super::{backend_binding, backend_block};
use crate::{Bool, List, Map, Str};

backend_binding! {
    /// State in a secret of a Kubernetes cluster.
    ///
    /// Secrets come from the environment: the token from `KUBE_TOKEN`, the password from `KUBE_PASSWORD`, the client's key from
    /// `KUBE_CLIENT_KEY_DATA`.
    Kubernetes "kubernetes"
    required { secret_suffix: Str }
    optional {
        /// Labels of the secret and of the lock.
        labels: Map<Str>;
        /// The namespace of the secret.
        namespace: Str;
        /// Asks as the pod that Terraform runs in.
        in_cluster_config: Bool;
        /// The address of the cluster.
        host: Str;
        /// Who asks. The password is in the environment variable `KUBE_PASSWORD`.
        username: Str;
        /// Any certificate of the cluster will do.
        insecure: Bool;
        /// The certificate shown to the cluster, as PEM.
        client_certificate: Str;
        /// The authority behind the cluster's certificate, as PEM.
        cluster_ca_certificate: Str;
        /// The file that says how the cluster is reached.
        config_path: Str;
        /// Several such files.
        config_paths: List<Str>;
        /// The context in that file.
        config_context: Str;
        /// The user in that file.
        config_context_auth_info: Str;
        /// The cluster in that file.
        config_context_cluster: Str;
        /// The address of a proxy.
        proxy_url: Str;
        /// The command that prints a token.
        exec: Exec;
    }
    secrets {
        "password" "the environment variable `KUBE_PASSWORD`";
        "client_key" "the environment variable `KUBE_CLIENT_KEY_DATA`";
        "token" "the environment variable `KUBE_TOKEN`";
    }
}

backend_block! {
    /// The command that prints a token.
    Exec
    required { api_version: Str, command: Str }
    optional {
        /// Its arguments.
        args: List<Str>;
        /// Environment variables that it is given.
        env: Map<Str>;
    }
}
