// Generated from the schema of hashicorp/aws 5.100.0
// by `cargo xtask codegen`. Do not edit.
//! Service `controltower`.

use crate::types::*;

/// Blocks of [`aws_controltower_control`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/controltower_control).
pub mod controltower_control {
    use crate::types::*;

    pub use crate::shared::cloudfront_cloudfrontkeyvaluestore_keys_exclusive_resource_key_value_pair::ResourceKeyValuePair as Parameters;
    pub use crate::shared::account_account_alternate_contact_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_controltower_control`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/controltower_control)."]
    Managed "aws_controltower_control" ControltowerControl ControltowerControlAttributes
    naming None;
    tags None;
    arguments {
        target_identifier: Str = "target_identifier required\tformat arn\treplaces";
    }
    unread {
        control_identifier: Str = "control_identifier required\tformat arn\treplaces";
    }
    many {
        parameters: controltower_control::Parameters = "parameters optional set block 0 0";
    }
    single {
        timeouts: controltower_control::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Arn<kind::ControltowerControl> = "arn";
        control_identifier: Id<kind::ControltowerControl> = "control_identifier";
        id: Id<kind::ControltowerControl> = "id";
    }
}
/// Blocks of [`aws_controltower_landing_zone`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/controltower_landing_zone).
pub mod controltower_landing_zone {
    use crate::types::*;

    pub use crate::shared::account_account_alternate_contact_timeouts::Timeouts;
    pub use crate::shared::controltower_controltower_landing_zone_drift_status_attributes::DriftStatusAttributes;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_controltower_landing_zone`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/controltower_landing_zone)."]
    Managed "aws_controltower_landing_zone" ControltowerLandingZone ControltowerLandingZoneAttributes
    naming None;
    tags Map;
    arguments {
        manifest_json: Str = "manifest_json required\tformat json";
        version: Str = "version required";
        tags: Map<Str> = "tags optional";
    }
    single {
        timeouts: controltower_landing_zone::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Arn<kind::ControltowerLandingZone> = "arn";
        id: Id<kind::ControltowerLandingZone> = "id";
        latest_available_version: Str = "latest_available_version";
        tags_all: Map<Str> = "tags_all";
    }
    objects {
        drift_status: List<controltower_landing_zone::DriftStatusAttributes> = "drift_status";
    }
}
/// Data sources.
pub(crate) mod data {
    use crate::types::*;

    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_controltower_controls`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/controltower_controls)."]
        Data "aws_controltower_controls" ControltowerControls ControltowerControlsAttributes
        naming None;
        tags None;
        arguments {
            target_identifier: Str = "target_identifier required";
            id: Str = "id computed";
        }
        attributes {
            enabled_controls: List<Str> = "enabled_controls";
        }
    }
}
