//! Text that can be assembled in constant evaluation, where there is no heap.

/// A text of at most 512 bytes, cut off where it would be longer.
#[derive(Debug, Clone, Copy)]
pub struct Message {
    bytes: [u8; 512],
    length: usize,
    truncated: bool,
}

impl Message {
    /// Empty.
    pub const fn new() -> Self {
        Self {
            bytes: [0; 512],
            length: 0,
            truncated: false,
        }
    }

    /// The same with `text` at its end.
    pub const fn text(mut self, text: &str) -> Self {
        let bytes = text.as_bytes();
        let mut at = 0;
        while at < bytes.len() {
            self = self.byte(bytes[at]);
            at += 1;
        }
        self
    }

    /// The same with one byte of a text at its end.
    pub(crate) const fn byte(mut self, byte: u8) -> Self {
        if self.length < self.bytes.len() {
            self.bytes[self.length] = byte;
            self.length += 1;
        } else {
            self.truncated = true;
        }
        self
    }

    /// The same with a number at its end.
    pub const fn number(mut self, number: usize) -> Self {
        let mut scale = 1;
        while number / scale >= 10 {
            scale *= 10;
        }
        while scale > 0 {
            self = self.byte(b'0' + (number / scale % 10) as u8);
            scale /= 10;
        }
        self
    }

    /// The same with a number that may be negative at its end.
    pub const fn signed(self, number: i64) -> Self {
        let sign = if number < 0 { "-" } else { "" };
        self.text(sign).number(number.unsigned_abs() as usize)
    }

    /// The text so far.
    pub const fn as_str(&self) -> &str {
        match str::from_utf8(self.bytes.split_at(self.length).0) {
            Ok(text) => text,
            // Only a cut through a character gets here: keep what stands before it.
            Err(error) => match str::from_utf8(self.bytes.split_at(error.valid_up_to()).0) {
                Ok(text) => text,
                Err(_) => "",
            },
        }
    }

    /// More was appended than there is room for.
    pub const fn is_truncated(&self) -> bool {
        self.truncated
    }
}

impl Default for Message {
    fn default() -> Self {
        Self::new()
    }
}

/// Equality of texts, in constant evaluation too.
pub(crate) const fn same(left: &str, right: &str) -> bool {
    let (left, right) = (left.as_bytes(), right.as_bytes());
    if left.len() != right.len() {
        return false;
    }
    let mut at = 0;
    while at < left.len() {
        if left[at] != right[at] {
            return false;
        }
        at += 1;
    }
    true
}

/// Whether `text` begins with `beginning`, in constant evaluation too.
pub(crate) const fn starts_with(text: &str, beginning: &str) -> bool {
    let (text, beginning) = (text.as_bytes(), beginning.as_bytes());
    if text.len() < beginning.len() {
        return false;
    }
    let mut at = 0;
    while at < beginning.len() {
        if text[at] != beginning[at] {
            return false;
        }
        at += 1;
    }
    true
}

/// Whether `list` holds `text`, in constant evaluation too.
pub(crate) const fn contains(list: &[&str], text: &str) -> bool {
    let mut at = 0;
    while at < list.len() {
        if same(list[at], text) {
            return true;
        }
        at += 1;
    }
    false
}

/// The word between bars that is nearest to `text`, if one is near.
pub(crate) const fn near(words: &'static str, text: &str) -> Option<&'static str> {
    let mut rest = words;
    let mut nearest = None;
    let mut least = 2 + text.len() / 3;
    loop {
        let (word, others) = crate::schema::split_once(rest, b'|');
        let distance = distance(word, text, least);
        if distance < least {
            least = distance;
            nearest = Some(word);
        }
        if others.is_empty() {
            return nearest;
        }
        rest = others;
    }
}

/// How many letters must be put in, taken out or exchanged to make one text of the other; at most `most`. Case does not count.
const fn distance(left: &str, right: &str, most: usize) -> usize {
    const ROOM: usize = 64;
    let (left, right) = (left.as_bytes(), right.as_bytes());
    if left.len() >= ROOM || right.len() >= ROOM || left.len().abs_diff(right.len()) >= most {
        return most;
    }
    let mut costs = [0; ROOM];
    let mut column = 0;
    while column <= right.len() {
        costs[column] = column;
        column += 1;
    }
    let mut row = 0;
    while row < left.len() {
        let mut diagonal = costs[0];
        costs[0] = row + 1;
        let mut column = 0;
        while column < right.len() {
            let same = left[row].eq_ignore_ascii_case(&right[column]);
            let exchanged = diagonal + if same { 0 } else { 1 };
            diagonal = costs[column + 1];
            costs[column + 1] = least(exchanged, least(diagonal, costs[column]) + 1);
            column += 1;
        }
        row += 1;
    }
    costs[right.len()]
}

const fn least(left: usize, right: usize) -> usize {
    if left < right { left } else { right }
}
