// Generated from the schema of hashicorp/aws 5.100.0
// by `cargo xtask codegen`. Do not edit.
//! Service `serverlessrepository`.

use crate::types::*;

/// Blocks of [`aws_serverlessapplicationrepository_cloudformation_stack`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/serverlessapplicationrepository_cloudformation_stack).
pub mod serverlessapplicationrepository_cloudformation_stack {
    use crate::types::*;

    pub use crate::shared::account_account_alternate_contact_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_serverlessapplicationrepository_cloudformation_stack`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/serverlessapplicationrepository_cloudformation_stack)."]
    Managed "aws_serverlessapplicationrepository_cloudformation_stack" ServerlessapplicationrepositoryCloudformationStack ServerlessapplicationrepositoryCloudformationStackAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 255, ""));
    tags Map;
    arguments {
        application_id: Str = "application_id required\tformat arn\treplaces";
        capabilities: Set<Str> = "capabilities required\teach in CAPABILITY_IAM|CAPABILITY_NAMED_IAM|CAPABILITY_AUTO_EXPAND|CAPABILITY_RESOURCE_POLICY";
        parameters: Map<Str> = "parameters computed";
        semantic_version: Str = "semantic_version computed";
        tags: Map<Str> = "tags optional";
    }
    unread {
        name: Str = "name required\treplaces";
    }
    single {
        timeouts: serverlessapplicationrepository_cloudformation_stack::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        id: Id<kind::ServerlessapplicationrepositoryCloudformationStack> = "id";
        name: Name<kind::ServerlessapplicationrepositoryCloudformationStack> = "name";
        outputs: Map<Str> = "outputs";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Data sources.
pub(crate) mod data {
    use crate::types::*;

    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_serverlessapplicationrepository_application`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/serverlessapplicationrepository_application)."]
        Data "aws_serverlessapplicationrepository_application" ServerlessapplicationrepositoryApplication ServerlessapplicationrepositoryApplicationAttributes
        naming None;
        tags None;
        arguments {
            application_id: Str = "application_id required";
            id: Str = "id computed";
            semantic_version: Str = "semantic_version computed";
        }
        attributes {
            name: Str = "name";
            required_capabilities: Set<Str> = "required_capabilities";
            source_code_url: Str = "source_code_url";
            template_url: Str = "template_url";
        }
    }
}
