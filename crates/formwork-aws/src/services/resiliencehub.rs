// Generated from the schema of hashicorp/aws 5.100.0
// by `cargo xtask codegen`. Do not edit.
//! Service `resiliencehub`.

use crate::types::*;

/// Blocks of [`aws_resiliencehub_resiliency_policy`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/resiliencehub_resiliency_policy).
pub mod resiliencehub_resiliency_policy {
    use crate::types::*;

    /// Blocks of [`Policy`].
    pub mod policy {
        use crate::types::*;

        formwork_model::block_binding! {
            #[doc = "Block [`Az`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/resiliencehub_resiliency_policy)."]
            Az
            arguments {
                rpo: Str = "rpo required\tformat duration\tmay_replace";
                rto: Str = "rto required\tformat duration\tmay_replace";
            }
        }
        pub use crate::services::resiliencehub::resiliencehub_resiliency_policy::policy::Az as Hardware;
        formwork_model::block_binding! {
            #[doc = "Block [`Region`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/resiliencehub_resiliency_policy)."]
            Region
            arguments {
                rpo: Str = "rpo optional\tformat duration\tmay_replace";
                rto: Str = "rto optional\tformat duration\tmay_replace";
            }
        }
        pub use crate::services::resiliencehub::resiliencehub_resiliency_policy::policy::Az as Software;
    }
    formwork_model::block_binding! {
        #[doc = "Block [`Policy`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/resiliencehub_resiliency_policy)."]
        Policy
        single {
            az: policy::Az = "az required single block 1 0";
            hardware: policy::Hardware = "hardware required single block 1 0";
            software: policy::Software = "software required single block 1 0";
            region: policy::Region = "region optional single block 0 0";
        }
    }
    pub use crate::shared::amp_prometheus_scraper_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_resiliencehub_resiliency_policy`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/resiliencehub_resiliency_policy)."]
    Managed "aws_resiliencehub_resiliency_policy" ResiliencehubResiliencyPolicy ResiliencehubResiliencyPolicyAttributes
    naming Some(formwork_model::Naming::new("name", "", 2, 60, ""));
    tags Map;
    relations {
        "together policy.region policy.region.rpo";
        "together policy.region policy.region.rto";
    }
    arguments {
        tier: Str = "tier required\tin MissionCritical|Critical|Important|CoreServices|NonCritical|NotApplicable\tmay_replace";
        data_location_constraint: Str = "data_location_constraint computed\tin AnyLocation|SameContinent|SameCountry\tmay_replace";
        description: Str = "description optional\tlength - 500\tmay_replace";
        tags: Map<Str> = "tags optional\tmay_replace";
    }
    unread {
        name: Str = "name required\tlength 2 60\tmatch ^[0-9A-Za-z]\tmatch ^[0-9A-Za-z_-]+$\tmay_replace";
    }
    single {
        policy: resiliencehub_resiliency_policy::Policy = "policy required single block 1 0";
        timeouts: resiliencehub_resiliency_policy::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Arn<kind::ResiliencehubResiliencyPolicy> = "arn";
        estimated_cost_tier: Str = "estimated_cost_tier";
        name: Name<kind::ResiliencehubResiliencyPolicy> = "name";
        tags_all: Map<Str> = "tags_all";
    }
}
