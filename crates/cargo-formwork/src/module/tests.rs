//! Small modules, and what is read in them.

use std::fmt::Write as _;

use expect_test::{Expect, expect};

use super::declared::Module;
use super::source::SourceFile;

fn module(files: &[(&str, &str)]) -> Result<Module, String> {
    let files: Vec<SourceFile> = files
        .iter()
        .map(|(path, text)| SourceFile::new(*path, *text))
        .collect();
    Module::of(&files).map_err(|problems| {
        let problems: Vec<String> = problems.iter().map(ToString::to_string).collect();
        problems.join("\n")
    })
}

fn check(files: &[(&str, &str)], show: impl Fn(&Module) -> String, expected: Expect) {
    match module(files) {
        Ok(module) => expected.assert_eq(&show(&module)),
        Err(problems) => expected.assert_eq(&problems),
    }
}

fn variables(module: &Module) -> String {
    let mut text = String::new();
    for variable in &module.variables {
        let _ = writeln!(
            text,
            "{}: {:?}, default {:?}, {:?}",
            variable.name, variable.constraint, variable.default, variable.description
        );
    }
    text
}

fn outputs(module: &Module) -> String {
    let mut text = String::new();
    for output in &module.outputs {
        let _ = writeln!(text, "{}: {:?}", output.name, output.constraint);
    }
    text
}

fn providers(module: &Module) -> String {
    let mut text = String::new();
    for provider in &module.providers {
        let _ = writeln!(
            text,
            "{} is {} {}",
            provider.name, provider.source, provider.version
        );
    }
    text
}

/// The types of these values, in a module with variables, locals and resources.
fn check_types(values: &[&str], expected: Expect) {
    let mut text = String::from(
        r#"
        variable "names" { type = list(string) }
        variable "zones" { type = set(string) }
        variable "sizes" { type = map(number) }
        variable "limits" { type = object({ most = number, peers = optional(list(string)) }) }
        variable "untyped" {}
        locals {
          upper = [for name in var.names : upper(name)]
          text  = var.names[0]
          self  = local.self
        }
        "#,
    );
    for (position, value) in values.iter().enumerate() {
        let _ = writeln!(text, "output \"o{position:02}\" {{ value = {value} }}");
    }
    let module = module(&[("main.tf", &text)]).expect("the module is right");
    let types = values.iter().zip(&module.outputs);
    let lines: Vec<String> = types
        .map(|(value, output)| format!("{value} is {:?}\n", output.constraint))
        .collect();
    expected.assert_eq(&lines.concat());
}

#[test]
fn descriptions_may_be_heredocs_and_defaults_keep_their_words() {
    check(
        &[(
            "main.tf",
            "variable \"a\" {\n  description = <<-EOT\n    One.\n      Two.\n  EOT\n  default = [ 1,\n    2 ]\n}\nvariable \"b\" { type = bool }\n",
        )],
        variables,
        expect![[r#"
            a: Any, default Some("[ 1,\n2 ]"), "One.\n  Two."
            b: Bool, default None, ""
        "#]],
    );
}

#[test]
fn override_files_lie_over_the_others() {
    check(
        &[
            (
                "a.tf",
                "variable \"a\" {\n  type = string\n  description = \"First.\"\n}",
            ),
            ("a_override.tf", "variable \"a\" {\n  default = \"over\"\n}"),
        ],
        variables,
        expect![[r#"
            a: Str, default Some("\"over\""), "First."
        "#]],
    );
}

#[test]
fn providers_are_those_required_those_used_and_those_under_aliases() {
    check(
        &[(
            "main.tf",
            r#"
            terraform {
              required_providers {
                cloud = {
                  source                = "example/cloud"
                  version               = ">= 1.0"
                  configuration_aliases = [cloud.peer, cloud.other]
                }
              }
            }
            provider "old" { alias = "proxy" }
            resource "cloud_net" "a" {}
            data "random_id" "b" {}
            resource "terraform_data" "c" {}
            "#,
        )],
        providers,
        expect![[r#"
            cloud is example/cloud >= 1.0
            cloud.other is example/cloud >= 1.0
            cloud.peer is example/cloud >= 1.0
            old.proxy is hashicorp/old 
            random is hashicorp/random 
        "#]],
    );
}

#[test]
fn two_variables_of_one_name_are_named_with_both_places() {
    check(
        &[
            ("net/a.tf", "variable \"a\" {}"),
            ("net/b.tf", "\n  variable \"a\" {}"),
        ],
        variables,
        expect![[r#"
            net/b.tf:2:3: variable `a` is declared twice; first at net/a.tf:1:1
              help: remove one of them, or give it another name"#]],
    );
}

#[test]
fn what_cannot_be_read_is_shown_with_its_line() {
    check(
        &[
            ("net/a.tf", "variable \"a\" {\n  type = list(\n}\n"),
            ("net/b.tf.json", "{ \"variable\": }"),
            (
                "net/c.tf.json",
                r#"{ "variable": { "c": { "type": "list(" } } }"#,
            ),
        ],
        variables,
        expect![[r#"
            net/a.tf:3:1: this cannot be read: invalid expression; expected `"`, `[`, `{`, `-`, `!`, `(`, `_`, `<`, letter or digit
              | }
              help: `terraform fmt` and `terraform validate` in the module's folder say more
            net/b.tf.json:1:15: this is no JSON: expected value
              help: `terraform validate` in the module's folder says more
            net/c.tf.json: the type `list(` of `c` cannot be read: unexpected token
              help: write a type such as `string` or `list(object({ name = string }))`"#]],
    );
}

#[test]
fn references_have_the_types_of_what_they_refer_to() {
    check_types(
        &[
            "var.names",
            "var.names[0]",
            "var.sizes[\"a\"]",
            "var.limits.most",
            "var.limits.peers[*]",
            "var.untyped",
            "local.upper",
            "local.text",
            "local.self",
            "local.absent",
            "path.module",
            "terraform.workspace",
        ],
        expect![[r#"
            var.names is List(Str)
            var.names[0] is Str
            var.sizes["a"] is Num
            var.limits.most is Num
            var.limits.peers[*] is List(Str)
            var.untyped is Any
            local.upper is List(Any)
            local.text is Str
            local.self is Any
            local.absent is Any
            path.module is Str
            terraform.workspace is Str
        "#]],
    );
}

#[test]
fn of_a_resource_only_ids_and_arns_are_certain() {
    check_types(
        &[
            "cloud_net.a.id",
            "cloud_net.a.arn",
            "cloud_net.a[0].peer_arn",
            "cloud_net.a[*].id",
            "cloud_net.a.*.id",
            "cloud_net.a.size",
            "cloud_net.a",
            "data.cloud_net.a.id",
            "module.net.id",
        ],
        expect![[r#"
            cloud_net.a.id is Str
            cloud_net.a.arn is Str
            cloud_net.a[0].peer_arn is Str
            cloud_net.a[*].id is List(Str)
            cloud_net.a.*.id is List(Str)
            cloud_net.a.size is Any
            cloud_net.a is Any
            data.cloud_net.a.id is Str
            module.net.id is Any
        "#]],
    );
}

#[test]
fn operators_and_functions_say_their_types() {
    check_types(
        &[
            "1 + var.sizes[\"a\"]",
            "-1",
            "!true",
            "1 < 2 || false",
            "length(var.names)",
            "join(\",\", var.names)",
            "keys(var.sizes)",
            "values(var.sizes)",
            "toset(var.names)",
            "one(var.zones)",
            "try(var.names[0], null)",
            "coalesce(var.names[0], 1)",
            "merge({}, {})",
            "provider::cloud::parse(\"a\")",
            "nonsensitive(var.names)",
        ],
        expect![[r#"
            1 + var.sizes["a"] is Num
            -1 is Num
            !true is Bool
            1 < 2 || false is Bool
            length(var.names) is Num
            join(",", var.names) is Str
            keys(var.sizes) is List(Str)
            values(var.sizes) is List(Num)
            toset(var.names) is Set(Str)
            one(var.zones) is Str
            try(var.names[0], null) is Str
            coalesce(var.names[0], 1) is Any
            merge({}, {}) is Any
            provider::cloud::parse("a") is Any
            nonsensitive(var.names) is List(Str)
        "#]],
    );
}

#[test]
fn both_sides_of_a_condition_must_have_one_type() {
    check_types(
        &[
            "true ? \"a\" : \"b\"",
            "true ? \"a\" : null",
            "true ? \"a\" : 1",
            "true ? null : null",
            "\"${var.sizes[\"a\"]}\"",
            "\"size ${var.sizes[\"a\"]}\"",
            "[1, 2]",
            "[1, \"a\"]",
            "[]",
            "{ a = 1 }",
            "[for name in var.names : name]",
            "{ for name in var.names : name => 1 }",
        ],
        expect![[r#"
            true ? "a" : "b" is Str
            true ? "a" : null is Str
            true ? "a" : 1 is Any
            true ? null : null is Any
            "${var.sizes["a"]}" is Num
            "size ${var.sizes["a"]}" is Str
            [1, 2] is List(Num)
            [1, "a"] is List(Any)
            [] is List(Any)
            { a = 1 } is Any
            [for name in var.names : name] is List(Any)
            { for name in var.names : name => 1 } is Map(Any)
        "#]],
    );
}

#[test]
fn outputs_of_a_document_in_json_are_templates() {
    check(
        &[(
            "main.tf.json",
            r#"{ "variable": { "n": { "type": "number" } },
                 "output": { "a": { "value": "${var.n}" }, "b": { "value": "n ${var.n}" }, "c": { "value": ["${var.n}", 1] }, "d": { "value": { "n": 1 } } } }"#,
        )],
        outputs,
        expect![[r#"
            a: Num
            b: Str
            c: List(Num)
            d: Any
        "#]],
    );
}
