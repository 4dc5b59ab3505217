// Generated from the schema of hashicorp/aws 5.100.0
// by `cargo xtask codegen`. Do not edit.
//! Service `neptunegraph`.

use crate::types::*;

/// Blocks of [`aws_neptunegraph_graph`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/neptunegraph_graph).
pub mod neptunegraph_graph {
    use crate::types::*;

    pub use crate::shared::amp_prometheus_scraper_timeouts::Timeouts;
    formwork_model::block_binding! {
        #[doc = "Block [`VectorSearchConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/neptunegraph_graph)."]
        VectorSearchConfiguration
        arguments {
            vector_search_dimension: Num = "vector_search_dimension optional\trange 1 65535\twhole\treplaces";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_neptunegraph_graph`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/neptunegraph_graph)."]
    Managed "aws_neptunegraph_graph" NeptunegraphGraph NeptunegraphGraphAttributes
    naming None;
    tags Map;
    relations {
        "conflict graph_name graph_name_prefix";
    }
    arguments {
        provisioned_memory: Num = "provisioned_memory required\tin 8|16|32|64|128|256|384|512|768|1024|2048|3072|4096\twhole";
        deletion_protection: Bool = "deletion_protection computed";
        graph_name_prefix: Str = "graph_name_prefix optional\treplaces";
        kms_key_identifier: Str = "kms_key_identifier computed\treplaces";
        public_connectivity: Bool = "public_connectivity computed";
        replica_count: Num = "replica_count computed\trange 0 2\twhole\treplaces";
        tags: Map<Str> = "tags optional";
    }
    unread {
        graph_name: Str = "graph_name computed\tlength 1 63\tmatch ^[a-zA-z][a-zA-Z0-9]*(-[a-zA-Z0-9]+)*$\treplaces";
    }
    many {
        vector_search_configuration: neptunegraph_graph::VectorSearchConfiguration = "vector_search_configuration optional list block 0 0\titems - 1";
    }
    single {
        timeouts: neptunegraph_graph::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Arn<kind::NeptunegraphGraph> = "arn";
        endpoint: Str = "endpoint";
        graph_name: Name<kind::NeptunegraphGraph> = "graph_name";
        id: Id<kind::NeptunegraphGraph> = "id";
        tags_all: Map<Str> = "tags_all";
    }
}
