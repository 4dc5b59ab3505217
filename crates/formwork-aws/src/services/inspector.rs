// Generated from the schema of hashicorp/aws 5.100.0
// by `cargo xtask codegen`. Do not edit.
//! Service `inspector`.

use crate::types::*;

formwork_model::resource_binding! {
    #[doc = "Resource [`aws_inspector_assessment_target`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/inspector_assessment_target)."]
    Managed "aws_inspector_assessment_target" InspectorAssessmentTarget InspectorAssessmentTargetAttributes
    naming None;
    tags None;
    arguments {
        resource_group_arn: Arn<kind::InspectorResourceGroup> = "resource_group_arn optional\tapi length 1 300";
    }
    unread {
        name: Str = "name required\tapi length 1 140\treplaces";
    }
    attributes {
        arn: Arn<kind::InspectorAssessmentTarget> = "arn";
        id: Id<kind::InspectorAssessmentTarget> = "id";
        name: Name<kind::InspectorAssessmentTarget> = "name";
    }
}
/// Blocks of [`aws_inspector_assessment_template`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/inspector_assessment_template).
pub mod inspector_assessment_template {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`EventSubscription`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/inspector_assessment_template)."]
        EventSubscription
        arguments {
            event: Str = "event required\tin ASSESSMENT_RUN_STARTED|ASSESSMENT_RUN_COMPLETED|ASSESSMENT_RUN_STATE_CHANGED|FINDING_REPORTED|OTHER";
            topic_arn: Arn<kind::SnsTopic> = "topic_arn required\tformat arn\tservice sns";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_inspector_assessment_template`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/inspector_assessment_template)."]
    Managed "aws_inspector_assessment_template" InspectorAssessmentTemplate InspectorAssessmentTemplateAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 140, ""));
    tags Map;
    arguments {
        duration: Num = "duration required\twhole\tapi range 180 86400\treplaces";
        rules_package_arns: Set<Str> = "rules_package_arns required\tapi items - 50\tapi each length 1 300\treplaces";
        target_arn: Arn<kind::InspectorAssessmentTarget> = "target_arn required\tapi length 1 300\treplaces";
        tags: Map<Str> = "tags optional";
    }
    unread {
        name: Str = "name required\tapi length 1 140\treplaces";
    }
    many {
        event_subscription: inspector_assessment_template::EventSubscription = "event_subscription optional set block 0 0";
    }
    attributes {
        arn: Arn<kind::InspectorAssessmentTemplate> = "arn";
        id: Id<kind::InspectorAssessmentTemplate> = "id";
        name: Name<kind::InspectorAssessmentTemplate> = "name";
        tags_all: Map<Str> = "tags_all";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_inspector_resource_group`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/inspector_resource_group)."]
    Managed "aws_inspector_resource_group" InspectorResourceGroup InspectorResourceGroupAttributes
    naming None;
    tags Map;
    arguments {
        tags: Map<Str> = "tags required\tapi items - 10\treplaces";
    }
    attributes {
        arn: Arn<kind::InspectorResourceGroup> = "arn";
        id: Id<kind::InspectorResourceGroup> = "id";
    }
}
/// Data sources.
pub(crate) mod data {
    use crate::types::*;

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
