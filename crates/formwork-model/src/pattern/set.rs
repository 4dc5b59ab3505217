//! Sets of characters: `[a-z]`, `\d`, `.`, or a single one.

use super::category::Category;
use super::program::Flags;

/// The characters that one step of a pattern takes.
///
/// Without padding, arrays of it are cheap in constant evaluation.
#[derive(Clone, Copy)]
pub(super) struct Set {
    /// One bit for each ASCII character.
    pub(super) ascii: u128,
    /// Which characters beyond ASCII are in it: [`NO_OTHER`], [`ALL_OTHERS`], or those that are written at a place of the pattern.
    /// With [`IGNORES_CASE`], characters are compared without case.
    other: u128,
}

const NO_OTHER: u128 = 0;
const ALL_OTHERS: u128 = 1;
const FIRST_PLACE: u128 = 2;
const IGNORES_CASE: u128 = 1 << 127;

/// A part of a class.
#[derive(Clone, Copy)]
enum Item {
    Range { first: u32, last: u32 },
    Ascii { bits: u128, negated: bool },
    Category { category: Category, negated: bool },
}

const ANY_BUT_NEWLINE: u128 = !(1 << b'\n');
const DIGITS: u128 = bits(b'0', b'9');
const UPPER: u128 = bits(b'A', b'Z');
const LOWER: u128 = bits(b'a', b'z');
const WORD: u128 = DIGITS | UPPER | LOWER | 1 << b'_';
/// As in Go, without the vertical tab.
const SPACE: u128 = 1 << b'\t' | 1 << b'\n' | 1 << 0x0C | 1 << b'\r' | 1 << b' ';

const fn bits(first: u8, last: u8) -> u128 {
    (u128::MAX >> (127 - (last - first))) << first
}

impl Set {
    /// Every character.
    pub(super) const ALL: Self = Self {
        ascii: u128::MAX,
        other: ALL_OTHERS,
    };

    pub(super) const fn of(byte: u8) -> Self {
        Self {
            ascii: 1 << byte,
            other: NO_OTHER,
        }
    }

    /// The set written at `at`, and where it ends.
    pub(super) const fn read(pattern: &[u8], at: usize, flags: Flags) -> Option<(Self, usize)> {
        match pattern[at] {
            b'.' if flags.dot_takes_newline => Some((Self::ALL, at + 1)),
            b'.' => Some((
                Self {
                    ascii: ANY_BUT_NEWLINE,
                    ..Self::ALL
                },
                at + 1,
            )),
            b'[' => Self::class(pattern, at, flags),
            _ => {
                let Some((item, end)) = item(pattern, at, false) else {
                    return None;
                };
                let mut set = Self {
                    ascii: 0,
                    other: NO_OTHER,
                };
                if !set.add(item, at, flags.ignore_case) {
                    return None;
                }
                Some((set.finished(false, flags.ignore_case), end))
            }
        }
    }

    const fn class(pattern: &[u8], start: usize, flags: Flags) -> Option<(Self, usize)> {
        let (negated, first) = class_start(pattern, start);
        let mut set = Self {
            ascii: 0,
            other: NO_OTHER,
        };
        let mut at = first;
        // A `]` that stands first is a literal.
        while at < pattern.len() && (at == first || pattern[at] != b']') {
            if let Some((bits, end)) = plain_item(pattern, at) {
                set.ascii |= bits;
                at = end;
                continue;
            }
            match item(pattern, at, true) {
                Some((item, end)) if set.add(item, start, flags.ignore_case) => at = end,
                _ => return None,
            }
        }
        if at >= pattern.len() {
            return None;
        }
        Some((set.finished(negated, flags.ignore_case), at + 1))
    }

    /// Adds what is written at `place`; says no to what cannot be told without case.
    const fn add(&mut self, item: Item, place: usize, ignores_case: bool) -> bool {
        self.ascii |= item.ascii(ignores_case);
        match item {
            Item::Ascii { negated: true, .. } => {
                if self.other == NO_OTHER {
                    self.other = ALL_OTHERS;
                }
            }
            Item::Ascii { negated: false, .. } => {}
            Item::Range { last, .. } if last < 128 => {}
            _ => {
                self.other = FIRST_PLACE + place as u128;
                return !ignores_case;
            }
        }
        true
    }

    const fn finished(mut self, negated: bool, ignores_case: bool) -> Self {
        if ignores_case {
            self.ascii = folded(self.ascii);
        }
        if negated {
            self.ascii = !self.ascii;
            self.other = match self.other {
                NO_OTHER => ALL_OTHERS,
                ALL_OTHERS => NO_OTHER,
                place => place,
            };
        }
        if ignores_case {
            self.other |= IGNORES_CASE;
        }
        self
    }

    /// `pattern` is where the set was read.
    pub(super) const fn contains(&self, pattern: &[u8], character: u32) -> bool {
        let ignores_case = self.other & IGNORES_CASE != 0;
        let character = if ignores_case {
            unfold(character)
        } else {
            character
        };
        if character < 128 {
            return self.ascii >> character & 1 == 1;
        }
        match self.other & !IGNORES_CASE {
            NO_OTHER => false,
            ALL_OTHERS => true,
            place => is_written(pattern, (place - FIRST_PLACE) as usize, character),
        }
    }
}

/// With each letter in both cases.
const fn folded(ascii: u128) -> u128 {
    let letters = (ascii & UPPER) << 32 | ascii & LOWER;
    ascii | letters | letters >> 32
}

/// A character or a range without any escape, as most of them are: this is what a class costs.
const fn plain_item(pattern: &[u8], at: usize) -> Option<(u128, usize)> {
    let first = pattern[at];
    if !first.is_ascii() || first == b'\\' || first == b'[' {
        return None;
    }
    if at + 2 >= pattern.len() || pattern[at + 1] != b'-' || pattern[at + 2] == b']' {
        return Some((1 << first, at + 1));
    }
    let last = pattern[at + 2];
    if last < first || !last.is_ascii() || last == b'\\' {
        return None;
    }
    Some((bits(first, last), at + 3))
}

/// The only two characters beyond ASCII that are equal to a letter of ASCII, but for their case.
const fn unfold(character: u32) -> u32 {
    match character {
        0x17F => b's' as u32,
        0x212A => b'k' as u32,
        other => other,
    }
}

/// Whether the set written at `at` holds a character beyond ASCII. It was understood before.
const fn is_written(pattern: &[u8], at: usize, character: u32) -> bool {
    if pattern[at] != b'[' {
        return match item(pattern, at, false) {
            Some((item, _)) => item.contains(character),
            None => false,
        };
    }
    let (negated, mut at) = class_start(pattern, at);
    let mut is_first = true;
    while is_first || pattern[at] != b']' {
        match item(pattern, at, true) {
            Some((item, _)) if item.contains(character) => return !negated,
            Some((_, end)) => at = end,
            None => return negated,
        }
        is_first = false;
    }
    negated
}

/// Whether the class that begins at `at` is negated, and where its items begin.
const fn class_start(pattern: &[u8], at: usize) -> (bool, usize) {
    let negated = at + 1 < pattern.len() && pattern[at + 1] == b'^';
    (negated, if negated { at + 2 } else { at + 1 })
}

impl Item {
    const fn ascii(self, ignores_case: bool) -> u128 {
        match self {
            Self::Range { first, .. } if first > 127 => 0,
            Self::Range { first, last } => {
                bits(first as u8, if last > 127 { 127 } else { last as u8 })
            }
            Self::Ascii { bits, negated } => {
                let bits = if ignores_case { folded(bits) } else { bits };
                if negated { !bits } else { bits }
            }
            Self::Category { category, negated } => {
                if negated {
                    !category.ascii()
                } else {
                    category.ascii()
                }
            }
        }
    }

    /// Of characters beyond ASCII.
    const fn contains(self, character: u32) -> bool {
        match self {
            Self::Range { first, last } => first <= character && character <= last,
            Self::Ascii { negated, .. } => negated,
            Self::Category { category, negated } => category.contains(character) != negated,
        }
    }
}

/// The item written at `at`, and where it ends. Inside of a class there are ranges and names such as `[:alpha:]` too.
const fn item(pattern: &[u8], at: usize, in_class: bool) -> Option<(Item, usize)> {
    if in_class && let Some((name, end)) = posix_name(pattern, at) {
        return match posix(name) {
            Some(item) => Some((item, end)),
            None => None,
        };
    }
    if pattern[at] == b'\\' && at + 1 < pattern.len() {
        match pattern[at + 1] {
            b'd' => {
                return Some((
                    Item::Ascii {
                        bits: DIGITS,
                        negated: false,
                    },
                    at + 2,
                ));
            }
            b'D' => {
                return Some((
                    Item::Ascii {
                        bits: DIGITS,
                        negated: true,
                    },
                    at + 2,
                ));
            }
            b'w' => {
                return Some((
                    Item::Ascii {
                        bits: WORD,
                        negated: false,
                    },
                    at + 2,
                ));
            }
            b'W' => {
                return Some((
                    Item::Ascii {
                        bits: WORD,
                        negated: true,
                    },
                    at + 2,
                ));
            }
            b's' => {
                return Some((
                    Item::Ascii {
                        bits: SPACE,
                        negated: false,
                    },
                    at + 2,
                ));
            }
            b'S' => {
                return Some((
                    Item::Ascii {
                        bits: SPACE,
                        negated: true,
                    },
                    at + 2,
                ));
            }
            b'p' | b'P' => return category(pattern, at),
            _ => {}
        }
    }
    let Some((first, end)) = character(pattern, at) else {
        return None;
    };
    if !in_class || end + 1 >= pattern.len() || pattern[end] != b'-' || pattern[end + 1] == b']' {
        return Some((Item::Range { first, last: first }, end));
    }
    match character(pattern, end + 1) {
        Some((last, end)) if first <= last => Some((Item::Range { first, last }, end)),
        _ => None,
    }
}

/// `[:alpha:]` at `at`: the name, and where it ends.
const fn posix_name(pattern: &[u8], at: usize) -> Option<(&[u8], usize)> {
    if at + 1 >= pattern.len() || pattern[at] != b'[' || pattern[at + 1] != b':' {
        return None;
    }
    let mut end = at + 2;
    while end + 1 < pattern.len() {
        if pattern[end] == b':' && pattern[end + 1] == b']' {
            return Some((pattern.split_at(end).0.split_at(at + 2).1, end + 2));
        }
        end += 1;
    }
    None
}

const fn posix(name: &[u8]) -> Option<Item> {
    let (negated, name) = match name {
        [b'^', name @ ..] => (true, name),
        name => (false, name),
    };
    let graphic = bits(b'!', b'~');
    let bits = match name {
        b"alnum" => DIGITS | UPPER | LOWER,
        b"alpha" => UPPER | LOWER,
        b"ascii" => u128::MAX,
        b"blank" => 1 << b'\t' | 1 << b' ',
        b"cntrl" => bits(0, 0x1F) | 1 << 0x7F,
        b"digit" => DIGITS,
        b"graph" => graphic,
        b"lower" => LOWER,
        b"print" => graphic | 1 << b' ',
        b"punct" => graphic & !(DIGITS | UPPER | LOWER),
        b"space" => SPACE | 1 << 0x0B,
        b"upper" => UPPER,
        b"word" => WORD,
        b"xdigit" => DIGITS | bits(b'A', b'F') | bits(b'a', b'f'),
        _ => return None,
    };
    Some(Item::Ascii { bits, negated })
}

/// `\pL`, `\p{L}`, `\p{^L}` or `\P{L}` at `at`.
const fn category(pattern: &[u8], at: usize) -> Option<(Item, usize)> {
    let (_, rest) = pattern.split_at(at + 2);
    let (name, end) = match rest {
        [b'{', rest @ ..] => {
            let length = length_before(rest, b'}');
            if length == rest.len() {
                return None;
            }
            (rest.split_at(length).0, at + 2 + length + 2)
        }
        [_, ..] => (rest.split_at(1).0, at + 3),
        [] => return None,
    };
    let (inverted, name) = match name {
        [b'^', name @ ..] => (true, name),
        name => (false, name),
    };
    let negated = (pattern[at + 1] == b'P') != inverted;
    match Category::named(name) {
        Some(category) => Some((Item::Category { category, negated }, end)),
        None => None,
    }
}

const fn length_before(bytes: &[u8], end: u8) -> usize {
    let mut length = 0;
    while length < bytes.len() && bytes[length] != end {
        length += 1;
    }
    length
}

/// The single character written at `at`, and where it ends.
const fn character(pattern: &[u8], at: usize) -> Option<(u32, usize)> {
    if pattern[at] != b'\\' {
        return Some(decode(pattern, at));
    }
    if at + 1 == pattern.len() {
        return None;
    }
    let character = match pattern[at + 1] {
        b'a' => 0x07,
        b'f' => 0x0C,
        b'n' => b'\n',
        b'r' => b'\r',
        b't' => b'\t',
        b'v' => 0x0B,
        b'x' => return hexadecimal(pattern, at + 2),
        b'u' => return utf16(pattern, at + 2),
        byte if byte.is_ascii() && !byte.is_ascii_alphanumeric() => byte,
        _ => return None,
    };
    Some((character as u32, at + 2))
}

/// `41` or `{1F600}` at `at`.
const fn hexadecimal(pattern: &[u8], at: usize) -> Option<(u32, usize)> {
    if at >= pattern.len() || pattern[at] != b'{' {
        return digits(pattern, at, at + 2);
    }
    let end = at + length_before(pattern.split_at(at).1, b'}');
    match digits(pattern, at + 1, end) {
        Some((number, _)) if end < pattern.len() && number <= char::MAX as u32 => {
            Some((number, end + 1))
        }
        _ => None,
    }
}

/// `00E9` at `at`, or `D83D\uDE00`: a character beyond 16 bits in two halves.
const fn utf16(pattern: &[u8], at: usize) -> Option<(u32, usize)> {
    match digits(pattern, at, at + 4) {
        Some((high @ 0xD800..0xDC00, end)) => {
            if end + 1 >= pattern.len() || pattern[end] != b'\\' || pattern[end + 1] != b'u' {
                return None;
            }
            match digits(pattern, end + 2, end + 6) {
                Some((low @ 0xDC00..0xE000, end)) => {
                    Some((0x10000 + ((high - 0xD800) << 10) + (low - 0xDC00), end))
                }
                _ => None,
            }
        }
        other => other,
    }
}

const fn digits(pattern: &[u8], mut at: usize, end: usize) -> Option<(u32, usize)> {
    if at == end || end > pattern.len() || end - at > 7 {
        return None;
    }
    let mut number = 0;
    while at < end {
        match (pattern[at] as char).to_digit(16) {
            Some(digit) => number = number * 16 + digit,
            None => return None,
        }
        at += 1;
    }
    Some((number, end))
}

/// The character of a text that begins at `at`, and where it ends.
pub(super) const fn decode(text: &[u8], at: usize) -> (u32, usize) {
    let first = text[at];
    let (mut character, length) = match first {
        0..0x80 => return (first as u32, at + 1),
        0x80..0xE0 => (first as u32 & 0x1F, 2),
        0xE0..0xF0 => (first as u32 & 0x0F, 3),
        _ => (first as u32 & 0x07, 4),
    };
    let mut next = at + 1;
    while next < at + length {
        character = character << 6 | text[next] as u32 & 0x3F;
        next += 1;
    }
    (character, next)
}

/// The ASCII characters in the class `characters` (the inside of `[…]`), one bit for each; all, where it is not understood.
pub(crate) const fn class_bits(characters: &str) -> u128 {
    let class = characters.as_bytes();
    let (mut bits, mut at) = (0, 0);
    while at < class.len() {
        if let Some((plain, end)) = plain_item(class, at) {
            bits |= plain;
            at = end;
            continue;
        }
        match item(class, at, true) {
            Some((item, end)) => {
                bits |= item.ascii(false);
                at = end;
            }
            None => return u128::MAX,
        }
    }
    bits
}
