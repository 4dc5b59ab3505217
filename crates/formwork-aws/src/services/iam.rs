// Generated from the schema of hashicorp/aws 5.100.0
// by `cargo xtask codegen`. Do not edit.
//! Service `iam`.

use crate::types::*;

formwork_model::resource_binding! {
    #[doc = "Resource [`aws_iam_access_key`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/iam_access_key)."]
    Managed "aws_iam_access_key" IamAccessKey IamAccessKeyAttributes
    naming None;
    tags None;
    arguments {
        user: Name<kind::IamUser> = "user required\tapi length 1 128\tapi match [\\w+=,.@-]+\treplaces";
        pgp_key: Str = "pgp_key optional\treplaces";
        status: Str = "status optional\tin Active|Inactive";
    }
    attributes {
        create_date: Str = "create_date";
        encrypted_secret: Str = "encrypted_secret";
        encrypted_ses_smtp_password_v4: Str = "encrypted_ses_smtp_password_v4";
        id: Id<kind::IamAccessKey> = "id";
        key_fingerprint: Str = "key_fingerprint";
        secret: Secret<Str> = "secret";
        ses_smtp_password_v4: Secret<Str> = "ses_smtp_password_v4";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_iam_account_alias`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/iam_account_alias)."]
    Managed "aws_iam_account_alias" IamAccountAlias IamAccountAliasAttributes
    naming None;
    tags None;
    arguments {
        account_alias: Str = "account_alias required\tlength 3 63\tmatch ^([0-9A-Za-z][_-]?)+$\tmatch [0-9a-z]$\tmatch ^[0-9a-z-]+$\treplaces";
    }
    attributes {
        id: Id<kind::IamAccountAlias> = "id";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_iam_account_password_policy`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/iam_account_password_policy)."]
    Managed "aws_iam_account_password_policy" IamAccountPasswordPolicy IamAccountPasswordPolicyAttributes
    naming None;
    tags None;
    arguments {
        allow_users_to_change_password: Bool = "allow_users_to_change_password optional";
        hard_expiry: Bool = "hard_expiry computed";
        max_password_age: Num = "max_password_age computed\twhole\tapi range 1 1095";
        minimum_password_length: Num = "minimum_password_length optional\twhole\tapi range 6 128";
        password_reuse_prevention: Num = "password_reuse_prevention computed\twhole\tapi range 1 24";
        require_lowercase_characters: Bool = "require_lowercase_characters computed";
        require_numbers: Bool = "require_numbers computed";
        require_symbols: Bool = "require_symbols computed";
        require_uppercase_characters: Bool = "require_uppercase_characters computed";
    }
    attributes {
        expire_passwords: Bool = "expire_passwords";
        id: Id<kind::IamAccountPasswordPolicy> = "id";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_iam_group`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/iam_group)."]
    Managed "aws_iam_group" IamGroup IamGroupAttributes
    naming None;
    tags None;
    arguments {
        path: Str = "path optional\tapi length 1 512\tapi match (\\u002F)|(\\u002F[\\u0021-\\u007E]+\\u002F)";
    }
    unread {
        name: Str = "name required\tmatch ^[0-9A-Za-z=,.@\\-_+]+$\tapi length 1 128";
    }
    attributes {
        arn: Arn<kind::IamGroup> = "arn";
        id: Name<kind::IamGroup> = "id";
        name: Name<kind::IamGroup> = "name";
        unique_id: Str = "unique_id";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_iam_group_membership`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/iam_group_membership)."]
    Managed "aws_iam_group_membership" IamGroupMembership IamGroupMembershipAttributes
    naming None;
    tags None;
    arguments {
        group: Name<kind::IamGroup> = "group required\tapi length 1 128\tapi match [\\w+=,.@-]+\treplaces";
        users: Set<Name<kind::IamUser>> = "users required";
    }
    unread {
        name: Str = "name required\treplaces";
    }
    attributes {
        id: Id<kind::IamGroupMembership> = "id";
        name: Name<kind::IamGroupMembership> = "name";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_iam_group_policies_exclusive`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/iam_group_policies_exclusive)."]
    Managed "aws_iam_group_policies_exclusive" IamGroupPoliciesExclusive IamGroupPoliciesExclusiveAttributes
    naming None;
    tags None;
    arguments {
        group_name: Str = "group_name required\treplaces";
        policy_names: Set<Str> = "policy_names required";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_iam_group_policy`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/iam_group_policy)."]
    Managed "aws_iam_group_policy" IamGroupPolicy IamGroupPolicyAttributes
    naming Some(formwork_model::Naming::new("name", "name_prefix", 1, 128, "0-9A-Za-z+,.=@_-"));
    tags None;
    relations {
        "conflict name name_prefix";
    }
    arguments {
        group: Name<kind::IamGroup> = "group required\tapi length 1 128\tapi match [\\w+=,.@-]+\treplaces";
        policy: Str = "policy required\tlength 1 -\tformat json\tapi length 1 131072\tapi match [\\u0009\\u000A\\u000D\\u0020-\\u00FF]+";
        name_prefix: Str = "name_prefix computed\treplaces";
    }
    unread {
        name: Str = "name computed\tapi length 1 128\tapi match [\\w+=,.@-]+\treplaces";
    }
    attributes {
        id: Id<kind::IamGroupPolicy> = "id";
        name: Name<kind::IamGroupPolicy> = "name";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_iam_group_policy_attachment`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/iam_group_policy_attachment)."]
    Managed "aws_iam_group_policy_attachment" IamGroupPolicyAttachment IamGroupPolicyAttachmentAttributes
    naming None;
    tags None;
    arguments {
        group: Name<kind::IamGroup> = "group required\tapi length 1 128\tapi match [\\w+=,.@-]+\treplaces";
        policy_arn: Arn<kind::IamPolicy> = "policy_arn required\tformat arn\tapi length 20 2048\tservice iam\treplaces";
    }
    attributes {
        id: Id<kind::IamGroupPolicyAttachment> = "id";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_iam_group_policy_attachments_exclusive`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/iam_group_policy_attachments_exclusive)."]
    Managed "aws_iam_group_policy_attachments_exclusive" IamGroupPolicyAttachmentsExclusive IamGroupPolicyAttachmentsExclusiveAttributes
    naming None;
    tags None;
    arguments {
        group_name: Str = "group_name required\treplaces";
        policy_arns: Set<Str> = "policy_arns required";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_iam_instance_profile`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/iam_instance_profile)."]
    Managed "aws_iam_instance_profile" IamInstanceProfile IamInstanceProfileAttributes
    naming Some(formwork_model::Naming::new("name", "name_prefix", 1, 128, "0-9A-Za-z+,.=@_-"));
    tags Map;
    relations {
        "conflict name name_prefix";
    }
    arguments {
        name_prefix: Str = "name_prefix computed\tlength 1 102\tmatch ^[\\w+=,.@-]+$\treplaces";
        path: Str = "path optional\tapi length 1 512\tapi match (\\u002F)|(\\u002F[\\u0021-\\u007E]+\\u002F)\treplaces";
        role: Name<kind::IamRole> = "role optional\tapi length 1 64\tapi match [\\w+=,.@-]+";
        tags: Map<Str> = "tags optional";
    }
    unread {
        name: Str = "name computed\tlength 1 128\tmatch ^[\\w+=,.@-]+$\tapi match [\\w+=,.@-]+\treplaces";
    }
    attributes {
        arn: Arn<kind::IamInstanceProfile> = "arn";
        create_date: Str = "create_date";
        id: Name<kind::IamInstanceProfile> = "id";
        name: Name<kind::IamInstanceProfile> = "name";
        tags_all: Map<Str> = "tags_all";
        unique_id: Str = "unique_id";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_iam_openid_connect_provider`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/iam_openid_connect_provider)."]
    Managed "aws_iam_openid_connect_provider" IamOpenidConnectProvider IamOpenidConnectProviderAttributes
    naming None;
    tags Map;
    arguments {
        client_id_list: Set<Str> = "client_id_list required\teach length 1 255\tmay_replace";
        url: Str = "url required\tlength 1 -\tformat url\tapi length - 255\treplaces";
        tags: Map<Str> = "tags optional";
        thumbprint_list: List<Str> = "thumbprint_list computed\teach length 40 40";
    }
    attributes {
        arn: Arn<kind::IamOpenidConnectProvider> = "arn";
        id: Id<kind::IamOpenidConnectProvider> = "id";
        tags_all: Map<Str> = "tags_all";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_iam_organizations_features`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/iam_organizations_features)."]
    Managed "aws_iam_organizations_features" IamOrganizationsFeatures IamOrganizationsFeaturesAttributes
    naming None;
    tags None;
    arguments {
        enabled_features: Set<Str> = "enabled_features required";
    }
    attributes {
        id: Id<kind::IamOrganizationsFeatures> = "id";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_iam_policy`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/iam_policy)."]
    Managed "aws_iam_policy" IamPolicy IamPolicyAttributes
    naming Some(formwork_model::Naming::new("name", "name_prefix", 1, 128, "0-9A-Za-z+,.=@_-"));
    tags Map;
    relations {
        "conflict name name_prefix";
    }
    arguments {
        policy: Str = "policy required\tlength 1 -\tformat json\tapi length 1 131072\tapi match [\\u0009\\u000A\\u000D\\u0020-\\u00FF]+";
        description: Str = "description optional\tapi length - 1000\treplaces";
        name_prefix: Str = "name_prefix computed\tlength 1 102\tmatch ^[\\w+=,.@-]+$\treplaces";
        path: Str = "path optional\tapi length 1 512\tapi match ((/[A-Za-z0-9\\.,\\+@=_-]+)*)/\treplaces";
        tags: Map<Str> = "tags optional";
    }
    unread {
        name: Str = "name computed\tlength 1 128\tmatch ^[\\w+=,.@-]+$\tapi match [\\w+=,.@-]+\treplaces";
    }
    attributes {
        arn: Arn<kind::IamPolicy> = "arn";
        attachment_count: Num = "attachment_count";
        id: Arn<kind::IamPolicy> = "id";
        name: Name<kind::IamPolicy> = "name";
        policy_id: Id<kind::IamPolicy> = "policy_id";
        tags_all: Map<Str> = "tags_all";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_iam_policy_attachment`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/iam_policy_attachment)."]
    Managed "aws_iam_policy_attachment" IamPolicyAttachment IamPolicyAttachmentAttributes
    naming None;
    tags None;
    relations {
        "at_least_one groups roles users";
    }
    arguments {
        policy_arn: Arn<kind::IamPolicy> = "policy_arn required\tformat arn\tapi length 20 2048\tservice iam\treplaces";
        groups: Set<Name<kind::IamGroup>> = "groups optional";
        roles: Set<Name<kind::IamRole>> = "roles optional";
        users: Set<Name<kind::IamUser>> = "users optional";
    }
    unread {
        name: Str = "name required\tlength 1 -\treplaces";
    }
    attributes {
        id: Id<kind::IamPolicyAttachment> = "id";
        name: Name<kind::IamPolicyAttachment> = "name";
    }
}
/// Blocks of [`aws_iam_role`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/iam_role).
pub mod iam_role {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`InlinePolicy`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/iam_role)."]
        InlinePolicy
        arguments {
            name: Str = "name optional\tlength 1 128\tmatch ^[\\w+=,.@-]+$";
            policy: Str = "policy optional\tlength 1 -\tformat json";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_iam_role`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/iam_role)."]
    Managed "aws_iam_role" IamRole IamRoleAttributes
    naming Some(formwork_model::Naming::new("name", "name_prefix", 1, 64, "0-9A-Za-z+,.=@_-"));
    tags Map;
    relations {
        "conflict name name_prefix";
    }
    arguments {
        assume_role_policy: Str = "assume_role_policy required\tlength 1 -\tformat json\tapi length 1 131072\tapi match [\\u0009\\u000A\\u000D\\u0020-\\u00FF]+";
        description: Str = "description optional\tlength - 1000\tapi match [\\u0009\\u000A\\u000D\\u0020-\\u007E\\u00A1-\\u00FF]*";
        force_detach_policies: Bool = "force_detach_policies optional";
        #[deprecated = "the provider has deprecated this argument; its documentation names the replacement"] managed_policy_arns: Set<Arn<kind::IamPolicy>> = "managed_policy_arns computed deprecated\teach format arn\tservice iam";
        max_session_duration: Num = "max_session_duration optional\trange 3600 43200\twhole";
        name_prefix: Str = "name_prefix computed\tlength 1 38\tmatch ^[\\w+=,.@-]+$\treplaces";
        path: Str = "path optional\tlength - 512\tapi length 1 -\tapi match (\\u002F)|(\\u002F[\\u0021-\\u007E]+\\u002F)\treplaces";
        permissions_boundary: Str = "permissions_boundary optional\tformat arn\tapi length 20 2048";
        tags: Map<Str> = "tags optional\tapi items - 50";
    }
    unread {
        name: Str = "name computed\tlength 1 64\tmatch ^[\\w+=,.@-]+$\tapi match [\\w+=,.@-]+\treplaces";
    }
    many {
        #[deprecated = "the provider has deprecated this argument; its documentation names the replacement"] inline_policy: iam_role::InlinePolicy = "inline_policy optional set block 0 0 deprecated";
    }
    attributes {
        arn: Arn<kind::IamRole> = "arn";
        create_date: Str = "create_date";
        id: Name<kind::IamRole> = "id";
        name: Name<kind::IamRole> = "name";
        tags_all: Map<Str> = "tags_all";
        unique_id: Str = "unique_id";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_iam_role_policies_exclusive`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/iam_role_policies_exclusive)."]
    Managed "aws_iam_role_policies_exclusive" IamRolePoliciesExclusive IamRolePoliciesExclusiveAttributes
    naming None;
    tags None;
    arguments {
        policy_names: Set<Name<kind::IamRolePolicy>> = "policy_names required";
        role_name: Name<kind::IamRole> = "role_name required\treplaces";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_iam_role_policy`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/iam_role_policy)."]
    Managed "aws_iam_role_policy" IamRolePolicy IamRolePolicyAttributes
    naming Some(formwork_model::Naming::new("name", "name_prefix", 1, 128, "0-9A-Za-z+,.=@_-"));
    tags None;
    relations {
        "conflict name name_prefix";
    }
    arguments {
        policy: Str = "policy required\tlength 1 -\tformat json\tapi length 1 131072\tapi match [\\u0009\\u000A\\u000D\\u0020-\\u00FF]+";
        role: Name<kind::IamRole> = "role required\tlength 1 128\tmatch [\\w+=,.@-]+\tmatch [0-9A-Za-z+=,.@_-]\treplaces";
        name_prefix: Str = "name_prefix computed\tlength 1 102\tmatch ^[\\w+=,.@-]+$\treplaces";
    }
    unread {
        name: Str = "name computed\tlength 1 128\tmatch ^[\\w+=,.@-]+$\tapi match [\\w+=,.@-]+\treplaces";
    }
    attributes {
        id: Id<kind::IamRolePolicy> = "id";
        name: Name<kind::IamRolePolicy> = "name";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_iam_role_policy_attachment`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/iam_role_policy_attachment)."]
    Managed "aws_iam_role_policy_attachment" IamRolePolicyAttachment IamRolePolicyAttachmentAttributes
    naming None;
    tags None;
    arguments {
        policy_arn: Arn<kind::IamPolicy> = "policy_arn required\tformat arn\tapi length 20 2048\tservice iam\treplaces";
        role: Name<kind::IamRole> = "role required\tapi length 1 64\tapi match [\\w+=,.@-]+\treplaces";
    }
    attributes {
        id: Id<kind::IamRolePolicyAttachment> = "id";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_iam_role_policy_attachments_exclusive`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/iam_role_policy_attachments_exclusive)."]
    Managed "aws_iam_role_policy_attachments_exclusive" IamRolePolicyAttachmentsExclusive IamRolePolicyAttachmentsExclusiveAttributes
    naming None;
    tags None;
    arguments {
        policy_arns: Set<Arn<kind::IamPolicy>> = "policy_arns required\tservice iam";
        role_name: Name<kind::IamRole> = "role_name required\treplaces";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_iam_saml_provider`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/iam_saml_provider)."]
    Managed "aws_iam_saml_provider" IamSamlProvider IamSamlProviderAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 128, "0-9A-Za-z._-"));
    tags Map;
    arguments {
        saml_metadata_document: Str = "saml_metadata_document required\tlength 1000 10000000";
        tags: Map<Str> = "tags optional";
    }
    unread {
        name: Str = "name required\tlength 1 128\tapi match [\\w._-]+\treplaces";
    }
    attributes {
        arn: Arn<kind::IamSamlProvider> = "arn";
        id: Id<kind::IamSamlProvider> = "id";
        name: Name<kind::IamSamlProvider> = "name";
        tags_all: Map<Str> = "tags_all";
        valid_until: Str = "valid_until";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_iam_security_token_service_preferences`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/iam_security_token_service_preferences)."]
    Managed "aws_iam_security_token_service_preferences" IamSecurityTokenServicePreferences IamSecurityTokenServicePreferencesAttributes
    naming None;
    tags None;
    arguments {
        global_endpoint_token_version: Str = "global_endpoint_token_version required\tin v1Token|v2Token";
    }
    attributes {
        id: Id<kind::IamSecurityTokenServicePreferences> = "id";
    }
}
/// Blocks of [`aws_iam_server_certificate`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/iam_server_certificate).
pub mod iam_server_certificate {
    use crate::types::*;

    pub use crate::shared::apigatewayv2_apigatewayv2_authorizer_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_iam_server_certificate`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/iam_server_certificate)."]
    Managed "aws_iam_server_certificate" IamServerCertificate IamServerCertificateAttributes
    naming Some(formwork_model::Naming::new("name", "name_prefix", 1, 128, "0-9A-Za-z+,.=@_-"));
    tags Map;
    relations {
        "conflict name name_prefix";
    }
    arguments {
        certificate_body: Str = "certificate_body required\tapi length 1 16384\tapi match [\\u0009\\u000A\\u000D\\u0020-\\u00FF]+\treplaces";
        private_key: Secret<Str> = "private_key required sensitive\tapi length 1 16384\tapi match [\\u0009\\u000A\\u000D\\u0020-\\u00FF]+\treplaces";
        certificate_chain: Str = "certificate_chain optional\tapi length 1 2097152\tapi match [\\u0009\\u000A\\u000D\\u0020-\\u00FF]+\treplaces";
        name_prefix: Str = "name_prefix computed\tlength - 102\tmay_replace";
        path: Str = "path optional\tapi length 1 512\tapi match (\\u002F)|(\\u002F[\\u0021-\\u007E]+\\u002F)\tmay_replace";
        tags: Map<Str> = "tags optional";
    }
    unread {
        name: Str = "name computed\tlength - 128\tapi length 1 -\tapi match [\\w+=,.@-]+\tmay_replace";
    }
    single {
        timeouts: iam_server_certificate::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Arn<kind::IamServerCertificate> = "arn";
        expiration: Str = "expiration";
        id: Id<kind::IamServerCertificate> = "id";
        name: Name<kind::IamServerCertificate> = "name";
        tags_all: Map<Str> = "tags_all";
        upload_date: Str = "upload_date";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_iam_service_linked_role`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/iam_service_linked_role)."]
    Managed "aws_iam_service_linked_role" IamServiceLinkedRole IamServiceLinkedRoleAttributes
    naming None;
    tags Map;
    arguments {
        aws_service_name: Str = "aws_service_name required\tmatch \\.\tapi length 1 128\treplaces";
        custom_suffix: Str = "custom_suffix optional\tapi length 1 64\tapi match [\\w+=,.@-]+\treplaces";
        description: Str = "description optional\tapi length - 1000\tapi match [\\u0009\\u000A\\u000D\\u0020-\\u007E\\u00A1-\\u00FF]*";
        tags: Map<Str> = "tags optional";
    }
    attributes {
        arn: Arn<kind::IamServiceLinkedRole> = "arn";
        create_date: Str = "create_date";
        id: Id<kind::IamServiceLinkedRole> = "id";
        name: Name<kind::IamServiceLinkedRole> = "name";
        path: Str = "path";
        tags_all: Map<Str> = "tags_all";
        unique_id: Str = "unique_id";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_iam_service_specific_credential`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/iam_service_specific_credential)."]
    Managed "aws_iam_service_specific_credential" IamServiceSpecificCredential IamServiceSpecificCredentialAttributes
    naming None;
    tags None;
    arguments {
        service_name: Str = "service_name required\treplaces";
        user_name: Name<kind::IamUser> = "user_name required\tlength 1 64\treplaces";
        status: Str = "status optional\tin Active|Inactive";
    }
    attributes {
        id: Id<kind::IamServiceSpecificCredential> = "id";
        service_password: Secret<Str> = "service_password";
        service_specific_credential_id: Id<kind::IamServiceSpecificCredential> = "service_specific_credential_id";
        service_user_name: Str = "service_user_name";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_iam_signing_certificate`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/iam_signing_certificate)."]
    Managed "aws_iam_signing_certificate" IamSigningCertificate IamSigningCertificateAttributes
    naming None;
    tags None;
    arguments {
        certificate_body: Str = "certificate_body required\treplaces";
        user_name: Name<kind::IamUser> = "user_name required\treplaces";
        status: Str = "status optional\tin Active|Inactive";
    }
    attributes {
        certificate_id: Id<kind::IamSigningCertificate> = "certificate_id";
        id: Id<kind::IamSigningCertificate> = "id";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_iam_user`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/iam_user)."]
    Managed "aws_iam_user" IamUser IamUserAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 64, "0-9A-Za-z+,.=@_-"));
    tags Map;
    arguments {
        force_destroy: Bool = "force_destroy optional";
        path: Str = "path optional\tapi length 1 512\tapi match (\\u002F)|(\\u002F[\\u0021-\\u007E]+\\u002F)";
        permissions_boundary: Str = "permissions_boundary optional\tlength - 2048\tapi length 20 -";
        tags: Map<Str> = "tags optional\tapi items - 50";
    }
    unread {
        name: Str = "name required\tmatch ^[0-9A-Za-z=,.@\\-_+]+$\tapi length 1 64";
    }
    attributes {
        arn: Arn<kind::IamUser> = "arn";
        id: Name<kind::IamUser> = "id";
        name: Name<kind::IamUser> = "name";
        tags_all: Map<Str> = "tags_all";
        unique_id: Str = "unique_id";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_iam_user_group_membership`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/iam_user_group_membership)."]
    Managed "aws_iam_user_group_membership" IamUserGroupMembership IamUserGroupMembershipAttributes
    naming None;
    tags None;
    arguments {
        groups: Set<Name<kind::IamGroup>> = "groups required";
        user: Name<kind::IamUser> = "user required\tapi length 1 64\tapi match [\\w+=,.@-]+\treplaces";
    }
    attributes {
        id: Id<kind::IamUserGroupMembership> = "id";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_iam_user_login_profile`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/iam_user_login_profile)."]
    Managed "aws_iam_user_login_profile" IamUserLoginProfile IamUserLoginProfileAttributes
    naming None;
    tags None;
    arguments {
        user: Name<kind::IamUser> = "user required\tapi length 1 64\tapi match [\\w+=,.@-]+\treplaces";
        password_length: Num = "password_length optional\trange 5 128\twhole\treplaces";
        password_reset_required: Bool = "password_reset_required computed\treplaces";
        pgp_key: Str = "pgp_key optional\treplaces";
    }
    attributes {
        encrypted_password: Str = "encrypted_password";
        id: Id<kind::IamUserLoginProfile> = "id";
        key_fingerprint: Str = "key_fingerprint";
        password: Secret<Str> = "password";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_iam_user_policies_exclusive`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/iam_user_policies_exclusive)."]
    Managed "aws_iam_user_policies_exclusive" IamUserPoliciesExclusive IamUserPoliciesExclusiveAttributes
    naming None;
    tags None;
    arguments {
        policy_names: Set<Str> = "policy_names required";
        user_name: Str = "user_name required\treplaces";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_iam_user_policy`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/iam_user_policy)."]
    Managed "aws_iam_user_policy" IamUserPolicy IamUserPolicyAttributes
    naming Some(formwork_model::Naming::new("name", "name_prefix", 1, 128, "0-9A-Za-z+,.=@_-"));
    tags None;
    relations {
        "conflict name name_prefix";
    }
    arguments {
        policy: Str = "policy required\tlength 1 -\tformat json\tapi length 1 131072\tapi match [\\u0009\\u000A\\u000D\\u0020-\\u00FF]+";
        user: Name<kind::IamUser> = "user required\tapi length 1 128\tapi match [\\w+=,.@-]+\treplaces";
        name_prefix: Str = "name_prefix computed\treplaces";
    }
    unread {
        name: Str = "name computed\tapi length 1 128\tapi match [\\w+=,.@-]+\treplaces";
    }
    attributes {
        id: Id<kind::IamUserPolicy> = "id";
        name: Name<kind::IamUserPolicy> = "name";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_iam_user_policy_attachment`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/iam_user_policy_attachment)."]
    Managed "aws_iam_user_policy_attachment" IamUserPolicyAttachment IamUserPolicyAttachmentAttributes
    naming None;
    tags None;
    arguments {
        policy_arn: Arn<kind::IamPolicy> = "policy_arn required\tformat arn\tapi length 20 2048\tservice iam\treplaces";
        user: Name<kind::IamUser> = "user required\tapi length 1 128\tapi match [\\w+=,.@-]+\treplaces";
    }
    attributes {
        id: Id<kind::IamUserPolicyAttachment> = "id";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_iam_user_policy_attachments_exclusive`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/iam_user_policy_attachments_exclusive)."]
    Managed "aws_iam_user_policy_attachments_exclusive" IamUserPolicyAttachmentsExclusive IamUserPolicyAttachmentsExclusiveAttributes
    naming None;
    tags None;
    arguments {
        policy_arns: Set<Str> = "policy_arns required";
        user_name: Str = "user_name required\treplaces";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_iam_user_ssh_key`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/iam_user_ssh_key)."]
    Managed "aws_iam_user_ssh_key" IamUserSshKey IamUserSshKeyAttributes
    naming None;
    tags None;
    arguments {
        encoding: Str = "encoding required\tin SSH|PEM\treplaces";
        public_key: Str = "public_key required\tapi length 1 16384\tapi match [\\u0009\\u000A\\u000D\\u0020-\\u00FF]+\treplaces";
        username: Name<kind::IamUser> = "username required\tapi length 1 64\tapi match [\\w+=,.@-]+\treplaces";
        status: Str = "status computed";
    }
    attributes {
        fingerprint: Str = "fingerprint";
        id: Id<kind::IamUserSshKey> = "id";
        ssh_public_key_id: Str = "ssh_public_key_id";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_iam_virtual_mfa_device`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/iam_virtual_mfa_device)."]
    Managed "aws_iam_virtual_mfa_device" IamVirtualMfaDevice IamVirtualMfaDeviceAttributes
    naming None;
    tags Map;
    arguments {
        path: Str = "path optional\tlength 1 512\treplaces";
        tags: Map<Str> = "tags optional";
    }
    unread {
        virtual_mfa_device_name: Str = "virtual_mfa_device_name required\tmatch [0-9A-Za-z+=,.@_-]\treplaces";
    }
    attributes {
        arn: Arn<kind::IamVirtualMfaDevice> = "arn";
        base_32_string_seed: Str = "base_32_string_seed";
        enable_date: Str = "enable_date";
        id: Id<kind::IamVirtualMfaDevice> = "id";
        qr_code_png: Str = "qr_code_png";
        tags_all: Map<Str> = "tags_all";
        user_name: Str = "user_name";
        virtual_mfa_device_name: Name<kind::IamVirtualMfaDevice> = "virtual_mfa_device_name";
    }
}
/// Data sources.
pub(crate) mod data {
    use crate::types::*;

    /// Blocks of [`aws_iam_access_keys`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/iam_access_keys).
    pub mod iam_access_keys {
        use crate::types::*;

        formwork_model::accessor_binding! {
            #[doc = "Attributes [`AccessKeysAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/iam_access_keys)."]
            AccessKeysAttributes
            attributes {
                access_key_id: Str = "access_key_id";
                create_date: Str = "create_date";
                status: Str = "status";
            }
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_iam_access_keys`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/iam_access_keys)."]
        Data "aws_iam_access_keys" IamAccessKeys IamAccessKeysAttributes
        naming None;
        tags None;
        arguments {
            user: Str = "user required";
            id: Str = "id computed";
        }
        objects {
            access_keys: Set<iam_access_keys::AccessKeysAttributes> = "access_keys";
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_iam_account_alias`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/iam_account_alias)."]
        Data "aws_iam_account_alias" IamAccountAlias IamAccountAliasAttributes
        naming None;
        tags None;
        unread {
            id: Str = "id computed";
        }
        attributes {
            account_alias: Str = "account_alias";
            id: Id<kind::IamAccountAlias> = "id";
        }
    }
    /// Blocks of [`aws_iam_group`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/iam_group).
    pub mod iam_group {
        use crate::types::*;

        formwork_model::accessor_binding! {
            #[doc = "Attributes [`UsersAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/iam_group)."]
            UsersAttributes
            attributes {
                arn: Str = "arn";
                path: Str = "path";
                user_id: Str = "user_id";
                user_name: Str = "user_name";
            }
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_iam_group`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/iam_group)."]
        Data "aws_iam_group" IamGroup IamGroupAttributes
        naming None;
        tags None;
        unread {
            group_name: Str = "group_name required";
            id: Str = "id computed";
        }
        attributes {
            arn: Arn<kind::IamGroup> = "arn";
            group_id: Name<kind::IamGroup> = "group_id";
            group_name: Name<kind::IamGroup> = "group_name";
            id: Name<kind::IamGroup> = "id";
            path: Str = "path";
        }
        objects {
            users: List<iam_group::UsersAttributes> = "users";
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_iam_instance_profile`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/iam_instance_profile)."]
        Data "aws_iam_instance_profile" IamInstanceProfile IamInstanceProfileAttributes
        naming None;
        tags None;
        unread {
            name: Str = "name required";
            id: Str = "id computed";
        }
        attributes {
            arn: Arn<kind::IamInstanceProfile> = "arn";
            create_date: Str = "create_date";
            id: Name<kind::IamInstanceProfile> = "id";
            name: Name<kind::IamInstanceProfile> = "name";
            path: Str = "path";
            role_arn: Str = "role_arn";
            role_id: Str = "role_id";
            role_name: Name<kind::IamRole> = "role_name";
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_iam_instance_profiles`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/iam_instance_profiles)."]
        Data "aws_iam_instance_profiles" IamInstanceProfiles IamInstanceProfilesAttributes
        naming None;
        tags None;
        arguments {
            id: Str = "id computed";
        }
        unread {
            role_name: Str = "role_name required";
        }
        attributes {
            arns: Set<Str> = "arns";
            names: Set<Str> = "names";
            paths: Set<Str> = "paths";
            role_name: Name<kind::IamRole> = "role_name";
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_iam_openid_connect_provider`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/iam_openid_connect_provider)."]
        Data "aws_iam_openid_connect_provider" IamOpenidConnectProvider IamOpenidConnectProviderAttributes
        naming None;
        tags None;
        arguments {
            tags: Map<Str> = "tags computed";
            url: Str = "url computed";
        }
        unread {
            arn: Str = "arn computed";
            id: Str = "id computed";
        }
        attributes {
            arn: Arn<kind::IamOpenidConnectProvider> = "arn";
            client_id_list: List<Str> = "client_id_list";
            id: Id<kind::IamOpenidConnectProvider> = "id";
            thumbprint_list: List<Str> = "thumbprint_list";
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_iam_policy`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/iam_policy)."]
        Data "aws_iam_policy" IamPolicy IamPolicyAttributes
        naming None;
        tags None;
        arguments {
            tags: Map<Str> = "tags computed";
        }
        unread {
            arn: Str = "arn computed";
            id: Str = "id computed";
            name: Str = "name computed";
            path_prefix: Str = "path_prefix optional";
        }
        attributes {
            arn: Arn<kind::IamPolicy> = "arn";
            attachment_count: Num = "attachment_count";
            description: Str = "description";
            id: Arn<kind::IamPolicy> = "id";
            name: Name<kind::IamPolicy> = "name";
            path: Str = "path";
            policy: Str = "policy";
            policy_id: Id<kind::IamPolicy> = "policy_id";
        }
    }
    /// Blocks of [`aws_iam_policy_document`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/iam_policy_document).
    pub mod iam_policy_document {
        use crate::types::*;

        /// Blocks of [`Statement`].
        pub mod statement {
            use crate::types::*;

            formwork_model::block_binding! {
                #[doc = "Block [`Condition`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/iam_policy_document)."]
                Condition
                arguments {
                    test: Str = "test required";
                    values: List<Str> = "values required";
                    variable: Str = "variable required";
                }
            }
            formwork_model::block_binding! {
                #[doc = "Block [`NotPrincipals`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/iam_policy_document)."]
                NotPrincipals
                arguments {
                    identifiers: Set<Str> = "identifiers required";
                    r#type: Str = "type required";
                }
            }
            pub use crate::services::iam::data::iam_policy_document::statement::NotPrincipals as Principals;
        }
        formwork_model::block_binding! {
            #[doc = "Block [`Statement`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/iam_policy_document)."]
            Statement
            arguments {
                actions: Set<Str> = "actions optional";
                effect: Str = "effect optional";
                not_actions: Set<Str> = "not_actions optional";
                not_resources: Set<Str> = "not_resources optional";
                resources: Set<Str> = "resources optional";
                sid: Str = "sid optional";
            }
            many {
                condition: statement::Condition = "condition optional set block 0 0";
                not_principals: statement::NotPrincipals = "not_principals optional set block 0 0";
                principals: statement::Principals = "principals optional set block 0 0";
            }
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_iam_policy_document`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/iam_policy_document)."]
        Data "aws_iam_policy_document" IamPolicyDocument IamPolicyDocumentAttributes
        naming None;
        tags None;
        arguments {
            id: Str = "id computed";
        }
        unread {
            #[deprecated = "the provider has deprecated this argument; its documentation names the replacement"] override_json: Str = "override_json optional deprecated";
            override_policy_documents: List<Str> = "override_policy_documents optional";
            policy_id: Str = "policy_id optional";
            #[deprecated = "the provider has deprecated this argument; its documentation names the replacement"] source_json: Str = "source_json optional deprecated";
            source_policy_documents: List<Str> = "source_policy_documents optional";
            version: Str = "version optional";
        }
        many {
            statement: iam_policy_document::Statement = "statement optional list block 0 0";
        }
        attributes {
            json: Str = "json";
            minified_json: Str = "minified_json";
        }
    }
    /// Blocks of [`aws_iam_principal_policy_simulation`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/iam_principal_policy_simulation).
    pub mod iam_principal_policy_simulation {
        use crate::types::*;

        formwork_model::block_binding! {
            #[doc = "Block [`Context`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/iam_principal_policy_simulation)."]
            Context
            arguments {
                key: Str = "key required";
                r#type: Str = "type required";
                values: Set<Str> = "values required";
            }
        }
        /// Blocks of [`ResultsAttributes`].
        pub mod results_attributes {
            use crate::types::*;

            formwork_model::accessor_binding! {
                #[doc = "Attributes [`MatchedStatementsAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/iam_principal_policy_simulation)."]
                MatchedStatementsAttributes
                attributes {
                    source_policy_id: Str = "source_policy_id";
                    source_policy_type: Str = "source_policy_type";
                }
            }
        }
        formwork_model::accessor_binding! {
            #[doc = "Attributes [`ResultsAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/iam_principal_policy_simulation)."]
            ResultsAttributes
            attributes {
                action_name: Str = "action_name";
                allowed: Bool = "allowed";
                decision: Str = "decision";
                decision_details: Map<Str> = "decision_details";
                missing_context_keys: Set<Str> = "missing_context_keys";
                resource_arn: Str = "resource_arn";
            }
            objects {
                matched_statements: Set<results_attributes::MatchedStatementsAttributes> = "matched_statements";
            }
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_iam_principal_policy_simulation`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/iam_principal_policy_simulation)."]
        Data "aws_iam_principal_policy_simulation" IamPrincipalPolicySimulation IamPrincipalPolicySimulationAttributes
        naming None;
        tags None;
        arguments {
            action_names: Set<Str> = "action_names required";
            policy_source_arn: Str = "policy_source_arn required";
        }
        unread {
            additional_policies_json: Set<Str> = "additional_policies_json optional";
            caller_arn: Str = "caller_arn optional";
            permissions_boundary_policies_json: Set<Str> = "permissions_boundary_policies_json optional";
            resource_arns: Set<Str> = "resource_arns optional";
            resource_handling_option: Str = "resource_handling_option optional";
            resource_owner_account_id: Str = "resource_owner_account_id optional";
            resource_policy_json: Str = "resource_policy_json optional";
        }
        many {
            context: iam_principal_policy_simulation::Context = "context optional set block 0 0";
        }
        attributes {
            all_allowed: Bool = "all_allowed";
            id: Str = "id";
        }
        objects {
            results: Set<iam_principal_policy_simulation::ResultsAttributes> = "results";
        }
    }
    /// Blocks of [`aws_iam_role`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/iam_role).
    pub mod iam_role {
        use crate::types::*;

        formwork_model::accessor_binding! {
            #[doc = "Attributes [`RoleLastUsedAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/iam_role)."]
            RoleLastUsedAttributes
            attributes {
                last_used_date: Str = "last_used_date";
                region: Str = "region";
            }
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_iam_role`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/iam_role)."]
        Data "aws_iam_role" IamRole IamRoleAttributes
        naming None;
        tags None;
        arguments {
            tags: Map<Str> = "tags computed";
        }
        unread {
            name: Str = "name required";
            id: Str = "id computed";
        }
        attributes {
            arn: Arn<kind::IamRole> = "arn";
            assume_role_policy: Str = "assume_role_policy";
            create_date: Str = "create_date";
            description: Str = "description";
            id: Name<kind::IamRole> = "id";
            max_session_duration: Num = "max_session_duration";
            name: Name<kind::IamRole> = "name";
            path: Str = "path";
            permissions_boundary: Str = "permissions_boundary";
            unique_id: Str = "unique_id";
        }
        objects {
            role_last_used: List<iam_role::RoleLastUsedAttributes> = "role_last_used";
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_iam_roles`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/iam_roles)."]
        Data "aws_iam_roles" IamRoles IamRolesAttributes
        naming None;
        tags None;
        arguments {
            id: Str = "id computed";
        }
        unread {
            name_regex: Str = "name_regex optional";
            path_prefix: Str = "path_prefix optional";
        }
        attributes {
            arns: Set<Str> = "arns";
            names: Set<Str> = "names";
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_iam_saml_provider`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/iam_saml_provider)."]
        Data "aws_iam_saml_provider" IamSamlProvider IamSamlProviderAttributes
        naming None;
        tags None;
        arguments {
            tags: Map<Str> = "tags computed";
        }
        unread {
            arn: Str = "arn required";
            id: Str = "id computed";
        }
        attributes {
            arn: Arn<kind::IamSamlProvider> = "arn";
            create_date: Str = "create_date";
            id: Id<kind::IamSamlProvider> = "id";
            name: Name<kind::IamSamlProvider> = "name";
            saml_metadata_document: Str = "saml_metadata_document";
            valid_until: Str = "valid_until";
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_iam_server_certificate`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/iam_server_certificate)."]
        Data "aws_iam_server_certificate" IamServerCertificate IamServerCertificateAttributes
        naming None;
        tags None;
        unread {
            id: Str = "id computed";
            latest: Bool = "latest optional";
            name: Str = "name computed";
            name_prefix: Str = "name_prefix optional";
            path_prefix: Str = "path_prefix optional";
        }
        attributes {
            arn: Arn<kind::IamServerCertificate> = "arn";
            certificate_body: Str = "certificate_body";
            certificate_chain: Str = "certificate_chain";
            expiration_date: Str = "expiration_date";
            id: Id<kind::IamServerCertificate> = "id";
            name: Name<kind::IamServerCertificate> = "name";
            path: Str = "path";
            upload_date: Str = "upload_date";
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_iam_session_context`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/iam_session_context)."]
        Data "aws_iam_session_context" IamSessionContext IamSessionContextAttributes
        naming None;
        tags None;
        arguments {
            arn: Str = "arn required";
            id: Str = "id computed";
        }
        attributes {
            issuer_arn: Str = "issuer_arn";
            issuer_id: Str = "issuer_id";
            issuer_name: Str = "issuer_name";
            session_name: Str = "session_name";
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_iam_user`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/iam_user)."]
        Data "aws_iam_user" IamUser IamUserAttributes
        naming None;
        tags None;
        arguments {
            tags: Map<Str> = "tags computed";
        }
        unread {
            user_name: Str = "user_name required";
            id: Str = "id computed";
        }
        attributes {
            arn: Arn<kind::IamUser> = "arn";
            id: Name<kind::IamUser> = "id";
            path: Str = "path";
            permissions_boundary: Str = "permissions_boundary";
            user_id: Name<kind::IamUser> = "user_id";
            user_name: Name<kind::IamUser> = "user_name";
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_iam_user_ssh_key`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/iam_user_ssh_key)."]
        Data "aws_iam_user_ssh_key" IamUserSshKey IamUserSshKeyAttributes
        naming None;
        tags None;
        arguments {
            encoding: Str = "encoding required";
            ssh_public_key_id: Str = "ssh_public_key_id required";
            username: Str = "username required";
        }
        unread {
            id: Str = "id computed";
        }
        attributes {
            fingerprint: Str = "fingerprint";
            id: Id<kind::IamUserSshKey> = "id";
            public_key: Str = "public_key";
            status: Str = "status";
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_iam_users`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/iam_users)."]
        Data "aws_iam_users" IamUsers IamUsersAttributes
        naming None;
        tags None;
        arguments {
            id: Str = "id computed";
        }
        unread {
            name_regex: Str = "name_regex optional";
            path_prefix: Str = "path_prefix optional";
        }
        attributes {
            arns: Set<Str> = "arns";
            names: Set<Str> = "names";
        }
    }
}
