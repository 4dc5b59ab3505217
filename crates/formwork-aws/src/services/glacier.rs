// Generated from the schema of hashicorp/aws 5.100.0
// by `cargo xtask codegen`. Do not edit.
//! Service `glacier`.

use crate::kinds::*;

/// Blocks of [`aws_glacier_vault`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/glacier_vault).
pub mod glacier_vault {
    use crate::kinds::*;

    formwork_model::block_binding! {
        #[doc = "Block [`Notification`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/glacier_vault)."]
        Notification
        arguments {
            events: Set<Str> = "events required";
            sns_topic: Str = "sns_topic required";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_glacier_vault`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/glacier_vault)."]
    Managed "aws_glacier_vault" GlacierVault GlacierVaultAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 255, "0-9A-Za-z._-"));
    tags Map;
    arguments {
        name: Str = "name required";
        access_policy: Str = "access_policy optional";
        tags: Map<Str> = "tags optional";
    }
    many {
        notification: glacier_vault::Notification = "notification optional list block 0 1";
    }
    attributes {
        arn: Str = "arn";
        id: Str = "id";
        location: Str = "location";
        tags_all: Map<Str> = "tags_all";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_glacier_vault_lock`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/glacier_vault_lock)."]
    Managed "aws_glacier_vault_lock" GlacierVaultLock GlacierVaultLockAttributes
    naming None;
    tags None;
    arguments {
        complete_lock: Bool = "complete_lock required";
        policy: Str = "policy required";
        vault_name: Str = "vault_name required";
        ignore_deletion_error: Bool = "ignore_deletion_error optional";
    }
    attributes {
        id: Str = "id";
    }
}
