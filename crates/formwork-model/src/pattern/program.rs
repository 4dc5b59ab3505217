//! A pattern as a program: what it demands of a text, step by step.

use super::set::Set;

/// No provider's pattern has more instructions.
pub(super) const CAPACITY: usize = 384;
/// Recursion in constants is limited, by `recursion_limit`.
const DEEPEST_GROUP: usize = 20;
/// Counted repetitions inside of each other, for which a way has room.
const COUNTERS: u8 = 2;
/// Leaves room above for one more than was counted.
const LARGEST_COUNT: u16 = u16::MAX - 1;

/// Offsets are relative to the instruction itself, so that a block of them can be moved.
#[derive(Clone, Copy)]
pub(super) enum Instruction {
    /// The pattern's end.
    Match,
    /// One character of the set.
    Take(Set),
    /// Any number of characters of the set.
    TakeMany(Set),
    /// Both the next instruction and the one at the offset.
    Split(isize),
    /// The instruction at the offset.
    Jump(isize),
    /// The next instruction, where it holds.
    Assert(Assertion),
    /// Before each repetition of the following block, up to `past`.
    Repeat {
        counter: u8,
        least: u16,
        most: u16,
        past: isize,
    },
    /// After each repetition; counts no further than `most`.
    Again { counter: u8, most: u16, back: isize },
}

#[derive(Clone, Copy)]
pub(super) enum Assertion {
    Start,
    End,
    LineStart,
    LineEnd,
    WordBoundary,
    NoWordBoundary,
}

/// What `(?i)` and the like turn on.
#[derive(Clone, Copy)]
pub(super) struct Flags {
    pub(super) ignore_case: bool,
    pub(super) dot_takes_newline: bool,
    pub(super) lines: bool,
}

pub(super) struct Program<'pattern> {
    pub(super) pattern: &'pattern [u8],
    instructions: [Instruction; CAPACITY],
    length: usize,
}

impl<'pattern> Program<'pattern> {
    /// `None` where the pattern is not understood.
    pub(super) const fn read(pattern: &'pattern [u8]) -> Option<Self> {
        let mut reader = Reader {
            program: Self {
                pattern,
                instructions: [Instruction::Match; CAPACITY],
                length: 0,
            },
            at: 0,
            flags: Flags {
                ignore_case: false,
                dot_takes_newline: false,
                lines: false,
            },
            depth: 0,
            counters: 0,
        };
        if reader.alternatives()
            && reader.at == pattern.len()
            && reader.program.push(Instruction::Match)
        {
            Some(reader.program)
        } else {
            None
        }
    }

    pub(super) const fn instruction(&self, at: usize) -> &Instruction {
        &self.instructions[at]
    }

    /// It can begin at the text's start only.
    pub(super) const fn is_anchored(&self) -> bool {
        matches!(self.instructions[0], Instruction::Assert(Assertion::Start))
    }

    const fn push(&mut self, instruction: Instruction) -> bool {
        if self.length == CAPACITY {
            return false;
        }
        self.instructions[self.length] = instruction;
        self.length += 1;
        true
    }

    const fn insert(&mut self, at: usize, instruction: Instruction) -> bool {
        if !self.push(instruction) {
            return false;
        }
        let mut to = self.length - 1;
        while to > at {
            self.instructions[to] = self.instructions[to - 1];
            to -= 1;
        }
        self.instructions[at] = instruction;
        true
    }
}

/// Reads a pattern from left to right. Its methods say whether they understood.
struct Reader<'pattern> {
    program: Program<'pattern>,
    at: usize,
    flags: Flags,
    depth: usize,
    /// How many counters the block that is being read uses.
    counters: u8,
}

/// What was read in the place of an atom.
enum Atom {
    /// Something that can be repeated.
    Block,
    /// `(?i)`, which is nothing by itself.
    Flags,
    Misunderstood,
}

impl Reader<'_> {
    const fn looks_at(&self, byte: u8) -> bool {
        self.at < self.program.pattern.len() && self.program.pattern[self.at] == byte
    }

    const fn skips(&mut self, byte: u8) -> bool {
        let skips = self.looks_at(byte);
        if skips {
            self.at += 1;
        }
        skips
    }

    /// `a|b|c`, up to the end or to a `)`.
    const fn alternatives(&mut self) -> bool {
        let mut start = self.program.length;
        // Each jump over the following alternatives holds the place of the one before, until their end is known.
        let mut jump = usize::MAX;
        while self.sequence() {
            if !self.skips(b'|') {
                self.land(jump);
                return true;
            }
            let past = self.program.length - start + 2;
            if !self
                .program
                .insert(start, Instruction::Split(past as isize))
            {
                return false;
            }
            let last = jump;
            jump = self.program.length;
            if !self.program.push(Instruction::Jump(last as isize)) {
                return false;
            }
            start = self.program.length;
        }
        false
    }

    const fn land(&mut self, mut jump: usize) {
        while jump != usize::MAX {
            let Instruction::Jump(last) = self.program.instructions[jump] else {
                return;
            };
            let offset = self.program.length - jump;
            self.program.instructions[jump] = Instruction::Jump(offset as isize);
            jump = last as usize;
        }
    }

    const fn sequence(&mut self) -> bool {
        while self.at < self.program.pattern.len() && !self.looks_at(b'|') && !self.looks_at(b')') {
            let start = self.program.length;
            let counters = self.counters;
            self.counters = 0;
            let understood = match self.atom() {
                Atom::Block => self.repetition(start),
                Atom::Flags => true,
                Atom::Misunderstood => false,
            };
            if !understood || self.is_at_quantifier() {
                return false;
            }
            if counters > self.counters {
                self.counters = counters;
            }
        }
        true
    }

    const fn is_at_quantifier(&self) -> bool {
        self.looks_at(b'*')
            || self.looks_at(b'+')
            || self.looks_at(b'?')
            || count_range(self.program.pattern, self.at).is_some()
    }

    const fn atom(&mut self) -> Atom {
        if self.is_at_quantifier() {
            return Atom::Misunderstood;
        }
        let understood = match self.program.pattern[self.at] {
            b'(' => return self.group(),
            b'^' if self.flags.lines => self.assertion(1, Assertion::LineStart),
            b'$' if self.flags.lines => self.assertion(1, Assertion::LineEnd),
            b'^' => self.assertion(1, Assertion::Start),
            b'$' => self.assertion(1, Assertion::End),
            b'\\' => self.escape(),
            _ => self.set(),
        };
        if understood {
            Atom::Block
        } else {
            Atom::Misunderstood
        }
    }

    const fn assertion(&mut self, length: usize, assertion: Assertion) -> bool {
        self.at += length;
        self.program.push(Instruction::Assert(assertion))
    }

    const fn escape(&mut self) -> bool {
        if self.at + 1 == self.program.pattern.len() {
            return false;
        }
        match self.program.pattern[self.at + 1] {
            b'A' => self.assertion(2, Assertion::Start),
            b'z' => self.assertion(2, Assertion::End),
            b'b' => self.assertion(2, Assertion::WordBoundary),
            b'B' => self.assertion(2, Assertion::NoWordBoundary),
            _ => self.set(),
        }
    }

    const fn set(&mut self) -> bool {
        match Set::read(self.program.pattern, self.at, self.flags) {
            Some((set, end)) => {
                self.at = end;
                self.program.push(Instruction::Take(set))
            }
            None => false,
        }
    }

    const fn group(&mut self) -> Atom {
        self.at += 1;
        let outer = self.flags;
        if self.skips(b'?') {
            match self.group_head() {
                Some(b':') => {}
                Some(_) => return Atom::Flags,
                None => return Atom::Misunderstood,
            }
        }
        self.depth += 1;
        if self.depth > DEEPEST_GROUP || !self.alternatives() || !self.skips(b')') {
            return Atom::Misunderstood;
        }
        self.depth -= 1;
        self.flags = outer;
        Atom::Block
    }

    /// What follows `(?`: flags, or a name. Says whether a group follows (`:`), or the flags stand alone (`)`).
    const fn group_head(&mut self) -> Option<u8> {
        if self.looks_at(b'P') || self.looks_at(b'<') {
            return self.group_name();
        }
        let mut on = true;
        while self.at < self.program.pattern.len() {
            let byte = self.program.pattern[self.at];
            self.at += 1;
            match byte {
                b':' | b')' => return Some(byte),
                b'-' if on => on = false,
                b'i' => self.flags.ignore_case = on,
                b's' => self.flags.dot_takes_newline = on,
                b'm' => self.flags.lines = on,
                // Whether a quantifier is greedy makes no difference to what is found.
                b'U' => {}
                _ => return None,
            }
        }
        None
    }

    const fn group_name(&mut self) -> Option<u8> {
        self.skips(b'P');
        if !self.skips(b'<') {
            return None;
        }
        let start = self.at;
        while self.at < self.program.pattern.len()
            && (self.program.pattern[self.at].is_ascii_alphanumeric() || self.looks_at(b'_'))
        {
            self.at += 1;
        }
        if self.at > start && self.skips(b'>') {
            Some(b':')
        } else {
            None
        }
    }

    /// The quantifier of the block that begins at `start`, if it has one.
    const fn repetition(&mut self, start: usize) -> bool {
        let (least, most) = if self.skips(b'?') {
            (0, 1)
        } else if self.skips(b'*') {
            (0, UNBOUNDED)
        } else if self.skips(b'+') {
            (1, UNBOUNDED)
        } else if let Some((least, most, end)) = count_range(self.program.pattern, self.at) {
            self.at = end;
            (least, most)
        } else {
            return true;
        };
        // A lazy quantifier finds the same texts.
        self.skips(b'?');
        self.repeat(start, least, most)
    }

    const fn repeat(&mut self, start: usize, least: u16, most: u16) -> bool {
        let length = (self.program.length - start) as isize;
        match (least, most) {
            (1, 1) => true,
            (_, 0) => {
                self.program.length = start;
                true
            }
            (0, 1) => self.program.insert(start, Instruction::Split(length + 1)),
            (0 | 1, UNBOUNDED) => self.loops(start, least == 0, length),
            (least, most) => least <= most && self.counts(start, least, most, length),
        }
    }

    const fn loops(&mut self, start: usize, may_be_absent: bool, length: isize) -> bool {
        if let (Instruction::Take(set), 1) = (self.program.instructions[start], length) {
            let many = Instruction::TakeMany(set);
            if may_be_absent {
                self.program.instructions[start] = many;
                return true;
            }
            return self.program.push(many);
        }
        self.program.push(Instruction::Split(-length))
            && (!may_be_absent || self.program.insert(start, Instruction::Split(length + 2)))
    }

    const fn counts(&mut self, start: usize, least: u16, most: u16, length: isize) -> bool {
        let counter = self.counters;
        if counter == COUNTERS || most != UNBOUNDED && most > LARGEST_COUNT {
            return false;
        }
        self.counters += 1;
        let repeat = Instruction::Repeat {
            counter,
            least,
            most,
            past: length + 2,
        };
        let again = Instruction::Again {
            counter,
            most: if most == UNBOUNDED { least } else { most },
            back: -(length + 1),
        };
        self.program.insert(start, repeat) && self.program.push(again)
    }
}

const UNBOUNDED: u16 = u16::MAX;

/// `{n}`, `{n,}` or `{n,m}` at `at`: fewest, most, and where it ends. Anything else after a `{` makes it a literal.
const fn count_range(pattern: &[u8], at: usize) -> Option<(u16, u16, usize)> {
    if at >= pattern.len() || pattern[at] != b'{' {
        return None;
    }
    let Some((least, mut at)) = number(pattern, at + 1) else {
        return None;
    };
    let mut most = least;
    if at < pattern.len() && pattern[at] == b',' {
        at += 1;
        most = UNBOUNDED;
        if let Some((number, end)) = number(pattern, at) {
            (most, at) = (number, end);
        }
    }
    if at < pattern.len() && pattern[at] == b'}' {
        Some((least, most, at + 1))
    } else {
        None
    }
}

const fn number(pattern: &[u8], start: usize) -> Option<(u16, usize)> {
    let mut at = start;
    let mut number = 0u16;
    while at < pattern.len() && pattern[at].is_ascii_digit() {
        number = number
            .saturating_mul(10)
            .saturating_add((pattern[at] - b'0') as u16);
        at += 1;
    }
    // As in Go, `{01}` is a text.
    if at == start || at > start + 1 && pattern[start] == b'0' {
        return None;
    }
    let number = if number > LARGEST_COUNT {
        LARGEST_COUNT
    } else {
        number
    };
    Some((number, at))
}
