//! Layer 4: a database with backups and, outside of dev, a replica that takes reads.

use formwork::prelude::*;
use formwork_aws as aws;

use super::{Env, found};
use crate::Platform;

pub(super) fn data(stack: &mut Stack<Platform>) {
    let network = found(stack);
    let subnets = data!(
        stack,
        "all",
        aws::data::Subnets { filter: Filter { name: "vpc-id", values: [network] } }
    );
    let group = resource!(stack, "main", aws::DbSubnetGroup { subnet_ids: subnets.ids() });
    let (instances, days) = match stack.environment() {
        Env::Dev => (1, 1),
        Env::Staging | Env::Production => (2, 14),
    };
    let cluster = resource!(
        stack,
        "main",
        aws::RdsCluster {
            engine: "aurora-postgresql",
            master_username: "platform",
            manage_master_user_password: true,
            db_subnet_group_name: group.name(),
            storage_encrypted: true,
            backup_retention_period: days,
            skip_final_snapshot: true,
        },
        about("AWS reports scaling also of clusters that do not scale by themselves"),
        lifecycle(ignore_changes(scaling_configuration))
    );
    for number in 1..=instances {
        resource!(
            stack,
            format!("main-{number}"),
            aws::RdsClusterInstance {
                cluster_identifier: cluster.id(),
                engine: "aurora-postgresql",
                instance_class: "db.t4g.medium",
            }
        );
    }
}
