//! A database with backups and a replica, and buckets.

use aws::iam::{Attached, Principal, Statements, resource_policy, statements};
use formwork::prelude::*;
use formwork_aws as aws;

use crate::Settings;
use crate::network::Network;
use crate::security::Security;

/// Handles of what holds data.
pub struct Data {
    /// Takes writes.
    pub database: Handle<aws::DbInstance>,
    /// Answers reports.
    pub replica: Handle<aws::DbInstance>,
    /// Pictures of products.
    pub assets: Handle<aws::S3Bucket>,
    /// Programs of functions.
    pub artifacts: Handle<aws::S3Bucket>,
}

/// Declares the database and the buckets.
pub fn data<C: Conventions>(
    stack: &mut Stack<C>,
    settings: &Settings,
    network: &Network,
    security: &Security,
) -> Data {
    stack.component("data", |stack| {
        let subnets = resource!(
            stack,
            "database",
            aws::DbSubnetGroup {
                subnet_ids: network.database.iter().map(|subnet| subnet.id()).collect::<Vec<_>>(),
            }
        );
        let parameters = resource!(
            stack,
            "database",
            aws::DbParameterGroup {
                family: "postgres16",
                parameter: [
                    Parameter { name: "log_min_duration_statement", value: "500" },
                    Parameter { name: "rds.force_ssl", value: "1" },
                ],
            }
        );
        let database = database(stack, settings, security, &subnets.name(), &parameters.name());
        let replica = resource!(
            stack,
            "reports",
            aws::DbInstance {
                instance_class: settings.database_class,
                replicate_source_db: database.identifier(),
                vpc_security_group_ids: [security.database.id()],
                storage_encrypted: true,
                skip_final_snapshot: true,
            },
            about("Reports read here, so that they never slow down orders")
        );
        let (assets, _) = bucket(stack, security, "assets", None);
        resource!(
            stack,
            "assets-expiry",
            aws::S3BucketLifecycleConfiguration {
                bucket: assets.id(),
                rule: Rule {
                    id: "old-versions",
                    status: "Enabled",
                    filter: Filter { prefix: "" },
                    noncurrent_version_expiration: NoncurrentVersionExpiration {
                        noncurrent_days: settings.retention_days,
                    },
                },
            }
        );
        let (artifacts, _) = bucket(stack, security, "artifacts", None);
        Data { database, replica, assets, artifacts }
    })
}

fn database<C: Conventions>(
    stack: &mut Stack<C>,
    settings: &Settings,
    security: &Security,
    subnets: &Value<Name<aws::kind::DbSubnetGroup>>,
    parameters: &Value<Name<aws::kind::DbParameterGroup>>,
) -> Handle<aws::DbInstance> {
    let password = password(stack, &security.database_password.arn());
    // RDS could make a password of its own (`manage_master_user_password`), but not for a database with a replica.
    let secret = ephemeral!(
        stack,
        "orders",
        aws::ephemeral::SecretsmanagerSecretVersion { secret_id: password.secret_id() }
    );
    resource!(
        stack,
        "orders",
        aws::DbInstance {
            instance_class: settings.database_class,
            engine: "postgres",
            engine_version: "16.4",
            allocated_storage: 50,
            username: "shop",
            password_wo: secret.secret_string(),
            password_wo_version: password.secret_string_wo_version(),
            db_subnet_group_name: subnets,
            parameter_group_name: parameters,
            vpc_security_group_ids: [security.database.id()],
            storage_encrypted: true,
            kms_key_id: security.key.arn(),
            backup_retention_period: settings.retention_days,
            multi_az: settings.is_critical,
            deletion_protection: settings.is_critical,
            skip_final_snapshot: !settings.is_critical,
            final_snapshot_identifier: settings
                .is_critical
                .then(|| format!("{}-orders-final", C::PROJECT)),
        },
        about("Orders and customers")
    )
}

/// A password that AWS makes up and `secret` keeps. It stands in no plan and no state: write-only arguments pass it on.
fn password<C: Conventions>(
    stack: &mut Stack<C>,
    secret: &Value<Arn<aws::kind::SecretsmanagerSecret>>,
) -> Handle<aws::SecretsmanagerSecretVersion> {
    let random = ephemeral!(
        stack,
        "random",
        aws::ephemeral::SecretsmanagerRandomPassword {
            password_length: 40,
            exclude_punctuation: true,
        }
    );
    resource!(
        stack,
        "orders",
        aws::SecretsmanagerSecretVersion {
            secret_id: secret,
            secret_string_wo: random.random_password(),
            secret_string_wo_version: 1,
        },
        about("Another version makes another password")
    )
}

/// A bucket that is private, encrypted and versioned, and that refuses plain text. Besides those with a role of this
/// account, only `writer` may write into it: once the policy, which comes second, is there.
pub fn bucket<C: Conventions>(
    stack: &mut Stack<C>,
    security: &Security,
    key: &'static str,
    writer: Option<Principal>,
) -> (Handle<aws::S3Bucket>, Handle<aws::S3BucketPolicy>) {
    let bucket = resource!(stack, key, aws::S3Bucket {});
    resource!(
        stack,
        key,
        aws::S3BucketVersioning {
            bucket: bucket.id(),
            versioning_configuration: VersioningConfiguration { status: "Enabled" },
        }
    );
    resource!(
        stack,
        key,
        aws::S3BucketServerSideEncryptionConfiguration {
            bucket: bucket.id(),
            rule: Rule {
                apply_server_side_encryption_by_default: ApplyServerSideEncryptionByDefault {
                    sse_algorithm: "aws:kms",
                    kms_master_key_id: security.key.arn(),
                },
                bucket_key_enabled: true,
            },
        }
    );
    let private = resource!(
        stack,
        key,
        aws::S3BucketPublicAccessBlock {
            bucket: bucket.id(),
            block_public_acls: true,
            block_public_policy: true,
            ignore_public_acls: true,
            restrict_public_buckets: true,
        }
    );
    let who = resource_policy![
        deny("s3:*")
            .by_anyone()
            .on(bucket.arn())
            .on(text!("{}/*", bucket.arn()))
            .when(bool("aws:SecureTransport", false)),
        writer.map(|writer| writing(writer, &bucket.arn(), &security.account)),
    ];
    let access = resource!(
        stack,
        key,
        aws::S3BucketPolicy { bucket: bucket.id(), policy: who },
        depends_on(&private)
    );
    (bucket, access)
}

/// What a service of AWS needs that writes into a bucket on behalf of `account`.
fn writing(
    writer: Principal,
    bucket: &Value<Arn<aws::kind::S3Bucket>>,
    account: &Value<Str>,
) -> Statements<Attached> {
    statements![
        allow("s3:GetBucketAcl")
            .by(writer.clone())
            .on(bucket)
            .when(string_equals("aws:SourceAccount", account)),
        allow("s3:PutObject")
            .by(writer)
            .on(text!("{bucket}/*"))
            .when(string_equals("aws:SourceAccount", account)),
    ]
}
