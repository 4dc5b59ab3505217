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

/// No provider's pattern has more sets.
const SETS: usize = 128;

/// What an instruction demands. Its operand says the rest.
///
/// Operations and operands are kept apart, because arrays without padding are cheap in constant evaluation.
#[derive(Clone, Copy)]
pub(super) enum Operation {
    /// The pattern's end.
    Match,
    /// The ASCII character that is the operand.
    Byte,
    /// One character of the set with this number.
    Take,
    /// Any number of characters of the set with this number.
    TakeMany,
    /// Both the next instruction and the one at this offset.
    Split,
    /// The instruction at this offset.
    Jump,
    /// The next instruction, where the [`Assertion`] with this number holds.
    Assert,
    /// Stands before each repetition of the following block; the operand is a [`Counting`].
    Repeat,
    /// Stands after each repetition; the operand is that of its [`Operation::Repeat`].
    Again,
}

/// How often a block is repeated.
#[derive(Clone, Copy)]
pub(super) struct Counting {
    pub(super) counter: u8,
    /// How many instructions the block has.
    pub(super) length: u16,
    pub(super) least: u16,
    /// [`UNBOUNDED`], where there is no limit.
    pub(super) most: u16,
}

impl Counting {
    const fn operand(self) -> u64 {
        self.counter as u64
            | (self.length as u64) << 16
            | (self.least as u64) << 32
            | (self.most as u64) << 48
    }

    pub(super) const fn of(operand: u64) -> Self {
        Self {
            counter: operand as u8,
            length: (operand >> 16) as u16,
            least: (operand >> 32) as u16,
            most: (operand >> 48) as u16,
        }
    }
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
    pub(super) operations: [Operation; CAPACITY],
    /// Offsets are relative to their instruction, so that a block can be moved.
    pub(super) operands: [u64; CAPACITY],
    length: usize,
    pub(super) sets: [Set; SETS],
    set_count: usize,
}

impl<'pattern> Program<'pattern> {
    /// `None` where the pattern is not understood.
    pub(super) const fn read(pattern: &'pattern [u8]) -> Option<Self> {
        let mut reader = Reader {
            program: Self {
                pattern,
                operations: [Operation::Match; CAPACITY],
                operands: [0; CAPACITY],
                length: 0,
                sets: [Set::ALL; SETS],
                set_count: 0,
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
        // A search that may begin anywhere begins by taking anything.
        if reader.program.push_set(Operation::TakeMany, Set::ALL)
            && reader.alternatives()
            && reader.at == pattern.len()
            && reader.program.push(Operation::Match, 0)
        {
            Some(reader.program)
        } else {
            None
        }
    }

    /// It can begin at the text's start only.
    pub(super) const fn is_anchored(&self) -> bool {
        matches!(self.operations[START], Operation::Assert)
            && self.operands[START] == Assertion::Start as u64
    }

    const fn push(&mut self, operation: Operation, operand: u64) -> bool {
        if self.length == CAPACITY {
            return false;
        }
        self.operations[self.length] = operation;
        self.operands[self.length] = operand;
        self.length += 1;
        true
    }

    const fn push_set(&mut self, operation: Operation, set: Set) -> bool {
        if self.set_count == SETS {
            return false;
        }
        self.sets[self.set_count] = set;
        self.set_count += 1;
        self.push(operation, self.set_count as u64 - 1)
    }

    const fn insert(&mut self, at: usize, operation: Operation, operand: u64) -> bool {
        if !self.push(operation, operand) {
            return false;
        }
        let mut to = self.length - 1;
        while to > at {
            self.operations[to] = self.operations[to - 1];
            self.operands[to] = self.operands[to - 1];
            to -= 1;
        }
        self.operations[at] = operation;
        self.operands[at] = operand;
        true
    }
}

/// Where the pattern itself begins, behind what takes the text before it.
pub(super) const START: usize = 1;

/// Reads a pattern from left to right. Its methods say whether they understood.
struct Reader<'pattern> {
    program: Program<'pattern>,
    at: usize,
    flags: Flags,
    depth: usize,
    /// How many counters the block that is being read uses.
    counters: u8,
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
        let mut jump = 0;
        while self.sequence() {
            if !self.skips(b'|') {
                self.land(jump);
                return true;
            }
            let past = self.program.length - start + 2;
            if !self.program.insert(start, Operation::Split, past as u64) {
                return false;
            }
            let last = jump;
            jump = self.program.length;
            if !self.program.push(Operation::Jump, last as u64) {
                return false;
            }
            start = self.program.length;
        }
        false
    }

    const fn land(&mut self, mut jump: usize) {
        while jump != 0 {
            let last = self.program.operands[jump] as usize;
            self.program.operands[jump] = (self.program.length - jump) as u64;
            jump = last;
        }
    }

    const fn sequence(&mut self) -> bool {
        let pattern = self.program.pattern;
        while self.at < pattern.len() && pattern[self.at] != b'|' && pattern[self.at] != b')' {
            let start = self.program.length;
            let counters = self.counters;
            self.counters = 0;
            if !self.atom(pattern[self.at]) {
                return false;
            }
            if self.at < pattern.len()
                && matches!(pattern[self.at], b'*' | b'+' | b'?' | b'{')
                && !self.repetition(start)
            {
                return false;
            }
            if counters > self.counters {
                self.counters = counters;
            }
        }
        true
    }

    const fn atom(&mut self, first: u8) -> bool {
        match first {
            b'*' | b'+' | b'?' | b'{' if self.is_at_quantifier() => false,
            b'(' => self.group(),
            b'^' if self.flags.lines => self.assertion(1, Assertion::LineStart),
            b'$' if self.flags.lines => self.assertion(1, Assertion::LineEnd),
            b'^' => self.assertion(1, Assertion::Start),
            b'$' => self.assertion(1, Assertion::End),
            b'\\' => self.escape(),
            b'[' | b'.' | 128.. => self.set(),
            _ if self.flags.ignore_case => self.set(),
            byte => {
                self.at += 1;
                self.program.push(Operation::Byte, byte as u64)
            }
        }
    }

    const fn assertion(&mut self, length: usize, assertion: Assertion) -> bool {
        self.at += length;
        self.program.push(Operation::Assert, assertion as u64)
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
                self.program.push_set(Operation::Take, set)
            }
            None => false,
        }
    }

    const fn group(&mut self) -> bool {
        self.at += 1;
        let outer = self.flags;
        if self.skips(b'?') {
            match self.group_head() {
                Some(b':') => {}
                // Flags alone cannot be repeated.
                Some(_) => return !self.is_at_quantifier(),
                None => return false,
            }
        }
        self.depth += 1;
        if self.depth > DEEPEST_GROUP || !self.alternatives() || !self.skips(b')') {
            return false;
        }
        self.depth -= 1;
        self.flags = outer;
        true
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

    const fn is_at_quantifier(&self) -> bool {
        let pattern = self.program.pattern;
        if self.at == pattern.len() {
            return false;
        }
        match pattern[self.at] {
            b'*' | b'+' | b'?' => true,
            b'{' => count_range(pattern, self.at).is_some(),
            _ => false,
        }
    }

    /// What may be the quantifier of the block that begins at `start`.
    const fn repetition(&mut self, start: usize) -> bool {
        let pattern = self.program.pattern;
        let (least, most, end) = match pattern[self.at] {
            b'?' => (0, 1, self.at + 1),
            b'*' => (0, UNBOUNDED, self.at + 1),
            b'+' => (1, UNBOUNDED, self.at + 1),
            _ => match count_range(pattern, self.at) {
                Some(range) => range,
                None => return true,
            },
        };
        // A lazy quantifier finds the same texts.
        let is_lazy = end < pattern.len() && pattern[end] == b'?';
        self.at = if is_lazy { end + 1 } else { end };
        !self.is_at_quantifier() && self.repeat(start, least, most)
    }

    const fn repeat(&mut self, start: usize, least: u16, most: u16) -> bool {
        let length = self.program.length - start;
        match (least, most) {
            (1, 1) => true,
            (_, 0) => {
                self.program.length = start;
                least == 0
            }
            (0, 1) => self
                .program
                .insert(start, Operation::Split, length as u64 + 1),
            (0 | 1, UNBOUNDED) if length == 1 && self.repeats_set(start, least) => true,
            (0 | 1, UNBOUNDED) => self.loops(start, least == 0, length),
            (least, most) => least <= most && self.counts(start, least, most, length),
        }
    }

    /// `[a-z]*` needs no loop.
    const fn repeats_set(&mut self, at: usize, least: u16) -> bool {
        let operand = self.program.operands[at];
        let set = match self.program.operations[at] {
            Operation::Take => self.program.sets[operand as usize],
            Operation::Byte => Set::of(operand as u8),
            _ => return false,
        };
        if least == 0 {
            self.program.length = at;
        }
        self.program.push_set(Operation::TakeMany, set)
    }

    const fn loops(&mut self, start: usize, may_be_absent: bool, length: usize) -> bool {
        let back = (length as u64).wrapping_neg();
        self.program.push(Operation::Split, back)
            && (!may_be_absent
                || self
                    .program
                    .insert(start, Operation::Split, length as u64 + 2))
    }

    const fn counts(&mut self, start: usize, least: u16, most: u16, length: usize) -> bool {
        let counter = self.counters;
        if counter == COUNTERS || most != UNBOUNDED && most > LARGEST_COUNT {
            return false;
        }
        self.counters += 1;
        let counting = Counting {
            counter,
            length: length as u16,
            least,
            most,
        }
        .operand();
        self.program.insert(start, Operation::Repeat, counting)
            && self.program.push(Operation::Again, counting)
    }
}

pub(super) const UNBOUNDED: u16 = u16::MAX;

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
