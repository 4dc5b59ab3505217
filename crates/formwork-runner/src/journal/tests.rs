use std::fs;
use std::path::{Path, PathBuf};

use formwork_procedure::machine::Event;
use tempfile::TempDir;

use super::{Damage, Entry, Journal, JournalError, read};

fn note(text: &str) -> Event {
    Event::Answered {
        step: "ask".to_owned(),
        by: "ada".to_owned(),
        answer: text.to_owned(),
        note: String::new(),
    }
}

fn write(journal: &mut Journal, text: &str) -> Entry {
    let appended = journal.append(1_000, |_| Ok::<_, JournalError>(Some(note(text))));
    appended
        .expect("the journal is writable")
        .written
        .expect("it was wanted")
}

fn journal_of(texts: &[&str]) -> (TempDir, PathBuf) {
    let folder = TempDir::new().expect("a temporary folder");
    let path = folder.path().join("journal.jsonl");
    let mut journal = Journal::create(&path).expect("there is none yet");
    for text in texts {
        write(&mut journal, text);
    }
    (folder, path)
}

fn answers(entries: &[Entry]) -> Vec<&str> {
    let answers = entries.iter().filter_map(|entry| match &entry.event {
        Event::Answered { answer, .. } => Some(answer.as_str()),
        _ => None,
    });
    answers.collect()
}

fn damage(path: &Path) -> Option<(u64, u64, Damage)> {
    match read(path) {
        Err(JournalError::Damaged {
            line,
            offset,
            damage,
            ..
        }) => Some((line, offset, damage)),
        _ => None,
    }
}

/// The number of the line that holds a byte, and where that line begins.
fn line_of(content: &[u8], position: usize) -> (u64, u64) {
    let before = &content[..position];
    let begins = before.iter().rposition(|byte| *byte == b'\n');
    let line = before.iter().filter(|byte| **byte == b'\n').count() + 1;
    (line as u64, begins.map_or(0, |end| end as u64 + 1))
}

#[test]
fn every_prefix_of_a_journal_holds_exactly_its_complete_lines() {
    let (_folder, path) = journal_of(&["one", "zwei ä", "three"]);
    let content = fs::read(&path).unwrap();
    for length in 0..content.len() {
        let prefix = &content[..length];
        fs::write(&path, prefix).unwrap();
        let complete = prefix.iter().filter(|byte| **byte == b'\n').count();
        let reading = read(&path).expect("a prefix is no damage");
        assert_eq!(reading.entries.len(), complete, "at {length}");
        let (line, offset) = line_of(&content, length);
        assert_eq!(
            reading.cut.map(|cut| (cut.line, cut.offset, cut.bytes)),
            (offset < length as u64).then_some((line, offset, length as u64 - offset)),
        );
    }
}

#[test]
fn a_cut_line_is_removed_by_the_next_append() {
    let (_folder, path) = journal_of(&["one", "two"]);
    let content = fs::read(&path).unwrap();
    for length in line_of(&content, content.len() - 1).1 as usize..content.len() {
        fs::write(&path, &content[..length]).unwrap();
        let (mut journal, entries) = Journal::open(&path).unwrap();
        assert_eq!(answers(&entries), ["one"]);
        write(&mut journal, "again");
        assert_eq!(answers(&read(&path).unwrap().entries), ["one", "again"]);
    }
}

#[test]
fn every_changed_byte_is_found_at_its_line() {
    let (_folder, path) = journal_of(&["one", "two", "three"]);
    let content = fs::read(&path).unwrap();
    for position in 0..content.len() {
        for bit in [0x01, 0x20, 0x80] {
            let mut changed = content.clone();
            changed[position] ^= bit;
            fs::write(&path, &changed).unwrap();
            let (line, offset, _) = damage(&path).unwrap_or_else(|| panic!("byte {position}"));
            // A sign that becomes a line end ends its line there.
            assert_eq!(
                (line, offset),
                line_of(&content, position),
                "byte {position}"
            );
        }
    }
}

#[test]
fn a_removed_line_is_found_unless_it_was_the_last() {
    let (_folder, path) = journal_of(&["one", "two", "three"]);
    let content = fs::read_to_string(&path).unwrap();
    let lines: Vec<&str> = content.split_inclusive('\n').collect();
    fs::write(&path, [lines[0], lines[2]].concat()).unwrap();
    assert!(matches!(
        damage(&path),
        Some((
            2,
            _,
            Damage::OutOfOrder {
                expected: 2,
                found: 3
            }
        ))
    ));
    let whole = {
        fs::write(&path, &content).unwrap();
        read(&path).unwrap().sum
    };
    fs::write(&path, [lines[0], lines[1]].concat()).unwrap();
    assert_ne!(read(&path).unwrap().sum, whole);
}

#[test]
fn lines_that_changed_places_are_found() {
    let (_folder, path) = journal_of(&["one", "two", "three"]);
    let content = fs::read_to_string(&path).unwrap();
    let lines: Vec<&str> = content.split_inclusive('\n').collect();
    fs::write(&path, [lines[0], lines[2], lines[1]].concat()).unwrap();
    assert!(matches!(
        damage(&path),
        Some((
            2,
            _,
            Damage::OutOfOrder {
                expected: 2,
                found: 3
            }
        ))
    ));
}

#[test]
fn an_inserted_line_is_found() {
    let (_folder, path) = journal_of(&["one", "two"]);
    let content = fs::read_to_string(&path).unwrap();
    let lines: Vec<&str> = content.split_inclusive('\n').collect();
    let (_other_folder, other) = journal_of(&["uno", "due"]);
    let foreign = fs::read_to_string(&other).unwrap();
    let foreign: Vec<&str> = foreign.split_inclusive('\n').collect();
    fs::write(&path, [lines[0], foreign[1], lines[1]].concat()).unwrap();
    assert!(matches!(
        damage(&path),
        Some((2, _, Damage::Changed { .. }))
    ));
}

#[test]
fn damage_is_told_with_file_line_and_byte() {
    let (_folder, path) = journal_of(&["one", "two"]);
    let content = fs::read_to_string(&path).unwrap();
    fs::write(&path, content.replace("\"two\"", "\"owt\"")).unwrap();
    let message = read(&path).unwrap_err().to_string();
    let begins = content.find('\n').unwrap() + 1;
    let place = format!("{}:2 (byte {begins}): expected the sum", path.display());
    assert!(message.starts_with(&place), "{message}");
}

#[test]
fn two_writers_see_each_other() {
    let (_folder, path) = journal_of(&[]);
    let (mut ada, _) = Journal::open(&path).unwrap();
    let (mut grace, _) = Journal::open(&path).unwrap();
    write(&mut ada, "from ada");
    let mut seen = Vec::new();
    let appended = grace.append(2_000, |news| {
        seen.extend_from_slice(news);
        Ok::<_, JournalError>(Some(note("from grace")))
    });
    assert_eq!(answers(&seen), ["from ada"]);
    assert_eq!(appended.unwrap().written.unwrap().seq, 2);
    assert_eq!(answers(&ada.news().unwrap()), ["from grace"]);
    assert_eq!(ada.sum(), grace.sum());
}

#[test]
fn what_the_judge_refuses_is_not_written() {
    let (_folder, path) = journal_of(&["one"]);
    let (mut journal, _) = Journal::open(&path).unwrap();
    let refused = journal.append(0, |_| {
        Err::<Option<Event>, _>(JournalError::Io {
            path: path.clone(),
            doing: "judge",
            error: std::io::ErrorKind::Other.into(),
        })
    });
    assert!(refused.is_err());
    assert_eq!(answers(&read(&path).unwrap().entries), ["one"]);
    assert_eq!(write(&mut journal, "two").seq, 2);
}

#[test]
fn many_writers_at_once_write_one_chain() {
    let (_folder, path) = journal_of(&[]);
    std::thread::scope(|scope| {
        for writer in 0..4 {
            let path = &path;
            scope.spawn(move || {
                let (mut journal, _) = Journal::open(path).unwrap();
                for number in 0..25 {
                    write(&mut journal, &format!("{writer}.{number}"));
                }
            });
        }
    });
    assert_eq!(read(&path).unwrap().entries.len(), 100);
}

#[test]
fn time_never_runs_backwards_in_a_journal() {
    let (_folder, path) = journal_of(&["one"]);
    let (mut journal, _) = Journal::open(&path).unwrap();
    let appended = journal.append(3, |_| Ok::<_, JournalError>(Some(note("early"))));
    assert_eq!(appended.unwrap().written.unwrap().at, 1_000);
}

#[test]
fn a_journal_that_became_shorter_is_found_by_who_had_read_it() {
    let (_folder, path) = journal_of(&["one", "two"]);
    let (mut journal, _) = Journal::open(&path).unwrap();
    let content = fs::read(&path).unwrap();
    fs::write(&path, &content[..10]).unwrap();
    assert!(matches!(
        journal.news(),
        Err(JournalError::Damaged {
            damage: Damage::Shorter { .. },
            ..
        })
    ));
}

#[test]
fn numbers_are_read_as_they_were_written() {
    let (_folder, path) = journal_of(&[]);
    let mut journal = Journal::open(&path).unwrap().0;
    let output = serde_json::json!([0.1 + 0.2, 1e-308, 5e-324, 2.0_f64.powi(70), u64::MAX, -1]);
    let done = Event::StepDone {
        step: "measure".to_owned(),
        attempt: 1,
        output: output.clone(),
    };
    journal
        .append(0, |_| Ok::<_, JournalError>(Some(done.clone())))
        .unwrap();
    assert_eq!(read(&path).unwrap().entries[0].event, done);
    let text = fs::read_to_string(&path).unwrap();
    assert!(text.contains(&output.to_string()));
}
