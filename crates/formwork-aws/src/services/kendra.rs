// Generated from the schema of hashicorp/aws 5.100.0
// by `cargo xtask codegen`. Do not edit.
//! Service `kendra`.

use crate::types::*;

/// Blocks of [`aws_kendra_data_source`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/kendra_data_source).
pub mod kendra_data_source {
    use crate::types::*;

    /// Blocks of [`Configuration`].
    pub mod configuration {
        use crate::types::*;

        /// Blocks of [`S3Configuration`].
        pub mod s3_configuration {
            use crate::types::*;

            formwork_model::block_binding! {
                #[doc = "Block [`AccessControlListConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/kendra_data_source)."]
                AccessControlListConfiguration
                arguments {
                    key_path: Str = "key_path optional\tlength 1 1024";
                }
            }
            formwork_model::block_binding! {
                #[doc = "Block [`DocumentsMetadataConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/kendra_data_source)."]
                DocumentsMetadataConfiguration
                arguments {
                    s3_prefix: Str = "s3_prefix optional\tlength 1 1024";
                }
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`S3Configuration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/kendra_data_source)."]
            S3Configuration
            arguments {
                bucket_name: Name<kind::S3Bucket> = "bucket_name required\tlength 3 63\tmatch [a-z0-9][\\.\\-a-z0-9]{1,61}[a-z0-9]";
                exclusion_patterns: Set<Str> = "exclusion_patterns optional\titems - 100\teach length 1 150";
                inclusion_patterns: Set<Str> = "inclusion_patterns optional\titems - 100\teach length 1 150";
                inclusion_prefixes: Set<Str> = "inclusion_prefixes optional\titems - 100\teach length 1 150";
            }
            many {
                access_control_list_configuration: s3_configuration::AccessControlListConfiguration = "access_control_list_configuration optional list block 0 1";
                documents_metadata_configuration: s3_configuration::DocumentsMetadataConfiguration = "documents_metadata_configuration optional list block 0 1";
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`TemplateConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/kendra_data_source)."]
            TemplateConfiguration
            arguments {
                template: Str = "template required\tformat json";
            }
        }
        /// Blocks of [`WebCrawlerConfiguration`].
        pub mod web_crawler_configuration {
            use crate::types::*;

            /// Blocks of [`AuthenticationConfiguration`].
            pub mod authentication_configuration {
                use crate::types::*;

                formwork_model::block_binding! {
                    #[doc = "Block [`BasicAuthentication`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/kendra_data_source)."]
                    BasicAuthentication
                    arguments {
                        credentials: Arn<kind::SecretsmanagerSecret> = "credentials required\tformat arn\tservice secretsmanager";
                        host: Str = "host required\tlength 1 253";
                        port: Num = "port required\trange 1 65535\twhole";
                    }
                }
            }
            formwork_model::block_binding! {
                #[doc = "Block [`AuthenticationConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/kendra_data_source)."]
                AuthenticationConfiguration
                many {
                    basic_authentication: authentication_configuration::BasicAuthentication = "basic_authentication optional set block 0 10\titems - 10";
                }
            }
            formwork_model::block_binding! {
                #[doc = "Block [`ProxyConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/kendra_data_source)."]
                ProxyConfiguration
                arguments {
                    host: Str = "host required\tlength 1 253";
                    port: Num = "port required\trange 1 65535\twhole";
                    credentials: Arn<kind::SecretsmanagerSecret> = "credentials optional\tformat arn\tservice secretsmanager";
                }
            }
            /// Blocks of [`Urls`].
            pub mod urls {
                use crate::types::*;

                formwork_model::block_binding! {
                    #[doc = "Block [`SeedUrlConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/kendra_data_source)."]
                    SeedUrlConfiguration
                    arguments {
                        seed_urls: Set<Str> = "seed_urls required\titems - 100\teach length 1 2048\teach match ^(https?):\\/\\/([^\\s]*)";
                        web_crawler_mode: Str = "web_crawler_mode optional\tin HOST_ONLY|SUBDOMAINS|EVERYTHING";
                    }
                }
                formwork_model::block_binding! {
                    #[doc = "Block [`SiteMapsConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/kendra_data_source)."]
                    SiteMapsConfiguration
                    arguments {
                        site_maps: Set<Str> = "site_maps required\titems - 3\teach length 1 2048\teach match ^(https?):\\/\\/([^\\s]*)";
                    }
                }
            }
            formwork_model::block_binding! {
                #[doc = "Block [`Urls`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/kendra_data_source)."]
                Urls
                many {
                    seed_url_configuration: urls::SeedUrlConfiguration = "seed_url_configuration optional list block 0 1";
                    site_maps_configuration: urls::SiteMapsConfiguration = "site_maps_configuration optional list block 0 1";
                }
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`WebCrawlerConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/kendra_data_source)."]
            WebCrawlerConfiguration
            arguments {
                crawl_depth: Num = "crawl_depth optional\trange 0 10\twhole";
                max_content_size_per_page_in_mega_bytes: Num = "max_content_size_per_page_in_mega_bytes optional\trange - 50";
                max_links_per_page: Num = "max_links_per_page optional\trange 1 1000\twhole";
                max_urls_per_minute_crawl_rate: Num = "max_urls_per_minute_crawl_rate optional\trange 1 300\twhole";
                url_exclusion_patterns: Set<Str> = "url_exclusion_patterns optional\titems - 100\teach length 1 150";
                url_inclusion_patterns: Set<Str> = "url_inclusion_patterns optional\titems - 100\teach length 1 150";
            }
            many {
                urls: web_crawler_configuration::Urls = "urls required list block 1 1";
                authentication_configuration: web_crawler_configuration::AuthenticationConfiguration = "authentication_configuration optional list block 0 1";
                proxy_configuration: web_crawler_configuration::ProxyConfiguration = "proxy_configuration optional list block 0 1";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`Configuration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/kendra_data_source)."]
        Configuration
        many {
            #[deprecated = "the provider has deprecated this argument; its documentation names the replacement"] s3_configuration: configuration::S3Configuration = "s3_configuration optional list block 0 1 deprecated";
            template_configuration: configuration::TemplateConfiguration = "template_configuration optional list block 0 1";
            #[deprecated = "the provider has deprecated this argument; its documentation names the replacement"] web_crawler_configuration: configuration::WebCrawlerConfiguration = "web_crawler_configuration optional list block 0 1 deprecated";
        }
    }
    /// Blocks of [`CustomDocumentEnrichmentConfiguration`].
    pub mod custom_document_enrichment_configuration {
        use crate::types::*;

        /// Blocks of [`InlineConfigurations`].
        pub mod inline_configurations {
            use crate::types::*;

            /// Blocks of [`Condition`].
            pub mod condition {
                use crate::types::*;

                formwork_model::block_binding! {
                    #[doc = "Block [`ConditionOnValue`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/kendra_data_source)."]
                    ConditionOnValue
                    arguments {
                        date_value: Str = "date_value optional";
                        long_value: Num = "long_value optional\twhole";
                        string_list_value: Set<Str> = "string_list_value optional\teach length 1 2048";
                        string_value: Str = "string_value optional\tlength 1 2048";
                    }
                }
            }
            formwork_model::block_binding! {
                #[doc = "Block [`Condition`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/kendra_data_source)."]
                Condition
                arguments {
                    condition_document_attribute_key: Str = "condition_document_attribute_key required\tlength 1 200\tmatch [0-9A-Za-z+=,.@_-]";
                    operator: Str = "operator required\tin GreaterThan|GreaterThanOrEquals|LessThan|LessThanOrEquals|Equals|NotEquals|Contains|NotContains|Exists|NotExists|BeginsWith";
                }
                many {
                    condition_on_value: condition::ConditionOnValue = "condition_on_value optional list block 0 1";
                }
            }
            /// Blocks of [`Target`].
            pub mod target {
                use crate::types::*;

                pub use crate::services::kendra::kendra_data_source::custom_document_enrichment_configuration::inline_configurations::condition::ConditionOnValue as TargetDocumentAttributeValue;
            }
            formwork_model::block_binding! {
                #[doc = "Block [`Target`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/kendra_data_source)."]
                Target
                arguments {
                    target_document_attribute_key: Str = "target_document_attribute_key optional\tlength 1 200\tmatch [0-9A-Za-z+=,.@_-]";
                    target_document_attribute_value_deletion: Bool = "target_document_attribute_value_deletion optional";
                }
                many {
                    target_document_attribute_value: target::TargetDocumentAttributeValue = "target_document_attribute_value optional list block 0 1";
                }
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`InlineConfigurations`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/kendra_data_source)."]
            InlineConfigurations
            arguments {
                document_content_deletion: Bool = "document_content_deletion optional";
            }
            many {
                condition: inline_configurations::Condition = "condition optional list block 0 1";
                target: inline_configurations::Target = "target optional list block 0 1";
            }
        }
        /// Blocks of [`PostExtractionHookConfiguration`].
        pub mod post_extraction_hook_configuration {
            use crate::types::*;

            pub use crate::services::kendra::kendra_data_source::custom_document_enrichment_configuration::inline_configurations::Condition as InvocationCondition;
            pub use crate::services::kendra::kendra_data_source::custom_document_enrichment_configuration::inline_configurations::condition as invocation_condition;
        }
        formwork_model::block_binding! {
            #[doc = "Block [`PostExtractionHookConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/kendra_data_source)."]
            PostExtractionHookConfiguration
            arguments {
                lambda_arn: Arn<kind::LambdaFunction> = "lambda_arn required\tformat arn\tservice lambda";
                s3_bucket: Name<kind::S3Bucket> = "s3_bucket required\tlength 3 63";
            }
            many {
                invocation_condition: post_extraction_hook_configuration::InvocationCondition = "invocation_condition optional list block 0 1";
            }
        }
        pub use crate::services::kendra::kendra_data_source::custom_document_enrichment_configuration::PostExtractionHookConfiguration as PreExtractionHookConfiguration;
        pub use crate::services::kendra::kendra_data_source::custom_document_enrichment_configuration::post_extraction_hook_configuration as pre_extraction_hook_configuration;
    }
    formwork_model::block_binding! {
        #[doc = "Block [`CustomDocumentEnrichmentConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/kendra_data_source)."]
        CustomDocumentEnrichmentConfiguration
        arguments {
            role_arn: Arn<kind::IamRole> = "role_arn optional\tformat arn\tservice iam";
        }
        many {
            inline_configurations: custom_document_enrichment_configuration::InlineConfigurations = "inline_configurations optional set block 0 100";
            post_extraction_hook_configuration: custom_document_enrichment_configuration::PostExtractionHookConfiguration = "post_extraction_hook_configuration optional list block 0 1";
            pre_extraction_hook_configuration: custom_document_enrichment_configuration::PreExtractionHookConfiguration = "pre_extraction_hook_configuration optional list block 0 1";
        }
    }
    pub use crate::shared::account_account_alternate_contact_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_kendra_data_source`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/kendra_data_source)."]
    Managed "aws_kendra_data_source" KendraDataSource KendraDataSourceAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 1000, ""));
    tags Map;
    arguments {
        index_id: Id<kind::KendraIndex> = "index_id required\tmatch [a-zA-Z0-9][a-zA-Z0-9-]{35}\treplaces";
        r#type: Str = "type required\tin S3|SHAREPOINT|DATABASE|SALESFORCE|ONEDRIVE|SERVICENOW|CUSTOM|CONFLUENCE|GOOGLEDRIVE|WEBCRAWLER|WORKDOCS|FSX|SLACK|BOX|QUIP|JIRA|GITHUB|ALFRESCO|TEMPLATE\treplaces";
        description: Str = "description optional\tlength 1 1000";
        language_code: Str = "language_code computed\tlength 2 10\tmatch [a-zA-Z-]*";
        role_arn: Arn<kind::IamRole> = "role_arn optional\tformat arn\tservice iam";
        schedule: Str = "schedule optional";
        tags: Map<Str> = "tags optional";
    }
    unread {
        name: Str = "name required\tlength 1 1000\tmatch [0-9A-Za-z+=,.@_-]";
    }
    many {
        configuration: kendra_data_source::Configuration = "configuration optional list block 0 1";
        custom_document_enrichment_configuration: kendra_data_source::CustomDocumentEnrichmentConfiguration = "custom_document_enrichment_configuration optional list block 0 1";
    }
    single {
        timeouts: kendra_data_source::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Arn<kind::KendraDataSource> = "arn";
        created_at: Str = "created_at";
        data_source_id: Id<kind::KendraDataSource> = "data_source_id";
        error_message: Str = "error_message";
        id: Id<kind::KendraDataSource> = "id";
        name: Name<kind::KendraDataSource> = "name";
        status: Str = "status";
        tags_all: Map<Str> = "tags_all";
        updated_at: Str = "updated_at";
    }
}
/// Blocks of [`aws_kendra_experience`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/kendra_experience).
pub mod kendra_experience {
    use crate::types::*;

    /// Blocks of [`Configuration`].
    pub mod configuration {
        use crate::types::*;

        formwork_model::block_binding! {
            #[doc = "Block [`ContentSourceConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/kendra_experience)."]
            ContentSourceConfiguration
            arguments {
                data_source_ids: Set<Str> = "data_source_ids optional\titems 1 100\teach match [0-9A-Za-z][0-9A-Za-z_-]*";
                direct_put_content: Bool = "direct_put_content optional";
                faq_ids: Set<Id<kind::KendraFaq>> = "faq_ids optional\titems 1 100\teach match [0-9A-Za-z][0-9A-Za-z_-]*";
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`UserIdentityConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/kendra_experience)."]
            UserIdentityConfiguration
            arguments {
                identity_attribute_name: Str = "identity_attribute_name required\tmatch [0-9A-Za-z][0-9A-Za-z_-]*";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`Configuration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/kendra_experience)."]
        Configuration
        many {
            content_source_configuration: configuration::ContentSourceConfiguration = "content_source_configuration optional list block 0 1";
            user_identity_configuration: configuration::UserIdentityConfiguration = "user_identity_configuration optional list block 0 1";
        }
    }
    pub use crate::shared::account_account_alternate_contact_timeouts::Timeouts;
    formwork_model::accessor_binding! {
        #[doc = "Attributes [`EndpointsAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/kendra_experience)."]
        EndpointsAttributes
        attributes {
            endpoint: Str = "endpoint";
            endpoint_type: Str = "endpoint_type";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_kendra_experience`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/kendra_experience)."]
    Managed "aws_kendra_experience" KendraExperience KendraExperienceAttributes
    naming None;
    tags None;
    relations {
        "at_least_one configuration.content_source_configuration configuration.user_identity_configuration";
    }
    arguments {
        index_id: Id<kind::KendraIndex> = "index_id required\tmatch [0-9A-Za-z][0-9A-Za-z-]*\treplaces";
        role_arn: Arn<kind::IamRole> = "role_arn required\tformat arn\tservice iam";
        description: Str = "description optional\tlength - 1000";
    }
    unread {
        name: Str = "name required\tlength 1 1000\tmatch [0-9A-Za-z][0-9A-Za-z_-]*";
    }
    many {
        configuration: kendra_experience::Configuration = "configuration optional list block 0 1";
    }
    single {
        timeouts: kendra_experience::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Arn<kind::KendraExperience> = "arn";
        experience_id: Id<kind::KendraExperience> = "experience_id";
        id: Id<kind::KendraExperience> = "id";
        name: Name<kind::KendraExperience> = "name";
        status: Str = "status";
    }
    objects {
        endpoints: Set<kendra_experience::EndpointsAttributes> = "endpoints";
    }
}
/// Blocks of [`aws_kendra_faq`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/kendra_faq).
pub mod kendra_faq {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`S3Path`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/kendra_faq)."]
        S3Path
        arguments {
            bucket: Name<kind::S3Bucket> = "bucket required\treplaces";
            key: Str = "key required\treplaces";
        }
    }
    pub use crate::shared::autoscaling_autoscaling_traffic_source_attachment_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_kendra_faq`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/kendra_faq)."]
    Managed "aws_kendra_faq" KendraFaq KendraFaqAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 100, ""));
    tags Map;
    arguments {
        index_id: Id<kind::KendraIndex> = "index_id required\tmatch [a-zA-Z0-9][a-zA-Z0-9-]{35}\treplaces";
        role_arn: Arn<kind::IamRole> = "role_arn required\tformat arn\tservice iam\treplaces";
        description: Str = "description optional\tlength 1 1000\treplaces";
        file_format: Str = "file_format optional\tin CSV|CSV_WITH_HEADER|JSON\treplaces";
        language_code: Str = "language_code computed\tlength 2 10\tmatch [a-zA-Z-]*\treplaces";
        tags: Map<Str> = "tags optional";
    }
    unread {
        name: Str = "name required\tlength 1 100\tmatch [0-9A-Za-z]\treplaces";
    }
    many {
        s3_path: kendra_faq::S3Path = "s3_path required list block 1 1";
    }
    single {
        timeouts: kendra_faq::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Arn<kind::KendraFaq> = "arn";
        created_at: Str = "created_at";
        error_message: Str = "error_message";
        faq_id: Id<kind::KendraFaq> = "faq_id";
        id: Id<kind::KendraFaq> = "id";
        name: Name<kind::KendraFaq> = "name";
        status: Str = "status";
        tags_all: Map<Str> = "tags_all";
        updated_at: Str = "updated_at";
    }
}
/// Blocks of [`aws_kendra_index`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/kendra_index).
pub mod kendra_index {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`CapacityUnits`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/kendra_index)."]
        CapacityUnits
        arguments {
            query_capacity_units: Num = "query_capacity_units computed\trange 0 -\twhole";
            storage_capacity_units: Num = "storage_capacity_units computed\trange 0 -\twhole";
        }
    }
    /// Blocks of [`DocumentMetadataConfigurationUpdates`].
    pub mod document_metadata_configuration_updates {
        use crate::types::*;

        formwork_model::block_binding! {
            #[doc = "Block [`Relevance`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/kendra_index)."]
            Relevance
            arguments {
                duration: Str = "duration computed\tlength 1 10\tmatch [0-9]+[s]";
                freshness: Bool = "freshness computed";
                importance: Num = "importance computed\trange 1 10\twhole";
                rank_order: Str = "rank_order computed\tin ASCENDING|DESCENDING";
                values_importance_map: Map<Num> = "values_importance_map computed";
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`Search`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/kendra_index)."]
            Search
            arguments {
                displayable: Bool = "displayable computed";
                facetable: Bool = "facetable computed";
                searchable: Bool = "searchable computed";
                sortable: Bool = "sortable computed";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`DocumentMetadataConfigurationUpdates`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/kendra_index)."]
        DocumentMetadataConfigurationUpdates
        arguments {
            name: Str = "name required\tlength 1 30";
            r#type: Str = "type required\tin STRING_VALUE|STRING_LIST_VALUE|LONG_VALUE|DATE_VALUE";
        }
        many {
            relevance: document_metadata_configuration_updates::Relevance = "relevance optional list block 0 1";
            search: document_metadata_configuration_updates::Search = "search optional list block 0 1";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`ServerSideEncryptionConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/kendra_index)."]
        ServerSideEncryptionConfiguration
        arguments {
            kms_key_id: OneOf<kind::KmsKeyIdOrArn> = "kms_key_id optional\tlength 1 2048\treplaces";
        }
    }
    pub use crate::shared::account_account_alternate_contact_timeouts::Timeouts;
    formwork_model::block_binding! {
        #[doc = "Block [`UserGroupResolutionConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/kendra_index)."]
        UserGroupResolutionConfiguration
        arguments {
            user_group_resolution_mode: Str = "user_group_resolution_mode required\tin AWS_SSO|NONE";
        }
    }
    /// Blocks of [`UserTokenConfigurations`].
    pub mod user_token_configurations {
        use crate::types::*;

        formwork_model::block_binding! {
            #[doc = "Block [`JsonTokenTypeConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/kendra_index)."]
            JsonTokenTypeConfiguration
            arguments {
                group_attribute_field: Str = "group_attribute_field required\tlength 1 2048";
                user_name_attribute_field: Str = "user_name_attribute_field required\tlength 1 2048";
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`JwtTokenTypeConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/kendra_index)."]
            JwtTokenTypeConfiguration
            arguments {
                key_location: Str = "key_location required\tin URL|SECRET_MANAGER";
                claim_regex: Str = "claim_regex optional\tlength 1 100";
                group_attribute_field: Str = "group_attribute_field optional\tlength 1 100";
                issuer: Str = "issuer optional\tlength 1 65";
                secrets_manager_arn: Str = "secrets_manager_arn optional\tformat arn";
                url: Str = "url optional\tlength 1 2048\tmatch ^(https?|ftp|file):\\/\\/([^\\s]*)\tformat url";
                user_name_attribute_field: Str = "user_name_attribute_field optional\tlength 1 100";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`UserTokenConfigurations`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/kendra_index)."]
        UserTokenConfigurations
        many {
            json_token_type_configuration: user_token_configurations::JsonTokenTypeConfiguration = "json_token_type_configuration optional list block 0 1";
            jwt_token_type_configuration: user_token_configurations::JwtTokenTypeConfiguration = "jwt_token_type_configuration optional list block 0 1";
        }
    }
    /// Blocks of [`IndexStatisticsAttributes`].
    pub mod index_statistics_attributes {
        use crate::types::*;

        formwork_model::accessor_binding! {
            #[doc = "Attributes [`FaqStatisticsAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/kendra_index)."]
            FaqStatisticsAttributes
            attributes {
                indexed_question_answers_count: Num = "indexed_question_answers_count";
            }
        }
        formwork_model::accessor_binding! {
            #[doc = "Attributes [`TextDocumentStatisticsAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/kendra_index)."]
            TextDocumentStatisticsAttributes
            attributes {
                indexed_text_bytes: Num = "indexed_text_bytes";
                indexed_text_documents_count: Num = "indexed_text_documents_count";
            }
        }
    }
    formwork_model::accessor_binding! {
        #[doc = "Attributes [`IndexStatisticsAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/kendra_index)."]
        IndexStatisticsAttributes
        objects {
            faq_statistics: List<index_statistics_attributes::FaqStatisticsAttributes> = "faq_statistics";
            text_document_statistics: List<index_statistics_attributes::TextDocumentStatisticsAttributes> = "text_document_statistics";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_kendra_index`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/kendra_index)."]
    Managed "aws_kendra_index" KendraIndex KendraIndexAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 1000, ""));
    tags Map;
    arguments {
        role_arn: Arn<kind::IamRole> = "role_arn required\tformat arn\tservice iam";
        description: Str = "description optional\tlength 1 1000";
        edition: Str = "edition optional\tin DEVELOPER_EDITION|ENTERPRISE_EDITION|GEN_AI_ENTERPRISE_EDITION\treplaces";
        tags: Map<Str> = "tags optional";
        user_context_policy: Str = "user_context_policy optional\tin ATTRIBUTE_FILTER|USER_TOKEN";
    }
    unread {
        name: Str = "name required\tlength 1 1000\tmatch [0-9A-Za-z+=,.@_-]";
    }
    many {
        capacity_units: kendra_index::CapacityUnits = "capacity_units optional list block 0 1";
        document_metadata_configuration_updates: kendra_index::DocumentMetadataConfigurationUpdates = "document_metadata_configuration_updates optional set block 0 500";
        server_side_encryption_configuration: kendra_index::ServerSideEncryptionConfiguration = "server_side_encryption_configuration optional list block 0 1";
        user_group_resolution_configuration: kendra_index::UserGroupResolutionConfiguration = "user_group_resolution_configuration optional list block 0 1";
        user_token_configurations: kendra_index::UserTokenConfigurations = "user_token_configurations optional list block 0 1";
    }
    single {
        timeouts: kendra_index::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Arn<kind::KendraIndex> = "arn";
        created_at: Str = "created_at";
        error_message: Str = "error_message";
        id: Id<kind::KendraIndex> = "id";
        name: Name<kind::KendraIndex> = "name";
        status: Str = "status";
        tags_all: Map<Str> = "tags_all";
        updated_at: Str = "updated_at";
    }
    objects {
        index_statistics: List<kendra_index::IndexStatisticsAttributes> = "index_statistics";
    }
}
/// Blocks of [`aws_kendra_query_suggestions_block_list`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/kendra_query_suggestions_block_list).
pub mod kendra_query_suggestions_block_list {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`SourceS3Path`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/kendra_query_suggestions_block_list)."]
        SourceS3Path
        arguments {
            bucket: Name<kind::S3Bucket> = "bucket required";
            key: Str = "key required";
        }
    }
    pub use crate::shared::account_account_alternate_contact_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_kendra_query_suggestions_block_list`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/kendra_query_suggestions_block_list)."]
    Managed "aws_kendra_query_suggestions_block_list" KendraQuerySuggestionsBlockList KendraQuerySuggestionsBlockListAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 255, ""));
    tags Map;
    arguments {
        index_id: Id<kind::KendraIndex> = "index_id required\treplaces";
        role_arn: Arn<kind::IamRole> = "role_arn required\tformat arn\tservice iam";
        description: Str = "description optional";
        tags: Map<Str> = "tags optional";
    }
    unread {
        name: Str = "name required";
    }
    many {
        source_s3_path: kendra_query_suggestions_block_list::SourceS3Path = "source_s3_path required list block 1 1";
    }
    single {
        timeouts: kendra_query_suggestions_block_list::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Arn<kind::KendraQuerySuggestionsBlockList> = "arn";
        id: Id<kind::KendraQuerySuggestionsBlockList> = "id";
        name: Name<kind::KendraQuerySuggestionsBlockList> = "name";
        query_suggestions_block_list_id: Id<kind::KendraQuerySuggestionsBlockList> = "query_suggestions_block_list_id";
        status: Str = "status";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_kendra_thesaurus`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/kendra_thesaurus).
pub mod kendra_thesaurus {
    use crate::types::*;

    pub use crate::services::kendra::kendra_query_suggestions_block_list::SourceS3Path;
    pub use crate::shared::account_account_alternate_contact_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_kendra_thesaurus`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/kendra_thesaurus)."]
    Managed "aws_kendra_thesaurus" KendraThesaurus KendraThesaurusAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 255, ""));
    tags Map;
    arguments {
        index_id: Id<kind::KendraIndex> = "index_id required\treplaces";
        role_arn: Arn<kind::IamRole> = "role_arn required\tformat arn\tservice iam";
        description: Str = "description optional";
        tags: Map<Str> = "tags optional";
    }
    unread {
        name: Str = "name required";
    }
    many {
        source_s3_path: kendra_thesaurus::SourceS3Path = "source_s3_path required list block 1 1";
    }
    single {
        timeouts: kendra_thesaurus::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Arn<kind::KendraThesaurus> = "arn";
        id: Id<kind::KendraThesaurus> = "id";
        name: Name<kind::KendraThesaurus> = "name";
        status: Str = "status";
        tags_all: Map<Str> = "tags_all";
        thesaurus_id: Id<kind::KendraThesaurus> = "thesaurus_id";
    }
}
/// Data sources.
pub(crate) mod data {
    use crate::types::*;

    /// Blocks of [`aws_kendra_experience`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/kendra_experience).
    pub mod kendra_experience {
        use crate::types::*;

        /// Blocks of [`ConfigurationAttributes`].
        pub mod configuration_attributes {
            use crate::types::*;

            formwork_model::accessor_binding! {
                #[doc = "Attributes [`ContentSourceConfigurationAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/kendra_experience)."]
                ContentSourceConfigurationAttributes
                attributes {
                    data_source_ids: Set<Str> = "data_source_ids";
                    direct_put_content: Bool = "direct_put_content";
                    faq_ids: Set<Str> = "faq_ids";
                }
            }
            formwork_model::accessor_binding! {
                #[doc = "Attributes [`UserIdentityConfigurationAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/kendra_experience)."]
                UserIdentityConfigurationAttributes
                attributes {
                    identity_attribute_name: Str = "identity_attribute_name";
                }
            }
        }
        formwork_model::accessor_binding! {
            #[doc = "Attributes [`ConfigurationAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/kendra_experience)."]
            ConfigurationAttributes
            objects {
                content_source_configuration: List<configuration_attributes::ContentSourceConfigurationAttributes> = "content_source_configuration";
                user_identity_configuration: List<configuration_attributes::UserIdentityConfigurationAttributes> = "user_identity_configuration";
            }
        }
        pub use crate::services::kendra::kendra_experience::EndpointsAttributes;
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_kendra_experience`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/kendra_experience)."]
        Data "aws_kendra_experience" KendraExperience KendraExperienceAttributes
        naming None;
        tags None;
        unread {
            experience_id: Str = "experience_id required";
            index_id: Str = "index_id required";
            id: Str = "id computed";
        }
        attributes {
            arn: Arn<kind::KendraExperience> = "arn";
            created_at: Str = "created_at";
            description: Str = "description";
            error_message: Str = "error_message";
            experience_id: Id<kind::KendraExperience> = "experience_id";
            id: Id<kind::KendraExperience> = "id";
            index_id: Id<kind::KendraIndex> = "index_id";
            name: Name<kind::KendraExperience> = "name";
            role_arn: Str = "role_arn";
            status: Str = "status";
            updated_at: Str = "updated_at";
        }
        objects {
            configuration: List<kendra_experience::ConfigurationAttributes> = "configuration";
            endpoints: Set<kendra_experience::EndpointsAttributes> = "endpoints";
        }
    }
    /// Blocks of [`aws_kendra_faq`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/kendra_faq).
    pub mod kendra_faq {
        use crate::types::*;

        pub use crate::shared::kendra_data_kendra_faq_s3_path_attributes::S3PathAttributes;
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_kendra_faq`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/kendra_faq)."]
        Data "aws_kendra_faq" KendraFaq KendraFaqAttributes
        naming None;
        tags None;
        arguments {
            tags: Map<Str> = "tags computed";
        }
        unread {
            faq_id: Str = "faq_id required";
            index_id: Str = "index_id required";
            id: Str = "id computed";
        }
        attributes {
            arn: Arn<kind::KendraFaq> = "arn";
            created_at: Str = "created_at";
            description: Str = "description";
            error_message: Str = "error_message";
            faq_id: Id<kind::KendraFaq> = "faq_id";
            file_format: Str = "file_format";
            id: Id<kind::KendraFaq> = "id";
            index_id: Id<kind::KendraIndex> = "index_id";
            language_code: Str = "language_code";
            name: Name<kind::KendraFaq> = "name";
            role_arn: Str = "role_arn";
            status: Str = "status";
            updated_at: Str = "updated_at";
        }
        objects {
            s3_path: List<kendra_faq::S3PathAttributes> = "s3_path";
        }
    }
    /// Blocks of [`aws_kendra_index`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/kendra_index).
    pub mod kendra_index {
        use crate::types::*;

        formwork_model::accessor_binding! {
            #[doc = "Attributes [`CapacityUnitsAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/kendra_index)."]
            CapacityUnitsAttributes
            attributes {
                query_capacity_units: Num = "query_capacity_units";
                storage_capacity_units: Num = "storage_capacity_units";
            }
        }
        /// Blocks of [`DocumentMetadataConfigurationUpdatesAttributes`].
        pub mod document_metadata_configuration_updates_attributes {
            use crate::types::*;

            formwork_model::accessor_binding! {
                #[doc = "Attributes [`RelevanceAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/kendra_index)."]
                RelevanceAttributes
                attributes {
                    duration: Str = "duration";
                    freshness: Bool = "freshness";
                    importance: Num = "importance";
                    rank_order: Str = "rank_order";
                    values_importance_map: Map<Num> = "values_importance_map";
                }
            }
            formwork_model::accessor_binding! {
                #[doc = "Attributes [`SearchAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/kendra_index)."]
                SearchAttributes
                attributes {
                    displayable: Bool = "displayable";
                    facetable: Bool = "facetable";
                    searchable: Bool = "searchable";
                    sortable: Bool = "sortable";
                }
            }
        }
        formwork_model::accessor_binding! {
            #[doc = "Attributes [`DocumentMetadataConfigurationUpdatesAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/kendra_index)."]
            DocumentMetadataConfigurationUpdatesAttributes
            attributes {
                name: Str = "name";
                r#type: Str = "type";
            }
            objects {
                relevance: List<document_metadata_configuration_updates_attributes::RelevanceAttributes> = "relevance";
                search: List<document_metadata_configuration_updates_attributes::SearchAttributes> = "search";
            }
        }
        pub use crate::services::kendra::kendra_index::IndexStatisticsAttributes;
        pub use crate::services::kendra::kendra_index::index_statistics_attributes;
        formwork_model::accessor_binding! {
            #[doc = "Attributes [`ServerSideEncryptionConfigurationAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/kendra_index)."]
            ServerSideEncryptionConfigurationAttributes
            attributes {
                kms_key_id: Str = "kms_key_id";
            }
        }
        formwork_model::accessor_binding! {
            #[doc = "Attributes [`UserGroupResolutionConfigurationAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/kendra_index)."]
            UserGroupResolutionConfigurationAttributes
            attributes {
                user_group_resolution_mode: Str = "user_group_resolution_mode";
            }
        }
        /// Blocks of [`UserTokenConfigurationsAttributes`].
        pub mod user_token_configurations_attributes {
            use crate::types::*;

            formwork_model::accessor_binding! {
                #[doc = "Attributes [`JsonTokenTypeConfigurationAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/kendra_index)."]
                JsonTokenTypeConfigurationAttributes
                attributes {
                    group_attribute_field: Str = "group_attribute_field";
                    user_name_attribute_field: Str = "user_name_attribute_field";
                }
            }
            formwork_model::accessor_binding! {
                #[doc = "Attributes [`JwtTokenTypeConfigurationAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/kendra_index)."]
                JwtTokenTypeConfigurationAttributes
                attributes {
                    claim_regex: Str = "claim_regex";
                    group_attribute_field: Str = "group_attribute_field";
                    issuer: Str = "issuer";
                    key_location: Str = "key_location";
                    secrets_manager_arn: Str = "secrets_manager_arn";
                    url: Str = "url";
                    user_name_attribute_field: Str = "user_name_attribute_field";
                }
            }
        }
        formwork_model::accessor_binding! {
            #[doc = "Attributes [`UserTokenConfigurationsAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/kendra_index)."]
            UserTokenConfigurationsAttributes
            objects {
                json_token_type_configuration: List<user_token_configurations_attributes::JsonTokenTypeConfigurationAttributes> = "json_token_type_configuration";
                jwt_token_type_configuration: List<user_token_configurations_attributes::JwtTokenTypeConfigurationAttributes> = "jwt_token_type_configuration";
            }
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_kendra_index`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/kendra_index)."]
        Data "aws_kendra_index" KendraIndex KendraIndexAttributes
        naming None;
        tags None;
        arguments {
            tags: Map<Str> = "tags computed";
        }
        unread {
            id: Str = "id required";
        }
        attributes {
            arn: Arn<kind::KendraIndex> = "arn";
            created_at: Str = "created_at";
            description: Str = "description";
            edition: Str = "edition";
            error_message: Str = "error_message";
            id: Id<kind::KendraIndex> = "id";
            name: Name<kind::KendraIndex> = "name";
            role_arn: Str = "role_arn";
            status: Str = "status";
            updated_at: Str = "updated_at";
            user_context_policy: Str = "user_context_policy";
        }
        objects {
            capacity_units: List<kendra_index::CapacityUnitsAttributes> = "capacity_units";
            document_metadata_configuration_updates: Set<kendra_index::DocumentMetadataConfigurationUpdatesAttributes> = "document_metadata_configuration_updates";
            index_statistics: List<kendra_index::IndexStatisticsAttributes> = "index_statistics";
            server_side_encryption_configuration: List<kendra_index::ServerSideEncryptionConfigurationAttributes> = "server_side_encryption_configuration";
            user_group_resolution_configuration: List<kendra_index::UserGroupResolutionConfigurationAttributes> = "user_group_resolution_configuration";
            user_token_configurations: List<kendra_index::UserTokenConfigurationsAttributes> = "user_token_configurations";
        }
    }
    /// Blocks of [`aws_kendra_query_suggestions_block_list`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/kendra_query_suggestions_block_list).
    pub mod kendra_query_suggestions_block_list {
        use crate::types::*;

        pub use crate::shared::kendra_data_kendra_faq_s3_path_attributes::S3PathAttributes as SourceS3PathAttributes;
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_kendra_query_suggestions_block_list`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/kendra_query_suggestions_block_list)."]
        Data "aws_kendra_query_suggestions_block_list" KendraQuerySuggestionsBlockList KendraQuerySuggestionsBlockListAttributes
        naming None;
        tags None;
        arguments {
            tags: Map<Str> = "tags computed";
        }
        unread {
            index_id: Str = "index_id required";
            query_suggestions_block_list_id: Str = "query_suggestions_block_list_id required";
            id: Str = "id computed";
        }
        attributes {
            arn: Arn<kind::KendraQuerySuggestionsBlockList> = "arn";
            created_at: Str = "created_at";
            description: Str = "description";
            error_message: Str = "error_message";
            file_size_bytes: Num = "file_size_bytes";
            id: Id<kind::KendraQuerySuggestionsBlockList> = "id";
            index_id: Id<kind::KendraIndex> = "index_id";
            item_count: Num = "item_count";
            name: Name<kind::KendraQuerySuggestionsBlockList> = "name";
            query_suggestions_block_list_id: Id<kind::KendraQuerySuggestionsBlockList> = "query_suggestions_block_list_id";
            role_arn: Str = "role_arn";
            status: Str = "status";
            updated_at: Str = "updated_at";
        }
        objects {
            source_s3_path: List<kendra_query_suggestions_block_list::SourceS3PathAttributes> = "source_s3_path";
        }
    }
    /// Blocks of [`aws_kendra_thesaurus`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/kendra_thesaurus).
    pub mod kendra_thesaurus {
        use crate::types::*;

        pub use crate::shared::kendra_data_kendra_faq_s3_path_attributes::S3PathAttributes as SourceS3PathAttributes;
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_kendra_thesaurus`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/kendra_thesaurus)."]
        Data "aws_kendra_thesaurus" KendraThesaurus KendraThesaurusAttributes
        naming None;
        tags None;
        arguments {
            tags: Map<Str> = "tags computed";
        }
        unread {
            index_id: Str = "index_id required";
            thesaurus_id: Str = "thesaurus_id required";
            id: Str = "id computed";
        }
        attributes {
            arn: Arn<kind::KendraThesaurus> = "arn";
            created_at: Str = "created_at";
            description: Str = "description";
            error_message: Str = "error_message";
            file_size_bytes: Num = "file_size_bytes";
            id: Id<kind::KendraThesaurus> = "id";
            index_id: Id<kind::KendraIndex> = "index_id";
            name: Name<kind::KendraThesaurus> = "name";
            role_arn: Str = "role_arn";
            status: Str = "status";
            synonym_rule_count: Num = "synonym_rule_count";
            term_count: Num = "term_count";
            thesaurus_id: Id<kind::KendraThesaurus> = "thesaurus_id";
            updated_at: Str = "updated_at";
        }
        objects {
            source_s3_path: List<kendra_thesaurus::SourceS3PathAttributes> = "source_s3_path";
        }
    }
}
