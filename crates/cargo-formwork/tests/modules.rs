//! Bindings of modules: what is written, that it compiles, and that calls say what they should.

use std::path::Path;

use cargo_formwork::module::{Binding, Bundle, Module, Origin, Problem, render};
use expect_test::expect_file;
use formwork::testing::Infrastructure;
use formwork::{
    App, Conventions, Environment, NamePattern, Stack, Tags, json, module, name_pattern,
    not_secret, tags,
};

#[path = "data/modules/generated/everything.rs"]
mod everything_file;
#[path = "data/modules/generated/in_json.rs"]
mod in_json_file;

fn folder(name: &str) -> String {
    format!("tests/data/modules/{name}")
}

fn generated(name: &str) -> Result<String, Vec<Problem>> {
    let given = folder(name);
    let module = Module::read(Path::new(&given))?;
    let origin = Origin::Bundle {
        bundle: Bundle::of(Path::new(&given))?,
        from: "tests/data/modules/generated".into(),
    };
    render(&Binding {
        module: &module,
        name,
        given: &given,
        command: &format!(
            "cargo formwork add module {given} --out tests/data/modules/generated/{name}.rs"
        ),
        origin,
    })
}

#[test]
fn every_shape_of_a_variable_becomes_a_typed_setter() {
    let text = generated("everything").expect("the module is right");
    expect_file!["data/modules/generated/everything.rs"].assert_eq(&text);
}

#[test]
fn a_module_in_json_reads_as_one_in_hcl() {
    let text = generated("in_json").expect("the module is right");
    expect_file!["data/modules/generated/in_json.rs"].assert_eq(&text);
}

#[derive(Environment)]
enum Env {
    Production,
}

#[derive(Tags)]
struct ShopTags {
    owner: &'static str,
}

struct Shop;

impl Conventions for Shop {
    type Environment = Env;
    type Tags = ShopTags;
    const PROJECT: &'static str = "shop";
    const NAME: NamePattern = name_pattern!("{project}-{purpose}");
}

fn infrastructure(build: impl FnOnce(&mut Stack<Shop>)) -> Infrastructure {
    Infrastructure::of("production", |app: &mut App<Shop>| {
        app.stack("main", tags!(ShopTags { owner: "web" }), build)
    })
}

#[test]
fn a_call_gives_what_was_said_and_nothing_else() {
    let infrastructure = infrastructure(|stack| {
        let password = stack.secret_variable("password");
        module!(
            stack,
            "all",
            everything_file::Everything {
                plain: "text",
                with_hyphen: "hyphen",
                r#type: "keyword",
                self_: "self",
                ends__: "ends",
                rules: [
                    Rules {
                        port: 443,
                        allow: [("web", Allow { from: "10.0.0.0/8" })],
                    },
                    Rules {
                        port: 80,
                        peers: ["a"]
                    },
                ],
                limits: Limits {
                    most: 9,
                    alarm: Alarm {
                        address: "team@example.com"
                    },
                },
                account: Account {
                    user: not_secret("admin", "it is in the manual"),
                    password: password.clone(),
                },
                passwords: [password],
                pair: ("a", 1),
                deep: [[[("a", "b")]]],
            }
        );
    });
    infrastructure.at("module.all").assert_contains(json!({
        "source": "./modules/everything/everything",
        "plain": "text",
        "with-hyphen": "hyphen",
        "type": "keyword",
        "self": "self",
        "ends_": "ends",
        "rules": [
            { "port": 443, "allow": { "web": { "from": "10.0.0.0/8" } } },
            { "port": 80, "peers": ["a"] },
        ],
        "limits": { "most": 9, "alarm": { "address": "team@example.com" } },
        "account": { "user": "${sensitive(\"admin\")}", "password": "${var.password}" },
        "passwords": ["${var.password}"],
        "pair": ["a", 1],
        "deep": [[{ "a": "b" }]],
        "tags": { "Environment": "production", "Owner": "web", "Project": "shop" },
    }));
}
