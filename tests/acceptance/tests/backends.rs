//! Real Terraform accepts every backend with all of its arguments.

use std::path::Path;

use formwork_acceptance_tests::{has, terraform};
use formwork_emit::stack_file;
use formwork_model::backend::{
    AssumeRole, AssumeRoleWithWebIdentity, AzureRm, Backend, Cloud, Consul, Endpoints, Exec, Gcs,
    Http, Kubernetes, Local, Pg, S3, StatePattern, Workspaces,
};
use formwork_model::{Model, Place, StackModel};

const KEY: StatePattern = StatePattern::new("{project}/{environment}/{stack}.tfstate");

fn model(backend: Backend) -> Model {
    let stack = StackModel {
        backend: Some(backend.of_stack("shop", "dev", "network")),
        ..StackModel::new("network", Place::caller())
    };
    Model {
        stacks: vec![stack],
        ..Model::new("shop", "dev")
    }
}

/// What `terraform init` says about a backend. It reaches none but the local one.
fn init(folder: &Path, backend: Backend) -> (bool, String) {
    let text = stack_file(&model(backend), 0).text;
    std::fs::write(folder.join("main.tf.json"), text).expect("the folder is writable");
    let output = terraform(folder, &["init", "-input=false", "-no-color"]);
    let text = [output.stdout, output.stderr].concat();
    (
        output.status.success(),
        String::from_utf8_lossy(&text).into_owned(),
    )
}

/// What Terraform says about an argument that a backend does not know, lacks, or cannot read.
const REFUSALS: [&str; 6] = [
    "Extraneous JSON object property",
    "Unsupported argument",
    "Unsupported block type",
    "Missing required argument",
    "Incorrect attribute value type",
    "Incorrect JSON value type",
];

#[test]
fn no_argument_of_any_backend_is_unknown_to_terraform() {
    if !has("terraform", "version") {
        return;
    }
    let backends = [
        ("s3", s3()),
        ("gcs", gcs()),
        ("azurerm", azurerm()),
        ("http", http()),
        ("pg", pg()),
        ("kubernetes", kubernetes()),
        ("consul", consul()),
        ("local", local()),
        ("cloud", cloud()),
    ];
    for (kind, backend) in backends {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let (_, said) = init(folder.path(), backend);
        println!("{kind}: {said}");
        for refusal in REFUSALS {
            assert!(!said.contains(refusal), "{kind}: {said}");
        }
        assert!(said.contains("Initializing"), "{kind}: {said}");
    }
}

#[test]
fn an_argument_that_terraform_does_not_know_is_told_apart() {
    if !has("terraform", "version") {
        return;
    }
    let folder = tempfile::tempdir().expect("a temporary folder");
    let (_, said) = init(
        folder.path(),
        Gcs::new("states").argument("buket", "b").into(),
    );
    assert!(said.contains("Extraneous JSON object property"), "{said}");
    let assumed = S3::new("states", KEY).argument("assume_role", [("rol", "r")]);
    let (_, said) = init(folder.path(), assumed.into());
    assert!(
        REFUSALS.iter().any(|refusal| said.contains(refusal)),
        "{said}"
    );
}

fn cloud() -> Backend {
    const NAME: StatePattern = StatePattern::new("{environment}-{stack}");
    let workspaces = Workspaces::new().name(NAME).project("shop");
    Cloud::new("shop", workspaces)
        .hostname("terraform.example.com")
        .into()
}

fn s3() -> Backend {
    let role = AssumeRole::new("arn:aws:iam::123456789012:role/states")
        .duration("1h")
        .external_id("shop")
        .policy("{}")
        .policy_arns(["arn:aws:iam::aws:policy/ReadOnlyAccess"])
        .session_name("terraform")
        .source_identity("ada")
        .tags([("team", "web")])
        .transitive_tag_keys(["team"]);
    let identity =
        AssumeRoleWithWebIdentity::new("arn:aws:iam::123456789012:role/states", "/token")
            .duration("1h")
            .policy("{}")
            .policy_arns(["arn:aws:iam::aws:policy/ReadOnlyAccess"])
            .session_name("terraform");
    let endpoints = Endpoints::new()
        .dynamodb("http://127.0.0.1:1")
        .iam("http://127.0.0.1:1")
        .s3("http://127.0.0.1:1")
        .sso("http://127.0.0.1:1")
        .sts("http://127.0.0.1:1");
    #[allow(deprecated)] // Terraform still accepts it.
    S3::new("states", KEY)
        .dynamodb_table("locks")
        .region("eu-central-1")
        .use_lockfile(true)
        .encrypt(true)
        .kms_key_id("alias/states")
        .acl("private")
        .profile("shop")
        .shared_config_files(["/config"])
        .shared_credentials_files(["/credentials"])
        .allowed_account_ids(["123456789012"])
        .assume_role(role)
        .assume_role_with_web_identity(identity)
        .endpoints(endpoints)
        .sts_region("eu-central-1")
        .use_dualstack_endpoint(false)
        .use_fips_endpoint(false)
        .use_path_style(true)
        .workspace_key_prefix("workspaces")
        .max_retries(3)
        .retry_mode("standard")
        .custom_ca_bundle("/ca.pem")
        .ec2_metadata_service_endpoint("http://127.0.0.1:1")
        .ec2_metadata_service_endpoint_mode("IPv4")
        .http_proxy("http://127.0.0.1:1")
        .https_proxy("http://127.0.0.1:1")
        .no_proxy("localhost")
        .insecure(true)
        .skip_credentials_validation(true)
        .skip_metadata_api_check(true)
        .skip_region_validation(true)
        .skip_requesting_account_id(true)
        .skip_s3_checksum(true)
        .into()
}

fn gcs() -> Backend {
    Gcs::new("states")
        .prefix(KEY)
        .impersonate_service_account("states@example.com")
        .impersonate_service_account_delegates(["chain@example.com"])
        .kms_encryption_key("projects/p/locations/l/keyRings/r/cryptoKeys/k")
        .storage_custom_endpoint("http://127.0.0.1:1")
        .into()
}

fn azurerm() -> Backend {
    AzureRm::new("states", "states", KEY)
        .resource_group_name("states")
        .subscription_id("00000000-0000-0000-0000-000000000000")
        .tenant_id("00000000-0000-0000-0000-000000000000")
        .client_id("00000000-0000-0000-0000-000000000000")
        .client_id_file_path("/id")
        .client_secret_file_path("/secret")
        .client_certificate_path("/certificate")
        .environment("public")
        .metadata_host("127.0.0.1:1")
        .snapshot(true)
        .lookup_blob_endpoint(false)
        .use_azuread_auth(true)
        .use_cli(false)
        .use_msi(false)
        .msi_endpoint("http://127.0.0.1:1")
        .use_oidc(false)
        .oidc_request_url("http://127.0.0.1:1")
        .oidc_token_file_path("/token")
        .ado_pipeline_service_connection_id("1")
        .use_aks_workload_identity(false)
        .into()
}

fn http() -> Backend {
    Http::new("http://127.0.0.1:1/network")
        .update_method("PUT")
        .lock_address("http://127.0.0.1:1/lock")
        .lock_method("PUT")
        .unlock_address("http://127.0.0.1:1/lock")
        .unlock_method("DELETE")
        .username("ada")
        .skip_cert_verification(true)
        .retry_max(0)
        .retry_wait_min(1)
        .retry_wait_max(1)
        .client_ca_certificate_pem("pem")
        .client_certificate_pem("pem")
        .into()
}

fn pg() -> Backend {
    Pg::new()
        .schema_name(StatePattern::new("{environment}_{stack}"))
        .skip_schema_creation(true)
        .skip_table_creation(true)
        .skip_index_creation(true)
        .into()
}

fn kubernetes() -> Backend {
    let exec = Exec::new("client.authentication.k8s.io/v1", "token")
        .args(["--now"])
        .env([("REGION", "eu")]);
    Kubernetes::new(StatePattern::new("{environment}-{stack}"))
        .labels([("team", "web")])
        .namespace("states")
        .in_cluster_config(false)
        .host("https://127.0.0.1:1")
        .username("ada")
        .insecure(true)
        .client_certificate("pem")
        .cluster_ca_certificate("pem")
        .config_path("/config")
        .config_paths(["/config"])
        .config_context("shop")
        .config_context_auth_info("ada")
        .config_context_cluster("shop")
        .proxy_url("http://127.0.0.1:1")
        .exec(exec)
        .into()
}

fn consul() -> Backend {
    Consul::new(KEY)
        .address("127.0.0.1:1")
        .scheme("http")
        .datacenter("dc1")
        .gzip(true)
        .lock(false)
        .ca_file("/ca.pem")
        .cert_file("/cert.pem")
        .key_file("/key.pem")
        .into()
}

fn local() -> Backend {
    Local::new()
        .path("network.tfstate")
        .workspace_dir("workspaces")
        .into()
}
