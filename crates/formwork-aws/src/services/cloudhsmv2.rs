// Generated from the schema of hashicorp/aws 5.100.0
// by `cargo xtask codegen`. Do not edit.
//! Service `cloudhsmv2`.

use crate::types::*;

/// Blocks of [`aws_cloudhsm_v2_cluster`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cloudhsm_v2_cluster).
pub mod cloudhsm_v2_cluster {
    use crate::types::*;

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
        hsm_type: Str = "hsm_type required\tin hsm1.medium|hsm2m.medium\treplaces";
        subnet_ids: Set<Id<kind::Subnet>> = "subnet_ids required\tprefix subnet-\treplaces";
        mode: Str = "mode computed\tin FIPS|NON_FIPS\treplaces";
        source_backup_identifier: Str = "source_backup_identifier optional\tapi match backup-[2-7a-zA-Z]{11,16}\treplaces";
        tags: Map<Str> = "tags optional";
    }
    single {
        timeouts: cloudhsm_v2_cluster::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        cluster_id: Id<kind::CloudhsmV2Cluster> = "cluster_id";
        cluster_state: Str = "cluster_state";
        id: Id<kind::CloudhsmV2Cluster> = "id";
        security_group_id: Id<kind::SecurityGroup> = "security_group_id";
        tags_all: Map<Str> = "tags_all";
        vpc_id: Id<kind::Vpc> = "vpc_id";
    }
    objects {
        cluster_certificates: List<cloudhsm_v2_cluster::ClusterCertificatesAttributes> = "cluster_certificates";
    }
}
/// Blocks of [`aws_cloudhsm_v2_hsm`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cloudhsm_v2_hsm).
pub mod cloudhsm_v2_hsm {
    use crate::types::*;

    pub use crate::shared::autoscaling_autoscaling_traffic_source_attachment_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_cloudhsm_v2_hsm`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cloudhsm_v2_hsm)."]
    Managed "aws_cloudhsm_v2_hsm" CloudhsmV2Hsm CloudhsmV2HsmAttributes
    naming None;
    tags None;
    relations {
        "exactly_one availability_zone subnet_id";
    }
    arguments {
        cluster_id: Id<kind::CloudhsmV2Cluster> = "cluster_id required\tapi match cluster-[2-7a-zA-Z]{11,16}\treplaces";
        availability_zone: Str = "availability_zone computed\tapi match [a-z]{2}(-(gov))?-(east|west|north|south|central){1,2}-\\d[a-z]\treplaces";
        ip_address: Str = "ip_address computed\tapi match \\d{1,3}\\.\\d{1,3}\\.\\d{1,3}\\.\\d{1,3}\treplaces";
        subnet_id: Id<kind::Subnet> = "subnet_id computed\tapi match subnet-[0-9a-fA-F]{8,17}\tprefix subnet-\treplaces";
    }
    single {
        timeouts: cloudhsm_v2_hsm::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        hsm_eni_id: Str = "hsm_eni_id";
        hsm_id: Id<kind::CloudhsmV2Hsm> = "hsm_id";
        hsm_state: Str = "hsm_state";
        id: Id<kind::CloudhsmV2Hsm> = "id";
    }
}
/// Data sources.
pub(crate) mod data {
    use crate::types::*;

    /// Blocks of [`aws_cloudhsm_v2_cluster`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/cloudhsm_v2_cluster).
    pub mod cloudhsm_v2_cluster {
        use crate::types::*;

        pub use crate::services::cloudhsmv2::cloudhsm_v2_cluster::ClusterCertificatesAttributes;
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_cloudhsm_v2_cluster`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/cloudhsm_v2_cluster)."]
        Data "aws_cloudhsm_v2_cluster" CloudhsmV2Cluster CloudhsmV2ClusterAttributes
        naming None;
        tags None;
        arguments {
            cluster_state: Str = "cluster_state computed";
        }
        unread {
            cluster_id: Str = "cluster_id required";
            id: Str = "id computed";
        }
        attributes {
            cluster_id: Id<kind::CloudhsmV2Cluster> = "cluster_id";
            id: Id<kind::CloudhsmV2Cluster> = "id";
            security_group_id: Id<kind::SecurityGroup> = "security_group_id";
            subnet_ids: Set<Id<kind::Subnet>> = "subnet_ids";
            vpc_id: Id<kind::Vpc> = "vpc_id";
        }
        objects {
            cluster_certificates: List<cloudhsm_v2_cluster::ClusterCertificatesAttributes> = "cluster_certificates";
        }
    }
}
