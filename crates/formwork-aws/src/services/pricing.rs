// Generated from the schema of hashicorp/aws 5.100.0
// by `cargo xtask codegen`. Do not edit.
//! Service `pricing`.

use crate::types::*;

/// Data sources.
pub(crate) mod data {
    use crate::types::*;

    /// Blocks of [`aws_pricing_product`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/pricing_product).
    pub mod pricing_product {
        use crate::types::*;

        formwork_model::block_binding! {
            #[doc = "Block [`Filters`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/pricing_product)."]
            Filters
            arguments {
                field: Str = "field required";
                value: Str = "value required";
            }
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_pricing_product`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/pricing_product)."]
        Data "aws_pricing_product" PricingProduct PricingProductAttributes
        naming None;
        tags None;
        arguments {
            service_code: Str = "service_code required";
            id: Str = "id computed";
        }
        many {
            filters: pricing_product::Filters = "filters required list block 1 0";
        }
        attributes {
            result: Str = "result";
        }
    }
}
