//! Which types of resources hold what cannot be made again.

/// Types of the AWS provider whose resources hold data or keys, by what they are. Names of provider types stand here and nowhere else in
/// this crate; a type that is missing is reported like any other, but not pointed out.
const STATEFUL: &[(&str, &[&str])] = &[
    (
        "database",
        &[
            "aws_db_instance",
            "aws_docdb_cluster",
            "aws_docdb_cluster_instance",
            "aws_docdbelastic_cluster",
            "aws_dynamodb_global_table",
            "aws_dynamodb_table",
            "aws_keyspaces_table",
            "aws_memorydb_cluster",
            "aws_neptune_cluster",
            "aws_neptune_cluster_instance",
            "aws_opensearch_domain",
            "aws_elasticsearch_domain",
            "aws_opensearchserverless_collection",
            "aws_qldb_ledger",
            "aws_rds_cluster",
            "aws_rds_cluster_instance",
            "aws_rds_global_cluster",
            "aws_redshift_cluster",
            "aws_redshiftserverless_namespace",
            "aws_timestreamwrite_database",
            "aws_timestreamwrite_table",
            "aws_timestreaminfluxdb_db_instance",
        ],
    ),
    (
        "cache",
        &[
            "aws_elasticache_cluster",
            "aws_elasticache_replication_group",
            "aws_elasticache_serverless_cache",
        ],
    ),
    (
        "bucket",
        &[
            "aws_s3_bucket",
            "aws_s3_directory_bucket",
            "aws_s3tables_table",
            "aws_s3tables_table_bucket",
            "aws_glacier_vault",
            "aws_lightsail_bucket",
        ],
    ),
    (
        "volume",
        &[
            "aws_ebs_volume",
            "aws_efs_file_system",
            "aws_fsx_lustre_file_system",
            "aws_fsx_ontap_file_system",
            "aws_fsx_ontap_volume",
            "aws_fsx_openzfs_file_system",
            "aws_fsx_openzfs_volume",
            "aws_fsx_windows_file_system",
            "aws_lightsail_disk",
        ],
    ),
    (
        "backup",
        &[
            "aws_backup_vault",
            "aws_db_cluster_snapshot",
            "aws_db_snapshot",
            "aws_ebs_snapshot",
            "aws_redshift_cluster_snapshot",
        ],
    ),
    (
        "key",
        &[
            "aws_key_pair",
            "aws_kms_external_key",
            "aws_kms_key",
            "aws_kms_replica_key",
            "aws_cloudhsm_v2_cluster",
        ],
    ),
    (
        "secret",
        &[
            "aws_secretsmanager_secret",
            "aws_secretsmanager_secret_version",
            "aws_ssm_parameter",
        ],
    ),
    (
        "users",
        &["aws_cognito_user_pool", "aws_directory_service_directory"],
    ),
    (
        "messages",
        &[
            "aws_kinesis_stream",
            "aws_mq_broker",
            "aws_msk_cluster",
            "aws_msk_serverless_cluster",
            "aws_sqs_queue",
        ],
    ),
    (
        "log",
        &[
            "aws_cloudwatch_log_group",
            "aws_cloudtrail_event_data_store",
        ],
    ),
    ("image", &["aws_ami", "aws_ecr_repository"]),
    ("zone", &["aws_route53_zone"]),
];

/// What a type of resource holds that cannot be made again: `database`, `bucket`, …; none where it holds nothing.
///
/// ```
/// use formwork_procedure::ready::terraform::stateful_kind;
/// assert_eq!(stateful_kind("aws_s3_bucket"), Some("bucket"));
/// assert_eq!(stateful_kind("aws_vpc"), None);
/// ```
pub fn stateful_kind(type_name: &str) -> Option<&'static str> {
    let mut kinds = STATEFUL.iter();
    kinds
        .find(|(_, types)| types.contains(&type_name))
        .map(|(kind, _)| *kind)
}
