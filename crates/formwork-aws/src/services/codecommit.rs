// Generated from the schema of hashicorp/aws 5.100.0
// by `cargo xtask codegen`. Do not edit.
//! Service `codecommit`.

use crate::types::*;

formwork_model::resource_binding! {
    #[doc = "Resource [`aws_codecommit_approval_rule_template`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/codecommit_approval_rule_template)."]
    Managed "aws_codecommit_approval_rule_template" CodecommitApprovalRuleTemplate CodecommitApprovalRuleTemplateAttributes
    naming None;
    tags None;
    arguments {
        content: Str = "content required\tlength 1 3000\tformat json";
        description: Str = "description optional\tlength - 1000";
    }
    unread {
        name: Str = "name required\tlength 1 100";
    }
    attributes {
        approval_rule_template_id: Id<kind::CodecommitApprovalRuleTemplate> = "approval_rule_template_id";
        creation_date: Str = "creation_date";
        id: Id<kind::CodecommitApprovalRuleTemplate> = "id";
        last_modified_date: Str = "last_modified_date";
        last_modified_user: Str = "last_modified_user";
        name: Name<kind::CodecommitApprovalRuleTemplate> = "name";
        rule_content_sha256: Str = "rule_content_sha256";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_codecommit_approval_rule_template_association`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/codecommit_approval_rule_template_association)."]
    Managed "aws_codecommit_approval_rule_template_association" CodecommitApprovalRuleTemplateAssociation CodecommitApprovalRuleTemplateAssociationAttributes
    naming None;
    tags None;
    arguments {
        approval_rule_template_name: Name<kind::CodecommitApprovalRuleTemplate> = "approval_rule_template_name required\tlength 1 100\treplaces";
        repository_name: Name<kind::CodecommitRepository> = "repository_name required\tlength 1 100\tmatch [\\w\\.-]+\treplaces";
    }
    attributes {
        id: Id<kind::CodecommitApprovalRuleTemplateAssociation> = "id";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_codecommit_repository`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/codecommit_repository)."]
    Managed "aws_codecommit_repository" CodecommitRepository CodecommitRepositoryAttributes
    naming Some(formwork_model::Naming::new("repository_name", "", 1, 100, "0-9A-Za-z._-"));
    tags Map;
    arguments {
        default_branch: Str = "default_branch optional\tapi length 1 256";
        description: Str = "description optional\tlength - 1000";
        kms_key_id: OneOf<kind::KmsKeyIdOrArn> = "kms_key_id computed\tformat arn";
        tags: Map<Str> = "tags optional";
    }
    unread {
        repository_name: Str = "repository_name required\tlength - 100\tapi length 1 -\tapi match [\\w\\.-]+\tmay_replace";
    }
    attributes {
        arn: Arn<kind::CodecommitRepository> = "arn";
        clone_url_http: Str = "clone_url_http";
        clone_url_ssh: Str = "clone_url_ssh";
        id: Name<kind::CodecommitRepository> = "id";
        repository_id: Name<kind::CodecommitRepository> = "repository_id";
        repository_name: Name<kind::CodecommitRepository> = "repository_name";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_codecommit_trigger`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/codecommit_trigger).
pub mod codecommit_trigger {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`Trigger`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/codecommit_trigger)."]
        Trigger
        arguments {
            destination_arn: Arn<kind::SnsTopic> = "destination_arn required\tformat arn\tservice sns\treplaces";
            events: List<Str> = "events required\teach in all|updateReference|createReference|deleteReference\treplaces";
            name: Str = "name required\treplaces";
            branches: List<Str> = "branches optional\treplaces";
            custom_data: Str = "custom_data optional\treplaces";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_codecommit_trigger`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/codecommit_trigger)."]
    Managed "aws_codecommit_trigger" CodecommitTrigger CodecommitTriggerAttributes
    naming None;
    tags None;
    arguments {
        repository_name: Name<kind::CodecommitRepository> = "repository_name required\tapi length 1 100\tapi match [\\w\\.-]+\treplaces";
    }
    many {
        trigger: codecommit_trigger::Trigger = "trigger required set block 1 10\titems - 10";
    }
    attributes {
        configuration_id: Str = "configuration_id";
        id: Id<kind::CodecommitTrigger> = "id";
    }
}
/// Data sources.
pub(crate) mod data {
    use crate::types::*;

    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_codecommit_approval_rule_template`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/codecommit_approval_rule_template)."]
        Data "aws_codecommit_approval_rule_template" CodecommitApprovalRuleTemplate CodecommitApprovalRuleTemplateAttributes
        naming None;
        tags None;
        unread {
            name: Str = "name required";
            id: Str = "id computed";
        }
        attributes {
            approval_rule_template_id: Id<kind::CodecommitApprovalRuleTemplate> = "approval_rule_template_id";
            content: Str = "content";
            creation_date: Str = "creation_date";
            description: Str = "description";
            id: Id<kind::CodecommitApprovalRuleTemplate> = "id";
            last_modified_date: Str = "last_modified_date";
            last_modified_user: Str = "last_modified_user";
            name: Name<kind::CodecommitApprovalRuleTemplate> = "name";
            rule_content_sha256: Str = "rule_content_sha256";
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_codecommit_repository`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/codecommit_repository)."]
        Data "aws_codecommit_repository" CodecommitRepository CodecommitRepositoryAttributes
        naming None;
        tags None;
        unread {
            repository_name: Str = "repository_name required";
            id: Str = "id computed";
        }
        attributes {
            arn: Arn<kind::CodecommitRepository> = "arn";
            clone_url_http: Str = "clone_url_http";
            clone_url_ssh: Str = "clone_url_ssh";
            id: Name<kind::CodecommitRepository> = "id";
            kms_key_id: Str = "kms_key_id";
            repository_id: Name<kind::CodecommitRepository> = "repository_id";
            repository_name: Name<kind::CodecommitRepository> = "repository_name";
        }
    }
}
