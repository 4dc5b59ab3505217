//! Regular expressions that also run in constant evaluation.
//!
//! The syntax and the meaning are those of Go's `regexp`, because providers check texts with it. A pattern becomes a
//! program (`program.rs`), and all its ways through a text are followed at once, so that no pattern takes exponential time.

mod category;
mod program;
mod set;

use program::{Assertion, CAPACITY, Counting, Operation, Program, START, UNBOUNDED};
use set::decode;

pub(crate) use set::class_bits;

/// Whether the whole of `text` matches `pattern`.
///
/// The syntax is that of Go's `regexp`: groups, alternatives, classes, `^` and `$`, greedy and lazy quantifiers, the flags
/// `i`, `s`, `m` and `U`; also `\u0020`, as AWS writes characters. A text is read by characters, `\d`, `\w` and `\s` are ASCII.
///
/// Where [`is_understood`] says no, every text matches: nothing is known to be wrong with it.
///
/// ```
/// use formwork_model::matches;
/// const _: () = assert!(matches("[0-9]{4}", "4711"));
/// assert!(!matches("[0-9]{4}", "47110"));
/// assert!(matches("dev|prod(-[a-z]+)?", "prod-eu"));
/// ```
pub const fn matches(pattern: &str, text: &str) -> bool {
    run(pattern, text, true)
}

/// Whether `pattern` is found anywhere in `text`, as by Go's `MatchString`. [`matches()`] describes the syntax.
///
/// ```
/// use formwork_model::finds;
/// const _: () = assert!(finds("^arn:", "arn:aws:s3:::logs"));
/// assert!(finds("[0-9]", "web-1"));
/// assert!(!finds("^[a-z]+$", "web-1"));
/// ```
pub const fn finds(pattern: &str, text: &str) -> bool {
    run(pattern, text, false)
}

/// Whether [`matches()`] and [`finds`] can tell the texts of `pattern` apart.
///
/// Not understood are mistakes (`a**`, `[z-a]`), look-around, back-references, scripts such as `\p{Greek}`, octal escapes, `\Q`,
/// non-ASCII characters under the flag `i`, and what is larger than any pattern that a provider has: 384 steps, groups more
/// than 20 deep, three counted repetitions inside of each other.
///
/// ```
/// use formwork_model::is_understood;
/// const _: () = assert!(is_understood(r"^(?i)[a-z]{1,63}$"));
/// assert!(!is_understood("(?=a)"));
/// ```
pub const fn is_understood(pattern: &str) -> bool {
    Program::read(pattern.as_bytes()).is_some()
}

const fn run(pattern: &str, text: &str, whole: bool) -> bool {
    let Some(program) = Program::read(pattern.as_bytes()) else {
        return true;
    };
    let mut search = Search {
        program: &program,
        text: text.as_bytes(),
        whole,
        at: 0,
        ways: [0; WAYS],
        length: 0,
        taking: [0; WAYS],
        taking_length: 0,
        seen: [0; SEEN],
        round: 1,
        overflown: false,
    };
    search.run()
}

/// So many ways can be followed at once. No provider's pattern has a quarter of them.
const WAYS: usize = 1024;
/// Places for what was seen: twice as many as ways, so that a free one is near.
const SEEN: usize = 2 * WAYS;

/// One way through a pattern: the instruction in the lowest 16 bits, above it 16 bits for each of the two counters.
type Way = u64;

const INSTRUCTION: u64 = 0xFFFF;

/// `offset` may be negative.
const fn step(way: Way, offset: u64) -> Way {
    way & !INSTRUCTION | way.wrapping_add(offset) & INSTRUCTION
}

const fn count(way: Way, counter: u8) -> u16 {
    (way >> (16 + 16 * counter)) as u16
}

const fn with_count(way: Way, counter: u8, count: u16) -> Way {
    let shift = 16 + 16 * counter;
    way & !(0xFFFF << shift) | (count as u64) << shift
}

/// Follows all ways of a program through a text, one character after the other.
struct Search<'input> {
    program: &'input Program<'input>,
    text: &'input [u8],
    whole: bool,
    at: usize,
    /// Ways that stand before the current character.
    ways: [Way; WAYS],
    length: usize,
    /// Those among them that take a character.
    taking: [Way; WAYS],
    taking_length: usize,
    /// The ways in `ways`, by their hash, each with the round it was seen in above its bits.
    seen: [u64; SEEN],
    round: u16,
    overflown: bool,
}

impl Search<'_> {
    const fn run(&mut self) -> bool {
        let is_bound = self.whole || self.program.is_anchored();
        self.add(if is_bound { START as u64 } else { 0 });
        loop {
            if self.length == 1
                && let Some(found) = self.follow()
            {
                return found;
            }
            // What was too much to follow is not known to be wrong.
            if self.arrives() || self.overflown {
                return true;
            }
            if self.at == self.text.len() {
                return false;
            }
            self.take_character();
            if self.length == 0 {
                return false;
            }
        }
    }

    /// Follows the only way there is, up to where it splits, and says whether it has found its end or failed. Most patterns
    /// are nothing but this, so it is written for few steps of constant evaluation.
    const fn follow(&mut self) -> Option<bool> {
        let (text, operands) = (self.text, &self.program.operands);
        let mut way = self.ways[0];
        let mut at = self.at;
        loop {
            let here = (way & INSTRUCTION) as usize;
            match self.program.operations[here] {
                Operation::Byte => {
                    if at == text.len() || text[at] != operands[here] as u8 {
                        return Some(false);
                    }
                    at += 1;
                }
                Operation::Take => {
                    if at == text.len() {
                        return Some(false);
                    }
                    if !text[at].is_ascii() {
                        break;
                    }
                    if self.program.sets[operands[here] as usize].ascii >> text[at] & 1 == 0 {
                        return Some(false);
                    }
                    at += 1;
                }
                Operation::TakeMany => {
                    let set = self.program.sets[operands[here] as usize].ascii;
                    at = self.skip(at, set & !self.beginning(here + 1), usize::MAX);
                    if at < text.len() && self.is_open(at, set) {
                        break;
                    }
                }
                Operation::Assert => {
                    self.at = at;
                    if !self.holds(operands[here]) {
                        return Some(false);
                    }
                }
                Operation::Match => return Some(!self.whole || at == text.len()),
                Operation::Repeat => {
                    let (next, end) = self.follow_repetition(way, at);
                    at = end;
                    way = next;
                    if (next & INSTRUCTION) as usize == here {
                        break;
                    }
                    continue;
                }
                Operation::Split | Operation::Jump | Operation::Again => break,
            }
            way += 1;
        }
        self.at = at;
        self.length = 0;
        self.next_round();
        self.add(way);
        None
    }

    /// Follows a counted repetition of one set, as far as it is clear when it ends; before its end, the way stays where it is.
    const fn follow_repetition(&self, way: Way, at: usize) -> (Way, usize) {
        let here = (way & INSTRUCTION) as usize;
        let counting = Counting::of(self.program.operands[here]);
        if counting.length != 1 || !matches!(self.program.operations[here + 1], Operation::Take) {
            return (way, at);
        }
        let set = self.program.sets[self.program.operands[here + 1] as usize].ascii;
        let done = count(way, counting.counter) as usize;
        let (least, most) = (counting.least as usize, counting.most as usize);
        let is_bounded = counting.most != UNBOUNDED;
        // While it must go on, it does not matter what follows.
        let due = least.saturating_sub(done);
        let mut end = self.skip(at, set, due);
        if end - at == due {
            let room = if is_bounded {
                most - done - due
            } else {
                usize::MAX
            };
            end = self.skip(end, set & !self.beginning(here + 3), room);
        }
        let total = done + end - at;
        let is_over =
            is_bounded && total == most || end == self.text.len() || !self.is_open(end, set);
        if is_over && total >= least {
            return (step(with_count(way, counting.counter, 0), 3), end);
        }
        let total = if is_bounded || total < least {
            total
        } else {
            least
        };
        (with_count(way, counting.counter, total as u16), end)
    }

    /// Where the run of characters of `set` that begins at `at` ends, after so many at most.
    const fn skip(&self, mut at: usize, set: u128, most: usize) -> usize {
        let text = self.text;
        let end = if most < text.len() - at {
            at + most
        } else {
            text.len()
        };
        while at < end && text[at] < 128 && set >> text[at] & 1 == 1 {
            at += 1;
        }
        at
    }

    /// Whether the character at `at` may belong to a set.
    const fn is_open(&self, at: usize, set: u128) -> bool {
        !self.text[at].is_ascii() || set >> self.text[at] & 1 == 1
    }

    /// The ASCII characters before which the instruction at `at` may go on.
    const fn beginning(&self, mut at: usize) -> u128 {
        let mut bits = 0;
        loop {
            let operand = self.program.operands[at];
            match self.program.operations[at] {
                Operation::Byte => return bits | 1 << operand,
                Operation::Take => return bits | self.program.sets[operand as usize].ascii,
                Operation::TakeMany => bits |= self.program.sets[operand as usize].ascii,
                Operation::Assert if operand == Assertion::End as u64 => return bits,
                Operation::Match if self.whole => return bits,
                Operation::Jump => at += operand as usize - 1,
                Operation::Repeat if Counting::of(operand).least > 0 => {}
                _ => return u128::MAX,
            }
            at += 1;
        }
    }

    const fn add(&mut self, way: Way) {
        let entry = way | (self.round as u64) << 48;
        // Fibonacci hashing: https://en.wikipedia.org/wiki/Hash_function#Fibonacci_hashing
        let mut slot = (way.wrapping_mul(0x9E37_79B9_7F4A_7C15) >> 53) as usize % SEEN;
        while self.seen[slot] >> 48 == self.round as u64 {
            if self.seen[slot] == entry {
                return;
            }
            slot = (slot + 1) % SEEN;
        }
        if self.length == WAYS {
            self.overflown = true;
            return;
        }
        self.seen[slot] = entry;
        self.ways[self.length] = way;
        self.length += 1;
    }

    /// Follows all ways as far as they need no character; says whether one of them is at its end.
    const fn arrives(&mut self) -> bool {
        let mut next = 0;
        self.taking_length = 0;
        while next < self.length {
            let way = self.ways[next];
            let here = (way & INSTRUCTION) as usize;
            let operand = self.program.operands[here];
            match self.program.operations[here] {
                Operation::Match if !self.whole || self.at == self.text.len() => return true,
                Operation::Match => {}
                Operation::Byte | Operation::Take => self.wait(way),
                Operation::TakeMany => {
                    self.wait(way);
                    self.add(way + 1);
                }
                Operation::Split => {
                    self.add(way + 1);
                    self.add(step(way, operand));
                }
                Operation::Jump => self.add(step(way, operand)),
                Operation::Assert => {
                    if self.holds(operand) {
                        self.add(way + 1);
                    }
                }
                Operation::Repeat => self.repeat(way, Counting::of(operand)),
                Operation::Again => self.count(way, Counting::of(operand)),
            }
            next += 1;
        }
        false
    }

    /// Before a repetition.
    const fn repeat(&mut self, way: Way, counting: Counting) {
        let done = count(way, counting.counter);
        if done >= counting.least {
            let past = counting.length as u64 + 2;
            self.add(step(with_count(way, counting.counter, 0), past));
        }
        if done < counting.most {
            self.add(way + 1);
        }
    }

    /// After a repetition. Without a limit, what is more than the fewest makes no difference.
    const fn count(&mut self, way: Way, counting: Counting) {
        let mut done = count(way, counting.counter) + 1;
        if counting.most == UNBOUNDED && done > counting.least {
            done = counting.least;
        }
        let back = (counting.length as u64 + 1).wrapping_neg();
        self.add(step(with_count(way, counting.counter, done), back));
    }

    const fn wait(&mut self, way: Way) {
        self.taking[self.taking_length] = way;
        self.taking_length += 1;
    }

    const fn take_character(&mut self) {
        let (character, end) = decode(self.text, self.at);
        let pattern = self.program.pattern;
        self.length = 0;
        self.next_round();
        let mut next = 0;
        while next < self.taking_length {
            let way = self.taking[next];
            let here = (way & INSTRUCTION) as usize;
            let operand = self.program.operands[here];
            match self.program.operations[here] {
                Operation::Byte => {
                    if operand == character as u64 {
                        self.add(way + 1);
                    }
                }
                operation => {
                    if self.program.sets[operand as usize].contains(pattern, character) {
                        self.add(if matches!(operation, Operation::Take) {
                            way + 1
                        } else {
                            way
                        });
                    }
                }
            }
            next += 1;
        }
        self.at = end;
    }

    const fn next_round(&mut self) {
        if self.round == u16::MAX {
            self.seen = [0; SEEN];
            self.round = 0;
        }
        self.round += 1;
    }

    const fn holds(&self, assertion: u64) -> bool {
        const START: u64 = Assertion::Start as u64;
        const END: u64 = Assertion::End as u64;
        const LINE_START: u64 = Assertion::LineStart as u64;
        const LINE_END: u64 = Assertion::LineEnd as u64;
        const WORD_BOUNDARY: u64 = Assertion::WordBoundary as u64;
        let (before, after) = (self.at, self.text.len() - self.at);
        match assertion {
            START => before == 0,
            END => after == 0,
            LINE_START => before == 0 || self.text[before - 1] == b'\n',
            LINE_END => after == 0 || self.text[before] == b'\n',
            WORD_BOUNDARY => self.is_at_boundary(),
            _ => !self.is_at_boundary(),
        }
    }

    const fn is_at_boundary(&self) -> bool {
        let before = self.at > 0 && is_word(self.text[self.at - 1]);
        let after = self.at < self.text.len() && is_word(self.text[self.at]);
        before != after
    }
}

const fn is_word(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || byte == b'_'
}

// A way's instruction has 16 bits.
const _: () = assert!(CAPACITY < 1 << 16);

#[cfg(test)]
mod tests;
