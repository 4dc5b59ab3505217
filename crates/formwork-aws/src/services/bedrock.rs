// Generated from the schema of hashicorp/aws 5.100.0
// by `cargo xtask codegen`. Do not edit.
//! Service `bedrock`.

use crate::types::*;

/// Blocks of [`aws_bedrock_custom_model`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/bedrock_custom_model).
pub mod bedrock_custom_model {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`OutputDataConfig`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/bedrock_custom_model)."]
        OutputDataConfig
        arguments {
            s3_uri: Str = "s3_uri required\tmatch ^s3://\tmatch ^$|^[0-9a-z][^/]*/.+$\tmay_replace";
        }
    }
    pub use crate::shared::bedrock_bedrock_custom_model_timeouts::Timeouts;
    pub use crate::services::bedrock::bedrock_custom_model::OutputDataConfig as TrainingDataConfig;
    /// Blocks of [`ValidationDataConfig`].
    pub mod validation_data_config {
        use crate::types::*;

        pub use crate::services::bedrock::bedrock_custom_model::OutputDataConfig as Validator;
    }
    formwork_model::block_binding! {
        #[doc = "Block [`ValidationDataConfig`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/bedrock_custom_model)."]
        ValidationDataConfig
        many {
            validator: validation_data_config::Validator = "validator required list block 1 0\titems - 10";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`VpcConfig`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/bedrock_custom_model)."]
        VpcConfig
        arguments {
            security_group_ids: Set<Str> = "security_group_ids required\tmay_replace";
            subnet_ids: Set<Str> = "subnet_ids required\tmay_replace";
        }
    }
    formwork_model::accessor_binding! {
        #[doc = "Attributes [`TrainingMetricsAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/bedrock_custom_model)."]
        TrainingMetricsAttributes
        attributes {
            training_loss: Num = "training_loss";
        }
    }
    formwork_model::accessor_binding! {
        #[doc = "Attributes [`ValidationMetricsAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/bedrock_custom_model)."]
        ValidationMetricsAttributes
        attributes {
            validation_loss: Num = "validation_loss";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_bedrock_custom_model`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/bedrock_custom_model)."]
    Managed "aws_bedrock_custom_model" BedrockCustomModel BedrockCustomModelAttributes
    naming None;
    tags Map;
    arguments {
        base_model_identifier: Arn<kind::BedrockCustomModel> = "base_model_identifier required\tlength 1 -\tformat arn\tmay_replace";
        hyperparameters: Map<Str> = "hyperparameters required\tmay_replace";
        job_name: Str = "job_name required\tlength 1 63\tmatch ^[0-9A-Za-z]\tmatch ^[0-9A-Za-z+.-]+$\tmay_replace";
        role_arn: Arn<kind::IamRole> = "role_arn required\tlength 1 -\tformat arn\tservice iam\tmay_replace";
        custom_model_kms_key_id: Str = "custom_model_kms_key_id optional\tlength 1 -\tformat arn\tmay_replace";
        customization_type: Str = "customization_type computed\tin FINE_TUNING|CONTINUED_PRE_TRAINING|DISTILLATION\tmay_replace";
        tags: Map<Str> = "tags optional\tmay_replace";
    }
    unread {
        custom_model_name: Str = "custom_model_name required\tlength 1 63\tmay_replace";
    }
    many {
        output_data_config: bedrock_custom_model::OutputDataConfig = "output_data_config required list block 1 0\titems - 1";
        training_data_config: bedrock_custom_model::TrainingDataConfig = "training_data_config required list block 1 0\titems - 1";
        validation_data_config: bedrock_custom_model::ValidationDataConfig = "validation_data_config optional list block 0 0\titems - 1";
        vpc_config: bedrock_custom_model::VpcConfig = "vpc_config optional list block 0 0\titems - 1";
    }
    single {
        timeouts: bedrock_custom_model::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        custom_model_arn: Arn<kind::BedrockCustomModel> = "custom_model_arn";
        custom_model_name: Name<kind::BedrockCustomModel> = "custom_model_name";
        id: Id<kind::BedrockCustomModel> = "id";
        job_arn: Str = "job_arn";
        job_status: Str = "job_status";
        tags_all: Map<Str> = "tags_all";
    }
    objects {
        training_metrics: List<bedrock_custom_model::TrainingMetricsAttributes> = "training_metrics";
        validation_metrics: List<bedrock_custom_model::ValidationMetricsAttributes> = "validation_metrics";
    }
}
/// Blocks of [`aws_bedrock_guardrail`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/bedrock_guardrail).
pub mod bedrock_guardrail {
    use crate::types::*;

    /// Blocks of [`ContentPolicyConfig`].
    pub mod content_policy_config {
        use crate::types::*;

        formwork_model::block_binding! {
            #[doc = "Block [`FiltersConfig`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/bedrock_guardrail)."]
            FiltersConfig
            arguments {
                input_strength: Str = "input_strength required\tin NONE|LOW|MEDIUM|HIGH\tmay_replace";
                output_strength: Str = "output_strength required\tin NONE|LOW|MEDIUM|HIGH\tmay_replace";
                r#type: Str = "type required\tin SEXUAL|VIOLENCE|HATE|INSULTS|MISCONDUCT|PROMPT_ATTACK\tmay_replace";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`ContentPolicyConfig`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/bedrock_guardrail)."]
        ContentPolicyConfig
        many {
            filters_config: content_policy_config::FiltersConfig = "filters_config optional set block 0 0";
        }
    }
    /// Blocks of [`ContextualGroundingPolicyConfig`].
    pub mod contextual_grounding_policy_config {
        use crate::types::*;

        formwork_model::block_binding! {
            #[doc = "Block [`FiltersConfig`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/bedrock_guardrail)."]
            FiltersConfig
            arguments {
                threshold: Num = "threshold required\trange 0 -\tmay_replace";
                r#type: Str = "type required\tin GROUNDING|RELEVANCE\tmay_replace";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`ContextualGroundingPolicyConfig`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/bedrock_guardrail)."]
        ContextualGroundingPolicyConfig
        many {
            filters_config: contextual_grounding_policy_config::FiltersConfig = "filters_config optional list block 0 0";
        }
    }
    /// Blocks of [`SensitiveInformationPolicyConfig`].
    pub mod sensitive_information_policy_config {
        use crate::types::*;

        formwork_model::block_binding! {
            #[doc = "Block [`PiiEntitiesConfig`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/bedrock_guardrail)."]
            PiiEntitiesConfig
            arguments {
                action: Str = "action required\tin BLOCK|ANONYMIZE|NONE\tmay_replace";
                r#type: Str = "type required\tin ADDRESS|AGE|AWS_ACCESS_KEY|AWS_SECRET_KEY|CA_HEALTH_NUMBER|CA_SOCIAL_INSURANCE_NUMBER|CREDIT_DEBIT_CARD_CVV|CREDIT_DEBIT_CARD_EXPIRY|CREDIT_DEBIT_CARD_NUMBER|DRIVER_ID|EMAIL|INTERNATIONAL_BANK_ACCOUNT_NUMBER|IP_ADDRESS|LICENSE_PLATE|MAC_ADDRESS|NAME|PASSWORD|PHONE|PIN|SWIFT_CODE|UK_NATIONAL_HEALTH_SERVICE_NUMBER|UK_NATIONAL_INSURANCE_NUMBER|UK_UNIQUE_TAXPAYER_REFERENCE_NUMBER|URL|USERNAME|US_BANK_ACCOUNT_NUMBER|US_BANK_ROUTING_NUMBER|US_INDIVIDUAL_TAX_IDENTIFICATION_NUMBER|US_PASSPORT_NUMBER|US_SOCIAL_SECURITY_NUMBER|VEHICLE_IDENTIFICATION_NUMBER\tmay_replace";
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`RegexesConfig`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/bedrock_guardrail)."]
            RegexesConfig
            arguments {
                action: Str = "action required\tin BLOCK|ANONYMIZE|NONE\tmay_replace";
                name: Str = "name required\tlength 1 100\tmay_replace";
                pattern: Str = "pattern required\tlength 1 -\tmay_replace";
                description: Str = "description computed\tlength 1 1000\tmay_replace";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`SensitiveInformationPolicyConfig`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/bedrock_guardrail)."]
        SensitiveInformationPolicyConfig
        many {
            pii_entities_config: sensitive_information_policy_config::PiiEntitiesConfig = "pii_entities_config optional list block 0 0";
            regexes_config: sensitive_information_policy_config::RegexesConfig = "regexes_config optional list block 0 0";
        }
    }
    pub use crate::shared::amp_prometheus_scraper_timeouts::Timeouts;
    /// Blocks of [`TopicPolicyConfig`].
    pub mod topic_policy_config {
        use crate::types::*;

        formwork_model::block_binding! {
            #[doc = "Block [`TopicsConfig`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/bedrock_guardrail)."]
            TopicsConfig
            arguments {
                definition: Str = "definition required\tlength 1 200\tmay_replace";
                name: Str = "name required\tlength 1 100\tmatch ^[0-9a-zA-Z-_ !?.]+$\tmay_replace";
                r#type: Str = "type required\tin DENY\tmay_replace";
                examples: List<Str> = "examples computed\teach length 1 100\tmay_replace";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`TopicPolicyConfig`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/bedrock_guardrail)."]
        TopicPolicyConfig
        many {
            topics_config: topic_policy_config::TopicsConfig = "topics_config optional list block 0 0";
        }
    }
    /// Blocks of [`WordPolicyConfig`].
    pub mod word_policy_config {
        use crate::types::*;

        formwork_model::block_binding! {
            #[doc = "Block [`ManagedWordListsConfig`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/bedrock_guardrail)."]
            ManagedWordListsConfig
            arguments {
                r#type: Str = "type required\tin PROFANITY\tmay_replace";
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`WordsConfig`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/bedrock_guardrail)."]
            WordsConfig
            arguments {
                text: Str = "text required\tlength 1 -\tmay_replace";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`WordPolicyConfig`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/bedrock_guardrail)."]
        WordPolicyConfig
        many {
            managed_word_lists_config: word_policy_config::ManagedWordListsConfig = "managed_word_lists_config optional list block 0 0";
            words_config: word_policy_config::WordsConfig = "words_config optional list block 0 0";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_bedrock_guardrail`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/bedrock_guardrail)."]
    Managed "aws_bedrock_guardrail" BedrockGuardrail BedrockGuardrailAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 50, "0-9A-Za-z_-"));
    tags Map;
    arguments {
        blocked_input_messaging: Str = "blocked_input_messaging required\tlength 1 500\tmay_replace";
        blocked_outputs_messaging: Str = "blocked_outputs_messaging required\tlength 1 500\tmay_replace";
        description: Str = "description computed\tlength - 200\tmay_replace";
        kms_key_arn: Arn<kind::KmsKey> = "kms_key_arn optional\tlength 1 2048\tservice kms\tmay_replace";
        tags: Map<Str> = "tags optional\tmay_replace";
    }
    unread {
        name: Str = "name required\tlength 1 50\tmatch ^[0-9a-zA-Z-_]+$\tmay_replace";
    }
    many {
        content_policy_config: bedrock_guardrail::ContentPolicyConfig = "content_policy_config optional list block 0 0\titems - 1";
        contextual_grounding_policy_config: bedrock_guardrail::ContextualGroundingPolicyConfig = "contextual_grounding_policy_config optional list block 0 0\titems - 1";
        sensitive_information_policy_config: bedrock_guardrail::SensitiveInformationPolicyConfig = "sensitive_information_policy_config optional list block 0 0\titems - 1";
        topic_policy_config: bedrock_guardrail::TopicPolicyConfig = "topic_policy_config optional list block 0 0\titems - 1";
        word_policy_config: bedrock_guardrail::WordPolicyConfig = "word_policy_config optional list block 0 0\titems - 1";
    }
    single {
        timeouts: bedrock_guardrail::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        created_at: Str = "created_at";
        guardrail_arn: Arn<kind::BedrockGuardrail> = "guardrail_arn";
        guardrail_id: Id<kind::BedrockGuardrail> = "guardrail_id";
        name: Name<kind::BedrockGuardrail> = "name";
        status: Str = "status";
        tags_all: Map<Str> = "tags_all";
        version: Str = "version";
    }
}
/// Blocks of [`aws_bedrock_guardrail_version`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/bedrock_guardrail_version).
pub mod bedrock_guardrail_version {
    use crate::types::*;

    pub use crate::shared::bedrock_bedrock_custom_model_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_bedrock_guardrail_version`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/bedrock_guardrail_version)."]
    Managed "aws_bedrock_guardrail_version" BedrockGuardrailVersion BedrockGuardrailVersionAttributes
    naming None;
    tags None;
    arguments {
        guardrail_arn: Str = "guardrail_arn required\tlength 1 -\tformat arn\treplaces";
        description: Str = "description optional\tlength - 200\treplaces";
        skip_destroy: Bool = "skip_destroy optional";
    }
    single {
        timeouts: bedrock_guardrail_version::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        version: Str = "version";
    }
}
/// Blocks of [`aws_bedrock_inference_profile`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/bedrock_inference_profile).
pub mod bedrock_inference_profile {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`ModelSource`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/bedrock_inference_profile)."]
        ModelSource
        arguments {
            copy_from: Str = "copy_from required\tmay_replace";
        }
    }
    pub use crate::shared::amp_prometheus_scraper_timeouts::Timeouts;
    formwork_model::accessor_binding! {
        #[doc = "Attributes [`ModelsAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/bedrock_inference_profile)."]
        ModelsAttributes
        attributes {
            model_arn: Str = "model_arn";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_bedrock_inference_profile`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/bedrock_inference_profile)."]
    Managed "aws_bedrock_inference_profile" BedrockInferenceProfile BedrockInferenceProfileAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 64, ""));
    tags Map;
    arguments {
        description: Str = "description optional\tlength 1 200\tmay_replace";
        tags: Map<Str> = "tags optional\tmay_replace";
    }
    unread {
        name: Str = "name required\tlength 1 64\tmay_replace";
    }
    many {
        model_source: bedrock_inference_profile::ModelSource = "model_source optional list block 0 0\titems - 1";
    }
    single {
        timeouts: bedrock_inference_profile::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Arn<kind::BedrockInferenceProfile> = "arn";
        created_at: Str = "created_at";
        id: Id<kind::BedrockInferenceProfile> = "id";
        name: Name<kind::BedrockInferenceProfile> = "name";
        status: Str = "status";
        tags_all: Map<Str> = "tags_all";
        r#type: Str = "type";
        updated_at: Str = "updated_at";
    }
    objects {
        models: List<bedrock_inference_profile::ModelsAttributes> = "models";
    }
}
/// Blocks of [`aws_bedrock_provisioned_model_throughput`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/bedrock_provisioned_model_throughput).
pub mod bedrock_provisioned_model_throughput {
    use crate::types::*;

    pub use crate::shared::apigateway_api_gateway_rest_api_put_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_bedrock_provisioned_model_throughput`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/bedrock_provisioned_model_throughput)."]
    Managed "aws_bedrock_provisioned_model_throughput" BedrockProvisionedModelThroughput BedrockProvisionedModelThroughputAttributes
    naming None;
    tags Map;
    arguments {
        model_arn: Str = "model_arn required\tlength 1 -\tformat arn\treplaces";
        model_units: Num = "model_units required\twhole\treplaces";
        provisioned_model_name: Str = "provisioned_model_name required\treplaces";
        commitment_duration: Str = "commitment_duration optional\tin OneMonth|SixMonths\treplaces";
        tags: Map<Str> = "tags optional";
    }
    single {
        timeouts: bedrock_provisioned_model_throughput::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        id: Id<kind::BedrockProvisionedModelThroughput> = "id";
        provisioned_model_arn: Str = "provisioned_model_arn";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_bedrockagent_agent`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/bedrockagent_agent).
pub mod bedrockagent_agent {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`GuardrailConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/bedrockagent_agent)."]
        GuardrailConfiguration
        arguments {
            guardrail_identifier: Str = "guardrail_identifier optional";
            guardrail_version: Str = "guardrail_version optional";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`MemoryConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/bedrockagent_agent)."]
        MemoryConfiguration
        arguments {
            enabled_memory_types: List<Str> = "enabled_memory_types optional";
            storage_days: Num = "storage_days optional\twhole";
        }
    }
    /// Blocks of [`PromptOverrideConfiguration`].
    pub mod prompt_override_configuration {
        use crate::types::*;

        /// Blocks of [`PromptConfigurations`].
        pub mod prompt_configurations {
            use crate::types::*;

            formwork_model::block_binding! {
                #[doc = "Block [`InferenceConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/bedrockagent_agent)."]
                InferenceConfiguration
                arguments {
                    max_length: Num = "max_length optional";
                    stop_sequences: List<Str> = "stop_sequences optional";
                    temperature: Num = "temperature optional";
                    top_k: Num = "top_k optional";
                    top_p: Num = "top_p optional";
                }
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`PromptConfigurations`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/bedrockagent_agent)."]
            PromptConfigurations
            arguments {
                base_prompt_template: Str = "base_prompt_template optional";
                parser_mode: Str = "parser_mode optional";
                prompt_creation_mode: Str = "prompt_creation_mode optional";
                prompt_state: Str = "prompt_state optional";
                prompt_type: Str = "prompt_type optional";
            }
            many {
                inference_configuration: prompt_configurations::InferenceConfiguration = "inference_configuration optional list object 0 0";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`PromptOverrideConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/bedrockagent_agent)."]
        PromptOverrideConfiguration
        arguments {
            override_lambda: Str = "override_lambda optional";
        }
        many {
            prompt_configurations: prompt_override_configuration::PromptConfigurations = "prompt_configurations optional set object 0 0";
        }
    }
    pub use crate::shared::amp_prometheus_scraper_timeouts::Timeouts;
    formwork_model::accessor_binding! {
        #[doc = "Attributes [`GuardrailConfigurationAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/bedrockagent_agent)."]
        GuardrailConfigurationAttributes
        attributes {
            guardrail_identifier: Str = "guardrail_identifier";
            guardrail_version: Str = "guardrail_version";
        }
    }
    formwork_model::accessor_binding! {
        #[doc = "Attributes [`MemoryConfigurationAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/bedrockagent_agent)."]
        MemoryConfigurationAttributes
        attributes {
            enabled_memory_types: List<Str> = "enabled_memory_types";
            storage_days: Num = "storage_days";
        }
    }
    /// Blocks of [`PromptOverrideConfigurationAttributes`].
    pub mod prompt_override_configuration_attributes {
        use crate::types::*;

        /// Blocks of [`PromptConfigurationsAttributes`].
        pub mod prompt_configurations_attributes {
            use crate::types::*;

            formwork_model::accessor_binding! {
                #[doc = "Attributes [`InferenceConfigurationAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/bedrockagent_agent)."]
                InferenceConfigurationAttributes
                attributes {
                    max_length: Num = "max_length";
                    stop_sequences: List<Str> = "stop_sequences";
                    temperature: Num = "temperature";
                    top_k: Num = "top_k";
                    top_p: Num = "top_p";
                }
            }
        }
        formwork_model::accessor_binding! {
            #[doc = "Attributes [`PromptConfigurationsAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/bedrockagent_agent)."]
            PromptConfigurationsAttributes
            attributes {
                base_prompt_template: Str = "base_prompt_template";
                parser_mode: Str = "parser_mode";
                prompt_creation_mode: Str = "prompt_creation_mode";
                prompt_state: Str = "prompt_state";
                prompt_type: Str = "prompt_type";
            }
            objects {
                inference_configuration: List<prompt_configurations_attributes::InferenceConfigurationAttributes> = "inference_configuration";
            }
        }
    }
    formwork_model::accessor_binding! {
        #[doc = "Attributes [`PromptOverrideConfigurationAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/bedrockagent_agent)."]
        PromptOverrideConfigurationAttributes
        attributes {
            override_lambda: Str = "override_lambda";
        }
        objects {
            prompt_configurations: Set<prompt_override_configuration_attributes::PromptConfigurationsAttributes> = "prompt_configurations";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_bedrockagent_agent`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/bedrockagent_agent)."]
    Managed "aws_bedrockagent_agent" BedrockagentAgent BedrockagentAgentAttributes
    naming None;
    tags Map;
    arguments {
        agent_resource_role_arn: Arn<kind::IamRole> = "agent_resource_role_arn required\tlength 1 -\tformat any_arn\tservice iam\tmay_replace";
        foundation_model: Str = "foundation_model required\tmay_replace";
        agent_collaboration: Str = "agent_collaboration computed\tin SUPERVISOR|SUPERVISOR_ROUTER|DISABLED\tmay_replace";
        customer_encryption_key_arn: Arn<kind::KmsKey> = "customer_encryption_key_arn optional\tlength 1 -\tformat arn\tservice kms\tmay_replace";
        description: Str = "description optional\tlength 1 200\tmay_replace";
        idle_session_ttl_in_seconds: Num = "idle_session_ttl_in_seconds computed\trange 60 3600\twhole\tmay_replace";
        instruction: Str = "instruction computed\tlength 40 20000\tmay_replace";
        prepare_agent: Bool = "prepare_agent computed\tmay_replace";
        skip_resource_in_use_check: Bool = "skip_resource_in_use_check computed\tmay_replace";
        tags: Map<Str> = "tags optional\tmay_replace";
    }
    unread {
        agent_name: Str = "agent_name required\tmatch ^([0-9A-Za-z][_-]?)+$\tmay_replace";
    }
    many {
        guardrail_configuration: bedrockagent_agent::GuardrailConfiguration = "guardrail_configuration optional list object 0 0\tmay_replace";
        memory_configuration: bedrockagent_agent::MemoryConfiguration = "memory_configuration computed list object 0 0\tmay_replace";
        prompt_override_configuration: bedrockagent_agent::PromptOverrideConfiguration = "prompt_override_configuration computed list object 0 0\tmay_replace";
    }
    single {
        timeouts: bedrockagent_agent::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        agent_arn: Arn<kind::BedrockagentAgent> = "agent_arn";
        agent_id: Id<kind::BedrockagentAgent> = "agent_id";
        agent_name: Name<kind::BedrockagentAgent> = "agent_name";
        agent_version: Str = "agent_version";
        id: Id<kind::BedrockagentAgent> = "id";
        prepared_at: Str = "prepared_at";
        tags_all: Map<Str> = "tags_all";
    }
    objects {
        guardrail_configuration: List<bedrockagent_agent::GuardrailConfigurationAttributes> = "guardrail_configuration";
        memory_configuration: List<bedrockagent_agent::MemoryConfigurationAttributes> = "memory_configuration";
        prompt_override_configuration: List<bedrockagent_agent::PromptOverrideConfigurationAttributes> = "prompt_override_configuration";
    }
}
/// Blocks of [`aws_bedrockagent_agent_action_group`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/bedrockagent_agent_action_group).
pub mod bedrockagent_agent_action_group {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`ActionGroupExecutor`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/bedrockagent_agent_action_group)."]
        ActionGroupExecutor
        arguments {
            custom_control: Str = "custom_control optional\tin RETURN_CONTROL\tmay_replace";
            lambda: Str = "lambda optional\tlength 1 -\tformat arn";
        }
    }
    /// Blocks of [`ApiSchema`].
    pub mod api_schema {
        use crate::types::*;

        formwork_model::block_binding! {
            #[doc = "Block [`S3`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/bedrockagent_agent_action_group)."]
            S3
            arguments {
                s3_bucket_name: Str = "s3_bucket_name optional";
                s3_object_key: Str = "s3_object_key optional";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`ApiSchema`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/bedrockagent_agent_action_group)."]
        ApiSchema
        arguments {
            payload: Str = "payload optional";
        }
        many {
            s3: api_schema::S3 = "s3 optional list block 0 0\titems - 1";
        }
    }
    /// Blocks of [`FunctionSchema`].
    pub mod function_schema {
        use crate::types::*;

        /// Blocks of [`MemberFunctions`].
        pub mod member_functions {
            use crate::types::*;

            /// Blocks of [`Functions`].
            pub mod functions {
                use crate::types::*;

                formwork_model::block_binding! {
                    #[doc = "Block [`Parameters`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/bedrockagent_agent_action_group)."]
                    Parameters
                    arguments {
                        map_block_key: Str = "map_block_key required\tmatch ^([0-9A-Za-z][_-]?)+$";
                        r#type: Str = "type required\tin string|number|integer|boolean|array";
                        description: Str = "description optional\tlength 1 500";
                        required: Bool = "required optional";
                    }
                }
            }
            formwork_model::block_binding! {
                #[doc = "Block [`Functions`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/bedrockagent_agent_action_group)."]
                Functions
                arguments {
                    name: Str = "name required\tmatch ^([0-9A-Za-z][_-]?)+$";
                    description: Str = "description optional\tlength 1 1200";
                }
                many {
                    parameters: functions::Parameters = "parameters optional set block 0 0";
                }
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`MemberFunctions`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/bedrockagent_agent_action_group)."]
            MemberFunctions
            many {
                functions: member_functions::Functions = "functions optional list block 0 0";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`FunctionSchema`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/bedrockagent_agent_action_group)."]
        FunctionSchema
        many {
            member_functions: function_schema::MemberFunctions = "member_functions optional list block 0 0\titems - 1";
        }
    }
    pub use crate::shared::amp_prometheus_workspace_configuration_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_bedrockagent_agent_action_group`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/bedrockagent_agent_action_group)."]
    Managed "aws_bedrockagent_agent_action_group" BedrockagentAgentActionGroup BedrockagentAgentActionGroupAttributes
    naming None;
    tags None;
    relations {
        "conflict api_schema.payload api_schema.s3";
    }
    arguments {
        agent_id: Str = "agent_id required\treplaces";
        agent_version: Str = "agent_version required\treplaces";
        action_group_state: Str = "action_group_state computed\tin ENABLED|DISABLED";
        description: Str = "description optional\tlength 1 200";
        parent_action_group_signature: Str = "parent_action_group_signature optional\tin AMAZON.UserInput|AMAZON.CodeInterpreter|ANTHROPIC.Computer|ANTHROPIC.Bash|ANTHROPIC.TextEditor";
        prepare_agent: Bool = "prepare_agent computed";
        skip_resource_in_use_check: Bool = "skip_resource_in_use_check computed";
    }
    unread {
        action_group_name: Str = "action_group_name required\tmatch ^([0-9A-Za-z][_-]?)+$";
    }
    many {
        action_group_executor: bedrockagent_agent_action_group::ActionGroupExecutor = "action_group_executor optional list block 0 0\titems - 1";
        api_schema: bedrockagent_agent_action_group::ApiSchema = "api_schema optional list block 0 0\titems - 1";
        function_schema: bedrockagent_agent_action_group::FunctionSchema = "function_schema optional list block 0 0\titems - 1";
    }
    single {
        timeouts: bedrockagent_agent_action_group::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        action_group_id: Id<kind::BedrockagentAgentActionGroup> = "action_group_id";
        action_group_name: Name<kind::BedrockagentAgentActionGroup> = "action_group_name";
        id: Id<kind::BedrockagentAgentActionGroup> = "id";
    }
}
/// Blocks of [`aws_bedrockagent_agent_alias`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/bedrockagent_agent_alias).
pub mod bedrockagent_agent_alias {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`RoutingConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/bedrockagent_agent_alias)."]
        RoutingConfiguration
        arguments {
            agent_version: Str = "agent_version optional";
            provisioned_throughput: Str = "provisioned_throughput optional";
        }
    }
    pub use crate::shared::amp_prometheus_scraper_timeouts::Timeouts;
    formwork_model::accessor_binding! {
        #[doc = "Attributes [`RoutingConfigurationAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/bedrockagent_agent_alias)."]
        RoutingConfigurationAttributes
        attributes {
            agent_version: Str = "agent_version";
            provisioned_throughput: Str = "provisioned_throughput";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_bedrockagent_agent_alias`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/bedrockagent_agent_alias)."]
    Managed "aws_bedrockagent_agent_alias" BedrockagentAgentAlias BedrockagentAgentAliasAttributes
    naming None;
    tags Map;
    arguments {
        agent_id: Id<kind::BedrockagentAgent> = "agent_id required\treplaces";
        description: Str = "description optional\tlength 1 200";
        tags: Map<Str> = "tags optional";
    }
    unread {
        agent_alias_name: Str = "agent_alias_name required\tmatch ^([0-9A-Za-z][_-]?)+$";
    }
    many {
        routing_configuration: bedrockagent_agent_alias::RoutingConfiguration = "routing_configuration computed list object 0 0";
    }
    single {
        timeouts: bedrockagent_agent_alias::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        agent_alias_arn: Arn<kind::BedrockagentAgentAlias> = "agent_alias_arn";
        agent_alias_id: Id<kind::BedrockagentAgentAlias> = "agent_alias_id";
        agent_alias_name: Name<kind::BedrockagentAgentAlias> = "agent_alias_name";
        id: Id<kind::BedrockagentAgentAlias> = "id";
        tags_all: Map<Str> = "tags_all";
    }
    objects {
        routing_configuration: List<bedrockagent_agent_alias::RoutingConfigurationAttributes> = "routing_configuration";
    }
}
/// Blocks of [`aws_bedrockagent_agent_collaborator`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/bedrockagent_agent_collaborator).
pub mod bedrockagent_agent_collaborator {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`AgentDescriptor`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/bedrockagent_agent_collaborator)."]
        AgentDescriptor
        arguments {
            alias_arn: Arn<kind::BedrockagentAgentAlias> = "alias_arn required\tlength 1 -\tformat arn";
        }
    }
    pub use crate::shared::amp_prometheus_scraper_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_bedrockagent_agent_collaborator`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/bedrockagent_agent_collaborator)."]
    Managed "aws_bedrockagent_agent_collaborator" BedrockagentAgentCollaborator BedrockagentAgentCollaboratorAttributes
    naming None;
    tags None;
    arguments {
        agent_id: Id<kind::BedrockagentAgent> = "agent_id required\treplaces";
        collaboration_instruction: Str = "collaboration_instruction required\tlength 1 4000";
        agent_version: Str = "agent_version computed\treplaces";
        prepare_agent: Bool = "prepare_agent computed";
        relay_conversation_history: Str = "relay_conversation_history computed\tin TO_COLLABORATOR|DISABLED";
    }
    unread {
        collaborator_name: Str = "collaborator_name required\tmatch ^([0-9A-Za-z][_-]?)+$";
    }
    many {
        agent_descriptor: bedrockagent_agent_collaborator::AgentDescriptor = "agent_descriptor required list block 1 0\titems - 1";
    }
    single {
        timeouts: bedrockagent_agent_collaborator::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        collaborator_id: Id<kind::BedrockagentAgentCollaborator> = "collaborator_id";
        collaborator_name: Name<kind::BedrockagentAgentCollaborator> = "collaborator_name";
        id: Id<kind::BedrockagentAgentCollaborator> = "id";
    }
}
/// Blocks of [`aws_bedrockagent_agent_knowledge_base_association`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/bedrockagent_agent_knowledge_base_association).
pub mod bedrockagent_agent_knowledge_base_association {
    use crate::types::*;

    pub use crate::shared::amp_prometheus_workspace_configuration_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_bedrockagent_agent_knowledge_base_association`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/bedrockagent_agent_knowledge_base_association)."]
    Managed "aws_bedrockagent_agent_knowledge_base_association" BedrockagentAgentKnowledgeBaseAssociation BedrockagentAgentKnowledgeBaseAssociationAttributes
    naming None;
    tags None;
    arguments {
        agent_id: Str = "agent_id required\treplaces";
        description: Str = "description required\tlength 1 200";
        knowledge_base_id: Str = "knowledge_base_id required\treplaces";
        knowledge_base_state: Str = "knowledge_base_state required\tin ENABLED|DISABLED";
        agent_version: Str = "agent_version computed\tin DRAFT\treplaces";
    }
    single {
        timeouts: bedrockagent_agent_knowledge_base_association::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        id: Id<kind::BedrockagentAgentKnowledgeBaseAssociation> = "id";
    }
}
/// Blocks of [`aws_bedrockagent_data_source`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/bedrockagent_data_source).
pub mod bedrockagent_data_source {
    use crate::types::*;

    /// Blocks of [`DataSourceConfiguration`].
    pub mod data_source_configuration {
        use crate::types::*;

        /// Blocks of [`ConfluenceConfiguration`].
        pub mod confluence_configuration {
            use crate::types::*;

            /// Blocks of [`CrawlerConfiguration`].
            pub mod crawler_configuration {
                use crate::types::*;

                /// Blocks of [`FilterConfiguration`].
                pub mod filter_configuration {
                    use crate::types::*;

                    /// Blocks of [`PatternObjectFilter`].
                    pub mod pattern_object_filter {
                        use crate::types::*;

                        formwork_model::block_binding! {
                            #[doc = "Block [`Filters`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/bedrockagent_data_source)."]
                            Filters
                            arguments {
                                object_type: Str = "object_type required";
                                exclusion_filters: Set<Str> = "exclusion_filters optional\titems 1 25\teach length 1 1000";
                                inclusion_filters: Set<Str> = "inclusion_filters optional\titems 1 25\teach length 1 1000";
                            }
                        }
                    }
                    formwork_model::block_binding! {
                        #[doc = "Block [`PatternObjectFilter`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/bedrockagent_data_source)."]
                        PatternObjectFilter
                        many {
                            filters: pattern_object_filter::Filters = "filters optional list block 0 0";
                        }
                    }
                }
                formwork_model::block_binding! {
                    #[doc = "Block [`FilterConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/bedrockagent_data_source)."]
                    FilterConfiguration
                    arguments {
                        r#type: Str = "type required";
                    }
                    many {
                        pattern_object_filter: filter_configuration::PatternObjectFilter = "pattern_object_filter optional list block 0 0";
                    }
                }
            }
            formwork_model::block_binding! {
                #[doc = "Block [`CrawlerConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/bedrockagent_data_source)."]
                CrawlerConfiguration
                many {
                    filter_configuration: crawler_configuration::FilterConfiguration = "filter_configuration optional list block 0 0\titems - 1";
                }
            }
            formwork_model::block_binding! {
                #[doc = "Block [`SourceConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/bedrockagent_data_source)."]
                SourceConfiguration
                arguments {
                    auth_type: Str = "auth_type required\tin BASIC|OAUTH2_CLIENT_CREDENTIALS";
                    credentials_secret_arn: Str = "credentials_secret_arn required\tlength 1 -\tformat arn";
                    host_type: Str = "host_type required\tin SAAS\tmay_replace";
                    host_url: Str = "host_url required\tformat url";
                }
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`ConfluenceConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/bedrockagent_data_source)."]
            ConfluenceConfiguration
            many {
                crawler_configuration: confluence_configuration::CrawlerConfiguration = "crawler_configuration optional list block 0 0\titems - 1";
                source_configuration: confluence_configuration::SourceConfiguration = "source_configuration optional list block 0 0\titems - 1";
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`S3Configuration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/bedrockagent_data_source)."]
            S3Configuration
            arguments {
                bucket_arn: Str = "bucket_arn required\tlength 1 -\tformat arn";
                bucket_owner_account_id: Str = "bucket_owner_account_id optional\tformat account_id";
                inclusion_prefixes: Set<Str> = "inclusion_prefixes optional\titems - 1\teach length 1 300";
            }
        }
        /// Blocks of [`SalesforceConfiguration`].
        pub mod salesforce_configuration {
            use crate::types::*;

            pub use crate::services::bedrock::bedrockagent_data_source::data_source_configuration::confluence_configuration::CrawlerConfiguration;
            pub use crate::services::bedrock::bedrockagent_data_source::data_source_configuration::confluence_configuration::crawler_configuration;
            formwork_model::block_binding! {
                #[doc = "Block [`SourceConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/bedrockagent_data_source)."]
                SourceConfiguration
                arguments {
                    auth_type: Str = "auth_type required\tin OAUTH2_CLIENT_CREDENTIALS\tmay_replace";
                    credentials_secret_arn: Str = "credentials_secret_arn required\tlength 1 -\tformat arn";
                    host_url: Str = "host_url required\tlength 1 256\tformat url";
                }
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`SalesforceConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/bedrockagent_data_source)."]
            SalesforceConfiguration
            many {
                crawler_configuration: salesforce_configuration::CrawlerConfiguration = "crawler_configuration optional list block 0 0\titems - 1";
                source_configuration: salesforce_configuration::SourceConfiguration = "source_configuration optional list block 0 0\titems - 1";
            }
        }
        /// Blocks of [`SharePointConfiguration`].
        pub mod share_point_configuration {
            use crate::types::*;

            pub use crate::services::bedrock::bedrockagent_data_source::data_source_configuration::confluence_configuration::CrawlerConfiguration;
            pub use crate::services::bedrock::bedrockagent_data_source::data_source_configuration::confluence_configuration::crawler_configuration;
            formwork_model::block_binding! {
                #[doc = "Block [`SourceConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/bedrockagent_data_source)."]
                SourceConfiguration
                arguments {
                    auth_type: Str = "auth_type required\tin OAUTH2_CLIENT_CREDENTIALS|OAUTH2_SHAREPOINT_APP_ONLY_CLIENT_CREDENTIALS";
                    credentials_secret_arn: Str = "credentials_secret_arn required\tlength 1 -\tformat arn";
                    domain: Str = "domain required\tlength 1 50";
                    host_type: Str = "host_type required\tin ONLINE\tmay_replace";
                    site_urls: Set<Str> = "site_urls required\titems 1 100\teach format url";
                    tenant_id: Str = "tenant_id optional\tlength 36 36";
                }
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`SharePointConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/bedrockagent_data_source)."]
            SharePointConfiguration
            many {
                crawler_configuration: share_point_configuration::CrawlerConfiguration = "crawler_configuration optional list block 0 0\titems - 1";
                source_configuration: share_point_configuration::SourceConfiguration = "source_configuration optional list block 0 0\titems - 1";
            }
        }
        /// Blocks of [`WebConfiguration`].
        pub mod web_configuration {
            use crate::types::*;

            /// Blocks of [`CrawlerConfiguration`].
            pub mod crawler_configuration {
                use crate::types::*;

                formwork_model::block_binding! {
                    #[doc = "Block [`CrawlerLimits`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/bedrockagent_data_source)."]
                    CrawlerLimits
                    arguments {
                        max_pages: Num = "max_pages optional\trange 1 -\twhole";
                        rate_limit: Num = "rate_limit optional\trange 1 300\twhole";
                    }
                }
            }
            formwork_model::block_binding! {
                #[doc = "Block [`CrawlerConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/bedrockagent_data_source)."]
                CrawlerConfiguration
                arguments {
                    exclusion_filters: Set<Str> = "exclusion_filters optional\titems 1 25\teach length 1 1000";
                    inclusion_filters: Set<Str> = "inclusion_filters optional\titems 1 25\teach length 1 1000";
                    scope: Str = "scope optional\tin HOST_ONLY|SUBDOMAINS";
                    user_agent: Str = "user_agent optional\tlength 15 40";
                }
                many {
                    crawler_limits: crawler_configuration::CrawlerLimits = "crawler_limits optional list block 0 0\titems - 1";
                }
            }
            /// Blocks of [`SourceConfiguration`].
            pub mod source_configuration {
                use crate::types::*;

                /// Blocks of [`UrlConfiguration`].
                pub mod url_configuration {
                    use crate::types::*;

                    formwork_model::block_binding! {
                        #[doc = "Block [`SeedUrls`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/bedrockagent_data_source)."]
                        SeedUrls
                        arguments {
                            url: Str = "url optional\tformat url";
                        }
                    }
                }
                formwork_model::block_binding! {
                    #[doc = "Block [`UrlConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/bedrockagent_data_source)."]
                    UrlConfiguration
                    many {
                        seed_urls: url_configuration::SeedUrls = "seed_urls optional list block 0 0\titems - 100";
                    }
                }
            }
            formwork_model::block_binding! {
                #[doc = "Block [`SourceConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/bedrockagent_data_source)."]
                SourceConfiguration
                many {
                    url_configuration: source_configuration::UrlConfiguration = "url_configuration required list block 1 0\titems - 1";
                }
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`WebConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/bedrockagent_data_source)."]
            WebConfiguration
            many {
                crawler_configuration: web_configuration::CrawlerConfiguration = "crawler_configuration optional list block 0 0\titems - 1";
                source_configuration: web_configuration::SourceConfiguration = "source_configuration optional list block 0 0\titems - 1";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`DataSourceConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/bedrockagent_data_source)."]
        DataSourceConfiguration
        arguments {
            r#type: Str = "type required\tin S3|WEB|CONFLUENCE|SALESFORCE|SHAREPOINT|CUSTOM|REDSHIFT_METADATA";
        }
        many {
            confluence_configuration: data_source_configuration::ConfluenceConfiguration = "confluence_configuration optional list block 0 0\titems - 1";
            s3_configuration: data_source_configuration::S3Configuration = "s3_configuration optional list block 0 0\titems - 1";
            salesforce_configuration: data_source_configuration::SalesforceConfiguration = "salesforce_configuration optional list block 0 0\titems - 1";
            share_point_configuration: data_source_configuration::SharePointConfiguration = "share_point_configuration optional list block 0 0\titems - 1";
            web_configuration: data_source_configuration::WebConfiguration = "web_configuration optional list block 0 0\titems - 1";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`ServerSideEncryptionConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/bedrockagent_data_source)."]
        ServerSideEncryptionConfiguration
        arguments {
            kms_key_arn: Str = "kms_key_arn optional\tlength 1 -\tformat arn";
        }
    }
    pub use crate::shared::bedrock_bedrock_custom_model_timeouts::Timeouts;
    /// Blocks of [`VectorIngestionConfiguration`].
    pub mod vector_ingestion_configuration {
        use crate::types::*;

        /// Blocks of [`ChunkingConfiguration`].
        pub mod chunking_configuration {
            use crate::types::*;

            formwork_model::block_binding! {
                #[doc = "Block [`FixedSizeChunkingConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/bedrockagent_data_source)."]
                FixedSizeChunkingConfiguration
                arguments {
                    max_tokens: Num = "max_tokens required\trange 1 -\twhole\treplaces";
                    overlap_percentage: Num = "overlap_percentage required\trange 1 99\twhole\treplaces";
                }
            }
            /// Blocks of [`HierarchicalChunkingConfiguration`].
            pub mod hierarchical_chunking_configuration {
                use crate::types::*;

                formwork_model::block_binding! {
                    #[doc = "Block [`LevelConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/bedrockagent_data_source)."]
                    LevelConfiguration
                    arguments {
                        max_tokens: Num = "max_tokens required\twhole\treplaces";
                    }
                }
            }
            formwork_model::block_binding! {
                #[doc = "Block [`HierarchicalChunkingConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/bedrockagent_data_source)."]
                HierarchicalChunkingConfiguration
                arguments {
                    overlap_tokens: Num = "overlap_tokens required\twhole\treplaces";
                }
                many {
                    level_configuration: hierarchical_chunking_configuration::LevelConfiguration = "level_configuration optional list block 0 0\titems 2 2";
                }
            }
            formwork_model::block_binding! {
                #[doc = "Block [`SemanticChunkingConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/bedrockagent_data_source)."]
                SemanticChunkingConfiguration
                arguments {
                    breakpoint_percentile_threshold: Num = "breakpoint_percentile_threshold required\trange 50 99\twhole\treplaces";
                    buffer_size: Num = "buffer_size required\trange 0 1\twhole\treplaces";
                    max_token: Num = "max_token required\trange 1 -\twhole\treplaces";
                }
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`ChunkingConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/bedrockagent_data_source)."]
            ChunkingConfiguration
            arguments {
                chunking_strategy: Str = "chunking_strategy required\tin FIXED_SIZE|NONE|HIERARCHICAL|SEMANTIC\treplaces";
            }
            many {
                fixed_size_chunking_configuration: chunking_configuration::FixedSizeChunkingConfiguration = "fixed_size_chunking_configuration optional list block 0 0\titems - 1";
                hierarchical_chunking_configuration: chunking_configuration::HierarchicalChunkingConfiguration = "hierarchical_chunking_configuration optional list block 0 0\titems - 1";
                semantic_chunking_configuration: chunking_configuration::SemanticChunkingConfiguration = "semantic_chunking_configuration optional list block 0 0\titems - 1";
            }
        }
        /// Blocks of [`CustomTransformationConfiguration`].
        pub mod custom_transformation_configuration {
            use crate::types::*;

            /// Blocks of [`IntermediateStorage`].
            pub mod intermediate_storage {
                use crate::types::*;

                formwork_model::block_binding! {
                    #[doc = "Block [`S3Location`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/bedrockagent_data_source)."]
                    S3Location
                    arguments {
                        uri: Str = "uri required\tmatch ^s3://\tmatch ^$|^[0-9a-z][^/]*/.+$\tmay_replace";
                    }
                }
            }
            formwork_model::block_binding! {
                #[doc = "Block [`IntermediateStorage`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/bedrockagent_data_source)."]
                IntermediateStorage
                many {
                    s3_location: intermediate_storage::S3Location = "s3_location optional list block 0 0\titems - 1";
                }
            }
            /// Blocks of [`Transformation`].
            pub mod transformation {
                use crate::types::*;

                /// Blocks of [`TransformationFunction`].
                pub mod transformation_function {
                    use crate::types::*;

                    formwork_model::block_binding! {
                        #[doc = "Block [`TransformationLambdaConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/bedrockagent_data_source)."]
                        TransformationLambdaConfiguration
                        arguments {
                            lambda_arn: Str = "lambda_arn required\tlength 1 -\tformat arn\treplaces";
                        }
                    }
                }
                formwork_model::block_binding! {
                    #[doc = "Block [`TransformationFunction`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/bedrockagent_data_source)."]
                    TransformationFunction
                    many {
                        transformation_lambda_configuration: transformation_function::TransformationLambdaConfiguration = "transformation_lambda_configuration optional list block 0 0\titems - 1";
                    }
                }
            }
            formwork_model::block_binding! {
                #[doc = "Block [`Transformation`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/bedrockagent_data_source)."]
                Transformation
                arguments {
                    step_to_apply: Str = "step_to_apply required\tin POST_CHUNKING\tmay_replace";
                }
                many {
                    transformation_function: transformation::TransformationFunction = "transformation_function optional list block 0 0\titems - 1";
                }
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`CustomTransformationConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/bedrockagent_data_source)."]
            CustomTransformationConfiguration
            many {
                intermediate_storage: custom_transformation_configuration::IntermediateStorage = "intermediate_storage optional list block 0 0\titems - 1";
                transformation: custom_transformation_configuration::Transformation = "transformation optional list block 0 0\titems - 1";
            }
        }
        /// Blocks of [`ParsingConfiguration`].
        pub mod parsing_configuration {
            use crate::types::*;

            /// Blocks of [`BedrockFoundationModelConfiguration`].
            pub mod bedrock_foundation_model_configuration {
                use crate::types::*;

                formwork_model::block_binding! {
                    #[doc = "Block [`ParsingPrompt`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/bedrockagent_data_source)."]
                    ParsingPrompt
                    arguments {
                        parsing_prompt_string: Str = "parsing_prompt_string required\treplaces";
                    }
                }
            }
            formwork_model::block_binding! {
                #[doc = "Block [`BedrockFoundationModelConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/bedrockagent_data_source)."]
                BedrockFoundationModelConfiguration
                arguments {
                    model_arn: Str = "model_arn required\tlength 1 -\tformat arn\treplaces";
                }
                many {
                    parsing_prompt: bedrock_foundation_model_configuration::ParsingPrompt = "parsing_prompt optional list block 0 0\titems - 1";
                }
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`ParsingConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/bedrockagent_data_source)."]
            ParsingConfiguration
            arguments {
                parsing_strategy: Str = "parsing_strategy required\tin BEDROCK_FOUNDATION_MODEL|BEDROCK_DATA_AUTOMATION\treplaces";
            }
            many {
                bedrock_foundation_model_configuration: parsing_configuration::BedrockFoundationModelConfiguration = "bedrock_foundation_model_configuration optional list block 0 0\titems - 1";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`VectorIngestionConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/bedrockagent_data_source)."]
        VectorIngestionConfiguration
        many {
            chunking_configuration: vector_ingestion_configuration::ChunkingConfiguration = "chunking_configuration optional list block 0 0\titems - 1";
            custom_transformation_configuration: vector_ingestion_configuration::CustomTransformationConfiguration = "custom_transformation_configuration optional list block 0 0\titems - 1";
            parsing_configuration: vector_ingestion_configuration::ParsingConfiguration = "parsing_configuration optional list block 0 0\titems - 1";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_bedrockagent_data_source`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/bedrockagent_data_source)."]
    Managed "aws_bedrockagent_data_source" BedrockagentDataSource BedrockagentDataSourceAttributes
    naming None;
    tags None;
    relations {
        "conflict vector_ingestion_configuration.chunking_configuration.fixed_size_chunking_configuration vector_ingestion_configuration.chunking_configuration.hierarchical_chunking_configuration";
        "conflict vector_ingestion_configuration.chunking_configuration.fixed_size_chunking_configuration vector_ingestion_configuration.chunking_configuration.semantic_chunking_configuration";
        "conflict vector_ingestion_configuration.chunking_configuration.hierarchical_chunking_configuration vector_ingestion_configuration.chunking_configuration.semantic_chunking_configuration";
    }
    arguments {
        knowledge_base_id: Str = "knowledge_base_id required";
        data_deletion_policy: Str = "data_deletion_policy computed\tin RETAIN|DELETE";
        description: Str = "description optional\tlength 1 200";
    }
    unread {
        name: Str = "name required\tmatch ^([0-9A-Za-z][_-]?)+$\treplaces";
    }
    many {
        data_source_configuration: bedrockagent_data_source::DataSourceConfiguration = "data_source_configuration required list block 1 0\titems - 1";
        server_side_encryption_configuration: bedrockagent_data_source::ServerSideEncryptionConfiguration = "server_side_encryption_configuration optional list block 0 0\titems - 1";
        vector_ingestion_configuration: bedrockagent_data_source::VectorIngestionConfiguration = "vector_ingestion_configuration optional list block 0 0\titems - 1";
    }
    single {
        timeouts: bedrockagent_data_source::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        data_source_id: Id<kind::BedrockagentDataSource> = "data_source_id";
        id: Id<kind::BedrockagentDataSource> = "id";
        name: Name<kind::BedrockagentDataSource> = "name";
    }
}
/// Blocks of [`aws_bedrockagent_knowledge_base`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/bedrockagent_knowledge_base).
pub mod bedrockagent_knowledge_base {
    use crate::types::*;

    /// Blocks of [`KnowledgeBaseConfiguration`].
    pub mod knowledge_base_configuration {
        use crate::types::*;

        /// Blocks of [`VectorKnowledgeBaseConfiguration`].
        pub mod vector_knowledge_base_configuration {
            use crate::types::*;

            /// Blocks of [`EmbeddingModelConfiguration`].
            pub mod embedding_model_configuration {
                use crate::types::*;

                formwork_model::block_binding! {
                    #[doc = "Block [`BedrockEmbeddingModelConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/bedrockagent_knowledge_base)."]
                    BedrockEmbeddingModelConfiguration
                    arguments {
                        dimensions: Num = "dimensions optional\twhole\tmay_replace";
                        embedding_data_type: Str = "embedding_data_type optional\tin FLOAT32|BINARY\tmay_replace";
                    }
                }
            }
            formwork_model::block_binding! {
                #[doc = "Block [`EmbeddingModelConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/bedrockagent_knowledge_base)."]
                EmbeddingModelConfiguration
                many {
                    bedrock_embedding_model_configuration: embedding_model_configuration::BedrockEmbeddingModelConfiguration = "bedrock_embedding_model_configuration optional list block 0 0\titems - 1";
                }
            }
            /// Blocks of [`SupplementalDataStorageConfiguration`].
            pub mod supplemental_data_storage_configuration {
                use crate::types::*;

                /// Blocks of [`StorageLocation`].
                pub mod storage_location {
                    use crate::types::*;

                    pub use crate::services::bedrock::bedrockagent_data_source::vector_ingestion_configuration::custom_transformation_configuration::intermediate_storage::S3Location;
                }
                formwork_model::block_binding! {
                    #[doc = "Block [`StorageLocation`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/bedrockagent_knowledge_base)."]
                    StorageLocation
                    arguments {
                        r#type: Str = "type required\tin S3\tmay_replace";
                    }
                    many {
                        s3_location: storage_location::S3Location = "s3_location optional list block 0 0\titems - 1";
                    }
                }
            }
            formwork_model::block_binding! {
                #[doc = "Block [`SupplementalDataStorageConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/bedrockagent_knowledge_base)."]
                SupplementalDataStorageConfiguration
                many {
                    storage_location: supplemental_data_storage_configuration::StorageLocation = "storage_location optional list block 0 0";
                }
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`VectorKnowledgeBaseConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/bedrockagent_knowledge_base)."]
            VectorKnowledgeBaseConfiguration
            arguments {
                embedding_model_arn: Str = "embedding_model_arn required\tlength 1 -\tformat arn\tmay_replace";
            }
            many {
                embedding_model_configuration: vector_knowledge_base_configuration::EmbeddingModelConfiguration = "embedding_model_configuration optional list block 0 0\titems - 1";
                supplemental_data_storage_configuration: vector_knowledge_base_configuration::SupplementalDataStorageConfiguration = "supplemental_data_storage_configuration optional list block 0 0\titems - 1";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`KnowledgeBaseConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/bedrockagent_knowledge_base)."]
        KnowledgeBaseConfiguration
        arguments {
            r#type: Str = "type required\tmay_replace";
        }
        many {
            vector_knowledge_base_configuration: knowledge_base_configuration::VectorKnowledgeBaseConfiguration = "vector_knowledge_base_configuration required list block 1 0\titems - 1";
        }
    }
    /// Blocks of [`StorageConfiguration`].
    pub mod storage_configuration {
        use crate::types::*;

        /// Blocks of [`OpensearchServerlessConfiguration`].
        pub mod opensearch_serverless_configuration {
            use crate::types::*;

            formwork_model::block_binding! {
                #[doc = "Block [`FieldMapping`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/bedrockagent_knowledge_base)."]
                FieldMapping
                arguments {
                    metadata_field: Str = "metadata_field optional\tmay_replace";
                    text_field: Str = "text_field optional\tmay_replace";
                    vector_field: Str = "vector_field optional\tmay_replace";
                }
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`OpensearchServerlessConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/bedrockagent_knowledge_base)."]
            OpensearchServerlessConfiguration
            arguments {
                collection_arn: Str = "collection_arn required\tlength 1 -\tformat arn\tmay_replace";
                vector_index_name: Str = "vector_index_name required\tmay_replace";
            }
            many {
                field_mapping: opensearch_serverless_configuration::FieldMapping = "field_mapping optional list block 0 0\titems - 1";
            }
        }
        /// Blocks of [`PineconeConfiguration`].
        pub mod pinecone_configuration {
            use crate::types::*;

            formwork_model::block_binding! {
                #[doc = "Block [`FieldMapping`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/bedrockagent_knowledge_base)."]
                FieldMapping
                arguments {
                    metadata_field: Str = "metadata_field optional\tmay_replace";
                    text_field: Str = "text_field optional\tmay_replace";
                }
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`PineconeConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/bedrockagent_knowledge_base)."]
            PineconeConfiguration
            arguments {
                connection_string: Str = "connection_string required\tmay_replace";
                credentials_secret_arn: Str = "credentials_secret_arn required\tlength 1 -\tformat arn\tmay_replace";
                namespace: Str = "namespace optional\tmay_replace";
            }
            many {
                field_mapping: pinecone_configuration::FieldMapping = "field_mapping optional list block 0 0\titems - 1";
            }
        }
        /// Blocks of [`RdsConfiguration`].
        pub mod rds_configuration {
            use crate::types::*;

            formwork_model::block_binding! {
                #[doc = "Block [`FieldMapping`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/bedrockagent_knowledge_base)."]
                FieldMapping
                arguments {
                    metadata_field: Str = "metadata_field required\tmay_replace";
                    primary_key_field: Str = "primary_key_field required\tmay_replace";
                    text_field: Str = "text_field required\tmay_replace";
                    vector_field: Str = "vector_field required\tmay_replace";
                }
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`RdsConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/bedrockagent_knowledge_base)."]
            RdsConfiguration
            arguments {
                credentials_secret_arn: Str = "credentials_secret_arn required\tlength 1 -\tformat arn\tmay_replace";
                database_name: Str = "database_name required\tmay_replace";
                resource_arn: Str = "resource_arn required\tlength 1 -\tformat arn\tmay_replace";
                table_name: Str = "table_name required\tmay_replace";
            }
            many {
                field_mapping: rds_configuration::FieldMapping = "field_mapping optional list block 0 0\titems - 1";
            }
        }
        /// Blocks of [`RedisEnterpriseCloudConfiguration`].
        pub mod redis_enterprise_cloud_configuration {
            use crate::types::*;

            pub use crate::services::bedrock::bedrockagent_knowledge_base::storage_configuration::opensearch_serverless_configuration::FieldMapping;
        }
        formwork_model::block_binding! {
            #[doc = "Block [`RedisEnterpriseCloudConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/bedrockagent_knowledge_base)."]
            RedisEnterpriseCloudConfiguration
            arguments {
                credentials_secret_arn: Str = "credentials_secret_arn required\tlength 1 -\tformat arn\tmay_replace";
                endpoint: Str = "endpoint required\tmay_replace";
                vector_index_name: Str = "vector_index_name required\tmay_replace";
            }
            many {
                field_mapping: redis_enterprise_cloud_configuration::FieldMapping = "field_mapping optional list block 0 0\titems - 1";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`StorageConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/bedrockagent_knowledge_base)."]
        StorageConfiguration
        arguments {
            r#type: Str = "type required\tmay_replace";
        }
        many {
            opensearch_serverless_configuration: storage_configuration::OpensearchServerlessConfiguration = "opensearch_serverless_configuration optional list block 0 0\titems - 1";
            pinecone_configuration: storage_configuration::PineconeConfiguration = "pinecone_configuration optional list block 0 0\titems - 1";
            rds_configuration: storage_configuration::RdsConfiguration = "rds_configuration optional list block 0 0\titems - 1";
            redis_enterprise_cloud_configuration: storage_configuration::RedisEnterpriseCloudConfiguration = "redis_enterprise_cloud_configuration optional list block 0 0\titems - 1";
        }
    }
    pub use crate::shared::amp_prometheus_scraper_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_bedrockagent_knowledge_base`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/bedrockagent_knowledge_base)."]
    Managed "aws_bedrockagent_knowledge_base" BedrockagentKnowledgeBase BedrockagentKnowledgeBaseAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 255, ""));
    tags Map;
    arguments {
        role_arn: Arn<kind::IamRole> = "role_arn required\tlength 1 -\tformat arn\tservice iam\tmay_replace";
        description: Str = "description optional\tmay_replace";
        tags: Map<Str> = "tags optional\tmay_replace";
    }
    unread {
        name: Str = "name required\tmay_replace";
    }
    many {
        knowledge_base_configuration: bedrockagent_knowledge_base::KnowledgeBaseConfiguration = "knowledge_base_configuration required list block 1 0\titems - 1";
        storage_configuration: bedrockagent_knowledge_base::StorageConfiguration = "storage_configuration required list block 1 0\titems - 1";
    }
    single {
        timeouts: bedrockagent_knowledge_base::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Arn<kind::BedrockagentKnowledgeBase> = "arn";
        created_at: Str = "created_at";
        failure_reasons: List<Str> = "failure_reasons";
        id: Id<kind::BedrockagentKnowledgeBase> = "id";
        name: Name<kind::BedrockagentKnowledgeBase> = "name";
        tags_all: Map<Str> = "tags_all";
        updated_at: Str = "updated_at";
    }
}
/// Blocks of [`aws_bedrockagent_prompt`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/bedrockagent_prompt).
pub mod bedrockagent_prompt {
    use crate::types::*;

    /// Blocks of [`Variant`].
    pub mod variant {
        use crate::types::*;

        /// Blocks of [`GenAiResource`].
        pub mod gen_ai_resource {
            use crate::types::*;

            formwork_model::block_binding! {
                #[doc = "Block [`Agent`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/bedrockagent_prompt)."]
                Agent
                arguments {
                    agent_identifier: Str = "agent_identifier required\tlength 1 -\tformat arn\tmay_replace";
                }
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`GenAiResource`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/bedrockagent_prompt)."]
            GenAiResource
            many {
                agent: gen_ai_resource::Agent = "agent required list block 1 0\titems - 1";
            }
        }
        /// Blocks of [`InferenceConfiguration`].
        pub mod inference_configuration {
            use crate::types::*;

            formwork_model::block_binding! {
                #[doc = "Block [`Text`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/bedrockagent_prompt)."]
                Text
                arguments {
                    max_tokens: Num = "max_tokens optional\twhole\tmay_replace";
                    stop_sequences: List<Str> = "stop_sequences optional\tmay_replace";
                    temperature: Num = "temperature optional\tmay_replace";
                    top_p: Num = "top_p optional\tmay_replace";
                }
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`InferenceConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/bedrockagent_prompt)."]
            InferenceConfiguration
            many {
                text: inference_configuration::Text = "text required list block 1 0\titems - 1";
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`Metadata`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/bedrockagent_prompt)."]
            Metadata
            arguments {
                key: Str = "key required\tlength 1 128\tmay_replace";
                value: Str = "value required\tlength - 1024\tmay_replace";
            }
        }
        /// Blocks of [`TemplateConfiguration`].
        pub mod template_configuration {
            use crate::types::*;

            /// Blocks of [`Chat`].
            pub mod chat {
                use crate::types::*;

                formwork_model::block_binding! {
                    #[doc = "Block [`InputVariable`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/bedrockagent_prompt)."]
                    InputVariable
                    arguments {
                        name: Str = "name required\tmay_replace";
                    }
                }
                /// Blocks of [`Message`].
                pub mod message {
                    use crate::types::*;

                    /// Blocks of [`Content`].
                    pub mod content {
                        use crate::types::*;

                        formwork_model::block_binding! {
                            #[doc = "Block [`CachePoint`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/bedrockagent_prompt)."]
                            CachePoint
                            arguments {
                                r#type: Str = "type required\tin default\tmay_replace";
                            }
                        }
                    }
                    formwork_model::block_binding! {
                        #[doc = "Block [`Content`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/bedrockagent_prompt)."]
                        Content
                        arguments {
                            text: Str = "text optional\tmay_replace";
                        }
                        many {
                            cache_point: content::CachePoint = "cache_point optional list block 0 0\titems - 1";
                        }
                    }
                }
                formwork_model::block_binding! {
                    #[doc = "Block [`Message`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/bedrockagent_prompt)."]
                    Message
                    arguments {
                        role: Str = "role required\tin user|assistant\tmay_replace";
                    }
                    many {
                        content: message::Content = "content optional list block 0 0\titems - 1";
                    }
                }
                pub use crate::services::bedrock::bedrockagent_prompt::variant::template_configuration::chat::message::Content as System;
                pub use crate::services::bedrock::bedrockagent_prompt::variant::template_configuration::chat::message::content as system;
                /// Blocks of [`ToolConfiguration`].
                pub mod tool_configuration {
                    use crate::types::*;

                    /// Blocks of [`Tool`].
                    pub mod tool {
                        use crate::types::*;

                        pub use crate::services::bedrock::bedrockagent_prompt::variant::template_configuration::chat::message::content::CachePoint;
                        /// Blocks of [`ToolSpec`].
                        pub mod tool_spec {
                            use crate::types::*;

                            formwork_model::block_binding! {
                                #[doc = "Block [`InputSchema`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/bedrockagent_prompt)."]
                                InputSchema
                                arguments {
                                    json: Str = "json optional\tlength 1 -\tformat json\tmay_replace";
                                }
                            }
                        }
                        formwork_model::block_binding! {
                            #[doc = "Block [`ToolSpec`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/bedrockagent_prompt)."]
                            ToolSpec
                            arguments {
                                name: Str = "name required\tmay_replace";
                                description: Str = "description optional\tmay_replace";
                            }
                            many {
                                input_schema: tool_spec::InputSchema = "input_schema optional list block 0 0\titems - 1";
                            }
                        }
                    }
                    formwork_model::block_binding! {
                        #[doc = "Block [`Tool`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/bedrockagent_prompt)."]
                        Tool
                        many {
                            cache_point: tool::CachePoint = "cache_point optional list block 0 0\titems - 1";
                            tool_spec: tool::ToolSpec = "tool_spec optional list block 0 0\titems - 1";
                        }
                    }
                    /// Blocks of [`ToolChoice`].
                    pub mod tool_choice {
                        use crate::types::*;

                        pub use crate::shared::appflow_appflow_connector_profile_connector_profile_config_connector_profile_properties_amplitude::Amplitude as BlockAny;
                        pub use crate::shared::appflow_appflow_connector_profile_connector_profile_config_connector_profile_properties_amplitude::Amplitude as Auto;
                        pub use crate::services::bedrock::bedrockagent_prompt::variant::template_configuration::chat::InputVariable as Tool;
                    }
                    formwork_model::block_binding! {
                        #[doc = "Block [`ToolChoice`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/bedrockagent_prompt)."]
                        ToolChoice
                        many {
                            any: tool_choice::BlockAny = "any optional list block 0 0\titems - 1";
                            auto: tool_choice::Auto = "auto optional list block 0 0\titems - 1";
                            tool: tool_choice::Tool = "tool optional list block 0 0\titems - 1";
                        }
                    }
                }
                formwork_model::block_binding! {
                    #[doc = "Block [`ToolConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/bedrockagent_prompt)."]
                    ToolConfiguration
                    many {
                        tool: tool_configuration::Tool = "tool optional list block 0 0";
                        tool_choice: tool_configuration::ToolChoice = "tool_choice optional list block 0 0\titems - 1";
                    }
                }
            }
            formwork_model::block_binding! {
                #[doc = "Block [`Chat`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/bedrockagent_prompt)."]
                Chat
                many {
                    message: chat::Message = "message required list block 1 0";
                    input_variable: chat::InputVariable = "input_variable optional list block 0 0\titems - 20";
                    system: chat::System = "system optional list block 0 0";
                    tool_configuration: chat::ToolConfiguration = "tool_configuration optional list block 0 0\titems - 1";
                }
            }
            /// Blocks of [`Text`].
            pub mod text {
                use crate::types::*;

                pub use crate::services::bedrock::bedrockagent_prompt::variant::template_configuration::chat::message::content::CachePoint;
                pub use crate::services::bedrock::bedrockagent_prompt::variant::template_configuration::chat::InputVariable;
            }
            formwork_model::block_binding! {
                #[doc = "Block [`Text`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/bedrockagent_prompt)."]
                Text
                arguments {
                    text: Str = "text required\tmay_replace";
                }
                many {
                    cache_point: text::CachePoint = "cache_point optional list block 0 0\titems - 1";
                    input_variable: text::InputVariable = "input_variable optional list block 0 0\titems - 20";
                }
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`TemplateConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/bedrockagent_prompt)."]
            TemplateConfiguration
            many {
                chat: template_configuration::Chat = "chat optional list block 0 0\titems - 1";
                text: template_configuration::Text = "text optional list block 0 0\titems - 1";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`Variant`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/bedrockagent_prompt)."]
        Variant
        arguments {
            name: Str = "name required\tmay_replace";
            template_type: Str = "template_type required\tin TEXT|CHAT\tmay_replace";
            additional_model_request_fields: Str = "additional_model_request_fields optional\tlength 1 -\tformat json\tmay_replace";
            model_id: Str = "model_id optional\tmay_replace";
        }
        many {
            gen_ai_resource: variant::GenAiResource = "gen_ai_resource optional list block 0 0\titems - 1";
            inference_configuration: variant::InferenceConfiguration = "inference_configuration optional list block 0 0\titems - 1";
            metadata: variant::Metadata = "metadata optional list block 0 0\titems - 50";
            template_configuration: variant::TemplateConfiguration = "template_configuration optional list block 0 0\titems - 1";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_bedrockagent_prompt`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/bedrockagent_prompt)."]
    Managed "aws_bedrockagent_prompt" BedrockagentPrompt BedrockagentPromptAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 255, ""));
    tags Map;
    relations {
        "exactly_one variant.gen_ai_resource variant.model_id";
        "exactly_one variant.template_configuration.chat variant.template_configuration.text";
    }
    arguments {
        customer_encryption_key_arn: Str = "customer_encryption_key_arn optional\tlength 1 -\tformat arn\tmay_replace";
        default_variant: Str = "default_variant optional\tmay_replace";
        description: Str = "description optional\tmay_replace";
        tags: Map<Str> = "tags optional\tmay_replace";
    }
    unread {
        name: Str = "name required\tmay_replace";
    }
    many {
        variant: bedrockagent_prompt::Variant = "variant optional list block 0 0";
    }
    attributes {
        arn: Arn<kind::BedrockagentPrompt> = "arn";
        created_at: Str = "created_at";
        id: Id<kind::BedrockagentPrompt> = "id";
        name: Name<kind::BedrockagentPrompt> = "name";
        tags_all: Map<Str> = "tags_all";
        updated_at: Str = "updated_at";
        version: Str = "version";
    }
}
/// Data sources.
pub(crate) mod data {
    use crate::types::*;

    /// Blocks of [`aws_bedrock_custom_model`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/bedrock_custom_model).
    pub mod bedrock_custom_model {
        use crate::types::*;

        formwork_model::accessor_binding! {
            #[doc = "Attributes [`OutputDataConfigAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/bedrock_custom_model)."]
            OutputDataConfigAttributes
            attributes {
                s3_uri: Str = "s3_uri";
            }
        }
        pub use crate::services::bedrock::data::bedrock_custom_model::OutputDataConfigAttributes as TrainingDataConfigAttributes;
        pub use crate::services::bedrock::bedrock_custom_model::TrainingMetricsAttributes;
        /// Blocks of [`ValidationDataConfigAttributes`].
        pub mod validation_data_config_attributes {
            use crate::types::*;

            pub use crate::services::bedrock::data::bedrock_custom_model::OutputDataConfigAttributes as ValidatorAttributes;
        }
        formwork_model::accessor_binding! {
            #[doc = "Attributes [`ValidationDataConfigAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/bedrock_custom_model)."]
            ValidationDataConfigAttributes
            objects {
                validator: List<validation_data_config_attributes::ValidatorAttributes> = "validator";
            }
        }
        pub use crate::services::bedrock::bedrock_custom_model::ValidationMetricsAttributes;
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_bedrock_custom_model`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/bedrock_custom_model)."]
        Data "aws_bedrock_custom_model" BedrockCustomModel BedrockCustomModelAttributes
        naming None;
        tags None;
        unread {
            model_id: Str = "model_id required";
        }
        attributes {
            base_model_arn: Str = "base_model_arn";
            creation_time: Str = "creation_time";
            hyperparameters: Map<Str> = "hyperparameters";
            id: Id<kind::BedrockCustomModel> = "id";
            job_arn: Str = "job_arn";
            job_name: Str = "job_name";
            job_tags: Map<Str> = "job_tags";
            model_arn: Arn<kind::BedrockCustomModel> = "model_arn";
            model_id: Id<kind::BedrockCustomModel> = "model_id";
            model_kms_key_arn: Str = "model_kms_key_arn";
            model_name: Name<kind::BedrockCustomModel> = "model_name";
            model_tags: Map<Str> = "model_tags";
        }
        objects {
            output_data_config: List<bedrock_custom_model::OutputDataConfigAttributes> = "output_data_config";
            training_data_config: List<bedrock_custom_model::TrainingDataConfigAttributes> = "training_data_config";
            training_metrics: List<bedrock_custom_model::TrainingMetricsAttributes> = "training_metrics";
            validation_data_config: List<bedrock_custom_model::ValidationDataConfigAttributes> = "validation_data_config";
            validation_metrics: List<bedrock_custom_model::ValidationMetricsAttributes> = "validation_metrics";
        }
    }
    /// Blocks of [`aws_bedrock_custom_models`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/bedrock_custom_models).
    pub mod bedrock_custom_models {
        use crate::types::*;

        formwork_model::accessor_binding! {
            #[doc = "Attributes [`ModelSummariesAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/bedrock_custom_models)."]
            ModelSummariesAttributes
            attributes {
                creation_time: Str = "creation_time";
                model_arn: Str = "model_arn";
                model_name: Str = "model_name";
            }
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_bedrock_custom_models`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/bedrock_custom_models)."]
        Data "aws_bedrock_custom_models" BedrockCustomModels BedrockCustomModelsAttributes
        naming None;
        tags None;
        attributes {
            id: Str = "id";
        }
        objects {
            model_summaries: List<bedrock_custom_models::ModelSummariesAttributes> = "model_summaries";
        }
    }
    /// Blocks of [`aws_bedrock_inference_profile`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/bedrock_inference_profile).
    pub mod bedrock_inference_profile {
        use crate::types::*;

        pub use crate::services::bedrock::bedrock_inference_profile::ModelsAttributes;
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_bedrock_inference_profile`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/bedrock_inference_profile)."]
        Data "aws_bedrock_inference_profile" BedrockInferenceProfile BedrockInferenceProfileAttributes
        naming None;
        tags None;
        unread {
            inference_profile_id: Str = "inference_profile_id required";
        }
        attributes {
            created_at: Str = "created_at";
            description: Str = "description";
            inference_profile_arn: Arn<kind::BedrockInferenceProfile> = "inference_profile_arn";
            inference_profile_id: Id<kind::BedrockInferenceProfile> = "inference_profile_id";
            inference_profile_name: Name<kind::BedrockInferenceProfile> = "inference_profile_name";
            status: Str = "status";
            r#type: Str = "type";
            updated_at: Str = "updated_at";
        }
        objects {
            models: List<bedrock_inference_profile::ModelsAttributes> = "models";
        }
    }
    /// Blocks of [`aws_bedrock_inference_profiles`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/bedrock_inference_profiles).
    pub mod bedrock_inference_profiles {
        use crate::types::*;

        /// Blocks of [`InferenceProfileSummariesAttributes`].
        pub mod inference_profile_summaries_attributes {
            use crate::types::*;

            pub use crate::services::bedrock::bedrock_inference_profile::ModelsAttributes;
        }
        formwork_model::accessor_binding! {
            #[doc = "Attributes [`InferenceProfileSummariesAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/bedrock_inference_profiles)."]
            InferenceProfileSummariesAttributes
            attributes {
                created_at: Str = "created_at";
                description: Str = "description";
                inference_profile_arn: Str = "inference_profile_arn";
                inference_profile_id: Str = "inference_profile_id";
                inference_profile_name: Str = "inference_profile_name";
                status: Str = "status";
                r#type: Str = "type";
                updated_at: Str = "updated_at";
            }
            objects {
                models: List<inference_profile_summaries_attributes::ModelsAttributes> = "models";
            }
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_bedrock_inference_profiles`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/bedrock_inference_profiles)."]
        Data "aws_bedrock_inference_profiles" BedrockInferenceProfiles BedrockInferenceProfilesAttributes
        naming None;
        tags None;
        objects {
            inference_profile_summaries: List<bedrock_inference_profiles::InferenceProfileSummariesAttributes> = "inference_profile_summaries";
        }
    }
    /// Blocks of [`aws_bedrockagent_agent_versions`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/bedrockagent_agent_versions).
    pub mod bedrockagent_agent_versions {
        use crate::types::*;

        /// Blocks of [`AgentVersionSummaries`].
        pub mod agent_version_summaries {
            use crate::types::*;

            pub use crate::shared::appflow_appflow_connector_profile_connector_profile_config_connector_profile_properties_amplitude::Amplitude as GuardrailConfiguration;
        }
        formwork_model::block_binding! {
            #[doc = "Block [`AgentVersionSummaries`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/bedrockagent_agent_versions)."]
            AgentVersionSummaries
            many {
                guardrail_configuration: agent_version_summaries::GuardrailConfiguration = "guardrail_configuration optional list block 0 0";
            }
        }
        /// Blocks of [`AgentVersionSummariesAttributes`].
        pub mod agent_version_summaries_attributes {
            use crate::types::*;

            pub use crate::services::bedrock::bedrockagent_agent::GuardrailConfigurationAttributes;
        }
        formwork_model::accessor_binding! {
            #[doc = "Attributes [`AgentVersionSummariesAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/bedrockagent_agent_versions)."]
            AgentVersionSummariesAttributes
            attributes {
                agent_name: Str = "agent_name";
                agent_status: Str = "agent_status";
                agent_version: Str = "agent_version";
                created_at: Str = "created_at";
                description: Str = "description";
                updated_at: Str = "updated_at";
            }
            objects {
                guardrail_configuration: List<agent_version_summaries_attributes::GuardrailConfigurationAttributes> = "guardrail_configuration";
            }
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_bedrockagent_agent_versions`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/bedrockagent_agent_versions)."]
        Data "aws_bedrockagent_agent_versions" BedrockagentAgentVersions BedrockagentAgentVersionsAttributes
        naming None;
        tags None;
        arguments {
            agent_id: Str = "agent_id required";
        }
        many {
            agent_version_summaries: bedrockagent_agent_versions::AgentVersionSummaries = "agent_version_summaries optional list block 0 0";
        }
        objects {
            agent_version_summaries: List<bedrockagent_agent_versions::AgentVersionSummariesAttributes> = "agent_version_summaries";
        }
    }
}
