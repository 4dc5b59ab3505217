// Generated from the schema of hashicorp/aws 5.100.0
// by `cargo xtask codegen`. Do not edit.
//! Service `amplify`.

use crate::types::*;

/// Blocks of [`aws_amplify_app`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/amplify_app).
pub mod amplify_app {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`AutoBranchCreationConfig`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/amplify_app)."]
        AutoBranchCreationConfig
        arguments {
            basic_auth_credentials: Secret<Str> = "basic_auth_credentials optional sensitive\tlength 1 2000";
            build_spec: Str = "build_spec optional\tlength 1 25000";
            enable_auto_build: Bool = "enable_auto_build optional";
            enable_basic_auth: Bool = "enable_basic_auth optional";
            enable_performance_mode: Bool = "enable_performance_mode optional\treplaces";
            enable_pull_request_preview: Bool = "enable_pull_request_preview optional";
            environment_variables: Map<Str> = "environment_variables optional";
            framework: Str = "framework optional\tlength 1 255";
            pull_request_environment_name: Str = "pull_request_environment_name optional\tlength 1 255";
            stage: Str = "stage optional\tin PRODUCTION|BETA|DEVELOPMENT|EXPERIMENTAL|PULL_REQUEST";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`CacheConfig`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/amplify_app)."]
        CacheConfig
        arguments {
            r#type: Str = "type required\tin AMPLIFY_MANAGED|AMPLIFY_MANAGED_NO_COOKIES";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`CustomRule`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/amplify_app)."]
        CustomRule
        arguments {
            source: Str = "source required\tlength 1 2048";
            target: Str = "target required\tlength 1 2048";
            condition: Str = "condition optional\tlength 1 2048";
            status: Str = "status optional\tin 200|301|302|404|404-200";
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
        access_token: Secret<Str> = "access_token optional sensitive\tlength 1 255\tapi match (?s).+";
        auto_branch_creation_patterns: Set<Str> = "auto_branch_creation_patterns optional\tapi each length 1 2048\tapi each match (?s).+";
        basic_auth_credentials: Secret<Str> = "basic_auth_credentials optional sensitive\tlength 1 2000\tapi match (?s).*";
        build_spec: Str = "build_spec computed\tlength 1 25000\tapi match (?s).+";
        compute_role_arn: Arn<kind::IamRole> = "compute_role_arn optional\tformat arn\tservice iam";
        custom_headers: Str = "custom_headers computed\tlength 1 25000";
        description: Str = "description optional\tlength 1 1000\tapi match (?s).*";
        enable_auto_branch_creation: Bool = "enable_auto_branch_creation optional";
        enable_basic_auth: Bool = "enable_basic_auth optional";
        enable_branch_auto_build: Bool = "enable_branch_auto_build optional";
        enable_branch_auto_deletion: Bool = "enable_branch_auto_deletion optional";
        environment_variables: Map<Str> = "environment_variables optional";
        iam_service_role_arn: Arn<kind::IamRole> = "iam_service_role_arn optional\tformat arn\tapi length - 1000\tapi match (?s).*\tservice iam";
        oauth_token: Secret<Str> = "oauth_token optional sensitive\tlength 1 1000\tapi match (?s).*";
        platform: Str = "platform optional\tin WEB|WEB_DYNAMIC|WEB_COMPUTE";
        repository: Str = "repository optional\tlength 1 1000\tapi match (?s).*";
        tags: Map<Str> = "tags optional";
    }
    unread {
        name: Str = "name required\tlength 1 255\tapi match (?s).+";
    }
    many {
        auto_branch_creation_config: amplify_app::AutoBranchCreationConfig = "auto_branch_creation_config optional list block 0 1";
        cache_config: amplify_app::CacheConfig = "cache_config optional list block 0 1";
        custom_rule: amplify_app::CustomRule = "custom_rule optional list block 0 0";
    }
    attributes {
        arn: Arn<kind::AmplifyApp> = "arn";
        default_domain: Str = "default_domain";
        id: Id<kind::AmplifyApp> = "id";
        name: Name<kind::AmplifyApp> = "name";
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
        app_id: Id<kind::AmplifyApp> = "app_id required\tapi length 1 20\tapi match d[a-z0-9]+\treplaces";
        deployment_artifacts: Str = "deployment_artifacts computed\tmatch ^[0-9A-Za-z-]{1,100}$\tapi length 1 1000\treplaces";
        stack_name: Str = "stack_name computed\tmatch ^[0-9A-Za-z-]{1,100}$\tapi length 1 255\treplaces";
    }
    unread {
        environment_name: Str = "environment_name required\tmatch ^[a-z]{2,10}$\tapi length 1 255\treplaces";
    }
    attributes {
        arn: Arn<kind::AmplifyBackendEnvironment> = "arn";
        environment_name: Name<kind::AmplifyBackendEnvironment> = "environment_name";
        id: Id<kind::AmplifyBackendEnvironment> = "id";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_amplify_branch`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/amplify_branch)."]
    Managed "aws_amplify_branch" AmplifyBranch AmplifyBranchAttributes
    naming None;
    tags Map;
    arguments {
        app_id: Id<kind::AmplifyApp> = "app_id required\tapi length 1 20\tapi match d[a-z0-9]+\treplaces";
        backend_environment_arn: Arn<kind::AmplifyBackendEnvironment> = "backend_environment_arn optional\tformat arn\tapi length - 1000\tapi match (?s).*";
        basic_auth_credentials: Secret<Str> = "basic_auth_credentials optional sensitive\tlength 1 2000\tapi match (?s).*";
        description: Str = "description optional\tlength 1 1000\tapi match (?s).*";
        display_name: Str = "display_name computed\tmatch ^[0-9a-z-]{1,255}$\tapi length - 255";
        enable_auto_build: Bool = "enable_auto_build optional";
        enable_basic_auth: Bool = "enable_basic_auth optional";
        enable_notification: Bool = "enable_notification optional";
        enable_performance_mode: Bool = "enable_performance_mode optional\tmay_replace";
        enable_pull_request_preview: Bool = "enable_pull_request_preview optional";
        environment_variables: Map<Str> = "environment_variables optional";
        framework: Str = "framework optional\tlength 1 255\tapi match (?s).*";
        pull_request_environment_name: Str = "pull_request_environment_name optional\tlength 1 20\tapi match (?s).*";
        stage: Str = "stage optional\tin PRODUCTION|BETA|DEVELOPMENT|EXPERIMENTAL|PULL_REQUEST";
        tags: Map<Str> = "tags optional";
        ttl: Str = "ttl optional\tapi length - 32\tapi match \\d*";
    }
    unread {
        branch_name: Str = "branch_name required\tmatch ^[0-9A-Za-z/_.-]{1,255}$\tapi length 1 255\treplaces";
    }
    attributes {
        arn: Arn<kind::AmplifyBranch> = "arn";
        associated_resources: List<Str> = "associated_resources";
        branch_name: Name<kind::AmplifyBranch> = "branch_name";
        custom_domains: List<Str> = "custom_domains";
        destination_branch: Str = "destination_branch";
        id: Id<kind::AmplifyBranch> = "id";
        source_branch: Str = "source_branch";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_amplify_domain_association`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/amplify_domain_association).
pub mod amplify_domain_association {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`CertificateSettings`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/amplify_domain_association)."]
        CertificateSettings
        arguments {
            r#type: Str = "type required\tin AMPLIFY_MANAGED|CUSTOM";
            custom_certificate_arn: Str = "custom_certificate_arn optional\tformat arn";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`SubDomain`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/amplify_domain_association)."]
        SubDomain
        arguments {
            branch_name: Name<kind::AmplifyBranch> = "branch_name required\tlength 1 255";
            prefix: Str = "prefix required\tlength - 255";
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
            branch_name: Name<kind::AmplifyBranch> = "branch_name";
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
        app_id: Id<kind::AmplifyApp> = "app_id required\tapi length 1 20\tapi match d[a-z0-9]+\treplaces";
        domain_name: Str = "domain_name required\tlength 1 255\treplaces";
        enable_auto_sub_domain: Bool = "enable_auto_sub_domain optional";
        wait_for_verification: Bool = "wait_for_verification optional";
    }
    many {
        sub_domain: amplify_domain_association::SubDomain = "sub_domain required set block 1 0";
        certificate_settings: amplify_domain_association::CertificateSettings = "certificate_settings optional list block 0 1";
    }
    attributes {
        arn: Arn<kind::AmplifyDomainAssociation> = "arn";
        certificate_verification_dns_record: Str = "certificate_verification_dns_record";
        id: Id<kind::AmplifyDomainAssociation> = "id";
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
        app_id: Id<kind::AmplifyApp> = "app_id required\tapi length 1 20\tapi match d[a-z0-9]+\treplaces";
        branch_name: Name<kind::AmplifyBranch> = "branch_name required\tmatch ^[0-9A-Za-z/_.-]{1,255}$\tapi length 1 255";
        description: Str = "description optional\tapi length - 1000\tapi match (?s).*";
    }
    attributes {
        arn: Arn<kind::AmplifyWebhook> = "arn";
        id: Id<kind::AmplifyWebhook> = "id";
        url: Str = "url";
    }
}
