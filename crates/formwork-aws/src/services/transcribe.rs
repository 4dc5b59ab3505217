// Generated from the schema of hashicorp/aws 5.100.0
// by `cargo xtask codegen`. Do not edit.
//! Service `transcribe`.

use crate::types::*;

/// Blocks of [`aws_transcribe_language_model`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/transcribe_language_model).
pub mod transcribe_language_model {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`InputDataConfig`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/transcribe_language_model)."]
        InputDataConfig
        arguments {
            data_access_role_arn: Arn<kind::IamRole> = "data_access_role_arn required\tformat arn\tservice iam\treplaces";
            s3_uri: Str = "s3_uri required\treplaces";
            tuning_data_s3_uri: Str = "tuning_data_s3_uri computed\treplaces";
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
        base_model_name: Str = "base_model_name required\tin NarrowBand|WideBand\treplaces";
        language_code: Str = "language_code required\tin af-ZA|ar-AE|ar-SA|da-DK|de-CH|de-DE|en-AB|en-AU|en-GB|en-IE|en-IN|en-US|en-WL|es-ES|es-US|fa-IR|fr-CA|fr-FR|he-IL|hi-IN|id-ID|it-IT|ja-JP|ko-KR|ms-MY|nl-NL|pt-BR|pt-PT|ru-RU|ta-IN|te-IN|tr-TR|zh-CN|zh-TW|th-TH|en-ZA|en-NZ|vi-VN|sv-SE|ab-GE|ast-ES|az-AZ|ba-RU|be-BY|bg-BG|bn-IN|bs-BA|ca-ES|ckb-IQ|ckb-IR|cs-CZ|cy-WL|el-GR|et-ET|eu-ES|fi-FI|gl-ES|gu-IN|ha-NG|hr-HR|hu-HU|hy-AM|is-IS|ka-GE|kab-DZ|kk-KZ|kn-IN|ky-KG|lg-IN|lt-LT|lv-LV|mhr-RU|mi-NZ|mk-MK|ml-IN|mn-MN|mr-IN|mt-MT|no-NO|or-IN|pa-IN|pl-PL|ps-AF|ro-RO|rw-RW|si-LK|sk-SK|sl-SI|so-SO|sr-RS|su-ID|sw-BI|sw-KE|sw-RW|sw-TZ|sw-UG|tl-PH|tt-RU|ug-CN|uk-UA|uz-UZ|wo-SN|zh-HK|zu-ZA\treplaces";
        tags: Map<Str> = "tags optional";
    }
    unread {
        model_name: Str = "model_name required\treplaces";
    }
    many {
        input_data_config: transcribe_language_model::InputDataConfig = "input_data_config required list block 1 1";
    }
    single {
        timeouts: transcribe_language_model::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Arn<kind::TranscribeLanguageModel> = "arn";
        id: Id<kind::TranscribeLanguageModel> = "id";
        model_name: Name<kind::TranscribeLanguageModel> = "model_name";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_transcribe_medical_vocabulary`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/transcribe_medical_vocabulary).
pub mod transcribe_medical_vocabulary {
    use crate::types::*;

    pub use crate::shared::account_account_alternate_contact_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_transcribe_medical_vocabulary`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/transcribe_medical_vocabulary)."]
    Managed "aws_transcribe_medical_vocabulary" TranscribeMedicalVocabulary TranscribeMedicalVocabularyAttributes
    naming None;
    tags Map;
    arguments {
        language_code: Str = "language_code required\tin en-US\treplaces";
        vocabulary_file_uri: Str = "vocabulary_file_uri required\tlength 1 2000";
        tags: Map<Str> = "tags optional";
    }
    unread {
        vocabulary_name: Str = "vocabulary_name required\tlength 1 200\treplaces";
    }
    single {
        timeouts: transcribe_medical_vocabulary::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Arn<kind::TranscribeMedicalVocabulary> = "arn";
        download_uri: Str = "download_uri";
        id: Id<kind::TranscribeMedicalVocabulary> = "id";
        tags_all: Map<Str> = "tags_all";
        vocabulary_name: Name<kind::TranscribeMedicalVocabulary> = "vocabulary_name";
    }
}
/// Blocks of [`aws_transcribe_vocabulary`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/transcribe_vocabulary).
pub mod transcribe_vocabulary {
    use crate::types::*;

    pub use crate::shared::account_account_alternate_contact_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_transcribe_vocabulary`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/transcribe_vocabulary)."]
    Managed "aws_transcribe_vocabulary" TranscribeVocabulary TranscribeVocabularyAttributes
    naming None;
    tags Map;
    relations {
        "exactly_one phrases vocabulary_file_uri";
    }
    arguments {
        language_code: Str = "language_code required\tin af-ZA|ar-AE|ar-SA|da-DK|de-CH|de-DE|en-AB|en-AU|en-GB|en-IE|en-IN|en-US|en-WL|es-ES|es-US|fa-IR|fr-CA|fr-FR|he-IL|hi-IN|id-ID|it-IT|ja-JP|ko-KR|ms-MY|nl-NL|pt-BR|pt-PT|ru-RU|ta-IN|te-IN|tr-TR|zh-CN|zh-TW|th-TH|en-ZA|en-NZ|vi-VN|sv-SE|ab-GE|ast-ES|az-AZ|ba-RU|be-BY|bg-BG|bn-IN|bs-BA|ca-ES|ckb-IQ|ckb-IR|cs-CZ|cy-WL|el-GR|et-ET|eu-ES|fi-FI|gl-ES|gu-IN|ha-NG|hr-HR|hu-HU|hy-AM|is-IS|ka-GE|kab-DZ|kk-KZ|kn-IN|ky-KG|lg-IN|lt-LT|lv-LV|mhr-RU|mi-NZ|mk-MK|ml-IN|mn-MN|mr-IN|mt-MT|no-NO|or-IN|pa-IN|pl-PL|ps-AF|ro-RO|rw-RW|si-LK|sk-SK|sl-SI|so-SO|sr-RS|su-ID|sw-BI|sw-KE|sw-RW|sw-TZ|sw-UG|tl-PH|tt-RU|ug-CN|uk-UA|uz-UZ|wo-SN|zh-HK|zu-ZA\treplaces";
        phrases: List<Str> = "phrases optional\titems - 256";
        tags: Map<Str> = "tags optional";
        vocabulary_file_uri: Str = "vocabulary_file_uri computed\tlength 1 2000";
    }
    unread {
        vocabulary_name: Str = "vocabulary_name required\tlength 1 200\treplaces";
    }
    single {
        timeouts: transcribe_vocabulary::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Arn<kind::TranscribeVocabulary> = "arn";
        download_uri: Str = "download_uri";
        id: Id<kind::TranscribeVocabulary> = "id";
        tags_all: Map<Str> = "tags_all";
        vocabulary_name: Name<kind::TranscribeVocabulary> = "vocabulary_name";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_transcribe_vocabulary_filter`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/transcribe_vocabulary_filter)."]
    Managed "aws_transcribe_vocabulary_filter" TranscribeVocabularyFilter TranscribeVocabularyFilterAttributes
    naming None;
    tags Map;
    relations {
        "exactly_one vocabulary_filter_file_uri words";
    }
    arguments {
        language_code: Str = "language_code required\tin af-ZA|ar-AE|ar-SA|da-DK|de-CH|de-DE|en-AB|en-AU|en-GB|en-IE|en-IN|en-US|en-WL|es-ES|es-US|fa-IR|fr-CA|fr-FR|he-IL|hi-IN|id-ID|it-IT|ja-JP|ko-KR|ms-MY|nl-NL|pt-BR|pt-PT|ru-RU|ta-IN|te-IN|tr-TR|zh-CN|zh-TW|th-TH|en-ZA|en-NZ|vi-VN|sv-SE|ab-GE|ast-ES|az-AZ|ba-RU|be-BY|bg-BG|bn-IN|bs-BA|ca-ES|ckb-IQ|ckb-IR|cs-CZ|cy-WL|el-GR|et-ET|eu-ES|fi-FI|gl-ES|gu-IN|ha-NG|hr-HR|hu-HU|hy-AM|is-IS|ka-GE|kab-DZ|kk-KZ|kn-IN|ky-KG|lg-IN|lt-LT|lv-LV|mhr-RU|mi-NZ|mk-MK|ml-IN|mn-MN|mr-IN|mt-MT|no-NO|or-IN|pa-IN|pl-PL|ps-AF|ro-RO|rw-RW|si-LK|sk-SK|sl-SI|so-SO|sr-RS|su-ID|sw-BI|sw-KE|sw-RW|sw-TZ|sw-UG|tl-PH|tt-RU|ug-CN|uk-UA|uz-UZ|wo-SN|zh-HK|zu-ZA\treplaces";
        tags: Map<Str> = "tags optional";
        vocabulary_filter_file_uri: Str = "vocabulary_filter_file_uri optional\tlength 1 2000";
        words: List<Str> = "words optional\titems - 256";
    }
    unread {
        vocabulary_filter_name: Str = "vocabulary_filter_name required\tlength 1 200\treplaces";
    }
    attributes {
        arn: Arn<kind::TranscribeVocabularyFilter> = "arn";
        download_uri: Str = "download_uri";
        id: Id<kind::TranscribeVocabularyFilter> = "id";
        tags_all: Map<Str> = "tags_all";
        vocabulary_filter_name: Name<kind::TranscribeVocabularyFilter> = "vocabulary_filter_name";
    }
}
