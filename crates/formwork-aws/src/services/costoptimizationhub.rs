// Generated from the schema of hashicorp/aws 5.100.0
// by `cargo xtask codegen`. Do not edit.
//! Service `costoptimizationhub`.

use crate::types::*;

formwork_model::resource_binding! {
    #[doc = "Resource [`aws_costoptimizationhub_enrollment_status`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/costoptimizationhub_enrollment_status)."]
    Managed "aws_costoptimizationhub_enrollment_status" CostoptimizationhubEnrollmentStatus CostoptimizationhubEnrollmentStatusAttributes
    naming None;
    tags None;
    arguments {
        include_member_accounts: Bool = "include_member_accounts computed";
    }
    attributes {
        id: Id<kind::CostoptimizationhubEnrollmentStatus> = "id";
        status: Str = "status";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_costoptimizationhub_preferences`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/costoptimizationhub_preferences)."]
    Managed "aws_costoptimizationhub_preferences" CostoptimizationhubPreferences CostoptimizationhubPreferencesAttributes
    naming None;
    tags None;
    arguments {
        member_account_discount_visibility: Str = "member_account_discount_visibility computed\tin All|None";
        savings_estimation_mode: Str = "savings_estimation_mode computed\tin BeforeDiscounts|AfterDiscounts";
    }
    attributes {
        id: Id<kind::CostoptimizationhubPreferences> = "id";
    }
}
