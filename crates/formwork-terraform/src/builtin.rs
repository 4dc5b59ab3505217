//! The builtin provider: what Terraform has without a download.

use formwork_model::{Any, ProviderSchema, Str, resource_binding};

/// The provider that is a part of Terraform.
pub const PROVIDER: ProviderSchema = ProviderSchema::BUILTIN;

resource_binding! {
    /// Resource `terraform_data`: keeps a value in the state, and is replaced when another one changes.
    ///
    /// `output` is `input` after the apply. A change of `triggers_replace` replaces it, and with it whatever names it in
    /// `replace_triggered_by`.
    ///
    /// ```
    /// use formwork_model::{Block as _, argument};
    /// use formwork_terraform::Data;
    /// let release = Data::empty().input(argument("v42")).triggers_replace(argument(["v42"]));
    /// ```
    Managed "terraform_data" Data DataAttributes
    naming None;
    tags None;
    arguments {
        input: Any = "input optional";
        triggers_replace: Any = "triggers_replace optional";
    }
    attributes {
        id: Str = "id";
        output: Any = "output";
    }
}

/// Data sources.
pub mod data {
    use formwork_model::{Any, Str, resource_binding};

    resource_binding! {
        /// Data source `terraform_remote_state`: the outputs that another root module has left in its state.
        ///
        /// `backend` and `config` say where that state is, `defaults` what holds for outputs that it does not have yet. Stacks of
        /// one program pass each other handles instead.
        ///
        /// ```
        /// use formwork_model::{Block as _, argument};
        /// use formwork_terraform::data::RemoteState;
        /// let network = RemoteState::empty()
        ///     .backend(argument("local"))
        ///     .config(argument([("path", "../network/terraform.tfstate")]));
        /// ```
        Data "terraform_remote_state" RemoteState RemoteStateAttributes
        naming None;
        tags None;
        arguments {
            backend: Str = "backend required";
            config: Any = "config optional";
            defaults: Any = "defaults optional";
            workspace: Str = "workspace optional";
        }
        attributes {
            outputs: Any = "outputs";
        }
    }
}
