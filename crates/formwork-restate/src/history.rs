//! A run's events: as Restate keeps them, and copied out to a file that outlives Restate.

use std::fs::{self, File};
use std::io::{self, Write};
use std::path::Path;
use std::sync::{Mutex, PoisonError};

use formwork_procedure::machine::Event;
use restate_sdk::prelude::{ContextWriteState, Json, ObjectContext};
use serde::{Deserialize, Serialize};

/// One event of a run, as a line of its history.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Entry {
    /// From 0, without gaps.
    pub seq: usize,
    /// When, in milliseconds since 1970.
    pub at: i64,
    /// What.
    #[serde(flatten)]
    pub event: Event,
}

/// What the object keeps besides the events.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub(crate) struct Head {
    /// So many events happened.
    pub(crate) length: usize,
    /// When the machine was last looked at until there was nothing to do.
    pub(crate) looked_at: i64,
    /// So many events had happened then.
    pub(crate) settled: usize,
    /// When the object will call itself next.
    pub(crate) wake: Option<i64>,
    /// Attempts whose worker is gone, which the machine does not know of yet.
    pub(crate) lost: Vec<(String, u32)>,
}

/// Events come in pages, so that neither each event is a key nor all of them are written for one more.
const PAGE: usize = 64;

/// The key of a page. The context wants keys that outlive it, so each is made once and kept for good.
fn page_key(page: usize) -> &'static str {
    static KEYS: Mutex<Vec<&'static str>> = Mutex::new(Vec::new());
    let mut keys = KEYS.lock().unwrap_or_else(PoisonError::into_inner);
    while keys.len() <= page {
        let key = format!("events-{}", keys.len());
        keys.push(key.leak());
    }
    keys[page]
}

/// The object's state.
#[derive(Debug, Default)]
pub(crate) struct History {
    pub(crate) head: Head,
    pub(crate) entries: Vec<Entry>,
    kept: usize,
}

impl History {
    pub(crate) fn new(head: Option<Json<Head>>) -> Self {
        let head = head.map(Json::into_inner).unwrap_or_default();
        let kept = head.length;
        Self {
            head,
            entries: Vec::with_capacity(kept),
            kept,
        }
    }

    /// The keys of the pages that hold the events.
    pub(crate) fn pages(&self) -> impl Iterator<Item = &'static str> + use<> {
        (0..self.kept.div_ceil(PAGE)).map(page_key)
    }

    pub(crate) fn read(&mut self, page: Option<Json<Vec<Entry>>>) {
        self.entries
            .extend(page.map(Json::into_inner).unwrap_or_default());
    }

    pub(crate) fn push(&mut self, at: i64, event: Event) {
        let seq = self.entries.len();
        self.entries.push(Entry { seq, at, event });
    }

    /// The machine has looked at everything, and there is nothing to do at this time.
    pub(crate) fn looked_at(&mut self, now: i64) {
        self.head.looked_at = now;
        self.head.settled = self.entries.len();
        self.head.lost.clear();
    }

    /// Keeps what was pushed, so that it is durable before what is asked of Restate after it.
    pub(crate) fn keep(&mut self, context: &ObjectContext<'_>) {
        for page in self.kept / PAGE..self.entries.len().div_ceil(PAGE) {
            let end = self.entries.len().min((page + 1) * PAGE);
            let entries = self.entries[page * PAGE..end].to_vec();
            context.set(page_key(page), Json(entries));
        }
        self.kept = self.entries.len();
        self.head.length = self.kept;
        context.set("head", Json(self.head.clone()));
    }
}

/// Reads the object's state. No function, because what reads is not the same trait's method for both kinds of contexts where futures must be `Send`.
macro_rules! load {
    ($context:expr) => {{
        let mut history = History::new($context.get("head").await?);
        for page in history.pages() {
            history.read($context.get(page).await?);
        }
        history
    }};
}
pub(crate) use load;

/// Appends the entries that the file does not have yet. A line that was torn by a crash is written again.
pub(crate) fn copy_out(file: &Path, entries: &[Entry]) -> io::Result<()> {
    if let Some(folder) = file.parent() {
        fs::create_dir_all(folder)?;
    }
    let written = match fs::read(file) {
        Ok(written) => written,
        Err(error) if error.kind() == io::ErrorKind::NotFound => Vec::new(),
        Err(error) => return Err(error),
    };
    let whole = written
        .iter()
        .rposition(|byte| *byte == b'\n')
        .map_or(0, |at| at + 1);
    let lines = written[..whole]
        .iter()
        .filter(|byte| **byte == b'\n')
        .count();
    let mut lines_to_add = Vec::new();
    for entry in entries.iter().filter(|entry| entry.seq >= lines) {
        serde_json::to_writer(&mut lines_to_add, entry)?;
        lines_to_add.push(b'\n');
    }
    let mut file = File::options()
        .create(true)
        .write(true)
        .truncate(false)
        .open(file)?;
    file.set_len(whole as u64)?;
    io::Seek::seek(&mut file, io::SeekFrom::End(0))?;
    file.write_all(&lines_to_add)?;
    file.sync_data()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn entries(count: usize) -> Vec<Entry> {
        let step = "apply".to_owned();
        let entry = |seq| Entry {
            seq,
            at: 1_000,
            event: Event::UndoDone { step: step.clone() },
        };
        (0..count).map(entry).collect()
    }

    fn read(file: &Path) -> Vec<Entry> {
        let text = fs::read_to_string(file).expect("it is text");
        let entry = |line| serde_json::from_str(line).expect("each line is an entry");
        text.lines().map(entry).collect()
    }

    #[test]
    fn copying_twice_writes_each_entry_once() {
        let folder = tempfile::tempdir().expect("there is a place for temporary files");
        let file = folder.path().join("run").join("history.jsonl");
        for count in [2, 2, 1, 5] {
            copy_out(&file, &entries(count)).expect("it can be written");
        }
        assert_eq!(read(&file), entries(5));
    }

    #[test]
    fn a_line_that_was_torn_at_any_place_is_written_again() {
        let folder = tempfile::tempdir().expect("there is a place for temporary files");
        let file = folder.path().join("history.jsonl");
        copy_out(&file, &entries(3)).expect("it can be written");
        let whole = fs::read(&file).expect("it was written");
        for length in 0..whole.len() {
            fs::write(&file, &whole[..length]).expect("it can be written");
            copy_out(&file, &entries(3)).expect("it can be written");
            assert_eq!(
                fs::read(&file).expect("it was written"),
                whole,
                "at {length}"
            );
        }
    }

    #[test]
    fn the_keys_of_pages_are_made_once() {
        let (third, first) = (page_key(2), page_key(0));
        assert_eq!((first, third), ("events-0", "events-2"));
        assert!(std::ptr::eq(page_key(2), third));
    }
}
