//! Calls of modules, and the files that they bring along.

use expect_test::expect;
use formwork_emit::{companions, module_files, terraform};
use formwork_model::{
    Any, Block as _, Bool, Declaration, Num, ProviderBlock, Str, Value, argument,
};

use crate::bindings::{AWS, Vpc};
use crate::{check_section, model};

formwork_model::module_binding! {
    Network NetworkOutputs
    source "./modules/network";
    version "";
    tags Shared;
    files {
        "modules/network/main.tf" = "variable \"range\" {}\n";
        "modules/network/peering/main.tf" = "# ${nothing}\n";
    }
    providers {
        "aws" = "hashicorp/aws";
        "aws.peer" = "hashicorp/aws";
    }
    variables {
        range: Str = "range required";
        tags: formwork_model::Map<Str> = "tags optional";
    }
    many {
        rules: Rule = "rules optional list attribute 0 0";
    }
    single {
        limits: Limits = "limits optional single attribute 0 1";
    }
    keyed {
        zones: Zone = "zones optional map attribute 0 0";
    }
    outputs {
        id: Str = "id";
        limits: Any = "limits";
    }
}

formwork_model::module_binding! {
    Registry RegistryOutputs
    source "example/network/aws";
    version "~> 1.2";
    tags None;
    outputs { limits: Any = "limits"; }
}

formwork_model::object_binding! {
    Rule
    unread { port: Num = "port required"; note: Str = "note optional"; }
}
formwork_model::object_binding! {
    Limits
    unread { most: Num = "most optional"; }
}
formwork_model::object_binding! {
    Zone
    unread { open: Bool = "open required"; }
}
formwork_model::block_binding! {
    Aws
    arguments { region: Str = "region required"; }
}

impl ProviderBlock for Aws {
    const PROVIDER: &'static formwork_model::ProviderSchema = &AWS;
}

#[test]
fn a_call_says_where_the_module_comes_from_and_what_it_gets() {
    let model = model(|stack| {
        let main = stack.provider(Aws::empty().region(argument("a")));
        let west = stack.provider_alias("west", Aws::empty().region(argument("b")));
        let vpc = stack.declare("main", Vpc::empty());
        let network = Network::empty()
            .range(argument("10.0.0.0/16"))
            .rules(argument([Rule::empty().port(argument(443))]))
            .limits(argument(Limits::empty()))
            .zones(argument([("a", Zone::empty().open(argument(true)))]));
        let network = Declaration::of(network)
            .about("where all runs")
            .provider(main)
            .provider_named("aws.peer", west)
            .depends_on(&vpc);
        let network = stack.component("core", |stack| stack.declare("net", network));
        stack.output("network", network.id());
    });
    check_section(
        &model,
        "module",
        expect![[r#"
            "core_net": {
              "//": {
                "source": "main.rs:1",
                "about": "where all runs",
                "component": "core"
              },
              "source": "./modules/network",
              "limits": {},
              "range": "10.0.0.0/16",
              "rules": [
                {
                  "port": 443
                }
              ],
              "tags": {
                "Environment": "production",
                "Project": "shop"
              },
              "zones": {
                "a": {
                  "open": true
                }
              },
              "depends_on": [
                "aws_vpc.main"
              ],
              "providers": {
                "aws": "aws",
                "aws.peer": "aws.west"
              }
            }
        "#]],
    );
    check_section(
        &model,
        "output",
        expect![[r#"
            "network": {
              "//": {
                "source": "main.rs:1"
              },
              "value": "${module.core_net.id}"
            }
        "#]],
    );
}

#[test]
fn an_object_may_be_one_value_and_a_list_of_objects_may_be_empty() {
    let model = model(|stack| {
        let other = stack.declare("other", Registry::empty());
        let none: Vec<Rule> = Vec::new();
        let network = Network::empty().range(argument("r")).rules(argument(none));
        let zones: Value<Any> = other.limits().member("zones");
        let network = network.limits(argument(other.limits()));
        stack.declare("net", network.zones(argument(zones)));
    });
    check_section(
        &model,
        "module",
        expect![[r#"
            "net": {
              "//": {
                "source": "main.rs:1"
              },
              "source": "./modules/network",
              "limits": "${module.other.limits}",
              "range": "r",
              "rules": [],
              "tags": {
                "Environment": "production",
                "Project": "shop"
              },
              "zones": "${module.other.limits.zones}"
            },
            "other": {
              "//": {
                "source": "main.rs:1"
              },
              "source": "example/network/aws",
              "version": "~> 1.2"
            }
        "#]],
    );
}

#[test]
fn a_module_alone_requires_no_provider() {
    let model = model(|stack| {
        stack.declare("other", Registry::empty());
    });
    assert!(!terraform(&model)[0].text.contains("required_providers"));
}

#[test]
fn the_files_of_a_module_are_written_once_as_they_are() {
    let model = model(|stack| {
        stack.declare("one", Network::empty().range(argument("r")));
        stack.declare("two", Network::empty().range(argument("s")));
        stack.declare("other", Registry::empty());
    });
    let files: Vec<(String, String)> = companions(&model, 0)
        .into_iter()
        .map(|file| (file.path, file.text))
        .collect();
    let expected = [
        (
            "production/network/modules/network/main.tf",
            "variable \"range\" {}\n",
        ),
        (
            "production/network/modules/network/peering/main.tf",
            "# ${nothing}\n",
        ),
    ];
    assert_eq!(
        files,
        expected.map(|(path, text)| (path.to_owned(), text.to_owned()))
    );
}

#[test]
fn a_stack_as_a_module_takes_its_providers_from_the_caller() {
    let model = model(|stack| {
        stack.provider(Aws::empty().region(argument("a")));
        let west = stack.provider_alias("west", Aws::empty().region(argument("b")));
        let vpc = stack.declare("main", Declaration::of(Vpc::empty()).provider(west));
        stack.secret_variable("token");
        stack.output("vpc_id", vpc.id()).about("where | all runs");
        stack.declare("net", Network::empty().range(argument("r")));
    });
    let files = module_files(&model, 0);
    let paths: Vec<&str> = files.iter().map(|file| file.path.as_str()).collect();
    assert_eq!(
        paths,
        [
            "production/network/README.md",
            "production/network/main.tf.json",
            "production/network/modules/network/main.tf",
            "production/network/modules/network/peering/main.tf",
        ]
    );
    let document: serde_json::Value =
        serde_json::from_str(&files[1].text).expect("what is emitted is JSON");
    assert_eq!(document.get("provider"), None);
    assert_eq!(
        document["terraform"]["required_providers"]["aws"]["configuration_aliases"],
        serde_json::json!(["aws.west"])
    );
    expect![[r##"
        # network

        ```hcl
        module "network" {
          source = "./network"
          token = var.token
          providers = {
            aws.west = aws.west
          }
        }
        ```

        ## Inputs

        | name | type | default | purpose |
        |---|---|---|---|
        | `token` | `string` | required | (sensitive) |

        ## Outputs

        | name | what it is |
        |---|---|
        | `vpc_id` | where \| all runs |

        ## Requirements

        | what | version |
        |---|---|
        | Terraform | `>= 1.11` |
        | provider `aws` (`hashicorp/aws`), given as `aws.west` | `~> 5.100` |
    "##]]
    .assert_eq(&files[0].text);
}
