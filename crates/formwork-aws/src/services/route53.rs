// Generated from the schema of hashicorp/aws 5.100.0
// by `cargo xtask codegen`. Do not edit.
//! Service `route53`.

use crate::kinds::*;

formwork_model::resource_binding! {
    #[doc = "Resource [`aws_route53_cidr_collection`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/route53_cidr_collection)."]
    Managed "aws_route53_cidr_collection" Route53CidrCollection Route53CidrCollectionAttributes
    naming None;
    tags None;
    arguments {
        name: Str = "name required";
    }
    attributes {
        arn: Str = "arn";
        id: Str = "id";
        version: Num = "version";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_route53_cidr_location`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/route53_cidr_location)."]
    Managed "aws_route53_cidr_location" Route53CidrLocation Route53CidrLocationAttributes
    naming None;
    tags None;
    arguments {
        cidr_blocks: Set<Str> = "cidr_blocks required";
        cidr_collection_id: Str = "cidr_collection_id required";
        name: Str = "name required";
    }
    attributes {
        id: Str = "id";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_route53_delegation_set`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/route53_delegation_set)."]
    Managed "aws_route53_delegation_set" Route53DelegationSet Route53DelegationSetAttributes
    naming None;
    tags None;
    arguments {
        reference_name: Str = "reference_name optional";
    }
    attributes {
        arn: Str = "arn";
        id: Str = "id";
        name_servers: List<Str> = "name_servers";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_route53_health_check`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/route53_health_check)."]
    Managed "aws_route53_health_check" Route53HealthCheck Route53HealthCheckAttributes
    naming None;
    tags Map;
    arguments {
        r#type: Str = "type required";
        child_health_threshold: Num = "child_health_threshold optional";
        child_healthchecks: Set<Str> = "child_healthchecks optional";
        cloudwatch_alarm_name: Str = "cloudwatch_alarm_name optional";
        cloudwatch_alarm_region: Str = "cloudwatch_alarm_region optional";
        disabled: Bool = "disabled optional";
        enable_sni: Bool = "enable_sni computed";
        failure_threshold: Num = "failure_threshold computed";
        fqdn: Str = "fqdn optional";
        insufficient_data_health_status: Str = "insufficient_data_health_status optional";
        invert_healthcheck: Bool = "invert_healthcheck optional";
        ip_address: Str = "ip_address optional";
        measure_latency: Bool = "measure_latency optional";
        port: Num = "port optional";
        reference_name: Str = "reference_name optional";
        regions: Set<Str> = "regions optional";
        request_interval: Num = "request_interval optional";
        resource_path: Str = "resource_path optional";
        routing_control_arn: Str = "routing_control_arn optional";
        search_string: Str = "search_string optional";
        tags: Map<Str> = "tags optional";
        triggers: Map<Str> = "triggers computed";
    }
    attributes {
        arn: Str = "arn";
        id: Str = "id";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_route53_hosted_zone_dnssec`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/route53_hosted_zone_dnssec).
pub mod route53_hosted_zone_dnssec {
    use crate::kinds::*;

    pub use crate::shared::account_account_alternate_contact_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_route53_hosted_zone_dnssec`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/route53_hosted_zone_dnssec)."]
    Managed "aws_route53_hosted_zone_dnssec" Route53HostedZoneDnssec Route53HostedZoneDnssecAttributes
    naming None;
    tags None;
    arguments {
        hosted_zone_id: Str = "hosted_zone_id required";
        signing_status: Str = "signing_status optional";
    }
    single {
        timeouts: route53_hosted_zone_dnssec::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        id: Str = "id";
    }
}
/// Blocks of [`aws_route53_key_signing_key`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/route53_key_signing_key).
pub mod route53_key_signing_key {
    use crate::kinds::*;

    pub use crate::shared::account_account_alternate_contact_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_route53_key_signing_key`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/route53_key_signing_key)."]
    Managed "aws_route53_key_signing_key" Route53KeySigningKey Route53KeySigningKeyAttributes
    naming None;
    tags None;
    arguments {
        hosted_zone_id: Str = "hosted_zone_id required";
        key_management_service_arn: Str = "key_management_service_arn required";
        name: Str = "name required";
        status: Str = "status optional";
    }
    single {
        timeouts: route53_key_signing_key::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        digest_algorithm_mnemonic: Str = "digest_algorithm_mnemonic";
        digest_algorithm_type: Num = "digest_algorithm_type";
        digest_value: Str = "digest_value";
        dnskey_record: Str = "dnskey_record";
        ds_record: Str = "ds_record";
        flag: Num = "flag";
        id: Str = "id";
        key_tag: Num = "key_tag";
        public_key: Str = "public_key";
        signing_algorithm_mnemonic: Str = "signing_algorithm_mnemonic";
        signing_algorithm_type: Num = "signing_algorithm_type";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_route53_query_log`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/route53_query_log)."]
    Managed "aws_route53_query_log" Route53QueryLog Route53QueryLogAttributes
    naming None;
    tags None;
    arguments {
        cloudwatch_log_group_arn: Str = "cloudwatch_log_group_arn required";
        zone_id: Str = "zone_id required";
    }
    attributes {
        arn: Str = "arn";
        id: Str = "id";
    }
}
/// Blocks of [`aws_route53_record`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/route53_record).
pub mod route53_record {
    use crate::kinds::*;

    formwork_model::block_binding! {
        #[doc = "Block [`Alias`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/route53_record)."]
        Alias
        arguments {
            evaluate_target_health: Bool = "evaluate_target_health required";
            name: Str = "name required";
            zone_id: Str = "zone_id required";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`CidrRoutingPolicy`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/route53_record)."]
        CidrRoutingPolicy
        arguments {
            collection_id: Str = "collection_id required";
            location_name: Str = "location_name required";
        }
    }
    pub use crate::shared::amplify_amplify_app_cache_config::CacheConfig as FailoverRoutingPolicy;
    formwork_model::block_binding! {
        #[doc = "Block [`GeolocationRoutingPolicy`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/route53_record)."]
        GeolocationRoutingPolicy
        arguments {
            continent: Str = "continent optional";
            country: Str = "country optional";
            subdivision: Str = "subdivision optional";
        }
    }
    /// Blocks of [`GeoproximityRoutingPolicy`].
    pub mod geoproximity_routing_policy {
        use crate::kinds::*;

        formwork_model::block_binding! {
            #[doc = "Block [`Coordinates`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/route53_record)."]
            Coordinates
            arguments {
                latitude: Str = "latitude required";
                longitude: Str = "longitude required";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`GeoproximityRoutingPolicy`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/route53_record)."]
        GeoproximityRoutingPolicy
        arguments {
            aws_region: Str = "aws_region optional";
            bias: Num = "bias optional";
            local_zone_group: Str = "local_zone_group optional";
        }
        many {
            coordinates: geoproximity_routing_policy::Coordinates = "coordinates optional set block 0 0";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`LatencyRoutingPolicy`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/route53_record)."]
        LatencyRoutingPolicy
        arguments {
            region: Str = "region required";
        }
    }
    pub use crate::shared::account_account_alternate_contact_timeouts::Timeouts;
    formwork_model::block_binding! {
        #[doc = "Block [`WeightedRoutingPolicy`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/route53_record)."]
        WeightedRoutingPolicy
        arguments {
            weight: Num = "weight required";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_route53_record`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/route53_record)."]
    Managed "aws_route53_record" Route53Record Route53RecordAttributes
    naming None;
    tags None;
    arguments {
        name: Str = "name required";
        r#type: Str = "type required";
        zone_id: Str = "zone_id required";
        allow_overwrite: Bool = "allow_overwrite computed";
        health_check_id: Str = "health_check_id optional";
        multivalue_answer_routing_policy: Bool = "multivalue_answer_routing_policy optional";
        records: Set<Str> = "records optional";
        set_identifier: Str = "set_identifier optional";
        ttl: Num = "ttl optional";
    }
    many {
        alias: route53_record::Alias = "alias optional list block 0 1";
        cidr_routing_policy: route53_record::CidrRoutingPolicy = "cidr_routing_policy optional list block 0 1";
        failover_routing_policy: route53_record::FailoverRoutingPolicy = "failover_routing_policy optional list block 0 1";
        geolocation_routing_policy: route53_record::GeolocationRoutingPolicy = "geolocation_routing_policy optional list block 0 1";
        geoproximity_routing_policy: route53_record::GeoproximityRoutingPolicy = "geoproximity_routing_policy optional list block 0 1";
        latency_routing_policy: route53_record::LatencyRoutingPolicy = "latency_routing_policy optional list block 0 1";
        weighted_routing_policy: route53_record::WeightedRoutingPolicy = "weighted_routing_policy optional list block 0 1";
    }
    single {
        timeouts: route53_record::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        fqdn: Str = "fqdn";
        id: Str = "id";
    }
}
/// Blocks of [`aws_route53_records_exclusive`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/route53_records_exclusive).
pub mod route53_records_exclusive {
    use crate::kinds::*;

    /// Blocks of [`ResourceRecordSet`].
    pub mod resource_record_set {
        use crate::kinds::*;

        formwork_model::block_binding! {
            #[doc = "Block [`AliasTarget`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/route53_records_exclusive)."]
            AliasTarget
            arguments {
                dns_name: Str = "dns_name required";
                evaluate_target_health: Bool = "evaluate_target_health required";
                hosted_zone_id: Str = "hosted_zone_id required";
            }
        }
        pub use crate::services::route53::route53_record::CidrRoutingPolicy as CidrRoutingConfig;
        formwork_model::block_binding! {
            #[doc = "Block [`Geolocation`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/route53_records_exclusive)."]
            Geolocation
            arguments {
                continent_code: Str = "continent_code optional";
                country_code: Str = "country_code optional";
                subdivision_code: Str = "subdivision_code optional";
            }
        }
        /// Blocks of [`GeoproximityLocation`].
        pub mod geoproximity_location {
            use crate::kinds::*;

            pub use crate::services::route53::route53_record::geoproximity_routing_policy::Coordinates;
        }
        formwork_model::block_binding! {
            #[doc = "Block [`GeoproximityLocation`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/route53_records_exclusive)."]
            GeoproximityLocation
            arguments {
                aws_region: Str = "aws_region optional";
                bias: Num = "bias optional";
                local_zone_group: Str = "local_zone_group optional";
            }
            many {
                coordinates: geoproximity_location::Coordinates = "coordinates optional list block 0 0";
            }
        }
        pub use crate::shared::lex_lexv2models_intent_closing_setting_closing_response_message_group_message_custom_payload::CustomPayload as ResourceRecords;
    }
    formwork_model::block_binding! {
        #[doc = "Block [`ResourceRecordSet`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/route53_records_exclusive)."]
        ResourceRecordSet
        arguments {
            name: Str = "name required";
            failover: Str = "failover optional";
            health_check_id: Str = "health_check_id optional";
            multi_value_answer: Bool = "multi_value_answer optional";
            region: Str = "region optional";
            set_identifier: Str = "set_identifier optional";
            traffic_policy_instance_id: Str = "traffic_policy_instance_id optional";
            ttl: Num = "ttl optional";
            r#type: Str = "type optional";
            weight: Num = "weight optional";
        }
        many {
            alias_target: resource_record_set::AliasTarget = "alias_target optional list block 0 0";
            cidr_routing_config: resource_record_set::CidrRoutingConfig = "cidr_routing_config optional list block 0 0";
            geolocation: resource_record_set::Geolocation = "geolocation optional list block 0 0";
            geoproximity_location: resource_record_set::GeoproximityLocation = "geoproximity_location optional list block 0 0";
            resource_records: resource_record_set::ResourceRecords = "resource_records optional list block 0 0";
        }
    }
    pub use crate::shared::account_account_region_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_route53_records_exclusive`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/route53_records_exclusive)."]
    Managed "aws_route53_records_exclusive" Route53RecordsExclusive Route53RecordsExclusiveAttributes
    naming None;
    tags None;
    arguments {
        zone_id: Str = "zone_id required";
    }
    many {
        resource_record_set: route53_records_exclusive::ResourceRecordSet = "resource_record_set optional set block 0 0";
    }
    single {
        timeouts: route53_records_exclusive::Timeouts = "timeouts optional single block 0 0";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_route53_resolver_config`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/route53_resolver_config)."]
    Managed "aws_route53_resolver_config" Route53ResolverConfig Route53ResolverConfigAttributes
    naming None;
    tags None;
    arguments {
        autodefined_reverse_flag: Str = "autodefined_reverse_flag required";
        resource_id: Str = "resource_id required";
    }
    attributes {
        id: Str = "id";
        owner_id: Str = "owner_id";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_route53_resolver_dnssec_config`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/route53_resolver_dnssec_config)."]
    Managed "aws_route53_resolver_dnssec_config" Route53ResolverDnssecConfig Route53ResolverDnssecConfigAttributes
    naming None;
    tags None;
    arguments {
        resource_id: Str = "resource_id required";
    }
    attributes {
        arn: Str = "arn";
        id: Str = "id";
        owner_id: Str = "owner_id";
        validation_status: Str = "validation_status";
    }
}
/// Blocks of [`aws_route53_resolver_endpoint`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/route53_resolver_endpoint).
pub mod route53_resolver_endpoint {
    use crate::kinds::*;

    formwork_model::block_binding! {
        #[doc = "Block [`IpAddress`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/route53_resolver_endpoint)."]
        IpAddress
        arguments {
            subnet_id: Str = "subnet_id required";
            ip: Str = "ip computed";
            ipv6: Str = "ipv6 computed";
        }
    }
    pub use crate::shared::account_account_alternate_contact_timeouts::Timeouts;
    formwork_model::accessor_binding! {
        #[doc = "Attributes [`IpAddressAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/route53_resolver_endpoint)."]
        IpAddressAttributes
        attributes {
            ip: Str = "ip";
            ip_id: Str = "ip_id";
            ipv6: Str = "ipv6";
            subnet_id: Str = "subnet_id";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_route53_resolver_endpoint`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/route53_resolver_endpoint)."]
    Managed "aws_route53_resolver_endpoint" Route53ResolverEndpoint Route53ResolverEndpointAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 64, ""));
    tags Map;
    arguments {
        direction: Str = "direction required";
        security_group_ids: Set<Str> = "security_group_ids required";
        name: Str = "name optional";
        protocols: Set<Str> = "protocols computed";
        resolver_endpoint_type: Str = "resolver_endpoint_type computed";
        tags: Map<Str> = "tags optional";
    }
    many {
        ip_address: route53_resolver_endpoint::IpAddress = "ip_address required set block 2 10";
    }
    single {
        timeouts: route53_resolver_endpoint::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Str = "arn";
        host_vpc_id: Str = "host_vpc_id";
        id: Str = "id";
        tags_all: Map<Str> = "tags_all";
    }
    objects {
        ip_address: Set<route53_resolver_endpoint::IpAddressAttributes> = "ip_address";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_route53_resolver_firewall_config`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/route53_resolver_firewall_config)."]
    Managed "aws_route53_resolver_firewall_config" Route53ResolverFirewallConfig Route53ResolverFirewallConfigAttributes
    naming None;
    tags None;
    arguments {
        resource_id: Str = "resource_id required";
        firewall_fail_open: Str = "firewall_fail_open computed";
    }
    attributes {
        id: Str = "id";
        owner_id: Str = "owner_id";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_route53_resolver_firewall_domain_list`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/route53_resolver_firewall_domain_list)."]
    Managed "aws_route53_resolver_firewall_domain_list" Route53ResolverFirewallDomainList Route53ResolverFirewallDomainListAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 64, ""));
    tags Map;
    arguments {
        name: Str = "name required";
        domains: Set<Str> = "domains optional";
        tags: Map<Str> = "tags optional";
    }
    attributes {
        arn: Str = "arn";
        id: Str = "id";
        tags_all: Map<Str> = "tags_all";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_route53_resolver_firewall_rule`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/route53_resolver_firewall_rule)."]
    Managed "aws_route53_resolver_firewall_rule" Route53ResolverFirewallRule Route53ResolverFirewallRuleAttributes
    naming None;
    tags None;
    arguments {
        action: Str = "action required";
        firewall_domain_list_id: Str = "firewall_domain_list_id required";
        firewall_rule_group_id: Str = "firewall_rule_group_id required";
        name: Str = "name required";
        priority: Num = "priority required";
        block_override_dns_type: Str = "block_override_dns_type optional";
        block_override_domain: Str = "block_override_domain optional";
        block_override_ttl: Num = "block_override_ttl optional";
        block_response: Str = "block_response optional";
        firewall_domain_redirection_action: Str = "firewall_domain_redirection_action optional";
        q_type: Str = "q_type optional";
    }
    attributes {
        id: Str = "id";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_route53_resolver_firewall_rule_group`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/route53_resolver_firewall_rule_group)."]
    Managed "aws_route53_resolver_firewall_rule_group" Route53ResolverFirewallRuleGroup Route53ResolverFirewallRuleGroupAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 64, ""));
    tags Map;
    arguments {
        name: Str = "name required";
        tags: Map<Str> = "tags optional";
    }
    attributes {
        arn: Str = "arn";
        id: Str = "id";
        owner_id: Str = "owner_id";
        share_status: Str = "share_status";
        tags_all: Map<Str> = "tags_all";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_route53_resolver_firewall_rule_group_association`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/route53_resolver_firewall_rule_group_association)."]
    Managed "aws_route53_resolver_firewall_rule_group_association" Route53ResolverFirewallRuleGroupAssociation Route53ResolverFirewallRuleGroupAssociationAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 64, ""));
    tags Map;
    arguments {
        firewall_rule_group_id: Str = "firewall_rule_group_id required";
        name: Str = "name required";
        priority: Num = "priority required";
        vpc_id: Str = "vpc_id required";
        mutation_protection: Str = "mutation_protection computed";
        tags: Map<Str> = "tags optional";
    }
    attributes {
        arn: Str = "arn";
        id: Str = "id";
        tags_all: Map<Str> = "tags_all";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_route53_resolver_query_log_config`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/route53_resolver_query_log_config)."]
    Managed "aws_route53_resolver_query_log_config" Route53ResolverQueryLogConfig Route53ResolverQueryLogConfigAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 64, ""));
    tags Map;
    arguments {
        destination_arn: Str = "destination_arn required";
        name: Str = "name required";
        tags: Map<Str> = "tags optional";
    }
    attributes {
        arn: Str = "arn";
        id: Str = "id";
        owner_id: Str = "owner_id";
        share_status: Str = "share_status";
        tags_all: Map<Str> = "tags_all";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_route53_resolver_query_log_config_association`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/route53_resolver_query_log_config_association)."]
    Managed "aws_route53_resolver_query_log_config_association" Route53ResolverQueryLogConfigAssociation Route53ResolverQueryLogConfigAssociationAttributes
    naming None;
    tags None;
    arguments {
        resolver_query_log_config_id: Str = "resolver_query_log_config_id required";
        resource_id: Str = "resource_id required";
    }
    attributes {
        id: Str = "id";
    }
}
/// Blocks of [`aws_route53_resolver_rule`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/route53_resolver_rule).
pub mod route53_resolver_rule {
    use crate::kinds::*;

    formwork_model::block_binding! {
        #[doc = "Block [`TargetIp`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/route53_resolver_rule)."]
        TargetIp
        arguments {
            ip: Str = "ip optional";
            ipv6: Str = "ipv6 optional";
            port: Num = "port optional";
            protocol: Str = "protocol optional";
        }
    }
    pub use crate::shared::account_account_alternate_contact_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_route53_resolver_rule`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/route53_resolver_rule)."]
    Managed "aws_route53_resolver_rule" Route53ResolverRule Route53ResolverRuleAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 64, ""));
    tags Map;
    arguments {
        domain_name: Str = "domain_name required";
        rule_type: Str = "rule_type required";
        name: Str = "name optional";
        resolver_endpoint_id: Str = "resolver_endpoint_id optional";
        tags: Map<Str> = "tags optional";
    }
    many {
        target_ip: route53_resolver_rule::TargetIp = "target_ip optional set block 0 0";
    }
    single {
        timeouts: route53_resolver_rule::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Str = "arn";
        id: Str = "id";
        owner_id: Str = "owner_id";
        share_status: Str = "share_status";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_route53_resolver_rule_association`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/route53_resolver_rule_association).
pub mod route53_resolver_rule_association {
    use crate::kinds::*;

    pub use crate::shared::autoscaling_autoscaling_traffic_source_attachment_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_route53_resolver_rule_association`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/route53_resolver_rule_association)."]
    Managed "aws_route53_resolver_rule_association" Route53ResolverRuleAssociation Route53ResolverRuleAssociationAttributes
    naming None;
    tags None;
    arguments {
        resolver_rule_id: Str = "resolver_rule_id required";
        vpc_id: Str = "vpc_id required";
        name: Str = "name optional";
    }
    single {
        timeouts: route53_resolver_rule_association::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        id: Str = "id";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_route53_traffic_policy`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/route53_traffic_policy)."]
    Managed "aws_route53_traffic_policy" Route53TrafficPolicy Route53TrafficPolicyAttributes
    naming None;
    tags None;
    arguments {
        document: Str = "document required";
        name: Str = "name required";
        comment: Str = "comment optional";
    }
    attributes {
        arn: Str = "arn";
        id: Str = "id";
        r#type: Str = "type";
        version: Num = "version";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_route53_traffic_policy_instance`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/route53_traffic_policy_instance)."]
    Managed "aws_route53_traffic_policy_instance" Route53TrafficPolicyInstance Route53TrafficPolicyInstanceAttributes
    naming None;
    tags None;
    arguments {
        hosted_zone_id: Str = "hosted_zone_id required";
        name: Str = "name required";
        traffic_policy_id: Str = "traffic_policy_id required";
        traffic_policy_version: Num = "traffic_policy_version required";
        ttl: Num = "ttl required";
    }
    attributes {
        arn: Str = "arn";
        id: Str = "id";
    }
}
/// Blocks of [`aws_route53_vpc_association_authorization`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/route53_vpc_association_authorization).
pub mod route53_vpc_association_authorization {
    use crate::kinds::*;

    pub use crate::shared::ec2_network_interface_sg_attachment_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_route53_vpc_association_authorization`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/route53_vpc_association_authorization)."]
    Managed "aws_route53_vpc_association_authorization" Route53VpcAssociationAuthorization Route53VpcAssociationAuthorizationAttributes
    naming None;
    tags None;
    arguments {
        vpc_id: Str = "vpc_id required";
        zone_id: Str = "zone_id required";
        vpc_region: Str = "vpc_region computed";
    }
    single {
        timeouts: route53_vpc_association_authorization::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        id: Str = "id";
    }
}
/// Blocks of [`aws_route53_zone`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/route53_zone).
pub mod route53_zone {
    use crate::kinds::*;

    pub use crate::shared::account_account_alternate_contact_timeouts::Timeouts;
    formwork_model::block_binding! {
        #[doc = "Block [`Vpc`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/route53_zone)."]
        Vpc
        arguments {
            vpc_id: Str = "vpc_id required";
            vpc_region: Str = "vpc_region computed";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_route53_zone`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/route53_zone)."]
    Managed "aws_route53_zone" Route53Zone Route53ZoneAttributes
    naming None;
    tags Map;
    arguments {
        name: Str = "name required";
        comment: Str = "comment optional";
        delegation_set_id: Str = "delegation_set_id optional";
        force_destroy: Bool = "force_destroy optional";
        tags: Map<Str> = "tags optional";
    }
    many {
        vpc: route53_zone::Vpc = "vpc optional set block 0 0";
    }
    single {
        timeouts: route53_zone::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Str = "arn";
        id: Str = "id";
        name_servers: List<Str> = "name_servers";
        primary_name_server: Str = "primary_name_server";
        tags_all: Map<Str> = "tags_all";
        zone_id: Str = "zone_id";
    }
}
/// Blocks of [`aws_route53_zone_association`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/route53_zone_association).
pub mod route53_zone_association {
    use crate::kinds::*;

    pub use crate::shared::autoscaling_autoscaling_traffic_source_attachment_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_route53_zone_association`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/route53_zone_association)."]
    Managed "aws_route53_zone_association" Route53ZoneAssociation Route53ZoneAssociationAttributes
    naming None;
    tags None;
    arguments {
        vpc_id: Str = "vpc_id required";
        zone_id: Str = "zone_id required";
        vpc_region: Str = "vpc_region computed";
    }
    single {
        timeouts: route53_zone_association::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        id: Str = "id";
        owning_account: Str = "owning_account";
    }
}
/// Blocks of [`aws_route53profiles_association`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/route53profiles_association).
pub mod route53profiles_association {
    use crate::kinds::*;

    pub use crate::shared::account_account_alternate_contact_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_route53profiles_association`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/route53profiles_association)."]
    Managed "aws_route53profiles_association" Route53profilesAssociation Route53profilesAssociationAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 64, ""));
    tags Map;
    arguments {
        name: Str = "name required";
        profile_id: Str = "profile_id required";
        resource_id: Str = "resource_id required";
        tags: Map<Str> = "tags optional";
    }
    single {
        timeouts: route53profiles_association::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Str = "arn";
        id: Str = "id";
        owner_id: Str = "owner_id";
        status: Str = "status";
        status_message: Str = "status_message";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_route53profiles_profile`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/route53profiles_profile).
pub mod route53profiles_profile {
    use crate::kinds::*;

    pub use crate::shared::ec2_network_interface_sg_attachment_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_route53profiles_profile`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/route53profiles_profile)."]
    Managed "aws_route53profiles_profile" Route53profilesProfile Route53profilesProfileAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 255, ""));
    tags Map;
    arguments {
        name: Str = "name required";
        tags: Map<Str> = "tags optional";
    }
    single {
        timeouts: route53profiles_profile::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Str = "arn";
        id: Str = "id";
        owner_id: Str = "owner_id";
        share_status: Str = "share_status";
        status: Str = "status";
        status_message: Str = "status_message";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_route53profiles_resource_association`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/route53profiles_resource_association).
pub mod route53profiles_resource_association {
    use crate::kinds::*;

    pub use crate::shared::ec2_network_interface_sg_attachment_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_route53profiles_resource_association`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/route53profiles_resource_association)."]
    Managed "aws_route53profiles_resource_association" Route53profilesResourceAssociation Route53profilesResourceAssociationAttributes
    naming None;
    tags None;
    arguments {
        name: Str = "name required";
        profile_id: Str = "profile_id required";
        resource_arn: Str = "resource_arn required";
        resource_properties: Str = "resource_properties optional";
    }
    single {
        timeouts: route53profiles_resource_association::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        id: Str = "id";
        owner_id: Str = "owner_id";
        resource_type: Str = "resource_type";
        status: Str = "status";
        status_message: Str = "status_message";
    }
}
/// Data sources.
pub(crate) mod data {
    use crate::kinds::*;

    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_route53_delegation_set`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/route53_delegation_set)."]
        Data "aws_route53_delegation_set" Route53DelegationSet Route53DelegationSetAttributes
        naming None;
        tags None;
        arguments {
            id: Str = "id required";
        }
        attributes {
            arn: Str = "arn";
            caller_reference: Str = "caller_reference";
            name_servers: List<Str> = "name_servers";
        }
    }
    /// Blocks of [`aws_route53_records`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/route53_records).
    pub mod route53_records {
        use crate::kinds::*;

        /// Blocks of [`ResourceRecordSetsAttributes`].
        pub mod resource_record_sets_attributes {
            use crate::kinds::*;

            formwork_model::accessor_binding! {
                #[doc = "Attributes [`AliasTargetAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/route53_records)."]
                AliasTargetAttributes
                attributes {
                    dns_name: Str = "dns_name";
                    evaluate_target_health: Bool = "evaluate_target_health";
                    hosted_zone_id: Str = "hosted_zone_id";
                }
            }
            formwork_model::accessor_binding! {
                #[doc = "Attributes [`CidrRoutingConfigAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/route53_records)."]
                CidrRoutingConfigAttributes
                attributes {
                    collection_id: Str = "collection_id";
                    location_name: Str = "location_name";
                }
            }
            formwork_model::accessor_binding! {
                #[doc = "Attributes [`GeolocationAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/route53_records)."]
                GeolocationAttributes
                attributes {
                    continent_code: Str = "continent_code";
                    country_code: Str = "country_code";
                    subdivision_code: Str = "subdivision_code";
                }
            }
            /// Blocks of [`GeoproximityLocationAttributes`].
            pub mod geoproximity_location_attributes {
                use crate::kinds::*;

                formwork_model::accessor_binding! {
                    #[doc = "Attributes [`CoordinatesAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/route53_records)."]
                    CoordinatesAttributes
                    attributes {
                        latitude: Str = "latitude";
                        longitude: Str = "longitude";
                    }
                }
            }
            formwork_model::accessor_binding! {
                #[doc = "Attributes [`GeoproximityLocationAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/route53_records)."]
                GeoproximityLocationAttributes
                attributes {
                    aws_region: Str = "aws_region";
                    bias: Num = "bias";
                    local_zone_group: Str = "local_zone_group";
                }
                objects {
                    coordinates: geoproximity_location_attributes::CoordinatesAttributes = "coordinates";
                }
            }
            pub use crate::shared::networkfirewall_data_networkfirewall_firewall_policy_firewall_policy_attributes_stateless_custom_action_attributes_action_definition_attributes_publish_metric_action_attributes_dimension_attributes::DimensionAttributes as ResourceRecordsAttributes;
        }
        formwork_model::accessor_binding! {
            #[doc = "Attributes [`ResourceRecordSetsAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/route53_records)."]
            ResourceRecordSetsAttributes
            attributes {
                failover: Str = "failover";
                health_check_id: Str = "health_check_id";
                multi_value_answer: Bool = "multi_value_answer";
                name: Str = "name";
                region: Str = "region";
                set_identifier: Str = "set_identifier";
                traffic_policy_instance_id: Str = "traffic_policy_instance_id";
                ttl: Num = "ttl";
                r#type: Str = "type";
                weight: Num = "weight";
            }
            objects {
                alias_target: resource_record_sets_attributes::AliasTargetAttributes = "alias_target";
                cidr_routing_config: resource_record_sets_attributes::CidrRoutingConfigAttributes = "cidr_routing_config";
                geolocation: resource_record_sets_attributes::GeolocationAttributes = "geolocation";
                geoproximity_location: resource_record_sets_attributes::GeoproximityLocationAttributes = "geoproximity_location";
                resource_records: List<resource_record_sets_attributes::ResourceRecordsAttributes> = "resource_records";
            }
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_route53_records`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/route53_records)."]
        Data "aws_route53_records" Route53Records Route53RecordsAttributes
        naming None;
        tags None;
        arguments {
            zone_id: Str = "zone_id required";
        }
        unread {
            name_regex: Str = "name_regex optional";
        }
        objects {
            resource_record_sets: List<route53_records::ResourceRecordSetsAttributes> = "resource_record_sets";
        }
    }
    /// Blocks of [`aws_route53_resolver_endpoint`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/route53_resolver_endpoint).
    pub mod route53_resolver_endpoint {
        use crate::kinds::*;

        pub use crate::shared::autoscaling_data_autoscaling_groups_filter::Filter;
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_route53_resolver_endpoint`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/route53_resolver_endpoint)."]
        Data "aws_route53_resolver_endpoint" Route53ResolverEndpoint Route53ResolverEndpointAttributes
        naming None;
        tags None;
        arguments {
            id: Str = "id computed";
        }
        unread {
            resolver_endpoint_id: Str = "resolver_endpoint_id optional";
        }
        many {
            filter: route53_resolver_endpoint::Filter = "filter optional set block 0 0";
        }
        attributes {
            arn: Str = "arn";
            direction: Str = "direction";
            ip_addresses: Set<Str> = "ip_addresses";
            name: Str = "name";
            protocols: Set<Str> = "protocols";
            resolver_endpoint_type: Str = "resolver_endpoint_type";
            status: Str = "status";
            vpc_id: Str = "vpc_id";
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_route53_resolver_firewall_config`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/route53_resolver_firewall_config)."]
        Data "aws_route53_resolver_firewall_config" Route53ResolverFirewallConfig Route53ResolverFirewallConfigAttributes
        naming None;
        tags None;
        arguments {
            resource_id: Str = "resource_id required";
            id: Str = "id computed";
        }
        attributes {
            firewall_fail_open: Str = "firewall_fail_open";
            owner_id: Str = "owner_id";
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_route53_resolver_firewall_domain_list`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/route53_resolver_firewall_domain_list)."]
        Data "aws_route53_resolver_firewall_domain_list" Route53ResolverFirewallDomainList Route53ResolverFirewallDomainListAttributes
        naming None;
        tags None;
        arguments {
            firewall_domain_list_id: Str = "firewall_domain_list_id required";
            id: Str = "id computed";
        }
        attributes {
            arn: Str = "arn";
            creation_time: Str = "creation_time";
            creator_request_id: Str = "creator_request_id";
            domain_count: Num = "domain_count";
            managed_owner_name: Str = "managed_owner_name";
            modification_time: Str = "modification_time";
            name: Str = "name";
            status: Str = "status";
            status_message: Str = "status_message";
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_route53_resolver_firewall_rule_group`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/route53_resolver_firewall_rule_group)."]
        Data "aws_route53_resolver_firewall_rule_group" Route53ResolverFirewallRuleGroup Route53ResolverFirewallRuleGroupAttributes
        naming None;
        tags None;
        arguments {
            firewall_rule_group_id: Str = "firewall_rule_group_id required";
            id: Str = "id computed";
        }
        attributes {
            arn: Str = "arn";
            creation_time: Str = "creation_time";
            creator_request_id: Str = "creator_request_id";
            modification_time: Str = "modification_time";
            name: Str = "name";
            owner_id: Str = "owner_id";
            rule_count: Num = "rule_count";
            share_status: Str = "share_status";
            status: Str = "status";
            status_message: Str = "status_message";
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_route53_resolver_firewall_rule_group_association`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/route53_resolver_firewall_rule_group_association)."]
        Data "aws_route53_resolver_firewall_rule_group_association" Route53ResolverFirewallRuleGroupAssociation Route53ResolverFirewallRuleGroupAssociationAttributes
        naming None;
        tags None;
        arguments {
            firewall_rule_group_association_id: Str = "firewall_rule_group_association_id required";
            id: Str = "id computed";
        }
        attributes {
            arn: Str = "arn";
            creation_time: Str = "creation_time";
            creator_request_id: Str = "creator_request_id";
            firewall_rule_group_id: Str = "firewall_rule_group_id";
            managed_owner_name: Str = "managed_owner_name";
            modification_time: Str = "modification_time";
            mutation_protection: Str = "mutation_protection";
            name: Str = "name";
            priority: Num = "priority";
            status: Str = "status";
            status_message: Str = "status_message";
            vpc_id: Str = "vpc_id";
        }
    }
    /// Blocks of [`aws_route53_resolver_firewall_rules`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/route53_resolver_firewall_rules).
    pub mod route53_resolver_firewall_rules {
        use crate::kinds::*;

        formwork_model::accessor_binding! {
            #[doc = "Attributes [`FirewallRulesAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/route53_resolver_firewall_rules)."]
            FirewallRulesAttributes
            attributes {
                action: Str = "action";
                block_override_dns_type: Str = "block_override_dns_type";
                block_override_domain: Str = "block_override_domain";
                block_override_ttl: Num = "block_override_ttl";
                block_response: Str = "block_response";
                creation_time: Str = "creation_time";
                creator_request_id: Str = "creator_request_id";
                firewall_domain_list_id: Str = "firewall_domain_list_id";
                firewall_rule_group_id: Str = "firewall_rule_group_id";
                modification_time: Str = "modification_time";
                name: Str = "name";
                priority: Num = "priority";
            }
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_route53_resolver_firewall_rules`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/route53_resolver_firewall_rules)."]
        Data "aws_route53_resolver_firewall_rules" Route53ResolverFirewallRules Route53ResolverFirewallRulesAttributes
        naming None;
        tags None;
        arguments {
            firewall_rule_group_id: Str = "firewall_rule_group_id required";
            id: Str = "id computed";
        }
        unread {
            action: Str = "action optional";
            priority: Num = "priority optional";
        }
        objects {
            firewall_rules: List<route53_resolver_firewall_rules::FirewallRulesAttributes> = "firewall_rules";
        }
    }
    /// Blocks of [`aws_route53_resolver_query_log_config`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/route53_resolver_query_log_config).
    pub mod route53_resolver_query_log_config {
        use crate::kinds::*;

        pub use crate::shared::base_data_availability_zone_filter::Filter;
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_route53_resolver_query_log_config`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/route53_resolver_query_log_config)."]
        Data "aws_route53_resolver_query_log_config" Route53ResolverQueryLogConfig Route53ResolverQueryLogConfigAttributes
        naming None;
        tags None;
        arguments {
            id: Str = "id computed";
            tags: Map<Str> = "tags computed";
        }
        unread {
            name: Str = "name optional";
            resolver_query_log_config_id: Str = "resolver_query_log_config_id optional";
        }
        many {
            filter: route53_resolver_query_log_config::Filter = "filter optional set block 0 0";
        }
        attributes {
            arn: Str = "arn";
            destination_arn: Str = "destination_arn";
            owner_id: Str = "owner_id";
            share_status: Str = "share_status";
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_route53_resolver_rule`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/route53_resolver_rule)."]
        Data "aws_route53_resolver_rule" Route53ResolverRule Route53ResolverRuleAttributes
        naming None;
        tags None;
        arguments {
            domain_name: Str = "domain_name computed";
            id: Str = "id computed";
            name: Str = "name computed";
            resolver_endpoint_id: Str = "resolver_endpoint_id computed";
            resolver_rule_id: Str = "resolver_rule_id computed";
            rule_type: Str = "rule_type computed";
            tags: Map<Str> = "tags computed";
        }
        attributes {
            arn: Str = "arn";
            owner_id: Str = "owner_id";
            share_status: Str = "share_status";
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_route53_resolver_rules`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/route53_resolver_rules)."]
        Data "aws_route53_resolver_rules" Route53ResolverRules Route53ResolverRulesAttributes
        naming None;
        tags None;
        arguments {
            id: Str = "id computed";
        }
        unread {
            name_regex: Str = "name_regex optional";
            owner_id: Str = "owner_id optional";
            resolver_endpoint_id: Str = "resolver_endpoint_id optional";
            rule_type: Str = "rule_type optional";
            share_status: Str = "share_status optional";
        }
        attributes {
            resolver_rule_ids: Set<Str> = "resolver_rule_ids";
        }
    }
    /// Blocks of [`aws_route53_traffic_policy_document`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/route53_traffic_policy_document).
    pub mod route53_traffic_policy_document {
        use crate::kinds::*;

        formwork_model::block_binding! {
            #[doc = "Block [`Endpoint`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/route53_traffic_policy_document)."]
            Endpoint
            arguments {
                id: Str = "id required";
                region: Str = "region optional";
                r#type: Str = "type optional";
                value: Str = "value optional";
            }
        }
        /// Blocks of [`Rule`].
        pub mod rule {
            use crate::kinds::*;

            formwork_model::block_binding! {
                #[doc = "Block [`GeoProximityLocation`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/route53_traffic_policy_document)."]
                GeoProximityLocation
                arguments {
                    bias: Str = "bias optional";
                    endpoint_reference: Str = "endpoint_reference optional";
                    evaluate_target_health: Bool = "evaluate_target_health optional";
                    health_check: Str = "health_check optional";
                    latitude: Str = "latitude optional";
                    longitude: Str = "longitude optional";
                    region: Str = "region optional";
                    rule_reference: Str = "rule_reference optional";
                }
            }
            formwork_model::block_binding! {
                #[doc = "Block [`Items`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/route53_traffic_policy_document)."]
                Items
                arguments {
                    endpoint_reference: Str = "endpoint_reference optional";
                    health_check: Str = "health_check optional";
                }
            }
            formwork_model::block_binding! {
                #[doc = "Block [`Location`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/route53_traffic_policy_document)."]
                Location
                arguments {
                    continent: Str = "continent optional";
                    country: Str = "country optional";
                    endpoint_reference: Str = "endpoint_reference optional";
                    evaluate_target_health: Bool = "evaluate_target_health optional";
                    health_check: Str = "health_check optional";
                    is_default: Bool = "is_default optional";
                    rule_reference: Str = "rule_reference optional";
                    subdivision: Str = "subdivision optional";
                }
            }
            formwork_model::block_binding! {
                #[doc = "Block [`Primary`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/route53_traffic_policy_document)."]
                Primary
                arguments {
                    endpoint_reference: Str = "endpoint_reference optional";
                    evaluate_target_health: Bool = "evaluate_target_health optional";
                    health_check: Str = "health_check optional";
                    rule_reference: Str = "rule_reference optional";
                }
            }
            formwork_model::block_binding! {
                #[doc = "Block [`Region`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/route53_traffic_policy_document)."]
                Region
                arguments {
                    endpoint_reference: Str = "endpoint_reference optional";
                    evaluate_target_health: Bool = "evaluate_target_health optional";
                    health_check: Str = "health_check optional";
                    region: Str = "region optional";
                    rule_reference: Str = "rule_reference optional";
                }
            }
            pub use crate::services::route53::data::route53_traffic_policy_document::rule::Primary as Secondary;
        }
        formwork_model::block_binding! {
            #[doc = "Block [`Rule`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/route53_traffic_policy_document)."]
            Rule
            arguments {
                id: Str = "id required";
                r#type: Str = "type optional";
            }
            many {
                geo_proximity_location: rule::GeoProximityLocation = "geo_proximity_location optional set block 0 0";
                items: rule::Items = "items optional set block 0 0";
                location: rule::Location = "location optional set block 0 0";
                primary: rule::Primary = "primary optional list block 0 1";
                region: rule::Region = "region optional set block 0 0";
                secondary: rule::Secondary = "secondary optional list block 0 1";
            }
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_route53_traffic_policy_document`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/route53_traffic_policy_document)."]
        Data "aws_route53_traffic_policy_document" Route53TrafficPolicyDocument Route53TrafficPolicyDocumentAttributes
        naming None;
        tags None;
        arguments {
            id: Str = "id computed";
        }
        unread {
            record_type: Str = "record_type optional";
            start_endpoint: Str = "start_endpoint optional";
            start_rule: Str = "start_rule optional";
            version: Str = "version optional";
        }
        many {
            endpoint: route53_traffic_policy_document::Endpoint = "endpoint optional set block 0 0";
            rule: route53_traffic_policy_document::Rule = "rule optional set block 0 0";
        }
        attributes {
            json: Str = "json";
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_route53_zone`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/route53_zone)."]
        Data "aws_route53_zone" Route53Zone Route53ZoneAttributes
        naming None;
        tags None;
        arguments {
            id: Str = "id computed";
            name: Str = "name computed";
            tags: Map<Str> = "tags computed";
            vpc_id: Str = "vpc_id computed";
            zone_id: Str = "zone_id computed";
        }
        unread {
            private_zone: Bool = "private_zone optional";
        }
        attributes {
            arn: Str = "arn";
            caller_reference: Str = "caller_reference";
            comment: Str = "comment";
            linked_service_description: Str = "linked_service_description";
            linked_service_principal: Str = "linked_service_principal";
            name_servers: List<Str> = "name_servers";
            primary_name_server: Str = "primary_name_server";
            resource_record_set_count: Num = "resource_record_set_count";
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_route53_zones`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/route53_zones)."]
        Data "aws_route53_zones" Route53Zones Route53ZonesAttributes
        naming None;
        tags None;
        attributes {
            id: Str = "id";
            ids: List<Str> = "ids";
        }
    }
    /// Blocks of [`aws_route53profiles_profiles`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/route53profiles_profiles).
    pub mod route53profiles_profiles {
        use crate::kinds::*;

        formwork_model::accessor_binding! {
            #[doc = "Attributes [`ProfilesAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/route53profiles_profiles)."]
            ProfilesAttributes
            attributes {
                arn: Str = "arn";
                id: Str = "id";
                name: Str = "name";
                share_status: Str = "share_status";
            }
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_route53profiles_profiles`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/route53profiles_profiles)."]
        Data "aws_route53profiles_profiles" Route53profilesProfiles Route53profilesProfilesAttributes
        naming None;
        tags None;
        objects {
            profiles: List<route53profiles_profiles::ProfilesAttributes> = "profiles";
        }
    }
}
