// Generated from the schema of hashicorp/aws 5.100.0
// by `cargo xtask codegen`. Do not edit.
//! Service `datapipeline`.

use crate::types::*;

formwork_model::resource_binding! {
    #[doc = "Resource [`aws_datapipeline_pipeline`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/datapipeline_pipeline)."]
    Managed "aws_datapipeline_pipeline" DatapipelinePipeline DatapipelinePipelineAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 255, ""));
    tags Map;
    arguments {
        description: Str = "description optional\treplaces";
        tags: Map<Str> = "tags optional\tapi items - 10";
    }
    unread {
        name: Str = "name required\treplaces";
    }
    attributes {
        id: Id<kind::DatapipelinePipeline> = "id";
        name: Name<kind::DatapipelinePipeline> = "name";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_datapipeline_pipeline_definition`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/datapipeline_pipeline_definition).
pub mod datapipeline_pipeline_definition {
    use crate::types::*;

    /// Blocks of [`ParameterObject`].
    pub mod parameter_object {
        use crate::types::*;

        formwork_model::block_binding! {
            #[doc = "Block [`Attribute`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/datapipeline_pipeline_definition)."]
            Attribute
            arguments {
                key: Str = "key required\tlength 1 256";
                string_value: Str = "string_value required\tlength - 10240";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`ParameterObject`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/datapipeline_pipeline_definition)."]
        ParameterObject
        arguments {
            id: Str = "id required\tlength 1 256";
        }
        many {
            attribute: parameter_object::Attribute = "attribute optional set block 0 0";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`ParameterValue`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/datapipeline_pipeline_definition)."]
        ParameterValue
        arguments {
            id: Str = "id required\tlength 1 256";
            string_value: Str = "string_value required\tlength - 10240";
        }
    }
    /// Blocks of [`PipelineObject`].
    pub mod pipeline_object {
        use crate::types::*;

        formwork_model::block_binding! {
            #[doc = "Block [`Field`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/datapipeline_pipeline_definition)."]
            Field
            arguments {
                key: Str = "key required\tlength 1 256";
                ref_value: Str = "ref_value optional\tlength 1 256";
                string_value: Str = "string_value optional\tlength - 10240";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`PipelineObject`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/datapipeline_pipeline_definition)."]
        PipelineObject
        arguments {
            id: Str = "id required\tlength 1 1024";
            name: Str = "name required\tlength 1 1024";
        }
        many {
            field: pipeline_object::Field = "field optional set block 0 0";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_datapipeline_pipeline_definition`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/datapipeline_pipeline_definition)."]
    Managed "aws_datapipeline_pipeline_definition" DatapipelinePipelineDefinition DatapipelinePipelineDefinitionAttributes
    naming None;
    tags None;
    arguments {
        pipeline_id: Id<kind::DatapipelinePipeline> = "pipeline_id required\tlength 1 1024\treplaces";
    }
    many {
        pipeline_object: datapipeline_pipeline_definition::PipelineObject = "pipeline_object required set block 1 0";
        parameter_object: datapipeline_pipeline_definition::ParameterObject = "parameter_object optional set block 0 0";
        parameter_value: datapipeline_pipeline_definition::ParameterValue = "parameter_value optional set block 0 0";
    }
    attributes {
        id: Id<kind::DatapipelinePipelineDefinition> = "id";
    }
}
/// Data sources.
pub(crate) mod data {
    use crate::types::*;

    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_datapipeline_pipeline`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/datapipeline_pipeline)."]
        Data "aws_datapipeline_pipeline" DatapipelinePipeline DatapipelinePipelineAttributes
        naming None;
        tags None;
        arguments {
            tags: Map<Str> = "tags computed";
        }
        unread {
            pipeline_id: Str = "pipeline_id required";
            id: Str = "id computed";
        }
        attributes {
            description: Str = "description";
            id: Id<kind::DatapipelinePipeline> = "id";
            name: Name<kind::DatapipelinePipeline> = "name";
            pipeline_id: Id<kind::DatapipelinePipeline> = "pipeline_id";
        }
    }
    /// Blocks of [`aws_datapipeline_pipeline_definition`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/datapipeline_pipeline_definition).
    pub mod datapipeline_pipeline_definition {
        use crate::types::*;

        pub use crate::shared::appflow_appflow_connector_profile_connector_profile_config_connector_profile_properties_amplitude::Amplitude as ParameterValue;
        /// Blocks of [`ParameterObjectAttributes`].
        pub mod parameter_object_attributes {
            use crate::types::*;

            formwork_model::accessor_binding! {
                #[doc = "Attributes [`AttributeAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/datapipeline_pipeline_definition)."]
                AttributeAttributes
                attributes {
                    key: Str = "key";
                    string_value: Str = "string_value";
                }
            }
        }
        formwork_model::accessor_binding! {
            #[doc = "Attributes [`ParameterObjectAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/datapipeline_pipeline_definition)."]
            ParameterObjectAttributes
            attributes {
                id: Str = "id";
            }
            objects {
                attribute: Set<parameter_object_attributes::AttributeAttributes> = "attribute";
            }
        }
        formwork_model::accessor_binding! {
            #[doc = "Attributes [`ParameterValueAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/datapipeline_pipeline_definition)."]
            ParameterValueAttributes
            attributes {
                id: Str = "id";
                string_value: Str = "string_value";
            }
        }
        /// Blocks of [`PipelineObjectAttributes`].
        pub mod pipeline_object_attributes {
            use crate::types::*;

            formwork_model::accessor_binding! {
                #[doc = "Attributes [`FieldAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/datapipeline_pipeline_definition)."]
                FieldAttributes
                attributes {
                    key: Str = "key";
                    ref_value: Str = "ref_value";
                    string_value: Str = "string_value";
                }
            }
        }
        formwork_model::accessor_binding! {
            #[doc = "Attributes [`PipelineObjectAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/datapipeline_pipeline_definition)."]
            PipelineObjectAttributes
            attributes {
                id: Str = "id";
                name: Str = "name";
            }
            objects {
                field: Set<pipeline_object_attributes::FieldAttributes> = "field";
            }
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_datapipeline_pipeline_definition`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/datapipeline_pipeline_definition)."]
        Data "aws_datapipeline_pipeline_definition" DatapipelinePipelineDefinition DatapipelinePipelineDefinitionAttributes
        naming None;
        tags None;
        arguments {
            pipeline_id: Str = "pipeline_id required";
        }
        unread {
            id: Str = "id computed";
        }
        many {
            parameter_value: datapipeline_pipeline_definition::ParameterValue = "parameter_value optional set block 0 0";
        }
        attributes {
            id: Id<kind::DatapipelinePipelineDefinition> = "id";
        }
        objects {
            parameter_object: Set<datapipeline_pipeline_definition::ParameterObjectAttributes> = "parameter_object";
            parameter_value: Set<datapipeline_pipeline_definition::ParameterValueAttributes> = "parameter_value";
            pipeline_object: Set<datapipeline_pipeline_definition::PipelineObjectAttributes> = "pipeline_object";
        }
    }
}
