// Generated from the schema of hashicorp/aws 5.100.0
// by `cargo xtask codegen`. Do not edit.
//! Service `macie`.

use crate::types::*;

/// Blocks of [`aws_macie2_custom_data_identifier`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/macie2_custom_data_identifier).
pub mod macie2_custom_data_identifier {
    use crate::types::*;

    pub use crate::shared::acm_acm_certificate_validation_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_macie2_custom_data_identifier`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/macie2_custom_data_identifier)."]
    Managed "aws_macie2_custom_data_identifier" Macie2CustomDataIdentifier Macie2CustomDataIdentifierAttributes
    naming Some(formwork_model::Naming::new("name", "name_prefix", 1, 128, ""));
    tags Map;
    relations {
        "conflict name name_prefix";
    }
    arguments {
        description: Str = "description optional\tlength - 512\treplaces";
        ignore_words: Set<Str> = "ignore_words optional\titems 1 10\teach length 4 90\treplaces";
        keywords: Set<Str> = "keywords optional\titems 1 50\teach length 3 90\treplaces";
        maximum_match_distance: Num = "maximum_match_distance computed\trange 1 300\twhole\treplaces";
        name_prefix: Str = "name_prefix computed\tlength - 102\treplaces";
        regex: Str = "regex optional\tlength - 512\treplaces";
        tags: Map<Str> = "tags optional";
    }
    unread {
        name: Str = "name computed\tlength - 128\treplaces";
    }
    single {
        timeouts: macie2_custom_data_identifier::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Arn<kind::Macie2CustomDataIdentifier> = "arn";
        created_at: Str = "created_at";
        id: Id<kind::Macie2CustomDataIdentifier> = "id";
        name: Name<kind::Macie2CustomDataIdentifier> = "name";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_macie2_findings_filter`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/macie2_findings_filter).
pub mod macie2_findings_filter {
    use crate::types::*;

    /// Blocks of [`FindingCriteria`].
    pub mod finding_criteria {
        use crate::types::*;

        formwork_model::block_binding! {
            #[doc = "Block [`Criterion`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/macie2_findings_filter)."]
            Criterion
            arguments {
                field: Str = "field required";
                eq: Set<Str> = "eq optional";
                eq_exact_match: Set<Str> = "eq_exact_match optional";
                gt: Str = "gt optional\tformat rfc3339";
                gte: Str = "gte optional\tformat rfc3339";
                lt: Str = "lt optional\tformat rfc3339";
                lte: Str = "lte optional\tformat rfc3339";
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
    relations {
        "conflict name name_prefix";
    }
    arguments {
        action: Str = "action required\tin ARCHIVE|NOOP";
        description: Str = "description optional\tlength - 512";
        name_prefix: Str = "name_prefix computed\tlength 3 38";
        position: Num = "position computed\twhole";
        tags: Map<Str> = "tags optional";
    }
    unread {
        name: Str = "name computed\tlength 3 64";
    }
    many {
        finding_criteria: macie2_findings_filter::FindingCriteria = "finding_criteria required list block 1 1";
    }
    single {
        timeouts: macie2_findings_filter::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Arn<kind::Macie2FindingsFilter> = "arn";
        id: Id<kind::Macie2FindingsFilter> = "id";
        name: Name<kind::Macie2FindingsFilter> = "name";
        tags_all: Map<Str> = "tags_all";
    }
}
