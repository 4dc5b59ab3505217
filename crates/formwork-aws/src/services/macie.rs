// Generated from the schema of hashicorp/aws 5.100.0
// by `cargo xtask codegen`. Do not edit.
//! Service `macie`.

use crate::kinds::*;

/// Blocks of [`aws_macie2_custom_data_identifier`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/macie2_custom_data_identifier).
pub mod macie2_custom_data_identifier {
    use crate::kinds::*;

    pub use crate::shared::acm_acm_certificate_validation_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_macie2_custom_data_identifier`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/macie2_custom_data_identifier)."]
    Managed "aws_macie2_custom_data_identifier" Macie2CustomDataIdentifier Macie2CustomDataIdentifierAttributes
    naming Some(formwork_model::Naming::new("name", "name_prefix", 1, 128, ""));
    tags Map;
    arguments {
        description: Str = "description optional";
        ignore_words: Set<Str> = "ignore_words optional";
        keywords: Set<Str> = "keywords optional";
        maximum_match_distance: Num = "maximum_match_distance computed";
        name: Str = "name computed";
        name_prefix: Str = "name_prefix computed";
        regex: Str = "regex optional";
        tags: Map<Str> = "tags optional";
    }
    single {
        timeouts: macie2_custom_data_identifier::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Str = "arn";
        created_at: Str = "created_at";
        id: Str = "id";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_macie2_findings_filter`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/macie2_findings_filter).
pub mod macie2_findings_filter {
    use crate::kinds::*;

    /// Blocks of [`FindingCriteria`].
    pub mod finding_criteria {
        use crate::kinds::*;

        formwork_model::block_binding! {
            #[doc = "Block [`Criterion`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/macie2_findings_filter)."]
            Criterion
            arguments {
                field: Str = "field required";
                eq: Set<Str> = "eq optional";
                eq_exact_match: Set<Str> = "eq_exact_match optional";
                gt: Str = "gt optional";
                gte: Str = "gte optional";
                lt: Str = "lt optional";
                lte: Str = "lte optional";
                neq: Set<Str> = "neq optional";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`FindingCriteria`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/macie2_findings_filter)."]
        FindingCriteria
        many {
            criterion: finding_criteria::Criterion = "criterion optional set block 0 0";
        }
    }
    pub use crate::shared::acm_acm_certificate_validation_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_macie2_findings_filter`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/macie2_findings_filter)."]
    Managed "aws_macie2_findings_filter" Macie2FindingsFilter Macie2FindingsFilterAttributes
    naming Some(formwork_model::Naming::new("name", "name_prefix", 3, 64, ""));
    tags Map;
    arguments {
        action: Str = "action required";
        description: Str = "description optional";
        name: Str = "name computed";
        name_prefix: Str = "name_prefix computed";
        position: Num = "position computed";
        tags: Map<Str> = "tags optional";
    }
    many {
        finding_criteria: macie2_findings_filter::FindingCriteria = "finding_criteria required list block 1 1";
    }
    single {
        timeouts: macie2_findings_filter::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Str = "arn";
        id: Str = "id";
        tags_all: Map<Str> = "tags_all";
    }
}
