// Generated from the schema of hashicorp/aws 5.100.0
// by `cargo xtask codegen`. Do not edit.
//! Service `shield`.

use crate::kinds::*;

/// Blocks of [`aws_shield_application_layer_automatic_response`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/shield_application_layer_automatic_response).
pub mod shield_application_layer_automatic_response {
    use crate::kinds::*;

    pub use crate::shared::account_account_alternate_contact_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_shield_application_layer_automatic_response`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/shield_application_layer_automatic_response)."]
    Managed "aws_shield_application_layer_automatic_response" ShieldApplicationLayerAutomaticResponse ShieldApplicationLayerAutomaticResponseAttributes
    naming None;
    tags None;
    arguments {
        action: Str = "action required";
        resource_arn: Str = "resource_arn required";
    }
    single {
        timeouts: shield_application_layer_automatic_response::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        id: Str = "id";
    }
}
/// Blocks of [`aws_shield_drt_access_log_bucket_association`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/shield_drt_access_log_bucket_association).
pub mod shield_drt_access_log_bucket_association {
    use crate::kinds::*;

    pub use crate::shared::autoscaling_autoscaling_traffic_source_attachment_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_shield_drt_access_log_bucket_association`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/shield_drt_access_log_bucket_association)."]
    Managed "aws_shield_drt_access_log_bucket_association" ShieldDrtAccessLogBucketAssociation ShieldDrtAccessLogBucketAssociationAttributes
    naming None;
    tags None;
    arguments {
        log_bucket: Str = "log_bucket required";
        role_arn_association_id: Str = "role_arn_association_id required";
    }
    single {
        timeouts: shield_drt_access_log_bucket_association::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        id: Str = "id";
    }
}
/// Blocks of [`aws_shield_drt_access_role_arn_association`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/shield_drt_access_role_arn_association).
pub mod shield_drt_access_role_arn_association {
    use crate::kinds::*;

    pub use crate::shared::account_account_alternate_contact_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_shield_drt_access_role_arn_association`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/shield_drt_access_role_arn_association)."]
    Managed "aws_shield_drt_access_role_arn_association" ShieldDrtAccessRoleArnAssociation ShieldDrtAccessRoleArnAssociationAttributes
    naming None;
    tags None;
    arguments {
        role_arn: Str = "role_arn required";
    }
    single {
        timeouts: shield_drt_access_role_arn_association::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        id: Str = "id";
    }
}
/// Blocks of [`aws_shield_proactive_engagement`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/shield_proactive_engagement).
pub mod shield_proactive_engagement {
    use crate::kinds::*;

    formwork_model::block_binding! {
        #[doc = "Block [`EmergencyContact`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/shield_proactive_engagement)."]
        EmergencyContact
        arguments {
            email_address: Str = "email_address required";
            contact_notes: Str = "contact_notes optional";
            phone_number: Str = "phone_number optional";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_shield_proactive_engagement`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/shield_proactive_engagement)."]
    Managed "aws_shield_proactive_engagement" ShieldProactiveEngagement ShieldProactiveEngagementAttributes
    naming None;
    tags None;
    arguments {
        enabled: Bool = "enabled required";
    }
    many {
        emergency_contact: shield_proactive_engagement::EmergencyContact = "emergency_contact optional list block 0 0";
    }
    attributes {
        id: Str = "id";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_shield_protection`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/shield_protection)."]
    Managed "aws_shield_protection" ShieldProtection ShieldProtectionAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 128, "0-9A-Za-z .\\_-"));
    tags Map;
    arguments {
        name: Str = "name required";
        resource_arn: Str = "resource_arn required";
        tags: Map<Str> = "tags optional";
    }
    attributes {
        arn: Str = "arn";
        id: Str = "id";
        tags_all: Map<Str> = "tags_all";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_shield_protection_group`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/shield_protection_group)."]
    Managed "aws_shield_protection_group" ShieldProtectionGroup ShieldProtectionGroupAttributes
    naming None;
    tags Map;
    arguments {
        aggregation: Str = "aggregation required";
        pattern: Str = "pattern required";
        protection_group_id: Str = "protection_group_id required";
        members: List<Str> = "members optional";
        resource_type: Str = "resource_type optional";
        tags: Map<Str> = "tags optional";
    }
    attributes {
        id: Str = "id";
        protection_group_arn: Str = "protection_group_arn";
        tags_all: Map<Str> = "tags_all";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_shield_protection_health_check_association`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/shield_protection_health_check_association)."]
    Managed "aws_shield_protection_health_check_association" ShieldProtectionHealthCheckAssociation ShieldProtectionHealthCheckAssociationAttributes
    naming None;
    tags None;
    arguments {
        health_check_arn: Str = "health_check_arn required";
        shield_protection_id: Str = "shield_protection_id required";
    }
    attributes {
        id: Str = "id";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_shield_subscription`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/shield_subscription)."]
    Managed "aws_shield_subscription" ShieldSubscription ShieldSubscriptionAttributes
    naming None;
    tags None;
    arguments {
        auto_renew: Str = "auto_renew computed";
        skip_destroy: Bool = "skip_destroy optional";
    }
    attributes {
        id: Str = "id";
    }
}
/// Data sources.
pub(crate) mod data {
    use crate::kinds::*;

    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_shield_protection`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/shield_protection)."]
        Data "aws_shield_protection" ShieldProtection ShieldProtectionAttributes
        naming None;
        tags None;
        arguments {
            protection_id: Str = "protection_id computed";
            resource_arn: Str = "resource_arn computed";
        }
        attributes {
            id: Str = "id";
            name: Str = "name";
            protection_arn: Str = "protection_arn";
        }
    }
}
