// Generated from the schema of hashicorp/aws 5.100.0
// by `cargo xtask codegen`. Do not edit.
//! Service `route53`.

use crate::types::*;

formwork_model::resource_binding! {
    #[doc = "Resource [`aws_route53_cidr_collection`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/route53_cidr_collection)."]
    Managed "aws_route53_cidr_collection" Route53CidrCollection Route53CidrCollectionAttributes
    naming None;
    tags None;
    unread {
        name: Str = "name required\tlength - 64\tmatch ^[0-9A-Za-z_-]+$\treplaces";
    }
    attributes {
        arn: Arn<kind::Route53CidrCollection> = "arn";
        id: Id<kind::Route53CidrCollection> = "id";
        name: Name<kind::Route53CidrCollection> = "name";
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
        cidr_collection_id: Id<kind::Route53CidrCollection> = "cidr_collection_id required\treplaces";
    }
    unread {
        name: Str = "name required\tlength - 16\tmatch ^[0-9A-Za-z_-]+$\treplaces";
    }
    attributes {
        id: Id<kind::Route53CidrLocation> = "id";
        name: Name<kind::Route53CidrLocation> = "name";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_route53_delegation_set`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/route53_delegation_set)."]
    Managed "aws_route53_delegation_set" Route53DelegationSet Route53DelegationSetAttributes
    naming None;
    tags None;
    arguments {
        reference_name: Str = "reference_name optional\tlength - 128\tapi length 1 -\treplaces";
    }
    attributes {
        arn: Arn<kind::Route53DelegationSet> = "arn";
        id: Id<kind::Route53DelegationSet> = "id";
        name_servers: List<Str> = "name_servers";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_route53_health_check`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/route53_health_check)."]
    Managed "aws_route53_health_check" Route53HealthCheck Route53HealthCheckAttributes
    naming None;
    tags Map;
    arguments {
        r#type: Str = "type required\tin HTTP|HTTPS|HTTP_STR_MATCH|HTTPS_STR_MATCH|TCP|CALCULATED|CLOUDWATCH_METRIC|RECOVERY_CONTROL\treplaces";
        child_health_threshold: Num = "child_health_threshold optional\trange - 256\twhole\tapi range 0 -";
        child_healthchecks: Set<Id<kind::Route53HealthCheck>> = "child_healthchecks optional\titems - 256\teach length - 64";
        cloudwatch_alarm_name: Name<kind::CloudwatchMetricAlarm> = "cloudwatch_alarm_name optional\tapi length 1 256";
        cloudwatch_alarm_region: Str = "cloudwatch_alarm_region optional\tin us-east-1|us-east-2|us-west-1|us-west-2|ca-central-1|eu-central-1|eu-central-2|eu-west-1|eu-west-2|eu-west-3|ap-east-1|me-south-1|me-central-1|ap-south-1|ap-south-2|ap-southeast-1|ap-southeast-2|ap-southeast-3|ap-northeast-1|ap-northeast-2|ap-northeast-3|eu-north-1|sa-east-1|cn-northwest-1|cn-north-1|af-south-1|eu-south-1|eu-south-2|us-gov-west-1|us-gov-east-1|us-iso-east-1|us-iso-west-1|us-isob-east-1|ap-southeast-4|il-central-1|ca-west-1|ap-southeast-5|mx-central-1|us-isof-south-1|us-isof-east-1|ap-southeast-7|ap-east-2";
        disabled: Bool = "disabled optional";
        enable_sni: Bool = "enable_sni computed";
        failure_threshold: Num = "failure_threshold computed\trange 1 10\twhole";
        fqdn: Str = "fqdn optional\tlength - 255";
        insufficient_data_health_status: Str = "insufficient_data_health_status optional\tin Healthy|Unhealthy|LastKnownStatus";
        invert_healthcheck: Bool = "invert_healthcheck optional";
        ip_address: Str = "ip_address optional\tformat ip\tapi length - 45\tapi match (^((([0-9]|[1-9][0-9]|1[0-9]{2}|2[0-4][0-9]|25[0-5])\\.){3}([0-9]|[1-9][0-9]|1[0-9]{2}|2[0-4][0-9]|25[0-5]))$|^(([0-9a-fA-F]{1,4}:){7,7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:)|fe80:(:[0-9a-fA-F]{0,4}){0,4}%[0-9a-zA-Z]{1,}|::(ffff(:0{1,4}){0,1}:){0,1}((25[0-5]|(2[0-4]|1{0,1}[0-9]){0,1}[0-9])\\.){3,3}(25[0-5]|(2[0-4]|1{0,1}[0-9]){0,1}[0-9])|([0-9a-fA-F]{1,4}:){1,4}:((25[0-5]|(2[0-4]|1{0,1}[0-9]){0,1}[0-9])\\.){3,3}(25[0-5]|(2[0-4]|1{0,1}[0-9]){0,1}[0-9]))$)";
        measure_latency: Bool = "measure_latency optional\treplaces";
        port: Num = "port optional\trange 1 65535\twhole";
        reference_name: Str = "reference_name optional\tlength - 27\tapi length 1 -\treplaces";
        regions: Set<Str> = "regions optional\titems 3 64\tapi each length 1 64";
        request_interval: Num = "request_interval optional\tin 10|30\twhole\treplaces";
        resource_path: Str = "resource_path optional\tlength - 255";
        routing_control_arn: Arn<kind::Route53recoverycontrolconfigRoutingControl> = "routing_control_arn optional\tformat arn\treplaces";
        search_string: Str = "search_string optional\tlength - 255";
        tags: Map<Str> = "tags optional\tapi items - 10";
        triggers: Map<Str> = "triggers computed";
    }
    attributes {
        arn: Arn<kind::Route53HealthCheck> = "arn";
        id: Id<kind::Route53HealthCheck> = "id";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_route53_hosted_zone_dnssec`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/route53_hosted_zone_dnssec).
pub mod route53_hosted_zone_dnssec {
    use crate::types::*;

    pub use crate::shared::amp_prometheus_scraper_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_route53_hosted_zone_dnssec`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/route53_hosted_zone_dnssec)."]
    Managed "aws_route53_hosted_zone_dnssec" Route53HostedZoneDnssec Route53HostedZoneDnssecAttributes
    naming None;
    tags None;
    arguments {
        hosted_zone_id: Id<kind::Route53Zone> = "hosted_zone_id required\treplaces";
        signing_status: Str = "signing_status optional\tin SIGNING|NOT_SIGNING";
    }
    single {
        timeouts: route53_hosted_zone_dnssec::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        id: Id<kind::Route53HostedZoneDnssec> = "id";
    }
}
/// Blocks of [`aws_route53_key_signing_key`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/route53_key_signing_key).
pub mod route53_key_signing_key {
    use crate::types::*;

    pub use crate::shared::amp_prometheus_scraper_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_route53_key_signing_key`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/route53_key_signing_key)."]
    Managed "aws_route53_key_signing_key" Route53KeySigningKey Route53KeySigningKeyAttributes
    naming None;
    tags None;
    arguments {
        hosted_zone_id: Id<kind::Route53Zone> = "hosted_zone_id required\treplaces";
        key_management_service_arn: Arn<kind::KmsKey> = "key_management_service_arn required\tformat arn\tservice kms";
        status: Str = "status optional\tin ACTIVE|INACTIVE";
    }
    unread {
        name: Str = "name required\tlength 3 128\tmatch ^[0-9A-Za-z._-]\treplaces";
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
        id: Id<kind::Route53KeySigningKey> = "id";
        key_tag: Num = "key_tag";
        name: Name<kind::Route53KeySigningKey> = "name";
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
        cloudwatch_log_group_arn: Arn<kind::CloudwatchLogGroup> = "cloudwatch_log_group_arn required\tformat arn\tservice logs\treplaces";
        zone_id: Id<kind::Route53Zone> = "zone_id required\tapi length - 32\treplaces";
    }
    attributes {
        arn: Arn<kind::Route53QueryLog> = "arn";
        id: Id<kind::Route53QueryLog> = "id";
    }
}
/// Blocks of [`aws_route53_record`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/route53_record).
pub mod route53_record {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`Alias`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/route53_record)."]
        Alias
        arguments {
            evaluate_target_health: Bool = "evaluate_target_health required";
            name: Str = "name required\tlength 1 1024";
            zone_id: Id<kind::Route53Zone> = "zone_id required\tlength 1 32";
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
    pub use crate::shared::ec2_launch_template_elastic_gpu_specifications::ElasticGpuSpecifications as FailoverRoutingPolicy;
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
        use crate::types::*;

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
    pub use crate::shared::amp_prometheus_scraper_timeouts::Timeouts;
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
    relations {
        "conflict alias ttl";
        "conflict cidr_routing_policy failover_routing_policy";
        "conflict cidr_routing_policy geolocation_routing_policy";
        "conflict cidr_routing_policy geoproximity_routing_policy";
        "conflict cidr_routing_policy latency_routing_policy";
        "conflict cidr_routing_policy multivalue_answer_routing_policy";
        "conflict cidr_routing_policy weighted_routing_policy";
        "conflict failover_routing_policy geolocation_routing_policy";
        "conflict failover_routing_policy geoproximity_routing_policy";
        "conflict failover_routing_policy latency_routing_policy";
        "conflict failover_routing_policy multivalue_answer_routing_policy";
        "conflict failover_routing_policy weighted_routing_policy";
        "conflict geolocation_routing_policy geoproximity_routing_policy";
        "conflict geolocation_routing_policy latency_routing_policy";
        "conflict geolocation_routing_policy multivalue_answer_routing_policy";
        "conflict geolocation_routing_policy weighted_routing_policy";
        "conflict geoproximity_routing_policy latency_routing_policy";
        "conflict geoproximity_routing_policy multivalue_answer_routing_policy";
        "conflict geoproximity_routing_policy weighted_routing_policy";
        "conflict latency_routing_policy multivalue_answer_routing_policy";
        "conflict latency_routing_policy weighted_routing_policy";
        "conflict multivalue_answer_routing_policy weighted_routing_policy";
        "exactly_one alias records";
        "together cidr_routing_policy set_identifier";
        "together failover_routing_policy set_identifier";
        "together geolocation_routing_policy set_identifier";
        "together geoproximity_routing_policy set_identifier";
        "together latency_routing_policy set_identifier";
        "together multivalue_answer_routing_policy set_identifier";
        "together ttl records";
        "together weighted_routing_policy set_identifier";
    }
    arguments {
        r#type: Str = "type required\tin SOA|A|TXT|NS|CNAME|MX|NAPTR|PTR|SRV|SPF|AAAA|CAA|DS|TLSA|SSHFP|SVCB|HTTPS";
        zone_id: Id<kind::Route53Zone> = "zone_id required\tlength 1 -\tapi length - 32\treplaces";
        allow_overwrite: Bool = "allow_overwrite computed";
        health_check_id: Id<kind::Route53HealthCheck> = "health_check_id optional\tapi length - 64";
        multivalue_answer_routing_policy: Bool = "multivalue_answer_routing_policy optional";
        records: Set<Str> = "records optional";
        set_identifier: Str = "set_identifier optional\tapi length 1 128";
        ttl: Num = "ttl optional\twhole\tapi range 0 2147483647";
    }
    unread {
        name: Str = "name required\tapi length - 1024\treplaces";
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
        id: Id<kind::Route53Record> = "id";
        name: Name<kind::Route53Record> = "name";
    }
}
/// Blocks of [`aws_route53_records_exclusive`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/route53_records_exclusive).
pub mod route53_records_exclusive {
    use crate::types::*;

    /// Blocks of [`ResourceRecordSet`].
    pub mod resource_record_set {
        use crate::types::*;

        formwork_model::block_binding! {
            #[doc = "Block [`AliasTarget`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/route53_records_exclusive)."]
            AliasTarget
            arguments {
                dns_name: Str = "dns_name required";
                evaluate_target_health: Bool = "evaluate_target_health required";
                hosted_zone_id: Str = "hosted_zone_id required";
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`CidrRoutingConfig`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/route53_records_exclusive)."]
            CidrRoutingConfig
            arguments {
                collection_id: Str = "collection_id required";
                location_name: Str = "location_name required\tlength 1 16";
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`Geolocation`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/route53_records_exclusive)."]
            Geolocation
            arguments {
                continent_code: Str = "continent_code optional\tlength 2 2";
                country_code: Str = "country_code optional\tlength 1 2";
                subdivision_code: Str = "subdivision_code optional\tlength 1 3";
            }
        }
        /// Blocks of [`GeoproximityLocation`].
        pub mod geoproximity_location {
            use crate::types::*;

            pub use crate::services::route53::route53_record::geoproximity_routing_policy::Coordinates;
        }
        formwork_model::block_binding! {
            #[doc = "Block [`GeoproximityLocation`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/route53_records_exclusive)."]
            GeoproximityLocation
            arguments {
                aws_region: Str = "aws_region optional\tlength 1 64";
                bias: Num = "bias optional\trange -99 99";
                local_zone_group: Str = "local_zone_group optional\tlength 1 64";
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
            failover: Str = "failover optional\tin PRIMARY|SECONDARY\tmay_replace";
            health_check_id: Str = "health_check_id optional";
            multi_value_answer: Bool = "multi_value_answer optional";
            region: Str = "region optional\tin us-east-1|us-east-2|us-west-1|us-west-2|ca-central-1|eu-west-1|eu-west-2|eu-west-3|eu-central-1|eu-central-2|ap-southeast-1|ap-southeast-2|ap-southeast-3|ap-northeast-1|ap-northeast-2|ap-northeast-3|eu-north-1|sa-east-1|cn-north-1|cn-northwest-1|ap-east-1|me-south-1|me-central-1|ap-south-1|ap-south-2|af-south-1|eu-south-1|eu-south-2|ap-southeast-4|il-central-1|ca-west-1|ap-southeast-5|mx-central-1|ap-southeast-7|us-gov-east-1|us-gov-west-1|ap-east-2\tmay_replace";
            set_identifier: Str = "set_identifier optional\tlength 1 128";
            traffic_policy_instance_id: Str = "traffic_policy_instance_id optional\tlength 1 36";
            ttl: Num = "ttl optional\trange 0 2147483647";
            r#type: Str = "type optional\tin SOA|A|TXT|NS|CNAME|MX|NAPTR|PTR|SRV|SPF|AAAA|CAA|DS|TLSA|SSHFP|SVCB|HTTPS\tmay_replace";
            weight: Num = "weight optional\trange 0 255";
        }
        many {
            alias_target: resource_record_set::AliasTarget = "alias_target optional list block 0 0";
            cidr_routing_config: resource_record_set::CidrRoutingConfig = "cidr_routing_config optional list block 0 0";
            geolocation: resource_record_set::Geolocation = "geolocation optional list block 0 0";
            geoproximity_location: resource_record_set::GeoproximityLocation = "geoproximity_location optional list block 0 0";
            resource_records: resource_record_set::ResourceRecords = "resource_records optional list block 0 0";
        }
    }
    pub use crate::shared::amp_prometheus_workspace_configuration_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_route53_records_exclusive`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/route53_records_exclusive)."]
    Managed "aws_route53_records_exclusive" Route53RecordsExclusive Route53RecordsExclusiveAttributes
    naming None;
    tags None;
    unread {
        zone_id: Str = "zone_id required\treplaces";
    }
    many {
        resource_record_set: route53_records_exclusive::ResourceRecordSet = "resource_record_set optional set block 0 0";
    }
    single {
        timeouts: route53_records_exclusive::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        zone_id: Id<kind::Route53Zone> = "zone_id";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_route53_resolver_config`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/route53_resolver_config)."]
    Managed "aws_route53_resolver_config" Route53ResolverConfig Route53ResolverConfigAttributes
    naming None;
    tags None;
    arguments {
        autodefined_reverse_flag: Str = "autodefined_reverse_flag required\tin ENABLE|DISABLE|USE_LOCAL_RESOURCE_SETTING";
        resource_id: Id<kind::Vpc> = "resource_id required\tprefix vpc-\treplaces";
    }
    attributes {
        id: Id<kind::Route53ResolverConfig> = "id";
        owner_id: Str = "owner_id";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_route53_resolver_dnssec_config`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/route53_resolver_dnssec_config)."]
    Managed "aws_route53_resolver_dnssec_config" Route53ResolverDnssecConfig Route53ResolverDnssecConfigAttributes
    naming None;
    tags None;
    arguments {
        resource_id: Id<kind::Vpc> = "resource_id required\tapi length 1 64\tprefix vpc-\treplaces";
    }
    attributes {
        arn: Arn<kind::Route53ResolverDnssecConfig> = "arn";
        id: Id<kind::Route53ResolverDnssecConfig> = "id";
        owner_id: Str = "owner_id";
        validation_status: Str = "validation_status";
    }
}
/// Blocks of [`aws_route53_resolver_endpoint`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/route53_resolver_endpoint).
pub mod route53_resolver_endpoint {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`IpAddress`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/route53_resolver_endpoint)."]
        IpAddress
        arguments {
            subnet_id: Id<kind::Subnet> = "subnet_id required\tprefix subnet-";
            ip: Str = "ip computed\tformat ip";
            ipv6: Str = "ipv6 computed\tformat ipv6";
        }
    }
    pub use crate::shared::amp_prometheus_scraper_timeouts::Timeouts;
    formwork_model::accessor_binding! {
        #[doc = "Attributes [`IpAddressAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/route53_resolver_endpoint)."]
        IpAddressAttributes
        attributes {
            ip: Str = "ip";
            ip_id: Str = "ip_id";
            ipv6: Str = "ipv6";
            subnet_id: Id<kind::Subnet> = "subnet_id";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_route53_resolver_endpoint`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/route53_resolver_endpoint)."]
    Managed "aws_route53_resolver_endpoint" Route53ResolverEndpoint Route53ResolverEndpointAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 64, ""));
    tags Map;
    arguments {
        direction: Str = "direction required\tin INBOUND|OUTBOUND\treplaces";
        security_group_ids: Set<Id<kind::SecurityGroup>> = "security_group_ids required\titems 1 64\tapi each length 1 64\tprefix sg-\treplaces";
        protocols: Set<Str> = "protocols computed\titems 1 2\teach in DoH|Do53|DoH-FIPS";
        resolver_endpoint_type: Str = "resolver_endpoint_type computed\tin IPV6|IPV4|DUALSTACK";
        tags: Map<Str> = "tags optional\tapi items - 200";
    }
    unread {
        name: Str = "name optional\tlength - 64\tmatch ^[0-9A-Za-z '_-]+$\tnot ^[0-9]$";
    }
    many {
        ip_address: route53_resolver_endpoint::IpAddress = "ip_address required set block 2 10\titems - 10";
    }
    single {
        timeouts: route53_resolver_endpoint::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Arn<kind::Route53ResolverEndpoint> = "arn";
        host_vpc_id: Str = "host_vpc_id";
        id: Id<kind::Route53ResolverEndpoint> = "id";
        name: Name<kind::Route53ResolverEndpoint> = "name";
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
        resource_id: Id<kind::Vpc> = "resource_id required\tapi length 1 64\tprefix vpc-\treplaces";
        firewall_fail_open: Str = "firewall_fail_open computed\tin ENABLED|DISABLED|USE_LOCAL_RESOURCE_SETTING";
    }
    attributes {
        id: Id<kind::Route53ResolverFirewallConfig> = "id";
        owner_id: Str = "owner_id";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_route53_resolver_firewall_domain_list`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/route53_resolver_firewall_domain_list)."]
    Managed "aws_route53_resolver_firewall_domain_list" Route53ResolverFirewallDomainList Route53ResolverFirewallDomainListAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 64, ""));
    tags Map;
    arguments {
        domains: Set<Str> = "domains optional";
        tags: Map<Str> = "tags optional\tapi items - 200";
    }
    unread {
        name: Str = "name required\tlength - 64\tmatch ^[0-9A-Za-z '_-]+$\tnot ^[0-9]$\treplaces";
    }
    attributes {
        arn: Arn<kind::Route53ResolverFirewallDomainList> = "arn";
        id: Id<kind::Route53ResolverFirewallDomainList> = "id";
        name: Name<kind::Route53ResolverFirewallDomainList> = "name";
        tags_all: Map<Str> = "tags_all";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_route53_resolver_firewall_rule`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/route53_resolver_firewall_rule)."]
    Managed "aws_route53_resolver_firewall_rule" Route53ResolverFirewallRule Route53ResolverFirewallRuleAttributes
    naming None;
    tags None;
    arguments {
        action: Str = "action required\tin ALLOW|BLOCK|ALERT";
        firewall_domain_list_id: Id<kind::Route53ResolverFirewallDomainList> = "firewall_domain_list_id required\tlength 1 64\treplaces";
        firewall_rule_group_id: Id<kind::Route53ResolverFirewallRuleGroup> = "firewall_rule_group_id required\tlength 1 64\treplaces";
        priority: Num = "priority required\twhole";
        block_override_dns_type: Str = "block_override_dns_type optional\tin CNAME";
        block_override_domain: Str = "block_override_domain optional\tlength 1 255";
        block_override_ttl: Num = "block_override_ttl optional\trange 0 604800\twhole";
        block_response: Str = "block_response optional\tin NODATA|NXDOMAIN|OVERRIDE";
        firewall_domain_redirection_action: Str = "firewall_domain_redirection_action optional\tin INSPECT_REDIRECTION_DOMAIN|TRUST_REDIRECTION_DOMAIN";
        q_type: Str = "q_type optional";
    }
    unread {
        name: Str = "name required\tlength - 64\tmatch ^[0-9A-Za-z '_-]+$\tnot ^[0-9]$";
    }
    attributes {
        id: Id<kind::Route53ResolverFirewallRule> = "id";
        name: Name<kind::Route53ResolverFirewallRule> = "name";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_route53_resolver_firewall_rule_group`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/route53_resolver_firewall_rule_group)."]
    Managed "aws_route53_resolver_firewall_rule_group" Route53ResolverFirewallRuleGroup Route53ResolverFirewallRuleGroupAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 64, ""));
    tags Map;
    arguments {
        tags: Map<Str> = "tags optional\tapi items - 200";
    }
    unread {
        name: Str = "name required\tlength - 64\tmatch ^[0-9A-Za-z '_-]+$\tnot ^[0-9]$\treplaces";
    }
    attributes {
        arn: Arn<kind::Route53ResolverFirewallRuleGroup> = "arn";
        id: Id<kind::Route53ResolverFirewallRuleGroup> = "id";
        name: Name<kind::Route53ResolverFirewallRuleGroup> = "name";
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
        firewall_rule_group_id: Id<kind::Route53ResolverFirewallRuleGroup> = "firewall_rule_group_id required\tapi length 1 64\treplaces";
        priority: Num = "priority required\twhole";
        vpc_id: Id<kind::Vpc> = "vpc_id required\tapi length 1 64\tprefix vpc-\treplaces";
        mutation_protection: Str = "mutation_protection computed\tin ENABLED|DISABLED";
        tags: Map<Str> = "tags optional\tapi items - 200";
    }
    unread {
        name: Str = "name required\tlength - 64\tmatch ^[0-9A-Za-z '_-]+$\tnot ^[0-9]$";
    }
    attributes {
        arn: Arn<kind::Route53ResolverFirewallRuleGroupAssociation> = "arn";
        id: Id<kind::Route53ResolverFirewallRuleGroupAssociation> = "id";
        name: Name<kind::Route53ResolverFirewallRuleGroupAssociation> = "name";
        tags_all: Map<Str> = "tags_all";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_route53_resolver_query_log_config`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/route53_resolver_query_log_config)."]
    Managed "aws_route53_resolver_query_log_config" Route53ResolverQueryLogConfig Route53ResolverQueryLogConfigAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 64, ""));
    tags Map;
    arguments {
        destination_arn: AnyArn = "destination_arn required\tformat arn\tapi length 1 600\treplaces";
        tags: Map<Str> = "tags optional\tapi items - 200";
    }
    unread {
        name: Str = "name required\tlength - 64\tmatch ^[0-9A-Za-z '_-]+$\tnot ^[0-9]$\treplaces";
    }
    attributes {
        arn: Arn<kind::Route53ResolverQueryLogConfig> = "arn";
        id: Id<kind::Route53ResolverQueryLogConfig> = "id";
        name: Name<kind::Route53ResolverQueryLogConfig> = "name";
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
        resolver_query_log_config_id: Id<kind::Route53ResolverQueryLogConfig> = "resolver_query_log_config_id required\tapi length 1 64\treplaces";
        resource_id: Id<kind::Vpc> = "resource_id required\tapi length 1 64\tprefix vpc-\treplaces";
    }
    attributes {
        id: Id<kind::Route53ResolverQueryLogConfigAssociation> = "id";
    }
}
/// Blocks of [`aws_route53_resolver_rule`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/route53_resolver_rule).
pub mod route53_resolver_rule {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`TargetIp`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/route53_resolver_rule)."]
        TargetIp
        arguments {
            ip: Str = "ip optional\tformat ipv4";
            ipv6: Str = "ipv6 optional\tformat ipv6";
            port: Num = "port optional\trange 1 65535\twhole";
            protocol: Str = "protocol optional\tin DoH|Do53|DoH-FIPS";
        }
    }
    pub use crate::shared::amp_prometheus_scraper_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_route53_resolver_rule`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/route53_resolver_rule)."]
    Managed "aws_route53_resolver_rule" Route53ResolverRule Route53ResolverRuleAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 64, ""));
    tags Map;
    arguments {
        domain_name: Str = "domain_name required\tlength 1 256\treplaces";
        rule_type: Str = "rule_type required\tin FORWARD|SYSTEM|RECURSIVE\treplaces";
        resolver_endpoint_id: Id<kind::Route53ResolverEndpoint> = "resolver_endpoint_id optional\tapi length 1 64";
        tags: Map<Str> = "tags optional\tapi items - 200";
    }
    unread {
        name: Str = "name optional\tlength - 64\tmatch ^[0-9A-Za-z '_-]+$\tnot ^[0-9]$";
    }
    many {
        target_ip: route53_resolver_rule::TargetIp = "target_ip optional set block 0 0";
    }
    single {
        timeouts: route53_resolver_rule::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Arn<kind::Route53ResolverRule> = "arn";
        id: Id<kind::Route53ResolverRule> = "id";
        name: Name<kind::Route53ResolverRule> = "name";
        owner_id: Str = "owner_id";
        share_status: Str = "share_status";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_route53_resolver_rule_association`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/route53_resolver_rule_association).
pub mod route53_resolver_rule_association {
    use crate::types::*;

    pub use crate::shared::autoscaling_autoscaling_traffic_source_attachment_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_route53_resolver_rule_association`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/route53_resolver_rule_association)."]
    Managed "aws_route53_resolver_rule_association" Route53ResolverRuleAssociation Route53ResolverRuleAssociationAttributes
    naming None;
    tags None;
    arguments {
        resolver_rule_id: Id<kind::Route53ResolverRule> = "resolver_rule_id required\tlength 1 64\treplaces";
        vpc_id: Id<kind::Vpc> = "vpc_id required\tlength 1 64\tprefix vpc-\treplaces";
    }
    unread {
        name: Str = "name optional\tlength - 64\tmatch ^[0-9A-Za-z '_-]+$\tnot ^[0-9]$\treplaces";
    }
    single {
        timeouts: route53_resolver_rule_association::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        id: Id<kind::Route53ResolverRuleAssociation> = "id";
        name: Name<kind::Route53ResolverRuleAssociation> = "name";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_route53_traffic_policy`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/route53_traffic_policy)."]
    Managed "aws_route53_traffic_policy" Route53TrafficPolicy Route53TrafficPolicyAttributes
    naming None;
    tags None;
    arguments {
        document: Str = "document required\treplaces";
        comment: Str = "comment optional\tlength - 1024";
    }
    unread {
        name: Str = "name required\tlength - 512\treplaces";
    }
    attributes {
        arn: Arn<kind::Route53TrafficPolicy> = "arn";
        id: Id<kind::Route53TrafficPolicy> = "id";
        name: Name<kind::Route53TrafficPolicy> = "name";
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
        hosted_zone_id: Id<kind::Route53Zone> = "hosted_zone_id required\tlength 1 32\treplaces";
        traffic_policy_id: Id<kind::Route53TrafficPolicy> = "traffic_policy_id required\tlength 1 36";
        traffic_policy_version: Num = "traffic_policy_version required\trange 1 1000\twhole";
        ttl: Num = "ttl required\trange - 2147483647\twhole";
    }
    unread {
        name: Str = "name required\tlength 1 1024\treplaces";
    }
    attributes {
        arn: Arn<kind::Route53TrafficPolicyInstance> = "arn";
        id: Id<kind::Route53TrafficPolicyInstance> = "id";
        name: Name<kind::Route53TrafficPolicyInstance> = "name";
    }
}
/// Blocks of [`aws_route53_vpc_association_authorization`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/route53_vpc_association_authorization).
pub mod route53_vpc_association_authorization {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`Timeouts`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/route53_vpc_association_authorization)."]
        Timeouts
        arguments {
            create: Str = "create optional\tlength 1 -\tformat duration";
            delete: Str = "delete optional\tlength 1 -\tformat duration";
            read: Str = "read optional\tlength 1 -\tformat duration";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_route53_vpc_association_authorization`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/route53_vpc_association_authorization)."]
    Managed "aws_route53_vpc_association_authorization" Route53VpcAssociationAuthorization Route53VpcAssociationAuthorizationAttributes
    naming None;
    tags None;
    arguments {
        vpc_id: Id<kind::Vpc> = "vpc_id required\tprefix vpc-\treplaces";
        zone_id: Id<kind::Route53Zone> = "zone_id required\treplaces";
        vpc_region: Str = "vpc_region computed\tin us-east-1|us-east-2|us-west-1|us-west-2|eu-west-1|eu-west-2|eu-west-3|eu-central-1|eu-central-2|ap-east-1|me-south-1|us-gov-west-1|us-gov-east-1|us-iso-east-1|us-iso-west-1|us-isob-east-1|me-central-1|ap-southeast-1|ap-southeast-2|ap-southeast-3|ap-south-1|ap-south-2|ap-northeast-1|ap-northeast-2|ap-northeast-3|eu-north-1|sa-east-1|ca-central-1|cn-north-1|cn-northwest-1|af-south-1|eu-south-1|eu-south-2|ap-southeast-4|il-central-1|ca-west-1|ap-southeast-5|mx-central-1|us-isof-south-1|us-isof-east-1|ap-southeast-7|ap-east-2\treplaces";
    }
    single {
        timeouts: route53_vpc_association_authorization::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        id: Id<kind::Route53VpcAssociationAuthorization> = "id";
    }
}
/// Blocks of [`aws_route53_zone`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/route53_zone).
pub mod route53_zone {
    use crate::types::*;

    pub use crate::shared::amp_prometheus_scraper_timeouts::Timeouts;
    formwork_model::block_binding! {
        #[doc = "Block [`Vpc`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/route53_zone)."]
        Vpc
        arguments {
            vpc_id: Id<kind::Vpc> = "vpc_id required\tlength 1 -\tprefix vpc-";
            vpc_region: Str = "vpc_region computed";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_route53_zone`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/route53_zone)."]
    Managed "aws_route53_zone" Route53Zone Route53ZoneAttributes
    naming None;
    tags Map;
    relations {
        "conflict delegation_set_id vpc";
    }
    arguments {
        comment: Str = "comment optional\tlength - 256";
        delegation_set_id: Id<kind::Route53DelegationSet> = "delegation_set_id optional\tlength - 32\treplaces";
        force_destroy: Bool = "force_destroy optional";
        tags: Map<Str> = "tags optional\tapi items - 10";
    }
    unread {
        name: Str = "name required\tlength 1 1024\treplaces";
    }
    many {
        vpc: route53_zone::Vpc = "vpc optional set block 0 0";
    }
    single {
        timeouts: route53_zone::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Arn<kind::Route53Zone> = "arn";
        id: Id<kind::Route53Zone> = "id";
        name: Name<kind::Route53Zone> = "name";
        name_servers: List<Str> = "name_servers";
        primary_name_server: Str = "primary_name_server";
        tags_all: Map<Str> = "tags_all";
        zone_id: Id<kind::Route53Zone> = "zone_id";
    }
}
/// Blocks of [`aws_route53_zone_association`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/route53_zone_association).
pub mod route53_zone_association {
    use crate::types::*;

    pub use crate::shared::autoscaling_autoscaling_traffic_source_attachment_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_route53_zone_association`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/route53_zone_association)."]
    Managed "aws_route53_zone_association" Route53ZoneAssociation Route53ZoneAssociationAttributes
    naming None;
    tags None;
    arguments {
        vpc_id: Id<kind::Vpc> = "vpc_id required\tapi length - 1024\tprefix vpc-\treplaces";
        zone_id: Id<kind::Route53Zone> = "zone_id required\tapi length - 32\treplaces";
        vpc_region: Str = "vpc_region computed\tin us-east-1|us-east-2|us-west-1|us-west-2|eu-west-1|eu-west-2|eu-west-3|eu-central-1|eu-central-2|ap-east-1|me-south-1|us-gov-west-1|us-gov-east-1|us-iso-east-1|us-iso-west-1|us-isob-east-1|me-central-1|ap-southeast-1|ap-southeast-2|ap-southeast-3|ap-south-1|ap-south-2|ap-northeast-1|ap-northeast-2|ap-northeast-3|eu-north-1|sa-east-1|ca-central-1|cn-north-1|cn-northwest-1|af-south-1|eu-south-1|eu-south-2|ap-southeast-4|il-central-1|ca-west-1|ap-southeast-5|mx-central-1|us-isof-south-1|us-isof-east-1|ap-southeast-7|ap-east-2\treplaces";
    }
    single {
        timeouts: route53_zone_association::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        id: Id<kind::Route53ZoneAssociation> = "id";
        owning_account: Str = "owning_account";
    }
}
/// Blocks of [`aws_route53profiles_association`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/route53profiles_association).
pub mod route53profiles_association {
    use crate::types::*;

    pub use crate::shared::amp_prometheus_scraper_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_route53profiles_association`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/route53profiles_association)."]
    Managed "aws_route53profiles_association" Route53profilesAssociation Route53profilesAssociationAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 64, ""));
    tags Map;
    arguments {
        profile_id: Id<kind::Route53profilesProfile> = "profile_id required\tmay_replace";
        resource_id: Id<kind::Vpc> = "resource_id required\tprefix vpc-\tmay_replace";
        tags: Map<Str> = "tags optional\tmay_replace";
    }
    unread {
        name: Str = "name required\tlength - 64\tmatch (^[^0-9][a-zA-Z0-9\\-_' ']+$)\tmay_replace";
    }
    single {
        timeouts: route53profiles_association::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Arn<kind::Route53profilesAssociation> = "arn";
        id: Id<kind::Route53profilesAssociation> = "id";
        name: Name<kind::Route53profilesAssociation> = "name";
        owner_id: Str = "owner_id";
        status: Str = "status";
        status_message: Str = "status_message";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_route53profiles_profile`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/route53profiles_profile).
pub mod route53profiles_profile {
    use crate::types::*;

    pub use crate::services::route53::route53_vpc_association_authorization::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_route53profiles_profile`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/route53profiles_profile)."]
    Managed "aws_route53profiles_profile" Route53profilesProfile Route53profilesProfileAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 255, ""));
    tags Map;
    arguments {
        tags: Map<Str> = "tags optional\tmay_replace";
    }
    unread {
        name: Str = "name required\tmay_replace";
    }
    single {
        timeouts: route53profiles_profile::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Arn<kind::Route53profilesProfile> = "arn";
        id: Id<kind::Route53profilesProfile> = "id";
        name: Name<kind::Route53profilesProfile> = "name";
        owner_id: Str = "owner_id";
        share_status: Str = "share_status";
        status: Str = "status";
        status_message: Str = "status_message";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_route53profiles_resource_association`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/route53profiles_resource_association).
pub mod route53profiles_resource_association {
    use crate::types::*;

    pub use crate::services::route53::route53_vpc_association_authorization::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_route53profiles_resource_association`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/route53profiles_resource_association)."]
    Managed "aws_route53profiles_resource_association" Route53profilesResourceAssociation Route53profilesResourceAssociationAttributes
    naming None;
    tags None;
    arguments {
        profile_id: Id<kind::Route53profilesProfile> = "profile_id required\tmay_replace";
        resource_arn: Str = "resource_arn required\tmay_replace";
        resource_properties: Str = "resource_properties optional\tlength 1 -\tformat json\tmay_replace";
    }
    unread {
        name: Str = "name required\tmay_replace";
    }
    single {
        timeouts: route53profiles_resource_association::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        id: Id<kind::Route53profilesResourceAssociation> = "id";
        name: Name<kind::Route53profilesResourceAssociation> = "name";
        owner_id: Str = "owner_id";
        resource_type: Str = "resource_type";
        status: Str = "status";
        status_message: Str = "status_message";
    }
}
/// Data sources.
pub(crate) mod data {
    use crate::types::*;

    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_route53_delegation_set`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/route53_delegation_set)."]
        Data "aws_route53_delegation_set" Route53DelegationSet Route53DelegationSetAttributes
        naming None;
        tags None;
        unread {
            id: Str = "id required";
        }
        attributes {
            arn: Arn<kind::Route53DelegationSet> = "arn";
            caller_reference: Str = "caller_reference";
            id: Id<kind::Route53DelegationSet> = "id";
            name_servers: List<Str> = "name_servers";
        }
    }
    /// Blocks of [`aws_route53_records`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/route53_records).
    pub mod route53_records {
        use crate::types::*;

        /// Blocks of [`ResourceRecordSetsAttributes`].
        pub mod resource_record_sets_attributes {
            use crate::types::*;

            formwork_model::accessor_binding! {
                #[doc = "Attributes [`AliasTargetAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/route53_records)."]
                AliasTargetAttributes
                attributes {
                    dns_name: Str = "dns_name";
                    evaluate_target_health: Bool = "evaluate_target_health";
                    hosted_zone_id: Id<kind::Route53Zone> = "hosted_zone_id";
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
                use crate::types::*;

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
        unread {
            zone_id: Str = "zone_id required";
            name_regex: Str = "name_regex optional";
        }
        attributes {
            zone_id: Id<kind::Route53Zone> = "zone_id";
        }
        objects {
            resource_record_sets: List<route53_records::ResourceRecordSetsAttributes> = "resource_record_sets";
        }
    }
    /// Blocks of [`aws_route53_resolver_endpoint`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/route53_resolver_endpoint).
    pub mod route53_resolver_endpoint {
        use crate::types::*;

        pub use crate::shared::autoscaling_data_autoscaling_groups_filter::Filter;
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_route53_resolver_endpoint`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/route53_resolver_endpoint)."]
        Data "aws_route53_resolver_endpoint" Route53ResolverEndpoint Route53ResolverEndpointAttributes
        naming None;
        tags None;
        unread {
            id: Str = "id computed";
            resolver_endpoint_id: Str = "resolver_endpoint_id optional";
        }
        many {
            filter: route53_resolver_endpoint::Filter = "filter optional set block 0 0";
        }
        attributes {
            arn: Arn<kind::Route53ResolverEndpoint> = "arn";
            direction: Str = "direction";
            id: Id<kind::Route53ResolverEndpoint> = "id";
            ip_addresses: Set<Str> = "ip_addresses";
            name: Name<kind::Route53ResolverEndpoint> = "name";
            protocols: Set<Str> = "protocols";
            resolver_endpoint_id: Id<kind::Route53ResolverEndpoint> = "resolver_endpoint_id";
            resolver_endpoint_type: Str = "resolver_endpoint_type";
            status: Str = "status";
            vpc_id: Id<kind::Vpc> = "vpc_id";
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_route53_resolver_firewall_config`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/route53_resolver_firewall_config)."]
        Data "aws_route53_resolver_firewall_config" Route53ResolverFirewallConfig Route53ResolverFirewallConfigAttributes
        naming None;
        tags None;
        arguments {
            resource_id: Str = "resource_id required";
        }
        unread {
            id: Str = "id computed";
        }
        attributes {
            firewall_fail_open: Str = "firewall_fail_open";
            id: Id<kind::Route53ResolverFirewallConfig> = "id";
            owner_id: Str = "owner_id";
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_route53_resolver_firewall_domain_list`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/route53_resolver_firewall_domain_list)."]
        Data "aws_route53_resolver_firewall_domain_list" Route53ResolverFirewallDomainList Route53ResolverFirewallDomainListAttributes
        naming None;
        tags None;
        unread {
            firewall_domain_list_id: Str = "firewall_domain_list_id required";
            id: Str = "id computed";
        }
        attributes {
            arn: Arn<kind::Route53ResolverFirewallDomainList> = "arn";
            creation_time: Str = "creation_time";
            creator_request_id: Str = "creator_request_id";
            domain_count: Num = "domain_count";
            firewall_domain_list_id: Id<kind::Route53ResolverFirewallDomainList> = "firewall_domain_list_id";
            id: Id<kind::Route53ResolverFirewallDomainList> = "id";
            managed_owner_name: Str = "managed_owner_name";
            modification_time: Str = "modification_time";
            name: Name<kind::Route53ResolverFirewallDomainList> = "name";
            status: Str = "status";
            status_message: Str = "status_message";
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_route53_resolver_firewall_rule_group`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/route53_resolver_firewall_rule_group)."]
        Data "aws_route53_resolver_firewall_rule_group" Route53ResolverFirewallRuleGroup Route53ResolverFirewallRuleGroupAttributes
        naming None;
        tags None;
        unread {
            firewall_rule_group_id: Str = "firewall_rule_group_id required";
            id: Str = "id computed";
        }
        attributes {
            arn: Arn<kind::Route53ResolverFirewallRuleGroup> = "arn";
            creation_time: Str = "creation_time";
            creator_request_id: Str = "creator_request_id";
            firewall_rule_group_id: Id<kind::Route53ResolverFirewallRuleGroup> = "firewall_rule_group_id";
            id: Id<kind::Route53ResolverFirewallRuleGroup> = "id";
            modification_time: Str = "modification_time";
            name: Name<kind::Route53ResolverFirewallRuleGroup> = "name";
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
        unread {
            firewall_rule_group_association_id: Str = "firewall_rule_group_association_id required";
            id: Str = "id computed";
        }
        attributes {
            arn: Arn<kind::Route53ResolverFirewallRuleGroupAssociation> = "arn";
            creation_time: Str = "creation_time";
            creator_request_id: Str = "creator_request_id";
            firewall_rule_group_association_id: Id<kind::Route53ResolverFirewallRuleGroupAssociation> = "firewall_rule_group_association_id";
            firewall_rule_group_id: Str = "firewall_rule_group_id";
            id: Id<kind::Route53ResolverFirewallRuleGroupAssociation> = "id";
            managed_owner_name: Str = "managed_owner_name";
            modification_time: Str = "modification_time";
            mutation_protection: Str = "mutation_protection";
            name: Name<kind::Route53ResolverFirewallRuleGroupAssociation> = "name";
            priority: Num = "priority";
            status: Str = "status";
            status_message: Str = "status_message";
            vpc_id: Id<kind::Vpc> = "vpc_id";
        }
    }
    /// Blocks of [`aws_route53_resolver_firewall_rules`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/route53_resolver_firewall_rules).
    pub mod route53_resolver_firewall_rules {
        use crate::types::*;

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
        use crate::types::*;

        pub use crate::shared::base_data_availability_zone_filter::Filter;
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_route53_resolver_query_log_config`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/route53_resolver_query_log_config)."]
        Data "aws_route53_resolver_query_log_config" Route53ResolverQueryLogConfig Route53ResolverQueryLogConfigAttributes
        naming None;
        tags None;
        arguments {
            tags: Map<Str> = "tags computed";
        }
        unread {
            id: Str = "id computed";
            name: Str = "name optional";
            resolver_query_log_config_id: Str = "resolver_query_log_config_id optional";
        }
        many {
            filter: route53_resolver_query_log_config::Filter = "filter optional set block 0 0";
        }
        attributes {
            arn: Arn<kind::Route53ResolverQueryLogConfig> = "arn";
            destination_arn: Str = "destination_arn";
            id: Id<kind::Route53ResolverQueryLogConfig> = "id";
            name: Name<kind::Route53ResolverQueryLogConfig> = "name";
            owner_id: Str = "owner_id";
            resolver_query_log_config_id: Id<kind::Route53ResolverQueryLogConfig> = "resolver_query_log_config_id";
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
            resolver_endpoint_id: Str = "resolver_endpoint_id computed";
            rule_type: Str = "rule_type computed";
            tags: Map<Str> = "tags computed";
        }
        unread {
            id: Str = "id computed";
            name: Str = "name computed";
            resolver_rule_id: Str = "resolver_rule_id computed";
        }
        attributes {
            arn: Arn<kind::Route53ResolverRule> = "arn";
            id: Id<kind::Route53ResolverRule> = "id";
            name: Name<kind::Route53ResolverRule> = "name";
            owner_id: Str = "owner_id";
            resolver_rule_id: Id<kind::Route53ResolverRule> = "resolver_rule_id";
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
        use crate::types::*;

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
            use crate::types::*;

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
            tags: Map<Str> = "tags computed";
        }
        unread {
            id: Str = "id computed";
            name: Str = "name computed";
            private_zone: Bool = "private_zone optional";
            vpc_id: Str = "vpc_id computed";
            zone_id: Str = "zone_id computed";
        }
        attributes {
            arn: Arn<kind::Route53Zone> = "arn";
            caller_reference: Str = "caller_reference";
            comment: Str = "comment";
            id: Id<kind::Route53Zone> = "id";
            linked_service_description: Str = "linked_service_description";
            linked_service_principal: Str = "linked_service_principal";
            name: Name<kind::Route53Zone> = "name";
            name_servers: List<Str> = "name_servers";
            primary_name_server: Str = "primary_name_server";
            resource_record_set_count: Num = "resource_record_set_count";
            vpc_id: Id<kind::Vpc> = "vpc_id";
            zone_id: Id<kind::Route53Zone> = "zone_id";
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
        use crate::types::*;

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
