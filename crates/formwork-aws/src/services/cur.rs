// Generated from the schema of hashicorp/aws 5.100.0
// by `cargo xtask codegen`. Do not edit.
//! Service `cur`.

use crate::types::*;

formwork_model::resource_binding! {
    #[doc = "Resource [`aws_cur_report_definition`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cur_report_definition)."]
    Managed "aws_cur_report_definition" CurReportDefinition CurReportDefinitionAttributes
    naming None;
    tags Map;
    arguments {
        additional_schema_elements: Set<Str> = "additional_schema_elements required\teach in RESOURCES|SPLIT_COST_ALLOCATION_DATA|MANUAL_DISCOUNT_COMPATIBILITY\treplaces";
        compression: Str = "compression required\tin ZIP|GZIP|Parquet";
        format: Str = "format required\tin textORcsv|Parquet";
        report_name: Str = "report_name required\tlength 1 256\tmatch \\S\tapi match [0-9A-Za-z!\\-_.*\\'()]+\treplaces";
        s3_bucket: Name<kind::S3Bucket> = "s3_bucket required\tapi length - 256\tapi match [A-Za-z0-9_\\.\\-]+";
        s3_region: Str = "s3_region required\tin af-south-1|ap-east-1|ap-south-1|ap-south-2|ap-southeast-1|ap-southeast-2|ap-southeast-3|ap-northeast-1|ap-northeast-2|ap-northeast-3|ca-central-1|eu-central-1|eu-central-2|eu-west-1|eu-west-2|eu-west-3|eu-north-1|eu-south-1|eu-south-2|me-central-1|me-south-1|sa-east-1|us-east-1|us-east-2|us-west-1|us-west-2|cn-north-1|cn-northwest-1";
        time_unit: Str = "time_unit required\tin HOURLY|DAILY|MONTHLY\treplaces";
        additional_artifacts: Set<Str> = "additional_artifacts optional\teach in REDSHIFT|QUICKSIGHT|ATHENA";
        refresh_closed_reports: Bool = "refresh_closed_reports optional";
        report_versioning: Str = "report_versioning optional\tin CREATE_NEW_REPORT|OVERWRITE_REPORT\treplaces";
        s3_prefix: Str = "s3_prefix optional\tlength - 256\tapi match [0-9A-Za-z!\\-_.*\\'()/]*";
        tags: Map<Str> = "tags optional";
    }
    attributes {
        arn: Arn<kind::CurReportDefinition> = "arn";
        id: Id<kind::CurReportDefinition> = "id";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Data sources.
pub(crate) mod data {
    use crate::types::*;

    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_cur_report_definition`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/cur_report_definition)."]
        Data "aws_cur_report_definition" CurReportDefinition CurReportDefinitionAttributes
        naming None;
        tags None;
        arguments {
            report_name: Str = "report_name required";
            tags: Map<Str> = "tags computed";
        }
        unread {
            id: Str = "id computed";
        }
        attributes {
            additional_artifacts: Set<Str> = "additional_artifacts";
            additional_schema_elements: Set<Str> = "additional_schema_elements";
            compression: Str = "compression";
            format: Str = "format";
            id: Id<kind::CurReportDefinition> = "id";
            refresh_closed_reports: Bool = "refresh_closed_reports";
            report_versioning: Str = "report_versioning";
            s3_bucket: Name<kind::S3Bucket> = "s3_bucket";
            s3_prefix: Str = "s3_prefix";
            s3_region: Str = "s3_region";
            time_unit: Str = "time_unit";
        }
    }
}
