// Generated from the schema of hashicorp/aws 5.100.0
// by `cargo xtask codegen`. Do not edit.
//! Service `dax`.

use crate::types::*;

/// Blocks of [`aws_dax_cluster`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/dax_cluster).
pub mod dax_cluster {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`ServerSideEncryption`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/dax_cluster)."]
        ServerSideEncryption
        arguments {
            enabled: Bool = "enabled optional\treplaces";
        }
    }
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
        iam_role_arn: Arn<kind::IamRole> = "iam_role_arn required\tformat arn\tservice iam\treplaces";
        node_type: Str = "node_type required\treplaces";
        replication_factor: Num = "replication_factor required\twhole";
        availability_zones: Set<Str> = "availability_zones optional\treplaces";
        cluster_endpoint_encryption_type: Str = "cluster_endpoint_encryption_type optional\tin NONE|TLS\treplaces";
        description: Str = "description optional";
        maintenance_window: Str = "maintenance_window computed\tformat weekly_window";
        notification_topic_arn: Str = "notification_topic_arn optional";
        parameter_group_name: Name<kind::DaxParameterGroup> = "parameter_group_name computed";
        security_group_ids: Set<Id<kind::SecurityGroup>> = "security_group_ids computed\tprefix sg-";
        subnet_group_name: Name<kind::DaxSubnetGroup> = "subnet_group_name computed\treplaces";
        tags: Map<Str> = "tags optional";
    }
    unread {
        cluster_name: Str = "cluster_name required\tlength 1 20\tmatch ^[0-9a-z-]+$\tmatch ^[a-z]\treplaces";
    }
    many {
        server_side_encryption: dax_cluster::ServerSideEncryption = "server_side_encryption optional list block 0 1";
    }
    single {
        timeouts: dax_cluster::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Arn<kind::DaxCluster> = "arn";
        cluster_address: Str = "cluster_address";
        cluster_name: Name<kind::DaxCluster> = "cluster_name";
        configuration_endpoint: Str = "configuration_endpoint";
        id: Id<kind::DaxCluster> = "id";
        port: Num = "port";
        tags_all: Map<Str> = "tags_all";
    }
    objects {
        nodes: List<dax_cluster::NodesAttributes> = "nodes";
    }
}
/// Blocks of [`aws_dax_parameter_group`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/dax_parameter_group).
pub mod dax_parameter_group {
    use crate::types::*;

    pub use crate::shared::appautoscaling_appautoscaling_policy_target_tracking_scaling_policy_configuration_customized_metric_specification_dimensions::Dimensions as Parameters;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_dax_parameter_group`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/dax_parameter_group)."]
    Managed "aws_dax_parameter_group" DaxParameterGroup DaxParameterGroupAttributes
    naming None;
    tags None;
    arguments {
        description: Str = "description optional\treplaces";
    }
    unread {
        name: Str = "name required\treplaces";
    }
    many {
        parameters: dax_parameter_group::Parameters = "parameters optional set block 0 0";
    }
    attributes {
        id: Id<kind::DaxParameterGroup> = "id";
        name: Name<kind::DaxParameterGroup> = "name";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_dax_subnet_group`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/dax_subnet_group)."]
    Managed "aws_dax_subnet_group" DaxSubnetGroup DaxSubnetGroupAttributes
    naming None;
    tags None;
    arguments {
        subnet_ids: Set<Id<kind::Subnet>> = "subnet_ids required\tprefix subnet-";
        description: Str = "description optional";
    }
    unread {
        name: Str = "name required\treplaces";
    }
    attributes {
        id: Id<kind::DaxSubnetGroup> = "id";
        name: Name<kind::DaxSubnetGroup> = "name";
        vpc_id: Id<kind::Vpc> = "vpc_id";
    }
}
