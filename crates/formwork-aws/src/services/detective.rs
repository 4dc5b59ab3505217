// Generated from the schema of hashicorp/aws 5.100.0
// by `cargo xtask codegen`. Do not edit.
//! Service `detective`.

use crate::types::*;

formwork_model::resource_binding! {
    #[doc = "Resource [`aws_detective_graph`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/detective_graph)."]
    Managed "aws_detective_graph" DetectiveGraph DetectiveGraphAttributes
    naming None;
    tags Map;
    arguments {
        tags: Map<Str> = "tags optional";
    }
    attributes {
        created_time: Str = "created_time";
        graph_arn: Arn<kind::DetectiveGraph> = "graph_arn";
        id: Id<kind::DetectiveGraph> = "id";
        tags_all: Map<Str> = "tags_all";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_detective_invitation_accepter`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/detective_invitation_accepter)."]
    Managed "aws_detective_invitation_accepter" DetectiveInvitationAccepter DetectiveInvitationAccepterAttributes
    naming None;
    tags None;
    arguments {
        graph_arn: OneOf<kind::DetectiveGraphIdOrArn> = "graph_arn required\tformat arn\treplaces";
    }
    attributes {
        id: Id<kind::DetectiveInvitationAccepter> = "id";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_detective_member`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/detective_member)."]
    Managed "aws_detective_member" DetectiveMember DetectiveMemberAttributes
    naming None;
    tags None;
    arguments {
        account_id: Str = "account_id required\tformat account_id\treplaces";
        email_address: Str = "email_address required\treplaces";
        graph_arn: OneOf<kind::DetectiveGraphIdOrArn> = "graph_arn required\tformat arn\treplaces";
        disable_email_notification: Bool = "disable_email_notification optional\treplaces";
        message: Str = "message optional\treplaces";
    }
    attributes {
        administrator_id: Str = "administrator_id";
        disabled_reason: Str = "disabled_reason";
        id: Id<kind::DetectiveMember> = "id";
        invited_time: Str = "invited_time";
        status: Str = "status";
        updated_time: Str = "updated_time";
        volume_usage_in_bytes: Str = "volume_usage_in_bytes";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_detective_organization_admin_account`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/detective_organization_admin_account)."]
    Managed "aws_detective_organization_admin_account" DetectiveOrganizationAdminAccount DetectiveOrganizationAdminAccountAttributes
    naming None;
    tags None;
    unread {
        account_id: Str = "account_id required\tformat account_id\treplaces";
    }
    attributes {
        account_id: Id<kind::DetectiveOrganizationAdminAccount> = "account_id";
        id: Id<kind::DetectiveOrganizationAdminAccount> = "id";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_detective_organization_configuration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/detective_organization_configuration)."]
    Managed "aws_detective_organization_configuration" DetectiveOrganizationConfiguration DetectiveOrganizationConfigurationAttributes
    naming None;
    tags None;
    arguments {
        auto_enable: Bool = "auto_enable required";
        graph_arn: Str = "graph_arn required\tformat arn\treplaces";
    }
    attributes {
        id: Id<kind::DetectiveOrganizationConfiguration> = "id";
    }
}
