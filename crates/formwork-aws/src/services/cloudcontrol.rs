// Generated from the schema of hashicorp/aws 5.100.0
// by `cargo xtask codegen`. Do not edit.
//! Service `cloudcontrol`.

use crate::types::*;

/// Blocks of [`aws_cloudcontrolapi_resource`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cloudcontrolapi_resource).
pub mod cloudcontrolapi_resource {
    use crate::types::*;

    pub use crate::shared::account_account_alternate_contact_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_cloudcontrolapi_resource`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cloudcontrolapi_resource)."]
    Managed "aws_cloudcontrolapi_resource" CloudcontrolapiResource CloudcontrolapiResourceAttributes
    naming None;
    tags None;
    arguments {
        desired_state: Str = "desired_state required\tmay_replace";
        type_name: Name<kind::CloudformationType> = "type_name required\tmatch [A-Za-z0-9]{2,64}::[A-Za-z0-9]{2,64}::[A-Za-z0-9]{2,64}\tmay_replace";
        role_arn: Arn<kind::IamRole> = "role_arn optional\tservice iam\tmay_replace";
        schema: Secret<Str> = "schema computed sensitive\tmay_replace";
        type_version_id: Str = "type_version_id optional\tmay_replace";
    }
    single {
        timeouts: cloudcontrolapi_resource::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        id: Id<kind::CloudcontrolapiResource> = "id";
        properties: Str = "properties";
    }
}
/// Data sources.
pub(crate) mod data {
    use crate::types::*;

    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_cloudcontrolapi_resource`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/cloudcontrolapi_resource)."]
        Data "aws_cloudcontrolapi_resource" CloudcontrolapiResource CloudcontrolapiResourceAttributes
        naming None;
        tags None;
        arguments {
            identifier: Str = "identifier required";
            type_name: Str = "type_name required";
        }
        unread {
            id: Str = "id computed";
            role_arn: Str = "role_arn optional";
            type_version_id: Str = "type_version_id optional";
        }
        attributes {
            id: Id<kind::CloudcontrolapiResource> = "id";
            properties: Str = "properties";
        }
    }
}
