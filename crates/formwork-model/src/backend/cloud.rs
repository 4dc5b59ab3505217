//! State in HCP Terraform.

use super::{backend_binding, backend_block};
use crate::{List, Str};

backend_binding! {
    /// State in HCP Terraform or Terraform Enterprise: the block `cloud`.
    ///
    /// The token comes from `terraform login`, or from the environment variable `TF_TOKEN_app_terraform_io` (the host's name with `_` for `.`).
    Cloud "cloud"
    required { organization: Str, workspaces: Workspaces }
    optional {
        /// Another host than `app.terraform.io`.
        hostname: Str;
    }
    secrets { "token" "the environment variable `TF_TOKEN_app_terraform_io`"; }
}

backend_block! {
    /// Which workspaces of the organization hold the state.
    ///
    /// Only one that is named can be read by other stacks: [`Workspaces::new`] and then [`Workspaces::name`].
    Workspaces
    required {}
    optional {
        /// The one workspace of this stack.
        name: Str;
        /// All with these tags; somebody selects one.
        tags: List<Str>;
        /// The project that new workspaces belong to.
        project: Str;
    }
}
