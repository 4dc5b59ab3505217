// Generated from the schema of hashicorp/aws 5.100.0
// by `cargo xtask codegen`. Do not edit.
//! Service `resiliencehub`.

use crate::kinds::*;

/// Blocks of [`aws_resiliencehub_resiliency_policy`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/resiliencehub_resiliency_policy).
pub mod resiliencehub_resiliency_policy {
    use crate::kinds::*;

    /// Blocks of [`Policy`].
    pub mod policy {
        use crate::kinds::*;

        formwork_model::block_binding! {
            #[doc = "Block [`Az`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/resiliencehub_resiliency_policy)."]
            Az
            arguments {
                rpo: Str = "rpo required";
                rto: Str = "rto required";
            }
        }
        pub use crate::services::resiliencehub::resiliencehub_resiliency_policy::policy::Az as Hardware;
        formwork_model::block_binding! {
            #[doc = "Block [`Region`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/resiliencehub_resiliency_policy)."]
            Region
            arguments {
                rpo: Str = "rpo optional";
                rto: Str = "rto optional";
            }
        }
        pub use crate::services::resiliencehub::resiliencehub_resiliency_policy::policy::Az as Software;
    }
    formwork_model::block_binding! {
        #[doc = "Block [`Policy`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/resiliencehub_resiliency_policy)."]
        Policy
        single {
            az: policy::Az = "az optional single block 0 0";
            hardware: policy::Hardware = "hardware optional single block 0 0";
            region: policy::Region = "region optional single block 0 0";
            software: policy::Software = "software optional single block 0 0";
        }
    }
    pub use crate::shared::account_account_alternate_contact_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_resiliencehub_resiliency_policy`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/resiliencehub_resiliency_policy)."]
    Managed "aws_resiliencehub_resiliency_policy" ResiliencehubResiliencyPolicy ResiliencehubResiliencyPolicyAttributes
    naming Some(formwork_model::Naming::new("name", "", 2, 60, ""));
    tags Map;
    arguments {
        name: Str = "name required";
        tier: Str = "tier required";
        data_location_constraint: Str = "data_location_constraint computed";
        description: Str = "description optional";
        tags: Map<Str> = "tags optional";
    }
    single {
        policy: resiliencehub_resiliency_policy::Policy = "policy optional single block 0 0";
        timeouts: resiliencehub_resiliency_policy::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Str = "arn";
        estimated_cost_tier: Str = "estimated_cost_tier";
        tags_all: Map<Str> = "tags_all";
    }
}
