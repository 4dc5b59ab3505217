// Generated from the schema of hashicorp/aws 5.100.0
// by `cargo xtask codegen`. Do not edit.
//! Service `polly`.

use crate::types::*;

/// Data sources.
pub(crate) mod data {
    use crate::types::*;

    /// Blocks of [`aws_polly_voices`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/polly_voices).
    pub mod polly_voices {
        use crate::types::*;

        pub use crate::shared::appflow_appflow_connector_profile_connector_profile_config_connector_profile_properties_amplitude::Amplitude as Voices;
        formwork_model::accessor_binding! {
            #[doc = "Attributes [`VoicesAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/polly_voices)."]
            VoicesAttributes
            attributes {
                additional_language_codes: List<Str> = "additional_language_codes";
                gender: Str = "gender";
                id: Str = "id";
                language_code: Str = "language_code";
                language_name: Str = "language_name";
                name: Str = "name";
                supported_engines: List<Str> = "supported_engines";
            }
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_polly_voices`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/polly_voices)."]
        Data "aws_polly_voices" PollyVoices PollyVoicesAttributes
        naming None;
        tags None;
        unread {
            engine: Str = "engine optional";
            include_additional_language_codes: Bool = "include_additional_language_codes optional";
            language_code: Str = "language_code optional";
        }
        many {
            voices: polly_voices::Voices = "voices optional list block 0 0";
        }
        attributes {
            id: Str = "id";
        }
        objects {
            voices: List<polly_voices::VoicesAttributes> = "voices";
        }
    }
}
