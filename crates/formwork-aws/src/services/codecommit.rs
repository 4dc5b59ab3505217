// Generated from the schema of hashicorp/aws 5.100.0
// by `cargo xtask codegen`. Do not edit.
//! Service `codecommit`.

use crate::kinds::*;

formwork_model::resource_binding! {
    #[doc = "Resource [`aws_codecommit_approval_rule_template`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/codecommit_approval_rule_template)."]
    Managed "aws_codecommit_approval_rule_template" CodecommitApprovalRuleTemplate CodecommitApprovalRuleTemplateAttributes
    naming None;
    tags None;
    arguments {
        content: Str = "content required";
        name: Str = "name required";
        description: Str = "description optional";
    }
    attributes {
        approval_rule_template_id: Str = "approval_rule_template_id";
        creation_date: Str = "creation_date";
        id: Str = "id";
        last_modified_date: Str = "last_modified_date";
        last_modified_user: Str = "last_modified_user";
        rule_content_sha256: Str = "rule_content_sha256";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_codecommit_approval_rule_template_association`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/codecommit_approval_rule_template_association)."]
    Managed "aws_codecommit_approval_rule_template_association" CodecommitApprovalRuleTemplateAssociation CodecommitApprovalRuleTemplateAssociationAttributes
    naming None;
    tags None;
    arguments {
        approval_rule_template_name: Str = "approval_rule_template_name required";
        repository_name: Str = "repository_name required";
    }
    attributes {
        id: Str = "id";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_codecommit_repository`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/codecommit_repository)."]
    Managed "aws_codecommit_repository" CodecommitRepository CodecommitRepositoryAttributes
    naming Some(formwork_model::Naming::new("repository_name", "", 1, 100, "0-9A-Za-z._-"));
    tags Map;
    arguments {
        repository_name: Str = "repository_name required";
        default_branch: Str = "default_branch optional";
        description: Str = "description optional";
        kms_key_id: Str = "kms_key_id computed";
        tags: Map<Str> = "tags optional";
    }
    attributes {
        arn: Str = "arn";
        clone_url_http: Str = "clone_url_http";
        clone_url_ssh: Str = "clone_url_ssh";
        id: Str = "id";
        repository_id: Str = "repository_id";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_codecommit_trigger`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/codecommit_trigger).
pub mod codecommit_trigger {
    use crate::kinds::*;

    formwork_model::block_binding! {
        #[doc = "Block [`Trigger`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/codecommit_trigger)."]
        Trigger
        arguments {
            destination_arn: Str = "destination_arn required";
            events: List<Str> = "events required";
            name: Str = "name required";
            branches: List<Str> = "branches optional";
            custom_data: Str = "custom_data optional";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_codecommit_trigger`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/codecommit_trigger)."]
    Managed "aws_codecommit_trigger" CodecommitTrigger CodecommitTriggerAttributes
    naming None;
    tags None;
    arguments {
        repository_name: Str = "repository_name required";
    }
    many {
        trigger: codecommit_trigger::Trigger = "trigger required set block 1 10";
    }
    attributes {
        configuration_id: Str = "configuration_id";
        id: Str = "id";
    }
}
/// Data sources.
pub(crate) mod data {
    use crate::kinds::*;

    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_codecommit_approval_rule_template`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/codecommit_approval_rule_template)."]
        Data "aws_codecommit_approval_rule_template" CodecommitApprovalRuleTemplate CodecommitApprovalRuleTemplateAttributes
        naming None;
        tags None;
        arguments {
            name: Str = "name required";
            id: Str = "id computed";
        }
        attributes {
            approval_rule_template_id: Str = "approval_rule_template_id";
            content: Str = "content";
            creation_date: Str = "creation_date";
            description: Str = "description";
            last_modified_date: Str = "last_modified_date";
            last_modified_user: Str = "last_modified_user";
            rule_content_sha256: Str = "rule_content_sha256";
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_codecommit_repository`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/codecommit_repository)."]
        Data "aws_codecommit_repository" CodecommitRepository CodecommitRepositoryAttributes
        naming None;
        tags None;
        arguments {
            repository_name: Str = "repository_name required";
            id: Str = "id computed";
        }
        attributes {
            arn: Str = "arn";
            clone_url_http: Str = "clone_url_http";
            clone_url_ssh: Str = "clone_url_ssh";
            kms_key_id: Str = "kms_key_id";
            repository_id: Str = "repository_id";
        }
    }
}
