// Generated from the schema of hashicorp/aws 5.100.0
// by `cargo xtask codegen`. Do not edit.
//! Service `notifications`.

use crate::types::*;

formwork_model::resource_binding! {
    #[doc = "Resource [`aws_notifications_channel_association`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/notifications_channel_association)."]
    Managed "aws_notifications_channel_association" NotificationsChannelAssociation NotificationsChannelAssociationAttributes
    naming None;
    tags None;
    arguments {
        notification_configuration_arn: Arn<kind::NotificationsNotificationConfiguration> = "notification_configuration_arn required\tlength 1 -\tformat arn\treplaces";
    }
    unread {
        arn: Str = "arn required\tlength 1 -\tformat any_arn\treplaces";
    }
    attributes {
        arn: Arn<kind::NotificationsChannelAssociation> = "arn";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_notifications_event_rule`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/notifications_event_rule)."]
    Managed "aws_notifications_event_rule" NotificationsEventRule NotificationsEventRuleAttributes
    naming None;
    tags None;
    arguments {
        event_type: Str = "event_type required\tlength 1 128\tmatch ([a-zA-Z0-9 \\-\\(\\)])+\treplaces";
        notification_configuration_arn: Arn<kind::NotificationsNotificationConfiguration> = "notification_configuration_arn required\tlength 1 -\tformat arn\treplaces";
        regions: Set<Str> = "regions required\titems 1 -";
        source: Str = "source required\tlength 1 36\tmatch aws.([a-z0-9\\-])+\treplaces";
        event_pattern: Str = "event_pattern optional\tlength - 4096";
    }
    attributes {
        arn: Arn<kind::NotificationsEventRule> = "arn";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_notifications_notification_configuration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/notifications_notification_configuration)."]
    Managed "aws_notifications_notification_configuration" NotificationsNotificationConfiguration NotificationsNotificationConfigurationAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 64, "0-9A-Za-z_-"));
    tags Map;
    arguments {
        description: Str = "description required\tlength - 256";
        aggregation_duration: Str = "aggregation_duration computed\tin LONG|SHORT|NONE";
        tags: Map<Str> = "tags optional";
    }
    unread {
        name: Str = "name required\tlength 1 64\tmatch [A-Za-z0-9_\\-]+";
    }
    attributes {
        arn: Arn<kind::NotificationsNotificationConfiguration> = "arn";
        name: Name<kind::NotificationsNotificationConfiguration> = "name";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_notifications_notification_hub`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/notifications_notification_hub).
pub mod notifications_notification_hub {
    use crate::types::*;

    pub use crate::shared::bedrock_bedrock_custom_model_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_notifications_notification_hub`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/notifications_notification_hub)."]
    Managed "aws_notifications_notification_hub" NotificationsNotificationHub NotificationsNotificationHubAttributes
    naming None;
    tags None;
    arguments {
        notification_hub_region: Str = "notification_hub_region required\treplaces";
    }
    single {
        timeouts: notifications_notification_hub::Timeouts = "timeouts optional single block 0 0";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_notificationscontacts_email_contact`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/notificationscontacts_email_contact)."]
    Managed "aws_notificationscontacts_email_contact" NotificationscontactsEmailContact NotificationscontactsEmailContactAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 64, "0-9A-Za-z._~-"));
    tags Map;
    arguments {
        email_address: Str = "email_address required\tlength 6 254\tmatch (.+)@(.+)\treplaces";
        tags: Map<Str> = "tags optional";
    }
    unread {
        name: Str = "name required\tlength 1 64\tmatch [\\w.~-]+\treplaces";
    }
    attributes {
        arn: Arn<kind::NotificationscontactsEmailContact> = "arn";
        name: Name<kind::NotificationscontactsEmailContact> = "name";
        tags_all: Map<Str> = "tags_all";
    }
}
