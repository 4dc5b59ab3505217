//! What `hcl!` reads is what Terraform reads: each text is evaluated as it is, and as it is printed after the macro has read it.

use std::path::Path;

use formwork::{Any, Value, hcl};
use formwork_acceptance_tests::{assert_succeeded, has, terraform_with_input};
use formwork_emit::expression_text;
use formwork_model::{Expression, Model, Symbol, Term};
use serde_json::json;

/// A text, and what the macro has read.
struct Case {
    text: &'static str,
    value: Value<Any>,
}

/// What the name `world` stands for.
fn world() -> Value<Any> {
    Value::from_term(Expression::Symbol(Symbol::Local("world".into())).into())
}

macro_rules! alone {
    ($($text:literal),* $(,)?) => {
        [$(Case { text: $text, value: hcl!(Any, $text) }),*]
    };
}

macro_rules! of_world {
    ($($text:literal),* $(,)?) => {
        [$(Case { text: $text, value: hcl!(Any, $text, world = world()) }),*]
    };
}

fn literals() -> impl IntoIterator<Item = Case> {
    alone![
        "path.module == path.root",
        "terraform.workspace",
        "null",
        "true",
        "42",
        "-7",
        "0.1",
        "1e3",
        "3.14159265358979323846264338327950288",
        "123456789012345678901234567890",
        r#""text""#,
        r#""tab\t quote\" back\\ new\n é \u00fc \U0001F600""#,
        r#""$${not} %%{this} $ % $$ { }""#,
        r#""""#,
        "<<EOT\nEOT\n",
        "[]",
        "[1, \"two\", true, null, [3,],]",
        "{}",
        "{ a = 1, b : 2, \"c d\" = 3 }",
        "{ a = 1\n b = [2]\n\n c = {} }",
        "{ (upper(\"k\")) = 1, \"x-${lower(\"Y\")}\" = 2, z = 3 }",
        "# a comment\n 1 + /* another */ 2 // and a third\n",
    ]
}

fn operations() -> impl IntoIterator<Item = Case> {
    alone![
        "1 + 2 * 3 - 4 / 2",
        "(1 + 2) * 3",
        "7 % 3",
        "-(3 + 4)",
        "- 3 + 4",
        "10 - 3 - 2",
        "!true || false && false",
        "!(true || true)",
        "1 < 2 && 2 <= 2 && 3 > 2 && 3 >= 3",
        "1 == 1 ? \"same\" : \"other\"",
        "\"a\" != \"b\"",
        "false ? 1 : true ? 2 : 3",
        "(true ? [1] : [2])[0]",
        "true ?\n 1\n : 2",
    ]
}

fn reads() -> impl IntoIterator<Item = Case> {
    of_world![
        "world.name",
        "world[\"name\"]",
        "world.list[1]",
        "world.list.1",
        "world.people[0].name",
        "world.people[*].name",
        "world.people.*.name",
        "world.people[*].tags[0]",
        "world.people.*.tags[0]",
        "(world.people[*].name)[1]",
        "world.people[*].pets[*].name",
        "world.name[*]",
        "world.nothing[*]",
        "world.list[length(world.list) - 1]",
        "world.map[\"a b\"]",
        "world.map[world.key]",
        "[for person in world.people : person.name]",
        "[for index, person in world.people : \"${index}:${person.name}\" if index > 0]",
        "{for person in world.people : person.name => length(person.tags)}",
        "{for person in world.people : person.tags[0] => person.name...}",
        "[for key, value in world.map : [for item in world.list : \"${key}${item}${value}\"]]",
        "{for key, value in world.map : upper(key) => value if value != \"x\"}",
        "[for world in world.list : world]",
        "[for element in [0, 1] : world.people[*].pets[*].name[*]]",
        "[for element in [0] : [[[world.name]]][*][*][element]]",
        "max(world.list...)",
        "try(world.absent, world.name)",
        "can(world.absent.more)",
        "merge(world.map, { b = \"y\" })",
        "core::upper(world.name)",
    ]
}

fn templates() -> impl IntoIterator<Item = Case> {
    of_world![
        r#""${world.name}""#,
        r#""${world.list}""#,
        r#""Hello ${world.name}!""#,
        r#""${world.name}${world.key}""#,
        r#""a ${"nested ${"deep ${world.name}"}"}""#,
        r#""${"$"}{${world.name}}""#,
        r#""  ${~ world.name ~}  \n x""#,
        r#""%{ if world.yes }yes\t\"${world.name}\"%{ else }no%{ endif }!""#,
        r#""%{ if !world.yes }yes%{ endif }""#,
        r#""%{ if world.yes }${world.number}%{ endif }""#,
        r#""%{ for item in world.list }<${item}>%{ endfor }""#,
        r#""%{ for key, value in world.map ~} ${key}=${value}; %{ endfor ~} end""#,
        r#""%{ for p in world.people }%{ if p.name == "Ada" }*%{ else }${p.name}%{ endif }%{ endfor }""#,
        r#""%{ for p in world.people }${length(p.tags)}%{ endfor }""#,
        r#""%{ if world.yes ~}  yes  %{~ else ~} no %{~ endif } z""#,
        "<<EOT\nHello ${world.name}\n  \"quoted\" back\\slash\\n\nEOT\n",
        "<<-EOT\n    a\n      ${world.name}\n    b\n\n   c\n  EOT\n",
        "<<-EOT\n      ${~ world.number ~}\n      x ${world.name}\n    y\n    EOT\n",
        "<<EOT\n%{ for item in world.list ~}\n  - ${item}\n%{ endfor ~}\nend\nEOT\n",
        "<<-EOT\n  %{ if world.yes ~}\n\n    yes\n  %{ else }\n    no\n  %{~ endif }\n  $${literal} %%{too}\n  EOT\n",
        "upper(<<EOT\n${world.name}\nEOT\n)",
        "[<<A\none\nA\n, <<B\ntwo ${world.name}\nB\n]",
        "<<-EOT\n  ${world.name}\n\t\ttabs\n  EOT\n",
    ]
}

fn all() -> Vec<Case> {
    let mut cases: Vec<Case> = literals().into_iter().collect();
    cases.extend(operations());
    cases.extend(reads());
    cases.extend(templates());
    cases
}

fn printed(value: &Value<Any>) -> String {
    match value.term() {
        Term::Expression(expression) => expression_text(&nothing(), expression),
        other => panic!("{other:?} is no expression"),
    }
}

/// A model without anything in it, for expressions that refer to nothing.
fn nothing() -> Model {
    Model::new("", "")
}

#[test]
fn the_names_of_terraform_stand_by_themselves() {
    for (value, expected) in [
        (hcl!(Any, "each.value.name"), "each.value.name"),
        (hcl!(Any, "each.key"), "each.key"),
        (hcl!(Any, "count.index + 1"), "count.index + 1"),
        (hcl!(Any, "self.tags[\"Name\"]"), "self.tags[\"Name\"]"),
        (hcl!(Any, "path.cwd"), "path.cwd"),
        (
            hcl!(Any, "provider::aws::arn_parse(\"x\").region"),
            "provider::aws::arn_parse(\"x\").region",
        ),
    ] {
        assert_eq!(printed(&value), expected);
    }
}

/// A `for` in the text does not take a name away from what is bound to another one.
#[test]
fn a_bound_value_keeps_its_names() {
    let outer: Value<Any> = Value::from_term(Expression::Symbol(Symbol::Bound("it".into())).into());
    let pairs = hcl!(
        Any,
        "[for it in world.list : [it, outer]]",
        world = world(),
        outer = outer
    );
    assert_eq!(
        printed(&pairs),
        "[for it_inside in local.world.list : [it_inside, it]]"
    );
}

/// Writes each text in Terraform's own syntax, where `world` is what a `for` goes over, and what was printed in JSON.
fn write(folder: &Path, cases: &[Case]) {
    let model = nothing();
    let mut native = String::from("locals {\n");
    let mut printed = serde_json::Map::new();
    for (position, case) in cases.iter().enumerate() {
        let text = case.text;
        native.push_str(&format!(
            "original_{position} = jsonencode([for world in [local.world] : (\n{text}\n)][0])\n"
        ));
        let call = Expression::call("jsonencode", [case.value.term().clone()]);
        let call = format!("${{{}}}", expression_text(&model, &call));
        printed.insert(format!("printed_{position}"), call.into());
    }
    let list = |kind: &str| -> String {
        let names = (0..cases.len()).map(|position| format!("local.{kind}_{position}"));
        names.collect::<Vec<_>>().join(", ")
    };
    native.push_str(&format!(
        "originals = [{}]\nprints = [{}]\n}}\n",
        list("original"),
        list("printed")
    ));
    printed.insert("world".to_owned(), the_world());
    let json = json!({ "locals": printed });
    std::fs::write(folder.join("original.tf"), native).expect("the folder is writable");
    std::fs::write(folder.join("printed.tf.json"), format!("{json:#}"))
        .expect("the folder is writable");
}

fn the_world() -> serde_json::Value {
    json!({
        "name": "World",
        "number": 7,
        "yes": true,
        "nothing": null,
        "key": "a b",
        "list": [3, 9, 5],
        "map": { "a b": "x", "c": "y" },
        "people": [
            { "name": "Ada", "tags": ["math", "code"], "pets": [{ "name": "Rex" }] },
            { "name": "Bob", "tags": ["art"], "pets": [{ "name": "Tom" }, { "name": "Kit" }] },
        ],
    })
}

#[test]
fn every_text_gives_the_same_value_after_the_macro_has_read_it() {
    if !has("terraform", "version") {
        return;
    }
    let folder = tempfile::tempdir().expect("a temporary folder");
    let cases = all();
    assert!(cases.len() >= 40, "{}", cases.len());
    write(folder.path(), &cases);
    let input = "jsonencode([local.originals, local.prints])\n";
    let output = terraform_with_input(folder.path(), &["console", "-no-color"], input);
    assert_succeeded(&output, "terraform console");
    let text = String::from_utf8_lossy(&output.stdout);
    let quoted: String =
        serde_json::from_str(&text.trim().replace("$${", "${").replace("%%{", "%{"))
            .unwrap_or_else(|_| panic!("{text}{}", String::from_utf8_lossy(&output.stderr)));
    let [originals, prints]: [Vec<String>; 2] =
        serde_json::from_str(&quoted).expect("it is two lists of texts");
    assert_eq!((originals.len(), prints.len()), (cases.len(), cases.len()));
    let wrong: Vec<String> = cases
        .iter()
        .zip(originals.iter().zip(&prints))
        .filter(|(_, (original, print))| original != print)
        .map(|(case, (original, print))| {
            format!(
                "{}\n  Terraform: {original}\n  hcl!:      {print}",
                case.text
            )
        })
        .collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
