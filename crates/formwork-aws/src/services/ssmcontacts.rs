// Generated from the schema of hashicorp/aws 5.100.0
// by `cargo xtask codegen`. Do not edit.
//! Service `ssmcontacts`.

use crate::types::*;

formwork_model::resource_binding! {
    #[doc = "Resource [`aws_ssmcontacts_contact`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ssmcontacts_contact)."]
    Managed "aws_ssmcontacts_contact" SsmcontactsContact SsmcontactsContactAttributes
    naming None;
    tags Map;
    arguments {
        alias: Str = "alias required\treplaces";
        r#type: Str = "type required\treplaces";
        display_name: Str = "display_name optional";
        tags: Map<Str> = "tags optional";
    }
    attributes {
        arn: Arn<kind::SsmcontactsContact> = "arn";
        id: Id<kind::SsmcontactsContact> = "id";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_ssmcontacts_contact_channel`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ssmcontacts_contact_channel).
pub mod ssmcontacts_contact_channel {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`DeliveryAddress`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ssmcontacts_contact_channel)."]
        DeliveryAddress
        arguments {
            simple_address: Str = "simple_address required";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_ssmcontacts_contact_channel`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ssmcontacts_contact_channel)."]
    Managed "aws_ssmcontacts_contact_channel" SsmcontactsContactChannel SsmcontactsContactChannelAttributes
    naming None;
    tags None;
    arguments {
        contact_id: Arn<kind::SsmcontactsContact> = "contact_id required\treplaces";
        r#type: Str = "type required\treplaces";
    }
    unread {
        name: Str = "name required";
    }
    many {
        delivery_address: ssmcontacts_contact_channel::DeliveryAddress = "delivery_address required list block 1 1";
    }
    attributes {
        activation_status: Str = "activation_status";
        arn: Arn<kind::SsmcontactsContactChannel> = "arn";
        id: Id<kind::SsmcontactsContactChannel> = "id";
        name: Name<kind::SsmcontactsContactChannel> = "name";
    }
}
/// Blocks of [`aws_ssmcontacts_plan`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ssmcontacts_plan).
pub mod ssmcontacts_plan {
    use crate::types::*;

    /// Blocks of [`Stage`].
    pub mod stage {
        use crate::types::*;

        /// Blocks of [`Target`].
        pub mod target {
            use crate::types::*;

            formwork_model::block_binding! {
                #[doc = "Block [`ChannelTargetInfo`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ssmcontacts_plan)."]
                ChannelTargetInfo
                arguments {
                    contact_channel_id: Str = "contact_channel_id required";
                    retry_interval_in_minutes: Num = "retry_interval_in_minutes optional\twhole";
                }
            }
            formwork_model::block_binding! {
                #[doc = "Block [`ContactTargetInfo`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ssmcontacts_plan)."]
                ContactTargetInfo
                arguments {
                    is_essential: Bool = "is_essential required";
                    contact_id: Arn<kind::SsmcontactsContact> = "contact_id optional";
                }
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`Target`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ssmcontacts_plan)."]
            Target
            many {
                channel_target_info: target::ChannelTargetInfo = "channel_target_info optional list block 0 1";
                contact_target_info: target::ContactTargetInfo = "contact_target_info optional list block 0 1";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`Stage`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ssmcontacts_plan)."]
        Stage
        arguments {
            duration_in_minutes: Num = "duration_in_minutes required\twhole";
        }
        many {
            target: stage::Target = "target optional list block 0 0";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_ssmcontacts_plan`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ssmcontacts_plan)."]
    Managed "aws_ssmcontacts_plan" SsmcontactsPlan SsmcontactsPlanAttributes
    naming None;
    tags None;
    arguments {
        contact_id: Arn<kind::SsmcontactsContact> = "contact_id required\treplaces";
    }
    many {
        stage: ssmcontacts_plan::Stage = "stage required list block 1 0";
    }
    attributes {
        id: Id<kind::SsmcontactsPlan> = "id";
    }
}
/// Data sources.
pub(crate) mod data {
    use crate::types::*;

    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_ssmcontacts_contact`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/ssmcontacts_contact)."]
        Data "aws_ssmcontacts_contact" SsmcontactsContact SsmcontactsContactAttributes
        naming None;
        tags None;
        arguments {
            tags: Map<Str> = "tags computed";
        }
        unread {
            arn: Str = "arn required";
            id: Str = "id computed";
        }
        attributes {
            alias: Str = "alias";
            arn: Arn<kind::SsmcontactsContact> = "arn";
            display_name: Str = "display_name";
            id: Id<kind::SsmcontactsContact> = "id";
            r#type: Str = "type";
        }
    }
    /// Blocks of [`aws_ssmcontacts_contact_channel`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/ssmcontacts_contact_channel).
    pub mod ssmcontacts_contact_channel {
        use crate::types::*;

        formwork_model::accessor_binding! {
            #[doc = "Attributes [`DeliveryAddressAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/ssmcontacts_contact_channel)."]
            DeliveryAddressAttributes
            attributes {
                simple_address: Str = "simple_address";
            }
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_ssmcontacts_contact_channel`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/ssmcontacts_contact_channel)."]
        Data "aws_ssmcontacts_contact_channel" SsmcontactsContactChannel SsmcontactsContactChannelAttributes
        naming None;
        tags None;
        unread {
            arn: Str = "arn required";
            id: Str = "id computed";
        }
        attributes {
            activation_status: Str = "activation_status";
            arn: Arn<kind::SsmcontactsContactChannel> = "arn";
            contact_id: Arn<kind::SsmcontactsContact> = "contact_id";
            id: Id<kind::SsmcontactsContactChannel> = "id";
            name: Name<kind::SsmcontactsContactChannel> = "name";
            r#type: Str = "type";
        }
        objects {
            delivery_address: List<ssmcontacts_contact_channel::DeliveryAddressAttributes> = "delivery_address";
        }
    }
    /// Blocks of [`aws_ssmcontacts_plan`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/ssmcontacts_plan).
    pub mod ssmcontacts_plan {
        use crate::types::*;

        /// Blocks of [`StageAttributes`].
        pub mod stage_attributes {
            use crate::types::*;

            /// Blocks of [`TargetAttributes`].
            pub mod target_attributes {
                use crate::types::*;

                formwork_model::accessor_binding! {
                    #[doc = "Attributes [`ChannelTargetInfoAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/ssmcontacts_plan)."]
                    ChannelTargetInfoAttributes
                    attributes {
                        contact_channel_id: Str = "contact_channel_id";
                        retry_interval_in_minutes: Num = "retry_interval_in_minutes";
                    }
                }
                formwork_model::accessor_binding! {
                    #[doc = "Attributes [`ContactTargetInfoAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/ssmcontacts_plan)."]
                    ContactTargetInfoAttributes
                    attributes {
                        contact_id: Arn<kind::SsmcontactsContact> = "contact_id";
                        is_essential: Bool = "is_essential";
                    }
                }
            }
            formwork_model::accessor_binding! {
                #[doc = "Attributes [`TargetAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/ssmcontacts_plan)."]
                TargetAttributes
                objects {
                    channel_target_info: List<target_attributes::ChannelTargetInfoAttributes> = "channel_target_info";
                    contact_target_info: List<target_attributes::ContactTargetInfoAttributes> = "contact_target_info";
                }
            }
        }
        formwork_model::accessor_binding! {
            #[doc = "Attributes [`StageAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/ssmcontacts_plan)."]
            StageAttributes
            attributes {
                duration_in_minutes: Num = "duration_in_minutes";
            }
            objects {
                target: List<stage_attributes::TargetAttributes> = "target";
            }
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_ssmcontacts_plan`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/ssmcontacts_plan)."]
        Data "aws_ssmcontacts_plan" SsmcontactsPlan SsmcontactsPlanAttributes
        naming None;
        tags None;
        unread {
            contact_id: Str = "contact_id required";
            id: Str = "id computed";
        }
        attributes {
            contact_id: Arn<kind::SsmcontactsContact> = "contact_id";
            id: Id<kind::SsmcontactsPlan> = "id";
        }
        objects {
            stage: List<ssmcontacts_plan::StageAttributes> = "stage";
        }
    }
}
