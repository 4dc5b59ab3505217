// Generated from the schema of hashicorp/aws 5.100.0
// by `cargo xtask codegen`. Do not edit.
//! Service `comprehend`.

use crate::types::*;

/// Blocks of [`aws_comprehend_document_classifier`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/comprehend_document_classifier).
pub mod comprehend_document_classifier {
    use crate::types::*;

    /// Blocks of [`InputDataConfig`].
    pub mod input_data_config {
        use crate::types::*;

        formwork_model::block_binding! {
            #[doc = "Block [`AugmentedManifests`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/comprehend_document_classifier)."]
            AugmentedManifests
            arguments {
                attribute_names: List<Str> = "attribute_names required";
                s3_uri: Str = "s3_uri required";
                annotation_data_s3_uri: Str = "annotation_data_s3_uri optional";
                document_type: Str = "document_type optional\tin PLAIN_TEXT_DOCUMENT|SEMI_STRUCTURED_DOCUMENT";
                source_documents_s3_uri: Str = "source_documents_s3_uri optional";
                split: Str = "split optional\tin TRAIN|TEST";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`InputDataConfig`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/comprehend_document_classifier)."]
        InputDataConfig
        arguments {
            data_format: Str = "data_format optional\tin COMPREHEND_CSV|AUGMENTED_MANIFEST";
            label_delimiter: Str = "label_delimiter computed\tmay_replace";
            s3_uri: Str = "s3_uri optional";
            test_s3_uri: Str = "test_s3_uri optional";
        }
        many {
            augmented_manifests: input_data_config::AugmentedManifests = "augmented_manifests optional set block 0 0";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`OutputDataConfig`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/comprehend_document_classifier)."]
        OutputDataConfig
        arguments {
            s3_uri: Str = "s3_uri required";
            kms_key_id: Str = "kms_key_id optional\tmatch ^$|[0-9a-f-]{36}|mrk-[0-9a-f]{32}|alias/";
        }
    }
    pub use crate::shared::account_account_alternate_contact_timeouts::Timeouts;
    formwork_model::block_binding! {
        #[doc = "Block [`VpcConfig`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/comprehend_document_classifier)."]
        VpcConfig
        arguments {
            security_group_ids: Set<Id<kind::SecurityGroup>> = "security_group_ids required\tprefix sg-";
            subnets: Set<Id<kind::Subnet>> = "subnets required\tprefix subnet-";
        }
    }
    formwork_model::accessor_binding! {
        #[doc = "Attributes [`OutputDataConfigAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/comprehend_document_classifier)."]
        OutputDataConfigAttributes
        attributes {
            kms_key_id: Str = "kms_key_id";
            output_s3_uri: Str = "output_s3_uri";
            s3_uri: Str = "s3_uri";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_comprehend_document_classifier`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/comprehend_document_classifier)."]
    Managed "aws_comprehend_document_classifier" ComprehendDocumentClassifier ComprehendDocumentClassifierAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 63, ""));
    tags Map;
    relations {
        "conflict version_name version_name_prefix";
        "exactly_one input_data_config.augmented_manifests input_data_config.s3_uri";
    }
    arguments {
        data_access_role_arn: Arn<kind::IamRole> = "data_access_role_arn required\tservice iam";
        language_code: Str = "language_code required\tin en|es|fr|de|it|pt";
        mode: Str = "mode optional\tin MULTI_CLASS|MULTI_LABEL";
        model_kms_key_id: Str = "model_kms_key_id optional\tmatch ^$|[0-9a-f-]{36}|mrk-[0-9a-f]{32}|alias/";
        tags: Map<Str> = "tags optional";
        version_name: Str = "version_name computed\tlength 1 63\tmatch ^[0-9A-Za-z-]*$";
        version_name_prefix: Str = "version_name_prefix computed\tlength 1 37\tmatch ^[0-9A-Za-z-]+$";
        volume_kms_key_id: Str = "volume_kms_key_id optional\tmatch ^$|[0-9a-f-]{36}|mrk-[0-9a-f]{32}|alias/";
    }
    unread {
        name: Str = "name required\tlength 1 63\tmatch ^[0-9A-Za-z-]+$";
    }
    many {
        input_data_config: comprehend_document_classifier::InputDataConfig = "input_data_config required list block 1 1";
        output_data_config: comprehend_document_classifier::OutputDataConfig = "output_data_config optional list block 0 1";
        vpc_config: comprehend_document_classifier::VpcConfig = "vpc_config optional list block 0 1";
    }
    single {
        timeouts: comprehend_document_classifier::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Arn<kind::ComprehendDocumentClassifier> = "arn";
        id: Id<kind::ComprehendDocumentClassifier> = "id";
        name: Name<kind::ComprehendDocumentClassifier> = "name";
        tags_all: Map<Str> = "tags_all";
    }
    objects {
        output_data_config: List<comprehend_document_classifier::OutputDataConfigAttributes> = "output_data_config";
    }
}
/// Blocks of [`aws_comprehend_entity_recognizer`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/comprehend_entity_recognizer).
pub mod comprehend_entity_recognizer {
    use crate::types::*;

    /// Blocks of [`InputDataConfig`].
    pub mod input_data_config {
        use crate::types::*;

        formwork_model::block_binding! {
            #[doc = "Block [`Annotations`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/comprehend_entity_recognizer)."]
            Annotations
            arguments {
                s3_uri: Str = "s3_uri required";
                test_s3_uri: Str = "test_s3_uri optional";
            }
        }
        pub use crate::services::comprehend::comprehend_document_classifier::input_data_config::AugmentedManifests;
        formwork_model::block_binding! {
            #[doc = "Block [`Documents`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/comprehend_entity_recognizer)."]
            Documents
            arguments {
                s3_uri: Str = "s3_uri required";
                input_format: Str = "input_format optional\tin ONE_DOC_PER_FILE|ONE_DOC_PER_LINE";
                test_s3_uri: Str = "test_s3_uri optional";
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`EntityList`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/comprehend_entity_recognizer)."]
            EntityList
            arguments {
                s3_uri: Str = "s3_uri required";
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`EntityTypes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/comprehend_entity_recognizer)."]
            EntityTypes
            arguments {
                r#type: Str = "type required\tlength 1 -";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`InputDataConfig`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/comprehend_entity_recognizer)."]
        InputDataConfig
        arguments {
            data_format: Str = "data_format optional\tin COMPREHEND_CSV|AUGMENTED_MANIFEST";
        }
        many {
            entity_types: input_data_config::EntityTypes = "entity_types required set block 1 25\titems - 25";
            annotations: input_data_config::Annotations = "annotations optional list block 0 1";
            augmented_manifests: input_data_config::AugmentedManifests = "augmented_manifests optional set block 0 0";
            documents: input_data_config::Documents = "documents optional list block 0 1";
            entity_list: input_data_config::EntityList = "entity_list optional list block 0 1";
        }
    }
    pub use crate::shared::account_account_alternate_contact_timeouts::Timeouts;
    pub use crate::services::comprehend::comprehend_document_classifier::VpcConfig;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_comprehend_entity_recognizer`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/comprehend_entity_recognizer)."]
    Managed "aws_comprehend_entity_recognizer" ComprehendEntityRecognizer ComprehendEntityRecognizerAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 63, ""));
    tags Map;
    relations {
        "conflict version_name version_name_prefix";
        "exactly_one input_data_config.annotations input_data_config.entity_list";
        "exactly_one input_data_config.augmented_manifests input_data_config.documents";
    }
    arguments {
        data_access_role_arn: Arn<kind::IamRole> = "data_access_role_arn required\tservice iam";
        language_code: Str = "language_code required\tin en|es|fr|de|it|pt";
        model_kms_key_id: OneOf<kind::KmsKeyIdOrArn> = "model_kms_key_id optional\tmatch ^$|[0-9a-f-]{36}|mrk-[0-9a-f]{32}|alias/";
        tags: Map<Str> = "tags optional";
        version_name: Str = "version_name computed\tlength 1 63\tmatch ^[0-9A-Za-z-]*$";
        version_name_prefix: Str = "version_name_prefix computed\tlength 1 37\tmatch ^[0-9A-Za-z-]+$";
        volume_kms_key_id: OneOf<kind::KmsKeyIdOrArn> = "volume_kms_key_id optional\tmatch ^$|[0-9a-f-]{36}|mrk-[0-9a-f]{32}|alias/";
    }
    unread {
        name: Str = "name required\tlength 1 63\tmatch ^[0-9A-Za-z-]+$";
    }
    many {
        input_data_config: comprehend_entity_recognizer::InputDataConfig = "input_data_config required list block 1 1";
        vpc_config: comprehend_entity_recognizer::VpcConfig = "vpc_config optional list block 0 1";
    }
    single {
        timeouts: comprehend_entity_recognizer::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Arn<kind::ComprehendEntityRecognizer> = "arn";
        id: Id<kind::ComprehendEntityRecognizer> = "id";
        name: Name<kind::ComprehendEntityRecognizer> = "name";
        tags_all: Map<Str> = "tags_all";
    }
}
