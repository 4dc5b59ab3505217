// Generated from the schema of hashicorp/aws 5.100.0
// by `cargo xtask codegen`. Do not edit.
//! Service `kms`.

use crate::kinds::*;

formwork_model::resource_binding! {
    #[doc = "Resource [`aws_kms_alias`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/kms_alias)."]
    Managed "aws_kms_alias" KmsAlias KmsAliasAttributes
    naming None;
    tags None;
    arguments {
        target_key_id: Str = "target_key_id required";
        name: Str = "name computed";
        name_prefix: Str = "name_prefix computed";
    }
    attributes {
        arn: Str = "arn";
        id: Str = "id";
        target_key_arn: Str = "target_key_arn";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_kms_ciphertext`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/kms_ciphertext)."]
    Managed "aws_kms_ciphertext" KmsCiphertext KmsCiphertextAttributes
    naming None;
    tags None;
    arguments {
        key_id: Str = "key_id required";
        plaintext: Str = "plaintext required sensitive";
        context: Map<Str> = "context optional";
    }
    attributes {
        ciphertext_blob: Str = "ciphertext_blob";
        id: Str = "id";
    }
}
/// Blocks of [`aws_kms_custom_key_store`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/kms_custom_key_store).
pub mod kms_custom_key_store {
    use crate::kinds::*;

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
        custom_key_store_name: Str = "custom_key_store_name required";
        cloud_hsm_cluster_id: Str = "cloud_hsm_cluster_id optional";
        custom_key_store_type: Str = "custom_key_store_type computed";
        key_store_password: Str = "key_store_password optional sensitive";
        trust_anchor_certificate: Str = "trust_anchor_certificate optional";
        xks_proxy_connectivity: Str = "xks_proxy_connectivity optional";
        xks_proxy_uri_endpoint: Str = "xks_proxy_uri_endpoint optional";
        xks_proxy_uri_path: Str = "xks_proxy_uri_path optional";
        xks_proxy_vpc_endpoint_service_name: Str = "xks_proxy_vpc_endpoint_service_name optional";
    }
    many {
        xks_proxy_authentication_credential: kms_custom_key_store::XksProxyAuthenticationCredential = "xks_proxy_authentication_credential optional list block 0 1";
    }
    single {
        timeouts: kms_custom_key_store::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        id: Str = "id";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_kms_external_key`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/kms_external_key)."]
    Managed "aws_kms_external_key" KmsExternalKey KmsExternalKeyAttributes
    naming None;
    tags Map;
    arguments {
        bypass_policy_lockout_safety_check: Bool = "bypass_policy_lockout_safety_check optional";
        deletion_window_in_days: Num = "deletion_window_in_days optional";
        description: Str = "description optional";
        enabled: Bool = "enabled computed";
        key_material_base64: Str = "key_material_base64 optional sensitive";
        multi_region: Bool = "multi_region computed";
        policy: Str = "policy computed";
        tags: Map<Str> = "tags optional";
        valid_to: Str = "valid_to optional";
    }
    attributes {
        arn: Str = "arn";
        expiration_model: Str = "expiration_model";
        id: Str = "id";
        key_state: Str = "key_state";
        key_usage: Str = "key_usage";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_kms_grant`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/kms_grant).
pub mod kms_grant {
    use crate::kinds::*;

    formwork_model::block_binding! {
        #[doc = "Block [`Constraints`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/kms_grant)."]
        Constraints
        arguments {
            encryption_context_equals: Map<Str> = "encryption_context_equals optional";
            encryption_context_subset: Map<Str> = "encryption_context_subset optional";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_kms_grant`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/kms_grant)."]
    Managed "aws_kms_grant" KmsGrant KmsGrantAttributes
    naming None;
    tags None;
    arguments {
        grantee_principal: Str = "grantee_principal required";
        key_id: Str = "key_id required";
        operations: Set<Str> = "operations required";
        grant_creation_tokens: Set<Str> = "grant_creation_tokens optional";
        name: Str = "name optional";
        retire_on_delete: Bool = "retire_on_delete optional";
        retiring_principal: Str = "retiring_principal optional";
    }
    many {
        constraints: kms_grant::Constraints = "constraints optional set block 0 0";
    }
    attributes {
        grant_id: Str = "grant_id";
        grant_token: Str = "grant_token";
        id: Str = "id";
    }
}
/// Blocks of [`aws_kms_key`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/kms_key).
pub mod kms_key {
    use crate::kinds::*;

    pub use crate::shared::acm_acm_certificate_validation_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_kms_key`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/kms_key)."]
    Managed "aws_kms_key" KmsKey KmsKeyAttributes
    naming None;
    tags Map;
    arguments {
        bypass_policy_lockout_safety_check: Bool = "bypass_policy_lockout_safety_check optional";
        custom_key_store_id: Str = "custom_key_store_id optional";
        customer_master_key_spec: Str = "customer_master_key_spec optional";
        deletion_window_in_days: Num = "deletion_window_in_days optional";
        description: Str = "description computed";
        enable_key_rotation: Bool = "enable_key_rotation optional";
        is_enabled: Bool = "is_enabled optional";
        key_usage: Str = "key_usage optional";
        multi_region: Bool = "multi_region computed";
        policy: Str = "policy computed";
        rotation_period_in_days: Num = "rotation_period_in_days computed";
        tags: Map<Str> = "tags optional";
        xks_key_id: Str = "xks_key_id optional";
    }
    single {
        timeouts: kms_key::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Str = "arn";
        id: Str = "id";
        key_id: Str = "key_id";
        tags_all: Map<Str> = "tags_all";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_kms_key_policy`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/kms_key_policy)."]
    Managed "aws_kms_key_policy" KmsKeyPolicy KmsKeyPolicyAttributes
    naming None;
    tags None;
    arguments {
        key_id: Str = "key_id required";
        policy: Str = "policy required";
        bypass_policy_lockout_safety_check: Bool = "bypass_policy_lockout_safety_check optional";
    }
    attributes {
        id: Str = "id";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_kms_replica_external_key`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/kms_replica_external_key)."]
    Managed "aws_kms_replica_external_key" KmsReplicaExternalKey KmsReplicaExternalKeyAttributes
    naming None;
    tags Map;
    arguments {
        primary_key_arn: Str = "primary_key_arn required";
        bypass_policy_lockout_safety_check: Bool = "bypass_policy_lockout_safety_check optional";
        deletion_window_in_days: Num = "deletion_window_in_days optional";
        description: Str = "description optional";
        enabled: Bool = "enabled computed";
        key_material_base64: Str = "key_material_base64 optional sensitive";
        policy: Str = "policy computed";
        tags: Map<Str> = "tags optional";
        valid_to: Str = "valid_to optional";
    }
    attributes {
        arn: Str = "arn";
        expiration_model: Str = "expiration_model";
        id: Str = "id";
        key_id: Str = "key_id";
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
        primary_key_arn: Str = "primary_key_arn required";
        bypass_policy_lockout_safety_check: Bool = "bypass_policy_lockout_safety_check optional";
        deletion_window_in_days: Num = "deletion_window_in_days optional";
        description: Str = "description optional";
        enabled: Bool = "enabled optional";
        policy: Str = "policy computed";
        tags: Map<Str> = "tags optional";
    }
    attributes {
        arn: Str = "arn";
        id: Str = "id";
        key_id: Str = "key_id";
        key_rotation_enabled: Bool = "key_rotation_enabled";
        key_spec: Str = "key_spec";
        key_usage: Str = "key_usage";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Data sources.
pub(crate) mod data {
    use crate::kinds::*;

    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_kms_alias`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/kms_alias)."]
        Data "aws_kms_alias" KmsAlias KmsAliasAttributes
        naming None;
        tags None;
        arguments {
            name: Str = "name required";
            id: Str = "id computed";
        }
        attributes {
            arn: Str = "arn";
            target_key_arn: Str = "target_key_arn";
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
            plaintext: Str = "plaintext required sensitive";
            id: Str = "id computed";
        }
        unread {
            context: Map<Str> = "context optional";
        }
        attributes {
            ciphertext_blob: Str = "ciphertext_blob";
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_kms_custom_key_store`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/kms_custom_key_store)."]
        Data "aws_kms_custom_key_store" KmsCustomKeyStore KmsCustomKeyStoreAttributes
        naming None;
        tags None;
        arguments {
            custom_key_store_id: Str = "custom_key_store_id computed";
            custom_key_store_name: Str = "custom_key_store_name computed";
            id: Str = "id computed";
        }
        attributes {
            cloud_hsm_cluster_id: Str = "cloud_hsm_cluster_id";
            connection_state: Str = "connection_state";
            creation_date: Str = "creation_date";
            trust_anchor_certificate: Str = "trust_anchor_certificate";
        }
    }
    /// Blocks of [`aws_kms_key`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/kms_key).
    pub mod kms_key {
        use crate::kinds::*;

        /// Blocks of [`MultiRegionConfigurationAttributes`].
        pub mod multi_region_configuration_attributes {
            use crate::kinds::*;

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
        arguments {
            key_id: Str = "key_id required";
            id: Str = "id computed";
        }
        unread {
            grant_tokens: List<Str> = "grant_tokens optional";
        }
        attributes {
            arn: Str = "arn";
            aws_account_id: Str = "aws_account_id";
            cloud_hsm_cluster_id: Str = "cloud_hsm_cluster_id";
            creation_date: Str = "creation_date";
            custom_key_store_id: Str = "custom_key_store_id";
            customer_master_key_spec: Str = "customer_master_key_spec";
            deletion_date: Str = "deletion_date";
            description: Str = "description";
            enabled: Bool = "enabled";
            expiration_model: Str = "expiration_model";
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
        use crate::kinds::*;

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
        use crate::kinds::*;

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
            plaintext: Map<Str> = "plaintext";
        }
    }
}
/// Ephemeral resources.
pub(crate) mod ephemeral {
    use crate::kinds::*;

    /// Blocks of [`aws_kms_secrets`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/ephemeral-resources/kms_secrets).
    pub mod kms_secrets {
        use crate::kinds::*;

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
            plaintext: Map<Str> = "plaintext";
        }
    }
}
