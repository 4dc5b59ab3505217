//! State in a file.

use super::backend_binding;
use crate::Str;

backend_binding! {
    /// State in a file on this machine. Without any backend Terraform does this too, and writes `terraform.tfstate` beside the root module.
    Local "local"
    required {}
    optional {
        /// The file, seen from the folder of the root module; `terraform.tfstate` if nothing is said.
        path: Str;
        /// The folder of the states of other workspaces.
        workspace_dir: Str;
    }
    secrets {}
}
