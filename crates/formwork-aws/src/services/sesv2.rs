// Generated from the schema of hashicorp/aws 5.100.0
// by `cargo xtask codegen`. Do not edit.
//! Service `sesv2`.

use crate::types::*;

formwork_model::resource_binding! {
    #[doc = "Resource [`aws_sesv2_account_suppression_attributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sesv2_account_suppression_attributes)."]
    Managed "aws_sesv2_account_suppression_attributes" Sesv2AccountSuppressionAttributes Sesv2AccountSuppressionAttributesAttributes
    naming None;
    tags None;
    arguments {
        suppressed_reasons: Set<Str> = "suppressed_reasons required";
    }
    attributes {
        id: Id<kind::Sesv2AccountSuppressionAttributes> = "id";
    }
}
/// Blocks of [`aws_sesv2_account_vdm_attributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sesv2_account_vdm_attributes).
pub mod sesv2_account_vdm_attributes {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`DashboardAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sesv2_account_vdm_attributes)."]
        DashboardAttributes
        arguments {
            engagement_metrics: Str = "engagement_metrics optional\tin ENABLED|DISABLED";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`GuardianAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sesv2_account_vdm_attributes)."]
        GuardianAttributes
        arguments {
            optimized_shared_delivery: Str = "optimized_shared_delivery optional\tin ENABLED|DISABLED";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_sesv2_account_vdm_attributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sesv2_account_vdm_attributes)."]
    Managed "aws_sesv2_account_vdm_attributes" Sesv2AccountVdmAttributes Sesv2AccountVdmAttributesAttributes
    naming None;
    tags None;
    arguments {
        vdm_enabled: Str = "vdm_enabled required\tin ENABLED|DISABLED";
    }
    many {
        dashboard_attributes: sesv2_account_vdm_attributes::DashboardAttributes = "dashboard_attributes optional list block 0 1";
        guardian_attributes: sesv2_account_vdm_attributes::GuardianAttributes = "guardian_attributes optional list block 0 1";
    }
    attributes {
        id: Id<kind::Sesv2AccountVdmAttributes> = "id";
    }
}
/// Blocks of [`aws_sesv2_configuration_set`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sesv2_configuration_set).
pub mod sesv2_configuration_set {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`DeliveryOptions`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sesv2_configuration_set)."]
        DeliveryOptions
        arguments {
            max_delivery_seconds: Num = "max_delivery_seconds optional\trange 300 50400\twhole";
            sending_pool_name: Str = "sending_pool_name optional";
            tls_policy: Str = "tls_policy optional\tin REQUIRE|OPTIONAL";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`ReputationOptions`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sesv2_configuration_set)."]
        ReputationOptions
        arguments {
            reputation_metrics_enabled: Bool = "reputation_metrics_enabled computed";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`SendingOptions`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sesv2_configuration_set)."]
        SendingOptions
        arguments {
            sending_enabled: Bool = "sending_enabled computed";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`SuppressionOptions`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sesv2_configuration_set)."]
        SuppressionOptions
        arguments {
            suppressed_reasons: List<Str> = "suppressed_reasons optional\teach in BOUNCE|COMPLAINT";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`TrackingOptions`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sesv2_configuration_set)."]
        TrackingOptions
        arguments {
            custom_redirect_domain: Str = "custom_redirect_domain required";
            https_policy: Str = "https_policy optional\tin REQUIRE|REQUIRE_OPEN_ONLY|OPTIONAL";
        }
    }
    /// Blocks of [`VdmOptions`].
    pub mod vdm_options {
        use crate::types::*;

        pub use crate::services::sesv2::sesv2_account_vdm_attributes::DashboardAttributes as DashboardOptions;
        pub use crate::services::sesv2::sesv2_account_vdm_attributes::GuardianAttributes as GuardianOptions;
    }
    formwork_model::block_binding! {
        #[doc = "Block [`VdmOptions`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sesv2_configuration_set)."]
        VdmOptions
        many {
            dashboard_options: vdm_options::DashboardOptions = "dashboard_options optional list block 0 1";
            guardian_options: vdm_options::GuardianOptions = "guardian_options optional list block 0 1";
        }
    }
    formwork_model::accessor_binding! {
        #[doc = "Attributes [`ReputationOptionsAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sesv2_configuration_set)."]
        ReputationOptionsAttributes
        attributes {
            last_fresh_start: Str = "last_fresh_start";
            reputation_metrics_enabled: Bool = "reputation_metrics_enabled";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_sesv2_configuration_set`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sesv2_configuration_set)."]
    Managed "aws_sesv2_configuration_set" Sesv2ConfigurationSet Sesv2ConfigurationSetAttributes
    naming None;
    tags Map;
    arguments {
        tags: Map<Str> = "tags optional";
    }
    unread {
        configuration_set_name: Str = "configuration_set_name required\tlength 1 64\treplaces";
    }
    many {
        delivery_options: sesv2_configuration_set::DeliveryOptions = "delivery_options optional list block 0 1";
        reputation_options: sesv2_configuration_set::ReputationOptions = "reputation_options optional list block 0 1";
        sending_options: sesv2_configuration_set::SendingOptions = "sending_options optional list block 0 1";
        suppression_options: sesv2_configuration_set::SuppressionOptions = "suppression_options optional list block 0 1";
        tracking_options: sesv2_configuration_set::TrackingOptions = "tracking_options optional list block 0 1";
        vdm_options: sesv2_configuration_set::VdmOptions = "vdm_options optional list block 0 1";
    }
    attributes {
        arn: Arn<kind::Sesv2ConfigurationSet> = "arn";
        configuration_set_name: Name<kind::Sesv2ConfigurationSet> = "configuration_set_name";
        id: Id<kind::Sesv2ConfigurationSet> = "id";
        tags_all: Map<Str> = "tags_all";
    }
    objects {
        reputation_options: List<sesv2_configuration_set::ReputationOptionsAttributes> = "reputation_options";
    }
}
/// Blocks of [`aws_sesv2_configuration_set_event_destination`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sesv2_configuration_set_event_destination).
pub mod sesv2_configuration_set_event_destination {
    use crate::types::*;

    /// Blocks of [`EventDestination`].
    pub mod event_destination {
        use crate::types::*;

        /// Blocks of [`CloudWatchDestination`].
        pub mod cloud_watch_destination {
            use crate::types::*;

            formwork_model::block_binding! {
                #[doc = "Block [`DimensionConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sesv2_configuration_set_event_destination)."]
                DimensionConfiguration
                arguments {
                    default_dimension_value: Str = "default_dimension_value required\tlength 1 256";
                    dimension_name: Str = "dimension_name required\tlength 1 256";
                    dimension_value_source: Str = "dimension_value_source required\tin MESSAGE_TAG|EMAIL_HEADER|LINK_TAG";
                }
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`CloudWatchDestination`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sesv2_configuration_set_event_destination)."]
            CloudWatchDestination
            many {
                dimension_configuration: cloud_watch_destination::DimensionConfiguration = "dimension_configuration required list block 1 0";
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`EventBridgeDestination`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sesv2_configuration_set_event_destination)."]
            EventBridgeDestination
            arguments {
                event_bus_arn: Arn<kind::CloudwatchEventBus> = "event_bus_arn required\tformat arn\tservice events";
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`KinesisFirehoseDestination`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sesv2_configuration_set_event_destination)."]
            KinesisFirehoseDestination
            arguments {
                delivery_stream_arn: Arn<kind::KinesisFirehoseDeliveryStream> = "delivery_stream_arn required\tformat arn\tservice firehose";
                iam_role_arn: Arn<kind::IamRole> = "iam_role_arn required\tformat arn\tservice iam";
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`PinpointDestination`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sesv2_configuration_set_event_destination)."]
            PinpointDestination
            arguments {
                application_arn: Arn<kind::PinpointApp> = "application_arn required\tformat arn";
            }
        }
        pub use crate::shared::ses_ses_event_destination_sns_destination::SnsDestination;
    }
    formwork_model::block_binding! {
        #[doc = "Block [`EventDestination`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sesv2_configuration_set_event_destination)."]
        EventDestination
        arguments {
            matching_event_types: Set<Str> = "matching_event_types required\teach in SEND|REJECT|BOUNCE|COMPLAINT|DELIVERY|OPEN|CLICK|RENDERING_FAILURE|DELIVERY_DELAY|SUBSCRIPTION";
            enabled: Bool = "enabled optional";
        }
        many {
            cloud_watch_destination: event_destination::CloudWatchDestination = "cloud_watch_destination optional list block 0 1";
            event_bridge_destination: event_destination::EventBridgeDestination = "event_bridge_destination optional list block 0 1";
            kinesis_firehose_destination: event_destination::KinesisFirehoseDestination = "kinesis_firehose_destination optional list block 0 1";
            pinpoint_destination: event_destination::PinpointDestination = "pinpoint_destination optional list block 0 1";
            sns_destination: event_destination::SnsDestination = "sns_destination optional list block 0 1";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_sesv2_configuration_set_event_destination`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sesv2_configuration_set_event_destination)."]
    Managed "aws_sesv2_configuration_set_event_destination" Sesv2ConfigurationSetEventDestination Sesv2ConfigurationSetEventDestinationAttributes
    naming None;
    tags None;
    relations {
        "exactly_one event_destination.cloud_watch_destination event_destination.event_bridge_destination event_destination.kinesis_firehose_destination event_destination.pinpoint_destination event_destination.sns_destination";
    }
    arguments {
        configuration_set_name: Name<kind::Sesv2ConfigurationSet> = "configuration_set_name required\treplaces";
    }
    unread {
        event_destination_name: Str = "event_destination_name required\treplaces";
    }
    many {
        event_destination: sesv2_configuration_set_event_destination::EventDestination = "event_destination required list block 1 1";
    }
    attributes {
        event_destination_name: Name<kind::Sesv2ConfigurationSetEventDestination> = "event_destination_name";
        id: Id<kind::Sesv2ConfigurationSetEventDestination> = "id";
    }
}
/// Blocks of [`aws_sesv2_contact_list`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sesv2_contact_list).
pub mod sesv2_contact_list {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`Topic`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sesv2_contact_list)."]
        Topic
        arguments {
            default_subscription_status: Str = "default_subscription_status required\tin OPT_IN|OPT_OUT";
            display_name: Str = "display_name required";
            topic_name: Str = "topic_name required";
            description: Str = "description optional";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_sesv2_contact_list`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sesv2_contact_list)."]
    Managed "aws_sesv2_contact_list" Sesv2ContactList Sesv2ContactListAttributes
    naming None;
    tags Map;
    arguments {
        description: Str = "description optional";
        tags: Map<Str> = "tags optional";
    }
    unread {
        contact_list_name: Str = "contact_list_name required\treplaces";
    }
    many {
        topic: sesv2_contact_list::Topic = "topic optional set block 0 0";
    }
    attributes {
        arn: Arn<kind::Sesv2ContactList> = "arn";
        contact_list_name: Name<kind::Sesv2ContactList> = "contact_list_name";
        created_timestamp: Str = "created_timestamp";
        id: Id<kind::Sesv2ContactList> = "id";
        last_updated_timestamp: Str = "last_updated_timestamp";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_sesv2_dedicated_ip_assignment`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sesv2_dedicated_ip_assignment).
pub mod sesv2_dedicated_ip_assignment {
    use crate::types::*;

    pub use crate::shared::autoscaling_autoscaling_traffic_source_attachment_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_sesv2_dedicated_ip_assignment`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sesv2_dedicated_ip_assignment)."]
    Managed "aws_sesv2_dedicated_ip_assignment" Sesv2DedicatedIpAssignment Sesv2DedicatedIpAssignmentAttributes
    naming None;
    tags None;
    arguments {
        destination_pool_name: Str = "destination_pool_name required\treplaces";
        ip: Str = "ip required\tformat ip\treplaces";
    }
    single {
        timeouts: sesv2_dedicated_ip_assignment::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        id: Id<kind::Sesv2DedicatedIpAssignment> = "id";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_sesv2_dedicated_ip_pool`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sesv2_dedicated_ip_pool)."]
    Managed "aws_sesv2_dedicated_ip_pool" Sesv2DedicatedIpPool Sesv2DedicatedIpPoolAttributes
    naming None;
    tags Map;
    arguments {
        scaling_mode: Str = "scaling_mode computed\tin STANDARD|MANAGED\treplaces";
        tags: Map<Str> = "tags optional";
    }
    unread {
        pool_name: Str = "pool_name required\treplaces";
    }
    attributes {
        arn: Arn<kind::Sesv2DedicatedIpPool> = "arn";
        id: Id<kind::Sesv2DedicatedIpPool> = "id";
        pool_name: Name<kind::Sesv2DedicatedIpPool> = "pool_name";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_sesv2_email_identity`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sesv2_email_identity).
pub mod sesv2_email_identity {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`DkimSigningAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sesv2_email_identity)."]
        DkimSigningAttributes
        arguments {
            domain_signing_private_key: Secret<Str> = "domain_signing_private_key optional sensitive";
            domain_signing_selector: Str = "domain_signing_selector optional";
            next_signing_key_length: Str = "next_signing_key_length computed\tin RSA_1024_BIT|RSA_2048_BIT";
        }
    }
    formwork_model::accessor_binding! {
        #[doc = "Attributes [`DkimSigningAttributesAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sesv2_email_identity)."]
        DkimSigningAttributesAttributes
        attributes {
            current_signing_key_length: Str = "current_signing_key_length";
            domain_signing_private_key: Secret<Str> = "domain_signing_private_key";
            domain_signing_selector: Str = "domain_signing_selector";
            last_key_generation_timestamp: Str = "last_key_generation_timestamp";
            next_signing_key_length: Str = "next_signing_key_length";
            signing_attributes_origin: Str = "signing_attributes_origin";
            status: Str = "status";
            tokens: List<Str> = "tokens";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_sesv2_email_identity`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sesv2_email_identity)."]
    Managed "aws_sesv2_email_identity" Sesv2EmailIdentity Sesv2EmailIdentityAttributes
    naming None;
    tags Map;
    relations {
        "conflict dkim_signing_attributes.domain_signing_private_key dkim_signing_attributes.next_signing_key_length";
        "conflict dkim_signing_attributes.domain_signing_selector dkim_signing_attributes.next_signing_key_length";
        "together dkim_signing_attributes.domain_signing_private_key dkim_signing_attributes.domain_signing_selector";
        "together dkim_signing_attributes.domain_signing_selector dkim_signing_attributes.domain_signing_private_key";
    }
    arguments {
        email_identity: Str = "email_identity required\treplaces";
        configuration_set_name: Name<kind::Sesv2ConfigurationSet> = "configuration_set_name optional\tlength 1 64";
        tags: Map<Str> = "tags optional";
    }
    many {
        dkim_signing_attributes: sesv2_email_identity::DkimSigningAttributes = "dkim_signing_attributes optional list block 0 1";
    }
    attributes {
        arn: Arn<kind::Sesv2EmailIdentity> = "arn";
        id: Id<kind::Sesv2EmailIdentity> = "id";
        identity_type: Str = "identity_type";
        tags_all: Map<Str> = "tags_all";
        verified_for_sending_status: Bool = "verified_for_sending_status";
    }
    objects {
        dkim_signing_attributes: List<sesv2_email_identity::DkimSigningAttributesAttributes> = "dkim_signing_attributes";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_sesv2_email_identity_feedback_attributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sesv2_email_identity_feedback_attributes)."]
    Managed "aws_sesv2_email_identity_feedback_attributes" Sesv2EmailIdentityFeedbackAttributes Sesv2EmailIdentityFeedbackAttributesAttributes
    naming None;
    tags None;
    arguments {
        email_identity: Str = "email_identity required\treplaces";
        email_forwarding_enabled: Bool = "email_forwarding_enabled optional";
    }
    attributes {
        id: Id<kind::Sesv2EmailIdentityFeedbackAttributes> = "id";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_sesv2_email_identity_mail_from_attributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sesv2_email_identity_mail_from_attributes)."]
    Managed "aws_sesv2_email_identity_mail_from_attributes" Sesv2EmailIdentityMailFromAttributes Sesv2EmailIdentityMailFromAttributesAttributes
    naming None;
    tags None;
    arguments {
        email_identity: Str = "email_identity required\treplaces";
        behavior_on_mx_failure: Str = "behavior_on_mx_failure optional\tin USE_DEFAULT_VALUE|REJECT_MESSAGE";
        mail_from_domain: Str = "mail_from_domain optional";
    }
    attributes {
        id: Id<kind::Sesv2EmailIdentityMailFromAttributes> = "id";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_sesv2_email_identity_policy`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sesv2_email_identity_policy)."]
    Managed "aws_sesv2_email_identity_policy" Sesv2EmailIdentityPolicy Sesv2EmailIdentityPolicyAttributes
    naming None;
    tags None;
    arguments {
        email_identity: Str = "email_identity required\treplaces";
        policy: Str = "policy required\tformat json";
    }
    unread {
        policy_name: Str = "policy_name required\tlength 1 64\treplaces";
    }
    attributes {
        id: Id<kind::Sesv2EmailIdentityPolicy> = "id";
        policy_name: Name<kind::Sesv2EmailIdentityPolicy> = "policy_name";
    }
}
/// Data sources.
pub(crate) mod data {
    use crate::types::*;

    /// Blocks of [`aws_sesv2_configuration_set`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/sesv2_configuration_set).
    pub mod sesv2_configuration_set {
        use crate::types::*;

        formwork_model::accessor_binding! {
            #[doc = "Attributes [`DeliveryOptionsAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/sesv2_configuration_set)."]
            DeliveryOptionsAttributes
            attributes {
                max_delivery_seconds: Num = "max_delivery_seconds";
                sending_pool_name: Str = "sending_pool_name";
                tls_policy: Str = "tls_policy";
            }
        }
        pub use crate::services::sesv2::sesv2_configuration_set::ReputationOptionsAttributes;
        formwork_model::accessor_binding! {
            #[doc = "Attributes [`SendingOptionsAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/sesv2_configuration_set)."]
            SendingOptionsAttributes
            attributes {
                sending_enabled: Bool = "sending_enabled";
            }
        }
        formwork_model::accessor_binding! {
            #[doc = "Attributes [`SuppressionOptionsAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/sesv2_configuration_set)."]
            SuppressionOptionsAttributes
            attributes {
                suppressed_reasons: List<Str> = "suppressed_reasons";
            }
        }
        formwork_model::accessor_binding! {
            #[doc = "Attributes [`TrackingOptionsAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/sesv2_configuration_set)."]
            TrackingOptionsAttributes
            attributes {
                custom_redirect_domain: Str = "custom_redirect_domain";
                https_policy: Str = "https_policy";
            }
        }
        /// Blocks of [`VdmOptionsAttributes`].
        pub mod vdm_options_attributes {
            use crate::types::*;

            formwork_model::accessor_binding! {
                #[doc = "Attributes [`DashboardOptionsAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/sesv2_configuration_set)."]
                DashboardOptionsAttributes
                attributes {
                    engagement_metrics: Str = "engagement_metrics";
                }
            }
            formwork_model::accessor_binding! {
                #[doc = "Attributes [`GuardianOptionsAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/sesv2_configuration_set)."]
                GuardianOptionsAttributes
                attributes {
                    optimized_shared_delivery: Str = "optimized_shared_delivery";
                }
            }
        }
        formwork_model::accessor_binding! {
            #[doc = "Attributes [`VdmOptionsAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/sesv2_configuration_set)."]
            VdmOptionsAttributes
            objects {
                dashboard_options: List<vdm_options_attributes::DashboardOptionsAttributes> = "dashboard_options";
                guardian_options: List<vdm_options_attributes::GuardianOptionsAttributes> = "guardian_options";
            }
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_sesv2_configuration_set`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/sesv2_configuration_set)."]
        Data "aws_sesv2_configuration_set" Sesv2ConfigurationSet Sesv2ConfigurationSetAttributes
        naming None;
        tags None;
        arguments {
            tags: Map<Str> = "tags computed";
        }
        unread {
            configuration_set_name: Str = "configuration_set_name required";
            id: Str = "id computed";
        }
        attributes {
            arn: Arn<kind::Sesv2ConfigurationSet> = "arn";
            configuration_set_name: Name<kind::Sesv2ConfigurationSet> = "configuration_set_name";
            id: Id<kind::Sesv2ConfigurationSet> = "id";
        }
        objects {
            delivery_options: List<sesv2_configuration_set::DeliveryOptionsAttributes> = "delivery_options";
            reputation_options: List<sesv2_configuration_set::ReputationOptionsAttributes> = "reputation_options";
            sending_options: List<sesv2_configuration_set::SendingOptionsAttributes> = "sending_options";
            suppression_options: List<sesv2_configuration_set::SuppressionOptionsAttributes> = "suppression_options";
            tracking_options: List<sesv2_configuration_set::TrackingOptionsAttributes> = "tracking_options";
            vdm_options: List<sesv2_configuration_set::VdmOptionsAttributes> = "vdm_options";
        }
    }
    /// Blocks of [`aws_sesv2_dedicated_ip_pool`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/sesv2_dedicated_ip_pool).
    pub mod sesv2_dedicated_ip_pool {
        use crate::types::*;

        formwork_model::accessor_binding! {
            #[doc = "Attributes [`DedicatedIpsAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/sesv2_dedicated_ip_pool)."]
            DedicatedIpsAttributes
            attributes {
                ip: Str = "ip";
                warmup_percentage: Num = "warmup_percentage";
                warmup_status: Str = "warmup_status";
            }
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_sesv2_dedicated_ip_pool`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/sesv2_dedicated_ip_pool)."]
        Data "aws_sesv2_dedicated_ip_pool" Sesv2DedicatedIpPool Sesv2DedicatedIpPoolAttributes
        naming None;
        tags None;
        arguments {
            tags: Map<Str> = "tags computed";
        }
        unread {
            pool_name: Str = "pool_name required";
            id: Str = "id computed";
        }
        attributes {
            arn: Arn<kind::Sesv2DedicatedIpPool> = "arn";
            id: Id<kind::Sesv2DedicatedIpPool> = "id";
            pool_name: Name<kind::Sesv2DedicatedIpPool> = "pool_name";
            scaling_mode: Str = "scaling_mode";
        }
        objects {
            dedicated_ips: List<sesv2_dedicated_ip_pool::DedicatedIpsAttributes> = "dedicated_ips";
        }
    }
    /// Blocks of [`aws_sesv2_email_identity`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/sesv2_email_identity).
    pub mod sesv2_email_identity {
        use crate::types::*;

        formwork_model::accessor_binding! {
            #[doc = "Attributes [`DkimSigningAttributesAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/sesv2_email_identity)."]
            DkimSigningAttributesAttributes
            attributes {
                current_signing_key_length: Str = "current_signing_key_length";
                domain_signing_private_key: Str = "domain_signing_private_key";
                domain_signing_selector: Str = "domain_signing_selector";
                last_key_generation_timestamp: Str = "last_key_generation_timestamp";
                next_signing_key_length: Str = "next_signing_key_length";
                signing_attributes_origin: Str = "signing_attributes_origin";
                status: Str = "status";
                tokens: List<Str> = "tokens";
            }
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_sesv2_email_identity`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/sesv2_email_identity)."]
        Data "aws_sesv2_email_identity" Sesv2EmailIdentity Sesv2EmailIdentityAttributes
        naming None;
        tags None;
        arguments {
            email_identity: Str = "email_identity required";
            tags: Map<Str> = "tags computed";
        }
        unread {
            id: Str = "id computed";
        }
        attributes {
            arn: Arn<kind::Sesv2EmailIdentity> = "arn";
            configuration_set_name: Str = "configuration_set_name";
            id: Id<kind::Sesv2EmailIdentity> = "id";
            identity_type: Str = "identity_type";
            verified_for_sending_status: Bool = "verified_for_sending_status";
        }
        objects {
            dkim_signing_attributes: List<sesv2_email_identity::DkimSigningAttributesAttributes> = "dkim_signing_attributes";
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_sesv2_email_identity_mail_from_attributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/sesv2_email_identity_mail_from_attributes)."]
        Data "aws_sesv2_email_identity_mail_from_attributes" Sesv2EmailIdentityMailFromAttributes Sesv2EmailIdentityMailFromAttributesAttributes
        naming None;
        tags None;
        arguments {
            email_identity: Str = "email_identity required";
        }
        unread {
            id: Str = "id computed";
        }
        attributes {
            behavior_on_mx_failure: Str = "behavior_on_mx_failure";
            id: Id<kind::Sesv2EmailIdentityMailFromAttributes> = "id";
            mail_from_domain: Str = "mail_from_domain";
        }
    }
}
