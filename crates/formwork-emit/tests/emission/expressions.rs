//! What only Terraform can evaluate.

use std::borrow::Cow;

use expect_test::{Expect, expect};
use formwork_emit::expression_text;
use formwork_model::{
    Any, Block as _, Expression, Handle, IntoValue, Map, Num, ProviderSchema, Str, Term, Text,
    Value, argument, provider_function,
};

use crate::bindings::{AWS, Ingress, Inner, Outer, Secret, SecurityGroup, Shapes, Vpc, Zones};
use crate::{check_body_of, model};

struct World {
    vpc: Handle<Vpc>,
    zones: Handle<Zones>,
    secret: Handle<Secret>,
    shapes: Handle<Shapes>,
}

/// The value in an argument's place and within an expression.
fn check<T>(value: impl Fn(&World) -> Value<T>, expected: Expect) {
    let mut inside = None;
    let model = model(|stack| {
        let world = World {
            vpc: stack.declare("main", Vpc::empty()),
            zones: stack.declare("all", Zones::empty()),
            secret: stack.declare("key", Secret::empty()),
            shapes: stack.declare("other", Shapes::empty()),
        };
        let value = value(&world).into_term();
        stack.declare(
            "it",
            Shapes::empty().anything(argument(Value::<Any>::from_term(value.clone()))),
        );
        inside = Some(value);
    });
    let text = match inside {
        Some(Term::Expression(expression)) => expression_text(&model, &expression),
        other => format!("{other:?}"),
    };
    let file = &formwork_emit::terraform(&model)[0].text;
    let argument = file.lines().find(|line| line.contains("\"anything\""));
    let argument = argument.unwrap_or_default().trim();
    expected.assert_eq(&format!("{argument}\n{text}\n"));
}

fn call<T>(function: &'static str, arguments: impl Into<Vec<Term>>) -> Value<T> {
    Value::from_term(Expression::call(function, arguments.into()).into())
}

fn template(parts: impl Into<Vec<Term>>) -> Value<Str> {
    Value::from_term(Expression::Template(parts.into()).into())
}

fn text(text: &'static str) -> Term {
    Term::Text(Cow::Borrowed(text))
}

#[test]
fn a_reference_is_an_address_and_an_attribute() {
    check(
        |world| world.vpc.id(),
        expect![[r#"
        "anything": "${aws_vpc.main.id}"
        aws_vpc.main.id
    "#]],
    );
    check(
        |world| world.zones.names(),
        expect![[r#"
        "anything": "${data.aws_availability_zones.all.names}"
        data.aws_availability_zones.all.names
    "#]],
    );
    check(
        |world| world.secret.secret_string(),
        expect![[r#"
        "anything": "${ephemeral.aws_secretsmanager_secret_version.key.secret_string}"
        ephemeral.aws_secretsmanager_secret_version.key.secret_string
    "#]],
    );
}

#[test]
fn elements_are_read_by_position_key_and_expression() {
    check(
        |world| world.zones.names().at(0),
        expect![[r#"
        "anything": "${data.aws_availability_zones.all.names[0]}"
        data.aws_availability_zones.all.names[0]
    "#]],
    );
    check(
        |world| world.shapes.numbers().get("a \"${b}\""),
        expect![[r#"
            "anything": "${invented_shapes.other.numbers[\"a \\\"$${b}\\\"\"]}"
            invented_shapes.other.numbers["a \"$${b}\""]
        "#]],
    );
    check(
        |world| world.shapes.numbers().get(world.vpc.id()),
        expect![[r#"
            "anything": "${invented_shapes.other.numbers[aws_vpc.main.id]}"
            invented_shapes.other.numbers[aws_vpc.main.id]
        "#]],
    );
}

#[test]
fn members_follow_a_dot_unless_terraform_could_not_read_the_name() {
    let object = |world: &World| world.shapes.anything().at(1).member("inner-name");
    check(
        object,
        expect![[r#"
        "anything": "${invented_shapes.other.anything[1].inner-name}"
        invented_shapes.other.anything[1].inner-name
    "#]],
    );
    let object = |world: &World| world.shapes.anything().member("a.b ${c}");
    check(
        object,
        expect![[r#"
        "anything": "${invented_shapes.other.anything[\"a.b $${c}\"]}"
        invented_shapes.other.anything["a.b $${c}"]
    "#]],
    );
}

#[test]
fn calls_take_arguments_and_their_results_have_members() {
    check(
        |world| world.shapes.set().one(),
        expect![[r#"
        "anything": "${one(invented_shapes.other.set)}"
        one(invented_shapes.other.set)
    "#]],
    );
    check(
        |world| world.shapes.set().to_list().at(0),
        expect![[r#"
        "anything": "${tolist(invented_shapes.other.set)[0]}"
        tolist(invented_shapes.other.set)[0]
    "#]],
    );
    check(
        |_| call::<Str>("timestamp", []),
        expect![[r#"
        "anything": "${timestamp()}"
        timestamp()
    "#]],
    );
    let parsed = |world: &World| {
        let arguments = [world.vpc.id().into_term()];
        provider_function::<Any>(&AWS, "arn_parse", arguments).member("region")
    };
    check(
        parsed,
        expect![[r#"
        "anything": "${provider::aws::arn_parse(aws_vpc.main.id).region}"
        provider::aws::arn_parse(aws_vpc.main.id).region
    "#]],
    );
}

#[test]
fn literals_within_expressions_are_written_in_terraforms_language() {
    let value = |_: &World| {
        let items = Term::List(vec![
            Term::Null,
            Term::Bool(true),
            Term::Integer(-1),
            Term::Float(1.5),
            text("\"\\\n\r\t\u{1} ${a} %{b} ü"),
        ]);
        let entries = vec![
            (Cow::Borrowed("a ${b}"), Term::Integer(1)),
            (Cow::Borrowed("c"), Term::Null),
        ];
        call::<Any>("f", [items, Term::Map(entries)])
    };
    check(
        value,
        expect![[r#"
        "anything": "${f([null, true, -1, 1.5, \"\\\"\\\\\\n\\r\\t\\u0001 $${a} %%{b} ü\"], {\"a $${b}\" = 1, \"c\" = null})}"
        f([null, true, -1, 1.5, "\"\\\n\r\t\u0001 $${a} %%{b} ü"], {"a $${b}" = 1, "c" = null})
    "#]],
    );
}

#[test]
fn bodies_within_expressions_have_the_shapes_and_nulls_of_json() {
    let value = |world: &World| {
        let inner = || Inner::empty().port(argument(1));
        let shapes = Shapes::empty()
            .text(argument(world.vpc.id()))
            .block_list_of_one(argument(inner()))
            .attribute_list(argument(inner()))
            .attribute_map(argument([("key", inner())]))
            .object_single(argument(Outer::empty().only(argument(inner()))));
        let body = Term::Object(Box::new(shapes.into_body()));
        call::<Str>("jsonencode", [body])
    };
    check(
        value,
        expect![[r#"
        "anything": "${jsonencode({\"attribute_list\" = [{\"port\" = 1}], \"attribute_map\" = {\"key\" = {\"port\" = 1}}, \"block_list_of_one\" = {\"port\" = 1}, \"object_single\" = {\"inner\" = null, \"only\" = {\"name\" = null, \"port\" = 1}, \"title\" = null}, \"text\" = aws_vpc.main.id})}"
        jsonencode({"attribute_list" = [{"port" = 1}], "attribute_map" = {"key" = {"port" = 1}}, "block_list_of_one" = {"port" = 1}, "object_single" = {"inner" = null, "only" = {"name" = null, "port" = 1}, "title" = null}, "text" = aws_vpc.main.id})
    "#]],
    );
}

#[test]
fn literals_before_a_dot_or_bracket_stand_in_parentheses() {
    let list = |_: &World| {
        let items: Value<Any> = Value::from_term(Term::List(vec![text("a")]));
        items.at(7)
    };
    check(
        list,
        expect![[r#"
        "anything": "${([\"a\"])[7]}"
        (["a"])[7]
    "#]],
    );
    let map = |world: &World| {
        let entries: Value<Map<Str>> = [("a", "b")].into_value();
        entries.get(world.vpc.id())
    };
    check(
        map,
        expect![[r#"
        "anything": "${({\"a\" = \"b\"})[aws_vpc.main.id]}"
        ({"a" = "b"})[aws_vpc.main.id]
    "#]],
    );
    let template = |world: &World| {
        let text: Value<Str> = Text::new().literal("a").value(world.vpc.id()).finish();
        Value::<Any>::from_term(text.into_term()).member("b")
    };
    check(
        template,
        expect![[r#"
        "anything": "${(\"a${aws_vpc.main.id}\").b}"
        ("a${aws_vpc.main.id}").b
    "#]],
    );
}

#[test]
fn a_template_is_a_string_with_interpolations() {
    let value = |world: &World| {
        let text = Text::new().literal("a").value(world.vpc.id());
        text.literal("b ${c} \"d\" \n").finish()
    };
    check(
        value,
        expect![[r#"
        "anything": "a${aws_vpc.main.id}b $${c} \"d\" \n"
        "a${aws_vpc.main.id}b $${c} \"d\" \n"
    "#]],
    );
}

#[test]
fn templates_in_templates_become_one() {
    let value = |world: &World| {
        let inner = Text::new().literal("<").value(world.vpc.id()).finish();
        Text::new().literal("a").value(&inner).value(inner).finish()
    };
    check(
        value,
        expect![[r#"
        "anything": "a<${aws_vpc.main.id}<${aws_vpc.main.id}"
        "a<${aws_vpc.main.id}<${aws_vpc.main.id}"
    "#]],
    );
}

#[test]
fn known_values_in_templates_become_text() {
    let value = |world: &World| {
        template([
            Term::Integer(1),
            Term::Bool(false),
            Term::Float(1.0),
            world.vpc.id().into_term(),
        ])
    };
    check(
        value,
        expect![[r#"
        "anything": "1false1${aws_vpc.main.id}"
        "1false1${aws_vpc.main.id}"
    "#]],
    );
}

#[test]
fn a_dollar_before_an_interpolation_stays_a_dollar() {
    let value = |world: &World| template([text("a$$"), world.vpc.id().into_term(), text("$")]);
    check(
        value,
        expect![[r#"
            "anything": "${\"a$$\"}${aws_vpc.main.id}$"
            "${"a$$"}${aws_vpc.main.id}$"
        "#]],
    );
}

#[test]
fn a_carriage_return_hides_no_interpolation() {
    let lone = |world: &World| template([text("a\rb "), world.vpc.id().into_term(), text("\r")]);
    check(
        lone,
        expect![[r#"
        "anything": "${\"a\\rb \"}${aws_vpc.main.id}\r"
        "${"a\rb "}${aws_vpc.main.id}\r"
    "#]],
    );
    let line_end = |world: &World| template([text("a\r\nb "), world.vpc.id().into_term()]);
    check(
        line_end,
        expect![[r#"
        "anything": "a\r\nb ${aws_vpc.main.id}"
        "a\r\nb ${aws_vpc.main.id}"
    "#]],
    );
}

#[test]
fn a_dollar_and_a_brace_from_two_literals_begin_no_interpolation() {
    let value = |_: &World| template([text("$"), template([text("{a}")]).into_term()]);
    check(
        value,
        expect![[r#"
        "anything": "$${a}"
        "$${a}"
    "#]],
    );
}

#[test]
fn a_template_within_an_expression_is_quoted() {
    let value = |world: &World| {
        let name = Text::new().literal("${a}").value(world.zones.names().at(0));
        let name: Value<Str> = name.finish();
        let entries: Value<Map<Str>> = [("name", name)].into_value();
        entries.to_json()
    };
    check(
        value,
        expect![[r#"
        "anything": "${jsonencode({\"name\" = \"$${a}${data.aws_availability_zones.all.names[0]}\"})}"
        jsonencode({"name" = "$${a}${data.aws_availability_zones.all.names[0]}"})
    "#]],
    );
}

#[test]
fn a_number_that_terraform_computes_is_an_expression_like_any_other() {
    let value = |world: &World| -> Value<Num> { world.shapes.number() };
    check(
        value,
        expect![[r#"
        "anything": "${invented_shapes.other.number}"
        invented_shapes.other.number
    "#]],
    );
}

#[test]
fn expressions_stand_at_any_depth_of_an_argument() {
    let model = model(|stack| {
        let vpc = stack.declare("main", Vpc::empty());
        let ingress = Ingress::empty()
            .cidr_blocks(argument([vpc.cidr_block()]))
            .description(argument(
                Text::new().literal("from ").value(vpc.id()).finish(),
            ));
        let group = SecurityGroup::empty()
            .vpc_id(argument(vpc.id()))
            .ingress(argument(ingress));
        stack.declare("web", group);
    });
    check_body_of(
        &model,
        "web",
        expect![[r#"
        "ingress": [
          {
            "cidr_blocks": [
              "${aws_vpc.main.cidr_block}"
            ],
            "description": "from ${aws_vpc.main.id}",
            "from_port": null,
            "ipv6_cidr_blocks": null,
            "prefix_list_ids": null,
            "protocol": null,
            "security_groups": null,
            "self": null,
            "to_port": null
          }
        ],
        "vpc_id": "${aws_vpc.main.id}"
    "#]],
    );
}

/// The one provider that Terraform knows without its resources: without the entry, it does not find the function.
#[test]
fn a_function_of_the_builtin_provider_requires_it() {
    let builtin = ProviderSchema::BUILTIN;
    let model = model(|stack| {
        let value: Value<Any> = provider_function(&builtin, "encode_expr", [text("x")]);
        stack.declare("it", Shapes::empty().anything(argument([value])));
    });
    let file: serde_json::Value =
        serde_json::from_str(&formwork_emit::terraform(&model)[0].text).expect("it is JSON");
    assert_eq!(
        file["terraform"]["required_providers"]["terraform"],
        serde_json::json!({ "source": "terraform.io/builtin/terraform" })
    );
}
