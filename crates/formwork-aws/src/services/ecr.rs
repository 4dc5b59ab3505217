// Generated from the schema of hashicorp/aws 5.100.0
// by `cargo xtask codegen`. Do not edit.
//! Service `ecr`.

use crate::types::*;

formwork_model::resource_binding! {
    #[doc = "Resource [`aws_ecr_account_setting`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ecr_account_setting)."]
    Managed "aws_ecr_account_setting" EcrAccountSetting EcrAccountSettingAttributes
    naming None;
    tags None;
    arguments {
        value: Str = "value required\tin AWS_NATIVE|CLAIR|V1|V2";
    }
    unread {
        name: Str = "name required\tin BASIC_SCAN_TYPE_VERSION|REGISTRY_POLICY_SCOPE\treplaces";
    }
    attributes {
        name: Name<kind::EcrAccountSetting> = "name";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_ecr_lifecycle_policy`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ecr_lifecycle_policy)."]
    Managed "aws_ecr_lifecycle_policy" EcrLifecyclePolicy EcrLifecyclePolicyAttributes
    naming None;
    tags None;
    arguments {
        policy: Str = "policy required\tformat json\tapi length 100 30720\tmay_replace";
        repository: Name<kind::EcrRepository> = "repository required\tapi length 2 256\tapi match (?:[a-z0-9]+(?:[._-][a-z0-9]+)*/)*[a-z0-9]+(?:[._-][a-z0-9]+)*\treplaces";
    }
    attributes {
        id: Id<kind::EcrLifecyclePolicy> = "id";
        registry_id: Str = "registry_id";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_ecr_pull_through_cache_rule`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ecr_pull_through_cache_rule)."]
    Managed "aws_ecr_pull_through_cache_rule" EcrPullThroughCacheRule EcrPullThroughCacheRuleAttributes
    naming None;
    tags None;
    arguments {
        ecr_repository_prefix: Str = "ecr_repository_prefix required\tlength 2 30\tmatch ^[a-z0-9]+(?:[._-][a-z0-9]+)*$\treplaces";
        upstream_registry_url: Str = "upstream_registry_url required\treplaces";
        credential_arn: Str = "credential_arn optional\tformat arn";
        custom_role_arn: Arn<kind::IamRole> = "custom_role_arn optional\tformat arn\tservice iam";
        upstream_repository_prefix: Str = "upstream_repository_prefix optional\tlength 2 30\tmatch [0-9A-Za-z]\tnot ^/\treplaces";
    }
    attributes {
        id: Id<kind::EcrPullThroughCacheRule> = "id";
        registry_id: Str = "registry_id";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_ecr_registry_policy`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ecr_registry_policy)."]
    Managed "aws_ecr_registry_policy" EcrRegistryPolicy EcrRegistryPolicyAttributes
    naming None;
    tags None;
    arguments {
        policy: Str = "policy required\tformat json\tapi length - 10240";
    }
    attributes {
        id: Id<kind::EcrRegistryPolicy> = "id";
        registry_id: Str = "registry_id";
    }
}
/// Blocks of [`aws_ecr_registry_scanning_configuration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ecr_registry_scanning_configuration).
pub mod ecr_registry_scanning_configuration {
    use crate::types::*;

    /// Blocks of [`Rule`].
    pub mod rule {
        use crate::types::*;

        formwork_model::block_binding! {
            #[doc = "Block [`RepositoryFilter`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ecr_registry_scanning_configuration)."]
            RepositoryFilter
            arguments {
                filter: Str = "filter required\tlength 1 256\tmatch ^[a-z0-9*](?:[._\\-/a-z0-9*]?[a-z0-9*]+)*$";
                filter_type: Str = "filter_type required\tin WILDCARD";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`Rule`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ecr_registry_scanning_configuration)."]
        Rule
        arguments {
            scan_frequency: Str = "scan_frequency required\tin SCAN_ON_PUSH|CONTINUOUS_SCAN|MANUAL";
        }
        many {
            repository_filter: rule::RepositoryFilter = "repository_filter required set block 1 0";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_ecr_registry_scanning_configuration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ecr_registry_scanning_configuration)."]
    Managed "aws_ecr_registry_scanning_configuration" EcrRegistryScanningConfiguration EcrRegistryScanningConfigurationAttributes
    naming None;
    tags None;
    arguments {
        scan_type: Str = "scan_type required\tin BASIC|ENHANCED";
    }
    many {
        rule: ecr_registry_scanning_configuration::Rule = "rule optional set block 0 100\titems - 100";
    }
    attributes {
        id: Id<kind::EcrRegistryScanningConfiguration> = "id";
        registry_id: Str = "registry_id";
    }
}
/// Blocks of [`aws_ecr_replication_configuration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ecr_replication_configuration).
pub mod ecr_replication_configuration {
    use crate::types::*;

    /// Blocks of [`ReplicationConfiguration`].
    pub mod replication_configuration {
        use crate::types::*;

        /// Blocks of [`Rule`].
        pub mod rule {
            use crate::types::*;

            formwork_model::block_binding! {
                #[doc = "Block [`Destination`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ecr_replication_configuration)."]
                Destination
                arguments {
                    region: Str = "region required\tformat region";
                    registry_id: Str = "registry_id required\tformat account_id";
                }
            }
            formwork_model::block_binding! {
                #[doc = "Block [`RepositoryFilter`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ecr_replication_configuration)."]
                RepositoryFilter
                arguments {
                    filter: Str = "filter required";
                    filter_type: Str = "filter_type required\tin PREFIX_MATCH";
                }
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`Rule`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ecr_replication_configuration)."]
            Rule
            many {
                destination: rule::Destination = "destination required list block 1 25\titems - 25";
                repository_filter: rule::RepositoryFilter = "repository_filter optional list block 0 100\titems - 100";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`ReplicationConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ecr_replication_configuration)."]
        ReplicationConfiguration
        many {
            rule: replication_configuration::Rule = "rule required list block 1 10\titems - 10";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_ecr_replication_configuration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ecr_replication_configuration)."]
    Managed "aws_ecr_replication_configuration" EcrReplicationConfiguration EcrReplicationConfigurationAttributes
    naming None;
    tags None;
    many {
        replication_configuration: ecr_replication_configuration::ReplicationConfiguration = "replication_configuration optional list block 0 1";
    }
    attributes {
        id: Id<kind::EcrReplicationConfiguration> = "id";
        registry_id: Str = "registry_id";
    }
}
/// Blocks of [`aws_ecr_repository`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ecr_repository).
pub mod ecr_repository {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`EncryptionConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ecr_repository)."]
        EncryptionConfiguration
        arguments {
            encryption_type: Str = "encryption_type optional\tin AES256|KMS|KMS_DSSE\tmay_replace";
            kms_key: OneOf<kind::KmsKeyIdOrArn> = "kms_key computed\tmay_replace";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`ImageScanningConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ecr_repository)."]
        ImageScanningConfiguration
        arguments {
            scan_on_push: Bool = "scan_on_push required";
        }
    }
    pub use crate::shared::apigatewayv2_apigatewayv2_authorizer_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_ecr_repository`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ecr_repository)."]
    Managed "aws_ecr_repository" EcrRepository EcrRepositoryAttributes
    naming Some(formwork_model::Naming::new("name", "", 2, 256, ""));
    tags Map;
    arguments {
        force_delete: Bool = "force_delete optional";
        image_tag_mutability: Str = "image_tag_mutability optional\tin MUTABLE|IMMUTABLE";
        tags: Map<Str> = "tags optional";
    }
    unread {
        name: Str = "name required\tapi length 2 256\tapi match (?:[a-z0-9]+(?:[._-][a-z0-9]+)*/)*[a-z0-9]+(?:[._-][a-z0-9]+)*\treplaces";
    }
    many {
        encryption_configuration: ecr_repository::EncryptionConfiguration = "encryption_configuration optional list block 0 0";
        image_scanning_configuration: ecr_repository::ImageScanningConfiguration = "image_scanning_configuration optional list block 0 1";
    }
    single {
        timeouts: ecr_repository::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Arn<kind::EcrRepository> = "arn";
        id: Name<kind::EcrRepository> = "id";
        name: Name<kind::EcrRepository> = "name";
        registry_id: Str = "registry_id";
        repository_url: Str = "repository_url";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_ecr_repository_creation_template`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ecr_repository_creation_template).
pub mod ecr_repository_creation_template {
    use crate::types::*;

    pub use crate::services::ecr::ecr_repository::EncryptionConfiguration;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_ecr_repository_creation_template`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ecr_repository_creation_template)."]
    Managed "aws_ecr_repository_creation_template" EcrRepositoryCreationTemplate EcrRepositoryCreationTemplateAttributes
    naming None;
    tags None;
    arguments {
        applied_for: Set<Str> = "applied_for required\titems 1 -\teach in REPLICATION|PULL_THROUGH_CACHE";
        prefix: Str = "prefix required\tlength 2 256\tmatch [0-9A-Za-z]\treplaces";
        custom_role_arn: Str = "custom_role_arn optional\tformat arn";
        description: Str = "description optional\tlength - 255";
        image_tag_mutability: Str = "image_tag_mutability optional\tin MUTABLE|IMMUTABLE";
        lifecycle_policy: Str = "lifecycle_policy optional\tformat json";
        repository_policy: Str = "repository_policy optional\tformat json";
        resource_tags: Map<Str> = "resource_tags optional";
    }
    many {
        encryption_configuration: ecr_repository_creation_template::EncryptionConfiguration = "encryption_configuration optional list block 0 0";
    }
    attributes {
        id: Id<kind::EcrRepositoryCreationTemplate> = "id";
        registry_id: Str = "registry_id";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_ecr_repository_policy`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ecr_repository_policy)."]
    Managed "aws_ecr_repository_policy" EcrRepositoryPolicy EcrRepositoryPolicyAttributes
    naming None;
    tags None;
    arguments {
        policy: Str = "policy required\tformat json\tapi length - 10240";
        repository: Name<kind::EcrRepository> = "repository required\tapi length 2 256\tapi match (?:[a-z0-9]+(?:[._-][a-z0-9]+)*/)*[a-z0-9]+(?:[._-][a-z0-9]+)*\treplaces";
    }
    attributes {
        id: Id<kind::EcrRepositoryPolicy> = "id";
        registry_id: Str = "registry_id";
    }
}
/// Data sources.
pub(crate) mod data {
    use crate::types::*;

    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_ecr_authorization_token`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/ecr_authorization_token)."]
        Data "aws_ecr_authorization_token" EcrAuthorizationToken EcrAuthorizationTokenAttributes
        naming None;
        tags None;
        arguments {
            id: Str = "id computed";
        }
        unread {
            registry_id: Str = "registry_id optional";
        }
        attributes {
            authorization_token: Secret<Str> = "authorization_token";
            expires_at: Str = "expires_at";
            password: Secret<Str> = "password";
            proxy_endpoint: Str = "proxy_endpoint";
            user_name: Str = "user_name";
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_ecr_image`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/ecr_image)."]
        Data "aws_ecr_image" EcrImage EcrImageAttributes
        naming None;
        tags None;
        arguments {
            repository_name: Str = "repository_name required";
            id: Str = "id computed";
            image_digest: Str = "image_digest computed";
            registry_id: Str = "registry_id computed";
        }
        unread {
            image_tag: Str = "image_tag optional";
            most_recent: Bool = "most_recent optional";
        }
        attributes {
            image_pushed_at: Num = "image_pushed_at";
            image_size_in_bytes: Num = "image_size_in_bytes";
            image_tags: List<Str> = "image_tags";
            image_uri: Str = "image_uri";
        }
    }
    /// Blocks of [`aws_ecr_lifecycle_policy_document`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/ecr_lifecycle_policy_document).
    pub mod ecr_lifecycle_policy_document {
        use crate::types::*;

        /// Blocks of [`Rule`].
        pub mod rule {
            use crate::types::*;

            pub use crate::shared::ec2_launch_template_elastic_gpu_specifications::ElasticGpuSpecifications as Action;
            formwork_model::block_binding! {
                #[doc = "Block [`Selection`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/ecr_lifecycle_policy_document)."]
                Selection
                arguments {
                    count_number: Num = "count_number required";
                    count_type: Str = "count_type required";
                    tag_status: Str = "tag_status required";
                    count_unit: Str = "count_unit optional";
                    tag_pattern_list: List<Str> = "tag_pattern_list optional";
                    tag_prefix_list: List<Str> = "tag_prefix_list optional";
                }
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`Rule`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/ecr_lifecycle_policy_document)."]
            Rule
            arguments {
                priority: Num = "priority required";
                description: Str = "description optional";
            }
            many {
                action: rule::Action = "action optional list block 0 0";
                selection: rule::Selection = "selection optional list block 0 0";
            }
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_ecr_lifecycle_policy_document`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/ecr_lifecycle_policy_document)."]
        Data "aws_ecr_lifecycle_policy_document" EcrLifecyclePolicyDocument EcrLifecyclePolicyDocumentAttributes
        naming None;
        tags None;
        many {
            rule: ecr_lifecycle_policy_document::Rule = "rule optional list block 0 0";
        }
        attributes {
            json: Str = "json";
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_ecr_pull_through_cache_rule`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/ecr_pull_through_cache_rule)."]
        Data "aws_ecr_pull_through_cache_rule" EcrPullThroughCacheRule EcrPullThroughCacheRuleAttributes
        naming None;
        tags None;
        arguments {
            ecr_repository_prefix: Str = "ecr_repository_prefix required";
        }
        unread {
            id: Str = "id computed";
        }
        attributes {
            credential_arn: Str = "credential_arn";
            custom_role_arn: Str = "custom_role_arn";
            id: Id<kind::EcrPullThroughCacheRule> = "id";
            registry_id: Str = "registry_id";
            upstream_registry_url: Str = "upstream_registry_url";
            upstream_repository_prefix: Str = "upstream_repository_prefix";
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_ecr_repositories`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/ecr_repositories)."]
        Data "aws_ecr_repositories" EcrRepositories EcrRepositoriesAttributes
        naming None;
        tags None;
        attributes {
            id: Str = "id";
            names: Set<Str> = "names";
        }
    }
    /// Blocks of [`aws_ecr_repository`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/ecr_repository).
    pub mod ecr_repository {
        use crate::types::*;

        formwork_model::accessor_binding! {
            #[doc = "Attributes [`EncryptionConfigurationAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/ecr_repository)."]
            EncryptionConfigurationAttributes
            attributes {
                encryption_type: Str = "encryption_type";
                kms_key: Str = "kms_key";
            }
        }
        formwork_model::accessor_binding! {
            #[doc = "Attributes [`ImageScanningConfigurationAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/ecr_repository)."]
            ImageScanningConfigurationAttributes
            attributes {
                scan_on_push: Bool = "scan_on_push";
            }
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_ecr_repository`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/ecr_repository)."]
        Data "aws_ecr_repository" EcrRepository EcrRepositoryAttributes
        naming None;
        tags None;
        arguments {
            registry_id: Str = "registry_id computed";
            tags: Map<Str> = "tags computed";
        }
        unread {
            name: Str = "name required";
            id: Str = "id computed";
        }
        attributes {
            arn: Arn<kind::EcrRepository> = "arn";
            id: Name<kind::EcrRepository> = "id";
            image_tag_mutability: Str = "image_tag_mutability";
            most_recent_image_tags: List<Str> = "most_recent_image_tags";
            name: Name<kind::EcrRepository> = "name";
            repository_url: Str = "repository_url";
        }
        objects {
            encryption_configuration: List<ecr_repository::EncryptionConfigurationAttributes> = "encryption_configuration";
            image_scanning_configuration: List<ecr_repository::ImageScanningConfigurationAttributes> = "image_scanning_configuration";
        }
    }
    /// Blocks of [`aws_ecr_repository_creation_template`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/ecr_repository_creation_template).
    pub mod ecr_repository_creation_template {
        use crate::types::*;

        pub use crate::services::ecr::data::ecr_repository::EncryptionConfigurationAttributes;
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_ecr_repository_creation_template`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/ecr_repository_creation_template)."]
        Data "aws_ecr_repository_creation_template" EcrRepositoryCreationTemplate EcrRepositoryCreationTemplateAttributes
        naming None;
        tags None;
        arguments {
            prefix: Str = "prefix required";
            resource_tags: Map<Str> = "resource_tags computed";
        }
        unread {
            id: Str = "id computed";
        }
        attributes {
            applied_for: Set<Str> = "applied_for";
            custom_role_arn: Str = "custom_role_arn";
            description: Str = "description";
            id: Id<kind::EcrRepositoryCreationTemplate> = "id";
            image_tag_mutability: Str = "image_tag_mutability";
            lifecycle_policy: Str = "lifecycle_policy";
            registry_id: Str = "registry_id";
            repository_policy: Str = "repository_policy";
        }
        objects {
            encryption_configuration: List<ecr_repository_creation_template::EncryptionConfigurationAttributes> = "encryption_configuration";
        }
    }
}
