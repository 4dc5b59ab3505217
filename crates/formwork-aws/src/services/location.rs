// Generated from the schema of hashicorp/aws 5.100.0
// by `cargo xtask codegen`. Do not edit.
//! Service `location`.

use crate::kinds::*;

/// Blocks of [`aws_location_geofence_collection`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/location_geofence_collection).
pub mod location_geofence_collection {
    use crate::kinds::*;

    pub use crate::shared::account_account_alternate_contact_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_location_geofence_collection`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/location_geofence_collection)."]
    Managed "aws_location_geofence_collection" LocationGeofenceCollection LocationGeofenceCollectionAttributes
    naming None;
    tags Map;
    arguments {
        collection_name: Str = "collection_name required";
        description: Str = "description optional";
        kms_key_id: Str = "kms_key_id optional";
        tags: Map<Str> = "tags optional";
    }
    single {
        timeouts: location_geofence_collection::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        collection_arn: Str = "collection_arn";
        create_time: Str = "create_time";
        id: Str = "id";
        tags_all: Map<Str> = "tags_all";
        update_time: Str = "update_time";
    }
}
/// Blocks of [`aws_location_map`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/location_map).
pub mod location_map {
    use crate::kinds::*;

    formwork_model::block_binding! {
        #[doc = "Block [`Configuration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/location_map)."]
        Configuration
        arguments {
            style: Str = "style required";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_location_map`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/location_map)."]
    Managed "aws_location_map" LocationMap LocationMapAttributes
    naming None;
    tags Map;
    arguments {
        map_name: Str = "map_name required";
        description: Str = "description optional";
        tags: Map<Str> = "tags optional";
    }
    many {
        configuration: location_map::Configuration = "configuration required list block 1 1";
    }
    attributes {
        create_time: Str = "create_time";
        id: Str = "id";
        map_arn: Str = "map_arn";
        tags_all: Map<Str> = "tags_all";
        update_time: Str = "update_time";
    }
}
/// Blocks of [`aws_location_place_index`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/location_place_index).
pub mod location_place_index {
    use crate::kinds::*;

    formwork_model::block_binding! {
        #[doc = "Block [`DataSourceConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/location_place_index)."]
        DataSourceConfiguration
        arguments {
            intended_use: Str = "intended_use optional";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_location_place_index`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/location_place_index)."]
    Managed "aws_location_place_index" LocationPlaceIndex LocationPlaceIndexAttributes
    naming None;
    tags Map;
    arguments {
        data_source: Str = "data_source required";
        index_name: Str = "index_name required";
        description: Str = "description optional";
        tags: Map<Str> = "tags optional";
    }
    many {
        data_source_configuration: location_place_index::DataSourceConfiguration = "data_source_configuration optional list block 0 1";
    }
    attributes {
        create_time: Str = "create_time";
        id: Str = "id";
        index_arn: Str = "index_arn";
        tags_all: Map<Str> = "tags_all";
        update_time: Str = "update_time";
    }
}
/// Blocks of [`aws_location_route_calculator`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/location_route_calculator).
pub mod location_route_calculator {
    use crate::kinds::*;

    pub use crate::shared::account_account_alternate_contact_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_location_route_calculator`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/location_route_calculator)."]
    Managed "aws_location_route_calculator" LocationRouteCalculator LocationRouteCalculatorAttributes
    naming None;
    tags Map;
    arguments {
        calculator_name: Str = "calculator_name required";
        data_source: Str = "data_source required";
        description: Str = "description optional";
        tags: Map<Str> = "tags optional";
    }
    single {
        timeouts: location_route_calculator::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        calculator_arn: Str = "calculator_arn";
        create_time: Str = "create_time";
        id: Str = "id";
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
        tracker_name: Str = "tracker_name required";
        description: Str = "description optional";
        kms_key_id: Str = "kms_key_id optional";
        position_filtering: Str = "position_filtering optional";
        tags: Map<Str> = "tags optional";
    }
    attributes {
        create_time: Str = "create_time";
        id: Str = "id";
        tags_all: Map<Str> = "tags_all";
        tracker_arn: Str = "tracker_arn";
        update_time: Str = "update_time";
    }
}
/// Blocks of [`aws_location_tracker_association`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/location_tracker_association).
pub mod location_tracker_association {
    use crate::kinds::*;

    pub use crate::shared::autoscaling_autoscaling_traffic_source_attachment_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_location_tracker_association`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/location_tracker_association)."]
    Managed "aws_location_tracker_association" LocationTrackerAssociation LocationTrackerAssociationAttributes
    naming None;
    tags None;
    arguments {
        consumer_arn: Str = "consumer_arn required";
        tracker_name: Str = "tracker_name required";
    }
    single {
        timeouts: location_tracker_association::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        id: Str = "id";
    }
}
/// Data sources.
pub(crate) mod data {
    use crate::kinds::*;

    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_location_geofence_collection`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/location_geofence_collection)."]
        Data "aws_location_geofence_collection" LocationGeofenceCollection LocationGeofenceCollectionAttributes
        naming None;
        tags None;
        arguments {
            collection_name: Str = "collection_name required";
            id: Str = "id computed";
            kms_key_id: Str = "kms_key_id computed";
            tags: Map<Str> = "tags computed";
        }
        attributes {
            collection_arn: Str = "collection_arn";
            create_time: Str = "create_time";
            description: Str = "description";
            update_time: Str = "update_time";
        }
    }
    /// Blocks of [`aws_location_map`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/location_map).
    pub mod location_map {
        use crate::kinds::*;

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
            map_name: Str = "map_name required";
            id: Str = "id computed";
            tags: Map<Str> = "tags computed";
        }
        attributes {
            create_time: Str = "create_time";
            description: Str = "description";
            map_arn: Str = "map_arn";
            update_time: Str = "update_time";
        }
        objects {
            configuration: List<location_map::ConfigurationAttributes> = "configuration";
        }
    }
    /// Blocks of [`aws_location_place_index`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/location_place_index).
    pub mod location_place_index {
        use crate::kinds::*;

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
            index_name: Str = "index_name required";
            id: Str = "id computed";
            tags: Map<Str> = "tags computed";
        }
        attributes {
            create_time: Str = "create_time";
            data_source: Str = "data_source";
            description: Str = "description";
            index_arn: Str = "index_arn";
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
            calculator_name: Str = "calculator_name required";
            id: Str = "id computed";
            tags: Map<Str> = "tags computed";
        }
        attributes {
            calculator_arn: Str = "calculator_arn";
            create_time: Str = "create_time";
            data_source: Str = "data_source";
            description: Str = "description";
            update_time: Str = "update_time";
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_location_tracker`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/location_tracker)."]
        Data "aws_location_tracker" LocationTracker LocationTrackerAttributes
        naming None;
        tags None;
        arguments {
            tracker_name: Str = "tracker_name required";
            id: Str = "id computed";
            tags: Map<Str> = "tags computed";
        }
        attributes {
            create_time: Str = "create_time";
            description: Str = "description";
            kms_key_id: Str = "kms_key_id";
            position_filtering: Str = "position_filtering";
            tracker_arn: Str = "tracker_arn";
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
            id: Str = "id computed";
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
