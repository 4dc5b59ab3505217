//! Programs and states for Pulumi, read by Pulumi's own SDK, by the engine's JSON schema, and by rules that are written down apart.

use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use formwork_acceptance_tests::{
    Moto, Program, assert_succeeded, has, has_pulumi, has_terraform, synthesize, terraform,
};
use serde_json::{Value, json};

/// The examples, and how many stacks each has in all its environments.
const EXAMPLES: [(&str, usize); 8] = [
    ("deployment-runbook", 2),
    ("environment-setup", 15),
    ("iac-update", 2),
    ("implement-infrastructure", 2),
    ("quickstart", 2),
    ("shop-analytics", 3),
    ("shop-storefront", 3),
    ("standards", 2),
];

/// What a test does to a document.
type Change = fn(&mut Value);

/// A script of this folder, run with the Python that has Pulumi's SDK.
fn script(name: &str) -> Command {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut command = Command::new(folder.join("../../target/ci/pulumi/bin/python"));
    command.arg(folder.join("pulumi").join(name));
    command
}

fn text(output: &Output) -> String {
    String::from_utf8_lossy(&[&output.stdout[..], &output.stderr].concat()).into_owned()
}

#[test]
fn pulumis_sdk_knows_every_token_and_property_of_every_example() {
    if !has_pulumi() {
        return;
    }
    let (mut reading, mut programs) = (script("program.py"), 0);
    let examples = EXAMPLES.map(|(package, count)| {
        let program = Program::new(package);
        let output = program
            .command("synth --target pulumi")
            .output()
            .expect("cargo runs");
        assert_succeeded(&output, package);
        let stdout = String::from_utf8_lossy(&output.stdout).into_owned();
        let folders: Vec<&str> = stdout.lines().collect();
        assert_eq!(folders.len(), count, "{package}");
        reading.args(folders.iter().map(|folder| program.folder().join(folder)));
        programs += count;
        program
    });
    let read = reading.output().expect("python runs");
    assert_succeeded(&read, "Pulumi's SDK");
    assert!(
        text(&read).contains(&format!("of {programs} programs: 0 problems")),
        "{}",
        text(&read)
    );
    drop(examples);
}

#[test]
fn the_reader_notices_unknown_tokens_properties_references_and_types() {
    if !has_pulumi() {
        return;
    }
    let program = Program::new("quickstart");
    let (is_fine, said) = program.says("synth --target pulumi --env dev");
    assert!(is_fine, "{said}");
    let folder = program.folder().join("infra.out/pulumi/dev/main");
    let main: Value = read_json(&folder.join("Main.json"));
    let vpc = "Vpc_main";
    let changes: [(&str, Change); 4] = [
        ("is no resource of the package", |vpc| {
            vpc["type"] = json!("aws:ec2/vpcs:Vpcs")
        }),
        ("is no property of", |vpc| {
            vpc["properties"]["cidrBlocks"] = json!("10.0.0.0/16")
        }),
        ("is not told", |vpc| {
            vpc["properties"]["cidrBlock"] = json!("${Subnet_private-a.cidr}")
        }),
        ("Unexpected type", |vpc| {
            vpc["properties"]["cidrBlock"] = json!(["10.0.0.0/16"])
        }),
    ];
    for (problem, change) in changes {
        let mut changed = main.clone();
        change(&mut changed["resources"][vpc]);
        std::fs::write(folder.join("Main.json"), changed.to_string())
            .expect("the folder is writable");
        let read = script("program.py")
            .arg(&folder)
            .output()
            .expect("python runs");
        assert!(
            !read.status.success() && text(&read).contains(problem),
            "{problem}: {}",
            text(&read)
        );
    }
}

fn read_json(path: &Path) -> Value {
    let text =
        std::fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    serde_json::from_str(&text).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// The storefront of one environment, applied against a cloud on this machine.
struct Applied {
    program: Program,
    folder: PathBuf,
    _cloud: Moto,
}

const SERVICES: [&str; 24] = [
    "acm",
    "appautoscaling",
    "autoscaling",
    "cloudtrail",
    "cloudwatch",
    "configservice",
    "dynamodb",
    "ec2",
    "ecs",
    "elbv2",
    "eventbridge",
    "iam",
    "kms",
    "lambda",
    "logs",
    "rds",
    "route53",
    "s3",
    "secretsmanager",
    "sns",
    "sqs",
    "ssm",
    "sts",
    "wafv2",
];

impl Applied {
    fn shop() -> Self {
        let program = Program::new("shop-storefront");
        let (is_fine, said) = program.says("synth --env dev");
        assert!(is_fine, "{said}");
        let folder = program.folder().join("infra.out/dev/shop");
        let cloud = Moto::start();
        cloud.override_provider(&folder, &SERVICES);
        prepare(&program, &folder);
        for arguments in [
            &["init", "-no-color", "-input=false"][..],
            &["apply", "-no-color", "-input=false", "-auto-approve"],
        ] {
            assert_succeeded(&terraform(&folder, arguments), arguments[0]);
        }
        Self {
            program,
            folder,
            _cloud: cloud,
        }
    }

    fn state(&self, arguments: &[&str]) -> String {
        let output = terraform(&self.folder, arguments);
        assert_succeeded(&output, arguments[0]);
        String::from_utf8_lossy(&output.stdout).into_owned()
    }
}

/// Makes what the shop looks up, and leaves out what the cloud of the tests cannot do: trails that log, replicas of databases, and
/// the alarm on one.
fn prepare(program: &Program, folder: &Path) {
    let main = read_json(&folder.join("main.tf.json"));
    let certificate = program.folder().join("certificate");
    std::fs::create_dir_all(&certificate).expect("the folder is writable");
    let provider = &read_json(&folder.join("cloud_override.tf.json"))["provider"];
    let document = json!({
        "terraform": main["terraform"],
        "provider": provider,
        "resource": { "aws_acm_certificate": { "https": {
            "domain_name": main["data"]["aws_acm_certificate"]["web_https"]["domain"],
            "validation_method": "DNS",
        } } },
    });
    std::fs::write(certificate.join("main.tf.json"), document.to_string())
        .expect("the folder is writable");
    for arguments in [
        &["init", "-no-color"][..],
        &["apply", "-no-color", "-auto-approve"],
    ] {
        assert_succeeded(&terraform(&certificate, arguments), "the certificate");
    }
    let absent = json!({
        "data": { "aws_acm_certificate": { "web_https": { "statuses": ["ISSUED", "PENDING_VALIDATION"] } } },
        "resource": {
            "aws_cloudtrail": { "watch_trail": { "count": 0 } },
            "aws_db_instance": { "data_reports": { "count": 0 } },
            "aws_cloudwatch_metric_alarm": { "watch_replica-lag": { "count": 0, "dimensions": {} } },
        },
    });
    std::fs::write(folder.join("absent_override.tf.json"), absent.to_string())
        .expect("the folder is writable");
}

/// What `pulumi stack export` prints of a new stack.
fn base(project: &str, environment: &str) -> Value {
    let urn = format!(
        "urn:pulumi:{environment}::{project}::pulumi:pulumi:Stack::{project}-{environment}"
    );
    json!({ "version": 3, "deployment": {
        "manifest": { "time": "2026-01-01T00:00:00Z", "magic": "", "version": "" },
        "secrets_providers": { "type": "passphrase", "state": { "salt": "v1:c2FsdA==:v1:bm9uY2U=:dGV4dA==" } },
        "resources": [{ "urn": urn, "custom": false, "type": "pulumi:pulumi:Stack" }],
    } })
}

#[test]
fn what_was_applied_is_a_state_for_pulumi_and_comes_back_with_the_same_addresses_and_ids() {
    if !has_pulumi() || !has_terraform() || !has("moto_server", "--help") {
        return;
    }
    let shop = Applied::shop();
    let write = |name: &str, text: &str| {
        std::fs::write(shop.program.folder().join(name), text).expect("the folder is writable");
    };
    let stored = shop.state(&["state", "pull"]);
    write("stored.json", &stored);
    write("shown.json", &shop.state(&["show", "-json"]));
    write("base.json", &base("store-shop", "dev").to_string());

    for state in ["stored.json", "shown.json"] {
        let (is_fine, said) = shop.program.says(&format!(
            "export pulumi --env dev --state {state} --base base.json --out {state}.out"
        ));
        assert!(is_fine, "{said}");
        let deployment = shop
            .program
            .folder()
            .join(format!("{state}.out/pulumi/dev/shop/deployment.json"));
        let checked = script("deployment.py")
            .arg(&deployment)
            .output()
            .expect("python runs");
        assert_succeeded(&checked, "the schema and the rules");
        let broken = script("deployment.py")
            .arg("--broken")
            .arg(&deployment)
            .output()
            .expect("python runs");
        assert_succeeded(&broken, "seven broken variants");
        assert!(
            text(&broken).contains("7 of 7 noticed"),
            "{}",
            text(&broken)
        );
        comes_back(&shop.program, &deployment, &stored);
    }
    bad_states_are_refused(&shop.program, &stored);
}

/// The imports of a deployment are those of all that the state holds.
fn comes_back(program: &Program, deployment: &Path, stored: &str) {
    let command = format!("import pulumi {} --env dev", deployment.display());
    let output = program.command(&command).output().expect("cargo runs");
    assert_succeeded(&output, "import pulumi");
    let imports: Value = serde_json::from_slice(&output.stdout).expect("the blocks are JSON");
    let found: std::collections::BTreeMap<String, String> = imports["import"]
        .as_array()
        .expect("there are blocks")
        .iter()
        .map(|block| {
            (
                block["to"].as_str().unwrap_or_default().to_owned(),
                block["id"].as_str().unwrap_or_default().to_owned(),
            )
        })
        .collect();
    let state: Value = serde_json::from_str(stored).expect("a state is JSON");
    let mut expected = std::collections::BTreeMap::new();
    for resource in state["resources"].as_array().expect("it has resources") {
        for instance in resource["instances"].as_array().expect("it has instances") {
            if resource["mode"] == "managed" {
                let (kind, name) = (
                    resource["type"].as_str().unwrap_or_default(),
                    resource["name"].as_str().unwrap_or_default(),
                );
                expected.insert(
                    format!("{kind}.{name}"),
                    import_id(kind, &instance["attributes"]),
                );
            }
        }
    }
    assert!(expected.len() > 60, "{} resources", expected.len());
    assert_eq!(found, expected);
}

/// The ids by which Terraform imports what this stack holds, where they are not the ids of the objects.
fn import_id(kind: &str, attributes: &Value) -> String {
    let text = |name: &str| attributes[name].as_str().unwrap_or_default().to_owned();
    match kind {
        "aws_route" => format!(
            "{}_{}",
            text("route_table_id"),
            text("destination_cidr_block")
        ),
        "aws_route_table_association" => {
            format!("{}/{}", text("subnet_id"), text("route_table_id"))
        }
        _ => text("id"),
    }
}

/// States that are none of this stack: each is refused with its reason, and nothing is written.
fn bad_states_are_refused(program: &Program, stored: &str) {
    let state: Value = serde_json::from_str(stored).expect("a state is JSON");
    let changed = |change: fn(&mut Value)| {
        let mut state = state.clone();
        change(&mut state);
        state.to_string()
    };
    let bad = [
        (
            "FW0813",
            changed(|state| {
                state["resources"][0] = json!({
                    "mode": "managed", "type": "aws_vpc", "name": "of_another_stack", "provider": "provider[\"registry.terraform.io/hashicorp/aws\"]",
                    "instances": [{ "attributes": { "id": "vpc-1" } }],
                })
            }),
        ),
        ("FW0812", changed(|state| state["version"] = json!(5))),
        ("FW0811", stored[..stored.len() / 2].to_owned()),
        (
            "FW0814",
            changed(|state| {
                let resources = state["resources"].as_array_mut().expect("it has resources");
                let managed = resources
                    .iter_mut()
                    .find(|resource| resource["mode"] == "managed");
                managed.expect("one is managed")["provider"] =
                    json!("provider[\"registry.terraform.io/hashicorp/azurerm\"]");
            }),
        ),
        ("FW0815", changed(|state| state["resources"] = json!([]))),
        ("FW0811", "no state at all".to_owned()),
    ];
    for (code, text) in bad {
        std::fs::write(program.folder().join("bad.json"), text).expect("the folder is writable");
        let output = program
            .command("export pulumi --env dev --state bad.json --base base.json --out bad.out")
            .output()
            .expect("cargo runs");
        let said = String::from_utf8_lossy(&output.stderr);
        assert_eq!(output.status.code(), Some(1), "{said}");
        assert!(said.contains(&format!("error[{code}]")), "{code}: {said}");
        assert!(
            !program.folder().join("bad.out").exists(),
            "{code} wrote something"
        );
    }
    let (is_fine, said) = program.says("export pulumi --env dev --out bad.out");
    assert!(
        !is_fine && said.contains("describes only what exists"),
        "{said}"
    );
}

#[test]
fn the_files_of_one_target_are_never_touched_by_the_other() {
    let program = Program::new("quickstart");
    let files = |program: &Program| {
        let mut found = Vec::new();
        let mut waiting = vec![program.folder().to_owned()];
        while let Some(folder) = waiting.pop() {
            for entry in std::fs::read_dir(folder)
                .expect("the folder can be read")
                .flatten()
            {
                match entry.path() {
                    path if path.is_dir() => waiting.push(path),
                    path => found.push((std::fs::read(&path).expect("the file can be read"), path)),
                }
            }
        }
        found.sort();
        found
    };
    for target in ["terraform", "pulumi"] {
        let (is_fine, said) = program.says(&format!("synth --target {target}"));
        assert!(is_fine, "{said}");
    }
    let before = files(&program);
    assert!(
        before
            .iter()
            .any(|(_, path)| path.ends_with("pulumi/dev/main/Main.json"))
    );
    assert!(
        before
            .iter()
            .any(|(_, path)| path.ends_with("dev/main/main.tf.json"))
    );
    for target in ["terraform", "pulumi"] {
        let (is_fine, said) = program.says(&format!("synth --target {target} --env dev"));
        assert!(is_fine, "{said}");
    }
    assert_eq!(files(&program), before);
    // The reader of Terraform is not confused by the other files.
    let folders = synthesize("quickstart", &program.folder().join("infra.out"));
    assert_eq!(folders.len(), 2);
}
