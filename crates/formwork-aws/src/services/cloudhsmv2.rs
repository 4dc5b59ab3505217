// Generated from the schema of hashicorp/aws 5.100.0
// by `cargo xtask codegen`. Do not edit.
//! Service `cloudhsmv2`.

use crate::kinds::*;

/// Blocks of [`aws_cloudhsm_v2_cluster`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cloudhsm_v2_cluster).
pub mod cloudhsm_v2_cluster {
    use crate::kinds::*;

    pub use crate::shared::account_account_alternate_contact_timeouts::Timeouts;
    formwork_model::accessor_binding! {
        #[doc = "Attributes [`ClusterCertificatesAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cloudhsm_v2_cluster)."]
        ClusterCertificatesAttributes
        attributes {
            aws_hardware_certificate: Str = "aws_hardware_certificate";
            cluster_certificate: Str = "cluster_certificate";
            cluster_csr: Str = "cluster_csr";
            hsm_certificate: Str = "hsm_certificate";
            manufacturer_hardware_certificate: Str = "manufacturer_hardware_certificate";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_cloudhsm_v2_cluster`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cloudhsm_v2_cluster)."]
    Managed "aws_cloudhsm_v2_cluster" CloudhsmV2Cluster CloudhsmV2ClusterAttributes
    naming None;
    tags Map;
    arguments {
        hsm_type: Str = "hsm_type required";
        subnet_ids: Set<Str> = "subnet_ids required";
        mode: Str = "mode computed";
        source_backup_identifier: Str = "source_backup_identifier optional";
        tags: Map<Str> = "tags optional";
    }
    single {
        timeouts: cloudhsm_v2_cluster::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        cluster_id: Str = "cluster_id";
        cluster_state: Str = "cluster_state";
        id: Str = "id";
        security_group_id: Str = "security_group_id";
        tags_all: Map<Str> = "tags_all";
        vpc_id: Str = "vpc_id";
    }
    objects {
        cluster_certificates: List<cloudhsm_v2_cluster::ClusterCertificatesAttributes> = "cluster_certificates";
    }
}
/// Blocks of [`aws_cloudhsm_v2_hsm`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cloudhsm_v2_hsm).
pub mod cloudhsm_v2_hsm {
    use crate::kinds::*;

    pub use crate::shared::autoscaling_autoscaling_traffic_source_attachment_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_cloudhsm_v2_hsm`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cloudhsm_v2_hsm)."]
    Managed "aws_cloudhsm_v2_hsm" CloudhsmV2Hsm CloudhsmV2HsmAttributes
    naming None;
    tags None;
    arguments {
        cluster_id: Str = "cluster_id required";
        availability_zone: Str = "availability_zone computed";
        ip_address: Str = "ip_address computed";
        subnet_id: Str = "subnet_id computed";
    }
    single {
        timeouts: cloudhsm_v2_hsm::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        hsm_eni_id: Str = "hsm_eni_id";
        hsm_id: Str = "hsm_id";
        hsm_state: Str = "hsm_state";
        id: Str = "id";
    }
}
/// Data sources.
pub(crate) mod data {
    use crate::kinds::*;

    /// Blocks of [`aws_cloudhsm_v2_cluster`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/cloudhsm_v2_cluster).
    pub mod cloudhsm_v2_cluster {
        use crate::kinds::*;

        pub use crate::services::cloudhsmv2::cloudhsm_v2_cluster::ClusterCertificatesAttributes;
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_cloudhsm_v2_cluster`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/cloudhsm_v2_cluster)."]
        Data "aws_cloudhsm_v2_cluster" CloudhsmV2Cluster CloudhsmV2ClusterAttributes
        naming None;
        tags None;
        arguments {
            cluster_id: Str = "cluster_id required";
            cluster_state: Str = "cluster_state computed";
            id: Str = "id computed";
        }
        attributes {
            security_group_id: Str = "security_group_id";
            subnet_ids: Set<Str> = "subnet_ids";
            vpc_id: Str = "vpc_id";
        }
        objects {
            cluster_certificates: List<cloudhsm_v2_cluster::ClusterCertificatesAttributes> = "cluster_certificates";
        }
    }
}
