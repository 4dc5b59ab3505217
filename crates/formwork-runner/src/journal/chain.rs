//! How each line is bound to all before it.

use std::path::Path;

use sha2::{Digest, Sha256};

use super::{Cut, Damage, Entry, JournalError};

/// Between the event and its sum.
const LABEL: &str = ",\"sum\":\"";
/// After the sum.
const CLOSING: &str = "\"}";
/// So many hexadecimal digits a sum has.
const DIGITS: usize = 32;

/// The end of a journal as far as it was read.
#[derive(Debug, Default)]
pub(super) struct Chain {
    /// The number of the last line.
    pub(super) seq: u64,
    /// Its sum; empty before the first line.
    pub(super) sum: String,
    /// Where it ends, in bytes.
    pub(super) offset: u64,
    /// When it was written.
    pub(super) at: i64,
}

impl Chain {
    /// Reads the complete lines of what stands behind the end, which is theirs then.
    pub(super) fn follow(
        &mut self,
        path: &Path,
        mut added: &[u8],
    ) -> Result<Vec<Entry>, JournalError> {
        let mut entries = Vec::new();
        while let Some(end) = added.iter().position(|byte| *byte == b'\n') {
            let (entry, sum) = self.check(&added[..end]).map_err(self.at(path))?;
            self.advance(&entry, end + 1, sum);
            entries.push(entry);
            added = &added[end + 1..];
        }
        // A whole line and one byte more was not cut off: its line end was changed.
        if let Some((_, whole)) = added.split_last()
            && self.check(whole).is_ok()
        {
            return Err(self.at(path)(Damage::LineEnd));
        }
        Ok(entries)
    }

    /// A line as it is written, and its sum.
    pub(super) fn line(&self, entry: &Entry) -> (String, String) {
        let text = serde_json::to_string(entry).expect("events are plain data with text as keys");
        let body = text.strip_suffix('}').expect("an entry is an object");
        let sum = self.sum_of(body);
        (format!("{body}{LABEL}{sum}{CLOSING}\n"), sum)
    }

    pub(super) fn advance(&mut self, entry: &Entry, bytes: usize, sum: String) {
        self.seq = entry.seq;
        self.at = entry.at;
        self.offset += bytes as u64;
        self.sum = sum;
    }

    /// What stands behind the last complete line of a file of this length.
    pub(super) fn cut(&self, length: u64) -> Option<Cut> {
        let bytes = length.saturating_sub(self.offset);
        (bytes > 0).then_some(Cut {
            line: self.seq + 1,
            offset: self.offset,
            bytes,
        })
    }

    /// The damage of a file that ends before what was read of it.
    pub(super) fn shorter(&self, path: &Path, length: u64) -> JournalError {
        JournalError::Damaged {
            path: path.to_owned(),
            line: self.seq,
            offset: length,
            damage: Damage::Shorter {
                expected: self.offset,
            },
        }
    }

    fn check(&self, line: &[u8]) -> Result<(Entry, String), Damage> {
        let text = std::str::from_utf8(line).map_err(|error| Damage::NoEntry(error.to_string()))?;
        let (body, found) = split(text).ok_or_else(|| Damage::NoEntry(no_sum(text)))?;
        let expected = self.sum_of(body);
        let entry = parse(body);
        match (entry, expected == found) {
            (Ok(entry), true) => Ok((entry, expected)),
            (Ok(entry), false) if entry.seq != self.seq + 1 => Err(Damage::OutOfOrder {
                expected: self.seq + 1,
                found: entry.seq,
            }),
            (_, false) => Err(Damage::Changed {
                expected,
                found: found.to_owned(),
            }),
            (Err(error), true) => Err(Damage::NoEntry(error.to_string())),
        }
    }

    fn sum_of(&self, body: &str) -> String {
        let mut hash = Sha256::new();
        hash.update(&self.sum);
        hash.update(body);
        let mut digits = format!("{:x}", hash.finalize());
        digits.truncate(DIGITS);
        digits
    }

    /// The damage of the line that follows.
    fn at(&self, path: &Path) -> impl FnOnce(Damage) -> JournalError {
        let (path, line, offset) = (path.to_owned(), self.seq + 1, self.offset);
        move |damage| JournalError::Damaged {
            path,
            line,
            offset,
            damage,
        }
    }
}

fn split(text: &str) -> Option<(&str, &str)> {
    let inner = text.strip_suffix(CLOSING)?;
    let (rest, sum) = inner.split_at_checked(inner.len().checked_sub(DIGITS)?)?;
    Some((rest.strip_suffix(LABEL)?, sum))
}

fn parse(body: &str) -> serde_json::Result<Entry> {
    serde_json::from_str(&format!("{body}}}"))
}

fn no_sum(text: &str) -> String {
    let end: String = text.chars().rev().take(48).collect();
    let end: String = end.chars().rev().collect();
    format!("it does not end with a sum but with `{end}`")
}
