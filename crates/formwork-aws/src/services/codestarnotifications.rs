// Generated from the schema of hashicorp/aws 5.100.0
// by `cargo xtask codegen`. Do not edit.
//! Service `codestarnotifications`.

use crate::kinds::*;

/// Blocks of [`aws_codestarnotifications_notification_rule`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/codestarnotifications_notification_rule).
pub mod codestarnotifications_notification_rule {
    use crate::kinds::*;

    formwork_model::block_binding! {
        #[doc = "Block [`Target`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/codestarnotifications_notification_rule)."]
        Target
        arguments {
            address: Str = "address required";
            r#type: Str = "type optional";
        }
    }
    formwork_model::accessor_binding! {
        #[doc = "Attributes [`TargetAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/codestarnotifications_notification_rule)."]
        TargetAttributes
        attributes {
            address: Str = "address";
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
        detail_type: Str = "detail_type required";
        event_type_ids: Set<Str> = "event_type_ids required";
        name: Str = "name required";
        resource: Str = "resource required";
        status: Str = "status optional";
        tags: Map<Str> = "tags optional";
    }
    many {
        target: codestarnotifications_notification_rule::Target = "target optional set block 0 10";
    }
    attributes {
        arn: Str = "arn";
        id: Str = "id";
        tags_all: Map<Str> = "tags_all";
    }
    objects {
        target: Set<codestarnotifications_notification_rule::TargetAttributes> = "target";
    }
}
