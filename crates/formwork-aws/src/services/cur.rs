// Generated from the schema of hashicorp/aws 5.100.0
// by `cargo xtask codegen`. Do not edit.
//! Service `cur`.

use crate::kinds::*;

formwork_model::resource_binding! {
    #[doc = "Resource [`aws_cur_report_definition`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cur_report_definition)."]
    Managed "aws_cur_report_definition" CurReportDefinition CurReportDefinitionAttributes
    naming None;
    tags Map;
    arguments {
        additional_schema_elements: Set<Str> = "additional_schema_elements required";
        compression: Str = "compression required";
        format: Str = "format required";
        report_name: Str = "report_name required";
        s3_bucket: Str = "s3_bucket required";
        s3_region: Str = "s3_region required";
        time_unit: Str = "time_unit required";
        additional_artifacts: Set<Str> = "additional_artifacts optional";
        refresh_closed_reports: Bool = "refresh_closed_reports optional";
        report_versioning: Str = "report_versioning optional";
        s3_prefix: Str = "s3_prefix optional";
        tags: Map<Str> = "tags optional";
    }
    attributes {
        arn: Str = "arn";
        id: Str = "id";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Data sources.
pub(crate) mod data {
    use crate::kinds::*;

    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_cur_report_definition`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/cur_report_definition)."]
        Data "aws_cur_report_definition" CurReportDefinition CurReportDefinitionAttributes
        naming None;
        tags None;
        arguments {
            report_name: Str = "report_name required";
            id: Str = "id computed";
            tags: Map<Str> = "tags computed";
        }
        attributes {
            additional_artifacts: Set<Str> = "additional_artifacts";
            additional_schema_elements: Set<Str> = "additional_schema_elements";
            compression: Str = "compression";
            format: Str = "format";
            refresh_closed_reports: Bool = "refresh_closed_reports";
            report_versioning: Str = "report_versioning";
            s3_bucket: Str = "s3_bucket";
            s3_prefix: Str = "s3_prefix";
            s3_region: Str = "s3_region";
            time_unit: Str = "time_unit";
        }
    }
}
