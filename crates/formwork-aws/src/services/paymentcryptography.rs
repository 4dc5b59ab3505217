// Generated from the schema of hashicorp/aws 5.100.0
// by `cargo xtask codegen`. Do not edit.
//! Service `paymentcryptography`.

use crate::kinds::*;

/// Blocks of [`aws_paymentcryptography_key`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/paymentcryptography_key).
pub mod paymentcryptography_key {
    use crate::kinds::*;

    /// Blocks of [`KeyAttributes`].
    pub mod key_attributes {
        use crate::kinds::*;

        formwork_model::block_binding! {
            #[doc = "Block [`KeyModesOfUse`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/paymentcryptography_key)."]
            KeyModesOfUse
            arguments {
                decrypt: Bool = "decrypt computed";
                derive_key: Bool = "derive_key computed";
                encrypt: Bool = "encrypt computed";
                generate: Bool = "generate computed";
                no_restrictions: Bool = "no_restrictions computed";
                sign: Bool = "sign computed";
                unwrap: Bool = "unwrap computed";
                verify: Bool = "verify computed";
                wrap: Bool = "wrap computed";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`KeyAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/paymentcryptography_key)."]
        KeyAttributes
        arguments {
            key_algorithm: Str = "key_algorithm required";
            key_class: Str = "key_class required";
            key_usage: Str = "key_usage required";
        }
        single {
            key_modes_of_use: key_attributes::KeyModesOfUse = "key_modes_of_use optional single block 0 0";
        }
    }
    pub use crate::shared::account_account_alternate_contact_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_paymentcryptography_key`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/paymentcryptography_key)."]
    Managed "aws_paymentcryptography_key" PaymentcryptographyKey PaymentcryptographyKeyAttributes
    naming None;
    tags Map;
    arguments {
        exportable: Bool = "exportable required";
        deletion_window_in_days: Num = "deletion_window_in_days computed";
        enabled: Bool = "enabled computed";
        key_check_value_algorithm: Str = "key_check_value_algorithm computed";
        tags: Map<Str> = "tags optional";
    }
    single {
        key_attributes: paymentcryptography_key::KeyAttributes = "key_attributes optional single block 0 0";
        timeouts: paymentcryptography_key::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Str = "arn";
        id: Str = "id";
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
    arguments {
        alias_name: Str = "alias_name required";
        key_arn: Str = "key_arn optional";
    }
    attributes {
        id: Str = "id";
    }
}
