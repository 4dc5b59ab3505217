//! What else Terraform is asked: values, parity, earlier configurations, formats.

use formwork_model::procedure::{Command, ProcedureModel};
use formwork_model::{Any, NodeId, Num, Str, Value};
use formwork_procedure::Procedure;
use formwork_procedure::Script;
use formwork_procedure::ready::terraform::{self, Configuration, Parity, Point};
use formwork_procedure::world::Located;

use crate::scripted::{ARCHIVE, FOLDER, one, state, states, world};

const NODE: NodeId = NodeId { stack: 0, index: 4 };

const STATE: &str = r#"{"values":{"root_module":{"resources":[],"child_modules":[{"resources":[
  {"address":"module.a.aws_lb.main",
   "values":{"dns_name":"shop.example","port":443,"tags":{"a":"b"},"names":["x","y"],"password":"hunter2","keys":["hunter2"],"empty":null},
   "sensitive_values":{"password":true,"keys":[true]}}]}]}}}"#;

fn reads<T>(value: &Value<T>) -> ProcedureModel {
    let mut procedure = Procedure::new("read");
    let synthesized = procedure.step("synthesize", terraform::synthesize());
    procedure.step("read", terraform::read(&synthesized, value));
    procedure.into_model()
}

fn read<T>(value: &Value<T>) -> Result<String, String> {
    let located = Located {
        stack: "main".to_owned(),
        address: "module.a.aws_lb.main".to_owned(),
        folder: FOLDER.into(),
    };
    let script = Script::new()
        .root_module("dev", "main", FOLDER)
        .located(NODE, located)
        .command("terraform show -json", 0, STATE);
    let played = script.run(&reads(value));
    let failure = played
        .failure("read")
        .map(|failure| failure.message.clone());
    assert!(!played.to_string().contains("hunter2"), "{played}");
    played.output("read").ok_or(failure.unwrap_or_default())
}

#[test]
fn an_attribute_is_read_from_the_state() {
    let found = read(&NODE.attribute::<Str>("dns_name"));
    assert_eq!(found.as_deref(), Ok("shop.example"));
    let found = read(&NODE.attribute::<Num>("port"));
    assert_eq!(found.as_deref(), Ok("443"));
}

#[test]
fn an_element_or_member_of_an_attribute_is_read() {
    let names = NODE.attribute::<formwork_model::List<Str>>("names");
    assert_eq!(read(&names.at(1)).as_deref(), Ok("y"));
    let tags = NODE.attribute::<formwork_model::Map<Str>>("tags");
    assert_eq!(read(&tags.get("a")).as_deref(), Ok("b"));
    let any = NODE.attribute::<Any>("tags");
    assert_eq!(read(&any.member("a")).as_deref(), Ok("b"));
}

#[test]
fn a_secret_is_refused() {
    let secret = read(&NODE.attribute::<Str>("password"));
    assert_eq!(
        secret,
        Err("module.a.aws_lb.main.password is a secret".to_owned())
    );
    let keys = NODE.attribute::<formwork_model::List<Str>>("keys");
    assert_eq!(
        read(&keys.at(0)),
        Err("module.a.aws_lb.main.keys[0] is a secret".to_owned())
    );
}

#[test]
fn what_is_no_single_value_or_not_there_is_refused() {
    let refused = |name| read(&NODE.attribute::<Str>(name)).expect_err("it is refused");
    assert_eq!(
        refused("tags"),
        "module.a.aws_lb.main.tags is no single value"
    );
    assert_eq!(refused("empty"), "module.a.aws_lb.main.empty has no value");
    assert_eq!(
        refused("missing"),
        "module.a.aws_lb.main.missing has no value"
    );
    let text = NODE.attribute::<Num>("port").to_text();
    assert_eq!(
        read(&text),
        Err("only attributes can be read, and no texts or calls with them".to_owned())
    );
    let nowhere = NodeId { stack: 9, index: 9 };
    assert_eq!(
        read(&nowhere.attribute::<Str>("id")),
        Err("no stack of dev holds this resource".to_owned())
    );
}

fn differs(staging: &str, production: &str) -> Parity {
    let script = Script::new()
        .root_module("staging", "main", "out/staging")
        .root_module("production", "main", "out/production")
        .file("out/staging/main.tf.json", staging)
        .file("out/production/main.tf.json", production);
    let played = script.run(&one("parity", terraform::parity("staging", "production")));
    played.assert_completed();
    played.output("parity").expect("it is done")
}

#[test]
fn parity_counts_arguments_that_differ_and_not_the_environments_names() {
    let parity = differs(
        r#"{"provider":{"aws":[{"region":"a"}]},"resource":{"aws_lb":{"main":{"//":"x","name":"shop-staging-web","size":1,"zones":["a","b"],"tags":{"env":"staging"}}}}}"#,
        r#"{"provider":{"aws":[{"region":"b"}]},"resource":{"aws_lb":{"main":{"//":"y","name":"shop-production-web","size":2,"zones":["a","b","c"],"tags":{"env":"production"}}}}}"#,
    );
    assert_eq!(
        parity.differences,
        [
            "main: resource.aws_lb.main.size",
            "main: resource.aws_lb.main.zones[2]"
        ]
    );
    // name, size, three zones, one tag
    assert_eq!(parity.total, 6);
    let percent = parity.percent().expect("there are arguments");
    assert!((percent - 200.0 / 6.0).abs() < 1e-9, "{percent}");
}

#[test]
fn an_environments_name_inside_of_a_word_counts() {
    let one = r#"{"resource":{"a":{"b":{"name":"stagingroom"}}}}"#;
    let other = r#"{"resource":{"a":{"b":{"name":"productionroom"}}}}"#;
    assert_eq!(differs(one, other).differences.len(), 1);
}

#[test]
fn without_arguments_there_is_no_share() {
    assert_eq!(differs("{}", "{}").percent(), None);
}

fn rollback(point: Point) -> ProcedureModel {
    let mut procedure = Procedure::new("roll-back");
    let synthesized = procedure.step("synthesize", terraform::synthesize());
    let earlier = terraform::rollback_to("main", &synthesized, point);
    let earlier = procedure.step("earlier", earlier);
    procedure.step("plan", terraform::plan("main", &earlier));
    procedure.into_model()
}

#[test]
fn an_earlier_configuration_is_checked_out_beside_and_planned_like_any_other() {
    let script = states(world(), &[3]).command("git worktree add", 0, "");
    let played = script.run(&rollback(Point::tag("v1.2.0", "infra.out/dev/main")));
    played.assert_completed();
    let earlier: Configuration = played.output("earlier").expect("it is done");
    assert_eq!(
        earlier.modules[0].folder.display().to_string(),
        "runs/run/worktrees/earlier-1/infra.out/dev/main"
    );
    let add = "git worktree add --detach runs/run/worktrees/earlier-1 v1.2.0";
    assert!(script.commands().iter().any(|line| line == add));
}

#[test]
fn an_earlier_configuration_can_be_made_where_it_is_checked_out() {
    let synthesis = Command::new("cargo", ["run", "--", "synth"]);
    let point = Point::synthesized("v1.2.0", "infra.out/dev/main", synthesis);
    let script = states(world(), &[3])
        .command("git worktree add", 0, "")
        .command("cargo run -- synth", 0, "");
    script.run(&rollback(point)).assert_completed();
}

#[test]
fn an_archived_configuration_is_copied_and_planned_like_any_other() {
    let archive = "artifacts/infra/dev/2025-12-31/main/earlier/plan-1";
    let script = states(world(), &[3]).file(
        format!("{archive}/configuration/main.tf.json"),
        "{\"resource\":{}}",
    );
    let played = script.run(&rollback(Point::archive(archive)));
    played.assert_completed();
    let copy = script.text("runs/run/worktrees/earlier-1/main.tf.json");
    assert_eq!(copy.as_deref(), Some("{\"resource\":{}}"));
    // The copy is archived with its plan, as any configuration is.
    let kept = format!("{ARCHIVE}/configuration/main.tf.json");
    assert!(script.text(kept).is_some());

    let played = states(world(), &[3]).run(&rollback(Point::archive("nowhere")));
    played.assert_blocked("there is no file nowhere/configuration/main.tf.json");
}

#[test]
fn an_earlier_configuration_with_another_state_is_refused() {
    let script = world()
        .command("git worktree add", 0, "")
        .command("terraform state pull", 0, state(3))
        .command("terraform state pull", 0, "");
    let played = script.run(&rollback(Point::tag("v1.2.0", "infra.out/dev/main")));
    played.assert_blocked("the earlier configuration keeps another state than the present one");
    let failure = played.failure("earlier").expect("it failed");
    assert_eq!(
        failure.detail,
        "its lineage is none, and the present one's is a-b-c"
    );
}

#[test]
fn hand_written_files_that_need_formatting_are_named() {
    let format = || one("format", terraform::format("modules"));
    let script = Script::new().command("terraform fmt -check -recursive", 3, "a.tf\n");
    let played = script.run(&format());
    played.assert_blocked("files need `terraform fmt`");
    assert_eq!(
        played.failure("format").expect("it failed").detail,
        "a.tf\n"
    );
    let script = Script::new().command("terraform fmt", 0, "");
    script.run(&format()).assert_completed();
}
