// Generated from the schema of hashicorp/aws 5.100.0
// by `cargo xtask codegen`. Do not edit.
//! Service `outposts`.

use crate::types::*;

/// Data sources.
pub(crate) mod data {
    use crate::types::*;

    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_outposts_asset`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/outposts_asset)."]
        Data "aws_outposts_asset" OutpostsAsset OutpostsAssetAttributes
        naming None;
        tags None;
        arguments {
            arn: Str = "arn required";
            asset_id: Str = "asset_id required";
            id: Str = "id computed";
        }
        attributes {
            asset_type: Str = "asset_type";
            host_id: Str = "host_id";
            rack_elevation: Num = "rack_elevation";
            rack_id: Str = "rack_id";
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_outposts_assets`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/outposts_assets)."]
        Data "aws_outposts_assets" OutpostsAssets OutpostsAssetsAttributes
        naming None;
        tags None;
        arguments {
            arn: Str = "arn required";
            id: Str = "id computed";
        }
        unread {
            host_id_filter: Set<Str> = "host_id_filter optional";
            status_id_filter: Set<Str> = "status_id_filter optional";
        }
        attributes {
            asset_ids: List<Str> = "asset_ids";
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_outposts_outpost`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/outposts_outpost)."]
        Data "aws_outposts_outpost" OutpostsOutpost OutpostsOutpostAttributes
        naming None;
        tags None;
        arguments {
            arn: Str = "arn computed";
            id: Str = "id computed";
            name: Str = "name computed";
            tags: Map<Str> = "tags computed";
        }
        unread {
            owner_id: Str = "owner_id optional";
        }
        attributes {
            availability_zone: Str = "availability_zone";
            availability_zone_id: Str = "availability_zone_id";
            description: Str = "description";
            lifecycle_status: Str = "lifecycle_status";
            site_arn: Str = "site_arn";
            site_id: Str = "site_id";
            supported_hardware_type: Str = "supported_hardware_type";
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_outposts_outpost_instance_type`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/outposts_outpost_instance_type)."]
        Data "aws_outposts_outpost_instance_type" OutpostsOutpostInstanceType OutpostsOutpostInstanceTypeAttributes
        naming None;
        tags None;
        arguments {
            arn: Str = "arn required";
            id: Str = "id computed";
            instance_type: Str = "instance_type computed";
        }
        unread {
            preferred_instance_types: List<Str> = "preferred_instance_types optional";
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_outposts_outpost_instance_types`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/outposts_outpost_instance_types)."]
        Data "aws_outposts_outpost_instance_types" OutpostsOutpostInstanceTypes OutpostsOutpostInstanceTypesAttributes
        naming None;
        tags None;
        arguments {
            arn: Str = "arn required";
            id: Str = "id computed";
        }
        attributes {
            instance_types: Set<Str> = "instance_types";
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_outposts_outposts`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/outposts_outposts)."]
        Data "aws_outposts_outposts" OutpostsOutposts OutpostsOutpostsAttributes
        naming None;
        tags None;
        arguments {
            availability_zone: Str = "availability_zone computed";
            availability_zone_id: Str = "availability_zone_id computed";
            id: Str = "id computed";
            owner_id: Str = "owner_id computed";
            site_id: Str = "site_id computed";
        }
        attributes {
            arns: Set<Str> = "arns";
            ids: Set<Str> = "ids";
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_outposts_site`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/outposts_site)."]
        Data "aws_outposts_site" OutpostsSite OutpostsSiteAttributes
        naming None;
        tags None;
        arguments {
            id: Str = "id computed";
            name: Str = "name computed";
        }
        attributes {
            account_id: Str = "account_id";
            description: Str = "description";
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_outposts_sites`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/outposts_sites)."]
        Data "aws_outposts_sites" OutpostsSites OutpostsSitesAttributes
        naming None;
        tags None;
        arguments {
            id: Str = "id computed";
        }
        attributes {
            ids: Set<Str> = "ids";
        }
    }
}
