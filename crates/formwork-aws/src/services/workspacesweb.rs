// Generated from the schema of hashicorp/aws 5.100.0
// by `cargo xtask codegen`. Do not edit.
//! Service `workspacesweb`.

use crate::types::*;

formwork_model::resource_binding! {
    #[doc = "Resource [`aws_workspacesweb_browser_settings`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/workspacesweb_browser_settings)."]
    Managed "aws_workspacesweb_browser_settings" WorkspaceswebBrowserSettings WorkspaceswebBrowserSettingsAttributes
    naming None;
    tags Map;
    arguments {
        browser_policy: Str = "browser_policy required\tlength 1 -\tformat json";
        additional_encryption_context: Map<Str> = "additional_encryption_context optional\treplaces";
        customer_managed_key: OneOf<kind::KmsKeyIdOrArn> = "customer_managed_key optional\treplaces";
        tags: Map<Str> = "tags optional";
    }
    attributes {
        associated_portal_arns: List<Str> = "associated_portal_arns";
        browser_settings_arn: Arn<kind::WorkspaceswebBrowserSettings> = "browser_settings_arn";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_workspacesweb_data_protection_settings`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/workspacesweb_data_protection_settings).
pub mod workspacesweb_data_protection_settings {
    use crate::types::*;

    /// Blocks of [`InlineRedactionConfiguration`].
    pub mod inline_redaction_configuration {
        use crate::types::*;

        /// Blocks of [`InlineRedactionPattern`].
        pub mod inline_redaction_pattern {
            use crate::types::*;

            formwork_model::block_binding! {
                #[doc = "Block [`CustomPattern`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/workspacesweb_data_protection_settings)."]
                CustomPattern
                arguments {
                    pattern_name: Str = "pattern_name required\tlength 1 20";
                    pattern_regex: Str = "pattern_regex required";
                    keyword_regex: Str = "keyword_regex optional";
                    pattern_description: Str = "pattern_description optional\tlength 1 256";
                }
            }
            formwork_model::block_binding! {
                #[doc = "Block [`RedactionPlaceHolder`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/workspacesweb_data_protection_settings)."]
                RedactionPlaceHolder
                arguments {
                    redaction_place_holder_type: Str = "redaction_place_holder_type required\tin CustomText\tmay_replace";
                    redaction_place_holder_text: Str = "redaction_place_holder_text optional\tlength - 20";
                }
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`InlineRedactionPattern`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/workspacesweb_data_protection_settings)."]
            InlineRedactionPattern
            arguments {
                built_in_pattern_id: Str = "built_in_pattern_id optional";
                confidence_level: Num = "confidence_level optional\trange 1 3\twhole";
                enforced_urls: List<Str> = "enforced_urls optional";
                exempt_urls: List<Str> = "exempt_urls optional";
            }
            many {
                custom_pattern: inline_redaction_pattern::CustomPattern = "custom_pattern optional list block 0 0\titems - 1";
                redaction_place_holder: inline_redaction_pattern::RedactionPlaceHolder = "redaction_place_holder optional list block 0 0";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`InlineRedactionConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/workspacesweb_data_protection_settings)."]
        InlineRedactionConfiguration
        arguments {
            global_confidence_level: Num = "global_confidence_level optional\trange 1 3\twhole";
            global_enforced_urls: List<Str> = "global_enforced_urls optional";
            global_exempt_urls: List<Str> = "global_exempt_urls optional";
        }
        many {
            inline_redaction_pattern: inline_redaction_configuration::InlineRedactionPattern = "inline_redaction_pattern required list block 1 0";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_workspacesweb_data_protection_settings`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/workspacesweb_data_protection_settings)."]
    Managed "aws_workspacesweb_data_protection_settings" WorkspaceswebDataProtectionSettings WorkspaceswebDataProtectionSettingsAttributes
    naming None;
    tags Map;
    arguments {
        display_name: Str = "display_name required\tlength 1 64";
        additional_encryption_context: Map<Str> = "additional_encryption_context optional\treplaces";
        customer_managed_key: OneOf<kind::KmsKeyIdOrArn> = "customer_managed_key optional\tlength 1 -\tformat arn\treplaces";
        description: Str = "description optional\tlength 1 256";
        tags: Map<Str> = "tags optional";
    }
    many {
        inline_redaction_configuration: workspacesweb_data_protection_settings::InlineRedactionConfiguration = "inline_redaction_configuration optional list block 0 0\titems - 1";
    }
    attributes {
        associated_portal_arns: List<Str> = "associated_portal_arns";
        data_protection_settings_arn: Arn<kind::WorkspaceswebDataProtectionSettings> = "data_protection_settings_arn";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_workspacesweb_ip_access_settings`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/workspacesweb_ip_access_settings).
pub mod workspacesweb_ip_access_settings {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`IpRule`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/workspacesweb_ip_access_settings)."]
        IpRule
        arguments {
            ip_range: Str = "ip_range required";
            description: Str = "description optional\tlength 1 256";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_workspacesweb_ip_access_settings`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/workspacesweb_ip_access_settings)."]
    Managed "aws_workspacesweb_ip_access_settings" WorkspaceswebIpAccessSettings WorkspaceswebIpAccessSettingsAttributes
    naming None;
    tags Map;
    arguments {
        display_name: Str = "display_name required\tlength 1 64";
        additional_encryption_context: Map<Str> = "additional_encryption_context optional\treplaces";
        customer_managed_key: OneOf<kind::KmsKeyIdOrArn> = "customer_managed_key optional\tlength 1 -\tformat arn\treplaces";
        description: Str = "description optional\tlength 1 256";
        tags: Map<Str> = "tags optional";
    }
    many {
        ip_rule: workspacesweb_ip_access_settings::IpRule = "ip_rule required list block 1 0\titems - 100";
    }
    attributes {
        associated_portal_arns: List<Str> = "associated_portal_arns";
        ip_access_settings_arn: Arn<kind::WorkspaceswebIpAccessSettings> = "ip_access_settings_arn";
        tags_all: Map<Str> = "tags_all";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_workspacesweb_network_settings`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/workspacesweb_network_settings)."]
    Managed "aws_workspacesweb_network_settings" WorkspaceswebNetworkSettings WorkspaceswebNetworkSettingsAttributes
    naming None;
    tags Map;
    arguments {
        security_group_ids: Set<Id<kind::SecurityGroup>> = "security_group_ids required\titems 1 5\tprefix sg-";
        vpc_id: Id<kind::Vpc> = "vpc_id required\tprefix vpc-";
        tags: Map<Str> = "tags optional";
    }
    unread {
        subnet_ids: Set<Str> = "subnet_ids required\titems 2 5";
    }
    attributes {
        associated_portal_arns: List<Str> = "associated_portal_arns";
        network_settings_arn: Arn<kind::WorkspaceswebNetworkSettings> = "network_settings_arn";
        subnet_ids: Set<Id<kind::Subnet>> = "subnet_ids";
        tags_all: Map<Str> = "tags_all";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_workspacesweb_user_access_logging_settings`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/workspacesweb_user_access_logging_settings)."]
    Managed "aws_workspacesweb_user_access_logging_settings" WorkspaceswebUserAccessLoggingSettings WorkspaceswebUserAccessLoggingSettingsAttributes
    naming None;
    tags Map;
    arguments {
        kinesis_stream_arn: Arn<kind::KinesisStream> = "kinesis_stream_arn required\tlength 1 -\tformat arn\tservice kinesis";
        tags: Map<Str> = "tags optional";
    }
    attributes {
        associated_portal_arns: List<Str> = "associated_portal_arns";
        tags_all: Map<Str> = "tags_all";
        user_access_logging_settings_arn: Arn<kind::WorkspaceswebUserAccessLoggingSettings> = "user_access_logging_settings_arn";
    }
}
/// Blocks of [`aws_workspacesweb_user_settings`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/workspacesweb_user_settings).
pub mod workspacesweb_user_settings {
    use crate::types::*;

    /// Blocks of [`CookieSynchronizationConfiguration`].
    pub mod cookie_synchronization_configuration {
        use crate::types::*;

        formwork_model::block_binding! {
            #[doc = "Block [`Allowlist`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/workspacesweb_user_settings)."]
            Allowlist
            arguments {
                domain: Str = "domain required";
                name: Str = "name optional";
                path: Str = "path optional";
            }
        }
        pub use crate::services::workspacesweb::workspacesweb_user_settings::cookie_synchronization_configuration::Allowlist as Blocklist;
    }
    formwork_model::block_binding! {
        #[doc = "Block [`CookieSynchronizationConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/workspacesweb_user_settings)."]
        CookieSynchronizationConfiguration
        many {
            allowlist: cookie_synchronization_configuration::Allowlist = "allowlist optional list block 0 0";
            blocklist: cookie_synchronization_configuration::Blocklist = "blocklist optional list block 0 0";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`ToolbarConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/workspacesweb_user_settings)."]
        ToolbarConfiguration
        arguments {
            hidden_toolbar_items: List<Str> = "hidden_toolbar_items optional";
            max_display_resolution: Str = "max_display_resolution optional\tin size4096X2160|size3840X2160|size3440X1440|size2560X1440|size1920X1080|size1280X720|size1024X768|size800X600";
            toolbar_type: Str = "toolbar_type optional\tin Floating|Docked";
            visual_mode: Str = "visual_mode optional\tin Dark|Light";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_workspacesweb_user_settings`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/workspacesweb_user_settings)."]
    Managed "aws_workspacesweb_user_settings" WorkspaceswebUserSettings WorkspaceswebUserSettingsAttributes
    naming None;
    tags Map;
    arguments {
        copy_allowed: Str = "copy_allowed required\tin Disabled|Enabled";
        download_allowed: Str = "download_allowed required\tin Disabled|Enabled";
        paste_allowed: Str = "paste_allowed required\tin Disabled|Enabled";
        print_allowed: Str = "print_allowed required\tin Disabled|Enabled";
        upload_allowed: Str = "upload_allowed required\tin Disabled|Enabled";
        additional_encryption_context: Map<Str> = "additional_encryption_context optional\treplaces";
        customer_managed_key: OneOf<kind::KmsKeyIdOrArn> = "customer_managed_key optional\tlength 1 -\tformat arn\treplaces";
        deep_link_allowed: Str = "deep_link_allowed computed\tin Disabled|Enabled";
        disconnect_timeout_in_minutes: Num = "disconnect_timeout_in_minutes optional\trange 1 600\twhole";
        idle_disconnect_timeout_in_minutes: Num = "idle_disconnect_timeout_in_minutes optional\trange 0 60\twhole";
        tags: Map<Str> = "tags optional";
    }
    many {
        cookie_synchronization_configuration: workspacesweb_user_settings::CookieSynchronizationConfiguration = "cookie_synchronization_configuration optional list block 0 0\titems - 1";
        toolbar_configuration: workspacesweb_user_settings::ToolbarConfiguration = "toolbar_configuration optional list block 0 0\titems - 1";
    }
    attributes {
        associated_portal_arns: List<Str> = "associated_portal_arns";
        tags_all: Map<Str> = "tags_all";
        user_settings_arn: Arn<kind::WorkspaceswebUserSettings> = "user_settings_arn";
    }
}
