// Generated from the schema of hashicorp/aws 5.100.0
// by `cargo xtask codegen`. Do not edit.
//! Service `codepipeline`.

use crate::types::*;

/// Blocks of [`aws_codepipeline`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/codepipeline).
pub mod codepipeline {
    use crate::types::*;

    /// Blocks of [`ArtifactStore`].
    pub mod artifact_store {
        use crate::types::*;

        formwork_model::block_binding! {
            #[doc = "Block [`EncryptionKey`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/codepipeline)."]
            EncryptionKey
            arguments {
                id: Str = "id required";
                r#type: Str = "type required\tin KMS";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`ArtifactStore`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/codepipeline)."]
        ArtifactStore
        arguments {
            location: Name<kind::S3Bucket> = "location required";
            r#type: Str = "type required\tin S3";
            region: Str = "region optional";
        }
        many {
            encryption_key: artifact_store::EncryptionKey = "encryption_key optional list block 0 1";
        }
    }
    /// Blocks of [`Stage`].
    pub mod stage {
        use crate::types::*;

        formwork_model::block_binding! {
            #[doc = "Block [`Action`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/codepipeline)."]
            Action
            arguments {
                category: Str = "category required\tin Source|Build|Deploy|Test|Invoke|Approval|Compute";
                name: Str = "name required\tlength 1 100\tmatch [0-9A-Za-z_.@-]+";
                owner: Str = "owner required\tin AWS|ThirdParty|Custom";
                provider: Str = "provider required";
                version: Str = "version required\tlength 1 9\tmatch [0-9A-Za-z_-]+";
                configuration: Map<Str> = "configuration optional";
                input_artifacts: List<Str> = "input_artifacts optional";
                namespace: Str = "namespace optional\tlength 1 100\tmatch [0-9A-Za-z_@-]+";
                output_artifacts: List<Str> = "output_artifacts optional";
                region: Str = "region computed";
                role_arn: Arn<kind::IamRole> = "role_arn optional\tformat arn\tservice iam";
                run_order: Num = "run_order computed\twhole";
                timeout_in_minutes: Num = "timeout_in_minutes optional\twhole";
            }
        }
        /// Blocks of [`BeforeEntry`].
        pub mod before_entry {
            use crate::types::*;

            /// Blocks of [`Condition`].
            pub mod condition {
                use crate::types::*;

                /// Blocks of [`Rule`].
                pub mod rule {
                    use crate::types::*;

                    formwork_model::block_binding! {
                        #[doc = "Block [`RuleTypeId`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/codepipeline)."]
                        RuleTypeId
                        arguments {
                            category: Str = "category required";
                            provider: Str = "provider required";
                            owner: Str = "owner optional";
                            version: Str = "version optional";
                        }
                    }
                }
                formwork_model::block_binding! {
                    #[doc = "Block [`Rule`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/codepipeline)."]
                    Rule
                    arguments {
                        name: Str = "name required";
                        commands: List<Str> = "commands optional\teach length 1 1000";
                        configuration: Map<Str> = "configuration optional";
                        input_artifacts: List<Str> = "input_artifacts optional\teach length 1 100\teach match [a-zA-Z0-9_\\-]+";
                        region: Str = "region optional";
                        role_arn: Str = "role_arn optional\tformat arn";
                        timeout_in_minutes: Num = "timeout_in_minutes optional\twhole";
                    }
                    many {
                        rule_type_id: rule::RuleTypeId = "rule_type_id required list block 1 1";
                    }
                }
            }
            formwork_model::block_binding! {
                #[doc = "Block [`Condition`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/codepipeline)."]
                Condition
                arguments {
                    result: Str = "result optional\tin ROLLBACK|FAIL|RETRY|SKIP";
                }
                many {
                    rule: condition::Rule = "rule required list block 1 5";
                }
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`BeforeEntry`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/codepipeline)."]
            BeforeEntry
            many {
                condition: before_entry::Condition = "condition required list block 1 1";
            }
        }
        /// Blocks of [`OnFailure`].
        pub mod on_failure {
            use crate::types::*;

            pub use crate::services::codepipeline::codepipeline::stage::before_entry::Condition;
            pub use crate::services::codepipeline::codepipeline::stage::before_entry::condition;
            formwork_model::block_binding! {
                #[doc = "Block [`RetryConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/codepipeline)."]
                RetryConfiguration
                arguments {
                    retry_mode: Str = "retry_mode optional\tin FAILED_ACTIONS|ALL_ACTIONS";
                }
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`OnFailure`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/codepipeline)."]
            OnFailure
            arguments {
                result: Str = "result optional\tin ROLLBACK|FAIL|RETRY|SKIP";
            }
            many {
                condition: on_failure::Condition = "condition optional list block 0 1";
                retry_configuration: on_failure::RetryConfiguration = "retry_configuration optional list block 0 1";
            }
        }
        pub use crate::services::codepipeline::codepipeline::stage::BeforeEntry as OnSuccess;
        pub use crate::services::codepipeline::codepipeline::stage::before_entry as on_success;
    }
    formwork_model::block_binding! {
        #[doc = "Block [`Stage`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/codepipeline)."]
        Stage
        arguments {
            name: Str = "name required\tlength 1 100\tmatch [0-9A-Za-z_.@-]+";
        }
        many {
            action: stage::Action = "action required list block 1 0";
            before_entry: stage::BeforeEntry = "before_entry optional list block 0 1";
            on_failure: stage::OnFailure = "on_failure optional list block 0 1";
            on_success: stage::OnSuccess = "on_success optional list block 0 1";
        }
    }
    /// Blocks of [`Trigger`].
    pub mod trigger {
        use crate::types::*;

        /// Blocks of [`GitConfiguration`].
        pub mod git_configuration {
            use crate::types::*;

            /// Blocks of [`PullRequest`].
            pub mod pull_request {
                use crate::types::*;

                formwork_model::block_binding! {
                    #[doc = "Block [`Branches`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/codepipeline)."]
                    Branches
                    arguments {
                        excludes: List<Str> = "excludes optional\titems 1 8\teach length 1 255";
                        includes: List<Str> = "includes optional\titems 1 8\teach length 1 255";
                    }
                }
                pub use crate::services::codepipeline::codepipeline::trigger::git_configuration::pull_request::Branches as FilePaths;
            }
            formwork_model::block_binding! {
                #[doc = "Block [`PullRequest`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/codepipeline)."]
                PullRequest
                arguments {
                    events: List<Str> = "events optional\titems 1 3\teach in OPEN|UPDATED|CLOSED";
                }
                many {
                    branches: pull_request::Branches = "branches optional list block 0 1";
                    file_paths: pull_request::FilePaths = "file_paths optional list block 0 1";
                }
            }
            /// Blocks of [`Push`].
            pub mod push {
                use crate::types::*;

                pub use crate::services::codepipeline::codepipeline::trigger::git_configuration::pull_request::Branches;
                pub use crate::services::codepipeline::codepipeline::trigger::git_configuration::pull_request::Branches as FilePaths;
                pub use crate::services::codepipeline::codepipeline::trigger::git_configuration::pull_request::Branches as Tags;
            }
            formwork_model::block_binding! {
                #[doc = "Block [`Push`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/codepipeline)."]
                Push
                many {
                    branches: push::Branches = "branches optional list block 0 1";
                    file_paths: push::FilePaths = "file_paths optional list block 0 1";
                    tags: push::Tags = "tags optional list block 0 1";
                }
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`GitConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/codepipeline)."]
            GitConfiguration
            arguments {
                source_action_name: Str = "source_action_name required\tlength 1 100\tmatch [0-9A-Za-z_.@-]+";
            }
            many {
                pull_request: git_configuration::PullRequest = "pull_request optional list block 0 3\titems - 3";
                push: git_configuration::Push = "push optional list block 0 3\titems - 3";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`Trigger`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/codepipeline)."]
        Trigger
        arguments {
            provider_type: Str = "provider_type required\tin CodeStarSourceConnection";
        }
        many {
            git_configuration: trigger::GitConfiguration = "git_configuration required list block 1 1";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`Variable`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/codepipeline)."]
        Variable
        arguments {
            name: Str = "name required";
            default_value: Str = "default_value optional";
            description: Str = "description optional";
        }
    }
    /// Blocks of [`TriggerAllAttributes`].
    pub mod trigger_all_attributes {
        use crate::types::*;

        /// Blocks of [`GitConfigurationAttributes`].
        pub mod git_configuration_attributes {
            use crate::types::*;

            /// Blocks of [`PullRequestAttributes`].
            pub mod pull_request_attributes {
                use crate::types::*;

                formwork_model::accessor_binding! {
                    #[doc = "Attributes [`BranchesAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/codepipeline)."]
                    BranchesAttributes
                    attributes {
                        excludes: List<Str> = "excludes";
                        includes: List<Str> = "includes";
                    }
                }
                pub use crate::services::codepipeline::codepipeline::trigger_all_attributes::git_configuration_attributes::pull_request_attributes::BranchesAttributes as FilePathsAttributes;
            }
            formwork_model::accessor_binding! {
                #[doc = "Attributes [`PullRequestAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/codepipeline)."]
                PullRequestAttributes
                attributes {
                    events: List<Str> = "events";
                }
                objects {
                    branches: List<pull_request_attributes::BranchesAttributes> = "branches";
                    file_paths: List<pull_request_attributes::FilePathsAttributes> = "file_paths";
                }
            }
            /// Blocks of [`PushAttributes`].
            pub mod push_attributes {
                use crate::types::*;

                pub use crate::services::codepipeline::codepipeline::trigger_all_attributes::git_configuration_attributes::pull_request_attributes::BranchesAttributes;
                pub use crate::services::codepipeline::codepipeline::trigger_all_attributes::git_configuration_attributes::pull_request_attributes::BranchesAttributes as FilePathsAttributes;
                pub use crate::services::codepipeline::codepipeline::trigger_all_attributes::git_configuration_attributes::pull_request_attributes::BranchesAttributes as TagsAttributes;
            }
            formwork_model::accessor_binding! {
                #[doc = "Attributes [`PushAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/codepipeline)."]
                PushAttributes
                objects {
                    branches: List<push_attributes::BranchesAttributes> = "branches";
                    file_paths: List<push_attributes::FilePathsAttributes> = "file_paths";
                    tags: List<push_attributes::TagsAttributes> = "tags";
                }
            }
        }
        formwork_model::accessor_binding! {
            #[doc = "Attributes [`GitConfigurationAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/codepipeline)."]
            GitConfigurationAttributes
            attributes {
                source_action_name: Str = "source_action_name";
            }
            objects {
                pull_request: List<git_configuration_attributes::PullRequestAttributes> = "pull_request";
                push: List<git_configuration_attributes::PushAttributes> = "push";
            }
        }
    }
    formwork_model::accessor_binding! {
        #[doc = "Attributes [`TriggerAllAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/codepipeline)."]
        TriggerAllAttributes
        attributes {
            provider_type: Str = "provider_type";
        }
        objects {
            git_configuration: List<trigger_all_attributes::GitConfigurationAttributes> = "git_configuration";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_codepipeline`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/codepipeline)."]
    Managed "aws_codepipeline" Codepipeline CodepipelineAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 100, "0-9A-Za-z.@_-"));
    tags Map;
    arguments {
        role_arn: Arn<kind::IamRole> = "role_arn required\tformat arn\tapi length - 1024\tapi match arn:aws(-[\\w]+)*:iam::[0-9]{12}:role/.*\tservice iam";
        execution_mode: Str = "execution_mode optional\tin QUEUED|SUPERSEDED|PARALLEL";
        pipeline_type: Str = "pipeline_type optional\tin V1|V2";
        tags: Map<Str> = "tags optional";
    }
    unread {
        name: Str = "name required\tlength 1 100\tmatch [0-9A-Za-z_.@-]+\treplaces";
    }
    many {
        artifact_store: codepipeline::ArtifactStore = "artifact_store required set block 1 0";
        stage: codepipeline::Stage = "stage required list block 2 0";
        trigger: codepipeline::Trigger = "trigger optional list block 0 50\titems - 50";
        variable: codepipeline::Variable = "variable optional list block 0 0";
    }
    attributes {
        arn: Arn<kind::Codepipeline> = "arn";
        id: Id<kind::Codepipeline> = "id";
        name: Name<kind::Codepipeline> = "name";
        tags_all: Map<Str> = "tags_all";
    }
    objects {
        trigger_all: List<codepipeline::TriggerAllAttributes> = "trigger_all";
    }
}
/// Blocks of [`aws_codepipeline_custom_action_type`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/codepipeline_custom_action_type).
pub mod codepipeline_custom_action_type {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`ConfigurationProperty`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/codepipeline_custom_action_type)."]
        ConfigurationProperty
        arguments {
            key: Bool = "key required";
            name: Str = "name required";
            required: Bool = "required required";
            secret: Bool = "secret required";
            description: Str = "description optional";
            queryable: Bool = "queryable optional";
            r#type: Str = "type optional\tin String|Number|Boolean";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`InputArtifactDetails`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/codepipeline_custom_action_type)."]
        InputArtifactDetails
        arguments {
            maximum_count: Num = "maximum_count required\trange 0 5\twhole";
            minimum_count: Num = "minimum_count required\trange 0 5\twhole";
        }
    }
    pub use crate::services::codepipeline::codepipeline_custom_action_type::InputArtifactDetails as OutputArtifactDetails;
    formwork_model::block_binding! {
        #[doc = "Block [`Settings`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/codepipeline_custom_action_type)."]
        Settings
        arguments {
            entity_url_template: Str = "entity_url_template optional";
            execution_url_template: Str = "execution_url_template optional";
            revision_url_template: Str = "revision_url_template optional";
            third_party_configuration_url: Str = "third_party_configuration_url optional";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_codepipeline_custom_action_type`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/codepipeline_custom_action_type)."]
    Managed "aws_codepipeline_custom_action_type" CodepipelineCustomActionType CodepipelineCustomActionTypeAttributes
    naming None;
    tags Map;
    arguments {
        category: Str = "category required\tin Source|Build|Deploy|Test|Invoke|Approval|Compute\treplaces";
        provider_name: Str = "provider_name required\tlength 1 35\treplaces";
        version: Str = "version required\tlength 1 9\treplaces";
        tags: Map<Str> = "tags optional";
    }
    many {
        input_artifact_details: codepipeline_custom_action_type::InputArtifactDetails = "input_artifact_details required list block 1 1";
        output_artifact_details: codepipeline_custom_action_type::OutputArtifactDetails = "output_artifact_details required list block 1 1";
        configuration_property: codepipeline_custom_action_type::ConfigurationProperty = "configuration_property optional list block 0 10\titems - 10";
        settings: codepipeline_custom_action_type::Settings = "settings optional list block 0 1";
    }
    attributes {
        arn: Arn<kind::CodepipelineCustomActionType> = "arn";
        id: Id<kind::CodepipelineCustomActionType> = "id";
        owner: Str = "owner";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_codepipeline_webhook`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/codepipeline_webhook).
pub mod codepipeline_webhook {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`AuthenticationConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/codepipeline_webhook)."]
        AuthenticationConfiguration
        arguments {
            allowed_ip_range: Str = "allowed_ip_range optional\tformat network\treplaces";
            secret_token: Secret<Str> = "secret_token optional sensitive\tlength 1 100\treplaces";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`Filter`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/codepipeline_webhook)."]
        Filter
        arguments {
            json_path: Str = "json_path required\tlength 1 150";
            match_equals: Str = "match_equals required\tlength 1 150";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_codepipeline_webhook`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/codepipeline_webhook)."]
    Managed "aws_codepipeline_webhook" CodepipelineWebhook CodepipelineWebhookAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 100, "0-9A-Za-z.@_-"));
    tags Map;
    arguments {
        authentication: Str = "authentication required\tin GITHUB_HMAC|IP|UNAUTHENTICATED\treplaces";
        target_action: Str = "target_action required\tapi length 1 100\tapi match [A-Za-z0-9.@\\-_]+\treplaces";
        target_pipeline: Name<kind::Codepipeline> = "target_pipeline required\tapi length 1 100\tapi match [A-Za-z0-9.@\\-_]+\treplaces";
        tags: Map<Str> = "tags optional";
    }
    unread {
        name: Str = "name required\tlength 1 100\tmatch [0-9A-Za-z_.@-]+\treplaces";
    }
    many {
        filter: codepipeline_webhook::Filter = "filter required set block 1 5\titems - 5";
        authentication_configuration: codepipeline_webhook::AuthenticationConfiguration = "authentication_configuration optional list block 0 1";
    }
    attributes {
        arn: Arn<kind::CodepipelineWebhook> = "arn";
        id: Id<kind::CodepipelineWebhook> = "id";
        name: Name<kind::CodepipelineWebhook> = "name";
        tags_all: Map<Str> = "tags_all";
        url: Str = "url";
    }
}
