// Generated from the schema of hashicorp/aws 5.100.0
// by `cargo xtask codegen`. Do not edit.
//! Service `ram`.

use crate::types::*;

formwork_model::resource_binding! {
    #[doc = "Resource [`aws_ram_principal_association`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ram_principal_association)."]
    Managed "aws_ram_principal_association" RamPrincipalAssociation RamPrincipalAssociationAttributes
    naming None;
    tags None;
    arguments {
        principal: Arn<kind::OrganizationsOrganization> = "principal required\tlength 1 -\tformat arn\tservice organizations\treplaces";
        resource_share_arn: Arn<kind::RamResourceShare> = "resource_share_arn required\tformat arn\tservice ram\treplaces";
    }
    attributes {
        id: Id<kind::RamPrincipalAssociation> = "id";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_ram_resource_association`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ram_resource_association)."]
    Managed "aws_ram_resource_association" RamResourceAssociation RamResourceAssociationAttributes
    naming None;
    tags None;
    arguments {
        resource_arn: AnyArn = "resource_arn required\tformat arn\treplaces";
        resource_share_arn: Arn<kind::RamResourceShare> = "resource_share_arn required\tformat arn\tservice ram\treplaces";
    }
    attributes {
        id: Id<kind::RamResourceAssociation> = "id";
    }
}
/// Blocks of [`aws_ram_resource_share`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ram_resource_share).
pub mod ram_resource_share {
    use crate::types::*;

    pub use crate::shared::autoscaling_autoscaling_traffic_source_attachment_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_ram_resource_share`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ram_resource_share)."]
    Managed "aws_ram_resource_share" RamResourceShare RamResourceShareAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 255, ""));
    tags Map;
    arguments {
        allow_external_principals: Bool = "allow_external_principals optional";
        permission_arns: Set<Str> = "permission_arns computed\teach format arn\treplaces";
        tags: Map<Str> = "tags optional";
    }
    unread {
        name: Str = "name required";
    }
    single {
        timeouts: ram_resource_share::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Arn<kind::RamResourceShare> = "arn";
        id: Arn<kind::RamResourceShare> = "id";
        name: Name<kind::RamResourceShare> = "name";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_ram_resource_share_accepter`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ram_resource_share_accepter).
pub mod ram_resource_share_accepter {
    use crate::types::*;

    pub use crate::shared::autoscaling_autoscaling_traffic_source_attachment_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_ram_resource_share_accepter`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ram_resource_share_accepter)."]
    Managed "aws_ram_resource_share_accepter" RamResourceShareAccepter RamResourceShareAccepterAttributes
    naming None;
    tags None;
    arguments {
        share_arn: Str = "share_arn required\tformat arn\treplaces";
    }
    single {
        timeouts: ram_resource_share_accepter::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        id: Id<kind::RamResourceShareAccepter> = "id";
        invitation_arn: Str = "invitation_arn";
        receiver_account_id: Str = "receiver_account_id";
        resources: List<Str> = "resources";
        sender_account_id: Str = "sender_account_id";
        share_id: Str = "share_id";
        share_name: Str = "share_name";
        status: Str = "status";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_ram_sharing_with_organization`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ram_sharing_with_organization)."]
    Managed "aws_ram_sharing_with_organization" RamSharingWithOrganization RamSharingWithOrganizationAttributes
    naming None;
    tags None;
    attributes {
        id: Id<kind::RamSharingWithOrganization> = "id";
    }
}
/// Data sources.
pub(crate) mod data {
    use crate::types::*;

    /// Blocks of [`aws_ram_resource_share`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/ram_resource_share).
    pub mod ram_resource_share {
        use crate::types::*;

        pub use crate::shared::autoscaling_data_autoscaling_groups_filter::Filter;
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_ram_resource_share`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/ram_resource_share)."]
        Data "aws_ram_resource_share" RamResourceShare RamResourceShareAttributes
        naming None;
        tags None;
        arguments {
            resource_owner: Str = "resource_owner required";
            tags: Map<Str> = "tags computed";
        }
        unread {
            id: Str = "id computed";
            name: Str = "name computed";
            resource_share_status: Str = "resource_share_status optional";
        }
        many {
            filter: ram_resource_share::Filter = "filter optional set block 0 0";
        }
        attributes {
            arn: Arn<kind::RamResourceShare> = "arn";
            id: Arn<kind::RamResourceShare> = "id";
            name: Name<kind::RamResourceShare> = "name";
            owning_account_id: Str = "owning_account_id";
            resource_arns: List<Str> = "resource_arns";
            status: Str = "status";
        }
    }
}
