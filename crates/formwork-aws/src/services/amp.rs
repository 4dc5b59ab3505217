// Generated from the schema of hashicorp/aws 5.100.0
// by `cargo xtask codegen`. Do not edit.
//! Service `amp`.

use crate::kinds::*;

formwork_model::resource_binding! {
    #[doc = "Resource [`aws_prometheus_alert_manager_definition`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/prometheus_alert_manager_definition)."]
    Managed "aws_prometheus_alert_manager_definition" PrometheusAlertManagerDefinition PrometheusAlertManagerDefinitionAttributes
    naming None;
    tags None;
    arguments {
        definition: Str = "definition required";
        workspace_id: Str = "workspace_id required";
    }
    attributes {
        id: Str = "id";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_prometheus_rule_group_namespace`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/prometheus_rule_group_namespace)."]
    Managed "aws_prometheus_rule_group_namespace" PrometheusRuleGroupNamespace PrometheusRuleGroupNamespaceAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 64, ""));
    tags Map;
    arguments {
        data: Str = "data required";
        name: Str = "name required";
        workspace_id: Str = "workspace_id required";
        tags: Map<Str> = "tags optional";
    }
    attributes {
        arn: Str = "arn";
        id: Str = "id";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_prometheus_scraper`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/prometheus_scraper).
pub mod prometheus_scraper {
    use crate::kinds::*;

    /// Blocks of [`Destination`].
    pub mod destination {
        use crate::kinds::*;

        formwork_model::block_binding! {
            #[doc = "Block [`Amp`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/prometheus_scraper)."]
            Amp
            arguments {
                workspace_arn: Str = "workspace_arn required";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`Destination`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/prometheus_scraper)."]
        Destination
        many {
            amp: destination::Amp = "amp optional list block 0 0";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`RoleConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/prometheus_scraper)."]
        RoleConfiguration
        arguments {
            source_role_arn: Str = "source_role_arn optional";
            target_role_arn: Str = "target_role_arn optional";
        }
    }
    /// Blocks of [`Source`].
    pub mod source {
        use crate::kinds::*;

        formwork_model::block_binding! {
            #[doc = "Block [`Eks`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/prometheus_scraper)."]
            Eks
            arguments {
                cluster_arn: Str = "cluster_arn required";
                subnet_ids: Set<Str> = "subnet_ids required";
                security_group_ids: Set<Str> = "security_group_ids computed";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`Source`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/prometheus_scraper)."]
        Source
        many {
            eks: source::Eks = "eks optional list block 0 0";
        }
    }
    pub use crate::shared::account_account_alternate_contact_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_prometheus_scraper`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/prometheus_scraper)."]
    Managed "aws_prometheus_scraper" PrometheusScraper PrometheusScraperAttributes
    naming None;
    tags Map;
    arguments {
        scrape_configuration: Str = "scrape_configuration required";
        alias: Str = "alias optional";
        tags: Map<Str> = "tags optional";
    }
    many {
        destination: prometheus_scraper::Destination = "destination optional list block 0 0";
        role_configuration: prometheus_scraper::RoleConfiguration = "role_configuration optional list block 0 0";
        source: prometheus_scraper::Source = "source optional list block 0 0";
    }
    single {
        timeouts: prometheus_scraper::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Str = "arn";
        id: Str = "id";
        role_arn: Str = "role_arn";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_prometheus_workspace`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/prometheus_workspace).
pub mod prometheus_workspace {
    use crate::kinds::*;

    pub use crate::shared::amp_prometheus_workspace_logging_configuration::LoggingConfiguration;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_prometheus_workspace`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/prometheus_workspace)."]
    Managed "aws_prometheus_workspace" PrometheusWorkspace PrometheusWorkspaceAttributes
    naming None;
    tags Map;
    arguments {
        alias: Str = "alias optional";
        kms_key_arn: Str = "kms_key_arn optional";
        tags: Map<Str> = "tags optional";
    }
    many {
        logging_configuration: prometheus_workspace::LoggingConfiguration = "logging_configuration optional list block 0 1";
    }
    attributes {
        arn: Str = "arn";
        id: Str = "id";
        prometheus_endpoint: Str = "prometheus_endpoint";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_prometheus_workspace_configuration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/prometheus_workspace_configuration).
pub mod prometheus_workspace_configuration {
    use crate::kinds::*;

    /// Blocks of [`LimitsPerLabelSet`].
    pub mod limits_per_label_set {
        use crate::kinds::*;

        formwork_model::block_binding! {
            #[doc = "Block [`Limits`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/prometheus_workspace_configuration)."]
            Limits
            arguments {
                max_series: Num = "max_series required";
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
            limits: limits_per_label_set::Limits = "limits optional list block 0 0";
        }
    }
    pub use crate::shared::account_account_region_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_prometheus_workspace_configuration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/prometheus_workspace_configuration)."]
    Managed "aws_prometheus_workspace_configuration" PrometheusWorkspaceConfiguration PrometheusWorkspaceConfigurationAttributes
    naming None;
    tags None;
    arguments {
        workspace_id: Str = "workspace_id required";
        retention_period_in_days: Num = "retention_period_in_days computed";
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
    use crate::kinds::*;

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
            workspace_id: Str = "workspace_id required";
            id: Str = "id computed";
            tags: Map<Str> = "tags computed";
        }
        attributes {
            alias: Str = "alias";
            arn: Str = "arn";
            created_date: Str = "created_date";
            kms_key_arn: Str = "kms_key_arn";
            prometheus_endpoint: Str = "prometheus_endpoint";
            status: Str = "status";
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
