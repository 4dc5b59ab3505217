//! Procedures on Restate's real server, and what is left of them when processes are killed.
//!
//! `cargo test -p formwork-restate` runs all of it; `cargo test -p formwork-restate --test restate -- rounds 30` kills 30 times.

mod bench;
mod kills;
mod memory;
mod procedures;
mod scenarios;
mod server;
mod world;

use std::path::PathBuf;
use std::process::ExitCode;
use std::time::Instant;

use bench::Bench;
use procedures::Edition;

fn main() -> ExitCode {
    // Options are libtest's, and mean nothing here.
    let arguments = std::env::args().skip(1);
    let arguments: Vec<String> = arguments.filter(|word| !word.starts_with('-')).collect();
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    if let ["worker", port, folder, edition] = *words {
        let edition = match edition {
            "second" => Edition::Second,
            _ => Edition::First,
        };
        work(port, folder, edition);
        return ExitCode::SUCCESS;
    }
    let Some(program) = server::program() else {
        return without_server();
    };
    match *words {
        ["rounds", count] => {
            let count = count.parse().expect("`rounds` takes a number");
            kills::rounds(&mut Bench::new(program), count);
        }
        _ => run(program, words.first().copied().unwrap_or_default()),
    }
    ExitCode::SUCCESS
}

/// Runs the scenarios whose names contain this.
fn run(program: PathBuf, filter: &str) {
    let mut scenarios = [scenarios::ALL, kills::ALL].concat();
    scenarios.retain(|(name, _)| name.contains(filter));
    if scenarios.is_empty() {
        return;
    }
    let mut bench = Bench::new(program);
    for (name, scenario) in scenarios {
        let began = Instant::now();
        scenario(&mut bench);
        println!("test {name} ... ok ({} ms)", began.elapsed().as_millis());
    }
}

/// Where the server must be there, its absence is a failure.
fn without_server() -> ExitCode {
    let missing = "there is no restate-server in PATH or FORMWORK_RESTATE_SERVER";
    if std::env::var_os("CI").is_some() {
        eprintln!("failed: {missing}");
        return ExitCode::FAILURE;
    }
    println!("skipped: {missing}");
    ExitCode::SUCCESS
}

#[tokio::main]
async fn work(port: &str, folder: &str, edition: Edition) {
    let listener = tokio::net::TcpListener::bind(format!("127.0.0.1:{port}")).await;
    let listener = listener.expect("the port is free");
    formwork_restate::serve(bench::Tested::new(folder.into(), edition), listener).await;
}
