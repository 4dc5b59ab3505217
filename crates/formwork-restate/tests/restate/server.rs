//! Restate's server and a worker, as processes that can be killed.

use std::fs::File;
use std::net::{TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use formwork_restate::Client;

/// Names the server's program, where it is not in `PATH` as `restate-server`.
const VARIABLE: &str = "FORMWORK_RESTATE_SERVER";

/// The server's program; none where there is none. The script that npm puts into `PATH` is none, because killing it kills no server.
pub(crate) fn program() -> Option<PathBuf> {
    if let Some(named) = std::env::var_os(VARIABLE) {
        return Some(PathBuf::from(named));
    }
    let folders = std::env::var_os("PATH")?;
    std::env::split_paths(&folders)
        .map(|folder| folder.join("restate-server"))
        .find(|program| is_binary(program))
}

fn is_binary(program: &Path) -> bool {
    let mut start = [0; 2];
    let read = File::open(program).and_then(|mut file| std::io::Read::read(&mut file, &mut start));
    matches!(read, Ok(2)) && start != *b"#!"
}

/// A server with its data in a folder, on the loopback only.
pub(crate) struct Server {
    program: PathBuf,
    folder: PathBuf,
    ports: [u16; 3],
    process: Child,
}

impl Server {
    pub(crate) fn begin(program: PathBuf, folder: &Path) -> Self {
        let ports = [free_port(), free_port(), free_port()];
        let process = serve(&program, folder, ports);
        let server = Self {
            program,
            folder: folder.to_owned(),
            ports,
            process,
        };
        server.wait();
        server
    }

    pub(crate) fn admin(&self) -> String {
        format!("http://127.0.0.1:{}", self.ports[0])
    }

    pub(crate) fn ingress(&self) -> String {
        format!("http://127.0.0.1:{}", self.ports[1])
    }

    /// Ends it without any warning, and begins it again on the same data.
    pub(crate) fn kill(&mut self) {
        end(&mut self.process);
        self.process = serve(&self.program, &self.folder, self.ports);
        self.wait();
    }

    fn wait(&self) {
        self.ports.iter().copied().for_each(wait_for_port);
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        end(&mut self.process);
    }
}

fn serve(program: &Path, folder: &Path, [admin, ingress, node]: [u16; 3]) -> Child {
    let log = File::options()
        .create(true)
        .append(true)
        .open(folder.join("server.log"));
    let log = log.expect("the temporary folder can be written");
    Command::new(program)
        .arg("--no-logo")
        .env("RESTATE_DISABLE_TELEMETRY", "true")
        .env("DO_NOT_TRACK", "1")
        .env("RESTATE_BASE_DIR", folder)
        .env("RESTATE_NODE_NAME", "test")
        .env("RESTATE_LISTEN_MODE", "tcp")
        .env("RESTATE_BIND_IP", "127.0.0.1")
        .env("RESTATE_ADVERTISED_HOST", "127.0.0.1")
        .env("RESTATE_BIND_PORT", node.to_string())
        .env("RESTATE_ADMIN__BIND_ADDRESS", format!("127.0.0.1:{admin}"))
        .env(
            "RESTATE_INGRESS__BIND_ADDRESS",
            format!("127.0.0.1:{ingress}"),
        )
        .env("RESTATE_DEFAULT_NUM_PARTITIONS", "1")
        .env("RESTATE_ROCKSDB_TOTAL_MEMORY_SIZE", "128MB")
        .stdout(log.try_clone().expect("a file can be opened twice"))
        .stderr(log)
        .spawn()
        .unwrap_or_else(|error| panic!("{} does not begin: {error}", program.display()))
}

/// A worker: this same program, called in another way.
pub(crate) struct Worker {
    folder: PathBuf,
    port: u16,
    process: Child,
}

impl Worker {
    pub(crate) fn begin(folder: &Path) -> Self {
        let port = free_port();
        let worker = Self {
            folder: folder.to_owned(),
            port,
            process: work(folder, port, "first"),
        };
        wait_for_port(port);
        worker
    }

    /// Tells the server of it.
    pub(crate) fn register(&self, server: &Server, client: &Client) {
        let address = format!("http://127.0.0.1:{}", self.port);
        eventually("the worker is registered", || {
            client.register(&server.admin(), &address).ok()
        });
    }

    /// Ends it without any warning, and begins it again. What its steps execute goes on.
    pub(crate) fn kill(&mut self) {
        self.replace("first");
    }

    /// Ends it, and begins this edition of the program in its place.
    pub(crate) fn replace(&mut self, edition: &str) {
        end(&mut self.process);
        self.process = work(&self.folder, self.port, edition);
    }

    /// Ends it together with this group of processes, and begins it again.
    pub(crate) fn kill_with(&mut self, group: Option<&str>) {
        end(&mut self.process);
        if let Some(group) = group {
            kill_group(group);
        }
        self.replace("first");
    }
}

impl Drop for Worker {
    fn drop(&mut self) {
        end(&mut self.process);
    }
}

fn work(folder: &Path, port: u16, edition: &str) -> Child {
    let program = std::env::current_exe().expect("this program has a path");
    Command::new(program)
        .args(["worker", &port.to_string()])
        .arg(folder)
        .arg(edition)
        .stdin(Stdio::null())
        .spawn()
        .expect("this program can be started")
}

fn end(process: &mut Child) {
    // It fails only where the process has ended already.
    let _ = process.kill();
    process.wait().expect("the process is a child of this one");
}

fn kill_group(group: &str) {
    let kill = Command::new("kill")
        .args(["-9", "--", &format!("-{group}")])
        .stderr(Stdio::null())
        .status();
    // It fails only where the group has ended already.
    kill.expect("`kill` can be started");
}

fn free_port() -> u16 {
    let listener = TcpListener::bind("127.0.0.1:0").expect("there is a free port");
    listener.local_addr().expect("it has an address").port()
}

fn wait_for_port(port: u16) {
    eventually("a process listens", || {
        TcpStream::connect(("127.0.0.1", port)).ok()
    });
}

/// Asks again until there is an answer.
pub(crate) fn eventually<T>(what: &str, ask: impl Fn() -> Option<T>) -> T {
    let began = Instant::now();
    loop {
        if let Some(answer) = ask() {
            return answer;
        }
        assert!(
            began.elapsed() < Duration::from_secs(60),
            "waited 60 seconds: {what}"
        );
        std::thread::sleep(Duration::from_millis(10));
    }
}
