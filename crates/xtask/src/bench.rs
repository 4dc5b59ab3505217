//! Measures synthesis, compilation of the bindings, and the time from an edit to written files.
//!
//! A measurement runs in a process of its own, because the operating system adds up what all children of a process used.

mod export;
mod journal;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Instant;

use nix::sys::resource::{UsageWho, getrusage};
use serde_json::{Value, json};

use crate::codegen::workspace;
pub(crate) use journal::all as journal;

const PAGE: &str = "book/src/benchmarks.md";
const MARKS: (&str, &str) = ("<!-- bench -->\n", "<!-- /bench -->");
const SIZES: [usize; 5] = [100, 1_000, 10_000, 100_000, 1_000_000];
const META_FEATURES: &str = "compute,storage,network,security,monitoring";
/// A line of the storefront, and what it is edited to.
const EDIT: (&str, &str, &str) = (
    "examples/shop-storefront/src/lib.rs",
    "DEV(\"10.10.0.0/16\")",
    "DEV(\"10.11.0.0/16\")",
);

/// Prints one line of JSON about the synthesis of `resources` resources.
pub(crate) fn synth(resources: usize) -> Result<(), String> {
    build_bench()?;
    println!("{}", measured_synth(resources)?);
    Ok(())
}

/// Prints what the export of `resources` applied resources for Pulumi uses.
pub(crate) fn export(resources: usize) -> Result<(), String> {
    build_bench()?;
    let Measurement { cpu_s, peak_mb, .. } = export::measured(resources)?;
    println!(
        "{}",
        json!({ "resources": resources / 4 * 4, "cpu_s": cpu_s, "peak_mb": peak_mb })
    );
    Ok(())
}

fn build_bench() -> Result<(), String> {
    build(&["--release", "--package", "formwork-bench"])
}

/// Builds what is to be run.
pub(crate) fn build(what: &[&str]) -> Result<(), String> {
    succeed(cargo(&["build", "--quiet"]).args(what))
}

fn measured_synth(resources: usize) -> Result<Value, String> {
    let out = scratch("out")?;
    let program = workspace().join("target/release/formwork-bench");
    let measurement = measured(
        &[("RESOURCES", &resources.to_string())],
        &program,
        &[
            "synth",
            "--out",
            &out.display().to_string(),
            "--lock",
            &out.join("formwork.lock").display().to_string(),
        ],
    )?;
    let bytes = fs::metadata(out.join("production/main/main.tf.json"))
        .map_err(|error| error.to_string())?
        .len();
    remove(&out)?;
    Ok(json!({
        "resources": resources / 4 * 4,
        "cpu_s": measurement.cpu_s,
        "peak_mb": measurement.peak_mb,
        "bytes": bytes,
    }))
}

/// All rules, and no files.
fn measured_check(resources: usize) -> Result<Measurement, String> {
    let program = workspace().join("target/release/formwork-bench");
    measured(
        &[("RESOURCES", &resources.to_string())],
        &program,
        &["check"],
    )
}

/// Measures everything and writes the table into the book.
pub(crate) fn all() -> Result<(), String> {
    build_bench()?;
    let mut rows = vec![
        "| what | CPU seconds | peak memory | size |".to_owned(),
        "|---|---|---|---|".to_owned(),
    ];
    let mut row = |what: &str, cpu_s: f64, peak_mb: f64, size: &str| {
        let row = format!("| {what} | {cpu_s:.2} | {peak_mb:.0} MB | {size} |");
        println!("{row}");
        rows.push(row);
    };
    let mut points = Vec::new();
    for resources in SIZES {
        let point = measured_synth(resources)?;
        let (cpu_s, peak_mb) = (number(&point["cpu_s"]), number(&point["peak_mb"]));
        row(
            &format!("synthesis of {resources} resources"),
            cpu_s,
            peak_mb,
            &format!("{} bytes", point["bytes"]),
        );
        points.push((resources, cpu_s));
    }
    let check = measured_check(10_000)?;
    row("check of 10000 resources", check.cpu_s, check.peak_mb, "");
    let export = export::measured(10_000)?;
    row(
        "export of 10000 applied resources for Pulumi",
        export.cpu_s,
        export.peak_mb,
        "",
    );
    for (label, command, features) in [
        ("clean check of all bindings", "check", "--all-features"),
        ("clean build of all bindings", "build", "--all-features"),
        (
            "clean check of the five meta-features",
            "check",
            META_FEATURES,
        ),
        ("clean check of five services", "check", "ec2,iam,lb,rds,s3"),
    ] {
        let measurement = bindings(command, features)?;
        row(label, measurement.cpu_s, measurement.peak_mb, "");
    }
    let edit = edit()?;
    row(
        "an edited line of the storefront to its written files",
        edit.cpu_s,
        edit.peak_mb,
        "",
    );
    let exponent = exponent(&points, 10_000, 1_000_000);
    println!("exponent from 10,000 to 1,000,000 resources: {exponent:.2}");
    rows.push(String::new());
    rows.push(format!(
        "From 10,000 to 1,000,000 resources the CPU time grows with an exponent of {exponent:.2}."
    ));
    write_between(PAGE, MARKS, &rows.join("\n"))?;
    journal()
}

/// How the CPU time grows between two sizes: 1 is linear.
fn exponent(points: &[(usize, f64)], from: usize, to: usize) -> f64 {
    let cpu_s = |size| {
        points
            .iter()
            .find(|(resources, _)| *resources == size)
            .map_or(f64::NAN, |(_, cpu_s)| *cpu_s)
    };
    (cpu_s(to) / cpu_s(from)).ln() / (to as f64 / from as f64).ln()
}

fn bindings(command: &str, features: &str) -> Result<Measurement, String> {
    let target = scratch("target")?;
    let target_text = target.display().to_string();
    let features: Vec<&str> = if features.starts_with("--") {
        vec![features]
    } else {
        vec!["--features", features]
    };
    let arguments = [
        command,
        "--quiet",
        "--package",
        "formwork-aws",
        "--target-dir",
        &target_text,
    ];
    let measurement = measured(
        &[],
        Path::new(env!("CARGO")),
        &[&arguments[..], &features].concat(),
    )?;
    remove(&target)?;
    Ok(measurement)
}

/// Changes one line, runs the program, and puts the line back.
fn edit() -> Result<Measurement, String> {
    let (file, before, after) = EDIT;
    let path = workspace().join(file);
    let out = scratch("edit")?;
    let out_text = out.display().to_string();
    let lock = out.join("formwork.lock").display().to_string();
    let run = [
        "run",
        "--quiet",
        "--package",
        "shop-storefront",
        "--",
        "synth",
        "--out",
        &out_text,
        "--lock",
        &lock,
    ];
    succeed(&mut cargo(&run))?;
    let source = fs::read_to_string(&path).map_err(|error| error.to_string())?;
    if !source.contains(before) {
        return Err(format!("{file} holds no `{before}` to edit"));
    }
    fs::write(&path, source.replace(before, after)).map_err(|error| error.to_string())?;
    let measurement = measured(&[], Path::new(env!("CARGO")), &run);
    fs::write(&path, source).map_err(|error| error.to_string())?;
    remove(&out)?;
    measurement
}

/// What a command used, with all its children.
struct Measurement {
    cpu_s: f64,
    wall_s: f64,
    peak_mb: f64,
}

/// Measures a command in a fresh process, whose only child it is.
fn measured(
    environment: &[(&str, &str)],
    program: &Path,
    arguments: &[&str],
) -> Result<Measurement, String> {
    let myself = std::env::current_exe().map_err(|error| error.to_string())?;
    let output = Command::new(myself)
        .arg("measure")
        .arg(program)
        .args(arguments)
        .envs(environment.iter().copied())
        .current_dir(workspace())
        .stderr(Stdio::inherit())
        .output()
        .map_err(|error| error.to_string())?;
    let last = String::from_utf8_lossy(&output.stdout)
        .lines()
        .last()
        .unwrap_or_default()
        .to_owned();
    if !output.status.success() {
        return Err(format!("{} failed", program.display()));
    }
    let document: Value =
        serde_json::from_str(&last).map_err(|error| format!("{last}: {error}"))?;
    Ok(Measurement {
        cpu_s: number(&document["cpu_s"]),
        wall_s: number(&document["wall_s"]),
        peak_mb: number(&document["peak_mb"]),
    })
}

/// The process that only measures: runs a command and prints what it used.
pub(crate) fn measure(program: &str, arguments: &[String]) -> Result<(), String> {
    let began = Instant::now();
    succeed(
        Command::new(program)
            .args(arguments)
            .stdout(Stdio::null())
            .stderr(Stdio::null()),
    )?;
    let wall_s = began.elapsed().as_secs_f64();
    let usage = getrusage(UsageWho::RUSAGE_CHILDREN).map_err(|error| error.to_string())?;
    let seconds =
        |time: nix::sys::time::TimeVal| time.tv_sec() as f64 + time.tv_usec() as f64 / 1e6;
    println!(
        "{}",
        json!({
            "cpu_s": seconds(usage.user_time()) + seconds(usage.system_time()),
            "wall_s": wall_s,
            "peak_mb": usage.max_rss() as f64 / 1024.0,
        })
    );
    Ok(())
}

fn cargo(arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO"));
    command.args(arguments).current_dir(workspace());
    command
}

fn succeed(command: &mut Command) -> Result<(), String> {
    match command.status() {
        Ok(status) if status.success() => Ok(()),
        Ok(status) => Err(format!("{command:?} failed: {status}")),
        Err(error) => Err(format!("{command:?}: {error}")),
    }
}

/// An empty folder for one measurement.
fn scratch(name: &str) -> Result<PathBuf, String> {
    let folder = workspace().join("target/bench").join(name);
    remove(&folder)?;
    fs::create_dir_all(&folder).map_err(|error| error.to_string())?;
    Ok(folder)
}

fn remove(folder: &Path) -> Result<(), String> {
    match fs::remove_dir_all(folder) {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => {
            Err(format!("{}: {error}", folder.display()))
        }
        _ => Ok(()),
    }
}

fn number(value: &Value) -> f64 {
    value.as_f64().unwrap_or(f64::NAN)
}

/// Writes what stands between two marks of a page of the book.
pub(crate) fn write_between(page: &str, marks: (&str, &str), text: &str) -> Result<(), String> {
    let path = workspace().join(page);
    let old = fs::read_to_string(&path).map_err(|error| format!("{page}: {error}"))?;
    let (start, end) = marks;
    let (before, rest) = old
        .split_once(start)
        .ok_or_else(|| format!("{page} lacks {start}"))?;
    let (_, after) = rest
        .split_once(end)
        .ok_or_else(|| format!("{page} lacks {end}"))?;
    fs::write(&path, format!("{before}{start}{text}\n{end}{after}"))
        .map_err(|error| error.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ten_times_the_work_for_ten_times_the_size_is_linear() {
        let exponent = exponent(&[(10_000, 0.05), (1_000_000, 5.0)], 10_000, 1_000_000);
        assert!((exponent - 1.0).abs() < 1e-9, "{exponent}");
    }
}
