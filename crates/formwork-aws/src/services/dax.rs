// Generated from the schema of hashicorp/aws 5.100.0
// by `cargo xtask codegen`. Do not edit.
//! Service `dax`.

use crate::kinds::*;

/// Blocks of [`aws_dax_cluster`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/dax_cluster).
pub mod dax_cluster {
    use crate::kinds::*;

    pub use crate::shared::dax_dax_cluster_server_side_encryption::ServerSideEncryption;
    pub use crate::shared::account_account_alternate_contact_timeouts::Timeouts;
    formwork_model::accessor_binding! {
        #[doc = "Attributes [`NodesAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/dax_cluster)."]
        NodesAttributes
        attributes {
            address: Str = "address";
            availability_zone: Str = "availability_zone";
            id: Str = "id";
            port: Num = "port";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_dax_cluster`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/dax_cluster)."]
    Managed "aws_dax_cluster" DaxCluster DaxClusterAttributes
    naming None;
    tags Map;
    arguments {
        cluster_name: Str = "cluster_name required";
        iam_role_arn: Str = "iam_role_arn required";
        node_type: Str = "node_type required";
        replication_factor: Num = "replication_factor required";
        availability_zones: Set<Str> = "availability_zones optional";
        cluster_endpoint_encryption_type: Str = "cluster_endpoint_encryption_type optional";
        description: Str = "description optional";
        maintenance_window: Str = "maintenance_window computed";
        notification_topic_arn: Str = "notification_topic_arn optional";
        parameter_group_name: Str = "parameter_group_name computed";
        security_group_ids: Set<Str> = "security_group_ids computed";
        subnet_group_name: Str = "subnet_group_name computed";
        tags: Map<Str> = "tags optional";
    }
    many {
        server_side_encryption: dax_cluster::ServerSideEncryption = "server_side_encryption optional list block 0 1";
    }
    single {
        timeouts: dax_cluster::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Str = "arn";
        cluster_address: Str = "cluster_address";
        configuration_endpoint: Str = "configuration_endpoint";
        id: Str = "id";
        port: Num = "port";
        tags_all: Map<Str> = "tags_all";
    }
    objects {
        nodes: List<dax_cluster::NodesAttributes> = "nodes";
    }
}
/// Blocks of [`aws_dax_parameter_group`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/dax_parameter_group).
pub mod dax_parameter_group {
    use crate::kinds::*;

    pub use crate::shared::appautoscaling_appautoscaling_policy_target_tracking_scaling_policy_configuration_customized_metric_specification_dimensions::Dimensions as Parameters;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_dax_parameter_group`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/dax_parameter_group)."]
    Managed "aws_dax_parameter_group" DaxParameterGroup DaxParameterGroupAttributes
    naming None;
    tags None;
    arguments {
        name: Str = "name required";
        description: Str = "description optional";
    }
    many {
        parameters: dax_parameter_group::Parameters = "parameters optional set block 0 0";
    }
    attributes {
        id: Str = "id";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_dax_subnet_group`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/dax_subnet_group)."]
    Managed "aws_dax_subnet_group" DaxSubnetGroup DaxSubnetGroupAttributes
    naming None;
    tags None;
    arguments {
        name: Str = "name required";
        subnet_ids: Set<Str> = "subnet_ids required";
        description: Str = "description optional";
    }
    attributes {
        id: Str = "id";
        vpc_id: Str = "vpc_id";
    }
}
