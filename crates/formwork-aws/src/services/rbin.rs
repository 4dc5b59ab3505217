// Generated from the schema of hashicorp/aws 5.100.0
// by `cargo xtask codegen`. Do not edit.
//! Service `rbin`.

use crate::types::*;

/// Blocks of [`aws_rbin_rule`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/rbin_rule).
pub mod rbin_rule {
    use crate::types::*;

    /// Blocks of [`LockConfiguration`].
    pub mod lock_configuration {
        use crate::types::*;

        formwork_model::block_binding! {
            #[doc = "Block [`UnlockDelay`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/rbin_rule)."]
            UnlockDelay
            arguments {
                unlock_delay_unit: Str = "unlock_delay_unit required\tin DAYS";
                unlock_delay_value: Num = "unlock_delay_value required\trange 7 30\twhole";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`LockConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/rbin_rule)."]
        LockConfiguration
        many {
            unlock_delay: lock_configuration::UnlockDelay = "unlock_delay required list block 1 1";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`ResourceTags`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/rbin_rule)."]
        ResourceTags
        arguments {
            resource_tag_key: Str = "resource_tag_key required\tlength - 127";
            resource_tag_value: Str = "resource_tag_value optional\tlength - 256";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`RetentionPeriod`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/rbin_rule)."]
        RetentionPeriod
        arguments {
            retention_period_unit: Str = "retention_period_unit required\tin DAYS";
            retention_period_value: Num = "retention_period_value required\trange 1 365\twhole";
        }
    }
    pub use crate::shared::account_account_alternate_contact_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_rbin_rule`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/rbin_rule)."]
    Managed "aws_rbin_rule" RbinRule RbinRuleAttributes
    naming None;
    tags Map;
    arguments {
        resource_type: Str = "resource_type required\tin EBS_SNAPSHOT|EC2_IMAGE\treplaces";
        description: Str = "description computed\tlength - 500";
        tags: Map<Str> = "tags optional";
    }
    many {
        retention_period: rbin_rule::RetentionPeriod = "retention_period required list block 1 1";
        lock_configuration: rbin_rule::LockConfiguration = "lock_configuration optional list block 0 1";
        resource_tags: rbin_rule::ResourceTags = "resource_tags optional set block 0 50\titems - 50";
    }
    single {
        timeouts: rbin_rule::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Arn<kind::RbinRule> = "arn";
        id: Id<kind::RbinRule> = "id";
        lock_end_time: Str = "lock_end_time";
        lock_state: Str = "lock_state";
        status: Str = "status";
        tags_all: Map<Str> = "tags_all";
    }
}
