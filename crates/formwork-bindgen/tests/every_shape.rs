//! An invented provider that holds every shape a schema knows, and the bindings it becomes.

use expect_test::{Expect, expect};
use formwork_bindgen::{Facts, File, Group, NamingFact, generate};

const SCHEMA: &str = r#"{"format_version": "1.0", "provider_schemas": {"registry.terraform.io/example/cloud": {
    "provider": {"version": 0, "block": {
        "attributes": {"region": {"type": "string", "required": true}, "token": {"type": "string", "optional": true, "sensitive": true}},
        "block_types": {"retry": {"nesting_mode": "list", "max_items": 1, "block": {"attributes": {"count": {"type": "number", "optional": true}}}}}
    }},
    "resource_schemas": {
        "cloud_machine": {"version": 3, "block": {
            "attributes": {
                "arn": {"type": "string", "computed": true},
                "type": {"type": "string", "required": true},
                "self": {"type": "bool", "optional": true, "computed": true},
                "old": {"type": "string", "optional": true, "deprecated": true},
                "secret": {"type": "string", "optional": true, "sensitive": true},
                "secret_wo": {"type": "string", "optional": true, "sensitive": true, "write_only": true},
                "anything": {"type": "dynamic", "optional": true},
                "ports": {"type": ["set", "number"], "optional": true},
                "labels": {"type": ["map", ["list", "string"]], "optional": true},
                "tags": {"type": ["map", "string"], "optional": true},
                "rules": {"type": ["list", ["object", {"port": "number", "open": "bool"}]], "optional": true, "computed": true},
                "disks": {"nested_type": {"nesting_mode": "map", "attributes": {"size": {"type": "number", "required": true}}}, "optional": true},
                "owner": {"nested_type": {"nesting_mode": "single", "attributes": {"name": {"type": "string", "optional": true}}}, "required": true},
                "state": {"nested_type": {"nesting_mode": "set", "attributes": {"phase": {"type": "string", "computed": true}}}, "computed": true}
            },
            "block_types": {
                "network": {"nesting_mode": "list", "min_items": 1, "max_items": 2, "block": {
                    "attributes": {"address": {"type": "string", "computed": true}, "name": {"type": "string", "required": true}},
                    "block_types": {"match": {"nesting_mode": "set", "block": {"attributes": {"value": {"type": "string", "required": true}}}}}
                }},
                "quota": {"nesting_mode": "map", "block": {"attributes": {"most": {"type": "number", "required": true}}}},
                "timeouts": {"nesting_mode": "single", "block": {"attributes": {"create": {"type": "string", "optional": true}}}},
                "zone": {"nesting_mode": "group", "block": {"attributes": {"name": {"type": "string", "optional": true}}}}
            }
        }},
        "cloud_store": {"version": 0, "block": {
            "attributes": {"title": {"type": "string", "optional": true}},
            "block_types": {"timeouts": {"nesting_mode": "single", "block": {"attributes": {"create": {"type": "string", "optional": true}}}}}
        }}
    },
    "data_source_schemas": {"cloud_machine": {"version": 0, "block": {"attributes": {
        "id": {"type": "string", "optional": true, "computed": true}, "filter": {"type": "string", "optional": true}
    }}}},
    "ephemeral_resource_schemas": {"cloud_token": {"version": 0, "block": {"attributes": {"value": {"type": "string", "computed": true, "sensitive": true}}}}},
    "functions": {"join": {"return_type": "string", "parameters": [{"name": "separator", "type": "string"}],
        "variadic_parameter": {"name": "parts", "type": "string"}}}
}}}"#;

fn bindings() -> Vec<File> {
    let lowered = formwork_schema::lower(SCHEMA).expect("the schema is well-formed");
    assert_eq!(lowered.not_understood, Vec::<String>::new());
    let service = |name: &str, service: &str| (name.to_owned(), service.to_owned());
    let facts = Facts {
        version: "1.2.3".to_owned(),
        documentation: "https://example.com/docs".to_owned(),
        resource_services: [
            service("cloud_machine", "compute"),
            service("cloud_store", "store"),
        ]
        .into(),
        naming: [(
            "cloud_store".to_owned(),
            NamingFact {
                argument: "title".to_owned(),
                instead: String::new(),
                min_length: 3,
                max_length: 24,
                characters: "a-z".to_owned(),
            },
        )]
        .into(),
        groups: vec![Group {
            name: "all".to_owned(),
            services: vec!["compute".to_owned(), "store".to_owned()],
        }],
        ..Facts::default()
    };
    generate(&lowered.providers[0], &facts, "a schema", "a command")
}

fn check(path: &str, expected: Expect) {
    let files = bindings();
    let file = files.iter().find(|file| file.path == path);
    let paths: Vec<&str> = files.iter().map(|file| file.path.as_str()).collect();
    expected.assert_eq(
        &file
            .unwrap_or_else(|| panic!("{path} is not among {paths:?}"))
            .text,
    );
}

#[test]
fn every_shape_of_a_resource_becomes_a_row() {
    check(
        "src/services/compute.rs",
        expect![[r#"
            // Generated from a schema
            // by `a command`. Do not edit.
            //! Service `compute`.

            use crate::types::*;

            /// Blocks of [`cloud_machine`](https://example.com/docs/resources/machine).
            pub mod machine {
                use crate::types::*;

                formwork_model::block_binding! {
                    #[doc = "Block [`Disks`](https://example.com/docs/resources/machine)."]
                    Disks
                    arguments {
                        size: Num = "size required";
                    }
                }
                /// Blocks of [`Network`].
                pub mod network {
                    use crate::types::*;

                    formwork_model::block_binding! {
                        #[doc = "Block [`Match`](https://example.com/docs/resources/machine)."]
                        Match
                        arguments {
                            value: Str = "value required";
                        }
                    }
                }
                formwork_model::block_binding! {
                    #[doc = "Block [`Network`](https://example.com/docs/resources/machine)."]
                    Network
                    arguments {
                        name: Str = "name required";
                    }
                    many {
                        r#match: network::Match = "match optional set block 0 0";
                    }
                }
                formwork_model::block_binding! {
                    #[doc = "Block [`Owner`](https://example.com/docs/resources/machine)."]
                    Owner
                    arguments {
                        name: Str = "name optional";
                    }
                }
                formwork_model::block_binding! {
                    #[doc = "Block [`Quota`](https://example.com/docs/resources/machine)."]
                    Quota
                    arguments {
                        most: Num = "most required";
                    }
                }
                formwork_model::block_binding! {
                    #[doc = "Block [`Rules`](https://example.com/docs/resources/machine)."]
                    Rules
                    arguments {
                        open: Bool = "open optional";
                        port: Num = "port optional";
                    }
                }
                pub use crate::shared::compute_machine_timeouts::Timeouts;
                pub use crate::services::compute::machine::Owner as Zone;
                formwork_model::accessor_binding! {
                    #[doc = "Attributes [`DisksAttributes`](https://example.com/docs/resources/machine)."]
                    DisksAttributes
                    attributes {
                        size: Num = "size";
                    }
                }
                formwork_model::accessor_binding! {
                    #[doc = "Attributes [`NetworkAttributes`](https://example.com/docs/resources/machine)."]
                    NetworkAttributes
                    attributes {
                        address: Str = "address";
                        name: Str = "name";
                    }
                }
                formwork_model::accessor_binding! {
                    #[doc = "Attributes [`OwnerAttributes`](https://example.com/docs/resources/machine)."]
                    OwnerAttributes
                    attributes {
                        name: Str = "name";
                    }
                }
                formwork_model::accessor_binding! {
                    #[doc = "Attributes [`RulesAttributes`](https://example.com/docs/resources/machine)."]
                    RulesAttributes
                    attributes {
                        open: Bool = "open";
                        port: Num = "port";
                    }
                }
                formwork_model::accessor_binding! {
                    #[doc = "Attributes [`StateAttributes`](https://example.com/docs/resources/machine)."]
                    StateAttributes
                    attributes {
                        phase: Str = "phase";
                    }
                }
            }
            formwork_model::resource_binding! {
                #[doc = "Resource [`cloud_machine`](https://example.com/docs/resources/machine)."]
                Managed "cloud_machine" Machine MachineAttributes
                naming None;
                tags Map;
                arguments {
                    r#type: Str = "type required";
                    anything: Any = "anything optional";
                    labels: Map<List<Str>> = "labels optional";
                    #[deprecated = "the provider has deprecated this argument; its documentation names the replacement"] old: Str = "old optional deprecated";
                    ports: Set<Num> = "ports optional";
                    secret: Secret<Str> = "secret optional sensitive";
                    self_: Bool = "self computed";
                    tags: Map<Str> = "tags optional";
                }
                unread {
                    secret_wo: Secret<Str> = "secret_wo optional sensitive write_only";
                }
                many {
                    network: machine::Network = "network required list block 1 2";
                    rules: machine::Rules = "rules computed list object 0 0";
                }
                single {
                    owner: machine::Owner = "owner required single attribute 0 0";
                    timeouts: machine::Timeouts = "timeouts optional single block 0 0";
                    zone: machine::Zone = "zone optional single block 0 0";
                }
                keyed {
                    disks: machine::Disks = "disks optional map attribute 0 0";
                    quota: machine::Quota = "quota optional map block 0 0";
                }
                attributes {
                    arn: Arn<kind::Machine> = "arn";
                }
                objects {
                    disks: Map<machine::DisksAttributes> = "disks";
                    network: List<machine::NetworkAttributes> = "network";
                    owner: machine::OwnerAttributes = "owner";
                    rules: List<machine::RulesAttributes> = "rules";
                    state: Set<machine::StateAttributes> = "state";
                }
            }
            /// Data sources.
            pub(crate) mod data {
                use crate::types::*;

                formwork_model::resource_binding! {
                    #[doc = "Data source [`cloud_machine`](https://example.com/docs/data-sources/machine)."]
                    Data "cloud_machine" Machine MachineAttributes
                    naming None;
                    tags None;
                    unread {
                        filter: Str = "filter optional";
                        id: Str = "id computed";
                    }
                    attributes {
                        id: Id<kind::Machine> = "id";
                    }
                }
            }
        "#]],
    );
}

#[test]
fn a_name_that_conventions_make_is_a_fact_of_the_type() {
    check(
        "src/services/store.rs",
        expect![[r#"
            // Generated from a schema
            // by `a command`. Do not edit.
            //! Service `store`.

            use crate::types::*;

            /// Blocks of [`cloud_store`](https://example.com/docs/resources/store).
            pub mod store {
                use crate::types::*;

                pub use crate::shared::compute_machine_timeouts::Timeouts;
            }
            formwork_model::resource_binding! {
                #[doc = "Resource [`cloud_store`](https://example.com/docs/resources/store)."]
                Managed "cloud_store" Store StoreAttributes
                naming Some(formwork_model::Naming::new("title", "", 3, 24, "a-z"));
                tags None;
                unread {
                    title: Str = "title optional";
                }
                single {
                    timeouts: store::Timeouts = "timeouts optional single block 0 0";
                }
                attributes {
                    title: Name<kind::Store> = "title";
                }
            }
            /// Ephemeral resources.
            pub(crate) mod ephemeral {
                use crate::types::*;

                formwork_model::resource_binding! {
                    #[doc = "Ephemeral resource [`cloud_token`](https://example.com/docs/ephemeral-resources/token)."]
                    Ephemeral "cloud_token" Token TokenAttributes
                    naming None;
                    tags None;
                    attributes {
                        value: Secret<Str> = "value";
                    }
                }
            }
        "#]],
    );
}

#[test]
fn blocks_of_several_services_are_generated_once() {
    check(
        "src/shared.rs",
        expect![[r#"
            // Generated from a schema
            // by `a command`. Do not edit.
            //! Blocks that several services use.

            #[cfg(any(feature = "compute", feature = "store"))]
            pub(crate) mod compute_machine_timeouts {
                use crate::types::*;

                formwork_model::block_binding! {
                    #[doc = "Block [`Timeouts`](https://example.com/docs/resources/machine)."]
                    Timeouts
                    arguments {
                        create: Str = "create optional";
                    }
                }
            }
        "#]],
    );
}

#[test]
fn the_provider_is_a_block_without_a_service() {
    check(
        "src/provider.rs",
        expect![[r#"
            // Generated from a schema
            // by `a command`. Do not edit.
            //! Configuration of the provider.

            use crate::types::*;

            formwork_model::block_binding! {
                #[doc = "Block [`Retry`](https://example.com/docs)."]
                Retry
                arguments {
                    count: Num = "count optional";
                }
            }
            formwork_model::block_binding! {
                #[doc = "Configuration of the [provider](https://example.com/docs)."]
                Provider
                arguments {
                    region: Str = "region required";
                    token: Secret<Str> = "token optional sensitive";
                }
                many {
                    retry: Retry = "retry optional list block 0 1";
                }
            }

            impl formwork_model::ProviderBlock for Provider {
                const PROVIDER: &'static formwork_model::ProviderSchema = &crate::PROVIDER;
            }
        "#]],
    );
}

#[test]
fn functions_take_any_number_of_what_is_variadic() {
    check(
        "src/functions.rs",
        expect![[r#"
        // Generated from a schema
        // by `a command`. Do not edit.
        //! Functions of the provider.

        use formwork_model::{Any, Bool, IntoValue, List, Map, Num, Set, Str, Value};

        /// Function [`join`](https://example.com/docs/functions/join).
        pub fn join(separator: impl IntoValue<Str>, parts: impl IntoIterator<Item = Value<Str>>) -> Value<Str> {
            formwork_model::provider_function(&crate::PROVIDER, "join", [separator.into_value().into_term()].into_iter().chain(parts.into_iter().map(Value::into_term)))
        }
    "#]],
    );
}

#[test]
fn services_and_groups_are_features() {
    check(
        "features.toml",
        expect![[r#"
            default = []
            all = ["compute", "store"]
            compute = []
            store = []
        "#]],
    );
}
