// Generated from the schema of hashicorp/aws 5.100.0
// by `cargo xtask codegen`. Do not edit.
//! Service `cloudsearch`.

use crate::kinds::*;

/// Blocks of [`aws_cloudsearch_domain`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cloudsearch_domain).
pub mod cloudsearch_domain {
    use crate::kinds::*;

    formwork_model::block_binding! {
        #[doc = "Block [`EndpointOptions`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cloudsearch_domain)."]
        EndpointOptions
        arguments {
            enforce_https: Bool = "enforce_https computed";
            tls_security_policy: Str = "tls_security_policy computed";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`IndexField`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cloudsearch_domain)."]
        IndexField
        arguments {
            name: Str = "name required";
            r#type: Str = "type required";
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
            desired_instance_type: Str = "desired_instance_type computed";
            desired_partition_count: Num = "desired_partition_count computed";
            desired_replication_count: Num = "desired_replication_count computed";
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
        name: Str = "name required";
        multi_az: Bool = "multi_az computed";
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
        arn: Str = "arn";
        document_service_endpoint: Str = "document_service_endpoint";
        domain_id: Str = "domain_id";
        id: Str = "id";
        search_service_endpoint: Str = "search_service_endpoint";
    }
}
/// Blocks of [`aws_cloudsearch_domain_service_access_policy`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cloudsearch_domain_service_access_policy).
pub mod cloudsearch_domain_service_access_policy {
    use crate::kinds::*;

    pub use crate::shared::autoscaling_autoscaling_group_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_cloudsearch_domain_service_access_policy`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cloudsearch_domain_service_access_policy)."]
    Managed "aws_cloudsearch_domain_service_access_policy" CloudsearchDomainServiceAccessPolicy CloudsearchDomainServiceAccessPolicyAttributes
    naming None;
    tags None;
    arguments {
        access_policy: Str = "access_policy required";
        domain_name: Str = "domain_name required";
    }
    single {
        timeouts: cloudsearch_domain_service_access_policy::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        id: Str = "id";
    }
}
