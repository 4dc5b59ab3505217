//! The journal of a run: one event a line, each line bound to all before it.
//!
//! A line is `{"seq":1,"at":…,"pid":…,"event":…,"sum":"…"}`. The sum is the beginning of the SHA-256 of the sum before and of the line up to its own
//! sum, so that a line that was changed, removed, added or moved is found. Only the removal of the last lines cannot be found by looking at the
//! file; whoever must find that keeps the last [`Journal::sum`] elsewhere.

mod chain;
mod damage;
#[cfg(test)]
mod tests;

use std::fmt;
use std::fs::{File, OpenOptions};
use std::io::{Read, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};

use formwork_procedure::machine::Event;
use serde::{Deserialize, Serialize};

use chain::Chain;
pub use damage::{Damage, JournalError};

/// One line of a journal.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Entry {
    /// Its position, from 1.
    pub seq: u64,
    /// When it happened, in milliseconds since 1970; never before the line above.
    pub at: i64,
    /// The process that wrote it.
    pub pid: u32,
    /// What happened.
    #[serde(flatten)]
    pub event: Event,
}

/// A journal that can be continued. Several processes may hold the same one.
#[derive(Debug)]
pub struct Journal {
    path: PathBuf,
    file: File,
    chain: Chain,
}

/// What a journal holds.
#[derive(Debug)]
pub struct Reading {
    /// Its complete lines.
    pub entries: Vec<Entry>,
    /// The line at its end that a crash cut off.
    pub cut: Option<Cut>,
    /// The sum of the last complete line.
    pub sum: String,
}

/// A last line without an end: whoever wrote it never said that it was written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Cut {
    /// Its number, from 1.
    pub line: u64,
    /// Where it begins, in bytes.
    pub offset: u64,
    /// How long it is, in bytes.
    pub bytes: u64,
}

impl fmt::Display for Cut {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            line,
            offset,
            bytes,
        } = self;
        write!(
            formatter,
            "line {line} (byte {offset}) was cut off by a crash: its {bytes} bytes never counted"
        )
    }
}

/// What an append found, and what it wrote.
#[derive(Debug)]
pub struct Appended {
    /// What others wrote since the journal was last read.
    pub news: Vec<Entry>,
    /// What was written; none where the judge wanted nothing written.
    pub written: Option<Entry>,
}

/// Reads a journal without waiting for anybody and without changing it.
///
/// # Errors
/// When it cannot be read, or is damaged.
pub fn read(path: &Path) -> Result<Reading, JournalError> {
    let content = std::fs::read(path).map_err(JournalError::io(path, "read"))?;
    let mut chain = Chain::default();
    let entries = chain.follow(path, &content)?;
    Ok(Reading {
        entries,
        cut: chain.cut(content.len() as u64),
        sum: chain.sum,
    })
}

/// An entry as it stands in a line, whether or not its sum is right; none where it is no entry.
pub(crate) fn parse_unverified(line: &[u8]) -> Option<Entry> {
    serde_json::from_slice(line).ok()
}

impl Journal {
    /// A new journal; there must be none at this path.
    ///
    /// # Errors
    /// When it cannot be made.
    pub fn create(path: &Path) -> Result<Self, JournalError> {
        let file = OpenOptions::new()
            .read(true)
            .append(true)
            .create_new(true)
            .open(path)
            .map_err(JournalError::io(path, "create"))?;
        sync_folder(path)?;
        Ok(Self::of(path, file))
    }

    /// A journal that is there, and what it holds.
    ///
    /// # Errors
    /// When it cannot be read, or is damaged.
    pub fn open(path: &Path) -> Result<(Self, Vec<Entry>), JournalError> {
        let file = OpenOptions::new()
            .read(true)
            .append(true)
            .open(path)
            .map_err(JournalError::io(path, "open"))?;
        let mut journal = Self::of(path, file);
        let entries = journal.news()?;
        Ok((journal, entries))
    }

    fn of(path: &Path, file: File) -> Self {
        Self {
            path: path.to_owned(),
            file,
            chain: Chain::default(),
        }
    }

    /// The sum of the last line that was read or written: it stands for the whole journal up to there.
    pub fn sum(&self) -> &str {
        &self.chain.sum
    }

    /// The line at its end that a crash cut off. The next append removes it.
    ///
    /// # Errors
    /// When it cannot be looked at.
    pub fn cut(&self) -> Result<Option<Cut>, JournalError> {
        Ok(self.chain.cut(self.length()?))
    }

    /// What others wrote since the journal was last read. It waits for nobody.
    ///
    /// # Errors
    /// When it cannot be read, or is damaged.
    pub fn news(&mut self) -> Result<Vec<Entry>, JournalError> {
        let length = self.length()?;
        if length == self.chain.offset {
            return Ok(Vec::new());
        }
        if length < self.chain.offset {
            return Err(self.chain.shorter(&self.path, length));
        }
        let mut added = Vec::new();
        self.file
            .seek(SeekFrom::Start(self.chain.offset))
            .and_then(|_| self.file.read_to_end(&mut added))
            .map_err(JournalError::io(&self.path, "read"))?;
        self.chain.follow(&self.path, &added)
    }

    /// Writes one line, durably, after `judge` has seen what others wrote since the journal was last read. Nobody else writes meanwhile.
    ///
    /// A line that a crash cut off is removed before.
    ///
    /// # Errors
    /// When the journal cannot be written or is damaged, or with the judge's own error; then nothing is written.
    pub fn append<E: From<JournalError>>(
        &mut self,
        at: i64,
        judge: impl FnOnce(&[Entry]) -> Result<Option<Event>, E>,
    ) -> Result<Appended, E> {
        self.file
            .lock()
            .map_err(JournalError::io(&self.path, "lock"))?;
        let appended = self.append_alone(at, judge);
        let unlocked = self.file.unlock();
        let appended = appended?;
        unlocked.map_err(JournalError::io(&self.path, "unlock"))?;
        Ok(appended)
    }

    fn append_alone<E: From<JournalError>>(
        &mut self,
        at: i64,
        judge: impl FnOnce(&[Entry]) -> Result<Option<Event>, E>,
    ) -> Result<Appended, E> {
        let news = self.news()?;
        let written = match judge(&news)? {
            Some(event) => Some(self.write(at, event)?),
            None => None,
        };
        Ok(Appended { news, written })
    }

    fn write(&mut self, at: i64, event: Event) -> Result<Entry, JournalError> {
        if self.length()? > self.chain.offset {
            self.file
                .set_len(self.chain.offset)
                .map_err(JournalError::io(&self.path, "remove the cut line of"))?;
        }
        let entry = Entry {
            seq: self.chain.seq + 1,
            at: at.max(self.chain.at),
            pid: std::process::id(),
            event,
        };
        let (line, sum) = self.chain.line(&entry);
        self.file
            .write_all(line.as_bytes())
            .and_then(|()| self.file.sync_data())
            .map_err(JournalError::io(&self.path, "write"))?;
        self.chain.advance(&entry, line.len(), sum);
        Ok(entry)
    }

    fn length(&self) -> Result<u64, JournalError> {
        let metadata = self.file.metadata();
        metadata
            .map(|metadata| metadata.len())
            .map_err(JournalError::io(&self.path, "look at"))
    }
}

/// A new file is there after a power failure only if its folder was written too.
fn sync_folder(path: &Path) -> Result<(), JournalError> {
    let Some(folder) = path.parent().filter(|_| cfg!(unix)) else {
        return Ok(());
    };
    File::open(folder)
        .and_then(|folder| folder.sync_all())
        .map_err(JournalError::io(path, "create"))
}
