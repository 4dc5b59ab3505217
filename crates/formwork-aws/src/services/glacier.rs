// Generated from the schema of hashicorp/aws 5.100.0
// by `cargo xtask codegen`. Do not edit.
//! Service `glacier`.

use crate::types::*;

/// Blocks of [`aws_glacier_vault`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/glacier_vault).
pub mod glacier_vault {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`Notification`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/glacier_vault)."]
        Notification
        arguments {
            events: Set<Str> = "events required\teach in ArchiveRetrievalCompleted|InventoryRetrievalCompleted";
            sns_topic: Arn<kind::SnsTopic> = "sns_topic required\tformat arn\tservice sns";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_glacier_vault`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/glacier_vault)."]
    Managed "aws_glacier_vault" GlacierVault GlacierVaultAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 255, "0-9A-Za-z._-"));
    tags Map;
    arguments {
        access_policy: Str = "access_policy optional\tformat json";
        tags: Map<Str> = "tags optional";
    }
    unread {
        name: Str = "name required\tlength 1 255\tmatch ^[.0-9A-Za-z-_]+$\treplaces";
    }
    many {
        notification: glacier_vault::Notification = "notification optional list block 0 1";
    }
    attributes {
        arn: Arn<kind::GlacierVault> = "arn";
        id: Id<kind::GlacierVault> = "id";
        location: Name<kind::S3Bucket> = "location";
        name: Name<kind::GlacierVault> = "name";
        tags_all: Map<Str> = "tags_all";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_glacier_vault_lock`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/glacier_vault_lock)."]
    Managed "aws_glacier_vault_lock" GlacierVaultLock GlacierVaultLockAttributes
    naming None;
    tags None;
    arguments {
        complete_lock: Bool = "complete_lock required\treplaces";
        policy: Str = "policy required\tlength 1 -\tformat json\treplaces";
        vault_name: Name<kind::GlacierVault> = "vault_name required\tlength 1 -\treplaces";
        ignore_deletion_error: Bool = "ignore_deletion_error optional";
    }
    attributes {
        id: Id<kind::GlacierVaultLock> = "id";
    }
}
