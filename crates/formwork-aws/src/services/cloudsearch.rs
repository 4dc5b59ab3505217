// Generated from the schema of hashicorp/aws 5.100.0
// by `cargo xtask codegen`. Do not edit.
//! Service `cloudsearch`.

use crate::types::*;

/// Blocks of [`aws_cloudsearch_domain`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cloudsearch_domain).
pub mod cloudsearch_domain {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`EndpointOptions`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cloudsearch_domain)."]
        EndpointOptions
        arguments {
            enforce_https: Bool = "enforce_https computed";
            tls_security_policy: Str = "tls_security_policy computed\tin Policy-Min-TLS-1-0-2019-07|Policy-Min-TLS-1-2-2019-07";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`IndexField`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cloudsearch_domain)."]
        IndexField
        arguments {
            name: Str = "name required\tmatch ^[0-9a-z*_]+$\tmatch ^[a-z*]";
            r#type: Str = "type required\tin int|double|literal|text|date|latlon|int-array|double-array|literal-array|text-array|date-array";
            analysis_scheme: Str = "analysis_scheme optional";
            default_value: Str = "default_value optional";
            facet: Bool = "facet optional";
            highlight: Bool = "highlight optional";
            r#return: Bool = "return optional";
            search: Bool = "search optional";
            sort: Bool = "sort optional";
            source_fields: Str = "source_fields optional";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`ScalingParameters`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cloudsearch_domain)."]
        ScalingParameters
        arguments {
            desired_instance_type: Str = "desired_instance_type computed\tin search.m1.small|search.m1.large|search.m2.xlarge|search.m2.2xlarge|search.m3.medium|search.m3.large|search.m3.xlarge|search.m3.2xlarge|search.small|search.medium|search.large|search.xlarge|search.2xlarge|search.previousgeneration.small|search.previousgeneration.large|search.previousgeneration.xlarge|search.previousgeneration.2xlarge";
            desired_partition_count: Num = "desired_partition_count computed\twhole";
            desired_replication_count: Num = "desired_replication_count computed\twhole";
        }
    }
    pub use crate::shared::account_account_alternate_contact_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_cloudsearch_domain`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cloudsearch_domain)."]
    Managed "aws_cloudsearch_domain" CloudsearchDomain CloudsearchDomainAttributes
    naming None;
    tags None;
    arguments {
        multi_az: Bool = "multi_az computed";
    }
    unread {
        name: Str = "name required\tmatch ^[a-z]([a-z0-9-]){2,27}$\treplaces";
    }
    many {
        endpoint_options: cloudsearch_domain::EndpointOptions = "endpoint_options optional list block 0 1";
        index_field: cloudsearch_domain::IndexField = "index_field optional set block 0 0";
        scaling_parameters: cloudsearch_domain::ScalingParameters = "scaling_parameters optional list block 0 1";
    }
    single {
        timeouts: cloudsearch_domain::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Arn<kind::CloudsearchDomain> = "arn";
        document_service_endpoint: Str = "document_service_endpoint";
        domain_id: Id<kind::CloudsearchDomain> = "domain_id";
        id: Id<kind::CloudsearchDomain> = "id";
        name: Name<kind::CloudsearchDomain> = "name";
        search_service_endpoint: Str = "search_service_endpoint";
    }
}
/// Blocks of [`aws_cloudsearch_domain_service_access_policy`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cloudsearch_domain_service_access_policy).
pub mod cloudsearch_domain_service_access_policy {
    use crate::types::*;

    pub use crate::shared::autoscaling_autoscaling_group_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_cloudsearch_domain_service_access_policy`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cloudsearch_domain_service_access_policy)."]
    Managed "aws_cloudsearch_domain_service_access_policy" CloudsearchDomainServiceAccessPolicy CloudsearchDomainServiceAccessPolicyAttributes
    naming None;
    tags None;
    arguments {
        access_policy: Str = "access_policy required\tformat json";
        domain_name: Id<kind::CloudsearchDomain> = "domain_name required";
    }
    single {
        timeouts: cloudsearch_domain_service_access_policy::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        id: Id<kind::CloudsearchDomainServiceAccessPolicy> = "id";
    }
}
