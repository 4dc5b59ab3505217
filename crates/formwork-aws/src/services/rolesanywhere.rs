// Generated from the schema of hashicorp/aws 5.100.0
// by `cargo xtask codegen`. Do not edit.
//! Service `rolesanywhere`.

use crate::types::*;

formwork_model::resource_binding! {
    #[doc = "Resource [`aws_rolesanywhere_profile`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/rolesanywhere_profile)."]
    Managed "aws_rolesanywhere_profile" RolesanywhereProfile RolesanywhereProfileAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 255, ""));
    tags Map;
    arguments {
        duration_seconds: Num = "duration_seconds computed\twhole";
        enabled: Bool = "enabled optional";
        managed_policy_arns: Set<Str> = "managed_policy_arns optional";
        require_instance_properties: Bool = "require_instance_properties optional";
        role_arns: Set<Arn<kind::IamRole>> = "role_arns optional\tservice iam";
        session_policy: Str = "session_policy optional";
        tags: Map<Str> = "tags optional";
    }
    unread {
        name: Str = "name required";
    }
    attributes {
        arn: Arn<kind::RolesanywhereProfile> = "arn";
        id: Id<kind::RolesanywhereProfile> = "id";
        name: Name<kind::RolesanywhereProfile> = "name";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_rolesanywhere_trust_anchor`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/rolesanywhere_trust_anchor).
pub mod rolesanywhere_trust_anchor {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`NotificationSettings`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/rolesanywhere_trust_anchor)."]
        NotificationSettings
        arguments {
            channel: Str = "channel computed\tin ALL\treplaces";
            enabled: Bool = "enabled computed\treplaces";
            event: Str = "event computed\tin CA_CERTIFICATE_EXPIRY|END_ENTITY_CERTIFICATE_EXPIRY\treplaces";
            threshold: Num = "threshold computed\twhole\treplaces";
        }
    }
    /// Blocks of [`Source`].
    pub mod source {
        use crate::types::*;

        formwork_model::block_binding! {
            #[doc = "Block [`SourceData`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/rolesanywhere_trust_anchor)."]
            SourceData
            arguments {
                acm_pca_arn: Arn<kind::AcmpcaCertificateAuthority> = "acm_pca_arn optional\tformat arn\tservice acm-pca";
                x509_certificate_data: Str = "x509_certificate_data optional";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`Source`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/rolesanywhere_trust_anchor)."]
        Source
        arguments {
            source_type: Str = "source_type required\tin AWS_ACM_PCA|CERTIFICATE_BUNDLE|SELF_SIGNED_REPOSITORY";
        }
        many {
            source_data: source::SourceData = "source_data required list block 1 1";
        }
    }
    formwork_model::accessor_binding! {
        #[doc = "Attributes [`NotificationSettingsAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/rolesanywhere_trust_anchor)."]
        NotificationSettingsAttributes
        attributes {
            channel: Str = "channel";
            configured_by: Str = "configured_by";
            enabled: Bool = "enabled";
            event: Str = "event";
            threshold: Num = "threshold";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_rolesanywhere_trust_anchor`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/rolesanywhere_trust_anchor)."]
    Managed "aws_rolesanywhere_trust_anchor" RolesanywhereTrustAnchor RolesanywhereTrustAnchorAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 255, ""));
    tags Map;
    arguments {
        enabled: Bool = "enabled computed";
        tags: Map<Str> = "tags optional";
    }
    unread {
        name: Str = "name required";
    }
    many {
        source: rolesanywhere_trust_anchor::Source = "source required list block 1 1";
        notification_settings: rolesanywhere_trust_anchor::NotificationSettings = "notification_settings optional set block 0 50\titems - 50";
    }
    attributes {
        arn: Arn<kind::RolesanywhereTrustAnchor> = "arn";
        id: Id<kind::RolesanywhereTrustAnchor> = "id";
        name: Name<kind::RolesanywhereTrustAnchor> = "name";
        tags_all: Map<Str> = "tags_all";
    }
    objects {
        notification_settings: Set<rolesanywhere_trust_anchor::NotificationSettingsAttributes> = "notification_settings";
    }
}
