// Generated from the schema of hashicorp/aws 5.100.0
// by `cargo xtask codegen`. Do not edit.
//! Service `bedrockfoundation`.

use crate::types::*;

/// Data sources.
pub(crate) mod data {
    use crate::types::*;

    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_bedrock_foundation_model`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/bedrock_foundation_model)."]
        Data "aws_bedrock_foundation_model" BedrockFoundationModel BedrockFoundationModelAttributes
        naming None;
        tags None;
        arguments {
            model_id: Str = "model_id required";
        }
        attributes {
            customizations_supported: Set<Str> = "customizations_supported";
            id: Str = "id";
            inference_types_supported: Set<Str> = "inference_types_supported";
            input_modalities: Set<Str> = "input_modalities";
            model_arn: Str = "model_arn";
            model_name: Str = "model_name";
            output_modalities: Set<Str> = "output_modalities";
            provider_name: Str = "provider_name";
            response_streaming_supported: Bool = "response_streaming_supported";
        }
    }
    /// Blocks of [`aws_bedrock_foundation_models`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/bedrock_foundation_models).
    pub mod bedrock_foundation_models {
        use crate::types::*;

        formwork_model::accessor_binding! {
            #[doc = "Attributes [`ModelSummariesAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/bedrock_foundation_models)."]
            ModelSummariesAttributes
            attributes {
                customizations_supported: Set<Str> = "customizations_supported";
                inference_types_supported: Set<Str> = "inference_types_supported";
                input_modalities: Set<Str> = "input_modalities";
                model_arn: Str = "model_arn";
                model_id: Str = "model_id";
                model_name: Str = "model_name";
                output_modalities: Set<Str> = "output_modalities";
                provider_name: Str = "provider_name";
                response_streaming_supported: Bool = "response_streaming_supported";
            }
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_bedrock_foundation_models`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/bedrock_foundation_models)."]
        Data "aws_bedrock_foundation_models" BedrockFoundationModels BedrockFoundationModelsAttributes
        naming None;
        tags None;
        unread {
            by_customization_type: Str = "by_customization_type optional";
            by_inference_type: Str = "by_inference_type optional";
            by_output_modality: Str = "by_output_modality optional";
            by_provider: Str = "by_provider optional";
        }
        attributes {
            id: Str = "id";
        }
        objects {
            model_summaries: List<bedrock_foundation_models::ModelSummariesAttributes> = "model_summaries";
        }
    }
}
