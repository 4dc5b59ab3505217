// Generated from the schema of hashicorp/aws 5.100.0
// by `cargo xtask codegen`. Do not edit.
//! Service `appmesh`.

use crate::types::*;

/// Blocks of [`aws_appmesh_gateway_route`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appmesh_gateway_route).
pub mod appmesh_gateway_route {
    use crate::types::*;

    /// Blocks of [`Spec`].
    pub mod spec {
        use crate::types::*;

        /// Blocks of [`GrpcRoute`].
        pub mod grpc_route {
            use crate::types::*;

            /// Blocks of [`Action`].
            pub mod action {
                use crate::types::*;

                /// Blocks of [`Target`].
                pub mod target {
                    use crate::types::*;

                    formwork_model::block_binding! {
                        #[doc = "Block [`VirtualService`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appmesh_gateway_route)."]
                        VirtualService
                        arguments {
                            virtual_service_name: Name<kind::AppmeshVirtualService> = "virtual_service_name required\tlength 1 255";
                        }
                    }
                }
                formwork_model::block_binding! {
                    #[doc = "Block [`Target`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appmesh_gateway_route)."]
                    Target
                    arguments {
                        port: Num = "port optional\trange 1 65535\twhole";
                    }
                    many {
                        virtual_service: target::VirtualService = "virtual_service required list block 1 1";
                    }
                }
            }
            formwork_model::block_binding! {
                #[doc = "Block [`Action`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appmesh_gateway_route)."]
                Action
                many {
                    target: action::Target = "target required list block 1 1";
                }
            }
            formwork_model::block_binding! {
                #[doc = "Block [`Match`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appmesh_gateway_route)."]
                Match
                arguments {
                    service_name: Str = "service_name required";
                    port: Num = "port optional\trange 1 65535\twhole";
                }
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`GrpcRoute`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appmesh_gateway_route)."]
            GrpcRoute
            many {
                action: grpc_route::Action = "action required list block 1 1";
                r#match: grpc_route::Match = "match required list block 1 1";
            }
        }
        /// Blocks of [`Http2Route`].
        pub mod http2_route {
            use crate::types::*;

            /// Blocks of [`Action`].
            pub mod action {
                use crate::types::*;

                /// Blocks of [`Rewrite`].
                pub mod rewrite {
                    use crate::types::*;

                    formwork_model::block_binding! {
                        #[doc = "Block [`Hostname`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appmesh_gateway_route)."]
                        Hostname
                        arguments {
                            default_target_hostname: Str = "default_target_hostname required\tin ENABLED|DISABLED";
                        }
                    }
                    formwork_model::block_binding! {
                        #[doc = "Block [`Path`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appmesh_gateway_route)."]
                        Path
                        arguments {
                            exact: Str = "exact required\tlength 1 255";
                        }
                    }
                    formwork_model::block_binding! {
                        #[doc = "Block [`Prefix`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appmesh_gateway_route)."]
                        Prefix
                        arguments {
                            default_prefix: Str = "default_prefix optional\tin ENABLED|DISABLED";
                            value: Str = "value optional\tmatch ^/";
                        }
                    }
                }
                formwork_model::block_binding! {
                    #[doc = "Block [`Rewrite`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appmesh_gateway_route)."]
                    Rewrite
                    many {
                        hostname: rewrite::Hostname = "hostname optional list block 0 1";
                        path: rewrite::Path = "path optional list block 0 1";
                        prefix: rewrite::Prefix = "prefix optional list block 0 1";
                    }
                }
                pub use crate::services::appmesh::appmesh_gateway_route::spec::grpc_route::action::Target;
                pub use crate::services::appmesh::appmesh_gateway_route::spec::grpc_route::action::target;
            }
            formwork_model::block_binding! {
                #[doc = "Block [`Action`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appmesh_gateway_route)."]
                Action
                many {
                    target: action::Target = "target required list block 1 1";
                    rewrite: action::Rewrite = "rewrite optional list block 0 1";
                }
            }
            /// Blocks of [`Match`].
            pub mod r#match {
                use crate::types::*;

                /// Blocks of [`Header`].
                pub mod header {
                    use crate::types::*;

                    /// Blocks of [`Match`].
                    pub mod r#match {
                        use crate::types::*;

                        formwork_model::block_binding! {
                            #[doc = "Block [`Range`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appmesh_gateway_route)."]
                            Range
                            arguments {
                                end: Num = "end required\twhole";
                                start: Num = "start required\twhole";
                            }
                        }
                    }
                    formwork_model::block_binding! {
                        #[doc = "Block [`Match`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appmesh_gateway_route)."]
                        Match
                        arguments {
                            exact: Str = "exact optional\tlength 1 255";
                            prefix: Str = "prefix optional\tlength 1 255";
                            regex: Str = "regex optional\tlength 1 255";
                            suffix: Str = "suffix optional\tlength 1 255";
                        }
                        many {
                            range: r#match::Range = "range optional list block 0 1";
                        }
                    }
                }
                formwork_model::block_binding! {
                    #[doc = "Block [`Header`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appmesh_gateway_route)."]
                    Header
                    arguments {
                        name: Str = "name required\tlength 1 50";
                        invert: Bool = "invert optional";
                    }
                    many {
                        r#match: header::Match = "match optional list block 0 1";
                    }
                }
                formwork_model::block_binding! {
                    #[doc = "Block [`Hostname`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appmesh_gateway_route)."]
                    Hostname
                    arguments {
                        exact: Str = "exact optional";
                        suffix: Str = "suffix optional";
                    }
                }
                formwork_model::block_binding! {
                    #[doc = "Block [`Path`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appmesh_gateway_route)."]
                    Path
                    arguments {
                        exact: Str = "exact optional\tlength 1 255";
                        regex: Str = "regex optional\tlength 1 255";
                    }
                }
                /// Blocks of [`QueryParameter`].
                pub mod query_parameter {
                    use crate::types::*;

                    formwork_model::block_binding! {
                        #[doc = "Block [`Match`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appmesh_gateway_route)."]
                        Match
                        arguments {
                            exact: Str = "exact optional";
                        }
                    }
                }
                formwork_model::block_binding! {
                    #[doc = "Block [`QueryParameter`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appmesh_gateway_route)."]
                    QueryParameter
                    arguments {
                        name: Str = "name required";
                    }
                    many {
                        r#match: query_parameter::Match = "match optional list block 0 1";
                    }
                }
            }
            formwork_model::block_binding! {
                #[doc = "Block [`Match`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appmesh_gateway_route)."]
                Match
                arguments {
                    port: Num = "port optional\trange 1 65535\twhole";
                    prefix: Str = "prefix optional\tmatch ^/";
                }
                many {
                    header: r#match::Header = "header optional set block 0 10";
                    hostname: r#match::Hostname = "hostname optional list block 0 1";
                    path: r#match::Path = "path optional list block 0 1";
                    query_parameter: r#match::QueryParameter = "query_parameter optional set block 0 10";
                }
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`Http2Route`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appmesh_gateway_route)."]
            Http2Route
            many {
                action: http2_route::Action = "action required list block 1 1";
                r#match: http2_route::Match = "match required list block 1 1";
            }
        }
        pub use crate::services::appmesh::appmesh_gateway_route::spec::Http2Route as HttpRoute;
        pub use crate::services::appmesh::appmesh_gateway_route::spec::http2_route as http_route;
    }
    formwork_model::block_binding! {
        #[doc = "Block [`Spec`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appmesh_gateway_route)."]
        Spec
        arguments {
            priority: Num = "priority optional\trange 0 1000\twhole";
        }
        many {
            grpc_route: spec::GrpcRoute = "grpc_route optional list block 0 1";
            http2_route: spec::Http2Route = "http2_route optional list block 0 1";
            http_route: spec::HttpRoute = "http_route optional list block 0 1";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_appmesh_gateway_route`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appmesh_gateway_route)."]
    Managed "aws_appmesh_gateway_route" AppmeshGatewayRoute AppmeshGatewayRouteAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 255, ""));
    tags Map;
    relations {
        "exactly_one spec.grpc_route spec.http2_route spec.http_route";
        "exactly_one spec.http2_route.action.rewrite.prefix.default_prefix spec.http2_route.action.rewrite.prefix.value";
        "exactly_one spec.http2_route.match.hostname.exact spec.http2_route.match.hostname.suffix";
        "at_least_one spec.http2_route.action.rewrite.hostname spec.http2_route.action.rewrite.path spec.http2_route.action.rewrite.prefix";
        "at_least_one spec.http2_route.match.hostname spec.http2_route.match.path spec.http2_route.match.prefix";
    }
    arguments {
        mesh_name: Name<kind::AppmeshMesh> = "mesh_name required\tlength 1 255\treplaces";
        virtual_gateway_name: Name<kind::AppmeshVirtualGateway> = "virtual_gateway_name required\tlength 1 255\treplaces";
        mesh_owner: Str = "mesh_owner computed\tformat account_id\treplaces";
        tags: Map<Str> = "tags optional";
    }
    unread {
        name: Str = "name required\tlength 1 255\treplaces";
    }
    many {
        spec: appmesh_gateway_route::Spec = "spec required list block 1 1";
    }
    attributes {
        arn: Arn<kind::AppmeshGatewayRoute> = "arn";
        created_date: Str = "created_date";
        id: Id<kind::AppmeshGatewayRoute> = "id";
        last_updated_date: Str = "last_updated_date";
        name: Name<kind::AppmeshGatewayRoute> = "name";
        resource_owner: Str = "resource_owner";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_appmesh_mesh`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appmesh_mesh).
pub mod appmesh_mesh {
    use crate::types::*;

    /// Blocks of [`Spec`].
    pub mod spec {
        use crate::types::*;

        formwork_model::block_binding! {
            #[doc = "Block [`EgressFilter`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appmesh_mesh)."]
            EgressFilter
            arguments {
                r#type: Str = "type optional\tin ALLOW_ALL|DROP_ALL";
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`ServiceDiscovery`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appmesh_mesh)."]
            ServiceDiscovery
            arguments {
                ip_preference: Str = "ip_preference optional\tin IPv6_PREFERRED|IPv4_PREFERRED|IPv4_ONLY|IPv6_ONLY";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`Spec`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appmesh_mesh)."]
        Spec
        many {
            egress_filter: spec::EgressFilter = "egress_filter optional list block 0 1";
            service_discovery: spec::ServiceDiscovery = "service_discovery optional list block 0 1";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_appmesh_mesh`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appmesh_mesh)."]
    Managed "aws_appmesh_mesh" AppmeshMesh AppmeshMeshAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 255, ""));
    tags Map;
    arguments {
        tags: Map<Str> = "tags optional";
    }
    unread {
        name: Str = "name required\tlength 1 255\treplaces";
    }
    many {
        spec: appmesh_mesh::Spec = "spec optional list block 0 1";
    }
    attributes {
        arn: Arn<kind::AppmeshMesh> = "arn";
        created_date: Str = "created_date";
        id: Name<kind::AppmeshMesh> = "id";
        last_updated_date: Str = "last_updated_date";
        mesh_owner: Str = "mesh_owner";
        name: Name<kind::AppmeshMesh> = "name";
        resource_owner: Str = "resource_owner";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_appmesh_route`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appmesh_route).
pub mod appmesh_route {
    use crate::types::*;

    /// Blocks of [`Spec`].
    pub mod spec {
        use crate::types::*;

        /// Blocks of [`GrpcRoute`].
        pub mod grpc_route {
            use crate::types::*;

            /// Blocks of [`Action`].
            pub mod action {
                use crate::types::*;

                formwork_model::block_binding! {
                    #[doc = "Block [`WeightedTarget`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appmesh_route)."]
                    WeightedTarget
                    arguments {
                        virtual_node: Name<kind::AppmeshVirtualNode> = "virtual_node required\tlength 1 255";
                        weight: Num = "weight required\trange 0 100\twhole";
                        port: Num = "port computed\trange 1 65535\twhole";
                    }
                }
            }
            formwork_model::block_binding! {
                #[doc = "Block [`Action`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appmesh_route)."]
                Action
                many {
                    weighted_target: action::WeightedTarget = "weighted_target required set block 1 10\titems - 10";
                }
            }
            /// Blocks of [`Match`].
            pub mod r#match {
                use crate::types::*;

                pub use crate::services::appmesh::appmesh_gateway_route::spec::http2_route::r#match::Header as Metadata;
                pub use crate::services::appmesh::appmesh_gateway_route::spec::http2_route::r#match::header as metadata;
            }
            formwork_model::block_binding! {
                #[doc = "Block [`Match`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appmesh_route)."]
                Match
                arguments {
                    method_name: Str = "method_name optional";
                    port: Num = "port optional\trange 1 65535\twhole";
                    prefix: Str = "prefix optional\tlength - 50";
                    service_name: Str = "service_name optional";
                }
                many {
                    metadata: r#match::Metadata = "metadata optional set block 0 10\titems - 10";
                }
            }
            /// Blocks of [`RetryPolicy`].
            pub mod retry_policy {
                use crate::types::*;

                formwork_model::block_binding! {
                    #[doc = "Block [`PerRetryTimeout`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appmesh_route)."]
                    PerRetryTimeout
                    arguments {
                        unit: Str = "unit required\tin s|ms";
                        value: Num = "value required\twhole";
                    }
                }
            }
            formwork_model::block_binding! {
                #[doc = "Block [`RetryPolicy`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appmesh_route)."]
                RetryPolicy
                arguments {
                    max_retries: Num = "max_retries required\twhole";
                    grpc_retry_events: Set<Str> = "grpc_retry_events optional";
                    http_retry_events: Set<Str> = "http_retry_events optional";
                    tcp_retry_events: Set<Str> = "tcp_retry_events optional";
                }
                many {
                    per_retry_timeout: retry_policy::PerRetryTimeout = "per_retry_timeout required list block 1 1";
                }
            }
            /// Blocks of [`Timeout`].
            pub mod timeout {
                use crate::types::*;

                pub use crate::services::appmesh::appmesh_route::spec::grpc_route::retry_policy::PerRetryTimeout as Idle;
                pub use crate::services::appmesh::appmesh_route::spec::grpc_route::retry_policy::PerRetryTimeout as PerRequest;
            }
            formwork_model::block_binding! {
                #[doc = "Block [`Timeout`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appmesh_route)."]
                Timeout
                many {
                    idle: timeout::Idle = "idle optional list block 0 1";
                    per_request: timeout::PerRequest = "per_request optional list block 0 1";
                }
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`GrpcRoute`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appmesh_route)."]
            GrpcRoute
            many {
                action: grpc_route::Action = "action required list block 1 1";
                r#match: grpc_route::Match = "match optional list block 0 1";
                retry_policy: grpc_route::RetryPolicy = "retry_policy optional list block 0 1";
                timeout: grpc_route::Timeout = "timeout optional list block 0 1";
            }
        }
        /// Blocks of [`Http2Route`].
        pub mod http2_route {
            use crate::types::*;

            pub use crate::services::appmesh::appmesh_route::spec::grpc_route::Action;
            pub use crate::services::appmesh::appmesh_route::spec::grpc_route::action;
            /// Blocks of [`Match`].
            pub mod r#match {
                use crate::types::*;

                pub use crate::services::appmesh::appmesh_gateway_route::spec::http2_route::r#match::Header;
                pub use crate::services::appmesh::appmesh_gateway_route::spec::http2_route::r#match::header;
                pub use crate::services::appmesh::appmesh_gateway_route::spec::http2_route::r#match::Path;
                pub use crate::services::appmesh::appmesh_gateway_route::spec::http2_route::r#match::QueryParameter;
                pub use crate::services::appmesh::appmesh_gateway_route::spec::http2_route::r#match::query_parameter;
            }
            formwork_model::block_binding! {
                #[doc = "Block [`Match`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appmesh_route)."]
                Match
                arguments {
                    method: Str = "method optional\tin GET|HEAD|POST|PUT|DELETE|CONNECT|OPTIONS|TRACE|PATCH";
                    port: Num = "port optional\trange 1 65535\twhole";
                    prefix: Str = "prefix optional\tmatch ^/";
                    scheme: Str = "scheme optional\tin http|https";
                }
                many {
                    header: r#match::Header = "header optional set block 0 10";
                    path: r#match::Path = "path optional list block 0 1";
                    query_parameter: r#match::QueryParameter = "query_parameter optional set block 0 10";
                }
            }
            /// Blocks of [`RetryPolicy`].
            pub mod retry_policy {
                use crate::types::*;

                pub use crate::services::appmesh::appmesh_route::spec::grpc_route::retry_policy::PerRetryTimeout;
            }
            formwork_model::block_binding! {
                #[doc = "Block [`RetryPolicy`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appmesh_route)."]
                RetryPolicy
                arguments {
                    max_retries: Num = "max_retries required\twhole";
                    http_retry_events: Set<Str> = "http_retry_events optional";
                    tcp_retry_events: Set<Str> = "tcp_retry_events optional";
                }
                many {
                    per_retry_timeout: retry_policy::PerRetryTimeout = "per_retry_timeout required list block 1 1";
                }
            }
            pub use crate::services::appmesh::appmesh_route::spec::grpc_route::Timeout;
            pub use crate::services::appmesh::appmesh_route::spec::grpc_route::timeout;
        }
        formwork_model::block_binding! {
            #[doc = "Block [`Http2Route`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appmesh_route)."]
            Http2Route
            many {
                action: http2_route::Action = "action required list block 1 1";
                r#match: http2_route::Match = "match required list block 1 1";
                retry_policy: http2_route::RetryPolicy = "retry_policy optional list block 0 1";
                timeout: http2_route::Timeout = "timeout optional list block 0 1";
            }
        }
        pub use crate::services::appmesh::appmesh_route::spec::Http2Route as HttpRoute;
        pub use crate::services::appmesh::appmesh_route::spec::http2_route as http_route;
        /// Blocks of [`TcpRoute`].
        pub mod tcp_route {
            use crate::types::*;

            pub use crate::services::appmesh::appmesh_route::spec::grpc_route::Action;
            pub use crate::services::appmesh::appmesh_route::spec::grpc_route::action;
            formwork_model::block_binding! {
                #[doc = "Block [`Match`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appmesh_route)."]
                Match
                arguments {
                    port: Num = "port optional\trange 1 65535\twhole";
                }
            }
            /// Blocks of [`Timeout`].
            pub mod timeout {
                use crate::types::*;

                pub use crate::services::appmesh::appmesh_route::spec::grpc_route::retry_policy::PerRetryTimeout as Idle;
            }
            formwork_model::block_binding! {
                #[doc = "Block [`Timeout`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appmesh_route)."]
                Timeout
                many {
                    idle: timeout::Idle = "idle optional list block 0 1";
                }
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`TcpRoute`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appmesh_route)."]
            TcpRoute
            many {
                action: tcp_route::Action = "action required list block 1 1";
                r#match: tcp_route::Match = "match optional list block 0 1";
                timeout: tcp_route::Timeout = "timeout optional list block 0 1";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`Spec`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appmesh_route)."]
        Spec
        arguments {
            priority: Num = "priority optional\trange 0 1000\twhole";
        }
        many {
            grpc_route: spec::GrpcRoute = "grpc_route optional list block 0 1";
            http2_route: spec::Http2Route = "http2_route optional list block 0 1";
            http_route: spec::HttpRoute = "http_route optional list block 0 1";
            tcp_route: spec::TcpRoute = "tcp_route optional list block 0 1";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_appmesh_route`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appmesh_route)."]
    Managed "aws_appmesh_route" AppmeshRoute AppmeshRouteAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 255, ""));
    tags Map;
    relations {
        "conflict spec.grpc_route spec.http2_route";
        "conflict spec.grpc_route spec.http_route";
        "conflict spec.grpc_route spec.tcp_route";
        "conflict spec.http2_route spec.http_route";
        "conflict spec.http2_route spec.tcp_route";
        "conflict spec.http_route spec.tcp_route";
        "together spec.grpc_route.match.method_name spec.grpc_route.match.service_name";
    }
    arguments {
        mesh_name: Name<kind::AppmeshMesh> = "mesh_name required\tlength 1 255\treplaces";
        virtual_router_name: Name<kind::AppmeshVirtualRouter> = "virtual_router_name required\tlength 1 255\treplaces";
        mesh_owner: Str = "mesh_owner computed\tformat account_id\treplaces";
        tags: Map<Str> = "tags optional";
    }
    unread {
        name: Str = "name required\tlength 1 255\treplaces";
    }
    many {
        spec: appmesh_route::Spec = "spec required list block 1 1";
    }
    attributes {
        arn: Arn<kind::AppmeshRoute> = "arn";
        created_date: Str = "created_date";
        id: Id<kind::AppmeshRoute> = "id";
        last_updated_date: Str = "last_updated_date";
        name: Name<kind::AppmeshRoute> = "name";
        resource_owner: Str = "resource_owner";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_appmesh_virtual_gateway`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appmesh_virtual_gateway).
pub mod appmesh_virtual_gateway {
    use crate::types::*;

    /// Blocks of [`Spec`].
    pub mod spec {
        use crate::types::*;

        /// Blocks of [`BackendDefaults`].
        pub mod backend_defaults {
            use crate::types::*;

            /// Blocks of [`ClientPolicy`].
            pub mod client_policy {
                use crate::types::*;

                /// Blocks of [`Tls`].
                pub mod tls {
                    use crate::types::*;

                    /// Blocks of [`Certificate`].
                    pub mod certificate {
                        use crate::types::*;

                        formwork_model::block_binding! {
                            #[doc = "Block [`File`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appmesh_virtual_gateway)."]
                            File
                            arguments {
                                certificate_chain: Str = "certificate_chain required\tlength 1 255";
                                private_key: Str = "private_key required\tlength 1 255";
                            }
                        }
                        formwork_model::block_binding! {
                            #[doc = "Block [`Sds`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appmesh_virtual_gateway)."]
                            Sds
                            arguments {
                                secret_name: Str = "secret_name required";
                            }
                        }
                    }
                    formwork_model::block_binding! {
                        #[doc = "Block [`Certificate`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appmesh_virtual_gateway)."]
                        Certificate
                        many {
                            file: certificate::File = "file optional list block 0 1";
                            sds: certificate::Sds = "sds optional list block 0 1";
                        }
                    }
                    /// Blocks of [`Validation`].
                    pub mod validation {
                        use crate::types::*;

                        /// Blocks of [`SubjectAlternativeNames`].
                        pub mod subject_alternative_names {
                            use crate::types::*;

                            formwork_model::block_binding! {
                                #[doc = "Block [`Match`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appmesh_virtual_gateway)."]
                                Match
                                arguments {
                                    exact: Set<Str> = "exact required";
                                }
                            }
                        }
                        formwork_model::block_binding! {
                            #[doc = "Block [`SubjectAlternativeNames`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appmesh_virtual_gateway)."]
                            SubjectAlternativeNames
                            many {
                                r#match: subject_alternative_names::Match = "match required list block 1 1";
                            }
                        }
                        /// Blocks of [`Trust`].
                        pub mod trust {
                            use crate::types::*;

                            formwork_model::block_binding! {
                                #[doc = "Block [`Acm`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appmesh_virtual_gateway)."]
                                Acm
                                arguments {
                                    certificate_authority_arns: Set<Str> = "certificate_authority_arns required\teach format arn";
                                }
                            }
                            formwork_model::block_binding! {
                                #[doc = "Block [`File`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appmesh_virtual_gateway)."]
                                File
                                arguments {
                                    certificate_chain: Str = "certificate_chain required\tlength 1 255";
                                }
                            }
                            pub use crate::services::appmesh::appmesh_virtual_gateway::spec::backend_defaults::client_policy::tls::certificate::Sds;
                        }
                        formwork_model::block_binding! {
                            #[doc = "Block [`Trust`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appmesh_virtual_gateway)."]
                            Trust
                            many {
                                acm: trust::Acm = "acm optional list block 0 1";
                                file: trust::File = "file optional list block 0 1";
                                sds: trust::Sds = "sds optional list block 0 1";
                            }
                        }
                    }
                    formwork_model::block_binding! {
                        #[doc = "Block [`Validation`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appmesh_virtual_gateway)."]
                        Validation
                        many {
                            trust: validation::Trust = "trust required list block 1 1";
                            subject_alternative_names: validation::SubjectAlternativeNames = "subject_alternative_names optional list block 0 1";
                        }
                    }
                }
                formwork_model::block_binding! {
                    #[doc = "Block [`Tls`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appmesh_virtual_gateway)."]
                    Tls
                    arguments {
                        enforce: Bool = "enforce optional";
                        ports: Set<Num> = "ports optional\teach range 1 65535\teach whole";
                    }
                    many {
                        validation: tls::Validation = "validation required list block 1 1";
                        certificate: tls::Certificate = "certificate optional list block 0 1";
                    }
                }
            }
            formwork_model::block_binding! {
                #[doc = "Block [`ClientPolicy`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appmesh_virtual_gateway)."]
                ClientPolicy
                many {
                    tls: client_policy::Tls = "tls optional list block 0 1";
                }
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`BackendDefaults`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appmesh_virtual_gateway)."]
            BackendDefaults
            many {
                client_policy: backend_defaults::ClientPolicy = "client_policy optional list block 0 1";
            }
        }
        /// Blocks of [`Listener`].
        pub mod listener {
            use crate::types::*;

            /// Blocks of [`ConnectionPool`].
            pub mod connection_pool {
                use crate::types::*;

                formwork_model::block_binding! {
                    #[doc = "Block [`Grpc`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appmesh_virtual_gateway)."]
                    Grpc
                    arguments {
                        max_requests: Num = "max_requests required\trange 1 -\twhole";
                    }
                }
                formwork_model::block_binding! {
                    #[doc = "Block [`Http`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appmesh_virtual_gateway)."]
                    Http
                    arguments {
                        max_connections: Num = "max_connections required\trange 1 -\twhole";
                        max_pending_requests: Num = "max_pending_requests optional\trange 1 -\twhole";
                    }
                }
                pub use crate::services::appmesh::appmesh_virtual_gateway::spec::listener::connection_pool::Grpc as Http2;
            }
            formwork_model::block_binding! {
                #[doc = "Block [`ConnectionPool`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appmesh_virtual_gateway)."]
                ConnectionPool
                many {
                    grpc: connection_pool::Grpc = "grpc optional list block 0 1";
                    http: connection_pool::Http = "http optional list block 0 1";
                    http2: connection_pool::Http2 = "http2 optional list block 0 1";
                }
            }
            formwork_model::block_binding! {
                #[doc = "Block [`HealthCheck`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appmesh_virtual_gateway)."]
                HealthCheck
                arguments {
                    healthy_threshold: Num = "healthy_threshold required\trange 2 10\twhole";
                    interval_millis: Num = "interval_millis required\trange 5000 300000\twhole";
                    protocol: Str = "protocol required\tin http|http2|grpc";
                    timeout_millis: Num = "timeout_millis required\trange 2000 60000\twhole";
                    unhealthy_threshold: Num = "unhealthy_threshold required\trange 2 10\twhole";
                    path: Str = "path optional";
                    port: Num = "port computed\trange 1 65535\twhole";
                }
            }
            formwork_model::block_binding! {
                #[doc = "Block [`PortMapping`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appmesh_virtual_gateway)."]
                PortMapping
                arguments {
                    port: Num = "port required\trange 1 65535\twhole";
                    protocol: Str = "protocol required\tin http|http2|grpc";
                }
            }
            /// Blocks of [`Tls`].
            pub mod tls {
                use crate::types::*;

                /// Blocks of [`Certificate`].
                pub mod certificate {
                    use crate::types::*;

                    formwork_model::block_binding! {
                        #[doc = "Block [`Acm`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appmesh_virtual_gateway)."]
                        Acm
                        arguments {
                            certificate_arn: Arn<kind::AcmCertificate> = "certificate_arn required\tformat arn\tservice acm";
                        }
                    }
                    pub use crate::services::appmesh::appmesh_virtual_gateway::spec::backend_defaults::client_policy::tls::certificate::File;
                    pub use crate::services::appmesh::appmesh_virtual_gateway::spec::backend_defaults::client_policy::tls::certificate::Sds;
                }
                formwork_model::block_binding! {
                    #[doc = "Block [`Certificate`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appmesh_virtual_gateway)."]
                    Certificate
                    many {
                        acm: certificate::Acm = "acm optional list block 0 1";
                        file: certificate::File = "file optional list block 0 1";
                        sds: certificate::Sds = "sds optional list block 0 1";
                    }
                }
                /// Blocks of [`Validation`].
                pub mod validation {
                    use crate::types::*;

                    pub use crate::services::appmesh::appmesh_virtual_gateway::spec::backend_defaults::client_policy::tls::validation::SubjectAlternativeNames;
                    pub use crate::services::appmesh::appmesh_virtual_gateway::spec::backend_defaults::client_policy::tls::validation::subject_alternative_names;
                    /// Blocks of [`Trust`].
                    pub mod trust {
                        use crate::types::*;

                        pub use crate::services::appmesh::appmesh_virtual_gateway::spec::backend_defaults::client_policy::tls::validation::trust::File;
                        pub use crate::services::appmesh::appmesh_virtual_gateway::spec::backend_defaults::client_policy::tls::certificate::Sds;
                    }
                    formwork_model::block_binding! {
                        #[doc = "Block [`Trust`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appmesh_virtual_gateway)."]
                        Trust
                        many {
                            file: trust::File = "file optional list block 0 1";
                            sds: trust::Sds = "sds optional list block 0 1";
                        }
                    }
                }
                formwork_model::block_binding! {
                    #[doc = "Block [`Validation`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appmesh_virtual_gateway)."]
                    Validation
                    many {
                        trust: validation::Trust = "trust required list block 1 1";
                        subject_alternative_names: validation::SubjectAlternativeNames = "subject_alternative_names optional list block 0 1";
                    }
                }
            }
            formwork_model::block_binding! {
                #[doc = "Block [`Tls`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appmesh_virtual_gateway)."]
                Tls
                arguments {
                    mode: Str = "mode required\tin STRICT|PERMISSIVE|DISABLED";
                }
                many {
                    certificate: tls::Certificate = "certificate required list block 1 1";
                    validation: tls::Validation = "validation optional list block 0 1";
                }
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`Listener`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appmesh_virtual_gateway)."]
            Listener
            many {
                port_mapping: listener::PortMapping = "port_mapping required list block 1 1";
                connection_pool: listener::ConnectionPool = "connection_pool optional list block 0 1";
                health_check: listener::HealthCheck = "health_check optional list block 0 1";
                tls: listener::Tls = "tls optional list block 0 1";
            }
        }
        /// Blocks of [`Logging`].
        pub mod logging {
            use crate::types::*;

            /// Blocks of [`AccessLog`].
            pub mod access_log {
                use crate::types::*;

                /// Blocks of [`File`].
                pub mod file {
                    use crate::types::*;

                    /// Blocks of [`Format`].
                    pub mod format {
                        use crate::types::*;

                        formwork_model::block_binding! {
                            #[doc = "Block [`Json`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appmesh_virtual_gateway)."]
                            Json
                            arguments {
                                key: Str = "key required\tlength 1 100";
                                value: Str = "value required\tlength 1 100";
                            }
                        }
                    }
                    formwork_model::block_binding! {
                        #[doc = "Block [`Format`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appmesh_virtual_gateway)."]
                        Format
                        arguments {
                            text: Str = "text optional\tlength 1 1000";
                        }
                        many {
                            json: format::Json = "json optional list block 0 0";
                        }
                    }
                }
                formwork_model::block_binding! {
                    #[doc = "Block [`File`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appmesh_virtual_gateway)."]
                    File
                    arguments {
                        path: Str = "path required\tlength 1 255";
                    }
                    many {
                        format: file::Format = "format optional list block 0 1";
                    }
                }
            }
            formwork_model::block_binding! {
                #[doc = "Block [`AccessLog`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appmesh_virtual_gateway)."]
                AccessLog
                many {
                    file: access_log::File = "file optional list block 0 1";
                }
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`Logging`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appmesh_virtual_gateway)."]
            Logging
            many {
                access_log: logging::AccessLog = "access_log optional list block 0 1";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`Spec`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appmesh_virtual_gateway)."]
        Spec
        many {
            listener: spec::Listener = "listener required list block 1 0";
            backend_defaults: spec::BackendDefaults = "backend_defaults optional list block 0 1";
            logging: spec::Logging = "logging optional list block 0 1";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_appmesh_virtual_gateway`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appmesh_virtual_gateway)."]
    Managed "aws_appmesh_virtual_gateway" AppmeshVirtualGateway AppmeshVirtualGatewayAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 255, ""));
    tags Map;
    relations {
        "exactly_one spec.backend_defaults.client_policy.tls.certificate.file spec.backend_defaults.client_policy.tls.certificate.sds";
        "exactly_one spec.backend_defaults.client_policy.tls.validation.trust.acm spec.backend_defaults.client_policy.tls.validation.trust.file spec.backend_defaults.client_policy.tls.validation.trust.sds";
    }
    arguments {
        mesh_name: Name<kind::AppmeshMesh> = "mesh_name required\tlength 1 255\treplaces";
        mesh_owner: Str = "mesh_owner computed\tformat account_id\treplaces";
        tags: Map<Str> = "tags optional";
    }
    unread {
        name: Str = "name required\tlength 1 255\treplaces";
    }
    many {
        spec: appmesh_virtual_gateway::Spec = "spec required list block 1 1";
    }
    attributes {
        arn: Arn<kind::AppmeshVirtualGateway> = "arn";
        created_date: Str = "created_date";
        id: Id<kind::AppmeshVirtualGateway> = "id";
        last_updated_date: Str = "last_updated_date";
        name: Name<kind::AppmeshVirtualGateway> = "name";
        resource_owner: Str = "resource_owner";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_appmesh_virtual_node`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appmesh_virtual_node).
pub mod appmesh_virtual_node {
    use crate::types::*;

    /// Blocks of [`Spec`].
    pub mod spec {
        use crate::types::*;

        /// Blocks of [`Backend`].
        pub mod backend {
            use crate::types::*;

            /// Blocks of [`VirtualService`].
            pub mod virtual_service {
                use crate::types::*;

                /// Blocks of [`ClientPolicy`].
                pub mod client_policy {
                    use crate::types::*;

                    /// Blocks of [`Tls`].
                    pub mod tls {
                        use crate::types::*;

                        pub use crate::services::appmesh::appmesh_virtual_gateway::spec::backend_defaults::client_policy::tls::Certificate;
                        pub use crate::services::appmesh::appmesh_virtual_gateway::spec::backend_defaults::client_policy::tls::certificate;
                        /// Blocks of [`Validation`].
                        pub mod validation {
                            use crate::types::*;

                            pub use crate::services::appmesh::appmesh_virtual_gateway::spec::backend_defaults::client_policy::tls::validation::SubjectAlternativeNames;
                            pub use crate::services::appmesh::appmesh_virtual_gateway::spec::backend_defaults::client_policy::tls::validation::subject_alternative_names;
                            /// Blocks of [`Trust`].
                            pub mod trust {
                                use crate::types::*;

                                formwork_model::block_binding! {
                                    #[doc = "Block [`Acm`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appmesh_virtual_node)."]
                                    Acm
                                    arguments {
                                        certificate_authority_arns: Set<Arn<kind::AcmpcaCertificateAuthority>> = "certificate_authority_arns required\tservice acm-pca";
                                    }
                                }
                                pub use crate::services::appmesh::appmesh_virtual_gateway::spec::backend_defaults::client_policy::tls::validation::trust::File;
                                pub use crate::services::appmesh::appmesh_virtual_gateway::spec::backend_defaults::client_policy::tls::certificate::Sds;
                            }
                            formwork_model::block_binding! {
                                #[doc = "Block [`Trust`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appmesh_virtual_node)."]
                                Trust
                                many {
                                    acm: trust::Acm = "acm optional list block 0 1";
                                    file: trust::File = "file optional list block 0 1";
                                    sds: trust::Sds = "sds optional list block 0 1";
                                }
                            }
                        }
                        formwork_model::block_binding! {
                            #[doc = "Block [`Validation`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appmesh_virtual_node)."]
                            Validation
                            many {
                                trust: validation::Trust = "trust required list block 1 1";
                                subject_alternative_names: validation::SubjectAlternativeNames = "subject_alternative_names optional list block 0 1";
                            }
                        }
                    }
                    formwork_model::block_binding! {
                        #[doc = "Block [`Tls`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appmesh_virtual_node)."]
                        Tls
                        arguments {
                            enforce: Bool = "enforce optional";
                            ports: Set<Num> = "ports optional\teach whole";
                        }
                        many {
                            validation: tls::Validation = "validation required list block 1 1";
                            certificate: tls::Certificate = "certificate optional list block 0 1";
                        }
                    }
                }
                formwork_model::block_binding! {
                    #[doc = "Block [`ClientPolicy`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appmesh_virtual_node)."]
                    ClientPolicy
                    many {
                        tls: client_policy::Tls = "tls optional list block 0 1";
                    }
                }
            }
            formwork_model::block_binding! {
                #[doc = "Block [`VirtualService`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appmesh_virtual_node)."]
                VirtualService
                arguments {
                    virtual_service_name: Str = "virtual_service_name required\tlength 1 255";
                }
                many {
                    client_policy: virtual_service::ClientPolicy = "client_policy optional list block 0 1";
                }
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`Backend`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appmesh_virtual_node)."]
            Backend
            many {
                virtual_service: backend::VirtualService = "virtual_service required list block 1 1";
            }
        }
        /// Blocks of [`BackendDefaults`].
        pub mod backend_defaults {
            use crate::types::*;

            /// Blocks of [`ClientPolicy`].
            pub mod client_policy {
                use crate::types::*;

                /// Blocks of [`Tls`].
                pub mod tls {
                    use crate::types::*;

                    pub use crate::services::appmesh::appmesh_virtual_gateway::spec::backend_defaults::client_policy::tls::Certificate;
                    pub use crate::services::appmesh::appmesh_virtual_gateway::spec::backend_defaults::client_policy::tls::certificate;
                    pub use crate::services::appmesh::appmesh_virtual_gateway::spec::backend_defaults::client_policy::tls::Validation;
                    pub use crate::services::appmesh::appmesh_virtual_gateway::spec::backend_defaults::client_policy::tls::validation;
                }
                formwork_model::block_binding! {
                    #[doc = "Block [`Tls`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appmesh_virtual_node)."]
                    Tls
                    arguments {
                        enforce: Bool = "enforce optional";
                        ports: Set<Num> = "ports optional\teach whole";
                    }
                    many {
                        validation: tls::Validation = "validation required list block 1 1";
                        certificate: tls::Certificate = "certificate optional list block 0 1";
                    }
                }
            }
            formwork_model::block_binding! {
                #[doc = "Block [`ClientPolicy`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appmesh_virtual_node)."]
                ClientPolicy
                many {
                    tls: client_policy::Tls = "tls optional list block 0 1";
                }
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`BackendDefaults`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appmesh_virtual_node)."]
            BackendDefaults
            many {
                client_policy: backend_defaults::ClientPolicy = "client_policy optional list block 0 1";
            }
        }
        /// Blocks of [`Listener`].
        pub mod listener {
            use crate::types::*;

            /// Blocks of [`ConnectionPool`].
            pub mod connection_pool {
                use crate::types::*;

                pub use crate::services::appmesh::appmesh_virtual_gateway::spec::listener::connection_pool::Grpc;
                pub use crate::services::appmesh::appmesh_virtual_gateway::spec::listener::connection_pool::Http;
                pub use crate::services::appmesh::appmesh_virtual_gateway::spec::listener::connection_pool::Grpc as Http2;
                formwork_model::block_binding! {
                    #[doc = "Block [`Tcp`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appmesh_virtual_node)."]
                    Tcp
                    arguments {
                        max_connections: Num = "max_connections required\trange 1 -\twhole";
                    }
                }
            }
            formwork_model::block_binding! {
                #[doc = "Block [`ConnectionPool`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appmesh_virtual_node)."]
                ConnectionPool
                many {
                    grpc: connection_pool::Grpc = "grpc optional list block 0 1";
                    http: connection_pool::Http = "http optional list block 0 0";
                    http2: connection_pool::Http2 = "http2 optional list block 0 0";
                    tcp: connection_pool::Tcp = "tcp optional list block 0 0";
                }
            }
            formwork_model::block_binding! {
                #[doc = "Block [`HealthCheck`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appmesh_virtual_node)."]
                HealthCheck
                arguments {
                    healthy_threshold: Num = "healthy_threshold required\trange 2 10\twhole";
                    interval_millis: Num = "interval_millis required\trange 5000 300000\twhole";
                    protocol: Str = "protocol required\tin http|tcp|http2|grpc";
                    timeout_millis: Num = "timeout_millis required\trange 2000 60000\twhole";
                    unhealthy_threshold: Num = "unhealthy_threshold required\trange 2 10\twhole";
                    path: Str = "path optional";
                    port: Num = "port computed\trange 1 65535\twhole";
                }
            }
            /// Blocks of [`OutlierDetection`].
            pub mod outlier_detection {
                use crate::types::*;

                pub use crate::services::appmesh::appmesh_route::spec::grpc_route::retry_policy::PerRetryTimeout as BaseEjectionDuration;
                pub use crate::services::appmesh::appmesh_route::spec::grpc_route::retry_policy::PerRetryTimeout as Interval;
            }
            formwork_model::block_binding! {
                #[doc = "Block [`OutlierDetection`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appmesh_virtual_node)."]
                OutlierDetection
                arguments {
                    max_ejection_percent: Num = "max_ejection_percent required\trange 0 100\twhole";
                    max_server_errors: Num = "max_server_errors required\trange 1 -\twhole";
                }
                many {
                    base_ejection_duration: outlier_detection::BaseEjectionDuration = "base_ejection_duration required list block 1 1";
                    interval: outlier_detection::Interval = "interval required list block 1 1";
                }
            }
            formwork_model::block_binding! {
                #[doc = "Block [`PortMapping`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appmesh_virtual_node)."]
                PortMapping
                arguments {
                    port: Num = "port required\trange 1 65535\twhole";
                    protocol: Str = "protocol required\tin http|tcp|http2|grpc";
                }
            }
            /// Blocks of [`Timeout`].
            pub mod timeout {
                use crate::types::*;

                pub use crate::services::appmesh::appmesh_route::spec::grpc_route::Timeout as Grpc;
                pub use crate::services::appmesh::appmesh_route::spec::grpc_route::timeout as grpc;
                pub use crate::services::appmesh::appmesh_route::spec::grpc_route::Timeout as Http;
                pub use crate::services::appmesh::appmesh_route::spec::grpc_route::timeout as http;
                pub use crate::services::appmesh::appmesh_route::spec::grpc_route::Timeout as Http2;
                pub use crate::services::appmesh::appmesh_route::spec::grpc_route::timeout as http2;
                pub use crate::services::appmesh::appmesh_route::spec::tcp_route::Timeout as Tcp;
                pub use crate::services::appmesh::appmesh_route::spec::tcp_route::timeout as tcp;
            }
            formwork_model::block_binding! {
                #[doc = "Block [`Timeout`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appmesh_virtual_node)."]
                Timeout
                many {
                    grpc: timeout::Grpc = "grpc optional list block 0 1";
                    http: timeout::Http = "http optional list block 0 1";
                    http2: timeout::Http2 = "http2 optional list block 0 1";
                    tcp: timeout::Tcp = "tcp optional list block 0 1";
                }
            }
            pub use crate::services::appmesh::appmesh_virtual_gateway::spec::listener::Tls;
            pub use crate::services::appmesh::appmesh_virtual_gateway::spec::listener::tls;
        }
        formwork_model::block_binding! {
            #[doc = "Block [`Listener`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appmesh_virtual_node)."]
            Listener
            many {
                port_mapping: listener::PortMapping = "port_mapping required list block 1 1";
                connection_pool: listener::ConnectionPool = "connection_pool optional list block 0 1";
                health_check: listener::HealthCheck = "health_check optional list block 0 1";
                outlier_detection: listener::OutlierDetection = "outlier_detection optional list block 0 1";
                timeout: listener::Timeout = "timeout optional list block 0 1";
                tls: listener::Tls = "tls optional list block 0 1";
            }
        }
        pub use crate::services::appmesh::appmesh_virtual_gateway::spec::Logging;
        pub use crate::services::appmesh::appmesh_virtual_gateway::spec::logging;
        /// Blocks of [`ServiceDiscovery`].
        pub mod service_discovery {
            use crate::types::*;

            formwork_model::block_binding! {
                #[doc = "Block [`AwsCloudMap`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appmesh_virtual_node)."]
                AwsCloudMap
                arguments {
                    namespace_name: Name<kind::ServiceDiscoveryHttpNamespace> = "namespace_name required\tlength 1 1024";
                    service_name: Str = "service_name required\tlength 1 1024";
                    attributes: Map<Str> = "attributes optional";
                }
            }
            formwork_model::block_binding! {
                #[doc = "Block [`Dns`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appmesh_virtual_node)."]
                Dns
                arguments {
                    hostname: Str = "hostname required\tlength 1 -";
                    ip_preference: Str = "ip_preference optional\tin IPv6_PREFERRED|IPv4_PREFERRED|IPv4_ONLY|IPv6_ONLY";
                    response_type: Str = "response_type optional\tin LOADBALANCER|ENDPOINTS";
                }
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`ServiceDiscovery`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appmesh_virtual_node)."]
            ServiceDiscovery
            many {
                aws_cloud_map: service_discovery::AwsCloudMap = "aws_cloud_map optional list block 0 1";
                dns: service_discovery::Dns = "dns optional list block 0 1";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`Spec`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appmesh_virtual_node)."]
        Spec
        many {
            backend: spec::Backend = "backend optional set block 0 0";
            backend_defaults: spec::BackendDefaults = "backend_defaults optional list block 0 1";
            listener: spec::Listener = "listener optional list block 0 0";
            logging: spec::Logging = "logging optional list block 0 1";
            service_discovery: spec::ServiceDiscovery = "service_discovery optional list block 0 1";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_appmesh_virtual_node`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appmesh_virtual_node)."]
    Managed "aws_appmesh_virtual_node" AppmeshVirtualNode AppmeshVirtualNodeAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 255, ""));
    tags Map;
    relations {
        "conflict spec.service_discovery.aws_cloud_map spec.service_discovery.dns";
    }
    arguments {
        mesh_name: Name<kind::AppmeshMesh> = "mesh_name required\tlength 1 255\treplaces";
        mesh_owner: Str = "mesh_owner computed\tformat account_id\treplaces";
        tags: Map<Str> = "tags optional";
    }
    unread {
        name: Str = "name required\tlength 1 255\treplaces";
    }
    many {
        spec: appmesh_virtual_node::Spec = "spec required list block 1 1";
    }
    attributes {
        arn: Arn<kind::AppmeshVirtualNode> = "arn";
        created_date: Str = "created_date";
        id: Id<kind::AppmeshVirtualNode> = "id";
        last_updated_date: Str = "last_updated_date";
        name: Name<kind::AppmeshVirtualNode> = "name";
        resource_owner: Str = "resource_owner";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_appmesh_virtual_router`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appmesh_virtual_router).
pub mod appmesh_virtual_router {
    use crate::types::*;

    /// Blocks of [`Spec`].
    pub mod spec {
        use crate::types::*;

        /// Blocks of [`Listener`].
        pub mod listener {
            use crate::types::*;

            pub use crate::services::appmesh::appmesh_virtual_node::spec::listener::PortMapping;
        }
        formwork_model::block_binding! {
            #[doc = "Block [`Listener`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appmesh_virtual_router)."]
            Listener
            many {
                port_mapping: listener::PortMapping = "port_mapping required list block 1 1";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`Spec`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appmesh_virtual_router)."]
        Spec
        many {
            listener: spec::Listener = "listener optional list block 0 0";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_appmesh_virtual_router`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appmesh_virtual_router)."]
    Managed "aws_appmesh_virtual_router" AppmeshVirtualRouter AppmeshVirtualRouterAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 255, ""));
    tags Map;
    arguments {
        mesh_name: Name<kind::AppmeshMesh> = "mesh_name required\tlength 1 255\treplaces";
        mesh_owner: Str = "mesh_owner computed\tformat account_id\treplaces";
        tags: Map<Str> = "tags optional";
    }
    unread {
        name: Str = "name required\tlength 1 255\treplaces";
    }
    many {
        spec: appmesh_virtual_router::Spec = "spec required list block 1 1";
    }
    attributes {
        arn: Arn<kind::AppmeshVirtualRouter> = "arn";
        created_date: Str = "created_date";
        id: Id<kind::AppmeshVirtualRouter> = "id";
        last_updated_date: Str = "last_updated_date";
        name: Name<kind::AppmeshVirtualRouter> = "name";
        resource_owner: Str = "resource_owner";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_appmesh_virtual_service`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appmesh_virtual_service).
pub mod appmesh_virtual_service {
    use crate::types::*;

    /// Blocks of [`Spec`].
    pub mod spec {
        use crate::types::*;

        /// Blocks of [`Provider`].
        pub mod provider {
            use crate::types::*;

            formwork_model::block_binding! {
                #[doc = "Block [`VirtualNode`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appmesh_virtual_service)."]
                VirtualNode
                arguments {
                    virtual_node_name: Name<kind::AppmeshVirtualNode> = "virtual_node_name required\tlength 1 255";
                }
            }
            formwork_model::block_binding! {
                #[doc = "Block [`VirtualRouter`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appmesh_virtual_service)."]
                VirtualRouter
                arguments {
                    virtual_router_name: Name<kind::AppmeshVirtualRouter> = "virtual_router_name required\tlength 1 255";
                }
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`Provider`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appmesh_virtual_service)."]
            Provider
            many {
                virtual_node: provider::VirtualNode = "virtual_node optional list block 0 1";
                virtual_router: provider::VirtualRouter = "virtual_router optional list block 0 1";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`Spec`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appmesh_virtual_service)."]
        Spec
        many {
            provider: spec::Provider = "provider optional list block 0 1";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_appmesh_virtual_service`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appmesh_virtual_service)."]
    Managed "aws_appmesh_virtual_service" AppmeshVirtualService AppmeshVirtualServiceAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 255, ""));
    tags Map;
    relations {
        "conflict spec.provider.virtual_node spec.provider.virtual_router";
    }
    arguments {
        mesh_name: Name<kind::AppmeshMesh> = "mesh_name required\tlength 1 255\treplaces";
        mesh_owner: Str = "mesh_owner computed\tformat account_id\treplaces";
        tags: Map<Str> = "tags optional";
    }
    unread {
        name: Str = "name required\tlength 1 255\treplaces";
    }
    many {
        spec: appmesh_virtual_service::Spec = "spec required list block 1 1";
    }
    attributes {
        arn: Arn<kind::AppmeshVirtualService> = "arn";
        created_date: Str = "created_date";
        id: Id<kind::AppmeshVirtualService> = "id";
        last_updated_date: Str = "last_updated_date";
        name: Name<kind::AppmeshVirtualService> = "name";
        resource_owner: Str = "resource_owner";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Data sources.
pub(crate) mod data {
    use crate::types::*;

    /// Blocks of [`aws_appmesh_gateway_route`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/appmesh_gateway_route).
    pub mod appmesh_gateway_route {
        use crate::types::*;

        /// Blocks of [`SpecAttributes`].
        pub mod spec_attributes {
            use crate::types::*;

            /// Blocks of [`GrpcRouteAttributes`].
            pub mod grpc_route_attributes {
                use crate::types::*;

                /// Blocks of [`ActionAttributes`].
                pub mod action_attributes {
                    use crate::types::*;

                    /// Blocks of [`TargetAttributes`].
                    pub mod target_attributes {
                        use crate::types::*;

                        formwork_model::accessor_binding! {
                            #[doc = "Attributes [`VirtualServiceAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/appmesh_gateway_route)."]
                            VirtualServiceAttributes
                            attributes {
                                virtual_service_name: Name<kind::AppmeshVirtualService> = "virtual_service_name";
                            }
                        }
                    }
                    formwork_model::accessor_binding! {
                        #[doc = "Attributes [`TargetAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/appmesh_gateway_route)."]
                        TargetAttributes
                        attributes {
                            port: Num = "port";
                        }
                        objects {
                            virtual_service: List<target_attributes::VirtualServiceAttributes> = "virtual_service";
                        }
                    }
                }
                formwork_model::accessor_binding! {
                    #[doc = "Attributes [`ActionAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/appmesh_gateway_route)."]
                    ActionAttributes
                    objects {
                        target: List<action_attributes::TargetAttributes> = "target";
                    }
                }
                formwork_model::accessor_binding! {
                    #[doc = "Attributes [`MatchAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/appmesh_gateway_route)."]
                    MatchAttributes
                    attributes {
                        port: Num = "port";
                        service_name: Str = "service_name";
                    }
                }
            }
            formwork_model::accessor_binding! {
                #[doc = "Attributes [`GrpcRouteAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/appmesh_gateway_route)."]
                GrpcRouteAttributes
                objects {
                    action: List<grpc_route_attributes::ActionAttributes> = "action";
                    r#match: List<grpc_route_attributes::MatchAttributes> = "match";
                }
            }
            /// Blocks of [`Http2RouteAttributes`].
            pub mod http2_route_attributes {
                use crate::types::*;

                /// Blocks of [`ActionAttributes`].
                pub mod action_attributes {
                    use crate::types::*;

                    /// Blocks of [`RewriteAttributes`].
                    pub mod rewrite_attributes {
                        use crate::types::*;

                        formwork_model::accessor_binding! {
                            #[doc = "Attributes [`HostnameAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/appmesh_gateway_route)."]
                            HostnameAttributes
                            attributes {
                                default_target_hostname: Str = "default_target_hostname";
                            }
                        }
                        formwork_model::accessor_binding! {
                            #[doc = "Attributes [`PathAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/appmesh_gateway_route)."]
                            PathAttributes
                            attributes {
                                exact: Str = "exact";
                            }
                        }
                        formwork_model::accessor_binding! {
                            #[doc = "Attributes [`PrefixAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/appmesh_gateway_route)."]
                            PrefixAttributes
                            attributes {
                                default_prefix: Str = "default_prefix";
                                value: Str = "value";
                            }
                        }
                    }
                    formwork_model::accessor_binding! {
                        #[doc = "Attributes [`RewriteAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/appmesh_gateway_route)."]
                        RewriteAttributes
                        objects {
                            hostname: List<rewrite_attributes::HostnameAttributes> = "hostname";
                            path: List<rewrite_attributes::PathAttributes> = "path";
                            prefix: List<rewrite_attributes::PrefixAttributes> = "prefix";
                        }
                    }
                    pub use crate::services::appmesh::data::appmesh_gateway_route::spec_attributes::grpc_route_attributes::action_attributes::TargetAttributes;
                    pub use crate::services::appmesh::data::appmesh_gateway_route::spec_attributes::grpc_route_attributes::action_attributes::target_attributes;
                }
                formwork_model::accessor_binding! {
                    #[doc = "Attributes [`ActionAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/appmesh_gateway_route)."]
                    ActionAttributes
                    objects {
                        rewrite: List<action_attributes::RewriteAttributes> = "rewrite";
                        target: List<action_attributes::TargetAttributes> = "target";
                    }
                }
                /// Blocks of [`MatchAttributes`].
                pub mod match_attributes {
                    use crate::types::*;

                    /// Blocks of [`HeaderAttributes`].
                    pub mod header_attributes {
                        use crate::types::*;

                        /// Blocks of [`MatchAttributes`].
                        pub mod match_attributes {
                            use crate::types::*;

                            formwork_model::accessor_binding! {
                                #[doc = "Attributes [`RangeAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/appmesh_gateway_route)."]
                                RangeAttributes
                                attributes {
                                    end: Num = "end";
                                    start: Num = "start";
                                }
                            }
                        }
                        formwork_model::accessor_binding! {
                            #[doc = "Attributes [`MatchAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/appmesh_gateway_route)."]
                            MatchAttributes
                            attributes {
                                exact: Str = "exact";
                                prefix: Str = "prefix";
                                regex: Str = "regex";
                                suffix: Str = "suffix";
                            }
                            objects {
                                range: List<match_attributes::RangeAttributes> = "range";
                            }
                        }
                    }
                    formwork_model::accessor_binding! {
                        #[doc = "Attributes [`HeaderAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/appmesh_gateway_route)."]
                        HeaderAttributes
                        attributes {
                            invert: Bool = "invert";
                            name: Str = "name";
                        }
                        objects {
                            r#match: List<header_attributes::MatchAttributes> = "match";
                        }
                    }
                    formwork_model::accessor_binding! {
                        #[doc = "Attributes [`HostnameAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/appmesh_gateway_route)."]
                        HostnameAttributes
                        attributes {
                            exact: Str = "exact";
                            suffix: Str = "suffix";
                        }
                    }
                    formwork_model::accessor_binding! {
                        #[doc = "Attributes [`PathAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/appmesh_gateway_route)."]
                        PathAttributes
                        attributes {
                            exact: Str = "exact";
                            regex: Str = "regex";
                        }
                    }
                    /// Blocks of [`QueryParameterAttributes`].
                    pub mod query_parameter_attributes {
                        use crate::types::*;

                        pub use crate::services::appmesh::data::appmesh_gateway_route::spec_attributes::http2_route_attributes::action_attributes::rewrite_attributes::PathAttributes as MatchAttributes;
                    }
                    formwork_model::accessor_binding! {
                        #[doc = "Attributes [`QueryParameterAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/appmesh_gateway_route)."]
                        QueryParameterAttributes
                        attributes {
                            name: Str = "name";
                        }
                        objects {
                            r#match: List<query_parameter_attributes::MatchAttributes> = "match";
                        }
                    }
                }
                formwork_model::accessor_binding! {
                    #[doc = "Attributes [`MatchAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/appmesh_gateway_route)."]
                    MatchAttributes
                    attributes {
                        port: Num = "port";
                        prefix: Str = "prefix";
                    }
                    objects {
                        header: Set<match_attributes::HeaderAttributes> = "header";
                        hostname: List<match_attributes::HostnameAttributes> = "hostname";
                        path: List<match_attributes::PathAttributes> = "path";
                        query_parameter: Set<match_attributes::QueryParameterAttributes> = "query_parameter";
                    }
                }
            }
            formwork_model::accessor_binding! {
                #[doc = "Attributes [`Http2RouteAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/appmesh_gateway_route)."]
                Http2RouteAttributes
                objects {
                    action: List<http2_route_attributes::ActionAttributes> = "action";
                    r#match: List<http2_route_attributes::MatchAttributes> = "match";
                }
            }
            pub use crate::services::appmesh::data::appmesh_gateway_route::spec_attributes::Http2RouteAttributes as HttpRouteAttributes;
            pub use crate::services::appmesh::data::appmesh_gateway_route::spec_attributes::http2_route_attributes as http_route_attributes;
        }
        formwork_model::accessor_binding! {
            #[doc = "Attributes [`SpecAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/appmesh_gateway_route)."]
            SpecAttributes
            attributes {
                priority: Num = "priority";
            }
            objects {
                grpc_route: List<spec_attributes::GrpcRouteAttributes> = "grpc_route";
                http2_route: List<spec_attributes::Http2RouteAttributes> = "http2_route";
                http_route: List<spec_attributes::HttpRouteAttributes> = "http_route";
            }
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_appmesh_gateway_route`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/appmesh_gateway_route)."]
        Data "aws_appmesh_gateway_route" AppmeshGatewayRoute AppmeshGatewayRouteAttributes
        naming None;
        tags None;
        arguments {
            virtual_gateway_name: Str = "virtual_gateway_name required";
            mesh_owner: Str = "mesh_owner computed";
            tags: Map<Str> = "tags computed";
        }
        unread {
            mesh_name: Str = "mesh_name required";
            name: Str = "name required";
            id: Str = "id computed";
        }
        attributes {
            arn: Arn<kind::AppmeshGatewayRoute> = "arn";
            created_date: Str = "created_date";
            id: Id<kind::AppmeshGatewayRoute> = "id";
            last_updated_date: Str = "last_updated_date";
            mesh_name: Name<kind::AppmeshMesh> = "mesh_name";
            name: Name<kind::AppmeshGatewayRoute> = "name";
            resource_owner: Str = "resource_owner";
        }
        objects {
            spec: List<appmesh_gateway_route::SpecAttributes> = "spec";
        }
    }
    /// Blocks of [`aws_appmesh_mesh`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/appmesh_mesh).
    pub mod appmesh_mesh {
        use crate::types::*;

        /// Blocks of [`SpecAttributes`].
        pub mod spec_attributes {
            use crate::types::*;

            pub use crate::shared::appmesh_data_appmesh_mesh_spec_attributes_egress_filter_attributes::EgressFilterAttributes;
            formwork_model::accessor_binding! {
                #[doc = "Attributes [`ServiceDiscoveryAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/appmesh_mesh)."]
                ServiceDiscoveryAttributes
                attributes {
                    ip_preference: Str = "ip_preference";
                }
            }
        }
        formwork_model::accessor_binding! {
            #[doc = "Attributes [`SpecAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/appmesh_mesh)."]
            SpecAttributes
            objects {
                egress_filter: List<spec_attributes::EgressFilterAttributes> = "egress_filter";
                service_discovery: List<spec_attributes::ServiceDiscoveryAttributes> = "service_discovery";
            }
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_appmesh_mesh`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/appmesh_mesh)."]
        Data "aws_appmesh_mesh" AppmeshMesh AppmeshMeshAttributes
        naming None;
        tags None;
        arguments {
            mesh_owner: Str = "mesh_owner computed";
            tags: Map<Str> = "tags computed";
        }
        unread {
            name: Str = "name required";
            id: Str = "id computed";
        }
        attributes {
            arn: Arn<kind::AppmeshMesh> = "arn";
            created_date: Str = "created_date";
            id: Name<kind::AppmeshMesh> = "id";
            last_updated_date: Str = "last_updated_date";
            name: Name<kind::AppmeshMesh> = "name";
            resource_owner: Str = "resource_owner";
        }
        objects {
            spec: List<appmesh_mesh::SpecAttributes> = "spec";
        }
    }
    /// Blocks of [`aws_appmesh_route`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/appmesh_route).
    pub mod appmesh_route {
        use crate::types::*;

        /// Blocks of [`SpecAttributes`].
        pub mod spec_attributes {
            use crate::types::*;

            /// Blocks of [`GrpcRouteAttributes`].
            pub mod grpc_route_attributes {
                use crate::types::*;

                /// Blocks of [`ActionAttributes`].
                pub mod action_attributes {
                    use crate::types::*;

                    formwork_model::accessor_binding! {
                        #[doc = "Attributes [`WeightedTargetAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/appmesh_route)."]
                        WeightedTargetAttributes
                        attributes {
                            port: Num = "port";
                            virtual_node: Name<kind::AppmeshVirtualNode> = "virtual_node";
                            weight: Num = "weight";
                        }
                    }
                }
                formwork_model::accessor_binding! {
                    #[doc = "Attributes [`ActionAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/appmesh_route)."]
                    ActionAttributes
                    objects {
                        weighted_target: Set<action_attributes::WeightedTargetAttributes> = "weighted_target";
                    }
                }
                /// Blocks of [`MatchAttributes`].
                pub mod match_attributes {
                    use crate::types::*;

                    pub use crate::services::appmesh::data::appmesh_gateway_route::spec_attributes::http2_route_attributes::match_attributes::HeaderAttributes as MetadataAttributes;
                    pub use crate::services::appmesh::data::appmesh_gateway_route::spec_attributes::http2_route_attributes::match_attributes::header_attributes as metadata_attributes;
                }
                formwork_model::accessor_binding! {
                    #[doc = "Attributes [`MatchAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/appmesh_route)."]
                    MatchAttributes
                    attributes {
                        method_name: Str = "method_name";
                        port: Num = "port";
                        prefix: Str = "prefix";
                        service_name: Str = "service_name";
                    }
                    objects {
                        metadata: Set<match_attributes::MetadataAttributes> = "metadata";
                    }
                }
                /// Blocks of [`RetryPolicyAttributes`].
                pub mod retry_policy_attributes {
                    use crate::types::*;

                    pub use crate::shared::appmesh_data_appmesh_route_spec_attributes_grpc_route_attributes_retry_policy_attributes_per_retry_timeout_attributes::PerRetryTimeoutAttributes;
                }
                formwork_model::accessor_binding! {
                    #[doc = "Attributes [`RetryPolicyAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/appmesh_route)."]
                    RetryPolicyAttributes
                    attributes {
                        grpc_retry_events: Set<Str> = "grpc_retry_events";
                        http_retry_events: Set<Str> = "http_retry_events";
                        max_retries: Num = "max_retries";
                        tcp_retry_events: Set<Str> = "tcp_retry_events";
                    }
                    objects {
                        per_retry_timeout: List<retry_policy_attributes::PerRetryTimeoutAttributes> = "per_retry_timeout";
                    }
                }
                /// Blocks of [`TimeoutAttributes`].
                pub mod timeout_attributes {
                    use crate::types::*;

                    pub use crate::shared::appmesh_data_appmesh_route_spec_attributes_grpc_route_attributes_retry_policy_attributes_per_retry_timeout_attributes::PerRetryTimeoutAttributes as IdleAttributes;
                    pub use crate::shared::appmesh_data_appmesh_route_spec_attributes_grpc_route_attributes_retry_policy_attributes_per_retry_timeout_attributes::PerRetryTimeoutAttributes as PerRequestAttributes;
                }
                formwork_model::accessor_binding! {
                    #[doc = "Attributes [`TimeoutAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/appmesh_route)."]
                    TimeoutAttributes
                    objects {
                        idle: List<timeout_attributes::IdleAttributes> = "idle";
                        per_request: List<timeout_attributes::PerRequestAttributes> = "per_request";
                    }
                }
            }
            formwork_model::accessor_binding! {
                #[doc = "Attributes [`GrpcRouteAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/appmesh_route)."]
                GrpcRouteAttributes
                objects {
                    action: List<grpc_route_attributes::ActionAttributes> = "action";
                    r#match: List<grpc_route_attributes::MatchAttributes> = "match";
                    retry_policy: List<grpc_route_attributes::RetryPolicyAttributes> = "retry_policy";
                    timeout: List<grpc_route_attributes::TimeoutAttributes> = "timeout";
                }
            }
            /// Blocks of [`Http2RouteAttributes`].
            pub mod http2_route_attributes {
                use crate::types::*;

                pub use crate::services::appmesh::data::appmesh_route::spec_attributes::grpc_route_attributes::ActionAttributes;
                pub use crate::services::appmesh::data::appmesh_route::spec_attributes::grpc_route_attributes::action_attributes;
                /// Blocks of [`MatchAttributes`].
                pub mod match_attributes {
                    use crate::types::*;

                    pub use crate::services::appmesh::data::appmesh_gateway_route::spec_attributes::http2_route_attributes::match_attributes::HeaderAttributes;
                    pub use crate::services::appmesh::data::appmesh_gateway_route::spec_attributes::http2_route_attributes::match_attributes::header_attributes;
                    pub use crate::services::appmesh::data::appmesh_gateway_route::spec_attributes::http2_route_attributes::match_attributes::PathAttributes;
                    pub use crate::services::appmesh::data::appmesh_gateway_route::spec_attributes::http2_route_attributes::match_attributes::QueryParameterAttributes;
                    pub use crate::services::appmesh::data::appmesh_gateway_route::spec_attributes::http2_route_attributes::match_attributes::query_parameter_attributes;
                }
                formwork_model::accessor_binding! {
                    #[doc = "Attributes [`MatchAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/appmesh_route)."]
                    MatchAttributes
                    attributes {
                        method: Str = "method";
                        port: Num = "port";
                        prefix: Str = "prefix";
                        scheme: Str = "scheme";
                    }
                    objects {
                        header: Set<match_attributes::HeaderAttributes> = "header";
                        path: List<match_attributes::PathAttributes> = "path";
                        query_parameter: Set<match_attributes::QueryParameterAttributes> = "query_parameter";
                    }
                }
                /// Blocks of [`RetryPolicyAttributes`].
                pub mod retry_policy_attributes {
                    use crate::types::*;

                    pub use crate::shared::appmesh_data_appmesh_route_spec_attributes_grpc_route_attributes_retry_policy_attributes_per_retry_timeout_attributes::PerRetryTimeoutAttributes;
                }
                formwork_model::accessor_binding! {
                    #[doc = "Attributes [`RetryPolicyAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/appmesh_route)."]
                    RetryPolicyAttributes
                    attributes {
                        http_retry_events: Set<Str> = "http_retry_events";
                        max_retries: Num = "max_retries";
                        tcp_retry_events: Set<Str> = "tcp_retry_events";
                    }
                    objects {
                        per_retry_timeout: List<retry_policy_attributes::PerRetryTimeoutAttributes> = "per_retry_timeout";
                    }
                }
                pub use crate::services::appmesh::data::appmesh_route::spec_attributes::grpc_route_attributes::TimeoutAttributes;
                pub use crate::services::appmesh::data::appmesh_route::spec_attributes::grpc_route_attributes::timeout_attributes;
            }
            formwork_model::accessor_binding! {
                #[doc = "Attributes [`Http2RouteAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/appmesh_route)."]
                Http2RouteAttributes
                objects {
                    action: List<http2_route_attributes::ActionAttributes> = "action";
                    r#match: List<http2_route_attributes::MatchAttributes> = "match";
                    retry_policy: List<http2_route_attributes::RetryPolicyAttributes> = "retry_policy";
                    timeout: List<http2_route_attributes::TimeoutAttributes> = "timeout";
                }
            }
            pub use crate::services::appmesh::data::appmesh_route::spec_attributes::Http2RouteAttributes as HttpRouteAttributes;
            pub use crate::services::appmesh::data::appmesh_route::spec_attributes::http2_route_attributes as http_route_attributes;
            /// Blocks of [`TcpRouteAttributes`].
            pub mod tcp_route_attributes {
                use crate::types::*;

                pub use crate::services::appmesh::data::appmesh_route::spec_attributes::grpc_route_attributes::ActionAttributes;
                pub use crate::services::appmesh::data::appmesh_route::spec_attributes::grpc_route_attributes::action_attributes;
                formwork_model::accessor_binding! {
                    #[doc = "Attributes [`MatchAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/appmesh_route)."]
                    MatchAttributes
                    attributes {
                        port: Num = "port";
                    }
                }
                /// Blocks of [`TimeoutAttributes`].
                pub mod timeout_attributes {
                    use crate::types::*;

                    pub use crate::shared::appmesh_data_appmesh_route_spec_attributes_grpc_route_attributes_retry_policy_attributes_per_retry_timeout_attributes::PerRetryTimeoutAttributes as IdleAttributes;
                }
                formwork_model::accessor_binding! {
                    #[doc = "Attributes [`TimeoutAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/appmesh_route)."]
                    TimeoutAttributes
                    objects {
                        idle: List<timeout_attributes::IdleAttributes> = "idle";
                    }
                }
            }
            formwork_model::accessor_binding! {
                #[doc = "Attributes [`TcpRouteAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/appmesh_route)."]
                TcpRouteAttributes
                objects {
                    action: List<tcp_route_attributes::ActionAttributes> = "action";
                    r#match: List<tcp_route_attributes::MatchAttributes> = "match";
                    timeout: List<tcp_route_attributes::TimeoutAttributes> = "timeout";
                }
            }
        }
        formwork_model::accessor_binding! {
            #[doc = "Attributes [`SpecAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/appmesh_route)."]
            SpecAttributes
            attributes {
                priority: Num = "priority";
            }
            objects {
                grpc_route: List<spec_attributes::GrpcRouteAttributes> = "grpc_route";
                http2_route: List<spec_attributes::Http2RouteAttributes> = "http2_route";
                http_route: List<spec_attributes::HttpRouteAttributes> = "http_route";
                tcp_route: List<spec_attributes::TcpRouteAttributes> = "tcp_route";
            }
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_appmesh_route`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/appmesh_route)."]
        Data "aws_appmesh_route" AppmeshRoute AppmeshRouteAttributes
        naming None;
        tags None;
        arguments {
            virtual_router_name: Str = "virtual_router_name required";
            mesh_owner: Str = "mesh_owner computed";
            tags: Map<Str> = "tags computed";
        }
        unread {
            mesh_name: Str = "mesh_name required";
            name: Str = "name required";
            id: Str = "id computed";
        }
        attributes {
            arn: Arn<kind::AppmeshRoute> = "arn";
            created_date: Str = "created_date";
            id: Id<kind::AppmeshRoute> = "id";
            last_updated_date: Str = "last_updated_date";
            mesh_name: Name<kind::AppmeshMesh> = "mesh_name";
            name: Name<kind::AppmeshRoute> = "name";
            resource_owner: Str = "resource_owner";
        }
        objects {
            spec: List<appmesh_route::SpecAttributes> = "spec";
        }
    }
    /// Blocks of [`aws_appmesh_virtual_gateway`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/appmesh_virtual_gateway).
    pub mod appmesh_virtual_gateway {
        use crate::types::*;

        /// Blocks of [`SpecAttributes`].
        pub mod spec_attributes {
            use crate::types::*;

            /// Blocks of [`BackendDefaultsAttributes`].
            pub mod backend_defaults_attributes {
                use crate::types::*;

                /// Blocks of [`ClientPolicyAttributes`].
                pub mod client_policy_attributes {
                    use crate::types::*;

                    /// Blocks of [`TlsAttributes`].
                    pub mod tls_attributes {
                        use crate::types::*;

                        /// Blocks of [`CertificateAttributes`].
                        pub mod certificate_attributes {
                            use crate::types::*;

                            formwork_model::accessor_binding! {
                                #[doc = "Attributes [`FileAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/appmesh_virtual_gateway)."]
                                FileAttributes
                                attributes {
                                    certificate_chain: Str = "certificate_chain";
                                    private_key: Str = "private_key";
                                }
                            }
                            formwork_model::accessor_binding! {
                                #[doc = "Attributes [`SdsAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/appmesh_virtual_gateway)."]
                                SdsAttributes
                                attributes {
                                    secret_name: Str = "secret_name";
                                }
                            }
                        }
                        formwork_model::accessor_binding! {
                            #[doc = "Attributes [`CertificateAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/appmesh_virtual_gateway)."]
                            CertificateAttributes
                            objects {
                                file: List<certificate_attributes::FileAttributes> = "file";
                                sds: List<certificate_attributes::SdsAttributes> = "sds";
                            }
                        }
                        /// Blocks of [`ValidationAttributes`].
                        pub mod validation_attributes {
                            use crate::types::*;

                            /// Blocks of [`SubjectAlternativeNamesAttributes`].
                            pub mod subject_alternative_names_attributes {
                                use crate::types::*;

                                formwork_model::accessor_binding! {
                                    #[doc = "Attributes [`MatchAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/appmesh_virtual_gateway)."]
                                    MatchAttributes
                                    attributes {
                                        exact: Set<Str> = "exact";
                                    }
                                }
                            }
                            formwork_model::accessor_binding! {
                                #[doc = "Attributes [`SubjectAlternativeNamesAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/appmesh_virtual_gateway)."]
                                SubjectAlternativeNamesAttributes
                                objects {
                                    r#match: List<subject_alternative_names_attributes::MatchAttributes> = "match";
                                }
                            }
                            /// Blocks of [`TrustAttributes`].
                            pub mod trust_attributes {
                                use crate::types::*;

                                formwork_model::accessor_binding! {
                                    #[doc = "Attributes [`AcmAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/appmesh_virtual_gateway)."]
                                    AcmAttributes
                                    attributes {
                                        certificate_authority_arns: Set<Str> = "certificate_authority_arns";
                                    }
                                }
                                formwork_model::accessor_binding! {
                                    #[doc = "Attributes [`FileAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/appmesh_virtual_gateway)."]
                                    FileAttributes
                                    attributes {
                                        certificate_chain: Str = "certificate_chain";
                                    }
                                }
                                pub use crate::services::appmesh::data::appmesh_virtual_gateway::spec_attributes::backend_defaults_attributes::client_policy_attributes::tls_attributes::certificate_attributes::SdsAttributes;
                            }
                            formwork_model::accessor_binding! {
                                #[doc = "Attributes [`TrustAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/appmesh_virtual_gateway)."]
                                TrustAttributes
                                objects {
                                    acm: List<trust_attributes::AcmAttributes> = "acm";
                                    file: List<trust_attributes::FileAttributes> = "file";
                                    sds: List<trust_attributes::SdsAttributes> = "sds";
                                }
                            }
                        }
                        formwork_model::accessor_binding! {
                            #[doc = "Attributes [`ValidationAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/appmesh_virtual_gateway)."]
                            ValidationAttributes
                            objects {
                                subject_alternative_names: List<validation_attributes::SubjectAlternativeNamesAttributes> = "subject_alternative_names";
                                trust: List<validation_attributes::TrustAttributes> = "trust";
                            }
                        }
                    }
                    formwork_model::accessor_binding! {
                        #[doc = "Attributes [`TlsAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/appmesh_virtual_gateway)."]
                        TlsAttributes
                        attributes {
                            enforce: Bool = "enforce";
                            ports: Set<Num> = "ports";
                        }
                        objects {
                            certificate: List<tls_attributes::CertificateAttributes> = "certificate";
                            validation: List<tls_attributes::ValidationAttributes> = "validation";
                        }
                    }
                }
                formwork_model::accessor_binding! {
                    #[doc = "Attributes [`ClientPolicyAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/appmesh_virtual_gateway)."]
                    ClientPolicyAttributes
                    objects {
                        tls: List<client_policy_attributes::TlsAttributes> = "tls";
                    }
                }
            }
            formwork_model::accessor_binding! {
                #[doc = "Attributes [`BackendDefaultsAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/appmesh_virtual_gateway)."]
                BackendDefaultsAttributes
                objects {
                    client_policy: List<backend_defaults_attributes::ClientPolicyAttributes> = "client_policy";
                }
            }
            /// Blocks of [`ListenerAttributes`].
            pub mod listener_attributes {
                use crate::types::*;

                /// Blocks of [`ConnectionPoolAttributes`].
                pub mod connection_pool_attributes {
                    use crate::types::*;

                    formwork_model::accessor_binding! {
                        #[doc = "Attributes [`GrpcAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/appmesh_virtual_gateway)."]
                        GrpcAttributes
                        attributes {
                            max_requests: Num = "max_requests";
                        }
                    }
                    formwork_model::accessor_binding! {
                        #[doc = "Attributes [`HttpAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/appmesh_virtual_gateway)."]
                        HttpAttributes
                        attributes {
                            max_connections: Num = "max_connections";
                            max_pending_requests: Num = "max_pending_requests";
                        }
                    }
                    pub use crate::services::appmesh::data::appmesh_virtual_gateway::spec_attributes::listener_attributes::connection_pool_attributes::GrpcAttributes as Http2Attributes;
                }
                formwork_model::accessor_binding! {
                    #[doc = "Attributes [`ConnectionPoolAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/appmesh_virtual_gateway)."]
                    ConnectionPoolAttributes
                    objects {
                        grpc: List<connection_pool_attributes::GrpcAttributes> = "grpc";
                        http: List<connection_pool_attributes::HttpAttributes> = "http";
                        http2: List<connection_pool_attributes::Http2Attributes> = "http2";
                    }
                }
                formwork_model::accessor_binding! {
                    #[doc = "Attributes [`HealthCheckAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/appmesh_virtual_gateway)."]
                    HealthCheckAttributes
                    attributes {
                        healthy_threshold: Num = "healthy_threshold";
                        interval_millis: Num = "interval_millis";
                        path: Str = "path";
                        port: Num = "port";
                        protocol: Str = "protocol";
                        timeout_millis: Num = "timeout_millis";
                        unhealthy_threshold: Num = "unhealthy_threshold";
                    }
                }
                formwork_model::accessor_binding! {
                    #[doc = "Attributes [`PortMappingAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/appmesh_virtual_gateway)."]
                    PortMappingAttributes
                    attributes {
                        port: Num = "port";
                        protocol: Str = "protocol";
                    }
                }
                /// Blocks of [`TlsAttributes`].
                pub mod tls_attributes {
                    use crate::types::*;

                    /// Blocks of [`CertificateAttributes`].
                    pub mod certificate_attributes {
                        use crate::types::*;

                        formwork_model::accessor_binding! {
                            #[doc = "Attributes [`AcmAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/appmesh_virtual_gateway)."]
                            AcmAttributes
                            attributes {
                                certificate_arn: Str = "certificate_arn";
                            }
                        }
                        pub use crate::services::appmesh::data::appmesh_virtual_gateway::spec_attributes::backend_defaults_attributes::client_policy_attributes::tls_attributes::certificate_attributes::FileAttributes;
                        pub use crate::services::appmesh::data::appmesh_virtual_gateway::spec_attributes::backend_defaults_attributes::client_policy_attributes::tls_attributes::certificate_attributes::SdsAttributes;
                    }
                    formwork_model::accessor_binding! {
                        #[doc = "Attributes [`CertificateAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/appmesh_virtual_gateway)."]
                        CertificateAttributes
                        objects {
                            acm: List<certificate_attributes::AcmAttributes> = "acm";
                            file: List<certificate_attributes::FileAttributes> = "file";
                            sds: List<certificate_attributes::SdsAttributes> = "sds";
                        }
                    }
                    /// Blocks of [`ValidationAttributes`].
                    pub mod validation_attributes {
                        use crate::types::*;

                        pub use crate::services::appmesh::data::appmesh_virtual_gateway::spec_attributes::backend_defaults_attributes::client_policy_attributes::tls_attributes::validation_attributes::SubjectAlternativeNamesAttributes;
                        pub use crate::services::appmesh::data::appmesh_virtual_gateway::spec_attributes::backend_defaults_attributes::client_policy_attributes::tls_attributes::validation_attributes::subject_alternative_names_attributes;
                        /// Blocks of [`TrustAttributes`].
                        pub mod trust_attributes {
                            use crate::types::*;

                            pub use crate::services::appmesh::data::appmesh_virtual_gateway::spec_attributes::backend_defaults_attributes::client_policy_attributes::tls_attributes::validation_attributes::trust_attributes::FileAttributes;
                            pub use crate::services::appmesh::data::appmesh_virtual_gateway::spec_attributes::backend_defaults_attributes::client_policy_attributes::tls_attributes::certificate_attributes::SdsAttributes;
                        }
                        formwork_model::accessor_binding! {
                            #[doc = "Attributes [`TrustAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/appmesh_virtual_gateway)."]
                            TrustAttributes
                            objects {
                                file: List<trust_attributes::FileAttributes> = "file";
                                sds: List<trust_attributes::SdsAttributes> = "sds";
                            }
                        }
                    }
                    formwork_model::accessor_binding! {
                        #[doc = "Attributes [`ValidationAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/appmesh_virtual_gateway)."]
                        ValidationAttributes
                        objects {
                            subject_alternative_names: List<validation_attributes::SubjectAlternativeNamesAttributes> = "subject_alternative_names";
                            trust: List<validation_attributes::TrustAttributes> = "trust";
                        }
                    }
                }
                formwork_model::accessor_binding! {
                    #[doc = "Attributes [`TlsAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/appmesh_virtual_gateway)."]
                    TlsAttributes
                    attributes {
                        mode: Str = "mode";
                    }
                    objects {
                        certificate: List<tls_attributes::CertificateAttributes> = "certificate";
                        validation: List<tls_attributes::ValidationAttributes> = "validation";
                    }
                }
            }
            formwork_model::accessor_binding! {
                #[doc = "Attributes [`ListenerAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/appmesh_virtual_gateway)."]
                ListenerAttributes
                objects {
                    connection_pool: List<listener_attributes::ConnectionPoolAttributes> = "connection_pool";
                    health_check: List<listener_attributes::HealthCheckAttributes> = "health_check";
                    port_mapping: List<listener_attributes::PortMappingAttributes> = "port_mapping";
                    tls: List<listener_attributes::TlsAttributes> = "tls";
                }
            }
            /// Blocks of [`LoggingAttributes`].
            pub mod logging_attributes {
                use crate::types::*;

                /// Blocks of [`AccessLogAttributes`].
                pub mod access_log_attributes {
                    use crate::types::*;

                    /// Blocks of [`FileAttributes`].
                    pub mod file_attributes {
                        use crate::types::*;

                        /// Blocks of [`FormatAttributes`].
                        pub mod format_attributes {
                            use crate::types::*;

                            pub use crate::shared::appmesh_data_appmesh_virtual_gateway_spec_attributes_logging_attributes_access_log_attributes_file_attributes_format_attributes_json_attributes::JsonAttributes;
                        }
                        formwork_model::accessor_binding! {
                            #[doc = "Attributes [`FormatAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/appmesh_virtual_gateway)."]
                            FormatAttributes
                            attributes {
                                text: Str = "text";
                            }
                            objects {
                                json: List<format_attributes::JsonAttributes> = "json";
                            }
                        }
                    }
                    formwork_model::accessor_binding! {
                        #[doc = "Attributes [`FileAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/appmesh_virtual_gateway)."]
                        FileAttributes
                        attributes {
                            path: Str = "path";
                        }
                        objects {
                            format: List<file_attributes::FormatAttributes> = "format";
                        }
                    }
                }
                formwork_model::accessor_binding! {
                    #[doc = "Attributes [`AccessLogAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/appmesh_virtual_gateway)."]
                    AccessLogAttributes
                    objects {
                        file: List<access_log_attributes::FileAttributes> = "file";
                    }
                }
            }
            formwork_model::accessor_binding! {
                #[doc = "Attributes [`LoggingAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/appmesh_virtual_gateway)."]
                LoggingAttributes
                objects {
                    access_log: List<logging_attributes::AccessLogAttributes> = "access_log";
                }
            }
        }
        formwork_model::accessor_binding! {
            #[doc = "Attributes [`SpecAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/appmesh_virtual_gateway)."]
            SpecAttributes
            objects {
                backend_defaults: List<spec_attributes::BackendDefaultsAttributes> = "backend_defaults";
                listener: List<spec_attributes::ListenerAttributes> = "listener";
                logging: List<spec_attributes::LoggingAttributes> = "logging";
            }
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_appmesh_virtual_gateway`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/appmesh_virtual_gateway)."]
        Data "aws_appmesh_virtual_gateway" AppmeshVirtualGateway AppmeshVirtualGatewayAttributes
        naming None;
        tags None;
        arguments {
            tags: Map<Str> = "tags computed";
        }
        unread {
            mesh_name: Str = "mesh_name required";
            name: Str = "name required";
            id: Str = "id computed";
        }
        attributes {
            arn: Arn<kind::AppmeshVirtualGateway> = "arn";
            created_date: Str = "created_date";
            id: Id<kind::AppmeshVirtualGateway> = "id";
            last_updated_date: Str = "last_updated_date";
            mesh_name: Name<kind::AppmeshMesh> = "mesh_name";
            mesh_owner: Str = "mesh_owner";
            name: Name<kind::AppmeshVirtualGateway> = "name";
            resource_owner: Str = "resource_owner";
        }
        objects {
            spec: List<appmesh_virtual_gateway::SpecAttributes> = "spec";
        }
    }
    /// Blocks of [`aws_appmesh_virtual_node`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/appmesh_virtual_node).
    pub mod appmesh_virtual_node {
        use crate::types::*;

        /// Blocks of [`SpecAttributes`].
        pub mod spec_attributes {
            use crate::types::*;

            /// Blocks of [`BackendAttributes`].
            pub mod backend_attributes {
                use crate::types::*;

                /// Blocks of [`VirtualServiceAttributes`].
                pub mod virtual_service_attributes {
                    use crate::types::*;

                    pub use crate::services::appmesh::data::appmesh_virtual_gateway::spec_attributes::backend_defaults_attributes::ClientPolicyAttributes;
                    pub use crate::services::appmesh::data::appmesh_virtual_gateway::spec_attributes::backend_defaults_attributes::client_policy_attributes;
                }
                formwork_model::accessor_binding! {
                    #[doc = "Attributes [`VirtualServiceAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/appmesh_virtual_node)."]
                    VirtualServiceAttributes
                    attributes {
                        virtual_service_name: Name<kind::AppmeshVirtualService> = "virtual_service_name";
                    }
                    objects {
                        client_policy: List<virtual_service_attributes::ClientPolicyAttributes> = "client_policy";
                    }
                }
            }
            formwork_model::accessor_binding! {
                #[doc = "Attributes [`BackendAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/appmesh_virtual_node)."]
                BackendAttributes
                objects {
                    virtual_service: List<backend_attributes::VirtualServiceAttributes> = "virtual_service";
                }
            }
            pub use crate::services::appmesh::data::appmesh_virtual_gateway::spec_attributes::BackendDefaultsAttributes;
            pub use crate::services::appmesh::data::appmesh_virtual_gateway::spec_attributes::backend_defaults_attributes;
            /// Blocks of [`ListenerAttributes`].
            pub mod listener_attributes {
                use crate::types::*;

                /// Blocks of [`ConnectionPoolAttributes`].
                pub mod connection_pool_attributes {
                    use crate::types::*;

                    pub use crate::services::appmesh::data::appmesh_virtual_gateway::spec_attributes::listener_attributes::connection_pool_attributes::GrpcAttributes;
                    pub use crate::services::appmesh::data::appmesh_virtual_gateway::spec_attributes::listener_attributes::connection_pool_attributes::HttpAttributes;
                    pub use crate::services::appmesh::data::appmesh_virtual_gateway::spec_attributes::listener_attributes::connection_pool_attributes::GrpcAttributes as Http2Attributes;
                    formwork_model::accessor_binding! {
                        #[doc = "Attributes [`TcpAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/appmesh_virtual_node)."]
                        TcpAttributes
                        attributes {
                            max_connections: Num = "max_connections";
                        }
                    }
                }
                formwork_model::accessor_binding! {
                    #[doc = "Attributes [`ConnectionPoolAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/appmesh_virtual_node)."]
                    ConnectionPoolAttributes
                    objects {
                        grpc: List<connection_pool_attributes::GrpcAttributes> = "grpc";
                        http: List<connection_pool_attributes::HttpAttributes> = "http";
                        http2: List<connection_pool_attributes::Http2Attributes> = "http2";
                        tcp: List<connection_pool_attributes::TcpAttributes> = "tcp";
                    }
                }
                pub use crate::services::appmesh::data::appmesh_virtual_gateway::spec_attributes::listener_attributes::HealthCheckAttributes;
                /// Blocks of [`OutlierDetectionAttributes`].
                pub mod outlier_detection_attributes {
                    use crate::types::*;

                    pub use crate::shared::appmesh_data_appmesh_route_spec_attributes_grpc_route_attributes_retry_policy_attributes_per_retry_timeout_attributes::PerRetryTimeoutAttributes as BaseEjectionDurationAttributes;
                    pub use crate::shared::appmesh_data_appmesh_route_spec_attributes_grpc_route_attributes_retry_policy_attributes_per_retry_timeout_attributes::PerRetryTimeoutAttributes as IntervalAttributes;
                }
                formwork_model::accessor_binding! {
                    #[doc = "Attributes [`OutlierDetectionAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/appmesh_virtual_node)."]
                    OutlierDetectionAttributes
                    attributes {
                        max_ejection_percent: Num = "max_ejection_percent";
                        max_server_errors: Num = "max_server_errors";
                    }
                    objects {
                        base_ejection_duration: List<outlier_detection_attributes::BaseEjectionDurationAttributes> = "base_ejection_duration";
                        interval: List<outlier_detection_attributes::IntervalAttributes> = "interval";
                    }
                }
                pub use crate::services::appmesh::data::appmesh_virtual_gateway::spec_attributes::listener_attributes::PortMappingAttributes;
                /// Blocks of [`TimeoutAttributes`].
                pub mod timeout_attributes {
                    use crate::types::*;

                    pub use crate::services::appmesh::data::appmesh_route::spec_attributes::grpc_route_attributes::TimeoutAttributes as GrpcAttributes;
                    pub use crate::services::appmesh::data::appmesh_route::spec_attributes::grpc_route_attributes::timeout_attributes as grpc_attributes;
                    pub use crate::services::appmesh::data::appmesh_route::spec_attributes::grpc_route_attributes::TimeoutAttributes as HttpAttributes;
                    pub use crate::services::appmesh::data::appmesh_route::spec_attributes::grpc_route_attributes::timeout_attributes as http_attributes;
                    pub use crate::services::appmesh::data::appmesh_route::spec_attributes::grpc_route_attributes::TimeoutAttributes as Http2Attributes;
                    pub use crate::services::appmesh::data::appmesh_route::spec_attributes::grpc_route_attributes::timeout_attributes as http2_attributes;
                    pub use crate::services::appmesh::data::appmesh_route::spec_attributes::tcp_route_attributes::TimeoutAttributes as TcpAttributes;
                    pub use crate::services::appmesh::data::appmesh_route::spec_attributes::tcp_route_attributes::timeout_attributes as tcp_attributes;
                }
                formwork_model::accessor_binding! {
                    #[doc = "Attributes [`TimeoutAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/appmesh_virtual_node)."]
                    TimeoutAttributes
                    objects {
                        grpc: List<timeout_attributes::GrpcAttributes> = "grpc";
                        http: List<timeout_attributes::HttpAttributes> = "http";
                        http2: List<timeout_attributes::Http2Attributes> = "http2";
                        tcp: List<timeout_attributes::TcpAttributes> = "tcp";
                    }
                }
                pub use crate::services::appmesh::data::appmesh_virtual_gateway::spec_attributes::listener_attributes::TlsAttributes;
                pub use crate::services::appmesh::data::appmesh_virtual_gateway::spec_attributes::listener_attributes::tls_attributes;
            }
            formwork_model::accessor_binding! {
                #[doc = "Attributes [`ListenerAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/appmesh_virtual_node)."]
                ListenerAttributes
                objects {
                    connection_pool: List<listener_attributes::ConnectionPoolAttributes> = "connection_pool";
                    health_check: List<listener_attributes::HealthCheckAttributes> = "health_check";
                    outlier_detection: List<listener_attributes::OutlierDetectionAttributes> = "outlier_detection";
                    port_mapping: List<listener_attributes::PortMappingAttributes> = "port_mapping";
                    timeout: List<listener_attributes::TimeoutAttributes> = "timeout";
                    tls: List<listener_attributes::TlsAttributes> = "tls";
                }
            }
            pub use crate::services::appmesh::data::appmesh_virtual_gateway::spec_attributes::LoggingAttributes;
            pub use crate::services::appmesh::data::appmesh_virtual_gateway::spec_attributes::logging_attributes;
            /// Blocks of [`ServiceDiscoveryAttributes`].
            pub mod service_discovery_attributes {
                use crate::types::*;

                formwork_model::accessor_binding! {
                    #[doc = "Attributes [`AwsCloudMapAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/appmesh_virtual_node)."]
                    AwsCloudMapAttributes
                    attributes {
                        attributes: Map<Str> = "attributes";
                        namespace_name: Str = "namespace_name";
                        service_name: Str = "service_name";
                    }
                }
                formwork_model::accessor_binding! {
                    #[doc = "Attributes [`DnsAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/appmesh_virtual_node)."]
                    DnsAttributes
                    attributes {
                        hostname: Str = "hostname";
                        ip_preference: Str = "ip_preference";
                        response_type: Str = "response_type";
                    }
                }
            }
            formwork_model::accessor_binding! {
                #[doc = "Attributes [`ServiceDiscoveryAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/appmesh_virtual_node)."]
                ServiceDiscoveryAttributes
                objects {
                    aws_cloud_map: List<service_discovery_attributes::AwsCloudMapAttributes> = "aws_cloud_map";
                    dns: List<service_discovery_attributes::DnsAttributes> = "dns";
                }
            }
        }
        formwork_model::accessor_binding! {
            #[doc = "Attributes [`SpecAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/appmesh_virtual_node)."]
            SpecAttributes
            objects {
                backend: Set<spec_attributes::BackendAttributes> = "backend";
                backend_defaults: List<spec_attributes::BackendDefaultsAttributes> = "backend_defaults";
                listener: List<spec_attributes::ListenerAttributes> = "listener";
                logging: List<spec_attributes::LoggingAttributes> = "logging";
                service_discovery: List<spec_attributes::ServiceDiscoveryAttributes> = "service_discovery";
            }
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_appmesh_virtual_node`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/appmesh_virtual_node)."]
        Data "aws_appmesh_virtual_node" AppmeshVirtualNode AppmeshVirtualNodeAttributes
        naming None;
        tags None;
        arguments {
            mesh_owner: Str = "mesh_owner computed";
            tags: Map<Str> = "tags computed";
        }
        unread {
            mesh_name: Str = "mesh_name required";
            name: Str = "name required";
            id: Str = "id computed";
        }
        attributes {
            arn: Arn<kind::AppmeshVirtualNode> = "arn";
            created_date: Str = "created_date";
            id: Id<kind::AppmeshVirtualNode> = "id";
            last_updated_date: Str = "last_updated_date";
            mesh_name: Name<kind::AppmeshMesh> = "mesh_name";
            name: Name<kind::AppmeshVirtualNode> = "name";
            resource_owner: Str = "resource_owner";
        }
        objects {
            spec: List<appmesh_virtual_node::SpecAttributes> = "spec";
        }
    }
    /// Blocks of [`aws_appmesh_virtual_router`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/appmesh_virtual_router).
    pub mod appmesh_virtual_router {
        use crate::types::*;

        /// Blocks of [`SpecAttributes`].
        pub mod spec_attributes {
            use crate::types::*;

            /// Blocks of [`ListenerAttributes`].
            pub mod listener_attributes {
                use crate::types::*;

                pub use crate::services::appmesh::data::appmesh_virtual_gateway::spec_attributes::listener_attributes::PortMappingAttributes;
            }
            formwork_model::accessor_binding! {
                #[doc = "Attributes [`ListenerAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/appmesh_virtual_router)."]
                ListenerAttributes
                objects {
                    port_mapping: List<listener_attributes::PortMappingAttributes> = "port_mapping";
                }
            }
        }
        formwork_model::accessor_binding! {
            #[doc = "Attributes [`SpecAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/appmesh_virtual_router)."]
            SpecAttributes
            objects {
                listener: List<spec_attributes::ListenerAttributes> = "listener";
            }
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_appmesh_virtual_router`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/appmesh_virtual_router)."]
        Data "aws_appmesh_virtual_router" AppmeshVirtualRouter AppmeshVirtualRouterAttributes
        naming None;
        tags None;
        arguments {
            mesh_owner: Str = "mesh_owner computed";
            tags: Map<Str> = "tags computed";
        }
        unread {
            mesh_name: Str = "mesh_name required";
            name: Str = "name required";
            id: Str = "id computed";
        }
        attributes {
            arn: Arn<kind::AppmeshVirtualRouter> = "arn";
            created_date: Str = "created_date";
            id: Id<kind::AppmeshVirtualRouter> = "id";
            last_updated_date: Str = "last_updated_date";
            mesh_name: Name<kind::AppmeshMesh> = "mesh_name";
            name: Name<kind::AppmeshVirtualRouter> = "name";
            resource_owner: Str = "resource_owner";
        }
        objects {
            spec: List<appmesh_virtual_router::SpecAttributes> = "spec";
        }
    }
    /// Blocks of [`aws_appmesh_virtual_service`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/appmesh_virtual_service).
    pub mod appmesh_virtual_service {
        use crate::types::*;

        /// Blocks of [`SpecAttributes`].
        pub mod spec_attributes {
            use crate::types::*;

            /// Blocks of [`ProviderAttributes`].
            pub mod provider_attributes {
                use crate::types::*;

                formwork_model::accessor_binding! {
                    #[doc = "Attributes [`VirtualNodeAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/appmesh_virtual_service)."]
                    VirtualNodeAttributes
                    attributes {
                        virtual_node_name: Str = "virtual_node_name";
                    }
                }
                formwork_model::accessor_binding! {
                    #[doc = "Attributes [`VirtualRouterAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/appmesh_virtual_service)."]
                    VirtualRouterAttributes
                    attributes {
                        virtual_router_name: Str = "virtual_router_name";
                    }
                }
            }
            formwork_model::accessor_binding! {
                #[doc = "Attributes [`ProviderAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/appmesh_virtual_service)."]
                ProviderAttributes
                objects {
                    virtual_node: List<provider_attributes::VirtualNodeAttributes> = "virtual_node";
                    virtual_router: List<provider_attributes::VirtualRouterAttributes> = "virtual_router";
                }
            }
        }
        formwork_model::accessor_binding! {
            #[doc = "Attributes [`SpecAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/appmesh_virtual_service)."]
            SpecAttributes
            objects {
                provider: List<spec_attributes::ProviderAttributes> = "provider";
            }
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_appmesh_virtual_service`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/appmesh_virtual_service)."]
        Data "aws_appmesh_virtual_service" AppmeshVirtualService AppmeshVirtualServiceAttributes
        naming None;
        tags None;
        arguments {
            mesh_owner: Str = "mesh_owner computed";
            tags: Map<Str> = "tags computed";
        }
        unread {
            mesh_name: Str = "mesh_name required";
            name: Str = "name required";
            id: Str = "id computed";
        }
        attributes {
            arn: Arn<kind::AppmeshVirtualService> = "arn";
            created_date: Str = "created_date";
            id: Id<kind::AppmeshVirtualService> = "id";
            last_updated_date: Str = "last_updated_date";
            mesh_name: Name<kind::AppmeshMesh> = "mesh_name";
            name: Name<kind::AppmeshVirtualService> = "name";
            resource_owner: Str = "resource_owner";
        }
        objects {
            spec: List<appmesh_virtual_service::SpecAttributes> = "spec";
        }
    }
}
