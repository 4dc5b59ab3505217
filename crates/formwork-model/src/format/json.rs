//! Whether a text is JSON, as Go's `encoding/json` reads it: <https://www.rfc-editor.org/rfc/rfc8259>.

use super::number::is_float;

/// Go reads no deeper.
const DEEPEST: usize = 10_000;

/// What may stand next.
#[derive(Clone, Copy)]
enum Expected {
    Value,
    /// A value, or the end of the list that has just begun.
    ValueOrEnd,
    /// A member's name, or the end of the object that has just begun.
    NameOrEnd,
    Name,
    /// A comma, or the end of the list or object; the end of the text outside of them.
    Next,
}

/// Reads a document without recursion: what is open stands in one bit each.
struct Reader<'text> {
    bytes: &'text [u8],
    at: usize,
    depth: usize,
    /// Whether the list or object at this depth is an object.
    objects: [u64; DEEPEST / 64 + 1],
}

/// Providers take an absent document, and a mark of byte order before one.
pub(super) const fn is_json(bytes: &[u8]) -> bool {
    let bytes = match bytes {
        [] => return true,
        [0xEF, 0xBB, 0xBF, rest @ ..] => rest,
        bytes => bytes,
    };
    let mut reader = Reader {
        bytes,
        at: 0,
        depth: 0,
        objects: [0; DEEPEST / 64 + 1],
    };
    let mut expected = Expected::Value;
    loop {
        reader.skip_space();
        if reader.at == bytes.len() {
            return matches!(expected, Expected::Next) && reader.depth == 0;
        }
        match reader.step(expected) {
            Some(next) => expected = next,
            None => return false,
        }
    }
}

impl Reader<'_> {
    const fn skip_space(&mut self) {
        while self.at < self.bytes.len()
            && matches!(self.bytes[self.at], b' ' | b'\t' | b'\r' | b'\n')
        {
            self.at += 1;
        }
    }

    const fn step(&mut self, expected: Expected) -> Option<Expected> {
        let byte = self.bytes[self.at];
        match (expected, byte) {
            (Expected::ValueOrEnd, b']') | (Expected::NameOrEnd, b'}') => self.close(),
            (Expected::Value | Expected::ValueOrEnd, _) => self.value(byte),
            (Expected::Name | Expected::NameOrEnd, b'"') => self.name(),
            (Expected::Next, b',') if self.depth > 0 => {
                self.at += 1;
                Some(if self.is_in_object() {
                    Expected::Name
                } else {
                    Expected::Value
                })
            }
            (Expected::Next, b'}') if self.depth > 0 && self.is_in_object() => self.close(),
            (Expected::Next, b']') if self.depth > 0 && !self.is_in_object() => self.close(),
            _ => None,
        }
    }

    const fn is_in_object(&self) -> bool {
        self.objects[self.depth / 64] >> (self.depth % 64) & 1 == 1
    }

    const fn open(&mut self, is_object: bool) -> bool {
        self.at += 1;
        self.depth += 1;
        if self.depth > DEEPEST {
            return false;
        }
        let bit = 1 << (self.depth % 64);
        if is_object {
            self.objects[self.depth / 64] |= bit;
        } else {
            self.objects[self.depth / 64] &= !bit;
        }
        true
    }

    const fn close(&mut self) -> Option<Expected> {
        self.at += 1;
        self.depth -= 1;
        Some(Expected::Next)
    }

    const fn value(&mut self, first: u8) -> Option<Expected> {
        let is_right = match first {
            b'{' if self.open(true) => return Some(Expected::NameOrEnd),
            b'[' if self.open(false) => return Some(Expected::ValueOrEnd),
            b'"' => self.string(),
            b't' => self.word(b"true"),
            b'f' => self.word(b"false"),
            b'n' => self.word(b"null"),
            b'-' | b'0'..=b'9' => self.number(),
            _ => false,
        };
        if is_right { Some(Expected::Next) } else { None }
    }

    const fn name(&mut self) -> Option<Expected> {
        if !self.string() {
            return None;
        }
        self.skip_space();
        if self.word(b":") {
            Some(Expected::Value)
        } else {
            None
        }
    }

    const fn word(&mut self, word: &[u8]) -> bool {
        let mut at = 0;
        while at < word.len() {
            if self.peek() != word[at] {
                return false;
            }
            self.at += 1;
            at += 1;
        }
        true
    }

    /// The next byte, or 0, which stands nowhere in JSON.
    const fn peek(&self) -> u8 {
        if self.at < self.bytes.len() {
            self.bytes[self.at]
        } else {
            0
        }
    }

    const fn string(&mut self) -> bool {
        self.at += 1;
        while self.at < self.bytes.len() {
            match self.bytes[self.at] {
                b'"' => {
                    self.at += 1;
                    return true;
                }
                b'\\' => {
                    if !self.escape() {
                        return false;
                    }
                }
                0..0x20 => return false,
                _ => self.at += 1,
            }
        }
        false
    }

    const fn escape(&mut self) -> bool {
        self.at += 1;
        let escape = self.peek();
        self.at += 1;
        if escape != b'u' {
            return matches!(
                escape,
                b'"' | b'\\' | b'/' | b'b' | b'f' | b'n' | b'r' | b't'
            );
        }
        let end = self.at + 4;
        while self.at < end {
            if !self.peek().is_ascii_hexdigit() {
                return false;
            }
            self.at += 1;
        }
        true
    }

    /// Go refuses what is too large for 64 bits.
    const fn number(&mut self) -> bool {
        let start = self.at;
        self.skip_number() && is_float(self.bytes.split_at(self.at).0.split_at(start).1)
    }

    const fn skip_number(&mut self) -> bool {
        if self.peek() == b'-' {
            self.at += 1;
        }
        if self.peek() == b'0' {
            self.at += 1;
        } else if !self.digits() {
            return false;
        }
        if self.peek() == b'.' {
            self.at += 1;
            if !self.digits() {
                return false;
            }
        }
        if matches!(self.peek(), b'e' | b'E') {
            self.at += 1;
            if matches!(self.peek(), b'+' | b'-') {
                self.at += 1;
            }
            return self.digits();
        }
        true
    }

    /// One digit or more.
    const fn digits(&mut self) -> bool {
        let start = self.at;
        while self.peek().is_ascii_digit() {
            self.at += 1;
        }
        self.at > start
    }
}
