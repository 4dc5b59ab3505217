// Generated from the schema of hashicorp/aws 5.100.0
// by `cargo xtask codegen`. Do not edit.
//! Service `cloud9`.

use crate::types::*;

formwork_model::resource_binding! {
    #[doc = "Resource [`aws_cloud9_environment_ec2`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cloud9_environment_ec2)."]
    Managed "aws_cloud9_environment_ec2" Cloud9EnvironmentEc2 Cloud9EnvironmentEc2Attributes
    naming Some(formwork_model::Naming::new("name", "", 1, 60, ""));
    tags Map;
    arguments {
        instance_type: Str = "instance_type required\tapi length 5 20\tapi match ^[a-z]+[1-9][.][a-z0-9]+$\treplaces";
        automatic_stop_time_minutes: Num = "automatic_stop_time_minutes optional\trange - 20160\twhole\tapi range 0 -\treplaces";
        connection_type: Str = "connection_type optional\tin CONNECT_SSH|CONNECT_SSM\treplaces";
        description: Str = "description optional\tlength 1 200";
        owner_arn: Arn<kind::IamUser> = "owner_arn computed\tformat arn\tapi match ^arn:(aws|aws-cn|aws-us-gov|aws-iso|aws-iso-b):(iam|sts)::\\d+:(root|(user\\/[\\w+=/:,.@-]{1,64}|federated-user\\/[\\w+=/:,.@-]{2,32}|assumed-role\\/[\\w+=:,.@-]{1,64}\\/[\\w+=,.@-]{1,64}))$\tservice iam\treplaces";
        subnet_id: Id<kind::Subnet> = "subnet_id optional\tapi length 15 24\tapi match ^(subnet-[0-9a-f]{8}|subnet-[0-9a-f]{17})$\tprefix subnet-\treplaces";
        tags: Map<Str> = "tags optional";
    }
    unread {
        image_id: Str = "image_id required\tin amazonlinux-1-x86_64|amazonlinux-2-x86_64|amazonlinux-2023-x86_64|ubuntu-18.04-x86_64|ubuntu-22.04-x86_64|resolve:ssm:/aws/service/cloud9/amis/amazonlinux-1-x86_64|resolve:ssm:/aws/service/cloud9/amis/amazonlinux-2-x86_64|resolve:ssm:/aws/service/cloud9/amis/amazonlinux-2023-x86_64|resolve:ssm:/aws/service/cloud9/amis/ubuntu-18.04-x86_64|resolve:ssm:/aws/service/cloud9/amis/ubuntu-22.04-x86_64\treplaces";
        name: Str = "name required\tlength 1 60";
    }
    attributes {
        arn: Arn<kind::Cloud9EnvironmentEc2> = "arn";
        id: Id<kind::Cloud9EnvironmentEc2> = "id";
        image_id: Id<kind::Ami> = "image_id";
        name: Name<kind::Cloud9EnvironmentEc2> = "name";
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
        environment_id: Id<kind::Cloud9EnvironmentEc2> = "environment_id required\treplaces";
        permissions: Str = "permissions required\tin owner|read-write|read-only";
        user_arn: Arn<kind::IamUser> = "user_arn required\tformat arn\tservice iam\treplaces";
    }
    attributes {
        id: Id<kind::Cloud9EnvironmentMembership> = "id";
        user_id: Str = "user_id";
    }
}
