// Generated from the schema of hashicorp/aws 5.100.0
// by `cargo xtask codegen`. Do not edit.
//! Service `secretsmanager`.

use crate::types::*;

/// Blocks of [`aws_secretsmanager_secret`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/secretsmanager_secret).
pub mod secretsmanager_secret {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`Replica`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/secretsmanager_secret)."]
        Replica
        arguments {
            region: Str = "region required";
            kms_key_id: OneOf<kind::KmsKeyIdOrArn> = "kms_key_id computed";
        }
    }
    formwork_model::accessor_binding! {
        #[doc = "Attributes [`ReplicaAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/secretsmanager_secret)."]
        ReplicaAttributes
        attributes {
            kms_key_id: OneOf<kind::KmsKeyIdOrArn> = "kms_key_id";
            last_accessed_date: Str = "last_accessed_date";
            region: Str = "region";
            status: Str = "status";
            status_message: Str = "status_message";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_secretsmanager_secret`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/secretsmanager_secret)."]
    Managed "aws_secretsmanager_secret" SecretsmanagerSecret SecretsmanagerSecretAttributes
    naming Some(formwork_model::Naming::new("name", "name_prefix", 1, 512, ""));
    tags Map;
    relations {
        "conflict name name_prefix";
    }
    arguments {
        description: Str = "description optional\tapi length - 2048";
        force_overwrite_replica_secret: Bool = "force_overwrite_replica_secret optional";
        kms_key_id: OneOf<kind::KmsKeyIdOrArn> = "kms_key_id optional\tapi length - 2048";
        name_prefix: Str = "name_prefix computed\tlength - 486\tmatch ^[0-9A-Za-z+./=@_-]+$\treplaces";
        policy: Str = "policy computed\tformat json\tapi length 1 20480";
        recovery_window_in_days: Num = "recovery_window_in_days optional\trange 7 30 0\twhole";
        tags: Map<Str> = "tags optional";
    }
    unread {
        name: Str = "name computed\tlength - 512\tmatch ^[0-9A-Za-z+./=@_-]+$\tapi length 1 -\treplaces";
    }
    many {
        replica: secretsmanager_secret::Replica = "replica optional set block 0 0";
    }
    attributes {
        arn: Arn<kind::SecretsmanagerSecret> = "arn";
        id: Arn<kind::SecretsmanagerSecret> = "id";
        name: Name<kind::SecretsmanagerSecret> = "name";
        tags_all: Map<Str> = "tags_all";
    }
    objects {
        replica: Set<secretsmanager_secret::ReplicaAttributes> = "replica";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_secretsmanager_secret_policy`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/secretsmanager_secret_policy)."]
    Managed "aws_secretsmanager_secret_policy" SecretsmanagerSecretPolicy SecretsmanagerSecretPolicyAttributes
    naming None;
    tags None;
    arguments {
        policy: Str = "policy required\tformat json\tapi length 1 20480";
        secret_arn: Arn<kind::SecretsmanagerSecret> = "secret_arn required\tformat arn\tapi length 1 2048\tservice secretsmanager\treplaces";
        block_public_policy: Bool = "block_public_policy optional";
    }
    attributes {
        id: Id<kind::SecretsmanagerSecretPolicy> = "id";
    }
}
/// Blocks of [`aws_secretsmanager_secret_rotation`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/secretsmanager_secret_rotation).
pub mod secretsmanager_secret_rotation {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`RotationRules`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/secretsmanager_secret_rotation)."]
        RotationRules
        arguments {
            automatically_after_days: Num = "automatically_after_days optional\trange 1 1000\twhole";
            duration: Str = "duration optional\tmatch [0-9h]+";
            schedule_expression: Str = "schedule_expression optional\tmatch [0-9A-Za-z\\(\\)#\\?\\*\\-\\/, ]+";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_secretsmanager_secret_rotation`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/secretsmanager_secret_rotation)."]
    Managed "aws_secretsmanager_secret_rotation" SecretsmanagerSecretRotation SecretsmanagerSecretRotationAttributes
    naming None;
    tags None;
    relations {
        "exactly_one rotation_rules.automatically_after_days rotation_rules.schedule_expression";
    }
    arguments {
        secret_id: Arn<kind::SecretsmanagerSecret> = "secret_id required\tapi length 1 2048\tservice secretsmanager\treplaces";
        rotate_immediately: Bool = "rotate_immediately optional";
        rotation_lambda_arn: Arn<kind::LambdaFunction> = "rotation_lambda_arn optional\tformat arn\tapi length - 2048\tservice lambda";
    }
    many {
        rotation_rules: secretsmanager_secret_rotation::RotationRules = "rotation_rules required list block 1 1";
    }
    attributes {
        id: Id<kind::SecretsmanagerSecretRotation> = "id";
        rotation_enabled: Bool = "rotation_enabled";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_secretsmanager_secret_version`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/secretsmanager_secret_version)."]
    Managed "aws_secretsmanager_secret_version" SecretsmanagerSecretVersion SecretsmanagerSecretVersionAttributes
    naming None;
    tags None;
    relations {
        "conflict secret_binary secret_string";
        "conflict secret_binary secret_string_wo";
        "conflict secret_string secret_string_wo";
        "together secret_string_wo secret_string_wo_version";
        "together secret_string_wo_version secret_string_wo";
    }
    arguments {
        secret_id: Arn<kind::SecretsmanagerSecret> = "secret_id required\tapi length 1 2048\tservice secretsmanager\treplaces";
        secret_binary: Secret<Str> = "secret_binary optional sensitive\tformat base64\treplaces";
        secret_string: Secret<Str> = "secret_string optional sensitive\tapi length 1 65536\treplaces";
        secret_string_wo_version: Num = "secret_string_wo_version optional\twhole\treplaces";
        version_stages: Set<Str> = "version_stages computed\tapi items - 20\tapi each length 1 256";
    }
    unread {
        secret_string_wo: Secret<Str> = "secret_string_wo optional sensitive write_only";
    }
    attributes {
        arn: Arn<kind::SecretsmanagerSecretVersion> = "arn";
        has_secret_string_wo: Bool = "has_secret_string_wo";
        id: Id<kind::SecretsmanagerSecretVersion> = "id";
        version_id: Id<kind::SecretsmanagerSecretVersion> = "version_id";
    }
}
/// Data sources.
pub(crate) mod data {
    use crate::types::*;

    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_secretsmanager_random_password`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/secretsmanager_random_password)."]
        Data "aws_secretsmanager_random_password" SecretsmanagerRandomPassword SecretsmanagerRandomPasswordAttributes
        naming None;
        tags None;
        arguments {
            id: Str = "id computed";
        }
        unread {
            exclude_characters: Str = "exclude_characters optional";
            exclude_lowercase: Bool = "exclude_lowercase optional";
            exclude_numbers: Bool = "exclude_numbers optional";
            exclude_punctuation: Bool = "exclude_punctuation optional";
            exclude_uppercase: Bool = "exclude_uppercase optional";
            include_space: Bool = "include_space optional";
            password_length: Num = "password_length optional";
            require_each_included_type: Bool = "require_each_included_type optional";
        }
        attributes {
            random_password: Str = "random_password";
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_secretsmanager_secret`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/secretsmanager_secret)."]
        Data "aws_secretsmanager_secret" SecretsmanagerSecret SecretsmanagerSecretAttributes
        naming None;
        tags None;
        arguments {
            tags: Map<Str> = "tags computed";
        }
        unread {
            arn: Str = "arn computed";
            id: Str = "id computed";
            name: Str = "name computed";
        }
        attributes {
            arn: Arn<kind::SecretsmanagerSecret> = "arn";
            created_date: Str = "created_date";
            description: Str = "description";
            id: Arn<kind::SecretsmanagerSecret> = "id";
            kms_key_id: Str = "kms_key_id";
            last_changed_date: Str = "last_changed_date";
            name: Name<kind::SecretsmanagerSecret> = "name";
            policy: Str = "policy";
        }
    }
    /// Blocks of [`aws_secretsmanager_secret_rotation`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/secretsmanager_secret_rotation).
    pub mod secretsmanager_secret_rotation {
        use crate::types::*;

        formwork_model::accessor_binding! {
            #[doc = "Attributes [`RotationRulesAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/secretsmanager_secret_rotation)."]
            RotationRulesAttributes
            attributes {
                automatically_after_days: Num = "automatically_after_days";
                duration: Str = "duration";
                schedule_expression: Str = "schedule_expression";
            }
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_secretsmanager_secret_rotation`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/secretsmanager_secret_rotation)."]
        Data "aws_secretsmanager_secret_rotation" SecretsmanagerSecretRotation SecretsmanagerSecretRotationAttributes
        naming None;
        tags None;
        arguments {
            secret_id: Str = "secret_id required";
        }
        unread {
            id: Str = "id computed";
        }
        attributes {
            id: Id<kind::SecretsmanagerSecretRotation> = "id";
            rotation_enabled: Bool = "rotation_enabled";
            rotation_lambda_arn: Str = "rotation_lambda_arn";
        }
        objects {
            rotation_rules: List<secretsmanager_secret_rotation::RotationRulesAttributes> = "rotation_rules";
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_secretsmanager_secret_version`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/secretsmanager_secret_version)."]
        Data "aws_secretsmanager_secret_version" SecretsmanagerSecretVersion SecretsmanagerSecretVersionAttributes
        naming None;
        tags None;
        arguments {
            secret_id: Str = "secret_id required";
        }
        unread {
            id: Str = "id computed";
            version_id: Str = "version_id computed";
            version_stage: Str = "version_stage optional";
        }
        attributes {
            arn: Arn<kind::SecretsmanagerSecretVersion> = "arn";
            created_date: Str = "created_date";
            id: Id<kind::SecretsmanagerSecretVersion> = "id";
            secret_binary: Secret<Str> = "secret_binary";
            secret_string: Secret<Str> = "secret_string";
            version_id: Id<kind::SecretsmanagerSecretVersion> = "version_id";
            version_stages: Set<Str> = "version_stages";
        }
    }
    /// Blocks of [`aws_secretsmanager_secret_versions`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/secretsmanager_secret_versions).
    pub mod secretsmanager_secret_versions {
        use crate::types::*;

        formwork_model::accessor_binding! {
            #[doc = "Attributes [`VersionsAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/secretsmanager_secret_versions)."]
            VersionsAttributes
            attributes {
                created_time: Str = "created_time";
                last_accessed_date: Str = "last_accessed_date";
                version_id: Str = "version_id";
                version_stages: List<Str> = "version_stages";
            }
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_secretsmanager_secret_versions`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/secretsmanager_secret_versions)."]
        Data "aws_secretsmanager_secret_versions" SecretsmanagerSecretVersions SecretsmanagerSecretVersionsAttributes
        naming None;
        tags None;
        arguments {
            secret_id: Str = "secret_id required";
        }
        unread {
            include_deprecated: Bool = "include_deprecated optional";
        }
        attributes {
            arn: Str = "arn";
            name: Str = "name";
        }
        objects {
            versions: List<secretsmanager_secret_versions::VersionsAttributes> = "versions";
        }
    }
    /// Blocks of [`aws_secretsmanager_secrets`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/secretsmanager_secrets).
    pub mod secretsmanager_secrets {
        use crate::types::*;

        pub use crate::shared::base_data_availability_zone_filter::Filter;
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_secretsmanager_secrets`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/secretsmanager_secrets)."]
        Data "aws_secretsmanager_secrets" SecretsmanagerSecrets SecretsmanagerSecretsAttributes
        naming None;
        tags None;
        arguments {
            id: Str = "id computed";
        }
        many {
            filter: secretsmanager_secrets::Filter = "filter optional set block 0 0";
        }
        attributes {
            arns: Set<Str> = "arns";
            names: Set<Str> = "names";
        }
    }
}
/// Ephemeral resources.
pub(crate) mod ephemeral {
    use crate::types::*;

    formwork_model::resource_binding! {
        #[doc = "Ephemeral resource [`aws_secretsmanager_random_password`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/ephemeral-resources/secretsmanager_random_password)."]
        Ephemeral "aws_secretsmanager_random_password" SecretsmanagerRandomPassword SecretsmanagerRandomPasswordAttributes
        naming None;
        tags None;
        unread {
            exclude_characters: Str = "exclude_characters optional";
            exclude_lowercase: Bool = "exclude_lowercase optional";
            exclude_numbers: Bool = "exclude_numbers optional";
            exclude_punctuation: Bool = "exclude_punctuation optional";
            exclude_uppercase: Bool = "exclude_uppercase optional";
            include_space: Bool = "include_space optional";
            password_length: Num = "password_length optional";
            require_each_included_type: Bool = "require_each_included_type optional";
        }
        attributes {
            random_password: Secret<Str> = "random_password";
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Ephemeral resource [`aws_secretsmanager_secret_version`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/ephemeral-resources/secretsmanager_secret_version)."]
        Ephemeral "aws_secretsmanager_secret_version" SecretsmanagerSecretVersion SecretsmanagerSecretVersionAttributes
        naming None;
        tags None;
        arguments {
            secret_id: Str = "secret_id required";
            version_id: Str = "version_id computed";
            version_stage: Str = "version_stage computed";
        }
        attributes {
            arn: Str = "arn";
            created_date: Str = "created_date";
            secret_binary: Secret<Str> = "secret_binary";
            secret_string: Secret<Str> = "secret_string";
            version_stages: List<Str> = "version_stages";
        }
    }
}
