//! Kills runs of procedures at random moments, takes them up again, and looks whether anything was lost or done twice.
//!
//! A round's seed decides what is killed and when, as far as the machine's own timing allows: `--seed` with the seed of a round
//! begins with that round.

mod check;
mod damage;
mod history;
mod program;
mod random;
mod report;
mod restate;
mod round;
mod victim;

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Mutex;
use std::sync::atomic::{AtomicU64, Ordering};
use std::thread;
use std::time::Instant;

use indicatif::{ProgressBar, ProgressStyle};

use crate::bench::{build, write_between};
use crate::codegen::workspace;
use program::Program;
use report::Report;
use round::{Round, Seen};

const PAGE: &str = "book/src/crashes.md";
const MARKS: (&str, &str) = ("<!-- crash -->\n", "<!-- /crash -->");
const RESTATE: (&str, &str) = ("<!-- restate -->\n", "<!-- /restate -->");
/// So many steps the procedure `strike` of `formwork-crash` has.
const STEPS: usize = 14;
/// How many rounds the page counts.
const ROUNDS: u64 = 200;
/// How many rounds are played at the same time.
const AT_ONCE: usize = 2;

/// What the command line asks for.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Order {
    /// Other than 200 rounds: then the book is left alone.
    pub(crate) rounds: Option<u64>,
    pub(crate) seed: u64,
    /// How many kills on Restate.
    pub(crate) restate: Option<u32>,
}

/// Plays the rounds, prints the table, and writes it into the book, unless another number of rounds was asked for.
pub(crate) fn run(order: Order) -> Result<(), String> {
    build(&["--package", "formwork-crash"])?;
    let began = Instant::now();
    let report = played(order)?;
    let table = report.table(order.seed, began.elapsed());
    println!("{table}");
    if report.violations > 0 {
        return Err(format!("violations: {}", report.violations));
    }
    if order.rounds.is_none() {
        write_between(PAGE, MARKS, &table)?;
    }
    match order.restate {
        Some(kills) => on_restate(kills),
        None => Ok(()),
    }
}

fn on_restate(kills: u32) -> Result<(), String> {
    let Some(rows) = restate::rows(kills)? else {
        return Ok(());
    };
    let table = format!("| what | number |\n|---|---|\n{}", rows.join("\n"));
    println!("{table}");
    write_between(PAGE, RESTATE, &table)
}

/// Plays all rounds, or as many as it takes to find a violation.
fn played(order: Order) -> Result<Report, String> {
    let rounds = order.rounds.unwrap_or(ROUNDS);
    let next = AtomicU64::new(0);
    let report = Mutex::new(Report::default());
    let bar = bar(rounds);
    thread::scope(|scope| {
        let player = || -> Result<(), String> {
            loop {
                let number = next.fetch_add(1, Ordering::Relaxed);
                if number >= rounds {
                    return Ok(());
                }
                let seed = order.seed.wrapping_add(number);
                let seen = play(seed, &bar)?;
                if !seen.violations.is_empty() {
                    next.store(rounds, Ordering::Relaxed);
                }
                let mut report = report.lock().expect("no player panics with it");
                report.add(seen);
                bar.set_message(format!("{} kills", report.kills()));
                bar.inc(1);
            }
        };
        let players = [(); AT_ONCE].map(|()| scope.spawn(player));
        players
            .into_iter()
            .try_for_each(|player| player.join().expect("a player does not panic"))
    })?;
    bar.finish_and_clear();
    Ok(report.into_inner().expect("no player panics with it"))
}

/// Plays one round in a folder of its own, which is kept where something is wrong.
fn play(seed: u64, bar: &ProgressBar) -> Result<Seen, String> {
    let folder = folder(seed)?;
    let program = Program {
        path: &workspace().join("target/debug/formwork-crash"),
        folder: &folder,
    };
    let seen = Round::new(program, seed).play();
    if seen.violations.is_empty() {
        remove(&folder)?;
    } else {
        let violations = seen.violations.join("\n  ");
        let kept = folder.display();
        bar.suspend(|| eprintln!("round with seed {seed}, kept in {kept}:\n  {violations}"));
    }
    Ok(seen)
}

fn folder(seed: u64) -> Result<PathBuf, String> {
    let folder = workspace().join("target/crash").join(seed.to_string());
    remove(&folder)?;
    fs::create_dir_all(&folder).map_err(|error| format!("{}: {error}", folder.display()))?;
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

fn bar(rounds: u64) -> ProgressBar {
    let bar = ProgressBar::new(rounds);
    let style = ProgressStyle::with_template("{bar:24} {pos}/{len} rounds {elapsed} {msg}");
    bar.set_style(style.unwrap_or_else(|_| ProgressStyle::default_bar()));
    bar
}
