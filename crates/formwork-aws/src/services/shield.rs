// Generated from the schema of hashicorp/aws 5.100.0
// by `cargo xtask codegen`. Do not edit.
//! Service `shield`.

use crate::types::*;

/// Blocks of [`aws_shield_application_layer_automatic_response`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/shield_application_layer_automatic_response).
pub mod shield_application_layer_automatic_response {
    use crate::types::*;

    pub use crate::shared::amp_prometheus_scraper_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_shield_application_layer_automatic_response`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/shield_application_layer_automatic_response)."]
    Managed "aws_shield_application_layer_automatic_response" ShieldApplicationLayerAutomaticResponse ShieldApplicationLayerAutomaticResponseAttributes
    naming None;
    tags None;
    arguments {
        action: Str = "action required\tin BLOCK|COUNT";
        resource_arn: Str = "resource_arn required\tlength 1 -\tformat arn\treplaces";
    }
    single {
        timeouts: shield_application_layer_automatic_response::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        id: Id<kind::ShieldApplicationLayerAutomaticResponse> = "id";
    }
}
/// Blocks of [`aws_shield_drt_access_log_bucket_association`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/shield_drt_access_log_bucket_association).
pub mod shield_drt_access_log_bucket_association {
    use crate::types::*;

    pub use crate::shared::bedrock_bedrock_custom_model_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_shield_drt_access_log_bucket_association`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/shield_drt_access_log_bucket_association)."]
    Managed "aws_shield_drt_access_log_bucket_association" ShieldDrtAccessLogBucketAssociation ShieldDrtAccessLogBucketAssociationAttributes
    naming None;
    tags None;
    arguments {
        log_bucket: Str = "log_bucket required\tlength 3 63\treplaces";
        role_arn_association_id: Id<kind::ShieldDrtAccessRoleArnAssociation> = "role_arn_association_id required\treplaces";
    }
    single {
        timeouts: shield_drt_access_log_bucket_association::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        id: Id<kind::ShieldDrtAccessLogBucketAssociation> = "id";
    }
}
/// Blocks of [`aws_shield_drt_access_role_arn_association`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/shield_drt_access_role_arn_association).
pub mod shield_drt_access_role_arn_association {
    use crate::types::*;

    pub use crate::shared::amp_prometheus_scraper_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_shield_drt_access_role_arn_association`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/shield_drt_access_role_arn_association)."]
    Managed "aws_shield_drt_access_role_arn_association" ShieldDrtAccessRoleArnAssociation ShieldDrtAccessRoleArnAssociationAttributes
    naming None;
    tags None;
    arguments {
        role_arn: Arn<kind::IamRole> = "role_arn required\tlength 1 -\tformat arn\tservice iam";
    }
    single {
        timeouts: shield_drt_access_role_arn_association::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        id: Id<kind::ShieldDrtAccessRoleArnAssociation> = "id";
    }
}
/// Blocks of [`aws_shield_proactive_engagement`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/shield_proactive_engagement).
pub mod shield_proactive_engagement {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`EmergencyContact`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/shield_proactive_engagement)."]
        EmergencyContact
        arguments {
            email_address: Str = "email_address required\tlength 1 150";
            contact_notes: Str = "contact_notes optional\tlength 1 1024";
            phone_number: Str = "phone_number optional\tmatch ^\\+[1-9]\\d{1,14}$";
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
        emergency_contact: shield_proactive_engagement::EmergencyContact = "emergency_contact required list block 1 0\titems - 10";
    }
    attributes {
        id: Id<kind::ShieldProactiveEngagement> = "id";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_shield_protection`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/shield_protection)."]
    Managed "aws_shield_protection" ShieldProtection ShieldProtectionAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 128, "0-9A-Za-z .\\_-"));
    tags Map;
    arguments {
        resource_arn: AnyArn = "resource_arn required\tformat arn\tapi length 1 2048\tapi match ^arn:aws.*\treplaces";
        tags: Map<Str> = "tags optional";
    }
    unread {
        name: Str = "name required\tapi length 1 128\tapi match [ a-zA-Z0-9_\\\\.\\\\-]*\treplaces";
    }
    attributes {
        arn: Arn<kind::ShieldProtection> = "arn";
        id: Id<kind::ShieldProtection> = "id";
        name: Name<kind::ShieldProtection> = "name";
        tags_all: Map<Str> = "tags_all";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_shield_protection_group`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/shield_protection_group)."]
    Managed "aws_shield_protection_group" ShieldProtectionGroup ShieldProtectionGroupAttributes
    naming None;
    tags Map;
    relations {
        "conflict members resource_type";
    }
    arguments {
        aggregation: Str = "aggregation required\tin SUM|MEAN|MAX";
        pattern: Str = "pattern required\tin ALL|ARBITRARY|BY_RESOURCE_TYPE";
        members: List<Str> = "members optional\teach length 1 2048\teach format arn\tapi items - 10000";
        resource_type: Str = "resource_type optional\tin CLOUDFRONT_DISTRIBUTION|ROUTE_53_HOSTED_ZONE|ELASTIC_IP_ALLOCATION|CLASSIC_LOAD_BALANCER|APPLICATION_LOAD_BALANCER|GLOBAL_ACCELERATOR";
        tags: Map<Str> = "tags optional\tapi items - 200";
    }
    unread {
        protection_group_id: Str = "protection_group_id required\tlength 1 36\tapi match [a-zA-Z0-9\\\\-]*\treplaces";
    }
    attributes {
        id: Id<kind::ShieldProtectionGroup> = "id";
        protection_group_arn: Arn<kind::ShieldProtectionGroup> = "protection_group_arn";
        protection_group_id: Id<kind::ShieldProtectionGroup> = "protection_group_id";
        tags_all: Map<Str> = "tags_all";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_shield_protection_health_check_association`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/shield_protection_health_check_association)."]
    Managed "aws_shield_protection_health_check_association" ShieldProtectionHealthCheckAssociation ShieldProtectionHealthCheckAssociationAttributes
    naming None;
    tags None;
    arguments {
        health_check_arn: Arn<kind::Route53HealthCheck> = "health_check_arn required\treplaces";
        shield_protection_id: Id<kind::ShieldProtection> = "shield_protection_id required\treplaces";
    }
    attributes {
        id: Id<kind::ShieldProtectionHealthCheckAssociation> = "id";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_shield_subscription`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/shield_subscription)."]
    Managed "aws_shield_subscription" ShieldSubscription ShieldSubscriptionAttributes
    naming None;
    tags None;
    arguments {
        auto_renew: Str = "auto_renew computed\tin ENABLED|DISABLED";
        skip_destroy: Bool = "skip_destroy optional";
    }
    attributes {
        id: Id<kind::ShieldSubscription> = "id";
    }
}
/// Data sources.
pub(crate) mod data {
    use crate::types::*;

    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_shield_protection`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/shield_protection)."]
        Data "aws_shield_protection" ShieldProtection ShieldProtectionAttributes
        naming None;
        tags None;
        arguments {
            resource_arn: Str = "resource_arn computed";
        }
        unread {
            protection_id: Str = "protection_id computed";
        }
        attributes {
            id: Id<kind::ShieldProtection> = "id";
            name: Name<kind::ShieldProtection> = "name";
            protection_arn: Arn<kind::ShieldProtection> = "protection_arn";
            protection_id: Id<kind::ShieldProtection> = "protection_id";
        }
    }
}
