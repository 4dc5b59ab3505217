// Generated from the schema of hashicorp/aws 5.100.0
// by `cargo xtask codegen`. Do not edit.
//! Service `elasticbeanstalk`.

use crate::types::*;

/// Blocks of [`aws_elastic_beanstalk_application`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/elastic_beanstalk_application).
pub mod elastic_beanstalk_application {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`AppversionLifecycle`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/elastic_beanstalk_application)."]
        AppversionLifecycle
        arguments {
            service_role: Arn<kind::IamRole> = "service_role required\tformat arn\tservice iam";
            delete_source_from_s3: Bool = "delete_source_from_s3 optional";
            max_age_in_days: Num = "max_age_in_days optional\twhole";
            max_count: Num = "max_count optional\twhole";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_elastic_beanstalk_application`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/elastic_beanstalk_application)."]
    Managed "aws_elastic_beanstalk_application" ElasticBeanstalkApplication ElasticBeanstalkApplicationAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 100, ""));
    tags Map;
    arguments {
        description: Str = "description optional\tapi length - 200";
        tags: Map<Str> = "tags optional";
    }
    unread {
        name: Str = "name required\tlength 1 100\treplaces";
    }
    many {
        appversion_lifecycle: elastic_beanstalk_application::AppversionLifecycle = "appversion_lifecycle optional list block 0 1";
    }
    attributes {
        arn: Arn<kind::ElasticBeanstalkApplication> = "arn";
        id: Id<kind::ElasticBeanstalkApplication> = "id";
        name: Name<kind::ElasticBeanstalkApplication> = "name";
        tags_all: Map<Str> = "tags_all";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_elastic_beanstalk_application_version`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/elastic_beanstalk_application_version)."]
    Managed "aws_elastic_beanstalk_application_version" ElasticBeanstalkApplicationVersion ElasticBeanstalkApplicationVersionAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 100, ""));
    tags Map;
    arguments {
        application: Name<kind::ElasticBeanstalkApplication> = "application required\tapi length 1 100\treplaces";
        bucket: Name<kind::S3Bucket> = "bucket required\tapi length - 255\treplaces";
        key: Id<kind::S3Object> = "key required\tapi length - 1024\treplaces";
        description: Str = "description optional\tapi length - 200";
        force_delete: Bool = "force_delete optional";
        process: Bool = "process optional";
        tags: Map<Str> = "tags optional";
    }
    unread {
        name: Str = "name required\tapi length 1 100\treplaces";
    }
    attributes {
        arn: Arn<kind::ElasticBeanstalkApplicationVersion> = "arn";
        id: Id<kind::ElasticBeanstalkApplicationVersion> = "id";
        name: Name<kind::ElasticBeanstalkApplicationVersion> = "name";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_elastic_beanstalk_configuration_template`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/elastic_beanstalk_configuration_template).
pub mod elastic_beanstalk_configuration_template {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`Setting`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/elastic_beanstalk_configuration_template)."]
        Setting
        arguments {
            name: Str = "name required";
            namespace: Str = "namespace required";
            value: Str = "value required";
            resource: Str = "resource optional";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_elastic_beanstalk_configuration_template`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/elastic_beanstalk_configuration_template)."]
    Managed "aws_elastic_beanstalk_configuration_template" ElasticBeanstalkConfigurationTemplate ElasticBeanstalkConfigurationTemplateAttributes
    naming None;
    tags None;
    arguments {
        application: Name<kind::ElasticBeanstalkApplication> = "application required\tapi length 1 100\treplaces";
        description: Str = "description optional\tapi length - 200";
        environment_id: Str = "environment_id optional\treplaces";
        solution_stack_name: Str = "solution_stack_name optional\treplaces";
    }
    unread {
        name: Str = "name required\tapi length 1 100\treplaces";
    }
    many {
        setting: elastic_beanstalk_configuration_template::Setting = "setting optional set block 0 0";
    }
    attributes {
        id: Id<kind::ElasticBeanstalkConfigurationTemplate> = "id";
        name: Name<kind::ElasticBeanstalkConfigurationTemplate> = "name";
    }
}
/// Blocks of [`aws_elastic_beanstalk_environment`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/elastic_beanstalk_environment).
pub mod elastic_beanstalk_environment {
    use crate::types::*;

    pub use crate::services::elasticbeanstalk::elastic_beanstalk_configuration_template::Setting;
    formwork_model::accessor_binding! {
        #[doc = "Attributes [`AllSettingsAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/elastic_beanstalk_environment)."]
        AllSettingsAttributes
        attributes {
            name: Str = "name";
            namespace: Str = "namespace";
            resource: Str = "resource";
            value: Str = "value";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_elastic_beanstalk_environment`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/elastic_beanstalk_environment)."]
    Managed "aws_elastic_beanstalk_environment" ElasticBeanstalkEnvironment ElasticBeanstalkEnvironmentAttributes
    naming Some(formwork_model::Naming::new("name", "", 4, 40, ""));
    tags Map;
    relations {
        "conflict platform_arn solution_stack_name";
        "conflict platform_arn template_name";
        "conflict solution_stack_name template_name";
    }
    arguments {
        application: Name<kind::ElasticBeanstalkApplication> = "application required\tapi length 1 100";
        cname_prefix: Str = "cname_prefix computed\tapi length 4 63\treplaces";
        description: Str = "description optional\tapi length - 200";
        platform_arn: Str = "platform_arn computed";
        poll_interval: Str = "poll_interval optional\tnot (^|[^0-9.])[1-9][0-9]*h\tnot (^|[^0-9.])([4-9]|[1-9][0-9]+)m([^s]|$)\tnot ^([2-9][0-9]{2}|18[1-9]|19[0-9]|[1-9][0-9]{3,}|[1-9])s$\tformat duration";
        solution_stack_name: Str = "solution_stack_name computed";
        tags: Map<Str> = "tags optional";
        template_name: Name<kind::ElasticBeanstalkConfigurationTemplate> = "template_name optional\tapi length 1 100";
        tier: Str = "tier optional\tin WebServer|Worker\treplaces";
        version_label: Name<kind::ElasticBeanstalkApplicationVersion> = "version_label computed\tapi length 1 100";
        wait_for_ready_timeout: Str = "wait_for_ready_timeout optional\tformat duration";
    }
    unread {
        name: Str = "name required\tapi length 4 40\treplaces";
    }
    many {
        setting: elastic_beanstalk_environment::Setting = "setting optional set block 0 0";
    }
    attributes {
        arn: Arn<kind::ElasticBeanstalkEnvironment> = "arn";
        autoscaling_groups: List<Str> = "autoscaling_groups";
        cname: Str = "cname";
        endpoint_url: Str = "endpoint_url";
        id: Id<kind::ElasticBeanstalkEnvironment> = "id";
        instances: List<Str> = "instances";
        launch_configurations: List<Str> = "launch_configurations";
        load_balancers: List<Str> = "load_balancers";
        name: Name<kind::ElasticBeanstalkEnvironment> = "name";
        queues: List<Str> = "queues";
        tags_all: Map<Str> = "tags_all";
        triggers: List<Str> = "triggers";
    }
    objects {
        all_settings: Set<elastic_beanstalk_environment::AllSettingsAttributes> = "all_settings";
    }
}
/// Data sources.
pub(crate) mod data {
    use crate::types::*;

    /// Blocks of [`aws_elastic_beanstalk_application`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/elastic_beanstalk_application).
    pub mod elastic_beanstalk_application {
        use crate::types::*;

        formwork_model::accessor_binding! {
            #[doc = "Attributes [`AppversionLifecycleAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/elastic_beanstalk_application)."]
            AppversionLifecycleAttributes
            attributes {
                delete_source_from_s3: Bool = "delete_source_from_s3";
                max_age_in_days: Num = "max_age_in_days";
                max_count: Num = "max_count";
                service_role: Arn<kind::IamRole> = "service_role";
            }
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_elastic_beanstalk_application`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/elastic_beanstalk_application)."]
        Data "aws_elastic_beanstalk_application" ElasticBeanstalkApplication ElasticBeanstalkApplicationAttributes
        naming None;
        tags None;
        unread {
            name: Str = "name required";
            id: Str = "id computed";
        }
        attributes {
            arn: Arn<kind::ElasticBeanstalkApplication> = "arn";
            description: Str = "description";
            id: Id<kind::ElasticBeanstalkApplication> = "id";
            name: Name<kind::ElasticBeanstalkApplication> = "name";
        }
        objects {
            appversion_lifecycle: List<elastic_beanstalk_application::AppversionLifecycleAttributes> = "appversion_lifecycle";
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_elastic_beanstalk_hosted_zone`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/elastic_beanstalk_hosted_zone)."]
        Data "aws_elastic_beanstalk_hosted_zone" ElasticBeanstalkHostedZone ElasticBeanstalkHostedZoneAttributes
        naming None;
        tags None;
        arguments {
            id: Str = "id computed";
        }
        unread {
            region: Str = "region optional";
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_elastic_beanstalk_solution_stack`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/elastic_beanstalk_solution_stack)."]
        Data "aws_elastic_beanstalk_solution_stack" ElasticBeanstalkSolutionStack ElasticBeanstalkSolutionStackAttributes
        naming None;
        tags None;
        arguments {
            name_regex: Str = "name_regex required";
            id: Str = "id computed";
        }
        unread {
            most_recent: Bool = "most_recent optional";
        }
        attributes {
            name: Str = "name";
        }
    }
}
