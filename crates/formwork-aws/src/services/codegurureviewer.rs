// Generated from the schema of hashicorp/aws 5.100.0
// by `cargo xtask codegen`. Do not edit.
//! Service `codegurureviewer`.

use crate::types::*;

/// Blocks of [`aws_codegurureviewer_repository_association`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/codegurureviewer_repository_association).
pub mod codegurureviewer_repository_association {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`KmsKeyDetails`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/codegurureviewer_repository_association)."]
        KmsKeyDetails
        arguments {
            encryption_option: Str = "encryption_option optional\tin AWS_OWNED_CMK|CUSTOMER_MANAGED_CMK\treplaces";
            kms_key_id: OneOf<kind::KmsKeyIdOrArn> = "kms_key_id optional\tlength 1 2048\tmatch [0-9A-Za-z-]+\treplaces";
        }
    }
    /// Blocks of [`Repository`].
    pub mod repository {
        use crate::types::*;

        formwork_model::block_binding! {
            #[doc = "Block [`Bitbucket`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/codegurureviewer_repository_association)."]
            Bitbucket
            arguments {
                connection_arn: Str = "connection_arn required\tformat arn";
                name: Str = "name required\tlength 1 100\tmatch ^\\S[\\w.-]*$";
                owner: Str = "owner required\tlength 1 100\tmatch ^\\S(.*\\S)?$";
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`Codecommit`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/codegurureviewer_repository_association)."]
            Codecommit
            arguments {
                name: Str = "name required\tlength 1 100\tmatch ^\\S[\\w.-]*$";
            }
        }
        pub use crate::services::codegurureviewer::codegurureviewer_repository_association::repository::Bitbucket as GithubEnterpriseServer;
        formwork_model::block_binding! {
            #[doc = "Block [`S3Bucket`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/codegurureviewer_repository_association)."]
            S3Bucket
            arguments {
                bucket_name: Str = "bucket_name required\tlength 1 63\tmatch ^\\S(.*\\S)?$";
                name: Str = "name required\tlength 1 100\tmatch ^\\S[\\w.-]*$";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`Repository`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/codegurureviewer_repository_association)."]
        Repository
        many {
            bitbucket: repository::Bitbucket = "bitbucket optional list block 0 1";
            codecommit: repository::Codecommit = "codecommit optional list block 0 1";
            github_enterprise_server: repository::GithubEnterpriseServer = "github_enterprise_server optional list block 0 1";
            s3_bucket: repository::S3Bucket = "s3_bucket optional list block 0 1";
        }
    }
    pub use crate::shared::account_account_alternate_contact_timeouts::Timeouts;
    /// Blocks of [`S3RepositoryDetailsAttributes`].
    pub mod s3_repository_details_attributes {
        use crate::types::*;

        formwork_model::accessor_binding! {
            #[doc = "Attributes [`CodeArtifactsAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/codegurureviewer_repository_association)."]
            CodeArtifactsAttributes
            attributes {
                build_artifacts_object_key: Str = "build_artifacts_object_key";
                source_code_artifacts_object_key: Str = "source_code_artifacts_object_key";
            }
        }
    }
    formwork_model::accessor_binding! {
        #[doc = "Attributes [`S3RepositoryDetailsAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/codegurureviewer_repository_association)."]
        S3RepositoryDetailsAttributes
        attributes {
            bucket_name: Str = "bucket_name";
        }
        objects {
            code_artifacts: List<s3_repository_details_attributes::CodeArtifactsAttributes> = "code_artifacts";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_codegurureviewer_repository_association`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/codegurureviewer_repository_association)."]
    Managed "aws_codegurureviewer_repository_association" CodegurureviewerRepositoryAssociation CodegurureviewerRepositoryAssociationAttributes
    naming None;
    tags Map;
    arguments {
        tags: Map<Str> = "tags optional";
    }
    many {
        repository: codegurureviewer_repository_association::Repository = "repository required list block 1 1";
        kms_key_details: codegurureviewer_repository_association::KmsKeyDetails = "kms_key_details optional list block 0 1";
    }
    single {
        timeouts: codegurureviewer_repository_association::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Arn<kind::CodegurureviewerRepositoryAssociation> = "arn";
        association_id: Id<kind::CodegurureviewerRepositoryAssociation> = "association_id";
        connection_arn: Str = "connection_arn";
        id: Id<kind::CodegurureviewerRepositoryAssociation> = "id";
        name: Name<kind::CodegurureviewerRepositoryAssociation> = "name";
        owner: Str = "owner";
        provider_type: Str = "provider_type";
        state: Str = "state";
        state_reason: Str = "state_reason";
        tags_all: Map<Str> = "tags_all";
    }
    objects {
        s3_repository_details: List<codegurureviewer_repository_association::S3RepositoryDetailsAttributes> = "s3_repository_details";
    }
}
