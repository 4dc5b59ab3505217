// Generated from the schema of hashicorp/aws 5.100.0
// by `cargo xtask codegen`. Do not edit.
//! Service `resourcegroupstaggingapi`.

use crate::types::*;

/// Data sources.
pub(crate) mod data {
    use crate::types::*;

    /// Blocks of [`aws_resourcegroupstaggingapi_resources`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/resourcegroupstaggingapi_resources).
    pub mod resourcegroupstaggingapi_resources {
        use crate::types::*;

        formwork_model::block_binding! {
            #[doc = "Block [`TagFilter`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/resourcegroupstaggingapi_resources)."]
            TagFilter
            arguments {
                key: Str = "key required";
                values: Set<Str> = "values optional";
            }
        }
        /// Blocks of [`ResourceTagMappingListAttributes`].
        pub mod resource_tag_mapping_list_attributes {
            use crate::types::*;

            formwork_model::accessor_binding! {
                #[doc = "Attributes [`ComplianceDetailsAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/resourcegroupstaggingapi_resources)."]
                ComplianceDetailsAttributes
                attributes {
                    compliance_status: Bool = "compliance_status";
                    keys_with_noncompliant_values: Set<Str> = "keys_with_noncompliant_values";
                    non_compliant_keys: Set<Str> = "non_compliant_keys";
                }
            }
        }
        formwork_model::accessor_binding! {
            #[doc = "Attributes [`ResourceTagMappingListAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/resourcegroupstaggingapi_resources)."]
            ResourceTagMappingListAttributes
            attributes {
                resource_arn: Str = "resource_arn";
                tags: Map<Str> = "tags";
            }
            objects {
                compliance_details: List<resource_tag_mapping_list_attributes::ComplianceDetailsAttributes> = "compliance_details";
            }
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_resourcegroupstaggingapi_resources`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/resourcegroupstaggingapi_resources)."]
        Data "aws_resourcegroupstaggingapi_resources" ResourcegroupstaggingapiResources ResourcegroupstaggingapiResourcesAttributes
        naming None;
        tags None;
        arguments {
            id: Str = "id computed";
        }
        unread {
            exclude_compliant_resources: Bool = "exclude_compliant_resources optional";
            include_compliance_details: Bool = "include_compliance_details optional";
            resource_arn_list: Set<Str> = "resource_arn_list optional";
            resource_type_filters: Set<Str> = "resource_type_filters optional";
        }
        many {
            tag_filter: resourcegroupstaggingapi_resources::TagFilter = "tag_filter optional list block 0 50";
        }
        objects {
            resource_tag_mapping_list: List<resourcegroupstaggingapi_resources::ResourceTagMappingListAttributes> = "resource_tag_mapping_list";
        }
    }
}
