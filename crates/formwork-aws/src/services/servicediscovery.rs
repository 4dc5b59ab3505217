// Generated from the schema of hashicorp/aws 5.100.0
// by `cargo xtask codegen`. Do not edit.
//! Service `servicediscovery`.

use crate::types::*;

formwork_model::resource_binding! {
    #[doc = "Resource [`aws_service_discovery_http_namespace`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/service_discovery_http_namespace)."]
    Managed "aws_service_discovery_http_namespace" ServiceDiscoveryHttpNamespace ServiceDiscoveryHttpNamespaceAttributes
    naming None;
    tags Map;
    arguments {
        description: Str = "description optional\tapi length - 1024\treplaces";
        tags: Map<Str> = "tags optional";
    }
    unread {
        name: Str = "name required\tlength 1 1024\tmatch ^[0-9A-Za-z._-]+$\treplaces";
    }
    attributes {
        arn: Arn<kind::ServiceDiscoveryHttpNamespace> = "arn";
        http_name: Str = "http_name";
        id: Id<kind::ServiceDiscoveryHttpNamespace> = "id";
        name: Name<kind::ServiceDiscoveryHttpNamespace> = "name";
        tags_all: Map<Str> = "tags_all";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_service_discovery_instance`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/service_discovery_instance)."]
    Managed "aws_service_discovery_instance" ServiceDiscoveryInstance ServiceDiscoveryInstanceAttributes
    naming None;
    tags None;
    arguments {
        attributes: Map<Str> = "attributes required\teach match ^([0-9A-Za-z!-~][0-9A-Za-z \\t!-~]*){0,1}[0-9A-Za-z!-~]{0,1}$\tkey match ^[0-9A-Za-z!-~]+$";
        service_id: Id<kind::ServiceDiscoveryService> = "service_id required\tlength 1 64\treplaces";
    }
    unread {
        instance_id: Str = "instance_id required\tlength 1 64\tmatch ^[0-9A-Za-z_/:.@-]+$\tmatch ^[0-9a-zA-Z_/:.@-]+$\treplaces";
    }
    attributes {
        id: Id<kind::ServiceDiscoveryInstance> = "id";
        instance_id: Id<kind::ServiceDiscoveryInstance> = "instance_id";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_service_discovery_private_dns_namespace`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/service_discovery_private_dns_namespace)."]
    Managed "aws_service_discovery_private_dns_namespace" ServiceDiscoveryPrivateDnsNamespace ServiceDiscoveryPrivateDnsNamespaceAttributes
    naming None;
    tags Map;
    arguments {
        vpc: Id<kind::Vpc> = "vpc required\tapi length - 64\tprefix vpc-\treplaces";
        description: Str = "description optional\tapi length - 1024\tmay_replace";
        tags: Map<Str> = "tags optional";
    }
    unread {
        name: Str = "name required\tlength 1 1024\tmatch ^[0-9A-Za-z._-]+$\treplaces";
    }
    attributes {
        arn: Arn<kind::ServiceDiscoveryPrivateDnsNamespace> = "arn";
        hosted_zone: Str = "hosted_zone";
        id: Id<kind::ServiceDiscoveryPrivateDnsNamespace> = "id";
        name: Name<kind::ServiceDiscoveryPrivateDnsNamespace> = "name";
        tags_all: Map<Str> = "tags_all";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_service_discovery_public_dns_namespace`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/service_discovery_public_dns_namespace)."]
    Managed "aws_service_discovery_public_dns_namespace" ServiceDiscoveryPublicDnsNamespace ServiceDiscoveryPublicDnsNamespaceAttributes
    naming None;
    tags Map;
    arguments {
        description: Str = "description optional\tapi length - 1024\tmay_replace";
        tags: Map<Str> = "tags optional";
    }
    unread {
        name: Str = "name required\tlength 1 1024\tmatch ^[0-9A-Za-z._-]+$\treplaces";
    }
    attributes {
        arn: Arn<kind::ServiceDiscoveryPublicDnsNamespace> = "arn";
        hosted_zone: Str = "hosted_zone";
        id: Id<kind::ServiceDiscoveryPublicDnsNamespace> = "id";
        name: Name<kind::ServiceDiscoveryPublicDnsNamespace> = "name";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_service_discovery_service`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/service_discovery_service).
pub mod service_discovery_service {
    use crate::types::*;

    /// Blocks of [`DnsConfig`].
    pub mod dns_config {
        use crate::types::*;

        formwork_model::block_binding! {
            #[doc = "Block [`DnsRecords`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/service_discovery_service)."]
            DnsRecords
            arguments {
                ttl: Num = "ttl required\twhole";
                r#type: Str = "type required\tin SRV|A|AAAA|CNAME\treplaces";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`DnsConfig`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/service_discovery_service)."]
        DnsConfig
        arguments {
            namespace_id: OneOf<kind::ServiceDiscoveryPrivateDnsNamespaceIdOrServiceDiscoveryPublicDnsNamespaceId> = "namespace_id required\treplaces";
            routing_policy: Str = "routing_policy optional\tin MULTIVALUE|WEIGHTED\treplaces";
        }
        many {
            dns_records: dns_config::DnsRecords = "dns_records required list block 1 0";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`HealthCheckConfig`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/service_discovery_service)."]
        HealthCheckConfig
        arguments {
            failure_threshold: Num = "failure_threshold optional\twhole";
            resource_path: Str = "resource_path optional";
            r#type: Str = "type optional\tin HTTP|HTTPS|TCP\treplaces";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`HealthCheckCustomConfig`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/service_discovery_service)."]
        HealthCheckCustomConfig
        arguments {
            failure_threshold: Num = "failure_threshold optional\twhole\treplaces";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_service_discovery_service`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/service_discovery_service)."]
    Managed "aws_service_discovery_service" ServiceDiscoveryService ServiceDiscoveryServiceAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 255, ""));
    tags Map;
    arguments {
        description: Str = "description optional\tapi length - 1024";
        force_destroy: Bool = "force_destroy optional";
        namespace_id: Id<kind::ServiceDiscoveryHttpNamespace> = "namespace_id computed\treplaces";
        tags: Map<Str> = "tags optional";
        r#type: Str = "type computed\tin HTTP\treplaces";
    }
    unread {
        name: Str = "name required\treplaces";
    }
    many {
        dns_config: service_discovery_service::DnsConfig = "dns_config optional list block 0 1";
        health_check_config: service_discovery_service::HealthCheckConfig = "health_check_config optional list block 0 1";
        health_check_custom_config: service_discovery_service::HealthCheckCustomConfig = "health_check_custom_config optional list block 0 1";
    }
    attributes {
        arn: Arn<kind::ServiceDiscoveryService> = "arn";
        id: Id<kind::ServiceDiscoveryService> = "id";
        name: Name<kind::ServiceDiscoveryService> = "name";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Data sources.
pub(crate) mod data {
    use crate::types::*;

    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_service_discovery_dns_namespace`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/service_discovery_dns_namespace)."]
        Data "aws_service_discovery_dns_namespace" ServiceDiscoveryDnsNamespace ServiceDiscoveryDnsNamespaceAttributes
        naming None;
        tags None;
        arguments {
            name: Str = "name required";
            r#type: Str = "type required";
            id: Str = "id computed";
            tags: Map<Str> = "tags computed";
        }
        attributes {
            arn: Str = "arn";
            description: Str = "description";
            hosted_zone: Str = "hosted_zone";
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_service_discovery_http_namespace`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/service_discovery_http_namespace)."]
        Data "aws_service_discovery_http_namespace" ServiceDiscoveryHttpNamespace ServiceDiscoveryHttpNamespaceAttributes
        naming None;
        tags None;
        arguments {
            tags: Map<Str> = "tags computed";
        }
        unread {
            name: Str = "name required";
            id: Str = "id computed";
        }
        attributes {
            arn: Arn<kind::ServiceDiscoveryHttpNamespace> = "arn";
            description: Str = "description";
            http_name: Str = "http_name";
            id: Id<kind::ServiceDiscoveryHttpNamespace> = "id";
            name: Name<kind::ServiceDiscoveryHttpNamespace> = "name";
        }
    }
    /// Blocks of [`aws_service_discovery_service`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/service_discovery_service).
    pub mod service_discovery_service {
        use crate::types::*;

        /// Blocks of [`DnsConfigAttributes`].
        pub mod dns_config_attributes {
            use crate::types::*;

            formwork_model::accessor_binding! {
                #[doc = "Attributes [`DnsRecordsAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/service_discovery_service)."]
                DnsRecordsAttributes
                attributes {
                    ttl: Num = "ttl";
                    r#type: Str = "type";
                }
            }
        }
        formwork_model::accessor_binding! {
            #[doc = "Attributes [`DnsConfigAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/service_discovery_service)."]
            DnsConfigAttributes
            attributes {
                namespace_id: Str = "namespace_id";
                routing_policy: Str = "routing_policy";
            }
            objects {
                dns_records: List<dns_config_attributes::DnsRecordsAttributes> = "dns_records";
            }
        }
        formwork_model::accessor_binding! {
            #[doc = "Attributes [`HealthCheckConfigAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/service_discovery_service)."]
            HealthCheckConfigAttributes
            attributes {
                failure_threshold: Num = "failure_threshold";
                resource_path: Str = "resource_path";
                r#type: Str = "type";
            }
        }
        formwork_model::accessor_binding! {
            #[doc = "Attributes [`HealthCheckCustomConfigAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/service_discovery_service)."]
            HealthCheckCustomConfigAttributes
            attributes {
                failure_threshold: Num = "failure_threshold";
            }
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_service_discovery_service`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/service_discovery_service)."]
        Data "aws_service_discovery_service" ServiceDiscoveryService ServiceDiscoveryServiceAttributes
        naming None;
        tags None;
        arguments {
            namespace_id: Str = "namespace_id required";
            #[deprecated = "the provider has deprecated this argument; its documentation names the replacement"] tags_all: Map<Str> = "tags_all computed deprecated";
        }
        unread {
            name: Str = "name required";
            id: Str = "id computed";
            tags: Map<Str> = "tags optional";
        }
        attributes {
            arn: Arn<kind::ServiceDiscoveryService> = "arn";
            description: Str = "description";
            id: Id<kind::ServiceDiscoveryService> = "id";
            name: Name<kind::ServiceDiscoveryService> = "name";
        }
        objects {
            dns_config: List<service_discovery_service::DnsConfigAttributes> = "dns_config";
            health_check_config: List<service_discovery_service::HealthCheckConfigAttributes> = "health_check_config";
            health_check_custom_config: List<service_discovery_service::HealthCheckCustomConfigAttributes> = "health_check_custom_config";
        }
    }
}
