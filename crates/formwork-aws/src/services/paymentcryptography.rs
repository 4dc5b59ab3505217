// Generated from the schema of hashicorp/aws 5.100.0
// by `cargo xtask codegen`. Do not edit.
//! Service `paymentcryptography`.

use crate::types::*;

/// Blocks of [`aws_paymentcryptography_key`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/paymentcryptography_key).
pub mod paymentcryptography_key {
    use crate::types::*;

    /// Blocks of [`KeyAttributes`].
    pub mod key_attributes {
        use crate::types::*;

        formwork_model::block_binding! {
            #[doc = "Block [`KeyModesOfUse`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/paymentcryptography_key)."]
            KeyModesOfUse
            arguments {
                decrypt: Bool = "decrypt computed\tmay_replace";
                derive_key: Bool = "derive_key computed\tmay_replace";
                encrypt: Bool = "encrypt computed\tmay_replace";
                generate: Bool = "generate computed\tmay_replace";
                no_restrictions: Bool = "no_restrictions computed\tmay_replace";
                sign: Bool = "sign computed\tmay_replace";
                unwrap: Bool = "unwrap computed\tmay_replace";
                verify: Bool = "verify computed\tmay_replace";
                wrap: Bool = "wrap computed\tmay_replace";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`KeyAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/paymentcryptography_key)."]
        KeyAttributes
        arguments {
            key_algorithm: Str = "key_algorithm required\tin TDES_2KEY|TDES_3KEY|AES_128|AES_192|AES_256|RSA_2048|RSA_3072|RSA_4096|ECC_NIST_P256|ECC_NIST_P384|ECC_NIST_P521\tmay_replace";
            key_class: Str = "key_class required\tin SYMMETRIC_KEY|ASYMMETRIC_KEY_PAIR|PRIVATE_KEY|PUBLIC_KEY\tmay_replace";
            key_usage: Str = "key_usage required\tin TR31_B0_BASE_DERIVATION_KEY|TR31_C0_CARD_VERIFICATION_KEY|TR31_D0_SYMMETRIC_DATA_ENCRYPTION_KEY|TR31_D1_ASYMMETRIC_KEY_FOR_DATA_ENCRYPTION|TR31_E0_EMV_MKEY_APP_CRYPTOGRAMS|TR31_E1_EMV_MKEY_CONFIDENTIALITY|TR31_E2_EMV_MKEY_INTEGRITY|TR31_E4_EMV_MKEY_DYNAMIC_NUMBERS|TR31_E5_EMV_MKEY_CARD_PERSONALIZATION|TR31_E6_EMV_MKEY_OTHER|TR31_K0_KEY_ENCRYPTION_KEY|TR31_K1_KEY_BLOCK_PROTECTION_KEY|TR31_K3_ASYMMETRIC_KEY_FOR_KEY_AGREEMENT|TR31_M3_ISO_9797_3_MAC_KEY|TR31_M1_ISO_9797_1_MAC_KEY|TR31_M6_ISO_9797_5_CMAC_KEY|TR31_M7_HMAC_KEY|TR31_P0_PIN_ENCRYPTION_KEY|TR31_P1_PIN_GENERATION_KEY|TR31_S0_ASYMMETRIC_KEY_FOR_DIGITAL_SIGNATURE|TR31_V1_IBM3624_PIN_VERIFICATION_KEY|TR31_V2_VISA_PIN_VERIFICATION_KEY|TR31_K2_TR34_ASYMMETRIC_KEY\tmay_replace";
        }
        single {
            key_modes_of_use: key_attributes::KeyModesOfUse = "key_modes_of_use optional single block 0 0";
        }
    }
    pub use crate::shared::amp_prometheus_scraper_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_paymentcryptography_key`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/paymentcryptography_key)."]
    Managed "aws_paymentcryptography_key" PaymentcryptographyKey PaymentcryptographyKeyAttributes
    naming None;
    tags Map;
    arguments {
        exportable: Bool = "exportable required\tmay_replace";
        deletion_window_in_days: Num = "deletion_window_in_days computed\trange 3 180\twhole\tmay_replace";
        enabled: Bool = "enabled computed\tmay_replace";
        key_check_value_algorithm: Str = "key_check_value_algorithm computed\tin CMAC|ANSI_X9_24\tmay_replace";
        tags: Map<Str> = "tags optional\tmay_replace";
    }
    single {
        key_attributes: paymentcryptography_key::KeyAttributes = "key_attributes required single block 1 0";
        timeouts: paymentcryptography_key::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Arn<kind::PaymentcryptographyKey> = "arn";
        id: Id<kind::PaymentcryptographyKey> = "id";
        key_check_value: Str = "key_check_value";
        key_origin: Str = "key_origin";
        key_state: Str = "key_state";
        tags_all: Map<Str> = "tags_all";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_paymentcryptography_key_alias`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/paymentcryptography_key_alias)."]
    Managed "aws_paymentcryptography_key_alias" PaymentcryptographyKeyAlias PaymentcryptographyKeyAliasAttributes
    naming None;
    tags None;
    unread {
        alias_name: Str = "alias_name required\tmatch ^alias/[0-9A-Za-z_/-]+$\treplaces";
        key_arn: Str = "key_arn optional";
    }
    attributes {
        alias_name: Name<kind::PaymentcryptographyKeyAlias> = "alias_name";
        id: Id<kind::PaymentcryptographyKeyAlias> = "id";
        key_arn: Arn<kind::KmsKey> = "key_arn";
    }
}
