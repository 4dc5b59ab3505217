// Generated from the schema of hashicorp/aws 5.100.0
// by `cargo xtask codegen`. Do not edit.
//! Service `fms`.

use crate::types::*;

/// Blocks of [`aws_fms_admin_account`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/fms_admin_account).
pub mod fms_admin_account {
    use crate::types::*;

    pub use crate::shared::autoscaling_autoscaling_traffic_source_attachment_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_fms_admin_account`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/fms_admin_account)."]
    Managed "aws_fms_admin_account" FmsAdminAccount FmsAdminAccountAttributes
    naming None;
    tags None;
    unread {
        account_id: Str = "account_id computed\tformat account_id\tapi length 1 1024\tapi match ^[0-9]+$\treplaces";
    }
    single {
        timeouts: fms_admin_account::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        account_id: Id<kind::FmsAdminAccount> = "account_id";
        id: Id<kind::FmsAdminAccount> = "id";
    }
}
/// Blocks of [`aws_fms_policy`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/fms_policy).
pub mod fms_policy {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`ExcludeMap`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/fms_policy)."]
        ExcludeMap
        arguments {
            account: Set<Str> = "account optional";
            orgunit: Set<Str> = "orgunit optional";
        }
    }
    pub use crate::services::fms::fms_policy::ExcludeMap as IncludeMap;
    /// Blocks of [`SecurityServicePolicyData`].
    pub mod security_service_policy_data {
        use crate::types::*;

        /// Blocks of [`PolicyOption`].
        pub mod policy_option {
            use crate::types::*;

            /// Blocks of [`NetworkAclCommonPolicy`].
            pub mod network_acl_common_policy {
                use crate::types::*;

                /// Blocks of [`NetworkAclEntrySet`].
                pub mod network_acl_entry_set {
                    use crate::types::*;

                    /// Blocks of [`FirstEntry`].
                    pub mod first_entry {
                        use crate::types::*;

                        formwork_model::block_binding! {
                            #[doc = "Block [`IcmpTypeCode`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/fms_policy)."]
                            IcmpTypeCode
                            arguments {
                                code: Num = "code optional\twhole";
                                r#type: Num = "type optional\twhole";
                            }
                        }
                        formwork_model::block_binding! {
                            #[doc = "Block [`PortRange`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/fms_policy)."]
                            PortRange
                            arguments {
                                from: Num = "from optional\twhole";
                                to: Num = "to optional\twhole";
                            }
                        }
                    }
                    formwork_model::block_binding! {
                        #[doc = "Block [`FirstEntry`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/fms_policy)."]
                        FirstEntry
                        arguments {
                            egress: Bool = "egress required";
                            protocol: Str = "protocol required";
                            rule_action: Str = "rule_action required\tin allow|deny";
                            cidr_block: Str = "cidr_block optional";
                            ipv6_cidr_block: Str = "ipv6_cidr_block optional";
                        }
                        many {
                            icmp_type_code: first_entry::IcmpTypeCode = "icmp_type_code optional list block 0 0";
                            port_range: first_entry::PortRange = "port_range optional list block 0 0";
                        }
                    }
                    pub use crate::services::fms::fms_policy::security_service_policy_data::policy_option::network_acl_common_policy::network_acl_entry_set::FirstEntry as LastEntry;
                    pub use crate::services::fms::fms_policy::security_service_policy_data::policy_option::network_acl_common_policy::network_acl_entry_set::first_entry as last_entry;
                }
                formwork_model::block_binding! {
                    #[doc = "Block [`NetworkAclEntrySet`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/fms_policy)."]
                    NetworkAclEntrySet
                    arguments {
                        force_remediate_for_first_entries: Bool = "force_remediate_for_first_entries required";
                        force_remediate_for_last_entries: Bool = "force_remediate_for_last_entries required";
                    }
                    many {
                        first_entry: network_acl_entry_set::FirstEntry = "first_entry optional set block 0 0";
                        last_entry: network_acl_entry_set::LastEntry = "last_entry optional set block 0 0";
                    }
                }
            }
            formwork_model::block_binding! {
                #[doc = "Block [`NetworkAclCommonPolicy`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/fms_policy)."]
                NetworkAclCommonPolicy
                many {
                    network_acl_entry_set: network_acl_common_policy::NetworkAclEntrySet = "network_acl_entry_set optional list block 0 1";
                }
            }
            formwork_model::block_binding! {
                #[doc = "Block [`NetworkFirewallPolicy`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/fms_policy)."]
                NetworkFirewallPolicy
                arguments {
                    firewall_deployment_model: Str = "firewall_deployment_model optional\tin CENTRALIZED|DISTRIBUTED";
                }
            }
            pub use crate::services::fms::fms_policy::security_service_policy_data::policy_option::NetworkFirewallPolicy as ThirdPartyFirewallPolicy;
        }
        formwork_model::block_binding! {
            #[doc = "Block [`PolicyOption`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/fms_policy)."]
            PolicyOption
            many {
                network_acl_common_policy: policy_option::NetworkAclCommonPolicy = "network_acl_common_policy optional list block 0 1";
                network_firewall_policy: policy_option::NetworkFirewallPolicy = "network_firewall_policy optional list block 0 1";
                third_party_firewall_policy: policy_option::ThirdPartyFirewallPolicy = "third_party_firewall_policy optional list block 0 1";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`SecurityServicePolicyData`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/fms_policy)."]
        SecurityServicePolicyData
        arguments {
            r#type: Str = "type required";
            managed_service_data: Str = "managed_service_data optional\tformat json";
        }
        many {
            policy_option: security_service_policy_data::PolicyOption = "policy_option optional list block 0 1";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_fms_policy`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/fms_policy)."]
    Managed "aws_fms_policy" FmsPolicy FmsPolicyAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 128, ""));
    tags Map;
    relations {
        "conflict resource_type resource_type_list";
    }
    arguments {
        exclude_resource_tags: Bool = "exclude_resource_tags required";
        delete_all_policy_resources: Bool = "delete_all_policy_resources optional";
        delete_unused_fm_managed_resources: Bool = "delete_unused_fm_managed_resources optional";
        description: Str = "description optional";
        remediation_enabled: Bool = "remediation_enabled optional";
        resource_set_ids: Set<Str> = "resource_set_ids computed";
        resource_tags: Map<Str> = "resource_tags optional\tapi items - 50";
        resource_type: Str = "resource_type computed\tmatch ^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$\tapi length 1 128";
        resource_type_list: Set<Str> = "resource_type_list computed\teach match ^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$";
        tags: Map<Str> = "tags optional";
    }
    unread {
        name: Str = "name required\tapi length 1 128\tapi match ^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$";
    }
    many {
        security_service_policy_data: fms_policy::SecurityServicePolicyData = "security_service_policy_data required list block 1 1";
        exclude_map: fms_policy::ExcludeMap = "exclude_map optional list block 0 1";
        include_map: fms_policy::IncludeMap = "include_map optional list block 0 1";
    }
    attributes {
        arn: Arn<kind::FmsPolicy> = "arn";
        id: Id<kind::FmsPolicy> = "id";
        name: Name<kind::FmsPolicy> = "name";
        policy_update_token: Str = "policy_update_token";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_fms_resource_set`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/fms_resource_set).
pub mod fms_resource_set {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`ResourceSet`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/fms_resource_set)."]
        ResourceSet
        arguments {
            name: Str = "name required";
            description: Str = "description optional";
            resource_set_status: Str = "resource_set_status computed\tin ACTIVE|OUT_OF_ADMIN_SCOPE\treplaces";
            resource_type_list: List<Str> = "resource_type_list optional";
            update_token: Str = "update_token computed\treplaces";
        }
    }
    pub use crate::shared::amp_prometheus_scraper_timeouts::Timeouts;
    formwork_model::accessor_binding! {
        #[doc = "Attributes [`ResourceSetAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/fms_resource_set)."]
        ResourceSetAttributes
        attributes {
            description: Str = "description";
            id: Str = "id";
            last_update_time: Str = "last_update_time";
            name: Str = "name";
            resource_set_status: Str = "resource_set_status";
            resource_type_list: List<Str> = "resource_type_list";
            update_token: Str = "update_token";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_fms_resource_set`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/fms_resource_set)."]
    Managed "aws_fms_resource_set" FmsResourceSet FmsResourceSetAttributes
    naming None;
    tags Map;
    arguments {
        tags: Map<Str> = "tags optional";
    }
    many {
        resource_set: fms_resource_set::ResourceSet = "resource_set optional list block 0 0";
    }
    single {
        timeouts: fms_resource_set::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Arn<kind::FmsResourceSet> = "arn";
        id: Id<kind::FmsResourceSet> = "id";
        tags_all: Map<Str> = "tags_all";
    }
    objects {
        resource_set: List<fms_resource_set::ResourceSetAttributes> = "resource_set";
    }
}
