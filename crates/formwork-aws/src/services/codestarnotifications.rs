// Generated from the schema of hashicorp/aws 5.100.0
// by `cargo xtask codegen`. Do not edit.
//! Service `codestarnotifications`.

use crate::types::*;

/// Blocks of [`aws_codestarnotifications_notification_rule`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/codestarnotifications_notification_rule).
pub mod codestarnotifications_notification_rule {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`Target`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/codestarnotifications_notification_rule)."]
        Target
        arguments {
            address: Arn<kind::SnsTopic> = "address required\tformat arn\tservice sns";
            r#type: Str = "type optional";
        }
    }
    formwork_model::accessor_binding! {
        #[doc = "Attributes [`TargetAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/codestarnotifications_notification_rule)."]
        TargetAttributes
        attributes {
            address: Arn<kind::SnsTopic> = "address";
            status: Str = "status";
            r#type: Str = "type";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_codestarnotifications_notification_rule`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/codestarnotifications_notification_rule)."]
    Managed "aws_codestarnotifications_notification_rule" CodestarnotificationsNotificationRule CodestarnotificationsNotificationRuleAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 64, "0-9A-Za-z _-"));
    tags Map;
    arguments {
        detail_type: Str = "detail_type required\tin BASIC|FULL";
        event_type_ids: Set<Str> = "event_type_ids required\titems 1 200";
        resource: Arn<kind::CodecommitRepository> = "resource required\tformat arn\tservice codecommit\treplaces";
        status: Str = "status optional\tin ENABLED|DISABLED";
        tags: Map<Str> = "tags optional";
    }
    unread {
        name: Str = "name required\tlength 1 64\tmatch ^[A-Za-z0-9\\-_ ]+$";
    }
    many {
        target: codestarnotifications_notification_rule::Target = "target optional set block 0 10\titems - 10";
    }
    attributes {
        arn: Arn<kind::CodestarnotificationsNotificationRule> = "arn";
        id: Id<kind::CodestarnotificationsNotificationRule> = "id";
        name: Name<kind::CodestarnotificationsNotificationRule> = "name";
        tags_all: Map<Str> = "tags_all";
    }
    objects {
        target: Set<codestarnotifications_notification_rule::TargetAttributes> = "target";
    }
}
