// Generated from the schema of hashicorp/aws 5.100.0
// by `cargo xtask codegen`. Do not edit.
//! Service `accessanalyzer`.

use crate::types::*;

/// Blocks of [`aws_accessanalyzer_analyzer`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/accessanalyzer_analyzer).
pub mod accessanalyzer_analyzer {
    use crate::types::*;

    /// Blocks of [`Configuration`].
    pub mod configuration {
        use crate::types::*;

        /// Blocks of [`UnusedAccess`].
        pub mod unused_access {
            use crate::types::*;

            /// Blocks of [`AnalysisRule`].
            pub mod analysis_rule {
                use crate::types::*;

                formwork_model::block_binding! {
                    #[doc = "Block [`Exclusion`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/accessanalyzer_analyzer)."]
                    Exclusion
                    arguments {
                        account_ids: List<Str> = "account_ids optional\teach format account_id\treplaces";
                        resource_tags: List<Map<Str>> = "resource_tags optional\treplaces";
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
                unused_access_age: Num = "unused_access_age optional\twhole\treplaces";
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
        tags: Map<Str> = "tags optional";
        r#type: Str = "type optional\tin ACCOUNT|ORGANIZATION|ACCOUNT_UNUSED_ACCESS|ORGANIZATION_UNUSED_ACCESS\treplaces";
    }
    unread {
        analyzer_name: Str = "analyzer_name required\tlength 1 255\tmatch ^[A-Za-z][A-Za-z0-9_.-]*$\treplaces";
    }
    many {
        configuration: accessanalyzer_analyzer::Configuration = "configuration optional list block 0 1";
    }
    attributes {
        analyzer_name: Name<kind::AccessanalyzerAnalyzer> = "analyzer_name";
        arn: Arn<kind::AccessanalyzerAnalyzer> = "arn";
        id: Id<kind::AccessanalyzerAnalyzer> = "id";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_accessanalyzer_archive_rule`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/accessanalyzer_archive_rule).
pub mod accessanalyzer_archive_rule {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`Filter`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/accessanalyzer_archive_rule)."]
        Filter
        arguments {
            criteria: Str = "criteria required";
            contains: List<Str> = "contains computed";
            eq: List<Str> = "eq computed";
            exists: Str = "exists computed\tformat bool_string true|false";
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
        analyzer_name: Name<kind::AccessanalyzerAnalyzer> = "analyzer_name required\treplaces";
    }
    unread {
        rule_name: Str = "rule_name required\treplaces";
    }
    many {
        filter: accessanalyzer_archive_rule::Filter = "filter required set block 1 0";
    }
    attributes {
        id: Id<kind::AccessanalyzerArchiveRule> = "id";
        rule_name: Name<kind::AccessanalyzerArchiveRule> = "rule_name";
    }
}
