// Generated from the schema of hashicorp/aws 5.100.0
// by `cargo xtask codegen`. Do not edit.
//! Service `codeguruprofiler`.

use crate::types::*;

/// Blocks of [`aws_codeguruprofiler_profiling_group`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/codeguruprofiler_profiling_group).
pub mod codeguruprofiler_profiling_group {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`AgentOrchestrationConfig`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/codeguruprofiler_profiling_group)."]
        AgentOrchestrationConfig
        arguments {
            profiling_enabled: Bool = "profiling_enabled required";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_codeguruprofiler_profiling_group`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/codeguruprofiler_profiling_group)."]
    Managed "aws_codeguruprofiler_profiling_group" CodeguruprofilerProfilingGroup CodeguruprofilerProfilingGroupAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 255, ""));
    tags Map;
    arguments {
        compute_platform: Str = "compute_platform computed\tin Default|AWSLambda\treplaces";
        tags: Map<Str> = "tags optional";
    }
    unread {
        name: Str = "name required\treplaces";
    }
    many {
        agent_orchestration_config: codeguruprofiler_profiling_group::AgentOrchestrationConfig = "agent_orchestration_config required list block 1 0\titems - 1";
    }
    attributes {
        arn: Arn<kind::CodeguruprofilerProfilingGroup> = "arn";
        id: Id<kind::CodeguruprofilerProfilingGroup> = "id";
        name: Name<kind::CodeguruprofilerProfilingGroup> = "name";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Data sources.
pub(crate) mod data {
    use crate::types::*;

    /// Blocks of [`aws_codeguruprofiler_profiling_group`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/codeguruprofiler_profiling_group).
    pub mod codeguruprofiler_profiling_group {
        use crate::types::*;

        formwork_model::accessor_binding! {
            #[doc = "Attributes [`AgentOrchestrationConfigAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/codeguruprofiler_profiling_group)."]
            AgentOrchestrationConfigAttributes
            attributes {
                profiling_enabled: Bool = "profiling_enabled";
            }
        }
        /// Blocks of [`ProfilingStatusAttributes`].
        pub mod profiling_status_attributes {
            use crate::types::*;

            formwork_model::accessor_binding! {
                #[doc = "Attributes [`LatestAggregatedProfileAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/codeguruprofiler_profiling_group)."]
                LatestAggregatedProfileAttributes
                attributes {
                    period: Str = "period";
                    start: Str = "start";
                }
            }
        }
        formwork_model::accessor_binding! {
            #[doc = "Attributes [`ProfilingStatusAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/codeguruprofiler_profiling_group)."]
            ProfilingStatusAttributes
            attributes {
                latest_agent_orchestrated_at: Str = "latest_agent_orchestrated_at";
                latest_agent_profile_reported_at: Str = "latest_agent_profile_reported_at";
            }
            objects {
                latest_aggregated_profile: List<profiling_status_attributes::LatestAggregatedProfileAttributes> = "latest_aggregated_profile";
            }
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_codeguruprofiler_profiling_group`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/codeguruprofiler_profiling_group)."]
        Data "aws_codeguruprofiler_profiling_group" CodeguruprofilerProfilingGroup CodeguruprofilerProfilingGroupAttributes
        naming None;
        tags None;
        unread {
            name: Str = "name required";
        }
        attributes {
            arn: Arn<kind::CodeguruprofilerProfilingGroup> = "arn";
            compute_platform: Str = "compute_platform";
            created_at: Str = "created_at";
            id: Id<kind::CodeguruprofilerProfilingGroup> = "id";
            name: Name<kind::CodeguruprofilerProfilingGroup> = "name";
            tags: Map<Str> = "tags";
            updated_at: Str = "updated_at";
        }
        objects {
            agent_orchestration_config: List<codeguruprofiler_profiling_group::AgentOrchestrationConfigAttributes> = "agent_orchestration_config";
            profiling_status: List<codeguruprofiler_profiling_group::ProfilingStatusAttributes> = "profiling_status";
        }
    }
}
