// Generated from the schema of hashicorp/aws 5.100.0
// by `cargo xtask codegen`. Do not edit.
//! Service `serverlessrepository`.

use crate::kinds::*;

/// Blocks of [`aws_serverlessapplicationrepository_cloudformation_stack`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/serverlessapplicationrepository_cloudformation_stack).
pub mod serverlessapplicationrepository_cloudformation_stack {
    use crate::kinds::*;

    pub use crate::shared::account_account_alternate_contact_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_serverlessapplicationrepository_cloudformation_stack`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/serverlessapplicationrepository_cloudformation_stack)."]
    Managed "aws_serverlessapplicationrepository_cloudformation_stack" ServerlessapplicationrepositoryCloudformationStack ServerlessapplicationrepositoryCloudformationStackAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 255, ""));
    tags Map;
    arguments {
        application_id: Str = "application_id required";
        capabilities: Set<Str> = "capabilities required";
        name: Str = "name required";
        parameters: Map<Str> = "parameters computed";
        semantic_version: Str = "semantic_version computed";
        tags: Map<Str> = "tags optional";
    }
    single {
        timeouts: serverlessapplicationrepository_cloudformation_stack::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        id: Str = "id";
        outputs: Map<Str> = "outputs";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Data sources.
pub(crate) mod data {
    use crate::kinds::*;

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
