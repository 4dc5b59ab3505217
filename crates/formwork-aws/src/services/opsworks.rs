// Generated from the schema of hashicorp/aws 5.100.0
// by `cargo xtask codegen`. Do not edit.
//! Service `opsworks`.

use crate::types::*;

/// Blocks of [`aws_opsworks_application`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/opsworks_application).
pub mod opsworks_application {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`AppSource`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/opsworks_application)."]
        AppSource
        arguments {
            r#type: Str = "type required";
            password: Secret<Str> = "password optional sensitive";
            revision: Str = "revision optional";
            ssh_key: Secret<Str> = "ssh_key optional sensitive";
            url: Str = "url optional";
            username: Str = "username optional";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`Environment`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/opsworks_application)."]
        Environment
        arguments {
            key: Str = "key required";
            value: Str = "value required";
            secure: Bool = "secure optional";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`SslConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/opsworks_application)."]
        SslConfiguration
        arguments {
            certificate: Str = "certificate required";
            private_key: Secret<Str> = "private_key required sensitive";
            chain: Str = "chain optional";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_opsworks_application`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/opsworks_application)."]
    Managed "aws_opsworks_application" OpsworksApplication OpsworksApplicationAttributes
    naming None;
    tags None;
    arguments {
        stack_id: Id<kind::OpsworksStack> = "stack_id required";
        r#type: Str = "type required\tin aws-flow-ruby|java|rails|php|nodejs|static|other";
        auto_bundle_on_deploy: Str = "auto_bundle_on_deploy optional";
        aws_flow_ruby_settings: Str = "aws_flow_ruby_settings optional";
        data_source_arn: Str = "data_source_arn optional\tformat arn";
        data_source_database_name: Str = "data_source_database_name optional";
        data_source_type: Str = "data_source_type optional\tin AutoSelectOpsworksMysqlInstance|OpsworksMysqlInstance|RdsDbInstance|None";
        description: Str = "description optional";
        document_root: Str = "document_root optional";
        domains: List<Str> = "domains optional";
        enable_ssl: Bool = "enable_ssl optional";
        rails_env: Str = "rails_env optional";
        short_name: Str = "short_name computed\treplaces";
    }
    unread {
        name: Str = "name required";
    }
    many {
        app_source: opsworks_application::AppSource = "app_source optional list block 0 0";
        environment: opsworks_application::Environment = "environment optional set block 0 0";
        ssl_configuration: opsworks_application::SslConfiguration = "ssl_configuration optional list block 0 0";
    }
    attributes {
        id: Id<kind::OpsworksApplication> = "id";
        name: Name<kind::OpsworksApplication> = "name";
    }
}
/// Blocks of [`aws_opsworks_custom_layer`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/opsworks_custom_layer).
pub mod opsworks_custom_layer {
    use crate::types::*;

    /// Blocks of [`CloudwatchConfiguration`].
    pub mod cloudwatch_configuration {
        use crate::types::*;

        formwork_model::block_binding! {
            #[doc = "Block [`LogStreams`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/opsworks_custom_layer)."]
            LogStreams
            arguments {
                file: Str = "file required";
                log_group_name: Name<kind::CloudwatchLogGroup> = "log_group_name required";
                batch_count: Num = "batch_count optional\trange - 10000\twhole";
                batch_size: Num = "batch_size optional\trange - 1048576\twhole";
                buffer_duration: Num = "buffer_duration optional\trange 5000 -\twhole";
                datetime_format: Str = "datetime_format optional";
                encoding: Str = "encoding optional\tin ascii|big5|big5hkscs|cp037|cp424|cp437|cp500|cp720|cp737|cp775|cp850|cp852|cp855|cp856|cp857|cp858|cp860|cp861|cp862|cp863|cp864|cp865|cp866|cp869|cp874|cp875|cp932|cp949|cp950|cp1006|cp1026|cp1140|cp1250|cp1251|cp1252|cp1253|cp1254|cp1255|cp1256|cp1257|cp1258|euc_jp|euc_jis_2004|euc_jisx0213|euc_kr|gb2312|gbk|gb18030|hz|iso2022_jp|iso2022_jp_1|iso2022_jp_2|iso2022_jp_2004|iso2022_jp_3|iso2022_jp_ext|iso2022_kr|latin_1|iso8859_2|iso8859_3|iso8859_4|iso8859_5|iso8859_6|iso8859_7|iso8859_8|iso8859_9|iso8859_10|iso8859_13|iso8859_14|iso8859_15|iso8859_16|johab|koi8_r|koi8_u|mac_cyrillic|mac_greek|mac_iceland|mac_latin2|mac_roman|mac_turkish|ptcp154|shift_jis|shift_jis_2004|shift_jisx0213|utf_32|utf_32_be|utf_32_le|utf_16|utf_16_be|utf_16_le|utf_7|utf_8|utf_8_sig";
                file_fingerprint_lines: Str = "file_fingerprint_lines optional";
                initial_position: Str = "initial_position optional\tin start_of_file|end_of_file";
                multiline_start_pattern: Str = "multiline_start_pattern optional";
                time_zone: Str = "time_zone optional\tin LOCAL|UTC";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`CloudwatchConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/opsworks_custom_layer)."]
        CloudwatchConfiguration
        arguments {
            enabled: Bool = "enabled optional";
        }
        many {
            log_streams: cloudwatch_configuration::LogStreams = "log_streams optional list block 0 0";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`EbsVolume`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/opsworks_custom_layer)."]
        EbsVolume
        arguments {
            mount_point: Str = "mount_point required";
            number_of_disks: Num = "number_of_disks required\twhole";
            size: Num = "size required\twhole";
            encrypted: Bool = "encrypted optional";
            iops: Num = "iops optional\twhole";
            raid_level: Str = "raid_level optional";
            r#type: Str = "type optional\tin standard|io1|gp2|st1|sc1";
        }
    }
    /// Blocks of [`LoadBasedAutoScaling`].
    pub mod load_based_auto_scaling {
        use crate::types::*;

        formwork_model::block_binding! {
            #[doc = "Block [`Downscaling`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/opsworks_custom_layer)."]
            Downscaling
            arguments {
                alarms: List<Str> = "alarms optional\titems - 5";
                cpu_threshold: Num = "cpu_threshold optional";
                ignore_metrics_time: Num = "ignore_metrics_time optional\trange 1 100\twhole";
                instance_count: Num = "instance_count optional\twhole";
                load_threshold: Num = "load_threshold optional";
                memory_threshold: Num = "memory_threshold optional";
                thresholds_wait_time: Num = "thresholds_wait_time optional\trange 1 100\twhole";
            }
        }
        pub use crate::services::opsworks::opsworks_custom_layer::load_based_auto_scaling::Downscaling as Upscaling;
    }
    formwork_model::block_binding! {
        #[doc = "Block [`LoadBasedAutoScaling`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/opsworks_custom_layer)."]
        LoadBasedAutoScaling
        arguments {
            enable: Bool = "enable optional";
        }
        many {
            downscaling: load_based_auto_scaling::Downscaling = "downscaling optional list block 0 1";
            upscaling: load_based_auto_scaling::Upscaling = "upscaling optional list block 0 1";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_opsworks_custom_layer`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/opsworks_custom_layer)."]
    Managed "aws_opsworks_custom_layer" OpsworksCustomLayer OpsworksCustomLayerAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 255, ""));
    tags Map;
    arguments {
        short_name: Str = "short_name required";
        stack_id: Id<kind::OpsworksStack> = "stack_id required\treplaces";
        auto_assign_elastic_ips: Bool = "auto_assign_elastic_ips optional";
        auto_assign_public_ips: Bool = "auto_assign_public_ips optional";
        auto_healing: Bool = "auto_healing optional";
        custom_configure_recipes: List<Str> = "custom_configure_recipes optional";
        custom_deploy_recipes: List<Str> = "custom_deploy_recipes optional";
        custom_instance_profile_arn: Str = "custom_instance_profile_arn optional\tformat arn";
        custom_json: Str = "custom_json optional\tformat json";
        custom_security_group_ids: Set<Id<kind::SecurityGroup>> = "custom_security_group_ids optional\tprefix sg-";
        custom_setup_recipes: List<Str> = "custom_setup_recipes optional";
        custom_shutdown_recipes: List<Str> = "custom_shutdown_recipes optional";
        custom_undeploy_recipes: List<Str> = "custom_undeploy_recipes optional";
        drain_elb_on_shutdown: Bool = "drain_elb_on_shutdown optional";
        elastic_load_balancer: Str = "elastic_load_balancer optional";
        install_updates_on_boot: Bool = "install_updates_on_boot optional";
        instance_shutdown_timeout: Num = "instance_shutdown_timeout optional\twhole";
        system_packages: Set<Str> = "system_packages optional";
        tags: Map<Str> = "tags optional";
        use_ebs_optimized_instances: Bool = "use_ebs_optimized_instances optional";
    }
    unread {
        name: Str = "name required";
    }
    many {
        cloudwatch_configuration: opsworks_custom_layer::CloudwatchConfiguration = "cloudwatch_configuration optional list block 0 1";
        ebs_volume: opsworks_custom_layer::EbsVolume = "ebs_volume optional set block 0 0";
        load_based_auto_scaling: opsworks_custom_layer::LoadBasedAutoScaling = "load_based_auto_scaling optional list block 0 1";
    }
    attributes {
        arn: Arn<kind::OpsworksCustomLayer> = "arn";
        id: Id<kind::OpsworksCustomLayer> = "id";
        name: Name<kind::OpsworksCustomLayer> = "name";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_opsworks_ecs_cluster_layer`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/opsworks_ecs_cluster_layer).
pub mod opsworks_ecs_cluster_layer {
    use crate::types::*;

    pub use crate::services::opsworks::opsworks_custom_layer::CloudwatchConfiguration;
    pub use crate::services::opsworks::opsworks_custom_layer::cloudwatch_configuration;
    pub use crate::services::opsworks::opsworks_custom_layer::EbsVolume;
    pub use crate::services::opsworks::opsworks_custom_layer::LoadBasedAutoScaling;
    pub use crate::services::opsworks::opsworks_custom_layer::load_based_auto_scaling;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_opsworks_ecs_cluster_layer`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/opsworks_ecs_cluster_layer)."]
    Managed "aws_opsworks_ecs_cluster_layer" OpsworksEcsClusterLayer OpsworksEcsClusterLayerAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 255, ""));
    tags Map;
    arguments {
        ecs_cluster_arn: Arn<kind::EcsCluster> = "ecs_cluster_arn required\tformat arn\tservice ecs\treplaces";
        stack_id: Id<kind::OpsworksStack> = "stack_id required\treplaces";
        auto_assign_elastic_ips: Bool = "auto_assign_elastic_ips optional";
        auto_assign_public_ips: Bool = "auto_assign_public_ips optional";
        auto_healing: Bool = "auto_healing optional";
        custom_configure_recipes: List<Str> = "custom_configure_recipes optional";
        custom_deploy_recipes: List<Str> = "custom_deploy_recipes optional";
        custom_instance_profile_arn: Str = "custom_instance_profile_arn optional\tformat arn";
        custom_json: Str = "custom_json optional\tformat json";
        custom_security_group_ids: Set<Id<kind::SecurityGroup>> = "custom_security_group_ids optional\tprefix sg-";
        custom_setup_recipes: List<Str> = "custom_setup_recipes optional";
        custom_shutdown_recipes: List<Str> = "custom_shutdown_recipes optional";
        custom_undeploy_recipes: List<Str> = "custom_undeploy_recipes optional";
        drain_elb_on_shutdown: Bool = "drain_elb_on_shutdown optional";
        elastic_load_balancer: Str = "elastic_load_balancer optional";
        install_updates_on_boot: Bool = "install_updates_on_boot optional";
        instance_shutdown_timeout: Num = "instance_shutdown_timeout optional\twhole";
        system_packages: Set<Str> = "system_packages optional";
        tags: Map<Str> = "tags optional";
        use_ebs_optimized_instances: Bool = "use_ebs_optimized_instances optional";
    }
    unread {
        name: Str = "name optional";
    }
    many {
        cloudwatch_configuration: opsworks_ecs_cluster_layer::CloudwatchConfiguration = "cloudwatch_configuration optional list block 0 1";
        ebs_volume: opsworks_ecs_cluster_layer::EbsVolume = "ebs_volume optional set block 0 0";
        load_based_auto_scaling: opsworks_ecs_cluster_layer::LoadBasedAutoScaling = "load_based_auto_scaling optional list block 0 1";
    }
    attributes {
        arn: Arn<kind::OpsworksEcsClusterLayer> = "arn";
        id: Id<kind::OpsworksEcsClusterLayer> = "id";
        name: Name<kind::OpsworksEcsClusterLayer> = "name";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_opsworks_ganglia_layer`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/opsworks_ganglia_layer).
pub mod opsworks_ganglia_layer {
    use crate::types::*;

    pub use crate::services::opsworks::opsworks_custom_layer::CloudwatchConfiguration;
    pub use crate::services::opsworks::opsworks_custom_layer::cloudwatch_configuration;
    pub use crate::services::opsworks::opsworks_custom_layer::EbsVolume;
    pub use crate::services::opsworks::opsworks_custom_layer::LoadBasedAutoScaling;
    pub use crate::services::opsworks::opsworks_custom_layer::load_based_auto_scaling;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_opsworks_ganglia_layer`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/opsworks_ganglia_layer)."]
    Managed "aws_opsworks_ganglia_layer" OpsworksGangliaLayer OpsworksGangliaLayerAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 255, ""));
    tags Map;
    arguments {
        password: Secret<Str> = "password required sensitive";
        stack_id: Id<kind::OpsworksStack> = "stack_id required\treplaces";
        auto_assign_elastic_ips: Bool = "auto_assign_elastic_ips optional";
        auto_assign_public_ips: Bool = "auto_assign_public_ips optional";
        auto_healing: Bool = "auto_healing optional";
        custom_configure_recipes: List<Str> = "custom_configure_recipes optional";
        custom_deploy_recipes: List<Str> = "custom_deploy_recipes optional";
        custom_instance_profile_arn: Str = "custom_instance_profile_arn optional\tformat arn";
        custom_json: Str = "custom_json optional\tformat json";
        custom_security_group_ids: Set<Id<kind::SecurityGroup>> = "custom_security_group_ids optional\tprefix sg-";
        custom_setup_recipes: List<Str> = "custom_setup_recipes optional";
        custom_shutdown_recipes: List<Str> = "custom_shutdown_recipes optional";
        custom_undeploy_recipes: List<Str> = "custom_undeploy_recipes optional";
        drain_elb_on_shutdown: Bool = "drain_elb_on_shutdown optional";
        elastic_load_balancer: Str = "elastic_load_balancer optional";
        install_updates_on_boot: Bool = "install_updates_on_boot optional";
        instance_shutdown_timeout: Num = "instance_shutdown_timeout optional\twhole";
        system_packages: Set<Str> = "system_packages optional";
        tags: Map<Str> = "tags optional";
        url: Str = "url optional";
        use_ebs_optimized_instances: Bool = "use_ebs_optimized_instances optional";
        username: Str = "username optional";
    }
    unread {
        name: Str = "name optional";
    }
    many {
        cloudwatch_configuration: opsworks_ganglia_layer::CloudwatchConfiguration = "cloudwatch_configuration optional list block 0 1";
        ebs_volume: opsworks_ganglia_layer::EbsVolume = "ebs_volume optional set block 0 0";
        load_based_auto_scaling: opsworks_ganglia_layer::LoadBasedAutoScaling = "load_based_auto_scaling optional list block 0 1";
    }
    attributes {
        arn: Arn<kind::OpsworksGangliaLayer> = "arn";
        id: Id<kind::OpsworksGangliaLayer> = "id";
        name: Name<kind::OpsworksGangliaLayer> = "name";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_opsworks_haproxy_layer`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/opsworks_haproxy_layer).
pub mod opsworks_haproxy_layer {
    use crate::types::*;

    pub use crate::services::opsworks::opsworks_custom_layer::CloudwatchConfiguration;
    pub use crate::services::opsworks::opsworks_custom_layer::cloudwatch_configuration;
    pub use crate::services::opsworks::opsworks_custom_layer::EbsVolume;
    pub use crate::services::opsworks::opsworks_custom_layer::LoadBasedAutoScaling;
    pub use crate::services::opsworks::opsworks_custom_layer::load_based_auto_scaling;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_opsworks_haproxy_layer`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/opsworks_haproxy_layer)."]
    Managed "aws_opsworks_haproxy_layer" OpsworksHaproxyLayer OpsworksHaproxyLayerAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 255, ""));
    tags Map;
    arguments {
        stack_id: Id<kind::OpsworksStack> = "stack_id required\treplaces";
        stats_password: Secret<Str> = "stats_password required sensitive";
        auto_assign_elastic_ips: Bool = "auto_assign_elastic_ips optional";
        auto_assign_public_ips: Bool = "auto_assign_public_ips optional";
        auto_healing: Bool = "auto_healing optional";
        custom_configure_recipes: List<Str> = "custom_configure_recipes optional";
        custom_deploy_recipes: List<Str> = "custom_deploy_recipes optional";
        custom_instance_profile_arn: Str = "custom_instance_profile_arn optional\tformat arn";
        custom_json: Str = "custom_json optional\tformat json";
        custom_security_group_ids: Set<Id<kind::SecurityGroup>> = "custom_security_group_ids optional\tprefix sg-";
        custom_setup_recipes: List<Str> = "custom_setup_recipes optional";
        custom_shutdown_recipes: List<Str> = "custom_shutdown_recipes optional";
        custom_undeploy_recipes: List<Str> = "custom_undeploy_recipes optional";
        drain_elb_on_shutdown: Bool = "drain_elb_on_shutdown optional";
        elastic_load_balancer: Str = "elastic_load_balancer optional";
        healthcheck_method: Str = "healthcheck_method optional";
        healthcheck_url: Str = "healthcheck_url optional";
        install_updates_on_boot: Bool = "install_updates_on_boot optional";
        instance_shutdown_timeout: Num = "instance_shutdown_timeout optional\twhole";
        stats_enabled: Bool = "stats_enabled optional";
        stats_url: Str = "stats_url optional";
        stats_user: Str = "stats_user optional";
        system_packages: Set<Str> = "system_packages optional";
        tags: Map<Str> = "tags optional";
        use_ebs_optimized_instances: Bool = "use_ebs_optimized_instances optional";
    }
    unread {
        name: Str = "name optional";
    }
    many {
        cloudwatch_configuration: opsworks_haproxy_layer::CloudwatchConfiguration = "cloudwatch_configuration optional list block 0 1";
        ebs_volume: opsworks_haproxy_layer::EbsVolume = "ebs_volume optional set block 0 0";
        load_based_auto_scaling: opsworks_haproxy_layer::LoadBasedAutoScaling = "load_based_auto_scaling optional list block 0 1";
    }
    attributes {
        arn: Arn<kind::OpsworksHaproxyLayer> = "arn";
        id: Id<kind::OpsworksHaproxyLayer> = "id";
        name: Name<kind::OpsworksHaproxyLayer> = "name";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_opsworks_instance`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/opsworks_instance).
pub mod opsworks_instance {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`EbsBlockDevice`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/opsworks_instance)."]
        EbsBlockDevice
        arguments {
            device_name: Str = "device_name required\treplaces";
            delete_on_termination: Bool = "delete_on_termination optional\tmay_replace";
            iops: Num = "iops computed\twhole\tmay_replace";
            snapshot_id: Str = "snapshot_id computed\treplaces";
            volume_size: Num = "volume_size computed\twhole\tmay_replace";
            volume_type: Str = "volume_type computed\tmay_replace";
        }
    }
    pub use crate::shared::ec2_ami_ephemeral_block_device::EphemeralBlockDevice;
    formwork_model::block_binding! {
        #[doc = "Block [`RootBlockDevice`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/opsworks_instance)."]
        RootBlockDevice
        arguments {
            delete_on_termination: Bool = "delete_on_termination optional\tmay_replace";
            iops: Num = "iops computed\twhole\tmay_replace";
            volume_size: Num = "volume_size computed\twhole\tmay_replace";
            volume_type: Str = "volume_type computed\tmay_replace";
        }
    }
    pub use crate::shared::account_account_alternate_contact_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_opsworks_instance`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/opsworks_instance)."]
    Managed "aws_opsworks_instance" OpsworksInstance OpsworksInstanceAttributes
    naming None;
    tags None;
    arguments {
        layer_ids: List<OneOf<kind::OpsworksCustomLayerIdOrOpsworksPhpAppLayerIdOrOpsworksStaticWebLayerId>> = "layer_ids required";
        stack_id: Id<kind::OpsworksStack> = "stack_id required\treplaces";
        agent_version: Str = "agent_version optional";
        ami_id: Str = "ami_id computed\treplaces";
        architecture: Str = "architecture optional\tin x86_64|i386";
        auto_scaling_type: Str = "auto_scaling_type optional\tin load|timer";
        availability_zone: Str = "availability_zone computed\treplaces";
        created_at: Str = "created_at computed";
        delete_ebs: Bool = "delete_ebs optional";
        delete_eip: Bool = "delete_eip optional";
        ebs_optimized: Bool = "ebs_optimized optional\treplaces";
        ecs_cluster_arn: Str = "ecs_cluster_arn computed";
        elastic_ip: Str = "elastic_ip computed";
        hostname: Str = "hostname computed\treplaces";
        infrastructure_class: Str = "infrastructure_class computed";
        install_updates_on_boot: Bool = "install_updates_on_boot optional";
        instance_profile_arn: Str = "instance_profile_arn computed";
        instance_type: Str = "instance_type optional";
        os: Str = "os computed\treplaces";
        root_device_type: Str = "root_device_type computed\tin ebs|instance-store\treplaces";
        ssh_key_name: Str = "ssh_key_name computed";
        state: Str = "state optional\tin running|stopped";
        status: Str = "status computed";
        tenancy: Str = "tenancy computed\tin dedicated|default|host\treplaces";
        virtualization_type: Str = "virtualization_type computed\tin paravirtual|hvm\treplaces";
    }
    unread {
        security_group_ids: List<Str> = "security_group_ids computed";
        subnet_id: Str = "subnet_id computed\treplaces";
    }
    many {
        ebs_block_device: opsworks_instance::EbsBlockDevice = "ebs_block_device optional set block 0 0";
        ephemeral_block_device: opsworks_instance::EphemeralBlockDevice = "ephemeral_block_device optional set block 0 0";
        root_block_device: opsworks_instance::RootBlockDevice = "root_block_device optional set block 0 0";
    }
    single {
        timeouts: opsworks_instance::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        ec2_instance_id: Str = "ec2_instance_id";
        id: Id<kind::OpsworksInstance> = "id";
        last_service_error_id: Str = "last_service_error_id";
        platform: Str = "platform";
        private_dns: Str = "private_dns";
        private_ip: Str = "private_ip";
        public_dns: Str = "public_dns";
        public_ip: Str = "public_ip";
        registered_by: Str = "registered_by";
        reported_agent_version: Str = "reported_agent_version";
        reported_os_family: Str = "reported_os_family";
        reported_os_name: Str = "reported_os_name";
        reported_os_version: Str = "reported_os_version";
        root_device_volume_id: Str = "root_device_volume_id";
        security_group_ids: List<Id<kind::SecurityGroup>> = "security_group_ids";
        ssh_host_dsa_key_fingerprint: Str = "ssh_host_dsa_key_fingerprint";
        ssh_host_rsa_key_fingerprint: Str = "ssh_host_rsa_key_fingerprint";
        subnet_id: Id<kind::Subnet> = "subnet_id";
    }
}
/// Blocks of [`aws_opsworks_java_app_layer`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/opsworks_java_app_layer).
pub mod opsworks_java_app_layer {
    use crate::types::*;

    pub use crate::services::opsworks::opsworks_custom_layer::CloudwatchConfiguration;
    pub use crate::services::opsworks::opsworks_custom_layer::cloudwatch_configuration;
    pub use crate::services::opsworks::opsworks_custom_layer::EbsVolume;
    pub use crate::services::opsworks::opsworks_custom_layer::LoadBasedAutoScaling;
    pub use crate::services::opsworks::opsworks_custom_layer::load_based_auto_scaling;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_opsworks_java_app_layer`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/opsworks_java_app_layer)."]
    Managed "aws_opsworks_java_app_layer" OpsworksJavaAppLayer OpsworksJavaAppLayerAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 255, ""));
    tags Map;
    arguments {
        stack_id: Id<kind::OpsworksStack> = "stack_id required\treplaces";
        app_server: Str = "app_server optional";
        app_server_version: Str = "app_server_version optional";
        auto_assign_elastic_ips: Bool = "auto_assign_elastic_ips optional";
        auto_assign_public_ips: Bool = "auto_assign_public_ips optional";
        auto_healing: Bool = "auto_healing optional";
        custom_configure_recipes: List<Str> = "custom_configure_recipes optional";
        custom_deploy_recipes: List<Str> = "custom_deploy_recipes optional";
        custom_instance_profile_arn: Str = "custom_instance_profile_arn optional\tformat arn";
        custom_json: Str = "custom_json optional\tformat json";
        custom_security_group_ids: Set<Id<kind::SecurityGroup>> = "custom_security_group_ids optional\tprefix sg-";
        custom_setup_recipes: List<Str> = "custom_setup_recipes optional";
        custom_shutdown_recipes: List<Str> = "custom_shutdown_recipes optional";
        custom_undeploy_recipes: List<Str> = "custom_undeploy_recipes optional";
        drain_elb_on_shutdown: Bool = "drain_elb_on_shutdown optional";
        elastic_load_balancer: Str = "elastic_load_balancer optional";
        install_updates_on_boot: Bool = "install_updates_on_boot optional";
        instance_shutdown_timeout: Num = "instance_shutdown_timeout optional\twhole";
        jvm_options: Str = "jvm_options optional";
        jvm_type: Str = "jvm_type optional";
        jvm_version: Str = "jvm_version optional";
        system_packages: Set<Str> = "system_packages optional";
        tags: Map<Str> = "tags optional";
        use_ebs_optimized_instances: Bool = "use_ebs_optimized_instances optional";
    }
    unread {
        name: Str = "name optional";
    }
    many {
        cloudwatch_configuration: opsworks_java_app_layer::CloudwatchConfiguration = "cloudwatch_configuration optional list block 0 1";
        ebs_volume: opsworks_java_app_layer::EbsVolume = "ebs_volume optional set block 0 0";
        load_based_auto_scaling: opsworks_java_app_layer::LoadBasedAutoScaling = "load_based_auto_scaling optional list block 0 1";
    }
    attributes {
        arn: Arn<kind::OpsworksJavaAppLayer> = "arn";
        id: Id<kind::OpsworksJavaAppLayer> = "id";
        name: Name<kind::OpsworksJavaAppLayer> = "name";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_opsworks_memcached_layer`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/opsworks_memcached_layer).
pub mod opsworks_memcached_layer {
    use crate::types::*;

    pub use crate::services::opsworks::opsworks_custom_layer::CloudwatchConfiguration;
    pub use crate::services::opsworks::opsworks_custom_layer::cloudwatch_configuration;
    pub use crate::services::opsworks::opsworks_custom_layer::EbsVolume;
    pub use crate::services::opsworks::opsworks_custom_layer::LoadBasedAutoScaling;
    pub use crate::services::opsworks::opsworks_custom_layer::load_based_auto_scaling;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_opsworks_memcached_layer`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/opsworks_memcached_layer)."]
    Managed "aws_opsworks_memcached_layer" OpsworksMemcachedLayer OpsworksMemcachedLayerAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 255, ""));
    tags Map;
    arguments {
        stack_id: Id<kind::OpsworksStack> = "stack_id required\treplaces";
        allocated_memory: Num = "allocated_memory optional\twhole";
        auto_assign_elastic_ips: Bool = "auto_assign_elastic_ips optional";
        auto_assign_public_ips: Bool = "auto_assign_public_ips optional";
        auto_healing: Bool = "auto_healing optional";
        custom_configure_recipes: List<Str> = "custom_configure_recipes optional";
        custom_deploy_recipes: List<Str> = "custom_deploy_recipes optional";
        custom_instance_profile_arn: Str = "custom_instance_profile_arn optional\tformat arn";
        custom_json: Str = "custom_json optional\tformat json";
        custom_security_group_ids: Set<Id<kind::SecurityGroup>> = "custom_security_group_ids optional\tprefix sg-";
        custom_setup_recipes: List<Str> = "custom_setup_recipes optional";
        custom_shutdown_recipes: List<Str> = "custom_shutdown_recipes optional";
        custom_undeploy_recipes: List<Str> = "custom_undeploy_recipes optional";
        drain_elb_on_shutdown: Bool = "drain_elb_on_shutdown optional";
        elastic_load_balancer: Str = "elastic_load_balancer optional";
        install_updates_on_boot: Bool = "install_updates_on_boot optional";
        instance_shutdown_timeout: Num = "instance_shutdown_timeout optional\twhole";
        system_packages: Set<Str> = "system_packages optional";
        tags: Map<Str> = "tags optional";
        use_ebs_optimized_instances: Bool = "use_ebs_optimized_instances optional";
    }
    unread {
        name: Str = "name optional";
    }
    many {
        cloudwatch_configuration: opsworks_memcached_layer::CloudwatchConfiguration = "cloudwatch_configuration optional list block 0 1";
        ebs_volume: opsworks_memcached_layer::EbsVolume = "ebs_volume optional set block 0 0";
        load_based_auto_scaling: opsworks_memcached_layer::LoadBasedAutoScaling = "load_based_auto_scaling optional list block 0 1";
    }
    attributes {
        arn: Arn<kind::OpsworksMemcachedLayer> = "arn";
        id: Id<kind::OpsworksMemcachedLayer> = "id";
        name: Name<kind::OpsworksMemcachedLayer> = "name";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_opsworks_mysql_layer`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/opsworks_mysql_layer).
pub mod opsworks_mysql_layer {
    use crate::types::*;

    pub use crate::services::opsworks::opsworks_custom_layer::CloudwatchConfiguration;
    pub use crate::services::opsworks::opsworks_custom_layer::cloudwatch_configuration;
    pub use crate::services::opsworks::opsworks_custom_layer::EbsVolume;
    pub use crate::services::opsworks::opsworks_custom_layer::LoadBasedAutoScaling;
    pub use crate::services::opsworks::opsworks_custom_layer::load_based_auto_scaling;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_opsworks_mysql_layer`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/opsworks_mysql_layer)."]
    Managed "aws_opsworks_mysql_layer" OpsworksMysqlLayer OpsworksMysqlLayerAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 255, ""));
    tags Map;
    arguments {
        stack_id: Id<kind::OpsworksStack> = "stack_id required\treplaces";
        auto_assign_elastic_ips: Bool = "auto_assign_elastic_ips optional";
        auto_assign_public_ips: Bool = "auto_assign_public_ips optional";
        auto_healing: Bool = "auto_healing optional";
        custom_configure_recipes: List<Str> = "custom_configure_recipes optional";
        custom_deploy_recipes: List<Str> = "custom_deploy_recipes optional";
        custom_instance_profile_arn: Str = "custom_instance_profile_arn optional\tformat arn";
        custom_json: Str = "custom_json optional\tformat json";
        custom_security_group_ids: Set<Id<kind::SecurityGroup>> = "custom_security_group_ids optional\tprefix sg-";
        custom_setup_recipes: List<Str> = "custom_setup_recipes optional";
        custom_shutdown_recipes: List<Str> = "custom_shutdown_recipes optional";
        custom_undeploy_recipes: List<Str> = "custom_undeploy_recipes optional";
        drain_elb_on_shutdown: Bool = "drain_elb_on_shutdown optional";
        elastic_load_balancer: Str = "elastic_load_balancer optional";
        install_updates_on_boot: Bool = "install_updates_on_boot optional";
        instance_shutdown_timeout: Num = "instance_shutdown_timeout optional\twhole";
        root_password: Secret<Str> = "root_password optional sensitive";
        root_password_on_all_instances: Bool = "root_password_on_all_instances optional";
        system_packages: Set<Str> = "system_packages optional";
        tags: Map<Str> = "tags optional";
        use_ebs_optimized_instances: Bool = "use_ebs_optimized_instances optional";
    }
    unread {
        name: Str = "name optional";
    }
    many {
        cloudwatch_configuration: opsworks_mysql_layer::CloudwatchConfiguration = "cloudwatch_configuration optional list block 0 1";
        ebs_volume: opsworks_mysql_layer::EbsVolume = "ebs_volume optional set block 0 0";
        load_based_auto_scaling: opsworks_mysql_layer::LoadBasedAutoScaling = "load_based_auto_scaling optional list block 0 1";
    }
    attributes {
        arn: Arn<kind::OpsworksMysqlLayer> = "arn";
        id: Id<kind::OpsworksMysqlLayer> = "id";
        name: Name<kind::OpsworksMysqlLayer> = "name";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_opsworks_nodejs_app_layer`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/opsworks_nodejs_app_layer).
pub mod opsworks_nodejs_app_layer {
    use crate::types::*;

    pub use crate::services::opsworks::opsworks_custom_layer::CloudwatchConfiguration;
    pub use crate::services::opsworks::opsworks_custom_layer::cloudwatch_configuration;
    pub use crate::services::opsworks::opsworks_custom_layer::EbsVolume;
    pub use crate::services::opsworks::opsworks_custom_layer::LoadBasedAutoScaling;
    pub use crate::services::opsworks::opsworks_custom_layer::load_based_auto_scaling;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_opsworks_nodejs_app_layer`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/opsworks_nodejs_app_layer)."]
    Managed "aws_opsworks_nodejs_app_layer" OpsworksNodejsAppLayer OpsworksNodejsAppLayerAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 255, ""));
    tags Map;
    arguments {
        stack_id: Id<kind::OpsworksStack> = "stack_id required\treplaces";
        auto_assign_elastic_ips: Bool = "auto_assign_elastic_ips optional";
        auto_assign_public_ips: Bool = "auto_assign_public_ips optional";
        auto_healing: Bool = "auto_healing optional";
        custom_configure_recipes: List<Str> = "custom_configure_recipes optional";
        custom_deploy_recipes: List<Str> = "custom_deploy_recipes optional";
        custom_instance_profile_arn: Str = "custom_instance_profile_arn optional\tformat arn";
        custom_json: Str = "custom_json optional\tformat json";
        custom_security_group_ids: Set<Id<kind::SecurityGroup>> = "custom_security_group_ids optional\tprefix sg-";
        custom_setup_recipes: List<Str> = "custom_setup_recipes optional";
        custom_shutdown_recipes: List<Str> = "custom_shutdown_recipes optional";
        custom_undeploy_recipes: List<Str> = "custom_undeploy_recipes optional";
        drain_elb_on_shutdown: Bool = "drain_elb_on_shutdown optional";
        elastic_load_balancer: Str = "elastic_load_balancer optional";
        install_updates_on_boot: Bool = "install_updates_on_boot optional";
        instance_shutdown_timeout: Num = "instance_shutdown_timeout optional\twhole";
        nodejs_version: Str = "nodejs_version optional";
        system_packages: Set<Str> = "system_packages optional";
        tags: Map<Str> = "tags optional";
        use_ebs_optimized_instances: Bool = "use_ebs_optimized_instances optional";
    }
    unread {
        name: Str = "name optional";
    }
    many {
        cloudwatch_configuration: opsworks_nodejs_app_layer::CloudwatchConfiguration = "cloudwatch_configuration optional list block 0 1";
        ebs_volume: opsworks_nodejs_app_layer::EbsVolume = "ebs_volume optional set block 0 0";
        load_based_auto_scaling: opsworks_nodejs_app_layer::LoadBasedAutoScaling = "load_based_auto_scaling optional list block 0 1";
    }
    attributes {
        arn: Arn<kind::OpsworksNodejsAppLayer> = "arn";
        id: Id<kind::OpsworksNodejsAppLayer> = "id";
        name: Name<kind::OpsworksNodejsAppLayer> = "name";
        tags_all: Map<Str> = "tags_all";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_opsworks_permission`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/opsworks_permission)."]
    Managed "aws_opsworks_permission" OpsworksPermission OpsworksPermissionAttributes
    naming None;
    tags None;
    arguments {
        stack_id: Id<kind::OpsworksStack> = "stack_id required\treplaces";
        user_arn: Arn<kind::IamUser> = "user_arn required\tservice iam\treplaces";
        allow_ssh: Bool = "allow_ssh computed";
        allow_sudo: Bool = "allow_sudo computed";
        level: Str = "level computed\tin deny|show|deploy|manage|iam_only";
    }
    attributes {
        id: Id<kind::OpsworksPermission> = "id";
    }
}
/// Blocks of [`aws_opsworks_php_app_layer`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/opsworks_php_app_layer).
pub mod opsworks_php_app_layer {
    use crate::types::*;

    pub use crate::services::opsworks::opsworks_custom_layer::CloudwatchConfiguration;
    pub use crate::services::opsworks::opsworks_custom_layer::cloudwatch_configuration;
    pub use crate::services::opsworks::opsworks_custom_layer::EbsVolume;
    pub use crate::services::opsworks::opsworks_custom_layer::LoadBasedAutoScaling;
    pub use crate::services::opsworks::opsworks_custom_layer::load_based_auto_scaling;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_opsworks_php_app_layer`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/opsworks_php_app_layer)."]
    Managed "aws_opsworks_php_app_layer" OpsworksPhpAppLayer OpsworksPhpAppLayerAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 255, ""));
    tags Map;
    arguments {
        stack_id: Id<kind::OpsworksStack> = "stack_id required\treplaces";
        auto_assign_elastic_ips: Bool = "auto_assign_elastic_ips optional";
        auto_assign_public_ips: Bool = "auto_assign_public_ips optional";
        auto_healing: Bool = "auto_healing optional";
        custom_configure_recipes: List<Str> = "custom_configure_recipes optional";
        custom_deploy_recipes: List<Str> = "custom_deploy_recipes optional";
        custom_instance_profile_arn: Str = "custom_instance_profile_arn optional\tformat arn";
        custom_json: Str = "custom_json optional\tformat json";
        custom_security_group_ids: Set<Id<kind::SecurityGroup>> = "custom_security_group_ids optional\tprefix sg-";
        custom_setup_recipes: List<Str> = "custom_setup_recipes optional";
        custom_shutdown_recipes: List<Str> = "custom_shutdown_recipes optional";
        custom_undeploy_recipes: List<Str> = "custom_undeploy_recipes optional";
        drain_elb_on_shutdown: Bool = "drain_elb_on_shutdown optional";
        elastic_load_balancer: Str = "elastic_load_balancer optional";
        install_updates_on_boot: Bool = "install_updates_on_boot optional";
        instance_shutdown_timeout: Num = "instance_shutdown_timeout optional\twhole";
        system_packages: Set<Str> = "system_packages optional";
        tags: Map<Str> = "tags optional";
        use_ebs_optimized_instances: Bool = "use_ebs_optimized_instances optional";
    }
    unread {
        name: Str = "name optional";
    }
    many {
        cloudwatch_configuration: opsworks_php_app_layer::CloudwatchConfiguration = "cloudwatch_configuration optional list block 0 1";
        ebs_volume: opsworks_php_app_layer::EbsVolume = "ebs_volume optional set block 0 0";
        load_based_auto_scaling: opsworks_php_app_layer::LoadBasedAutoScaling = "load_based_auto_scaling optional list block 0 1";
    }
    attributes {
        arn: Arn<kind::OpsworksPhpAppLayer> = "arn";
        id: Id<kind::OpsworksPhpAppLayer> = "id";
        name: Name<kind::OpsworksPhpAppLayer> = "name";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_opsworks_rails_app_layer`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/opsworks_rails_app_layer).
pub mod opsworks_rails_app_layer {
    use crate::types::*;

    pub use crate::services::opsworks::opsworks_custom_layer::CloudwatchConfiguration;
    pub use crate::services::opsworks::opsworks_custom_layer::cloudwatch_configuration;
    pub use crate::services::opsworks::opsworks_custom_layer::EbsVolume;
    pub use crate::services::opsworks::opsworks_custom_layer::LoadBasedAutoScaling;
    pub use crate::services::opsworks::opsworks_custom_layer::load_based_auto_scaling;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_opsworks_rails_app_layer`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/opsworks_rails_app_layer)."]
    Managed "aws_opsworks_rails_app_layer" OpsworksRailsAppLayer OpsworksRailsAppLayerAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 255, ""));
    tags Map;
    arguments {
        stack_id: Id<kind::OpsworksStack> = "stack_id required\treplaces";
        app_server: Str = "app_server optional";
        auto_assign_elastic_ips: Bool = "auto_assign_elastic_ips optional";
        auto_assign_public_ips: Bool = "auto_assign_public_ips optional";
        auto_healing: Bool = "auto_healing optional";
        bundler_version: Str = "bundler_version optional";
        custom_configure_recipes: List<Str> = "custom_configure_recipes optional";
        custom_deploy_recipes: List<Str> = "custom_deploy_recipes optional";
        custom_instance_profile_arn: Str = "custom_instance_profile_arn optional\tformat arn";
        custom_json: Str = "custom_json optional\tformat json";
        custom_security_group_ids: Set<Id<kind::SecurityGroup>> = "custom_security_group_ids optional\tprefix sg-";
        custom_setup_recipes: List<Str> = "custom_setup_recipes optional";
        custom_shutdown_recipes: List<Str> = "custom_shutdown_recipes optional";
        custom_undeploy_recipes: List<Str> = "custom_undeploy_recipes optional";
        drain_elb_on_shutdown: Bool = "drain_elb_on_shutdown optional";
        elastic_load_balancer: Str = "elastic_load_balancer optional";
        install_updates_on_boot: Bool = "install_updates_on_boot optional";
        instance_shutdown_timeout: Num = "instance_shutdown_timeout optional\twhole";
        manage_bundler: Bool = "manage_bundler optional";
        passenger_version: Str = "passenger_version optional";
        ruby_version: Str = "ruby_version optional";
        rubygems_version: Str = "rubygems_version optional";
        system_packages: Set<Str> = "system_packages optional";
        tags: Map<Str> = "tags optional";
        use_ebs_optimized_instances: Bool = "use_ebs_optimized_instances optional";
    }
    unread {
        name: Str = "name optional";
    }
    many {
        cloudwatch_configuration: opsworks_rails_app_layer::CloudwatchConfiguration = "cloudwatch_configuration optional list block 0 1";
        ebs_volume: opsworks_rails_app_layer::EbsVolume = "ebs_volume optional set block 0 0";
        load_based_auto_scaling: opsworks_rails_app_layer::LoadBasedAutoScaling = "load_based_auto_scaling optional list block 0 1";
    }
    attributes {
        arn: Arn<kind::OpsworksRailsAppLayer> = "arn";
        id: Id<kind::OpsworksRailsAppLayer> = "id";
        name: Name<kind::OpsworksRailsAppLayer> = "name";
        tags_all: Map<Str> = "tags_all";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_opsworks_rds_db_instance`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/opsworks_rds_db_instance)."]
    Managed "aws_opsworks_rds_db_instance" OpsworksRdsDbInstance OpsworksRdsDbInstanceAttributes
    naming None;
    tags None;
    arguments {
        db_password: Secret<Str> = "db_password required sensitive";
        db_user: Str = "db_user required";
        rds_db_instance_arn: Arn<kind::DbInstance> = "rds_db_instance_arn required\tservice rds\treplaces";
        stack_id: Id<kind::OpsworksStack> = "stack_id required\treplaces";
    }
    attributes {
        id: Id<kind::OpsworksRdsDbInstance> = "id";
    }
}
/// Blocks of [`aws_opsworks_stack`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/opsworks_stack).
pub mod opsworks_stack {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`CustomCookbooksSource`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/opsworks_stack)."]
        CustomCookbooksSource
        arguments {
            r#type: Str = "type required\tin git|svn|archive|s3";
            url: Str = "url required";
            password: Secret<Str> = "password optional sensitive";
            revision: Str = "revision optional";
            ssh_key: Secret<Str> = "ssh_key optional sensitive";
            username: Str = "username optional";
        }
    }
    pub use crate::shared::acm_acm_certificate_validation_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_opsworks_stack`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/opsworks_stack)."]
    Managed "aws_opsworks_stack" OpsworksStack OpsworksStackAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 255, ""));
    tags Map;
    relations {
        "conflict default_availability_zone vpc_id";
        "together default_subnet_id vpc_id";
    }
    arguments {
        default_instance_profile_arn: Arn<kind::IamInstanceProfile> = "default_instance_profile_arn required\tservice iam";
        region: Str = "region required\treplaces";
        service_role_arn: Arn<kind::IamRole> = "service_role_arn required\tservice iam\treplaces";
        agent_version: Str = "agent_version computed";
        berkshelf_version: Str = "berkshelf_version optional";
        color: Str = "color optional";
        configuration_manager_name: Str = "configuration_manager_name optional";
        configuration_manager_version: Str = "configuration_manager_version optional";
        custom_json: Str = "custom_json optional";
        default_availability_zone: Str = "default_availability_zone computed";
        default_os: Str = "default_os optional";
        default_root_device_type: Str = "default_root_device_type optional";
        default_ssh_key_name: Str = "default_ssh_key_name optional";
        default_subnet_id: Id<kind::Subnet> = "default_subnet_id computed\tprefix subnet-";
        hostname_theme: Str = "hostname_theme optional";
        manage_berkshelf: Bool = "manage_berkshelf optional";
        tags: Map<Str> = "tags optional";
        use_custom_cookbooks: Bool = "use_custom_cookbooks optional";
        use_opsworks_security_groups: Bool = "use_opsworks_security_groups optional";
        vpc_id: Id<kind::Vpc> = "vpc_id computed\tprefix vpc-\treplaces";
    }
    unread {
        name: Str = "name required";
    }
    many {
        custom_cookbooks_source: opsworks_stack::CustomCookbooksSource = "custom_cookbooks_source optional list block 0 1";
    }
    single {
        timeouts: opsworks_stack::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Arn<kind::OpsworksStack> = "arn";
        id: Id<kind::OpsworksStack> = "id";
        name: Name<kind::OpsworksStack> = "name";
        stack_endpoint: Str = "stack_endpoint";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_opsworks_static_web_layer`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/opsworks_static_web_layer).
pub mod opsworks_static_web_layer {
    use crate::types::*;

    pub use crate::services::opsworks::opsworks_custom_layer::CloudwatchConfiguration;
    pub use crate::services::opsworks::opsworks_custom_layer::cloudwatch_configuration;
    pub use crate::services::opsworks::opsworks_custom_layer::EbsVolume;
    pub use crate::services::opsworks::opsworks_custom_layer::LoadBasedAutoScaling;
    pub use crate::services::opsworks::opsworks_custom_layer::load_based_auto_scaling;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_opsworks_static_web_layer`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/opsworks_static_web_layer)."]
    Managed "aws_opsworks_static_web_layer" OpsworksStaticWebLayer OpsworksStaticWebLayerAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 255, ""));
    tags Map;
    arguments {
        stack_id: Id<kind::OpsworksStack> = "stack_id required\treplaces";
        auto_assign_elastic_ips: Bool = "auto_assign_elastic_ips optional";
        auto_assign_public_ips: Bool = "auto_assign_public_ips optional";
        auto_healing: Bool = "auto_healing optional";
        custom_configure_recipes: List<Str> = "custom_configure_recipes optional";
        custom_deploy_recipes: List<Str> = "custom_deploy_recipes optional";
        custom_instance_profile_arn: Str = "custom_instance_profile_arn optional\tformat arn";
        custom_json: Str = "custom_json optional\tformat json";
        custom_security_group_ids: Set<Id<kind::SecurityGroup>> = "custom_security_group_ids optional\tprefix sg-";
        custom_setup_recipes: List<Str> = "custom_setup_recipes optional";
        custom_shutdown_recipes: List<Str> = "custom_shutdown_recipes optional";
        custom_undeploy_recipes: List<Str> = "custom_undeploy_recipes optional";
        drain_elb_on_shutdown: Bool = "drain_elb_on_shutdown optional";
        elastic_load_balancer: Str = "elastic_load_balancer optional";
        install_updates_on_boot: Bool = "install_updates_on_boot optional";
        instance_shutdown_timeout: Num = "instance_shutdown_timeout optional\twhole";
        system_packages: Set<Str> = "system_packages optional";
        tags: Map<Str> = "tags optional";
        use_ebs_optimized_instances: Bool = "use_ebs_optimized_instances optional";
    }
    unread {
        name: Str = "name optional";
    }
    many {
        cloudwatch_configuration: opsworks_static_web_layer::CloudwatchConfiguration = "cloudwatch_configuration optional list block 0 1";
        ebs_volume: opsworks_static_web_layer::EbsVolume = "ebs_volume optional set block 0 0";
        load_based_auto_scaling: opsworks_static_web_layer::LoadBasedAutoScaling = "load_based_auto_scaling optional list block 0 1";
    }
    attributes {
        arn: Arn<kind::OpsworksStaticWebLayer> = "arn";
        id: Id<kind::OpsworksStaticWebLayer> = "id";
        name: Name<kind::OpsworksStaticWebLayer> = "name";
        tags_all: Map<Str> = "tags_all";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_opsworks_user_profile`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/opsworks_user_profile)."]
    Managed "aws_opsworks_user_profile" OpsworksUserProfile OpsworksUserProfileAttributes
    naming None;
    tags None;
    arguments {
        ssh_username: Name<kind::IamUser> = "ssh_username required";
        user_arn: Arn<kind::IamUser> = "user_arn required\tservice iam\treplaces";
        allow_self_management: Bool = "allow_self_management optional";
        ssh_public_key: Str = "ssh_public_key optional";
    }
    attributes {
        id: Id<kind::OpsworksUserProfile> = "id";
    }
}
