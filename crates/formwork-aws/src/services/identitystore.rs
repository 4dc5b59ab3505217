// Generated from the schema of hashicorp/aws 5.100.0
// by `cargo xtask codegen`. Do not edit.
//! Service `identitystore`.

use crate::types::*;

/// Blocks of [`aws_identitystore_group`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/identitystore_group).
pub mod identitystore_group {
    use crate::types::*;

    formwork_model::accessor_binding! {
        #[doc = "Attributes [`ExternalIdsAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/identitystore_group)."]
        ExternalIdsAttributes
        attributes {
            id: Str = "id";
            issuer: Str = "issuer";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_identitystore_group`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/identitystore_group)."]
    Managed "aws_identitystore_group" IdentitystoreGroup IdentitystoreGroupAttributes
    naming None;
    tags None;
    arguments {
        display_name: Str = "display_name required\tlength 1 1024";
        identity_store_id: Str = "identity_store_id required\treplaces";
        description: Str = "description optional\tlength 1 1024";
    }
    attributes {
        group_id: Id<kind::IdentitystoreGroup> = "group_id";
        id: Id<kind::IdentitystoreGroup> = "id";
    }
    objects {
        external_ids: List<identitystore_group::ExternalIdsAttributes> = "external_ids";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_identitystore_group_membership`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/identitystore_group_membership)."]
    Managed "aws_identitystore_group_membership" IdentitystoreGroupMembership IdentitystoreGroupMembershipAttributes
    naming None;
    tags None;
    arguments {
        group_id: Id<kind::IdentitystoreGroup> = "group_id required\tlength 1 47\treplaces";
        identity_store_id: Str = "identity_store_id required\tlength 1 36\treplaces";
        member_id: Id<kind::IdentitystoreUser> = "member_id required\tlength 1 47\treplaces";
    }
    attributes {
        id: Id<kind::IdentitystoreGroupMembership> = "id";
        membership_id: Id<kind::IdentitystoreGroupMembership> = "membership_id";
    }
}
/// Blocks of [`aws_identitystore_user`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/identitystore_user).
pub mod identitystore_user {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`Addresses`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/identitystore_user)."]
        Addresses
        arguments {
            country: Str = "country optional\tlength 1 1024";
            formatted: Str = "formatted optional\tlength 1 1024";
            locality: Str = "locality optional\tlength 1 1024";
            postal_code: Str = "postal_code optional\tlength 1 1024";
            primary: Bool = "primary optional";
            region: Str = "region optional\tlength 1 1024";
            street_address: Str = "street_address optional\tlength 1 1024";
            r#type: Str = "type optional\tlength 1 1024";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`Emails`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/identitystore_user)."]
        Emails
        arguments {
            primary: Bool = "primary optional";
            r#type: Str = "type optional\tlength 1 1024";
            value: Str = "value optional\tlength 1 1024";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`Name`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/identitystore_user)."]
        Name
        arguments {
            family_name: Str = "family_name required\tlength 1 1024";
            given_name: Str = "given_name required\tlength 1 1024";
            formatted: Str = "formatted optional\tlength 1 1024";
            honorific_prefix: Str = "honorific_prefix optional\tlength 1 1024";
            honorific_suffix: Str = "honorific_suffix optional\tlength 1 1024";
            middle_name: Str = "middle_name optional\tlength 1 1024";
        }
    }
    pub use crate::services::identitystore::identitystore_user::Emails as PhoneNumbers;
    pub use crate::services::identitystore::identitystore_group::ExternalIdsAttributes;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_identitystore_user`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/identitystore_user)."]
    Managed "aws_identitystore_user" IdentitystoreUser IdentitystoreUserAttributes
    naming None;
    tags None;
    arguments {
        display_name: Str = "display_name required\tlength 1 1024";
        identity_store_id: Str = "identity_store_id required\treplaces";
        locale: Str = "locale optional\tlength 1 1024";
        nickname: Str = "nickname optional\tlength 1 1024";
        preferred_language: Str = "preferred_language optional\tlength 1 1024";
        profile_url: Str = "profile_url optional\tlength 1 1024";
        timezone: Str = "timezone optional\tlength 1 1024";
        title: Str = "title optional\tlength 1 1024";
        user_type: Str = "user_type optional\tlength 1 1024";
    }
    unread {
        user_name: Str = "user_name required\tlength 1 128\treplaces";
    }
    many {
        name: identitystore_user::Name = "name required list block 1 1";
        addresses: identitystore_user::Addresses = "addresses optional list block 0 1";
        emails: identitystore_user::Emails = "emails optional list block 0 1";
        phone_numbers: identitystore_user::PhoneNumbers = "phone_numbers optional list block 0 1";
    }
    attributes {
        id: Id<kind::IdentitystoreUser> = "id";
        user_id: Id<kind::IdentitystoreUser> = "user_id";
        user_name: Name<kind::IdentitystoreUser> = "user_name";
    }
    objects {
        external_ids: List<identitystore_user::ExternalIdsAttributes> = "external_ids";
    }
}
/// Data sources.
pub(crate) mod data {
    use crate::types::*;

    /// Blocks of [`aws_identitystore_group`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/identitystore_group).
    pub mod identitystore_group {
        use crate::types::*;

        /// Blocks of [`AlternateIdentifier`].
        pub mod alternate_identifier {
            use crate::types::*;

            formwork_model::block_binding! {
                #[doc = "Block [`ExternalId`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/identitystore_group)."]
                ExternalId
                arguments {
                    id: Str = "id required";
                    issuer: Str = "issuer required";
                }
            }
            formwork_model::block_binding! {
                #[doc = "Block [`UniqueAttribute`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/identitystore_group)."]
                UniqueAttribute
                arguments {
                    attribute_path: Str = "attribute_path required";
                    attribute_value: Str = "attribute_value required";
                }
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`AlternateIdentifier`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/identitystore_group)."]
            AlternateIdentifier
            many {
                external_id: alternate_identifier::ExternalId = "external_id optional list block 0 1";
                unique_attribute: alternate_identifier::UniqueAttribute = "unique_attribute optional list block 0 1";
            }
        }
        pub use crate::services::identitystore::data::identitystore_group::alternate_identifier::UniqueAttribute as Filter;
        pub use crate::services::identitystore::identitystore_group::ExternalIdsAttributes;
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_identitystore_group`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/identitystore_group)."]
        Data "aws_identitystore_group" IdentitystoreGroup IdentitystoreGroupAttributes
        naming None;
        tags None;
        arguments {
            identity_store_id: Str = "identity_store_id required";
        }
        unread {
            group_id: Str = "group_id computed";
            id: Str = "id computed";
        }
        many {
            alternate_identifier: identitystore_group::AlternateIdentifier = "alternate_identifier optional list block 0 1";
            #[deprecated = "the provider has deprecated this argument; its documentation names the replacement"] filter: identitystore_group::Filter = "filter optional list block 0 1 deprecated";
        }
        attributes {
            description: Str = "description";
            display_name: Str = "display_name";
            group_id: Id<kind::IdentitystoreGroup> = "group_id";
            id: Id<kind::IdentitystoreGroup> = "id";
        }
        objects {
            external_ids: List<identitystore_group::ExternalIdsAttributes> = "external_ids";
        }
    }
    /// Blocks of [`aws_identitystore_group_memberships`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/identitystore_group_memberships).
    pub mod identitystore_group_memberships {
        use crate::types::*;

        /// Blocks of [`GroupMembershipsAttributes`].
        pub mod group_memberships_attributes {
            use crate::types::*;

            formwork_model::accessor_binding! {
                #[doc = "Attributes [`MemberIdAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/identitystore_group_memberships)."]
                MemberIdAttributes
                attributes {
                    user_id: Str = "user_id";
                }
            }
        }
        formwork_model::accessor_binding! {
            #[doc = "Attributes [`GroupMembershipsAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/identitystore_group_memberships)."]
            GroupMembershipsAttributes
            attributes {
                group_id: Str = "group_id";
                identity_store_id: Str = "identity_store_id";
                membership_id: Str = "membership_id";
            }
            objects {
                member_id: group_memberships_attributes::MemberIdAttributes = "member_id";
            }
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_identitystore_group_memberships`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/identitystore_group_memberships)."]
        Data "aws_identitystore_group_memberships" IdentitystoreGroupMemberships IdentitystoreGroupMembershipsAttributes
        naming None;
        tags None;
        arguments {
            group_id: Str = "group_id required";
            identity_store_id: Str = "identity_store_id required";
        }
        objects {
            group_memberships: List<identitystore_group_memberships::GroupMembershipsAttributes> = "group_memberships";
        }
    }
    /// Blocks of [`aws_identitystore_groups`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/identitystore_groups).
    pub mod identitystore_groups {
        use crate::types::*;

        /// Blocks of [`GroupsAttributes`].
        pub mod groups_attributes {
            use crate::types::*;

            pub use crate::services::identitystore::identitystore_group::ExternalIdsAttributes;
        }
        formwork_model::accessor_binding! {
            #[doc = "Attributes [`GroupsAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/identitystore_groups)."]
            GroupsAttributes
            attributes {
                description: Str = "description";
                display_name: Str = "display_name";
                group_id: Str = "group_id";
                identity_store_id: Str = "identity_store_id";
            }
            objects {
                external_ids: List<groups_attributes::ExternalIdsAttributes> = "external_ids";
            }
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_identitystore_groups`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/identitystore_groups)."]
        Data "aws_identitystore_groups" IdentitystoreGroups IdentitystoreGroupsAttributes
        naming None;
        tags None;
        arguments {
            identity_store_id: Str = "identity_store_id required";
        }
        objects {
            groups: List<identitystore_groups::GroupsAttributes> = "groups";
        }
    }
    /// Blocks of [`aws_identitystore_user`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/identitystore_user).
    pub mod identitystore_user {
        use crate::types::*;

        pub use crate::services::identitystore::data::identitystore_group::AlternateIdentifier;
        pub use crate::services::identitystore::data::identitystore_group::alternate_identifier;
        pub use crate::services::identitystore::data::identitystore_group::alternate_identifier::UniqueAttribute as Filter;
        formwork_model::accessor_binding! {
            #[doc = "Attributes [`AddressesAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/identitystore_user)."]
            AddressesAttributes
            attributes {
                country: Str = "country";
                formatted: Str = "formatted";
                locality: Str = "locality";
                postal_code: Str = "postal_code";
                primary: Bool = "primary";
                region: Str = "region";
                street_address: Str = "street_address";
                r#type: Str = "type";
            }
        }
        formwork_model::accessor_binding! {
            #[doc = "Attributes [`EmailsAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/identitystore_user)."]
            EmailsAttributes
            attributes {
                primary: Bool = "primary";
                r#type: Str = "type";
                value: Str = "value";
            }
        }
        pub use crate::services::identitystore::identitystore_group::ExternalIdsAttributes;
        formwork_model::accessor_binding! {
            #[doc = "Attributes [`NameAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/identitystore_user)."]
            NameAttributes
            attributes {
                family_name: Str = "family_name";
                formatted: Str = "formatted";
                given_name: Str = "given_name";
                honorific_prefix: Str = "honorific_prefix";
                honorific_suffix: Str = "honorific_suffix";
                middle_name: Str = "middle_name";
            }
        }
        pub use crate::services::identitystore::data::identitystore_user::EmailsAttributes as PhoneNumbersAttributes;
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_identitystore_user`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/identitystore_user)."]
        Data "aws_identitystore_user" IdentitystoreUser IdentitystoreUserAttributes
        naming None;
        tags None;
        arguments {
            identity_store_id: Str = "identity_store_id required";
        }
        unread {
            id: Str = "id computed";
            user_id: Str = "user_id computed";
        }
        many {
            alternate_identifier: identitystore_user::AlternateIdentifier = "alternate_identifier optional list block 0 1";
            #[deprecated = "the provider has deprecated this argument; its documentation names the replacement"] filter: identitystore_user::Filter = "filter optional list block 0 1 deprecated";
        }
        attributes {
            display_name: Str = "display_name";
            id: Id<kind::IdentitystoreUser> = "id";
            locale: Str = "locale";
            nickname: Str = "nickname";
            preferred_language: Str = "preferred_language";
            profile_url: Str = "profile_url";
            timezone: Str = "timezone";
            title: Str = "title";
            user_id: Id<kind::IdentitystoreUser> = "user_id";
            user_name: Name<kind::IdentitystoreUser> = "user_name";
            user_type: Str = "user_type";
        }
        objects {
            addresses: List<identitystore_user::AddressesAttributes> = "addresses";
            emails: List<identitystore_user::EmailsAttributes> = "emails";
            external_ids: List<identitystore_user::ExternalIdsAttributes> = "external_ids";
            name: List<identitystore_user::NameAttributes> = "name";
            phone_numbers: List<identitystore_user::PhoneNumbersAttributes> = "phone_numbers";
        }
    }
    /// Blocks of [`aws_identitystore_users`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/identitystore_users).
    pub mod identitystore_users {
        use crate::types::*;

        /// Blocks of [`UsersAttributes`].
        pub mod users_attributes {
            use crate::types::*;

            pub use crate::services::identitystore::data::identitystore_user::AddressesAttributes;
            pub use crate::services::identitystore::data::identitystore_user::EmailsAttributes;
            pub use crate::services::identitystore::identitystore_group::ExternalIdsAttributes;
            pub use crate::services::identitystore::data::identitystore_user::NameAttributes;
            pub use crate::services::identitystore::data::identitystore_user::EmailsAttributes as PhoneNumbersAttributes;
        }
        formwork_model::accessor_binding! {
            #[doc = "Attributes [`UsersAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/identitystore_users)."]
            UsersAttributes
            attributes {
                display_name: Str = "display_name";
                identity_store_id: Str = "identity_store_id";
                locale: Str = "locale";
                nickname: Str = "nickname";
                preferred_language: Str = "preferred_language";
                profile_url: Str = "profile_url";
                timezone: Str = "timezone";
                title: Str = "title";
                user_id: Str = "user_id";
                user_name: Str = "user_name";
                user_type: Str = "user_type";
            }
            objects {
                addresses: List<users_attributes::AddressesAttributes> = "addresses";
                emails: List<users_attributes::EmailsAttributes> = "emails";
                external_ids: List<users_attributes::ExternalIdsAttributes> = "external_ids";
                name: List<users_attributes::NameAttributes> = "name";
                phone_numbers: List<users_attributes::PhoneNumbersAttributes> = "phone_numbers";
            }
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_identitystore_users`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/identitystore_users)."]
        Data "aws_identitystore_users" IdentitystoreUsers IdentitystoreUsersAttributes
        naming None;
        tags None;
        arguments {
            identity_store_id: Str = "identity_store_id required";
        }
        objects {
            users: List<identitystore_users::UsersAttributes> = "users";
        }
    }
}
