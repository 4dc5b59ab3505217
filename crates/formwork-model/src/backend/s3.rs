//! State in S3.

use super::{backend_binding, backend_block};
use crate::{Bool, List, Map, Num, Str};

backend_binding! {
    /// State in a bucket of S3, or of what answers like it.
    ///
    /// Secrets come from the environment or from files of profiles: `AWS_ACCESS_KEY_ID`, `AWS_SECRET_ACCESS_KEY`, `AWS_SESSION_TOKEN`, and
    /// `AWS_SSE_CUSTOMER_KEY` for an encryption key of one's own.
    ///
    /// ```
    /// use formwork_model::backend::{Backend, S3, StatePattern};
    /// const KEY: StatePattern = StatePattern::new("{project}/{environment}/{stack}.tfstate");
    /// let backend: Backend = S3::new("shop-states", KEY).region("eu-central-1").use_lockfile(true).encrypt(true).into();
    /// let backend = backend.of_stack("shop", "dev", "network");
    /// assert_eq!(backend.get("key").and_then(|key| key.as_text()), Some("shop/dev/network.tfstate"));
    /// ```
    S3 "s3"
    required { bucket: Str, key: Str }
    optional {
        /// The region of the bucket.
        region: Str;
        /// A file beside the state is the lock: no table is needed.
        use_lockfile: Bool;
        /// The bucket encrypts the state.
        encrypt: Bool;
        /// The key that it is encrypted with.
        kms_key_id: Str;
        /// The table that holds the lock.
        #[deprecated(note = "Terraform 1.11 locks with a file in the bucket: `use_lockfile(true)`")]
        dynamodb_table: Str;
        /// The access control list of the object.
        acl: Str;
        /// The profile in the files of credentials.
        profile: Str;
        /// Files of configuration.
        shared_config_files: List<Str>;
        /// Files of credentials.
        shared_credentials_files: List<Str>;
        /// Accounts that may be used, and no others.
        allowed_account_ids: List<Str>;
        /// Accounts that must not be used.
        forbidden_account_ids: List<Str>;
        /// The role in which the bucket is used.
        assume_role: AssumeRole;
        /// The role that is taken with a token of an identity provider.
        assume_role_with_web_identity: AssumeRoleWithWebIdentity;
        /// Other addresses of services.
        endpoints: Endpoints;
        /// The region of the token service.
        sts_region: Str;
        /// Addresses that answer by IPv6 too.
        use_dualstack_endpoint: Bool;
        /// Addresses that meet FIPS 140.
        use_fips_endpoint: Bool;
        /// The bucket stands in the path of an address, and not in its host.
        use_path_style: Bool;
        /// What the keys of other workspaces begin with.
        workspace_key_prefix: Str;
        /// How often a request is tried again.
        max_retries: Num;
        /// `standard` or `adaptive`.
        retry_mode: Str;
        /// A file of authorities behind certificates.
        custom_ca_bundle: Str;
        /// The address of the machine's metadata service.
        ec2_metadata_service_endpoint: Str;
        /// `IPv4` or `IPv6`.
        ec2_metadata_service_endpoint_mode: Str;
        /// A proxy for requests by HTTP.
        http_proxy: Str;
        /// A proxy for requests by HTTPS.
        https_proxy: Str;
        /// Hosts that are reached without a proxy.
        no_proxy: Str;
        /// Any certificate of a service will do.
        insecure: Bool;
        /// The credentials are not asked for who they are.
        skip_credentials_validation: Bool;
        /// The machine's metadata service is not asked.
        skip_metadata_api_check: Bool;
        /// A region that is not known will do.
        skip_region_validation: Bool;
        /// The account's number is not asked for.
        skip_requesting_account_id: Bool;
        /// No checksum is sent, for what does not know it.
        skip_s3_checksum: Bool;
    }
    secrets {
        "access_key" "the environment variable `AWS_ACCESS_KEY_ID`";
        "secret_key" "the environment variable `AWS_SECRET_ACCESS_KEY`";
        "token" "the environment variable `AWS_SESSION_TOKEN`";
        "sse_customer_key" "the environment variable `AWS_SSE_CUSTOMER_KEY`";
        "assume_role_with_web_identity.web_identity_token" "a file, which `web_identity_token_file` names";
    }
}

backend_block! {
    /// A role in which the bucket is used.
    AssumeRole
    required { role_arn: Str }
    optional {
        /// How long, e.g. `1h`.
        duration: Str;
        /// What the other account asks for.
        external_id: Str;
        /// A policy that narrows the role's, as JSON.
        policy: Str;
        /// Policies that narrow the role's.
        policy_arns: List<Str>;
        /// The name of the session.
        session_name: Str;
        /// Who it is done for.
        source_identity: Str;
        /// Tags of the session.
        tags: Map<Str>;
        /// The tags that sessions after it inherit.
        transitive_tag_keys: List<Str>;
    }
}

backend_block! {
    /// A role that is taken with a token of an identity provider; the file that holds the token is named, and the token is not.
    AssumeRoleWithWebIdentity
    required { role_arn: Str, web_identity_token_file: Str }
    optional {
        /// How long, e.g. `1h`.
        duration: Str;
        /// A policy that narrows the role's, as JSON.
        policy: Str;
        /// Policies that narrow the role's.
        policy_arns: List<Str>;
        /// The name of the session.
        session_name: Str;
    }
}

backend_block! {
    /// Other addresses of services.
    Endpoints
    required {}
    optional {
        /// Of DynamoDB.
        dynamodb: Str;
        /// Of IAM.
        iam: Str;
        /// Of S3.
        s3: Str;
        /// Of the sign-on service.
        sso: Str;
        /// Of the token service.
        sts: Str;
    }
}
