// Generated from the schema of hashicorp/aws 5.100.0
// by `cargo xtask codegen`. Do not edit.
//! Service `wafv2`.

use crate::types::*;

formwork_model::resource_binding! {
    #[doc = "Resource [`aws_wafv2_api_key`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/wafv2_api_key)."]
    Managed "aws_wafv2_api_key" Wafv2ApiKey Wafv2ApiKeyAttributes
    naming None;
    tags None;
    arguments {
        scope: Str = "scope required\tin CLOUDFRONT|REGIONAL\treplaces";
        token_domains: Set<Str> = "token_domains required\titems 1 5\treplaces";
    }
    attributes {
        api_key: Secret<Str> = "api_key";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_wafv2_ip_set`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/wafv2_ip_set)."]
    Managed "aws_wafv2_ip_set" Wafv2IpSet Wafv2IpSetAttributes
    naming Some(formwork_model::Naming::new("name", "name_prefix", 1, 128, "0-9A-Za-z_-"));
    tags Map;
    relations {
        "conflict name name_prefix";
    }
    arguments {
        ip_address_version: Str = "ip_address_version required\tin IPV4|IPV6\treplaces";
        scope: Str = "scope required\tin CLOUDFRONT|REGIONAL\treplaces";
        addresses: Set<Str> = "addresses optional\tapi each length 1 50\tapi each match .*\\S.*";
        description: Str = "description optional\tlength 1 256\tapi match ^[\\w+=:#@/\\-,\\.][\\w+=:#@/\\-,\\.\\s]+[\\w+=:#@/\\-,\\.]$";
        name_prefix: Str = "name_prefix computed\tlength 1 102\tmatch ^[0-9A-Za-z_-]+$\treplaces";
        tags: Map<Str> = "tags optional";
    }
    unread {
        name: Str = "name computed\tlength 1 128\tmatch ^[0-9A-Za-z_-]+$\tapi match ^[\\w\\-]+$\treplaces";
    }
    attributes {
        arn: Arn<kind::Wafv2IpSet> = "arn";
        id: Id<kind::Wafv2IpSet> = "id";
        lock_token: Str = "lock_token";
        name: Name<kind::Wafv2IpSet> = "name";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_wafv2_regex_pattern_set`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/wafv2_regex_pattern_set).
pub mod wafv2_regex_pattern_set {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`RegularExpression`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/wafv2_regex_pattern_set)."]
        RegularExpression
        arguments {
            regex_string: Str = "regex_string required\tlength 1 200";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_wafv2_regex_pattern_set`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/wafv2_regex_pattern_set)."]
    Managed "aws_wafv2_regex_pattern_set" Wafv2RegexPatternSet Wafv2RegexPatternSetAttributes
    naming Some(formwork_model::Naming::new("name", "name_prefix", 1, 128, "0-9A-Za-z_-"));
    tags Map;
    relations {
        "conflict name name_prefix";
    }
    arguments {
        scope: Str = "scope required\tin CLOUDFRONT|REGIONAL\treplaces";
        description: Str = "description optional\tlength 1 256\tapi match ^[\\w+=:#@/\\-,\\.][\\w+=:#@/\\-,\\.\\s]+[\\w+=:#@/\\-,\\.]$";
        name_prefix: Str = "name_prefix computed\tlength 1 102\tmatch ^[0-9A-Za-z_-]+$\treplaces";
        tags: Map<Str> = "tags optional";
    }
    unread {
        name: Str = "name computed\tlength 1 128\tmatch ^[0-9A-Za-z_-]+$\tapi match ^[\\w\\-]+$\treplaces";
    }
    many {
        regular_expression: wafv2_regex_pattern_set::RegularExpression = "regular_expression optional set block 0 10\titems - 10";
    }
    attributes {
        arn: Arn<kind::Wafv2RegexPatternSet> = "arn";
        id: Id<kind::Wafv2RegexPatternSet> = "id";
        lock_token: Str = "lock_token";
        name: Name<kind::Wafv2RegexPatternSet> = "name";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_wafv2_rule_group`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/wafv2_rule_group).
pub mod wafv2_rule_group {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`CustomResponseBody`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/wafv2_rule_group)."]
        CustomResponseBody
        arguments {
            content: Str = "content required\tlength 1 10240";
            content_type: Str = "content_type required\tin TEXT_PLAIN|TEXT_HTML|APPLICATION_JSON";
            key: Str = "key required\tlength 1 128\tmatch ^[\\w\\-]+$";
        }
    }
    /// Blocks of [`Rule`].
    pub mod rule {
        use crate::types::*;

        /// Blocks of [`Action`].
        pub mod action {
            use crate::types::*;

            /// Blocks of [`Allow`].
            pub mod allow {
                use crate::types::*;

                /// Blocks of [`CustomRequestHandling`].
                pub mod custom_request_handling {
                    use crate::types::*;

                    formwork_model::block_binding! {
                        #[doc = "Block [`InsertHeader`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/wafv2_rule_group)."]
                        InsertHeader
                        arguments {
                            name: Str = "name required\tlength 1 64\tmatch ^[a-zA-Z0-9._$-]+$";
                            value: Str = "value required\tlength 1 255";
                        }
                    }
                }
                formwork_model::block_binding! {
                    #[doc = "Block [`CustomRequestHandling`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/wafv2_rule_group)."]
                    CustomRequestHandling
                    many {
                        insert_header: custom_request_handling::InsertHeader = "insert_header required set block 1 0";
                    }
                }
            }
            formwork_model::block_binding! {
                #[doc = "Block [`Allow`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/wafv2_rule_group)."]
                Allow
                many {
                    custom_request_handling: allow::CustomRequestHandling = "custom_request_handling optional list block 0 1";
                }
            }
            /// Blocks of [`Block`].
            pub mod block {
                use crate::types::*;

                /// Blocks of [`CustomResponse`].
                pub mod custom_response {
                    use crate::types::*;

                    pub use crate::services::wafv2::wafv2_rule_group::rule::action::allow::custom_request_handling::InsertHeader as ResponseHeader;
                }
                formwork_model::block_binding! {
                    #[doc = "Block [`CustomResponse`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/wafv2_rule_group)."]
                    CustomResponse
                    arguments {
                        response_code: Num = "response_code required\trange 200 600\twhole";
                        custom_response_body_key: Str = "custom_response_body_key optional\tlength 1 128\tmatch ^[\\w\\-]+$";
                    }
                    many {
                        response_header: custom_response::ResponseHeader = "response_header optional set block 0 0";
                    }
                }
            }
            formwork_model::block_binding! {
                #[doc = "Block [`Block`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/wafv2_rule_group)."]
                Block
                many {
                    custom_response: block::CustomResponse = "custom_response optional list block 0 1";
                }
            }
            pub use crate::services::wafv2::wafv2_rule_group::rule::action::Allow as Captcha;
            pub use crate::services::wafv2::wafv2_rule_group::rule::action::allow as captcha;
            pub use crate::services::wafv2::wafv2_rule_group::rule::action::Allow as Challenge;
            pub use crate::services::wafv2::wafv2_rule_group::rule::action::allow as challenge;
            pub use crate::services::wafv2::wafv2_rule_group::rule::action::Allow as Count;
            pub use crate::services::wafv2::wafv2_rule_group::rule::action::allow as count;
        }
        formwork_model::block_binding! {
            #[doc = "Block [`Action`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/wafv2_rule_group)."]
            Action
            many {
                allow: action::Allow = "allow optional list block 0 1";
                block: action::Block = "block optional list block 0 1";
                captcha: action::Captcha = "captcha optional list block 0 1";
                challenge: action::Challenge = "challenge optional list block 0 1";
                count: action::Count = "count optional list block 0 1";
            }
        }
        /// Blocks of [`CaptchaConfig`].
        pub mod captcha_config {
            use crate::types::*;

            formwork_model::block_binding! {
                #[doc = "Block [`ImmunityTimeProperty`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/wafv2_rule_group)."]
                ImmunityTimeProperty
                arguments {
                    immunity_time: Num = "immunity_time optional\twhole";
                }
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`CaptchaConfig`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/wafv2_rule_group)."]
            CaptchaConfig
            many {
                immunity_time_property: captcha_config::ImmunityTimeProperty = "immunity_time_property optional list block 0 1";
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`RuleLabel`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/wafv2_rule_group)."]
            RuleLabel
            arguments {
                name: Str = "name required\tlength 1 1024\tmatch ^[0-9A-Za-z_\\-:]+$";
            }
        }
        /// Blocks of [`Statement`].
        pub mod statement {
            use crate::types::*;

            /// Blocks of [`AndStatement`].
            pub mod and_statement {
                use crate::types::*;

                /// Blocks of [`Statement`].
                pub mod statement {
                    use crate::types::*;

                    /// Blocks of [`AndStatement`].
                    pub mod and_statement {
                        use crate::types::*;

                        /// Blocks of [`Statement`].
                        pub mod statement {
                            use crate::types::*;

                            /// Blocks of [`AndStatement`].
                            pub mod and_statement {
                                use crate::types::*;

                                /// Blocks of [`Statement`].
                                pub mod statement {
                                    use crate::types::*;

                                    /// Blocks of [`AsnMatchStatement`].
                                    pub mod asn_match_statement {
                                        use crate::types::*;

                                        formwork_model::block_binding! {
                                            #[doc = "Block [`ForwardedIpConfig`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/wafv2_rule_group)."]
                                            ForwardedIpConfig
                                            arguments {
                                                fallback_behavior: Str = "fallback_behavior required\tin MATCH|NO_MATCH";
                                                header_name: Str = "header_name required";
                                            }
                                        }
                                    }
                                    formwork_model::block_binding! {
                                        #[doc = "Block [`AsnMatchStatement`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/wafv2_rule_group)."]
                                        AsnMatchStatement
                                        arguments {
                                            asn_list: List<Num> = "asn_list required\titems 1 100\teach whole";
                                        }
                                        many {
                                            forwarded_ip_config: asn_match_statement::ForwardedIpConfig = "forwarded_ip_config optional list block 0 1";
                                        }
                                    }
                                    /// Blocks of [`ByteMatchStatement`].
                                    pub mod byte_match_statement {
                                        use crate::types::*;

                                        /// Blocks of [`FieldToMatch`].
                                        pub mod field_to_match {
                                            use crate::types::*;

                                            pub use crate::shared::appflow_appflow_connector_profile_connector_profile_config_connector_profile_properties_amplitude::Amplitude as AllQueryArguments;
                                            formwork_model::block_binding! {
                                                #[doc = "Block [`Body`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/wafv2_rule_group)."]
                                                Body
                                                arguments {
                                                    oversize_handling: Str = "oversize_handling optional\tin CONTINUE|MATCH|NO_MATCH";
                                                }
                                            }
                                            /// Blocks of [`Cookies`].
                                            pub mod cookies {
                                                use crate::types::*;

                                                /// Blocks of [`MatchPattern`].
                                                pub mod match_pattern {
                                                    use crate::types::*;

                                                    pub use crate::shared::appflow_appflow_connector_profile_connector_profile_config_connector_profile_properties_amplitude::Amplitude as All;
                                                }
                                                formwork_model::block_binding! {
                                                    #[doc = "Block [`MatchPattern`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/wafv2_rule_group)."]
                                                    MatchPattern
                                                    arguments {
                                                        excluded_cookies: List<Str> = "excluded_cookies optional";
                                                        included_cookies: List<Str> = "included_cookies optional";
                                                    }
                                                    many {
                                                        all: match_pattern::All = "all optional list block 0 1";
                                                    }
                                                }
                                            }
                                            formwork_model::block_binding! {
                                                #[doc = "Block [`Cookies`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/wafv2_rule_group)."]
                                                Cookies
                                                arguments {
                                                    match_scope: Str = "match_scope required\tin ALL|KEY|VALUE";
                                                    oversize_handling: Str = "oversize_handling required\tin CONTINUE|MATCH|NO_MATCH";
                                                }
                                                many {
                                                    match_pattern: cookies::MatchPattern = "match_pattern required list block 1 0";
                                                }
                                            }
                                            formwork_model::block_binding! {
                                                #[doc = "Block [`HeaderOrder`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/wafv2_rule_group)."]
                                                HeaderOrder
                                                arguments {
                                                    oversize_handling: Str = "oversize_handling required\tin CONTINUE|MATCH|NO_MATCH";
                                                }
                                            }
                                            /// Blocks of [`Headers`].
                                            pub mod headers {
                                                use crate::types::*;

                                                /// Blocks of [`MatchPattern`].
                                                pub mod match_pattern {
                                                    use crate::types::*;

                                                    pub use crate::shared::appflow_appflow_connector_profile_connector_profile_config_connector_profile_properties_amplitude::Amplitude as All;
                                                }
                                                formwork_model::block_binding! {
                                                    #[doc = "Block [`MatchPattern`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/wafv2_rule_group)."]
                                                    MatchPattern
                                                    arguments {
                                                        excluded_headers: List<Str> = "excluded_headers optional\titems 1 199\teach length 1 64";
                                                        included_headers: List<Str> = "included_headers optional\titems 1 199\teach length 1 64";
                                                    }
                                                    many {
                                                        all: match_pattern::All = "all optional list block 0 1";
                                                    }
                                                }
                                            }
                                            formwork_model::block_binding! {
                                                #[doc = "Block [`Headers`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/wafv2_rule_group)."]
                                                Headers
                                                arguments {
                                                    match_scope: Str = "match_scope required\tin ALL|KEY|VALUE";
                                                    oversize_handling: Str = "oversize_handling required\tin CONTINUE|MATCH|NO_MATCH";
                                                }
                                                many {
                                                    match_pattern: headers::MatchPattern = "match_pattern required list block 1 1";
                                                }
                                            }
                                            formwork_model::block_binding! {
                                                #[doc = "Block [`Ja3Fingerprint`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/wafv2_rule_group)."]
                                                Ja3Fingerprint
                                                arguments {
                                                    fallback_behavior: Str = "fallback_behavior required\tin MATCH|NO_MATCH";
                                                }
                                            }
                                            pub use crate::services::wafv2::wafv2_rule_group::rule::statement::and_statement::statement::and_statement::statement::and_statement::statement::byte_match_statement::field_to_match::Ja3Fingerprint as Ja4Fingerprint;
                                            /// Blocks of [`JsonBody`].
                                            pub mod json_body {
                                                use crate::types::*;

                                                /// Blocks of [`MatchPattern`].
                                                pub mod match_pattern {
                                                    use crate::types::*;

                                                    pub use crate::shared::appflow_appflow_connector_profile_connector_profile_config_connector_profile_properties_amplitude::Amplitude as All;
                                                }
                                                formwork_model::block_binding! {
                                                    #[doc = "Block [`MatchPattern`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/wafv2_rule_group)."]
                                                    MatchPattern
                                                    arguments {
                                                        included_paths: List<Str> = "included_paths optional\titems 1 -\teach length 1 512\teach match /";
                                                    }
                                                    many {
                                                        all: match_pattern::All = "all optional list block 0 1";
                                                    }
                                                }
                                            }
                                            formwork_model::block_binding! {
                                                #[doc = "Block [`JsonBody`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/wafv2_rule_group)."]
                                                JsonBody
                                                arguments {
                                                    match_scope: Str = "match_scope required\tin ALL|KEY|VALUE";
                                                    invalid_fallback_behavior: Str = "invalid_fallback_behavior optional\tin MATCH|NO_MATCH|EVALUATE_AS_STRING";
                                                    oversize_handling: Str = "oversize_handling optional\tin CONTINUE|MATCH|NO_MATCH";
                                                }
                                                many {
                                                    match_pattern: json_body::MatchPattern = "match_pattern required list block 1 1";
                                                }
                                            }
                                            pub use crate::shared::appflow_appflow_connector_profile_connector_profile_config_connector_profile_properties_amplitude::Amplitude as Method;
                                            pub use crate::shared::appflow_appflow_connector_profile_connector_profile_config_connector_profile_properties_amplitude::Amplitude as QueryString;
                                            formwork_model::block_binding! {
                                                #[doc = "Block [`SingleHeader`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/wafv2_rule_group)."]
                                                SingleHeader
                                                arguments {
                                                    name: Str = "name required\tlength 1 40\tmatch ^[0-9a-z_-]+$";
                                                }
                                            }
                                            formwork_model::block_binding! {
                                                #[doc = "Block [`SingleQueryArgument`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/wafv2_rule_group)."]
                                                SingleQueryArgument
                                                arguments {
                                                    name: Str = "name required\tlength 1 30\tmatch ^[0-9a-z_-]+$";
                                                }
                                            }
                                            formwork_model::block_binding! {
                                                #[doc = "Block [`UriFragment`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/wafv2_rule_group)."]
                                                UriFragment
                                                arguments {
                                                    fallback_behavior: Str = "fallback_behavior computed\tin MATCH|NO_MATCH";
                                                }
                                            }
                                            pub use crate::shared::appflow_appflow_connector_profile_connector_profile_config_connector_profile_properties_amplitude::Amplitude as UriPath;
                                        }
                                        formwork_model::block_binding! {
                                            #[doc = "Block [`FieldToMatch`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/wafv2_rule_group)."]
                                            FieldToMatch
                                            many {
                                                all_query_arguments: field_to_match::AllQueryArguments = "all_query_arguments optional list block 0 1";
                                                body: field_to_match::Body = "body optional list block 0 1";
                                                cookies: field_to_match::Cookies = "cookies optional list block 0 1";
                                                header_order: field_to_match::HeaderOrder = "header_order optional list block 0 0";
                                                headers: field_to_match::Headers = "headers optional list block 0 0";
                                                ja3_fingerprint: field_to_match::Ja3Fingerprint = "ja3_fingerprint optional list block 0 1";
                                                ja4_fingerprint: field_to_match::Ja4Fingerprint = "ja4_fingerprint optional list block 0 1";
                                                json_body: field_to_match::JsonBody = "json_body optional list block 0 1";
                                                method: field_to_match::Method = "method optional list block 0 1";
                                                query_string: field_to_match::QueryString = "query_string optional list block 0 1";
                                                single_header: field_to_match::SingleHeader = "single_header optional list block 0 1";
                                                single_query_argument: field_to_match::SingleQueryArgument = "single_query_argument optional list block 0 1";
                                                uri_fragment: field_to_match::UriFragment = "uri_fragment optional list block 0 1";
                                                uri_path: field_to_match::UriPath = "uri_path optional list block 0 1";
                                            }
                                        }
                                        formwork_model::block_binding! {
                                            #[doc = "Block [`TextTransformation`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/wafv2_rule_group)."]
                                            TextTransformation
                                            arguments {
                                                priority: Num = "priority required\twhole";
                                                r#type: Str = "type required\tin NONE|COMPRESS_WHITE_SPACE|HTML_ENTITY_DECODE|LOWERCASE|CMD_LINE|URL_DECODE|BASE64_DECODE|HEX_DECODE|MD5|REPLACE_COMMENTS|ESCAPE_SEQ_DECODE|SQL_HEX_DECODE|CSS_DECODE|JS_DECODE|NORMALIZE_PATH|NORMALIZE_PATH_WIN|REMOVE_NULLS|REPLACE_NULLS|BASE64_DECODE_EXT|URL_DECODE_UNI|UTF8_TO_UNICODE";
                                            }
                                        }
                                    }
                                    formwork_model::block_binding! {
                                        #[doc = "Block [`ByteMatchStatement`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/wafv2_rule_group)."]
                                        ByteMatchStatement
                                        arguments {
                                            positional_constraint: Str = "positional_constraint required\tin EXACTLY|STARTS_WITH|ENDS_WITH|CONTAINS|CONTAINS_WORD";
                                            search_string: Str = "search_string required\tlength 1 200";
                                        }
                                        many {
                                            text_transformation: byte_match_statement::TextTransformation = "text_transformation required set block 1 0";
                                            field_to_match: byte_match_statement::FieldToMatch = "field_to_match optional list block 0 1";
                                        }
                                    }
                                    /// Blocks of [`GeoMatchStatement`].
                                    pub mod geo_match_statement {
                                        use crate::types::*;

                                        pub use crate::services::wafv2::wafv2_rule_group::rule::statement::and_statement::statement::and_statement::statement::and_statement::statement::asn_match_statement::ForwardedIpConfig;
                                    }
                                    formwork_model::block_binding! {
                                        #[doc = "Block [`GeoMatchStatement`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/wafv2_rule_group)."]
                                        GeoMatchStatement
                                        arguments {
                                            country_codes: List<Str> = "country_codes required\titems 1 -";
                                        }
                                        many {
                                            forwarded_ip_config: geo_match_statement::ForwardedIpConfig = "forwarded_ip_config optional list block 0 1";
                                        }
                                    }
                                    /// Blocks of [`IpSetReferenceStatement`].
                                    pub mod ip_set_reference_statement {
                                        use crate::types::*;

                                        formwork_model::block_binding! {
                                            #[doc = "Block [`IpSetForwardedIpConfig`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/wafv2_rule_group)."]
                                            IpSetForwardedIpConfig
                                            arguments {
                                                fallback_behavior: Str = "fallback_behavior required\tin MATCH|NO_MATCH";
                                                header_name: Str = "header_name required\tlength 1 255\tmatch ^[0-9A-Za-z-]+$";
                                                position: Str = "position required\tin FIRST|LAST|ANY";
                                            }
                                        }
                                    }
                                    formwork_model::block_binding! {
                                        #[doc = "Block [`IpSetReferenceStatement`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/wafv2_rule_group)."]
                                        IpSetReferenceStatement
                                        arguments {
                                            arn: Str = "arn required\tformat arn";
                                        }
                                        many {
                                            ip_set_forwarded_ip_config: ip_set_reference_statement::IpSetForwardedIpConfig = "ip_set_forwarded_ip_config optional list block 0 1";
                                        }
                                    }
                                    formwork_model::block_binding! {
                                        #[doc = "Block [`LabelMatchStatement`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/wafv2_rule_group)."]
                                        LabelMatchStatement
                                        arguments {
                                            key: Str = "key required\tlength 1 1024\tmatch ^[0-9A-Za-z:_-]+$";
                                            scope: Str = "scope required\tin LABEL|NAMESPACE";
                                        }
                                    }
                                    /// Blocks of [`RegexMatchStatement`].
                                    pub mod regex_match_statement {
                                        use crate::types::*;

                                        pub use crate::services::wafv2::wafv2_rule_group::rule::statement::and_statement::statement::and_statement::statement::and_statement::statement::byte_match_statement::FieldToMatch;
                                        pub use crate::services::wafv2::wafv2_rule_group::rule::statement::and_statement::statement::and_statement::statement::and_statement::statement::byte_match_statement::field_to_match;
                                        pub use crate::services::wafv2::wafv2_rule_group::rule::statement::and_statement::statement::and_statement::statement::and_statement::statement::byte_match_statement::TextTransformation;
                                    }
                                    formwork_model::block_binding! {
                                        #[doc = "Block [`RegexMatchStatement`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/wafv2_rule_group)."]
                                        RegexMatchStatement
                                        arguments {
                                            regex_string: Str = "regex_string required\tlength 1 512";
                                        }
                                        many {
                                            text_transformation: regex_match_statement::TextTransformation = "text_transformation required set block 1 0";
                                            field_to_match: regex_match_statement::FieldToMatch = "field_to_match optional list block 0 1";
                                        }
                                    }
                                    /// Blocks of [`RegexPatternSetReferenceStatement`].
                                    pub mod regex_pattern_set_reference_statement {
                                        use crate::types::*;

                                        pub use crate::services::wafv2::wafv2_rule_group::rule::statement::and_statement::statement::and_statement::statement::and_statement::statement::byte_match_statement::FieldToMatch;
                                        pub use crate::services::wafv2::wafv2_rule_group::rule::statement::and_statement::statement::and_statement::statement::and_statement::statement::byte_match_statement::field_to_match;
                                        pub use crate::services::wafv2::wafv2_rule_group::rule::statement::and_statement::statement::and_statement::statement::and_statement::statement::byte_match_statement::TextTransformation;
                                    }
                                    formwork_model::block_binding! {
                                        #[doc = "Block [`RegexPatternSetReferenceStatement`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/wafv2_rule_group)."]
                                        RegexPatternSetReferenceStatement
                                        arguments {
                                            arn: Str = "arn required\tformat arn";
                                        }
                                        many {
                                            text_transformation: regex_pattern_set_reference_statement::TextTransformation = "text_transformation required set block 1 0";
                                            field_to_match: regex_pattern_set_reference_statement::FieldToMatch = "field_to_match optional list block 0 1";
                                        }
                                    }
                                    /// Blocks of [`SizeConstraintStatement`].
                                    pub mod size_constraint_statement {
                                        use crate::types::*;

                                        pub use crate::services::wafv2::wafv2_rule_group::rule::statement::and_statement::statement::and_statement::statement::and_statement::statement::byte_match_statement::FieldToMatch;
                                        pub use crate::services::wafv2::wafv2_rule_group::rule::statement::and_statement::statement::and_statement::statement::and_statement::statement::byte_match_statement::field_to_match;
                                        pub use crate::services::wafv2::wafv2_rule_group::rule::statement::and_statement::statement::and_statement::statement::and_statement::statement::byte_match_statement::TextTransformation;
                                    }
                                    formwork_model::block_binding! {
                                        #[doc = "Block [`SizeConstraintStatement`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/wafv2_rule_group)."]
                                        SizeConstraintStatement
                                        arguments {
                                            comparison_operator: Str = "comparison_operator required\tin EQ|NE|LE|LT|GE|GT";
                                            size: Num = "size required\trange 0 2147483647\twhole";
                                        }
                                        many {
                                            text_transformation: size_constraint_statement::TextTransformation = "text_transformation required set block 1 0";
                                            field_to_match: size_constraint_statement::FieldToMatch = "field_to_match optional list block 0 1";
                                        }
                                    }
                                    /// Blocks of [`SqliMatchStatement`].
                                    pub mod sqli_match_statement {
                                        use crate::types::*;

                                        pub use crate::services::wafv2::wafv2_rule_group::rule::statement::and_statement::statement::and_statement::statement::and_statement::statement::byte_match_statement::FieldToMatch;
                                        pub use crate::services::wafv2::wafv2_rule_group::rule::statement::and_statement::statement::and_statement::statement::and_statement::statement::byte_match_statement::field_to_match;
                                        pub use crate::services::wafv2::wafv2_rule_group::rule::statement::and_statement::statement::and_statement::statement::and_statement::statement::byte_match_statement::TextTransformation;
                                    }
                                    formwork_model::block_binding! {
                                        #[doc = "Block [`SqliMatchStatement`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/wafv2_rule_group)."]
                                        SqliMatchStatement
                                        arguments {
                                            sensitivity_level: Str = "sensitivity_level optional\tin LOW|HIGH";
                                        }
                                        many {
                                            text_transformation: sqli_match_statement::TextTransformation = "text_transformation required set block 1 0";
                                            field_to_match: sqli_match_statement::FieldToMatch = "field_to_match optional list block 0 1";
                                        }
                                    }
                                    /// Blocks of [`XssMatchStatement`].
                                    pub mod xss_match_statement {
                                        use crate::types::*;

                                        pub use crate::services::wafv2::wafv2_rule_group::rule::statement::and_statement::statement::and_statement::statement::and_statement::statement::byte_match_statement::FieldToMatch;
                                        pub use crate::services::wafv2::wafv2_rule_group::rule::statement::and_statement::statement::and_statement::statement::and_statement::statement::byte_match_statement::field_to_match;
                                        pub use crate::services::wafv2::wafv2_rule_group::rule::statement::and_statement::statement::and_statement::statement::and_statement::statement::byte_match_statement::TextTransformation;
                                    }
                                    formwork_model::block_binding! {
                                        #[doc = "Block [`XssMatchStatement`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/wafv2_rule_group)."]
                                        XssMatchStatement
                                        many {
                                            text_transformation: xss_match_statement::TextTransformation = "text_transformation required set block 1 0";
                                            field_to_match: xss_match_statement::FieldToMatch = "field_to_match optional list block 0 1";
                                        }
                                    }
                                }
                                formwork_model::block_binding! {
                                    #[doc = "Block [`Statement`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/wafv2_rule_group)."]
                                    Statement
                                    many {
                                        asn_match_statement: statement::AsnMatchStatement = "asn_match_statement optional list block 0 1";
                                        byte_match_statement: statement::ByteMatchStatement = "byte_match_statement optional list block 0 1";
                                        geo_match_statement: statement::GeoMatchStatement = "geo_match_statement optional list block 0 1";
                                        ip_set_reference_statement: statement::IpSetReferenceStatement = "ip_set_reference_statement optional list block 0 1";
                                        label_match_statement: statement::LabelMatchStatement = "label_match_statement optional list block 0 1";
                                        regex_match_statement: statement::RegexMatchStatement = "regex_match_statement optional list block 0 1";
                                        regex_pattern_set_reference_statement: statement::RegexPatternSetReferenceStatement = "regex_pattern_set_reference_statement optional list block 0 1";
                                        size_constraint_statement: statement::SizeConstraintStatement = "size_constraint_statement optional list block 0 1";
                                        sqli_match_statement: statement::SqliMatchStatement = "sqli_match_statement optional list block 0 1";
                                        xss_match_statement: statement::XssMatchStatement = "xss_match_statement optional list block 0 1";
                                    }
                                }
                            }
                            formwork_model::block_binding! {
                                #[doc = "Block [`AndStatement`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/wafv2_rule_group)."]
                                AndStatement
                                many {
                                    statement: and_statement::Statement = "statement required list block 1 0";
                                }
                            }
                            pub use crate::services::wafv2::wafv2_rule_group::rule::statement::and_statement::statement::and_statement::statement::and_statement::statement::AsnMatchStatement;
                            pub use crate::services::wafv2::wafv2_rule_group::rule::statement::and_statement::statement::and_statement::statement::and_statement::statement::asn_match_statement;
                            pub use crate::services::wafv2::wafv2_rule_group::rule::statement::and_statement::statement::and_statement::statement::and_statement::statement::ByteMatchStatement;
                            pub use crate::services::wafv2::wafv2_rule_group::rule::statement::and_statement::statement::and_statement::statement::and_statement::statement::byte_match_statement;
                            pub use crate::services::wafv2::wafv2_rule_group::rule::statement::and_statement::statement::and_statement::statement::and_statement::statement::GeoMatchStatement;
                            pub use crate::services::wafv2::wafv2_rule_group::rule::statement::and_statement::statement::and_statement::statement::and_statement::statement::geo_match_statement;
                            pub use crate::services::wafv2::wafv2_rule_group::rule::statement::and_statement::statement::and_statement::statement::and_statement::statement::IpSetReferenceStatement;
                            pub use crate::services::wafv2::wafv2_rule_group::rule::statement::and_statement::statement::and_statement::statement::and_statement::statement::ip_set_reference_statement;
                            pub use crate::services::wafv2::wafv2_rule_group::rule::statement::and_statement::statement::and_statement::statement::and_statement::statement::LabelMatchStatement;
                            pub use crate::services::wafv2::wafv2_rule_group::rule::statement::and_statement::statement::and_statement::statement::AndStatement as NotStatement;
                            pub use crate::services::wafv2::wafv2_rule_group::rule::statement::and_statement::statement::and_statement::statement::and_statement as not_statement;
                            pub use crate::services::wafv2::wafv2_rule_group::rule::statement::and_statement::statement::and_statement::statement::AndStatement as OrStatement;
                            pub use crate::services::wafv2::wafv2_rule_group::rule::statement::and_statement::statement::and_statement::statement::and_statement as or_statement;
                            pub use crate::services::wafv2::wafv2_rule_group::rule::statement::and_statement::statement::and_statement::statement::and_statement::statement::RegexMatchStatement;
                            pub use crate::services::wafv2::wafv2_rule_group::rule::statement::and_statement::statement::and_statement::statement::and_statement::statement::regex_match_statement;
                            pub use crate::services::wafv2::wafv2_rule_group::rule::statement::and_statement::statement::and_statement::statement::and_statement::statement::RegexPatternSetReferenceStatement;
                            pub use crate::services::wafv2::wafv2_rule_group::rule::statement::and_statement::statement::and_statement::statement::and_statement::statement::regex_pattern_set_reference_statement;
                            pub use crate::services::wafv2::wafv2_rule_group::rule::statement::and_statement::statement::and_statement::statement::and_statement::statement::SizeConstraintStatement;
                            pub use crate::services::wafv2::wafv2_rule_group::rule::statement::and_statement::statement::and_statement::statement::and_statement::statement::size_constraint_statement;
                            pub use crate::services::wafv2::wafv2_rule_group::rule::statement::and_statement::statement::and_statement::statement::and_statement::statement::SqliMatchStatement;
                            pub use crate::services::wafv2::wafv2_rule_group::rule::statement::and_statement::statement::and_statement::statement::and_statement::statement::sqli_match_statement;
                            pub use crate::services::wafv2::wafv2_rule_group::rule::statement::and_statement::statement::and_statement::statement::and_statement::statement::XssMatchStatement;
                            pub use crate::services::wafv2::wafv2_rule_group::rule::statement::and_statement::statement::and_statement::statement::and_statement::statement::xss_match_statement;
                        }
                        formwork_model::block_binding! {
                            #[doc = "Block [`Statement`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/wafv2_rule_group)."]
                            Statement
                            many {
                                and_statement: statement::AndStatement = "and_statement optional list block 0 1";
                                asn_match_statement: statement::AsnMatchStatement = "asn_match_statement optional list block 0 1";
                                byte_match_statement: statement::ByteMatchStatement = "byte_match_statement optional list block 0 1";
                                geo_match_statement: statement::GeoMatchStatement = "geo_match_statement optional list block 0 1";
                                ip_set_reference_statement: statement::IpSetReferenceStatement = "ip_set_reference_statement optional list block 0 1";
                                label_match_statement: statement::LabelMatchStatement = "label_match_statement optional list block 0 1";
                                not_statement: statement::NotStatement = "not_statement optional list block 0 1";
                                or_statement: statement::OrStatement = "or_statement optional list block 0 1";
                                regex_match_statement: statement::RegexMatchStatement = "regex_match_statement optional list block 0 1";
                                regex_pattern_set_reference_statement: statement::RegexPatternSetReferenceStatement = "regex_pattern_set_reference_statement optional list block 0 1";
                                size_constraint_statement: statement::SizeConstraintStatement = "size_constraint_statement optional list block 0 1";
                                sqli_match_statement: statement::SqliMatchStatement = "sqli_match_statement optional list block 0 1";
                                xss_match_statement: statement::XssMatchStatement = "xss_match_statement optional list block 0 1";
                            }
                        }
                    }
                    formwork_model::block_binding! {
                        #[doc = "Block [`AndStatement`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/wafv2_rule_group)."]
                        AndStatement
                        many {
                            statement: and_statement::Statement = "statement required list block 1 0";
                        }
                    }
                    pub use crate::services::wafv2::wafv2_rule_group::rule::statement::and_statement::statement::and_statement::statement::and_statement::statement::AsnMatchStatement;
                    pub use crate::services::wafv2::wafv2_rule_group::rule::statement::and_statement::statement::and_statement::statement::and_statement::statement::asn_match_statement;
                    pub use crate::services::wafv2::wafv2_rule_group::rule::statement::and_statement::statement::and_statement::statement::and_statement::statement::ByteMatchStatement;
                    pub use crate::services::wafv2::wafv2_rule_group::rule::statement::and_statement::statement::and_statement::statement::and_statement::statement::byte_match_statement;
                    pub use crate::services::wafv2::wafv2_rule_group::rule::statement::and_statement::statement::and_statement::statement::and_statement::statement::GeoMatchStatement;
                    pub use crate::services::wafv2::wafv2_rule_group::rule::statement::and_statement::statement::and_statement::statement::and_statement::statement::geo_match_statement;
                    pub use crate::services::wafv2::wafv2_rule_group::rule::statement::and_statement::statement::and_statement::statement::and_statement::statement::IpSetReferenceStatement;
                    pub use crate::services::wafv2::wafv2_rule_group::rule::statement::and_statement::statement::and_statement::statement::and_statement::statement::ip_set_reference_statement;
                    pub use crate::services::wafv2::wafv2_rule_group::rule::statement::and_statement::statement::and_statement::statement::and_statement::statement::LabelMatchStatement;
                    pub use crate::services::wafv2::wafv2_rule_group::rule::statement::and_statement::statement::AndStatement as NotStatement;
                    pub use crate::services::wafv2::wafv2_rule_group::rule::statement::and_statement::statement::and_statement as not_statement;
                    pub use crate::services::wafv2::wafv2_rule_group::rule::statement::and_statement::statement::AndStatement as OrStatement;
                    pub use crate::services::wafv2::wafv2_rule_group::rule::statement::and_statement::statement::and_statement as or_statement;
                    pub use crate::services::wafv2::wafv2_rule_group::rule::statement::and_statement::statement::and_statement::statement::and_statement::statement::RegexMatchStatement;
                    pub use crate::services::wafv2::wafv2_rule_group::rule::statement::and_statement::statement::and_statement::statement::and_statement::statement::regex_match_statement;
                    pub use crate::services::wafv2::wafv2_rule_group::rule::statement::and_statement::statement::and_statement::statement::and_statement::statement::RegexPatternSetReferenceStatement;
                    pub use crate::services::wafv2::wafv2_rule_group::rule::statement::and_statement::statement::and_statement::statement::and_statement::statement::regex_pattern_set_reference_statement;
                    pub use crate::services::wafv2::wafv2_rule_group::rule::statement::and_statement::statement::and_statement::statement::and_statement::statement::SizeConstraintStatement;
                    pub use crate::services::wafv2::wafv2_rule_group::rule::statement::and_statement::statement::and_statement::statement::and_statement::statement::size_constraint_statement;
                    pub use crate::services::wafv2::wafv2_rule_group::rule::statement::and_statement::statement::and_statement::statement::and_statement::statement::SqliMatchStatement;
                    pub use crate::services::wafv2::wafv2_rule_group::rule::statement::and_statement::statement::and_statement::statement::and_statement::statement::sqli_match_statement;
                    pub use crate::services::wafv2::wafv2_rule_group::rule::statement::and_statement::statement::and_statement::statement::and_statement::statement::XssMatchStatement;
                    pub use crate::services::wafv2::wafv2_rule_group::rule::statement::and_statement::statement::and_statement::statement::and_statement::statement::xss_match_statement;
                }
                formwork_model::block_binding! {
                    #[doc = "Block [`Statement`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/wafv2_rule_group)."]
                    Statement
                    many {
                        and_statement: statement::AndStatement = "and_statement optional list block 0 1";
                        asn_match_statement: statement::AsnMatchStatement = "asn_match_statement optional list block 0 1";
                        byte_match_statement: statement::ByteMatchStatement = "byte_match_statement optional list block 0 1";
                        geo_match_statement: statement::GeoMatchStatement = "geo_match_statement optional list block 0 1";
                        ip_set_reference_statement: statement::IpSetReferenceStatement = "ip_set_reference_statement optional list block 0 1";
                        label_match_statement: statement::LabelMatchStatement = "label_match_statement optional list block 0 1";
                        not_statement: statement::NotStatement = "not_statement optional list block 0 1";
                        or_statement: statement::OrStatement = "or_statement optional list block 0 1";
                        regex_match_statement: statement::RegexMatchStatement = "regex_match_statement optional list block 0 1";
                        regex_pattern_set_reference_statement: statement::RegexPatternSetReferenceStatement = "regex_pattern_set_reference_statement optional list block 0 1";
                        size_constraint_statement: statement::SizeConstraintStatement = "size_constraint_statement optional list block 0 1";
                        sqli_match_statement: statement::SqliMatchStatement = "sqli_match_statement optional list block 0 1";
                        xss_match_statement: statement::XssMatchStatement = "xss_match_statement optional list block 0 1";
                    }
                }
            }
            formwork_model::block_binding! {
                #[doc = "Block [`AndStatement`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/wafv2_rule_group)."]
                AndStatement
                many {
                    statement: and_statement::Statement = "statement required list block 1 0";
                }
            }
            pub use crate::services::wafv2::wafv2_rule_group::rule::statement::and_statement::statement::and_statement::statement::and_statement::statement::AsnMatchStatement;
            pub use crate::services::wafv2::wafv2_rule_group::rule::statement::and_statement::statement::and_statement::statement::and_statement::statement::asn_match_statement;
            pub use crate::services::wafv2::wafv2_rule_group::rule::statement::and_statement::statement::and_statement::statement::and_statement::statement::ByteMatchStatement;
            pub use crate::services::wafv2::wafv2_rule_group::rule::statement::and_statement::statement::and_statement::statement::and_statement::statement::byte_match_statement;
            pub use crate::services::wafv2::wafv2_rule_group::rule::statement::and_statement::statement::and_statement::statement::and_statement::statement::GeoMatchStatement;
            pub use crate::services::wafv2::wafv2_rule_group::rule::statement::and_statement::statement::and_statement::statement::and_statement::statement::geo_match_statement;
            /// Blocks of [`IpSetReferenceStatement`].
            pub mod ip_set_reference_statement {
                use crate::types::*;

                pub use crate::services::wafv2::wafv2_rule_group::rule::statement::and_statement::statement::and_statement::statement::and_statement::statement::ip_set_reference_statement::IpSetForwardedIpConfig;
            }
            formwork_model::block_binding! {
                #[doc = "Block [`IpSetReferenceStatement`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/wafv2_rule_group)."]
                IpSetReferenceStatement
                arguments {
                    arn: Arn<kind::Wafv2IpSet> = "arn required\tformat arn\tservice wafv2";
                }
                many {
                    ip_set_forwarded_ip_config: ip_set_reference_statement::IpSetForwardedIpConfig = "ip_set_forwarded_ip_config optional list block 0 1";
                }
            }
            pub use crate::services::wafv2::wafv2_rule_group::rule::statement::and_statement::statement::and_statement::statement::and_statement::statement::LabelMatchStatement;
            pub use crate::services::wafv2::wafv2_rule_group::rule::statement::AndStatement as NotStatement;
            pub use crate::services::wafv2::wafv2_rule_group::rule::statement::and_statement as not_statement;
            /// Blocks of [`OrStatement`].
            pub mod or_statement {
                use crate::types::*;

                /// Blocks of [`Statement`].
                pub mod statement {
                    use crate::types::*;

                    pub use crate::services::wafv2::wafv2_rule_group::rule::statement::and_statement::statement::AndStatement;
                    pub use crate::services::wafv2::wafv2_rule_group::rule::statement::and_statement::statement::and_statement;
                    pub use crate::services::wafv2::wafv2_rule_group::rule::statement::and_statement::statement::and_statement::statement::and_statement::statement::AsnMatchStatement;
                    pub use crate::services::wafv2::wafv2_rule_group::rule::statement::and_statement::statement::and_statement::statement::and_statement::statement::asn_match_statement;
                    pub use crate::services::wafv2::wafv2_rule_group::rule::statement::and_statement::statement::and_statement::statement::and_statement::statement::ByteMatchStatement;
                    pub use crate::services::wafv2::wafv2_rule_group::rule::statement::and_statement::statement::and_statement::statement::and_statement::statement::byte_match_statement;
                    pub use crate::services::wafv2::wafv2_rule_group::rule::statement::and_statement::statement::and_statement::statement::and_statement::statement::GeoMatchStatement;
                    pub use crate::services::wafv2::wafv2_rule_group::rule::statement::and_statement::statement::and_statement::statement::and_statement::statement::geo_match_statement;
                    /// Blocks of [`IpSetReferenceStatement`].
                    pub mod ip_set_reference_statement {
                        use crate::types::*;

                        pub use crate::services::wafv2::wafv2_rule_group::rule::statement::and_statement::statement::and_statement::statement::and_statement::statement::ip_set_reference_statement::IpSetForwardedIpConfig;
                    }
                    formwork_model::block_binding! {
                        #[doc = "Block [`IpSetReferenceStatement`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/wafv2_rule_group)."]
                        IpSetReferenceStatement
                        arguments {
                            arn: Arn<kind::Wafv2IpSet> = "arn required\tservice wafv2";
                        }
                        many {
                            ip_set_forwarded_ip_config: ip_set_reference_statement::IpSetForwardedIpConfig = "ip_set_forwarded_ip_config optional list block 0 1";
                        }
                    }
                    pub use crate::services::wafv2::wafv2_rule_group::rule::statement::and_statement::statement::and_statement::statement::and_statement::statement::LabelMatchStatement;
                    pub use crate::services::wafv2::wafv2_rule_group::rule::statement::and_statement::statement::AndStatement as NotStatement;
                    pub use crate::services::wafv2::wafv2_rule_group::rule::statement::and_statement::statement::and_statement as not_statement;
                    pub use crate::services::wafv2::wafv2_rule_group::rule::statement::and_statement::statement::AndStatement as OrStatement;
                    pub use crate::services::wafv2::wafv2_rule_group::rule::statement::and_statement::statement::and_statement as or_statement;
                    pub use crate::services::wafv2::wafv2_rule_group::rule::statement::and_statement::statement::and_statement::statement::and_statement::statement::RegexMatchStatement;
                    pub use crate::services::wafv2::wafv2_rule_group::rule::statement::and_statement::statement::and_statement::statement::and_statement::statement::regex_match_statement;
                    /// Blocks of [`RegexPatternSetReferenceStatement`].
                    pub mod regex_pattern_set_reference_statement {
                        use crate::types::*;

                        pub use crate::services::wafv2::wafv2_rule_group::rule::statement::and_statement::statement::and_statement::statement::and_statement::statement::byte_match_statement::FieldToMatch;
                        pub use crate::services::wafv2::wafv2_rule_group::rule::statement::and_statement::statement::and_statement::statement::and_statement::statement::byte_match_statement::field_to_match;
                        pub use crate::services::wafv2::wafv2_rule_group::rule::statement::and_statement::statement::and_statement::statement::and_statement::statement::byte_match_statement::TextTransformation;
                    }
                    formwork_model::block_binding! {
                        #[doc = "Block [`RegexPatternSetReferenceStatement`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/wafv2_rule_group)."]
                        RegexPatternSetReferenceStatement
                        arguments {
                            arn: Arn<kind::Wafv2RegexPatternSet> = "arn required\tservice wafv2";
                        }
                        many {
                            text_transformation: regex_pattern_set_reference_statement::TextTransformation = "text_transformation required set block 1 0";
                            field_to_match: regex_pattern_set_reference_statement::FieldToMatch = "field_to_match optional list block 0 1";
                        }
                    }
                    pub use crate::services::wafv2::wafv2_rule_group::rule::statement::and_statement::statement::and_statement::statement::and_statement::statement::SizeConstraintStatement;
                    pub use crate::services::wafv2::wafv2_rule_group::rule::statement::and_statement::statement::and_statement::statement::and_statement::statement::size_constraint_statement;
                    pub use crate::services::wafv2::wafv2_rule_group::rule::statement::and_statement::statement::and_statement::statement::and_statement::statement::SqliMatchStatement;
                    pub use crate::services::wafv2::wafv2_rule_group::rule::statement::and_statement::statement::and_statement::statement::and_statement::statement::sqli_match_statement;
                    pub use crate::services::wafv2::wafv2_rule_group::rule::statement::and_statement::statement::and_statement::statement::and_statement::statement::XssMatchStatement;
                    pub use crate::services::wafv2::wafv2_rule_group::rule::statement::and_statement::statement::and_statement::statement::and_statement::statement::xss_match_statement;
                }
                formwork_model::block_binding! {
                    #[doc = "Block [`Statement`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/wafv2_rule_group)."]
                    Statement
                    many {
                        and_statement: statement::AndStatement = "and_statement optional list block 0 1";
                        asn_match_statement: statement::AsnMatchStatement = "asn_match_statement optional list block 0 1";
                        byte_match_statement: statement::ByteMatchStatement = "byte_match_statement optional list block 0 1";
                        geo_match_statement: statement::GeoMatchStatement = "geo_match_statement optional list block 0 1";
                        ip_set_reference_statement: statement::IpSetReferenceStatement = "ip_set_reference_statement optional list block 0 1";
                        label_match_statement: statement::LabelMatchStatement = "label_match_statement optional list block 0 1";
                        not_statement: statement::NotStatement = "not_statement optional list block 0 1";
                        or_statement: statement::OrStatement = "or_statement optional list block 0 1";
                        regex_match_statement: statement::RegexMatchStatement = "regex_match_statement optional list block 0 1";
                        regex_pattern_set_reference_statement: statement::RegexPatternSetReferenceStatement = "regex_pattern_set_reference_statement optional list block 0 1";
                        size_constraint_statement: statement::SizeConstraintStatement = "size_constraint_statement optional list block 0 1";
                        sqli_match_statement: statement::SqliMatchStatement = "sqli_match_statement optional list block 0 1";
                        xss_match_statement: statement::XssMatchStatement = "xss_match_statement optional list block 0 1";
                    }
                }
            }
            formwork_model::block_binding! {
                #[doc = "Block [`OrStatement`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/wafv2_rule_group)."]
                OrStatement
                many {
                    statement: or_statement::Statement = "statement required list block 1 0";
                }
            }
            /// Blocks of [`RateBasedStatement`].
            pub mod rate_based_statement {
                use crate::types::*;

                /// Blocks of [`CustomKey`].
                pub mod custom_key {
                    use crate::types::*;

                    /// Blocks of [`Cookie`].
                    pub mod cookie {
                        use crate::types::*;

                        pub use crate::services::wafv2::wafv2_rule_group::rule::statement::and_statement::statement::and_statement::statement::and_statement::statement::byte_match_statement::TextTransformation;
                    }
                    formwork_model::block_binding! {
                        #[doc = "Block [`Cookie`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/wafv2_rule_group)."]
                        Cookie
                        arguments {
                            name: Str = "name required\tlength 1 64";
                        }
                        many {
                            text_transformation: cookie::TextTransformation = "text_transformation required set block 1 0";
                        }
                    }
                    pub use crate::shared::appflow_appflow_connector_profile_connector_profile_config_connector_profile_properties_amplitude::Amplitude as ForwardedIp;
                    pub use crate::services::wafv2::wafv2_rule_group::rule::statement::rate_based_statement::custom_key::Cookie as Header;
                    pub use crate::services::wafv2::wafv2_rule_group::rule::statement::rate_based_statement::custom_key::cookie as header;
                    pub use crate::shared::appflow_appflow_connector_profile_connector_profile_config_connector_profile_properties_amplitude::Amplitude as HttpMethod;
                    pub use crate::shared::appflow_appflow_connector_profile_connector_profile_config_connector_profile_properties_amplitude::Amplitude as Ip;
                    pub use crate::services::wafv2::wafv2_rule_group::rule::statement::and_statement::statement::and_statement::statement::and_statement::statement::byte_match_statement::field_to_match::Ja3Fingerprint;
                    pub use crate::services::wafv2::wafv2_rule_group::rule::statement::and_statement::statement::and_statement::statement::and_statement::statement::byte_match_statement::field_to_match::Ja3Fingerprint as Ja4Fingerprint;
                    formwork_model::block_binding! {
                        #[doc = "Block [`LabelNamespace`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/wafv2_rule_group)."]
                        LabelNamespace
                        arguments {
                            namespace: Str = "namespace required\tlength 1 1024\tmatch ^[0-9A-Za-z:_-]+$";
                        }
                    }
                    pub use crate::services::wafv2::wafv2_rule_group::rule::statement::rate_based_statement::custom_key::Cookie as QueryArgument;
                    pub use crate::services::wafv2::wafv2_rule_group::rule::statement::rate_based_statement::custom_key::cookie as query_argument;
                    /// Blocks of [`QueryString`].
                    pub mod query_string {
                        use crate::types::*;

                        pub use crate::services::wafv2::wafv2_rule_group::rule::statement::and_statement::statement::and_statement::statement::and_statement::statement::byte_match_statement::TextTransformation;
                    }
                    formwork_model::block_binding! {
                        #[doc = "Block [`QueryString`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/wafv2_rule_group)."]
                        QueryString
                        many {
                            text_transformation: query_string::TextTransformation = "text_transformation required set block 1 0";
                        }
                    }
                    pub use crate::services::wafv2::wafv2_rule_group::rule::statement::rate_based_statement::custom_key::QueryString as UriPath;
                    pub use crate::services::wafv2::wafv2_rule_group::rule::statement::rate_based_statement::custom_key::query_string as uri_path;
                }
                formwork_model::block_binding! {
                    #[doc = "Block [`CustomKey`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/wafv2_rule_group)."]
                    CustomKey
                    many {
                        cookie: custom_key::Cookie = "cookie optional list block 0 1";
                        forwarded_ip: custom_key::ForwardedIp = "forwarded_ip optional list block 0 1";
                        header: custom_key::Header = "header optional list block 0 1";
                        http_method: custom_key::HttpMethod = "http_method optional list block 0 1";
                        ip: custom_key::Ip = "ip optional list block 0 1";
                        ja3_fingerprint: custom_key::Ja3Fingerprint = "ja3_fingerprint optional list block 0 1";
                        ja4_fingerprint: custom_key::Ja4Fingerprint = "ja4_fingerprint optional list block 0 1";
                        label_namespace: custom_key::LabelNamespace = "label_namespace optional list block 0 1";
                        query_argument: custom_key::QueryArgument = "query_argument optional list block 0 1";
                        query_string: custom_key::QueryString = "query_string optional list block 0 1";
                        uri_path: custom_key::UriPath = "uri_path optional list block 0 1";
                    }
                }
                pub use crate::services::wafv2::wafv2_rule_group::rule::statement::and_statement::statement::and_statement::statement::and_statement::statement::asn_match_statement::ForwardedIpConfig;
                pub use crate::services::wafv2::wafv2_rule_group::rule::statement::and_statement::Statement as ScopeDownStatement;
                pub use crate::services::wafv2::wafv2_rule_group::rule::statement::and_statement::statement as scope_down_statement;
            }
            formwork_model::block_binding! {
                #[doc = "Block [`RateBasedStatement`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/wafv2_rule_group)."]
                RateBasedStatement
                arguments {
                    limit: Num = "limit required\trange 10 2000000000\twhole";
                    aggregate_key_type: Str = "aggregate_key_type optional\tin IP|FORWARDED_IP|CUSTOM_KEYS|CONSTANT";
                    evaluation_window_sec: Num = "evaluation_window_sec optional\tin 60|120|300|600\twhole";
                }
                many {
                    custom_key: rate_based_statement::CustomKey = "custom_key optional list block 0 5";
                    forwarded_ip_config: rate_based_statement::ForwardedIpConfig = "forwarded_ip_config optional list block 0 1";
                    scope_down_statement: rate_based_statement::ScopeDownStatement = "scope_down_statement optional list block 0 1";
                }
            }
            pub use crate::services::wafv2::wafv2_rule_group::rule::statement::and_statement::statement::and_statement::statement::and_statement::statement::RegexMatchStatement;
            pub use crate::services::wafv2::wafv2_rule_group::rule::statement::and_statement::statement::and_statement::statement::and_statement::statement::regex_match_statement;
            /// Blocks of [`RegexPatternSetReferenceStatement`].
            pub mod regex_pattern_set_reference_statement {
                use crate::types::*;

                pub use crate::services::wafv2::wafv2_rule_group::rule::statement::and_statement::statement::and_statement::statement::and_statement::statement::byte_match_statement::FieldToMatch;
                pub use crate::services::wafv2::wafv2_rule_group::rule::statement::and_statement::statement::and_statement::statement::and_statement::statement::byte_match_statement::field_to_match;
                pub use crate::services::wafv2::wafv2_rule_group::rule::statement::and_statement::statement::and_statement::statement::and_statement::statement::byte_match_statement::TextTransformation;
            }
            formwork_model::block_binding! {
                #[doc = "Block [`RegexPatternSetReferenceStatement`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/wafv2_rule_group)."]
                RegexPatternSetReferenceStatement
                arguments {
                    arn: Arn<kind::Wafv2RegexPatternSet> = "arn required\tformat arn\tservice wafv2";
                }
                many {
                    text_transformation: regex_pattern_set_reference_statement::TextTransformation = "text_transformation required set block 1 0";
                    field_to_match: regex_pattern_set_reference_statement::FieldToMatch = "field_to_match optional list block 0 1";
                }
            }
            pub use crate::services::wafv2::wafv2_rule_group::rule::statement::and_statement::statement::and_statement::statement::and_statement::statement::SizeConstraintStatement;
            pub use crate::services::wafv2::wafv2_rule_group::rule::statement::and_statement::statement::and_statement::statement::and_statement::statement::size_constraint_statement;
            pub use crate::services::wafv2::wafv2_rule_group::rule::statement::and_statement::statement::and_statement::statement::and_statement::statement::SqliMatchStatement;
            pub use crate::services::wafv2::wafv2_rule_group::rule::statement::and_statement::statement::and_statement::statement::and_statement::statement::sqli_match_statement;
            pub use crate::services::wafv2::wafv2_rule_group::rule::statement::and_statement::statement::and_statement::statement::and_statement::statement::XssMatchStatement;
            pub use crate::services::wafv2::wafv2_rule_group::rule::statement::and_statement::statement::and_statement::statement::and_statement::statement::xss_match_statement;
        }
        formwork_model::block_binding! {
            #[doc = "Block [`Statement`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/wafv2_rule_group)."]
            Statement
            many {
                and_statement: statement::AndStatement = "and_statement optional list block 0 1";
                asn_match_statement: statement::AsnMatchStatement = "asn_match_statement optional list block 0 1";
                byte_match_statement: statement::ByteMatchStatement = "byte_match_statement optional list block 0 1";
                geo_match_statement: statement::GeoMatchStatement = "geo_match_statement optional list block 0 1";
                ip_set_reference_statement: statement::IpSetReferenceStatement = "ip_set_reference_statement optional list block 0 1";
                label_match_statement: statement::LabelMatchStatement = "label_match_statement optional list block 0 1";
                not_statement: statement::NotStatement = "not_statement optional list block 0 1";
                or_statement: statement::OrStatement = "or_statement optional list block 0 1";
                rate_based_statement: statement::RateBasedStatement = "rate_based_statement optional list block 0 1";
                regex_match_statement: statement::RegexMatchStatement = "regex_match_statement optional list block 0 1";
                regex_pattern_set_reference_statement: statement::RegexPatternSetReferenceStatement = "regex_pattern_set_reference_statement optional list block 0 1";
                size_constraint_statement: statement::SizeConstraintStatement = "size_constraint_statement optional list block 0 1";
                sqli_match_statement: statement::SqliMatchStatement = "sqli_match_statement optional list block 0 1";
                xss_match_statement: statement::XssMatchStatement = "xss_match_statement optional list block 0 1";
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`VisibilityConfig`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/wafv2_rule_group)."]
            VisibilityConfig
            arguments {
                cloudwatch_metrics_enabled: Bool = "cloudwatch_metrics_enabled required";
                metric_name: Str = "metric_name required\tlength 1 128\tmatch ^[a-zA-Z0-9-_]+$";
                sampled_requests_enabled: Bool = "sampled_requests_enabled required";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`Rule`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/wafv2_rule_group)."]
        Rule
        arguments {
            name: Str = "name required\tlength 1 128";
            priority: Num = "priority required\twhole";
        }
        many {
            action: rule::Action = "action required list block 1 1";
            statement: rule::Statement = "statement required list block 1 1";
            visibility_config: rule::VisibilityConfig = "visibility_config required list block 1 1";
            captcha_config: rule::CaptchaConfig = "captcha_config optional list block 0 1";
            rule_label: rule::RuleLabel = "rule_label optional set block 0 0";
        }
    }
    pub use crate::services::wafv2::wafv2_rule_group::rule::VisibilityConfig;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_wafv2_rule_group`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/wafv2_rule_group)."]
    Managed "aws_wafv2_rule_group" Wafv2RuleGroup Wafv2RuleGroupAttributes
    naming Some(formwork_model::Naming::new("name", "name_prefix", 1, 128, "0-9A-Za-z_-"));
    tags Map;
    relations {
        "conflict name name_prefix";
    }
    arguments {
        capacity: Num = "capacity required\trange 1 -\twhole\treplaces";
        scope: Str = "scope required\tin CLOUDFRONT|REGIONAL\treplaces";
        description: Str = "description optional\tlength 1 256\tapi match ^[\\w+=:#@/\\-,\\.][\\w+=:#@/\\-,\\.\\s]+[\\w+=:#@/\\-,\\.]$";
        name_prefix: Str = "name_prefix computed\tlength 1 102\tmatch ^[0-9A-Za-z_-]+$\treplaces";
        tags: Map<Str> = "tags optional";
    }
    unread {
        name: Str = "name computed\tlength 1 128\tmatch ^[a-zA-Z0-9-_]+$\treplaces";
    }
    many {
        visibility_config: wafv2_rule_group::VisibilityConfig = "visibility_config required list block 1 1";
        custom_response_body: wafv2_rule_group::CustomResponseBody = "custom_response_body optional set block 0 0";
        rule: wafv2_rule_group::Rule = "rule optional set block 0 0";
    }
    attributes {
        arn: Arn<kind::Wafv2RuleGroup> = "arn";
        id: Id<kind::Wafv2RuleGroup> = "id";
        lock_token: Str = "lock_token";
        name: Name<kind::Wafv2RuleGroup> = "name";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_wafv2_web_acl`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/wafv2_web_acl).
pub mod wafv2_web_acl {
    use crate::types::*;

    /// Blocks of [`AssociationConfig`].
    pub mod association_config {
        use crate::types::*;

        /// Blocks of [`RequestBody`].
        pub mod request_body {
            use crate::types::*;

            formwork_model::block_binding! {
                #[doc = "Block [`ApiGateway`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/wafv2_web_acl)."]
                ApiGateway
                arguments {
                    default_size_inspection_limit: Str = "default_size_inspection_limit required\tin KB_16|KB_32|KB_48|KB_64";
                }
            }
            pub use crate::services::wafv2::wafv2_web_acl::association_config::request_body::ApiGateway as AppRunnerService;
            pub use crate::services::wafv2::wafv2_web_acl::association_config::request_body::ApiGateway as Cloudfront;
            pub use crate::services::wafv2::wafv2_web_acl::association_config::request_body::ApiGateway as CognitoUserPool;
            pub use crate::services::wafv2::wafv2_web_acl::association_config::request_body::ApiGateway as VerifiedAccessInstance;
        }
        formwork_model::block_binding! {
            #[doc = "Block [`RequestBody`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/wafv2_web_acl)."]
            RequestBody
            many {
                api_gateway: request_body::ApiGateway = "api_gateway optional list block 0 1";
                app_runner_service: request_body::AppRunnerService = "app_runner_service optional list block 0 1";
                cloudfront: request_body::Cloudfront = "cloudfront optional list block 0 1";
                cognito_user_pool: request_body::CognitoUserPool = "cognito_user_pool optional list block 0 1";
                verified_access_instance: request_body::VerifiedAccessInstance = "verified_access_instance optional list block 0 1";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`AssociationConfig`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/wafv2_web_acl)."]
        AssociationConfig
        many {
            request_body: association_config::RequestBody = "request_body optional list block 0 0";
        }
    }
    pub use crate::services::wafv2::wafv2_rule_group::rule::CaptchaConfig;
    pub use crate::services::wafv2::wafv2_rule_group::rule::captcha_config;
    pub use crate::services::wafv2::wafv2_rule_group::rule::CaptchaConfig as ChallengeConfig;
    pub use crate::services::wafv2::wafv2_rule_group::rule::captcha_config as challenge_config;
    pub use crate::services::wafv2::wafv2_rule_group::CustomResponseBody;
    /// Blocks of [`DataProtectionConfig`].
    pub mod data_protection_config {
        use crate::types::*;

        /// Blocks of [`DataProtection`].
        pub mod data_protection {
            use crate::types::*;

            formwork_model::block_binding! {
                #[doc = "Block [`Field`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/wafv2_web_acl)."]
                Field
                arguments {
                    field_type: Str = "field_type required\tin SINGLE_HEADER|SINGLE_COOKIE|SINGLE_QUERY_ARGUMENT|QUERY_STRING|BODY";
                    field_keys: List<Str> = "field_keys optional\titems - 100\teach length 1 64\teach match ^.*\\S.*$";
                }
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`DataProtection`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/wafv2_web_acl)."]
            DataProtection
            arguments {
                action: Str = "action required\tin SUBSTITUTION|HASH";
                exclude_rate_based_details: Bool = "exclude_rate_based_details optional";
                exclude_rule_match_details: Bool = "exclude_rule_match_details optional";
            }
            many {
                field: data_protection::Field = "field required list block 1 1";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`DataProtectionConfig`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/wafv2_web_acl)."]
        DataProtectionConfig
        many {
            data_protection: data_protection_config::DataProtection = "data_protection optional list block 0 26\titems - 26";
        }
    }
    /// Blocks of [`DefaultAction`].
    pub mod default_action {
        use crate::types::*;

        pub use crate::services::wafv2::wafv2_rule_group::rule::action::Allow;
        pub use crate::services::wafv2::wafv2_rule_group::rule::action::allow;
        pub use crate::services::wafv2::wafv2_rule_group::rule::action::Block;
        pub use crate::services::wafv2::wafv2_rule_group::rule::action::block;
    }
    formwork_model::block_binding! {
        #[doc = "Block [`DefaultAction`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/wafv2_web_acl)."]
        DefaultAction
        many {
            allow: default_action::Allow = "allow optional list block 0 1";
            block: default_action::Block = "block optional list block 0 1";
        }
    }
    /// Blocks of [`Rule`].
    pub mod rule {
        use crate::types::*;

        pub use crate::services::wafv2::wafv2_rule_group::rule::Action;
        pub use crate::services::wafv2::wafv2_rule_group::rule::action;
        pub use crate::services::wafv2::wafv2_rule_group::rule::CaptchaConfig;
        pub use crate::services::wafv2::wafv2_rule_group::rule::captcha_config;
        pub use crate::services::wafv2::wafv2_rule_group::rule::CaptchaConfig as ChallengeConfig;
        pub use crate::services::wafv2::wafv2_rule_group::rule::captcha_config as challenge_config;
        /// Blocks of [`OverrideAction`].
        pub mod override_action {
            use crate::types::*;

            pub use crate::shared::appflow_appflow_connector_profile_connector_profile_config_connector_profile_properties_amplitude::Amplitude as Count;
            pub use crate::shared::appflow_appflow_connector_profile_connector_profile_config_connector_profile_properties_amplitude::Amplitude as None;
        }
        formwork_model::block_binding! {
            #[doc = "Block [`OverrideAction`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/wafv2_web_acl)."]
            OverrideAction
            many {
                count: override_action::Count = "count optional list block 0 1";
                none: override_action::None = "none optional list block 0 1";
            }
        }
        pub use crate::services::wafv2::wafv2_rule_group::rule::RuleLabel;
        /// Blocks of [`Statement`].
        pub mod statement {
            use crate::types::*;

            /// Blocks of [`AndStatement`].
            pub mod and_statement {
                use crate::types::*;

                /// Blocks of [`Statement`].
                pub mod statement {
                    use crate::types::*;

                    pub use crate::services::wafv2::wafv2_rule_group::rule::statement::and_statement::statement::AndStatement;
                    pub use crate::services::wafv2::wafv2_rule_group::rule::statement::and_statement::statement::and_statement;
                    pub use crate::services::wafv2::wafv2_rule_group::rule::statement::and_statement::statement::and_statement::statement::and_statement::statement::AsnMatchStatement;
                    pub use crate::services::wafv2::wafv2_rule_group::rule::statement::and_statement::statement::and_statement::statement::and_statement::statement::asn_match_statement;
                    pub use crate::services::wafv2::wafv2_rule_group::rule::statement::and_statement::statement::and_statement::statement::and_statement::statement::ByteMatchStatement;
                    pub use crate::services::wafv2::wafv2_rule_group::rule::statement::and_statement::statement::and_statement::statement::and_statement::statement::byte_match_statement;
                    pub use crate::services::wafv2::wafv2_rule_group::rule::statement::and_statement::statement::and_statement::statement::and_statement::statement::GeoMatchStatement;
                    pub use crate::services::wafv2::wafv2_rule_group::rule::statement::and_statement::statement::and_statement::statement::and_statement::statement::geo_match_statement;
                    pub use crate::services::wafv2::wafv2_rule_group::rule::statement::and_statement::statement::and_statement::statement::and_statement::statement::IpSetReferenceStatement;
                    pub use crate::services::wafv2::wafv2_rule_group::rule::statement::and_statement::statement::and_statement::statement::and_statement::statement::ip_set_reference_statement;
                    pub use crate::services::wafv2::wafv2_rule_group::rule::statement::and_statement::statement::and_statement::statement::and_statement::statement::LabelMatchStatement;
                    /// Blocks of [`NotStatement`].
                    pub mod not_statement {
                        use crate::types::*;

                        /// Blocks of [`Statement`].
                        pub mod statement {
                            use crate::types::*;

                            pub use crate::services::wafv2::wafv2_rule_group::rule::statement::and_statement::statement::and_statement::statement::AndStatement;
                            pub use crate::services::wafv2::wafv2_rule_group::rule::statement::and_statement::statement::and_statement::statement::and_statement;
                            pub use crate::services::wafv2::wafv2_rule_group::rule::statement::and_statement::statement::and_statement::statement::and_statement::statement::AsnMatchStatement;
                            pub use crate::services::wafv2::wafv2_rule_group::rule::statement::and_statement::statement::and_statement::statement::and_statement::statement::asn_match_statement;
                            pub use crate::services::wafv2::wafv2_rule_group::rule::statement::and_statement::statement::and_statement::statement::and_statement::statement::ByteMatchStatement;
                            pub use crate::services::wafv2::wafv2_rule_group::rule::statement::and_statement::statement::and_statement::statement::and_statement::statement::byte_match_statement;
                            pub use crate::services::wafv2::wafv2_rule_group::rule::statement::and_statement::statement::and_statement::statement::and_statement::statement::GeoMatchStatement;
                            pub use crate::services::wafv2::wafv2_rule_group::rule::statement::and_statement::statement::and_statement::statement::and_statement::statement::geo_match_statement;
                            pub use crate::services::wafv2::wafv2_rule_group::rule::statement::and_statement::statement::and_statement::statement::and_statement::statement::IpSetReferenceStatement;
                            pub use crate::services::wafv2::wafv2_rule_group::rule::statement::and_statement::statement::and_statement::statement::and_statement::statement::ip_set_reference_statement;
                            pub use crate::services::wafv2::wafv2_rule_group::rule::statement::and_statement::statement::and_statement::statement::and_statement::statement::LabelMatchStatement;
                            pub use crate::services::wafv2::wafv2_rule_group::rule::statement::and_statement::statement::and_statement::statement::AndStatement as NotStatement;
                            pub use crate::services::wafv2::wafv2_rule_group::rule::statement::and_statement::statement::and_statement::statement::and_statement as not_statement;
                            /// Blocks of [`OrStatement`].
                            pub mod or_statement {
                                use crate::types::*;

                                /// Blocks of [`Statement`].
                                pub mod statement {
                                    use crate::types::*;

                                    pub use crate::services::wafv2::wafv2_rule_group::rule::statement::and_statement::statement::and_statement::statement::and_statement::statement::AsnMatchStatement;
                                    pub use crate::services::wafv2::wafv2_rule_group::rule::statement::and_statement::statement::and_statement::statement::and_statement::statement::asn_match_statement;
                                    pub use crate::services::wafv2::wafv2_rule_group::rule::statement::and_statement::statement::and_statement::statement::and_statement::statement::ByteMatchStatement;
                                    pub use crate::services::wafv2::wafv2_rule_group::rule::statement::and_statement::statement::and_statement::statement::and_statement::statement::byte_match_statement;
                                    pub use crate::services::wafv2::wafv2_rule_group::rule::statement::and_statement::statement::and_statement::statement::and_statement::statement::GeoMatchStatement;
                                    pub use crate::services::wafv2::wafv2_rule_group::rule::statement::and_statement::statement::and_statement::statement::and_statement::statement::geo_match_statement;
                                    pub use crate::services::wafv2::wafv2_rule_group::rule::statement::or_statement::statement::IpSetReferenceStatement;
                                    pub use crate::services::wafv2::wafv2_rule_group::rule::statement::or_statement::statement::ip_set_reference_statement;
                                    pub use crate::services::wafv2::wafv2_rule_group::rule::statement::and_statement::statement::and_statement::statement::and_statement::statement::LabelMatchStatement;
                                    pub use crate::services::wafv2::wafv2_rule_group::rule::statement::and_statement::statement::and_statement::statement::and_statement::statement::RegexMatchStatement;
                                    pub use crate::services::wafv2::wafv2_rule_group::rule::statement::and_statement::statement::and_statement::statement::and_statement::statement::regex_match_statement;
                                    pub use crate::services::wafv2::wafv2_rule_group::rule::statement::or_statement::statement::RegexPatternSetReferenceStatement;
                                    pub use crate::services::wafv2::wafv2_rule_group::rule::statement::or_statement::statement::regex_pattern_set_reference_statement;
                                    pub use crate::services::wafv2::wafv2_rule_group::rule::statement::and_statement::statement::and_statement::statement::and_statement::statement::SizeConstraintStatement;
                                    pub use crate::services::wafv2::wafv2_rule_group::rule::statement::and_statement::statement::and_statement::statement::and_statement::statement::size_constraint_statement;
                                    pub use crate::services::wafv2::wafv2_rule_group::rule::statement::and_statement::statement::and_statement::statement::and_statement::statement::SqliMatchStatement;
                                    pub use crate::services::wafv2::wafv2_rule_group::rule::statement::and_statement::statement::and_statement::statement::and_statement::statement::sqli_match_statement;
                                    pub use crate::services::wafv2::wafv2_rule_group::rule::statement::and_statement::statement::and_statement::statement::and_statement::statement::XssMatchStatement;
                                    pub use crate::services::wafv2::wafv2_rule_group::rule::statement::and_statement::statement::and_statement::statement::and_statement::statement::xss_match_statement;
                                }
                                formwork_model::block_binding! {
                                    #[doc = "Block [`Statement`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/wafv2_web_acl)."]
                                    Statement
                                    many {
                                        asn_match_statement: statement::AsnMatchStatement = "asn_match_statement optional list block 0 1";
                                        byte_match_statement: statement::ByteMatchStatement = "byte_match_statement optional list block 0 1";
                                        geo_match_statement: statement::GeoMatchStatement = "geo_match_statement optional list block 0 1";
                                        ip_set_reference_statement: statement::IpSetReferenceStatement = "ip_set_reference_statement optional list block 0 1";
                                        label_match_statement: statement::LabelMatchStatement = "label_match_statement optional list block 0 1";
                                        regex_match_statement: statement::RegexMatchStatement = "regex_match_statement optional list block 0 1";
                                        regex_pattern_set_reference_statement: statement::RegexPatternSetReferenceStatement = "regex_pattern_set_reference_statement optional list block 0 1";
                                        size_constraint_statement: statement::SizeConstraintStatement = "size_constraint_statement optional list block 0 1";
                                        sqli_match_statement: statement::SqliMatchStatement = "sqli_match_statement optional list block 0 1";
                                        xss_match_statement: statement::XssMatchStatement = "xss_match_statement optional list block 0 1";
                                    }
                                }
                            }
                            formwork_model::block_binding! {
                                #[doc = "Block [`OrStatement`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/wafv2_web_acl)."]
                                OrStatement
                                many {
                                    statement: or_statement::Statement = "statement required list block 1 0";
                                }
                            }
                            pub use crate::services::wafv2::wafv2_rule_group::rule::statement::and_statement::statement::and_statement::statement::and_statement::statement::RegexMatchStatement;
                            pub use crate::services::wafv2::wafv2_rule_group::rule::statement::and_statement::statement::and_statement::statement::and_statement::statement::regex_match_statement;
                            pub use crate::services::wafv2::wafv2_rule_group::rule::statement::and_statement::statement::and_statement::statement::and_statement::statement::RegexPatternSetReferenceStatement;
                            pub use crate::services::wafv2::wafv2_rule_group::rule::statement::and_statement::statement::and_statement::statement::and_statement::statement::regex_pattern_set_reference_statement;
                            pub use crate::services::wafv2::wafv2_rule_group::rule::statement::and_statement::statement::and_statement::statement::and_statement::statement::SizeConstraintStatement;
                            pub use crate::services::wafv2::wafv2_rule_group::rule::statement::and_statement::statement::and_statement::statement::and_statement::statement::size_constraint_statement;
                            pub use crate::services::wafv2::wafv2_rule_group::rule::statement::and_statement::statement::and_statement::statement::and_statement::statement::SqliMatchStatement;
                            pub use crate::services::wafv2::wafv2_rule_group::rule::statement::and_statement::statement::and_statement::statement::and_statement::statement::sqli_match_statement;
                            pub use crate::services::wafv2::wafv2_rule_group::rule::statement::and_statement::statement::and_statement::statement::and_statement::statement::XssMatchStatement;
                            pub use crate::services::wafv2::wafv2_rule_group::rule::statement::and_statement::statement::and_statement::statement::and_statement::statement::xss_match_statement;
                        }
                        formwork_model::block_binding! {
                            #[doc = "Block [`Statement`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/wafv2_web_acl)."]
                            Statement
                            many {
                                and_statement: statement::AndStatement = "and_statement optional list block 0 1";
                                asn_match_statement: statement::AsnMatchStatement = "asn_match_statement optional list block 0 1";
                                byte_match_statement: statement::ByteMatchStatement = "byte_match_statement optional list block 0 1";
                                geo_match_statement: statement::GeoMatchStatement = "geo_match_statement optional list block 0 1";
                                ip_set_reference_statement: statement::IpSetReferenceStatement = "ip_set_reference_statement optional list block 0 1";
                                label_match_statement: statement::LabelMatchStatement = "label_match_statement optional list block 0 1";
                                not_statement: statement::NotStatement = "not_statement optional list block 0 1";
                                or_statement: statement::OrStatement = "or_statement optional list block 0 1";
                                regex_match_statement: statement::RegexMatchStatement = "regex_match_statement optional list block 0 1";
                                regex_pattern_set_reference_statement: statement::RegexPatternSetReferenceStatement = "regex_pattern_set_reference_statement optional list block 0 1";
                                size_constraint_statement: statement::SizeConstraintStatement = "size_constraint_statement optional list block 0 1";
                                sqli_match_statement: statement::SqliMatchStatement = "sqli_match_statement optional list block 0 1";
                                xss_match_statement: statement::XssMatchStatement = "xss_match_statement optional list block 0 1";
                            }
                        }
                    }
                    formwork_model::block_binding! {
                        #[doc = "Block [`NotStatement`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/wafv2_web_acl)."]
                        NotStatement
                        many {
                            statement: not_statement::Statement = "statement required list block 1 0";
                        }
                    }
                    pub use crate::services::wafv2::wafv2_rule_group::rule::statement::and_statement::statement::AndStatement as OrStatement;
                    pub use crate::services::wafv2::wafv2_rule_group::rule::statement::and_statement::statement::and_statement as or_statement;
                    pub use crate::services::wafv2::wafv2_rule_group::rule::statement::and_statement::statement::and_statement::statement::and_statement::statement::RegexMatchStatement;
                    pub use crate::services::wafv2::wafv2_rule_group::rule::statement::and_statement::statement::and_statement::statement::and_statement::statement::regex_match_statement;
                    pub use crate::services::wafv2::wafv2_rule_group::rule::statement::and_statement::statement::and_statement::statement::and_statement::statement::RegexPatternSetReferenceStatement;
                    pub use crate::services::wafv2::wafv2_rule_group::rule::statement::and_statement::statement::and_statement::statement::and_statement::statement::regex_pattern_set_reference_statement;
                    pub use crate::services::wafv2::wafv2_rule_group::rule::statement::and_statement::statement::and_statement::statement::and_statement::statement::SizeConstraintStatement;
                    pub use crate::services::wafv2::wafv2_rule_group::rule::statement::and_statement::statement::and_statement::statement::and_statement::statement::size_constraint_statement;
                    pub use crate::services::wafv2::wafv2_rule_group::rule::statement::and_statement::statement::and_statement::statement::and_statement::statement::SqliMatchStatement;
                    pub use crate::services::wafv2::wafv2_rule_group::rule::statement::and_statement::statement::and_statement::statement::and_statement::statement::sqli_match_statement;
                    pub use crate::services::wafv2::wafv2_rule_group::rule::statement::and_statement::statement::and_statement::statement::and_statement::statement::XssMatchStatement;
                    pub use crate::services::wafv2::wafv2_rule_group::rule::statement::and_statement::statement::and_statement::statement::and_statement::statement::xss_match_statement;
                }
                formwork_model::block_binding! {
                    #[doc = "Block [`Statement`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/wafv2_web_acl)."]
                    Statement
                    many {
                        and_statement: statement::AndStatement = "and_statement optional list block 0 1";
                        asn_match_statement: statement::AsnMatchStatement = "asn_match_statement optional list block 0 1";
                        byte_match_statement: statement::ByteMatchStatement = "byte_match_statement optional list block 0 1";
                        geo_match_statement: statement::GeoMatchStatement = "geo_match_statement optional list block 0 1";
                        ip_set_reference_statement: statement::IpSetReferenceStatement = "ip_set_reference_statement optional list block 0 1";
                        label_match_statement: statement::LabelMatchStatement = "label_match_statement optional list block 0 1";
                        not_statement: statement::NotStatement = "not_statement optional list block 0 1";
                        or_statement: statement::OrStatement = "or_statement optional list block 0 1";
                        regex_match_statement: statement::RegexMatchStatement = "regex_match_statement optional list block 0 1";
                        regex_pattern_set_reference_statement: statement::RegexPatternSetReferenceStatement = "regex_pattern_set_reference_statement optional list block 0 1";
                        size_constraint_statement: statement::SizeConstraintStatement = "size_constraint_statement optional list block 0 1";
                        sqli_match_statement: statement::SqliMatchStatement = "sqli_match_statement optional list block 0 1";
                        xss_match_statement: statement::XssMatchStatement = "xss_match_statement optional list block 0 1";
                    }
                }
            }
            formwork_model::block_binding! {
                #[doc = "Block [`AndStatement`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/wafv2_web_acl)."]
                AndStatement
                many {
                    statement: and_statement::Statement = "statement required list block 1 0";
                }
            }
            pub use crate::services::wafv2::wafv2_rule_group::rule::statement::and_statement::statement::and_statement::statement::and_statement::statement::AsnMatchStatement;
            pub use crate::services::wafv2::wafv2_rule_group::rule::statement::and_statement::statement::and_statement::statement::and_statement::statement::asn_match_statement;
            pub use crate::services::wafv2::wafv2_rule_group::rule::statement::and_statement::statement::and_statement::statement::and_statement::statement::ByteMatchStatement;
            pub use crate::services::wafv2::wafv2_rule_group::rule::statement::and_statement::statement::and_statement::statement::and_statement::statement::byte_match_statement;
            pub use crate::services::wafv2::wafv2_rule_group::rule::statement::and_statement::statement::and_statement::statement::and_statement::statement::GeoMatchStatement;
            pub use crate::services::wafv2::wafv2_rule_group::rule::statement::and_statement::statement::and_statement::statement::and_statement::statement::geo_match_statement;
            pub use crate::services::wafv2::wafv2_rule_group::rule::statement::IpSetReferenceStatement;
            pub use crate::services::wafv2::wafv2_rule_group::rule::statement::ip_set_reference_statement;
            pub use crate::services::wafv2::wafv2_rule_group::rule::statement::and_statement::statement::and_statement::statement::and_statement::statement::LabelMatchStatement;
            /// Blocks of [`ManagedRuleGroupStatement`].
            pub mod managed_rule_group_statement {
                use crate::types::*;

                /// Blocks of [`ManagedRuleGroupConfigs`].
                pub mod managed_rule_group_configs {
                    use crate::types::*;

                    /// Blocks of [`AwsManagedRulesAcfpRuleSet`].
                    pub mod aws_managed_rules_acfp_rule_set {
                        use crate::types::*;

                        /// Blocks of [`RequestInspection`].
                        pub mod request_inspection {
                            use crate::types::*;

                            formwork_model::block_binding! {
                                #[doc = "Block [`AddressFields`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/wafv2_web_acl)."]
                                AddressFields
                                arguments {
                                    identifiers: List<Str> = "identifiers required\titems 1 -";
                                }
                            }
                            formwork_model::block_binding! {
                                #[doc = "Block [`EmailField`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/wafv2_web_acl)."]
                                EmailField
                                arguments {
                                    identifier: Str = "identifier required\tlength 1 512";
                                }
                            }
                            pub use crate::services::wafv2::wafv2_web_acl::rule::statement::managed_rule_group_statement::managed_rule_group_configs::aws_managed_rules_acfp_rule_set::request_inspection::EmailField as PasswordField;
                            pub use crate::services::wafv2::wafv2_web_acl::rule::statement::managed_rule_group_statement::managed_rule_group_configs::aws_managed_rules_acfp_rule_set::request_inspection::AddressFields as PhoneNumberFields;
                            pub use crate::services::wafv2::wafv2_web_acl::rule::statement::managed_rule_group_statement::managed_rule_group_configs::aws_managed_rules_acfp_rule_set::request_inspection::EmailField as UsernameField;
                        }
                        formwork_model::block_binding! {
                            #[doc = "Block [`RequestInspection`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/wafv2_web_acl)."]
                            RequestInspection
                            arguments {
                                payload_type: Str = "payload_type required\tin JSON|FORM_ENCODED";
                            }
                            many {
                                address_fields: request_inspection::AddressFields = "address_fields optional list block 0 1";
                                email_field: request_inspection::EmailField = "email_field optional list block 0 1";
                                password_field: request_inspection::PasswordField = "password_field optional list block 0 1";
                                phone_number_fields: request_inspection::PhoneNumberFields = "phone_number_fields optional list block 0 1";
                                username_field: request_inspection::UsernameField = "username_field optional list block 0 1";
                            }
                        }
                        /// Blocks of [`ResponseInspection`].
                        pub mod response_inspection {
                            use crate::types::*;

                            formwork_model::block_binding! {
                                #[doc = "Block [`BodyContains`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/wafv2_web_acl)."]
                                BodyContains
                                arguments {
                                    failure_strings: Set<Str> = "failure_strings required";
                                    success_strings: Set<Str> = "success_strings required";
                                }
                            }
                            formwork_model::block_binding! {
                                #[doc = "Block [`Header`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/wafv2_web_acl)."]
                                Header
                                arguments {
                                    failure_values: Set<Str> = "failure_values required";
                                    name: Str = "name required\tlength 1 256";
                                    success_values: Set<Str> = "success_values required";
                                }
                            }
                            formwork_model::block_binding! {
                                #[doc = "Block [`Json`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/wafv2_web_acl)."]
                                Json
                                arguments {
                                    failure_values: Set<Str> = "failure_values required";
                                    identifier: Str = "identifier required\tlength 1 256";
                                    success_values: Set<Str> = "success_values required";
                                }
                            }
                            formwork_model::block_binding! {
                                #[doc = "Block [`StatusCode`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/wafv2_web_acl)."]
                                StatusCode
                                arguments {
                                    failure_codes: Set<Num> = "failure_codes required\teach whole";
                                    success_codes: Set<Num> = "success_codes required\teach whole";
                                }
                            }
                        }
                        formwork_model::block_binding! {
                            #[doc = "Block [`ResponseInspection`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/wafv2_web_acl)."]
                            ResponseInspection
                            many {
                                body_contains: response_inspection::BodyContains = "body_contains optional list block 0 1";
                                header: response_inspection::Header = "header optional list block 0 1";
                                json: response_inspection::Json = "json optional list block 0 1";
                                status_code: response_inspection::StatusCode = "status_code optional list block 0 1";
                            }
                        }
                    }
                    formwork_model::block_binding! {
                        #[doc = "Block [`AwsManagedRulesAcfpRuleSet`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/wafv2_web_acl)."]
                        AwsManagedRulesAcfpRuleSet
                        arguments {
                            creation_path: Str = "creation_path required\tlength 1 256";
                            registration_page_path: Str = "registration_page_path required\tlength 1 256";
                            enable_regex_in_path: Bool = "enable_regex_in_path computed";
                        }
                        many {
                            request_inspection: aws_managed_rules_acfp_rule_set::RequestInspection = "request_inspection required list block 1 1";
                            response_inspection: aws_managed_rules_acfp_rule_set::ResponseInspection = "response_inspection optional list block 0 1";
                        }
                    }
                    /// Blocks of [`AwsManagedRulesAtpRuleSet`].
                    pub mod aws_managed_rules_atp_rule_set {
                        use crate::types::*;

                        /// Blocks of [`RequestInspection`].
                        pub mod request_inspection {
                            use crate::types::*;

                            pub use crate::services::wafv2::wafv2_web_acl::rule::statement::managed_rule_group_statement::managed_rule_group_configs::aws_managed_rules_acfp_rule_set::request_inspection::EmailField as PasswordField;
                            pub use crate::services::wafv2::wafv2_web_acl::rule::statement::managed_rule_group_statement::managed_rule_group_configs::aws_managed_rules_acfp_rule_set::request_inspection::EmailField as UsernameField;
                        }
                        formwork_model::block_binding! {
                            #[doc = "Block [`RequestInspection`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/wafv2_web_acl)."]
                            RequestInspection
                            arguments {
                                payload_type: Str = "payload_type required\tin JSON|FORM_ENCODED";
                            }
                            many {
                                password_field: request_inspection::PasswordField = "password_field required list block 1 1";
                                username_field: request_inspection::UsernameField = "username_field required list block 1 1";
                            }
                        }
                        pub use crate::services::wafv2::wafv2_web_acl::rule::statement::managed_rule_group_statement::managed_rule_group_configs::aws_managed_rules_acfp_rule_set::ResponseInspection;
                        pub use crate::services::wafv2::wafv2_web_acl::rule::statement::managed_rule_group_statement::managed_rule_group_configs::aws_managed_rules_acfp_rule_set::response_inspection;
                    }
                    formwork_model::block_binding! {
                        #[doc = "Block [`AwsManagedRulesAtpRuleSet`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/wafv2_web_acl)."]
                        AwsManagedRulesAtpRuleSet
                        arguments {
                            login_path: Str = "login_path required\tlength 1 256";
                            enable_regex_in_path: Bool = "enable_regex_in_path computed";
                        }
                        many {
                            request_inspection: aws_managed_rules_atp_rule_set::RequestInspection = "request_inspection optional list block 0 1";
                            response_inspection: aws_managed_rules_atp_rule_set::ResponseInspection = "response_inspection optional list block 0 1";
                        }
                    }
                    formwork_model::block_binding! {
                        #[doc = "Block [`AwsManagedRulesBotControlRuleSet`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/wafv2_web_acl)."]
                        AwsManagedRulesBotControlRuleSet
                        arguments {
                            inspection_level: Str = "inspection_level required\tin COMMON|TARGETED";
                            enable_machine_learning: Bool = "enable_machine_learning optional";
                        }
                    }
                    pub use crate::services::wafv2::wafv2_web_acl::rule::statement::managed_rule_group_statement::managed_rule_group_configs::aws_managed_rules_acfp_rule_set::request_inspection::EmailField as PasswordField;
                    pub use crate::services::wafv2::wafv2_web_acl::rule::statement::managed_rule_group_statement::managed_rule_group_configs::aws_managed_rules_acfp_rule_set::request_inspection::EmailField as UsernameField;
                }
                formwork_model::block_binding! {
                    #[doc = "Block [`ManagedRuleGroupConfigs`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/wafv2_web_acl)."]
                    ManagedRuleGroupConfigs
                    arguments {
                        login_path: Str = "login_path optional\tlength 1 256";
                        payload_type: Str = "payload_type optional\tin JSON|FORM_ENCODED";
                    }
                    many {
                        aws_managed_rules_acfp_rule_set: managed_rule_group_configs::AwsManagedRulesAcfpRuleSet = "aws_managed_rules_acfp_rule_set optional list block 0 1";
                        aws_managed_rules_atp_rule_set: managed_rule_group_configs::AwsManagedRulesAtpRuleSet = "aws_managed_rules_atp_rule_set optional list block 0 1";
                        aws_managed_rules_bot_control_rule_set: managed_rule_group_configs::AwsManagedRulesBotControlRuleSet = "aws_managed_rules_bot_control_rule_set optional list block 0 1";
                        password_field: managed_rule_group_configs::PasswordField = "password_field optional list block 0 1";
                        username_field: managed_rule_group_configs::UsernameField = "username_field optional list block 0 1";
                    }
                }
                /// Blocks of [`RuleActionOverride`].
                pub mod rule_action_override {
                    use crate::types::*;

                    pub use crate::services::wafv2::wafv2_rule_group::rule::Action as ActionToUse;
                    pub use crate::services::wafv2::wafv2_rule_group::rule::action as action_to_use;
                }
                formwork_model::block_binding! {
                    #[doc = "Block [`RuleActionOverride`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/wafv2_web_acl)."]
                    RuleActionOverride
                    arguments {
                        name: Str = "name required\tlength 1 128";
                    }
                    many {
                        action_to_use: rule_action_override::ActionToUse = "action_to_use required list block 1 1";
                    }
                }
                pub use crate::services::wafv2::wafv2_rule_group::rule::statement::and_statement::Statement as ScopeDownStatement;
                pub use crate::services::wafv2::wafv2_rule_group::rule::statement::and_statement::statement as scope_down_statement;
            }
            formwork_model::block_binding! {
                #[doc = "Block [`ManagedRuleGroupStatement`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/wafv2_web_acl)."]
                ManagedRuleGroupStatement
                arguments {
                    name: Str = "name required\tlength 1 128";
                    vendor_name: Str = "vendor_name required\tlength 1 128";
                    version: Str = "version optional\tlength 1 128";
                }
                many {
                    managed_rule_group_configs: managed_rule_group_statement::ManagedRuleGroupConfigs = "managed_rule_group_configs optional list block 0 0";
                    rule_action_override: managed_rule_group_statement::RuleActionOverride = "rule_action_override optional list block 0 100";
                    scope_down_statement: managed_rule_group_statement::ScopeDownStatement = "scope_down_statement optional list block 0 1";
                }
            }
            pub use crate::services::wafv2::wafv2_rule_group::rule::statement::AndStatement as NotStatement;
            pub use crate::services::wafv2::wafv2_rule_group::rule::statement::and_statement as not_statement;
            /// Blocks of [`OrStatement`].
            pub mod or_statement {
                use crate::types::*;

                /// Blocks of [`Statement`].
                pub mod statement {
                    use crate::types::*;

                    pub use crate::services::wafv2::wafv2_rule_group::rule::statement::and_statement::statement::AndStatement;
                    pub use crate::services::wafv2::wafv2_rule_group::rule::statement::and_statement::statement::and_statement;
                    pub use crate::services::wafv2::wafv2_rule_group::rule::statement::and_statement::statement::and_statement::statement::and_statement::statement::AsnMatchStatement;
                    pub use crate::services::wafv2::wafv2_rule_group::rule::statement::and_statement::statement::and_statement::statement::and_statement::statement::asn_match_statement;
                    pub use crate::services::wafv2::wafv2_rule_group::rule::statement::and_statement::statement::and_statement::statement::and_statement::statement::ByteMatchStatement;
                    pub use crate::services::wafv2::wafv2_rule_group::rule::statement::and_statement::statement::and_statement::statement::and_statement::statement::byte_match_statement;
                    pub use crate::services::wafv2::wafv2_rule_group::rule::statement::and_statement::statement::and_statement::statement::and_statement::statement::GeoMatchStatement;
                    pub use crate::services::wafv2::wafv2_rule_group::rule::statement::and_statement::statement::and_statement::statement::and_statement::statement::geo_match_statement;
                    pub use crate::services::wafv2::wafv2_rule_group::rule::statement::or_statement::statement::IpSetReferenceStatement;
                    pub use crate::services::wafv2::wafv2_rule_group::rule::statement::or_statement::statement::ip_set_reference_statement;
                    pub use crate::services::wafv2::wafv2_rule_group::rule::statement::and_statement::statement::and_statement::statement::and_statement::statement::LabelMatchStatement;
                    pub use crate::services::wafv2::wafv2_rule_group::rule::statement::and_statement::statement::AndStatement as NotStatement;
                    pub use crate::services::wafv2::wafv2_rule_group::rule::statement::and_statement::statement::and_statement as not_statement;
                    pub use crate::services::wafv2::wafv2_rule_group::rule::statement::and_statement::statement::AndStatement as OrStatement;
                    pub use crate::services::wafv2::wafv2_rule_group::rule::statement::and_statement::statement::and_statement as or_statement;
                    pub use crate::services::wafv2::wafv2_rule_group::rule::statement::and_statement::statement::and_statement::statement::and_statement::statement::RegexMatchStatement;
                    pub use crate::services::wafv2::wafv2_rule_group::rule::statement::and_statement::statement::and_statement::statement::and_statement::statement::regex_match_statement;
                    pub use crate::services::wafv2::wafv2_rule_group::rule::statement::and_statement::statement::and_statement::statement::and_statement::statement::RegexPatternSetReferenceStatement;
                    pub use crate::services::wafv2::wafv2_rule_group::rule::statement::and_statement::statement::and_statement::statement::and_statement::statement::regex_pattern_set_reference_statement;
                    pub use crate::services::wafv2::wafv2_rule_group::rule::statement::and_statement::statement::and_statement::statement::and_statement::statement::SizeConstraintStatement;
                    pub use crate::services::wafv2::wafv2_rule_group::rule::statement::and_statement::statement::and_statement::statement::and_statement::statement::size_constraint_statement;
                    pub use crate::services::wafv2::wafv2_rule_group::rule::statement::and_statement::statement::and_statement::statement::and_statement::statement::SqliMatchStatement;
                    pub use crate::services::wafv2::wafv2_rule_group::rule::statement::and_statement::statement::and_statement::statement::and_statement::statement::sqli_match_statement;
                    pub use crate::services::wafv2::wafv2_rule_group::rule::statement::and_statement::statement::and_statement::statement::and_statement::statement::XssMatchStatement;
                    pub use crate::services::wafv2::wafv2_rule_group::rule::statement::and_statement::statement::and_statement::statement::and_statement::statement::xss_match_statement;
                }
                formwork_model::block_binding! {
                    #[doc = "Block [`Statement`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/wafv2_web_acl)."]
                    Statement
                    many {
                        and_statement: statement::AndStatement = "and_statement optional list block 0 1";
                        asn_match_statement: statement::AsnMatchStatement = "asn_match_statement optional list block 0 1";
                        byte_match_statement: statement::ByteMatchStatement = "byte_match_statement optional list block 0 1";
                        geo_match_statement: statement::GeoMatchStatement = "geo_match_statement optional list block 0 1";
                        ip_set_reference_statement: statement::IpSetReferenceStatement = "ip_set_reference_statement optional list block 0 1";
                        label_match_statement: statement::LabelMatchStatement = "label_match_statement optional list block 0 1";
                        not_statement: statement::NotStatement = "not_statement optional list block 0 1";
                        or_statement: statement::OrStatement = "or_statement optional list block 0 1";
                        regex_match_statement: statement::RegexMatchStatement = "regex_match_statement optional list block 0 1";
                        regex_pattern_set_reference_statement: statement::RegexPatternSetReferenceStatement = "regex_pattern_set_reference_statement optional list block 0 1";
                        size_constraint_statement: statement::SizeConstraintStatement = "size_constraint_statement optional list block 0 1";
                        sqli_match_statement: statement::SqliMatchStatement = "sqli_match_statement optional list block 0 1";
                        xss_match_statement: statement::XssMatchStatement = "xss_match_statement optional list block 0 1";
                    }
                }
            }
            formwork_model::block_binding! {
                #[doc = "Block [`OrStatement`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/wafv2_web_acl)."]
                OrStatement
                many {
                    statement: or_statement::Statement = "statement required list block 1 0";
                }
            }
            /// Blocks of [`RateBasedStatement`].
            pub mod rate_based_statement {
                use crate::types::*;

                pub use crate::services::wafv2::wafv2_rule_group::rule::statement::rate_based_statement::CustomKey;
                pub use crate::services::wafv2::wafv2_rule_group::rule::statement::rate_based_statement::custom_key;
                pub use crate::services::wafv2::wafv2_rule_group::rule::statement::and_statement::statement::and_statement::statement::and_statement::statement::asn_match_statement::ForwardedIpConfig;
                pub use crate::services::wafv2::wafv2_web_acl::rule::statement::and_statement::Statement as ScopeDownStatement;
                pub use crate::services::wafv2::wafv2_web_acl::rule::statement::and_statement::statement as scope_down_statement;
            }
            formwork_model::block_binding! {
                #[doc = "Block [`RateBasedStatement`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/wafv2_web_acl)."]
                RateBasedStatement
                arguments {
                    limit: Num = "limit required\trange 10 2000000000\twhole";
                    aggregate_key_type: Str = "aggregate_key_type optional\tin IP|FORWARDED_IP|CUSTOM_KEYS|CONSTANT";
                    evaluation_window_sec: Num = "evaluation_window_sec optional\tin 60|120|300|600\twhole";
                }
                many {
                    custom_key: rate_based_statement::CustomKey = "custom_key optional list block 0 5";
                    forwarded_ip_config: rate_based_statement::ForwardedIpConfig = "forwarded_ip_config optional list block 0 1";
                    scope_down_statement: rate_based_statement::ScopeDownStatement = "scope_down_statement optional list block 0 1";
                }
            }
            pub use crate::services::wafv2::wafv2_rule_group::rule::statement::and_statement::statement::and_statement::statement::and_statement::statement::RegexMatchStatement;
            pub use crate::services::wafv2::wafv2_rule_group::rule::statement::and_statement::statement::and_statement::statement::and_statement::statement::regex_match_statement;
            pub use crate::services::wafv2::wafv2_rule_group::rule::statement::and_statement::statement::and_statement::statement::and_statement::statement::RegexPatternSetReferenceStatement;
            pub use crate::services::wafv2::wafv2_rule_group::rule::statement::and_statement::statement::and_statement::statement::and_statement::statement::regex_pattern_set_reference_statement;
            /// Blocks of [`RuleGroupReferenceStatement`].
            pub mod rule_group_reference_statement {
                use crate::types::*;

                pub use crate::services::wafv2::wafv2_web_acl::rule::statement::managed_rule_group_statement::RuleActionOverride;
                pub use crate::services::wafv2::wafv2_web_acl::rule::statement::managed_rule_group_statement::rule_action_override;
            }
            formwork_model::block_binding! {
                #[doc = "Block [`RuleGroupReferenceStatement`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/wafv2_web_acl)."]
                RuleGroupReferenceStatement
                arguments {
                    arn: Arn<kind::Wafv2RuleGroup> = "arn required\tservice wafv2";
                }
                many {
                    rule_action_override: rule_group_reference_statement::RuleActionOverride = "rule_action_override optional list block 0 100";
                }
            }
            pub use crate::services::wafv2::wafv2_rule_group::rule::statement::and_statement::statement::and_statement::statement::and_statement::statement::SizeConstraintStatement;
            pub use crate::services::wafv2::wafv2_rule_group::rule::statement::and_statement::statement::and_statement::statement::and_statement::statement::size_constraint_statement;
            pub use crate::services::wafv2::wafv2_rule_group::rule::statement::and_statement::statement::and_statement::statement::and_statement::statement::SqliMatchStatement;
            pub use crate::services::wafv2::wafv2_rule_group::rule::statement::and_statement::statement::and_statement::statement::and_statement::statement::sqli_match_statement;
            pub use crate::services::wafv2::wafv2_rule_group::rule::statement::and_statement::statement::and_statement::statement::and_statement::statement::XssMatchStatement;
            pub use crate::services::wafv2::wafv2_rule_group::rule::statement::and_statement::statement::and_statement::statement::and_statement::statement::xss_match_statement;
        }
        formwork_model::block_binding! {
            #[doc = "Block [`Statement`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/wafv2_web_acl)."]
            Statement
            many {
                and_statement: statement::AndStatement = "and_statement optional list block 0 1";
                asn_match_statement: statement::AsnMatchStatement = "asn_match_statement optional list block 0 1";
                byte_match_statement: statement::ByteMatchStatement = "byte_match_statement optional list block 0 1";
                geo_match_statement: statement::GeoMatchStatement = "geo_match_statement optional list block 0 1";
                ip_set_reference_statement: statement::IpSetReferenceStatement = "ip_set_reference_statement optional list block 0 1";
                label_match_statement: statement::LabelMatchStatement = "label_match_statement optional list block 0 1";
                managed_rule_group_statement: statement::ManagedRuleGroupStatement = "managed_rule_group_statement optional list block 0 1";
                not_statement: statement::NotStatement = "not_statement optional list block 0 1";
                or_statement: statement::OrStatement = "or_statement optional list block 0 1";
                rate_based_statement: statement::RateBasedStatement = "rate_based_statement optional list block 0 1";
                regex_match_statement: statement::RegexMatchStatement = "regex_match_statement optional list block 0 1";
                regex_pattern_set_reference_statement: statement::RegexPatternSetReferenceStatement = "regex_pattern_set_reference_statement optional list block 0 1";
                rule_group_reference_statement: statement::RuleGroupReferenceStatement = "rule_group_reference_statement optional list block 0 1";
                size_constraint_statement: statement::SizeConstraintStatement = "size_constraint_statement optional list block 0 1";
                sqli_match_statement: statement::SqliMatchStatement = "sqli_match_statement optional list block 0 1";
                xss_match_statement: statement::XssMatchStatement = "xss_match_statement optional list block 0 1";
            }
        }
        pub use crate::services::wafv2::wafv2_rule_group::rule::VisibilityConfig;
    }
    formwork_model::block_binding! {
        #[doc = "Block [`Rule`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/wafv2_web_acl)."]
        Rule
        arguments {
            name: Str = "name required\tlength 1 128";
            priority: Num = "priority required\twhole";
        }
        many {
            statement: rule::Statement = "statement required list block 1 1";
            visibility_config: rule::VisibilityConfig = "visibility_config required list block 1 1";
            action: rule::Action = "action optional list block 0 1";
            captcha_config: rule::CaptchaConfig = "captcha_config optional list block 0 1";
            challenge_config: rule::ChallengeConfig = "challenge_config optional list block 0 1";
            override_action: rule::OverrideAction = "override_action optional list block 0 1";
            rule_label: rule::RuleLabel = "rule_label optional set block 0 0";
        }
    }
    pub use crate::services::wafv2::wafv2_rule_group::rule::VisibilityConfig;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_wafv2_web_acl`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/wafv2_web_acl)."]
    Managed "aws_wafv2_web_acl" Wafv2WebAcl Wafv2WebAclAttributes
    naming Some(formwork_model::Naming::new("name", "name_prefix", 1, 128, "0-9A-Za-z_-"));
    tags Map;
    relations {
        "conflict name name_prefix";
        "conflict rule rule_json";
    }
    arguments {
        scope: Str = "scope required\tin CLOUDFRONT|REGIONAL\treplaces";
        description: Str = "description optional\tlength 1 256\tapi match ^[\\w+=:#@/\\-,\\.][\\w+=:#@/\\-,\\.\\s]+[\\w+=:#@/\\-,\\.]$";
        name_prefix: Str = "name_prefix computed\tlength 1 102\tmatch ^[0-9A-Za-z_-]+$\treplaces";
        rule_json: Str = "rule_json optional\tformat json";
        tags: Map<Str> = "tags optional";
        token_domains: Set<Str> = "token_domains optional\teach length 1 253\teach match ^[0-9A-Za-z./_-]+$";
    }
    unread {
        name: Str = "name computed\tlength 1 128\tmatch ^[a-zA-Z0-9-_]+$\treplaces";
    }
    many {
        default_action: wafv2_web_acl::DefaultAction = "default_action required list block 1 1";
        visibility_config: wafv2_web_acl::VisibilityConfig = "visibility_config required list block 1 1";
        association_config: wafv2_web_acl::AssociationConfig = "association_config optional list block 0 1";
        captcha_config: wafv2_web_acl::CaptchaConfig = "captcha_config optional list block 0 1";
        challenge_config: wafv2_web_acl::ChallengeConfig = "challenge_config optional list block 0 1";
        custom_response_body: wafv2_web_acl::CustomResponseBody = "custom_response_body optional set block 0 0";
        data_protection_config: wafv2_web_acl::DataProtectionConfig = "data_protection_config optional list block 0 1";
        rule: wafv2_web_acl::Rule = "rule optional set block 0 0";
    }
    attributes {
        application_integration_url: Str = "application_integration_url";
        arn: Arn<kind::Wafv2WebAcl> = "arn";
        capacity: Num = "capacity";
        id: Id<kind::Wafv2WebAcl> = "id";
        lock_token: Str = "lock_token";
        name: Name<kind::Wafv2WebAcl> = "name";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_wafv2_web_acl_association`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/wafv2_web_acl_association).
pub mod wafv2_web_acl_association {
    use crate::types::*;

    pub use crate::shared::acm_acm_certificate_validation_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_wafv2_web_acl_association`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/wafv2_web_acl_association)."]
    Managed "aws_wafv2_web_acl_association" Wafv2WebAclAssociation Wafv2WebAclAssociationAttributes
    naming None;
    tags None;
    arguments {
        resource_arn: AnyArn = "resource_arn required\tformat arn\tapi length 20 2048\tapi match .*\\S.*\treplaces";
        web_acl_arn: Arn<kind::Wafv2WebAcl> = "web_acl_arn required\tformat arn\tapi length 20 2048\tapi match .*\\S.*\tservice wafv2\treplaces";
    }
    single {
        timeouts: wafv2_web_acl_association::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        id: Id<kind::Wafv2WebAclAssociation> = "id";
    }
}
/// Blocks of [`aws_wafv2_web_acl_logging_configuration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/wafv2_web_acl_logging_configuration).
pub mod wafv2_web_acl_logging_configuration {
    use crate::types::*;

    /// Blocks of [`LoggingFilter`].
    pub mod logging_filter {
        use crate::types::*;

        /// Blocks of [`Filter`].
        pub mod filter {
            use crate::types::*;

            /// Blocks of [`Condition`].
            pub mod condition {
                use crate::types::*;

                formwork_model::block_binding! {
                    #[doc = "Block [`ActionCondition`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/wafv2_web_acl_logging_configuration)."]
                    ActionCondition
                    arguments {
                        action: Str = "action required\tin ALLOW|BLOCK|COUNT|CAPTCHA|CHALLENGE|EXCLUDED_AS_COUNT";
                    }
                }
                formwork_model::block_binding! {
                    #[doc = "Block [`LabelNameCondition`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/wafv2_web_acl_logging_configuration)."]
                    LabelNameCondition
                    arguments {
                        label_name: Str = "label_name required\tlength 1 1024\tmatch ^[0-9A-Za-z_\\-:]+$";
                    }
                }
            }
            formwork_model::block_binding! {
                #[doc = "Block [`Condition`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/wafv2_web_acl_logging_configuration)."]
                Condition
                many {
                    action_condition: condition::ActionCondition = "action_condition optional list block 0 1";
                    label_name_condition: condition::LabelNameCondition = "label_name_condition optional list block 0 1";
                }
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`Filter`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/wafv2_web_acl_logging_configuration)."]
            Filter
            arguments {
                behavior: Str = "behavior required\tin KEEP|DROP";
                requirement: Str = "requirement required\tin MEETS_ALL|MEETS_ANY";
            }
            many {
                condition: filter::Condition = "condition required set block 1 0";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`LoggingFilter`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/wafv2_web_acl_logging_configuration)."]
        LoggingFilter
        arguments {
            default_behavior: Str = "default_behavior required\tin KEEP|DROP";
        }
        many {
            filter: logging_filter::Filter = "filter required set block 1 0";
        }
    }
    /// Blocks of [`RedactedFields`].
    pub mod redacted_fields {
        use crate::types::*;

        pub use crate::shared::appflow_appflow_connector_profile_connector_profile_config_connector_profile_properties_amplitude::Amplitude as Method;
        pub use crate::shared::appflow_appflow_connector_profile_connector_profile_config_connector_profile_properties_amplitude::Amplitude as QueryString;
        formwork_model::block_binding! {
            #[doc = "Block [`SingleHeader`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/wafv2_web_acl_logging_configuration)."]
            SingleHeader
            arguments {
                name: Str = "name required\tlength 1 40\tmatch ^[a-z0-9-_]+$";
            }
        }
        pub use crate::shared::appflow_appflow_connector_profile_connector_profile_config_connector_profile_properties_amplitude::Amplitude as UriPath;
    }
    formwork_model::block_binding! {
        #[doc = "Block [`RedactedFields`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/wafv2_web_acl_logging_configuration)."]
        RedactedFields
        many {
            method: redacted_fields::Method = "method optional list block 0 1";
            query_string: redacted_fields::QueryString = "query_string optional list block 0 1";
            single_header: redacted_fields::SingleHeader = "single_header optional list block 0 1";
            uri_path: redacted_fields::UriPath = "uri_path optional list block 0 1";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_wafv2_web_acl_logging_configuration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/wafv2_web_acl_logging_configuration)."]
    Managed "aws_wafv2_web_acl_logging_configuration" Wafv2WebAclLoggingConfiguration Wafv2WebAclLoggingConfigurationAttributes
    naming None;
    tags None;
    arguments {
        log_destination_configs: Set<Arn<kind::KinesisFirehoseDeliveryStream>> = "log_destination_configs required\titems 1 100\teach format arn\tservice firehose\treplaces";
        resource_arn: Arn<kind::Wafv2WebAcl> = "resource_arn required\tformat arn\tapi length 20 2048\tapi match .*\\S.*\tservice wafv2\treplaces";
    }
    many {
        logging_filter: wafv2_web_acl_logging_configuration::LoggingFilter = "logging_filter optional list block 0 1";
        redacted_fields: wafv2_web_acl_logging_configuration::RedactedFields = "redacted_fields optional list block 0 100\titems - 100";
    }
    attributes {
        id: Id<kind::Wafv2WebAclLoggingConfiguration> = "id";
    }
}
/// Data sources.
pub(crate) mod data {
    use crate::types::*;

    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_wafv2_ip_set`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/wafv2_ip_set)."]
        Data "aws_wafv2_ip_set" Wafv2IpSet Wafv2IpSetAttributes
        naming None;
        tags None;
        arguments {
            scope: Str = "scope required";
        }
        unread {
            name: Str = "name required";
            id: Str = "id computed";
        }
        attributes {
            addresses: Set<Str> = "addresses";
            arn: Arn<kind::Wafv2IpSet> = "arn";
            description: Str = "description";
            id: Id<kind::Wafv2IpSet> = "id";
            ip_address_version: Str = "ip_address_version";
            name: Name<kind::Wafv2IpSet> = "name";
        }
    }
    /// Blocks of [`aws_wafv2_regex_pattern_set`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/wafv2_regex_pattern_set).
    pub mod wafv2_regex_pattern_set {
        use crate::types::*;

        formwork_model::accessor_binding! {
            #[doc = "Attributes [`RegularExpressionAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/wafv2_regex_pattern_set)."]
            RegularExpressionAttributes
            attributes {
                regex_string: Str = "regex_string";
            }
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_wafv2_regex_pattern_set`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/wafv2_regex_pattern_set)."]
        Data "aws_wafv2_regex_pattern_set" Wafv2RegexPatternSet Wafv2RegexPatternSetAttributes
        naming None;
        tags None;
        arguments {
            scope: Str = "scope required";
        }
        unread {
            name: Str = "name required";
            id: Str = "id computed";
        }
        attributes {
            arn: Arn<kind::Wafv2RegexPatternSet> = "arn";
            description: Str = "description";
            id: Id<kind::Wafv2RegexPatternSet> = "id";
            name: Name<kind::Wafv2RegexPatternSet> = "name";
        }
        objects {
            regular_expression: Set<wafv2_regex_pattern_set::RegularExpressionAttributes> = "regular_expression";
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_wafv2_rule_group`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/wafv2_rule_group)."]
        Data "aws_wafv2_rule_group" Wafv2RuleGroup Wafv2RuleGroupAttributes
        naming None;
        tags None;
        arguments {
            scope: Str = "scope required";
        }
        unread {
            name: Str = "name required";
            id: Str = "id computed";
        }
        attributes {
            arn: Arn<kind::Wafv2RuleGroup> = "arn";
            description: Str = "description";
            id: Id<kind::Wafv2RuleGroup> = "id";
            name: Name<kind::Wafv2RuleGroup> = "name";
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_wafv2_web_acl`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/wafv2_web_acl)."]
        Data "aws_wafv2_web_acl" Wafv2WebAcl Wafv2WebAclAttributes
        naming None;
        tags None;
        arguments {
            scope: Str = "scope required";
        }
        unread {
            name: Str = "name required";
            id: Str = "id computed";
        }
        attributes {
            arn: Arn<kind::Wafv2WebAcl> = "arn";
            description: Str = "description";
            id: Id<kind::Wafv2WebAcl> = "id";
            name: Name<kind::Wafv2WebAcl> = "name";
        }
    }
}
