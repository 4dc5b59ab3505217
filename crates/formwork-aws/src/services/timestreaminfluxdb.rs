// Generated from the schema of hashicorp/aws 5.100.0
// by `cargo xtask codegen`. Do not edit.
//! Service `timestreaminfluxdb`.

use crate::kinds::*;

/// Blocks of [`aws_timestreaminfluxdb_db_instance`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/timestreaminfluxdb_db_instance).
pub mod timestreaminfluxdb_db_instance {
    use crate::kinds::*;

    /// Blocks of [`LogDeliveryConfiguration`].
    pub mod log_delivery_configuration {
        use crate::kinds::*;

        formwork_model::block_binding! {
            #[doc = "Block [`S3Configuration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/timestreaminfluxdb_db_instance)."]
            S3Configuration
            arguments {
                bucket_name: Str = "bucket_name required";
                enabled: Bool = "enabled required";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`LogDeliveryConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/timestreaminfluxdb_db_instance)."]
        LogDeliveryConfiguration
        many {
            s3_configuration: log_delivery_configuration::S3Configuration = "s3_configuration optional list block 0 0";
        }
    }
    pub use crate::shared::account_account_alternate_contact_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_timestreaminfluxdb_db_instance`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/timestreaminfluxdb_db_instance)."]
    Managed "aws_timestreaminfluxdb_db_instance" TimestreaminfluxdbDbInstance TimestreaminfluxdbDbInstanceAttributes
    naming Some(formwork_model::Naming::new("name", "", 3, 40, ""));
    tags Map;
    arguments {
        allocated_storage: Num = "allocated_storage required";
        bucket: Str = "bucket required";
        db_instance_type: Str = "db_instance_type required";
        name: Str = "name required";
        organization: Str = "organization required";
        password: Str = "password required sensitive";
        username: Str = "username required";
        vpc_security_group_ids: Set<Str> = "vpc_security_group_ids required";
        vpc_subnet_ids: Set<Str> = "vpc_subnet_ids required";
        db_parameter_group_identifier: Str = "db_parameter_group_identifier optional";
        db_storage_type: Str = "db_storage_type computed";
        deployment_type: Str = "deployment_type computed";
        network_type: Str = "network_type computed";
        port: Num = "port computed";
        publicly_accessible: Bool = "publicly_accessible computed";
        tags: Map<Str> = "tags optional";
    }
    many {
        log_delivery_configuration: timestreaminfluxdb_db_instance::LogDeliveryConfiguration = "log_delivery_configuration optional list block 0 0";
    }
    single {
        timeouts: timestreaminfluxdb_db_instance::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Str = "arn";
        availability_zone: Str = "availability_zone";
        endpoint: Str = "endpoint";
        id: Str = "id";
        influx_auth_parameters_secret_arn: Str = "influx_auth_parameters_secret_arn";
        secondary_availability_zone: Str = "secondary_availability_zone";
        tags_all: Map<Str> = "tags_all";
    }
}
