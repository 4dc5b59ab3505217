// Generated from the schema of hashicorp/aws 5.100.0
// by `cargo xtask codegen`. Do not edit.
//! Service `kms`.

use crate::types::*;

formwork_model::resource_binding! {
    #[doc = "Resource [`aws_kms_alias`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/kms_alias)."]
    Managed "aws_kms_alias" KmsAlias KmsAliasAttributes
    naming None;
    tags None;
    relations {
        "conflict name name_prefix";
    }
    arguments {
        target_key_id: OneOf<kind::KmsKeyIdOrArn> = "target_key_id required\tapi length 1 2048";
        name_prefix: Str = "name_prefix computed\tmatch ^alias/[0-9A-Za-z_/-]+$\treplaces";
    }
    unread {
        name: Str = "name computed\tmatch ^alias/[0-9A-Za-z_/-]+$\tapi length 1 256\tapi match ^[a-zA-Z0-9:/_-]+$\treplaces";
    }
    attributes {
        arn: Arn<kind::KmsAlias> = "arn";
        id: Name<kind::KmsAlias> = "id";
        name: Name<kind::KmsAlias> = "name";
        target_key_arn: Arn<kind::KmsKey> = "target_key_arn";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_kms_ciphertext`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/kms_ciphertext)."]
    Managed "aws_kms_ciphertext" KmsCiphertext KmsCiphertextAttributes
    naming None;
    tags None;
    arguments {
        key_id: OneOf<kind::KmsKeyIdOrArn> = "key_id required\tapi length 1 2048\treplaces";
        plaintext: Secret<Str> = "plaintext required sensitive\treplaces";
        context: Map<Str> = "context optional\treplaces";
    }
    attributes {
        ciphertext_blob: Str = "ciphertext_blob";
        id: Id<kind::KmsCiphertext> = "id";
    }
}
/// Blocks of [`aws_kms_custom_key_store`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/kms_custom_key_store).
pub mod kms_custom_key_store {
    use crate::types::*;

    pub use crate::shared::account_account_alternate_contact_timeouts::Timeouts;
    formwork_model::block_binding! {
        #[doc = "Block [`XksProxyAuthenticationCredential`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/kms_custom_key_store)."]
        XksProxyAuthenticationCredential
        arguments {
            access_key_id: Str = "access_key_id required";
            raw_secret_access_key: Str = "raw_secret_access_key required";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_kms_custom_key_store`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/kms_custom_key_store)."]
    Managed "aws_kms_custom_key_store" KmsCustomKeyStore KmsCustomKeyStoreAttributes
    naming None;
    tags None;
    arguments {
        cloud_hsm_cluster_id: Str = "cloud_hsm_cluster_id optional\treplaces";
        custom_key_store_type: Str = "custom_key_store_type computed\tin AWS_CLOUDHSM|EXTERNAL_KEY_STORE\treplaces";
        key_store_password: Secret<Str> = "key_store_password optional sensitive\tlength 7 32";
        trust_anchor_certificate: Str = "trust_anchor_certificate optional\treplaces";
        xks_proxy_connectivity: Str = "xks_proxy_connectivity optional\tin PUBLIC_ENDPOINT|VPC_ENDPOINT_SERVICE";
        xks_proxy_uri_endpoint: Str = "xks_proxy_uri_endpoint optional";
        xks_proxy_uri_path: Str = "xks_proxy_uri_path optional";
        xks_proxy_vpc_endpoint_service_name: Str = "xks_proxy_vpc_endpoint_service_name optional";
    }
    unread {
        custom_key_store_name: Str = "custom_key_store_name required";
    }
    many {
        xks_proxy_authentication_credential: kms_custom_key_store::XksProxyAuthenticationCredential = "xks_proxy_authentication_credential optional list block 0 1";
    }
    single {
        timeouts: kms_custom_key_store::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        custom_key_store_name: Name<kind::KmsCustomKeyStore> = "custom_key_store_name";
        id: Id<kind::KmsCustomKeyStore> = "id";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_kms_external_key`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/kms_external_key)."]
    Managed "aws_kms_external_key" KmsExternalKey KmsExternalKeyAttributes
    naming None;
    tags Map;
    arguments {
        bypass_policy_lockout_safety_check: Bool = "bypass_policy_lockout_safety_check optional";
        deletion_window_in_days: Num = "deletion_window_in_days optional\trange 7 30\twhole";
        description: Str = "description optional\tlength - 8192";
        enabled: Bool = "enabled computed";
        key_material_base64: Secret<Str> = "key_material_base64 optional sensitive\treplaces";
        multi_region: Bool = "multi_region computed\treplaces";
        policy: Str = "policy computed\tformat json\tapi length 1 131072\tapi match [\\u0009\\u000A\\u000D\\u0020-\\u00FF]+";
        tags: Map<Str> = "tags optional";
        valid_to: Str = "valid_to optional\tformat rfc3339";
    }
    attributes {
        arn: Arn<kind::KmsKey> = "arn";
        expiration_model: Str = "expiration_model";
        id: Id<kind::KmsKey> = "id";
        key_state: Str = "key_state";
        key_usage: Str = "key_usage";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_kms_grant`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/kms_grant).
pub mod kms_grant {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`Constraints`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/kms_grant)."]
        Constraints
        arguments {
            encryption_context_equals: Map<Str> = "encryption_context_equals optional\treplaces";
            encryption_context_subset: Map<Str> = "encryption_context_subset optional\treplaces";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_kms_grant`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/kms_grant)."]
    Managed "aws_kms_grant" KmsGrant KmsGrantAttributes
    naming None;
    tags None;
    arguments {
        grantee_principal: Arn<kind::IamRole> = "grantee_principal required\tformat arn\tapi length 1 256\tapi match ^[\\w+=,.@:/-]+$\tservice iam\treplaces";
        key_id: OneOf<kind::KmsKeyIdOrArn> = "key_id required\tapi length 1 2048\treplaces";
        operations: Set<Str> = "operations required\teach in Decrypt|Encrypt|GenerateDataKey|GenerateDataKeyWithoutPlaintext|ReEncryptFrom|ReEncryptTo|Sign|Verify|GetPublicKey|CreateGrant|RetireGrant|DescribeKey|GenerateDataKeyPair|GenerateDataKeyPairWithoutPlaintext|GenerateMac|VerifyMac|DeriveSharedSecret\treplaces";
        grant_creation_tokens: Set<Str> = "grant_creation_tokens optional\tapi items - 10\tapi each length 1 8192\treplaces";
        retire_on_delete: Bool = "retire_on_delete optional\treplaces";
        retiring_principal: Str = "retiring_principal optional\tformat arn\tapi length 1 256\tapi match ^[\\w+=,.@:/-]+$\treplaces";
    }
    unread {
        name: Str = "name optional\tlength - 256\tmatch ^[0-9A-Za-z/:_-]+$\tapi length 1 -\tapi match ^[a-zA-Z0-9:/_-]+$\treplaces";
    }
    many {
        constraints: kms_grant::Constraints = "constraints optional set block 0 0";
    }
    attributes {
        grant_id: Id<kind::KmsGrant> = "grant_id";
        grant_token: Secret<Str> = "grant_token";
        id: Id<kind::KmsGrant> = "id";
        name: Name<kind::KmsGrant> = "name";
    }
}
/// Blocks of [`aws_kms_key`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/kms_key).
pub mod kms_key {
    use crate::types::*;

    pub use crate::shared::acm_acm_certificate_validation_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_kms_key`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/kms_key)."]
    Managed "aws_kms_key" KmsKey KmsKeyAttributes
    naming None;
    tags Map;
    relations {
        "together rotation_period_in_days enable_key_rotation";
        "together xks_key_id custom_key_store_id";
    }
    arguments {
        bypass_policy_lockout_safety_check: Bool = "bypass_policy_lockout_safety_check optional";
        custom_key_store_id: Str = "custom_key_store_id optional\tlength 1 22\treplaces";
        customer_master_key_spec: Str = "customer_master_key_spec optional\tin RSA_2048|RSA_3072|RSA_4096|ECC_NIST_P256|ECC_NIST_P384|ECC_NIST_P521|ECC_SECG_P256K1|SYMMETRIC_DEFAULT|HMAC_224|HMAC_256|HMAC_384|HMAC_512|SM2\treplaces";
        deletion_window_in_days: Num = "deletion_window_in_days optional\trange 7 30\twhole";
        description: Str = "description computed\tlength - 8192";
        enable_key_rotation: Bool = "enable_key_rotation optional";
        is_enabled: Bool = "is_enabled optional";
        key_usage: Str = "key_usage optional\tin SIGN_VERIFY|ENCRYPT_DECRYPT|GENERATE_VERIFY_MAC|KEY_AGREEMENT\treplaces";
        multi_region: Bool = "multi_region computed\treplaces";
        policy: Str = "policy computed\tformat json\tapi length 1 131072\tapi match [\\u0009\\u000A\\u000D\\u0020-\\u00FF]+";
        rotation_period_in_days: Num = "rotation_period_in_days computed\trange 90 2560\twhole";
        tags: Map<Str> = "tags optional";
        xks_key_id: Str = "xks_key_id optional\tlength 1 128\treplaces";
    }
    single {
        timeouts: kms_key::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Arn<kind::KmsKey> = "arn";
        id: Id<kind::KmsKey> = "id";
        key_id: Id<kind::KmsKey> = "key_id";
        tags_all: Map<Str> = "tags_all";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_kms_key_policy`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/kms_key_policy)."]
    Managed "aws_kms_key_policy" KmsKeyPolicy KmsKeyPolicyAttributes
    naming None;
    tags None;
    arguments {
        key_id: OneOf<kind::KmsKeyIdOrArn> = "key_id required\tlength 1 2048";
        policy: Str = "policy required\tformat json";
        bypass_policy_lockout_safety_check: Bool = "bypass_policy_lockout_safety_check optional";
    }
    attributes {
        id: Id<kind::KmsKeyPolicy> = "id";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_kms_replica_external_key`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/kms_replica_external_key)."]
    Managed "aws_kms_replica_external_key" KmsReplicaExternalKey KmsReplicaExternalKeyAttributes
    naming None;
    tags Map;
    arguments {
        primary_key_arn: Arn<kind::KmsKey> = "primary_key_arn required\tformat arn\tservice kms\treplaces";
        bypass_policy_lockout_safety_check: Bool = "bypass_policy_lockout_safety_check optional";
        deletion_window_in_days: Num = "deletion_window_in_days optional\trange 7 30\twhole";
        description: Str = "description optional\tlength - 8192";
        enabled: Bool = "enabled computed";
        key_material_base64: Secret<Str> = "key_material_base64 optional sensitive\treplaces";
        policy: Str = "policy computed\tformat json\tapi length 1 131072\tapi match [\\u0009\\u000A\\u000D\\u0020-\\u00FF]+";
        tags: Map<Str> = "tags optional";
        valid_to: Str = "valid_to optional\tformat rfc3339";
    }
    attributes {
        arn: Arn<kind::KmsKey> = "arn";
        expiration_model: Str = "expiration_model";
        id: Id<kind::KmsKey> = "id";
        key_id: Id<kind::KmsKey> = "key_id";
        key_state: Str = "key_state";
        key_usage: Str = "key_usage";
        tags_all: Map<Str> = "tags_all";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_kms_replica_key`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/kms_replica_key)."]
    Managed "aws_kms_replica_key" KmsReplicaKey KmsReplicaKeyAttributes
    naming None;
    tags Map;
    arguments {
        primary_key_arn: Arn<kind::KmsKey> = "primary_key_arn required\tformat arn\tservice kms\treplaces";
        bypass_policy_lockout_safety_check: Bool = "bypass_policy_lockout_safety_check optional";
        deletion_window_in_days: Num = "deletion_window_in_days optional\trange 7 30\twhole";
        description: Str = "description optional\tlength - 8192";
        enabled: Bool = "enabled optional";
        policy: Str = "policy computed\tformat json\tapi length 1 131072\tapi match [\\u0009\\u000A\\u000D\\u0020-\\u00FF]+";
        tags: Map<Str> = "tags optional";
    }
    attributes {
        arn: Arn<kind::KmsKey> = "arn";
        id: Id<kind::KmsKey> = "id";
        key_id: Id<kind::KmsKey> = "key_id";
        key_rotation_enabled: Bool = "key_rotation_enabled";
        key_spec: Str = "key_spec";
        key_usage: Str = "key_usage";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Data sources.
pub(crate) mod data {
    use crate::types::*;

    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_kms_alias`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/kms_alias)."]
        Data "aws_kms_alias" KmsAlias KmsAliasAttributes
        naming None;
        tags None;
        unread {
            name: Str = "name required";
            id: Str = "id computed";
        }
        attributes {
            arn: Arn<kind::KmsAlias> = "arn";
            id: Name<kind::KmsAlias> = "id";
            name: Name<kind::KmsAlias> = "name";
            target_key_arn: Arn<kind::KmsKey> = "target_key_arn";
            target_key_id: Str = "target_key_id";
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_kms_ciphertext`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/kms_ciphertext)."]
        Data "aws_kms_ciphertext" KmsCiphertext KmsCiphertextAttributes
        naming None;
        tags None;
        arguments {
            key_id: Str = "key_id required";
            plaintext: Secret<Str> = "plaintext required sensitive";
        }
        unread {
            context: Map<Str> = "context optional";
            id: Str = "id computed";
        }
        attributes {
            ciphertext_blob: Str = "ciphertext_blob";
            id: Id<kind::KmsCiphertext> = "id";
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_kms_custom_key_store`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/kms_custom_key_store)."]
        Data "aws_kms_custom_key_store" KmsCustomKeyStore KmsCustomKeyStoreAttributes
        naming None;
        tags None;
        unread {
            custom_key_store_id: Str = "custom_key_store_id computed";
            custom_key_store_name: Str = "custom_key_store_name computed";
            id: Str = "id computed";
        }
        attributes {
            cloud_hsm_cluster_id: Str = "cloud_hsm_cluster_id";
            connection_state: Str = "connection_state";
            creation_date: Str = "creation_date";
            custom_key_store_id: Id<kind::KmsCustomKeyStore> = "custom_key_store_id";
            custom_key_store_name: Name<kind::KmsCustomKeyStore> = "custom_key_store_name";
            id: Id<kind::KmsCustomKeyStore> = "id";
            trust_anchor_certificate: Str = "trust_anchor_certificate";
        }
    }
    /// Blocks of [`aws_kms_key`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/kms_key).
    pub mod kms_key {
        use crate::types::*;

        /// Blocks of [`MultiRegionConfigurationAttributes`].
        pub mod multi_region_configuration_attributes {
            use crate::types::*;

            formwork_model::accessor_binding! {
                #[doc = "Attributes [`PrimaryKeyAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/kms_key)."]
                PrimaryKeyAttributes
                attributes {
                    arn: Str = "arn";
                    region: Str = "region";
                }
            }
            pub use crate::services::kms::data::kms_key::multi_region_configuration_attributes::PrimaryKeyAttributes as ReplicaKeysAttributes;
        }
        formwork_model::accessor_binding! {
            #[doc = "Attributes [`MultiRegionConfigurationAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/kms_key)."]
            MultiRegionConfigurationAttributes
            attributes {
                multi_region_key_type: Str = "multi_region_key_type";
            }
            objects {
                primary_key: List<multi_region_configuration_attributes::PrimaryKeyAttributes> = "primary_key";
                replica_keys: List<multi_region_configuration_attributes::ReplicaKeysAttributes> = "replica_keys";
            }
        }
        pub use crate::shared::auditmanager_data_auditmanager_framework_control_sets_attributes_controls_attributes::ControlsAttributes as XksKeyConfigurationAttributes;
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_kms_key`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/kms_key)."]
        Data "aws_kms_key" KmsKey KmsKeyAttributes
        naming None;
        tags None;
        unread {
            key_id: Str = "key_id required";
            grant_tokens: List<Str> = "grant_tokens optional";
            id: Str = "id computed";
        }
        attributes {
            arn: Arn<kind::KmsKey> = "arn";
            aws_account_id: Str = "aws_account_id";
            cloud_hsm_cluster_id: Str = "cloud_hsm_cluster_id";
            creation_date: Str = "creation_date";
            custom_key_store_id: Str = "custom_key_store_id";
            customer_master_key_spec: Str = "customer_master_key_spec";
            deletion_date: Str = "deletion_date";
            description: Str = "description";
            enabled: Bool = "enabled";
            expiration_model: Str = "expiration_model";
            id: Id<kind::KmsKey> = "id";
            key_id: Id<kind::KmsKey> = "key_id";
            key_manager: Str = "key_manager";
            key_spec: Str = "key_spec";
            key_state: Str = "key_state";
            key_usage: Str = "key_usage";
            multi_region: Bool = "multi_region";
            origin: Str = "origin";
            pending_deletion_window_in_days: Num = "pending_deletion_window_in_days";
            valid_to: Str = "valid_to";
        }
        objects {
            multi_region_configuration: List<kms_key::MultiRegionConfigurationAttributes> = "multi_region_configuration";
            xks_key_configuration: List<kms_key::XksKeyConfigurationAttributes> = "xks_key_configuration";
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_kms_public_key`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/kms_public_key)."]
        Data "aws_kms_public_key" KmsPublicKey KmsPublicKeyAttributes
        naming None;
        tags None;
        arguments {
            key_id: Str = "key_id required";
            id: Str = "id computed";
        }
        unread {
            grant_tokens: List<Str> = "grant_tokens optional";
        }
        attributes {
            arn: Str = "arn";
            customer_master_key_spec: Str = "customer_master_key_spec";
            encryption_algorithms: List<Str> = "encryption_algorithms";
            key_usage: Str = "key_usage";
            public_key: Str = "public_key";
            public_key_pem: Str = "public_key_pem";
            signing_algorithms: List<Str> = "signing_algorithms";
        }
    }
    /// Blocks of [`aws_kms_secret`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/kms_secret).
    pub mod kms_secret {
        use crate::types::*;

        formwork_model::block_binding! {
            #[doc = "Block [`Secret`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/kms_secret)."]
            Secret
            arguments {
                name: Str = "name required";
                payload: Str = "payload required";
                context: Map<Str> = "context optional";
                grant_tokens: List<Str> = "grant_tokens optional";
            }
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_kms_secret`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/kms_secret)."]
        Data "aws_kms_secret" KmsSecret KmsSecretAttributes
        naming None;
        tags None;
        arguments {
            id: Str = "id computed";
        }
        many {
            secret: kms_secret::Secret = "secret required set block 1 0";
        }
    }
    /// Blocks of [`aws_kms_secrets`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/kms_secrets).
    pub mod kms_secrets {
        use crate::types::*;

        formwork_model::block_binding! {
            #[doc = "Block [`Secret`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/kms_secrets)."]
            Secret
            arguments {
                name: Str = "name required";
                payload: Str = "payload required";
                context: Map<Str> = "context optional";
                encryption_algorithm: Str = "encryption_algorithm optional";
                grant_tokens: List<Str> = "grant_tokens optional";
                key_id: Str = "key_id optional";
            }
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_kms_secrets`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/kms_secrets)."]
        Data "aws_kms_secrets" KmsSecrets KmsSecretsAttributes
        naming None;
        tags None;
        arguments {
            id: Str = "id computed";
        }
        many {
            secret: kms_secrets::Secret = "secret required set block 1 0";
        }
        attributes {
            plaintext: Secret<Map<Str>> = "plaintext";
        }
    }
}
/// Ephemeral resources.
pub(crate) mod ephemeral {
    use crate::types::*;

    /// Blocks of [`aws_kms_secrets`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/ephemeral-resources/kms_secrets).
    pub mod kms_secrets {
        use crate::types::*;

        pub use crate::services::kms::data::kms_secrets::Secret;
    }
    formwork_model::resource_binding! {
        #[doc = "Ephemeral resource [`aws_kms_secrets`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/ephemeral-resources/kms_secrets)."]
        Ephemeral "aws_kms_secrets" KmsSecrets KmsSecretsAttributes
        naming None;
        tags None;
        many {
            secret: kms_secrets::Secret = "secret optional set block 0 0";
        }
        attributes {
            plaintext: Secret<Map<Str>> = "plaintext";
        }
    }
}
