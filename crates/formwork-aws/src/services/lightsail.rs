// Generated from the schema of hashicorp/aws 5.100.0
// by `cargo xtask codegen`. Do not edit.
//! Service `lightsail`.

use crate::types::*;

formwork_model::resource_binding! {
    #[doc = "Resource [`aws_lightsail_bucket`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/lightsail_bucket)."]
    Managed "aws_lightsail_bucket" LightsailBucket LightsailBucketAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 255, ""));
    tags Map;
    arguments {
        bundle_id: Str = "bundle_id required";
        force_delete: Bool = "force_delete optional";
        tags: Map<Str> = "tags optional";
    }
    unread {
        name: Str = "name required\treplaces";
    }
    attributes {
        arn: Arn<kind::LightsailBucket> = "arn";
        availability_zone: Str = "availability_zone";
        created_at: Str = "created_at";
        id: Id<kind::LightsailBucket> = "id";
        name: Name<kind::LightsailBucket> = "name";
        region: Str = "region";
        support_code: Str = "support_code";
        tags_all: Map<Str> = "tags_all";
        url: Str = "url";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_lightsail_bucket_access_key`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/lightsail_bucket_access_key)."]
    Managed "aws_lightsail_bucket_access_key" LightsailBucketAccessKey LightsailBucketAccessKeyAttributes
    naming None;
    tags None;
    arguments {
        bucket_name: Id<kind::LightsailBucket> = "bucket_name required\tmatch ^[0-9a-z][0-9a-z-]{1,52}[0-9a-z]$\treplaces";
    }
    attributes {
        access_key_id: Id<kind::LightsailBucketAccessKey> = "access_key_id";
        created_at: Str = "created_at";
        id: Id<kind::LightsailBucketAccessKey> = "id";
        secret_access_key: Str = "secret_access_key";
        status: Str = "status";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_lightsail_bucket_resource_access`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/lightsail_bucket_resource_access)."]
    Managed "aws_lightsail_bucket_resource_access" LightsailBucketResourceAccess LightsailBucketResourceAccessAttributes
    naming None;
    tags None;
    arguments {
        bucket_name: Id<kind::LightsailBucket> = "bucket_name required\tmatch ^[0-9a-z][0-9a-z-]{1,52}[0-9a-z]$\treplaces";
        resource_name: Str = "resource_name required\tmatch \\w[\\w\\-]*\\w\tmatch [0-9A-Za-z+=,.@_-]\treplaces";
    }
    attributes {
        id: Id<kind::LightsailBucketResourceAccess> = "id";
    }
}
/// Blocks of [`aws_lightsail_certificate`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/lightsail_certificate).
pub mod lightsail_certificate {
    use crate::types::*;

    pub use crate::shared::acm_acm_certificate_domain_validation_options_attributes::DomainValidationOptionsAttributes;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_lightsail_certificate`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/lightsail_certificate)."]
    Managed "aws_lightsail_certificate" LightsailCertificate LightsailCertificateAttributes
    naming Some(formwork_model::Naming::new("name", "", 2, 255, ""));
    tags Map;
    arguments {
        domain_name: Str = "domain_name computed\treplaces";
        subject_alternative_names: Set<Str> = "subject_alternative_names computed\teach length 1 253\treplaces";
        tags: Map<Str> = "tags optional";
    }
    unread {
        name: Str = "name required\tlength 2 255\tmatch ^[A-Za-z]\treplaces";
    }
    attributes {
        arn: Arn<kind::LightsailCertificate> = "arn";
        created_at: Str = "created_at";
        id: Id<kind::LightsailCertificate> = "id";
        name: Name<kind::LightsailCertificate> = "name";
        tags_all: Map<Str> = "tags_all";
    }
    objects {
        domain_validation_options: Set<lightsail_certificate::DomainValidationOptionsAttributes> = "domain_validation_options";
    }
}
/// Blocks of [`aws_lightsail_container_service`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/lightsail_container_service).
pub mod lightsail_container_service {
    use crate::types::*;

    /// Blocks of [`PrivateRegistryAccess`].
    pub mod private_registry_access {
        use crate::types::*;

        formwork_model::block_binding! {
            #[doc = "Block [`EcrImagePullerRole`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/lightsail_container_service)."]
            EcrImagePullerRole
            arguments {
                is_active: Bool = "is_active optional";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`PrivateRegistryAccess`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/lightsail_container_service)."]
        PrivateRegistryAccess
        many {
            ecr_image_puller_role: private_registry_access::EcrImagePullerRole = "ecr_image_puller_role optional list block 0 1";
        }
    }
    /// Blocks of [`PublicDomainNames`].
    pub mod public_domain_names {
        use crate::types::*;

        formwork_model::block_binding! {
            #[doc = "Block [`Certificate`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/lightsail_container_service)."]
            Certificate
            arguments {
                certificate_name: Str = "certificate_name required";
                domain_names: List<Str> = "domain_names required\titems 1 -";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`PublicDomainNames`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/lightsail_container_service)."]
        PublicDomainNames
        many {
            certificate: public_domain_names::Certificate = "certificate required set block 1 0";
        }
    }
    pub use crate::shared::account_account_alternate_contact_timeouts::Timeouts;
    /// Blocks of [`PrivateRegistryAccessAttributes`].
    pub mod private_registry_access_attributes {
        use crate::types::*;

        formwork_model::accessor_binding! {
            #[doc = "Attributes [`EcrImagePullerRoleAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/lightsail_container_service)."]
            EcrImagePullerRoleAttributes
            attributes {
                is_active: Bool = "is_active";
                principal_arn: Str = "principal_arn";
            }
        }
    }
    formwork_model::accessor_binding! {
        #[doc = "Attributes [`PrivateRegistryAccessAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/lightsail_container_service)."]
        PrivateRegistryAccessAttributes
        objects {
            ecr_image_puller_role: List<private_registry_access_attributes::EcrImagePullerRoleAttributes> = "ecr_image_puller_role";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_lightsail_container_service`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/lightsail_container_service)."]
    Managed "aws_lightsail_container_service" LightsailContainerService LightsailContainerServiceAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 63, ""));
    tags Map;
    arguments {
        power: Str = "power required\tin nano|micro|small|medium|large|xlarge";
        scale: Num = "scale required\trange 1 20\twhole";
        is_disabled: Bool = "is_disabled optional";
        tags: Map<Str> = "tags optional";
    }
    unread {
        name: Str = "name required\tlength 1 63\tmatch ^[0-9a-z]{1,2}|[0-9a-z][0-9a-z-]+[0-9a-z]$\tmatch ^[a-z0-9]{1,2}|[a-z0-9][a-z0-9-]+[a-z0-9]$\treplaces";
    }
    many {
        private_registry_access: lightsail_container_service::PrivateRegistryAccess = "private_registry_access optional list block 0 1";
        public_domain_names: lightsail_container_service::PublicDomainNames = "public_domain_names optional list block 0 1";
    }
    single {
        timeouts: lightsail_container_service::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Arn<kind::LightsailContainerService> = "arn";
        availability_zone: Str = "availability_zone";
        created_at: Str = "created_at";
        id: Id<kind::LightsailContainerService> = "id";
        name: Name<kind::LightsailContainerService> = "name";
        power_id: Str = "power_id";
        principal_arn: Str = "principal_arn";
        private_domain_name: Str = "private_domain_name";
        resource_type: Str = "resource_type";
        state: Str = "state";
        tags_all: Map<Str> = "tags_all";
        url: Str = "url";
    }
    objects {
        private_registry_access: List<lightsail_container_service::PrivateRegistryAccessAttributes> = "private_registry_access";
    }
}
/// Blocks of [`aws_lightsail_container_service_deployment_version`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/lightsail_container_service_deployment_version).
pub mod lightsail_container_service_deployment_version {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`Container`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/lightsail_container_service_deployment_version)."]
        Container
        arguments {
            container_name: Str = "container_name required\tlength 1 -\treplaces";
            image: Str = "image required\treplaces";
            command: List<Str> = "command optional\treplaces";
            environment: Map<Str> = "environment optional\treplaces";
            ports: Map<Str> = "ports optional\treplaces";
        }
    }
    /// Blocks of [`PublicEndpoint`].
    pub mod public_endpoint {
        use crate::types::*;

        formwork_model::block_binding! {
            #[doc = "Block [`HealthCheck`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/lightsail_container_service_deployment_version)."]
            HealthCheck
            arguments {
                healthy_threshold: Num = "healthy_threshold optional\twhole\treplaces";
                interval_seconds: Num = "interval_seconds optional\trange 5 300\twhole\treplaces";
                path: Str = "path optional\treplaces";
                success_codes: Str = "success_codes optional\treplaces";
                timeout_seconds: Num = "timeout_seconds optional\trange 2 60\twhole\treplaces";
                unhealthy_threshold: Num = "unhealthy_threshold optional\twhole\treplaces";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`PublicEndpoint`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/lightsail_container_service_deployment_version)."]
        PublicEndpoint
        arguments {
            container_name: Str = "container_name required\treplaces";
            container_port: Num = "container_port required\twhole\treplaces";
        }
        many {
            health_check: public_endpoint::HealthCheck = "health_check required list block 1 1";
        }
    }
    pub use crate::shared::acm_acm_certificate_validation_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_lightsail_container_service_deployment_version`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/lightsail_container_service_deployment_version)."]
    Managed "aws_lightsail_container_service_deployment_version" LightsailContainerServiceDeploymentVersion LightsailContainerServiceDeploymentVersionAttributes
    naming None;
    tags None;
    arguments {
        service_name: Name<kind::LightsailContainerService> = "service_name required\treplaces";
    }
    many {
        container: lightsail_container_service_deployment_version::Container = "container required set block 1 53\titems - 53";
        public_endpoint: lightsail_container_service_deployment_version::PublicEndpoint = "public_endpoint optional list block 0 1";
    }
    single {
        timeouts: lightsail_container_service_deployment_version::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        created_at: Str = "created_at";
        id: Id<kind::LightsailContainerServiceDeploymentVersion> = "id";
        state: Str = "state";
        version: Num = "version";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_lightsail_database`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/lightsail_database)."]
    Managed "aws_lightsail_database" LightsailDatabase LightsailDatabaseAttributes
    naming None;
    tags Map;
    arguments {
        blueprint_id: Str = "blueprint_id required\treplaces";
        bundle_id: Str = "bundle_id required\treplaces";
        master_database_name: Str = "master_database_name required\tlength 1 64\tmatch ^[A-Za-z]\tmatch ^[0-9A-Za-z_]+$\treplaces";
        master_password: Secret<Str> = "master_password required sensitive\tlength 8 128\tmatch ^[ -~][^@\\/\" ]+$";
        master_username: Str = "master_username required\tlength 1 63\tmatch ^[A-Za-z]\tmatch ^[0-9A-Za-z_]+$\treplaces";
        relational_database_name: Str = "relational_database_name required\tlength 2 255\tmatch ^[^._\\-]+[0-9A-Za-z-]+[^._\\-]$\treplaces";
        apply_immediately: Bool = "apply_immediately computed";
        availability_zone: Str = "availability_zone computed\treplaces";
        backup_retention_enabled: Bool = "backup_retention_enabled optional";
        final_snapshot_name: Str = "final_snapshot_name optional\tlength 2 255\tmatch ^[A-Za-z0-9][A-Za-z0-9-]+[A-Za-z0-9]$";
        preferred_backup_window: Str = "preferred_backup_window computed\tformat daily_window";
        preferred_maintenance_window: Str = "preferred_maintenance_window computed\tformat weekly_window";
        publicly_accessible: Bool = "publicly_accessible optional";
        skip_final_snapshot: Bool = "skip_final_snapshot optional";
        tags: Map<Str> = "tags optional";
    }
    attributes {
        arn: Arn<kind::LightsailDatabase> = "arn";
        ca_certificate_identifier: Str = "ca_certificate_identifier";
        cpu_count: Num = "cpu_count";
        created_at: Str = "created_at";
        disk_size: Num = "disk_size";
        engine: Str = "engine";
        engine_version: Str = "engine_version";
        id: Id<kind::LightsailDatabase> = "id";
        master_endpoint_address: Str = "master_endpoint_address";
        master_endpoint_port: Num = "master_endpoint_port";
        ram_size: Num = "ram_size";
        secondary_availability_zone: Str = "secondary_availability_zone";
        support_code: Str = "support_code";
        tags_all: Map<Str> = "tags_all";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_lightsail_disk`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/lightsail_disk)."]
    Managed "aws_lightsail_disk" LightsailDisk LightsailDiskAttributes
    naming Some(formwork_model::Naming::new("name", "", 2, 255, ""));
    tags Map;
    arguments {
        availability_zone: Str = "availability_zone required\treplaces";
        size_in_gb: Num = "size_in_gb required\twhole\treplaces";
        tags: Map<Str> = "tags optional";
    }
    unread {
        name: Str = "name required\tlength 2 255\tmatch ^[A-Za-z]\treplaces";
    }
    attributes {
        arn: Arn<kind::LightsailDisk> = "arn";
        created_at: Str = "created_at";
        id: Id<kind::LightsailDisk> = "id";
        name: Name<kind::LightsailDisk> = "name";
        support_code: Str = "support_code";
        tags_all: Map<Str> = "tags_all";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_lightsail_disk_attachment`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/lightsail_disk_attachment)."]
    Managed "aws_lightsail_disk_attachment" LightsailDiskAttachment LightsailDiskAttachmentAttributes
    naming None;
    tags None;
    arguments {
        disk_name: Name<kind::LightsailDisk> = "disk_name required\treplaces";
        disk_path: Str = "disk_path required\treplaces";
        instance_name: Name<kind::LightsailInstance> = "instance_name required\treplaces";
    }
    attributes {
        id: Id<kind::LightsailDiskAttachment> = "id";
    }
}
/// Blocks of [`aws_lightsail_distribution`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/lightsail_distribution).
pub mod lightsail_distribution {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`CacheBehavior`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/lightsail_distribution)."]
        CacheBehavior
        arguments {
            behavior: Str = "behavior required\tin dont-cache|cache";
            path: Str = "path required";
        }
    }
    /// Blocks of [`CacheBehaviorSettings`].
    pub mod cache_behavior_settings {
        use crate::types::*;

        formwork_model::block_binding! {
            #[doc = "Block [`ForwardedCookies`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/lightsail_distribution)."]
            ForwardedCookies
            arguments {
                cookies_allow_list: Set<Str> = "cookies_allow_list optional";
                option: Str = "option optional\tin none|allow-list|all";
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`ForwardedHeaders`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/lightsail_distribution)."]
            ForwardedHeaders
            arguments {
                headers_allow_list: Set<Str> = "headers_allow_list optional\teach in Accept|Accept-Charset|Accept-Datetime|Accept-Encoding|Accept-Language|Authorization|CloudFront-Forwarded-Proto|CloudFront-Is-Desktop-Viewer|CloudFront-Is-Mobile-Viewer|CloudFront-Is-SmartTV-Viewer|CloudFront-Is-Tablet-Viewer|CloudFront-Viewer-Country|Host|Origin|Referer";
                option: Str = "option optional\tin default|allow-list|all";
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`ForwardedQueryStrings`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/lightsail_distribution)."]
            ForwardedQueryStrings
            arguments {
                option: Bool = "option optional";
                query_strings_allowed_list: Set<Str> = "query_strings_allowed_list optional";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`CacheBehaviorSettings`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/lightsail_distribution)."]
        CacheBehaviorSettings
        arguments {
            allowed_http_methods: Str = "allowed_http_methods optional\tmatch \\S";
            cached_http_methods: Str = "cached_http_methods optional\tmatch \\S";
            default_ttl: Num = "default_ttl optional\twhole";
            maximum_ttl: Num = "maximum_ttl optional\twhole";
            minimum_ttl: Num = "minimum_ttl optional\twhole";
        }
        many {
            forwarded_cookies: cache_behavior_settings::ForwardedCookies = "forwarded_cookies optional list block 0 1";
            forwarded_headers: cache_behavior_settings::ForwardedHeaders = "forwarded_headers optional list block 0 1";
            forwarded_query_strings: cache_behavior_settings::ForwardedQueryStrings = "forwarded_query_strings optional list block 0 1";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`DefaultCacheBehavior`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/lightsail_distribution)."]
        DefaultCacheBehavior
        arguments {
            behavior: Str = "behavior required\tin dont-cache|cache";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`Origin`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/lightsail_distribution)."]
        Origin
        arguments {
            name: Str = "name required\tmatch \\w[\\w\\-]*\\w\tmatch [0-9A-Za-z+=,.@_-]";
            region_name: Str = "region_name required\tformat region";
            protocol_policy: Str = "protocol_policy optional\tin http-only|https-only";
        }
    }
    pub use crate::shared::account_account_alternate_contact_timeouts::Timeouts;
    formwork_model::accessor_binding! {
        #[doc = "Attributes [`LocationAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/lightsail_distribution)."]
        LocationAttributes
        attributes {
            availability_zone: Str = "availability_zone";
            region_name: Str = "region_name";
        }
    }
    formwork_model::accessor_binding! {
        #[doc = "Attributes [`OriginAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/lightsail_distribution)."]
        OriginAttributes
        attributes {
            name: Str = "name";
            protocol_policy: Str = "protocol_policy";
            region_name: Str = "region_name";
            resource_type: Str = "resource_type";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_lightsail_distribution`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/lightsail_distribution)."]
    Managed "aws_lightsail_distribution" LightsailDistribution LightsailDistributionAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 255, ""));
    tags Map;
    arguments {
        bundle_id: Str = "bundle_id required";
        certificate_name: Str = "certificate_name optional\tmatch \\w[\\w\\-]*\\w\tmatch [0-9A-Za-z+=,.@_-]";
        ip_address_type: Str = "ip_address_type optional\tin dualstack|ipv4|ipv6";
        is_enabled: Bool = "is_enabled optional";
        tags: Map<Str> = "tags optional";
    }
    unread {
        name: Str = "name required\tmatch \\w[\\w\\-]*\\w\tmatch [0-9A-Za-z+=,.@_-]";
    }
    many {
        default_cache_behavior: lightsail_distribution::DefaultCacheBehavior = "default_cache_behavior required list block 1 1";
        origin: lightsail_distribution::Origin = "origin required list block 1 1";
        cache_behavior: lightsail_distribution::CacheBehavior = "cache_behavior optional set block 0 0";
        cache_behavior_settings: lightsail_distribution::CacheBehaviorSettings = "cache_behavior_settings optional list block 0 1";
    }
    single {
        timeouts: lightsail_distribution::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        alternative_domain_names: List<Str> = "alternative_domain_names";
        arn: Arn<kind::LightsailDistribution> = "arn";
        created_at: Str = "created_at";
        domain_name: Str = "domain_name";
        id: Id<kind::LightsailDistribution> = "id";
        name: Name<kind::LightsailDistribution> = "name";
        origin_public_dns: Str = "origin_public_dns";
        resource_type: Str = "resource_type";
        status: Str = "status";
        support_code: Str = "support_code";
        tags_all: Map<Str> = "tags_all";
    }
    objects {
        location: List<lightsail_distribution::LocationAttributes> = "location";
        origin: List<lightsail_distribution::OriginAttributes> = "origin";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_lightsail_domain`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/lightsail_domain)."]
    Managed "aws_lightsail_domain" LightsailDomain LightsailDomainAttributes
    naming None;
    tags None;
    unread {
        domain_name: Str = "domain_name required\treplaces";
    }
    attributes {
        arn: Arn<kind::LightsailDomain> = "arn";
        domain_name: Name<kind::LightsailDomain> = "domain_name";
        id: Id<kind::LightsailDomain> = "id";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_lightsail_domain_entry`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/lightsail_domain_entry)."]
    Managed "aws_lightsail_domain_entry" LightsailDomainEntry LightsailDomainEntryAttributes
    naming None;
    tags None;
    arguments {
        domain_name: Name<kind::LightsailDomain> = "domain_name required\treplaces";
        target: Str = "target required\treplaces";
        r#type: Str = "type required\tin A|AAAA|CNAME|MX|NS|SOA|SRV|TXT\treplaces";
        is_alias: Bool = "is_alias optional\treplaces";
    }
    unread {
        name: Str = "name required\treplaces";
    }
    attributes {
        id: Id<kind::LightsailDomainEntry> = "id";
        name: Name<kind::LightsailDomainEntry> = "name";
    }
}
/// Blocks of [`aws_lightsail_instance`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/lightsail_instance).
pub mod lightsail_instance {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`AddOn`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/lightsail_instance)."]
        AddOn
        arguments {
            snapshot_time: Str = "snapshot_time required\tmatch ^([01][0-9]|2[0-3]):[0-5][0-9]$";
            status: Str = "status required\tin Enabled|Disabled";
            r#type: Str = "type required\tin AutoSnapshot|StopInstanceOnIdle";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_lightsail_instance`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/lightsail_instance)."]
    Managed "aws_lightsail_instance" LightsailInstance LightsailInstanceAttributes
    naming Some(formwork_model::Naming::new("name", "", 2, 255, ""));
    tags Map;
    arguments {
        availability_zone: Str = "availability_zone required\treplaces";
        blueprint_id: Str = "blueprint_id required\tapi match .*\\S.*\treplaces";
        bundle_id: Str = "bundle_id required\tapi match .*\\S.*\treplaces";
        ip_address_type: Str = "ip_address_type optional";
        key_pair_name: Name<kind::LightsailKeyPair> = "key_pair_name optional\tapi match \\w[\\w\\-]*\\w\treplaces";
        tags: Map<Str> = "tags optional";
        user_data: Str = "user_data optional\treplaces";
    }
    unread {
        name: Str = "name required\tlength 2 255\tmatch ^[0-9A-Za-z]\treplaces";
    }
    many {
        add_on: lightsail_instance::AddOn = "add_on optional list block 0 1";
    }
    attributes {
        arn: Arn<kind::LightsailInstance> = "arn";
        cpu_count: Num = "cpu_count";
        created_at: Str = "created_at";
        id: Name<kind::LightsailInstance> = "id";
        ipv6_addresses: List<Str> = "ipv6_addresses";
        is_static_ip: Bool = "is_static_ip";
        name: Name<kind::LightsailInstance> = "name";
        private_ip_address: Str = "private_ip_address";
        public_ip_address: Str = "public_ip_address";
        ram_size: Num = "ram_size";
        tags_all: Map<Str> = "tags_all";
        username: Str = "username";
    }
}
/// Blocks of [`aws_lightsail_instance_public_ports`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/lightsail_instance_public_ports).
pub mod lightsail_instance_public_ports {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`PortInfo`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/lightsail_instance_public_ports)."]
        PortInfo
        arguments {
            from_port: Num = "from_port required\trange 0 65535\twhole\treplaces";
            protocol: Str = "protocol required\tin tcp|all|udp|icmp|icmpv6\treplaces";
            to_port: Num = "to_port required\trange 0 65535\twhole\treplaces";
            cidr_list_aliases: Set<Str> = "cidr_list_aliases computed\treplaces";
            cidrs: Set<Str> = "cidrs computed\teach format cidr\treplaces";
            ipv6_cidrs: Set<Str> = "ipv6_cidrs computed\teach format cidr\treplaces";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_lightsail_instance_public_ports`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/lightsail_instance_public_ports)."]
    Managed "aws_lightsail_instance_public_ports" LightsailInstancePublicPorts LightsailInstancePublicPortsAttributes
    naming None;
    tags None;
    arguments {
        instance_name: Name<kind::LightsailInstance> = "instance_name required\tapi match \\w[\\w\\-]*\\w\treplaces";
    }
    many {
        port_info: lightsail_instance_public_ports::PortInfo = "port_info required set block 1 0";
    }
    attributes {
        id: Id<kind::LightsailInstancePublicPorts> = "id";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_lightsail_key_pair`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/lightsail_key_pair)."]
    Managed "aws_lightsail_key_pair" LightsailKeyPair LightsailKeyPairAttributes
    naming Some(formwork_model::Naming::new("name", "name_prefix", 1, 255, ""));
    tags Map;
    relations {
        "conflict name name_prefix";
    }
    arguments {
        name_prefix: Str = "name_prefix computed\treplaces";
        pgp_key: Str = "pgp_key optional\treplaces";
        public_key: Str = "public_key computed\treplaces";
        tags: Map<Str> = "tags optional";
    }
    unread {
        name: Str = "name computed\tapi match \\w[\\w\\-]*\\w\treplaces";
    }
    attributes {
        arn: Arn<kind::LightsailKeyPair> = "arn";
        encrypted_fingerprint: Str = "encrypted_fingerprint";
        encrypted_private_key: Str = "encrypted_private_key";
        fingerprint: Str = "fingerprint";
        id: Id<kind::LightsailKeyPair> = "id";
        name: Name<kind::LightsailKeyPair> = "name";
        private_key: Str = "private_key";
        tags_all: Map<Str> = "tags_all";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_lightsail_lb`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/lightsail_lb)."]
    Managed "aws_lightsail_lb" LightsailLb LightsailLbAttributes
    naming Some(formwork_model::Naming::new("name", "", 2, 255, ""));
    tags Map;
    arguments {
        instance_port: Num = "instance_port required\trange 0 65535\twhole\treplaces";
        health_check_path: Str = "health_check_path optional";
        ip_address_type: Str = "ip_address_type optional\tin dualstack|ipv4";
        tags: Map<Str> = "tags optional";
    }
    unread {
        name: Str = "name required\tlength 2 255\tmatch ^[A-Za-z]\treplaces";
    }
    attributes {
        arn: Arn<kind::LightsailLb> = "arn";
        created_at: Str = "created_at";
        dns_name: Str = "dns_name";
        id: Id<kind::LightsailLb> = "id";
        name: Name<kind::LightsailLb> = "name";
        protocol: Str = "protocol";
        public_ports: List<Num> = "public_ports";
        support_code: Str = "support_code";
        tags_all: Map<Str> = "tags_all";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_lightsail_lb_attachment`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/lightsail_lb_attachment)."]
    Managed "aws_lightsail_lb_attachment" LightsailLbAttachment LightsailLbAttachmentAttributes
    naming None;
    tags None;
    arguments {
        instance_name: Name<kind::LightsailInstance> = "instance_name required\treplaces";
        lb_name: Name<kind::LightsailLb> = "lb_name required\tlength 2 255\tmatch ^[A-Za-z]\treplaces";
    }
    attributes {
        id: Id<kind::LightsailLbAttachment> = "id";
    }
}
/// Blocks of [`aws_lightsail_lb_certificate`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/lightsail_lb_certificate).
pub mod lightsail_lb_certificate {
    use crate::types::*;

    pub use crate::shared::acm_acm_certificate_domain_validation_options_attributes::DomainValidationOptionsAttributes as DomainValidationRecordsAttributes;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_lightsail_lb_certificate`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/lightsail_lb_certificate)."]
    Managed "aws_lightsail_lb_certificate" LightsailLbCertificate LightsailLbCertificateAttributes
    naming None;
    tags None;
    arguments {
        lb_name: Id<kind::LightsailLb> = "lb_name required\tlength 2 255\tmatch ^[A-Za-z]\treplaces";
        domain_name: Str = "domain_name computed\treplaces";
        subject_alternative_names: Set<Str> = "subject_alternative_names computed\teach length 1 253\treplaces";
    }
    unread {
        name: Str = "name required\tlength 2 255\tmatch ^[A-Za-z]\treplaces";
    }
    attributes {
        arn: Arn<kind::LightsailLbCertificate> = "arn";
        created_at: Str = "created_at";
        id: Id<kind::LightsailLbCertificate> = "id";
        name: Name<kind::LightsailLbCertificate> = "name";
        support_code: Str = "support_code";
    }
    objects {
        domain_validation_records: Set<lightsail_lb_certificate::DomainValidationRecordsAttributes> = "domain_validation_records";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_lightsail_lb_certificate_attachment`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/lightsail_lb_certificate_attachment)."]
    Managed "aws_lightsail_lb_certificate_attachment" LightsailLbCertificateAttachment LightsailLbCertificateAttachmentAttributes
    naming None;
    tags None;
    arguments {
        certificate_name: Name<kind::LightsailLbCertificate> = "certificate_name required\treplaces";
        lb_name: Name<kind::LightsailLb> = "lb_name required\tlength 2 255\tmatch ^[A-Za-z]\treplaces";
    }
    attributes {
        id: Id<kind::LightsailLbCertificateAttachment> = "id";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_lightsail_lb_https_redirection_policy`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/lightsail_lb_https_redirection_policy)."]
    Managed "aws_lightsail_lb_https_redirection_policy" LightsailLbHttpsRedirectionPolicy LightsailLbHttpsRedirectionPolicyAttributes
    naming None;
    tags None;
    arguments {
        enabled: Bool = "enabled required";
        lb_name: Name<kind::LightsailLb> = "lb_name required\tlength 2 255\tmatch ^[A-Za-z]\treplaces";
    }
    attributes {
        id: Id<kind::LightsailLbHttpsRedirectionPolicy> = "id";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_lightsail_lb_stickiness_policy`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/lightsail_lb_stickiness_policy)."]
    Managed "aws_lightsail_lb_stickiness_policy" LightsailLbStickinessPolicy LightsailLbStickinessPolicyAttributes
    naming None;
    tags None;
    arguments {
        cookie_duration: Num = "cookie_duration required\twhole";
        enabled: Bool = "enabled required";
        lb_name: Name<kind::LightsailLb> = "lb_name required\tlength 2 255\tmatch ^[A-Za-z]\treplaces";
    }
    attributes {
        id: Id<kind::LightsailLbStickinessPolicy> = "id";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_lightsail_static_ip`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/lightsail_static_ip)."]
    Managed "aws_lightsail_static_ip" LightsailStaticIp LightsailStaticIpAttributes
    naming None;
    tags None;
    unread {
        name: Str = "name required\tapi match \\w[\\w\\-]*\\w\treplaces";
    }
    attributes {
        arn: Arn<kind::LightsailStaticIp> = "arn";
        id: Name<kind::LightsailStaticIp> = "id";
        ip_address: Str = "ip_address";
        name: Name<kind::LightsailStaticIp> = "name";
        support_code: Str = "support_code";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_lightsail_static_ip_attachment`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/lightsail_static_ip_attachment)."]
    Managed "aws_lightsail_static_ip_attachment" LightsailStaticIpAttachment LightsailStaticIpAttachmentAttributes
    naming None;
    tags None;
    arguments {
        instance_name: Name<kind::LightsailInstance> = "instance_name required\tapi match \\w[\\w\\-]*\\w\treplaces";
        static_ip_name: Name<kind::LightsailStaticIp> = "static_ip_name required\tapi match \\w[\\w\\-]*\\w\treplaces";
    }
    attributes {
        id: Id<kind::LightsailStaticIpAttachment> = "id";
        ip_address: Str = "ip_address";
    }
}
