// Generated from the schema of hashicorp/aws 5.100.0
// by `cargo xtask codegen`. Do not edit.
//! Service `transcribe`.

use crate::kinds::*;

/// Blocks of [`aws_transcribe_language_model`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/transcribe_language_model).
pub mod transcribe_language_model {
    use crate::kinds::*;

    formwork_model::block_binding! {
        #[doc = "Block [`InputDataConfig`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/transcribe_language_model)."]
        InputDataConfig
        arguments {
            data_access_role_arn: Str = "data_access_role_arn required";
            s3_uri: Str = "s3_uri required";
            tuning_data_s3_uri: Str = "tuning_data_s3_uri computed";
        }
    }
    pub use crate::shared::acm_acm_certificate_validation_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_transcribe_language_model`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/transcribe_language_model)."]
    Managed "aws_transcribe_language_model" TranscribeLanguageModel TranscribeLanguageModelAttributes
    naming None;
    tags Map;
    arguments {
        base_model_name: Str = "base_model_name required";
        language_code: Str = "language_code required";
        model_name: Str = "model_name required";
        tags: Map<Str> = "tags optional";
    }
    many {
        input_data_config: transcribe_language_model::InputDataConfig = "input_data_config required list block 1 1";
    }
    single {
        timeouts: transcribe_language_model::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Str = "arn";
        id: Str = "id";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_transcribe_medical_vocabulary`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/transcribe_medical_vocabulary).
pub mod transcribe_medical_vocabulary {
    use crate::kinds::*;

    pub use crate::shared::account_account_alternate_contact_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_transcribe_medical_vocabulary`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/transcribe_medical_vocabulary)."]
    Managed "aws_transcribe_medical_vocabulary" TranscribeMedicalVocabulary TranscribeMedicalVocabularyAttributes
    naming None;
    tags Map;
    arguments {
        language_code: Str = "language_code required";
        vocabulary_file_uri: Str = "vocabulary_file_uri required";
        vocabulary_name: Str = "vocabulary_name required";
        tags: Map<Str> = "tags optional";
    }
    single {
        timeouts: transcribe_medical_vocabulary::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Str = "arn";
        download_uri: Str = "download_uri";
        id: Str = "id";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_transcribe_vocabulary`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/transcribe_vocabulary).
pub mod transcribe_vocabulary {
    use crate::kinds::*;

    pub use crate::shared::account_account_alternate_contact_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_transcribe_vocabulary`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/transcribe_vocabulary)."]
    Managed "aws_transcribe_vocabulary" TranscribeVocabulary TranscribeVocabularyAttributes
    naming None;
    tags Map;
    arguments {
        language_code: Str = "language_code required";
        vocabulary_name: Str = "vocabulary_name required";
        phrases: List<Str> = "phrases optional";
        tags: Map<Str> = "tags optional";
        vocabulary_file_uri: Str = "vocabulary_file_uri computed";
    }
    single {
        timeouts: transcribe_vocabulary::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Str = "arn";
        download_uri: Str = "download_uri";
        id: Str = "id";
        tags_all: Map<Str> = "tags_all";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_transcribe_vocabulary_filter`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/transcribe_vocabulary_filter)."]
    Managed "aws_transcribe_vocabulary_filter" TranscribeVocabularyFilter TranscribeVocabularyFilterAttributes
    naming None;
    tags Map;
    arguments {
        language_code: Str = "language_code required";
        vocabulary_filter_name: Str = "vocabulary_filter_name required";
        tags: Map<Str> = "tags optional";
        vocabulary_filter_file_uri: Str = "vocabulary_filter_file_uri optional";
        words: List<Str> = "words optional";
    }
    attributes {
        arn: Str = "arn";
        download_uri: Str = "download_uri";
        id: Str = "id";
        tags_all: Map<Str> = "tags_all";
    }
}
