// Generated from the schema of hashicorp/aws 5.100.0
// by `cargo xtask codegen`. Do not edit.
//! Service `base`.

use crate::types::*;

/// Data sources.
pub(crate) mod data {
    use crate::types::*;

    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_arn`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/arn)."]
        Data "aws_arn" Arn ArnAttributes
        naming None;
        tags None;
        arguments {
            arn: Str = "arn required";
            id: Str = "id computed";
        }
        attributes {
            account: Str = "account";
            partition: Str = "partition";
            region: Str = "region";
            resource: Str = "resource";
            service: Str = "service";
        }
    }
    /// Blocks of [`aws_availability_zone`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/availability_zone).
    pub mod availability_zone {
        use crate::types::*;

        pub use crate::shared::base_data_availability_zone_filter::Filter;
        pub use crate::shared::alb_data_alb_timeouts::Timeouts;
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_availability_zone`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/availability_zone)."]
        Data "aws_availability_zone" AvailabilityZone AvailabilityZoneAttributes
        naming None;
        tags None;
        arguments {
            id: Str = "id computed";
            name: Str = "name computed";
            state: Str = "state computed";
        }
        unread {
            all_availability_zones: Bool = "all_availability_zones optional";
            zone_id: Str = "zone_id computed";
        }
        many {
            filter: availability_zone::Filter = "filter optional set block 0 0";
        }
        single {
            timeouts: availability_zone::Timeouts = "timeouts optional single block 0 0";
        }
        attributes {
            group_name: Str = "group_name";
            name_suffix: Str = "name_suffix";
            network_border_group: Str = "network_border_group";
            opt_in_status: Str = "opt_in_status";
            parent_zone_id: Str = "parent_zone_id";
            parent_zone_name: Str = "parent_zone_name";
            region: Str = "region";
            zone_id: Id<kind::Route53Zone> = "zone_id";
            zone_type: Str = "zone_type";
        }
    }
    /// Blocks of [`aws_availability_zones`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/availability_zones).
    pub mod availability_zones {
        use crate::types::*;

        pub use crate::shared::base_data_availability_zone_filter::Filter;
        pub use crate::shared::alb_data_alb_timeouts::Timeouts;
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_availability_zones`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/availability_zones)."]
        Data "aws_availability_zones" AvailabilityZones AvailabilityZonesAttributes
        naming None;
        tags None;
        arguments {
            id: Str = "id computed";
        }
        unread {
            all_availability_zones: Bool = "all_availability_zones optional";
            exclude_names: Set<Str> = "exclude_names optional";
            exclude_zone_ids: Set<Str> = "exclude_zone_ids optional";
            state: Str = "state optional";
        }
        many {
            filter: availability_zones::Filter = "filter optional set block 0 0";
        }
        single {
            timeouts: availability_zones::Timeouts = "timeouts optional single block 0 0";
        }
        attributes {
            group_names: Set<Str> = "group_names";
            names: List<Str> = "names";
            zone_ids: List<Str> = "zone_ids";
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_billing_service_account`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/billing_service_account)."]
        Data "aws_billing_service_account" BillingServiceAccount BillingServiceAccountAttributes
        naming None;
        tags None;
        arguments {
            id: Str = "id computed";
        }
        attributes {
            arn: Str = "arn";
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_caller_identity`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/caller_identity)."]
        Data "aws_caller_identity" CallerIdentity CallerIdentityAttributes
        naming None;
        tags None;
        arguments {
            id: Str = "id computed";
        }
        attributes {
            account_id: Str = "account_id";
            arn: Str = "arn";
            user_id: Str = "user_id";
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_default_tags`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/default_tags)."]
        Data "aws_default_tags" DefaultTags DefaultTagsAttributes
        naming None;
        tags None;
        arguments {
            id: Str = "id computed";
        }
        attributes {
            tags: Map<Str> = "tags";
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_ip_ranges`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/ip_ranges)."]
        Data "aws_ip_ranges" IpRanges IpRangesAttributes
        naming None;
        tags None;
        arguments {
            services: Set<Str> = "services required";
            id: Str = "id computed";
        }
        unread {
            regions: Set<Str> = "regions optional";
            url: Str = "url optional";
        }
        attributes {
            cidr_blocks: List<Str> = "cidr_blocks";
            create_date: Str = "create_date";
            ipv6_cidr_blocks: List<Str> = "ipv6_cidr_blocks";
            sync_token: Num = "sync_token";
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_partition`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/partition)."]
        Data "aws_partition" Partition PartitionAttributes
        naming None;
        tags None;
        arguments {
            id: Str = "id computed";
        }
        attributes {
            dns_suffix: Str = "dns_suffix";
            partition: Str = "partition";
            reverse_dns_prefix: Str = "reverse_dns_prefix";
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_region`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/region)."]
        Data "aws_region" Region RegionAttributes
        naming None;
        tags None;
        arguments {
            endpoint: Str = "endpoint computed";
            id: Str = "id computed";
            name: Str = "name computed";
        }
        attributes {
            description: Str = "description";
        }
    }
    /// Blocks of [`aws_regions`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/regions).
    pub mod regions {
        use crate::types::*;

        pub use crate::shared::base_data_availability_zone_filter::Filter;
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_regions`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/regions)."]
        Data "aws_regions" Regions RegionsAttributes
        naming None;
        tags None;
        arguments {
            id: Str = "id computed";
        }
        unread {
            all_regions: Bool = "all_regions optional";
        }
        many {
            filter: regions::Filter = "filter optional set block 0 0";
        }
        attributes {
            names: Set<Str> = "names";
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_service`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/service)."]
        Data "aws_service" Service ServiceAttributes
        naming None;
        tags None;
        arguments {
            dns_name: Str = "dns_name computed";
            id: Str = "id computed";
            region: Str = "region computed";
            reverse_dns_name: Str = "reverse_dns_name computed";
            reverse_dns_prefix: Str = "reverse_dns_prefix computed";
            service_id: Str = "service_id computed";
        }
        attributes {
            partition: Str = "partition";
            supported: Bool = "supported";
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_service_principal`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/service_principal)."]
        Data "aws_service_principal" ServicePrincipal ServicePrincipalAttributes
        naming None;
        tags None;
        arguments {
            service_name: Str = "service_name required";
            region: Str = "region computed";
        }
        attributes {
            id: Str = "id";
            name: Str = "name";
            suffix: Str = "suffix";
        }
    }
}
