// Generated from the schema of hashicorp/aws 5.100.0
// by `cargo xtask codegen`. Do not edit.
//! Service `macie2`.

use crate::types::*;

formwork_model::resource_binding! {
    #[doc = "Resource [`aws_macie2_account`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/macie2_account)."]
    Managed "aws_macie2_account" Macie2Account Macie2AccountAttributes
    naming None;
    tags None;
    arguments {
        finding_publishing_frequency: Str = "finding_publishing_frequency computed\tin FIFTEEN_MINUTES|ONE_HOUR|SIX_HOURS";
        status: Str = "status computed\tin PAUSED|ENABLED";
    }
    attributes {
        created_at: Str = "created_at";
        id: Id<kind::Macie2Account> = "id";
        service_role: Arn<kind::IamRole> = "service_role";
        updated_at: Str = "updated_at";
    }
}
/// Blocks of [`aws_macie2_classification_export_configuration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/macie2_classification_export_configuration).
pub mod macie2_classification_export_configuration {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`S3Destination`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/macie2_classification_export_configuration)."]
        S3Destination
        arguments {
            bucket_name: Name<kind::S3Bucket> = "bucket_name required";
            kms_key_arn: Arn<kind::KmsKey> = "kms_key_arn required\tformat arn\tservice kms";
            key_prefix: Str = "key_prefix optional";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_macie2_classification_export_configuration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/macie2_classification_export_configuration)."]
    Managed "aws_macie2_classification_export_configuration" Macie2ClassificationExportConfiguration Macie2ClassificationExportConfigurationAttributes
    naming None;
    tags None;
    many {
        s3_destination: macie2_classification_export_configuration::S3Destination = "s3_destination required list block 1 1";
    }
    attributes {
        id: Id<kind::Macie2ClassificationExportConfiguration> = "id";
    }
}
/// Blocks of [`aws_macie2_classification_job`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/macie2_classification_job).
pub mod macie2_classification_job {
    use crate::types::*;

    /// Blocks of [`S3JobDefinition`].
    pub mod s3_job_definition {
        use crate::types::*;

        /// Blocks of [`BucketCriteria`].
        pub mod bucket_criteria {
            use crate::types::*;

            /// Blocks of [`Excludes`].
            pub mod excludes {
                use crate::types::*;

                /// Blocks of [`And`].
                pub mod and {
                    use crate::types::*;

                    formwork_model::block_binding! {
                        #[doc = "Block [`SimpleCriterion`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/macie2_classification_job)."]
                        SimpleCriterion
                        arguments {
                            comparator: Str = "comparator computed\tin EQ|GT|GTE|LT|LTE|NE|CONTAINS|STARTS_WITH\treplaces";
                            key: Str = "key computed\treplaces";
                            values: List<Str> = "values computed\treplaces";
                        }
                    }
                    /// Blocks of [`TagCriterion`].
                    pub mod tag_criterion {
                        use crate::types::*;

                        formwork_model::block_binding! {
                            #[doc = "Block [`TagValues`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/macie2_classification_job)."]
                            TagValues
                            arguments {
                                key: Str = "key computed\tmay_replace";
                                value: Str = "value computed\tmay_replace";
                            }
                        }
                    }
                    formwork_model::block_binding! {
                        #[doc = "Block [`TagCriterion`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/macie2_classification_job)."]
                        TagCriterion
                        arguments {
                            comparator: Str = "comparator computed\tin EQ|GT|GTE|LT|LTE|NE|CONTAINS|STARTS_WITH\treplaces";
                        }
                        many {
                            tag_values: tag_criterion::TagValues = "tag_values optional list block 0 0";
                        }
                    }
                }
                formwork_model::block_binding! {
                    #[doc = "Block [`And`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/macie2_classification_job)."]
                    And
                    many {
                        simple_criterion: and::SimpleCriterion = "simple_criterion optional list block 0 1";
                        tag_criterion: and::TagCriterion = "tag_criterion optional list block 0 1";
                    }
                }
            }
            formwork_model::block_binding! {
                #[doc = "Block [`Excludes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/macie2_classification_job)."]
                Excludes
                many {
                    and: excludes::And = "and optional list block 0 0";
                }
            }
            pub use crate::services::macie2::macie2_classification_job::s3_job_definition::bucket_criteria::Excludes as Includes;
            pub use crate::services::macie2::macie2_classification_job::s3_job_definition::bucket_criteria::excludes as includes;
        }
        formwork_model::block_binding! {
            #[doc = "Block [`BucketCriteria`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/macie2_classification_job)."]
            BucketCriteria
            many {
                excludes: bucket_criteria::Excludes = "excludes optional list block 0 1";
                includes: bucket_criteria::Includes = "includes optional list block 0 1";
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`BucketDefinitions`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/macie2_classification_job)."]
            BucketDefinitions
            arguments {
                account_id: Str = "account_id required\treplaces";
                buckets: List<Name<kind::S3Bucket>> = "buckets required\treplaces";
            }
        }
        /// Blocks of [`Scoping`].
        pub mod scoping {
            use crate::types::*;

            /// Blocks of [`Excludes`].
            pub mod excludes {
                use crate::types::*;

                /// Blocks of [`And`].
                pub mod and {
                    use crate::types::*;

                    formwork_model::block_binding! {
                        #[doc = "Block [`SimpleScopeTerm`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/macie2_classification_job)."]
                        SimpleScopeTerm
                        arguments {
                            comparator: Str = "comparator computed\tin EQ|GT|GTE|LT|LTE|NE|CONTAINS|STARTS_WITH\treplaces";
                            key: Str = "key computed\tin OBJECT_EXTENSION|OBJECT_LAST_MODIFIED_DATE|OBJECT_SIZE|OBJECT_KEY\treplaces";
                            values: List<Str> = "values computed\treplaces";
                        }
                    }
                    /// Blocks of [`TagScopeTerm`].
                    pub mod tag_scope_term {
                        use crate::types::*;

                        pub use crate::services::macie2::macie2_classification_job::s3_job_definition::bucket_criteria::excludes::and::tag_criterion::TagValues;
                    }
                    formwork_model::block_binding! {
                        #[doc = "Block [`TagScopeTerm`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/macie2_classification_job)."]
                        TagScopeTerm
                        arguments {
                            comparator: Str = "comparator computed\tin EQ|GT|GTE|LT|LTE|NE|CONTAINS|STARTS_WITH\treplaces";
                            key: Str = "key computed\tin TAG\treplaces";
                            target: Str = "target computed\tin S3_OBJECT";
                        }
                        many {
                            tag_values: tag_scope_term::TagValues = "tag_values optional list block 0 0";
                        }
                    }
                }
                formwork_model::block_binding! {
                    #[doc = "Block [`And`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/macie2_classification_job)."]
                    And
                    many {
                        simple_scope_term: and::SimpleScopeTerm = "simple_scope_term optional list block 0 1";
                        tag_scope_term: and::TagScopeTerm = "tag_scope_term optional list block 0 1";
                    }
                }
            }
            formwork_model::block_binding! {
                #[doc = "Block [`Excludes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/macie2_classification_job)."]
                Excludes
                many {
                    and: excludes::And = "and optional list block 0 0";
                }
            }
            pub use crate::services::macie2::macie2_classification_job::s3_job_definition::scoping::Excludes as Includes;
            pub use crate::services::macie2::macie2_classification_job::s3_job_definition::scoping::excludes as includes;
        }
        formwork_model::block_binding! {
            #[doc = "Block [`Scoping`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/macie2_classification_job)."]
            Scoping
            many {
                excludes: scoping::Excludes = "excludes optional list block 0 1";
                includes: scoping::Includes = "includes optional list block 0 1";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`S3JobDefinition`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/macie2_classification_job)."]
        S3JobDefinition
        many {
            bucket_criteria: s3_job_definition::BucketCriteria = "bucket_criteria optional list block 0 1";
            bucket_definitions: s3_job_definition::BucketDefinitions = "bucket_definitions optional list block 0 0";
            scoping: s3_job_definition::Scoping = "scoping optional list block 0 1";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`ScheduleFrequency`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/macie2_classification_job)."]
        ScheduleFrequency
        arguments {
            daily_schedule: Bool = "daily_schedule optional\treplaces";
            monthly_schedule: Num = "monthly_schedule computed\twhole\treplaces";
            weekly_schedule: Str = "weekly_schedule computed\treplaces";
        }
    }
    pub use crate::shared::account_account_region_timeouts::Timeouts;
    formwork_model::accessor_binding! {
        #[doc = "Attributes [`UserPausedDetailsAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/macie2_classification_job)."]
        UserPausedDetailsAttributes
        attributes {
            job_expires_at: Str = "job_expires_at";
            job_imminent_expiration_health_event_arn: Str = "job_imminent_expiration_health_event_arn";
            job_paused_at: Str = "job_paused_at";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_macie2_classification_job`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/macie2_classification_job)."]
    Managed "aws_macie2_classification_job" Macie2ClassificationJob Macie2ClassificationJobAttributes
    naming Some(formwork_model::Naming::new("name", "name_prefix", 1, 500, ""));
    tags Map;
    relations {
        "conflict name name_prefix";
        "conflict s3_job_definition.bucket_criteria s3_job_definition.bucket_definitions";
        "conflict schedule_frequency.daily_schedule schedule_frequency.monthly_schedule";
        "conflict schedule_frequency.daily_schedule schedule_frequency.weekly_schedule";
        "conflict schedule_frequency.monthly_schedule schedule_frequency.weekly_schedule";
    }
    arguments {
        job_type: Str = "job_type required\tin ONE_TIME|SCHEDULED\treplaces";
        custom_data_identifier_ids: List<Id<kind::Macie2CustomDataIdentifier>> = "custom_data_identifier_ids computed\treplaces";
        description: Str = "description computed\tlength - 200\treplaces";
        initial_run: Bool = "initial_run optional\treplaces";
        job_status: Str = "job_status computed\tin CANCELLED|RUNNING|USER_PAUSED";
        name_prefix: Str = "name_prefix computed\tlength - 474\treplaces";
        sampling_percentage: Num = "sampling_percentage computed\twhole\treplaces";
        tags: Map<Str> = "tags optional";
    }
    unread {
        name: Str = "name computed\tlength - 500\treplaces";
    }
    many {
        s3_job_definition: macie2_classification_job::S3JobDefinition = "s3_job_definition required list block 1 1";
        schedule_frequency: macie2_classification_job::ScheduleFrequency = "schedule_frequency optional list block 0 1";
    }
    single {
        timeouts: macie2_classification_job::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        created_at: Str = "created_at";
        id: Id<kind::Macie2ClassificationJob> = "id";
        job_arn: Arn<kind::Macie2ClassificationJob> = "job_arn";
        job_id: Id<kind::Macie2ClassificationJob> = "job_id";
        name: Name<kind::Macie2ClassificationJob> = "name";
        tags_all: Map<Str> = "tags_all";
    }
    objects {
        user_paused_details: List<macie2_classification_job::UserPausedDetailsAttributes> = "user_paused_details";
    }
}
/// Blocks of [`aws_macie2_invitation_accepter`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/macie2_invitation_accepter).
pub mod macie2_invitation_accepter {
    use crate::types::*;

    pub use crate::shared::acm_acm_certificate_validation_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_macie2_invitation_accepter`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/macie2_invitation_accepter)."]
    Managed "aws_macie2_invitation_accepter" Macie2InvitationAccepter Macie2InvitationAccepterAttributes
    naming None;
    tags None;
    arguments {
        administrator_account_id: Str = "administrator_account_id required\tformat account_id\treplaces";
    }
    single {
        timeouts: macie2_invitation_accepter::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        id: Id<kind::Macie2InvitationAccepter> = "id";
        invitation_id: Str = "invitation_id";
    }
}
/// Blocks of [`aws_macie2_member`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/macie2_member).
pub mod macie2_member {
    use crate::types::*;

    pub use crate::shared::account_account_region_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_macie2_member`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/macie2_member)."]
    Managed "aws_macie2_member" Macie2Member Macie2MemberAttributes
    naming None;
    tags Map;
    arguments {
        account_id: Str = "account_id required\treplaces";
        email: Str = "email required\treplaces";
        invitation_disable_email_notification: Bool = "invitation_disable_email_notification optional";
        invitation_message: Str = "invitation_message optional";
        invite: Bool = "invite computed";
        status: Str = "status computed\tin PAUSED|ENABLED";
        tags: Map<Str> = "tags optional";
    }
    single {
        timeouts: macie2_member::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        administrator_account_id: Str = "administrator_account_id";
        arn: Arn<kind::Macie2Member> = "arn";
        id: Id<kind::Macie2Member> = "id";
        invited_at: Str = "invited_at";
        master_account_id: Str = "master_account_id";
        relationship_status: Str = "relationship_status";
        tags_all: Map<Str> = "tags_all";
        updated_at: Str = "updated_at";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_macie2_organization_admin_account`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/macie2_organization_admin_account)."]
    Managed "aws_macie2_organization_admin_account" Macie2OrganizationAdminAccount Macie2OrganizationAdminAccountAttributes
    naming None;
    tags None;
    unread {
        admin_account_id: Str = "admin_account_id required\treplaces";
    }
    attributes {
        admin_account_id: Id<kind::Macie2OrganizationAdminAccount> = "admin_account_id";
        id: Id<kind::Macie2OrganizationAdminAccount> = "id";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_macie2_organization_configuration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/macie2_organization_configuration)."]
    Managed "aws_macie2_organization_configuration" Macie2OrganizationConfiguration Macie2OrganizationConfigurationAttributes
    naming None;
    tags None;
    arguments {
        auto_enable: Bool = "auto_enable required";
    }
}
