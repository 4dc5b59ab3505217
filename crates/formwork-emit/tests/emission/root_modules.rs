//! Everything around the arguments.

use expect_test::expect;
use formwork_emit::{stack_file, terraform};
use formwork_model::{
    Block as _, Body, Declaration, Handle, Lifecycle, Node, NodeId, NodeState, Place, SchemaOf,
    Text, argument,
};

use crate::bindings::{
    Aws, Bucket, DefaultTags, PET, Random, Secret, SecurityGroup, Subnet, Vpc, Zones,
};
use crate::{NoTags, Shop, check, check_body_of, model};

#[test]
fn a_stack_without_anything_still_says_which_terraform_it_needs() {
    let model = model(|_| {});
    check(
        &model,
        expect![[r##"
        # production/network/main.tf.json
        {
          "terraform": {
            "required_version": ">= 1.11"
          }
        }
    "##]],
    );
}

#[test]
fn a_secret_variable_is_declared_once_and_referred_to() {
    let model = model(|stack| {
        let token = stack.secret_variable("token");
        stack.secret_variable("token");
        let text = Text::new().literal("Bearer ").value(token).finish();
        let secret = argument(text.reveal("a test reads it"));
        stack.declare("key", Secret::empty().secret_id(secret));
    });
    check(
        &model,
        expect![[r##"
            # production/network/main.tf.json
            {
              "terraform": {
                "required_version": ">= 1.11",
                "required_providers": {
                  "aws": {
                    "source": "hashicorp/aws",
                    "version": "~> 5.100"
                  }
                }
              },
              "variable": {
                "token": {
                  "//": {
                    "source": "main.rs:1"
                  },
                  "type": "string",
                  "sensitive": true
                }
              },
              "ephemeral": {
                "aws_secretsmanager_secret_version": {
                  "key": {
                    "//": {
                      "source": "main.rs:1"
                    },
                    "secret_id": "Bearer ${var.token}"
                  }
                }
              }
            }
        "##]],
    );
}

#[test]
fn sections_types_and_names_are_sorted() {
    let model = model(|stack| {
        stack.declare("b", Vpc::empty());
        stack.declare("logs", Bucket::empty());
        stack.declare("a", Vpc::empty());
        stack.declare("key", Secret::empty().secret_id(argument("key")));
        stack.declare("all", Zones::empty().state(argument("available")));
    });
    check(
        &model,
        expect![[r##"
        # production/network/main.tf.json
        {
          "terraform": {
            "required_version": ">= 1.11",
            "required_providers": {
              "aws": {
                "source": "hashicorp/aws",
                "version": "~> 5.100"
              }
            }
          },
          "resource": {
            "aws_s3_bucket": {
              "logs": {
                "//": {
                  "source": "main.rs:1"
                }
              }
            },
            "aws_vpc": {
              "a": {
                "//": {
                  "source": "main.rs:1"
                }
              },
              "b": {
                "//": {
                  "source": "main.rs:1"
                }
              }
            }
          },
          "data": {
            "aws_availability_zones": {
              "all": {
                "//": {
                  "source": "main.rs:1"
                },
                "state": "available"
              }
            }
          },
          "ephemeral": {
            "aws_secretsmanager_secret_version": {
              "key": {
                "//": {
                  "source": "main.rs:1"
                },
                "secret_id": "key"
              }
            }
          }
        }
    "##]],
    );
}

#[test]
fn each_stack_has_a_file_in_the_folder_of_its_environment() {
    let mut app = formwork_model::App::<Shop>::new(0);
    app.stack("network", NoTags, |_| {});
    app.stack("web", NoTags, |_| {});
    let model = app.freeze();
    let files = terraform(&model);
    let paths: Vec<&str> = files.iter().map(|file| file.path.as_str()).collect();
    assert_eq!(
        paths,
        [
            "production/network/main.tf.json",
            "production/web/main.tf.json"
        ]
    );
    assert_eq!(stack_file(&model, 1), files[1]);
}

#[test]
fn the_origin_holds_source_purpose_and_component() {
    let (mut line, about) = (0, "Everything runs in it, ${really}");
    let model = model(|stack| {
        stack.component("shop", |stack| {
            stack.component("front", |stack| {
                line = line!() + 1;
                stack.declare("main", Declaration::of(Vpc::empty()).about(about));
            });
        });
    });
    let text = &terraform(&model)[0].text;
    let source = format!("\"source\": \"{}:{line}\",", file!());
    assert!(text.contains(&source), "{source} is missing in {text}");
    check(
        &model,
        expect![[r##"
        # production/network/main.tf.json
        {
          "terraform": {
            "required_version": ">= 1.11",
            "required_providers": {
              "aws": {
                "source": "hashicorp/aws",
                "version": "~> 5.100"
              }
            }
          },
          "resource": {
            "aws_vpc": {
              "shop_front_main": {
                "//": {
                  "source": "main.rs:1",
                  "about": "Everything runs in it, ${really}",
                  "component": "shop-front"
                }
              }
            }
          }
        }
    "##]],
    );
}

#[test]
fn providers_are_arrays_that_begin_with_the_default_one() {
    let model = model(|stack| {
        stack.provider_alias("west", Aws::empty().region(argument("us-west-2")));
        stack.provider(Random::empty());
        stack.provider_alias("north", Aws::empty().region(argument("eu-north-1")));
        let tags = DefaultTags::empty().tags(argument([("Owner", "shop")]));
        stack.provider(
            Aws::empty()
                .region(argument("eu-central-1"))
                .default_tags(argument(tags)),
        );
    });
    check(
        &model,
        expect![[r##"
        # production/network/main.tf.json
        {
          "terraform": {
            "required_version": ">= 1.11",
            "required_providers": {
              "aws": {
                "source": "hashicorp/aws",
                "version": "~> 5.100"
              },
              "random": {
                "source": "hashicorp/random",
                "version": "~> 3"
              }
            }
          },
          "provider": {
            "aws": [
              {
                "default_tags": {
                  "tags": {
                    "Owner": "shop"
                  }
                },
                "region": "eu-central-1"
              },
              {
                "alias": "west",
                "region": "us-west-2"
              },
              {
                "alias": "north",
                "region": "eu-north-1"
              }
            ],
            "random": [
              {}
            ]
          }
        }
    "##]],
    );
}

#[test]
fn a_resource_brings_its_provider_without_a_configuration() {
    let mut model = model(|stack| {
        stack.declare("main", Vpc::empty());
    });
    let pet = Node {
        schema: SchemaOf(PET),
        body: Body::new(PET.block),
        place: Place::caller(),
        ..model.stacks[0].nodes[0].clone()
    };
    model.stacks[0].nodes.push(pet);
    check(
        &model,
        expect![[r##"
        # production/network/main.tf.json
        {
          "terraform": {
            "required_version": ">= 1.11",
            "required_providers": {
              "aws": {
                "source": "hashicorp/aws",
                "version": "~> 5.100"
              },
              "random": {
                "source": "hashicorp/random",
                "version": "~> 3"
              }
            }
          },
          "resource": {
            "aws_vpc": {
              "main": {
                "//": {
                  "source": "main.rs:1"
                }
              }
            },
            "random_pet": {
              "main": {
                "//": {
                  "source": "main.rs:1"
                }
              }
            }
          }
        }
    "##]],
    );
}

#[test]
fn meta_arguments_are_raw_text_after_the_arguments() {
    let model = model(|stack| {
        let west = stack.provider_alias("west", Aws::empty());
        let vpc = stack.declare("main", Vpc::empty());
        let zones = stack.declare("all", Zones::empty());
        let lifecycle = Lifecycle::new()
            .create_before_destroy()
            .prevent_destroy()
            .ignore_changes("tags")
            .ignore_changes("bucket")
            .replace_triggered_by(&vpc);
        let declaration = Declaration::of(Bucket::empty().tags(argument([("zebra", "last")])))
            .depends_on(&vpc)
            .depends_on(&zones)
            .lifecycle(lifecycle)
            .provider(west);
        stack.declare("logs", declaration);
    });
    check_body_of(
        &model,
        "logs",
        expect![[r#"
        "tags": {
          "zebra": "last"
        },
        "depends_on": [
          "aws_vpc.main",
          "data.aws_availability_zones.all"
        ],
        "lifecycle": {
          "create_before_destroy": true,
          "ignore_changes": [
            "tags",
            "bucket"
          ],
          "prevent_destroy": true,
          "replace_triggered_by": [
            "aws_vpc.main"
          ]
        },
        "provider": "aws.west"
    "#]],
    );
}

#[test]
fn all_changes_are_ignored_with_one_word() {
    let model = model(|stack| {
        let lifecycle = Lifecycle::new().ignore_all_changes();
        stack.declare("main", Declaration::of(Vpc::empty()).lifecycle(lifecycle));
    });
    check_body_of(
        &model,
        "main",
        expect![[r#"
        "lifecycle": {
          "ignore_changes": "all"
        }
    "#]],
    );
}

#[test]
fn the_default_provider_can_be_named() {
    let model = model(|stack| {
        let default = stack.provider(Aws::empty());
        stack.declare("main", Declaration::of(Vpc::empty()).provider(default));
    });
    check_body_of(
        &model,
        "main",
        expect![[r#"
        "provider": "aws"
    "#]],
    );
}

#[test]
fn what_was_only_promised_is_not_printed() {
    let model = model(|stack| {
        let vpc: Handle<Vpc> = stack.forward("later");
        stack.declare("a", Subnet::empty().vpc_id(argument(vpc.id())));
    });
    assert_eq!(model.stacks[0].nodes[0].state, NodeState::Promised);
    check(
        &model,
        expect![[r##"
        # production/network/main.tf.json
        {
          "terraform": {
            "required_version": ">= 1.11",
            "required_providers": {
              "aws": {
                "source": "hashicorp/aws",
                "version": "~> 5.100"
              }
            }
          },
          "resource": {
            "aws_subnet": {
              "a": {
                "//": {
                  "source": "main.rs:1"
                },
                "vpc_id": "${aws_vpc.later.id}"
              }
            }
          }
        }
    "##]],
    );
}

#[test]
fn what_the_checks_refuse_is_printed_without_a_panic() {
    let model = model(|stack| {
        let nowhere = NodeId { stack: 7, index: 9 };
        let vpc_id = nowhere.attribute::<formwork_model::Str>("id");
        let declaration =
            Declaration::of(Subnet::empty().vpc_id(argument(vpc_id))).depends_on(nowhere);
        stack.declare("a", declaration);
    });
    check_body_of(
        &model,
        "a",
        expect![[r#"
        "vpc_id": "${unknown.stack_7_node_9.id}",
        "depends_on": [
          "unknown.stack_7_node_9"
        ]
    "#]],
    );
}

#[test]
fn a_component_stands_in_the_names_that_references_use() {
    let model = model(|stack| {
        stack.component("shop-front", |stack| {
            let vpc = stack.declare("main", Vpc::empty());
            stack.declare("a", SecurityGroup::empty().vpc_id(argument(vpc.id())));
        });
    });
    check_body_of(
        &model,
        "shop_front_a",
        expect![[r#"
        "vpc_id": "${aws_vpc.shop_front_main.id}"
    "#]],
    );
}
