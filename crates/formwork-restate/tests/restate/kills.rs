//! What holds when processes are killed.

use std::time::{Duration, Instant};

use formwork_procedure::machine::{Asking, Event, Outcome};

use crate::bench::{Bench, Marks};
use crate::procedures::LEAD;
use crate::scenarios::Scenario;

pub(crate) const ALL: &[Scenario] = &[
    (
        "a_probed_step_happens_once_although_the_worker_is_killed",
        worker_in_probed,
    ),
    (
        "a_probed_step_is_done_again_when_its_child_is_killed_too",
        all_in_probed,
    ),
    (
        "a_step_that_nothing_can_tell_about_asks_after_a_killed_worker",
        worker_in_at_most_once,
    ),
    (
        "a_run_completes_although_the_server_is_killed_in_each_step",
        server_in_each,
    ),
    (
        "an_approval_survives_a_killed_worker_and_a_killed_server",
        approval_survives,
    ),
];

const ONCE: Marks = Marks {
    begun: 1,
    finished: 1,
};

fn worker_in_probed(bench: &mut Bench) {
    bench.start("worker-probed", "strike", "1");
    bench.begun("worker-probed", "change");
    bench.worker.kill();
    assert_eq!(bench.ended("worker-probed"), Outcome::Completed);
    assert_eq!(bench.marks("worker-probed", "change"), ONCE);
    assert_eq!(bench.marks("worker-probed", "announce"), ONCE);
}

fn all_in_probed(bench: &mut Bench) {
    bench.start("all-probed", "strike", "1");
    bench.begun("all-probed", "change");
    bench.kill_all("all-probed");
    assert_eq!(bench.ended("all-probed"), Outcome::Completed);
    let again = Marks {
        begun: 2,
        finished: 1,
    };
    assert_eq!(bench.marks("all-probed", "change"), again);
}

fn worker_in_at_most_once(bench: &mut Bench) {
    bench.start("worker-once", "strike", "1");
    bench.begun("worker-once", "announce");
    bench.worker.kill();
    bench.asked("worker-once", "announce", Asking::Resolution);
    // Whoever is asked sees the truth, because the question waited for the child.
    assert_eq!(bench.marks("worker-once", "announce"), ONCE);
    let answered = bench
        .client
        .answer("worker-once", "announce", LEAD, "done", "");
    answered.expect("anybody may say so");
    assert_eq!(bench.ended("worker-once"), Outcome::Completed);
    assert_eq!(bench.marks("worker-once", "announce"), ONCE);
}

fn server_in_each(bench: &mut Bench) {
    bench.start("server", "strike", "1");
    bench.begun("server", "change");
    bench.server.kill();
    bench.begun("server", "announce");
    bench.server.kill();
    // The worker lives and knows how the step ended, so nobody is asked.
    assert_eq!(bench.ended("server"), Outcome::Completed);
    assert_eq!(bench.marks("server", "change"), ONCE);
    assert_eq!(bench.marks("server", "announce"), ONCE);
}

fn approval_survives(bench: &mut Bench) {
    bench.start("waits", "renewal", "0");
    let open = bench.asked("waits", "approve", Asking::Approval);
    bench.worker.kill();
    bench.server.kill();
    assert_eq!(bench.asked("waits", "approve", Asking::Approval), open);
    bench.approve("waits");
    assert_eq!(bench.ended("waits"), Outcome::Completed);
    assert_eq!(bench.marks("waits", "change"), ONCE);
}

/// Kills so many times, each time somewhere else, and says how long it took.
pub(crate) fn rounds(bench: &mut Bench, count: u32) {
    let mut longest = Duration::ZERO;
    let began = Instant::now();
    for number in 0..count {
        let began = Instant::now();
        let said = round(bench, number);
        longest = longest.max(began.elapsed());
        println!(
            "round {number}: {said} ({} ms)",
            began.elapsed().as_millis()
        );
    }
    let all = began.elapsed();
    println!(
        "{count} kills in {all:.1?}, {:.1?} each, {longest:.1?} at most",
        all / count.max(1)
    );
}

/// One run of which something is killed at a time that the round's number gives.
fn round(bench: &mut Bench, number: u32) -> String {
    let run = format!("round-{number}");
    bench.start(&run, "strike", "0.4");
    // Numbers that share no factor with the run's length come to all of its parts.
    std::thread::sleep(Duration::from_millis(u64::from(number * 377 % 1000)));
    let killed = match number % 3 {
        0 => {
            bench.worker.kill();
            "the worker"
        }
        1 => {
            bench.server.kill();
            "the server"
        }
        _ => {
            bench.kill_all(&run);
            "the worker and its children"
        }
    };
    let asked = carry_through(bench, &run);
    let (change, announce) = (bench.marks(&run, "change"), bench.marks(&run, "announce"));
    let children_lived = number % 3 != 2;
    for marks in [change, announce] {
        assert_eq!(marks.finished, 1, "{run}: {marks:?}");
    }
    // Only a child that was killed is followed by another one, and where nothing can tell, only after a person said so.
    assert!(change.begun == 1 || !children_lived, "{run}: {change:?}");
    assert!(
        announce.begun == 1 || (!children_lived && asked),
        "{run}: {announce:?}"
    );
    format!("{killed}, a person was asked: {asked}")
}

/// Answers what is asked as a person would who looks at the world. Says whether there was anything to answer.
fn carry_through(bench: &Bench, run: &str) -> bool {
    let mut asked = false;
    while bench.ended_or_asks(run).outcome.is_none() {
        asked = true;
        let was_done = bench.marks(run, "announce").finished > 0;
        let answer = if was_done { "done" } else { "retry" };
        let answered = bench.client.answer(run, "announce", LEAD, answer, "");
        answered.expect("anybody may say so");
    }
    let is_end = |event: &Event| matches!(event, Event::Ended { .. });
    let events = bench.events(run);
    assert_eq!(events.iter().filter(|event| is_end(event)).count(), 1);
    asked
}
