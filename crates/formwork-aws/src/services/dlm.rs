// Generated from the schema of hashicorp/aws 5.100.0
// by `cargo xtask codegen`. Do not edit.
//! Service `dlm`.

use crate::types::*;

/// Blocks of [`aws_dlm_lifecycle_policy`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/dlm_lifecycle_policy).
pub mod dlm_lifecycle_policy {
    use crate::types::*;

    /// Blocks of [`PolicyDetails`].
    pub mod policy_details {
        use crate::types::*;

        /// Blocks of [`Action`].
        pub mod action {
            use crate::types::*;

            /// Blocks of [`CrossRegionCopy`].
            pub mod cross_region_copy {
                use crate::types::*;

                formwork_model::block_binding! {
                    #[doc = "Block [`EncryptionConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/dlm_lifecycle_policy)."]
                    EncryptionConfiguration
                    arguments {
                        cmk_arn: Arn<kind::KmsKey> = "cmk_arn optional\tformat arn\tservice kms";
                        encrypted: Bool = "encrypted optional";
                    }
                }
                formwork_model::block_binding! {
                    #[doc = "Block [`RetainRule`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/dlm_lifecycle_policy)."]
                    RetainRule
                    arguments {
                        interval: Num = "interval required\trange 1 -\twhole";
                        interval_unit: Str = "interval_unit required\tin DAYS|WEEKS|MONTHS|YEARS";
                    }
                }
            }
            formwork_model::block_binding! {
                #[doc = "Block [`CrossRegionCopy`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/dlm_lifecycle_policy)."]
                CrossRegionCopy
                arguments {
                    target: Str = "target required\tmatch ^[\\w:\\-\\/\\*]+$";
                }
                many {
                    encryption_configuration: cross_region_copy::EncryptionConfiguration = "encryption_configuration required list block 1 1";
                    retain_rule: cross_region_copy::RetainRule = "retain_rule optional list block 0 1";
                }
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`Action`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/dlm_lifecycle_policy)."]
            Action
            arguments {
                name: Str = "name required\tlength - 120\tmatch ^[0-9A-Za-z _-]+$";
            }
            many {
                cross_region_copy: action::CrossRegionCopy = "cross_region_copy required set block 1 3\titems - 3";
            }
        }
        /// Blocks of [`EventSource`].
        pub mod event_source {
            use crate::types::*;

            formwork_model::block_binding! {
                #[doc = "Block [`Parameters`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/dlm_lifecycle_policy)."]
                Parameters
                arguments {
                    description_regex: Str = "description_regex required\tlength - 1000";
                    event_type: Str = "event_type required\tin shareSnapshot";
                    snapshot_owner: Set<Str> = "snapshot_owner required\titems - 50\teach format account_id";
                }
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`EventSource`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/dlm_lifecycle_policy)."]
            EventSource
            arguments {
                r#type: Str = "type required\tin MANAGED_CWE";
            }
            many {
                parameters: event_source::Parameters = "parameters required list block 1 1";
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`Parameters`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/dlm_lifecycle_policy)."]
            Parameters
            arguments {
                exclude_boot_volume: Bool = "exclude_boot_volume optional";
                no_reboot: Bool = "no_reboot optional";
            }
        }
        /// Blocks of [`Schedule`].
        pub mod schedule {
            use crate::types::*;

            formwork_model::block_binding! {
                #[doc = "Block [`CreateRule`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/dlm_lifecycle_policy)."]
                CreateRule
                arguments {
                    cron_expression: Str = "cron_expression optional";
                    interval: Num = "interval optional\tin 1|2|3|4|6|8|12|24\twhole";
                    interval_unit: Str = "interval_unit computed\tin HOURS";
                    location: Str = "location computed\tin CLOUD|OUTPOST_LOCAL|LOCAL_ZONE";
                    times: List<Str> = "times computed\titems - 1\teach match ^(0[0-9]|1[0-9]|2[0-3]):[0-5][0-9]$";
                }
            }
            /// Blocks of [`CrossRegionCopyRule`].
            pub mod cross_region_copy_rule {
                use crate::types::*;

                formwork_model::block_binding! {
                    #[doc = "Block [`DeprecateRule`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/dlm_lifecycle_policy)."]
                    DeprecateRule
                    arguments {
                        interval: Num = "interval required\twhole";
                        interval_unit: Str = "interval_unit required\tin DAYS|WEEKS|MONTHS|YEARS";
                    }
                }
                pub use crate::services::dlm::dlm_lifecycle_policy::policy_details::action::cross_region_copy::RetainRule;
            }
            formwork_model::block_binding! {
                #[doc = "Block [`CrossRegionCopyRule`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/dlm_lifecycle_policy)."]
                CrossRegionCopyRule
                arguments {
                    encrypted: Bool = "encrypted required";
                    target: Str = "target required\tmatch ^[\\w:\\-\\/\\*]+$";
                    cmk_arn: Arn<kind::KmsKey> = "cmk_arn optional\tformat arn\tservice kms";
                    copy_tags: Bool = "copy_tags computed";
                }
                many {
                    deprecate_rule: cross_region_copy_rule::DeprecateRule = "deprecate_rule optional list block 0 1";
                    retain_rule: cross_region_copy_rule::RetainRule = "retain_rule optional list block 0 1";
                }
            }
            formwork_model::block_binding! {
                #[doc = "Block [`DeprecateRule`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/dlm_lifecycle_policy)."]
                DeprecateRule
                arguments {
                    count: Num = "count optional\twhole";
                    interval: Num = "interval optional\twhole";
                    interval_unit: Str = "interval_unit optional\tin DAYS|WEEKS|MONTHS|YEARS";
                }
            }
            formwork_model::block_binding! {
                #[doc = "Block [`FastRestoreRule`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/dlm_lifecycle_policy)."]
                FastRestoreRule
                arguments {
                    availability_zones: Set<Str> = "availability_zones required\titems 1 10";
                    count: Num = "count optional\trange 1 1000\twhole";
                    interval: Num = "interval optional\trange 1 -\twhole";
                    interval_unit: Str = "interval_unit optional\tin DAYS|WEEKS|MONTHS|YEARS";
                }
            }
            formwork_model::block_binding! {
                #[doc = "Block [`RetainRule`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/dlm_lifecycle_policy)."]
                RetainRule
                arguments {
                    count: Num = "count optional\trange 1 1000\twhole";
                    interval: Num = "interval optional\trange 1 -\twhole";
                    interval_unit: Str = "interval_unit optional\tin DAYS|WEEKS|MONTHS|YEARS";
                }
            }
            formwork_model::block_binding! {
                #[doc = "Block [`ShareRule`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/dlm_lifecycle_policy)."]
                ShareRule
                arguments {
                    target_accounts: Set<Str> = "target_accounts required\titems 1 -\teach format account_id";
                    unshare_interval: Num = "unshare_interval optional\trange 1 -\twhole";
                    unshare_interval_unit: Str = "unshare_interval_unit optional\tin DAYS|WEEKS|MONTHS|YEARS";
                }
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`Schedule`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/dlm_lifecycle_policy)."]
            Schedule
            arguments {
                name: Str = "name required\tlength - 120";
                copy_tags: Bool = "copy_tags computed\treplaces";
                tags_to_add: Map<Str> = "tags_to_add optional";
                variable_tags: Map<Str> = "variable_tags optional";
            }
            many {
                create_rule: schedule::CreateRule = "create_rule required list block 1 1";
                retain_rule: schedule::RetainRule = "retain_rule required list block 1 1";
                cross_region_copy_rule: schedule::CrossRegionCopyRule = "cross_region_copy_rule optional set block 0 3\titems - 3";
                deprecate_rule: schedule::DeprecateRule = "deprecate_rule optional list block 0 1";
                fast_restore_rule: schedule::FastRestoreRule = "fast_restore_rule optional list block 0 1";
                share_rule: schedule::ShareRule = "share_rule optional list block 0 1";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`PolicyDetails`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/dlm_lifecycle_policy)."]
        PolicyDetails
        arguments {
            policy_type: Str = "policy_type optional\tin EBS_SNAPSHOT_MANAGEMENT|IMAGE_MANAGEMENT|EVENT_BASED_POLICY";
            resource_locations: List<Str> = "resource_locations computed\titems - 1\teach in CLOUD|OUTPOST|LOCAL_ZONE";
            resource_types: List<Str> = "resource_types optional\titems - 1\teach in VOLUME|INSTANCE";
            target_tags: Map<Str> = "target_tags optional";
        }
        many {
            action: policy_details::Action = "action optional list block 0 1";
            event_source: policy_details::EventSource = "event_source optional list block 0 1";
            parameters: policy_details::Parameters = "parameters optional list block 0 1";
            schedule: policy_details::Schedule = "schedule optional list block 0 4\titems - 4";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_dlm_lifecycle_policy`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/dlm_lifecycle_policy)."]
    Managed "aws_dlm_lifecycle_policy" DlmLifecyclePolicy DlmLifecyclePolicyAttributes
    naming None;
    tags Map;
    arguments {
        description: Str = "description required\tlength 1 500\tmatch ^[0-9A-Za-z _-]+$";
        execution_role_arn: Arn<kind::IamRole> = "execution_role_arn required\tformat arn\tapi length - 2048\tapi match arn:aws(-[a-z]{1,3}){0,2}:iam::\\d+:role/.*\tservice iam";
        state: Str = "state optional\tin ENABLED|DISABLED";
        tags: Map<Str> = "tags optional";
    }
    many {
        policy_details: dlm_lifecycle_policy::PolicyDetails = "policy_details required list block 1 1";
    }
    attributes {
        arn: Arn<kind::DlmLifecyclePolicy> = "arn";
        id: Id<kind::DlmLifecyclePolicy> = "id";
        tags_all: Map<Str> = "tags_all";
    }
}
