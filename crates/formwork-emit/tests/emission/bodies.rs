//! Arguments, and the blocks and objects below them.

use expect_test::expect;
use formwork_model::{Any, Block as _, BlockSchema, Body, Term, argument};

use crate::bindings::{Bucket, CorsRule, Ingress, Inner, Outer, SecurityGroup, Shapes, Website};
use crate::check_body;

fn inner(port: i64) -> Inner {
    Inner::empty().port(argument(port))
}

#[test]
fn plain_values_are_json_values() {
    let list = Term::List(vec![
        Term::Null,
        Term::Bool(false),
        Term::Integer(-3),
        Term::Float(0.5),
    ]);
    let shapes = Shapes::empty()
        .anything(argument(formwork_model::Value::<Any>::from_term(list)))
        .list(argument(["b", "a"]))
        .map(argument([("z", "1"), ("a", "2")]))
        .number(argument(1.0))
        .switch(argument(true))
        .text(argument("quote \" and line\n"));
    check_body(
        shapes,
        expect![[r#"
        "anything": [
          null,
          false,
          -3,
          0.5
        ],
        "list": [
          "b",
          "a"
        ],
        "map": {
          "a": "2",
          "z": "1"
        },
        "number": 1.0,
        "switch": true,
        "text": "quote \" and line\n"
    "#]],
    );
}

#[test]
fn empty_collections_stay() {
    let none: [&str; 0] = [];
    let shapes = Shapes::empty()
        .list(argument(none))
        .map(argument(Vec::<(&str, &str)>::new()));
    check_body(
        shapes,
        expect![[r#"
        "list": [],
        "map": {}
    "#]],
    );
}

#[test]
fn templates_in_literals_are_escaped_also_in_keys() {
    let shapes = Shapes::empty()
        .text(argument("${a} $${b} %{c} %%{d} $ % {e}"))
        .list(argument(["${a}"]))
        .map(argument([("${key}", "%{value}")]));
    check_body(
        shapes,
        expect![[r#"
        "list": [
          "$${a}"
        ],
        "map": {
          "$${key}": "%%{value}"
        },
        "text": "$${a} $$${b} %%{c} %%%{d} $ % {e}"
    "#]],
    );
}

#[test]
fn a_block_that_may_stand_once_is_an_object() {
    let bucket = Bucket::empty()
        .website(argument(
            Website::empty().index_document(argument("index.html")),
        ))
        .bucket(argument("logs"));
    check_body(
        bucket,
        expect![[r#"
        "bucket": "logs",
        "website": {
          "index_document": "index.html"
        }
    "#]],
    );
}

#[test]
fn blocks_that_may_repeat_are_an_array_also_when_there_is_one() {
    let rule = CorsRule::empty()
        .allowed_methods(argument(["GET"]))
        .allowed_origins(argument(["*"]));
    check_body(
        Bucket::empty().cors_rule(argument(rule)),
        expect![[r#"
        "cors_rule": [
          {
            "allowed_methods": [
              "GET"
            ],
            "allowed_origins": [
              "*"
            ]
          }
        ]
    "#]],
    );
}

#[test]
fn every_kind_of_block_has_its_shape() {
    let shapes = Shapes::empty()
        .block_list(argument([inner(1), inner(2)]))
        .block_list_of_one(argument(inner(3)))
        .block_set_of_one(argument(inner(4)))
        .block_single(argument(inner(5)))
        .block_map(argument([("${key}", inner(6))]));
    check_body(
        shapes,
        expect![[r#"
        "block_list": [
          {
            "port": 1
          },
          {
            "port": 2
          }
        ],
        "block_list_of_one": {
          "port": 3
        },
        "block_map": {
          "${key}": {
            "port": 6
          }
        },
        "block_set_of_one": {
          "port": 4
        },
        "block_single": {
          "port": 5
        }
    "#]],
    );
}

#[test]
fn every_kind_of_nested_attribute_has_its_shape_and_no_null() {
    let shapes = Shapes::empty()
        .attribute_list(argument(inner(1)))
        .attribute_list_of_one(argument(inner(2)))
        .attribute_single(argument(inner(3)))
        .attribute_map(argument([("${key}", inner(4))]));
    check_body(
        shapes,
        expect![[r#"
        "attribute_list": [
          {
            "port": 1
          }
        ],
        "attribute_list_of_one": [
          {
            "port": 2
          }
        ],
        "attribute_map": {
          "$${key}": {
            "port": 4
          }
        },
        "attribute_single": {
          "port": 3
        }
    "#]],
    );
}

#[test]
fn too_many_blocks_are_an_array_for_terraform_to_refuse() {
    let shapes = Shapes::empty().block_list_of_one(argument([inner(1), inner(2)]));
    check_body(
        shapes,
        expect![[r#"
        "block_list_of_one": [
          {
            "port": 1
          },
          {
            "port": 2
          }
        ]
    "#]],
    );
}

#[test]
fn members_of_objects_that_were_not_given_are_null_at_every_level() {
    let shapes = Shapes::empty()
        .object_list(argument(
            Outer::empty()
                .title(argument("a"))
                .inner(argument(inner(1))),
        ))
        .object_single(argument(Outer::empty().only(argument(inner(2)))))
        .object_map(argument([("key", inner(3))]));
    check_body(
        shapes,
        expect![[r#"
        "object_list": [
          {
            "inner": [
              {
                "name": null,
                "port": 1
              }
            ],
            "only": null,
            "title": "a"
          }
        ],
        "object_map": {
          "key": {
            "name": null,
            "port": 3
          }
        },
        "object_single": {
          "inner": null,
          "only": {
            "name": null,
            "port": 2
          },
          "title": null
        }
    "#]],
    );
}

#[test]
fn attributes_written_as_blocks_are_objects_with_all_members() {
    let ingress = Ingress::empty()
        .from_port(argument(443))
        .to_port(argument(443))
        .protocol(argument("tcp"))
        .cidr_blocks(argument(["10.0.0.0/16"]));
    check_body(
        SecurityGroup::empty().ingress(argument(ingress)),
        expect![[r#"
        "ingress": [
          {
            "cidr_blocks": [
              "10.0.0.0/16"
            ],
            "description": null,
            "from_port": 443,
            "ipv6_cidr_blocks": null,
            "prefix_list_ids": null,
            "protocol": "tcp",
            "security_groups": null,
            "self": null,
            "to_port": 443
          }
        ]
    "#]],
    );
}

#[test]
fn an_argument_that_the_schema_does_not_know_is_printed_as_it_was_given() {
    static UNKNOWN: BlockSchema = BlockSchema::new(&[], &[], &[], &[]);
    let mut child = Body::new(&UNKNOWN);
    child.set("port", Term::Integer(1));
    let mut body = Body::new(&UNKNOWN);
    body.set("many", Term::Blocks(vec![child.clone()]));
    body.set("one", Term::Object(Box::new(child)));
    check_body(
        Shapes::from_body(body),
        expect![[r#"
        "many": [
          {
            "port": 1
          }
        ],
        "one": {
          "port": 1
        }
    "#]],
    );
}
