// Generated from the schema of hashicorp/aws 5.100.0
// by `cargo xtask codegen`. Do not edit.
//! Service `resourceexplorer`.

use crate::types::*;

/// Blocks of [`aws_resourceexplorer2_index`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/resourceexplorer2_index).
pub mod resourceexplorer2_index {
    use crate::types::*;

    pub use crate::shared::amp_prometheus_scraper_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_resourceexplorer2_index`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/resourceexplorer2_index)."]
    Managed "aws_resourceexplorer2_index" Resourceexplorer2Index Resourceexplorer2IndexAttributes
    naming None;
    tags Map;
    arguments {
        r#type: Str = "type required\tin LOCAL|AGGREGATOR";
        tags: Map<Str> = "tags optional";
    }
    single {
        timeouts: resourceexplorer2_index::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Arn<kind::Resourceexplorer2Index> = "arn";
        id: Id<kind::Resourceexplorer2Index> = "id";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_resourceexplorer2_view`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/resourceexplorer2_view).
pub mod resourceexplorer2_view {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`Filters`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/resourceexplorer2_view)."]
        Filters
        arguments {
            filter_string: Str = "filter_string required\tlength - 2048";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`IncludedProperty`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/resourceexplorer2_view)."]
        IncludedProperty
        arguments {
            name: Str = "name required\tin tags\tmay_replace";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_resourceexplorer2_view`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/resourceexplorer2_view)."]
    Managed "aws_resourceexplorer2_view" Resourceexplorer2View Resourceexplorer2ViewAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 64, ""));
    tags Map;
    arguments {
        default_view: Bool = "default_view computed";
        scope: Str = "scope computed";
        tags: Map<Str> = "tags optional";
    }
    unread {
        name: Str = "name required\tlength - 64\tmatch ^[0-9A-Za-z-]+$\treplaces";
    }
    many {
        filters: resourceexplorer2_view::Filters = "filters optional list block 0 0\titems - 1";
        included_property: resourceexplorer2_view::IncludedProperty = "included_property optional list block 0 0";
    }
    attributes {
        arn: Arn<kind::Resourceexplorer2View> = "arn";
        id: Id<kind::Resourceexplorer2View> = "id";
        name: Name<kind::Resourceexplorer2View> = "name";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Data sources.
pub(crate) mod data {
    use crate::types::*;

    /// Blocks of [`aws_resourceexplorer2_search`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/resourceexplorer2_search).
    pub mod resourceexplorer2_search {
        use crate::types::*;

        formwork_model::accessor_binding! {
            #[doc = "Attributes [`ResourceCountAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/resourceexplorer2_search)."]
            ResourceCountAttributes
            attributes {
                complete: Bool = "complete";
                total_resources: Num = "total_resources";
            }
        }
        /// Blocks of [`ResourcesAttributes`].
        pub mod resources_attributes {
            use crate::types::*;

            formwork_model::accessor_binding! {
                #[doc = "Attributes [`PropertiesAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/resourceexplorer2_search)."]
                PropertiesAttributes
                attributes {
                    data: Str = "data";
                    last_reported_at: Str = "last_reported_at";
                    name: Str = "name";
                }
            }
        }
        formwork_model::accessor_binding! {
            #[doc = "Attributes [`ResourcesAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/resourceexplorer2_search)."]
            ResourcesAttributes
            attributes {
                arn: Str = "arn";
                last_reported_at: Str = "last_reported_at";
                owning_account_id: Str = "owning_account_id";
                region: Str = "region";
                resource_type: Str = "resource_type";
                service: Str = "service";
            }
            objects {
                properties: List<resources_attributes::PropertiesAttributes> = "properties";
            }
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_resourceexplorer2_search`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/resourceexplorer2_search)."]
        Data "aws_resourceexplorer2_search" Resourceexplorer2Search Resourceexplorer2SearchAttributes
        naming None;
        tags None;
        arguments {
            query_string: Str = "query_string required";
            view_arn: Str = "view_arn computed";
        }
        attributes {
            id: Str = "id";
        }
        objects {
            resource_count: List<resourceexplorer2_search::ResourceCountAttributes> = "resource_count";
            resources: List<resourceexplorer2_search::ResourcesAttributes> = "resources";
        }
    }
}
