//! Relations between arguments of a resource: one function, called by the macros on what is written and by the checks on what
//! is known at synthesis.
//!
//! A relation is a row such as `conflict a b`, `exactly_one a b c`, `at_least_one a b` or `together a b` (who gives `a` gives `b`).
//! Arguments in blocks are paths with dots, relative to the resource.
//!
//! Every resource that is declared is compared with all its relations in constant evaluation, where each step costs: what differs most often is
//! compared first.

use crate::message::starts_with;
use crate::schema::split_once;
use crate::{Message, Resource};

/// An argument that is given, by its path. The first byte says how sure that is: `!` it has a value, `?` it may have none, or may hold
/// arguments that are not known.
pub type Given<'path> = &'path str;

/// A relation that what is given breaks.
#[derive(Debug, Clone, Copy)]
pub struct Broken {
    relation: &'static str,
    /// An argument that is given.
    given: &'static str,
    /// The other one that is given too, where two exclude each other.
    other: &'static str,
    /// Which of those given is at fault.
    at: Option<usize>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum State {
    Absent,
    Unknown,
    Present,
}

/// Where the argument or block at `path` stands among those given.
const fn position(path: &str, given: &[Given<'_>]) -> Option<usize> {
    let mut at = 0;
    while at < given.len() {
        if is_at(path.as_bytes(), given[at].as_bytes()) {
            return Some(at);
        }
        at += 1;
    }
    None
}

/// Whether a marked name is that of the argument at `path`.
const fn is_at(path: &[u8], marked: &[u8]) -> bool {
    if marked.len() != path.len() + 1 {
        return false;
    }
    let mut at = path.len();
    while at > 0 {
        if marked[at] != path[at - 1] {
            return false;
        }
        at -= 1;
    }
    true
}

/// Whether the argument at `path` is given.
const fn state(path: &str, given: &[Given<'_>]) -> State {
    let length = path.len();
    let mut state = State::Absent;
    let mut at = 0;
    while at < given.len() {
        let marked = given[at].as_bytes();
        if marked.len() == length + 1 {
            if is_at(path.as_bytes(), marked) {
                if marked[0] == b'!' {
                    return State::Present;
                }
                state = State::Unknown;
            }
        } else if marked[0] != b'!'
            && marked.len() <= length
            && is_below(path, given[at].split_at(1).1)
        {
            state = State::Unknown;
        }
        at += 1;
    }
    state
}

/// Whether `path` leads into the block at `block`.
const fn is_below(path: &str, block: &str) -> bool {
    path.len() > block.len() && path.as_bytes()[block.len()] == b'.' && starts_with(path, block)
}

/// The block in which all arguments of the relation lie; empty for the resource itself.
pub const fn common_block(relation: &'static str) -> &'static str {
    let (_, paths) = split_once(relation, b' ');
    let (first, _) = split_once(paths, b' ');
    let mut end = first.len();
    loop {
        let Some(dot) = last_dot(first, end) else {
            return "";
        };
        let block = first.split_at(dot).0;
        if all_below(paths, block) {
            return block;
        }
        end = dot;
    }
}

const fn last_dot(text: &str, end: usize) -> Option<usize> {
    let mut at = end;
    while at > 0 {
        at -= 1;
        if text.as_bytes()[at] == b'.' {
            return Some(at);
        }
    }
    None
}

const fn all_below(paths: &'static str, block: &str) -> bool {
    let mut rest = paths;
    loop {
        let (path, others) = split_once(rest, b' ');
        if !is_below(path, block) {
            return false;
        }
        if others.is_empty() {
            return true;
        }
        rest = others;
    }
}

/// What breaks `relation`, as far as it is sure. A relation within a block holds where the block is given.
pub const fn broken(relation: &'static str, given: &[Given<'_>]) -> Option<Broken> {
    let (keyword, paths) = split_once(relation, b' ');
    match keyword.as_bytes() {
        b"conflict" => broken_pair(relation, paths, State::Present, given),
        b"together" => broken_pair(relation, paths, State::Absent, given),
        b"exactly_one" => broken_group(relation, paths, 1, given),
        b"at_least_one" => broken_group(relation, paths, usize::MAX, given),
        _ => None,
    }
}

/// What breaks a relation of two arguments, of which the second one must not be in the state `wrong` where the first one is given.
const fn broken_pair(
    relation: &'static str,
    paths: &'static str,
    wrong: State,
    given: &[Given<'_>],
) -> Option<Broken> {
    let (first, second) = split_once(paths, b' ');
    if state(first, given) as u8 != State::Present as u8
        || state(second, given) as u8 != wrong as u8
    {
        return None;
    }
    Some(Broken {
        relation,
        given: first,
        other: second,
        at: later(position(first, given), position(second, given)),
    })
}

/// What breaks a relation that demands one of several arguments, and takes at most so many.
const fn broken_group(
    relation: &'static str,
    paths: &'static str,
    most: usize,
    given: &[Given<'_>],
) -> Option<Broken> {
    let count = count(paths, given);
    let at = if count.present > most {
        later(position(count.first, given), position(count.second, given))
    } else if count.present + count.unknown > 0 {
        return None;
    } else {
        let block = common_block(relation);
        if !block.is_empty() && state(block, given) as u8 == State::Absent as u8 {
            return None;
        }
        position(block, given)
    };
    Some(Broken {
        relation,
        given: count.first,
        other: count.second,
        at,
    })
}

/// Whether a relation is one that [`broken`] knows, between arguments of one resource.
pub fn is_about_arguments(relation: &str) -> bool {
    let keyword = relation.split(' ').next();
    keyword.is_some_and(|keyword| {
        matches!(
            keyword,
            "conflict" | "exactly_one" | "at_least_one" | "together"
        )
    })
}

struct Count {
    present: usize,
    unknown: usize,
    first: &'static str,
    second: &'static str,
}

const fn count(paths: &'static str, given: &[Given<'_>]) -> Count {
    let mut count = Count {
        present: 0,
        unknown: 0,
        first: "",
        second: "",
    };
    let mut rest = paths;
    loop {
        let (path, others) = split_once(rest, b' ');
        match state(path, given) {
            State::Absent => {}
            State::Unknown => count.unknown += 1,
            State::Present => {
                count.present += 1;
                match count.present {
                    1 => count.first = path,
                    2 => count.second = path,
                    _ => {}
                }
            }
        }
        if others.is_empty() {
            return count;
        }
        rest = others;
    }
}

const fn later(left: Option<usize>, right: Option<usize>) -> Option<usize> {
    match (left, right) {
        (Some(left), Some(right)) if left > right => Some(left),
        (left, None) => left,
        (_, right) => right,
    }
}

impl Broken {
    /// Which of those given is at fault: of two that exclude each other the later one.
    pub const fn at(&self) -> Option<usize> {
        self.at
    }

    /// ``gives both `a` and `b`, of which …``, to be put after what is meant.
    pub const fn explain(&self, message: Message) -> Message {
        let (keyword, paths) = split_once(self.relation, b' ');
        let is_double = !self.other.is_empty();
        match keyword.as_bytes() {
            b"conflict" => self.both(message).text(", which exclude each other"),
            b"exactly_one" if is_double && is_pair(paths) => self
                .both(message)
                .text(", of which exactly one is accepted"),
            b"exactly_one" if is_double => {
                let message = self.both(message).text(", where exactly one of ");
                names(message, paths).text(" is accepted")
            }
            b"exactly_one" => names(message.text("needs exactly one of "), paths),
            b"at_least_one" => names(message.text("needs at least one of "), paths),
            _ => {
                let (first, other) = split_once(paths, b' ');
                message
                    .text("has `")
                    .text(first)
                    .text("`, which needs `")
                    .text(other)
                    .text("` too")
            }
        }
    }

    const fn both(&self, message: Message) -> Message {
        message
            .text("has both `")
            .text(self.given)
            .text("` and `")
            .text(self.other)
            .text("`")
    }
}

const fn is_pair(paths: &'static str) -> bool {
    let (_, second) = split_once(paths, b' ');
    let (_, third) = split_once(second, b' ');
    third.is_empty()
}

const fn names(mut message: Message, paths: &'static str) -> Message {
    let mut rest = paths;
    loop {
        let (path, others) = split_once(rest, b' ');
        message = message.text("`").text(path).text("`");
        if others.is_empty() {
            return message;
        }
        message = message.text(", ");
        rest = others;
    }
}

/// The first relation of a resource that what is given breaks.
pub const fn broken_relation<R: Resource>(given: &[Given<'_>]) -> Option<Broken> {
    let mut rest = R::RESOURCE.relations;
    while let [relation, others @ ..] = rest {
        if let Some(broken) = broken(relation, given) {
            return Some(broken);
        }
        rest = others;
    }
    None
}

/// Refuses arguments that exclude or need each other. The macro calls it where the argument at fault stands.
#[track_caller]
pub const fn refuse_relation<R: Resource>(key: &str, broken: &Broken) {
    let subject = crate::required::subject::<R>(key);
    panic!("{}", broken.explain(subject).as_str());
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(relation: &'static str, given: &[Given<'_>], expected: &str) {
        let text = broken(relation, given).map(|broken| broken.explain(Message::new()));
        let text = text.as_ref().map_or("", Message::as_str);
        assert_eq!(text, expected);
    }

    #[test]
    fn two_that_exclude_each_other_are_not_given_together() {
        check("conflict a b", &["!a"], "");
        check("conflict a b", &["!a", "?b"], "");
        check(
            "conflict a b",
            &["!b", "!a"],
            "has both `a` and `b`, which exclude each other",
        );
    }

    #[test]
    fn one_of_several_is_needed_where_none_may_be_given() {
        check("exactly_one a b", &[], "needs exactly one of `a`, `b`");
        check("exactly_one a b", &["?a"], "");
        check(
            "exactly_one a b",
            &["!a", "!b"],
            "has both `a` and `b`, of which exactly one is accepted",
        );
        check(
            "at_least_one a b",
            &["!c"],
            "needs at least one of `a`, `b`",
        );
        check("at_least_one a b", &["!a", "!b"], "");
    }

    #[test]
    fn two_of_many_are_told_with_those_of_which_one_is_accepted() {
        check(
            "exactly_one a b c",
            &["!c", "!a"],
            "has both `a` and `c`, where exactly one of `a`, `b`, `c` is accepted",
        );
    }

    #[test]
    fn the_argument_at_fault_is_the_later_one_the_one_that_needs_or_the_block() {
        #[track_caller]
        fn check(relation: &'static str, given: &[Given<'_>], expected: Option<usize>) {
            let broken = broken(relation, given).expect("the relation is broken");
            assert_eq!(broken.at(), expected);
        }
        check("conflict a b", &["!b", "!c", "!a"], Some(2));
        check("exactly_one a b c", &["!x", "!b", "!c"], Some(2));
        check("exactly_one a b", &["!x"], None);
        check("at_least_one x.a x.b", &["!x.c", "!x"], Some(1));
        check("together a b", &["!c", "!a"], Some(1));
    }

    #[test]
    fn a_relation_of_another_sort_is_about_no_arguments() {
        assert!(broken("network own holder its", &["!own"]).is_none());
        assert!(!is_about_arguments("network own holder its"));
        assert!(is_about_arguments("together a b"));
    }

    #[test]
    fn one_that_needs_another_is_not_given_alone() {
        check("together a b", &["!a"], "has `a`, which needs `b` too");
        check("together a b", &["?a"], "");
        check("together a b", &["!a", "?b"], "");
        check("together a b", &["!b"], "");
    }

    #[test]
    fn a_relation_within_a_block_holds_where_the_block_is_given() {
        check("exactly_one x.a x.b", &[], "");
        check(
            "exactly_one x.a x.b",
            &["!x"],
            "needs exactly one of `x.a`, `x.b`",
        );
        check("exactly_one x.a x.b", &["?x"], "");
        check("exactly_one x.a x.b", &["!x", "!x.a"], "");
        assert_eq!(common_block("conflict x.y.a x.y.b.c"), "x.y");
        assert_eq!(common_block("conflict x.y.a x.z"), "x");
        assert_eq!(common_block("conflict a x.z"), "");
    }
}
