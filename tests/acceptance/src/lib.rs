//! What the acceptance tests need: the examples, Terraform, and a cloud on this machine.
//! In: names of packages. Out: folders, and what Terraform said about them.
//! It must not know: what is in the folders.
//! Change it when another tool should judge what is emitted.

use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};
use std::time::{Duration, Instant};

use serde_json::json;

/// Whether `tool` can be run; where it is absent, one line says that the test is skipped. In CI its absence fails.
pub fn has(tool: &str, version_argument: &str) -> bool {
    let is_there = Command::new(tool)
        .arg(version_argument)
        .env("CHECKPOINT_DISABLE", "1")
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status()
        .is_ok_and(|status| status.success());
    if !is_there {
        assert!(
            std::env::var_os("CI").is_none(),
            "`{tool}` is needed in CI and cannot be run"
        );
        skipped(&format!("`{tool}` is not installed"));
    }
    is_there
}

/// Says so past the test harness, which keeps what passing tests print to itself.
fn skipped(why: &str) {
    writeln!(std::io::stderr(), "skipped: {why}").expect("standard error is open");
}

/// Whether Terraform is there and can install the provider, which needs a network or a mirror; as [`has`] otherwise.
pub fn has_terraform() -> bool {
    if !has("terraform", "version") {
        return false;
    }
    let folder = tempfile::tempdir().expect("a temporary folder");
    let provider = json!({ "terraform": { "required_providers": { "aws": { "source": "hashicorp/aws", "version": "~> 5.100" } } } });
    std::fs::write(folder.path().join("main.tf.json"), provider.to_string())
        .expect("the folder is writable");
    let init = terraform(folder.path(), &["init", "-no-color", "-input=false"]);
    if !init.status.success() {
        assert!(
            std::env::var_os("CI").is_none(),
            "{}",
            String::from_utf8_lossy(&init.stderr)
        );
        skipped("Terraform cannot install the AWS provider, for want of a network or a mirror");
    }
    init.status.success()
}

/// Whether Pulumi's SDK is in `target/ci/pulumi`, a virtual environment that holds `pulumi-aws==6.83.4` and `jsonschema`; as [`has`]
/// otherwise.
pub fn has_pulumi() -> bool {
    let python = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../target/ci/pulumi/bin/python");
    let is_there = Command::new(python)
        .args(["-c", "import jsonschema, pulumi, pulumi_aws"])
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status()
        .is_ok_and(|status| status.success());
    if !is_there {
        assert!(
            std::env::var_os("CI").is_none(),
            "Pulumi's SDK is needed in CI: python3 -m venv target/ci/pulumi && target/ci/pulumi/bin/pip install pulumi pulumi-aws==6.83.4 jsonschema"
        );
        skipped("Pulumi's SDK is not in target/ci/pulumi");
    }
    is_there
}

/// Runs an example's `synth` into `out` and gives back the folders that it printed.
pub fn synthesize(package: &str, out: &Path) -> Vec<PathBuf> {
    let output = Command::new(env!("CARGO"))
        .args([
            "run",
            "--quiet",
            "--package",
            package,
            "--",
            "synth",
            "--out",
        ])
        .arg(out)
        .arg("--lock")
        .arg(out.join("formwork.lock"))
        .output()
        .expect("cargo runs");
    assert_succeeded(&output, package);
    String::from_utf8_lossy(&output.stdout)
        .lines()
        .map(PathBuf::from)
        .collect()
}

/// Runs Terraform in `folder` and gives back its output, whatever its exit code.
pub fn terraform(folder: &Path, arguments: &[&str]) -> Output {
    Command::new("terraform")
        .args(arguments)
        .current_dir(folder)
        .env("CHECKPOINT_DISABLE", "1")
        .env("TF_IN_AUTOMATION", "1")
        .env("AWS_EC2_METADATA_DISABLED", "true")
        .output()
        .expect("terraform runs")
}

/// As [`terraform`], with what it reads from standard input.
pub fn terraform_with_input(folder: &Path, arguments: &[&str], input: &str) -> Output {
    let mut child = Command::new("terraform")
        .args(arguments)
        .current_dir(folder)
        .env("CHECKPOINT_DISABLE", "1")
        .env("TF_IN_AUTOMATION", "1")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("terraform runs");
    let mut stdin = child.stdin.take().expect("it is piped");
    // Terraform may have ended without reading: then its output says why.
    let _ = stdin.write_all(input.as_bytes());
    drop(stdin);
    child.wait_with_output().expect("terraform ends")
}

/// Fails with all that a command wrote, unless it succeeded.
#[track_caller]
pub fn assert_succeeded(output: &Output, label: &str) {
    assert!(
        output.status.success(),
        "{label} failed:\n{}{}",
        String::from_utf8_lossy(&output.stdout),
        String::from_utf8_lossy(&output.stderr)
    );
}

/// A cloud on this machine that behaves like AWS; it ends when this is dropped.
pub struct Moto {
    server: Child,
    port: u16,
}

impl Moto {
    /// Starts the server on a free port of the loopback interface.
    pub fn start() -> Self {
        let port = free_port();
        let server = Command::new("moto_server")
            .args(["--host", "127.0.0.1", "--port", &port.to_string()])
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .expect("moto_server runs");
        let moto = Self { server, port };
        let start = Instant::now();
        while TcpStream::connect((Ipv4Addr::LOCALHOST, port)).is_err() {
            assert!(
                start.elapsed() < Duration::from_secs(60),
                "moto_server did not answer within a minute"
            );
            std::thread::sleep(Duration::from_millis(200));
        }
        moto
    }

    /// Where it answers.
    pub fn address(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }

    /// Makes a bucket.
    pub fn bucket(&self, name: &str) {
        let request = format!(
            "PUT /{name} HTTP/1.1\r\nHost: 127.0.0.1:{}\r\nContent-Length: 0\r\nConnection: close\r\n\
             Authorization: AWS4-HMAC-SHA256 Credential=test/20250101/us-east-1/s3/aws4_request, SignedHeaders=host, Signature=0\r\n\r\n",
            self.port
        );
        let mut stream =
            TcpStream::connect((Ipv4Addr::LOCALHOST, self.port)).expect("moto_server listens");
        let mut answer = String::new();
        stream
            .write_all(request.as_bytes())
            .and_then(|()| stream.read_to_string(&mut answer))
            .expect("moto_server answers");
        assert!(answer.starts_with("HTTP/1.1 200"), "{answer}");
    }

    /// Points the provider of a root module at this cloud for `services`, by a file that Terraform merges over it.
    pub fn override_provider(&self, folder: &Path, services: &[&str]) {
        let address = format!("http://127.0.0.1:{}", self.port);
        let endpoints: serde_json::Map<String, serde_json::Value> = services
            .iter()
            .map(|service| ((*service).to_owned(), json!(address)))
            .collect();
        let document = json!({ "provider": { "aws": [{
            "access_key": "test",
            "secret_key": "test",
            "region": "eu-central-1",
            "skip_credentials_validation": true,
            "skip_requesting_account_id": true,
            "skip_metadata_api_check": "true",
            "s3_use_path_style": true,
            "endpoints": [endpoints],
        }] } });
        std::fs::write(folder.join("cloud_override.tf.json"), document.to_string())
            .expect("the folder is writable");
    }
}

impl Drop for Moto {
    fn drop(&mut self) {
        // Both fail only when the server has ended by itself.
        let _ = self.server.kill();
        let _ = self.server.wait();
    }
}

fn free_port() -> u16 {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).expect("a port is free");
    listener
        .local_addr()
        .expect("a bound listener has an address")
        .port()
}

/// An example's program, run in a folder of its own.
pub struct Program {
    package: &'static str,
    folder: tempfile::TempDir,
}

impl Program {
    /// In an empty folder.
    pub fn new(package: &'static str) -> Self {
        let folder = tempfile::tempdir().expect("a temporary folder");
        Self { package, folder }
    }

    /// The folder that it runs in.
    pub fn folder(&self) -> &Path {
        self.folder.path()
    }

    /// A command of the program, as one would type it.
    pub fn command(&self, line: &str) -> Command {
        let manifest = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../Cargo.toml");
        let mut command = Command::new(env!("CARGO"));
        command
            .args(["run", "--quiet", "--manifest-path"])
            .arg(manifest)
            .args(["--package", self.package, "--"])
            .args(line.split_whitespace())
            .current_dir(self.folder.path())
            .env("CHECKPOINT_DISABLE", "1")
            .env("AWS_EC2_METADATA_DISABLED", "true");
        command
    }

    /// What a command came to: whether it succeeded, and all that it said.
    pub fn says(&self, line: &str) -> (bool, String) {
        let output = self.command(line).output().expect("cargo runs");
        let text = [output.stdout, output.stderr].concat();
        (
            output.status.success(),
            String::from_utf8_lossy(&text).into_owned(),
        )
    }

    /// How its last run stands.
    pub fn last_run(&self) -> serde_json::Value {
        let output = self
            .command("status --format json")
            .output()
            .expect("cargo runs");
        let document: serde_json::Value =
            serde_json::from_slice(&output.stdout).unwrap_or_default();
        document["runs"]
            .as_array()
            .and_then(|runs| runs.last())
            .cloned()
            .unwrap_or_default()
    }
}

/// A server on this machine that takes whatever is sent, and says that it did.
pub struct Mailbox {
    port: u16,
}

impl Mailbox {
    /// Starts it. It ends with the process.
    pub fn start() -> Self {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).expect("a port is free");
        let port = listener
            .local_addr()
            .expect("a bound listener has an address")
            .port();
        std::thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                // Who sent something may be gone already.
                let _ = take(stream);
            }
        });
        Self { port }
    }

    /// Where it listens.
    pub fn address(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }
}

fn take(mut stream: TcpStream) -> std::io::Result<()> {
    let mut reader = BufReader::new(stream.try_clone()?);
    let (mut line, mut length) = (String::new(), 0);
    while reader.read_line(&mut line)? > 2 {
        if let Some((name, value)) = line.split_once(':')
            && name.eq_ignore_ascii_case("content-length")
        {
            length = value.trim().parse().unwrap_or(0);
        }
        line.clear();
    }
    reader.read_exact(&mut vec![0; length])?;
    stream.write_all(b"HTTP/1.1 201 Created\r\nContent-Length: 0\r\nConnection: close\r\n\r\n")
}
