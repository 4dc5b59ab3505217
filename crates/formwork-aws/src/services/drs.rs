// Generated from the schema of hashicorp/aws 5.100.0
// by `cargo xtask codegen`. Do not edit.
//! Service `drs`.

use crate::types::*;

/// Blocks of [`aws_drs_replication_configuration_template`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/drs_replication_configuration_template).
pub mod drs_replication_configuration_template {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`PitPolicy`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/drs_replication_configuration_template)."]
        PitPolicy
        arguments {
            interval: Num = "interval required\twhole";
            retention_duration: Num = "retention_duration required\twhole";
            units: Str = "units required\tin MINUTE|HOUR|DAY";
            enabled: Bool = "enabled optional";
            rule_id: Num = "rule_id optional\twhole";
        }
    }
    pub use crate::shared::amp_prometheus_scraper_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_drs_replication_configuration_template`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/drs_replication_configuration_template)."]
    Managed "aws_drs_replication_configuration_template" DrsReplicationConfigurationTemplate DrsReplicationConfigurationTemplateAttributes
    naming None;
    tags Map;
    arguments {
        associate_default_security_group: Bool = "associate_default_security_group required";
        bandwidth_throttling: Num = "bandwidth_throttling required\twhole";
        create_public_ip: Bool = "create_public_ip required";
        data_plane_routing: Str = "data_plane_routing required\tin PRIVATE_IP|PUBLIC_IP";
        default_large_staging_disk_type: Str = "default_large_staging_disk_type required\tin GP2|GP3|ST1|AUTO";
        ebs_encryption: Str = "ebs_encryption required\tin DEFAULT|CUSTOM|NONE";
        replication_server_instance_type: Str = "replication_server_instance_type required";
        replication_servers_security_groups_ids: List<Str> = "replication_servers_security_groups_ids required";
        staging_area_subnet_id: Id<kind::Subnet> = "staging_area_subnet_id required\tprefix subnet-";
        staging_area_tags: Map<Str> = "staging_area_tags required";
        use_dedicated_replication_server: Bool = "use_dedicated_replication_server required";
        auto_replicate_new_disks: Bool = "auto_replicate_new_disks computed";
        ebs_encryption_key_arn: Str = "ebs_encryption_key_arn optional";
        tags: Map<Str> = "tags optional";
    }
    many {
        pit_policy: drs_replication_configuration_template::PitPolicy = "pit_policy optional list block 0 0";
    }
    single {
        timeouts: drs_replication_configuration_template::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Arn<kind::DrsReplicationConfigurationTemplate> = "arn";
        id: Id<kind::DrsReplicationConfigurationTemplate> = "id";
        tags_all: Map<Str> = "tags_all";
    }
}
