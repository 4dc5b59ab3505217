// Generated from the schema of hashicorp/aws 5.100.0
// by `cargo xtask codegen`. Do not edit.
//! Service `amp`.

use crate::types::*;

formwork_model::resource_binding! {
    #[doc = "Resource [`aws_prometheus_alert_manager_definition`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/prometheus_alert_manager_definition)."]
    Managed "aws_prometheus_alert_manager_definition" PrometheusAlertManagerDefinition PrometheusAlertManagerDefinitionAttributes
    naming None;
    tags None;
    arguments {
        definition: Str = "definition required";
        workspace_id: Id<kind::PrometheusWorkspace> = "workspace_id required\tapi length 1 64\tapi match [0-9A-Za-z][-.0-9A-Z_a-z]*\treplaces";
    }
    attributes {
        id: Id<kind::PrometheusAlertManagerDefinition> = "id";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_prometheus_rule_group_namespace`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/prometheus_rule_group_namespace)."]
    Managed "aws_prometheus_rule_group_namespace" PrometheusRuleGroupNamespace PrometheusRuleGroupNamespaceAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 64, ""));
    tags Map;
    arguments {
        data: Str = "data required";
        workspace_id: Id<kind::PrometheusWorkspace> = "workspace_id required\tapi length 1 64\tapi match [0-9A-Za-z][-.0-9A-Z_a-z]*\treplaces";
        tags: Map<Str> = "tags optional";
    }
    unread {
        name: Str = "name required\tapi length 1 64\tapi match [0-9A-Za-z][-.0-9A-Z_a-z]*\treplaces";
    }
    attributes {
        arn: Arn<kind::PrometheusRuleGroupNamespace> = "arn";
        id: Id<kind::PrometheusRuleGroupNamespace> = "id";
        name: Name<kind::PrometheusRuleGroupNamespace> = "name";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_prometheus_scraper`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/prometheus_scraper).
pub mod prometheus_scraper {
    use crate::types::*;

    /// Blocks of [`Destination`].
    pub mod destination {
        use crate::types::*;

        formwork_model::block_binding! {
            #[doc = "Block [`Amp`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/prometheus_scraper)."]
            Amp
            arguments {
                workspace_arn: Arn<kind::PrometheusWorkspace> = "workspace_arn required\tlength 1 -\tformat arn";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`Destination`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/prometheus_scraper)."]
        Destination
        many {
            amp: destination::Amp = "amp optional list block 0 0\titems - 1";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`RoleConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/prometheus_scraper)."]
        RoleConfiguration
        arguments {
            source_role_arn: Arn<kind::IamRole> = "source_role_arn optional\tlength 1 -\tformat arn\tservice iam";
            target_role_arn: Str = "target_role_arn optional\tlength 1 -\tformat arn";
        }
    }
    /// Blocks of [`Source`].
    pub mod source {
        use crate::types::*;

        formwork_model::block_binding! {
            #[doc = "Block [`Eks`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/prometheus_scraper)."]
            Eks
            arguments {
                cluster_arn: Arn<kind::EksCluster> = "cluster_arn required\tlength 1 -\tformat arn\tservice eks\treplaces";
                subnet_ids: Set<Id<kind::Subnet>> = "subnet_ids required\titems 1 -\tprefix subnet-\treplaces";
                security_group_ids: Set<Id<kind::SecurityGroup>> = "security_group_ids computed\tprefix sg-\treplaces";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`Source`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/prometheus_scraper)."]
        Source
        many {
            eks: source::Eks = "eks required list block 1 0\titems - 1";
        }
    }
    pub use crate::shared::amp_prometheus_scraper_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_prometheus_scraper`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/prometheus_scraper)."]
    Managed "aws_prometheus_scraper" PrometheusScraper PrometheusScraperAttributes
    naming None;
    tags Map;
    relations {
        "together role_configuration.source_role_arn role_configuration.target_role_arn";
        "together role_configuration.target_role_arn role_configuration.source_role_arn";
    }
    arguments {
        scrape_configuration: Str = "scrape_configuration required";
        alias: Str = "alias optional";
        tags: Map<Str> = "tags optional";
    }
    many {
        destination: prometheus_scraper::Destination = "destination required list block 1 0\titems - 1";
        role_configuration: prometheus_scraper::RoleConfiguration = "role_configuration optional list block 0 0\titems - 1";
        source: prometheus_scraper::Source = "source optional list block 0 0\titems - 1";
    }
    single {
        timeouts: prometheus_scraper::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Arn<kind::PrometheusScraper> = "arn";
        id: Id<kind::PrometheusScraper> = "id";
        role_arn: Str = "role_arn";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_prometheus_workspace`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/prometheus_workspace).
pub mod prometheus_workspace {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`LoggingConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/prometheus_workspace)."]
        LoggingConfiguration
        arguments {
            log_group_arn: Str = "log_group_arn required\tformat arn";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_prometheus_workspace`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/prometheus_workspace)."]
    Managed "aws_prometheus_workspace" PrometheusWorkspace PrometheusWorkspaceAttributes
    naming None;
    tags Map;
    arguments {
        alias: Str = "alias optional\tapi length 1 100";
        kms_key_arn: Arn<kind::KmsKey> = "kms_key_arn optional\tformat arn\tservice kms\treplaces";
        tags: Map<Str> = "tags optional";
    }
    many {
        logging_configuration: prometheus_workspace::LoggingConfiguration = "logging_configuration optional list block 0 1";
    }
    attributes {
        arn: Arn<kind::PrometheusWorkspace> = "arn";
        id: Id<kind::PrometheusWorkspace> = "id";
        prometheus_endpoint: Str = "prometheus_endpoint";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_prometheus_workspace_configuration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/prometheus_workspace_configuration).
pub mod prometheus_workspace_configuration {
    use crate::types::*;

    /// Blocks of [`LimitsPerLabelSet`].
    pub mod limits_per_label_set {
        use crate::types::*;

        formwork_model::block_binding! {
            #[doc = "Block [`Limits`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/prometheus_workspace_configuration)."]
            Limits
            arguments {
                max_series: Num = "max_series required\trange 0 -\twhole";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`LimitsPerLabelSet`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/prometheus_workspace_configuration)."]
        LimitsPerLabelSet
        arguments {
            label_set: Map<Str> = "label_set required";
        }
        many {
            limits: limits_per_label_set::Limits = "limits required list block 1 0\titems - 1";
        }
    }
    pub use crate::shared::amp_prometheus_workspace_configuration_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_prometheus_workspace_configuration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/prometheus_workspace_configuration)."]
    Managed "aws_prometheus_workspace_configuration" PrometheusWorkspaceConfiguration PrometheusWorkspaceConfigurationAttributes
    naming None;
    tags None;
    arguments {
        workspace_id: Id<kind::PrometheusWorkspace> = "workspace_id required\treplaces";
        retention_period_in_days: Num = "retention_period_in_days computed\trange 1 -\twhole";
    }
    many {
        limits_per_label_set: prometheus_workspace_configuration::LimitsPerLabelSet = "limits_per_label_set optional list block 0 0";
    }
    single {
        timeouts: prometheus_workspace_configuration::Timeouts = "timeouts optional single block 0 0";
    }
}
/// Data sources.
pub(crate) mod data {
    use crate::types::*;

    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_prometheus_default_scraper_configuration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/prometheus_default_scraper_configuration)."]
        Data "aws_prometheus_default_scraper_configuration" PrometheusDefaultScraperConfiguration PrometheusDefaultScraperConfigurationAttributes
        naming None;
        tags None;
        attributes {
            configuration: Str = "configuration";
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_prometheus_workspace`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/prometheus_workspace)."]
        Data "aws_prometheus_workspace" PrometheusWorkspace PrometheusWorkspaceAttributes
        naming None;
        tags None;
        arguments {
            tags: Map<Str> = "tags computed";
        }
        unread {
            workspace_id: Str = "workspace_id required";
            id: Str = "id computed";
        }
        attributes {
            alias: Str = "alias";
            arn: Arn<kind::PrometheusWorkspace> = "arn";
            created_date: Str = "created_date";
            id: Id<kind::PrometheusWorkspace> = "id";
            kms_key_arn: Arn<kind::KmsKey> = "kms_key_arn";
            prometheus_endpoint: Str = "prometheus_endpoint";
            status: Str = "status";
            workspace_id: Id<kind::PrometheusWorkspace> = "workspace_id";
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_prometheus_workspaces`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/prometheus_workspaces)."]
        Data "aws_prometheus_workspaces" PrometheusWorkspaces PrometheusWorkspacesAttributes
        naming None;
        tags None;
        arguments {
            id: Str = "id computed";
        }
        unread {
            alias_prefix: Str = "alias_prefix optional";
        }
        attributes {
            aliases: List<Str> = "aliases";
            arns: List<Str> = "arns";
            workspace_ids: List<Str> = "workspace_ids";
        }
    }
}
