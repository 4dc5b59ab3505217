// Generated from the schema of hashicorp/aws 5.100.0
// by `cargo xtask codegen`. Do not edit.
//! Service `inspector`.

use crate::kinds::*;

formwork_model::resource_binding! {
    #[doc = "Resource [`aws_inspector_assessment_target`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/inspector_assessment_target)."]
    Managed "aws_inspector_assessment_target" InspectorAssessmentTarget InspectorAssessmentTargetAttributes
    naming None;
    tags None;
    arguments {
        name: Str = "name required";
        resource_group_arn: Str = "resource_group_arn optional";
    }
    attributes {
        arn: Str = "arn";
        id: Str = "id";
    }
}
/// Blocks of [`aws_inspector_assessment_template`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/inspector_assessment_template).
pub mod inspector_assessment_template {
    use crate::kinds::*;

    formwork_model::block_binding! {
        #[doc = "Block [`EventSubscription`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/inspector_assessment_template)."]
        EventSubscription
        arguments {
            event: Str = "event required";
            topic_arn: Str = "topic_arn required";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_inspector_assessment_template`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/inspector_assessment_template)."]
    Managed "aws_inspector_assessment_template" InspectorAssessmentTemplate InspectorAssessmentTemplateAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 140, ""));
    tags Map;
    arguments {
        duration: Num = "duration required";
        name: Str = "name required";
        rules_package_arns: Set<Str> = "rules_package_arns required";
        target_arn: Str = "target_arn required";
        tags: Map<Str> = "tags optional";
    }
    many {
        event_subscription: inspector_assessment_template::EventSubscription = "event_subscription optional set block 0 0";
    }
    attributes {
        arn: Str = "arn";
        id: Str = "id";
        tags_all: Map<Str> = "tags_all";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_inspector_resource_group`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/inspector_resource_group)."]
    Managed "aws_inspector_resource_group" InspectorResourceGroup InspectorResourceGroupAttributes
    naming None;
    tags Map;
    arguments {
        tags: Map<Str> = "tags required";
    }
    attributes {
        arn: Str = "arn";
        id: Str = "id";
    }
}
/// Data sources.
pub(crate) mod data {
    use crate::kinds::*;

    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_inspector_rules_packages`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/inspector_rules_packages)."]
        Data "aws_inspector_rules_packages" InspectorRulesPackages InspectorRulesPackagesAttributes
        naming None;
        tags None;
        arguments {
            id: Str = "id computed";
        }
        attributes {
            arns: List<Str> = "arns";
        }
    }
}
