// Generated from the schema of hashicorp/aws 5.100.0
// by `cargo xtask codegen`. Do not edit.
//! Service `location`.

use crate::types::*;

/// Blocks of [`aws_location_geofence_collection`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/location_geofence_collection).
pub mod location_geofence_collection {
    use crate::types::*;

    pub use crate::shared::account_account_alternate_contact_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_location_geofence_collection`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/location_geofence_collection)."]
    Managed "aws_location_geofence_collection" LocationGeofenceCollection LocationGeofenceCollectionAttributes
    naming None;
    tags Map;
    arguments {
        description: Str = "description optional\tlength - 1000";
        kms_key_id: OneOf<kind::KmsKeyIdOrArn> = "kms_key_id optional\tlength 1 2048\treplaces";
        tags: Map<Str> = "tags optional";
    }
    unread {
        collection_name: Str = "collection_name required\tlength 1 100\treplaces";
    }
    single {
        timeouts: location_geofence_collection::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        collection_arn: Arn<kind::LocationGeofenceCollection> = "collection_arn";
        collection_name: Name<kind::LocationGeofenceCollection> = "collection_name";
        create_time: Str = "create_time";
        id: Id<kind::LocationGeofenceCollection> = "id";
        tags_all: Map<Str> = "tags_all";
        update_time: Str = "update_time";
    }
}
/// Blocks of [`aws_location_map`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/location_map).
pub mod location_map {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`Configuration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/location_map)."]
        Configuration
        arguments {
            style: Str = "style required\tlength 1 100\treplaces";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_location_map`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/location_map)."]
    Managed "aws_location_map" LocationMap LocationMapAttributes
    naming None;
    tags Map;
    arguments {
        description: Str = "description optional\tlength - 1000";
        tags: Map<Str> = "tags optional";
    }
    unread {
        map_name: Str = "map_name required\tlength 1 100\treplaces";
    }
    many {
        configuration: location_map::Configuration = "configuration required list block 1 1";
    }
    attributes {
        create_time: Str = "create_time";
        id: Id<kind::LocationMap> = "id";
        map_arn: Arn<kind::LocationMap> = "map_arn";
        map_name: Name<kind::LocationMap> = "map_name";
        tags_all: Map<Str> = "tags_all";
        update_time: Str = "update_time";
    }
}
/// Blocks of [`aws_location_place_index`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/location_place_index).
pub mod location_place_index {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`DataSourceConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/location_place_index)."]
        DataSourceConfiguration
        arguments {
            intended_use: Str = "intended_use optional\tin SingleUse|Storage";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_location_place_index`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/location_place_index)."]
    Managed "aws_location_place_index" LocationPlaceIndex LocationPlaceIndexAttributes
    naming None;
    tags Map;
    arguments {
        data_source: Str = "data_source required\treplaces";
        description: Str = "description optional\tlength - 1000";
        tags: Map<Str> = "tags optional";
    }
    unread {
        index_name: Str = "index_name required\tlength 1 100\treplaces";
    }
    many {
        data_source_configuration: location_place_index::DataSourceConfiguration = "data_source_configuration optional list block 0 1";
    }
    attributes {
        create_time: Str = "create_time";
        id: Id<kind::LocationPlaceIndex> = "id";
        index_arn: Arn<kind::LocationPlaceIndex> = "index_arn";
        index_name: Name<kind::LocationPlaceIndex> = "index_name";
        tags_all: Map<Str> = "tags_all";
        update_time: Str = "update_time";
    }
}
/// Blocks of [`aws_location_route_calculator`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/location_route_calculator).
pub mod location_route_calculator {
    use crate::types::*;

    pub use crate::shared::account_account_alternate_contact_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_location_route_calculator`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/location_route_calculator)."]
    Managed "aws_location_route_calculator" LocationRouteCalculator LocationRouteCalculatorAttributes
    naming None;
    tags Map;
    arguments {
        data_source: Str = "data_source required\treplaces";
        description: Str = "description optional\tlength - 1000";
        tags: Map<Str> = "tags optional";
    }
    unread {
        calculator_name: Str = "calculator_name required\tlength 1 100\treplaces";
    }
    single {
        timeouts: location_route_calculator::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        calculator_arn: Arn<kind::LocationRouteCalculator> = "calculator_arn";
        calculator_name: Name<kind::LocationRouteCalculator> = "calculator_name";
        create_time: Str = "create_time";
        id: Id<kind::LocationRouteCalculator> = "id";
        tags_all: Map<Str> = "tags_all";
        update_time: Str = "update_time";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_location_tracker`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/location_tracker)."]
    Managed "aws_location_tracker" LocationTracker LocationTrackerAttributes
    naming None;
    tags Map;
    arguments {
        description: Str = "description optional\tlength - 1000";
        kms_key_id: OneOf<kind::KmsKeyIdOrArn> = "kms_key_id optional\tlength 1 2048\treplaces";
        position_filtering: Str = "position_filtering optional\tin TimeBased|DistanceBased|AccuracyBased";
        tags: Map<Str> = "tags optional";
    }
    unread {
        tracker_name: Str = "tracker_name required\tlength 1 100";
    }
    attributes {
        create_time: Str = "create_time";
        id: Id<kind::LocationTracker> = "id";
        tags_all: Map<Str> = "tags_all";
        tracker_arn: Arn<kind::LocationTracker> = "tracker_arn";
        tracker_name: Name<kind::LocationTracker> = "tracker_name";
        update_time: Str = "update_time";
    }
}
/// Blocks of [`aws_location_tracker_association`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/location_tracker_association).
pub mod location_tracker_association {
    use crate::types::*;

    pub use crate::shared::autoscaling_autoscaling_traffic_source_attachment_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_location_tracker_association`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/location_tracker_association)."]
    Managed "aws_location_tracker_association" LocationTrackerAssociation LocationTrackerAssociationAttributes
    naming None;
    tags None;
    arguments {
        consumer_arn: Arn<kind::LocationGeofenceCollection> = "consumer_arn required\tformat arn\treplaces";
        tracker_name: Name<kind::LocationTracker> = "tracker_name required\tlength 1 100\treplaces";
    }
    single {
        timeouts: location_tracker_association::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        id: Id<kind::LocationTrackerAssociation> = "id";
    }
}
/// Data sources.
pub(crate) mod data {
    use crate::types::*;

    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_location_geofence_collection`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/location_geofence_collection)."]
        Data "aws_location_geofence_collection" LocationGeofenceCollection LocationGeofenceCollectionAttributes
        naming None;
        tags None;
        arguments {
            kms_key_id: Str = "kms_key_id computed";
            tags: Map<Str> = "tags computed";
        }
        unread {
            collection_name: Str = "collection_name required";
            id: Str = "id computed";
        }
        attributes {
            collection_arn: Arn<kind::LocationGeofenceCollection> = "collection_arn";
            collection_name: Name<kind::LocationGeofenceCollection> = "collection_name";
            create_time: Str = "create_time";
            description: Str = "description";
            id: Id<kind::LocationGeofenceCollection> = "id";
            update_time: Str = "update_time";
        }
    }
    /// Blocks of [`aws_location_map`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/location_map).
    pub mod location_map {
        use crate::types::*;

        formwork_model::accessor_binding! {
            #[doc = "Attributes [`ConfigurationAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/location_map)."]
            ConfigurationAttributes
            attributes {
                style: Str = "style";
            }
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_location_map`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/location_map)."]
        Data "aws_location_map" LocationMap LocationMapAttributes
        naming None;
        tags None;
        arguments {
            tags: Map<Str> = "tags computed";
        }
        unread {
            map_name: Str = "map_name required";
            id: Str = "id computed";
        }
        attributes {
            create_time: Str = "create_time";
            description: Str = "description";
            id: Id<kind::LocationMap> = "id";
            map_arn: Arn<kind::LocationMap> = "map_arn";
            map_name: Name<kind::LocationMap> = "map_name";
            update_time: Str = "update_time";
        }
        objects {
            configuration: List<location_map::ConfigurationAttributes> = "configuration";
        }
    }
    /// Blocks of [`aws_location_place_index`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/location_place_index).
    pub mod location_place_index {
        use crate::types::*;

        formwork_model::accessor_binding! {
            #[doc = "Attributes [`DataSourceConfigurationAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/location_place_index)."]
            DataSourceConfigurationAttributes
            attributes {
                intended_use: Str = "intended_use";
            }
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_location_place_index`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/location_place_index)."]
        Data "aws_location_place_index" LocationPlaceIndex LocationPlaceIndexAttributes
        naming None;
        tags None;
        arguments {
            tags: Map<Str> = "tags computed";
        }
        unread {
            index_name: Str = "index_name required";
            id: Str = "id computed";
        }
        attributes {
            create_time: Str = "create_time";
            data_source: Str = "data_source";
            description: Str = "description";
            id: Id<kind::LocationPlaceIndex> = "id";
            index_arn: Arn<kind::LocationPlaceIndex> = "index_arn";
            index_name: Name<kind::LocationPlaceIndex> = "index_name";
            update_time: Str = "update_time";
        }
        objects {
            data_source_configuration: List<location_place_index::DataSourceConfigurationAttributes> = "data_source_configuration";
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_location_route_calculator`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/location_route_calculator)."]
        Data "aws_location_route_calculator" LocationRouteCalculator LocationRouteCalculatorAttributes
        naming None;
        tags None;
        arguments {
            tags: Map<Str> = "tags computed";
        }
        unread {
            calculator_name: Str = "calculator_name required";
            id: Str = "id computed";
        }
        attributes {
            calculator_arn: Arn<kind::LocationRouteCalculator> = "calculator_arn";
            calculator_name: Name<kind::LocationRouteCalculator> = "calculator_name";
            create_time: Str = "create_time";
            data_source: Str = "data_source";
            description: Str = "description";
            id: Id<kind::LocationRouteCalculator> = "id";
            update_time: Str = "update_time";
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_location_tracker`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/location_tracker)."]
        Data "aws_location_tracker" LocationTracker LocationTrackerAttributes
        naming None;
        tags None;
        arguments {
            tags: Map<Str> = "tags computed";
        }
        unread {
            tracker_name: Str = "tracker_name required";
            id: Str = "id computed";
        }
        attributes {
            create_time: Str = "create_time";
            description: Str = "description";
            id: Id<kind::LocationTracker> = "id";
            kms_key_id: Str = "kms_key_id";
            position_filtering: Str = "position_filtering";
            tracker_arn: Arn<kind::LocationTracker> = "tracker_arn";
            tracker_name: Name<kind::LocationTracker> = "tracker_name";
            update_time: Str = "update_time";
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_location_tracker_association`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/location_tracker_association)."]
        Data "aws_location_tracker_association" LocationTrackerAssociation LocationTrackerAssociationAttributes
        naming None;
        tags None;
        arguments {
            consumer_arn: Str = "consumer_arn required";
            tracker_name: Str = "tracker_name required";
        }
        unread {
            id: Str = "id computed";
        }
        attributes {
            id: Id<kind::LocationTrackerAssociation> = "id";
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_location_tracker_associations`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/location_tracker_associations)."]
        Data "aws_location_tracker_associations" LocationTrackerAssociations LocationTrackerAssociationsAttributes
        naming None;
        tags None;
        arguments {
            tracker_name: Str = "tracker_name required";
            id: Str = "id computed";
        }
        attributes {
            consumer_arns: Set<Str> = "consumer_arns";
        }
    }
}
