//! Copies of a journal that are damaged, and whether the program says so.

use std::fs;
use std::path::{Path, PathBuf};

use super::program::{Program, errors};
use super::random::Random;

/// Damages copies of a run that is over. What is not reported is a violation.
pub(crate) fn violations(
    program: &Program<'_>,
    run: &str,
    random: &mut Random,
) -> Result<Vec<String>, String> {
    let original = program.runs().join(run).join("journal.jsonl");
    let journal =
        fs::read(&original).map_err(|error| format!("{}: {error}", original.display()))?;
    let mut found = flipped(program, run, &journal, random)?;
    found.extend(cut_anywhere(program, run, &journal, random)?);
    found.extend(recovered(program, run, &journal, random)?);
    Ok(found)
}

/// One byte is changed: both commands name the line that it is in.
fn flipped(
    program: &Program<'_>,
    run: &str,
    journal: &[u8],
    random: &mut Random,
) -> Result<Vec<String>, String> {
    let offset = random.below(journal.len() as u64) as usize;
    let mut changed = journal.to_vec();
    changed[offset] ^= 1 << random.below(8);
    let line = line_of(journal, offset);
    let copy = Copy::of(program, run, "flipped", &changed)?;
    let expected = format!("journal.jsonl:{line} (byte ");
    let mut found = Vec::new();
    for command in ["audit", "status"] {
        let output = program.look(command, run, &copy.runs)?;
        let said = errors(&output);
        if output.status.success() || !said.contains(&expected) {
            found.push(format!(
                "byte {offset} of line {line} was changed, and `{command}` said: {said}"
            ));
        }
    }
    Ok(found)
}

/// The journal ends anywhere: the complete lines are read, and the rest of the cut one is named.
fn cut_anywhere(
    program: &Program<'_>,
    run: &str,
    journal: &[u8],
    random: &mut Random,
) -> Result<Vec<String>, String> {
    let first = 1 + journal.iter().position(|byte| *byte == b'\n').unwrap_or(0);
    let rest = (journal.len() - first) as u64;
    let length = first + random.below(rest) as usize;
    let copy = Copy::of(program, run, "cut", &journal[..length])?;
    named(program, run, &copy, &journal[..length])
}

/// The last line is cut: the run is resumed, and its journal is whole again.
fn recovered(
    program: &Program<'_>,
    run: &str,
    journal: &[u8],
    random: &mut Random,
) -> Result<Vec<String>, String> {
    let lines = &journal[..journal.len() - 1];
    let last = 1 + lines.iter().rposition(|byte| *byte == b'\n').unwrap_or(0);
    let length = last + 1 + random.below((journal.len() - last - 1) as u64) as usize;
    let copy = Copy::of(program, run, "tail", &journal[..length])?;
    let mut found = named(program, run, &copy, &journal[..length])?;
    let resumed = program.look("resume", run, &copy.runs)?;
    let line = line_of(journal, last);
    if !resumed.status.success() || !errors(&resumed).contains(&cut_line(line)) {
        let said = errors(&resumed);
        found.push(format!("line {line} was cut, and `resume` said: {said}"));
    }
    let audited = program.look("audit", run, &copy.runs)?;
    if !audited.status.success() {
        let said = errors(&audited);
        found.push(format!(
            "after a resume of a cut journal `audit` said: {said}"
        ));
    }
    Ok(found)
}

/// Both commands read what is complete, and name the line that was cut where there is one.
fn named(
    program: &Program<'_>,
    run: &str,
    copy: &Copy,
    journal: &[u8],
) -> Result<Vec<String>, String> {
    let is_whole = journal.ends_with(b"\n");
    let line = line_of(journal, journal.len());
    let mut found = Vec::new();
    for command in ["audit", "status"] {
        let output = program.look(command, run, &copy.runs)?;
        let said = format!(
            "{}{}",
            String::from_utf8_lossy(&output.stdout),
            errors(&output)
        );
        if !output.status.success() || said.contains(&cut_line(line)) == is_whole {
            found.push(format!(
                "the journal was cut in line {line}, and `{command}` said: {said}"
            ));
        }
    }
    Ok(found)
}

/// How the program names a line that was cut.
fn cut_line(line: usize) -> String {
    format!("line {line} (byte ")
}

/// The number of the line that a byte is in, from 1.
fn line_of(journal: &[u8], offset: usize) -> usize {
    let before = journal[..offset].iter();
    1 + before.filter(|byte| **byte == b'\n').count()
}

/// A copy of a run in a folder of its own, without what its steps left.
struct Copy {
    runs: PathBuf,
}

impl Copy {
    fn of(program: &Program<'_>, run: &str, name: &str, journal: &[u8]) -> Result<Self, String> {
        let runs = program.folder.join(name);
        let folder = runs.join(run);
        create(&folder.join("log"))?;
        create(&folder.join("artifacts"))?;
        let path = folder.join("journal.jsonl");
        fs::write(&path, journal).map_err(|error| format!("{}: {error}", path.display()))?;
        Ok(Self { runs })
    }
}

fn create(folder: &Path) -> Result<(), String> {
    fs::create_dir_all(folder).map_err(|error| format!("{}: {error}", folder.display()))
}

#[cfg(test)]
mod tests {
    use super::line_of;

    #[test]
    fn a_line_ends_with_its_line_end() {
        let journal = b"one\ntwo\nthree\n";
        let lines = [0, 3, 4, 7, 8, 14].map(|offset| line_of(journal, offset));
        assert_eq!(lines, [1, 1, 2, 2, 3, 4]);
    }
}
