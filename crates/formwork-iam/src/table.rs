//! The tables of services, and how rows are found in them.
//!
//! A table is one text, a row a line. What is looked up costs a few thousand steps of constant evaluation, and
//! what is not looked up costs nothing. A call is the dearest of steps there, also one of `len`, and cutting a text
//! is twenty calls: loops over bytes make none, and an action that is written in full is found by positions.

use crate::services::SERVICES;

/// What one service offers to policies. Each text holds lines in the order of their bytes.
#[derive(Debug)]
pub(crate) struct Service {
    /// As it stands before the colon of an action.
    pub(crate) name: &'static str,
    /// `GetObject Read object,accesspointobject`: the name, the access level, the types of resources.
    pub(crate) actions: &'static str,
    /// Where the rows of `actions` begin, each as five letters: `a` is 0, `p` is 15.
    pub(crate) action_starts: &'static str,
    /// `object s3:::${BucketName}/${ObjectName}`: the name of the type, what follows `arn:` and the partition.
    pub(crate) resources: &'static str,
    /// Keys of conditions.
    pub(crate) keys: &'static str,
    /// Keys of conditions with `*` for the parts that vary.
    pub(crate) key_patterns: &'static str,
}

/// The service whose actions begin with `name:`.
pub(crate) const fn service(name: &str) -> Option<&'static Service> {
    service_before(name.as_bytes(), name.len())
}

/// The service whose name is `text[..end]`.
const fn service_before(text: &[u8], end: usize) -> Option<&'static Service> {
    let (mut low, mut high) = (0, SERVICES.len());
    while low < high {
        let middle = (low + high) / 2;
        let name = SERVICES[middle].name.as_bytes();
        let length = name.len();
        let mut at = 0;
        while at < length && at < end && name[at] == text[at] {
            at += 1;
        }
        if at == length && at == end {
            return Some(SERVICES[middle]);
        }
        if at == length || (at < end && name[at] < text[at]) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    None
}

/// An action that is written in full, found without cutting a text: the usual case is the cheap one.
#[derive(Clone, Copy)]
pub(crate) struct ExactAction {
    table: &'static [u8],
    /// Where its access level stands.
    access: usize,
}

impl ExactAction {
    /// The row of `service:Action`.
    pub(crate) const fn find(action: &str) -> Option<Self> {
        let (bytes, length) = (action.as_bytes(), action.len());
        let mut colon = 0;
        while colon < length && bytes[colon] != b':' {
            colon += 1;
        }
        let Some(service) = service_before(bytes, colon) else {
            return None;
        };
        let table = service.actions.as_bytes();
        let mut at = service.action_from(bytes, colon + 1);
        let mut from = colon + 1;
        while from < length && bytes[from] != b' ' && at < table.len() && table[at] == bytes[from] {
            at += 1;
            from += 1;
        }
        if colon + 1 < length && from == length && at < table.len() && table[at] == b' ' {
            return Some(Self {
                table,
                access: at + 1,
            });
        }
        None
    }

    /// Whether its access level is `Read` or `List`.
    pub(crate) const fn only_reads(self) -> bool {
        matches!(self.table[self.access], b'R' | b'L')
    }

    /// Whether types of resources follow its access level.
    pub(crate) const fn takes_resources(self) -> bool {
        let table = self.table;
        let mut at = self.access;
        while table[at] != b' ' && table[at] != b'\n' {
            at += 1;
        }
        table[at] == b' '
    }
}

impl Service {
    /// Where the first action begins that does not stand before `name[from..]`.
    const fn action_from(&self, name: &[u8], from: usize) -> usize {
        let (table, starts) = (self.actions.as_bytes(), self.action_starts.as_bytes());
        let count = starts.len() / 5;
        let (mut low, mut high) = (0, count);
        while low < high {
            let middle = (low + high) / 2;
            if stands_before(table, start(starts, middle), name, from) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        if low == count {
            table.len()
        } else {
            start(starts, low)
        }
    }
}

/// Negative, zero or positive, as `left` stands before, at or after `right`.
pub(crate) const fn compare(left: &[u8], right: &[u8]) -> i32 {
    let (left_length, right_length) = (left.len(), right.len());
    let mut at = 0;
    while at < left_length && at < right_length {
        if left[at] != right[at] {
            return left[at] as i32 - right[at] as i32;
        }
        at += 1;
    }
    left_length as i32 - right_length as i32
}

/// Equality of texts, in constant evaluation too.
pub(crate) const fn same(left: &str, right: &str) -> bool {
    left.len() == right.len() && compare(left.as_bytes(), right.as_bytes()) == 0
}

/// Whether `text` ends with `end`, and something stands before it.
pub(crate) const fn ends_with(text: &str, end: &str) -> bool {
    text.len() > end.len()
        && compare(
            text.as_bytes().split_at(text.len() - end.len()).1,
            end.as_bytes(),
        ) == 0
}

/// The text before the first `mark`, and what follows it; nothing without a mark.
pub(crate) const fn split_once(text: &str, mark: u8) -> Option<(&str, &str)> {
    let (bytes, length) = (text.as_bytes(), text.len());
    let mut at = 0;
    while at < length {
        if bytes[at] == mark {
            // The mark is ASCII, so that both cuts lie between characters.
            return Some((text.split_at(at).0, text.split_at(at + 1).1));
        }
        at += 1;
    }
    None
}

/// Whether `list`, whose items are separated by commas, holds `item`.
pub(crate) const fn lists(list: &str, item: &str) -> bool {
    let mut rest = list;
    while let Some((first, others)) = split_once(rest, b',') {
        if same(first, item) {
            return true;
        }
        rest = others;
    }
    same(rest, item)
}

/// Some rows of a table, from a position on.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Rows {
    rest: &'static str,
}

impl Rows {
    /// All rows.
    pub(crate) const fn all(table: &'static str) -> Self {
        Self { rest: table }
    }

    /// The rows from the first one that does not stand before `name`.
    pub(crate) const fn from(table: &'static str, name: &str) -> Self {
        let (bytes, name) = (table.as_bytes(), name.as_bytes());
        let (mut low, mut high) = (0, bytes.len());
        while low < high {
            let mut start = (low + high) / 2;
            let mut end = start;
            while start > low && bytes[start - 1] != b'\n' {
                start -= 1;
            }
            if stands_before(bytes, start, name, 0) {
                while bytes[end] != b'\n' {
                    end += 1;
                }
                low = end + 1;
            } else {
                high = start;
            }
        }
        Self {
            rest: table.split_at(low).1,
        }
    }

    /// The actions from the first one that does not stand before `name`.
    pub(crate) const fn actions_from(service: &'static Service, name: &str) -> Self {
        let at = service.action_from(name.as_bytes(), 0);
        Self {
            rest: service.actions.split_at(at).1,
        }
    }

    /// The next row's first word, and what follows it.
    pub(crate) const fn next(&mut self) -> Option<(&'static str, &'static str)> {
        match split_once(self.rest, b'\n') {
            Some((row, rest)) => {
                self.rest = rest;
                Some(match split_once(row, b' ') {
                    Some(parts) => parts,
                    None => (row, ""),
                })
            }
            None => None,
        }
    }
}

/// Where a row begins. Written out, for a loop would take three times as many steps.
const fn start(starts: &[u8], row: usize) -> usize {
    let at = 5 * row;
    (((starts[at] - b'a') as usize) << 16)
        | (((starts[at + 1] - b'a') as usize) << 12)
        | (((starts[at + 2] - b'a') as usize) << 8)
        | (((starts[at + 3] - b'a') as usize) << 4)
        | (starts[at + 4] - b'a') as usize
}

/// Whether the first word of the row at `start` stands before `name[from..]`.
const fn stands_before(table: &[u8], start: usize, name: &[u8], from: usize) -> bool {
    let length = name.len();
    let (mut at, mut from) = (start, from);
    while from < length {
        let (byte, other) = (table[at], name[from]);
        if byte != other {
            // A space and the end of a line stand before every character of a name.
            return byte < other;
        }
        at += 1;
        from += 1;
    }
    false
}

/// What follows the first word `name` of a table.
pub(crate) const fn row(table: &'static str, name: &str) -> Option<&'static str> {
    match Rows::from(table, name).next() {
        Some((first, rest)) if same(first, name) => Some(rest),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::{ExactAction, Rows, SERVICES, row, service};

    #[test]
    fn every_service_and_every_row_is_found_by_its_name() {
        for expected in SERVICES {
            assert!(service(expected.name).is_some_and(|found| found.name == expected.name));
            for line in expected.actions.lines() {
                let (name, rest) = line.split_once(' ').unwrap_or((line, ""));
                let found = Rows::actions_from(expected, name).next();
                assert_eq!(found, Some((name, rest)), "{}:{name}", expected.name);
                let exact = ExactAction::find(&format!("{}:{name}", expected.name));
                let takes_resources = rest.contains(' ');
                assert!(exact.is_some_and(|exact| exact.takes_resources() == takes_resources));
            }
            for table in [expected.actions, expected.resources, expected.keys] {
                for line in table.lines() {
                    let (name, rest) = line.split_once(' ').unwrap_or((line, ""));
                    assert_eq!(row(table, name), Some(rest), "{}:{name}", expected.name);
                }
            }
        }
    }

    #[test]
    fn what_is_not_in_a_table_is_not_found() {
        let table = "Get Read\nGetAll List\nPut Write\n";
        for name in ["", "Ge", "GetAl", "GetAlls", "A", "Z", "Putt"] {
            assert_eq!(row(table, name), None, "{name}");
        }
        assert_eq!(row("", "Get"), None);
        for action in [
            "",
            ":",
            "s3",
            "s3:",
            "s3:Get",
            "s3:GetObject ",
            "s3:GetObject Read",
            "s3:zzz",
            ":GetObject",
        ] {
            assert!(ExactAction::find(action).is_none(), "{action}");
        }
        assert!(service("s4").is_none());
    }

    #[test]
    fn rows_begin_where_a_name_would_stand() {
        let table = "Get Read\nGetAll List\nPut Write\n";
        assert_eq!(Rows::from(table, "GetA").next(), Some(("GetAll", "List")));
        assert_eq!(Rows::from(table, "Q").next(), None);
    }

    #[test]
    fn all_published_actions_are_there() {
        let actions: usize = SERVICES
            .iter()
            .map(|service| service.actions.lines().count())
            .sum();
        assert_eq!((SERVICES.len(), actions), (445, 20_455));
    }
}
