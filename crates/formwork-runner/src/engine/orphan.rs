//! What a dead runner left running.
//!
//! Whatever a step starts inherits its locked log file as standard output. So the log is locked as long as any of it lives, also when the
//! runner that started it does not.

use std::fs::File;
use std::path::Path;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;
use std::time::Duration;

use formwork_procedure::Failure;

const LOOK_AGAIN: Duration = Duration::from_millis(50);

/// Waits until nothing that an earlier runner started for an attempt is running any more. `notice` is called when there is something to wait for.
pub(super) fn wait(
    log: &Path,
    given_up: &AtomicBool,
    notice: impl FnOnce(),
) -> Result<(), Failure> {
    // Some file systems lock only what may be written.
    let Ok(file) = File::options().read(true).write(true).open(log) else {
        return Ok(());
    };
    if is_free(&file) {
        return Ok(());
    }
    notice();
    while !is_free(&file) {
        if given_up.load(Ordering::Relaxed) {
            let message = "a process that an earlier runner started is still running";
            return Err(Failure::new(message).detail(format!("it holds {}", log.display())));
        }
        thread::sleep(LOOK_AGAIN);
    }
    Ok(())
}

/// A file system without locks has no orphans to tell of.
fn is_free(file: &File) -> bool {
    match file.try_lock() {
        Ok(()) => {
            drop(file.unlock());
            true
        }
        Err(std::fs::TryLockError::WouldBlock) => false,
        Err(std::fs::TryLockError::Error(_)) => true,
    }
}
