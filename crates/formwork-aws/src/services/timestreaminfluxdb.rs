// Generated from the schema of hashicorp/aws 5.100.0
// by `cargo xtask codegen`. Do not edit.
//! Service `timestreaminfluxdb`.

use crate::types::*;

/// Blocks of [`aws_timestreaminfluxdb_db_instance`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/timestreaminfluxdb_db_instance).
pub mod timestreaminfluxdb_db_instance {
    use crate::types::*;

    /// Blocks of [`LogDeliveryConfiguration`].
    pub mod log_delivery_configuration {
        use crate::types::*;

        formwork_model::block_binding! {
            #[doc = "Block [`S3Configuration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/timestreaminfluxdb_db_instance)."]
            S3Configuration
            arguments {
                bucket_name: Name<kind::S3Bucket> = "bucket_name required\tlength 3 63\tmatch ^[0-9a-z]+[0-9a-z\\.\\-]*[0-9a-z]+$";
                enabled: Bool = "enabled required";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`LogDeliveryConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/timestreaminfluxdb_db_instance)."]
        LogDeliveryConfiguration
        many {
            s3_configuration: log_delivery_configuration::S3Configuration = "s3_configuration optional list block 0 0\titems - 1";
        }
    }
    pub use crate::shared::amp_prometheus_scraper_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_timestreaminfluxdb_db_instance`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/timestreaminfluxdb_db_instance)."]
    Managed "aws_timestreaminfluxdb_db_instance" TimestreaminfluxdbDbInstance TimestreaminfluxdbDbInstanceAttributes
    naming Some(formwork_model::Naming::new("name", "", 3, 40, ""));
    tags Map;
    arguments {
        allocated_storage: Num = "allocated_storage required\trange 20 16384\twhole";
        bucket: Str = "bucket required\tlength 2 64\tmatch ^[^_][^\"]*$\treplaces";
        db_instance_type: Str = "db_instance_type required\tin db.influx.medium|db.influx.large|db.influx.xlarge|db.influx.2xlarge|db.influx.4xlarge|db.influx.8xlarge|db.influx.12xlarge|db.influx.16xlarge";
        organization: Str = "organization required\tlength 1 64\treplaces";
        password: Secret<Str> = "password required sensitive\tlength 8 64\tmatch ^[a-zA-Z0-9]+$\treplaces";
        username: Str = "username required\tmatch ^([0-9A-Za-z][_-]?)+$\tmatch ^[A-Za-z]\tmatch [0-9A-Za-z]$\tmatch ^[0-9A-Za-z-]+$\treplaces";
        vpc_security_group_ids: Set<Id<kind::SecurityGroup>> = "vpc_security_group_ids required\titems 1 5\teach match ^sg-[a-z0-9]+$\tprefix sg-\treplaces";
        vpc_subnet_ids: Set<Id<kind::Subnet>> = "vpc_subnet_ids required\titems 1 3\teach match ^subnet-[a-z0-9]+$\tprefix subnet-\treplaces";
        db_parameter_group_identifier: Str = "db_parameter_group_identifier optional\tlength 3 64\tmatch ^[a-zA-Z0-9]+$";
        db_storage_type: Str = "db_storage_type computed\tin InfluxIOIncludedT1|InfluxIOIncludedT2|InfluxIOIncludedT3";
        deployment_type: Str = "deployment_type computed\tin SINGLE_AZ|WITH_MULTIAZ_STANDBY";
        network_type: Str = "network_type computed\tin IPV4|DUAL\treplaces";
        port: Num = "port computed\trange 1024 65535\twhole";
        publicly_accessible: Bool = "publicly_accessible computed\treplaces";
        tags: Map<Str> = "tags optional";
    }
    unread {
        name: Str = "name required\tlength 3 40\tmatch ^[a-zA-z][a-zA-Z0-9]*(-[a-zA-Z0-9]+)*$\treplaces";
    }
    many {
        log_delivery_configuration: timestreaminfluxdb_db_instance::LogDeliveryConfiguration = "log_delivery_configuration optional list block 0 0\titems - 1";
    }
    single {
        timeouts: timestreaminfluxdb_db_instance::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Arn<kind::TimestreaminfluxdbDbInstance> = "arn";
        availability_zone: Str = "availability_zone";
        endpoint: Str = "endpoint";
        id: Id<kind::TimestreaminfluxdbDbInstance> = "id";
        influx_auth_parameters_secret_arn: Str = "influx_auth_parameters_secret_arn";
        name: Name<kind::TimestreaminfluxdbDbInstance> = "name";
        secondary_availability_zone: Str = "secondary_availability_zone";
        tags_all: Map<Str> = "tags_all";
    }
}
