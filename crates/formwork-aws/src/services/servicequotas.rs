// Generated from the schema of hashicorp/aws 5.100.0
// by `cargo xtask codegen`. Do not edit.
//! Service `servicequotas`.

use crate::types::*;

/// Blocks of [`aws_servicequotas_service_quota`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/servicequotas_service_quota).
pub mod servicequotas_service_quota {
    use crate::types::*;

    /// Blocks of [`UsageMetricAttributes`].
    pub mod usage_metric_attributes {
        use crate::types::*;

        formwork_model::accessor_binding! {
            #[doc = "Attributes [`MetricDimensionsAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/servicequotas_service_quota)."]
            MetricDimensionsAttributes
            attributes {
                class: Str = "class";
                resource: Str = "resource";
                service: Str = "service";
                r#type: Str = "type";
            }
        }
    }
    formwork_model::accessor_binding! {
        #[doc = "Attributes [`UsageMetricAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/servicequotas_service_quota)."]
        UsageMetricAttributes
        attributes {
            metric_name: Str = "metric_name";
            metric_namespace: Str = "metric_namespace";
            metric_statistic_recommendation: Str = "metric_statistic_recommendation";
        }
        objects {
            metric_dimensions: List<usage_metric_attributes::MetricDimensionsAttributes> = "metric_dimensions";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_servicequotas_service_quota`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/servicequotas_service_quota)."]
    Managed "aws_servicequotas_service_quota" ServicequotasServiceQuota ServicequotasServiceQuotaAttributes
    naming None;
    tags None;
    arguments {
        quota_code: Str = "quota_code required\tlength 1 128\tmatch ^[a-zA-Z]\tmatch ^[a-zA-Z0-9-]+$\treplaces";
        service_code: Str = "service_code required\tlength 1 63\tmatch ^[a-zA-Z]\tmatch ^[a-zA-Z0-9-]+$\treplaces";
        value: Num = "value required\tapi range 0 10000000000";
    }
    attributes {
        adjustable: Bool = "adjustable";
        arn: Arn<kind::ServicequotasServiceQuota> = "arn";
        default_value: Num = "default_value";
        id: Id<kind::ServicequotasServiceQuota> = "id";
        quota_name: Name<kind::ServicequotasServiceQuota> = "quota_name";
        request_id: Str = "request_id";
        request_status: Str = "request_status";
        service_name: Str = "service_name";
    }
    objects {
        usage_metric: List<servicequotas_service_quota::UsageMetricAttributes> = "usage_metric";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_servicequotas_template`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/servicequotas_template)."]
    Managed "aws_servicequotas_template" ServicequotasTemplate ServicequotasTemplateAttributes
    naming None;
    tags None;
    arguments {
        quota_code: Str = "quota_code required\treplaces";
        region: Str = "region required\treplaces";
        service_code: Str = "service_code required\treplaces";
        value: Num = "value required";
    }
    attributes {
        global_quota: Bool = "global_quota";
        id: Id<kind::ServicequotasTemplate> = "id";
        quota_name: Str = "quota_name";
        service_name: Str = "service_name";
        unit: Str = "unit";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_servicequotas_template_association`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/servicequotas_template_association)."]
    Managed "aws_servicequotas_template_association" ServicequotasTemplateAssociation ServicequotasTemplateAssociationAttributes
    naming None;
    tags None;
    arguments {
        skip_destroy: Bool = "skip_destroy optional";
    }
    attributes {
        id: Id<kind::ServicequotasTemplateAssociation> = "id";
        status: Str = "status";
    }
}
/// Data sources.
pub(crate) mod data {
    use crate::types::*;

    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_servicequotas_service`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/servicequotas_service)."]
        Data "aws_servicequotas_service" ServicequotasService ServicequotasServiceAttributes
        naming None;
        tags None;
        arguments {
            service_name: Str = "service_name required";
            id: Str = "id computed";
        }
        attributes {
            service_code: Str = "service_code";
        }
    }
    /// Blocks of [`aws_servicequotas_service_quota`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/servicequotas_service_quota).
    pub mod servicequotas_service_quota {
        use crate::types::*;

        pub use crate::services::servicequotas::servicequotas_service_quota::UsageMetricAttributes;
        pub use crate::services::servicequotas::servicequotas_service_quota::usage_metric_attributes;
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_servicequotas_service_quota`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/servicequotas_service_quota)."]
        Data "aws_servicequotas_service_quota" ServicequotasServiceQuota ServicequotasServiceQuotaAttributes
        naming None;
        tags None;
        arguments {
            service_code: Str = "service_code required";
            quota_code: Str = "quota_code computed";
        }
        unread {
            id: Str = "id computed";
            quota_name: Str = "quota_name computed";
        }
        attributes {
            adjustable: Bool = "adjustable";
            arn: Arn<kind::ServicequotasServiceQuota> = "arn";
            default_value: Num = "default_value";
            global_quota: Bool = "global_quota";
            id: Id<kind::ServicequotasServiceQuota> = "id";
            quota_name: Name<kind::ServicequotasServiceQuota> = "quota_name";
            service_name: Str = "service_name";
            value: Num = "value";
        }
        objects {
            usage_metric: List<servicequotas_service_quota::UsageMetricAttributes> = "usage_metric";
        }
    }
    /// Blocks of [`aws_servicequotas_templates`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/servicequotas_templates).
    pub mod servicequotas_templates {
        use crate::types::*;

        pub use crate::shared::appflow_appflow_connector_profile_connector_profile_config_connector_profile_properties_amplitude::Amplitude as Templates;
        formwork_model::accessor_binding! {
            #[doc = "Attributes [`TemplatesAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/servicequotas_templates)."]
            TemplatesAttributes
            attributes {
                global_quota: Bool = "global_quota";
                quota_code: Str = "quota_code";
                quota_name: Str = "quota_name";
                region: Str = "region";
                service_code: Str = "service_code";
                service_name: Str = "service_name";
                unit: Str = "unit";
                value: Num = "value";
            }
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_servicequotas_templates`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/servicequotas_templates)."]
        Data "aws_servicequotas_templates" ServicequotasTemplates ServicequotasTemplatesAttributes
        naming None;
        tags None;
        arguments {
            region: Str = "region required";
        }
        many {
            templates: servicequotas_templates::Templates = "templates optional list block 0 0";
        }
        attributes {
            id: Str = "id";
        }
        objects {
            templates: List<servicequotas_templates::TemplatesAttributes> = "templates";
        }
    }
}
