// Generated from the schema of hashicorp/aws 5.100.0
// by `cargo xtask codegen`. Do not edit.
//! Service `dlm`.

use crate::kinds::*;

/// Blocks of [`aws_dlm_lifecycle_policy`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/dlm_lifecycle_policy).
pub mod dlm_lifecycle_policy {
    use crate::kinds::*;

    /// Blocks of [`PolicyDetails`].
    pub mod policy_details {
        use crate::kinds::*;

        /// Blocks of [`Action`].
        pub mod action {
            use crate::kinds::*;

            /// Blocks of [`CrossRegionCopy`].
            pub mod cross_region_copy {
                use crate::kinds::*;

                formwork_model::block_binding! {
                    #[doc = "Block [`EncryptionConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/dlm_lifecycle_policy)."]
                    EncryptionConfiguration
                    arguments {
                        cmk_arn: Str = "cmk_arn optional";
                        encrypted: Bool = "encrypted optional";
                    }
                }
                formwork_model::block_binding! {
                    #[doc = "Block [`RetainRule`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/dlm_lifecycle_policy)."]
                    RetainRule
                    arguments {
                        interval: Num = "interval required";
                        interval_unit: Str = "interval_unit required";
                    }
                }
            }
            formwork_model::block_binding! {
                #[doc = "Block [`CrossRegionCopy`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/dlm_lifecycle_policy)."]
                CrossRegionCopy
                arguments {
                    target: Str = "target required";
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
                name: Str = "name required";
            }
            many {
                cross_region_copy: action::CrossRegionCopy = "cross_region_copy required set block 1 3";
            }
        }
        /// Blocks of [`EventSource`].
        pub mod event_source {
            use crate::kinds::*;

            formwork_model::block_binding! {
                #[doc = "Block [`Parameters`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/dlm_lifecycle_policy)."]
                Parameters
                arguments {
                    description_regex: Str = "description_regex required";
                    event_type: Str = "event_type required";
                    snapshot_owner: Set<Str> = "snapshot_owner required";
                }
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`EventSource`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/dlm_lifecycle_policy)."]
            EventSource
            arguments {
                r#type: Str = "type required";
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
            use crate::kinds::*;

            formwork_model::block_binding! {
                #[doc = "Block [`CreateRule`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/dlm_lifecycle_policy)."]
                CreateRule
                arguments {
                    cron_expression: Str = "cron_expression optional";
                    interval: Num = "interval optional";
                    interval_unit: Str = "interval_unit computed";
                    location: Str = "location computed";
                    times: List<Str> = "times computed";
                }
            }
            /// Blocks of [`CrossRegionCopyRule`].
            pub mod cross_region_copy_rule {
                use crate::kinds::*;

                pub use crate::services::dlm::dlm_lifecycle_policy::policy_details::action::cross_region_copy::RetainRule as DeprecateRule;
                pub use crate::services::dlm::dlm_lifecycle_policy::policy_details::action::cross_region_copy::RetainRule;
            }
            formwork_model::block_binding! {
                #[doc = "Block [`CrossRegionCopyRule`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/dlm_lifecycle_policy)."]
                CrossRegionCopyRule
                arguments {
                    encrypted: Bool = "encrypted required";
                    target: Str = "target required";
                    cmk_arn: Str = "cmk_arn optional";
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
                    count: Num = "count optional";
                    interval: Num = "interval optional";
                    interval_unit: Str = "interval_unit optional";
                }
            }
            formwork_model::block_binding! {
                #[doc = "Block [`FastRestoreRule`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/dlm_lifecycle_policy)."]
                FastRestoreRule
                arguments {
                    availability_zones: Set<Str> = "availability_zones required";
                    count: Num = "count optional";
                    interval: Num = "interval optional";
                    interval_unit: Str = "interval_unit optional";
                }
            }
            pub use crate::services::dlm::dlm_lifecycle_policy::policy_details::schedule::DeprecateRule as RetainRule;
            formwork_model::block_binding! {
                #[doc = "Block [`ShareRule`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/dlm_lifecycle_policy)."]
                ShareRule
                arguments {
                    target_accounts: Set<Str> = "target_accounts required";
                    unshare_interval: Num = "unshare_interval optional";
                    unshare_interval_unit: Str = "unshare_interval_unit optional";
                }
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`Schedule`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/dlm_lifecycle_policy)."]
            Schedule
            arguments {
                name: Str = "name required";
                copy_tags: Bool = "copy_tags computed";
                tags_to_add: Map<Str> = "tags_to_add optional";
                variable_tags: Map<Str> = "variable_tags optional";
            }
            many {
                create_rule: schedule::CreateRule = "create_rule required list block 1 1";
                retain_rule: schedule::RetainRule = "retain_rule required list block 1 1";
                cross_region_copy_rule: schedule::CrossRegionCopyRule = "cross_region_copy_rule optional set block 0 3";
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
            policy_type: Str = "policy_type optional";
            resource_locations: List<Str> = "resource_locations computed";
            resource_types: List<Str> = "resource_types optional";
            target_tags: Map<Str> = "target_tags optional";
        }
        many {
            action: policy_details::Action = "action optional list block 0 1";
            event_source: policy_details::EventSource = "event_source optional list block 0 1";
            parameters: policy_details::Parameters = "parameters optional list block 0 1";
            schedule: policy_details::Schedule = "schedule optional list block 0 4";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_dlm_lifecycle_policy`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/dlm_lifecycle_policy)."]
    Managed "aws_dlm_lifecycle_policy" DlmLifecyclePolicy DlmLifecyclePolicyAttributes
    naming None;
    tags Map;
    arguments {
        description: Str = "description required";
        execution_role_arn: Str = "execution_role_arn required";
        state: Str = "state optional";
        tags: Map<Str> = "tags optional";
    }
    many {
        policy_details: dlm_lifecycle_policy::PolicyDetails = "policy_details required list block 1 1";
    }
    attributes {
        arn: Str = "arn";
        id: Str = "id";
        tags_all: Map<Str> = "tags_all";
    }
}
