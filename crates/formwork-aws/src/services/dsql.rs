// Generated from the schema of hashicorp/aws 5.100.0
// by `cargo xtask codegen`. Do not edit.
//! Service `dsql`.

use crate::types::*;

/// Blocks of [`aws_dsql_cluster`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/dsql_cluster).
pub mod dsql_cluster {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`MultiRegionProperties`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/dsql_cluster)."]
        MultiRegionProperties
        arguments {
            clusters: Set<Str> = "clusters computed";
            witness_region: Str = "witness_region optional\treplaces";
        }
    }
    pub use crate::shared::amp_prometheus_scraper_timeouts::Timeouts;
    formwork_model::accessor_binding! {
        #[doc = "Attributes [`EncryptionDetailsAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/dsql_cluster)."]
        EncryptionDetailsAttributes
        attributes {
            encryption_status: Str = "encryption_status";
            encryption_type: Str = "encryption_type";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_dsql_cluster`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/dsql_cluster)."]
    Managed "aws_dsql_cluster" DsqlCluster DsqlClusterAttributes
    naming None;
    tags Map;
    arguments {
        deletion_protection_enabled: Bool = "deletion_protection_enabled optional";
        kms_encryption_key: Str = "kms_encryption_key computed\tlength 1 -\tformat arn AWS_OWNED_KMS_KEY";
        tags: Map<Str> = "tags optional";
    }
    many {
        multi_region_properties: dsql_cluster::MultiRegionProperties = "multi_region_properties optional list block 0 0\titems - 1";
    }
    single {
        timeouts: dsql_cluster::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Arn<kind::DsqlCluster> = "arn";
        identifier: Str = "identifier";
        tags_all: Map<Str> = "tags_all";
        vpc_endpoint_service_name: Str = "vpc_endpoint_service_name";
    }
    objects {
        encryption_details: List<dsql_cluster::EncryptionDetailsAttributes> = "encryption_details";
    }
}
/// Blocks of [`aws_dsql_cluster_peering`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/dsql_cluster_peering).
pub mod dsql_cluster_peering {
    use crate::types::*;

    pub use crate::shared::apigateway_api_gateway_rest_api_put_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_dsql_cluster_peering`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/dsql_cluster_peering)."]
    Managed "aws_dsql_cluster_peering" DsqlClusterPeering DsqlClusterPeeringAttributes
    naming None;
    tags None;
    arguments {
        clusters: Set<Arn<kind::DsqlCluster>> = "clusters required\titems 1 -";
        identifier: Str = "identifier required";
        witness_region: Str = "witness_region required\tformat region";
    }
    single {
        timeouts: dsql_cluster_peering::Timeouts = "timeouts optional single block 0 0";
    }
}
