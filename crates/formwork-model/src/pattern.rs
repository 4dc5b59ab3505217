//! Regular expressions that also run in constant evaluation.
//!
//! The syntax and the meaning are those of Go's `regexp`, because providers check texts with it. A pattern becomes a
//! program (`program.rs`), and all its ways through a text are followed at once, so that no pattern takes exponential time.

mod category;
mod program;
mod set;

use program::{Assertion, CAPACITY, Instruction, Program};
use set::decode;

pub(crate) use set::class_contains;

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
    match Program::read(pattern.as_bytes()) {
        Some(program) => Search::new(&program, text.as_bytes(), whole).run(),
        None => true,
    }
}

/// So many ways can be followed at once. No provider's pattern has a quarter of them.
const WAYS: usize = 1024;
/// Places for what was seen: twice as many as ways, so that a free one is near.
const SEEN: usize = 2 * WAYS;

/// One way through a pattern: the instruction in the lowest 16 bits, above it 16 bits for each of the two counters.
type Way = u64;

const fn step(way: Way, offset: isize) -> Way {
    way.wrapping_add_signed(offset as i64)
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

impl<'input> Search<'input> {
    const fn new(program: &'input Program<'input>, text: &'input [u8], whole: bool) -> Self {
        Self {
            program,
            text,
            whole,
            at: 0,
            ways: [0; WAYS],
            length: 0,
            taking: [0; WAYS],
            taking_length: 0,
            seen: [0; SEEN],
            round: 1,
            overflown: false,
        }
    }

    const fn run(mut self) -> bool {
        self.add(0);
        loop {
            // What was too much to follow is not known to be wrong.
            if self.arrives() || self.overflown {
                return true;
            }
            if self.at == self.text.len() {
                return false;
            }
            self.take_character();
            if !self.whole && !self.program.is_anchored() {
                self.add(0);
            } else if self.length == 0 {
                return false;
            }
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
            match self.program.instruction(way as u16 as usize) {
                Instruction::Match if !self.whole || self.at == self.text.len() => return true,
                Instruction::Match => {}
                Instruction::Take(_) => self.wait(way),
                Instruction::TakeMany(_) => {
                    self.wait(way);
                    self.add(step(way, 1));
                }
                Instruction::Split(offset) => {
                    self.add(step(way, 1));
                    self.add(step(way, *offset));
                }
                Instruction::Jump(offset) => self.add(step(way, *offset)),
                Instruction::Assert(assertion) => {
                    if self.holds(*assertion) {
                        self.add(step(way, 1));
                    }
                }
                Instruction::Repeat {
                    counter,
                    least,
                    most,
                    past,
                } => {
                    let done = count(way, *counter);
                    if done >= *least {
                        self.add(step(with_count(way, *counter, 0), *past));
                    }
                    if done < *most {
                        self.add(step(way, 1));
                    }
                }
                Instruction::Again {
                    counter,
                    most,
                    back,
                } => {
                    let done = count(way, *counter) + 1;
                    let done = if done > *most { *most } else { done };
                    self.add(step(with_count(way, *counter, done), *back));
                }
            }
            next += 1;
        }
        false
    }

    const fn wait(&mut self, way: Way) {
        self.taking[self.taking_length] = way;
        self.taking_length += 1;
    }

    const fn take_character(&mut self) {
        let (character, end) = decode(self.text, self.at);
        self.length = 0;
        self.next_round();
        let mut next = 0;
        while next < self.taking_length {
            let way = self.taking[next];
            match self.program.instruction(way as u16 as usize) {
                Instruction::Take(set) if set.contains(self.program.pattern, character) => {
                    self.add(step(way, 1));
                }
                Instruction::TakeMany(set) if set.contains(self.program.pattern, character) => {
                    self.add(way);
                }
                _ => {}
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

    const fn holds(&self, assertion: Assertion) -> bool {
        let (before, after) = (self.at, self.text.len() - self.at);
        match assertion {
            Assertion::Start => before == 0,
            Assertion::End => after == 0,
            Assertion::LineStart => before == 0 || self.text[self.at - 1] == b'\n',
            Assertion::LineEnd => after == 0 || self.text[self.at] == b'\n',
            Assertion::WordBoundary => self.is_at_boundary(),
            Assertion::NoWordBoundary => !self.is_at_boundary(),
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
