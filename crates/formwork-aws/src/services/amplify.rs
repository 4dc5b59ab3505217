// Generated from the schema of hashicorp/aws 5.100.0
// by `cargo xtask codegen`. Do not edit.
//! Service `amplify`.

use crate::kinds::*;

/// Blocks of [`aws_amplify_app`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/amplify_app).
pub mod amplify_app {
    use crate::kinds::*;

    formwork_model::block_binding! {
        #[doc = "Block [`AutoBranchCreationConfig`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/amplify_app)."]
        AutoBranchCreationConfig
        arguments {
            basic_auth_credentials: Str = "basic_auth_credentials optional sensitive";
            build_spec: Str = "build_spec optional";
            enable_auto_build: Bool = "enable_auto_build optional";
            enable_basic_auth: Bool = "enable_basic_auth optional";
            enable_performance_mode: Bool = "enable_performance_mode optional";
            enable_pull_request_preview: Bool = "enable_pull_request_preview optional";
            environment_variables: Map<Str> = "environment_variables optional";
            framework: Str = "framework optional";
            pull_request_environment_name: Str = "pull_request_environment_name optional";
            stage: Str = "stage optional";
        }
    }
    pub use crate::shared::amplify_amplify_app_cache_config::CacheConfig;
    formwork_model::block_binding! {
        #[doc = "Block [`CustomRule`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/amplify_app)."]
        CustomRule
        arguments {
            source: Str = "source required";
            target: Str = "target required";
            condition: Str = "condition optional";
            status: Str = "status optional";
        }
    }
    formwork_model::accessor_binding! {
        #[doc = "Attributes [`ProductionBranchAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/amplify_app)."]
        ProductionBranchAttributes
        attributes {
            branch_name: Str = "branch_name";
            last_deploy_time: Str = "last_deploy_time";
            status: Str = "status";
            thumbnail_url: Str = "thumbnail_url";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_amplify_app`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/amplify_app)."]
    Managed "aws_amplify_app" AmplifyApp AmplifyAppAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 255, ""));
    tags Map;
    arguments {
        name: Str = "name required";
        access_token: Str = "access_token optional sensitive";
        auto_branch_creation_patterns: Set<Str> = "auto_branch_creation_patterns optional";
        basic_auth_credentials: Str = "basic_auth_credentials optional sensitive";
        build_spec: Str = "build_spec computed";
        compute_role_arn: Str = "compute_role_arn optional";
        custom_headers: Str = "custom_headers computed";
        description: Str = "description optional";
        enable_auto_branch_creation: Bool = "enable_auto_branch_creation optional";
        enable_basic_auth: Bool = "enable_basic_auth optional";
        enable_branch_auto_build: Bool = "enable_branch_auto_build optional";
        enable_branch_auto_deletion: Bool = "enable_branch_auto_deletion optional";
        environment_variables: Map<Str> = "environment_variables optional";
        iam_service_role_arn: Str = "iam_service_role_arn optional";
        oauth_token: Str = "oauth_token optional sensitive";
        platform: Str = "platform optional";
        repository: Str = "repository optional";
        tags: Map<Str> = "tags optional";
    }
    many {
        auto_branch_creation_config: amplify_app::AutoBranchCreationConfig = "auto_branch_creation_config optional list block 0 1";
        cache_config: amplify_app::CacheConfig = "cache_config optional list block 0 1";
        custom_rule: amplify_app::CustomRule = "custom_rule optional list block 0 0";
    }
    attributes {
        arn: Str = "arn";
        default_domain: Str = "default_domain";
        id: Str = "id";
        tags_all: Map<Str> = "tags_all";
    }
    objects {
        production_branch: List<amplify_app::ProductionBranchAttributes> = "production_branch";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_amplify_backend_environment`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/amplify_backend_environment)."]
    Managed "aws_amplify_backend_environment" AmplifyBackendEnvironment AmplifyBackendEnvironmentAttributes
    naming None;
    tags None;
    arguments {
        app_id: Str = "app_id required";
        environment_name: Str = "environment_name required";
        deployment_artifacts: Str = "deployment_artifacts computed";
        stack_name: Str = "stack_name computed";
    }
    attributes {
        arn: Str = "arn";
        id: Str = "id";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_amplify_branch`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/amplify_branch)."]
    Managed "aws_amplify_branch" AmplifyBranch AmplifyBranchAttributes
    naming None;
    tags Map;
    arguments {
        app_id: Str = "app_id required";
        branch_name: Str = "branch_name required";
        backend_environment_arn: Str = "backend_environment_arn optional";
        basic_auth_credentials: Str = "basic_auth_credentials optional sensitive";
        description: Str = "description optional";
        display_name: Str = "display_name computed";
        enable_auto_build: Bool = "enable_auto_build optional";
        enable_basic_auth: Bool = "enable_basic_auth optional";
        enable_notification: Bool = "enable_notification optional";
        enable_performance_mode: Bool = "enable_performance_mode optional";
        enable_pull_request_preview: Bool = "enable_pull_request_preview optional";
        environment_variables: Map<Str> = "environment_variables optional";
        framework: Str = "framework optional";
        pull_request_environment_name: Str = "pull_request_environment_name optional";
        stage: Str = "stage optional";
        tags: Map<Str> = "tags optional";
        ttl: Str = "ttl optional";
    }
    attributes {
        arn: Str = "arn";
        associated_resources: List<Str> = "associated_resources";
        custom_domains: List<Str> = "custom_domains";
        destination_branch: Str = "destination_branch";
        id: Str = "id";
        source_branch: Str = "source_branch";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_amplify_domain_association`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/amplify_domain_association).
pub mod amplify_domain_association {
    use crate::kinds::*;

    formwork_model::block_binding! {
        #[doc = "Block [`CertificateSettings`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/amplify_domain_association)."]
        CertificateSettings
        arguments {
            r#type: Str = "type required";
            custom_certificate_arn: Str = "custom_certificate_arn optional";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`SubDomain`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/amplify_domain_association)."]
        SubDomain
        arguments {
            branch_name: Str = "branch_name required";
            prefix: Str = "prefix required";
        }
    }
    formwork_model::accessor_binding! {
        #[doc = "Attributes [`CertificateSettingsAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/amplify_domain_association)."]
        CertificateSettingsAttributes
        attributes {
            certificate_verification_dns_record: Str = "certificate_verification_dns_record";
            custom_certificate_arn: Str = "custom_certificate_arn";
            r#type: Str = "type";
        }
    }
    formwork_model::accessor_binding! {
        #[doc = "Attributes [`SubDomainAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/amplify_domain_association)."]
        SubDomainAttributes
        attributes {
            branch_name: Str = "branch_name";
            dns_record: Str = "dns_record";
            prefix: Str = "prefix";
            verified: Bool = "verified";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_amplify_domain_association`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/amplify_domain_association)."]
    Managed "aws_amplify_domain_association" AmplifyDomainAssociation AmplifyDomainAssociationAttributes
    naming None;
    tags None;
    arguments {
        app_id: Str = "app_id required";
        domain_name: Str = "domain_name required";
        enable_auto_sub_domain: Bool = "enable_auto_sub_domain optional";
        wait_for_verification: Bool = "wait_for_verification optional";
    }
    many {
        sub_domain: amplify_domain_association::SubDomain = "sub_domain required set block 1 0";
        certificate_settings: amplify_domain_association::CertificateSettings = "certificate_settings optional list block 0 1";
    }
    attributes {
        arn: Str = "arn";
        certificate_verification_dns_record: Str = "certificate_verification_dns_record";
        id: Str = "id";
    }
    objects {
        certificate_settings: List<amplify_domain_association::CertificateSettingsAttributes> = "certificate_settings";
        sub_domain: Set<amplify_domain_association::SubDomainAttributes> = "sub_domain";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_amplify_webhook`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/amplify_webhook)."]
    Managed "aws_amplify_webhook" AmplifyWebhook AmplifyWebhookAttributes
    naming None;
    tags None;
    arguments {
        app_id: Str = "app_id required";
        branch_name: Str = "branch_name required";
        description: Str = "description optional";
    }
    attributes {
        arn: Str = "arn";
        id: Str = "id";
        url: Str = "url";
    }
}
