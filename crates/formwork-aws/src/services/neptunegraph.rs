// Generated from the schema of hashicorp/aws 5.100.0
// by `cargo xtask codegen`. Do not edit.
//! Service `neptunegraph`.

use crate::kinds::*;

/// Blocks of [`aws_neptunegraph_graph`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/neptunegraph_graph).
pub mod neptunegraph_graph {
    use crate::kinds::*;

    pub use crate::shared::account_account_alternate_contact_timeouts::Timeouts;
    formwork_model::block_binding! {
        #[doc = "Block [`VectorSearchConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/neptunegraph_graph)."]
        VectorSearchConfiguration
        arguments {
            vector_search_dimension: Num = "vector_search_dimension optional";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_neptunegraph_graph`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/neptunegraph_graph)."]
    Managed "aws_neptunegraph_graph" NeptunegraphGraph NeptunegraphGraphAttributes
    naming None;
    tags Map;
    arguments {
        provisioned_memory: Num = "provisioned_memory required";
        deletion_protection: Bool = "deletion_protection computed";
        graph_name: Str = "graph_name computed";
        graph_name_prefix: Str = "graph_name_prefix optional";
        kms_key_identifier: Str = "kms_key_identifier computed";
        public_connectivity: Bool = "public_connectivity computed";
        replica_count: Num = "replica_count computed";
        tags: Map<Str> = "tags optional";
    }
    many {
        vector_search_configuration: neptunegraph_graph::VectorSearchConfiguration = "vector_search_configuration optional list block 0 0";
    }
    single {
        timeouts: neptunegraph_graph::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Str = "arn";
        endpoint: Str = "endpoint";
        id: Str = "id";
        tags_all: Map<Str> = "tags_all";
    }
}
