// Generated from the schema of hashicorp/aws 5.100.0
// by `cargo xtask codegen`. Do not edit.
//! Service `cloud9`.

use crate::kinds::*;

formwork_model::resource_binding! {
    #[doc = "Resource [`aws_cloud9_environment_ec2`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cloud9_environment_ec2)."]
    Managed "aws_cloud9_environment_ec2" Cloud9EnvironmentEc2 Cloud9EnvironmentEc2Attributes
    naming Some(formwork_model::Naming::new("name", "", 1, 60, ""));
    tags Map;
    arguments {
        image_id: Str = "image_id required";
        instance_type: Str = "instance_type required";
        name: Str = "name required";
        automatic_stop_time_minutes: Num = "automatic_stop_time_minutes optional";
        connection_type: Str = "connection_type optional";
        description: Str = "description optional";
        owner_arn: Str = "owner_arn computed";
        subnet_id: Str = "subnet_id optional";
        tags: Map<Str> = "tags optional";
    }
    attributes {
        arn: Str = "arn";
        id: Str = "id";
        tags_all: Map<Str> = "tags_all";
        r#type: Str = "type";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_cloud9_environment_membership`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cloud9_environment_membership)."]
    Managed "aws_cloud9_environment_membership" Cloud9EnvironmentMembership Cloud9EnvironmentMembershipAttributes
    naming None;
    tags None;
    arguments {
        environment_id: Str = "environment_id required";
        permissions: Str = "permissions required";
        user_arn: Str = "user_arn required";
    }
    attributes {
        id: Str = "id";
        user_id: Str = "user_id";
    }
}
