//! State in Azure.

use super::backend_binding;
use crate::{Bool, Str};

backend_binding! {
    /// State in a container of an Azure storage account.
    ///
    /// Secrets come from the environment: `ARM_ACCESS_KEY`, `ARM_SAS_TOKEN`, `ARM_CLIENT_SECRET`, `ARM_CLIENT_CERTIFICATE`,
    /// `ARM_CLIENT_CERTIFICATE_PASSWORD`, `ARM_OIDC_TOKEN` and `ARM_OIDC_REQUEST_TOKEN`.
    AzureRm "azurerm"
    required { storage_account_name: Str, container_name: Str, key: Str }
    optional {
        /// The group that holds the storage account, where the account's key is looked up.
        resource_group_name: Str;
        /// The subscription that holds it.
        subscription_id: Str;
        /// The tenant.
        tenant_id: Str;
        /// The application that asks.
        client_id: Str;
        /// The file that holds its id.
        client_id_file_path: Str;
        /// The file that holds its secret.
        client_secret_file_path: Str;
        /// The file of its certificate.
        client_certificate_path: Str;
        /// Which cloud: `public`, `china`, `usgovernment`.
        environment: Str;
        /// The host that describes the cloud.
        metadata_host: Str;
        /// A snapshot is taken before each change.
        snapshot: Bool;
        /// The address of the storage account is looked up.
        lookup_blob_endpoint: Bool;
        /// Asks as the application, not with a key of the account.
        use_azuread_auth: Bool;
        /// As whom `az login` says.
        use_cli: Bool;
        /// As the machine.
        use_msi: Bool;
        /// Where the machine's identity is asked for.
        msi_endpoint: Str;
        /// With a token of an identity provider.
        use_oidc: Bool;
        /// Where that token is asked for.
        oidc_request_url: Str;
        /// The file that holds the token.
        oidc_token_file_path: Str;
        /// The service connection of an Azure DevOps pipeline.
        ado_pipeline_service_connection_id: Str;
        /// As the workload of a Kubernetes cluster.
        use_aks_workload_identity: Bool;
    }
    secrets {
        "access_key" "the environment variable `ARM_ACCESS_KEY`";
        "sas_token" "the environment variable `ARM_SAS_TOKEN`";
        "client_secret" "the environment variable `ARM_CLIENT_SECRET`";
        "client_certificate" "the environment variable `ARM_CLIENT_CERTIFICATE`";
        "client_certificate_password" "the environment variable `ARM_CLIENT_CERTIFICATE_PASSWORD`";
        "oidc_token" "the environment variable `ARM_OIDC_TOKEN`";
        "oidc_request_token" "the environment variable `ARM_OIDC_REQUEST_TOKEN`";
    }
}
