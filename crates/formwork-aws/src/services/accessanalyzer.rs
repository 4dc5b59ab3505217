// Generated from the schema of hashicorp/aws 5.100.0
// by `cargo xtask codegen`. Do not edit.
//! Service `accessanalyzer`.

use crate::kinds::*;

/// Blocks of [`aws_accessanalyzer_analyzer`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/accessanalyzer_analyzer).
pub mod accessanalyzer_analyzer {
    use crate::kinds::*;

    /// Blocks of [`Configuration`].
    pub mod configuration {
        use crate::kinds::*;

        /// Blocks of [`UnusedAccess`].
        pub mod unused_access {
            use crate::kinds::*;

            /// Blocks of [`AnalysisRule`].
            pub mod analysis_rule {
                use crate::kinds::*;

                formwork_model::block_binding! {
                    #[doc = "Block [`Exclusion`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/accessanalyzer_analyzer)."]
                    Exclusion
                    arguments {
                        account_ids: List<Str> = "account_ids optional";
                        resource_tags: List<Map<Str>> = "resource_tags optional";
                    }
                }
            }
            formwork_model::block_binding! {
                #[doc = "Block [`AnalysisRule`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/accessanalyzer_analyzer)."]
                AnalysisRule
                many {
                    exclusion: analysis_rule::Exclusion = "exclusion optional list block 0 0";
                }
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`UnusedAccess`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/accessanalyzer_analyzer)."]
            UnusedAccess
            arguments {
                unused_access_age: Num = "unused_access_age optional";
            }
            many {
                analysis_rule: unused_access::AnalysisRule = "analysis_rule optional list block 0 1";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`Configuration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/accessanalyzer_analyzer)."]
        Configuration
        many {
            unused_access: configuration::UnusedAccess = "unused_access optional list block 0 1";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_accessanalyzer_analyzer`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/accessanalyzer_analyzer)."]
    Managed "aws_accessanalyzer_analyzer" AccessanalyzerAnalyzer AccessanalyzerAnalyzerAttributes
    naming None;
    tags Map;
    arguments {
        analyzer_name: Str = "analyzer_name required";
        tags: Map<Str> = "tags optional";
        r#type: Str = "type optional";
    }
    many {
        configuration: accessanalyzer_analyzer::Configuration = "configuration optional list block 0 1";
    }
    attributes {
        arn: Str = "arn";
        id: Str = "id";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_accessanalyzer_archive_rule`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/accessanalyzer_archive_rule).
pub mod accessanalyzer_archive_rule {
    use crate::kinds::*;

    formwork_model::block_binding! {
        #[doc = "Block [`Filter`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/accessanalyzer_archive_rule)."]
        Filter
        arguments {
            criteria: Str = "criteria required";
            contains: List<Str> = "contains computed";
            eq: List<Str> = "eq computed";
            exists: Str = "exists computed";
            neq: List<Str> = "neq computed";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_accessanalyzer_archive_rule`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/accessanalyzer_archive_rule)."]
    Managed "aws_accessanalyzer_archive_rule" AccessanalyzerArchiveRule AccessanalyzerArchiveRuleAttributes
    naming None;
    tags None;
    arguments {
        analyzer_name: Str = "analyzer_name required";
        rule_name: Str = "rule_name required";
    }
    many {
        filter: accessanalyzer_archive_rule::Filter = "filter required set block 1 0";
    }
    attributes {
        id: Str = "id";
    }
}
