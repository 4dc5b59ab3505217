// Generated from the schema of hashicorp/aws 5.100.0
// by `cargo xtask codegen`. Do not edit.
//! Service `mq`.

use crate::types::*;

/// Blocks of [`aws_mq_broker`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/mq_broker).
pub mod mq_broker {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`Configuration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/mq_broker)."]
        Configuration
        arguments {
            id: Id<kind::MqConfiguration> = "id computed";
            revision: Num = "revision computed\twhole";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`EncryptionOptions`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/mq_broker)."]
        EncryptionOptions
        arguments {
            kms_key_id: OneOf<kind::KmsKeyIdOrArn> = "kms_key_id computed\tformat arn\treplaces";
            use_aws_owned_key: Bool = "use_aws_owned_key optional\treplaces";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`LdapServerMetadata`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/mq_broker)."]
        LdapServerMetadata
        arguments {
            hosts: List<Str> = "hosts optional";
            role_base: Str = "role_base optional";
            role_name: Str = "role_name optional";
            role_search_matching: Str = "role_search_matching optional";
            role_search_subtree: Bool = "role_search_subtree optional";
            service_account_password: Secret<Str> = "service_account_password optional sensitive";
            service_account_username: Str = "service_account_username optional";
            user_base: Str = "user_base optional";
            user_role_name: Str = "user_role_name optional";
            user_search_matching: Str = "user_search_matching optional";
            user_search_subtree: Bool = "user_search_subtree optional";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`Logs`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/mq_broker)."]
        Logs
        arguments {
            audit: Str = "audit optional\tformat bool_string true|false";
            general: Bool = "general optional";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`MaintenanceWindowStartTime`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/mq_broker)."]
        MaintenanceWindowStartTime
        arguments {
            day_of_week: Str = "day_of_week required\tin/i MONDAY|TUESDAY|WEDNESDAY|THURSDAY|FRIDAY|SATURDAY|SUNDAY";
            time_of_day: Str = "time_of_day required";
            time_zone: Str = "time_zone required";
        }
    }
    pub use crate::shared::account_account_alternate_contact_timeouts::Timeouts;
    formwork_model::block_binding! {
        #[doc = "Block [`User`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/mq_broker)."]
        User
        arguments {
            password: Secret<Str> = "password required sensitive\tlength 12 250";
            username: Str = "username required\tlength 2 100";
            console_access: Bool = "console_access optional";
            groups: Set<Str> = "groups optional\titems - 20\teach length 2 100";
            replication_user: Bool = "replication_user optional";
        }
    }
    formwork_model::accessor_binding! {
        #[doc = "Attributes [`InstancesAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/mq_broker)."]
        InstancesAttributes
        attributes {
            console_url: Str = "console_url";
            endpoints: List<Str> = "endpoints";
            ip_address: Str = "ip_address";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_mq_broker`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/mq_broker)."]
    Managed "aws_mq_broker" MqBroker MqBrokerAttributes
    naming None;
    tags Map;
    arguments {
        engine_type: Str = "engine_type required\tin/i ACTIVEMQ|RABBITMQ\treplaces";
        engine_version: Str = "engine_version required";
        host_instance_type: Str = "host_instance_type required";
        apply_immediately: Bool = "apply_immediately optional";
        authentication_strategy: Str = "authentication_strategy computed\tin/i SIMPLE|LDAP";
        auto_minor_version_upgrade: Bool = "auto_minor_version_upgrade optional";
        data_replication_mode: Str = "data_replication_mode computed\tin NONE|CRDR";
        data_replication_primary_broker_arn: Arn<kind::MqBroker> = "data_replication_primary_broker_arn optional\tformat arn\treplaces";
        deployment_mode: Str = "deployment_mode optional\tin/i SINGLE_INSTANCE|ACTIVE_STANDBY_MULTI_AZ|CLUSTER_MULTI_AZ\treplaces";
        publicly_accessible: Bool = "publicly_accessible optional\treplaces";
        security_groups: Set<Id<kind::SecurityGroup>> = "security_groups optional\titems - 5\tprefix sg-";
        storage_type: Str = "storage_type computed\tin/i EBS|EFS";
        subnet_ids: Set<Id<kind::Subnet>> = "subnet_ids computed\tprefix subnet-\treplaces";
        tags: Map<Str> = "tags optional";
    }
    unread {
        broker_name: Str = "broker_name required\tlength 1 50\tmatch ^[0-9A-Za-z_-]+$\treplaces";
    }
    many {
        user: mq_broker::User = "user required set block 1 0";
        configuration: mq_broker::Configuration = "configuration optional list block 0 1";
        encryption_options: mq_broker::EncryptionOptions = "encryption_options optional list block 0 1";
        ldap_server_metadata: mq_broker::LdapServerMetadata = "ldap_server_metadata optional list block 0 1";
        logs: mq_broker::Logs = "logs optional list block 0 1";
        maintenance_window_start_time: mq_broker::MaintenanceWindowStartTime = "maintenance_window_start_time optional list block 0 1";
    }
    single {
        timeouts: mq_broker::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Arn<kind::MqBroker> = "arn";
        broker_name: Name<kind::MqBroker> = "broker_name";
        id: Id<kind::MqBroker> = "id";
        pending_data_replication_mode: Str = "pending_data_replication_mode";
        tags_all: Map<Str> = "tags_all";
    }
    objects {
        instances: List<mq_broker::InstancesAttributes> = "instances";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_mq_configuration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/mq_configuration)."]
    Managed "aws_mq_configuration" MqConfiguration MqConfigurationAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 255, ""));
    tags Map;
    arguments {
        data: Str = "data required";
        engine_type: Str = "engine_type required\tin/i ACTIVEMQ|RABBITMQ\treplaces";
        engine_version: Str = "engine_version required\treplaces";
        authentication_strategy: Str = "authentication_strategy computed\tin/i SIMPLE|LDAP";
        description: Str = "description optional";
        tags: Map<Str> = "tags optional";
    }
    unread {
        name: Str = "name required\treplaces";
    }
    attributes {
        arn: Arn<kind::MqConfiguration> = "arn";
        id: Id<kind::MqConfiguration> = "id";
        latest_revision: Num = "latest_revision";
        name: Name<kind::MqConfiguration> = "name";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Data sources.
pub(crate) mod data {
    use crate::types::*;

    /// Blocks of [`aws_mq_broker`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/mq_broker).
    pub mod mq_broker {
        use crate::types::*;

        formwork_model::accessor_binding! {
            #[doc = "Attributes [`ConfigurationAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/mq_broker)."]
            ConfigurationAttributes
            attributes {
                id: Str = "id";
                revision: Num = "revision";
            }
        }
        formwork_model::accessor_binding! {
            #[doc = "Attributes [`EncryptionOptionsAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/mq_broker)."]
            EncryptionOptionsAttributes
            attributes {
                kms_key_id: Str = "kms_key_id";
                use_aws_owned_key: Bool = "use_aws_owned_key";
            }
        }
        pub use crate::services::mq::mq_broker::InstancesAttributes;
        formwork_model::accessor_binding! {
            #[doc = "Attributes [`LdapServerMetadataAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/mq_broker)."]
            LdapServerMetadataAttributes
            attributes {
                hosts: List<Str> = "hosts";
                role_base: Str = "role_base";
                role_name: Name<kind::IamRole> = "role_name";
                role_search_matching: Str = "role_search_matching";
                role_search_subtree: Bool = "role_search_subtree";
                service_account_password: Str = "service_account_password";
                service_account_username: Str = "service_account_username";
                user_base: Str = "user_base";
                user_role_name: Str = "user_role_name";
                user_search_matching: Str = "user_search_matching";
                user_search_subtree: Bool = "user_search_subtree";
            }
        }
        formwork_model::accessor_binding! {
            #[doc = "Attributes [`LogsAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/mq_broker)."]
            LogsAttributes
            attributes {
                audit: Str = "audit";
                general: Bool = "general";
            }
        }
        formwork_model::accessor_binding! {
            #[doc = "Attributes [`MaintenanceWindowStartTimeAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/mq_broker)."]
            MaintenanceWindowStartTimeAttributes
            attributes {
                day_of_week: Str = "day_of_week";
                time_of_day: Str = "time_of_day";
                time_zone: Str = "time_zone";
            }
        }
        formwork_model::accessor_binding! {
            #[doc = "Attributes [`UserAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/mq_broker)."]
            UserAttributes
            attributes {
                console_access: Bool = "console_access";
                groups: Set<Str> = "groups";
                replication_user: Bool = "replication_user";
                username: Str = "username";
            }
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_mq_broker`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/mq_broker)."]
        Data "aws_mq_broker" MqBroker MqBrokerAttributes
        naming None;
        tags None;
        arguments {
            tags: Map<Str> = "tags computed";
        }
        unread {
            broker_id: Str = "broker_id computed";
            broker_name: Str = "broker_name computed";
            id: Str = "id computed";
        }
        attributes {
            arn: Arn<kind::MqBroker> = "arn";
            authentication_strategy: Str = "authentication_strategy";
            auto_minor_version_upgrade: Bool = "auto_minor_version_upgrade";
            broker_id: Id<kind::MqBroker> = "broker_id";
            broker_name: Name<kind::MqBroker> = "broker_name";
            deployment_mode: Str = "deployment_mode";
            engine_type: Str = "engine_type";
            engine_version: Str = "engine_version";
            host_instance_type: Str = "host_instance_type";
            id: Id<kind::MqBroker> = "id";
            publicly_accessible: Bool = "publicly_accessible";
            security_groups: Set<Str> = "security_groups";
            storage_type: Str = "storage_type";
            subnet_ids: Set<Id<kind::Subnet>> = "subnet_ids";
        }
        objects {
            configuration: List<mq_broker::ConfigurationAttributes> = "configuration";
            encryption_options: List<mq_broker::EncryptionOptionsAttributes> = "encryption_options";
            instances: List<mq_broker::InstancesAttributes> = "instances";
            ldap_server_metadata: List<mq_broker::LdapServerMetadataAttributes> = "ldap_server_metadata";
            logs: List<mq_broker::LogsAttributes> = "logs";
            maintenance_window_start_time: List<mq_broker::MaintenanceWindowStartTimeAttributes> = "maintenance_window_start_time";
            user: Set<mq_broker::UserAttributes> = "user";
        }
    }
    /// Blocks of [`aws_mq_broker_engine_types`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/mq_broker_engine_types).
    pub mod mq_broker_engine_types {
        use crate::types::*;

        /// Blocks of [`BrokerEngineTypesAttributes`].
        pub mod broker_engine_types_attributes {
            use crate::types::*;

            pub use crate::shared::batch_data_batch_job_definition_eks_properties_attributes_pod_properties_attributes_image_pull_secrets_attributes::ImagePullSecretsAttributes as EngineVersionsAttributes;
        }
        formwork_model::accessor_binding! {
            #[doc = "Attributes [`BrokerEngineTypesAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/mq_broker_engine_types)."]
            BrokerEngineTypesAttributes
            attributes {
                engine_type: Str = "engine_type";
            }
            objects {
                engine_versions: List<broker_engine_types_attributes::EngineVersionsAttributes> = "engine_versions";
            }
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_mq_broker_engine_types`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/mq_broker_engine_types)."]
        Data "aws_mq_broker_engine_types" MqBrokerEngineTypes MqBrokerEngineTypesAttributes
        naming None;
        tags None;
        arguments {
            id: Str = "id computed";
        }
        unread {
            engine_type: Str = "engine_type optional";
        }
        objects {
            broker_engine_types: List<mq_broker_engine_types::BrokerEngineTypesAttributes> = "broker_engine_types";
        }
    }
    /// Blocks of [`aws_mq_broker_instance_type_offerings`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/mq_broker_instance_type_offerings).
    pub mod mq_broker_instance_type_offerings {
        use crate::types::*;

        /// Blocks of [`BrokerInstanceOptionsAttributes`].
        pub mod broker_instance_options_attributes {
            use crate::types::*;

            pub use crate::shared::batch_data_batch_job_definition_eks_properties_attributes_pod_properties_attributes_image_pull_secrets_attributes::ImagePullSecretsAttributes as AvailabilityZonesAttributes;
        }
        formwork_model::accessor_binding! {
            #[doc = "Attributes [`BrokerInstanceOptionsAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/mq_broker_instance_type_offerings)."]
            BrokerInstanceOptionsAttributes
            attributes {
                engine_type: Str = "engine_type";
                host_instance_type: Str = "host_instance_type";
                storage_type: Str = "storage_type";
                supported_deployment_modes: Set<Str> = "supported_deployment_modes";
                supported_engine_versions: List<Str> = "supported_engine_versions";
            }
            objects {
                availability_zones: Set<broker_instance_options_attributes::AvailabilityZonesAttributes> = "availability_zones";
            }
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_mq_broker_instance_type_offerings`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/mq_broker_instance_type_offerings)."]
        Data "aws_mq_broker_instance_type_offerings" MqBrokerInstanceTypeOfferings MqBrokerInstanceTypeOfferingsAttributes
        naming None;
        tags None;
        arguments {
            id: Str = "id computed";
        }
        unread {
            engine_type: Str = "engine_type optional";
            host_instance_type: Str = "host_instance_type optional";
            storage_type: Str = "storage_type optional";
        }
        objects {
            broker_instance_options: List<mq_broker_instance_type_offerings::BrokerInstanceOptionsAttributes> = "broker_instance_options";
        }
    }
}
