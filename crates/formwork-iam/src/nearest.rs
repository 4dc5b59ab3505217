//! The nearest known name to one that is not known. It is looked for only when something is wrong.

use crate::services::SERVICES;
use crate::table::Rows;

/// Longer names are not compared; the longest of all actions has fewer bytes.
const LONGEST: usize = 96;
/// More changes than these make another name of it.
const FARTHEST: usize = 3;

/// The row of `table` whose first word is nearest to `name`.
pub(crate) const fn nearest_row(table: &'static str, name: &str) -> Option<&'static str> {
    let mut rows = Rows::all(table);
    let mut best = None;
    let mut least = FARTHEST + 1;
    while let Some((candidate, _)) = rows.next() {
        let changes = distance(candidate, name);
        if changes < least {
            (best, least) = (Some(candidate), changes);
        }
    }
    best
}

/// The service whose name is nearest to `name`.
pub(crate) const fn nearest_service(name: &str) -> Option<&'static str> {
    let mut best = None;
    // Names of services are short: two changes make too many of them near.
    let mut least = if name.len() > 3 { FARTHEST } else { 2 };
    let mut at = 0;
    while at < SERVICES.len() {
        let changes = distance(SERVICES[at].name, name);
        if changes < least {
            (best, least) = (Some(SERVICES[at].name), changes);
        }
        at += 1;
    }
    best
}

/// How many bytes must be inserted, removed or replaced, without regard to case; at most one more than the farthest.
const fn distance(left: &str, right: &str) -> usize {
    let (left, right) = (left.as_bytes(), right.as_bytes());
    if left.len().abs_diff(right.len()) > FARTHEST || right.len() > LONGEST {
        return FARTHEST + 1;
    }
    let mut row = [0; LONGEST + 1];
    let mut at = 0;
    while at <= right.len() {
        row[at] = at;
        at += 1;
    }
    let mut from = 0;
    while from < left.len() {
        if next_row(&mut row, left[from], right) > FARTHEST {
            return FARTHEST + 1;
        }
        from += 1;
    }
    row[right.len()]
}

/// Turns one row of the table of distances into the next one, and returns its least entry.
const fn next_row(row: &mut [usize; LONGEST + 1], byte: u8, right: &[u8]) -> usize {
    let mut diagonal = row[0];
    row[0] += 1;
    let mut least = row[0];
    let mut at = 0;
    while at < right.len() {
        let replaced = diagonal + !byte.eq_ignore_ascii_case(&right[at]) as usize;
        diagonal = row[at + 1];
        let shorter = if row[at] < diagonal {
            row[at]
        } else {
            diagonal
        };
        row[at + 1] = if replaced < shorter + 1 {
            replaced
        } else {
            shorter + 1
        };
        if row[at + 1] < least {
            least = row[at + 1];
        }
        at += 1;
    }
    least
}

#[cfg(test)]
mod tests {
    use super::{distance, nearest_row, nearest_service};

    #[test]
    fn the_fewest_changes_win_and_too_many_are_no_suggestion() {
        let table = "GetObject Read\nGetObjectAcl Read\nPutObject Write\n";
        assert_eq!(nearest_row(table, "GetObjct"), Some("GetObject"));
        assert_eq!(nearest_row(table, "getobjectacl"), Some("GetObjectAcl"));
        assert_eq!(nearest_row(table, "Remove"), None);
        assert_eq!(nearest_service("dynamdb"), Some("dynamodb"));
        assert_eq!(nearest_service("log"), Some("logs"));
    }

    #[test]
    fn changes_are_counted() {
        assert_eq!(distance("kitten", "sitting"), 3);
        assert_eq!(distance("", "ab"), 2);
        assert_eq!(distance("same", "same"), 0);
    }
}
