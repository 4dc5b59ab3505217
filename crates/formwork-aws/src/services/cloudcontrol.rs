// Generated from the schema of hashicorp/aws 5.100.0
// by `cargo xtask codegen`. Do not edit.
//! Service `cloudcontrol`.

use crate::kinds::*;

/// Blocks of [`aws_cloudcontrolapi_resource`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cloudcontrolapi_resource).
pub mod cloudcontrolapi_resource {
    use crate::kinds::*;

    pub use crate::shared::account_account_alternate_contact_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_cloudcontrolapi_resource`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cloudcontrolapi_resource)."]
    Managed "aws_cloudcontrolapi_resource" CloudcontrolapiResource CloudcontrolapiResourceAttributes
    naming None;
    tags None;
    arguments {
        desired_state: Str = "desired_state required";
        type_name: Str = "type_name required";
        role_arn: Str = "role_arn optional";
        schema: Str = "schema computed sensitive";
        type_version_id: Str = "type_version_id optional";
    }
    single {
        timeouts: cloudcontrolapi_resource::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        id: Str = "id";
        properties: Str = "properties";
    }
}
/// Data sources.
pub(crate) mod data {
    use crate::kinds::*;

    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_cloudcontrolapi_resource`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/cloudcontrolapi_resource)."]
        Data "aws_cloudcontrolapi_resource" CloudcontrolapiResource CloudcontrolapiResourceAttributes
        naming None;
        tags None;
        arguments {
            identifier: Str = "identifier required";
            type_name: Str = "type_name required";
            id: Str = "id computed";
        }
        unread {
            role_arn: Str = "role_arn optional";
            type_version_id: Str = "type_version_id optional";
        }
        attributes {
            properties: Str = "properties";
        }
    }
}
